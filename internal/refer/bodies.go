package refer

import (
	"slices"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// What "company", "paper" and "airline" mean on the list business.
const (
	companies = 1
	media     = 2
	trades    = 3
	houses    = 4 // by a word of their own name alone: "the zoo"
)

// isTrade tells whether a word may stand for an organization whose name says nothing of the kind: "the company".
func isTrade(e lexicon.Entry) bool {
	return e.Is(lexicon.Business) && e.Value(lexicon.Business) != houses
}

// trade is an organization that the story called so before: "the airline".
type trade struct {
	who int32
	as  lexicon.Hash
}

// mostTrades is how many are kept in mind.
const mostTrades = 16

// noteTrade takes note of what an organization was called.
func (r *reader) noteTrade(who, noun int32) {
	if len(r.trades) < mostTrades && r.At(noun).Value(lexicon.Business) == trades {
		r.trades = append(r.trades, trade{who, r.Hash(noun)})
	}
}

// mainBody is how many mentions make an organization the story's.
const mainBody = 3

// body returns the organization that "the company" or "the ministry" means: the
// one spoken of last whose name has the word, else the last that is such a
// thing; -1 where two stand in one sentence.
func (r *reader) body(x scan.Range, head int32) int32 {
	if who, found := r.lastSuch(x, head, true); found {
		return who
	}
	who, _ := r.lastSuch(x, head, false)
	return who
}

// lastSuch returns the organization spoken of last that is what the word says,
// by its name or by its looks; -1 where there is none or two.
func (r *reader) lastSuch(x scan.Range, head int32, byName bool) (who int32, found bool) {
	const reach = 8
	who, in := int32(-1), 0
	for n := range r.bodies.n {
		s := &r.bodies.recent[n]
		if r.sentence-s.sentence > reach || found && s.sentence < in {
			break
		}
		if s.at >= x.From { // "the ASX-listed company"
			continue
		}
		how := r.isSuch(s.entity, s.at, head)
		if how == isNot || (how == isCalled) != byName {
			continue
		}
		if r.mentions[s.entity] < 2 && isTrade(r.At(head)) && (s.oblique || how == isLikely && !s.subject) { // "analysts polled by Brandt"
			continue
		}
		if found {
			return -1, true
		}
		who, in, found = s.entity, s.sentence, true
	}
	return who, found
}

// likeness is how surely an organization is what a word says.
type likeness uint8

const (
	isNot    likeness = iota
	isLikely          // nothing speaks against it
	isSurely          // "Ltd.", a list of newspapers
	isCalled          // "Deutsche Bank": the bank
)

// isSuch tells whether the organization, named last at token i, is what the word says.
func (r *reader) isSuch(who, i, noun int32) likeness {
	head := r.At(noun)
	e := &r.entities.Entities[who]
	m, found := r.entities.At(e.First)
	if e.Kind != entity.Organization || !found {
		return isNot
	}
	kind := lexicon.Entry(0) // the word that says what the organization is
	company := true
	for _, x := range [2]scan.Range{m.Range, r.mentionAt(i)} {
		if r.isDescribed(x, noun) {
			return isCalled
		}
		for j := x.From; j < x.To; j++ {
			t := &r.Tokens[j]
			if t.Kind != scan.Word {
				continue
			}
			if t.Shape.Has(scan.Upper) && r.Hash(j) == r.Hash(noun) {
				if next := r.At(j + 1); j == x.To-1 || next == word.Of || next == word.For { // the bank: "Bank of England", not "Bank Street School"
					return isCalled
				}
			}
			if t.Entry.Is(lexicon.OrgSuffix) {
				return sure(head, companies)
			}
			if t.Entry.Any(press) || t.Phrase.Any(press) || t.Entry.Is(lexicon.Masthead) && t.Shape.Has(scan.Upper) {
				return sure(head, media)
			}
			if t.Entry.Is(lexicon.OrgKind) {
				kind = t.Entry
			}
			company = company && !t.Entry.Is(lexicon.Civic)
		}
	}
	if !company || kind.Is(lexicon.Civic) {
		return isNot
	}
	switch head.Value(lexicon.Business) {
	case companies:
		return isLikely
	case trades: // "A spokesman for Norvik said the operator", or the company that the story is about
		if i >= r.bounds.From || r.mentions[who] >= mainBody {
			return isLikely
		}
		if slices.Contains(r.trades, trade{who, r.Hash(noun)}) {
			return isSurely
		}
	}
	return isNot
}

// isDescribed tells whether the text beside a name says that its bearer is such
// a thing: "budget airline Norvik", "Norvik, a low-cost airline".
func (r *reader) isDescribed(x scan.Range, noun int32) bool {
	const reach = 6
	if r.KindAt(x.From-1) == scan.Word && r.Hash(x.From-1) == r.Hash(noun) {
		return true
	}
	if e := r.At(x.To + 1); r.KindAt(x.To) != scan.Comma || e != word.A && e != word.An && e != word.The {
		return false
	}
	for j := x.To + 2; j < x.To+reach && r.KindAt(j) == scan.Word; j++ {
		if r.Hash(j) == r.Hash(noun) {
			return true
		}
	}
	return false
}

// sure returns how an organization of the sort is what the word of the list business says.
func sure(head lexicon.Entry, sort int) likeness {
	if v := head.Value(lexicon.Business); v == sort || v == trades && sort == companies {
		return isSurely
	}
	return isNot
}

var press = lexicon.SetOf(lexicon.Newspaper, lexicon.NewsAgency)

func (r *reader) mentionAt(i int32) scan.Range {
	m, _ := r.entities.At(i)
	return m.Range
}

// neuter ties "it" before a verb of saying to the organization or country that was the subject
// before, "it said", and behind one to the organization that says so: "Brandt said it would".
func (r *reader) neuter(i int32, e lexicon.Entry) {
	next := r.At(i + 1)
	if e != word.It || i+1 >= r.bounds.To {
		return
	}
	x := scan.Range{From: i, To: i + 1}
	if who := r.claimant(i); who >= 0 {
		r.tie(x, who, entity.Pronoun, false)
		return
	}
	if !next.Is(lexicon.Reporting) || !next.Any(finite) || next.Is(lexicon.Auxiliary) {
		return
	}
	for n := range r.bodies.n {
		s := &r.bodies.recent[n]
		if r.sentence-s.sentence > 2 {
			break
		}
		if s.subject && s.at < i {
			r.tie(x, s.entity, entity.Pronoun, true)
			return
		}
	}
}

// claimant returns the organization that says of itself what "it" at i does, -1 if there is none: "Brandt said it would
// close", but not "Brandt said it would be hard to close".
func (r *reader) claimant(i int32) int32 {
	const (
		be     = 1 // on the list auxiliary
		thinks = 5 // on the list reporting, and what documents show and marks say behind it
	)
	next := r.At(i + 1)
	if r.KindAt(i+1) != scan.Word || !next.Any(auxiliaries) || next.Value(lexicon.Auxiliary) == be {
		return -1
	}
	if then := r.At(i + 2); then == word.Be || then == word.Been || then == word.Not && r.At(i+3) == word.Be {
		return -1
	}
	p, verb := r.clauses.SubjectFor(i, r.bounds)
	if p.Empty() || verb < 0 || !r.At(verb).Is(lexicon.Reporting) || r.At(verb).Value(lexicon.Reporting) >= thinks || !r.isComplement(verb, i) {
		return -1
	}
	m, found := r.entities.At(p.Head)
	if !found {
		m, found = r.tiedAt(p.Head)
	}
	if !found || r.entities.Entities[m.Entity].Kind != entity.Organization {
		return -1
	}
	return m.Entity
}
