package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestGroup is how many tokens before the main verb may belong to it.
const longestGroup = 8

// opensNoun tells whether token i makes a noun of the word behind it: an article, a possessive, a preposition, an adjective.
func (r *Result) opensNoun(i int32) bool {
	if !r.isInside(i) {
		return false
	}
	t := &r.doc.Tokens[i]
	e := t.Entry
	switch {
	case t.Kind == scan.Clitic:
		_, named := r.ents.At(i) // "Moody's"
		return e == word.S && !named && !r.isContracted(i)
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
		return !e.Is(lexicon.Adverb) && !e.Is(lexicon.Determiner) && e.Value(lexicon.Noun) < 2 && !e.Is(lexicon.Plural) &&
			e.Value(lexicon.Implicative) != done // "kept saying"
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
	case scan.Single: // "demands 'answers'", but "the claims' end"
		return t.Shape.Has(scan.SpaceBefore)
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
	if e.Is(lexicon.Preposition) || e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) ||
		e.Is(lexicon.Conjunction) || e.Is(lexicon.PresentParticiple) && e.Is(lexicon.Reporting) { // "his tweets accusing Lee"
		return false
	}
	return e.Value(lexicon.Noun) == 0 && r.nominal(i) || t.Shape.Has(scan.Upper) || e.Is(lexicon.Determiner) ||
		e.Is(lexicon.Pronoun) || e.Is(lexicon.Noun) && e.Value(lexicon.Noun) >= 2 || e.Is(lexicon.Adjective)
}

// endsSubject tells whether token i may end a subject: a name, a pronoun, a noun, the comma or bracket behind one.
func (r *Result) endsSubject(i int32) bool {
	if !r.isInside(i) {
		return false
	}
	t := &r.doc.Tokens[i]
	switch {
	case t.Kind == scan.Comma, t.Kind == scan.Close, t.Kind == scan.Dash, t.Shape.Has(scan.Upper),
		t.Entry == word.Who, t.Entry == word.Which, t.Entry == word.That, t.Entry == word.This, t.Entry == word.And:
		return true
	case t.Kind != scan.Word:
		return false
	}
	if p := t.Entry.Pronoun(); p != 0 {
		return !isPossessive(t.Entry)
	}
	if t.Entry == 0 || t.Entry == word.Others || t.Entry.Value(lexicon.Noun) >= 2 {
		return true
	}
	if i == 0 {
		return false
	}
	before := r.doc.At(i - 1)
	// "the suspects", "two suspects"
	if t.Entry.Is(lexicon.Plural) && (before == word.The || before.Is(lexicon.Cardinal) || r.doc.KindAt(i-1) == scan.Number) {
		return true
	}
	return before == word.The && t.Entry.Value(lexicon.Adjective) == 0 && !t.Entry.Any(verbal) && !t.Entry.Any(function)
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
		(e.Value(lexicon.Noun) < 2 || e.Is(lexicon.Ordinal)) && !(e.Is(lexicon.Ordinal) && r.doc.At(i-1).Is(lexicon.Determiner)) &&
		(e.Value(lexicon.Adjective) <= e.Value(lexicon.Adverb) || e.Is(lexicon.Ordinal)) && !e.Is(lexicon.Preposition) &&
		(e.Value(lexicon.Conjunction) == 0 || e == word.Once)
}

// verbGroup is what a verb group tells of its verb, read from the main verb backward.
type verbGroup struct {
	verb     lexicon.Entry // whose form counts: "said", "went" of "went on to say"
	be, have bool          // a form of them stands in it
	finite   bool          // a verb in it is finite
	led      bool          // an infinitive in it came true: "was forced to admit" is no passive
	only     bool          // "could only say"
}

// auxiliaries takes in what stands before the main verb at i: "has repeatedly said", "went on to say".
func (r *Result) auxiliaries(c *Cue, i int32, s scan.Range) {
	d := r.doc
	g := verbGroup{verb: d.Tokens[i].Entry}
	for c.From > s.From && c.Verb-c.From < longestGroup {
		at := c.From - 1
		w := d.Tokens[at].Entry
		switch {
		case r.isOutside(at, &g, s):
			c.settle(&g)
			return
		case w.Is(lexicon.Auxiliary), w == word.S && r.isShortened(at, g.verb):
			g.be, g.have = g.be || !g.led && (w.Value(lexicon.Auxiliary) == 1 || w == word.S), g.have || w == word.Have
			g.finite = true
			c.Unreal = c.Unreal || r.isNegated(at)
		case w.Is(lexicon.Modal):
			g.finite = true
			c.Unreal = c.Unreal || r.isHypothetical(at, &g)
		case w == word.Not, w == word.Never:
			c.Unreal = true
		case w == word.To && d.At(at+1) == word.Have && at > s.From: // "is alleged to have said"
			c.Form, c.Unreal = ToSay, !d.At(at-1).Is(lexicon.Reporting)
			return
		case w == word.To && g.verb.Is(lexicon.BaseForm) && at > s.From && !g.finite:
			if c.Sense == Thinks || !r.leadsOn(at-1, s) { // "hopes to say"
				c.Form, c.Unreal = ToSay, c.Sense == Thinks || !r.isPurpose(at, s)
				return
			}
			r.takeLead(c, &g)
			continue
		case g.verb.Is(lexicon.PresentParticiple) && !g.finite && w.Value(lexicon.Implicative) == done && at > s.From: // "kept saying"
			g.verb, g.finite = w, isFiniteForm(w)
		case r.isAdverbOfVerb(at, s):
			g.only = g.only || w == word.Only
		default:
			if from := r.timeStart(c.From, s); from < c.From && d.At(from-1).Is(lexicon.Auxiliary) { // "had on Monday said"
				c.From = from
				continue
			}
			c.settle(&g)
			return
		}
		c.From--
	}
	c.settle(&g)
}

