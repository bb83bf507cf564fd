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
		if d.Next(b.From, b.To, Quoting) == b.To {
			continue
		}
		continues := paragraph(i) && i+1 < len(blocks) && paragraph(i+1) && d.opensWithMark(blocks[i+1])
		first := len(d.Quoted)
		d.pairDouble(b, continues)
		if first < len(d.Quoted) {
			slices.SortFunc(d.Quoted[first:], byOpen)
		}
		doubles := len(d.Quoted)
		d.pairSingle(b, continues)
		if doubles < len(d.Quoted) {
			d.Quoted = append(d.Quoted[:doubles], d.uncrossed(d.Quoted[first:doubles], d.Quoted[doubles:])...)
			slices.SortFunc(d.Quoted[first:], byOpen)
		}
		d.nest(d.Quoted[first:])
	}
}

func byOpen(a, b Quoted) int { return cmp.Compare(a.Open, b.Open) }

// nest gives a level to the quotations that lie in another one.
func (d *Doc) nest(quoted []Quoted) {
	outer := int32(-1)
	for i := range quoted {
		if q := &quoted[i]; q.Open < outer {
			q.Level = 1
		} else {
			outer = q.Close
		}
	}
}

// uncrossed leaves out the singles that begin in one double stretch and end in
// another: they are apostrophes.
func (d *Doc) uncrossed(doubles, singles []Quoted) []Quoted {
	kept, next := singles[:0], 0
	for _, s := range singles {
		for next < len(doubles) && doubles[next].Close <= s.Open {
			next++
		}
		crosses := false
		for j := next; j < len(doubles) && doubles[j].Open < s.Close && j < next+mostInside; j++ {
			crosses = crosses || doubles[j].Open > s.Open && doubles[j].Close > s.Close || doubles[j].Open < s.Open && doubles[j].Close < s.Close
		}
		if !crosses {
			kept = append(kept, s)
		}
	}
	return kept
}

// mostInside is how many double stretches are looked at within a single one.
const mostInside = 16

func (d *Doc) opensWithMark(b Range) bool {
	switch d.Tokens[b.From].Kind {
	case MarkOpen, Mark, SingleOpen, Single:
		return true
	}
	return false
}

// side tells what a double mark does: which way it looks decides before which way it is drawn.
type side int8

const (
	either  side = iota // it looks like both: marks take turns
	opening             // before a word and behind a space or bracket
	closing             // behind a word or stop and before a space
)

func (d *Doc) side(i int32, b Range) side {
	opens, closes := d.looksOpening(i, b), d.looksClosing(i, b)
	switch {
	case opens && !closes:
		return opening
	case closes && !opens:
		return closing
	}
	switch d.Tokens[i].Kind {
	case MarkOpen:
		return opening
	case MarkClose:
		return closing
	}
	return either
}

