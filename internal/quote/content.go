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

// question: S asked whether X; S explained how X; S asked what X.
func (q *reader) question(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	from = q.overCircumstances(from, c, s)
	// "wondered aloud whether"
	if from+2 < end && q.At(from).Is(lexicon.Adverb) && !q.At(from).Is(lexicon.QuestionWord) && q.At(from+1).Is(lexicon.QuestionWord) {
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
		// relative: "told the story of a girl who", "asked those who left to return"
		c.Sense == clause.Asks && (q.endsName(at-1) || !q.clauses.OpensPredicate(at+1, s)) {
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
	// "invited the mayor to ride along"
	if q.At(c.Verb) == word.Read || q.At(c.Verb) == word.Reading || c.Sense == clause.Tells && q.infinitiveFirst(from, end) {
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
