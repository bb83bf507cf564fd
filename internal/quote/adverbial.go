package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// When, where and how it was said, between the verb of saying and the words said.

// overCircumstances goes over "Tuesday", "in a statement", "on Tuesday" behind the cue.
func (q *reader) overCircumstances(from int32, c *clause.Cue, s scan.Range) int32 {
	for from < s.To {
		next := q.overCircumstance(from, c, s)
		if next == from {
			break
		}
		from = next
	}
	return from
}

// overCircumstance goes over the one at token i; it returns i where none is.
func (q *reader) overCircumstance(i int32, c *clause.Cue, s scan.Range) int32 {
	e := q.At(i)
	switch {
	case e == word.That && !q.isSubjectPronoun(q.pastDate(i), s): // "found that night shifts are hard", but "said that night he"
		return i
	case e == word.At && q.At(i+1) == word.The && q.At(i+2) == word.Time && q.opensNoun(i+3): // "said at the time the road was shut"
		return i + 3
	case isCircumstantial(e):
		if !q.isDate(i + 1) {
			return q.overPlace(i, c, s)
		}
		return q.overWholeDate(i, i+1)
	case q.KindAt(i) == scan.Open && i > c.To: // "said on Monday (Oct. 28) that"
		for i < s.To && q.KindAt(i) != scan.Close {
			i++
		}
		return i + 1
	case isRelativeTime(e) && q.isDate(i+1): // "said late Wednesday"
		return q.overWholeDate(i, i+1)
	case isRelativeTime(e) && q.At(i+1) == word.On && q.isDate(i+2):
		return q.overWholeDate(i, i+2)
	case q.isAdverbOfSaying(i):
		return i + 1
	case (e == word.Later || e == word.Earlier) && i == c.To && q.opensNoun(i+1): // "said later the vote was over"
		return i + 1
	}
	past := q.pastDate(i)
	if past > i && (q.isAttributive(i, past) ||
		q.clauses.OpensPredicate(past, s) && !q.isContact(c)) { // "said third-quarter income rose", "said the third quarter would be hard"
		return i
	}
	return q.overWholeDate(i, i)
}

// opensNoun tells whether an article, a pronoun or a name opens a noun phrase at token i.
func (q *reader) opensNoun(i int32) bool {
	e := q.At(i)
	return q.KindAt(i) == scan.Word && (q.Has(i, scan.Upper) || e.Is(lexicon.Determiner) || e.Pronoun() != 0)
}

// overWholeDate returns where the dates at token i end, from if there are none or they are part of what is said: "said Tuesday's vote was".
func (q *reader) overWholeDate(from, i int32) int32 {
	past := q.pastDate(i)
	if past == i || q.KindAt(past) == scan.Clitic || q.KindAt(past) == scan.SingleClose && !q.Has(past, scan.SpaceBefore) {
		return from
	}
	return past
}

// isCircumstantial tells whether a place, an occasion or a date may follow the preposition.
func isCircumstantial(e lexicon.Entry) bool {
	switch e {
	case word.In, word.On, word.At, word.During, word.To, word.Via, word.After, word.Before, word.Outside, word.Near, word.From:
		return true
	}
	return false
}

// isRelativeTime tells whether a date may follow the word: "late Wednesday", "earlier on Friday".
func isRelativeTime(e lexicon.Entry) bool {
	return e == word.Late || e == word.Early || e == word.Earlier || e == word.Later
}

// isAdverbOfSaying tells whether an adverb stands at i, behind which the words said, a date or nothing follow: "said repeatedly that".
func (q *reader) isAdverbOfSaying(i int32) bool {
	e := q.At(i)
	if q.KindAt(i) != scan.Word || !e.Is(lexicon.Adverb) || e.Is(lexicon.Determiner) || q.Has(i, scan.Upper) {
		return false
	}
	switch q.KindAt(i + 1) {
	case scan.Stop, scan.Comma, scan.Dash:
		return true
	}
	return q.At(i+1) == word.That || q.isDate(i+1) && !q.isDate(i)
}

// overPlace goes over the preposition at token i and the venue or the phrase behind it, if the words said follow that: "said in Ohio that".
func (q *reader) overPlace(i int32, c *clause.Cue, s scan.Range) int32 {
	if v := q.venueAt(i+1, s); !v.Empty() {
		return v.To
	}
	p := q.clauses.PhraseAt(i+1, s)
	if p.Empty() {
		return i
	}
	if to := q.overBracket(p.To, s); q.KindAt(p.To) == scan.Open && q.At(to) == word.That { // "told the Committee on Trade (COT) that"
		return to
	}
	that := q.At(p.To) == word.That
	switch {
	case q.At(i) == word.To && (i != c.To || !q.Has(p.Head, scan.Upper) && !q.At(p.Head).Any(listener)): // "agreed to a deal that"
	case q.At(i) == word.To && q.thatBehindTime(p.To): // "admitted to deputies in May that"
		return p.To
	case q.At(i) == word.To && !that:
	case that && q.opensThat(p.To), q.KindAt(p.To) == scan.Colon, q.isSubjectPronoun(p.To, s):
		return p.To
	case q.KindAt(p.To) == scan.Comma && q.At(p.To+1) == word.That:
		return p.To + 1
	}
	return i
}

