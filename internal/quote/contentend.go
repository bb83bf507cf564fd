package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Where the words said end: with the sentence, or before what is the writer's again.

// contentEnd ends reported words before a clause that is not reported: ", adding that", "; ", ", but …", " and warned".
func (q *reader) contentEnd(from, end int32, c *clause.Cue) int32 {
	aside := q.isSubordinate(c)
	ahead := q.cues[q.cueFrom(from):]
	for i := from + 1; i < end; i++ {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Semicolon:
			return i
		case t.Kind == scan.Comma, t.Kind == scan.Dash:
			for len(ahead) > 0 && ahead[0].From <= i+1 {
				ahead = ahead[1:]
			}
			if i+1 < end && q.leavesContent(i+1, end, c, ahead) ||
				t.Kind == scan.Comma && (aside || i+1 < end && q.relativeOf(c) > 0 &&
					q.clauses.OpensPredicate(i+1, scan.Range{To: end})) { // "a spy who says he was betrayed, lives in Kent"
				return i
			}
		case t.Kind == scan.Word && (t.Entry == word.And || t.Entry == word.But) && i+1 < end && q.reportsOn(i+1, end, c):
			return i
		}
	}
	return end
}

// isSubordinate tells whether the cue stands in a clause that ends with the next comma: "When Lee said X, …", "Lee, who said X, …".
func (q *reader) isSubordinate(c *clause.Cue) bool {
	if r := q.relativeOf(c); r > 0 {
		return q.KindAt(r-1) == scan.Comma
	}
	if c.Form == clause.Participle && c.Subject.From > c.From { // "Announcing X, Lee …"
		return true
	}
	if c.Inverted || c.Subject.From == 0 || c.Subject.From > c.From {
		return false
	}
	i := c.Subject.From - 1
	e := q.At(i)
	return q.KindAt(i) == scan.Word && e.Value(lexicon.Conjunction) == 2 && e != word.That && (e != word.Where || q.KindAt(i-1) == scan.Comma)
}

// relativeOf returns where the relative clause begins that the cue is the verb of, 0 if it is in none: "Lee, who said", "staff, several of whom said".
func (q *reader) relativeOf(c *clause.Cue) int32 {
	last := c.Subject.To - 1
	if c.Relative == 0 && c.Subject.Len() > 1 && (q.At(last) == word.Whom || q.At(last) == word.Which) {
		return c.Subject.From
	}
	return c.Relative
}

// leavesContent tells whether what follows the comma or dash before i is the writer's again; ahead are the cues behind it.
func (q *reader) leavesContent(i, end int32, c *clause.Cue, ahead []clause.Cue) bool {
	e := q.At(i)
	switch {
	case e.Is(lexicon.PresentParticiple) && e.Is(lexicon.Reporting):
		return true
	case e == word.Following, e == word.After && q.At(i+1) == word.Which: // "it was late, following which they left"
		return q.At(i+1) == word.Which
	case e == word.Without && q.At(i+1).Is(lexicon.PresentParticiple): // ", without naming anybody"
		return q.KindAt(i-1) == scan.Comma
	case e == word.A, e == word.An: // "it was late, a claim that", "an account the jury rejected"
		p := q.clauses.PhraseAt(i, scan.Range{From: i, To: end})
		return q.At(i+1).Is(lexicon.SpeechNoun) || !p.Empty() && len(ahead) > 0 && ahead[0].Subject.From == p.To && !ahead[0].Inverted
	case e == word.But && q.opensThat(i+1): // "that it was late, but that it was fair"
		return false
	case e == word.But, e == word.Although, e == word.Though, e == word.While, e == word.Whereas:
		return true
	case q.Tokens[i].Phrase == word.AccordingTo:
		return true
	case e == word.As, e == word.Which && q.At(i+1).Pronoun() == 0: // "it was late, as Ray alleges", "it was late, which critics dispute"
		return len(ahead) > 0 && ahead[0].Subject.From == i+1 && !ahead[0].Inverted && q.endsAt(ahead[0].To, end)
	case e == word.And:
		return i+1 < end && (q.reportsOn(i+1, end, c) || q.meansOn(i+1, c) || q.newSpeaker(i+1, c, ahead))
	}
	return false
}

// opensThat tells whether a clause with "that" begins at token i: "but that the men", not "but that was over".
func (q *reader) opensThat(i int32) bool {
	return q.At(i) == word.That && !q.clauses.IsFinite(i+1) &&
		!(q.At(i+1).Is(lexicon.Adverb) && q.At(i+1).Value(lexicon.Noun) < 2 && q.clauses.IsFinite(i+2))
}

