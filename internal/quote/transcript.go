package quote

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestLabel is how many tokens the name before the colon of a transcript may have.
const longestLabel = 10

// fewestTurns is how many labelled paragraphs make a transcript.
const fewestTurns = 2

// transcript reads "CHAIRMAN WELLS: Good morning." and "Q: When?" where a story
// has several such paragraphs: all behind the label is what was said.
func (q *reader) transcript() {
	turns := q.turns[:0]
	for _, b := range q.layout.Blocks {
		if b.Kind != layout.Paragraph && b.Kind != layout.Crosshead { // a short turn may look like one
			continue
		}
		for i := b.From + 1; i < b.To-1 && i < b.From+longestLabel; i++ {
			if q.KindAt(i) != scan.Colon {
				continue
			}
			label, words := scan.Range{From: q.plain(b.From), To: i}, scan.Range{From: q.plain(i + 1), To: b.To}
			for label.To > label.From && q.KindAt(label.To-1) == scan.Bullet { // "**Wells**: Good morning."
				label.To--
			}
			if label.Empty() || words.Empty() {
				break
			}
			if q.Tokens[b.From].IsMark() { // "WELLS: Good morning.": what stands in marks is quoted whole
				label.From++
				words.From = label.From
				words = q.inner(words)
			}
			if q.Tokens[words.From].IsMark() || !q.isLabel(label) {
				break
			}
			if speaker, who, ok := q.labelled(label); ok {
				turns = append(turns, Quotation{Kind: Direct, Parts: q.part(words), Speaker: speaker, Entity: who, Said: -1, Rule: "transcript"})
			}
			break
		}
	}
	q.turns = turns
	if len(turns) < fewestTurns || !q.takesTurns(turns) {
		return
	}
	q.answer(turns)
	q.out.Quotations = append(q.dropWithin(turns), turns...)
}

// plain goes over the asterisks that set a name in bold: "**Wells:** Good morning."
func (q *reader) plain(i int32) int32 {
	for q.KindAt(i) == scan.Bullet {
		i++
	}
	return i
}

// answer gives the answers of an interview to the one person whom its introduction names.
func (q *reader) answer(turns []Quotation) {
	who := int32(-1)
	for _, m := range q.entities.Mentions {
		if m.From >= turns[0].Speaker.From {
			break
		}
		if q.entities.Entities[m.Entity].Kind != entity.Person || q.layout.Byline.Has(m.From) || m.Entity == who {
			continue
		}
		if who >= 0 {
			return
		}
		who = m.Entity
	}
	for i := range turns {
		if x := &turns[i]; x.Speaker.Len() == 1 && q.TextAt(x.Speaker.From) == "A" {
			x.Entity = who
		}
	}
}

// posts reads "@annlee: Good morning.", a post with the handle of who wrote it.
func (q *reader) posts() {
	found := q.turns[:0]
	for _, b := range q.layout.Blocks {
		if q.KindAt(b.From) != scan.At || b.Kind == layout.Tagline || b.Kind == layout.Byline {
			continue
		}
		for i := b.From + 2; i < b.To-1 && i <= b.From+longestHandle && !q.Tokens[i].Shape.Has(scan.SpaceBefore); i++ {
			if q.KindAt(i) == scan.Colon && !q.Tokens[i+1].IsMark() {
				speaker := scan.Range{From: b.From, To: i}
				who := int32(-1)
				if m, named := q.entities.At(b.From + 1); named {
					who = m.Entity
				}
				found = append(found, Quotation{Kind: Direct, Parts: q.part(scan.Range{From: i + 1, To: b.To}), Speaker: speaker, Entity: who, Said: -1, Rule: "post"})
				break
			}
		}
	}
	q.turns = found
	if len(found) > 0 {
		q.out.Quotations = append(q.dropWithin(found), found...)
	}
}

// longestHandle is how many tokens the handle before the colon of a post may have.
const longestHandle = 6

// labelled reads who speaks: "CHAIRMAN WELLS", "ANN LEE, SHOP OWNER", "AL" for Ann Lee, "Q", "A".
func (q *reader) labelled(label scan.Range) (scan.Range, int32, bool) {
	if label.Len() == 1 {
		return q.initialled(label)
	}
	return q.named(label)
}

// named reads a label that is a name with a title before it or a role behind it.
func (q *reader) named(label scan.Range) (scan.Range, int32, bool) {
	for i := label.From; i < label.To; i++ {
		m, found := q.entities.At(i)
		if !found {
			continue
		}
		if q.entities.Entities[m.Entity].Kind != entity.Person || m.To > label.To {
			return scan.Range{}, -1, false
		}
		ends := m.To == label.To || q.KindAt(m.To) == scan.Comma || q.KindAt(m.To) == scan.Open
		return m.Range, m.Entity, ends
	}
	return scan.Range{}, -1, false
}

// initialled reads a label of one word: a letter for question or answer, initials, a surname.
func (q *reader) initialled(label scan.Range) (scan.Range, int32, bool) {
	name := q.TextAt(label.From)
	if name == "Q" || name == "A" {
		return label, -1, true
	}
	if len(name) <= longestInitials && q.Tokens[label.From].Shape.Has(scan.Caps) {
		if who := q.bearerOf(name); who >= 0 {
			return label, who, true
		}
	}
	if speaker, who, ok := q.named(label); ok {
		return speaker, who, true
	}
	if t := &q.Tokens[label.From]; t.Shape.Has(scan.Caps) && t.Entry.Is(lexicon.Surname) && !t.Entry.Is(lexicon.Title) { // "SMITH:", of whom the text says no more
		return label, -1, true
	}
	return scan.Range{}, -1, false
}

// Initials have few letters, and are looked up among the people named first.
const (
	longestInitials = 3
	firstPeople     = 64
)

// bearerOf returns the one person whose names begin with these letters, -1 if there is none or more.
func (q *reader) bearerOf(initials string) int32 {
	who := int32(-1)
	for i := range min(len(q.entities.Entities), firstPeople) {
		e := &q.entities.Entities[i]
		if e.Kind != entity.Person || !hasInitials(e.Name, initials) {
			continue
		}
		if who >= 0 {
			return -1
		}
		who = int32(i)
	}
	return who
}

// hasInitials tells whether the words of a name begin with the letters.
func hasInitials(name, initials string) bool {
	n := 0
	for i := range len(name) {
		if i > 0 && name[i-1] != ' ' && name[i-1] != '-' {
			continue
		}
		if n == len(initials) || name[i] != initials[n] {
			return false
		}
		n++
	}
	return n == len(initials)
}

// takesTurns tells whether somebody speaks twice, or labels are in capitals: a
// list that treats one person after the other has each name once.
func (q *reader) takesTurns(turns []Quotation) bool {
	for i := range turns {
		if q.Tokens[turns[i].Speaker.To-1].Shape.Has(scan.Caps|scan.Initial) || i >= 2 && turns[i].Entity == turns[i-2].Entity {
			return true
		}
	}
	return false
}

// isLabel tells whether the words before a colon may be a label: a name with a title, nothing in lower case.
func (q *reader) isLabel(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if t := &q.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry != word.Of && t.Entry != word.And {
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
