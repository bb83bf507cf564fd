package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// candidate is a word that may be a verb of saying, with what stands around it.
type candidate struct {
	lexicon.Entry
	i, to  int32         // where it stands, and what stands behind it
	at     int32         // the word before it, adverbs aside
	before lexicon.Entry // of that word, 0 where a mark stands there
	noun   bool          // that word makes a noun of the next: "the claim"
	sense  Sense
}

// isVerb tells whether a word that may be a verb of saying is one here, and
// not "the report", "its claims", "a stated aim". Behind the verb stands token to.
func (r *Result) isVerb(i, to int32, s scan.Range) bool {
	d := r.doc
	e := d.Tokens[i].Entry
	past := e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm)
	switch {
	case d.KindAt(i-1) == scan.Hyphen || d.KindAt(i+1) == scan.Hyphen && !d.Has(i+1, scan.SpaceBefore):
		return false
	case i == s.From:
		return e.Is(lexicon.PresentParticiple) || past || r.titleCase(s) && e.Is(lexicon.ThirdPerson)
	case to < s.To && r.isSubjectNoun(e, to, s):
		return false
	}
	v := r.candidate(i, to, s)
	switch {
	case e.Is(lexicon.PresentParticiple):
		return r.isParticiple(&v, s)
	case past:
		return r.isPast(&v)
	case v.noun:
		return false
	case e.Is(lexicon.ThirdPerson):
		return r.isSingular(&v, s)
	}
	return r.isBase(&v, s)
}

// candidate looks at what stands around token i.
func (r *Result) candidate(i, to int32, s scan.Range) candidate {
	d := r.doc
	e := d.Tokens[i].Entry
	v := candidate{Entry: e, i: i, to: to, at: i - 1, sense: Sense(e.Value(lexicon.Reporting))}
	for v.at > s.From && r.isAdverb(v.at) {
		v.at--
	}
	kind := d.KindAt(v.at)
	if kind == scan.Word || kind == scan.Clitic {
		v.before = d.At(v.at)
	}
	switch {
	case e == word.Says, !r.opensNoun(v.at):
	case v.before == word.Her && (v.at < i-1 || e.Value(lexicon.Noun) < 2 &&
		r.opensComplement(to, s)): // "who saw her recently say", "those who knew her say she"
	case e == word.Said && kind == scan.Clitic && d.Has(v.at-1, scan.Upper): // "Brandt's said"
	default:
		v.noun = true
	}
	return v
}

// isSubjectNoun rules out the noun that is the subject of a verb at token to:
// "claims are", "the earnings report came", "Sales Forecast Gives Lift".
func (r *Result) isSubjectNoun(e lexicon.Entry, to int32, s scan.Range) bool {
	if !e.Is(lexicon.Noun) || e == word.Say || e == word.Says {
		return false
	}
	switch next := r.doc.At(to); {
	case next.Is(lexicon.Modal), next.Is(lexicon.Auxiliary) && !next.Is(lexicon.PresentParticiple):
		return true
	case !e.Is(lexicon.BaseForm):
		return false
	case next.Is(lexicon.PastTense) && !next.Is(lexicon.PastParticiple) && !next.Is(lexicon.BaseForm) && !r.doc.Has(to, scan.Upper):
		return true
	default:
		return next.Is(lexicon.ThirdPerson) && r.titleCase(s)
	}
}

