package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// content returns what a cue reports, read by the frames of its verb in a declared order.
func (q *reader) content(c *clause.Cue, s scan.Range, kind layout.Kind) reported {
	if c.Sense == clause.According {
		return q.accordingTo(c, s)
	}
	if x := q.framed(c, s, kind); x.rule != "" || c.Inverted {
		return x
	}
	if q.isQuestion(s) {
		return reported{}
	}
	end := min(q.end(s), c.To+longestContent)
	from := c.To
	for _, frame := range frames {
		if x, rule := frame(q, c, from, end, s); rule != "" {
			return reported{Range: q.trim(x), rule: rule}
		}
	}
	return reported{}
}

// isQuestion tells whether the sentence is a question of the writer's: "Does she read what they write?"
func (q *reader) isQuestion(s scan.Range) bool {
	last := s.To - 1
	for last > s.From && (q.Tokens[last].IsMark() || q.Tokens[last].Kind == scan.Close) {
		last--
	}
	if q.Tokens[last].Kind != scan.Question {
		return false
	}
	e := q.At(s.From)
	return e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e == word.What || e == word.Why || e == word.How || e == word.Who || e == word.Where || e == word.Which
}

// frames read the words behind a cue; the first that finds its construction wins.
var frames = []func(q *reader, c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string){
	(*reader).thatClause,
	(*reader).question,
	(*reader).toListener,
	(*reader).infinitive,
	(*reader).bareClause,
	(*reader).gerund,
	(*reader).object,
}

// framed reads the words around a cue that stands behind or within them:
// "X, S said." "X, said S." "X, S said, Y." "As S said, X."
func (q *reader) framed(c *clause.Cue, s scan.Range, kind layout.Kind) reported {
	if c.Sense == clause.According || c.Form != clause.Finite || c.Sense == clause.Judges || c.Sense == clause.Shows && c.From != c.Verb {
		return reported{}
	}
	start, after := c.From, c.To
	if c.Inverted {
		after = c.Subject.To
	} else {
		start = c.Subject.From
	}
	as := start > s.From && q.At(start-1) == word.As
	if as {
		start--
	}
	end := q.end(s)
	after = q.overListener(after, c, s)
	after = q.overCircumstances(after, c, s)
	closed := after >= end || q.restIsAdverbial(after, end)
	comma := after < end && (q.KindAt(after) == scan.Comma || q.KindAt(after) == scan.Dash)
	if !closed && !comma {
		return reported{}
	}
	if start <= s.From+1 && as && comma { // "As S said, X"
		return reported{Range: q.trim(scan.Range{From: after, To: q.contentEnd(after+1, end, c)}), rule: "indirect:as"}
	}
	if start <= s.From || q.KindAt(start-1) != scan.Comma && q.KindAt(start-1) != scan.Dash {
		return reported{}
	}
	if !c.Inverted && !as {
		start = q.apposedStart(start, s)
	}
	before := q.trim(scan.Range{From: q.clauseStart(start, s), To: start - 1})
	whole := q.isStatement(before, kind)
	rule := "indirect:s-said"
	if c.Inverted {
		rule = "indirect:said-s"
	}
	if comma && !c.Inverted && q.goesOn(after+1) { // "The museum, Lee said, was old."
		behind := q.trim(scan.Range{From: after + 1, To: q.contentEnd(after+1, end, c)})
		switch {
		case whole:
		case before.Empty() || !q.hasFinite(behind) && !q.hasFinite(before):
			return reported{}
		case q.At(before.From).Is(lexicon.PresentParticiple) || q.At(before.From).Is(lexicon.PastParticiple) && !q.At(before.From).Is(lexicon.Adjective): // "Asked why, Lee said, …"
			return reported{Range: behind, rule: rule}
		}
		return reported{Range: before, more: behind, rule: rule}
	}
	if !whole {
		return reported{}
	}
	return reported{Range: before, rule: rule}
}

// goesOn tells whether the reported words go on behind the comma before i: not with ", adding", ", but", ", who".
func (q *reader) goesOn(i int32) bool {
	e := q.At(i)
	switch e {
	case word.While, word.Although, word.Though, word.Whereas, word.Who, word.As:
		return false
	}
	return !e.Is(lexicon.PresentParticiple) && e.Value(lexicon.Conjunction) != 1
}

// thatClause: S said that X; S said on Monday that X.
func (q *reader) thatClause(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	from = q.overCircumstances(from, c, s)
	if from < end && q.At(from) != word.That {
		from = q.overAdverbials(from, end)
	}
	if from+2 >= end || q.At(from) != word.That || c.Sense == clause.Judges && !q.hasFinite(scan.Range{From: from + 1, To: min(end, from+25)}) {
		return scan.Range{}, ""
	}
	return scan.Range{From: from + 1, To: q.contentEnd(from+1, end, c)}, "indirect:that"
}

