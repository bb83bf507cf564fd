package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighBeside looks at the names that "and", "or" and commas put beside this one.
func (f *finder) weighBeside(c *candidate) {
	if k := f.conjunct(c.From-1, -1); k != none {
		c.seeBeside(k)
	}
	if k := f.conjunct(c.To, 1); k != none {
		c.seeBeside(k)
	}
}

func (c *candidate) seeBeside(k Kind) {
	switch k {
	case Person:
		c.see(besidePerson)
	case Organization:
		c.see(besideOrganization)
	case Place:
		c.see(besidePlace)
	}
}

// conjunct tells what the listed name beyond the comma or conjunction at i is.
func (f *finder) conjunct(i, step int32) Kind {
	switch {
	case f.KindAt(i) == scan.Comma:
		i += step
	case f.KindAt(i) != scan.Word:
		return none
	}
	joined := false
	for f.KindAt(i) == scan.Word && (f.At(i) == word.And || f.At(i) == word.Or) {
		i += step
		joined = true
	}
	if !joined && f.KindAt(i-step) != scan.Comma {
		return none
	}
	if i < 0 || int(i) >= len(f.Tokens) || f.Tokens[i].Kind != scan.Word || !f.Tokens[i].Shape.Has(scan.Upper) {
		return none
	}
	t := &f.Tokens[i]
	if step < 0 && f.Has(i-1, scan.Upper) { // only the last word of a longer name
		return none
	}
	switch {
	case t.Shape.Has(scan.Caps) && isOrganization(t.Entry, t) && !t.Entry.Any(largePlaces):
		return Organization
	case t.Phrase.Any(placeLike), t.Entry.Any(placeLike) && (!t.Entry.Any(personal) || t.Entry.Value(lexicon.City) >= 4) &&
		!t.Entry.Is(lexicon.English) && !(step > 0 && f.Has(i+1, scan.Upper)):
		return Place
	case t.Phrase.Any(orgLike), isOrganization(t.Entry, t) && !t.Entry.Is(lexicon.English):
		return Organization
	case step > 0 && t.Entry.Is(lexicon.GivenName) && f.At(i+1).Is(lexicon.Surname) && f.Has(i+1, scan.Upper),
		// "Mark and Julie"
		joined && t.Entry.Is(lexicon.GivenName) && !t.Entry.Any(placeLike) && !t.Entry.Is(lexicon.English) && !(step > 0 && f.Has(i+1, scan.Upper)):
		return Person
	}
	return none
}
