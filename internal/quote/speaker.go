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
	if q.isPair(p) {
		return p.Range, -1
	}
	if m, found := q.entities.At(p.Head); found && m.To-1 == p.Head && q.entities.Entities[m.Entity].Kind == entity.Person && q.At(m.To) != word.S {
		if from := q.representing(p.From); from >= 0 {
			return scan.Range{From: from, To: p.To}, -1
		}
		return p.Range, m.Entity
	}
	if m, found := q.references.At(p.Head); found &&
		!(m.Form == entity.Title && q.At(p.Head).Is(lexicon.Plural) && q.At(p.Head).Any(persons)) { // not "the president's lawyers"
		if m.Form != entity.Pronoun && p.Contains(m.Range) { // "Taiwan's defence ministry", "Democrats on the panel"
			return p.Range, m.Entity
		}
		return m.Range, m.Entity
	}
	if m, found := q.entities.At(p.Head); found && q.At(m.To) != word.S {
		return p.Range, m.Entity
	}
	for i := p.From; i < p.To; i++ { // "Gazprom spokesman Ivan Petrov of Moscow"
		m, found := q.entities.At(i)
		if !found {
			if i > p.Head && isRelative(q.At(i)) { // "a man that Ann Lee asked to go", but "a man who gave his name as Bob Ray"
				named, ends := q.entities.At(p.To - 1)
				if !ends || q.At(named.From-1) != word.As {
					break
				}
			}
			continue
		}
		i = m.To - 1
		if q.entities.Entities[m.Entity].Kind != entity.Person || q.At(m.To) == word.S && m.To < p.To {
			continue
		}
		if m.From <= p.Head || !q.clauseHasPreposition(p.From, m.From) || m.To == p.To && q.isTitleOf(p, m) {
			return p.Range, m.Entity
		}
	}
	if m, found := q.apposed(p); found {
		return scan.Range{From: p.From, To: m.To}, m.Entity
	}
	if q.KindAt(p.From-1) == scan.Comma && !q.Has(p.Head, scan.Upper) && !q.At(p.Head).Is(lexicon.Plural) && !q.At(p.Head).Is(lexicon.Pronoun) &&
		(q.At(p.From).Is(lexicon.Determiner) || q.At(p.Head).Is(lexicon.Title)) { // "Ann Lee, the director of the party said": a comma left out
		if m, found := q.entities.At(p.From - 2); found && m.To == p.From-1 && q.entities.Entities[m.Entity].Kind == entity.Person &&
			!q.clauses.Stated(m.From, q.sentences[q.sentenceOf(m.From)]) {
			return scan.Range{From: m.From, To: p.To}, m.Entity
		}
	}
	return p.Range, -1
}

// representing returns where those begin who speak for somebody whom a name in apposition before token i may name
// as well as them: "lawyers for his mother, Ann Lee, said". It returns -1 where the name is the speaker's.
func (q *reader) representing(i int32) int32 {
	if q.KindAt(i-1) != scan.Comma || i < 4 {
		return -1
	}
	p := q.clauses.PhraseBefore(i-1, q.block.Range)
	if p.Empty() || q.At(p.Head).Is(lexicon.Plural) || // "counsel for the traders, Ann Lee, said"
		!q.At(p.Head).Any(persons) || q.At(p.From-1) != word.For || p.From < 2 || !q.At(p.From-2).Any(persons) {
		return -1
	}
	if q.At(p.From - 3).Is(lexicon.Determiner) {
		return p.From - 3
	}
	return p.From - 2
}

// isPair tells whether the phrase names two people or bodies, "Lee and Ray", of whom neither is the speaker alone.
func (q *reader) isPair(p clause.Phrase) bool {
	for i := p.From + 1; i+1 < p.To; i++ {
		if q.At(i) != word.And {
			continue
		}
		before, named := q.entities.At(i - 1)
		if !named || before.To != i {
			continue
		}
		if after, found := q.entities.At(p.To - 1); found && before.From == p.From && after.From == i+1 { // "Ohio and Peru"
			return after.Entity != before.Entity
		}
		if q.entities.Entities[before.Entity].Kind != entity.Person {
			continue
		}
		for j := i + 1; j < p.To; j++ {
			if after, found := q.entities.At(j); found {
				return q.entities.Entities[after.Entity].Kind == entity.Person && after.Entity != before.Entity
			}
		}
	}
	return false
}

// isTitleOf tells whether the phrase before a name at its end is its bearer's title,
// "Leader of the Opposition Ann Lee", and no other person: "a spokesman for Ann Lee".
func (q *reader) isTitleOf(p clause.Phrase, m entity.Mention) bool {
	if !q.Has(p.From, scan.Upper) || q.At(p.From).Is(lexicon.Determiner) || q.At(m.From-1).Is(lexicon.Preposition) {
		return false
	}
	for i := p.From; i < m.From; i++ {
		switch q.At(i) {
		case word.For, word.To, word.With, word.By:
			return !q.At(m.From - 1).Is(lexicon.Title)
		}
	}
	return !q.At(p.Head).Is(lexicon.Title) || !q.At(m.From-1).Is(lexicon.Title)
}

// apposed returns who stands in apposition to a description: "the club's manager, Ann Lee,".
func (q *reader) apposed(p clause.Phrase) (entity.Mention, bool) {
	one := q.At(p.Head) == word.One
	// "one of them, Lee,"
	if q.KindAt(p.To) != scan.Comma || q.KindAt(p.Head) != scan.Word || !one && (q.Has(p.Head, scan.Upper) || q.At(p.Head).Is(lexicon.Pronoun)) {
		return entity.Mention{}, false
	}
	if last := p.To - 1; !one && last != p.Head && q.At(last).Any(persons) { // "a spokesman for the minister, Ann Lee,"
		return entity.Mention{}, false
	}
	from := q.clauses.PastAge(p.To + 1) // "the tenant, 68-year-old Ann Lee,"
	m, found := q.entities.At(from)
	// "the spokesman, Lt. Col. Ann Lee", "his daughter, the novelist Ann Lee"
	for i := from; !found && i < from+longestLabel && q.opensName(i, from); i++ {
		m, found = q.entities.At(i)
	}
	if !found || m.From > from && !q.Has(m.From-1, scan.Upper) && !q.At(m.From-1).Is(lexicon.Title) {
		return entity.Mention{}, false
	}
	switch head := q.At(p.Head); q.entities.Entities[m.Entity].Kind {
	case entity.Person:
		if head == word.Police { // "according to the police, Ann Lee, who left, was late"
			return entity.Mention{}, false
		}
		if q.At(m.To) == word.Of { // "the witness, Officer Ann Lee of the county police,"
			return m, true
		}
	case entity.Organization: // "the band's label, Northline Records,"
		if head.Is(lexicon.Title) || head.Is(lexicon.Relation) || m.From != from {
			return entity.Mention{}, false
		}
	default:
		return entity.Mention{}, false
	}
	switch q.KindAt(m.To) {
	case scan.Open: // "the chairwoman, Sen. Ann Lee (D-Maine)"
		return m, q.entities.Entities[m.Entity].Kind == entity.Person
	case scan.Comma, scan.Stop, scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Single, scan.Semicolon, scan.Colon, scan.Close:
		return m, true
	}
	return entity.Mention{}, false
}

// opensName tells whether the word at i may stand before a name in the apposition that begins at from: a rank, an occupation.
func (q *reader) opensName(i, from int32) bool {
	e := q.At(i)
	return q.Has(i, scan.Upper) || e == word.The && i == from || e.Is(lexicon.Title) && !e.Is(lexicon.Plural) || e.Is(lexicon.TitleModifier)
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
