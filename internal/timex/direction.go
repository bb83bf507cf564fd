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

// The directions. What stands behind "since" can't lie ahead, whatever the verb; what the caller prefers is sure.
const (
	surelyPast = iota - 2
	toPast
	untold
	toFuture
	surelyFuture
)

// direction tells whether a sentence looks from a date's place to the future,
// to the past, or tells neither.
func (a *anchor) direction(from, to int32) int {
	a.either = false
	switch {
	case a.prefer == Future:
		return surelyFuture
	case a.prefer == Past:
		return surelyPast
	case a.At(from-1) == word.Since, from > 1 && a.At(from-1) == word.To &&
		(a.TextAt(from-2) == "back" && !a.sets(from-3, from) || a.TextAt(from-2) == "backdated" || a.At(from-2).Is(lexicon.TimeUnit)):
		// "dates back to April", "in the year to March"
		return surelyPast
	case a.KindAt(to) == scan.Clitic && a.At(to) == word.S:
		return a.directionOfOwner(from, to)
	case a.At(from-1) == word.Between && a.At(to) == word.And && a.At(to+1).Is(lexicon.Dayword) &&
		a.At(to+1) != word.Tomorrow: // "between Sunday and today"
		return surelyPast
	case a.At(from-2) == word.Coming && a.At(from-1).Is(lexicon.TimePreposition) && !a.At(from-3).Is(lexicon.Auxiliary) &&
		a.KindAt(from-3) == scan.Word: // "sees the next cut coming in June"
		return toFuture
	}
	switch e := a.At(to); {
	case e == word.Was, e == word.Were: // "the bridge planned for Saturday was called off"
		return toPast
	case e.Value(lexicon.Auxiliary) == 1 && a.namesDay(from, to) && a.beginsClause(from) && a.tenseOfBe(to+1) == copula: // "Friday is a holiday"
		return toFuture
	case a.opensClause(from), e.Any(modals) && e != word.Has && e != word.Have &&
		!a.At(from-1).Is(lexicon.TimePreposition): // "said the third quarter would show it"
		if d := a.directionBehind(to); d == toPast && (a.At(from-1) == word.In || a.KindAt(to) == scan.Colon) {
			return surelyPast // "In January the river rose", "January: The river rose", in December
		} else if d != untold {
			return d
		}
	}
	g := governor{date: from, end: to, asks: a.prospect(from, to)}
	return a.directionBefore(&g)
}

// governor is what has been read on the way back from a date to the word that governs it.
type governor struct {
	date, end int32         // the date
	asks      lexicon.Entry // the preposition before it that looks ahead: "until", "by", "for"; 0 if none
	crossed   bool          // a comma
	after     bool          // "after the talks in [March]"
	before    bool          // "before the deadline on [Friday]"
	gerund    bool          // "accused of stabbing him in [March]"
	present   bool          // a verb in the present
}

// directionBefore goes back from a date to the word that governs it: a modal, an
// infinitive, another word of futurity, or a finite verb.
func (a *anchor) directionBefore(g *governor) int {
	last := max(a.clockStart(g.date)-reach, 0)
	furthest := max(last-reach/2, 0)
	for i := g.date - 1; i >= last; i-- {
		t := &a.Tokens[i]
		switch t.Kind {
		case scan.Stop, scan.Semicolon, scan.Question:
			return a.ungoverned(g)
		case scan.Comma:
			if g.crossed = true; last > furthest { // a list is no longer than a name
				last--
			}
			continue
		case scan.Open:
			if a.besideHour(g) { // "(BBC One, Sunday, 9pm)"
				return toFuture
			}
			continue
		case scan.Colon:
			if a.At(i+1) == word.At && a.Has(i+1, scan.Upper) { // "Heat: At Boston on Saturday night."
				return toFuture
			}
			continue
		case scan.Word, scan.Clitic:
			if t.Shape.Has(scan.Upper) && last > furthest { // names are one word each
				last--
			}
		default:
			continue
		}
		if !t.Entry.Any(telling) && t.Phrase == 0 && !t.Shape.Has(scan.SentenceStart) { // a noun or a name tells no time
			continue
		}
		if d, found := a.cue(i, g); found {
			return d
		}
		if d, found := a.byTense(i, g); found {
			return d
		}
		switch e := t.Entry; {
		case e == word.After || e == word.Following:
			g.after = true
		case e == word.Before:
			g.before = true
		case e.Is(lexicon.PresentParticiple) && a.At(i-1).Is(lexicon.Preposition) && !a.endsSpan(i-1) && a.At(i-1) != word.Before &&
			a.At(i-1) != word.To:
			g.gerund = true
		}
		if t.Shape.Has(scan.SentenceStart) { // no verb stands before the date
			switch {
			case t.Entry.Is(lexicon.PastParticiple) && !t.Entry.Is(lexicon.Futurity): // "Pressed on Tuesday about when he would decide, …"
				return toPast
			case g.asks == 0:
				if d := a.directionBehind(g.end); d != untold || !a.announces(i, g) {
					return d
				}
				return toFuture
			}
			break
		}
	}
	return a.ungoverned(g)
}

// telling are the classes of the words that may tell how a date lies in time: of futurity, verbs in any form, and prepositions.
var telling = lexicon.SetOf(lexicon.Futurity, lexicon.Auxiliary, lexicon.Modal, lexicon.BaseForm, lexicon.ThirdPerson, lexicon.PastTense,
	lexicon.PastParticiple, lexicon.PresentParticiple, lexicon.Timetable, lexicon.Preposition)

