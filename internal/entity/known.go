package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Known is a list of people, organizations and places that the caller knows,
// compiled for looking names up. It is not changed by reading.
type Known struct {
	entries []KnownEntry
	filter  []uint64 // a bit for each phrase and start of one: most words of a text go no farther
	slots   []knownSlot
	used    int // of the slots
	longest int // tokens of the longest name
}

// KnownEntry is one of the list.
type KnownEntry struct {
	ID      string
	Kind    Kind
	Offices []lexicon.Hash // the titles that the list gives
}

// knownSlot is a phrase, or the start of one.
type knownSlot struct {
	hash  lexicon.Hash
	entry int32 // + 1; 0 where the phrase is but the start of one; [several] where it fits two entries
	used  bool
}

// NewKnown makes room for a list with so many names in all.
func NewKnown(names int) *Known {
	bits, slots := 1<<10, 64
	for bits < 32*names {
		bits *= 2
	}
	for slots < 4*names {
		slots *= 2
	}
	return &Known{filter: make([]uint64, bits/64), slots: make([]knownSlot, slots)}
}

// Add appends an entry with the names that it goes by. A name that another
// entry has as well names neither.
func (k *Known) Add(e KnownEntry, names ...string) {
	k.entries = append(k.entries, e)
	for _, name := range names {
		k.addName(name, int32(len(k.entries)))
	}
}

func (k *Known) addName(name string, entry int32) {
	doc := scan.Text(name) // in words as those of a text are
	var hash lexicon.Hash
	words := 0
	for i := range doc.Tokens {
		if !isNameWord(&doc.Tokens[i]) {
			continue
		}
		if words > 0 {
			k.slot(hash)
			hash = hash.Join(doc.Hash(int32(i)))
		} else {
			hash = doc.Hash(int32(i))
		}
		words++
	}
	if words == 0 {
		return
	}
	k.longest = max(k.longest, len(doc.Tokens))
	s := k.slot(hash)
	switch s.entry {
	case 0, entry:
		s.entry = entry
	default:
		s.entry = several
	}
}

// isNameWord tells whether a token counts as a word of a name.
func isNameWord(t *scan.Token) bool {
	return t.Kind == scan.Word || t.Kind == scan.Number || t.Kind == scan.Mixed || t.Kind == scan.Clitic
}

// slot returns the slot of a phrase, new if need be. At least half of them stay
// free: names of many words take more than there is room for at first.
func (k *Known) slot(h lexicon.Hash) *knownSlot {
	bit := k.bit(h)
	k.filter[bit/64] |= 1 << (bit % 64)
	s := k.place(h)
	if s.used {
		return s
	}
	if k.used++; 2*k.used > len(k.slots) {
		old := k.slots
		k.slots = make([]knownSlot, 2*len(old))
		for i := range old {
			if old[i].used {
				*k.place(old[i].hash) = old[i]
			}
		}
		s = k.place(h)
	}
	s.hash, s.used = h, true
	return s
}

// place returns where a phrase is, or may be put.
func (k *Known) place(h lexicon.Hash) *knownSlot {
	mask := len(k.slots) - 1
	i := int(uint64(h)>>20) & mask
	for k.slots[i].used && k.slots[i].hash != h {
		i = (i + 1) & mask
	}
	return &k.slots[i]
}

func (k *Known) bit(h lexicon.Hash) uint64 {
	return uint64(h) * 0x9e3779b97f4a7c15 >> 20 & uint64(64*len(k.filter)-1)
}

// find returns the entry + 1 of a phrase, 0 if it has none or several, and
// whether some name of the list begins with it.
func (k *Known) find(h lexicon.Hash) (entry int32, starts bool) {
	if bit := k.bit(h); k.filter[bit/64]>>(bit%64)&1 == 0 {
		return 0, false
	}
	s := k.place(h)
	return max(s.entry, 0), s.used
}

