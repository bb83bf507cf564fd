package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
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
	return p.Range, -1
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
