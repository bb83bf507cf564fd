package quote

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// isStatement tells whether the words are a clause by themselves, and no adverbial: "Speaking to reporters", "In Paris".
func (q *reader) isStatement(x scan.Range, kind layout.Kind) bool {
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
	if e.Is(lexicon.Conjunction) && e.Value(lexicon.Conjunction) == 1 && x.Len() > 1 {
		e = q.At(x.From + 1)
	}
	switch {
	case e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.Noun), e.Is(lexicon.PastParticiple) && !e.Is(lexicon.Adjective) && !e.Is(lexicon.BaseForm):
		return true
	case e.Value(lexicon.Conjunction) == 2 && e != word.That && e != word.What && e != word.Which &&
		e != word.Who && e != word.Where && e != word.How && e != word.Why && e != word.If:
		return !q.hasMain(x)
	case e == word.To: // "To cut costs, the firm proposed"
		return !q.hasMain(x)
	case e.Is(lexicon.Preposition):
		return !q.hasFinite(x)
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
	if e.Is(lexicon.Preposition) && q.At(from+1).Is(lexicon.PresentParticiple) && from > 0 && q.At(from-1).Is(lexicon.Reporting) { // "insisted on staying"
		return false
	}
	if !e.Is(lexicon.Preposition) && !(e.Is(lexicon.Adverb) && from+1 >= end) && e != word.When && e != word.While {
		return false
	}
	if e == word.When || e == word.While || e == word.After || e == word.Before || e == word.As || e == word.Without && q.At(from+1).Is(lexicon.PresentParticiple) {
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

// opensClause tells whether a clause with a subject and a finite verb begins at from.
func (q *reader) opensClause(from, end int32) bool {
	t := &q.Tokens[from]
	e := t.Entry
	switch {
	case t.Kind != scan.Word && t.Kind != scan.Number && t.Kind != scan.Mixed && t.Kind != scan.Currency && !t.IsMark():
		return false
	case e == word.About && q.KindAt(from+1) != scan.Number && q.KindAt(from+1) != scan.Currency &&
		q.At(from+1) != word.A && q.At(from+1) != word.Half && !q.At(from+1).Is(lexicon.Cardinal): // "written about the loss"
		return false
	case t.Kind == scan.Word && e.Is(lexicon.Preposition) && !t.Shape.Has(scan.Upper) &&
		!e.Is(lexicon.Conjunction) && q.KindAt(from+1) != scan.Hyphen: // not "like-for-like"
		switch e { // "said in the long run prices would fall", "said about a third of them had left"
		case word.In, word.After, word.By, word.With, word.At, word.During, word.About, word.Under, word.Without, word.Over, word.Around, word.Near:
		default:
			return false
		}
	case e.Value(lexicon.Conjunction) == 1, e == word.When && !q.hasMain(scan.Range{From: from, To: end}), e == word.As &&
		q.At(from+2) != word.As, e == word.To, e == word.Not: // but "as many as 40 were"
		return false
	case (q.At(from+1) == word.For || q.At(from+1) == word.To) && (t.Kind == scan.Number || e.Is(lexicon.Cardinal)): // "claimed five for 41 and", "added 39 to his tally"
		return false
	}
	if t.Shape.Has(scan.Upper) && q.Has(from+1, scan.Upper) && q.isTitleCase(from, end) {
		return q.hasVerb(from+1, end)
	}
	if v := e.Pronoun(); t.Kind == scan.Word &&
		(v > 0 && !e.Is(lexicon.Determiner) || e == word.This || e == word.That || e == word.These || e == word.Those) &&
		q.endsAt(from+1, end) { // "disclosed this in a statement"
		return false
	}
	if p := q.clauses.PhraseAt(from, scan.Range{From: from, To: end}); !p.Empty() &&
		p.To > p.Head+1 && p.To+1 < end && q.At(p.Head).Is(lexicon.Plural) { // "says the women of Kabul symbolize it"
		if verb := q.At(p.To); q.KindAt(p.To) == scan.Word && verb.Is(lexicon.BaseForm) && verb.Value(lexicon.Noun) < 2 &&
			!verb.Is(lexicon.Determiner) && !verb.Is(lexicon.Preposition) && !verb.Is(lexicon.Adjective) && !verb.Is(lexicon.Adverb) {
			return true
		}
	}
	const reach = 40
	subordinate := e.Value(lexicon.Conjunction) == 2 && e != word.That && e != word.As // "said if it rains, they leave"
	relatives, commas := 0, 0
	for i := from; i < end && i < from+reach; i++ {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Semicolon, t.Kind == scan.Colon:
			return false
		case t.Kind == scan.Comma:
			commas++
			if commas == 1 && relatives == 0 && !subordinate && q.clauses.IsFinite(i+1) &&
				(!q.At(i+1).Is(lexicon.PastParticiple) ||
					q.At(i+2).Is(lexicon.Determiner) || q.At(i+2).Is(lexicon.Pronoun)) { // "posts a loss, scraps its dividend", but not "the men, aged 19, were"
				return false
			}
			if next := q.At(i + 1); next.Is(lexicon.PresentParticiple) && next.Is(lexicon.Reporting) && !subordinate { // "reported a loss, citing costs"
				return false
			}
			if subordinate {
				subordinate, relatives = false, 0
			}
		case t.Kind == scan.Clitic:
			if q.clauses.IsFinite(i) && relatives == 0 && !subordinate {
				return true
			}
		case t.Kind != scan.Word || i == from && e.Pronoun() == 0:
		case t.Entry == word.Who, t.Entry == word.Which, t.Entry == word.That && i > from+1 && !q.At(i-1).Is(lexicon.Preposition):
			if !q.takesVerb(i+1, end) {
				relatives++
			}
		case (t.Entry == word.After || t.Entry == word.Before || t.Entry == word.Since || t.Entry == word.Until || t.Entry == word.As && i > from) &&
			(q.At(i+1).Pronoun() != 0 || t.Entry == word.As && q.At(i+1).Is(lexicon.Plural)) &&
			q.clauses.IsFinite(i+2): // "recalled the toy a month after it broke", "urged calm as crowds gathered"
			relatives++
		case t.Entry == word.And || t.Entry == word.But || t.Entry == word.Or:
			if relatives == 0 && !subordinate && q.KindAt(i-1) == scan.Comma && commas == 1 { // "reported a loss, and its chief said"
				return false
			}
			if relatives == 0 && i+1 < end && q.clauses.OpensPredicate(i+1, scan.Range{To: end}) && !q.clauses.IsNoun(i+1) { // "promised a veto and left"
				return false
			}
		case t.Entry.Value(lexicon.Conjunction) == 2 && !t.Entry.Is(lexicon.Preposition) && !t.Entry.Is(lexicon.Determiner):
			if !subordinate && relatives == 0 {
				return false
			}
		case q.clauses.IsFinite(i):
			if relatives > 0 {
				relatives--
				for i+1 < end && q.clauses.IsFinite(i+1) {
					i++
				}
			} else if !subordinate {
				return true
			}
		}
	}
	return false
}

// endsAt tells whether a pronoun before i is all of its phrase and no subject: nothing or a preposition follows.
func (q *reader) endsAt(i, end int32) bool {
	return i >= end || q.KindAt(i) == scan.Word && q.At(i).Is(lexicon.Preposition) && !q.clauses.IsFinite(i)
}

// isTitleCase tells whether all longer words have a capital: "Police Say Man Shot Wife".
func (q *reader) isTitleCase(from, end int32) bool {
	const reach = 12
	for i := from; i < end && i < from+reach; i++ {
		if t := &q.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.End-t.Start > 3 {
			return false
		}
	}
	return end-from > 2
}

// hasVerb tells whether a word of a line in title case may be a finite verb.
func (q *reader) hasVerb(from, end int32) bool {
	for i := from; i < end; i++ {
		if e := q.At(i); q.KindAt(i) == scan.Word && (e.Is(lexicon.Modal) || e.Is(lexicon.Auxiliary) || e.Any(verbForms) && !e.Is(lexicon.BaseForm) && !e.Is(lexicon.Plural)) {
			return true
		}
	}
	return false
}

// mayHaveVerb tells whether one of the words may be a verb, and is no likelier a noun: none is in "proposed just that in the spring".
func (q *reader) mayHaveVerb(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if e := q.At(i); e.Any(verbForms) && (e.Value(lexicon.Noun) < 2 || q.clauses.IsFinite(i)) ||
			e.Is(lexicon.Modal) || e.Is(lexicon.Auxiliary) || q.KindAt(i) == scan.Clitic {
			return true
		}
	}
	return false
}

// hasVerbForm tells whether one of the words may be a verb.
func (q *reader) hasVerbForm(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if q.KindAt(i) == scan.Word && q.At(i).Any(verbForms) {
			return true
		}
	}
	return false
}

// takesVerb tells whether a relative pronoun before i is the subject of a verb there: "who borrow", "which later fell".
func (q *reader) takesVerb(i, end int32) bool {
	for i < end && q.At(i).Is(lexicon.Adverb) && !q.At(i).Any(verbForms) {
		i++
	}
	return i < end && q.At(i).Any(verbForms) && !q.clauses.IsFinite(i) && !q.At(i).Is(lexicon.Determiner)
}

// verbForms is what a word may be that is a verb.
var verbForms = lexicon.SetOf(lexicon.BaseForm, lexicon.ThirdPerson, lexicon.PastTense)