// isParticiple reads a form in -ing: no subject, "the court ruling could", no attribute, "with promising
// singers", and no noun behind another or an article, "the wind warning in Ohio", "her saying".
func (r *Result) isParticiple(v *candidate, s scan.Range) bool {
	next := r.doc.At(v.to)
	switch {
	case v.to < s.To && (next.Is(lexicon.Modal) || next.Is(lexicon.Auxiliary)):
		return false
	case v.Is(lexicon.Adjective) && v.sense != Tells && v.before.Is(lexicon.Preposition) && next.Is(lexicon.Plural) && next.Value(lexicon.Noun) >= 2:
		return false
	case v.Value(lexicon.Noun) >= 2 && v.at == v.i-1 && v.before.Value(lexicon.Noun) >= 2 &&
		(next == word.In || next == word.On || next == word.For || next == word.At):
		return false
	case v.before.Is(lexicon.Adjective) && r.doc.At(v.at-1).Is(lexicon.Determiner) &&
		next.Value(lexicon.Noun) >= 2: // "a senior ruling party lawmaker"
		return false
	case !v.noun, v.before.Is(lexicon.PastParticiple) && r.doc.At(v.at-1).Is(lexicon.Auxiliary): // "is heard saying"
		return true
	}
	return v.before.Is(lexicon.Preposition) && !v.before.Is(lexicon.Determiner)
}

// isPast reads a form in -ed or its like: no attribute, "nearly 90 signed forms", "a stated aim".
func (r *Result) isPast(v *candidate) bool {
	counted := v.before.Is(lexicon.Determiner) && v.before != word.That || r.doc.KindAt(v.at) == scan.Number
	if counted && v.at == v.i-1 && r.isAttribute(v.i) {
		return false
	}
	return !v.noun || v.before.Is(lexicon.Adverb) || v.before.Is(lexicon.Adjective) && !r.isAttribute(v.i)
}

// isSingular reads a form in -s: no noun in the plural, "2,150 retweets", "emissions rules that could".
func (r *Result) isSingular(v *candidate, s scan.Range) bool {
	d := r.doc
	next := d.At(v.to)
	ends := v.to >= s.To || d.KindAt(v.to) == scan.Stop
	plural := v.Is(lexicon.Plural) && v.Is(lexicon.Noun)
	switch {
	case d.KindAt(v.i-1) == scan.Number, v.Is(lexicon.Plural) && v.Value(lexicon.Noun) >= 2 && v.before.Is(lexicon.TimeUnit): // "19th century claims"
		return false
	case v.to < s.To && next == word.To && v.sense == Judges && !v.Is(lexicon.ReportingInfinitive): // "thanks to"
		return false
	case !plural, takesSingular(v.before), v.before == word.Who:
		return true
	case v.Entry != word.Says && v.at == v.i-1 && v.before.Value(lexicon.Noun) >= 2 && !d.Has(v.at, scan.Upper) && v.at > s.From &&
		d.At(v.at-1).Is(lexicon.Preposition) && d.At(v.at-1) != word.Of: // "despite opposition claims that"
		return false
	case v.Entry != word.Says && v.before.Is(lexicon.ThirdPerson) && !d.Has(v.at, scan.Upper) && r.isPerson(v.at-1): // "Lee faces claims that"
		return false
	case v.Entry == word.Says, v.Value(lexicon.Noun) < 2 && v.sense == Says && r.endsSubject(v.at):
		return true
	case d.Has(v.at, scan.Upper) && (ends || d.KindAt(v.to) == scan.Comma): // "…," Ann Lee says.
		return true
	case v.sense == Says && d.At(v.at).Venue() == lexicon.Writing && ends: // "…, the affidavit states"
		return true
	case v.sense == Shows && ends: // "…, study finds"
		return r.endsSubject(v.at)
	case v.to < s.To && next == word.That && r.opensRelative(v.to, s):
		return false
	}
	return r.endsSubject(v.at) && (r.opensComplement(v.to, s) || d.Tokens[v.at].IsMark())
}

// opensRelative tells whether the "that" at token i is the subject of a relative clause: "rules that could", "claims that promise to".
func (r *Result) opensRelative(i int32, s scan.Range) bool {
	if r.opensPredicate(i+1, s) {
		return true
	}
	verb, behind := r.doc.At(i+1), r.doc.At(i+2)
	return verb.Is(lexicon.BaseForm) && !verb.Is(lexicon.Determiner) && (behind == word.To || behind.Is(lexicon.Determiner))
}

