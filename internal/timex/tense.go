package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// isPast tells whether token i is a finite verb of the past: "met", "was", "had"; not the participle of "is met".
func (a *anchor) isPast(i int32) bool {
	e := a.At(i)
	if e == 0 || a.Has(i, scan.Upper) { // "the United States"
		return false
	}
	if e == word.Was || e == word.Were || e == word.Had || e == word.Did {
		return true
	}
	if !e.Is(lexicon.PastTense) || e.Is(lexicon.Futurity) {
		return false
	}
	if e.Is(lexicon.BaseForm) && e != word.Fell && e != word.Found && e != word.Left && e != word.Saw && !a.singular(i-1) {
		return false
	}
	before := a.At(i - 1)
	if e.Is(lexicon.PastParticiple) && before.Any(presentForms) && a.staysSo(i-1) { // "were to stay closed on Thursday"
		return false
	}
	// "the affected areas", "the 15th named storm"
	if k := a.KindAt(i - 1); (before.Is(lexicon.Determiner) && !a.relative(i-1) || k == scan.Mixed || k == scan.Number) &&
		e.Is(lexicon.PastParticiple) {
		return false
	}
	return !before.Any(modals) || before == word.Was || before == word.Were || before == word.Had || before == word.Has || before == word.Have
}

// staysSo tells whether token i says with the participle behind it how a thing is or remains.
func (a *anchor) staysSo(i int32) bool {
	switch a.TextAt(i) {
	case "be", "stay", "stays", "remain", "remains", "keep", "keeps", "get", "gets", "become", "becomes":
		return true
	}
	return false
}

// singular tells whether token i is a subject behind which the base form of a verb can but be its past: "who quit", "Lee cut".
func (a *anchor) singular(i int32) bool {
	switch a.At(i) {
	case word.He, word.She, word.It, word.Who, word.Which:
		return true
	}
	return a.KindAt(i) == scan.Word && a.Has(i, scan.Upper) && !a.Has(i, scan.Dotted) && !a.At(i).Is(lexicon.Plural)
}

// relative tells whether token i is "which" or "that", with which a clause may begin.
func (a *anchor) relative(i int32) bool { return a.At(i) == word.Which || a.At(i) == word.That }

// implied tells whether the verb that governs the infinitive at "to" says that it
// happened: "failed to appear Monday", "forced him to leave Monday".
func (a *anchor) implied(to int32) bool {
	if a.At(to - 1).Is(lexicon.TimeUnit) { // "took three hours to convict him"
		for i := to - 2; i >= 0 && i >= to-7; i-- {
			if a.TextAt(i) == "took" {
				return true
			}
		}
	}
	for i := to - 1; i >= 0 && i >= to-4; i-- {
		t := &a.Tokens[i]
		if t.Kind != scan.Word {
			return false
		}
		switch e := t.Entry; {
		case e == word.Able, e == word.Unable:
			return true
		case e.Is(lexicon.Implicative) && e.Is(lexicon.PastTense) && !a.At(i-1).Is(lexicon.Modal) && (i == 0 || a.tense(i-1) <= past):
			return true
		case e.Is(lexicon.Implicative) && e.Is(lexicon.PresentParticiple) &&
			a.KindAt(i-1) == scan.Comma: // "fell on the line, forcing trains to stop on Monday"
			return a.pastBefore(i - 1)
		}
	}
	return false
}

// pastBefore tells whether the finite verb nearest before token i in its sentence stands in the past.
func (a *anchor) pastBefore(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-2*reach && a.KindAt(j) != scan.Stop; j-- {
		if tense := a.tense(j); tense != untensed {
			return tense == past
		}
	}
	return false
}

// pastModal tells whether a modal speaks of what has been: "could not be reached
// Monday", "would not comment Monday", "should have known Monday".
func (a *anchor) pastModal(i int32) bool {
	e, next := a.Tokens[i].Entry, i+1
	if e != word.Could && e != word.Would && e != word.Should && e != word.Might && e != word.Must && e != word.WouldnT {
		return false
	}
	not := e == word.WouldnT
	if a.At(next) == word.Not {
		not = true
		next++
	}
	switch {
	case a.At(next) == word.Have:
		return a.At(next + 1).Is(lexicon.PastParticiple)
	case e == word.Could && (not || a.negated(i)):
		return true
	}
	return not && (a.At(next).Is(lexicon.Reporting) || a.At(next).Is(lexicon.Implicative))
}