// isReturn tells whether the word behind "is" says that a thing comes, or comes back.
func (a *anchor) isReturn(i int32) bool {
	s := a.TextAt(i)
	return s == "back" || s == "out"
}

// leadStart returns the token behind which what leads to a date begins: "[starting] on", "[starting] late".
func (a *anchor) leadStart(date int32) int32 {
	i := date - 1
	for i > 0 && i > date-4 && (a.At(i) == word.On || a.leads(i)) {
		i--
	}
	return max(i, 0)
}

// clockStart returns where the clock time before a day begins, the day itself if there is none: "at [1:30 p.m. local time] Monday".
func (a *anchor) clockStart(date int32) int32 {
	i := date
	for i > 0 && i > date-infinitiveReach && (a.leads(i-1) || a.KindAt(i-1) == scan.Colon || a.At(i-1) == word.Local || a.At(i-1) == word.Time) {
		i--
	}
	return i
}

// announces tells whether what begins at i is no sentence but tells of what, where and when: "Farm Day: 10 a.m. to 4 p.m. Saturday, County Park."
func (a *anchor) announces(i int32, g *governor) bool {
	for ; i < g.date && a.Tokens[i].Kind != scan.Colon; i++ {
	}
	for j := i; j < g.date; j++ {
		if a.At(j).Is(lexicon.PastParticiple) { // "Exclusive: Two killed at 7 p.m. Friday"
			return false
		}
	}
	return i < g.date && a.besideHour(g)
}

// besideHour tells whether a clock time stands at a date: "7 p.m. Friday", "Friday, 7 p.m.".
func (a *anchor) besideHour(g *governor) bool {
	return a.isHour(g.date-1) || a.isHour(g.end-1) || a.isHour(g.end+1) || a.isHour(g.end+2)
}

// isHour tells whether token i ends a clock time: "p.m.", "7pm", "noon".
func (a *anchor) isHour(i int32) bool {
	e := a.At(i)
	return e == word.Am || e == word.Pm || e == word.Noon || e == word.Midnight || a.KindAt(i) == scan.Mixed
}

// endsSpan tells whether token i is a preposition of how long a thing goes on: "through closing Sunday".
func (a *anchor) endsSpan(i int32) bool {
	e := a.At(i)
	return e == word.Through || e == word.Until || e == word.Till
}

// ungoverned is the direction of a date that no verb stands before.
func (a *anchor) ungoverned(g *governor) int {
	if s := a.TextAt(a.leadStart(g.date)); (s == "starting" || s == "beginning") && g.date > 0 { // "snow for the north, starting late Thursday"
		return toFuture
	}
	if e := a.At(g.end); e == word.Will || e == word.Ll { // "one on Saturday will run until noon"
		return toFuture
	}
	// "with a third flight departing each Thursday from August 6"
	if g.asks != 0 && !g.gerund || a.At(g.date-1) == word.From && a.namesDay(g.date, g.end) && !a.At(g.date).Is(lexicon.Weekday) {
		return toFuture
	}
	return untold
}

// prospect returns the preposition before a date that looks ahead from its verb:
// "until", "till", "by", and "for" and "effective" before a day.
func (a *anchor) prospect(from, to int32) lexicon.Entry {
	for i := from - 1; i >= 0 && i > from-infinitiveReach; i-- {
		e := a.At(i)
		if e.Is(lexicon.Futurity) && e.Value(lexicon.Futurity) == 1 &&
			(!a.Tokens[i].Shape.Has(scan.Upper) || a.Tokens[i].Shape.Has(scan.SentenceStart)) {
			return e
		}
		if e == word.For && i == from-1 && a.namesDay(from, to) {
			return e
		}
		if !a.leads(i) {
			return 0
		}
	}
	return 0
}

// leads tells whether token i may stand between a preposition and its date: "by [the end of] March".
func (a *anchor) leads(i int32) bool {
	e := a.At(i)
	return a.KindAt(i) == scan.Hyphen || e.Any(leading) || e == word.Of || e == word.At || e == word.Least || e == word.Noon ||
		e == word.Midnight || e == word.Am || e == word.Pm || a.KindAt(i) == scan.Number || a.KindAt(i) == scan.Mixed
}

var leading = lexicon.SetOf(lexicon.PeriodWord, lexicon.Determiner, lexicon.Zone)

// leadsFrom tells whether a date stands right behind its verb at token i, or behind a preposition: "calling hours are 2 to 5 p.m. [Tuesday]".
func (a *anchor) leadsFrom(i, date int32) bool {
	for date--; date > i && !a.At(date).Is(lexicon.TimePreposition); date-- {
		if !a.leads(date) && a.At(date) != word.To {
			return false
		}
	}
	return true
}

// rightBehind tells whether a date stands right behind its verb at token i, perhaps with a preposition: "was withdrawn on [June 26]".
func (a *anchor) rightBehind(i, date int32) bool {
	for date--; date > i && a.leads(date); date-- {
	}
	return date == i || date == i+1 && a.At(date).Is(lexicon.TimePreposition)
}

// namesDay tells whether a date is of a day, and not of a month or longer.
func (a *anchor) namesDay(from, to int32) bool {
	for i := from; i < to; i++ {
		if k := a.Tokens[i].Kind; k == scan.Number || k == scan.Mixed || a.At(i).Is(lexicon.Weekday) {
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