// overAdverbials goes over prepositional phrases to a "that": "said in Ottawa on Monday that"; it stays where none follows.
func (q *reader) overAdverbials(from, end int32) int32 {
	const longest = 16
	if q.KindAt(from) == scan.Comma { // "reported on Friday, citing two officials, that"
		for i := from + 2; i+1 < end && i < from+longest; i++ {
			if q.KindAt(i) == scan.Comma && q.At(i+1) == word.That && !q.clauses.OpensPredicate(i+2, scan.Range{To: end}) {
				return i + 1
			}
		}
		return from
	}
	switch q.At(from) {
	case word.In, word.On, word.At, word.During, word.After, word.Before, word.Via, word.From:
	default:
		if !q.isDate(from) {
			return from
		}
	}
	for i := from; i < end && i < from+longest; i++ {
		switch {
		case q.At(i) == word.That:
			if q.clauses.OpensPredicate(i+1, scan.Range{To: end}) { // "in the tower that had burnt"
				return from
			}
			return i
		case q.KindAt(i) != scan.Word && q.KindAt(i) != scan.Number && q.KindAt(i) != scan.Hyphen && q.KindAt(i) != scan.Clitic && !(q.KindAt(i) == scan.Comma && q.At(i+1) == word.That), q.clauses.IsFinite(i):
			return from
		}
	}
	return from
}

// question: S asked whether X; S explained how X; S asked what X.
func (q *reader) question(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	from = q.overCircumstances(from, c, s)
	if from+1 >= end || c.Sense == clause.Shows || c.Sense == clause.Judges && !c.Object {
		return scan.Range{}, ""
	}
	switch q.At(from) {
	case word.Whether, word.How, word.Why, word.What, word.Who, word.Which, word.Where:
	case word.If:
		if c.Sense != clause.Asks {
			return scan.Range{}, ""
		}
	default:
		return scan.Range{}, ""
	}
	return scan.Range{From: from, To: q.contentEnd(from+1, end, c)}, "indirect:question"
}

// toListener: S told Y that X; S told Y X; S asked Y whether X; S warned Y X.
func (q *reader) toListener(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if c.Sense != clause.Tells && c.Sense != clause.Asks && !c.Infinitive {
		return scan.Range{}, ""
	}
	at := q.overListener(from, c, s)
	if at == from || at >= end {
		return scan.Range{}, ""
	}
	if x, rule := q.thatClause(c, at, end, s); rule != "" {
		return x, rule
	}
	if e := q.At(at); c.Sense == clause.Asks || e != word.Who && e != word.Which && e != word.Where { // "told the story of a girl who", relative
		if x, rule := q.question(c, at, end, s); rule != "" {
			return x, rule
		}
	}
	at = q.overCircumstances(at, c, s)
	if c.Sense == clause.Tells && at < end && !(q.At(at).Is(lexicon.Preposition) && q.KindAt(at+1) != scan.Number) && q.opensClause(at, end) {
		return scan.Range{From: at, To: q.contentEnd(at, end, c)}, "indirect:told"
	}
	return scan.Range{}, ""
}

// infinitive: S promised to X; S urged Y to X; S called on Y to X. The listener, who is to act, belongs to the words.
func (q *reader) infinitive(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if !c.Infinitive || from >= end {
		return scan.Range{}, ""
	}
	at := from
	if q.At(at) != word.To {
		at = q.overListener(from, c, s)
	}
	if q.At(at) == word.Not {
		at++
	}
	if at+1 >= end || q.At(at) != word.To || !q.At(at+1).Is(lexicon.BaseForm) && !q.At(at+1).Is(lexicon.Auxiliary) && !q.At(at+1).Is(lexicon.Adverb) {
		return scan.Range{}, ""
	}
	return scan.Range{From: from, To: q.objectEnd(at+1, end, c)}, "indirect:infinitive"
}

// bareClause: S said X, without "that".
func (q *reader) bareClause(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	switch c.Sense {
	case clause.Says, clause.Tells, clause.Writes, clause.Shows:
	default:
		return scan.Range{}, ""
	}
	if q.At(c.Verb) == word.Read || q.At(c.Verb) == word.Reading || c.Sense == clause.Tells && q.infinitiveFirst(from, end) { // "invited the mayor to ride along"
		return scan.Range{}, ""
	}
	from = q.overCircumstances(from, c, s)
	if from < end && (q.KindAt(from) == scan.Colon || q.KindAt(from) == scan.Comma && c.Form == clause.Finite && q.Has(from+1, scan.Upper)) {
		from++
	}
	if from >= end {
		return scan.Range{}, ""
	}
	if e := q.At(from); c.Sense == clause.Says && q.KindAt(from) == scan.Word && (e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal)) && !q.Has(from, scan.Upper) { // "a rule they say could exclude"
		return scan.Range{From: from, To: q.contentEnd(from, end, c)}, "indirect:said"
	}
	to := q.contentEnd(from, end, c)
	if q.isSubordinate(c) {
		end = to
	}
	if !q.opensClause(from, end) {
		return scan.Range{}, ""
	}
	return scan.Range{From: from, To: to}, "indirect:said"
}

// infinitiveFirst tells whether an infinitive stands before any finite verb: "invited the mayor to ride along after they met".
func (q *reader) infinitiveFirst(from, end int32) bool {
	const reach = 20
	for i := from; i+1 < end && i < from+reach; i++ {
		if q.clauses.IsFinite(i) {
			return false
		}
		if q.At(i) == word.To && q.At(i+1).Is(lexicon.BaseForm) && !q.At(i+1).Is(lexicon.Determiner) && !q.Has(i+1, scan.Upper) {
			return true
		}
	}
	return false
}

