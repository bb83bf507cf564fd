package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Words said before their cue, or on both sides of it.

// framed reads the words around a cue that stands behind or within them:
// "X, S said." "X, said S." "X, S said, Y." "As S said, X."
func (q *reader) framed(c *clause.Cue, s scan.Range, kind layout.Kind) reported {
	if !q.mayFrame(c) {
		return reported{}
	}
	start, as := q.frameStart(c, s)
	after, complete := q.frameEnd(c, s)
	end := min(q.end(s), c.To+longestContent)
	closed := after >= end || q.restIsAdverbial(after, end)
	comma := after < end && (q.KindAt(after) == scan.Comma || q.KindAt(after) == scan.Dash)
	if !complete || !closed && !comma {
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
	predicate := comma && q.predicateBehind(after+1, end, before, s)
	if comma && (!c.Inverted || predicate) && q.goesOn(after+1) { // "The museum, Lee said, was old."
		behind := q.trim(scan.Range{From: after + 1, To: q.contentEnd(after+1, end, c)})
		return q.bothSides(before, behind, whole || predicate, rule)
	}
	if !whole {
		return reported{}
	}
	return reported{Range: before, rule: rule}
}

// mayFrame tells whether a cue is one that may stand behind or within what it reports.
func (q *reader) mayFrame(c *clause.Cue) bool {
	if c.Form != clause.Finite {
		return false
	}
	switch c.Sense {
	case clause.According, clause.Judges:
		return false
	case clause.Shows: // "X, a review has found", but not "X, a review may find"
		return c.From == c.Verb || isPerfect(q.At(c.From))
	}
	return true
}

// frameEnd returns what is behind a cue, its listener and circumstances, "Lee told reporters on Monday", and whether no listener is missing.
func (q *reader) frameEnd(c *clause.Cue, s scan.Range) (after int32, complete bool) {
	after = c.To
	if c.Inverted {
		after = c.Subject.To
	}
	if c.Sense == clause.Tells || c.Sense == clause.Asks {
		after = q.overListener(after, c, s)
	}
	if q.At(c.Verb) == word.Told && after == c.To && !q.isHeard(c) {
		return after, false
	}
	return q.overCircumstances(after, c, s), true
}

// predicateBehind tells whether the predicate of the words before a cue stands at i behind it.
func (q *reader) predicateBehind(i, end int32, before, s scan.Range) bool {
	return q.clauses.OpensPredicate(i, s) || // "What she saw, said Lee, was smoke."
		q.opensThat(i) && q.hasFinite(scan.Range{From: i + 1, To: end}) || // "It is clear, said Lee, that it was smoke."
		// "Most voters, Lee told me, agree."
		q.isPluralSubject(before) && q.At(i).Is(lexicon.BaseForm) && q.At(i).Value(lexicon.Noun) < 2
}

// bothSides returns what is reported of the words before and behind a cue: both where they are one sentence,
// "The museum, Lee said, was old", those behind alone where the others are a circumstance, "Asked why, Lee said, …".
func (q *reader) bothSides(before, behind scan.Range, fit bool, rule string) reported {
	switch first := q.At(before.From); {
	case isRelative(q.At(before.To - 1)): // "She praised staff, some of whom, she said, had left"
		before.From = q.behindComma(before)
	case fit:
	case before.Empty() || !q.hasFinite(before) && (!q.hasFinite(behind) || q.At(behind.From).Is(lexicon.Preposition)):
		return reported{}
	case first.Is(lexicon.PresentParticiple), first.Is(lexicon.PastParticiple) && !first.Is(lexicon.Adjective): // "Asked why, Lee said, …"
		return reported{Range: behind, rule: rule}
	}
	return reported{Range: before, more: behind, rule: rule}
}

// isPerfect tells whether the auxiliary makes a perfect: "a review has found".
func isPerfect(e lexicon.Entry) bool { return e == word.Has || e == word.Have || e == word.Had }

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
		// "…," Lee said, according to a transcript
		if n := q.cueFrom(before.From); n < len(q.cues) && max(q.cue(n).To, q.cue(n).Subject.To) == before.To {
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
