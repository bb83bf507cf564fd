package layout

import (
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// wrapping says how the text breaks the lines of its paragraphs.
type wrapping struct {
	width  int  // characters of the widest line; 0 where each line is a paragraph
	indent bool // the first line of a paragraph is indented, or hangs out
	spaced bool // blank lines stand between paragraphs
	margin int  // white space before the other lines
}

// The bounds of what counts as broken lines: narrower is a column of words or a
// menu, wider is a text whose lines are paragraphs.
const (
	narrowest = 30
	widest    = 132
	margins   = 40 // indents beyond this are not told apart

	ragged = 10 // columns between the ends of full lines

	longestBroken = widest + 60 // bytes of a broken line, whatever its characters
)

// readWrapping finds the width that lines were broken to. Broken lines end near
// one margin, most without the end of a sentence.
func (r *reader) readWrapping() wrapping {
	if r.paragraphsAreLines() || !r.anyRunsOn() {
		return wrapping{}
	}
	var lengths [widest + 1]int
	var indents [margins + 1]int
	lines, over := 0, 0
	for i := range r.Lines {
		if r.Lines[i].Empty() {
			continue
		}
		lines++
		if n := r.lineLen(i); n <= widest {
			lengths[n]++
		} else if over++; over > 8 && over*12 > lines {
			return wrapping{}
		}
		indents[min(r.indent(i), margins)]++
	}
	if over*12 > lines {
		return wrapping{}
	}
	w := wrapping{width: fullWidth(&lengths, lines)}
	if w.width < narrowest {
		return wrapping{}
	}
	other := 0 // lines whose indent is not the margin's
	for n, count := range indents {
		if count > indents[w.margin] {
			w.margin = n
		}
	}
	for n, count := range indents {
		if n > w.margin+1 {
			other += count
		}
	}
	pairs, broken, running, blanks := 0, 0, 0, 0
	for i := 1; i < len(r.Lines); i++ {
		if r.Lines[i-1].Empty() || r.Lines[i].Empty() {
			if !r.Lines[i].Empty() {
				blanks++
			}
			continue
		}
		pairs++
		if r.runsOn(i-1, i) {
			running++
			broken++
		} else if !r.endsSentence(r.Lines[i-1].Range) && r.full(i-1, i, w.width) {
			broken++
		}
	}
	w.indent = other > 0 && other*20 > lines
	w.spaced = blanks*8 > lines
	if w.indent {
		if broken < 2 || broken*8 < pairs {
			return wrapping{}
		}
	} else if running*8 < pairs || broken*3 < pairs {
		return wrapping{}
	}
	return w
}

// paragraphsAreLines tells, without a look at their characters, the page with too many long lines to be broken ones.
func (r *reader) paragraphsAreLines() bool {
	lines, over := 0, 0
	for i := range r.Lines {
		if line := &r.Lines[i]; !line.Empty() {
			lines++
			if r.Tokens[line.To-1].End-line.Start > longestBroken {
				over++
			}
		}
	}
	return lines < 3 || over*12 > lines
}

// fullWidth returns the longest length that is no stray line's: a sixth of the
// lines, and two at least, end within ten columns of it.
func fullWidth(lengths *[widest + 1]int, lines int) int {
	near := 0
	for n := widest; n >= narrowest; n-- {
		if near += lengths[n]; n+ragged <= widest {
			near -= lengths[n+ragged]
		}
		if near >= max(2, lines/6) {
			for top := min(n+ragged-1, widest); top > n; top-- {
				if lengths[top] > 0 {
					return top
				}
			}
			return n
		}
	}
	return 0
}

// lineLen is the number of characters from a line's start to its last token; of a line that is too long to be a broken one, of bytes.
func (r *reader) lineLen(i int) int {
	line := &r.Lines[i]
	if text := r.Text[line.Start:r.Tokens[line.To-1].End]; len(text) <= longestBroken {
		return visible(text)
	}
	return int(line.End - line.Start)
}

// visible counts the characters of a text that take up room.
func visible(text string) int {
	n := scan.RuneCount(text)
	if n < len(text) {
		for _, c := range text {
			if c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff {
				n--
			}
		}
	}
	return n
}

// indent is the number of spaces and tabs that a line begins with.
func (r *reader) indent(i int) (n int) {
	line := &r.Lines[i]
	for _, c := range []byte(r.Text[line.Start:r.Tokens[line.From].Start]) {
		if c == ' ' || c == '\t' {
			n++
		}
	}
	return n
}

// full tells whether the first word of a line had no room on the line before.
func (r *reader) full(before, line, width int) bool {
	return r.lineLen(before)+1+r.wordLen(&r.Tokens[r.Lines[line].From]) > width
}

// anyRunsOn tells whether a sentence goes on from one line to the next anywhere; where none does, no lines are broken.
func (r *reader) anyRunsOn() bool {
	for i := 1; i < len(r.Lines); i++ {
		if !r.Lines[i-1].Empty() && !r.Lines[i].Empty() && r.runsOn(i-1, i) {
			return true
		}
	}
	return false
}

// runsOn tells whether a sentence goes on from one line to the next.
func (r *reader) runsOn(before, line int) bool {
	last, first := &r.Tokens[r.Lines[before].To-1], &r.Tokens[r.Lines[line].From]
	switch last.Kind {
	case scan.Stop, scan.Question, scan.Exclamation, scan.Colon, scan.MarkClose, scan.Mark:
		return false
	}
	return first.Kind == scan.Word && !first.Shape.Has(scan.Upper) && first.Entry != word.By
}

// continues tells whether a line is of the paragraph of the line before it.
func (r *reader) continues(before, line int, w *wrapping) bool {
	first := &r.Tokens[r.Lines[line].From]
	if r.listItem(first) || first.Entry == word.By && first.Shape.Has(scan.Upper) && r.Has(r.Lines[line].From+1, scan.Upper) || r.opensDateline(r.Lines[line].Range) {
		return false
	}
	if w.indent && r.indent(line) > w.margin {
		return r.isDeckBroken(before, line)
	}
	if r.runsOn(before, line) {
		return r.lineLen(before) > w.width/2
	}
	if w.indent {
		if r.indent(before) <= w.margin && r.startsUnit(before) && !r.listItem(&r.Tokens[r.Lines[before].From]) {
			return false // below a headline
		}
		if r.endsSentence(r.Lines[before].Range) { // unless a heading follows
			return r.full(before, line, w.width-ragged) && r.lineLen(line) > w.width/2 || r.endsSentence(r.Lines[line].Range)
		}
		return r.lineLen(before) > w.width*2/3
	}
	if r.isCapitals(r.Lines[before].Range) && !r.isCapitals(r.Lines[line].Range) {
		return false // below a headline in capitals
	}
	if !w.spaced && r.endsSentence(r.Lines[before].Range) {
		return false // few sentences end at the end of a line, but every paragraph does
	}
	return r.full(before, line, w.width)
}

// isDeckBroken tells the two lines of one sentence that stand by themselves with one indent: a deck below a headline.
func (r *reader) isDeckBroken(before, line int) bool {
	indent := r.indent(line)
	apart := func(other int) bool {
		return other < 0 || other == len(r.Lines) || r.Lines[other].Empty() || r.indent(other) < indent
	}
	return r.startsUnit(before) && r.indent(before) == indent && apart(before-1) && apart(line+1) &&
		r.Tokens[r.Lines[before].To-1].Kind == scan.Comma && !r.endsSentence(r.Lines[line].Range)
}

// startsUnit tells whether the line is the first of the last unit.
func (r *reader) startsUnit(line int) bool {
	return r.units[len(r.units)-1].From == r.Lines[line].From
}

// listItem tells whether a line opens with the mark of a list: "- ", "• ", "* ".
func (r *reader) listItem(first *scan.Token) bool {
	return first.Kind == scan.Dash || first.Kind == scan.Bullet || first.Kind == scan.Hyphen ||
		first.Kind == scan.Other && r.Text[first.Start] == '*'
}

// wordLen is the number of characters before the next white space.
func (r *reader) wordLen(t *scan.Token) int {
	end := int(t.Start)
	for end < len(r.Text) && r.Text[end] > ' ' && end-int(t.Start) < 40 {
		end++
	}
	return visible(r.Text[t.Start:end])
}
