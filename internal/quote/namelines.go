package quote

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// What makes a transcript of names on lines of their own.
const (
	fewestNameLines = 3
	longestNameLine = 16  // tokens
	firstMentions   = 256 // among which the name of a line is looked up that is itself none
)

// nameLines reads a transcript whose turns stand below the names of who speaks, "Ann Lee⏎⏎Thanks, Bob. We had a good year.", as
// those of companies' calls with analysts do. A name comes again there, and most turns are in the first person.
func (q *reader) nameLines() {
	if len(q.turns) > 0 {
		return
	}
	turns, names, voices, again := q.turns[:0], 0, 0, false
	speaker, who, voice := scan.Range{}, int32(-1), true // of the turn at hand
	for n, b := range q.layout.Blocks {
		if line, bearer, found := q.nameLine(n); found {
			speaker, who, voice = line, bearer, false
			if bearer >= 0 {
				names++
				for i := range min(len(turns), firstPeople) {
					again = again || turns[i].Entity == bearer
				}
			}
			continue
		}
		if b.Kind != layout.Paragraph {
			speaker = scan.Range{}
			continue
		}
		if speaker.Empty() {
			continue
		}
		if !voice && who >= 0 && q.isFirstPerson(b.Range) {
			voices, voice = voices+1, true
		}
		turns = append(turns, q.newTurn(speaker, who, b.Range))
	}
	if names < fewestNameLines || !again || 2*voices <= names {
		q.turns = turns[:0]
		return
	}
	q.turns = turns
	q.out.Quotations = append(q.dropWithin(turns), turns...)
}

// nameLine reads a block that is a person's name, perhaps with a role, "Ann Lee -- Chief Executive", or "Operator", with a paragraph below it.
func (q *reader) nameLine(n int) (line scan.Range, who int32, found bool) {
	b := q.layout.Blocks[n]
	if b.Len() > longestNameLine || n+1 >= len(q.layout.Blocks) || q.layout.Blocks[n+1].Kind != layout.Paragraph {
		return scan.Range{}, -1, false
	}
	switch b.Kind {
	case layout.Crosshead, layout.Caption, layout.Boilerplate, layout.Byline, layout.Paragraph:
	default:
		return scan.Range{}, -1, false
	}
	from := q.plain(b.From, b.To)
	end := from
	for end < b.To && (q.KindAt(end) == scan.Word || q.KindAt(end) == scan.Hyphen && !q.Has(end, scan.SpaceBefore)) {
		end++
	}
	name := scan.Range{From: from, To: end}
	if at := q.plain(end, b.To); at < b.To && q.KindAt(at) != scan.Dash && (q.KindAt(at) != scan.Hyphen || !q.Has(at, scan.SpaceBefore)) {
		return scan.Range{}, -1, false
	}
	if who = q.bearerOfName(name); who >= 0 {
		return name, who, true
	}
	return b.Range, -1, b.Len() == 1 && q.TextAt(from) == "Operator"
}

// bearerOfName returns the person with that full name; names in lines that look like none of the story are no mentions. It is -1 if there is none.
func (q *reader) bearerOfName(name scan.Range) int32 {
	if name.Empty() {
		return -1
	}
	if m, named := q.entities.At(name.From); named {
		if m.Range == name && q.entities.Entities[m.Entity].Kind == entity.Person {
			return m.Entity
		}
		return -1
	}
	for i := range min(len(q.entities.Mentions), firstMentions) {
		m := &q.entities.Mentions[i]
		if m.Len() == name.Len() && q.entities.Entities[m.Entity].Kind == entity.Person && q.sameTokens(m.From, name) {
			return m.Entity
		}
	}
	return -1
}

// sameTokens tells whether the words of a name stand at token i as well.
func (q *reader) sameTokens(i int32, name scan.Range) bool {
	for j := name.From; j < name.To; j, i = j+1, i+1 {
		if q.Hash(j) != q.Hash(i) {
			return false
		}
	}
	return true
}
