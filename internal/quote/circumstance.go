package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// circumstances adds when, where and to whom it was said.
func (q *reader) circumstances(x *Quotation, a attribution) {
	if a.index < 0 {
		return
	}
	c := q.cue(a.index)
	sentence := q.sentences[q.sentenceOf(c.Verb)]
	x.Said = q.said(c, sentence, x.Parts)
	q.listeners(x, c, sentence)
	if x.Venue.Empty() {
		x.Venue = q.venueBehind(c, sentence)
	}
	if x.Venue.Empty() {
		x.Venue = q.venueBefore(c, sentence)
	}
}

// How far from the cue its circumstances may stand.
const circumstanceReach = 14

// said returns the date that stands by the cue: "said Tuesday", "On Tuesday, she said".
func (q *reader) said(c *clause.Cue, s scan.Range, parts []scan.Range) int32 {
	from := max(c.To, c.Subject.To)
	if !c.Inverted {
		from = c.To
	}
	limit := q.clauseEnd(from, s)
	all := q.times.Expressions
	n, _ := slices.BinarySearchFunc(all, s.From, func(e timex.Expression, i int32) int { return int(e.From - i) })
	best := int32(-1)
	for ; n < len(all) && all[n].From < limit; n++ {
		if all[n].Type > timex.Time || all[n].Value == "PRESENT_REF" || all[n].Value == "FUTURE_REF" || q.inMarks(all[n].From) || parts[0].Has(all[n].From) {
			continue
		}
		if e := &all[n]; e.From >= from || e.To <= min(c.From, c.Subject.From) && e.From <= s.From+3 {
			best = int32(n)
			if e.From >= from {
				break
			}
		}
	}
	return best
}

// inMarks tells whether token i is part of a stretch in marks.
func (q *reader) inMarks(i int32) bool {
	n, _ := slices.BinarySearchFunc(q.quoted, i, func(s scan.Quoted, i int32) int { return int(s.Close - i) })
	return n < len(q.quoted) && q.quoted[n].Has(i)
}

// clauseEnd returns where what belongs to the cue ends: at a comma, a mark, "that".
func (q *reader) clauseEnd(from int32, s scan.Range) int32 {
	for i := from; i < s.To && i < from+circumstanceReach; i++ {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Stop, t.Kind == scan.Colon, t.Kind == scan.Semicolon, t.IsMark() && t.Kind <= scan.Mark, t.Entry == word.That, t.Kind == scan.Comma,
			t.Kind == scan.Word && t.Entry.Is(lexicon.Pronoun) && i > from && (t.Entry == word.He || t.Entry == word.She || t.Entry == word.It || t.Entry == word.They):
			return i
		}
	}
	return min(s.To, from+circumstanceReach)
}

// listeners reads the object of "told": reporters are a venue, those who are named were spoken to.
func (q *reader) listeners(x *Quotation, c *clause.Cue, s scan.Range) {
	if c.Sense != clause.Tells || c.Inverted {
		return
	}
	p := q.clauses.PhraseAt(c.To, s)
	if p.Empty() || q.KindAt(c.To) == scan.Word && q.At(c.To).Is(lexicon.Pronoun) && p.Len() == 1 {
		return
	}
	x.Venue = p.Range
	for i := p.From; i < p.To; i++ {
		if m, found := q.entities.At(i); found {
			x.To = p.Range
			i = m.To
		}
	}
	if q.At(p.Head).Is(lexicon.Venue) || x.To.Empty() {
		x.To = p.Range
	}
}

// venueBehind: "said in a statement", "said at a rally in Ohio", "wrote on X".
func (q *reader) venueBehind(c *clause.Cue, s scan.Range) scan.Range {
	from := c.To
	if c.Inverted {
		from = c.Subject.To
	}
	limit := q.clauseEnd(from, s)
	for i := from; i < limit; i++ {
		switch q.At(i) {
		case word.In, word.At, word.On, word.During, word.To, word.Via, word.After:
			if v := q.venueAt(i+1, s); !v.Empty() {
				return v
			}
		}
	}
	return scan.Range{}
}

// venueBefore: "In a statement, she said", "Speaking to reporters, she said".
func (q *reader) venueBefore(c *clause.Cue, s scan.Range) scan.Range {
	limit := min(c.From, max(c.Subject.From, s.From))
	for i := s.From; i < limit && i < s.From+8; i++ {
		switch q.At(i) {
		case word.In, word.At, word.On, word.During, word.To:
			if v := q.venueAt(i+1, s); !v.Empty() {
				return v
			}
		}
	}
	if at := q.sentenceOf(c.Verb); at > 0 { // "Speaking to reporters, Bruce stressed …" in the sentence before
		previous := q.sentences[at-1]
		switch q.At(previous.From) {
		case word.Speaking, word.Talking, word.Writing, word.Testifying, word.Addressing:
			for i := previous.From + 1; i < previous.To && i < previous.From+6; i++ {
				if e := q.At(i); e == word.To || e == word.In || e == word.At || e == word.On || e == word.With || q.At(previous.From) == word.Addressing {
					start := i + 1
					if q.At(previous.From) == word.Addressing {
						start = i
					}
					if v := q.venueAt(start, previous); !v.Empty() {
						return v
					}
				}
			}
		}
	}
	return scan.Range{}
}

// venueAt reads a noun phrase that names an occasion, a writing or listeners.
func (q *reader) venueAt(i int32, s scan.Range) scan.Range {
	p := q.clauses.PhraseAt(i, s)
	if p.Empty() {
		return scan.Range{}
	}
	for j := p.From; j < p.To; j++ {
		if t := &q.Tokens[j]; t.Entry.Is(lexicon.Venue) || t.Phrase.Is(lexicon.Venue) {
			to := p.To
			if q.At(to) == word.With || q.At(to) == word.In || q.At(to) == word.On { // "an interview with Bild", "a rally in Ohio"
				if next := q.clauses.PhraseAt(to+1, s); !next.Empty() && !q.isDate(to+1) {
					to = next.To
				}
			}
			return scan.Range{From: p.From, To: to}
		}
	}
	if m, found := q.entities.At(i); found && (q.listedMedia(i)) {
		return scan.Range{From: i, To: max(m.To, p.To)}
	}
	return scan.Range{}
}

func (q *reader) listedMedia(i int32) bool {
	t := &q.Tokens[i]
	return t.Entry.Is(lexicon.Newspaper) || t.Phrase.Is(lexicon.Newspaper) || t.Entry.Is(lexicon.NewsAgency) || t.Phrase.Is(lexicon.NewsAgency)
}

func (q *reader) isDate(i int32) bool {
	n, _ := slices.BinarySearchFunc(q.times.Expressions, i, func(e timex.Expression, i int32) int {
		switch {
		case e.To <= i:
			return -1
		case e.From > i:
			return 1
		}
		return 0
	})
	return n < len(q.times.Expressions) && q.times.Expressions[n].Has(i)
}
