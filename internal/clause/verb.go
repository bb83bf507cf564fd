package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestGroup is how many tokens before the main verb may belong to it.
const longestGroup = 8

// isVerb tells whether a word that may be a verb of saying is one here, and
// not "the report", "its claims", "a stated aim". Behind the verb stands token to.
func (r *Result) isVerb(i, to int32, s scan.Range) bool {
	d := r.doc
	e := d.Tokens[i].Entry
	if d.KindAt(i-1) == scan.Hyphen || d.KindAt(i+1) == scan.Hyphen && !d.Has(i+1, scan.SpaceBefore) {
		return false
	}
	if i == s.From {
		return e.Is(lexicon.PresentParticiple) || e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) || r.titleCase(s) && e.Is(lexicon.ThirdPerson)
	}
	if to < s.To && e.Is(lexicon.Noun) && e != word.Say && e != word.Says && (d.At(to).Is(lexicon.Modal) || d.At(to).Is(lexicon.Auxiliary) && !d.At(to).Is(lexicon.PresentParticiple) || e.Is(lexicon.BaseForm) && d.At(to).Is(lexicon.PastTense) && !d.At(to).Is(lexicon.PastParticiple) && !d.At(to).Is(lexicon.BaseForm) && !d.Has(to, scan.Upper) || e.Is(lexicon.BaseForm) && d.At(to).Is(lexicon.ThirdPerson) && r.titleCase(s)) { // "claims are", "the earnings report came", "Sales Forecast Gives Lift"
		return false
	}
	at := i - 1
	for at > s.From && r.isAdverb(at) {
		at--
	}
	before := d.At(at)
	if d.KindAt(at) != scan.Word && d.KindAt(at) != scan.Clitic {
		before = 0
	}
	noun := r.opensNoun(at) && e != word.Says && (before != word.Her || at == i-1 && (e.Value(lexicon.Noun) >= 2 || !r.opensComplement(to, s))) && !(e == word.Said && d.KindAt(at) == scan.Clitic && d.Has(at-1, scan.Upper)) // "who saw her recently say", "those who knew her say she", "Brandt's said"
	switch {
	case e.Is(lexicon.PresentParticiple) && to < s.To && (d.At(to).Is(lexicon.Modal) || d.At(to).Is(lexicon.Auxiliary)): // "the court ruling could"
		return false
	case e.Is(lexicon.PresentParticiple) && e.Is(lexicon.Adjective) && Sense(e.Value(lexicon.Reporting)) != Tells && before.Is(lexicon.Preposition) && d.At(to).Is(lexicon.Plural) && d.At(to).Value(lexicon.Noun) >= 2: // "with promising singers"
		return false
	case e.Is(lexicon.PresentParticiple) && e.Value(lexicon.Noun) >= 2 && at == i-1 && before.Value(lexicon.Noun) >= 2 && (d.At(to) == word.In || d.At(to) == word.On || d.At(to) == word.For || d.At(to) == word.At): // "the wind warning in Ohio"
		return false
	case e.Is(lexicon.PresentParticiple):
		return !noun || before.Is(lexicon.PastParticiple) && d.At(at-1).Is(lexicon.Auxiliary) || // "is heard saying"
			before.Is(lexicon.Preposition) && !before.Is(lexicon.Determiner)
	case e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm):
		if (before.Is(lexicon.Determiner) && before != word.That || d.KindAt(at) == scan.Number) && at == i-1 && r.isAttribute(i) { // "nearly 90 signed forms"
			return false
		}
		return !noun || before.Is(lexicon.Adverb) || before.Is(lexicon.Adjective) && !r.isAttribute(i)
	case noun:
		return false
	case e.Is(lexicon.ThirdPerson):
		if d.KindAt(i-1) == scan.Number || e.Is(lexicon.Plural) && e.Value(lexicon.Noun) >= 2 && before.Is(lexicon.TimeUnit) { // "2,150 retweets", "19th century claims"
			return false
		}
		if to < s.To && d.At(to) == word.To && Sense(e.Value(lexicon.Reporting)) == Judges && !e.Is(lexicon.ReportingInfinitive) { // "thanks to"
			return false
		}
		if !e.Is(lexicon.Plural) || !e.Is(lexicon.Noun) {
			return true
		}
		if p := before.Value(lexicon.Pronoun); p == 1 || p == 2 || p == 6 || before == word.Who {
			return true
		}
		if e != word.Says && before.Is(lexicon.ThirdPerson) && !d.Has(at, scan.Upper) && r.isPerson(at-1) { // "Lee faces claims that"
			return false
		}
		if e == word.Says || e.Value(lexicon.Noun) < 2 && Sense(e.Value(lexicon.Reporting)) == Says && r.endsSubject(at) {
			return true
		}
		if d.Has(at, scan.Upper) && (to >= s.To || d.KindAt(to) == scan.Stop || d.KindAt(to) == scan.Comma) { // "…," Ann Lee says.
			return true
		}
		if Sense(e.Value(lexicon.Reporting)) == Says && d.At(at).Value(lexicon.Venue) == 3 && (to >= s.To || d.KindAt(to) == scan.Stop) { // "…, the affidavit states"
			return true
		}
		if Sense(e.Value(lexicon.Reporting)) == Shows && (to >= s.To || d.KindAt(to) == scan.Stop) { // "…, study finds"
			return r.endsSubject(at)
		}
		if to < s.To && d.At(to) == word.That && (r.opensPredicate(to+1, s) || d.At(to+1).Is(lexicon.BaseForm) && !d.At(to+1).Is(lexicon.Determiner) && (d.At(to+2) == word.To || d.At(to+2).Is(lexicon.Determiner))) { // "emissions rules that could", "claims that promise to"
			return false
		}
		return r.endsSubject(at) && (r.opensComplement(to, s) || d.Tokens[at].IsMark())
	case before.Is(lexicon.Modal), before.Is(lexicon.Auxiliary):
		return true
	case e.Is(lexicon.Noun) && r.isObjectNoun(at, s): // "cut its revenue forecast on Tuesday"
		return false
	case before == word.To, e == word.Say:
		return true
	case e.Is(lexicon.PastTense): // "put", "read", "forecast"
		return r.endsSubject(at)
	}
	if p := before.Value(lexicon.Pronoun); p == 3 || p == 4 || p == 5 || before == word.Who || before == word.That {
		return true
	}
	if e.Value(lexicon.Noun) >= 2 { // "critics claim", but not "the claim"
		plural := before.Is(lexicon.Plural) && (!before.Is(lexicon.ThirdPerson) || before.Value(lexicon.Noun) >= 2) || before == word.Those || before.Is(lexicon.Determiner) ||
			d.Has(at, scan.Upper) && d.Text[d.Tokens[at].End-1] == 's' // "Democrats"
		if before == word.One || before == word.Another || before == word.Each || before == word.Every { // "one question that"
			return false
		}
		if before.Is(lexicon.Determiner) && to < s.To && r.endsPhrase(to) && !d.At(to).Is(lexicon.Determiner) && !d.Has(to, scan.Upper) { // "some state officials"
			return false
		}
		if !plural && d.Has(at, scan.Upper) && to < s.To && r.opensComplement(to, s) { // "researchers at Brandt estimate"
			p := r.climb(at+1, s)
			return !p.Empty() && p.Head < at && r.isPlural(p)
		}
		return plural && to < s.To && r.opensComplement(to, s)
	}
	return before.Is(lexicon.Determiner) || r.endsSubject(at) || d.At(at-1).Is(lexicon.Preposition)
}

