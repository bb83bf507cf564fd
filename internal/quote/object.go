package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// infinitive: S promised to X; S urged Y to X; S called on Y to X. The listener is no part of the words.
func (q *reader) infinitive(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if !c.Infinitive || from >= end || q.isContact(c) || q.fillsGap(c) || q.onlySeems(c) { // not "the sum it promised to raise"
		return scan.Range{}, ""
	}
	at := q.overDate(from) // "vowed Tuesday to veto it"
	if at == from && q.At(at) != word.To && q.At(at) != word.Never {
		at = q.overListener(from, c, s)
		at = q.overListenersAside(q.overDate(at), end)
	}
	if c.Sense == clause.Tells && at > from && at+1 < end && q.At(at) == word.Against { // "warned them against going", as "warned against going"
		return scan.Range{From: at + 1, To: q.objectEnd(at+1, end, c)}, "indirect:object"
	}
	to := at
	if e := q.At(to); e == word.Not || e == word.Never {
		to++
	}
	if to+1 >= end || q.At(to) != word.To || !q.At(to+1).Is(lexicon.BaseForm) && !q.At(to+1).Is(lexicon.Auxiliary) && !q.At(to+1).Is(lexicon.Adverb) {
		return scan.Range{}, ""
	}
	if c.Sense == clause.Asks && (q.At(to+1) == word.Be || q.At(to+1) == word.Remain ||
		q.isHeading() && at == from && q.At(c.Verb).Is(lexicon.PastParticiple)) { // "asked not to be named", "Farmers asked to count bees"
		return scan.Range{}, ""
	}
	return scan.Range{From: at, To: q.objectEnd(to+1, end, c)}, "indirect:infinitive"
}

// fillsGap tells whether a relative pronoun before the subject is the object of what follows: "the gaps that he swore to close".
func (q *reader) fillsGap(c *clause.Cue) bool {
	i := c.Subject.From - 1
	if c.Inverted || i <= q.start || c.Subject.To > c.From {
		return false
	}
	switch before := q.At(i - 1); q.At(i) {
	case word.Which, word.Whom:
		return true
	case word.That:
		return before.Value(lexicon.Noun) >= 2 && !before.Is(lexicon.Reporting) && !before.Is(lexicon.SpeechNoun)
	}
	return false
}

// overDate goes over "Tuesday" and "on Tuesday" at token i.
func (q *reader) overDate(i int32) int32 {
	date := i
	if q.At(date) == word.On {
		date++
	}
	if past := q.pastDate(date); past > date {
		return past
	}
	return i
}

// overListenersAside goes over an apposition to those who are to act: "called on citizens in the capital, Rome, to be careful".
func (q *reader) overListenersAside(at, end int32) int32 {
	const longest = 12
	if q.KindAt(at) != scan.Comma {
		return at
	}
	for i := at + 1; i+1 < end && i < at+longest && !q.clauses.IsFinite(i); i++ {
		if q.KindAt(i) == scan.Comma && (q.At(i+1) == word.To || q.At(i+1) == word.Not) {
			return i + 1
		}
	}
	return at
}

// onlySeems tells whether a thing threatens or promises: "rivers threatened to break through", "the cut promises to hurt".
func (q *reader) onlySeems(c *clause.Cue) bool {
	const tellsAhead = 1 // value of the list reporting_infinitive
	return q.At(c.Verb).Value(lexicon.ReportingInfinitive) == tellsAhead && !q.isAgent(c.Subject)
}

// canSpeak tells whether the phrase may name people, a body or a writing, and no single thing: "the minister", "many", "the letter", but not "the cut".
func (q *reader) canSpeak(p clause.Phrase) bool {
	return q.At(p.Head).Is(lexicon.Plural) || q.isAgent(p)
}

// isAgent tells whether the phrase names people or a body by a name, an office or the like.
func (q *reader) isAgent(p clause.Phrase) bool {
	if _, named := q.entities.At(p.Head); named {
		return true
	}
	e := q.At(p.Head)
	return e.Any(agents) || e.Value(lexicon.Noun) < 2 || e == word.People || e == word.Police ||
		q.Has(p.Head, scan.Upper) && !q.Has(p.Head, scan.SentenceStart)
}

