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

// excerpt is a letter, a statement or a decree that stands in paragraphs of its
// own behind a colon, without marks: "She wrote in the letter:⏎I have served …".
type excerpt struct {
	attribution
	block    int   // the last paragraph that belongs to it
	first    int32 // its first token
	indented bool  // further than the paragraph that announces it
	indent   int32 // of that paragraph
	voice    bool  // it speaks in the first person
	narrated bool  // the reporter does so too: "She told me:"
}

// excerpted reads a paragraph that is all of it quoted without marks. One that
// opens an excerpt is indented, or in the first person, as no reporter writes, or
// what "the statement read:"; the excerpt goes on in the same voice as long as
// nobody is said to say anything.
func (q *reader) excerpted(b layout.Block) bool {
	if b.Kind != layout.Paragraph || q.Tokens[b.From].IsMark() {
		return false
	}
	x := Quotation{Said: -1}
	switch e := &q.excerpt; {
	case q.colonEnd && q.announcedBlock == q.number-1 && q.opensExcerpt(b):
		x = q.preface
		e.rule = "announced:unmarked"
	case e.block == q.number-1 && q.resumesExcerpt(b):
		before := &q.out.Quotations[len(q.out.Quotations)-1]
		x.Said, x.Venue, x.To = before.Said, before.Venue, before.To
		e.rule = "resumed:unmarked"
	default:
		return false
	}
	a := q.excerpt.attribution
	x.Kind, x.Parts, x.Speaker, x.Entity, x.Cue, x.Rule = Direct, q.part(q.unquoted(b.Range)), a.speaker, a.entity, a.cue, a.rule
	q.excerpt.block = q.number
	q.remember(a, q.number)
	q.lastFull = true
	q.out.Quotations = append(q.out.Quotations, x)
	return true
}

// opensExcerpt tells whether the words are what the block before announces.
func (q *reader) opensExcerpt(b layout.Block) bool {
	a := q.announced
	e := excerpt{attribution: a, first: b.From, indent: q.indentOf(q.layout.Blocks[q.number-1].From)}
	e.indented = q.indentOf(b.From) > e.indent
	e.voice = q.isFirstPerson(b.Range)
	e.narrated = q.isFirstPerson(q.layout.Blocks[q.number-1].Range)
	if !e.indented && (a.cue.Empty() || !e.voice && (!q.announcesText(a, b) || !q.endsSentence(b) || q.tellsOf(a.entity, b.Range))) {
		return false
	}
	q.excerpt = e
	return true
}

// resumesExcerpt tells whether the paragraph behind one of an excerpt belongs to it too.
func (q *reader) resumesExcerpt(b layout.Block) bool {
	e := &q.excerpt
	switch {
	case e.indented:
		return q.indentOf(b.From) > e.indent
	case len(q.quoted) > 0 || !q.endsSentence(b) || q.tellsOf(e.entity, b.Range):
		return false
	case e.voice:
		return !e.narrated && (q.isFirstPerson(b.Range) || q.voiceGoesOn(q.number+1))
	}
	return q.Hash(b.From) == q.Hash(e.first) &&
		(!q.At(b.From).Is(lexicon.Determiner) || q.Hash(b.From+1) == q.Hash(e.first+1)) // "The council regrets …⏎The council accepts …"
}

// voiceGoesOn tells whether a block is in the first person and without marks, so
// that what stands between it and the excerpt is of the excerpt too.
func (q *reader) voiceGoesOn(number int) bool {
	if number >= len(q.layout.Blocks) {
		return false
	}
	b := q.layout.Blocks[number]
	for i := q.Next(b.From, b.To, scan.Quoting); i < b.To; i = q.Next(i+1, b.To, scan.Quoting) {
		if k := q.KindAt(i); k >= scan.MarkOpen && k <= scan.SingleOpen {
			return false
		}
	}
	return b.Kind == layout.Paragraph && q.isFirstPerson(b.Range)
}

// announcesText tells whether the block before b says that a text
// is read out, "the letter read in full:", and no fact reported: "police said:".
func (q *reader) announcesText(a attribution, b layout.Block) bool {
	end := b.From
	const reach = 4 // "read in full:"
	for i := end - 2; i >= 0 && i >= end-1-reach; i-- {
		if q.At(i) == word.Read || q.Hash(i) == reads {
			return true
		}
	}
	for i := a.speaker.From; i < a.speaker.To; i++ { // "the statement said:"
		if q.At(i).Venue() == lexicon.Writing {
			return true
		}
	}
	for i := q.preface.Venue.From; i < q.preface.Venue.To; i++ { // "said in a statement:"
		if q.At(i).Venue() == lexicon.Writing {
			return !q.mentions(i, b) && !q.narrates(b)
		}
	}
	return a.entity >= 0 && q.At(a.cue.From).Venue() == lexicon.Writing // "Ann Lee's letter in full:"
}

