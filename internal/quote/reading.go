package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// rule is a pattern of attribution. It reads the stretch at an index of the
// paragraph; what it finds is as certain as its score says.
type rule struct {
	read  func(*reader, int) attribution
	score int
}

// rules in the order in which they are tried, the most certain first.
var rules = [...]rule{
	{(*reader).behind, 100},
	{(*reader).dash, 95},
	{(*reader).label, 95},
	{(*reader).resumed, 90},
	{(*reader).quotativeBehind, 85},
	{(*reader).inTheWords, 82},
	{(*reader).before, 80},
	{(*reader).quotativeBefore, 75},
	{(*reader).continued, 65},
	{(*reader).possessor, 62},
	{(*reader).verdict, 61},
	{(*reader).around, 60},
	{(*reader).heading, 58},
	{(*reader).headingOpens, 57},
	{(*reader).headingEnds, 56},
	{(*reader).turn, 55},
	{(*reader).announcement, 52},
	{(*reader).continuedParagraph, 50},
	{(*reader).introduced, 48},
	{(*reader).beat, 46},
	{(*reader).sameParagraph, 40},
	{(*reader).judgedAs, 36},
	{(*reader).subject, 35},
	{(*reader).passive, 34},
	{(*reader).sameReport, 32},
}

// The scores of what is no attribution.
const (
	unknownSpeaker = 20 // a sentence in marks is somebody's, though nobody be named
	nobodys        = 30 // words in marks that no cue stands by
)

// What the readings of two neighbouring stretches add to each other's scores.
const (
	oneAttribution = 10   // for all the quotations of a sentence
	crossed        = -40  // each takes a cue from beyond the other
	nothingBefore  = -45  // nobody speaks before, whose words could go on
	nobodysBefore  = -100 // nobody does in the sentence: worse than what a third one that goes on could make up for
)

// farBehind is how much less certain a reading must be so that no agreement with its neighbours can save it.
const farBehind = 45

// reading is one way to understand a stretch: an attribution, or none.
type reading struct {
	attribution
	total int // score of the best row of readings that ends in it
	from  int // the reading of the stretch before in that row
}

// choose reads all stretches of a block together. Of the rows of readings that
// take one for each stretch, the best is the one whose readings are certain by
// themselves and agree with their neighbours.
func (q *reader) choose() {
	q.readings = slices.Grow(q.readings[:0], 2*len(q.stretches)) // most have one beside being nobody's
	q.firsts, q.quotatives = slices.Grow(q.firsts[:0], len(q.stretches)+1), q.quotatives[:0]
	for i := range q.stretches {
		first := len(q.readings)
		q.firsts = append(q.firsts, first)
		q.propose(i)
		q.link(i, first)
	}
	q.firsts = append(q.firsts, len(q.readings))
	q.backtrack()
	for i, r := range q.chosen {
		q.settle(i, &q.readings[r])
	}
}

// propose appends what the rules read of a stretch, and that it may be nobody's.
func (q *reader) propose(i int) {
	best, open := 0, q.isUnanswered(i)
	for k := range rules {
		if rules[k].score < best-farBehind {
			break
		}
		if a := rules[k].read(q, i); a.found() && !(open && a.index < 0) {
			score := rules[k].score + a.certainty
			q.readings = append(q.readings, reading{attribution: a, total: score})
			best = max(best, score)
		}
	}
	none := nobodys
	if q.stretches[i].full {
		none = unknownSpeaker
	}
	q.readings = append(q.readings, reading{attribution: attribution{index: -1, entity: -1}, total: none})
}

// isUnanswered tells whether the comma before its closing mark leaves a sentence
// to go on with words: they attribute it, so that nobody's words before do.
func (q *reader) isUnanswered(i int) bool {
	s := &q.stretches[i]
	return s.full && s.closing == scan.Comma && s.State == scan.Shut && s.Close+1 < q.sentences[s.last].To && q.KindAt(s.Close+1) == scan.Word &&
		!q.At(s.Close+1).Is(lexicon.Conjunction)
}

// link finds for each reading of stretch i the best one of the stretch before.
func (q *reader) link(i, first int) {
	if i == 0 {
		return
	}
	for k := first; k < len(q.readings); k++ {
		r := &q.readings[k]
		best := -1 << 30
		for j := q.firsts[i-1]; j < first; j++ {
			if t := q.readings[j].total + q.agreement(i, &q.readings[j].attribution, &r.attribution); t > best {
				best, r.from = t, j
			}
		}
		r.total += best
	}
}

// agreement scores how the readings of two neighbouring stretches go together.
func (q *reader) agreement(i int, before, a *attribution) int {
	switch {
	case a.inherits && !before.found() && !q.stretches[i].full:
		return nobodysBefore
	case a.inherits && !before.found():
		return nothingBefore
	case a.index < 0 || before.index < 0:
		return 0
	case a.index == before.index:
		if s, p := &q.stretches[i], &q.stretches[i-1]; s.sentence == p.last && (!s.full || q.interrupts(i)) {
			return oneAttribution
		}
		return 0
	case q.cue(a.index).From < q.stretches[i-1].Open && q.cue(before.index).From > q.stretches[i-1].Open:
		return crossed
	}
	return 0
}