// isObjectNoun tells whether the noun phrase that ends with token i is the object of a verb right before it, so that the word behind it is its head.
func (r *Result) isObjectNoun(i int32, s scan.Range) bool {
	from, head := r.core(i+1, s)
	if opens := r.doc.At(from); from > i || !opens.Is(lexicon.Determiner) && !isPossessive(opens) || r.doc.At(head).Is(lexicon.TimeUnit) { // "a report released last year found"
		return false
	}
	if from <= s.From || r.doc.Has(head, scan.Upper) || r.doc.At(head).Value(lexicon.Pronoun) != 0 {
		return false
	}
	verb := r.doc.At(from - 1)
	return !verb.Is(lexicon.Reporting) && (r.isFinite(from-1) || verb.Is(lexicon.PastTense) && r.endsSubject(from-2))
}

// isAttribute tells whether the participle at i stands before its noun: "recent reported cases".
func (r *Result) isAttribute(i int32) bool {
	next := r.doc.At(i + 1)
	return r.doc.KindAt(i+1) == scan.Word && !r.doc.Has(i+1, scan.Upper) && next.Is(lexicon.Noun) && !next.Is(lexicon.Pronoun) && !next.Is(lexicon.Determiner) && !next.Is(lexicon.Preposition) && !next.Is(lexicon.Weekday) && !next.Is(lexicon.Adverb)
}