// agents are the classes of nouns for those who can act, or tell something.
var agents = lexicon.SetOf(lexicon.Title, lexicon.Relation, lexicon.OrgKind, lexicon.OrgNoun, lexicon.Pronoun, lexicon.Demonym,
	lexicon.Venue, lexicon.SpeechNoun, lexicon.Determiner, lexicon.Party)

// isContact tells whether the verb stands in a relative clause without a pronoun, right behind its noun: "the sum it promised to raise", "a man police say is armed".
func (q *reader) isContact(c *clause.Cue) bool {
	i := c.Subject.From - 1
	if c.Inverted || c.Subject.From <= q.start || c.Subject.To > c.From || q.KindAt(i) != scan.Word {
		return false
	}
	e := q.At(i)
	return (e.Value(lexicon.Noun) >= 2 || q.At(i-1) == word.The || e.Is(lexicon.Plural) && q.At(i-1).Is(lexicon.Adjective)) &&
		!e.Any(notBeforeContact)
}

// notBeforeContact are the classes of words behind which a subject opens no relative clause.
var notBeforeContact = lexicon.SetOf(lexicon.Preposition, lexicon.Conjunction, lexicon.Adverb, lexicon.Reporting)

// infinitiveFirst tells whether an infinitive stands before any finite verb: "invited the mayor to ride along after they met".
func (q *reader) infinitiveFirst(from, end int32) bool {
	const reach = 20
	for i := from; i+1 < end && i < from+reach; i++ {
		if q.clauses.IsFinite(i) {
			return false
		}
		if q.At(i) == word.To && q.At(i+1).Is(lexicon.BaseForm) && !q.At(i+1).Is(lexicon.Determiner) && !q.Has(i+1, scan.Upper) {
			return true
		}
	}
	return false
}

// gerund: S reported hearing X; S admitted taking X.
func (q *reader) gerund(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if c.Sense != clause.Says && !c.Object || from+1 >= end {
		return scan.Range{}, ""
	}
	if e := q.At(from); q.KindAt(from) != scan.Word || !e.Is(lexicon.PresentParticiple) || e.Is(lexicon.Preposition) ||
		e.Is(lexicon.Reporting) && clause.Sense(e.Value(lexicon.Reporting)) != clause.Hears ||
		(e.Value(lexicon.Noun) >= 2 || e.Is(lexicon.Adjective)) && !q.At(from+1).Is(lexicon.Determiner) {
		return scan.Range{}, ""
	}
	return scan.Range{From: from, To: q.objectEnd(from, end, c)}, "indirect:gerund"
}

// object: S denied X; S criticized X; S called for X; S described X as Y.
func (q *reader) object(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	if c.Names {
		return q.rating(c, from, end)
	}
	if !c.Object || from >= end || c.Relative > 0 || q.isContact(c) || !q.canSpeak(c.Subject) {
		return scan.Range{}, ""
	}
	const anyOnly = 5                                                                     // value of the list reporting_object
	if q.At(c.Verb).Value(lexicon.ReportingObject) == anyOnly && q.At(from) != word.Any { // not "denied a request"
		return scan.Range{}, ""
	}
	t := &q.Tokens[from]
	switch {
	case t.Kind == scan.Number, t.Kind == scan.Currency:
	case t.Kind != scan.Word, q.isDate(from), t.Entry == word.There, t.Entry == word.Here:
		return scan.Range{}, ""
	case t.Entry.Is(lexicon.PresentParticiple): // "proposed building a wall"
	case t.Entry.Is(lexicon.Preposition) && !t.Shape.Has(scan.Upper), t.Entry.Is(lexicon.Conjunction), t.Entry.Is(lexicon.Auxiliary),
		t.Entry.Is(lexicon.Modal):
		return scan.Range{}, ""
	case t.Entry.Is(lexicon.Adverb) && !t.Entry.Is(lexicon.Determiner) && !t.Entry.Is(lexicon.Adjective) && !t.Entry.Is(lexicon.Noun) &&
		!t.Shape.Has(scan.Upper):
		return scan.Range{}, ""
	}
	x := scan.Range{From: from, To: q.objectEnd(from, end, c)}
	switch phrasal := c.To > c.Verb+1; {
	case c.Judged && !q.hasComplement(x, c):
		return scan.Range{}, ""
	case c.Judged, phrasal:
	case x.Len() < 3 && q.At(x.From) != word.Any || q.At(x.From).Pronoun() != 0 && !q.At(x.From).Is(lexicon.Determiner):
		return scan.Range{}, ""
	}
	if q.names(x) {
		return scan.Range{}, ""
	}
	return x, "indirect:object"
}

