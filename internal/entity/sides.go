package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// seeSide notes that a match report names a side, or a player where more than one score stands at i: "Lee beat Ray 6-4 6-3".
func (f *finder) seeSide(c *candidate, i int32) {
	next := i + 3
	if f.KindAt(next) == scan.Comma {
		next++
	}
	if f.isScore(next) {
		c.see(playerInReport)
	} else if f.listed(c.From, lexicon.Country) == int32(c.Len()) {
		c.see(sideInReport)
	} else {
		c.see(clubInReport)
	}
}

// sideReach is how far a score may stand behind the name of a side.
const sideReach = 14

// playsAt returns the score behind the verb of sport at i: "England beat Wales 2-1"; 0 if there is none.
func (f *finder) playsAt(i int32) int32 {
	if !f.At(i).Is(lexicon.SportVerb) {
		return 0
	}
	for j := i + 1; j < i+sideReach && int(j+2) < len(f.Tokens) && !f.Tokens[j].Shape.Has(scan.SentenceStart); j++ {
		if f.isScore(j) {
			return j
		}
	}
	return 0
}

// isScore tells whether "2-1" stands at i.
func (f *finder) isScore(i int32) bool {
	return f.KindAt(i) == scan.Number && (f.KindAt(i+1) == scan.Hyphen || f.KindAt(i+1) == scan.Dash) && f.KindAt(i+2) == scan.Number &&
		f.Tokens[i].End-f.Tokens[i].Start <= 3 && f.Tokens[i+2].End-f.Tokens[i+2].Start <= 3
}
