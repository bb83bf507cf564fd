package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weigh collects the evidence for what a candidate is.
func (f *finder) weigh(c *candidate) {
	f.weighInside(c)
	f.weighAround(c)
}

// weighInside looks at the words of the name.
func (f *finder) weighInside(c *candidate) {
	s := &c.scores
	first, last := &f.Tokens[c.From], &f.Tokens[c.To-1]
	entry := first.Entry
	whole := c.Len() == 1
	if first.Phrase != 0 && int(first.PhraseLen) == c.Len() {
		entry, whole = first.Phrase, true
	}
	if whole {
		switch {
		case entry.Is(lexicon.Country):
			s[Place] += 7
		case entry.Is(lexicon.UsState), entry.Is(lexicon.Region), entry.Is(lexicon.CityVariant):
			s[Place] += 6
		case entry.Is(lexicon.City):
			s[Place] += int16(2 + entry.Value(lexicon.City))
		}
		if entry.Any(orgLike) && !(first.Shape.Has(scan.Upper) && !first.Shape.Has(scan.Caps) && entry.Value(lexicon.Organization) == 1) {
			s[Organization] += 5
			if entry.Is(lexicon.English) && c.Len() == 1 {
				s[Organization] -= 3
			}
		}
		if entry.Is(lexicon.Demonym) || entry.Is(lexicon.Religion) || entry.Is(lexicon.Weekday) || entry.Is(lexicon.Month) && !entry.Is(lexicon.GivenName) {
			s[none] += 8
		}
		if entry.Is(lexicon.NonEntityKind) && !entry.Any(placeLike) {
			s[none] += 5
		}
	}
	if c.Len() == 1 {
		f.weighWord(c, first)
		return
	}
	le := last.Entry
	switch {
	case le.Is(lexicon.OrgSuffix):
		s[Organization] += 7
	case le.Is(lexicon.OrgKind) && !(first.Entry.Is(lexicon.GivenName) && le.Is(lexicon.Surname)):
		s[Organization] += 5
	case le.Is(lexicon.PlaceKind) && !(first.Entry.Is(lexicon.GivenName) && le.Is(lexicon.Surname)):
		s[Place] += 5
	case le.Is(lexicon.NonEntityKind), le.Is(lexicon.NameSuffix) && f.Tokens[c.To-2].Entry.Is(lexicon.NonEntityKind): // World War II
		s[none] += 6
	}
	if f.hasOf(c.Range) {
		for i := c.From; i < c.To; i++ {
			if f.At(i) == word.Of || f.At(i) == word.For {
				if head := f.At(i - 1); head.Is(lexicon.OrgKind) {
					s[Organization] += 5
				} else if head.Is(lexicon.PlaceKind) {
					s[Place] += 5
				}
				break
			}
		}
	}
	if first.Entry.Is(lexicon.PlaceKind) && !first.Entry.Is(lexicon.GivenName) && !le.Is(lexicon.OrgKind) { // Lake Erie, Mount Etna
		s[Place] += 3
	}
	if first.Entry.Is(lexicon.Compass) && (le.Any(placeLike) || f.At(c.From+1).Any(placeLike)) {
		s[Place] += 5
	}
	if first.Entry.Is(lexicon.NonEntityKind) && !first.Entry.Any(personal) && !le.Is(lexicon.OrgKind) && !whole { // Cyclone Adele, Operation Dawn
		s[none] += 4
	}
	words, ordinary, initials := 0, 0, 0
	for i := c.From; i < c.To; i++ {
		t := &f.Tokens[i]
		if t.Kind != scan.Word {
			if t.Kind == scan.Other { // &
				s[Organization] += 4
			}
			continue
		}
		words++
		if t.Shape.Has(scan.Initial) && t.Shape.Has(scan.Dotted) || t.Shape.Has(scan.Dotted) && t.Shape.Has(scan.Caps) && t.End-t.Start <= 4 && !t.Entry.Any(placeLike) {
			initials++
		}
		if t.Entry.Is(lexicon.English) && !t.Entry.Any(personal) {
			ordinary++
		}
		if t.Shape.Has(scan.Caps) && t.End-t.Start > 1 && !t.Shape.Has(scan.Dotted) && i != c.From {
			s[Organization]++
		}
	}
	if words <= 5 && !whole {
		if first.Entry.Is(lexicon.GivenName) {
			s[Person] += 4
		}
		if le.Is(lexicon.Surname) || le.Is(lexicon.NameSuffix) {
			s[Person] += 2
		}
		if initials > 0 {
			s[Person] += 2
		}
		if first.Entry.Is(lexicon.NameParticle) || words > 2 && f.particleInside(c.Range) {
			s[Person] += 2
		}
		switch {
		case ordinary == 0 && words <= 4:
			s[Person] += 3
		case ordinary == words:
			s[Person] -= 3
			s[Organization]++
			s[none]++
		case ordinary > 0:
			s[Person]--
			s[Organization]++
		}
	} else if !whole {
		s[Organization] += 2
	}
}

