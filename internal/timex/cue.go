package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// cue reads a word before a date that looks ahead whatever the tense; not found if token i is none.
func (a *anchor) cue(i int32, g *governor) (direction int, found bool) {
	t := &a.Tokens[i]
	switch {
	case t.Entry == word.Set && i == g.date-1: // "and set Monday as the last day", be it over or not
		a.either = true
		return untold, true
	case t.Entry == word.To && !g.crossed && i+1 < g.date && i >= g.date-infinitiveReach && a.isInfinitive(i+1): // "to resume Monday"
		if a.implied(i) {
			return toPast, true
		}
	case (t.Entry.Is(lexicon.Futurity) || t.Phrase.Is(lexicon.Futurity)) && a.looksAhead(i, g):
		if a.At(g.date-1) != word.Before && a.pastModal(i) { // "would not come back before November" looks ahead
			return toPast, true
		}
	default:
		return untold, false
	}
	switch {
	case g.gerund, a.missed(i, g):
		return toPast, true
	case a.planned(i): // "had expected a rise in April", "had been due to lapse on Friday", be it over or not
		a.either = true
		return untold, true
	}
	return toFuture, true
}

// looksAhead tells whether a word of the list of that name means the date.
func (a *anchor) looksAhead(i int32, g *governor) bool {
	t := &a.Tokens[i]
	switch {
	case t.Phrase.Is(lexicon.Futurity): // "as early as"
		return true
	case t.Entry.Value(lexicon.Futurity) == 1: // [anchor.prospect] has read them
		return false
	case t.Shape.Has(scan.Upper) && (!t.Shape.Has(scan.SentenceStart) || t.Entry.Any(notAhead)): // "Will Smith", "May"
		return false
	case t.Entry == word.Set: // "set to open on Monday", "set the trial for Oct. 6"
		return a.At(i+1) == word.To || g.asks == word.For
	}
	before := a.At(i - 1)
	if before.Is(lexicon.Determiner) && t.Entry.Is(lexicon.Noun) && a.At(i+1) != word.For && !a.relative(i-1) { // "had cut the forecast in May"
		return false
	}
	// "the planning board on Monday deadlocked"
	if before.Is(lexicon.Determiner) && t.Entry.Is(lexicon.PresentParticiple) && a.At(i+1).Is(lexicon.Noun) {
		return false
	}
	return before != word.Than && before != word.As // "fell more than expected in March"
}

var notAhead = lexicon.SetOf(lexicon.GivenName, lexicon.Month)

// planned tells whether "had" stands close before token i: "had been scheduled for May", "had been due to open in May".
func (a *anchor) planned(i int32) bool {
	return a.At(i-1) == word.Had || a.At(i-2) == word.Had || a.At(i) == word.To && a.At(i-3) == word.Had
}

// missed tells whether what was planned has not come: "was due in court Tuesday but failed to appear".
func (a *anchor) missed(i int32, g *governor) bool {
	was := false
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		was = was || a.At(j) == word.Was || a.At(j) == word.Were || a.At(j) == word.Had
	}
	if !was {
		return false
	}
	for j := g.end; j < g.end+infinitiveReach && int(j) < len(a.Tokens) && a.Tokens[j].Kind != scan.Stop; j++ {
		if a.At(j) == word.But {
			return a.isPast(j+1) || a.isPast(j+2)
		}
	}
	return false
}

// byTense is the direction that the tense of a finite verb at token i gives; not found if there is none.
func (a *anchor) byTense(i int32, g *governor) (direction int, found bool) {
	switch tense := a.tense(i); {
	case tense == past && g.present:
		return untold, true
	case tense == past:
		return a.ofPast(i, g), true
	case tense == untensed:
		return untold, false
	case a.At(g.date-1) == word.Through: // "set aside $9 million in grants through January"
		return toFuture, true
	case g.gerund, g.after && g.asks == 0: // "is in hospital after a crash on Monday", "is accused of stabbing him in March"
		return toPast, true
	case tense == scheduled, g.before, g.asks != 0, a.conditional(i):
		return toFuture, true
	case tense == copula && a.namesDay(g.date, g.end) && a.leadsFrom(i, g.date): // "the deadline is Friday", "is in effect from midnight Thursday"
		return toFuture, true
	case tense == copula && (a.rightBehind(i, g.date) || a.isReturn(i+1) &&
		a.rightBehind(i+1, g.date)): // "the final is in May", "is back in January"
		return toFuture, true
	case tense == copula:
		return untold, true
	}
	g.present = true // "Guidance implies a weak fourth quarter"
	return untold, false
}

