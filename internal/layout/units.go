package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// unit is a line, or the lines of one paragraph, with what the eye sees of it.
type unit struct {
	scan.Range
	seen signs
	kind Kind
	site uint8 // weight of the words that a site uses of itself

	mayHaveDateline bool // see the function of this name

	tagline bool // it has a phrase of those who sign a story: "contributed to this report"

	words    int32  // words and numbers
	kinds    uint64 // of its tokens, as bits
	caps     int32  // words in capitals
	capitals int32  // words with a capital
	small    int32  // words that begin in lower case
	hash     uint32 // of its text, if it is short
}

// either tells whether one of two signs was seen.
func (u *unit) either(a, b sign) bool { return u.seen.has(a) || u.seen.has(b) }

// hasKind tells whether a token is of one of the kinds.
func (u *unit) hasKind(kinds uint64) bool { return u.kinds&kinds != 0 }

// is tells whether one of several signs was seen.
func (u *unit) is(s ...sign) bool {
	set := signsOf(s...)
	return u.seen.overlaps(&set)
}

// join makes units of lines: a line each, or, where lines were broken to one
// width, all the lines of a paragraph.
func (r *reader) join() {
	w := r.readWrapping()
	previous := -1
	for i := range r.Lines {
		line := &r.Lines[i]
		if line.Empty() {
			previous = -1
			continue
		}
		if previous >= 0 && w.width > 0 && r.continues(previous, i, &w) {
			r.units[len(r.units)-1].To = line.To
		} else {
			r.units = append(r.units, unit{Range: line.Range})
		}
		previous = i
	}
}

// endsSentence tells whether the last mark is one that ends a sentence.
func (r *reader) endsSentence(x scan.Range) bool {
	ornament := false
	for i := x.To - 1; i >= x.From && i >= x.To-4; i-- {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Stop:
			return true
		case scan.Question, scan.Exclamation, scan.Ellipsis:
			return !ornament
		case scan.Bullet, scan.Other: // "… was down. ■"
			ornament = true
		case scan.MarkClose, scan.Mark, scan.SingleClose, scan.Single, scan.Close:
		case scan.Word:
			return t.Shape.Has(scan.Dotted) && (t.Entry.Is(lexicon.Abbreviation) || t.Entry.Is(lexicon.ClockWord)) && r.Text[t.End-1] == '.' // "… at 7 p.m."
		default:
			return false
		}
	}
	return false
}