// opensNoun tells whether token i makes a noun of the word behind it: an article, a possessive, a preposition, an adjective.
func (r *Result) opensNoun(i int32) bool {
	if !r.isInside(i) {
		return false
	}
	t := &r.doc.Tokens[i]
	e := t.Entry
	switch {
	case t.Kind == scan.Clitic:
		return e == word.S && !r.isContracted(i)
	case t.Kind != scan.Word:
		return false
	case e == word.The, e == word.A, e == word.An, e == word.No, isPossessive(e):
		return true
	case e == word.To:
		return false
	case t.Shape.Has(scan.Upper) && !(e.Is(lexicon.Preposition) && i > 0 && r.doc.Has(i-1, scan.Upper)): // "Clears Himself Over Tax"
		return false
	case e.Is(lexicon.Preposition):
		return !e.Is(lexicon.Adverb) || e == word.In || e == word.On || e == word.By || e == word.About
	case e.Is(lexicon.Adjective):
		return !e.Is(lexicon.Adverb) && !e.Is(lexicon.Determiner) && e.Value(lexicon.Noun) < 2 && !e.Is(lexicon.Plural)
	}
	return false
}

// opensComplement tells whether what a verb governs may begin at i: "that", an article, a pronoun, a name, "to".
func (r *Result) opensComplement(i int32, s scan.Range) bool {
	if i >= s.To {
		return false
	}
	t := &r.doc.Tokens[i]
	e := t.Entry
	switch t.Kind {
	case scan.Number, scan.Currency, scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Colon:
		return true
	case scan.Word:
	default:
		return false
	}
	switch e {
	case word.About, word.Around, word.Over, word.Nearly, word.Almost: // "holds about 23%"
		if k := r.doc.KindAt(i + 1); k == scan.Number || k == scan.Currency {
			return true
		}
	}
	switch e {
	case word.To: // "vows to resign", but "thanks to the rain"
		return r.doc.At(i - 1).Is(lexicon.ReportingInfinitive)
	case word.That, word.There, word.What, word.How, word.Why, word.Whether, word.If, word.When:
		return true
	case word.For, word.About, word.On, word.Against:
		return r.doc.Tokens[i-1].Phrase.Is(lexicon.Reporting)
	}
	if e.Is(lexicon.Preposition) || e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e.Is(lexicon.Conjunction) || e.Is(lexicon.PresentParticiple) && e.Is(lexicon.Reporting) { // "his tweets accusing Lee"
		return false
	}
	return e.Value(lexicon.Noun) == 0 && r.nominal(i) || t.Shape.Has(scan.Upper) || e.Is(lexicon.Determiner) || e.Is(lexicon.Pronoun) || e.Is(lexicon.Noun) && e.Value(lexicon.Noun) >= 2 || e.Is(lexicon.Adjective)
}

// endsSubject tells whether token i may end a subject: a name, a pronoun, a noun, the comma or bracket behind one.
func (r *Result) endsSubject(i int32) bool {
	if !r.isInside(i) {
		return false
	}
	t := &r.doc.Tokens[i]
	switch {
	case t.Kind == scan.Comma, t.Kind == scan.Close, t.Kind == scan.Dash, t.Shape.Has(scan.Upper), t.Entry == word.Who, t.Entry == word.Which, t.Entry == word.That, t.Entry == word.This, t.Entry == word.And:
		return true
	case t.Kind != scan.Word:
		return false
	}
	if p := t.Entry.Value(lexicon.Pronoun); p != 0 {
		return !isPossessive(t.Entry)
	}
	return t.Entry == 0 || t.Entry.Value(lexicon.Noun) >= 2 || i > 0 && r.doc.At(i-1) == word.The && t.Entry.Value(lexicon.Adjective) == 0 && !t.Entry.Any(verbal) && !t.Entry.Any(function)
}

