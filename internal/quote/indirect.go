package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestContent is how many tokens away from its cue indirect speech may reach.
const longestContent = 200

// reported is the content that a cue reports, in one piece or on both sides of
// the cue, and the rule that found it; the zero reported is none.
type reported struct {
	scan.Range
	more scan.Range // what goes on behind the cue: "The museum, Lee said, was old."
	rule string
}

// indirect finds what is reported without marks: the cues that attribute no
// stretch in marks. A word belongs to one speaker, the outer one: what a
// reported speaker reports is not looked at.
func (q *reader) indirect(b layout.Block) {
	if b.Kind == layout.Headline || b.Kind == layout.Subhead || b.Kind == layout.Crosshead {
		q.headline(b)
	}
	marked := q.out.Quotations[q.firstOf(b):]
	first := len(q.out.Quotations)
	claimed := q.start // words before this belong to somebody
	for n := range q.cues {
		c := &q.cues[n]
		if c.Verb < claimed || !q.reports(c) {
			continue
		}
		sentence := q.sentences[q.sentenceOf(c.Verb)]
		var x reported
		if q.used[n] {
			if x = q.firstThat(c, sentence); x.rule == "" {
				x = q.secondThat(n, sentence)
			}
		} else {
			if outer := q.outer(n, sentence, b.Kind); outer > n { // "A study suggests that …, scientists say."
				n = outer
				c = &q.cues[n]
			}
			x = q.content(c, q.scope(n, sentence), b.Kind)
		}
		x.From = max(x.From, claimed)
		x.Range = q.balanced(x.Range)
		if x.Empty() && x.more.Empty() || x.Len() == 1 && x.more.Empty() && x.rule != "indirect:object" ||
			overlaps(marked, x.Range) || overlaps(marked, x.more) || q.holdsUsed(x.Range) {
			continue
		}
		x.Range = q.withoutRemark(x.Range)
		a := q.attribute(n, x.rule)
		if q.isHeard(c) {
			a.speaker, a.entity = scan.Range{}, -1
		}
		found := Quotation{Kind: Indirect, Parts: q.pieces(x), Speaker: a.speaker, Entity: a.entity, Cue: a.cue, Said: -1, Rule: x.rule}
		q.circumstances(&found, a)
		q.out.Quotations = append(q.out.Quotations, found)
		claimed = max(x.To, x.more.To, c.To, c.Subject.To)
	}
	if !q.isHeading() {
		q.nominal(b, marked, q.out.Quotations[first:])
	}
}

// reports tells whether the cue says that its subject said something: no
// belief, nothing that was not said, or by nobody, the reader or a thing just told.
func (q *reader) reports(c *clause.Cue) bool {
	if e := q.At(c.Subject.Head); e == word.You || e == word.That || e == word.This { // "That adds to the cost"
		return false
	}
	if c.Subject.Empty() || c.Unreal {
		return false
	}
	return q.isHeard(c) || !c.Passive && c.Sense != clause.Thinks && c.Sense != clause.MarksOnly && c.Sense != clause.Hears
}

// isHeard tells whether a court or the like is told something, by somebody whom nobody names: "the inquest heard that", "the jury was told that".
func (q *reader) isHeard(c *clause.Cue) bool {
	if c.Inverted || !q.clauses.Listens(c) {
		return false
	}
	return c.Sense == clause.Hears && !c.Passive || q.At(c.Verb) == word.Told && (c.Passive || q.isHeading() && c.To+1 >= q.block.To)
}

// secondThat reads the clause that goes on behind words in marks of the same speaker: Lee said that it was “late” and that it would end.
func (q *reader) secondThat(n int, s scan.Range) reported {
	c := &q.cues[n]
	if c.Inverted || c.Passive || c.Form == clause.ToSay || !isSaying(c.Sense) {
		return reported{}
	}
	end := min(q.end(s), c.To+longestContent)
	if n+1 < len(q.cues) { // what goes on behind the next one may be its content
		end = min(end, max(q.cues[n+1].From, c.To))
	}
	marks := false
	for i := c.To; i+2 < end; i++ {
		if q.inMarks(i) {
			marks = true
			continue
		}
		if e := q.At(i); !marks || e != word.And && e != word.But || q.At(i+1) != word.That {
			continue
		}
		end = min(q.end(s), c.To+longestContent)
		x := scan.Range{From: i + 2, To: q.contentEnd(i+2, end, c)}
		if !q.hasFinite(x) {
			return reported{}
		}
		return reported{Range: q.trim(x), rule: "indirect:that"}
	}
	return reported{}
}

