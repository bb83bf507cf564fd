package entity

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// role is how a shorter form stands to the full name, the surest first.
type role uint8

const (
	roleWhole    role = iota // without middle names or Jr.: "Marco Rubio" for "Marco A. Rubio Jr."
	roleInitials             // "J. Smith", "J. R. Smith"
	roleSurname              // "Rubio", "van der Sar", "López Obrador"
	roleGiven                // "Marco", "Jong-un"
	roleMiddle               // "López" for "Andrés Manuel López Obrador", "Bobby" for "Robert 'Bobby' Scott"
	roleAcronym              // "MBS", "AMLO"
)

// variants maps the forms by which a story may call a person to the groups of
// the full names. The forms of one hash are chained in the order of their entry.
type variants struct {
	slots   []variantSlot // open addressing
	entries []variant
}

type variantSlot struct {
	hash        lexicon.Hash
	first, last int32 // into entries, + 1; 0 where the slot is free
}

type variant struct {
	group int32
	next  int32 // into entries, + 1
	role  role
}

// mostVariants is how many forms of one name are kept, usualVariants how many most names have.
const (
	mostVariants  = 12
	usualVariants = 4
)

// reset makes room for the forms of so many people.
func (v *variants) reset(people int) {
	size := 0
	if people > 0 {
		for size = 16; size < 2*usualVariants*people; {
			size *= 2
		}
	}
	v.slots = slices.Grow(v.slots[:0], size)[:size]
	clear(v.slots)
	v.entries = slices.Grow(v.entries[:0], usualVariants*people)
}

// widen doubles the slots.
func (v *variants) widen() {
	old := v.slots
	v.slots = make([]variantSlot, 2*len(old))
	for i := range old {
		if old[i].first != 0 {
			*v.slot(old[i].hash) = old[i]
		}
	}
}

func (v *variants) slot(h lexicon.Hash) *variantSlot {
	mask := len(v.slots) - 1
	i := int(uint64(h)>>20) & mask
	for v.slots[i].first != 0 && v.slots[i].hash != h {
		i = (i + 1) & mask
	}
	return &v.slots[i]
}

// first returns where the forms of a hash begin: an index into entries, + 1; 0 if there are none.
func (v *variants) first(h lexicon.Hash) int32 {
	if len(v.slots) == 0 {
		return 0
	}
	return v.slot(h).first
}

// put adds a form of the full name of a group.
func (v *variants) put(h lexicon.Hash, group int32, r role) {
	if 2*len(v.entries) >= len(v.slots) {
		v.widen()
	}
	v.entries = append(v.entries, variant{group: group, role: r})
	n := int32(len(v.entries))
	s := v.slot(h)
	if s.first == 0 {
		*s = variantSlot{h, n, n}
		return
	}
	v.entries[s.last-1].next = n
	s.last = n
}

// unit is a word of a name, or several that a hyphen joins: "Cruz-Dale", "Jong-un".
type unit struct {
	hash     lexicon.Hash
	from, to int32
	initial  bool // "J.", "J.R."
	particle bool // "van", "bin", "al"
}

// mostUnits is how many units of a name are read; what a longer one has behind them is not looked at.
const mostUnits = 8

// fullName is a name of two units or more, without "Jr." and the like.
type fullName struct {
	units  [mostUnits]unit
	n      int
	suffix lexicon.Hash // "Jr.", "III"
}

// last is the unit of the surname.
func (p *fullName) last() *unit { return &p.units[p.n-1] }

// isFull tells whether more than a surname with its particles is there.
func (p *fullName) isFull() bool {
	for i := range p.n - 1 {
		if !p.units[i].particle {
			return true
		}
	}
	return false
}

// middle returns the units between the first and the last name.
func (p *fullName) middle() []unit {
	if p.n < 3 {
		return nil
	}
	return p.units[1 : p.n-1]
}

