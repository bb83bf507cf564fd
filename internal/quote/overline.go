package quote

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestOverline is how many tokens a line with the name of who speaks below it may have.
const longestOverline = 24

// overline announces the quotation in the next paragraph by the line above it, which
// holds no more than a name with titles and circumstances, as in reactions and polls
// of passers-by: "PRIME MINISTER ANN LEE, IN A STATEMENT:⏎"We have lost a friend."".
func (q *reader) overline(b layout.Block) bool {
	if b.Kind != layout.Crosshead || b.Len() > longestOverline || q.lastBlock == q.number-1 && !q.last.found() {
		return false
	}
	name, who := q.overlineName(b)
	if name.Empty() || !q.isLabel(scan.Range{From: b.From, To: name.From}) {
		return false
	}
	x := Quotation{Said: -1}
	switch at := name.To; {
	case at == b.To, q.KindAt(at) == scan.Colon, q.KindAt(at) == scan.Open, q.KindAt(at) == scan.Dash:
	case q.At(at) == word.On:
		x.Venue = q.venueAt(at+1, b.Range)
	case q.KindAt(at) == scan.Comma:
		if at++; isVenuePreposition(q.At(at)) {
			x.Venue = q.venueAt(at+1, b.Range)
		}
	case q.At(at).Is(lexicon.Reporting): // "ANN LEE TOLD NHK:"
		x.Venue = q.listener(at+1, b.Range)
		x.To = x.Venue
	default:
		return false
	}
	q.preface = x
	q.announced, q.announcedBlock = attribution{speaker: scan.Range{From: b.From, To: name.To}, entity: who, index: -1, rule: "announced"}, q.number
	return true
}

// overlineName returns the one person's name in a line, the body that is all of it, or what looks
// like a name behind a title: "PRIME MINISTER ANN LEE".
func (q *reader) overlineName(b layout.Block) (scan.Range, int32) {
	found, who, capitals := scan.Range{}, int32(-1), true
	title, end := false, b.To
	for i := b.From; i < b.To; i++ {
		t := &q.Tokens[i]
		if t.IsMark() || t.Kind == scan.Question || t.Kind == scan.Stop {
			return scan.Range{}, -1
		}
		if m, named := q.entities.At(i); named && q.entities.Entities[m.Entity].Kind == entity.Person {
			if who >= 0 && m.Entity != who {
				return scan.Range{}, -1
			}
			if who < 0 {
				found, who = m.Range, m.Entity
			}
		}
		if end == b.To && (t.Kind == scan.Comma || t.Kind == scan.Colon || t.Kind == scan.Open || t.Entry.Is(lexicon.Reporting) && title) {
			end = i
		}
		if t.Kind == scan.Word && end == b.To {
			title = title || t.Entry.Is(lexicon.Title)
			capitals = capitals && t.Shape.Has(scan.Upper)
		}
	}
	if m, named := q.entities.At(b.From); who < 0 && named && m.From == b.From && m.To == end &&
		q.entities.Entities[m.Entity].Kind == entity.Organization {
		return m.Range, m.Entity
	}
	if who < 0 && capitals && title && end-b.From >= 3 && q.isNamelike(end-1) && q.isNamelike(end-2) {
		found = scan.Range{From: end - 2, To: end}
	}
	return found, who
}

// isNamelike tells whether a word may be part of a person's name: on a list of names, or on none.
func (q *reader) isNamelike(i int32) bool {
	e := q.At(i)
	return q.KindAt(i) == scan.Word && (e == 0 || e.Is(lexicon.GivenName) || e.Is(lexicon.Surname)) && !e.Is(lexicon.Title) && !e.Any(smallWords)
}
