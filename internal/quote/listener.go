package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Who is told or asked, between the verb of saying and the words said.

// overListener goes over the object of "told Y", "asked Y": a noun phrase that no predicate follows.
func (q *reader) overListener(from int32, c *clause.Cue, s scan.Range) int32 {
	// "agreed with Lee that"
	if c.Sense != clause.Tells && c.Sense != clause.Asks && !c.Infinitive && !(c.To > c.Verb+1 && q.At(c.To-1) == word.With) || c.Inverted {
		return from
	}
	p := q.clauses.PhraseAt(from, s)
	if p.Empty() || q.isDate(p.From) {
		return from
	}
	m, found := q.entities.At(from)
	if found = found && m.To < p.To && q.At(m.To) != word.S; found && q.namesAnother(m.To, p.To) { // "told the High Court Ann Lee, 41, was"
		return m.To
	}
	if q.clauses.OpensPredicate(p.To, s) || q.hasFinitePast(scan.Range{From: from + 1, To: p.To}) {
		if found && q.At(m.To).Value(lexicon.Noun) >= 2 { // "told Reuters demand was strong"
			return m.To
		}
		return q.listenerEnd(p.Range, c)
	}
	return q.overPostmodifier(p.To, c, s)
}

// hasFinitePast tells whether a finite verb in the past is among the words.
func (q *reader) hasFinitePast(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if q.At(i).Is(lexicon.PastTense) && q.clauses.IsFinite(i) {
			return true
		}
	}
	return false
}

// namesAnother tells whether a person's name begins at token i and ends with the phrase.
func (q *reader) namesAnother(i, end int32) bool {
	m, found := q.entities.At(i)
	return found && m.From == i && m.To == end && q.entities.Entities[m.Entity].Kind == entity.Person
}

// listenerEnd returns where the listener ends whom no mark parts from the subject of what is told: "told the BBC's Today
// programme | residents had left"; where the phrase begins if it holds no listener.
func (q *reader) listenerEnd(p scan.Range, c *clause.Cue) int32 {
	if c.Sense != clause.Tells {
		return p.From
	}
	for i := p.From + 1; i+1 < p.To; i++ {
		if q.KindAt(i+1) != scan.Word {
			continue
		}
		plural := q.At(i+1).Is(lexicon.Plural) && q.At(i+1).Value(lexicon.Noun) >= 2 && !q.Has(i+1, scan.Upper)
		// "told The Sun | bosses lied"
		if q.Has(i, scan.Upper) && plural || !q.Has(i, scan.Upper) && q.At(i).Any(listening) && (plural || q.Has(i+1, scan.Upper)) {
			return i + 1
		}
	}
	return p.From
}

// listening are the classes of nouns for what somebody is told or tells it in.
var listening = lexicon.SetOf(lexicon.Venue, lexicon.OrgKind)

// overPostmodifier goes over what follows those who are to act, up to the infinitive: "asked anyone with information | to call", "told those affected | to write".
func (q *reader) overPostmodifier(i int32, c *clause.Cue, s scan.Range) int32 {
	const longest = 16
	if e := q.At(i); !c.Infinitive || !e.Is(lexicon.PastParticiple) && e != word.Who && e != word.With && e != word.In && e != word.From &&
		e != word.At && e != word.Near {
		return i
	}
	for j := i + 1; j+1 < s.To && j < i+longest && q.KindAt(j) != scan.Comma; j++ {
		if q.At(j) == word.To && q.At(j+1).Is(lexicon.BaseForm) && !q.At(j-1).Is(lexicon.PresentParticiple) &&
			(!q.At(j-1).Is(lexicon.BaseForm) || q.At(j-1).Value(lexicon.Noun) >= 2 || q.At(j-2) == word.To) && !q.clauses.IsFinite(j-1) {
			return j
		}
	}
	return i
}
