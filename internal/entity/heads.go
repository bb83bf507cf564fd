package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighHead looks at the noun whose "of", "for" or "at" stands before the name: "founder of Brandt".
func (f *finder) weighHead(c *candidate, at int32, preposition lexicon.Entry) {
	if f.KindAt(at) != scan.Word {
		return
	}
	head := f.At(at)
	if (c.seen.has(ordinaryWord) || c.seen.has(onlyOrdinaryWords)) && !c.seen.has(orgKindLast) && takesField(head, preposition) {
		c.see(portfolioBefore)
		return
	}
	if preposition == word.For {
		if head.Is(lexicon.Title) { // "a spokesman for Northline"
			c.see(titleForBefore)
		} else {
			c.see(forBefore)
		}
		return
	}
	if preposition == word.Of && head.Value(lexicon.ThingNoun) == hasThing { // "a print of Harbor Lights"
		c.see(workBefore)
		return
	}
	if (preposition == word.Of && head.Is(lexicon.PlaceNoun) || at == c.From-2 && preposition == word.At && head.Is(lexicon.PlaceKind)) &&
		!f.Tokens[at].Shape.Has(scan.Upper) {
		c.see(kindOfBefore)
		return
	}
	value := head.Value(lexicon.Office)
	if value == 0 {
		for n := int32(1); n <= 2 && at-n >= 0; n++ {
			if t := &f.Tokens[at-n]; int32(t.PhraseLen) == n+1 && t.Phrase.Is(lexicon.Office) {
				value = t.Phrase.Value(lexicon.Office)
			}
		}
	}
	switch {
	case value == 1 && preposition == word.At && head.Is(lexicon.Plural) && c.inside[Place] >= 7: // "members at Hollis", where they work
	case value == 1 && preposition != word.In && preposition != word.To:
		c.see(orgOfficeBefore)
	case value == 2 && (preposition == word.Of || preposition == word.To) && !c.seen.has(articleBefore): // but "the heart of the Wirtschaft"
		c.see(placeOfficeBefore)
	}
}

// isSection tells whether the number of a part of a law ends at i: "under sections 318(4) and 336 of the Sarang Code".
func (f *finder) isSection(i int32) bool {
	const reach = 16
	if k := f.KindAt(i); k != scan.Number && k != scan.Close && k != scan.Mixed {
		return false
	}
	for j := i; j > i-reach && j >= 0; j-- {
		t := &f.Tokens[j]
		switch {
		case t.Entry == word.Section || t.Entry == word.Sections || t.Entry == word.Article || t.Entry == word.Articles || t.Entry == word.Clause:
			return true
		case t.Kind == scan.Word && t.Entry != word.And && t.End-t.Start > 1 || t.Shape.Has(scan.SentenceStart):
			return false
		}
	}
	return false
}

// takesField tells whether a field of politics or learning stands behind "minister of", "professor of", "a degree in".
func takesField(head, preposition lexicon.Entry) bool {
	switch head {
	case word.Minister, word.Secretary:
		return preposition == word.Of || preposition == word.For
	case word.Professor, word.Lecturer, word.Bachelor, word.Master, word.Doctor:
		return preposition == word.Of || preposition == word.In
	case word.Degree, word.Diploma, word.Doctorate, word.Phd, word.Ba, word.Ma, word.Bsc, word.Msc:
		return preposition == word.In
	}
	return false
}