// newSpeaker tells whether somebody else's cue begins at i: "Lee said it was over, and Ray warned that".
func (q *reader) newSpeaker(i int32, c *clause.Cue, ahead []clause.Cue) bool {
	for n := range ahead[:min(2, len(ahead))] {
		if other := &ahead[n]; other.Verb != c.Verb && other.Subject.From == i && !other.Passive && !other.Unreal && other.Form == clause.Finite &&
			(other.Sense <= clause.Tells || other.Sense == clause.Writes) && q.mayTurn(c, other) {
			return true
		}
	}
	return false
}

// mayTurn tells whether the other cue's subject is no pronoun within what is said, or the very one of the cue: "She said it was over, and she warned that".
func (q *reader) mayTurn(c, other *clause.Cue) bool {
	e := q.At(other.Subject.Head)
	return e.Pronoun() == 0 || e == q.At(c.Subject.Head)
}

// reportsOn tells whether the verb at i goes on with the cue's own clause: "said he would resign and warned of chaos".
func (q *reader) reportsOn(i, end int32, c *clause.Cue) bool {
	if q.KindAt(i) == scan.Word && q.At(i).Is(lexicon.Adverb) && !q.At(i).Is(lexicon.Reporting) && i+1 < end {
		i++
	}
	e, to := q.verbAt(i)
	cue := q.At(c.Verb)
	if e.Is(lexicon.Implicative) && e.Is(lexicon.PastTense) && cue.Is(lexicon.PastTense) &&
		i+2 < end && q.At(i+1) == word.To && q.At(i+2).Is(lexicon.Reporting) { // "but declined to say when"
		return true
	}
	if q.At(i-1) == word.But && q.withholds(i, end) { // "but would not say when", "but gave no details"
		return true
	}
	if q.KindAt(i) != scan.Word || !e.Is(lexicon.Reporting) || clause.Sense(e.Value(lexicon.Reporting)) == clause.MarksOnly {
		return false
	}
	// "they say it is early but noted that"
	if to < end && q.At(to) == word.That && (e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) || e.Is(lexicon.ThirdPerson)) {
		return true
	}
	if q.takesThing(e, to, end) {
		return false
	}
	return e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && cue.Is(lexicon.PastTense) ||
		e.Is(lexicon.ThirdPerson) && cue.Is(lexicon.ThirdPerson) ||
		e == word.Say && cue.Is(lexicon.BaseForm) && c.From == c.Verb // "they caution that it is small and say"
}

// withholds tells whether a predicate at token i says that more was not said: "would not elaborate", "did not say", "gave no details".
func (q *reader) withholds(i, end int32) bool {
	if i+2 >= end {
		return false
	}
	e, next := q.At(i), q.At(i+1)
	if e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) {
		verb := q.At(i + 2)
		return next == word.Not && verb.Is(lexicon.Reporting) && verb.Is(lexicon.BaseForm)
	}
	return e.Is(lexicon.SpeechVerb) && e.Is(lexicon.PastTense) && next == word.No
}

// meansOn tells whether a verb of thinking in the present at i goes on with the cue's own clause, in the past: "said the group had met, and expects to meet again".
func (q *reader) meansOn(i int32, c *clause.Cue) bool {
	e := q.At(i)
	return clause.Sense(e.Value(lexicon.Reporting)) == clause.Thinks && e.Is(lexicon.ThirdPerson) && q.At(c.Verb).Is(lexicon.PastTense) &&
		q.clauses.IsFinite(i)
}

// takesThing tells whether the verb e before token i has a thing that is done or shown as its object: "and repeated the tests", but not "and repeated the tests were late".
func (q *reader) takesThing(e lexicon.Entry, i, end int32) bool {
	const takesThings = 2 // value of the list reporting_clause
	if clause.Sense(e.Value(lexicon.Reporting)) != clause.Shows && e.Value(lexicon.ReportingClause) != takesThings {
		return false
	}
	p := q.clauses.PhraseAt(i, scan.Range{From: i, To: end})
	return !p.Empty() && !q.clauses.OpensPredicate(p.To, scan.Range{To: end})
}

