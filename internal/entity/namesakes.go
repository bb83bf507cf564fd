package entity

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// mostNamesakes is how many bearers of one surname are weighed against each other.
const mostNamesakes = 8

// namesakes gives each mention of a shared surname to one of those who bear it:
// by gender words, by the title, to the one spoken of in the last paragraphs,
// and else to the one named first. Those named as kin ("her daughter, Claire
// Marchetti") come last, for a paper calls them by their given names.
func (f *finder) namesakes() {
	block := 0
	for i := range f.found {
		c := &f.found[i]
		for block < len(f.layout.Blocks) && f.layout.Blocks[block].To <= c.From {
			block++
		}
		if g := &f.groups[c.group]; g.shared && g.kind == Person {
			c.group = f.bearer(c, block)
		}
		o := &f.groups[f.ownerOf(c.group)]
		o.lastBlock = int32(block) + 1
		if block < len(f.layout.Blocks) && f.layout.Blocks[block].Kind == layout.Headline && c.words > 1 {
			o.headlined = true
		}
		if c.addressed && o.kind == Person {
			o.title, o.calling = f.titleWord(c), f.callingWord(c)
		}
	}
}

// titleWord is the head of the title before a name.
func (f *finder) titleWord(c *candidate) lexicon.Hash {
	if i := c.title.To - 1; f.Tokens[i].Kind == scan.Word && !f.Tokens[i].Entry.Is(lexicon.Honorific) {
		return f.Hash(i)
	}
	return 0
}

// callingWord is the calling of the title before a name, of which "Sen." and "Senator" are.
func (f *finder) callingWord(c *candidate) int {
	v := f.At(c.title.To - 1).Value(lexicon.Calling)
	return max(v, -v)
}

// What speaks for a bearer, in the order of its weight.
const (
	sameTitle  = 4000
	sameWalk   = 3000 // of life
	sameGender = 2000
	noKin      = 1000
	named      = 500 // before the mention
	headlined  = 40  // by the full name: the story's main person
	surerForm  = 100 // for each step of the roles
	nearness   = 90  // less 10 for each block in between
)

// bearer returns the group of the person that a mention of a shared name means.
func (f *finder) bearer(c *candidate, block int) int32 {
	g := &f.groups[c.group]
	var title lexicon.Hash
	calling := 0
	if c.addressed {
		title, calling = f.titleWord(c), f.callingWord(c)
	}
	best, bestScore := int32(-1), 0
	for n, left := f.forms.first(g.hash), mostNamesakes; n > 0 && left > 0; left-- {
		e := f.forms.entries[n-1]
		n = e.next
		o := f.ownerOf(e.group)
		b := &f.groups[o]
		if c.gender != UnknownGender && b.gender != UnknownGender && c.gender != b.gender {
			continue
		}
		score := 1 + surerForm*int(roleAcronym-e.role)
		switch {
		case title != 0 && title == b.title:
			score += sameTitle
		case calling != 0 && calling == b.calling:
			score += sameWalk
		}
		if c.gender != UnknownGender && c.gender == b.gender {
			score += sameGender
		}
		if given := f.At(b.example.From).Value(lexicon.GivenName); c.gender != UnknownGender && (given == int(Male) || given == int(Female)) &&
			given != int(c.gender) { // "Mr Lee" may be Ann, but is Bob
			score = max(1, score-sameGender)
		}
		if !f.isKin(b.example) {
			score += noKin
		}
		if b.headlined {
			score += headlined
		}
		if b.lastBlock > 0 {
			score += named + max(0, nearness-10*(block+1-int(b.lastBlock)))
		}
		if score > bestScore {
			best, bestScore = o, score
		}
	}
	switch {
	case best >= 0:
		if b := &f.groups[best]; b.gender == UnknownGender {
			b.gender = c.gender
		}
		return best
	case c.gender == UnknownGender || c.gender == g.gender:
		return c.group
	}
	return f.otherGender(c)
}

// otherGender returns the group of "Mrs. Smith" in a story that has "Mr. Smith" alone.
func (f *finder) otherGender(c *candidate) int32 {
	if g := &f.groups[c.group]; g.other > 0 {
		return g.other
	}
	n := int32(len(f.groups))
	f.groups = append(f.groups, group{hash: c.hash, words: c.words, kind: Person, owner: n, example: c.Range, gender: c.gender})
	f.groups[c.group].other = n
	return n
}
