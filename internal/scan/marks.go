package scan

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
)

// Quoted is a stretch between quotation marks within one block.
type Quoted struct {
	Range        // its tokens without the marks
	Open  int32  // the opening mark
	Close int32  // the closing mark; To where it is missing
	Level uint8  // 1 for a quotation in a quotation
	State Closed // how it ends
}

// Closed tells how a quotation ends.
type Closed uint8

// How a quotation ends.
const (
	Shut      Closed = iota // by its closing mark
	Continued               // open at the end of its paragraph; the next one opens with a mark again
	Unclosed                // never; it is taken to end with its paragraph
)

// pairMarks finds the stretches between quotation marks, block by block.
func (d *Doc) pairMarks(blocks []Range, paragraph func(i int) bool) {
	for i, b := range blocks {
		continues := paragraph(i) && i+1 < len(blocks) && paragraph(i+1) && d.opensWithMark(blocks[i+1])
		first := len(d.Quoted)
		d.pairDouble(b, continues)
		d.pairSingle(b, d.Quoted[first:len(d.Quoted):len(d.Quoted)])
	}
}

func (d *Doc) opensWithMark(b Range) bool {
	switch d.Tokens[b.From].Kind {
	case MarkOpen, Mark, SingleOpen:
		return true
	}
	return false
}

// pairDouble pairs double marks: where they look like nothing, in turns.
func (d *Doc) pairDouble(b Range, continues bool) {
	open := int32(-1)
	for i := b.From; i < b.To; i++ {
		t := &d.Tokens[i]
		if t.Kind < MarkOpen || t.Kind > Mark {
			continue
		}
		switch {
		case open < 0 && (t.Kind != MarkClose || d.looksOpening(i, b)):
			open = i
		case open < 0:
		case t.Kind == MarkOpen && !d.looksClosing(i, b): // the one before was never closed
			d.quote(open, i, Unclosed)
			open = i
		default:
			d.quote(open, i, Shut)
			open = -1
		}
	}
	if open >= 0 {
		state := Unclosed
		if continues {
			state = Continued
		}
		d.quote(open, b.To, state)
	}
}

func (d *Doc) quote(open, end int32, state Closed) {
	if end > open+1 {
		d.Quoted = append(d.Quoted, Quoted{Range: Range{open + 1, end}, Open: open, Close: end, State: state})
	}
}

// looksOpening tells whether the mark stands before a word and behind a space or bracket.
func (d *Doc) looksOpening(i int32, b Range) bool {
	before := d.Tokens[i].Shape.Has(SpaceBefore) || i == b.From || d.KindAt(i-1) == Open || d.KindAt(i-1) == Dash
	return before && i+1 < b.To && !d.Tokens[i+1].Shape.Has(SpaceBefore)
}

// looksClosing tells whether the mark stands behind a word or stop and before a space.
func (d *Doc) looksClosing(i int32, b Range) bool {
	return i > b.From && !d.Tokens[i].Shape.Has(SpaceBefore) && (i+1 >= b.To || d.Tokens[i+1].Shape.Has(SpaceBefore) || d.Tokens[i+1].Kind > Mixed)
}

// pairSingle pairs single marks, which apostrophes look like: an opening one
// needs a closing one behind punctuation or before a space.
func (d *Doc) pairSingle(b Range, double []Quoted) {
	open := int32(-1)
	next := 0
	first := len(d.Quoted)
	for i := b.From; i < b.To; i++ {
		switch t := &d.Tokens[i]; t.Kind {
		case SingleOpen, Single:
			if open < 0 && d.looksOpening(i, b) && !d.isElision(i+1) {
				open = i
				continue
			}
			if open >= 0 && t.Kind == Single && d.looksClosing(i, b) && !d.isPossessive(i, b) {
				d.quote(open, i, Shut)
				open = -1
			}
		case SingleClose:
			if open >= 0 && d.looksClosing(i, b) && !d.isPossessive(i, b) {
				d.quote(open, i, Shut)
				open = -1
			}
		}
	}
	if len(d.Quoted) == first {
		return
	}
	for i := first; i < len(d.Quoted); i++ {
		q := &d.Quoted[i]
		for next < len(double) && double[next].To <= q.From {
			next++
		}
		if next < len(double) && double[next].Contains(q.Range) {
			q.Level = 1
		}
	}
	slices.SortFunc(d.Quoted[first-len(double):], func(a, b Quoted) int { return cmp.Compare(a.Open, b.Open) })
}

// isElision tells whether token i, behind an apostrophe, is a word that lost its first letters: 'em, '90s.
func (d *Doc) isElision(i int32) bool {
	t := &d.Tokens[i]
	return t.Kind == Mixed && t.End-t.Start == 3 || t.Kind == Number && t.End-t.Start == 2 || t.Kind == Word && t.Entry.Is(lexicon.Elision) && !t.Shape.Has(Upper)
}

// possessiveReach is how far behind a possible plural possessive the true closing mark may stand.
const possessiveReach = 60

// isPossessive tells whether the mark that seems to close is the apostrophe of
// "the dogs' bone": behind an s, before a word, with a better mark to come.
func (d *Doc) isPossessive(i int32, b Range) bool {
	if i == b.From || i+1 >= b.To || d.Tokens[i-1].Kind != Word || d.Text[d.Tokens[i-1].End-1]|0x20 != 's' || d.Tokens[i+1].Kind != Word {
		return false
	}
	for j := i + 1; j < b.To && j < i+possessiveReach; j++ {
		switch d.Tokens[j].Kind {
		case Single, SingleClose:
			if k := d.Tokens[j-1].Kind; d.looksClosing(j, b) && (k == Comma || k == Stop || k == Question || k == Exclamation) {
				return true
			}
			if d.looksOpening(j, b) {
				return false
			}
		case SingleOpen:
			return false
		}
	}
	return false
}
