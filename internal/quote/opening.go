package quote

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// opensClause tells whether a clause with a subject and a finite verb begins at from.
func (q *reader) opensClause(from, end int32) bool {
	switch {
	case !q.mayOpenClause(from, end):
		return false
	case q.Has(from, scan.Upper) && q.Has(from+1, scan.Upper) && q.isTitleCase(from, end):
		return q.hasVerb(from+1, end)
	case q.isPronounAlone(from, end):
		return false
	case q.pluralSubject(from, end):
		return true
	}
	return q.reachesVerb(from, end)
}

// mayOpenClause tells whether the word at from may be the first of a clause.
func (q *reader) mayOpenClause(from, end int32) bool {
	if from >= end {
		return false
	}
	t := &q.Tokens[from]
	e, next := t.Entry, q.At(from+1)
	switch {
	case t.Kind != scan.Word && t.Kind != scan.Number && t.Kind != scan.Mixed && t.Kind != scan.Currency && !t.IsMark():
		return false
	case e == word.About && !q.isAmount(from+1): // "written about the loss"
		return false
	case e == word.Up && next == word.To: // "up to 40 jobs were at risk"
		return q.isAmount(from + 2)
	case t.Kind == scan.Word && e.Is(lexicon.Preposition) && !t.Shape.Has(scan.Upper) &&
		!e.Is(lexicon.Conjunction) && q.KindAt(from+1) != scan.Hyphen: // not "like-for-like"
		return frontsClause(e)
	case e == word.Not: // "not a single vote was cast"
		return next == word.A || next == word.One || next.Is(lexicon.Determiner) && next != word.The && next.Pronoun() == 0
	case e.Value(lexicon.Conjunction) == 1, e == word.To:
		return false
	case e == word.When:
		return q.hasMain(scan.Range{From: from, To: end})
	case e == word.As: // "as many as 40 were"
		return q.At(from+2) == word.As
	case next == word.For || next == word.To: // "claimed five for 41 and", "added 39 to his tally"
		return t.Kind != scan.Number && !e.Is(lexicon.Cardinal)
	}
	return true
}

// isAmount tells whether a number, a sum or a share stands at i: "about 40", "about half".
func (q *reader) isAmount(i int32) bool {
	e := q.At(i)
	return q.KindAt(i) == scan.Number || q.KindAt(i) == scan.Currency || e == word.A || e == word.Half || e.Is(lexicon.Cardinal)
}

// frontsClause tells whether a phrase with the preposition may stand before a clause:
// "said in the long run prices would fall", "said about a third of them had left".
func frontsClause(e lexicon.Entry) bool {
	switch e {
	case word.In, word.After, word.By, word.With, word.At, word.During, word.About, word.Under, word.Without, word.Over, word.Around, word.Near:
		return true
	}
	return false
}

// isPronounAlone tells whether the pronoun at from is all of its phrase and no subject: "disclosed this in a statement".
func (q *reader) isPronounAlone(from, end int32) bool {
	e := q.At(from)
	if q.KindAt(from) != scan.Word || !q.endsAt(from+1, end) {
		return false
	}
	return e.Pronoun() != 0 && !e.Is(lexicon.Determiner) || e == word.This || e == word.That || e == word.These || e == word.Those
}

// pluralSubject tells whether a subject in the plural with a postmodifier opens the clause, whose
// verb has no ending: "says the women of Kabul symbolize it".
func (q *reader) pluralSubject(from, end int32) bool {
	p := q.clauses.PhraseAt(from, scan.Range{From: from, To: end})
	if p.Empty() || p.To <= p.Head+1 || p.To+1 >= end || !q.At(p.Head).Is(lexicon.Plural) || q.KindAt(p.To) != scan.Word {
		return false
	}
	verb := q.At(p.To)
	return verb.Is(lexicon.BaseForm) && verb.Value(lexicon.Noun) < 2 && !verb.Any(besidesVerbs)
}

// besidesVerbs is what a word behind a subject may be instead of its verb.
var besidesVerbs = lexicon.SetOf(lexicon.Determiner, lexicon.Preposition, lexicon.Adjective, lexicon.Adverb)

// verdict is what a word tells about the clause that it may be part of.
type verdict int8

const (
	undecided verdict = iota
	isClause
	noClause
)

// verbSearch goes over the words that may be a clause, up to its finite verb.
type verbSearch struct {
	*reader
	from, end   int32
	subordinate bool // it opens with a clause that a comma ends: "if it rains, they leave"
	relatives   int  // relative clauses whose verb has not come yet
	commas      int
}

// reachesVerb tells whether a finite verb comes that belongs to what begins at from and to no clause within it.
func (q *reader) reachesVerb(from, end int32) bool {
	const reach = 40
	e := q.At(from)
	v := verbSearch{reader: q, from: from, end: end, subordinate: e.Value(lexicon.Conjunction) == 2 && e != word.That && e != word.As}
	for i := from; i < end && i < from+reach; i++ {
		var found verdict
		if found, i = v.look(i); found != undecided {
			return found == isClause
		}
	}
	return false
}