func isPossessive(e lexicon.Entry) bool {
	switch e {
	case word.His, word.Her, word.Its, word.Their, word.My, word.Your, word.Our:
		return true
	}
	return false
}

// isContracted tells "she's saying" from "the mayor's saying".
func (r *Result) isContracted(i int32) bool {
	switch r.doc.At(i - 1) {
	case word.He, word.She, word.It, word.That, word.There, word.Who, word.What, word.Here:
		return true
	}
	return r.doc.At(i+1) == word.Not
}

// isAdverb tells whether token i is an adverb that may stand inside of a verb group: "repeatedly", "also", "first".
func (r *Result) isAdverb(i int32) bool {
	if !r.isInside(i) {
		return false
	}
	t := &r.doc.Tokens[i]
	e := t.Entry
	if e == word.Since && r.doc.At(i-1).Is(lexicon.Auxiliary) { // "has since said"
		return true
	}
	if e.Is(lexicon.Frequency) && e.Is(lexicon.OrgNoun) && r.doc.At(i-1).Value(lexicon.Noun) >= 2 { // "the business daily reported"
		return false
	}
	return t.Kind == scan.Word && e.Is(lexicon.Adverb) && !t.Shape.Has(scan.Upper) && !e.Is(lexicon.Determiner) && e != word.Here &&
		(e.Value(lexicon.Noun) < 2 || e.Is(lexicon.Ordinal)) && !(e.Is(lexicon.Ordinal) && r.doc.At(i-1).Is(lexicon.Determiner)) && (e.Value(lexicon.Adjective) <= e.Value(lexicon.Adverb) || e.Is(lexicon.Ordinal)) && !e.Is(lexicon.Preposition) && (e.Value(lexicon.Conjunction) == 0 || e == word.Once)
}

// auxiliaries takes in what stands before the main verb at i: "has repeatedly said", "went on to say".
func (r *Result) auxiliaries(c *Cue, i int32, s scan.Range) {
	d := r.doc
	e := d.Tokens[i].Entry
	be, have, finite, led := false, false, false, false
	for c.From > s.From && c.Verb-c.From < longestGroup {
		at := c.From - 1
		t := &d.Tokens[at]
		w := t.Entry
		switch {
		case t.Kind != scan.Word && t.Kind != scan.Clitic && t.Kind != scan.Number,
			w.Is(lexicon.Modal) && t.Shape.Has(scan.Upper) && (!e.Is(lexicon.BaseForm) && !have && !be || !t.Shape.Has(scan.SentenceStart) && !r.titleCase(s)): // "Theresa May said", "released in May found"
			c.settle(e, be, finite)
			return
		case w.Is(lexicon.Auxiliary), w == word.S && r.isContracted(at) && (e.Is(lexicon.PresentParticiple) || d.At(at-1) == word.It && e.Is(lexicon.PastParticiple)): // "she's saying", "as it's written"
			be, have = be || !led && (w.Value(lexicon.Auxiliary) == 1 || w == word.S), have || w == word.Have
			finite = true
			c.Unreal = c.Unreal || r.isNegated(at)
		case w.Is(lexicon.Modal):
			finite = true
			c.Unreal = c.Unreal || w.Value(lexicon.Modal) != 1 && w != word.D || w == word.Would && have || r.isNegated(at)
		case w == word.Not, w == word.Never:
			c.Unreal = true
		case w == word.To && e.Is(lexicon.BaseForm) && at > s.From && !finite:
			if c.Sense == Thinks || !r.leadsOn(at-1, s) {
				c.Form, c.Unreal = ToSay, true
				return
			}
			c.From, led = at, true // "was forced to admit" is no passive
			e = d.Tokens[at-1].Entry
			finite = e.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson)
			c.From--
			if d.At(c.From) == word.On { // "went on to say"
				c.From--
				finite = true
			}
			continue
		case r.isAdverb(at) && !r.isPlaced(at, s), w == word.Long && d.At(at-1).Is(lexicon.Auxiliary): // "has long said", but not "people living nearby said"
		default:
			if from := r.timeStart(c.From, s); from < c.From && d.At(from-1).Is(lexicon.Auxiliary) { // "had on Monday said"
				c.From = from
				continue
			}
			c.settle(e, be, finite)
			return
		}
		c.From--
	}
	c.settle(e, be, finite)
}

