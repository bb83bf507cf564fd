package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// tally counts the words of a name.
type tally struct {
	all, ordinary, shouted int
}

// weighWords looks at all words of a name of several.
func (f *finder) weighWords(c *candidate) {
	n := f.count(c)
	if n.ordinary == n.all && f.smallWordInside(c.Range) {
		c.see(smallWordInside)
	}
	if n.all > 5 {
		c.see(manyWords)
		return
	}
	given := f.weighNames(c, n.all)
	f.weighJoints(c, given, n.all)
	f.weighCommon(c, given, n)
}

// count counts the words, and notes the marks, initials and acronyms among them.
func (f *finder) count(c *candidate) (n tally) {
	for i := c.From; i < c.To; i++ {
		t := &f.Tokens[i]
		switch t.Kind {
		case scan.Word:
		case scan.Other:
			c.see(ampersandInside)
			continue
		case scan.Number:
			c.see(digitsInside)
			continue
		default:
			continue
		}
		n.all++
		if t.Shape.Has(scan.Caps) {
			n.shouted++
		}
		switch inner := i > c.From && i+1 < c.To; {
		case t.Shape.Has(scan.Initial) && (t.Shape.Has(scan.Dotted) || inner),
			t.Shape.Has(scan.Dotted) && t.Shape.Has(scan.Caps) && t.End-t.Start <= 4 && !t.Entry.Any(placeLike):
			c.see(initialInside)
		case t.Shape.Has(scan.Caps) && t.End-t.Start > 1 && !t.Shape.Has(scan.Dotted) && !t.Entry.Any(personal):
			c.see(acronymInside)
		}
		if isCommon(t.Entry, i == c.From, i+1 == c.To) {
			n.ordinary++
		}
	}
	return n
}

// isCommon tells whether a word of a name, its first or last, is an ordinary one there.
func isCommon(e lexicon.Entry, first, last bool) bool {
	if !e.Is(lexicon.English) || e.Is(lexicon.WorldLeader) || first && e.Is(lexicon.NameParticle) {
		return false
	}
	return !e.Any(personal) || last && e.Is(lexicon.PlaceKind) && !e.Is(lexicon.Surname)
}

// weighNames looks for names of people at the ends, and tells whether a given name is the first.
func (f *finder) weighNames(c *candidate, words int) (given bool) {
	first, last := &f.Tokens[c.From], f.At(c.To-1)
	e := first.Entry
	given = e.Is(lexicon.GivenName) && !c.seen.has(placeKindFirst) && !f.isPeopleOf(c.Range) &&
		!(e.Is(lexicon.NameParticle) && (words == 2 || !first.Shape.Has(scan.Upper)) && !last.Is(lexicon.Surname)) // Al Noor
	if given {
		c.see(givenFirst)
	}
	if last.Is(lexicon.Surname) {
		c.see(surnameLast)
	}
	if !given && e.Is(lexicon.Surname) && !e.Is(lexicon.English) && !e.Any(placeLike) && words <= 3 {
		c.see(surnameFirst)
	}
	if words == 2 && (e.Is(lexicon.WorldLeader) || last.Is(lexicon.WorldLeader)) {
		c.see(worldLeader)
	}
	return given
}

// weighJoints looks for particles and hyphens inside: "Ludwig van Beethoven", "Stoke-on-Trent", "Kim Jong-un".
func (f *finder) weighJoints(c *candidate, given bool, words int) {
	first := f.At(c.From)
	switch particle := f.particleInside(c.Range); {
	case particle && given:
		c.see(particleAfterGiven)
	case particle:
		c.see(particleInside)
	case first.Is(lexicon.NameParticle):
		c.see(particleInside)
		if words == 2 && !first.Is(lexicon.PlaceHead) && f.At(c.To-1).Any(personal) {
			c.see(particleFirst)
		}
	}
	if f.hyphenatedPlace(c.Range) || c.Len() == 3 && isWard(f.TextAt(c.To-1)) && f.glued(c.From+1, scan.Hyphen) {
		c.see(hyphenatedPlace)
	} else if f.givenJoined(c.Range) {
		c.see(givenJoined)
	}
}

// weighCommon looks at how many words are ordinary ones, and how many in capitals.
func (f *finder) weighCommon(c *candidate, given bool, n tally) {
	if n.shouted == n.all && n.all > 1 {
		first := &f.Tokens[c.From]
		switch {
		case n.ordinary == n.all:
			c.see(shoutedWords)
		case first.Entry == 0 && first.End-first.Start <= 5 && !first.Shape.Has(scan.Dotted):
			c.see(acronymsOnly)
		}
	}
	switch {
	case c.seen.has(orgKindLast), c.seen.has(placeKindLast) && n.ordinary == n.all, // Denby Rovers
		n.ordinary == 0 && c.seen.has(particleInside) && !given && !c.seen.has(surnameLast) && !c.seen.has(particleFirst): // Ríos del Sur
	case n.ordinary == 0 && n.all <= 4:
		c.see(noOrdinaryWords)
	case n.ordinary == n.all:
		c.see(onlyOrdinaryWords)
	case n.ordinary > 0:
		c.see(someOrdinaryWords)
	}
}

// smallWordInside tells whether a word of the closed classes stands capitalised between others, as only titles of works have it: "Salt Under Glass".
func (f *finder) smallWordInside(x scan.Range) bool {
	for i := x.From + 1; i+1 < x.To; i++ {
		if t := &f.Tokens[i]; t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.Caps) && t.Entry.Any(closed) && !t.Entry.Any(joined) {
			return true
		}
	}
	return false
}

func (f *finder) particleInside(x scan.Range) bool {
	for i := x.From + 1; i < x.To; i++ {
		if t := &f.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.NameParticle) {
			return true
		}
	}
	return false
}

// givenJoined tells whether a small part is joined to a given name: "Kim Jong-un".
func (f *finder) givenJoined(x scan.Range) bool {
	for i := x.From + 1; i+1 < x.To; i++ {
		if f.Tokens[i].Kind == scan.Hyphen && !f.Tokens[i+1].Shape.Has(scan.Upper) && f.Tokens[i+1].Kind == scan.Word &&
			f.Tokens[i-1].Shape.Has(scan.Upper) {
			return true
		}
	}
	return false
}

// isWard tells whether the text is the Korean or Chinese word for a part of a town or a county that is joined to its name: "Banpo-dong".
func isWard(text string) bool {
	switch text {
	case "dong", "gu", "gun", "myeon", "eup", "ri", "cho", "ku", "shi", "ken":
		return true
	}
	return false
}

// hyphenatedPlace tells whether a small word is joined on both sides: "Stoke-on-Trent".
func (f *finder) hyphenatedPlace(x scan.Range) bool {
	for i := x.From + 1; i+3 < x.To; i++ {
		if f.Tokens[i].Kind == scan.Hyphen && f.Tokens[i+2].Kind == scan.Hyphen && !f.Tokens[i+1].Shape.Has(scan.Upper) {
			return true
		}
	}
	return false
}
