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
	if q.isQuestion(s) || q.At(c.Subject.From) == word.What || q.At(c.Subject.From-1) == word.What { // "What Lee said that day was"
		return reported{}
	}
	end := min(q.end(s), c.To+longestContent)
	from := c.To
	if c.Subject.From == from { // "was warned by police that"
		from = c.Subject.To
	}
	for _, frame := range frames {
		if x, rule := frame(q, c, from, end, s); rule != "" {
			return reported{Range: q.trim(x), rule: rule}
		}
	}
	return reported{}
}

// isQuestion tells whether the sentence is a question of the writer's: "Does she read what they write?"
func (q *reader) isQuestion(s scan.Range) bool {
	if end := q.end(s); q.KindAt(end-1) != scan.Question {
		return false
	}
	const asked = 1 // value of the list question_word
	e := q.At(s.From)
	return e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e.Value(lexicon.QuestionWord) == asked && e != word.When
}

// frames read the words behind a cue; the first that finds its construction wins.
var frames = []func(q *reader, c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string){
	(*reader).thatClause,
	(*reader).question,
	(*reader).toListener,
	(*reader).infinitive,
	(*reader).bareClause,
	(*reader).gerund,
	(*reader).verdictOn,
	(*reader).object,
}

// clauseFrames are the frames of which a clause is the content.
var clauseFrames = []func(q *reader, c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string){
	(*reader).thatClause,
	(*reader).question,
	(*reader).toListener,
	(*reader).bareClause,
}