// listener are the classes of nouns for those who are told something.
var listener = lexicon.SetOf(lexicon.Title, lexicon.Relation, lexicon.OrgKind, lexicon.OrgNoun, lexicon.Pronoun)

// thatBehindTime tells whether a date, with its preposition or without, and "that" stand at token i.
func (q *reader) thatBehindTime(i int32) bool {
	if q.At(i) == word.In || q.At(i) == word.On {
		i++
	}
	past := q.pastDate(i)
	return past > i && q.At(past) == word.That
}

// isAttributive tells whether the time from token i to past belongs to the noun behind it, and tells not when it was said: "third-quarter income", "March sales".
func (q *reader) isAttributive(i, past int32) bool {
	switch e := q.At(i); {
	case e.Is(lexicon.Weekday), e.Is(lexicon.Dayword), e == word.Last, e == word.This, e == word.Late, e == word.Early, e == word.Earlier,
		e == word.Later:
		return false
	}
	next := q.At(past)
	return q.KindAt(past) == scan.Word && !q.Has(past, scan.Upper) && (next.Value(lexicon.Noun) >= 2 || next.Is(lexicon.Adjective)) &&
		!next.Any(notAttributed)
}

// notAttributed are the classes of words that follow a time without being what it belongs to: "said March 3 it was", "said March 3 that".
var notAttributed = lexicon.SetOf(lexicon.Determiner, lexicon.Pronoun, lexicon.Conjunction, lexicon.Preposition, lexicon.Adverb)

// overBracket returns where the short bracket at token i ends, i where none is.
func (q *reader) overBracket(i int32, s scan.Range) int32 {
	const longest = 6
	if q.KindAt(i) != scan.Open {
		return i
	}
	for j := i + 1; j < min(s.To, i+longest); j++ {
		if q.KindAt(j) == scan.Close {
			return j + 1
		}
	}
	return i
}

// pastDate returns where the dates at token i end.
func (q *reader) pastDate(i int32) int32 {
	for q.isDate(i) {
		i++
	}
	return i
}

// overAdverbials goes over an aside or adverbials to a "that": "said in Ottawa on Monday that"; it stays where none follows.
func (q *reader) overAdverbials(c *clause.Cue, from, end int32) int32 {
	const longest = 16
	limit := min(end, from+longest)
	if kind := q.KindAt(from); kind == scan.Comma || kind == scan.Dash { // "reported on Friday, citing two officials, that"
		for i := from + 2; i+1 < limit; i++ {
			if q.KindAt(i) == kind && q.opensThat(i+1) {
				return i + 1
			}
		}
		return from
	}
	listener := c.Sense == clause.Tells && from > c.To // what hangs on who is told, "a crowd | of 300 gathered outside that"
	if !q.opensAdverbial(from) && !(listener && (q.At(from).Is(lexicon.Preposition) || q.isReduced(from))) {
		return from
	}
	for i := from; i < limit; i++ {
		switch {
		case q.At(i) == word.That:
			if !q.opensThat(i) { // "in the tower that had burnt"
				return from
			}
			return i
		case q.KindAt(i) != scan.Word && q.KindAt(i) != scan.Number && q.KindAt(i) != scan.Hyphen &&
			q.KindAt(i) != scan.Clitic && !(q.KindAt(i) == scan.Comma && q.At(i+1) == word.That),
			q.clauses.IsFinite(i) && !(listener && q.isReduced(i)),
			q.At(i) == word.And && listener, q.At(i) == word.To && q.At(i+1).Is(lexicon.BaseForm): // "urged the whole of the board to leave"
			return from
		}
	}
	return from
}

// opensAdverbial tells whether what begins at token i may tell when, where or how it was said: "in Ottawa", "by phone", "for the
// first time", "as long ago as 2019", but not "by arguing that".
func (q *reader) opensAdverbial(i int32) bool {
	next := q.At(i + 1)
	switch q.At(i) {
	case word.In, word.On, word.At, word.During, word.After, word.Before, word.Via, word.From, word.By, word.With, word.Over, word.Outside, word.Near,
		word.Under, word.Through:
		return !next.Is(lexicon.PresentParticiple) || q.At(i) == word.After || q.At(i) == word.Before
	case word.For:
		return q.At(i + 2).Is(lexicon.Ordinal)
	case word.As:
		return q.At(i+2) == word.As || q.At(i+3) == word.As
	}
	return q.isDate(i)
}

// isReduced tells whether a participle stands at i behind its noun, before a place or an agent: "people gathered outside", "staff led by".
func (q *reader) isReduced(i int32) bool {
	e := q.At(i)
	return e.Is(lexicon.PastParticiple) && !e.Is(lexicon.Reporting) && q.At(i+1).Is(lexicon.Preposition)
}
