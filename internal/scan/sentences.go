package scan

import (
	"github.com/newstext/newstext/internal/lexicon"
)

// Divide cuts the blocks into sentences and pairs the quotation marks in
// them. Blocks are token ranges in order; paragraph tells which of them are
// running text, where a quotation may go on from one to the next and where a
// line ends only because the page is narrow.
func (d *Doc) Divide(blocks []Range, paragraph func(i int) bool) {
	d.Sentences, d.Quoted = d.Sentences[:0], d.Quoted[:0]
	d.cutPhrases(blocks)
	for _, b := range blocks {
		from := b.From
		for i := d.Next(b.From, b.To, Ending); i < b.To; i = d.Next(i+1, b.To, Ending) {
			if end := d.sentenceEnd(i, b.To); end > 0 {
				d.addSentence(from, end)
				from, i = end, end-1
			}
		}
		if from < b.To {
			d.addSentence(from, b.To)
		}
	}
	d.joinLines(blocks, paragraph)
	d.pairMarks(blocks, paragraph)
}

// cutPhrases takes from the last tokens of a block the phrases that end behind it: "rates at 5:00 - Easter", "Monday" below.
func (d *Doc) cutPhrases(blocks []Range) {
	for _, first := range d.wrapped {
		for len(blocks) > 0 && blocks[0].To <= first {
			blocks = blocks[1:]
		}
		if t := &d.Tokens[first]; len(blocks) > 0 && blocks[0].Has(first) && int32(t.PhraseLen) > blocks[0].To-first {
			t.Phrase, t.PhraseLen = 0, 0
		}
	}
}

// joinLines takes [LineStart] from the lines within a paragraph, where a capital
// letter says no less than in the middle of a line: "according to the\nPort Hollis Chamber of Commerce".
func (d *Doc) joinLines(blocks []Range, paragraph func(i int) bool) {
	block := 0
	for _, line := range d.Lines {
		for block < len(blocks) && blocks[block].To <= line.From {
			block++
		}
		if block == len(blocks) {
			return
		}
		if !line.Empty() && blocks[block].From < line.From && paragraph(block) {
			d.Tokens[line.From].Shape &^= LineStart
		}
	}
}

func (d *Doc) addSentence(from, to int32) {
	d.Sentences = append(d.Sentences, Range{from, to})
	for i := from; i < to; i++ { // marks and brackets aside, its first word
		if t := &d.Tokens[i]; !t.IsMark() && t.Kind != Open && t.Kind != Dash && t.Kind != Ellipsis && t.Kind != Bullet {
			t.Shape |= SentenceStart
			// "Q Thanks. Did he call?" in a transcript
			if t.End-t.Start == 1 && d.Text[t.Start] == 'Q' && t.Shape.Has(LineStart) && i+1 < to && d.Tokens[i+1].Kind == Word {
				d.Tokens[i+1].Shape |= SentenceStart
			}
			return
		}
	}
}

// sentenceEnd returns where the sentence ends that token i closes, behind the
// quotation marks and brackets that close with it, or 0 where none ends.
func (d *Doc) sentenceEnd(i, to int32) int32 {
	t := &d.Tokens[i]
	switch t.Kind {
	case Stop, Question, Exclamation, Ellipsis:
	case Word:
		if !t.Shape.Has(Dotted) || d.Text[t.End-1] != '.' {
			return 0
		}
	default:
		return 0
	}
	end := i + 1
	for end < to && (d.closes(end) || d.Tokens[end].Kind == Question || d.Tokens[end].Kind == Exclamation || d.Tokens[end].Kind == Stop) {
		end++
	}
	if end >= to {
		return end
	}
	next := d.skipOpening(end, to)
	if next >= to {
		return end
	}
	n := &d.Tokens[next]
	opens := next > end
	if !d.Tokens[end].Shape.Has(SpaceBefore) && !(n.Kind == Word && n.Shape.Has(Upper) && t.Kind == Stop) {
		return 0
	}
	starts := n.Kind == Word && n.Shape.Has(Upper) || n.Kind == Number || n.Kind == Mixed || n.Kind == Currency || n.Kind == At || n.Kind == Hash
	switch {
	case t.Kind == Word:
		return d.afterAbbreviation(i, n, end, opens)
	case t.Kind == Stop:
		if starts || opens {
			return end
		}
	default: // a question inside of a sentence goes on in lower case: "Why?" he asked.
		if starts || opens {
			return end
		}
	}
	return 0
}

// afterAbbreviation tells whether the word at i, whose stop is its own, ends the
// sentence before n: where n is a capitalised word that is none in mid-sentence.
func (d *Doc) afterAbbreviation(i int32, n *Token, end int32, opens bool) int32 {
	t := &d.Tokens[i]
	if t.Entry.Value(lexicon.Abbreviation) == 1 || t.Shape.Has(Initial) && !d.At(i-1).Is(lexicon.Preposition) { // "posted on X. She"
		return 0
	}
	if n.Kind != Word || !n.Shape.Has(Upper) || d.Tokens[end].Kind == Open { // "Brandt Paper, Inc. (NYSE: BP) said"
		return 0
	}
	if opens || n.Entry.Is(lexicon.SentenceOpener) {
		return end
	}
	return 0
}

// closes tells whether token i is a mark that closes what stands before it:
// which way it looks decides before which way it is drawn.
func (d *Doc) closes(i int32) bool {
	t := &d.Tokens[i]
	ends := int(i)+1 >= len(d.Tokens) || d.Tokens[i+1].Shape.Has(SpaceBefore) // nothing stands right behind it
	switch t.Kind {
	case Close:
		return true
	case Mark, Single:
		return !t.Shape.Has(SpaceBefore)
	case MarkClose, SingleClose:
		return ends || !t.Shape.Has(SpaceBefore)
	case MarkOpen, SingleOpen: // „We won.“ Then
		return ends && !t.Shape.Has(SpaceBefore)
	}
	return false
}

// skipOpening returns the first token from i on that is no opening mark or bracket.
func (d *Doc) skipOpening(i, to int32) int32 {
	for i < to && (d.Tokens[i].IsMark() || d.Tokens[i].Kind == Open || d.Tokens[i].Kind == Dash || d.Tokens[i].Kind == Bullet) {
		i++
	}
	return i
}