// framed reads the words around a cue that stands behind or within them:
// "X, S said." "X, said S." "X, S said, Y." "As S said, X."
func (q *reader) framed(c *clause.Cue, s scan.Range, kind layout.Kind) reported {
	if c.Sense == clause.According || c.Form != clause.Finite || c.Sense == clause.Judges || c.Sense == clause.Shows && c.From != c.Verb {
		return reported{}
	}
	start, as := q.frameStart(c, s)
	after := c.To
	if c.Inverted {
		after = c.Subject.To
	}
	end := min(q.end(s), c.To+longestContent)
	if c.Sense == clause.Tells || c.Sense == clause.Asks {
		after = q.overListener(after, c, s)
	}
	if q.At(c.Verb) == word.Told && after == c.To && !q.isHeard(c) { // a listener is missing
		return reported{}
	}
	after = q.overCircumstances(after, c, s)
	closed := after >= end || q.restIsAdverbial(after, end)
	comma := after < end && (q.KindAt(after) == scan.Comma || q.KindAt(after) == scan.Dash)
	if !closed && !comma {
		return reported{}
	}
	if start <= s.From+1 && as && comma { // "As S said, X"
		return reported{Range: q.trim(scan.Range{From: after, To: q.contentEnd(after+1, end, c)}), rule: "indirect:as"}
	}
	if start <= s.From || q.KindAt(start-1) != scan.Comma && q.KindAt(start-1) != scan.Dash || !c.Inverted && q.isSayingOf(c.Subject) {
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
	if comma && c.Inverted && !whole { // "The film, said Ann Lee, its director, is done."
		after = q.overApposition(after, end, s)
	}
	predicate := comma && (q.clauses.OpensPredicate(after+1, s) || // "What she saw, said Lee, was smoke."
		q.opensThat(after+1) && q.hasFinite(scan.Range{From: after + 2, To: end}) || // "It is clear, said Lee, that it was smoke."
		q.isPluralSubject(before) && q.At(after+1).Is(lexicon.BaseForm) && q.At(after+1).Value(lexicon.Noun) < 2) // "Most voters, Lee told me, agree."
	if comma && (!c.Inverted || predicate) && q.goesOn(after+1) { // "The museum, Lee said, was old."
		behind := q.trim(scan.Range{From: after + 1, To: q.contentEnd(after+1, end, c)})
		switch {
		case isRelative(q.At(before.To - 1)): // "She praised staff, some of whom, she said, had left"
			before.From = q.behindComma(before)
		case whole, predicate:
		case before.Empty() || !q.hasFinite(before) && (!q.hasFinite(behind) || q.At(behind.From).Is(lexicon.Preposition)):
			return reported{}
		case q.At(before.From).Is(lexicon.PresentParticiple) ||
			q.At(before.From).Is(lexicon.PastParticiple) && !q.At(before.From).Is(lexicon.Adjective): // "Asked why, Lee said, …"
			return reported{Range: behind, rule: rule}
		}
		return reported{Range: before, more: behind, rule: rule}
	}
	if !whole {
		return reported{}
	}
	return reported{Range: before, rule: rule}
}

// frameStart returns where the subject and verb of a cue begin, with the "as" before them, and whether there is one.
func (q *reader) frameStart(c *clause.Cue, s scan.Range) (start int32, as bool) {
	start = c.From
	if !c.Inverted {
		start = c.Subject.From
	}
	switch {
	case start <= s.From:
	case q.At(start-1) == word.As:
		return start - 1, true
	case c.Inverted && start-1 > s.From && q.At(start-2) == word.As && q.At(start-1).Is(lexicon.Adverb): // "as first reported by"
		return start - 2, true
	}
	return start, false
}

// isPluralSubject tells whether the words are a noun phrase in the plural, or one and what hangs on it: "Most of her friends".
func (q *reader) isPluralSubject(x scan.Range) bool {
	if x.Empty() || q.hasFinite(x) || q.At(x.From).Is(lexicon.Preposition) {
		return false
	}
	p := q.clauses.PhraseAt(x.From, x)
	return !p.Empty() && p.To == x.To && (q.At(p.Head).Is(lexicon.Plural) || q.At(p.Head).Is(lexicon.Determiner))
}

// isSayingOf tells whether the phrase is an apposition with a relative clause, and no subject: ", a charge the firm denied", ", a claim Lee repeated".
func (q *reader) isSayingOf(p clause.Phrase) bool {
	if e := q.At(p.From); e != word.A && e != word.An || p.Len() < 3 {
		return false
	}
	for i := p.From + 1; i+1 < p.To; i++ {
		if q.At(i).Is(lexicon.SpeechNoun) && q.Has(i+1, scan.Upper) {
			return true
		}
	}
	return false
}

// overApposition returns the comma that closes an apposition behind the one at token i, where a predicate goes on behind it; else i.
func (q *reader) overApposition(i, end int32, s scan.Range) int32 {
	const longest = 24
	for j := i + 1; j < end && j < i+longest; j++ {
		switch {
		case q.KindAt(j) == scan.Comma:
			if q.clauses.OpensPredicate(j+1, s) {
				return j
			}
		case q.clauses.IsFinite(j):
			return i
		}
	}
	return i
}

// goesOn tells whether the reported words go on behind the comma before i: not with ", adding", ", but", ", who".
func (q *reader) goesOn(i int32) bool {
	e := q.At(i)
	switch e {
	case word.While, word.Although, word.Though, word.Whereas, word.Who, word.As:
		return false
	case word.And: // "The city would pay, he said, and was glad to", but not ", he said, and added that"
		return q.KindAt(i-1) == scan.Comma && !q.At(i+1).Is(lexicon.Reporting) && !(q.At(i+1).Is(lexicon.Adverb) && q.At(i+2).Is(lexicon.Reporting))
	}
	return !e.Is(lexicon.PresentParticiple) && e.Value(lexicon.Conjunction) != 1 &&
		(e != word.Without || !q.At(i+1).Is(lexicon.PresentParticiple)) // ", without citing sources"
}

// thatClause: S said that X; S said on Monday that X.
func (q *reader) thatClause(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	const anyNoun = 1                                      // value of the list speech_verb
	if q.At(c.Verb).Value(lexicon.SpeechVerb) == anyNoun { // "expressed concern that"
		if p := q.clauses.PhraseAt(from, s); !p.Empty() {
			from = p.To
		}
	}
	from = q.overCircumstances(from, c, s)
	if from < end && q.At(from) != word.That {
		from = q.overAdverbials(c, from, end)
	}
	if from+2 >= end || q.At(from) != word.That || !q.mayHaveVerb(scan.Range{From: from + 2, To: min(end, from+25)}) ||
		c.Sense == clause.Judges && !q.hasFinite(scan.Range{From: from + 1, To: min(end, from+25)}) {
		return scan.Range{}, ""
	}
	if from == c.To && q.isSubjectThat(from) {
		return scan.Range{From: from, To: q.contentEnd(from, end, c)}, "indirect:said"
	}
	return scan.Range{From: from + 1, To: q.contentEnd(from+1, end, c)}, "indirect:that"
}

// isSubjectThat tells whether "that" at i, right behind a cue, is a pronoun: "said that was wrong", but not "said that had she known".
func (q *reader) isSubjectThat(i int32) bool {
	e := q.At(i + 1)
	return (e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal)) && e != word.Be && !q.Has(i+1, scan.Upper) && !isNominative(q.At(i+2))
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
			q.At(i) == word.And && listener, q.At(i) == word.To && q.At(i+1).Is(lexicon.BaseForm): // "urged the rest of the party to leave"
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
	case word.In, word.On, word.At, word.During, word.After, word.Before, word.Via, word.From, word.By, word.With, word.Over, word.Outside, word.Near:
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

// question: S asked whether X; S explained how X; S asked what X.
func (q *reader) question(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	from = q.overCircumstances(from, c, s)
	if from+2 < end && q.At(from).Is(lexicon.Adverb) && !q.At(from).Is(lexicon.QuestionWord) && q.At(from+1).Is(lexicon.QuestionWord) { // "wondered aloud whether"
		from++
	}
	if from+1 >= end || c.Sense == clause.Shows || c.Sense == clause.Judges && !c.Object && !c.Names {
		return scan.Range{}, ""
	}
	switch e := q.At(from); {
	case e == word.If, e == word.When:
		if c.Sense != clause.Asks {
			return scan.Range{}, ""
		}
	case !e.Is(lexicon.QuestionWord) || e == word.Whom || e == word.Whose:
		return scan.Range{}, ""
	}
	return scan.Range{From: from, To: q.contentEnd(from+1, end, c)}, "indirect:question"
}

// toListener: S told Y that X; S told Y X; S asked Y whether X; S warned Y X.
func (q *reader) toListener(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	at := q.overListener(from, c, s)
	if at == from || at >= end {
		return scan.Range{}, ""
	}
	if x, rule := q.thatClause(c, at, end, s); rule != "" {
		return x, rule
	}
	if e := q.At(at); e != word.Who && e != word.Which && e != word.Where ||
		c.Sense == clause.Asks && (q.endsName(at-1) || !q.clauses.OpensPredicate(at+1, s)) { // relative: "told the story of a girl who", "asked those who left to return"
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

// endsName tells whether a name or a personal pronoun ends at token i, on which no relative clause hangs without a comma.
func (q *reader) endsName(i int32) bool {
	return q.Has(i, scan.Upper) || q.At(i).Pronoun() != 0
}

// bareClause: S said X, without "that".
func (q *reader) bareClause(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if !q.takesClause(c) || q.At(c.Verb) == word.Told && !q.isHeard(c) { // a listener is missing
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
	to := q.contentEnd(from, end, c)
	if q.opensRemainder(from, c, s) {
		return scan.Range{From: from, To: to}, "indirect:said"
	}
	if q.isSubordinate(c) {
		if to == end && c.Relative == 0 && c.Subject.From <= s.From+1 { // "Since it announced the tax the party has lost support"
			return scan.Range{}, ""
		}
		end = to
	}
	label := q.isHeading() && (q.At(c.Verb) == word.Say || q.At(c.Verb) == word.Says) && q.opensLabel(from, end)
	if !label && (!q.opensClause(from, end) || c.Sense == clause.Shows && q.isFoundSo(from, end)) {
		return scan.Range{}, ""
	}
	return scan.Range{From: from, To: to}, "indirect:said"
}

// isFoundSo tells whether a noun phrase and a participle begin at from, which tell how a thing was found: "the car abandoned near the river".
func (q *reader) isFoundSo(from, end int32) bool {
	p := q.clauses.PhraseAt(from, scan.Range{From: from, To: end})
	if p.Len() < 2 {
		return false
	}
	i := p.To
	if q.At(i - 1).Is(lexicon.PastParticiple) { // it looks like an adjective
		i--
	}
	return q.At(i).Is(lexicon.PastParticiple) && q.At(i).Is(lexicon.PastTense) && q.endsAt(i+1, end)
}

// opensRemainder tells whether a predicate at from is all that is said, of the noun or pronoun before the subject:
// "a rule they say could exclude", "the man police say shot her", "the fall, which analysts said reflected fears".
func (q *reader) opensRemainder(from int32, c *clause.Cue, s scan.Range) bool {
	e := q.At(from)
	if c.Sense != clause.Says || q.KindAt(from) != scan.Word {
		return false
	}
	finite := q.clauses.OpensPredicate(from, s) || e.Is(lexicon.PastTense)
	switch q.At(c.Subject.From - 1) {
	case word.Which, word.That, word.Who:
		if finite {
			return true
		}
	case word.What: // "what she said was the menu"
		return false
	}
	if c.Object || from != c.To && !q.isDate(from-1) || q.Has(from, scan.Upper) {
		return false
	}
	return e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || finite && q.isContact(c)
}

// takesClause tells whether the cue may have a clause without "that": "the poll found voters want it". A verb of showing
// has a finding as its subject, not "she showed a will they lacked", by it where it is a participle, "polls showing men drink";
// one that takes things as well has one that speaks: not "the signing added depth".
func (q *reader) takesClause(c *clause.Cue) bool {
	const shows, takesThings, bareNever = 1, 2, 5 // values of the list reporting_clause
	value := q.At(c.Verb).Value(lexicon.ReportingClause)
	switch c.Sense {
	case clause.Asks: // "demanded he resign"
		return c.Infinitive && isNominative(q.At(c.To))
	case clause.Hears:
		return true
	case clause.Says, clause.Tells, clause.Writes:
		return value != bareNever && (value != takesThings || q.canSpeak(c.Subject))
	case clause.Shows:
		return value == shows && !isHeOrShe(q.At(c.Subject.Head)) && (c.Form != clause.Participle || c.Subject.To == c.From)
	}
	return false
}

// isNominative tells whether the pronoun is a subject for sure.
func isNominative(e lexicon.Entry) bool {
	switch e {
	case word.He, word.She, word.They, word.I, word.We:
		return true
	}
	return false
}

// isHeOrShe tells whether the pronoun stands for one person.
func isHeOrShe(e lexicon.Entry) bool {
	return e.Pronoun() == lexicon.Feminine || e.Pronoun() == lexicon.Masculine
}

// opensLabel tells whether a clause without its verb begins at from, as headlines have it: "Police say two dead in crash".
func (q *reader) opensLabel(from, end int32) bool {
	const shortest = 3
	return end-from >= shortest && !q.isDate(from) && q.At(from+1) != word.To && !q.clauses.PhraseAt(from, scan.Range{From: from, To: end}).Empty()
}

// accordingTo: "According to S, X" and "X, according to S".
func (q *reader) accordingTo(c *clause.Cue, s scan.Range) reported {
	end := min(q.end(s), c.To+longestContent)
	if c.From <= s.From+1 {
		at := c.Subject.To
		if e := q.At(at); e != word.Who && e != word.Which && e != word.That && at < end &&
			q.KindAt(at) != scan.Comma && q.opensClause(at, q.commaAfter(at, end)) { // no comma: "According to the ministry 40 people were hurt"
			return reported{Range: scan.Range{From: at, To: end}, rule: "indirect:according-first"}
		}
		at = q.commaAfter(at, end)
		if aside := q.commaAfter(at+1, end); aside < end && q.isAside(at+1, aside) { // "According to Lee, who runs the club, X"
			at = aside
		}
		return reported{Range: q.trim(scan.Range{From: at, To: end}), rule: "indirect:according-first"}
	}
	before := q.trim(scan.Range{From: q.clauseStart(c.From, s), To: c.From})
	if before.From > s.From && q.Tokens[before.From-1].IsMark() {
		if n := q.cueFrom(before.From); n < len(q.cues) && max(q.cue(n).To, q.cue(n).Subject.To) == before.To { // "…," Lee said, according to a transcript
			return reported{}
		}
	}
	if after := c.Subject.To; after < end && q.KindAt(after) == scan.Comma && q.goesOn(after+1) && !before.Empty() {
		behind := q.trim(scan.Range{From: after + 1, To: q.contentEnd(after+1, end, c)})
		switch last := q.At(before.To - 1); {
		case last.Is(lexicon.Conjunction) && last.Value(lexicon.Conjunction) != 0: // "until May, when, according to the suit, she left"
			return reported{Range: behind, rule: "indirect:according"}
		case !q.hasFinite(before): // "The ship, according to Lee, was old."
			return reported{Range: before, more: behind, rule: "indirect:according"}
		}
	}
	return reported{Range: before, rule: "indirect:according"}
}

// isAside tells whether a relative clause or an apposition stands from token i to the comma at to.
func (q *reader) isAside(i, to int32) bool {
	switch q.At(i) {
	case word.Who, word.Which, word.Whose:
		return true
	case word.A, word.An, word.The:
		next := q.At(to + 1)
		return next != word.Who && next != word.Which && next != word.Whose && !q.hasFinite(scan.Range{From: i, To: to}) &&
			!q.clauses.OpensPredicate(to+1, scan.Range{To: int32(len(q.Tokens))})
	}
	return false
}

// behindComma returns where the words behind the last comma begin.
func (q *reader) behindComma(x scan.Range) int32 {
	for i := x.To; i > x.From; i-- {
		if q.KindAt(i-1) == scan.Comma {
			return i
		}
	}
	return x.From
}

// commaAfter returns the first comma from i on, end if there is none.
func (q *reader) commaAfter(i, end int32) int32 {
	for i < end && q.KindAt(i) != scan.Comma {
		i++
	}
	return i
}
