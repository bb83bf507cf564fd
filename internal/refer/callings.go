package refer

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// calling is a number of the list of that name: what an office, a rank or an occupation is of, by tens.
// Below 0 it is that of a noun which takes up whoever follows it: "the officer" a sergeant.
type calling int

// Callings that rules ask for.
const (
	counsel   calling = 22
	governing calling = 111
	speaking  calling = 94  // for others
	heading   calling = 100 // at the head of a state, a government or a party, of which each nation has one
)

// callingAt returns the calling of the word or phrase at token i, 0 if it has none, and how many tokens that is.
func (r *reader) callingAt(i int32) (calling, int32) {
	t := &r.Tokens[i]
	if t.Kind != scan.Word {
		return 0, 1
	}
	if t.PhraseLen > 1 && t.Phrase.Is(lexicon.Calling) {
		return calling(t.Phrase.Value(lexicon.Calling)), int32(t.PhraseLen)
	}
	return calling(t.Entry.Value(lexicon.Calling)), 1
}

// callingOf returns the calling of a title: that of the last word or phrase of it that has one.
func (r *reader) callingOf(x scan.Range) calling {
	last := calling(0)
	for i := x.From; i < x.To; {
		c, n := r.callingAt(i)
		if c != 0 {
			last = c
		}
		i += n
	}
	return last
}

// callingOfNoun returns the calling of the noun at the end of a description, which takes up none but its own bearers
// if the lexicon has no more than its last word: "the deputy minister".
func (r *reader) callingOfNoun(x scan.Range) calling {
	c, n := r.callingAt(x.From)
	if int(n) < x.Len() {
		c, _ = r.callingAt(x.To - 1)
		c = max(c, -c)
	}
	return c
}

// covers tells whether who follows one calling follows the other: a congressman is in politics.
func (c calling) covers(other calling) bool {
	c, other = max(c, -c), max(other, -other)
	return c == other || c%10 == 0 && c/10 == other/10
}

// isPolitical tells whether it is of those who are elected or govern.
func (c calling) isPolitical() bool {
	const elected, inOffice calling = 30, 110
	return elected.covers(c) || inOffice.covers(c) || heading.covers(c)
}

// fitness is how well a description agrees with what the text says of somebody.
type fitness uint8

const (
	contradicted fitness = iota
	open                 // the text says nothing of the kind
	confirmed
)

// agrees tells how a description agrees with the titles of a person: "the officer" with a
// sergeant's, "the judge" not with a prosecutor's.
func (r *reader) agrees(who int32, x scan.Range) fitness {
	const most = 8
	c := r.callingOfNoun(x)
	if c == 0 {
		return open
	}
	fit := open
	titles := r.entities.Entities[who].Titles
	for _, t := range titles[:min(most, len(titles))] {
		switch other := r.callingOf(t); {
		case other == 0:
		case c.covers(other) || other.covers(c) && other < 0:
			return confirmed
		case heading.covers(other), c.isPolitical() && other.isPolitical(): // the head of a party may be of any calling, a minister an MP
		default:
			fit = contradicted
		}
	}
	return fit
}

// How many sentences ago somebody may have been spoken of.
const (
	none    = -1 // not at all
	justNow = 2
	longAgo = 1 << 20
)

// follower returns the person in mind whose titles confirm a description that takes up whoever follows its
// calling: "Det Sgt Ann Lee", "the officer". Of two it is the one of whom the story tells; else -1.
func (r *reader) follower(d *described, reach int) int32 {
	if r.callingOfNoun(d.name) >= 0 {
		return -1
	}
	who, two := int32(-1), false
	topic := r.onlyOne(d)
	for n := range r.people.n {
		s := &r.people.recent[n]
		if s.entity < 0 || r.sentence-s.sentence > reach || r.agrees(s.entity, d.name) != confirmed || !r.fits(s.entity, d.gender) {
			continue
		}
		if s.entity == topic {
			return topic
		}
		who, two = s.entity, who >= 0
	}
	if two {
		return -1
	}
	return who
}