// pairDouble pairs double marks. One that opens while another is open opens a
// quotation in the quotation if enough closing ones are left in the block for
// both; else the first was never closed.
func (d *Doc) pairDouble(b Range, continues bool) {
	left := 0 // closing marks from here on, less opening ones
	for i := d.Next(b.From, b.To, Quoting); i < b.To; i = d.Next(i+1, b.To, Quoting) {
		if t := &d.Tokens[i]; t.Kind >= MarkOpen && t.Kind <= Mark {
			if d.isInches(i) {
				d.Tokens[i-2].Kind, t.Kind = Other, Other
				continue
			}
			switch d.side(i, b) {
			case opening:
				left--
			case closing:
				left++
			}
		}
	}
	open, inner := int32(-1), int32(-1)
	for i := d.Next(b.From, b.To, Quoting); i < b.To; i = d.Next(i+1, b.To, Quoting) {
		t := &d.Tokens[i]
		if t.Kind < MarkOpen || t.Kind > Mark {
			continue
		}
		s := d.side(i, b)
		switch s {
		case opening:
			left++
		case closing:
			left--
		}
		switch {
		case open < 0:
			if s != closing {
				open = i
			}
		case inner >= 0:
			if s != opening {
				d.quote(inner, i, Shut)
				inner = -1
			}
		case s == opening && left >= 2:
			inner = i
		case s == opening && i == open+1: // a mark twice
		case s == opening:
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

// isInches: 6'2", whose marks quote nothing
func (d *Doc) isInches(i int32) bool {
	if i < 3 || d.Tokens[i].Kind != Mark || d.Tokens[i].Shape.Has(SpaceBefore) || d.Tokens[i-1].Kind != Number {
		return false
	}
	return d.Tokens[i-2].Kind >= SingleClose && d.Tokens[i-2].Kind <= Single && !d.Tokens[i-2].Shape.Has(SpaceBefore) && d.Tokens[i-3].Kind == Number
}

// looksOpening tells whether the mark stands before a word and behind a space or bracket.
func (d *Doc) looksOpening(i int32, b Range) bool {
	before := d.Tokens[i].Shape.Has(SpaceBefore) || i == b.From || d.KindAt(i-1) == Open || d.KindAt(i-1) == Dash
	if !before || i+1 >= b.To || d.Tokens[i+1].Shape.Has(SpaceBefore) {
		return false
	}
	switch d.Tokens[i+1].Kind { // « We won », she said
	case Comma, Stop, Semicolon, Question, Exclamation, Close:
		return false
	}
	return true
}

// looksClosing tells whether the mark stands behind a word or stop and before a space.
func (d *Doc) looksClosing(i int32, b Range) bool {
	return i > b.From && !d.Tokens[i].Shape.Has(SpaceBefore) && (i+1 >= b.To || d.Tokens[i+1].Shape.Has(SpaceBefore) || d.Tokens[i+1].Kind > Mixed)
}

// pairSingle pairs single marks, which apostrophes look like: an opening one
// needs a closing one behind punctuation or before a space, or, where it opens
// a paragraph, may be left open as a double one. One that is drawn the wrong
// way, ’We won,‘ is an apostrophe unless punctuation stands by the closing one.
func (d *Doc) pairSingle(b Range, continues bool) {
	open, elided := int32(-1), int32(-1)
	for i := d.Next(b.From, b.To, Quoting); i < b.To; i = d.Next(i+1, b.To, Quoting) {
		t := &d.Tokens[i]
		if t.Kind < SingleOpen || t.Kind > Single {
			continue
		}
		switch {
		case d.looksOpening(i, b) && !d.looksClosing(i, b):
			switch {
			case open >= 0 && (t.Kind == SingleClose || d.isDialect(i+1)): // 'We're 'avin' a laugh'
			case !d.isElision(i + 1):
				open, elided = i, -1 // one that was open before was an apostrophe
			default:
				if open < 0 {
					elided = i
				}
				if k := d.KindAt(i + 2); k == SingleClose || k == Single { // rock 'n' roll
					i += 2
				}
			}
		case open < 0 && elided >= 0 && i > elided+2 && d.looksClosing(i, b) && d.endsSpeech(i-1): // 'Tis the season,' she said
			d.quote(elided, i, Shut)
			elided = -1
		case open >= 0 && d.looksClosing(i, b) && !d.isPossessive(i, b, continues && open == b.From) && !d.isClipped(i, b):
			if d.Tokens[open].Kind == SingleClose && !d.punctuated(i) {
				continue
			}
			d.quote(open, i, Shut)
			open = -1
		}
	}
	if open != b.From || d.Tokens[open].Kind == SingleClose {
		return
	}
	switch {
	case continues:
		d.quote(open, b.To, Continued)
	case d.Tokens[open].Kind == SingleOpen || open+1 < b.To && d.Tokens[open+1].Shape.Has(Upper):
		d.quote(open, b.To, Unclosed)
	}
}

// isDialect tells whether token i, behind an apostrophe, is no word as it stands: 'avin, 'andsome.
func (d *Doc) isDialect(i int32) bool {
	return d.KindAt(i) == Word && !d.Has(i, Upper) && !d.At(i).Any(ordinary)
}

// ordinary holds the words of all senses.
var ordinary = lexicon.SetOf(lexicon.English, lexicon.Determiner, lexicon.Pronoun, lexicon.Auxiliary, lexicon.Modal, lexicon.Preposition,
	lexicon.Conjunction)

// endsSpeech tells whether the punctuation before a closing mark stands at token i.
func (d *Doc) endsSpeech(i int32) bool {
	switch d.KindAt(i) {
	case Comma, Stop, Question, Exclamation, Ellipsis:
		return true
	}
	return false
}

// punctuated tells whether a comma, a stop or the like stands by the mark at i.
func (d *Doc) punctuated(i int32) bool {
	return d.endsSpeech(i-1) || d.endsSpeech(i+1)
}

// openClass holds the words of other senses: 'Round the bend' may be a quotation, 'Twas is none.
var openClass = lexicon.SetOf(lexicon.Noun, lexicon.Verb, lexicon.Adverb, lexicon.Adjective, lexicon.Preposition, lexicon.Conjunction)

// isElision tells whether token i, behind an apostrophe, is a word that lost its first letters: 'em, '90s.
func (d *Doc) isElision(i int32) bool {
	t := &d.Tokens[i]
	return t.Kind == Mixed && t.End-t.Start == 3 || t.Kind == Number && t.End-t.Start == 2 ||
		t.Kind == Word && t.Entry.Is(lexicon.Elision) && (!t.Shape.Has(Upper) || !t.Entry.Any(openClass))
}

// isClipped tells whether the mark stands for the last letters of a word: "an' all", "o' the", "goin' home".
func (d *Doc) isClipped(i int32, b Range) bool {
	if i == b.From || i+1 >= b.To || d.Tokens[i+1].Kind != Word || d.Tokens[i+1].Shape.Has(Upper) || d.Tokens[i-1].Kind != Word {
		return false
	}
	switch w := d.TextAt(i - 1); w {
	case "o", "an", "th", "wi", "ol":
		return true
	default:
		return len(w) >= 4 && w[len(w)-2:] == "in" && (d.isDialect(i-1) || lexicon.Find(lexicon.HashOf(w+"g")).Is(lexicon.PresentParticiple))
	}
}

// possessiveReach is how far behind a possible plural possessive the true closing mark may stand.
const possessiveReach = 60

// isPossessive tells whether the mark that seems to close is the apostrophe of
// "the dogs' bone": behind an s, before a noun, with a better mark to come or
// none asked for, as the quotation may go on in the next paragraph.
func (d *Doc) isPossessive(i int32, b Range, openEnded bool) bool {
	if i == b.From || i+1 >= b.To || d.Tokens[i-1].Kind != Word || d.Text[d.Tokens[i-1].End-1]|0x20 != 's' || d.Tokens[i+1].Kind != Word {
		return false
	}
	next := d.Tokens[i+1].Entry
	owned := next.Any(ownable) && !next.Any(unowned)
	for j := i + 1; j < b.To && j < i+possessiveReach; j++ {
		switch d.Tokens[j].Kind {
		case Single, SingleClose:
			if k := d.Tokens[j-1].Kind; d.looksClosing(j, b) && (owned || k == Comma || k == Stop || k == Question || k == Exclamation) {
				return true
			}
			if d.looksOpening(j, b) {
				return false
			}
		case SingleOpen:
			return false
		}
	}
	return owned && openEnded
}

// What the dogs' may stand before, and what it may not.
var (
	ownable = lexicon.SetOf(lexicon.Noun, lexicon.Adjective)
	unowned = lexicon.SetOf(lexicon.Auxiliary, lexicon.Modal, lexicon.Preposition, lexicon.Conjunction, lexicon.Reporting, lexicon.Pronoun)
)