// ofPast is the direction from a verb in the past, which may look ahead from its own time: "adjourned until Friday", "called a meeting for Thursday".
func (a *anchor) ofPast(i int32, g *governor) int {
	switch e := a.At(i); g.asks {
	case 0:
		switch {
		case a.sets(i, g.date):
			return toFuture
		case a.At(g.date-1) == word.Through: // "gave it $9 million in loans through January", "fell through September"
			return untold
		case a.rightBehind(a.behindParticiple(i), g.date): // "was withdrawn on June 26"
			return surelyPast
		}
		return toPast
	case word.By: // "demanded an answer by Friday", but "reached the miners by Tuesday"
		if !e.Is(lexicon.ReportingInfinitive) && !asksFor(a.TextAt(i)) {
			return toPast
		}
	case word.Until, word.Till: // "was suspended until Friday", but "lasted until Friday", "had never won until Friday"
		if a.tellsState(i) || a.isNegated(i) {
			return toPast
		}
	}
	return toFuture
}

// behindParticiple returns the participle behind the auxiliary at i, "was [withdrawn]", else i itself.
func (a *anchor) behindParticiple(i int32) int32 {
	if e := a.At(i); (e == word.Was || e == word.Were || e == word.Had) && a.At(i+1).Is(lexicon.PastParticiple) {
		return i + 1
	}
	return i
}

// sets tells whether the verb at i gives a thing its day to come: "adjourned the case to March 18", "listed it for hearing on March 18".
func (a *anchor) sets(i, date int32) bool {
	if i < 0 {
		return false
	}
	switch a.TextAt(a.behindParticiple(i)) {
	case "adjourned", "postponed", "put", "pushed", "moved", "deferred", "delayed", "rescheduled",
		"shifted", "extended", "listed", "posted", "fixed", "remanded", "brought":
	default:
		return false
	}
	if a.At(date-1) == word.To {
		return true
	}
	for j := date - 1; j > i && j > date-4; j-- {
		if a.At(j) == word.For {
			switch a.TextAt(j + 1) {
			case "hearing", "arguments", "trial", "sentence", "sentencing", "judgment", "judgement", "verdict", "orders", "mention", "review",
				"debate", "further":
				return true
			}
		}
	}
	return false
}

// asksFor tells whether a verb in the past is of what one wants, beside those of saying: "sought a report by Friday".
func asksFor(verb string) bool {
	switch verb {
	case "sought", "wanted", "needed", "gave", "required", "expected":
		return true
	}
	return false
}

// isNegated tells whether the verb in the past at token i is denied: "had never won", "did not know".
func (a *anchor) isNegated(i int32) bool {
	return a.At(i-1) == word.Not || a.At(i+1) == word.Not || a.TextAt(i-1) == "never" || a.TextAt(i+1) == "never"
}

// tellsState tells whether the verb in the past at token i tells of a state that went on.
func (a *anchor) tellsState(i int32) bool {
	switch a.TextAt(i) {
	case "was", "were", "had":
		return !a.At(i + 1).Is(lexicon.PastParticiple)
	case "stayed", "remained", "waited", "lasted", "worked", "served", "lived", "ran", "continued", "stood", "kept", "led", "held":
		return true
	}
	return false
}

// conditional tells whether a verb in the present stands in a clause that puts it in the future: "if they come back in August",
// "when he is sentenced in November".
func (a *anchor) conditional(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch a.At(j) {
		case word.If, word.When, word.Once, word.Unless, word.Until, word.Before, word.After:
			return true
		}
	}
	return false
}