// weighWord looks at a name of one word.
func (f *finder) weighWord(c *candidate, t *scan.Token) {
	s := &c.scores
	e := t.Entry
	switch {
	case t.Shape.Has(scan.Caps) && !t.Shape.Has(scan.Dotted) && t.End-t.Start <= 6 && !e.Any(placeLike):
		s[Organization] += 3
		if e.Any(grammar) && !e.Any(orgLike) || e.Is(lexicon.Title) || e.Is(lexicon.English) && !e.Any(orgLike) {
			s[none] += 5
		}
	case t.Shape.Has(scan.Initial):
		s[none] += 6
	case t.Shape.Has(scan.Mixing):
		s[Organization] += 2
	}
	if e.Is(lexicon.GivenName) {
		s[Person] += 2
	}
	if e.Is(lexicon.Surname) {
		s[Person] += 2
	}
	if e.Is(lexicon.OrgKind) && !e.Any(personal) {
		s[Organization]++
		if t.Shape.Has(scan.SentenceStart) {
			s[none] += 4
		}
	}
	if e.Is(lexicon.Title) || e.Is(lexicon.Honorific) {
		s[none] += 4
	}
	if e.Is(lexicon.PlaceKind) || e.Is(lexicon.Compass) {
		s[none] += 2
	}
	if e.Is(lexicon.English) && !t.Shape.Has(scan.Caps) {
		s[none] += 2
		if t.Shape.Has(scan.SentenceStart|scan.LineStart) || f.afterMark(c.From) {
			s[none] += 4
			c.weak = true
		}
	} else if t.Shape.Has(scan.SentenceStart | scan.LineStart) {
		c.weak = e == 0
	}
	if e == 0 {
		s[Organization]++
	}
}

func (f *finder) particleInside(x scan.Range) bool {
	for i := x.From + 1; i < x.To; i++ {
		if t := &f.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.NameParticle) {
			return true
		}
	}
	return false
}

// weighAround looks at the words before and behind the name.
func (f *finder) weighAround(c *candidate) {
	s := &c.scores
	if c.addressed {
		if f.Tokens[c.title.From].Entry.Is(lexicon.Honorific) || c.Len() > 1 || !f.Tokens[c.From].Entry.Any(placeLike) {
			s[Person] += 6
		}
	} else if n := f.titleBefore(c.From); n > 0 {
		title := scan.Range{From: c.From - n, To: c.From}
		if s[Place] < 5 && s[Organization] < 5 {
			c.title, c.addressed = title, true
			c.gender = f.titleGender(title)
			s[Person] += 4
		}
	}
	before, after := f.At(c.From-1), f.At(c.To)
	if f.KindAt(c.To) == scan.Word && after.Is(lexicon.Reporting) && !f.Tokens[c.To].Shape.Has(scan.Upper) && c.Len() <= 4 {
		s[Person] += 2
	}
	if before.Is(lexicon.Reporting) && f.KindAt(c.From-2) >= scan.MarkClose && f.KindAt(c.From-2) <= scan.Single {
		s[Person] += 2
	}
	if f.KindAt(c.To) == scan.Comma && f.KindAt(c.To+1) == scan.Number && f.KindAt(c.To+2) == scan.Comma { // an age
		if n := len(f.TextAt(c.To + 1)); n <= 2 {
			s[Person] += 5
		}
	}
	if f.KindAt(c.To) == scan.Comma && f.apposition(c.To+1) > 0 {
		s[Person] += 3
	}
	if before == word.For && f.At(c.From-2).Is(lexicon.Title) { // "a spokesman for Northline"
		s[Organization] += 4
	}
	switch before {
	case word.In, word.At, word.Near, word.Across, word.Throughout:
		s[Place] += 2
		if c.Len() == 1 && s[Person] > 0 && !c.addressed {
			s[Person]--
		}
	case word.From, word.To, word.Around:
		s[Place]++
	case word.The:
		s[Person] -= 3
		if c.Len() > 1 || f.Tokens[c.From].Shape.Has(scan.Caps) {
			s[Organization]++
		}
	}
	if f.At(c.From-1).Is(lexicon.Compass) && f.KindAt(c.From-1) == scan.Word {
		s[Place] += 3
	}
	if f.KindAt(c.To) == scan.Comma && f.Has(c.To+1, scan.Upper) && (f.Tokens[c.To+1].Entry.Is(lexicon.Country) || f.Tokens[c.To+1].Entry.Is(lexicon.UsState) || f.Tokens[c.To+1].Phrase.Any(placeLike) || f.Tokens[c.To+1].Entry.Is(lexicon.StateAbbreviation) && f.Tokens[c.To+1].Shape.Has(scan.Dotted)) && !c.addressed {
		s[Place] += 3
	}
	if f.KindAt(c.To) == scan.Hyphen && f.At(c.To+1) == word.Based {
		s[Place] += 5
	}
	if f.KindAt(c.To) == scan.Open && f.KindAt(c.To+2) == scan.Close && f.Has(c.To+1, scan.Caps) && c.words > 1 {
		s[Organization] += 3
	}
	if e := f.At(c.To); e.Is(lexicon.OrgKind) && f.KindAt(c.To) == scan.Word && !f.Tokens[c.To].Shape.Has(scan.Upper) && e != word.Police {
		s[Organization] += 2
	}
}

// kindOf returns the kind with the most evidence, none where there is too little.
func kindOf(s [4]int16) Kind {
	best := none
	top := int16(0)
	for k := Person; k < none; k++ {
		if s[k] > top {
			best, top = k, s[k]
		}
	}
	if top <= s[none] || top < 1 {
		return none
	}
	return best
}

// take adds what a candidate shows to the evidence of its group.
func (g *group) take(c *candidate) {
	g.count++
	if !c.weak {
		g.strong++
	}
	if c.kind != none {
		g.scores[c.kind] += 20
	} else {
		for k, s := range c.scores {
			g.scores[k] += int(s)
		}
	}
	if g.gender == UnknownGender {
		g.gender = c.gender
	} else if c.gender != UnknownGender && c.gender != g.gender {
		g.bothGenders = true
	}
}

// decide returns the kind that the evidence of all mentions speaks for.
func (g *group) decide() Kind {
	best, top := none, 0
	for k := Person; k < none; k++ {
		if g.scores[k] > top {
			best, top = k, g.scores[k]
		}
	}
	if top <= g.scores[none] || g.strong == 0 && top < 3*g.count {
		return none
	}
	return best
}