// gerund: S reported hearing X; S admitted taking X.
func (q *reader) gerund(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if c.Sense != clause.Says && !c.Object || from+1 >= end {
		return scan.Range{}, ""
	}
	if e := q.At(from); q.KindAt(from) != scan.Word || !e.Is(lexicon.PresentParticiple) || e.Is(lexicon.Preposition) || e.Is(lexicon.Reporting) || (e.Value(lexicon.Noun) >= 2 || e.Is(lexicon.Adjective)) && !q.At(from+1).Is(lexicon.Determiner) {
		return scan.Range{}, ""
	}
	return scan.Range{From: from, To: q.objectEnd(from, end, c)}, "indirect:gerund"
}

// object: S denied X; S criticized X; S called for X; S described X as Y.
func (q *reader) object(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if !c.Object || from >= end || c.Relative > 0 {
		return scan.Range{}, ""
	}
	t := &q.Tokens[from]
	switch {
	case t.Kind == scan.Number, t.Kind == scan.Currency:
	case t.Kind != scan.Word, q.isDate(from), t.Entry == word.There, t.Entry == word.Here:
		return scan.Range{}, ""
	case t.Entry.Is(lexicon.PresentParticiple): // "proposed building a wall"
	case t.Entry.Is(lexicon.Preposition) && !t.Shape.Has(scan.Upper), t.Entry.Is(lexicon.Conjunction), t.Entry.Is(lexicon.Auxiliary), t.Entry.Is(lexicon.Modal):
		return scan.Range{}, ""
	case t.Entry.Is(lexicon.Adverb) && !t.Entry.Is(lexicon.Determiner) && !t.Entry.Is(lexicon.Adjective) && !t.Entry.Is(lexicon.Noun) && !t.Shape.Has(scan.Upper):
		return scan.Range{}, ""
	}
	if (t.Entry == word.A || t.Entry == word.An) && q.callsFor(c) { // "called a meeting"
		return scan.Range{}, ""
	}
	x := scan.Range{From: from, To: q.objectEnd(from, end, c)}
	switch phrasal := c.To > c.Verb+1; {
	case c.Judged && !q.callsFor(c) && !q.hasComplement(x):
		return scan.Range{}, ""
	case c.Judged, phrasal:
	case x.Len() < 3 || q.At(x.From).Value(lexicon.Pronoun) != 0 && !q.At(x.From).Is(lexicon.Determiner):
		return scan.Range{}, ""
	}
	if q.names(x) {
		return scan.Range{}, ""
	}
	return x, "indirect:object"
}

// hasComplement tells whether the words say what somebody is judged as, for or of: "the plan as a joke", "the storm for it".
func (q *reader) hasComplement(x scan.Range) bool {
	for i := x.From + 1; i+1 < x.To; i++ {
		switch q.At(i) {
		case word.As, word.For, word.To:
			return true
		case word.Of:
			if q.At(i+1).Is(lexicon.PresentParticiple) || q.At(i-1).Is(lexicon.Pronoun) || q.Has(i-1, scan.Upper) { // "accused the mayor of lying"
				return true
			}
		}
	}
	return false
}

// names tells whether the words do no more than name somebody or something: "the Labour Party", "him", "his predecessor".
func (q *reader) names(x scan.Range) bool {
	if q.At(x.From).Is(lexicon.Determiner) {
		x.From++
	}
	if m, found := q.entities.At(x.From); found && m.To >= x.To {
		return true
	}
	return x.Len() < 2 && q.At(x.From).Value(lexicon.Pronoun) != 0
}

// callsFor tells whether the verb is "call" alone, which names only what is known: "called the plan a joke".
func (q *reader) callsFor(c *clause.Cue) bool {
	switch q.At(c.Verb) {
	case word.Call, word.Called, word.Calls, word.Calling:
		return c.To == c.Verb+1
	}
	return false
}

// accordingTo: "According to S, X" and "X, according to S".
func (q *reader) accordingTo(c *clause.Cue, s scan.Range) reported {
	end := min(q.end(s), c.To+longestContent)
	if c.From <= s.From+1 {
		at := c.Subject.To
		if at < end && q.KindAt(at) != scan.Comma && q.opensClause(at, q.commaAfter(at, end)) { // no comma: "According to the ministry 40 people were hurt"
			return reported{Range: scan.Range{From: at, To: end}, rule: "indirect:according-first"}
		}
		at = q.commaAfter(at, end)
		return reported{Range: q.trim(scan.Range{From: at, To: end}), rule: "indirect:according-first"}
	}
	return reported{Range: q.trim(scan.Range{From: q.clauseStart(c.From, s), To: c.From}), rule: "indirect:according"}
}

// commaAfter returns the first comma from i on, end if there is none.
func (q *reader) commaAfter(i, end int32) int32 {
	for i < end && q.KindAt(i) != scan.Comma {
		i++
	}
	return i
}
