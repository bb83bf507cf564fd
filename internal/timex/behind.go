package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// opensClause tells whether a date opens its sentence or a clause behind a
// comma, perhaps with a preposition: "…, but in February a court refused".
func (a *anchor) opensClause(from int32) bool {
	if a.opensSentence(from) {
		return true
	}
	i := from - 1
	if a.At(i).Is(lexicon.TimePreposition) && !a.At(i).Is(lexicon.Conjunction) {
		i--
	}
	return a.KindAt(i) == scan.Semicolon || a.At(i).Is(lexicon.Conjunction) && a.KindAt(i-1) == scan.Comma
}

// directionBehind reads the verb behind a date that opens its sentence: "On Monday, the court will …".
func (a *anchor) directionBehind(i int32) int {
	date := i
	for end := i + reach; int(i) < len(a.Tokens) && i < end; i++ {
		t := &a.Tokens[i]
		switch {
		case t.Kind == scan.Stop || t.Kind == scan.Semicolon:
			return untold
		case t.Entry == word.Will || t.Entry == word.Ll || t.Entry == word.Shall || t.Entry == word.Would && a.At(i+1) != word.Have:
			return toFuture
		case t.Entry.Is(lexicon.Modal) && t.Entry.Is(lexicon.Futurity) && t.Entry != word.Could && !t.Shape.Has(scan.Upper) && a.At(i+1) != word.Have:
			// "On Friday the court may rule"
			return toFuture
		case t.Entry.Is(lexicon.Auxiliary) && a.At(i+1) == word.To && a.isInfinitive(i+2) && t.Entry != word.Was && t.Entry != word.Were &&
			t.Entry != word.Had:
			// "are to travel"
			return toFuture
		}
		switch a.tense(i) {
		case scheduled:
			return toFuture
		case past:
			if a.isInserted(i) {
				continue
			}
			return toPast
		case copula, present:
			if a.TextAt(i-1) == "there" && a.namesDay(date-1, date) { // "On Sunday there is an eclipse"
				return toFuture
			}
			if n := a.At(i + 1); n.Is(lexicon.Futurity) || a.At(i+2).Is(lexicon.Futurity) { // "is expected to be"
				return toFuture
			}
		}
	}
	return untold
}

// isInserted tells whether a verb of saying stands with its subject between commas: "In January, he said, it may rain".
func (a *anchor) isInserted(i int32) bool {
	return a.At(i).Is(lexicon.Reporting) && a.KindAt(i+1) == scan.Comma &&
		(a.KindAt(i-2) == scan.Comma || a.KindAt(i-3) == scan.Comma || a.KindAt(i-4) == scan.Comma)
}

// willBefore tells whether a word that speaks of the future as such stands before a date in its sentence.
func (a *anchor) willBefore(from int32) bool {
	for i := from - 1; i >= 0 && i >= from-reach; i-- {
		t := &a.Tokens[i]
		if t.Kind == scan.Stop || t.Kind == scan.Semicolon {
			return false
		}
		if e := t.Entry; e == word.Will || e == word.Ll || e == word.Shall ||
			e.Is(lexicon.Futurity) && e.Value(lexicon.Futurity) == 0 && !e.Is(lexicon.Modal) && !t.Shape.Has(scan.Upper) {
			return true
		}
	}
	return false
}
