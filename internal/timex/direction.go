package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// How far a word that tells the tense may stand from the date that it governs.
const (
	reach           = 12
	infinitiveReach = 8
)

// surelyPast is the direction of what can't lie ahead: "since May".
const surelyPast = -2

// direction tells whether a sentence looks from a date's place to the future
// (1), to the past (-1), or tells neither (0).
func (a *anchor) direction(from, to int32) int {
	switch {
	case a.prefer == Future:
		return 1
	case a.prefer == Past:
		return -1
	}
	if a.KindAt(to) == scan.Clitic && a.At(to) == word.S {
		return a.directionOfOwner(from, to)
	}
	if a.At(from-1) == word.Since {
		return surelyPast
	}
	if a.opensClause(from) {
		if d := a.directionBehind(to); d != 0 {
			return d
		}
	}
	told, crossed, present := false, false, 0 // by a verb in the past; a comma
	for i := from - 1; i >= 0 && i >= from-reach; i-- {
		t := &a.Tokens[i]
		switch t.Kind {
		case scan.Stop, scan.Semicolon, scan.Question:
			return a.byVerb(from, told, present)
		case scan.Comma:
			crossed = true
			continue
		case scan.Word, scan.Clitic:
		default:
			continue
		}
		if d := a.cue(i, from, told, crossed); d != 0 {
			return d
		}
		if !told && a.isPast(i) {
			if told = true; t.Entry.Is(lexicon.Reporting) { // "said Monday"
				return -1
			}
		}
		if !told {
			if present = a.present(i); present != 0 {
				if present == atHand && i >= from-2 && t.Entry.Value(lexicon.Auxiliary) == 1 { // "the deadline is Friday", "is on Friday"
					return 1
				}
				break
			}
		}
		if t.Shape.Has(scan.SentenceStart) {
			if !told { // no verb stands before the date
				return a.directionBehind(to)
			}
			break
		}
	}
	return a.byVerb(from, told, present)
}

// byVerb is the direction that the tense of the verb before a date gives.
func (a *anchor) byVerb(from int32, told bool, present int) int {
	switch {
	case told:
		return -1
	case present == scheduled, a.At(from-1) == word.Through: // "runs through Nov. 30"
		return 1
	}
	return 0
}

// cue reads a word before a date that tells its direction whatever the tense: 0
// if token i is none. It counts for less where a verb in the past has been read
// between them (told), or a comma stands there (crossed).
func (a *anchor) cue(i, date int32, told, crossed bool) int {
	t := &a.Tokens[i]
	switch {
	case !told && !crossed && t.Entry == word.To && i+1 < date && i >= date-infinitiveReach && a.isInfinitive(i+1): // "to resume Monday"
		if a.implied(i) {
			return -1
		}
		return 1
	case t.Entry.Is(lexicon.Futurity) || t.Phrase.Is(lexicon.Futurity):
		return a.futurity(i, date, told)
	case !told && (t.Entry == word.Has || t.Entry == word.Have) && a.ownsUntil(i+1, date): // "she has a test Tuesday"
		return 1
	}
	return 0
}

// futurity reads a word of the list of that name.
func (a *anchor) futurity(i, date int32, told bool) int {
	t := &a.Tokens[i]
	near := t.Entry.Value(lexicon.Futurity) == 1
	switch {
	case t.Entry == word.Set && a.At(i+1) != word.To && a.At(date-1) != word.For: // "and set Friday as the deadline", but "set the trial for Oct. 6"
		return 0
	case !told && a.pastModal(i):
		return -1
	case t.Shape.Has(scan.Upper), !near && told, near && !a.leadsTo(i+1, date):
		return 0
	case t.Entry == word.By && a.passiveBefore(i): // "had been seen by a million by Thursday"
		return -1
	}
	return 1
}

// opensClause tells whether a date opens its sentence or a clause behind a
// comma, perhaps with a preposition: "…, but in March a judge ruled".
func (a *anchor) opensClause(from int32) bool {
	if a.opensSentence(from) {
		return true
	}
	i := from - 1
	if a.At(i).Is(lexicon.TimePreposition) && !a.At(i).Is(lexicon.Conjunction) {
		i--
	}
	return a.At(i).Is(lexicon.Conjunction) && a.KindAt(i-1) == scan.Comma
}

