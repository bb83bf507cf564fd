package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// end is the end of the sentence without its full stop and closing marks.
func (q *reader) end(s scan.Range) int32 {
	end := s.To
	for end > s.From && (q.Tokens[end-1].Kind == scan.Stop || q.Tokens[end-1].IsMark() || q.Tokens[end-1].Kind == scan.Close && !q.opensBefore(end-1, s)) {
		end--
	}
	return end
}

// opensBefore tells whether the bracket that token i closes opens within the sentence: "the forces (RSF)."
func (q *reader) opensBefore(i int32, s scan.Range) bool {
	const longestBracket = 30
	for j := i - 1; j > s.From && i-j < longestBracket; j-- {
		if q.Tokens[j].Kind == scan.Open {
			return true
		}
	}
	return false
}

// apposedStart returns where "a spokeswoman, Ann Lee, said" begins whose subject, the name, begins at start.
func (q *reader) apposedStart(start int32, s scan.Range) int32 {
	const longest = 10
	for i := start - 2; i > s.From && start-i < longest; i-- {
		switch {
		case q.KindAt(i) == scan.Comma:
			if e := q.At(i + 1); e.Is(lexicon.Determiner) || e.Is(lexicon.Title) {
				return i + 1
			}
			return start
		case q.KindAt(i) != scan.Word && q.KindAt(i) != scan.Clitic && q.KindAt(i) != scan.Hyphen, q.clauses.IsFinite(i):
			return start
		}
	}
	return start
}

// trim cuts commas, dashes and bullets off the ends.
func (q *reader) trim(x scan.Range) scan.Range {
	for !x.Empty() && (q.Tokens[x.To-1].Kind == scan.Comma || q.Tokens[x.To-1].Kind == scan.Dash) {
		x.To--
	}
	for !x.Empty() && (q.Tokens[x.From].Kind == scan.Comma || q.Tokens[x.From].Kind == scan.Colon || q.Tokens[x.From].Kind == scan.Dash || q.Tokens[x.From].Kind == scan.Bullet) {
		x.From++
	}
	return x
}

// longestTag is how many words a tag before a headline has: "Exclusive: Bank cuts jobs, sources say".
const longestTag = 2

// clauseStart returns where the words begin that a cue behind them reports: behind a semicolon or dash, else with the sentence.
func (q *reader) clauseStart(before int32, s scan.Range) int32 {
	first := max(s.From, q.start, before-longestContent)
	for i := before - 1; i > first; i-- {
		if k := q.Tokens[i].Kind; k == scan.Semicolon || k >= scan.MarkOpen && k <= scan.Mark || k == scan.Colon && i <= s.From+longestTag {
			return i + 1
		}
	}
	return first
}

// isStatement tells whether the words are a clause by themselves, and no adverbial: "Speaking to reporters", "In Paris".
func (q *reader) isStatement(x scan.Range, kind layout.Kind) bool {
	if x.Len() <= 2 || q.isCircumstance(x) {
		return false
	}
	return kind != layout.Paragraph && x.Len() > 3 || q.hasFinite(x)
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
	case e.Value(lexicon.Conjunction) == 2 && e != word.That && e != word.What && e != word.Which && e != word.Who && e != word.Where && e != word.How && e != word.Why && e != word.If:
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
	e := q.At(from)
	if end-from > 16 || e.Is(lexicon.PresentParticiple) {
		return false
	}
	if !e.Is(lexicon.Preposition) && !(e.Is(lexicon.Adverb) && from+1 >= end) && e != word.When && e != word.While {
		return false
	}
	if e == word.When || e == word.While || e == word.After || e == word.Before || e == word.As {
		return true
	}
	for i := from; i < end; i++ {
		if q.KindAt(i) == scan.Comma || q.At(i) == word.That || q.clauses.IsFinite(i) {
			return false
		}
	}
	return true
}

// overListener goes over the object of "told Y", "asked Y": a noun phrase that no predicate follows.
func (q *reader) overListener(from int32, c *clause.Cue, s scan.Range) int32 {
	if c.Sense != clause.Tells && c.Sense != clause.Asks && !c.Infinitive || c.Inverted {
		return from
	}
	p := q.clauses.PhraseAt(from, s)
	if p.Empty() || q.isDate(p.From) {
		return from
	}
	if q.clauses.OpensPredicate(p.To, s) {
		if m, found := q.entities.At(from); found && m.To < p.To && q.At(m.To) != word.S && q.At(m.To).Value(lexicon.Noun) >= 2 { // "told Reuters demand was strong"
			return m.To
		}
		return from
	}
	return p.To
}