// negated tells whether the subject before a verb says that there is none: "None of the boys could be reached Monday".
func (a *anchor) negated(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-infinitiveReach; j-- {
		switch t := &a.Tokens[j]; t.Kind {
		case scan.Comma, scan.Stop, scan.Semicolon:
			return false
		case scan.Word:
			switch a.TextAt(j) {
			case "None", "none", "No", "no", "Neither", "neither", "Nobody", "nobody":
				return true
			}
		}
	}
	return false
}

// The tenses of a finite verb.
const (
	untensed  = iota
	past      // "met"
	present   // "is accused": of no one time
	copula    // "is", of what the date is told of
	scheduled // "expires", "are meeting", "is published": to come, as in a timetable
)

// tense reads the finite verb at token i.
func (a *anchor) tense(i int32) int {
	t := &a.Tokens[i]
	e := t.Entry
	if !e.Any(verbal) {
		return untensed
	}
	switch {
	case a.hasGot(i): // "I've got a test on Friday"
		return scheduled
	case a.isPast(i):
		return past
	case t.Shape.Has(scan.Upper) && a.KindAt(i-1) == scan.Colon && e.Is(lexicon.Timetable) &&
		e.Any(presentForms): // "Lakers: Visit Utah on Sunday.", "Utah: Hosts Tulsa"
		return scheduled
	case t.Shape.Has(scan.Dotted | scan.Upper): // "a.m."
		return untensed
	case e == word.Been, e == word.Being, e == word.Be:
		return untensed
	case e.Value(lexicon.Auxiliary) == 1:
		return a.tenseOfBe(i + 1)
	case e.Any(presentForms) && a.At(i+1).Is(lexicon.PastParticiple) && a.staysSo(i): // "roads remain closed on Thursday"
		return scheduled
	case e == word.Has, e == word.Have:
		// "she has a test Tuesday", "has until Monday to decide"
		if n := a.At(i + 1); n == word.A || n == word.An || n == word.Until || a.TextAt(i+1) == "another" {
			return scheduled
		}
		return present
	case e.Is(lexicon.Noun) &&
		(a.KindAt(i-1) == scan.Number || a.opensNoun(i-1) && (e.Value(lexicon.Noun) >= often || !a.At(i-1).Is(lexicon.Adjective)) || a.isObject(i)):
		// "the annual returns", but "the final starts"
		return untensed
	case e.Is(lexicon.Timetable) && e.Any(presentForms) && (a.isVerb(i) || a.goesOnSale(i)):
		return scheduled
	case e.Is(lexicon.ThirdPerson) && e.Value(lexicon.Verb) >= e.Value(lexicon.Noun):
		return present
	case e.Is(lexicon.BaseForm) && !e.Is(lexicon.PastTense) && a.At(i-1).Is(lexicon.Pronoun) && !a.At(i-1).Any(modals): // "they come back"
		return present
	}
	return untensed
}

// goesOnSale tells whether token i is the verb of "go on sale", "goes to the polls", whatever stands before it.
func (a *anchor) goesOnSale(i int32) bool {
	if s := a.TextAt(i); s != "go" && s != "goes" {
		return false
	}
	switch a.TextAt(i + 2) {
	case "sale", "trial", "show", "display", "air", "strike":
		return a.At(i+1) == word.On
	}
	return false
}

// verbal are the classes of the finite forms of verbs.
var verbal = lexicon.SetOf(lexicon.BaseForm, lexicon.ThirdPerson, lexicon.PastTense, lexicon.Auxiliary, lexicon.Timetable)

// hasGot tells whether "got" at token i says only what somebody has: "I've got a test", but "she got a reply".
func (a *anchor) hasGot(i int32) bool {
	if e := a.At(i - 1); e != word.Have && e != word.Has && e != word.Ve && (e != word.S || a.KindAt(i-1) != scan.Clitic) {
		return false
	}
	n := a.At(i + 1)
	return (n == word.A || n == word.An) && a.TextAt(i) == "got"
}