// settle tells the form from the main verb and its auxiliaries.
func (c *Cue) settle(e lexicon.Entry, be, finite bool) {
	c.Passive = be && e.Is(lexicon.PastParticiple) && !e.Is(lexicon.PresentParticiple)
	if e.Is(lexicon.PresentParticiple) && !finite {
		c.Form = Participle
	}
}

// isNegated tells whether the auxiliary at i holds a "not": "didn't", "won't", "cannot".
func (r *Result) isNegated(i int32) bool {
	t := r.doc.TextAt(i)
	return len(t) > 3 && (t[len(t)-1] == 't' && (t[len(t)-2] == '\'' || t[len(t)-2] > 0x7f) || t == "cannot")
}

// leadsOn tells whether the verb at i says that the infinitive behind it came true: "went on to say", "continued to insist".
func (r *Result) leadsOn(i int32, s scan.Range) bool {
	switch e := r.doc.At(i); e {
	case word.On:
		return i > s.From && r.doc.Tokens[i-1].Phrase.Is(lexicon.Reporting)
	case word.Used:
		return true
	case word.Quick, word.Careful: // "was quick to point out"
		return i > s.From && r.doc.At(i-1).Is(lexicon.Auxiliary)
	default:
		return e.Value(lexicon.Implicative) == done
	}
}

// Values of the list implicative.
const (
	done    = 1 // what the infinitive tells was done: "rushed to say"
	notDone = 2 // it was not: "declined to say"
)

// IsFinite tells whether token i is surely a finite verb.
func (r *Result) IsFinite(i int32) bool { return r.isFinite(i) }

// IsNoun tells whether the verb form at i may as well be a noun: "plans", "claims".
func (r *Result) IsNoun(i int32) bool {
	e := r.doc.At(i)
	return e.Is(lexicon.Noun) && !e.Is(lexicon.Auxiliary) && !e.Is(lexicon.Modal) && !e.Is(lexicon.PastTense)
}

// OpensPredicate tells whether a finite verb stands at i, adverbs aside.
func (r *Result) OpensPredicate(i int32, s scan.Range) bool { return r.opensPredicate(i, s) }

// isInside tells whether token i is one of the text: a look ahead or back may leave it.
func (r *Result) isInside(i int32) bool { return i >= 0 && int(i) < len(r.doc.Tokens) }

