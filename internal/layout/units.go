package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// unit is a line, or the lines of one paragraph, with what the eye sees of it.
type unit struct {
	scan.Range
	kind    Kind
	settled bool // its kind is no longer in question
	blank   bool // a blank line stands before it
	rule    string

	words    int // words and numbers
	capitals int // words with a capital
	small    int // words that begin in lower case
	commas   int
	ends     bool // with a full stop, a question or exclamation mark, quotation marks and brackets aside
	quoted   bool // has quotation marks
	sentence bool // ends in mid-line too: a stop before a capital letter
}

// long tells whether the unit is a paragraph by its mere size.
func (u *unit) long() bool { return u.words >= 22 || u.words >= 9 && u.ends && u.small >= u.words/3 }

// join makes units of lines: a line each, or, where lines were broken to one
// width, all the lines of a paragraph.
func (r *reader) join() {
	width, indented := r.wrapping()
	blank := true
	previous := -1
	for i := range r.Lines {
		line := &r.Lines[i]
		if line.Empty() {
			blank = true
			continue
		}
		if previous >= 0 && !blank && width > 0 && r.continues(previous, i, width, indented) {
			r.units[len(r.units)-1].To = line.To
		} else {
			r.units = append(r.units, unit{Range: line.Range, blank: blank})
		}
		blank, previous = false, i
	}
	for i := range r.units {
		r.look(&r.units[i])
	}
}

// wrapping tells the width that lines were broken to, 0 if each line is a
// paragraph, and whether the first lines of paragraphs are indented.
func (r *reader) wrapping() (width int, indented bool) {
	const widest = 100
	var lines, pairs, broken, indents, longest int
	previous := -1
	for i := range r.Lines {
		line := &r.Lines[i]
		if line.Empty() {
			previous = -1
			continue
		}
		lines++
		if n := r.visibleLen(i); n > longest {
			longest = n
		}
		if r.indent(i) > 1 {
			indents++
		}
		if previous >= 0 {
			pairs++
			if r.runsOn(previous, i) {
				broken++
			}
		}
		previous = i
	}
	if longest > widest || longest < 30 || pairs < 2 || broken*5 < pairs*2 && broken < 40 || broken*8 < pairs {
		return 0, false
	}
	return longest, indents*12 > lines && indents < lines
}

// visibleLen is the number of bytes from the first to the last token of a line.
func (r *reader) visibleLen(i int) int {
	start, end := r.Bytes(r.Lines[i].Range)
	return end - start
}

// indent is the number of bytes before the first token of a line.
func (r *reader) indent(i int) int {
	line := &r.Lines[i]
	return int(r.Tokens[line.From].Start - line.Start)
}

// runsOn tells whether the sentence goes on from one line to the next.
func (r *reader) runsOn(before, after int) bool {
	last, first := &r.Tokens[r.Lines[before].To-1], &r.Tokens[r.Lines[after].From]
	switch last.Kind {
	case scan.Stop, scan.Question, scan.Exclamation, scan.Colon, scan.MarkClose, scan.Mark:
		return false
	}
	return first.Kind == scan.Word && !first.Shape.Has(scan.Upper) || last.Kind == scan.Comma || last.Kind == scan.Hyphen
}

// continues tells whether a line is of the paragraph of the line before: the
// first word would not have fitted on that line, or stands in lower case.
func (r *reader) continues(before, line, width int, indented bool) bool {
	if indented && r.indent(line) > r.indent(before)+1 || indented && r.indent(line) > 1 && r.indent(line) >= r.indent(before) && r.indent(before) > 1 {
		return false
	}
	if r.runsOn(before, line) {
		return true
	}
	if !indented && r.indent(line) > r.indent(before)+1 {
		return false
	}
	first := &r.Tokens[r.Lines[line].From]
	if indented && r.indent(before)+r.indent(line) == 0 && before == 0 {
		return false // below the headline
	}
	return r.visibleLen(before)+r.indent(before)+1+r.wordLen(first) > width-2 || indented && r.indent(line) <= 1 && r.visibleLen(before) > width*2/3
}

// wordLen is the length of what stands before the next white space.
func (r *reader) wordLen(t *scan.Token) int {
	end := int(t.Start)
	for end < len(r.Text) && r.Text[end] > ' ' && end-int(t.Start) < 40 {
		end++
	}
	return end - int(t.Start)
}

// look counts what the passes ask about.
func (r *reader) look(u *unit) {
	for i := u.From; i < u.To; i++ {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Word:
			u.words++
			if t.Shape.Has(scan.Upper) {
				u.capitals++
			} else {
				u.small++
			}
		case scan.Number, scan.Mixed, scan.Address:
			u.words++
		case scan.Comma:
			u.commas++
		case scan.MarkOpen, scan.MarkClose, scan.Mark:
			u.quoted = true
		case scan.Stop, scan.Question, scan.Exclamation:
			if i+1 < u.To && r.Tokens[i+1].Shape.Has(scan.Upper) && r.Tokens[i+1].Shape.Has(scan.SpaceBefore) {
				u.sentence = true
			}
		}
	}
	u.ends = r.endsSentence(u.Range)
}

// endsSentence tells whether the last mark is one that ends a sentence.
func (r *reader) endsSentence(x scan.Range) bool {
	for i := x.To - 1; i >= x.From && i >= x.To-4; i-- {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Stop, scan.Question, scan.Exclamation, scan.Ellipsis:
			return true
		case scan.MarkClose, scan.Mark, scan.SingleClose, scan.Single, scan.Close:
		case scan.Word:
			return t.Shape.Has(scan.Dotted) && t.Entry.Is(lexicon.Abbreviation)
		default:
			return false
		}
	}
	return false
}

// settle gives a unit its kind.
func (u *unit) settle(k Kind, rule string) {
	u.kind, u.rule, u.settled = k, rule, true
}

// phraseAt returns what the lexicon knows of the longest phrase at i, or else of the word.
func (r *reader) phraseAt(i int32) (lexicon.Entry, int32) {
	t := &r.Tokens[i]
	if t.Phrase != 0 {
		return t.Phrase, int32(t.PhraseLen)
	}
	return t.Entry, 1
}

// listed returns the number of tokens of the phrase or word at i that is on the list, 0 if none is.
func (r *reader) listed(i int32, c lexicon.Class) int32 {
	t := &r.Tokens[i]
	if t.Phrase.Is(c) {
		return int32(t.PhraseLen)
	}
	if t.Entry.Is(c) {
		return 1
	}
	return 0
}