// directionOfOwner: "Wednesday's ruling" has been told, but "will start Sunday's race" and "Sunday's race starts at 3" look ahead.
func (a *anchor) directionOfOwner(from, to int32) int {
	if a.opensSentence(from) {
		if a.directionBehind(to) > 0 {
			return 1
		}
		return -1
	}
	for i := from - 1; i >= 0 && i >= from-reach/2; i-- {
		switch t := &a.Tokens[i]; {
		case t.Entry == word.Will || t.Entry == word.Ll || t.Entry == word.Shall:
			return 1
		case t.Kind == scan.Stop || t.Kind == scan.Semicolon || t.Kind == scan.Comma:
			return -1
		}
	}
	return -1
}

// directionBehind reads the verb behind a date that opens its sentence: "On Monday, the court will …".
func (a *anchor) directionBehind(i int32) int {
	for end := i + reach; int(i) < len(a.Tokens) && i < end; i++ {
		t := &a.Tokens[i]
		switch {
		case t.Kind == scan.Stop || t.Kind == scan.Semicolon:
			return 0
		case t.Entry == word.Will || t.Entry == word.Ll || t.Entry == word.Shall:
			return 1
		case t.Entry.Is(lexicon.Auxiliary) && a.At(i+1) == word.To && a.isInfinitive(i+2) && t.Entry != word.Was && t.Entry != word.Were && t.Entry != word.Had: // "are to travel"
			return 1
		case a.present(i) == scheduled:
			return 1
		case a.isPast(i):
			return -1
		}
	}
	return 0
}

// isPast tells whether token i is a finite verb of the past: "met", "was", "had"; not the participle of "is met".
func (a *anchor) isPast(i int32) bool {
	t := &a.Tokens[i]
	e := t.Entry
	if t.Shape.Has(scan.Upper) { // "the United States"
		return false
	}
	if e == word.Was || e == word.Were || e == word.Had || e == word.Did {
		return true
	}
	if !e.Is(lexicon.PastTense) || e.Is(lexicon.BaseForm) && e != word.Fell && e != word.Found && e != word.Left && e != word.Saw || e.Is(lexicon.Futurity) {
		return false
	}
	before := a.At(i - 1)
	if k := a.KindAt(i - 1); (before.Is(lexicon.Determiner) || k == scan.Mixed || k == scan.Number) && e.Is(lexicon.PastParticiple) { // "the affected areas", "the 15th named storm"
		return false
	}
	return !before.Any(modals) || before == word.Was || before == word.Were || before == word.Had || before == word.Has || before == word.Have
}

// ownsUntil tells whether nothing but an object, with "a" before it, stands between a verb and its date.
func (a *anchor) ownsUntil(i, date int32) bool {
	if a.At(i) != word.A && a.At(i) != word.An || date-i > 6 {
		return false
	}
	for i++; i < date; i++ {
		if a.Tokens[i].Kind != scan.Word || a.At(i).Is(lexicon.Preposition) && !a.At(i).Is(lexicon.TimePreposition) {
			return false
		}
	}
	return true
}