// backtrack writes the best row of readings into chosen.
func (q *reader) backtrack() {
	q.chosen = q.chosen[:0]
	if len(q.stretches) == 0 {
		return
	}
	last := len(q.stretches) - 1
	best := q.firsts[last]
	for k := best + 1; k < len(q.readings); k++ {
		if q.readings[k].total > q.readings[best].total {
			best = k
		}
	}
	for range q.stretches {
		q.chosen = append(q.chosen, best)
		best = q.readings[best].from
	}
	slices.Reverse(q.chosen)
}

// settle writes the quotation down that a stretch was read as.
func (q *reader) settle(i int, r *reading) {
	s := &q.stretches[i]
	a := r.attribution
	if a.inherits {
		if !q.last.found() {
			a = attribution{index: -1, entity: -1}
		} else {
			rule := a.rule
			a = q.last
			a.rule, a.index, a.inherits = rule, -1, true
		}
	}
	if !a.found() && (!s.full && q.mayBeLabel(s) || q.isTitleAhead(s)) {
		return
	}
	if a.found() {
		if a.index >= 0 && a.index < len(q.used) {
			q.used[a.index] = true
		}
		if q.answersItself(i, &a) {
			a.entity = q.otherSpeaker(a.speaker)
		}
		q.remember(a, q.number)
		q.lastFull = s.full
	}
	kind := Direct
	if !s.full && !(s.opens && a.rule == "behind") {
		kind = Mixed
	}
	q.write(Quotation{Kind: kind, Parts: q.part(q.inner(s.Range)), Speaker: a.speaker, Entity: a.entity, Cue: a.cue, Said: -1, Rule: a.rule}, a, i)
}

// remember keeps who spoke last, and, for conversations, who spoke before that.
func (q *reader) remember(a attribution, n int) {
	if q.last.found() && (q.last.entity != a.entity || a.entity < 0) && q.lastBlock != n {
		q.other, q.otherBlock = q.last, q.lastBlock
	}
	q.last, q.lastBlock = a, n
}

// write appends a quotation, as a further part of the one before where the
// sentence goes on over its attribution: "A," he said, "b."
func (q *reader) write(x Quotation, a attribution, i int) {
	if x.Parts[0].Empty() {
		return
	}
	q.circumstances(&x, a)
	if a.rule == "announced" {
		x.Said, x.Venue, x.To = q.preface.Said, q.preface.Venue, q.preface.To
	}
	// the paragraph's quotations were said at one time and place
	if n := len(q.out.Quotations); a.inherits && n > 0 && i > 0 && q.out.Quotations[n-1].Cue == x.Cue {
		before := &q.out.Quotations[n-1]
		x.Said, x.Venue, x.To = before.Said, before.Venue, before.To
	}
	if n := len(q.out.Quotations); i > 0 && n > 0 && a.index >= 0 && x.Kind == Direct {
		before := &q.out.Quotations[n-1]
		if before.Kind == Direct && before.Cue == x.Cue && before.Parts[len(before.Parts)-1].To == q.inner(q.stretches[i-1].Range).To &&
			q.KindAt(q.stretches[i].Open-1) == scan.Comma && !q.hasSemicolon(q.stretches[i-1].Close, q.stretches[i].Open) {
			before.Parts = append(before.Parts, x.Parts...)
			before.Rule = "interrupted"
			return
		}
	}
	if (x.Entity < 0 || x.Rule == "headline") && q.isHeading() && len(q.headings) < headlineQuotes {
		q.headings = append(q.headings, x.Parts[0].From)
	}
	q.out.Quotations = append(q.out.Quotations, x)
}

// hasSemicolon tells whether the tokens belong to more than one sentence that a semicolon joins: "A," he said; and, later, "B"
func (q *reader) hasSemicolon(from, to int32) bool {
	for i := from; i < to; i++ {
		if q.Tokens[i].Kind == scan.Semicolon {
			return true
		}
	}
	return false
}

// inner leaves out the comma that stands for the quotation's full stop, and dashes and marks at its end.
func (q *reader) inner(x scan.Range) scan.Range {
	for x.Len() > 1 && (q.Tokens[x.To-1].Kind == scan.Comma || q.Tokens[x.To-1].Kind == scan.Dash ||
		q.Tokens[x.To-1].IsMark() && !q.closesWithin(x)) {
		x.To--
	}
	return x
}

// closesWithin tells whether the last token of x closes a quotation that opens within x: he thought, 'What is it?'
func (q *reader) closesWithin(x scan.Range) bool {
	all := q.Doc.Quoted
	n, _ := slices.BinarySearchFunc(all, x.From, func(s scan.Quoted, i int32) int { return int(s.Open - i) })
	for ; n < len(all) && all[n].Open < x.To; n++ {
		if all[n].Close == x.To-1 && all[n].State == scan.Shut {
			return true
		}
	}
	return false
}
