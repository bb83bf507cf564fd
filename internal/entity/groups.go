package entity

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// group is the candidates of the same words; groups of one bearer are chained by owner.
type group struct {
	hash        lexicon.Hash
	words       int
	scores      [4]int
	count       int
	strong      int // mentions that are not weak
	doubt       int // what weak mentions say against a name
	kind        Kind
	owner       int32 // the group whose name this is a variant of; itself if none
	example     scan.Range
	alias       int // value of the list alias
	gender      Gender
	bothGenders bool         // "Mr. Smith" and "Mrs. Smith"
	introduced  bool         // the full name has been read
	known       int32        // entry of the caller's list, + 1
	warned      bool         // of its two spellings
	shared      bool         // several people may be meant: each mention is looked at
	units       int8         // of a full name of a person, 0 if it is none
	other       int32        // the group of the other gender, 0 if there is none
	lastBlock   int32        // where the bearer was spoken of last, + 1
	title       lexicon.Hash // before the name last
	calling     int          // of that title
	side        bool         // of a match report
	headlined   bool         // the headline has the full name
	thing       bool         // said to be a work, a product or the like
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
	f.shareKinds()
	f.tieKnown()
	f.tiePeople()
	f.tieOrganizations()
	f.tieByNames()
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
	f.groups = append(f.groups, group{hash: c.hash, words: c.words, example: c.Range})
	mask := len(f.table) - 1
	i := int(uint64(c.hash)>>20) & mask
	for f.table[i] != 0 {
		i = (i + 1) & mask
	}
	f.table[i] = g + 1
	return g
}

// keyTable maps hashes to groups; a second owner makes the entry [several].
type keyTable []keySlot

type keySlot struct {
	key   lexicon.Hash
	owner int32 // + 1; 0 where the slot is free
}

// newKeyTable makes a table of n keys at most. In a full one the look-up of another key would not end.
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

// ownerOf follows the chain of variants.
func (f *finder) ownerOf(g int32) int32 {
	for f.groups[g].owner != g {
		g = f.groups[g].owner
	}
	return g
}