// isVerb tells whether a word of a timetable, which may also be a noun ("reports", "plays"), is a verb with its subject:
// "Walmart reports", "Arsenal travel", "the lease expires", "the bank ends its meeting".
func (a *anchor) isVerb(i int32) bool {
	e, hasSubject := a.At(i), a.subjectBefore(i)
	switch third := e.Is(lexicon.ThirdPerson); {
	case third && (hasSubject || a.At(i+1) == word.Off || a.At(i+1).Is(lexicon.Preposition)): // "the final kicks off", "the strike ends on Monday"
		return true
	case e.Is(lexicon.PeriodWord): // "goals last season"
		return false
	case !third && (a.KindAt(i-1) == scan.Comma || a.At(i-1) == word.And && (a.At(i+1).Is(lexicon.Determiner) || a.Has(i+1, scan.Upper))):
		// "signed Lee on Monday and open the season on Friday", "The talks, put off twice, go ahead on Monday"
		return e.Value(lexicon.Noun) < often && !e.Is(lexicon.PastTense) && (a.At(i-1) == word.And || a.At(i+1).Any(behindVerb))
	case !third && !hasSubject && a.At(i-1).Is(lexicon.Plural) && !a.opensNoun(i-1): // "the polls open", but not "jobs report"
		return (e.Value(lexicon.Noun) < often || a.At(i+1).Is(lexicon.Determiner) || a.At(i+1) == word.To) && !e.Is(lexicon.PastTense)
	case !third && (!hasSubject || e.Is(lexicon.PastTense)):
		return false
	}
	// "Harlow host Kingsbridge", but "the Hollis Festival premiere"
	return e.Value(lexicon.Verb) >= e.Value(lexicon.Noun) || a.At(i+1).Is(lexicon.Determiner) || a.At(i+1) == word.Off || a.At(i+1) == word.To ||
		a.Has(i+1, scan.Upper)
}

// behindVerb are the classes of what may stand behind a verb that has no object.
var behindVerb = lexicon.SetOf(lexicon.Preposition, lexicon.Adverb)

// isObject tells whether a verb of the same clause stands close before a word that may be a noun: "had sent monthly letters".
func (a *anchor) isObject(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		if t := &a.Tokens[j]; t.Kind != scan.Word || t.Entry.Is(lexicon.Conjunction) || t.Shape.Has(scan.SentenceStart) {
			return false
		}
		if a.isPast(j) {
			return !a.At(j).Is(lexicon.Reporting) // "said the window stays open"
		}
	}
	return false
}

// tenseOfBe is that of "is" or "are" with what stands behind it.
func (a *anchor) tenseOfBe(next int32) int {
	if e := a.At(next); e == word.Not || e.Is(lexicon.Adverb) && !e.Is(lexicon.PastParticiple) {
		next++
	}
	switch e := a.At(next); {
	case e == word.To && a.isInfinitive(next+1): // "is to hold talks with Britain, France and Germany on Friday"
		return scheduled
	case !e.Any(participles):
		return copula
	case e.Is(lexicon.Timetable):
		return scheduled
	}
	return present
}

var presentForms = lexicon.SetOf(lexicon.ThirdPerson, lexicon.BaseForm)

var participles = lexicon.SetOf(lexicon.PresentParticiple, lexicon.PastParticiple)

// often is the value of a word that is as often of a class as not.
const often = 2

// opensNoun tells whether a noun follows token i: "the", "of", "final".
func (a *anchor) opensNoun(i int32) bool {
	e := a.At(i)
	return e.Any(nounOpeners) && !a.relative(i) && !e.Is(lexicon.PresentParticiple) && !(a.Has(i, scan.Upper) && e.Any(names)) // "Lee faces Kim"
}

// subjectBefore tells whether the word before a verb is a name or pronoun as its subject: "Harlow host", "they travel", not "to host".
func (a *anchor) subjectBefore(i int32) bool {
	return i > 0 && (a.Tokens[i-1].Kind == scan.Word && a.Tokens[i-1].Shape.Has(scan.Upper) || a.At(i-1).Is(lexicon.Pronoun)) &&
		!a.At(i-1).Any(modals)
}

var names = lexicon.SetOf(lexicon.GivenName, lexicon.Surname)

// nounOpeners stand before a noun: "the returns", "of returns".
var nounOpeners = lexicon.SetOf(lexicon.Determiner, lexicon.Preposition, lexicon.Adjective)

var modals = lexicon.SetOf(lexicon.Modal, lexicon.Auxiliary)

// isInfinitive tells whether the word behind "to" is a verb: "to vote", not "to traffic".
func (a *anchor) isInfinitive(i int32) bool {
	e := a.At(i)
	if a.Has(i, scan.Upper) || e.Is(lexicon.PastTense) && (e == word.Fell || e == word.Found || e == word.Left || e == word.Saw) {
		return false
	}
	return e.Is(lexicon.BaseForm) && (e.Value(lexicon.Verb) >= e.Value(lexicon.Noun) || e.Is(lexicon.Reporting) || e.Is(lexicon.Auxiliary))
}