// rating: S described X as Y; S called X a Y.
func (q *reader) rating(c *clause.Cue, from, end int32) (scan.Range, string) {
	if from+2 >= end || c.Relative > 0 || q.isContact(c) || !q.isAgent(c.Subject) || q.isDate(from) {
		return scan.Range{}, ""
	}
	if e := q.At(from); q.KindAt(from) != scan.Word || e.Is(lexicon.Preposition) || e.Is(lexicon.Conjunction) {
		return scan.Range{}, ""
	}
	x := scan.Range{From: from, To: q.objectEnd(from, end, c)}
	if !q.hasRating(x) {
		return scan.Range{}, ""
	}
	return x, "indirect:object"
}

// hasRating tells whether the words say what something is called or described as: "the plan as a joke", "the plan a joke",
// but not "a meeting", "the police a second time".
func (q *reader) hasRating(x scan.Range) bool {
	p := q.clauses.PhraseAt(x.From, x)
	switch at := p.To; q.At(at) {
	case word.As:
		return at+1 < x.To && !q.opensClause(at+1, x.To)
	case word.A, word.An:
		rated := q.clauses.PhraseAt(at, x)
		return !rated.Empty() && !q.At(rated.Head).Is(lexicon.TimeUnit) && !q.At(rated.From+1).Is(lexicon.Ordinal)
	}
	return false
}

// verdictOn: S ruled Y unlawful; S declared the match void.
func (q *reader) verdictOn(c *clause.Cue, from, end int32, s scan.Range) (scan.Range, string) {
	const declares = 4 // value of the list reporting_clause
	if q.At(c.Verb).Value(lexicon.ReportingClause) != declares || from+1 >= end || q.isContact(c) || !q.canSpeak(c.Subject) {
		return scan.Range{}, ""
	}
	x := scan.Range{From: from, To: q.objectEnd(from, end, c)}
	for i := x.From + 1; i < x.To; i++ {
		e, noun := q.At(i), q.At(i-1)
		if e.Is(lexicon.Preposition) && i+1 < x.To {
			break
		}
		if q.KindAt(i) != scan.Word || q.Has(i, scan.Upper) || !e.Is(lexicon.Adjective) && !e.Is(lexicon.PastParticiple) ||
			e.Value(lexicon.Noun) >= 2 {
			continue
		}
		behind := i+1 >= x.To || q.At(i+1).Is(lexicon.Preposition)
		if behind && (noun.Is(lexicon.Noun) || q.Has(i-1, scan.Upper) || noun.Pronoun() != 0 || noun.Is(lexicon.Adverb)) &&
			!noun.Is(lexicon.Determiner) {
			return x, "indirect:object"
		}
	}
	return scan.Range{}, ""
}

// hasComplement tells whether the words say what somebody is judged as, for or of: "the plan as a joke", "the storm for it".
func (q *reader) hasComplement(x scan.Range, c *clause.Cue) bool {
	for i := x.From + 1; i+1 < x.To; i++ {
		switch e := q.At(i); e {
		case word.As: // "the plan as a joke", but not "the plan as critics gathered"
			if !q.opensClause(i+1, x.To) {
				return true
			}
		case word.For: // "Bob Ray for his haste", "the plan for being late", but not "an application for relief"
			if e == c.Opener || q.At(i+1).Is(lexicon.PresentParticiple) || q.At(x.From).Pronoun() != 0 || q.Has(i-1, scan.Upper) {
				return true
			}
		case word.Of:
			// "accused the mayor of lying"
			if e == c.Opener || q.At(i+1).Is(lexicon.PresentParticiple) || q.At(i-1).Is(lexicon.Pronoun) || q.Has(i-1, scan.Upper) {
				return true
			}
		}
	}
	return false
}

// names tells whether the words do no more than name somebody or something: "the Labour Party", "him", "his predecessor".
func (q *reader) names(x scan.Range) bool {
	if q.At(x.From).Is(lexicon.Determiner) {
		x.From++
	}
	if m, found := q.entities.At(x.From); found && m.To >= x.To {
		return true
	}
	return x.Len() < 2 && q.At(x.From).Pronoun() != 0
}