// firstThat reads the clause before one with "that" which holds words in marks of the same speaker: Lee said that it was over, and that it was “late”.
func (q *reader) firstThat(c *clause.Cue, s scan.Range) reported {
	if c.Inverted || c.Passive || c.Form == clause.ToSay || !isSaying(c.Sense) {
		return reported{}
	}
	end := min(q.end(s), c.To+longestContent)
	for i := c.To + 2; i+1 < end && !q.inMarks(i); i++ {
		if e := q.At(i); (e == word.And || e == word.But) && q.opensThat(i+1) {
			for _, frame := range clauseFrames {
				if x, rule := frame(q, c, c.To, i, s); rule != "" {
					return reported{Range: q.trim(x), rule: rule}
				}
			}
			return reported{}
		}
	}
	return reported{}
}

// scope is how far the words of a cue may reach: its sentence, which ends with the subject of one of the next cues
// where the cue stands in that subject: "Those who say it is late | said".
func (q *reader) scope(n int, s scan.Range) scan.Range {
	const nested = 3
	c := &q.cues[n]
	for m := n + 1; c.Relative > 0 && m < len(q.cues) && m <= n+nested; m++ {
		if x := q.cues[m].Subject; x.From <= c.Subject.From && c.To <= x.To {
			s.To = min(s.To, x.To)
			break
		}
	}
	return s
}

// holdsUsed tells whether the words hold a cue that attributes words in marks: “No,” Lee told the guard, the affidavit says.
func (q *reader) holdsUsed(x scan.Range) bool {
	for n := q.cueFrom(x.From); n < len(q.cues) && q.cues[n].To <= x.To; n++ {
		if q.used[n] {
			return true
		}
	}
	return false
}

// balanced widens the words where one edge lies inside of quotation marks.
func (q *reader) balanced(x scan.Range) scan.Range {
	if x.Empty() || len(q.quoted) == 0 {
		return x
	}
	for _, edge := range [2]int32{x.From, x.To - 1} {
		n, _ := slices.BinarySearchFunc(q.quoted, edge, func(s scan.Quoted, i int32) int { return int(s.Close - i) })
		if n < len(q.quoted) && q.quoted[n].Has(edge) && q.quoted[n].State == scan.Shut {
			x.From, x.To = min(x.From, q.quoted[n].Open), max(x.To, q.quoted[n].Close+1)
		}
	}
	return x
}

// pieces keeps the parts of the words reported.
func (q *reader) pieces(x reported) []scan.Range {
	from := len(q.parts)
	if !x.Empty() {
		q.parts = append(q.parts, x.Range)
	}
	if !x.more.Empty() {
		q.parts = append(q.parts, x.more)
	}
	return q.parts[from:len(q.parts):len(q.parts)]
}

// firstOf returns the first quotation of the block among those found so far.
func (q *reader) firstOf(b layout.Block) int {
	n := len(q.out.Quotations)
	for n > 0 && q.out.Quotations[n-1].Parts[0].From >= b.From {
		n--
	}
	return n
}

// overlaps tells whether one of the quotations, which stand in the order of the text, has words of x.
func overlaps(all []Quotation, x scan.Range) bool {
	if x.Empty() {
		return false
	}
	n, _ := slices.BinarySearchFunc(all, x.From, func(a Quotation, i int32) int { return int(a.Parts[len(a.Parts)-1].To - 1 - i) })
	return n < len(all) && slices.ContainsFunc(all[n].Parts, x.Overlaps)
}

