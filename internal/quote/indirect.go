package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestContent is how many tokens away from its cue indirect speech may reach.
const longestContent = 200

// indirect finds what is reported without marks: the cues that attribute no stretch in marks.
func (q *reader) indirect(b layout.Block) {
	if b.Kind == layout.Headline || b.Kind == layout.Subhead || b.Kind == layout.Crosshead {
		q.headline(b)
	}
	claimed := q.start // words before this belong to somebody: what a reported speaker reports is the outer one's
	for n := range q.cues {
		c := &q.cues[n]
		if c.Verb < claimed || q.used[n] || c.Subject.Empty() || c.Passive || c.Sense > clause.Tells && c.Sense != clause.According && c.Sense != clause.Writes {
			continue
		}
		sentence := q.sentences[q.sentenceOf(c.Verb)]
		content, rule := q.content(c, sentence)
		content.From = max(content.From, claimed)
		if content.Len() < 2 || q.hasMarks(content) {
			continue
		}
		a := q.attribute(n, rule)
		x := Quotation{Kind: Indirect, Parts: q.part(content), Speaker: a.speaker, Entity: a.entity, Cue: a.cue, Said: -1, Rule: rule}
		q.circumstances(&x, a)
		q.out.Quotations = append(q.out.Quotations, x)
		claimed = max(content.To, c.To, c.Subject.To)
	}
}

// headline: "…: Rubio" and "Rubio: …".
func (q *reader) headline(b layout.Block) {
	if len(q.quoted) > 0 {
		return
	}
	for i := b.From + 1; i < b.To-1; i++ {
		if q.KindAt(i) != scan.Colon {
			continue
		}
		if m, found := q.entities.At(i + 1); found && m.From == i+1 && m.To == b.To && i-b.From >= 3 {
			q.out.Quotations = append(q.out.Quotations, Quotation{Kind: Indirect, Parts: q.part(scan.Range{From: b.From, To: i}), Speaker: m.Range, Entity: m.Entity, Said: -1, Rule: "headline:behind"})
			return
		}
		if m, found := q.entities.At(b.From); found && m.To == i && b.To-i > 3 && q.entities.Entities[m.Entity].Kind == 0 {
			q.out.Quotations = append(q.out.Quotations, Quotation{Kind: Indirect, Parts: q.part(scan.Range{From: i + 1, To: b.To}), Speaker: m.Range, Entity: m.Entity, Said: -1, Rule: "headline:before"})
			return
		}
	}
}

// hasMarks tells whether a stretch in marks lies in the content, or the other way about.
func (q *reader) hasMarks(x scan.Range) bool {
	n, _ := slices.BinarySearchFunc(q.quoted, x.From, func(s scan.Quoted, i int32) int { return int(s.Close - i) })
	return n < len(q.quoted) && q.quoted[n].Open < x.To
}

// content returns the words reported by a cue that stands before or behind them.
func (q *reader) content(c *clause.Cue, s scan.Range) (scan.Range, string) {
	if c.Sense == clause.According {
		return q.accordingTo(c, s)
	}
	end := min(q.end(s), c.To+longestContent)
	if c.Inverted {
		if c.From > s.From && q.KindAt(c.From-1) == scan.Comma {
			x := q.trim(scan.Range{From: q.clauseStart(c.From, s), To: c.From - 1})
			if !q.isStatement(x) {
				return scan.Range{}, ""
			}
			return x, "indirect:said-s"
		}
		return scan.Range{}, ""
	}
	start := c.Subject.From
	if start > s.From && q.KindAt(start-1) == scan.Comma && q.finalCue(c, s) { // "X, S said."
		x := q.trim(scan.Range{From: q.clauseStart(start, s), To: start - 1})
		if !q.isStatement(x) {
			return scan.Range{}, ""
		}
		return x, "indirect:s-said"
	}
	from := c.To
	if c.Sense == clause.Tells {
		p := q.clauses.PhraseAt(from, s)
		if p.Empty() {
			return scan.Range{}, ""
		}
		if !q.isSubjectPronoun(p, s) {
			from = p.To
		}
		if from >= end || q.At(from) != word.That && !q.opensClause(from, end) {
			return scan.Range{}, ""
		}
	}
	from = q.overCircumstances(from, c, s)
	that := q.At(from) == word.That
	if that {
		from++
	}
	if from >= end || !that && !q.opensClause(from, end) {
		return scan.Range{}, ""
	}
	rule := "indirect:said"
	if that {
		rule = "indirect:that"
	}
	return q.trim(scan.Range{From: from, To: q.contentEnd(from, end)}), rule
}

// isStatement tells whether the words are a clause by themselves, and no adverbial: "Speaking to reporters", "In Paris".
func (q *reader) isStatement(x scan.Range) bool {
	return x.Len() > 2 && !q.At(x.From).Is(lexicon.PresentParticiple) && q.opensClause(x.From, x.To)
}

