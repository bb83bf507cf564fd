package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// speakerOf returns the mention by the cue and the entity behind it, -1 where the text names nobody.
func (q *reader) speakerOf(p clause.Phrase) (scan.Range, int32) {
	if m, found := q.references.At(p.Head); found {
		return m.Range, m.Entity
	}
	if m, found := q.entities.At(p.Head); found && q.At(m.To) != word.S {
		return p.Range, m.Entity
	}
	for i := p.From; i < p.To; i++ { // "Gazprom spokesman Ivan Petrov of Moscow"
		m, found := q.entities.At(i)
		if !found {
			continue
		}
		i = m.To - 1
		if q.entities.Entities[m.Entity].Kind != entity.Person || q.At(m.To) == word.S && m.To < p.To {
			continue
		}
		if m.From <= p.Head || !q.clauseHasPreposition(p.From, m.From) {
			return p.Range, m.Entity
		}
	}
	if m, found := q.apposed(p); found {
		return scan.Range{From: p.From, To: m.To}, m.Entity
	}
	return p.Range, -1
}

// apposed returns the person in apposition to a description: "the club's manager, Ann Lee,".
func (q *reader) apposed(p clause.Phrase) (entity.Mention, bool) {
	if q.KindAt(p.To) != scan.Comma || q.KindAt(p.Head) != scan.Word || q.Has(p.Head, scan.Upper) || q.At(p.Head).Is(lexicon.Pronoun) {
		return entity.Mention{}, false
	}
	from := p.To + 1
	m, found := q.entities.At(from)
	for i := from; !found && i < from+longestLabel && q.Has(i, scan.Upper); i++ { // "the spokesman, Lt. Col. Ann Lee"
		m, found = q.entities.At(i)
	}
	if !found || q.entities.Entities[m.Entity].Kind != entity.Person {
		return entity.Mention{}, false
	}
	switch q.KindAt(m.To) {
	case scan.Comma, scan.Stop, scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Single, scan.Semicolon, scan.Colon:
		return m, true
	}
	return entity.Mention{}, false
}

// clauseHasPreposition tells whether "of", "for" or the like stands between.
func (q *reader) clauseHasPreposition(from, to int32) bool {
	for i := from; i < to; i++ {
		switch q.At(i) {
		case word.Of, word.For, word.At, word.From, word.With, word.In, word.To, word.By:
			return true
		}
	}
	return false
}
