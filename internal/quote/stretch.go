package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// stretch is what stands between two quotation marks, with what the rules ask of it.
type stretch struct {
	scan.Quoted
	sentence int       // index of the sentence in which it opens
	last     int       // index of the sentence in which it ends
	closing  scan.Kind // of its last token that is no mark
	opens    bool      // it begins a sentence
	full     bool      // it is a sentence by itself and no words taken out of one
}

// marked reads the stretches in marks of a block.
func (q *reader) marked(b layout.Block) {
	q.stretches, q.lastWord, q.lastTitle = slices.Grow(q.stretches[:0], len(q.quoted)), -1, -1
	q.titleCased = len(q.quoted) > 0 && q.isHeading() && q.isTitleCased(b)
	for _, s := range q.quoted {
		if s.State == scan.Unclosed && b.Kind == layout.Paragraph {
			q.out.Warnings = append(q.out.Warnings, scan.Warning{Range: scan.Range{From: s.Open, To: s.Open + 1}, Code: "unclosed-quote",
				Text: "The quotation is never closed."})
		}
		x := q.stretch(s)
		if q.isNobodys(&x) {
			continue
		}
		q.stretches = append(q.stretches, x)
	}
	for i := range q.stretches {
		q.stretches[i].full = q.isFull(i)
	}
	q.choose()
	if n := len(q.stretches); n > 0 {
		s := &q.stretches[n-1]
		q.open = s.State == scan.Continued || s.State == scan.Unclosed && s.To == b.To
		q.answered = q.asked && n == 1 && q.lastBlock == q.number && q.otherBlock == q.number-1 && q.answers(q.last.cue)
		q.asked = s.closing == scan.Question
	} else {
		q.open, q.asked, q.answered = false, false, false
	}
}

// answers tells whether the cue is "replied" or the like.
func (q *reader) answers(cue scan.Range) bool {
	if cue.Empty() {
		return false
	}
	switch q.Hash(cue.To - 1) {
	case replied, replies, answered, answers:
		return true
	}
	return false
}

var replied, replies, answered, answers = lexicon.HashOf("replied"), lexicon.HashOf("replies"), lexicon.HashOf("answered"), lexicon.HashOf("answers")

// stretch looks at what stands at the ends of a stretch.
func (q *reader) stretch(s scan.Quoted) stretch {
	x := stretch{Quoted: s, sentence: q.sentenceOf(s.Open)}
	x.last = q.sentenceOf(s.To - 1)
	at := s.To - 1
	for at > s.From && q.Tokens[at].IsMark() { // 'He called it "a bad joke,"' Lee said
		at--
	}
	x.closing = q.Tokens[at].Kind
	if q.At(at) == word.No && q.Has(at, scan.Dotted) { // "No." is no number
		x.closing = scan.Stop
	}
	x.opens = q.opensSentence(s.Open)
	return x
}

// isFull tells whether the stretch is a sentence by itself and no words taken out of one.
func (q *reader) isFull(i int) bool {
	s := &q.stretches[i]
	first := &q.Tokens[s.From]
	starts := first.Shape.Has(scan.Upper) || first.Kind == scan.Number || first.Kind == scan.Ellipsis || first.Kind == scan.Currency || first.IsMark()
	ends := s.State != scan.Shut
	switch s.closing {
	case scan.Comma, scan.Stop, scan.Question, scan.Exclamation, scan.Ellipsis, scan.Dash:
		ends = true
	}
	if s.opens && (ends || s.Len() >= 5) {
		return true
	}
	if k := q.KindAt(s.Close + 1); s.opens && (k == scan.Colon || k == scan.Dash) && s.Len() >= shortestWords { // ‘I won’t go’: farmer
		return true
	}
	if i > 0 && q.interrupts(i) {
		return true
	}
	switch q.KindAt(s.Open - 1) {
	case scan.Colon:
		return starts && (ends || s.Len() >= 4) ||
			(ends && s.closing != scan.Comma || q.KindAt(s.Close+1) == scan.Stop) && s.Len() >= 4 // a post that read: "some snakes wear crowns."
	case scan.Comma:
		return starts && (ends || s.Len() >= 4)
	}
	return starts && ends && s.Len() >= 5 && s.closing != scan.Comma
}

// interrupts tells whether the stretch goes on with the sentence of the one
// before: "A," he said, "b."; "A" -- it was late -- "and b," he said.
func (q *reader) interrupts(i int) bool {
	s, before := &q.stretches[i], &q.stretches[i-1]
	if before.last != s.sentence {
		return false
	}
	switch q.KindAt(s.Open - 1) {
	case scan.Comma:
		return before.closing == scan.Comma && (before.opens || q.KindAt(before.Open-1) == scan.Comma)
	case scan.Dash: // "Get out!" she shouted – "and stay out."
		return before.opens && (q.KindAt(before.Close+1) == scan.Dash || s.closing == scan.Stop || s.closing == scan.Question ||
			s.closing == scan.Exclamation)
	}
	return false
}

// opensSentence tells whether the mark stands where a sentence begins.
func (q *reader) opensSentence(open int32) bool {
	n := q.sentenceOf(open)
	return n >= 0 && q.sentences[n].From == open || q.Tokens[open].Shape.Has(scan.LineStart)
}

// opensBlock tells whether token i opens the block, a line or a sentence.
func (q *reader) opensBlock(i int32) bool {
	return len(q.sentences) > 0 && i <= q.sentences[0].From+1 || q.Tokens[i].Shape.Has(scan.LineStart|scan.SentenceStart)
}