// verbAt returns the verb at token i and where it ends, with its particle where the two are one verb of saying: "pointed out".
func (q *reader) verbAt(i int32) (lexicon.Entry, int32) {
	if t := &q.Tokens[i]; t.Phrase.Is(lexicon.Reporting) && !t.Entry.Is(lexicon.Reporting) {
		return t.Phrase, i + int32(t.PhraseLen)
	}
	return q.At(i), i + 1
}

// objectEnd ends a reported noun phrase or infinitive: at a comma, a further verb of the clause, a subordinate clause, and before its date.
func (q *reader) objectEnd(from, end int32, c *clause.Cue) int32 {
	limit := q.objectLimit(from, end, c)
	for limit+1 < end && limit > from+2 && q.isDate(limit+1) && q.At(limit-1).Is(lexicon.Adverb) &&
		!q.At(limit-1).Is(lexicon.Noun) && !q.At(limit-1).Is(lexicon.Adjective) { // "hearing three bangs | shortly after midnight"
		limit--
	}
	to := limit
	for to > from+1 && q.isDate(to-1) {
		to--
	}
	if to == limit {
		return limit
	}
	for e := q.At(to - 1); to > from+1 && (e == word.The || e == word.About || e == word.Around); e = q.At(to - 1) {
		to--
	}
	switch e := q.At(to - 1); {
	case e == word.On, e == word.In, e == word.At:
		return max(to-1, from+1)
	case e.Is(lexicon.Preposition): // "from December 11", "by 2026"
		return limit
	}
	return to
}

// objectLimit is where the clause of the object ends.
func (q *reader) objectLimit(from, end int32, c *clause.Cue) int32 {
	for i := from + 1; i < end; i++ {
		t := &q.Tokens[i]
		switch t.Kind {
		case scan.Comma, scan.Semicolon, scan.Dash, scan.Colon:
			if t.Kind == scan.Comma {
				if past := q.overInsertion(i, end); past > i { // "of building a plant which, she said, was"
					i = past
					continue
				}
				if q.isSeries(i, end) {
					continue
				}
			}
			return i
		case scan.Word:
			switch e := t.Entry; e {
			case word.And, word.But:
				if i+1 < end && (q.reportsOn(i+1, end, c) || q.clauses.IsFinite(i+1)) {
					return i
				}
			case word.Although, word.Though, word.During, word.Despite:
				return i
			case word.When, word.While:
				if !q.isToCome(i+1, end) {
					return i
				}
			case word.As: // "urges restraint as deaths mount"
				if q.At(i+2) == word.As || q.At(i-2) == word.As { // "as soon as"
					continue
				}
				if q.isHeading() && q.hasVerbForm(scan.Range{From: i + 2, To: end}) || q.opensClause(i+1, q.commaAfter(i+1, end)) {
					return i
				}
			case word.After, word.Before:
				if !q.isToCome(i+1, end) && !q.At(i+1).Is(lexicon.PresentParticiple) &&
					// "to boil water before drinking it", "calling a vote before the spring"
					!(e == word.Before && (q.isDate(i+1) || q.isDate(i+2))) {
					return i
				}
			case word.In, word.On, word.At: // "confirmed the arrest in a statement"
				if !q.venueAt(i+1, scan.Range{From: from, To: end}).Empty() {
					return i
				}
			}
		}
	}
	return end
}

// isToCome tells whether a pronoun and a verb in the present begin at token i: what was asked for is asked for that time, "to check before they travel".
func (q *reader) isToCome(i, end int32) bool {
	if i+1 >= end || q.At(i).Pronoun() == 0 || !q.clauses.IsFinite(i+1) {
		return false
	}
	verb := q.At(i + 1)
	return !verb.Is(lexicon.PastTense) && (verb.Is(lexicon.BaseForm) || verb.Is(lexicon.ThirdPerson))
}

// isSeries tells whether the comma at i stands in a list: "oil, gas and coal".
func (q *reader) isSeries(i, end int32) bool {
	if e := q.At(i + 1); e.Is(lexicon.PresentParticiple) && e.Is(lexicon.Reporting) { // "a loss, blaming rates and rain"
		return false
	}
	for j := i + 1; j < end && j < i+6; j++ {
		switch {
		case q.KindAt(j) == scan.Comma && j == i+2:
			i = j
		case q.KindAt(j) != scan.Word, q.clauses.IsFinite(j):
			return false
		case q.At(j) == word.And, q.At(j) == word.Or:
			return j > i+1 || q.At(i-2) != word.And && j+1 < end && !q.At(j+1).Is(lexicon.Reporting)
		}
	}
	return false
}