// isOutside tells whether token i is of no verb group: a mark, or the "May" of "Theresa May said", "released in May found".
func (r *Result) isOutside(i int32, g *verbGroup, s scan.Range) bool {
	t := &r.doc.Tokens[i]
	if t.Kind != scan.Word && t.Kind != scan.Clitic && t.Kind != scan.Number {
		return true
	}
	return t.Entry.Is(lexicon.Modal) && t.Shape.Has(scan.Upper) &&
		(!g.verb.Is(lexicon.BaseForm) && !g.have && !g.be || !t.Shape.Has(scan.SentenceStart) && !r.titleCase(s))
}

// isShortened tells whether the "'s" at i is short for "is" or "has": "she's saying", "as it's written", but not "the mayor's saying".
func (r *Result) isShortened(i int32, verb lexicon.Entry) bool {
	return r.isContracted(i) && (verb.Is(lexicon.PresentParticiple) || r.doc.At(i-1) == word.It && verb.Is(lexicon.PastParticiple))
}

// isHypothetical tells whether the modal at i leaves open or denies that it was said: "might say", "would have said", "couldn't say",
// but not "will say", "could only say".
func (r *Result) isHypothetical(i int32, g *verbGroup) bool {
	modal := r.doc.At(i)
	return modal == word.Would && g.have || r.isNegated(i) || leavesOpen(modal, g.verb) && (!g.only || g.have)
}

// isAdverbOfVerb tells whether an adverb of the verb behind it stands at i: "has long said", but not "people living nearby said".
func (r *Result) isAdverbOfVerb(i int32, s scan.Range) bool {
	return r.isAdverb(i) && !r.isPlaced(i, s) || r.doc.At(i) == word.Long && r.doc.At(i-1).Is(lexicon.Auxiliary)
}

// takeLead takes in "to" and the verb before it, which says that the infinitive came true: "went on to say".
func (r *Result) takeLead(c *Cue, g *verbGroup) {
	c.From -= 2
	g.verb, g.led = r.doc.At(c.From), true
	g.finite = isFiniteForm(g.verb)
	if g.verb == word.On {
		c.From--
		g.finite = true
	}
}

// isFiniteForm tells whether the form of a verb shows that it is finite: "kept", "keeps".
func isFiniteForm(e lexicon.Entry) bool { return e.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson) }

// leavesOpen tells whether a modal leaves open whether the verb came true: "might say", but not "will say", and not "can reveal" of a paper.
func leavesOpen(modal, verb lexicon.Entry) bool {
	const will = 1 // value of the list modal
	if modal == word.Can && (verb == word.Reveal || verb == word.Disclose || verb == word.Confirm) {
		return false
	}
	return modal.Value(lexicon.Modal) != will && modal != word.D
}

// settle tells the form from the main verb and its auxiliaries.
func (c *Cue) settle(g *verbGroup) {
	c.Passive = g.be && g.verb.Is(lexicon.PastParticiple) && !g.verb.Is(lexicon.PresentParticiple)
	if g.verb.Is(lexicon.PresentParticiple) && !g.finite {
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
	case word.Quick, word.Careful, word.Heard: // "was quick to point out", "was heard to say"
		return i > s.From && r.doc.At(i-1).Is(lexicon.Auxiliary)
	default:
		return e.Value(lexicon.Implicative) == done
	}
}

// isPurpose tells whether the "to" at i says what somebody did so for who spoke or wrote: "used the speech to argue",
// "went on CNN to say", "wrote to the Herald to ask", but not "asked the court to say", "had hoped in the debate to argue".
func (r *Result) isPurpose(i int32, s scan.Range) bool {
	p := r.PhraseBefore(r.overTime(i, s), s)
	if p.Empty() || p.From <= s.From {
		return false
	}
	if r.doc.At(p.From-1) == word.With { // "an interview with Le Monde"
		if up := r.PhraseBefore(p.From-1, s); !up.Empty() && up.From > s.From {
			p = up
		}
	}
	governed := r.doc.At(p.From - 1).Is(lexicon.Preposition)
	if _, named := r.ents.At(p.Head); named {
		if !governed {
			return false
		}
	} else if e := r.doc.At(p.Head); !e.Is(lexicon.Venue) || e.Venue() == lexicon.Listeners {
		return false
	}
	for j := p.From - 1; j > s.From && p.From-j <= longestGroup; j-- {
		if !r.isFinite(j) {
			continue
		}
		e := r.doc.At(j)
		sense := Sense(e.Value(lexicon.Reporting))
		return e.Is(lexicon.PastTense) && !e.Is(lexicon.Auxiliary) && (sense == 0 || sense == Writes) &&
			(governed || e == word.Used || e.Is(lexicon.SpeechVerb)) && e.Value(lexicon.Implicative) != notDone && !e.Is(lexicon.Futurity)
	}
	return false
}

// Values of the list implicative.
const (
	done    = 1 // what the infinitive tells was done: "rushed to say"
	notDone = 2 // it was not: "declined to say"
)

// isInside tells whether token i is one of the text: a look ahead or back may leave it.
func (r *Result) isInside(i int32) bool { return i >= 0 && int(i) < len(r.doc.Tokens) }