// isBase reads a form without an ending: no noun in the singular, "the claim", "one question that".
func (r *Result) isBase(v *candidate, s scan.Range) bool {
	switch {
	case v.before.Is(lexicon.Modal), v.before.Is(lexicon.Auxiliary):
		return true
	case v.Is(lexicon.Noun) && r.isObjectNoun(v.at, s): // "cut its revenue forecast on Tuesday"
		return false
	case v.before == word.To, v.Entry == word.Say:
		return true
	case v.Is(lexicon.PastTense): // "put", "read", "forecast"
		return r.endsSubject(v.at)
	case v.before == word.Who, v.before == word.That, takesPlural(v.before):
		return true
	}
	if v.Value(lexicon.Noun) >= 2 {
		return v.to < s.To && r.hasPluralSubject(v, s) && r.opensComplement(v.to, s)
	}
	return v.before.Is(lexicon.Determiner) || r.endsSubject(v.at) || r.doc.At(v.at-1).Is(lexicon.Preposition)
}

// hasPluralSubject tells whether a subject in the plural stands before the word: "critics claim", "Democrats
// claim", "some claim", but not "some state officials"; "researchers at Brandt estimate".
func (r *Result) hasPluralSubject(v *candidate, s scan.Range) bool {
	d := r.doc
	determiner, capital := v.before.Is(lexicon.Determiner), d.Has(v.at, scan.Upper)
	switch v.before {
	case word.One, word.Another, word.Each, word.Every:
		return false
	}
	switch {
	case determiner:
		return !r.endsPhrase(v.to) || d.At(v.to).Is(lexicon.Determiner) || d.Has(v.to, scan.Upper)
	case v.before.Is(lexicon.Plural) && (!v.before.Is(lexicon.ThirdPerson) || v.before.Value(lexicon.Noun) >= 2), v.before == word.Those,
		v.before == word.Others:
		return true
	case capital && d.Text[d.Tokens[v.at].End-1] == 's':
		return true
	case capital && r.opensComplement(v.to, s):
		p := r.climb(v.at+1, s)
		return !p.Empty() && p.Head < v.at && r.isPlural(p)
	}
	return false
}

// takesSingular tells whether a verb in -s agrees with the pronoun: "he", "it".
func takesSingular(e lexicon.Entry) bool {
	p := e.Pronoun()
	return p == lexicon.Feminine || p == lexicon.Masculine || p == lexicon.Neuter
}

// takesPlural tells whether a verb without an ending agrees with the pronoun: "they", "I", "you".
func takesPlural(e lexicon.Entry) bool {
	p := e.Pronoun()
	return p == lexicon.ThirdPlural || p == lexicon.FirstPerson || p == lexicon.SecondPerson
}

// isObjectNoun tells whether the noun phrase that ends with token i is the object of a verb right before it, so that the word behind it is its head.
func (r *Result) isObjectNoun(i int32, s scan.Range) bool {
	from, head := r.core(i+1, s)
	if opens := r.doc.At(from); from > i || !opens.Is(lexicon.Determiner) && !isPossessive(opens) ||
		r.doc.At(head).Is(lexicon.TimeUnit) { // "a report released last year found"
		return false
	}
	if from <= s.From || r.doc.Has(head, scan.Upper) || r.doc.At(head).Pronoun() != 0 {
		return false
	}
	verb := r.doc.At(from - 1)
	return !verb.Is(lexicon.Reporting) && (r.isFinite(from-1) || verb.Is(lexicon.PastTense) && r.endsSubject(from-2))
}

// isAttribute tells whether the participle at i stands before its noun: "recent reported cases".
func (r *Result) isAttribute(i int32) bool {
	next := r.doc.At(i + 1)
	return r.doc.KindAt(i+1) == scan.Word && !r.doc.Has(i+1, scan.Upper) && next.Is(lexicon.Noun) && !next.Is(lexicon.Pronoun) &&
		!next.Is(lexicon.Determiner) && !next.Is(lexicon.Preposition) && !next.Is(lexicon.Weekday) && !next.Is(lexicon.Adverb)
}
