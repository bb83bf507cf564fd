package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// shareKinds gives unknown names the kind of the places or organizations that they are
// listed with, if all of them are of one kind: "Hollis, Oslo and Bergen".
func (f *finder) shareKinds() {
	for i := 0; i < len(f.found); i++ {
		last, joined := i, false // of the list that begins at i, and whether "and" ends it
		for last+1 < len(f.found) && !joined {
			gap := f.gap(f.found[last].To, f.found[last+1].From)
			if gap == notListed {
				break
			}
			last++
			joined = gap == endsList
		}
		if joined {
			first := i
			if last > i+1 && f.opensSentence(f.found[i].From-1) { // "In Oslo, Hollis and Brandt said"
				first++
			}
			f.share(f.found[first : last+1])
		}
		i = last
	}
}

// How two names stand to each other.
const (
	notListed = iota
	goesOn    // "Hollis, Oslo"
	endsList  // "Oslo and Bergen"
)

// gap tells what stands between two names.
func (f *finder) gap(from, to int32) int {
	if from < to && f.KindAt(from) == scan.Comma {
		if from+1 == to {
			return goesOn
		}
		from++
	}
	if from+1 == to && (f.At(from) == word.And || f.At(from) == word.Or) {
		return endsList
	}
	return notListed
}

// opensSentence tells whether the preposition at i opens a sentence.
func (f *finder) opensSentence(i int32) bool {
	return f.Has(i, scan.SentenceStart) && f.At(i).Is(lexicon.Preposition)
}

// share gives the kind of the known names of a list to the unknown ones.
func (f *finder) share(list []candidate) {
	kind := none
	for i := range list {
		g := &f.groups[list[i].group]
		switch {
		case f.isUnknown(g):
		case g.kind == none || g.kind == Person || kind != none && g.kind != kind:
			return
		default:
			kind = g.kind
		}
	}
	if kind == none {
		return
	}
	for i := range list {
		if g := &f.groups[list[i].group]; f.isUnknown(g) {
			g.kind = kind
		}
	}
}

// isUnknown tells whether a name of one word shows nothing of its kind.
func (f *finder) isUnknown(g *group) bool {
	const little = 4
	return g.words == 1 && g.strong > 0 && !g.thing && f.Tokens[g.example.From].Entry == 0 &&
		max(g.scores[Person], g.scores[Organization], g.scores[Place]) <= little && g.scores[none] <= 0
}