// outer returns the cue behind cue n in its sentence whose content the whole
// clause of n is, or n.
func (q *reader) outer(n int, s scan.Range, kind layout.Kind) int {
	const nested = 4
	for m := n + 1; m < len(q.cues) && m <= n+nested && q.cues[m].Verb < s.To; m++ {
		c := &q.cues[m]
		if q.used[m] || !q.reports(c) {
			continue
		}
		if _, as := q.frameStart(c, s); as { // "Lee denied that it was late, as Ray says"
			continue
		}
		x := q.framed(c, s, kind)
		// "Police said it was late, according to lawyers.", but not "according to a transcript"
		if c.Sense == clause.According && !q.isRecord(c.Subject) {
			x = q.accordingTo(c, s)
		}
		// "Lee said it took a day, which, he noted, was late"
		if !x.more.Empty() && (isRelative(q.At(x.To-1)) || q.At(c.Subject.Head).Pronoun() != 0) {
			continue
		}
		if x.rule != "" && x.From <= min(q.cues[n].Subject.From, q.cues[n].From) && q.cues[n].To < x.To {
			return m
		}
	}
	return n
}

// headline reads "Vote may be held again: Lee", "Two dead in crash - police" and "Lee: vote was never fair".
func (q *reader) headline(b layout.Block) {
	if len(q.quoted) > 0 {
		return
	}
	for i := b.From + 1; i < b.To-1; i++ {
		dash := q.KindAt(i) == scan.Dash // "Two dead in crash - police"
		if q.KindAt(i) != scan.Colon && !dash {
			continue
		}
		if who, named, found := q.headlineSpeaker(scan.Range{From: i + 1, To: b.To}, b); found && i-b.From >= 3 {
			said := Quotation{Kind: Indirect, Parts: q.part(scan.Range{From: b.From, To: i}), Speaker: who, Entity: named, Said: -1,
				Rule: "headline:behind"}
			q.out.Quotations = append(q.out.Quotations, said)
			return
		}
		if who, named, found := q.headlineSpeaker(scan.Range{From: b.From, To: i}, b); found && !dash && b.To-i > 3 && !q.isNameList(i+1) {
			said := Quotation{Kind: Indirect, Parts: q.part(scan.Range{From: i + 1, To: b.To}), Speaker: who, Entity: named, Said: -1,
				Rule: "headline:before"}
			q.out.Quotations = append(q.out.Quotations, said)
			return
		}
	}
}

// isNameList tells whether a person's name and a comma stand at token i: "Founders: Ann Lee, Bob Ray and Kim Fox".
func (q *reader) isNameList(i int32) bool {
	m, found := q.entities.At(i)
	return found && m.From == i && q.entities.Entities[m.Entity].Kind == entity.Person && q.KindAt(m.To) == scan.Comma
}

// headlineSpeaker reads who stands alone before or behind the colon of a
// headline: a person, or "Police", "Officials", "Report".
func (q *reader) headlineSpeaker(x scan.Range, b layout.Block) (scan.Range, int32, bool) {
	if m, found := q.entities.At(x.From); found && m.Range == x &&
		(q.entities.Entities[m.Entity].Kind == entity.Person || q.entities.Entities[m.Entity].Kind == entity.Organization && !q.hasScore(b)) {
		return x, m.Entity, true
	}
	if x.Len() > 2 || q.KindAt(x.To-1) != scan.Word {
		return scan.Range{}, -1, false
	}
	switch e := q.At(x.To - 1); e {
	case word.Report, word.Study, word.Poll, word.Survey, word.Police:
		return x, -1, true
	default:
		if e.Is(lexicon.Title) && !e.Is(lexicon.Surname) { // "Officials: …"
			return x, -1, true
		}
	}
	return scan.Range{}, -1, false
}

// hasScore tells whether the headline holds a result, so that the name before its colon is a contest: "Six Nations: Ireland 27-22 Wales".
func (q *reader) hasScore(b layout.Block) bool {
	for i := b.From + 1; i < b.To-1; i++ {
		if q.KindAt(i) == scan.Hyphen && q.KindAt(i-1) == scan.Number && q.KindAt(i+1) == scan.Number {
			return true
		}
	}
	return false
}

// isRecord tells whether the phrase names what keeps the words of others: "an official transcript".
func (q *reader) isRecord(p clause.Phrase) bool {
	switch q.At(p.Head) {
	case word.Transcript, word.Recording, word.Video:
		return true
	}
	return false
}
