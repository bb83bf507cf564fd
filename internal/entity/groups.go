package entity

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// group is the candidates of the same words; groups of one bearer are chained by owner.
type group struct {
	hash        lexicon.Hash
	first, last lexicon.Hash
	words       int
	scores      [4]int
	count       int
	strong      int // mentions that are not weak
	kind        Kind
	owner       int32 // the group whose name this is a variant of; itself if none
	example     scan.Range
	alias       int // value of the list alias
	gender      Gender
}

// group sums up the candidates by their words, gives each group a kind and ties variants together.
func (f *finder) group() {
	size := 16
	for size < 2*len(f.found) {
		size *= 2
	}
	f.table = slices.Grow(f.table[:0], size)[:size]
	clear(f.table)
	f.groups = slices.Grow(f.groups[:0], len(f.found))
	for i := range f.found {
		c := &f.found[i]
		g := f.groupOf(c)
		c.group = g
		f.groups[g].take(c)
	}
	for i := range f.groups {
		g := &f.groups[i]
		g.kind = g.decide()
		g.owner = int32(i)
		e := f.Tokens[g.example.From].Entry
		if t := &f.Tokens[g.example.From]; int(t.PhraseLen) == g.example.Len() && t.Phrase != 0 {
			e = t.Phrase
		} else if g.example.Len() > 1 {
			e = 0
		}
		g.alias = e.Value(lexicon.Alias)
	}
	f.tiePeople()
	f.tieAliases()
	if f.hasLongOrganization() {
		f.tieOrganizations()
		f.tieAcronyms()
	}
}

// lookup returns the group with this hash, or -1.
func (f *finder) lookup(h lexicon.Hash) int32 {
	mask := len(f.table) - 1
	for i := int(uint64(h)>>20) & mask; f.table[i] != 0; i = (i + 1) & mask {
		if g := f.table[i] - 1; f.groups[g].hash == h {
			return g
		}
	}
	return -1
}

func (f *finder) groupOf(c *candidate) int32 {
	if g := f.lookup(c.hash); g >= 0 {
		return g
	}
	g := int32(len(f.groups))
	f.groups = append(f.groups, group{hash: c.hash, first: c.first, last: c.last, words: c.words, example: c.Range})
	mask := len(f.table) - 1
	i := int(uint64(c.hash)>>20) & mask
	for f.table[i] != 0 {
		i = (i + 1) & mask
	}
	f.table[i] = g + 1
	return g
}

// several marks a word that more than one full name has.
const several = -2

// keyTable maps hashes to groups; a second owner makes the entry [several].
type keyTable []keySlot

type keySlot struct {
	key   lexicon.Hash
	owner int32 // + 1; 0 where the slot is free
}

func (f *finder) newKeyTable(n int) keyTable {
	size := 16
	for size < 2*n {
		size *= 2
	}
	return f.keys.Take(size)
}

func (t keyTable) slot(h lexicon.Hash) int {
	mask := len(t) - 1
	i := int(uint64(h)>>20) & mask
	for t[i].owner != 0 && t[i].key != h {
		i = (i + 1) & mask
	}
	return i
}

func (t keyTable) put(h lexicon.Hash, owner int32) {
	i := t.slot(h)
	switch {
	case t[i].owner == 0:
		t[i] = keySlot{h, owner + 1}
	case t[i].owner != owner+1:
		t[i].owner = several
	}
}

// get returns the only owner of the key, [several], or -1 if there is none.
func (t keyTable) get(h lexicon.Hash) int32 {
	switch o := t[t.slot(h)].owner; o {
	case 0:
		return -1
	case several:
		return several
	default:
		return o - 1
	}
}

// tiePeople ties surnames, given names and longer forms to the full names.
func (f *finder) tiePeople() {
	people := 0
	for i := range f.groups {
		if f.groups[i].kind == Person && f.groups[i].words > 1 {
			people++
		}
	}
	if people == 0 {
		return
	}
	ends, outer, given := f.newKeyTable(people), f.newKeyTable(people), f.newKeyTable(people)
	for i := range f.groups {
		g := &f.groups[i]
		if g.kind != Person || g.words < 2 {
			continue
		}
		pair := g.first.Join(g.last)
		if o := outer.get(pair); o >= 0 { // "Marco A. Rubio" is "Marco Rubio"
			g.owner = o
			continue
		}
		outer.put(pair, int32(i))
		ends.put(g.last, int32(i))
		given.put(g.first, int32(i))
	}
	shared := false // some surname has several owners
	for i := range f.groups {
		g := &f.groups[i]
		if g.words != 1 {
			continue
		}
		owner := ends.get(g.hash)
		if owner == -1 {
			if owner = given.get(g.hash); owner >= 0 && g.kind != Person && g.scores[Place] > g.scores[Person]+3*g.count {
				owner = -1
			}
		}
		listedPlace := f.Tokens[g.example.From].Entry.Any(placeLike)
		if owner == -1 || listedPlace && g.kind == Place && g.scores[Place] > 8*g.count {
			continue
		}
		g.kind = Person
		if owner >= 0 {
			g.owner = owner
		} else {
			shared = true
		}
	}
	if shared {
		f.firstNamesakes()
	}
}

