package quote

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// spoken is a part of a quotation with the person who says it.
type spoken struct {
	scan.Range
	entity int32
	whole  bool // direct: marks in it are of a quotation within, those of a transcript too
}

// firstPerson ties "I", "me" and "my" in words between marks to the speaker;
// in a quotation within the quotation they are somebody else's.
func (q *reader) firstPerson() {
	for i := range q.out.Quotations {
		x := &q.out.Quotations[i]
		if x.Kind == Indirect || x.Entity < 0 || q.entities.Entities[x.Entity].Kind != entity.Person {
			continue
		}
		for _, p := range x.Parts {
			q.spoken = append(q.spoken, spoken{p, x.Entity, x.Kind == Direct})
		}
	}
	slices.SortFunc(q.spoken, func(a, b spoken) int { return cmp.Compare(a.From, b.From) })
	nested := q.Doc.Quoted
	end := int32(0) // of the part before
	for _, p := range q.spoken {
		for i := q.Next(max(p.From, end), p.To, scan.Pronominal); i < p.To; i = q.Next(i+1, p.To, scan.Pronominal) {
			for len(nested) > 0 && (nested[0].Close <= i || nested[0].Open < p.From || nested[0].Level == 0 && !p.whole) {
				nested = nested[1:]
			}
			if len(nested) > 0 && nested[0].Has(i) {
				continue
			}
			switch q.At(i) {
			case word.I, word.Me, word.My, word.Mine, word.Myself:
				if _, tied := q.references.At(i); !tied {
					q.out.Mentions = append(q.out.Mentions, entity.Mention{Range: scan.Range{From: i, To: i + 1}, Entity: p.entity,
						Form: entity.Pronoun})
				}
			}
		}
		end = max(end, p.To)
	}
}