// knownAt returns the entry + 1 of the longest known name that begins at token
// i, and its end.
func (f *finder) knownAt(i, limit int32) (entry, end int32) {
	var hash lexicon.Hash
	limit = min(limit, i+int32(f.known.longest))
	for j := i; j < limit; j++ {
		t := &f.Tokens[j]
		if !isNameWord(t) {
			if j == i || t.Shape.Has(scan.SpaceBefore) || t.Kind != scan.Hyphen && t.Kind != scan.Single && t.Kind != scan.SingleClose {
				break
			}
			continue
		}
		if j == i {
			hash = f.Hash(j)
		} else {
			hash = hash.Join(f.Hash(j))
		}
		e, starts := f.known.find(hash)
		if !starts {
			break
		}
		if e > 0 && !(f.KindAt(j+1) == scan.Hyphen && f.Has(j+2, scan.Upper)) { // "Ann Smith" is not "Ann Smith-Jones"
			entry, end = e, j+1
		}
	}
	return entry, end
}

// segmentKnown cuts the known names out of a run of capitalised words and gives
// what is left to [finder.segment]. A known name of one word counts where the
// run ends with it: "Ford" is not "Ford Foundation". It returns the end of what it read.
func (f *finder) segmentKnown(run scan.Range, limit int32) int32 {
	from := run.From
	for i := run.From; i < run.To; {
		entry, end := f.knownAt(i, limit)
		if f.KindAt(end) == scan.Word && f.Tokens[end].Entry.Is(lexicon.NameSuffix) { // "Marco Rubio Jr."
			end++
		}
		if entry == 0 || end < run.To && (end == i+1 || f.Tokens[end-1].Kind != scan.Word) ||
			end == i+1 && i > from && !f.endsTitle(i, run) && f.At(i-1) != word.The {
			i++
			continue
		}
		if i > from {
			f.segment(scan.Range{From: from, To: i})
		}
		f.addKnown(scan.Range{From: i, To: end}, entry)
		i, from = end, end
	}
	if from < run.To {
		f.segment(scan.Range{From: from, To: run.To})
	}
	return max(from, run.To)
}

// endsTitle tells whether a title or "Mr." ends before token i of a run.
func (f *finder) endsTitle(i int32, run scan.Range) bool {
	return f.titleBefore(i) > 0 || f.Tokens[i-1].Entry.Is(lexicon.Honorific)
}

// addKnown appends a name of the caller's list.
func (f *finder) addKnown(x scan.Range, entry int32) {
	c := f.candidate(x)
	c.known, c.kind = entry, f.known.entries[entry-1].Kind
	if n := f.titleBefore(x.From); n > 0 && c.kind == Person {
		c.title, c.addressed = scan.Range{From: x.From - n, To: x.From}, true
	} else if x.From > 0 && f.Tokens[x.From-1].Entry.Is(lexicon.Honorific) && c.kind == Person {
		c.title, c.addressed = scan.Range{From: x.From - 1, To: x.From}, true
	}
	if c.addressed {
		c.gender = f.titleGender(c.title)
	}
	f.keep(c)
}

// recognize looks a candidate up in the caller's list.
func (f *finder) recognize(c *candidate) {
	if f.known == nil {
		return
	}
	if e, _ := f.known.find(c.hash); e > 0 {
		c.known, c.kind = e, f.known.entries[e-1].Kind
	}
}

// tieKnown ties the groups of one entry of the caller's list.
func (f *finder) tieKnown() {
	if f.known == nil {
		return
	}
	f.knownOwners = f.newKeyTable(len(f.groups))
	for i := range f.groups {
		g := &f.groups[i]
		if g.known == 0 {
			continue
		}
		g.kind = f.known.entries[g.known-1].Kind
		if o := f.knownOwners.get(keyOf(g.known)); o >= 0 {
			g.owner = o
		} else {
			f.knownOwners.put(keyOf(g.known), int32(i))
		}
	}
}

func keyOf(entry int32) lexicon.Hash { return lexicon.Hash(uint64(entry) * 0x9e3779b97f4a7c15) }

// headlineKnown adds the known name that begins at token i of a title-case
// line, and returns its end, i if there is none.
func (f *finder) headlineKnown(i, to int32) int32 {
	if f.known == nil {
		return i
	}
	entry, end := f.knownAt(i, to)
	if entry == 0 {
		return i
	}
	f.addKnown(scan.Range{From: i, To: end}, entry)
	c := &f.found[len(f.found)-1]
	c.group = f.addGroup(c)
	g := &f.groups[c.group]
	g.known = entry
	if o := f.knownOwners.get(keyOf(entry)); o >= 0 && f.ownerOf(o) != c.group {
		g.owner = f.ownerOf(o)
	}
	return end
}
