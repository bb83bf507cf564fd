package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// end is the end of the sentence without its full stop and closing marks.
func (q *reader) end(s scan.Range) int32 {
	const mostMarks = 8
	end := s.To
	for end > s.From && s.To-end < mostMarks &&
		(q.Tokens[end-1].Kind == scan.Stop || q.Tokens[end-1].IsMark() || q.Tokens[end-1].Kind == scan.Close && !q.opensBefore(end-1, s)) {
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
	if !q.Has(start, scan.Upper) || start >= s.From+2 && isRelative(q.At(start-2)) { // "some of whom, Ann Lee said"
		return start
	}
	for i := start - 2; i > s.From && start-i < longest; i-- {
		switch {
		case q.KindAt(i) == scan.Comma:
			if e := q.At(i + 1); (e.Is(lexicon.Determiner) || e.Is(lexicon.Title)) && !isRelative(e) {
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
	for !x.Empty() && (q.Tokens[x.From].Kind == scan.Comma || q.Tokens[x.From].Kind == scan.Colon ||
		q.Tokens[x.From].Kind == scan.Dash || q.Tokens[x.From].Kind == scan.Bullet) {
		x.From++
	}
	return x
}

// withoutRemark cuts off the clause in brackets at the end of what is said, which is the writer's: "it was late (Lee left in May)".
func (q *reader) withoutRemark(x scan.Range) scan.Range {
	const longest = 60
	if x.Empty() || q.KindAt(x.To-1) != scan.Close {
		return x
	}
	for i := x.To - 2; i > x.From && i > x.To-longest; i-- {
		if q.KindAt(i) == scan.Open {
			if q.hasFinite(scan.Range{From: i + 1, To: x.To - 1}) {
				x.To = i
			}
			break
		}
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

// overListener goes over the object of "told Y", "asked Y": a noun phrase that no predicate follows.
func (q *reader) overListener(from int32, c *clause.Cue, s scan.Range) int32 {
	if c.Sense != clause.Tells && c.Sense != clause.Asks && !c.Infinitive && !(c.To > c.Verb+1 && q.At(c.To-1) == word.With) || c.Inverted { // "agreed with Lee that"
		return from
	}
	p := q.clauses.PhraseAt(from, s)
	if p.Empty() || q.isDate(p.From) {
		return from
	}
	m, found := q.entities.At(from)
	if found = found && m.To < p.To && q.At(m.To) != word.S; found && q.namesAnother(m.To, p.To) { // "told the High Court Ann Lee, 41, was"
		return m.To
	}
	if q.clauses.OpensPredicate(p.To, s) || q.hasFinitePast(scan.Range{From: from + 1, To: p.To}) {
		if found && q.At(m.To).Value(lexicon.Noun) >= 2 { // "told Reuters demand was strong"
			return m.To
		}
		return q.listenerEnd(p.Range, c)
	}
	return q.overPostmodifier(p.To, c, s)
}

// hasFinitePast tells whether a finite verb in the past is among the words.
func (q *reader) hasFinitePast(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if q.At(i).Is(lexicon.PastTense) && q.clauses.IsFinite(i) {
			return true
		}
	}
	return false
}

// namesAnother tells whether a person's name begins at token i and ends with the phrase.
func (q *reader) namesAnother(i, end int32) bool {
	m, found := q.entities.At(i)
	return found && m.From == i && m.To == end && q.entities.Entities[m.Entity].Kind == entity.Person
}

// listenerEnd returns where the listener ends whom no mark parts from the subject of what is told: "told the BBC's Today
// programme | residents had left"; where the phrase begins if it holds no listener.
func (q *reader) listenerEnd(p scan.Range, c *clause.Cue) int32 {
	if c.Sense != clause.Tells {
		return p.From
	}
	for i := p.From + 1; i+1 < p.To; i++ {
		if q.KindAt(i+1) != scan.Word {
			continue
		}
		plural := q.At(i+1).Is(lexicon.Plural) && q.At(i+1).Value(lexicon.Noun) >= 2 && !q.Has(i+1, scan.Upper)
		if q.Has(i, scan.Upper) && plural || !q.Has(i, scan.Upper) && q.At(i).Any(listening) && (plural || q.Has(i+1, scan.Upper)) { // "told The Sun | bosses lied"
			return i + 1
		}
	}
	return p.From
}

// listening are the classes of nouns for what somebody is told or tells it in.
var listening = lexicon.SetOf(lexicon.Venue, lexicon.OrgKind)

// overPostmodifier goes over what follows those who are to act, up to the infinitive: "asked anyone with information | to call", "told those affected | to write".
func (q *reader) overPostmodifier(i int32, c *clause.Cue, s scan.Range) int32 {
	const longest = 16
	if e := q.At(i); !c.Infinitive || !e.Is(lexicon.PastParticiple) && e != word.Who && e != word.With && e != word.In && e != word.From && e != word.At && e != word.Near {
		return i
	}
	for j := i + 1; j+1 < s.To && j < i+longest && q.KindAt(j) != scan.Comma; j++ {
		if q.At(j) == word.To && q.At(j+1).Is(lexicon.BaseForm) && !q.At(j-1).Is(lexicon.PresentParticiple) &&
			(!q.At(j-1).Is(lexicon.BaseForm) || q.At(j-1).Value(lexicon.Noun) >= 2 || q.At(j-2) == word.To) && !q.clauses.IsFinite(j-1) {
			return j
		}
	}
	return i
}

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
	case e.Is(lexicon.Weekday), e.Is(lexicon.Dayword), e == word.Last, e == word.This, e == word.Late, e == word.Early, e == word.Earlier, e == word.Later:
		return false
	}
	next := q.At(past)
	return q.KindAt(past) == scan.Word && !q.Has(past, scan.Upper) && (next.Value(lexicon.Noun) >= 2 || next.Is(lexicon.Adjective)) && !next.Any(notAttributed)
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
	return q.At(i) == word.That && !q.clauses.IsFinite(i+1) && !(q.At(i+1).Is(lexicon.Adverb) && q.At(i+1).Value(lexicon.Noun) < 2 && q.clauses.IsFinite(i+2))
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
	if to < end && q.At(to) == word.That && (e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) || e.Is(lexicon.ThirdPerson)) { // "they say it is early but noted that"
		return true
	}
	if q.takesThing(e, to, end) {
		return false
	}
	return e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && cue.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson) && cue.Is(lexicon.ThirdPerson) ||
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
	return clause.Sense(e.Value(lexicon.Reporting)) == clause.Thinks && e.Is(lexicon.ThirdPerson) && q.At(c.Verb).Is(lexicon.PastTense) && q.clauses.IsFinite(i)
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
					!(e == word.Before && (q.isDate(i+1) || q.isDate(i+2))) { // "to boil water before drinking it", "calling a vote before the spring"
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