// overCircumstances goes over "Tuesday", "in a statement", "on Tuesday" behind the cue.
func (q *reader) overCircumstances(from int32, c *clause.Cue, s scan.Range) int32 {
	for from < s.To {
		at := from
		switch e := q.At(at); {
		case e == word.In || e == word.On || e == word.At || e == word.During || e == word.To || e == word.Via || e == word.After || e == word.Before:
			if q.isDate(at + 1) {
				at++
			} else if v := q.venueAt(at+1, s); !v.Empty() {
				from = v.To
				continue
			} else if p := q.clauses.PhraseAt(at+1, s); !p.Empty() && e != word.To && (q.At(p.To) == word.That && !q.clauses.OpensPredicate(p.To+1, s) || q.KindAt(p.To) == scan.Colon || q.isSubjectPronoun(p.To, s) || q.KindAt(p.To) == scan.Comma && q.At(p.To+1) == word.That) { // "said in Ohio that"
				from = p.To
				if q.KindAt(from) == scan.Comma {
					from++
				}
				continue
			} else {
				return from
			}
		case q.KindAt(at) == scan.Open && from > c.To: // "said on Monday (Oct. 28) that"
			for at < s.To && q.KindAt(at) != scan.Close {
				at++
			}
			from = at + 1
			continue
		case (e == word.Late || e == word.Early || e == word.Earlier || e == word.Later) && q.isDate(at+1): // "said late Wednesday"
			at++
		case (e == word.Late || e == word.Early || e == word.Earlier || e == word.Later) && q.At(at+1) == word.On && q.isDate(at+2):
			at += 2
		case q.KindAt(at) == scan.Word && e.Is(lexicon.Adverb) && !e.Is(lexicon.Determiner) && !q.Has(at, scan.Upper) && (q.At(at+1) == word.That || q.KindAt(at+1) == scan.Stop || q.KindAt(at+1) == scan.Comma || q.isDate(at+1)):
			from++
			continue
		}
		if !q.isDate(at) {
			return from
		}
		for from = at; from < s.To && q.isDate(from); {
			from++
		}
	}
	return from
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
	case t.Kind == scan.Word && e.Is(lexicon.Preposition) && !t.Shape.Has(scan.Upper) && !e.Is(lexicon.Conjunction):
		switch e { // "said in the long run prices would fall", "said about a third of them had left"
		case word.In, word.After, word.By, word.With, word.At, word.During, word.About, word.Under, word.Without, word.Over, word.Around, word.Near:
		default:
			return false
		}
	case e.Value(lexicon.Conjunction) == 1, e == word.When, e == word.As, e == word.To, e == word.Not:
		return false
	case q.At(from+1) == word.For && (t.Kind == scan.Number || e.Is(lexicon.Cardinal)): // "claimed five for 41 and"
		return false
	}
	if t.Shape.Has(scan.Upper) && q.Has(from+1, scan.Upper) && q.isTitleCase(from, end) {
		return q.hasVerb(from+1, end)
	}
	if v := e.Value(lexicon.Pronoun); t.Kind == scan.Word && (v > 0 && !e.Is(lexicon.Determiner) || e == word.This || e == word.That || e == word.These || e == word.Those) && q.endsAt(from+1, end) { // "disclosed this in a statement"
		return false
	}
	const reach = 40
	subordinate := e.Value(lexicon.Conjunction) == 2 && e != word.That // "said if it rains, they leave"
	relatives, commas := 0, 0
	for i := from; i < end && i < from+reach; i++ {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Semicolon, t.Kind == scan.Colon:
			return false
		case t.Kind == scan.Comma:
			commas++
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
		case t.Kind != scan.Word || i == from && e.Value(lexicon.Pronoun) == 0:
		case t.Entry == word.Who, t.Entry == word.Which, t.Entry == word.That && i > from+1:
			if !q.takesVerb(i+1, end) {
				relatives++
			}
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

// takesVerb tells whether a relative pronoun before i is the subject of a verb there: "who adopt", "which later fell".
func (q *reader) takesVerb(i, end int32) bool {
	for i < end && q.At(i).Is(lexicon.Adverb) && !q.At(i).Any(verbForms) {
		i++
	}
	return i < end && q.At(i).Any(verbForms) && !q.clauses.IsFinite(i) && !q.At(i).Is(lexicon.Determiner)
}

// verbForms is what a word may be that is a verb.
var verbForms = lexicon.SetOf(lexicon.BaseForm, lexicon.ThirdPerson, lexicon.PastTense)

// contentEnd ends reported words before a clause that is not reported: ", adding that", "; ", ", but …", " and warned".
func (q *reader) contentEnd(from, end int32, c *clause.Cue) int32 {
	aside := q.isSubordinate(c)
	for i := from + 1; i < end; i++ {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Semicolon:
			return i
		case t.Kind == scan.Comma:
			if aside || i+1 < end && q.leavesContent(i+1, end, c) {
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
	if c.Relative > 0 {
		return q.KindAt(c.Relative-1) == scan.Comma
	}
	if c.Form == clause.Participle && c.Subject.From > c.From { // "Announcing X, Lee …"
		return true
	}
	if c.Inverted || c.Subject.From == 0 || c.Subject.From > c.From {
		return false
	}
	e := q.At(c.Subject.From - 1)
	return q.KindAt(c.Subject.From-1) == scan.Word && e.Value(lexicon.Conjunction) == 2 && e != word.That
}

// leavesContent tells whether what follows the comma before i is the writer's again.
func (q *reader) leavesContent(i, end int32, c *clause.Cue) bool {
	e := q.At(i)
	switch {
	case e.Is(lexicon.PresentParticiple) && e.Is(lexicon.Reporting):
		return true
	case e == word.But, e == word.Although, e == word.Though, e == word.While, e == word.Whereas:
		return true
	case q.Tokens[i].Phrase == word.AccordingTo:
		return true
	case e == word.And:
		return i+1 < end && (q.reportsOn(i+1, end, c) || q.newSpeaker(i+1, c))
	}
	return false
}

// newSpeaker tells whether somebody else's cue begins at i: "Lee said it was over, and Ray warned that".
func (q *reader) newSpeaker(i int32, c *clause.Cue) bool {
	for n := q.cueFrom(i); n < len(q.cues) && n < q.cueFrom(i)+2; n++ {
		if other := &q.cues[n]; other.Verb != c.Verb && other.Subject.From == i && !other.Passive && !other.Unreal && other.Form == clause.Finite && (other.Sense <= clause.Tells || other.Sense == clause.Writes) && q.At(other.Subject.Head).Value(lexicon.Pronoun) == 0 {
			return true
		}
	}
	return false
}

// reportsOn tells whether the verb at i goes on with the cue's own clause: "said he would resign and warned of chaos".
func (q *reader) reportsOn(i, end int32, c *clause.Cue) bool {
	if q.KindAt(i) == scan.Word && q.At(i).Is(lexicon.Adverb) && !q.At(i).Is(lexicon.Reporting) && i+1 < end {
		i++
	}
	e, cue := q.At(i), q.At(c.Verb)
	if q.KindAt(i) != scan.Word || !e.Is(lexicon.Reporting) {
		return false
	}
	return e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && cue.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson) && cue.Is(lexicon.ThirdPerson)
}

// objectEnd ends a reported noun phrase or infinitive: at a comma, a further verb of the clause, a subordinate clause, and before its date.
func (q *reader) objectEnd(from, end int32, c *clause.Cue) int32 {
	limit := q.objectLimit(from, end, c)
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
			if t.Kind == scan.Comma && q.isSeries(i, end) {
				continue
			}
			return i
		case scan.Word:
			switch e := t.Entry; e {
			case word.And, word.But:
				if i+1 < end && (q.reportsOn(i+1, end, c) || q.clauses.IsFinite(i+1)) {
					return i
				}
			case word.While, word.Although, word.Though, word.When, word.After, word.Before, word.During:
				return i
			case word.In, word.On, word.At: // "confirmed the arrest in a statement"
				if !q.venueAt(i+1, scan.Range{From: from, To: end}).Empty() {
					return i
				}
			}
		}
	}
	return end
}

// isSeries tells whether the comma at i stands in a list: "oil, gas and coal".
func (q *reader) isSeries(i, end int32) bool {
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
