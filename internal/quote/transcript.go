package quote

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// longestLabel is how many tokens the name before the colon of a transcript may have.
const longestLabel = 8

// fewestTurns is how many labelled paragraphs make a transcript.
const fewestTurns = 2

// transcript reads "CHAIRMAN WELLS: Good morning." where a story has several
// such paragraphs: all behind the label is what was said.
func (q *reader) transcript() {
	var turns []Quotation
	for _, b := range q.layout.Blocks {
		if b.Kind != layout.Paragraph {
			continue
		}
		for i := b.From + 1; i < b.To-1 && i < b.From+longestLabel; i++ {
			if q.KindAt(i) != scan.Colon {
				continue
			}
			m, found := q.entities.At(i - 1)
			if found && m.To == i && q.entities.Entities[m.Entity].Kind == 0 && q.isLabel(scan.Range{From: b.From, To: m.From}) && !q.Tokens[i+1].IsMark() {
				turns = append(turns, Quotation{Kind: Direct, Parts: []scan.Range{{From: i + 1, To: b.To}}, Speaker: m.Range, Entity: m.Entity, Said: -1, Rule: "transcript"})
			}
			break
		}
	}
	if len(turns) < fewestTurns || !q.takesTurns(turns) {
		return
	}
	q.out.Quotations = append(q.dropWithin(turns), turns...)
}

// takesTurns tells whether somebody speaks twice, or labels are in capitals: a
// list that treats one person after the other has each name once.
func (q *reader) takesTurns(turns []Quotation) bool {
	for i := range turns {
		if q.Tokens[turns[i].Speaker.To-1].Shape.Has(scan.Caps) || i >= 2 && turns[i].Entity == turns[i-2].Entity {
			return true
		}
	}
	return false
}

// isLabel tells whether what stands before the name belongs to a label: a title, nothing in lower case.
func (q *reader) isLabel(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if !q.Tokens[i].Shape.Has(scan.Upper) {
			return false
		}
	}
	return true
}

// dropWithin leaves out the quotations that lie in one of the turns.
func (q *reader) dropWithin(turns []Quotation) []Quotation {
	kept := q.out.Quotations[:0]
	n := 0
	for _, x := range q.out.Quotations {
		for n < len(turns) && turns[n].Parts[0].To <= x.Parts[0].From {
			n++
		}
		if n == len(turns) || !turns[n].Parts[0].Overlaps(x.Parts[0]) {
			kept = append(kept, x)
		}
	}
	return kept
}