// implied tells whether the verb that governs the infinitive at "to" says that it
// happened: "failed to appear Monday", "forced him to leave Monday".
func (a *anchor) implied(to int32) bool {
	for i := to - 1; i >= 0 && i >= to-3; i-- {
		t := &a.Tokens[i]
		if t.Kind != scan.Word {
			return false
		}
		switch e := t.Entry; {
		case e == word.Able, e == word.Unable:
			return true
		case e.Is(lexicon.Implicative) && e.Is(lexicon.PastTense) && !a.At(i-1).Is(lexicon.Modal) && (i == 0 || a.present(i-1) == 0):
			return true
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
		return true
	case not && e == word.Could:
		return true
	}
	return not && (a.At(next).Is(lexicon.Reporting) || a.At(next).Is(lexicon.Implicative))
}

// passiveBefore tells whether what stands before i is told in the past: "was used", "had reached".
func (a *anchor) passiveBefore(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-reach; j-- {
		switch t := &a.Tokens[j]; {
		case t.Kind == scan.Stop || t.Kind == scan.Semicolon || t.Entry.Is(lexicon.Modal) || t.Entry.Is(lexicon.Futurity) && t.Entry.Value(lexicon.Futurity) != 1 || t.Entry == word.To:
			return false
		case t.Entry == word.Was || t.Entry == word.Were || t.Entry == word.Had:
			e := a.At(j + 1)
			return (e.Is(lexicon.PastParticiple) || e == word.Been) && !e.Is(lexicon.Futurity)
		}
	}
	return false
}

// What a verb in the present tells of a date behind it.
const (
	atHand    = 1 + iota // "is sentenced": now or to come
	scheduled            // "expires", "are going": to come, as in a timetable
)

// present reads a verb in the present at token i, 0 if there is none.
func (a *anchor) present(i int32) int {
	t := &a.Tokens[i]
	e := t.Entry
	switch {
	case t.Shape.Has(scan.Dotted) || t.Shape.Has(scan.Upper): // "a.m."
	case e == word.Been, e == word.Being, e == word.Be, e == word.Was, e == word.Were:
	case e.Value(lexicon.Auxiliary) == 1:
		if a.At(i+1) == word.Going {
			return scheduled
		}
		return atHand
	case !e.Is(lexicon.Timetable) || a.At(i-1).Any(nounOpeners):
	case e.Is(lexicon.ThirdPerson), e.Is(lexicon.BaseForm) && !e.Is(lexicon.PastTense) && a.subjectBefore(i):
		return scheduled
	}
	if e.Is(lexicon.ThirdPerson) && e.Value(lexicon.Verb) >= e.Value(lexicon.Noun) && !a.At(i-1).Any(nounOpeners) && !t.Shape.Has(scan.Upper|scan.Dotted) {
		return atHand
	}
	return 0
}

// subjectBefore tells whether the word before a verb in its base form is a subject: "Harlow host", "they travel", not "to host".
func (a *anchor) subjectBefore(i int32) bool {
	return i > 0 && (a.Tokens[i-1].Kind == scan.Word && a.Tokens[i-1].Shape.Has(scan.Upper) || a.At(i-1).Is(lexicon.Pronoun)) && !a.At(i-1).Any(modals)
}

// nounOpeners stand before a noun: "the returns", "of returns".
var nounOpeners = lexicon.SetOf(lexicon.Determiner, lexicon.Preposition, lexicon.Adjective)

var modals = lexicon.SetOf(lexicon.Modal, lexicon.Auxiliary)

// leadsTo tells whether nothing but "the end of" and the like stands between a preposition and its date.
func (a *anchor) leadsTo(i, date int32) bool {
	for ; i < date; i++ {
		if e := a.At(i); !e.Is(lexicon.PeriodWord) && !e.Is(lexicon.Determiner) && e != word.Of && e != word.At && e != word.Noon && e != word.Midnight && e != word.Am && e != word.Pm && !e.Is(lexicon.Zone) && a.KindAt(i) != scan.Number && a.KindAt(i) != scan.Mixed {
			return false
		}
	}
	return true
}

// isInfinitive tells whether the word behind "to" is a verb: "to vote", not "to traffic".
func (a *anchor) isInfinitive(i int32) bool {
	e := a.At(i)
	return e.Is(lexicon.BaseForm) && !e.Is(lexicon.PastTense) && (e.Value(lexicon.Verb) >= e.Value(lexicon.Noun) || e.Is(lexicon.Reporting) || e.Is(lexicon.Auxiliary))
}

// willBefore tells whether a word that speaks of the future as such stands before i in the sentence.
func (a *anchor) willBefore(from int32) bool {
	for i := from - 1; i >= 0 && i >= from-reach; i-- {
		t := &a.Tokens[i]
		if t.Kind == scan.Stop || t.Kind == scan.Semicolon {
			return false
		}
		if e := t.Entry; e == word.Will || e == word.Ll || e == word.Shall || e.Is(lexicon.Futurity) && e.Value(lexicon.Futurity) == 0 && !e.Is(lexicon.Modal) && !t.Shape.Has(scan.Upper) {
			return true
		}
	}
	return false
}

// timeBehind reads the "'s time" behind a duration: "in a week's time", "in two years' time".
func (a *anchor) timeBehind(i int32) bool {
	k := a.KindAt(i)
	return (k == scan.Clitic || k == scan.Single || k == scan.SingleClose) && a.At(i+1) == word.Time
}