// fullName reads the units of a name.
func (f *finder) fullName(x scan.Range, p *fullName) {
	p.n, p.suffix = 0, 0
	joined := false // to the unit before, by a hyphen
	for i := x.From; i < x.To; i++ {
		t := &f.Tokens[i]
		switch {
		case t.Kind == scan.Hyphen:
			joined = p.n > 0 && !p.units[p.n-1].particle
			continue
		case t.Kind != scan.Word:
			continue
		case t.Entry.Is(lexicon.NameSuffix) && i == x.To-1 && p.n > 0:
			p.suffix = f.Hash(i)
			continue
		}
		h := f.Hash(i)
		if joined {
			u := &p.units[p.n-1]
			u.hash, u.to = u.hash.Join(h), i+1
			joined = false
			continue
		}
		if p.n == mostUnits {
			return
		}
		p.units[p.n] = unit{hash: h, from: i, to: i + 1,
			initial:  t.Shape.Has(scan.Initial) || t.Shape.Has(scan.Dotted) && t.Shape.Has(scan.Caps),
			particle: f.isParticle(i)}
		p.n++
	}
	if p.n > 0 {
		p.units[p.n-1].particle = false
	}
}

// isParticle tells whether a word of a name is "van", "bin", "al-": in lower
// case, or before a hyphen, for "Al Gore" has none.
func (f *finder) isParticle(i int32) bool {
	t := &f.Tokens[i]
	return t.Entry.Is(lexicon.NameParticle) && (!t.Shape.Has(scan.Upper) || !t.Entry.Is(lexicon.GivenName) || f.KindAt(i+1) == scan.Hyphen)
}

// enter puts the forms of a full name into the table.
func (f *finder) enter(p *fullName, g int32) {
	v := &f.forms
	n := p.n
	before := len(v.entries)
	full := func() bool { return len(v.entries)-before >= mostVariants }
	first, last := &p.units[0], p.last()
	v.put(first.hash.Join(last.hash), g, roleWhole)
	if n == 2 && !(f.isGiven(first) && f.isGiven(last)) && !first.initial { // "Orbán Viktor"
		v.put(last.hash.Join(first.hash), g, roleWhole)
	}
	for i := 1; i < n; i++ { // what a surname may be, from the longest on
		h := p.units[i].hash
		for j := i + 1; j < n; j++ {
			h = h.Join(p.units[j].hash)
		}
		if !p.units[i].initial {
			v.put(h, g, roleSurname)
		}
		if i == n-1 || p.units[i].particle {
			f.enterInitials(p, g, i)
		}
		if full() {
			return
		}
	}
	if !first.particle {
		v.put(first.hash, g, roleGiven)
	}
	if n > 2 && !p.units[1].particle && !p.units[1].initial { // "Sheikh Hasina Wazed", "Mary Ann"
		v.put(first.hash.Join(p.units[1].hash), g, roleGiven)
	}
	for _, u := range p.middle() {
		if !u.initial && !u.particle && !full() {
			v.put(u.hash, g, roleMiddle)
			v.put(u.hash.Join(last.hash), g, roleWhole)
		}
	}
	if n > 2 && !full() {
		h := lexicon.NewHasher()
		for i := range n {
			h.Add(f.firstLetter(&p.units[i]))
		}
		v.put(h.Sum(), g, roleAcronym)
	}
}

// enterInitials adds "J. Smith", "J. R. Smith" and "J.R. Smith"; the surname is the units from i on.
func (f *finder) enterInitials(p *fullName, g int32, i int) {
	if p.units[0].initial || f.Text[f.Tokens[p.units[0].from].Start] >= 0x80 {
		return
	}
	v := &f.forms
	first := hashOf(f.firstLetter(&p.units[0]))
	v.put(join(first, p.units[i:p.n]), g, roleInitials)
	if i != 2 {
		return
	}
	second := f.firstLetter(&p.units[1])
	v.put(join(first.Join(hashOf(second)), p.units[i:p.n]), g, roleInitials)
	v.put(join(hashOf(f.firstLetter(&p.units[0]), second), p.units[i:p.n]), g, roleInitials) // "J.R. Smith"
}

// firstLetter is the first byte of a unit, in lower case if it is a letter of ASCII.
func (f *finder) firstLetter(u *unit) byte { return f.Text[f.Tokens[u.from].Start] | 0x20 }

func hashOf(letters ...byte) lexicon.Hash {
	h := lexicon.NewHasher()
	for _, c := range letters {
		h.Add(c)
	}
	return h.Sum()
}

// join hashes the phrase of h and the units.
func join(h lexicon.Hash, units []unit) lexicon.Hash {
	for i := range units {
		h = h.Join(units[i].hash)
	}
	return h
}

// isGiven tells whether a unit is on the list of given names.
func (f *finder) isGiven(u *unit) bool { return f.Tokens[u.from].Entry.Is(lexicon.GivenName) }
