package quote

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// isStatement tells whether the words are a clause by themselves, and no adverbial: "Speaking to reporters", "In Paris".
func (q *reader) isStatement(x scan.Range, kind layout.Kind) bool {
	if x.Len() == 2 && isNominative(q.At(x.From)) && q.clauses.IsFinite(x.From+1) { // "She missed"
		return true
	}
	if x.Len() <= 2 || q.isCircumstance(x) {
		return false
	}
	const clause = 6 // so many words with a verb in the past are one
	return kind != layout.Paragraph && (x.Len() > 3 || q.hasVerb(x.From+1, x.To)) ||
		q.hasFinite(x) || x.Len() >= clause && !q.At(x.From).Is(lexicon.Preposition) && q.hasPast(x)
}

// hasPast tells whether a verb in the past stands behind its subject, though it may be a participle: "The rate rose slowly and changed by a third".
func (q *reader) hasPast(x scan.Range) bool {
	for i := x.From + 1; i < x.To; i++ {
		if q.At(i).Is(lexicon.PastTense) && !q.At(i).Is(lexicon.BaseForm) && q.KindAt(i) == scan.Word &&
			!q.Has(i, scan.Upper) && !q.At(i-1).Is(lexicon.Determiner) && !q.At(i-1).Is(lexicon.Preposition) {
			return true
		}
	}
	return false
}

// isCircumstance tells whether the words before a cue only tell when and how it
// was said: "Asked about the plan", "Speaking to reporters", "When contacted".
func (q *reader) isCircumstance(x scan.Range) bool {
	e := q.At(x.From)
	if next := q.At(x.From + 1); x.Len() > 1 && (e.Value(lexicon.Conjunction) == 1 ||
		e.Is(lexicon.Adverb) && !e.Is(lexicon.Conjunction) && next.Value(lexicon.Conjunction) == 2) { // "even as shares fell"
		e = next
	}
	switch {
	case e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.Noun), e.Is(lexicon.PastParticiple) && !e.Is(lexicon.Adjective) && !e.Is(lexicon.BaseForm):
		return true
	case e.Value(lexicon.Conjunction) == 2 && e != word.That && e != word.What && e != word.Which &&
		e != word.Who && e != word.Where && e != word.How && e != word.Why && e != word.If:
		return !q.hasMain(x)
	case e == word.To: // "To cut costs, the firm proposed"
		return !q.hasMain(x)
	case e.Is(lexicon.Preposition): // "On Tuesday", "On Tuesday, even as shares fell"
		comma := q.commaAfter(x.From, x.To)
		return !q.hasFinite(x) || comma < x.To && !q.hasFinite(scan.Range{From: x.From, To: comma}) &&
			q.isCircumstance(scan.Range{From: comma + 1, To: x.To})
	}
	return false
}

// hasMain tells whether a main clause follows the subordinate one: "When it rains, the river swells".
func (q *reader) hasMain(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if q.KindAt(i) == scan.Comma {
			return q.hasFinite(scan.Range{From: i + 1, To: x.To})
		}
	}
	return false
}

// hasFinite tells whether a finite verb is among the words.
func (q *reader) hasFinite(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if q.clauses.IsFinite(i) {
			return true
		}
	}
	return false
}

// restIsAdverbial tells whether nothing but circumstances follow to the end: "at his home near Paris".
func (q *reader) restIsAdverbial(from, end int32) bool {
	const longest = 16
	e := q.At(from)
	if end-from > longest {
		return false
	}
	if e.Is(lexicon.PresentParticiple) {
		return e.Is(lexicon.Reporting) // "…, reports said citing the ministry"
	}
	// "insisted on staying"
	if e.Is(lexicon.Preposition) && q.At(from+1).Is(lexicon.PresentParticiple) && from > 0 && q.At(from-1).Is(lexicon.Reporting) {
		return false
	}
	if !e.Is(lexicon.Preposition) && !(e.Is(lexicon.Adverb) && from+1 >= end) && e != word.When && e != word.While {
		return false
	}
	if e == word.When || e == word.While || e == word.After || e == word.Before || e == word.As ||
		e == word.Without && q.At(from+1).Is(lexicon.PresentParticiple) {
		return true
	}
	for i := from; i < end; i++ {
		if q.KindAt(i) == scan.Comma || q.At(i) == word.That || q.clauses.IsFinite(i) {
			return false
		}
	}
	return true
}

// isSubjectPronoun tells "said after the vote he was" from "said after the vote that".
func (q *reader) isSubjectPronoun(i int32, s scan.Range) bool {
	switch q.At(i) {
	case word.He, word.She, word.They, word.It, word.I, word.We, word.There:
		return q.clauses.OpensPredicate(i+1, s)
	}
	return false
}
