package quote

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// posts reads "@annlee: Good morning." and "Good morning. — Ann Lee (@annlee) May 5", posts with the handle of who wrote them.
func (q *reader) posts() {
	if strings.IndexByte(q.Text, '@') < 0 && strings.IndexByte(q.Text, '&') < 0 { // no handle, nor "&#64;"
		return
	}
	found := q.turns[:0]
	for n, b := range q.layout.Blocks {
		if x, signed := q.signedPost(n, b); signed {
			found = append(found, x)
			continue
		}
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
				found = append(found, Quotation{Kind: Direct, Parts: q.part(scan.Range{From: i + 1, To: b.To}), Speaker: speaker, Entity: who,
					Said: -1, Rule: "post"})
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

// longestSignature is how many tokens may stand from the handle of a signed post to its end: ") October 11, 2023".
const longestSignature = 12

// signedPost reads a post that an embedding left behind: its words, a dash, the
// name and the handle of who wrote it, on one line or on two.
func (q *reader) signedPost(n int, b layout.Block) (Quotation, bool) {
	handle := b.To - 1
	for handle > b.From && b.To-handle <= longestSignature &&
		!(q.KindAt(handle) == scan.At && (q.KindAt(handle-1) == scan.Open || q.KindAt(handle-1) == scan.Dash)) {
		handle--
	}
	if handle <= b.From || q.KindAt(handle) != scan.At {
		return Quotation{}, false
	}
	dash := handle - 1
	for dash > b.From && handle-dash <= longestLabel && q.KindAt(dash) != scan.Dash {
		dash--
	}
	name := scan.Range{From: dash + 1, To: handle - 1}
	if name.Empty() { // "— @annlee"
		name = scan.Range{From: handle, To: min(handle+2, b.To)}
	}
	if q.KindAt(dash) != scan.Dash {
		return Quotation{}, false
	}
	words := scan.Range{From: b.From, To: dash}
	if words.Empty() { // the signature has a line of its own
		if n == 0 {
			return Quotation{}, false
		}
		before := q.layout.Blocks[n-1]
		if before.Kind != layout.Paragraph && before.Kind != layout.Crosshead && before.Kind != layout.Caption && before.Kind != layout.Boilerplate {
			return Quotation{}, false
		}
		if words = before.Range; q.reportsSpeech(words) { // the post itself is a picture
			return Quotation{}, false
		}
	}
	for words.Len() > 1 && q.KindAt(words.To-1) == scan.Address { // its pictures and links
		words.To--
	}
	if q.TextAt(words.From) == "<" { // <tweet author="annlee">
		for i := words.From; i < words.To-1; i++ {
			if q.TextAt(i) == ">" {
				words.From = i + 1
				break
			}
		}
	}
	if q.Tokens[words.From].IsMark() {
		words.From++
	}
	if words = q.inner(words); words.Empty() {
		return Quotation{}, false
	}
	x := Quotation{Kind: Direct, Parts: q.part(words), Speaker: name, Entity: -1, Said: -1, Rule: "post"}
	if m, named := q.entities.At(name.From); named {
		x.Entity = m.Entity
	} else {
		text := q.TextOf(name)
		x.Entity = int32(slices.IndexFunc(q.entities.Entities, func(e entity.Entity) bool { return e.Name == text }))
	}
	x.Said = q.dateWithin(scan.Range{From: handle, To: b.To})
	return x, true
}

// reportsSpeech tells whether somebody is said to say something in the words, as in a reporter's.
func (q *reader) reportsSpeech(x scan.Range) bool {
	cues := q.clauses.Cues
	n, _ := slices.BinarySearchFunc(cues, x.From, func(c clause.Cue, i int32) int { return int(c.From - i) })
	for ; n < len(cues) && cues[n].From < x.To; n++ {
		v := q.At(cues[n].Subject.Head).Pronoun()
		if isSaying(cues[n].Sense) && !cues[n].Subject.Empty() && v != lexicon.FirstPerson && v != lexicon.SecondPerson {
			return true
		}
	}
	return false
}

// dateWithin returns the first date among the tokens, -1 if there is none.
func (q *reader) dateWithin(x scan.Range) int32 {
	n := q.times.Reaching(x.From)
	if n == len(q.times.Expressions) || q.times.Expressions[n].To > x.To || !isDayOfSaying(&q.times.Expressions[n]) {
		return -1
	}
	return int32(n)
}