// isFinite tells whether token i is surely a finite verb.
func (r *Result) isFinite(i int32) bool {
	d := r.doc
	if !r.isInside(i) {
		return false
	}
	t := &d.Tokens[i]
	e := t.Entry
	if t.Kind == scan.Clitic {
		return e == word.Ll || e == word.Re || e == word.Ve || e == word.D || e == word.M || e == word.S && r.isContracted(i)
	}
	if t.Kind != scan.Word || t.Shape.Has(scan.Upper|scan.Dotted) { // "8 a.m."
		return false
	}
	if !e.Any(verbal) {
		return r.looksPast(i) && r.endsSubject(i-1) && (r.opensArgument(i+1) || d.KindAt(i+1) == scan.Number)
	}
	switch {
	case e.Is(lexicon.Modal):
		return true
	case e.Is(lexicon.Auxiliary):
		return e != word.Be && e != word.Been && e != word.Being && !e.Is(lexicon.PresentParticiple)
	case i > 1 && d.At(i-1).Is(lexicon.Cardinal) && d.At(i-2) == word.The && e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && r.opensArgument(i+1): // "the two raised $3m", but not "the two raised hands"
		return true
	case i == 0 || r.opensNoun(i-1) || i > 1 && r.isDegree(i-1):
		return false
	}
	at := i - 1
	for at > 0 && i-at <= 3 && (r.isAdverb(at) && d.At(at) != word.There || d.At(at) == word.Both || d.At(at) == word.All) {
		at--
	}
	switch {
	case e.Is(lexicon.PastTense):
		switch {
		case isNominative(d.At(at)): // "they fell"
			return true
		case e.Is(lexicon.PastParticiple) && d.KindAt(i-1) == scan.Hyphen && !t.Shape.Has(scan.SpaceBefore): // "one-sided"
			return false
		case e.Is(lexicon.BaseForm) && r.isThird(at): // "Lee cut in": no plural, so it is past
			return true
		case e.Is(lexicon.BaseForm) && !e.Is(lexicon.PastParticiple) && !d.At(at).Is(lexicon.Plural): // "a bus fell"
			return r.endsSubject(at) && e.Value(lexicon.Noun) < 2
		case e.Is(lexicon.BaseForm):
			return r.endsSubject(at) && (d.At(at).Is(lexicon.Plural) && d.At(at).Value(lexicon.Noun) >= 2 || r.opensComplement(i+1, scan.Range{To: int32(len(d.Tokens))})) && e.Value(lexicon.Noun) < 2 // "sales fell"
		case !e.Is(lexicon.PastParticiple):
			return true
		}
		return d.At(i+1) != word.By && (!e.Is(lexicon.Adjective) || r.endsSubject(at)) && !d.At(at).Is(lexicon.Auxiliary)
	case e.Is(lexicon.ThirdPerson):
		if !e.Is(lexicon.Plural) {
			return true
		}
		p := d.At(at).Value(lexicon.Pronoun)
		return p == 1 || p == 2 || p == 6 || d.At(at) == word.There || r.endsSubject(at) && (at < i-1 && d.At(i-1).Value(lexicon.Adjective) == 0 || e.Value(lexicon.Noun) < 3 && r.opensComplement(i+1, scan.Range{To: int32(len(d.Tokens))}) || r.opensArgument(i+1))
	case e.Is(lexicon.BaseForm):
		p := d.At(at).Value(lexicon.Pronoun)
		plural := d.At(at).Is(lexicon.Plural) || r.looksPlural(at) || d.At(at).Is(lexicon.Demonym) && d.Text[d.Tokens[at].End-1] == 's' // "Britons favour a ban"
		return (p >= 3 && p <= 5 || plural || d.At(at) == word.People || d.At(at) == word.Police) && !isPossessive(d.At(at)) && d.At(at) != word.Us && (e.Value(lexicon.Noun) < 2 || p != 0 || r.opensArgument(i+1))
	}
	return false
}

// looksPast tells whether the word at i, which no list has, ends as a past tense does: "repurchased".
func (r *Result) looksPast(i int32) bool {
	t := &r.doc.Tokens[i]
	return i > 0 && t.Entry == 0 && t.End-t.Start > 5 && r.doc.Text[t.End-2:t.End] == "ed"
}

// looksPlural tells whether the word in lower case at i, which no list of nouns has, ends as a plural does: "respondents".
func (r *Result) looksPlural(i int32) bool {
	t := &r.doc.Tokens[i]
	if t.Kind != scan.Word || t.Shape.Has(scan.Upper) || t.End-t.Start < 4 || t.Entry.Is(lexicon.Noun) || t.Entry.Any(verbal) || t.Entry.Any(function) || t.Entry.Is(lexicon.Adjective) || t.Entry.Is(lexicon.Determiner) {
		return false
	}
	if r.doc.Text[t.End-1] != 's' {
		return false
	}
	switch r.doc.Text[t.End-2] {
	case 's', 'u', 'i':
		return false
	}
	return true
}

// isThird tells whether token i ends a subject in the third person singular: a person's name, "he", "it".
func (r *Result) isThird(i int32) bool {
	p := r.doc.At(i).Value(lexicon.Pronoun)
	return p == 1 || p == 2 || p == 6 || r.isPerson(i)
}

// opensArgument tells whether token i surely begins what a verb governs: an article, a pronoun, "that", "to", a sum.
func (r *Result) opensArgument(i int32) bool {
	e := r.doc.At(i)
	return r.doc.KindAt(i) == scan.Currency || e == word.The || e == word.A || e == word.An || e == word.That || e == word.To || isPossessive(e) || e.Value(lexicon.Pronoun) != 0
}

// verbal is what a verb may be.
var verbal = lexicon.SetOf(lexicon.Auxiliary, lexicon.Modal, lexicon.PastTense, lexicon.ThirdPerson, lexicon.BaseForm)