// mentions tells whether the word at token i stands in the block too: "The statement came hours after …" is no statement.
func (q *reader) mentions(i int32, b layout.Block) bool {
	for j := b.From; j < b.To; j++ {
		if q.KindAt(j) == scan.Word && q.Hash(j) == q.Hash(i) {
			return true
		}
	}
	return false
}

// narrates tells whether the first finite verb of the paragraph is in the past tense, as a reporter's is, or there is none.
func (q *reader) narrates(b layout.Block) bool {
	for i := b.From; i < b.To; i++ {
		if q.clauses.IsFinite(i) {
			e := q.At(i)
			return e == word.Was || e == word.Were || e == word.Had || e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm)
		}
	}
	return true
}

var reads = lexicon.HashOf("reads")

// endsSentence tells whether the paragraph ends as a sentence does.
func (q *reader) endsSentence(b layout.Block) bool {
	last := b.To - 1
	for last > b.From && q.Tokens[last].IsMark() {
		last--
	}
	switch q.KindAt(last) {
	case scan.Stop, scan.Question, scan.Exclamation, scan.Ellipsis, scan.Dash:
		return b.Len() > shortestWords
	}
	return false
}

// tellsOf tells whether the paragraph is the reporter's: it names the person who
// speaks, or somebody in it is said to say something.
func (q *reader) tellsOf(who int32, x scan.Range) bool {
	for n := range q.cues {
		c := &q.cues[n]
		if v := q.At(c.Subject.Head).Pronoun(); q.reports(c) && isSaying(c.Sense) && v != lexicon.FirstPerson && v != lexicon.SecondPerson &&
			!q.speaksOfItself(c, x) {
			return true
		}
	}
	if who < 0 || q.entities.Entities[who].Kind != entity.Person {
		return false
	}
	for i := x.From; i < x.To; i++ {
		if m, found := q.entities.At(i); found && m.Entity == who {
			return true
		}
		if m, found := q.references.At(i); found && m.Entity == who && q.At(i).Pronoun() != lexicon.FirstPerson {
			return true
		}
	}
	return false
}

// speaksOfItself tells whether the cue is a body's own, in the present tense: "The council accepts that".
func (q *reader) speaksOfItself(c *clause.Cue, x scan.Range) bool {
	return c.Subject.From == x.From && c.To == c.Verb+1 && q.At(c.Verb).Is(lexicon.ThirdPerson) && q.At(c.Verb) != word.Says
}

// isFirstPerson tells whether "I" or "we" speaks in the words outside of marks, as no reporter does.
func (q *reader) isFirstPerson(x scan.Range) bool {
	for i := q.Next(x.From, x.To, scan.Pronominal); i < x.To; i = q.Next(i+1, x.To, scan.Pronominal) {
		if q.At(i).Pronoun() == lexicon.FirstPerson && !q.inMarks(i) {
			return true
		}
	}
	return false
}

// isArrow tells whether the sign that mail and Markdown set before what they quote stands at token i: "> We regret".
func (q *reader) isArrow(i int32) bool { return q.KindAt(i) == scan.Other && q.TextAt(i) == ">" }

// unquoted leaves that sign out.
func (q *reader) unquoted(x scan.Range) scan.Range {
	if x.Len() > 1 && q.isArrow(x.From) {
		x.From++
	}
	return x
}

// indentOf returns how far from its margin the line of token i begins.
func (q *reader) indentOf(i int32) int32 {
	n, _ := slices.BinarySearchFunc(q.Lines, i, func(l scan.Line, i int32) int {
		if l.To <= i {
			return -1
		}
		return 1
	})
	if n == len(q.Lines) || q.Lines[n].From != i {
		return 0
	}
	if q.isArrow(i) {
		return q.Tokens[i].End - q.Lines[n].Start
	}
	return q.Tokens[i].Start - q.Lines[n].Start
}

// announceText reads a line that names a text and no verb: "Ann Lee's letter in full:", "The full statement from Northline:".
func (q *reader) announceText(b layout.Block) {
	if b.Len() > longestHeading {
		return
	}
	for i := b.From; i < b.To; i++ {
		if q.KindAt(i) != scan.Word || q.At(i).Venue() != lexicon.Writing {
			continue
		}
		a := attribution{entity: -1, cue: scan.Range{From: i, To: i + 1}, index: -1, rule: "announced"}
		for j := b.From; j < b.To; j++ {
			if m, found := q.entities.At(j); found && q.entities.Entities[m.Entity].Kind != entity.Place {
				a.speaker, a.entity = m.Range, m.Entity
				break
			}
		}
		q.preface = Quotation{Said: -1}
		q.announced, q.announcedBlock = a, q.number
		return
	}
}

// longestHeading is how many tokens a line may have that announces a text.
const longestHeading = 12