// isSubjectPronoun tells "warned it may end" from "warned them".
func (q *reader) isSubjectPronoun(p clause.Phrase, s scan.Range) bool {
	e := q.At(p.From)
	return p.Len() == 1 && e.Is(lexicon.Pronoun) && p.To < s.To && (q.At(p.To).Is(lexicon.Auxiliary) || q.At(p.To).Is(lexicon.Modal) || q.KindAt(p.To) == scan.Clitic)
}

// end is the end of the sentence without its full stop and closing marks.
func (q *reader) end(s scan.Range) int32 {
	end := s.To
	for end > s.From && (q.Tokens[end-1].Kind == scan.Stop || q.Tokens[end-1].IsMark() || q.Tokens[end-1].Kind == scan.Close) {
		end--
	}
	return end
}

// trim cuts commas and conjunctions off the ends.
func (q *reader) trim(x scan.Range) scan.Range {
	for !x.Empty() && (q.Tokens[x.To-1].Kind == scan.Comma || q.Tokens[x.To-1].Kind == scan.Dash) {
		x.To--
	}
	for !x.Empty() && (q.Tokens[x.From].Kind == scan.Comma || q.Tokens[x.From].Kind == scan.Colon || q.Tokens[x.From].Kind == scan.Dash) {
		x.From++
	}
	return x
}

// clauseStart returns where the words begin that a cue behind them reports: behind a semicolon or dash, else with the sentence.
func (q *reader) clauseStart(before int32, s scan.Range) int32 {
	first := max(s.From, q.start, before-longestContent)
	for i := before - 1; i > first; i-- {
		if k := q.Tokens[i].Kind; k == scan.Semicolon || k >= scan.MarkOpen && k <= scan.Mark {
			return i + 1
		}
	}
	return first
}

// finalCue tells whether nothing but circumstances follow the cue: ", she said on Tuesday."
func (q *reader) finalCue(c *clause.Cue, s scan.Range) bool {
	at := c.To
	if c.Sense == clause.Tells {
		if p := q.clauses.PhraseAt(at, s); !p.Empty() {
			at = p.To
		}
	}
	if at >= q.end(s) || q.KindAt(at) == scan.Comma || q.KindAt(at) == scan.Dash || q.isDate(at) {
		return true
	}
	switch q.At(at) {
	case word.In, word.On, word.At, word.During, word.After, word.Via, word.To:
		return true
	}
	return q.At(at).Is(lexicon.Adverb) && at+1 >= q.end(s)
}

// overCircumstances goes over "Tuesday", "in a statement", "on Tuesday" behind the cue.
func (q *reader) overCircumstances(from int32, c *clause.Cue, s scan.Range) int32 {
	for from < s.To {
		at := from
		switch e := q.At(at); {
		case e == word.In || e == word.On || e == word.At || e == word.During:
			if q.isDate(at + 1) {
				at++
			} else if v := q.venueAt(at+1, s); !v.Empty() {
				from = v.To
				continue
			} else {
				return from
			}
		case e.Is(lexicon.Adverb) && !e.Is(lexicon.Determiner) && q.At(at+1) == word.That:
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

// opensClause tells whether a clause with a subject and a finite verb begins at from.
func (q *reader) opensClause(from, end int32) bool {
	t := &q.Tokens[from]
	if t.Kind != scan.Word && t.Kind != scan.Number && t.Kind != scan.Currency || t.Entry.Is(lexicon.Preposition) && !t.Shape.Has(scan.Upper) && t.Entry != word.In && t.Entry != word.After {
		return false
	}
	for i := from; i < end && i < from+25; i++ {
		e := q.Tokens[i].Entry
		if q.Tokens[i].Kind == scan.Clitic && (e == word.Ll || e == word.Re || e == word.Ve || e == word.D || e == word.M) {
			return true
		}
		if q.Tokens[i].Kind != scan.Word || q.Tokens[i].Shape.Has(scan.Upper) {
			continue
		}
		if e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || i > from && (e.Is(lexicon.PastTense) && !e.Is(lexicon.Adjective) || e.Is(lexicon.ThirdPerson) && !e.Is(lexicon.Plural)) {
			return true
		}
	}
	return false
}

// contentEnd ends the content before a clause that is not reported: ", adding that", "; ", ", while".
func (q *reader) contentEnd(from, end int32) int32 {
	for i := from; i < end; i++ {
		switch t := &q.Tokens[i]; {
		case t.Kind == scan.Semicolon:
			return i
		case t.Kind == scan.Comma && i+1 < end && q.Tokens[i+1].Entry.Is(lexicon.PresentParticiple) && q.Tokens[i+1].Entry.Is(lexicon.Reporting):
			return i
		}
	}
	return end
}

// accordingTo: "According to S, X" and "X, according to S".
func (q *reader) accordingTo(c *clause.Cue, s scan.Range) (scan.Range, string) {
	end := min(q.end(s), c.To+longestContent)
	if c.From <= s.From+1 {
		at := c.Subject.To
		for at < end && q.KindAt(at) != scan.Comma {
			at++
		}
		return q.trim(scan.Range{From: at, To: end}), "indirect:according-first"
	}
	return q.trim(scan.Range{From: q.clauseStart(c.From, s), To: c.From}), "indirect:according"
}
