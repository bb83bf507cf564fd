package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Participles that look like verbs in the past: "a man accused of theft".

// isGoverned tells whether the noun phrase before a participle is the object of a verb or preposition, and so no
// subject: "sell the dogs declared best", "through a service called Finch".
func (r *Result) isGoverned(c *Cue, s scan.Range) bool {
	p := c.Subject
	if c.Relative != 0 || p.To != c.From || p.From <= s.From || !r.doc.At(c.Verb).Is(lexicon.PastParticiple) || r.doc.At(c.To) == word.That ||
		r.doc.Has(p.Head, scan.Upper) || r.doc.At(p.Head).Pronoun() != 0 || r.doc.KindAt(p.From-1) != scan.Word {
		return false
	}
	e := r.doc.At(p.From - 1)
	if e.Is(lexicon.Reporting) || e.Is(lexicon.Conjunction) || r.doc.Has(p.From-1, scan.Upper) {
		return false
	}
	return e.Is(lexicon.Preposition) && !e.Is(lexicon.Adverb) || r.isFinite(p.From-1)
}

// isReduced tells a participle from a past tense: "a man accused of theft", "a plan praised by both".
func (r *Result) isReduced(c *Cue, s scan.Range) bool {
	d := r.doc
	if !d.Tokens[c.Verb].Entry.Is(lexicon.PastParticiple) || c.To >= s.To {
		return false
	}
	if !d.Tokens[c.Verb].Entry.Is(lexicon.PastTense) { // "the striker known to fans as"
		return true
	}
	next := &d.Tokens[c.To]
	if next.Entry.Is(lexicon.Adverb) && !next.Entry.Is(lexicon.Preposition) && d.At(c.To+1) == word.By { // "a reward announced earlier by the minister"
		return r.isCommonNoun(c.Subject)
	}
	if next.Entry == word.By { // "a haul discovered by a guard", but "said by phone", "responded by asking"
		return d.At(c.Verb) != word.Said && !d.At(c.To+1).Is(lexicon.PresentParticiple)
	}
	switch c.Sense {
	case Says: // "a bill estimated at £1m"
		return next.Entry == word.At && (d.KindAt(c.To+1) == scan.Number || d.KindAt(c.To+1) == scan.Currency)
	case Judges:
		if next.IsMark() && (c.Object || c.Names) { // "a box labeled “water”", but "what the firm called “water”"
			return !r.isGap(c.Subject.From, s) && r.isCommonNoun(c.Subject)
		}
		return next.Kind == scan.Stop || r.opensReduced(c, s)
	case Tells, Thinks: // "residents warned on Friday to leave"
		return !r.tellsWhen(c, s) && r.opensReduced(c, s)
	case Shows: // "chemicals found in fridges", but "found in May that"
		return next.Entry.Is(lexicon.Preposition) && !d.Has(c.Subject.Head, scan.Upper) && d.At(c.Subject.Head).Pronoun() == 0 && !r.hasThat(c.To, s)
	case Writes: // "a paper published shortly before"
		if !r.isWriting(c.Subject) || r.readsInPart(c) {
			return false
		}
		return next.Entry.Is(lexicon.Adverb) && !r.hasThat(c.To, s) || r.opensReduced(c, s)
	}
	return false
}

// isCommonNoun tells whether the phrase is neither a name nor a pronoun.
func (r *Result) isCommonNoun(p Phrase) bool {
	return !r.doc.Has(p.Head, scan.Upper) && !r.doc.At(p.Head).Is(lexicon.Pronoun)
}

// tellsWhen tells whether a time or a place stands between the verb and its "that": "the mayor warned on Friday that".
func (r *Result) tellsWhen(c *Cue, s scan.Range) bool {
	switch r.doc.At(c.To) {
	case word.On, word.In, word.At:
		return r.doc.At(c.Verb) != word.Told && r.hasThat(c.To, s)
	}
	return false
}

// readsInPart tells whether the words of a writing follow: "the statement read in part".
func (r *Result) readsInPart(c *Cue) bool {
	after := r.doc.At(c.To + 1)
	return r.doc.At(c.To) == word.In && (after == word.Part || after == word.Full)
}

// opensReduced tells whether what follows the verb suits a participle: "accused of", "seen as", but not "warned as long ago as 2019 that".
func (r *Result) opensReduced(c *Cue, s scan.Range) bool {
	switch r.doc.At(c.To) {
	case word.As:
		return !r.isGap(c.Subject.From, s) && r.doc.At(c.To+2) != word.As && r.doc.At(c.To+3) != word.As
	case word.Of, word.In, word.On, word.At, word.From, word.With:
		return true
	case word.To: // "operators told to scrap boats"
		return c.Sense == Tells && c.Infinitive
	}
	return false
}

// hasThat tells whether "that" stands soon behind token i.
func (r *Result) hasThat(i int32, s scan.Range) bool {
	const reach = 12
	for limit := min(s.To, i+reach); i < limit; i++ {
		if r.doc.At(i) == word.That {
			return true
		}
	}
	return false
}

// isBare tells whether no auxiliary stands before the verb.
func (r *Result) isBare(c *Cue) bool {
	for i := c.From; i < c.Verb; i++ {
		if !r.isAdverb(i) {
			return false
		}
	}
	return true
}

// isWriting tells "a study published in May" from "a teacher posted on Facebook".
func (r *Result) isWriting(p Phrase) bool {
	e := r.doc.At(p.Head)
	return e.Venue() == lexicon.Writing || e == word.Poll
}
