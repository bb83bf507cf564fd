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
	case a.At(from-1) == word.Between && a.At(to) == word.And && a.At(to+1).Is(lexicon.Dayword) && a.At(to+1) != word.Tomorrow: // "between Sunday and today"
		return surelyPast
	case a.At(from-2) == word.Coming && a.At(from-1).Is(lexicon.TimePreposition) && !a.At(from-3).Is(lexicon.Auxiliary) && a.KindAt(from-3) == scan.Word: // "sees the next cut coming in June"
		return toFuture
	}
	switch e := a.At(to); {
	case e == word.Was, e == word.Were: // "the bridge planned for Saturday was called off"
		return toPast
	case e.Value(lexicon.Auxiliary) == 1 && a.namesDay(from, to) && a.beginsClause(from) && a.tenseOfBe(to+1) == copula: // "Friday is a holiday"
		return toFuture
	case a.opensClause(from), e.Any(modals) && e != word.Has && e != word.Have && !a.At(from-1).Is(lexicon.TimePreposition): // "said the third quarter would show it"
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
		case e.Is(lexicon.PresentParticiple) && a.At(i-1).Is(lexicon.Preposition) && !a.endsSpan(i-1) && a.At(i-1) != word.Before && a.At(i-1) != word.To:
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
		if e.Is(lexicon.Futurity) && e.Value(lexicon.Futurity) == 1 && (!a.Tokens[i].Shape.Has(scan.Upper) || a.Tokens[i].Shape.Has(scan.SentenceStart)) {
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
	case a.planned(i): // "had expected a rise in April", "had been due to expire Friday", be it over or not
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
	if before.Is(lexicon.Determiner) && t.Entry.Is(lexicon.PresentParticiple) && a.At(i+1).Is(lexicon.Noun) { // "the planning board on Monday deadlocked"
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
	case tense == copula && (a.rightBehind(i, g.date) || a.isReturn(i+1) && a.rightBehind(i+1, g.date)): // "the final is in May", "is back in January"
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
			case "hearing", "arguments", "trial", "sentence", "sentencing", "judgment", "judgement", "verdict", "orders", "mention", "review", "debate", "further":
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

// conditional tells whether a verb in the present stands in a clause that puts it in the future: "if they come back in August", "when he is sentenced in November".
func (a *anchor) conditional(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch a.At(j) {
		case word.If, word.When, word.Once, word.Unless, word.Until, word.Before, word.After:
			return true
		}
	}
	return false
}

// opensClause tells whether a date opens its sentence or a clause behind a
// comma, perhaps with a preposition: "…, but in February a court refused".
func (a *anchor) opensClause(from int32) bool {
	if a.opensSentence(from) {
		return true
	}
	i := from - 1
	if a.At(i).Is(lexicon.TimePreposition) && !a.At(i).Is(lexicon.Conjunction) {
		i--
	}
	return a.KindAt(i) == scan.Semicolon || a.At(i).Is(lexicon.Conjunction) && a.KindAt(i-1) == scan.Comma
}

// directionOfOwner: "Wednesday's ruling" has been told, but "will start Sunday's race" and "Sunday's race starts at 3" look ahead.
func (a *anchor) directionOfOwner(from, to int32) int {
	if a.opensSentence(from) {
		if a.directionBehind(to) > untold {
			return toFuture
		}
		return toPast
	}
	if a.At(from-1) == word.For && a.isFixture(to+1) && !a.isBlamed(from-2) {
		return toFuture
	}
	for i := from - 1; i >= 0 && i >= from-reach/2; i-- {
		switch t := &a.Tokens[i]; {
		case i == from-2 && t.Phrase == word.AheadOf, a.At(from-1) == word.For && a.readies(i):
			return toFuture
		case t.Entry == word.Will || t.Entry == word.Ll || t.Entry == word.Shall, t.Entry == word.Would && a.At(i+1) != word.Have:
			if a.isDone(to + 1) { // "will appeal against Friday's ruling"
				return toPast
			}
			return toFuture
		case t.Kind == scan.Stop || t.Kind == scan.Semicolon || t.Kind == scan.Comma:
			return toPast
		}
	}
	return toPast
}

// isFixture tells whether the thing that a day owns is one that teams and parties get ready for: "named a side for Saturday's Test".
func (a *anchor) isFixture(i int32) bool {
	for j := i; j < i+3 && a.KindAt(j) == scan.Word; j++ {
		switch a.TextAt(j) {
		case "game", "match", "Test", "final", "semifinal", "semi-final", "clash", "derby", "fixture", "race", "fight", "bout", "tie", "opener",
			"showdown", "trip", "visit", "summit", "election", "vote", "referendum", "debate":
			return true
		}
	}
	return false
}

// isBlamed tells whether the words before "for" tell of what has been done: "was criticised for Saturday's tackle".
func (a *anchor) isBlamed(i int32) bool {
	for j := i; j >= 0 && j > i-4; j-- {
		switch a.TextAt(j) {
		case "blamed", "criticised", "criticized", "praised", "apologised", "apologized", "apology", "fined", "thanked", "booed", "paid", "responsible", "votes", "votes'", "turnout", "score", "report":
			return true
		}
	}
	return false
}

// readies tells whether token i says who is ready for what is to come, or not: "back for Saturday's game", "a doubt for Sunday's final".
func (a *anchor) readies(i int32) bool {
	switch a.TextAt(i) {
	case "back", "time", "fit", "available", "unavailable", "ready", "doubt", "doubts", "doubtful", "prepare", "prepares", "preparing", "preparations",
		"gearing", "suspended", "sidelined", "tickets", "contention", "favourite", "favourites", "favorite", "favorites":
		return true
	}
	return false
}

// isDone tells whether the thing that a day owns is one that is known only when it is over.
func (a *anchor) isDone(i int32) bool {
	for j := i; j < i+3 && a.KindAt(j) == scan.Word; j++ {
		switch a.TextAt(j) {
		case "ruling", "decision", "verdict", "attack", "attacks", "defeat", "loss", "win", "victory", "shooting", "crash",
			"bombing", "killing", "killings", "arrest", "arrests", "death", "deaths", "announcement":
			return true
		}
	}
	return false
}

// directionBehind reads the verb behind a date that opens its sentence: "On Monday, the court will …".
func (a *anchor) directionBehind(i int32) int {
	date := i
	for end := i + reach; int(i) < len(a.Tokens) && i < end; i++ {
		t := &a.Tokens[i]
		switch {
		case t.Kind == scan.Stop || t.Kind == scan.Semicolon:
			return untold
		case t.Entry == word.Will || t.Entry == word.Ll || t.Entry == word.Shall || t.Entry == word.Would && a.At(i+1) != word.Have:
			return toFuture
		case t.Entry.Is(lexicon.Modal) && t.Entry.Is(lexicon.Futurity) && t.Entry != word.Could && !t.Shape.Has(scan.Upper) && a.At(i+1) != word.Have:
			// "On Friday the court may rule"
			return toFuture
		case t.Entry.Is(lexicon.Auxiliary) && a.At(i+1) == word.To && a.isInfinitive(i+2) && t.Entry != word.Was && t.Entry != word.Were && t.Entry != word.Had:
			// "are to travel"
			return toFuture
		}
		switch a.tense(i) {
		case scheduled:
			return toFuture
		case past:
			if a.isInserted(i) {
				continue
			}
			return toPast
		case copula, present:
			if a.TextAt(i-1) == "there" && a.namesDay(date-1, date) { // "On Sunday there is an eclipse"
				return toFuture
			}
			if n := a.At(i + 1); n.Is(lexicon.Futurity) || a.At(i+2).Is(lexicon.Futurity) { // "is expected to be"
				return toFuture
			}
		}
	}
	return untold
}

// isInserted tells whether a verb of saying stands with its subject between commas: "In January, he said, it may rain".
func (a *anchor) isInserted(i int32) bool {
	return a.At(i).Is(lexicon.Reporting) && a.KindAt(i+1) == scan.Comma &&
		(a.KindAt(i-2) == scan.Comma || a.KindAt(i-3) == scan.Comma || a.KindAt(i-4) == scan.Comma)
}

// willBefore tells whether a word that speaks of the future as such stands before a date in its sentence.
func (a *anchor) willBefore(from int32) bool {
	for i := from - 1; i >= 0 && i >= from-reach; i-- {
		t := &a.Tokens[i]
		if t.Kind == scan.Stop || t.Kind == scan.Semicolon {
			return false
		}
		if e := t.Entry; e == word.Will || e == word.Ll || e == word.Shall ||
			e.Is(lexicon.Futurity) && e.Value(lexicon.Futurity) == 0 && !e.Is(lexicon.Modal) && !t.Shape.Has(scan.Upper) {
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