// look reads the token at i and returns the last one that it has read.
func (v *verbSearch) look(i int32) (verdict, int32) {
	t := &v.Tokens[i]
	switch e := t.Entry; {
	case t.Kind == scan.Semicolon, t.Kind == scan.Colon:
		return noClause, i
	case t.Kind == scan.Comma:
		if past := v.overInsertion(i, v.end); past > i { // "Donors had pledged more, she said, than"
			return undecided, past
		}
		return v.comma(i), i
	case t.Kind == scan.Clitic:
		if v.clauses.IsFinite(i) && v.relatives == 0 && !v.subordinate {
			return isClause, i
		}
	case t.Kind != scan.Word || i == v.from && e.Pronoun() == 0:
	case e == word.Who, e == word.Which, e == word.That && i > v.from+1 && !v.At(i-1).Is(lexicon.Preposition):
		if !v.takesVerb(i+1, v.end) {
			v.relatives++
		}
	case v.opensTimeClause(i):
		v.relatives++
	case e == word.And || e == word.But || e == word.Or:
		return v.coordination(i), i
	case e.Value(lexicon.Conjunction) == 2 && !e.Is(lexicon.Preposition) && !e.Is(lexicon.Determiner):
		if v.KindAt(i-1) == scan.Comma && i > v.from+1 { // "the plan, if adopted, would"
			if aside := v.commaAfter(i+1, v.end); aside < v.end && !v.hasFinite(scan.Range{From: i + 1, To: aside}) {
				return undecided, aside
			}
		}
		if !v.subordinate && v.relatives == 0 {
			return noClause, i
		}
	case v.clauses.IsFinite(i):
		return v.verb(i)
	}
	return undecided, i
}

// comma reads the comma at i: behind a first object it parts a further verb, "posts a loss, scraps its dividend",
// but not "the men, aged 19, were"; or it ends the clause before the main one.
func (v *verbSearch) comma(i int32) verdict {
	v.commas++
	next, second := v.At(i+1), v.At(i+2)
	first := v.commas == 1 && v.relatives == 0 && !v.subordinate
	if first && v.clauses.IsFinite(i+1) && (!next.Is(lexicon.PastParticiple) || second.Is(lexicon.Determiner) || second.Is(lexicon.Pronoun)) {
		return noClause
	}
	if next.Is(lexicon.PresentParticiple) && next.Is(lexicon.Reporting) && !v.subordinate { // "reported a loss, citing costs"
		return noClause
	}
	if v.subordinate {
		v.subordinate, v.relatives = false, 0
	}
	return undecided
}

// overInsertion returns the comma that closes the insertion with a cue of its own which the one at token i opens, i where none does: ", she said,".
func (q *reader) overInsertion(i, end int32) int32 {
	n := q.cueFrom(i)
	if n >= len(q.cues) {
		return i
	}
	c := &q.cues[n]
	from, to := min(c.Subject.From, c.From), max(c.Subject.To, c.To)
	if c.Subject.Empty() || from != i+1 || to >= end || q.KindAt(to) != scan.Comma {
		return i
	}
	return to
}

// opensTimeClause tells whether a clause within begins at i: "recalled the toy a month after it broke", "urged calm as crowds gathered".
func (v *verbSearch) opensTimeClause(i int32) bool {
	subject := v.At(i+1).Pronoun() != 0
	switch v.At(i) {
	case word.After, word.Before, word.Since, word.Until:
	case word.As:
		if i == v.from {
			return false
		}
		subject = subject || v.At(i+1).Is(lexicon.Plural)
	default:
		return false
	}
	return subject && v.clauses.IsFinite(i+2)
}

// coordination reads "and" or the like at i, which may go on with the verb of saying: "promised a veto and left", "reported a loss, and its chief said".
func (v *verbSearch) coordination(i int32) verdict {
	switch {
	case v.relatives > 0:
	case !v.subordinate && v.KindAt(i-1) == scan.Comma && v.commas == 1:
		return noClause
	case i+1 < v.end && v.clauses.OpensPredicate(i+1, scan.Range{To: v.end}) && !v.clauses.IsNoun(i+1):
		return noClause
	}
	return undecided
}

// verb reads the finite verb at i, with its auxiliaries if it is that of a relative clause.
func (v *verbSearch) verb(i int32) (verdict, int32) {
	switch {
	case v.relatives > 0:
		v.relatives--
		for i+1 < v.end && v.At(i).Any(auxiliaries) && v.clauses.IsFinite(i+1) { // not "those who voted rejected it"
			i++
		}
	case !v.subordinate:
		return isClause, i
	}
	return undecided, i
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
		if e := q.At(i); q.KindAt(i) == scan.Word && (e.Is(lexicon.Modal) || e.Is(lexicon.Auxiliary) ||
			e.Any(verbForms) && !e.Is(lexicon.BaseForm) && !e.Is(lexicon.Plural)) {
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