// firstNamesakes ties a surname that several people have to the one named
// first: a paper calls the others of the family by their given names.
func (f *finder) firstNamesakes() {
	first := f.newKeyTable(len(f.groups))
	for i := range f.found {
		c := &f.found[i]
		g := &f.groups[c.group]
		if g.kind != Person {
			continue
		}
		if g.words > 1 {
			if s := first.slot(g.last); first[s].owner == 0 {
				first[s] = keySlot{g.last, f.ownerOf(c.group) + 1}
			}
			continue
		}
		if g.owner != c.group {
			continue
		}
		if owner := first.get(g.hash); owner >= 0 && (c.gender == UnknownGender || f.groups[owner].gender == UnknownGender || f.groups[owner].gender == c.gender) {
			c.group = owner
		}
	}
}

// ownerOf follows the chain of variants.
func (f *finder) ownerOf(g int32) int32 {
	for f.groups[g].owner != g {
		g = f.groups[g].owner
	}
	return g
}

// tieAliases ties the names that the list alias says to be one.
func (f *finder) tieAliases() {
	var owners [256]int32
	for i := range f.groups {
		g := &f.groups[i]
		if g.alias <= 0 || g.alias >= len(owners) || g.kind == none || g.kind == Person {
			continue
		}
		switch o := owners[g.alias]; {
		case o == 0:
			owners[g.alias] = int32(i) + 1
		case f.groups[o-1].kind == g.kind:
			g.owner = o - 1
		}
	}
}

// hasLongOrganization tells whether there is a name that a shorter one may stand for.
func (f *finder) hasLongOrganization() bool {
	return slices.ContainsFunc(f.groups, func(g group) bool { return g.kind == Organization && g.words > 1 })
}

// tieOrganizations ties "Lumera" and "Lumera Systems" to "Lumera Systems, Inc."
func (f *finder) tieOrganizations() {
	starts := f.newKeyTable(3 * len(f.groups))
	for i := range f.groups {
		g := &f.groups[i]
		if g.kind != Organization || g.words < 2 || f.hasOf(g.example) {
			continue
		}
		first := f.Tokens[g.example.From].Entry
		if first.Any(placeLike) || first.Is(lexicon.Demonym) || first.Is(lexicon.English) || first.Is(lexicon.Compass) {
			continue
		}
		var hash lexicon.Hash
		words := 0
		for j := g.example.From; j < g.example.To-1; j++ {
			if f.Tokens[j].Kind != scan.Word {
				continue
			}
			h := lexicon.HashOf(f.TextAt(j))
			if words++; words == 1 {
				hash = h
			} else {
				hash = hash.Join(h)
			}
			if words <= 3 {
				starts.put(hash, int32(i))
			}
		}
	}
	for i := range f.groups {
		g := &f.groups[i]
		if g.owner != int32(i) || g.kind == Place || g.kind == Person && g.words > 1 || g.words > 3 {
			continue
		}
		if o := starts.get(g.hash); o >= 0 && o != int32(i) && f.ownerOf(o) != int32(i) {
			g.kind, g.owner = Organization, f.ownerOf(o)
		}
	}
}

// tieAcronyms ties "WHO" to "World Health Organization".
func (f *finder) tieAcronyms() {
	long := f.newKeyTable(len(f.groups))
	for i := range f.groups {
		g := &f.groups[i]
		if g.kind != Organization || g.words < 2 {
			continue
		}
		long.put(f.initials(g.example), int32(i))
	}
	for i := range f.groups {
		g := &f.groups[i]
		if g.words != 1 || g.owner != int32(i) || !f.Tokens[g.example.From].Shape.Has(scan.Caps) || g.kind == Place || g.kind == Person {
			continue
		}
		if o := long.get(g.hash); o >= 0 && o != int32(i) {
			g.kind, g.owner = Organization, f.ownerOf(o)
		}
	}
}

// initials hashes the first letters of the capitalised words.
func (f *finder) initials(x scan.Range) lexicon.Hash {
	h := lexicon.NewHasher()
	for i := x.From; i < x.To; i++ {
		if t := &f.Tokens[i]; t.Kind == scan.Word && t.Shape.Has(scan.Upper) && f.Text[t.Start] < 0x80 {
			h.Add(f.Text[t.Start] | 0x20)
		}
	}
	return h.Sum()
}
