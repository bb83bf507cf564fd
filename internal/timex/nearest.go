package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// nearest finds the occurrence of a pattern that a sentence means.
func (a *anchor) nearest(f *grammar.Form) calendar.Value {
	p := f.Value
	if f.Has(grammar.Closes) && a.before.IsDate() && !a.before.IsOpen() { // "from Monday to Friday"
		if a.bringsForward(f.Range.From) {
			return p.Latest(a.before.First() - 1)
		}
		return p.Coming(a.before.First() + 1)
	}
	if v, ok := a.inTale(f); ok {
		return v
	}
	if !a.known() {
		if p.Kind == calendar.OfMonth || p.Kind == calendar.OfDay && p.Number != calendar.X { // "XXXX-04-17"
			return p
		}
		return calendar.Value{}
	}
	if a.closesRange(f) {
		return p.Coming(a.before.First() + 1)
	}
	toward := a.direction(f.Range.From, f.To)
	a.toward = toward
	if p.Kind == calendar.OfMonth && a.prefer == AsNews && a.isTraded(f.To) {
		toward = toFuture
	}
	switch p.Kind {
	case calendar.OfWeekday:
		return a.nearestWeekday(f, toward)
	case calendar.OfWeekend:
		return a.nearestWeekend(toward)
	case calendar.OfQuarter, calendar.OfHalf:
		return a.nearestQuarter(f, toward)
	case calendar.OfDay:
		if p.Number == calendar.X {
			return a.dayOfMonth(f, toward)
		}
		if f.Check > 0 {
			return a.withWeekday(p, int(f.Check), toward)
		}
	}
	// where it happened, that day may have begun
	if next := a.today + 1; toward == surelyPast && a.prefer == AsNews && p.Kind == calendar.OfDay && p.Coming(next).First() == next {
		return next.Of(calendar.Day)
	}
	return closest(p, a.today, toward)
}

// bringsForward tells whether what stands before a range says that a thing now comes earlier: "moved up from Wednesday to [Tuesday]".
func (a *anchor) bringsForward(from int32) bool {
	first := a.found[len(a.found)-1].From - 1
	return a.At(first) == word.From && (a.TextAt(first-1) == "forward" || a.TextAt(first-1) == "up" && a.sets(first-2, from))
}

// friday is the number of that day in its week.
const friday = 5

// isTraded tells whether what stands behind a month is what markets trade in for a month to come: "crude for July delivery".
func (a *anchor) isTraded(i int32) bool {
	if a.KindAt(i) != scan.Word {
		return false
	}
	switch a.TextAt(i) {
	case "delivery", "futures", "contract", "contracts", "settlement":
		return true
	}
	return false
}

// closesRange tells whether a month or day ends what the one before it begins: "from mid-June through early September", "(Dec. 6 to Jan. 4)".
func (a *anchor) closesRange(f *grammar.Form) bool {
	switch f.Value.Kind {
	case calendar.OfMonth:
		return a.before.Kind == calendar.OfMonth && a.ranged(f.Range.From)
	case calendar.OfDay:
		return f.Value.Number != calendar.X && a.before.IsDay() && a.ranged(f.Range.From) &&
			f.Value.Coming(a.before.First()+1).First()-a.before.First() < longAgo
	}
	return false
}

// ranged tells whether a date closes a range that the form before opens.
func (a *anchor) ranged(from int32) bool {
	last := &a.found[len(a.found)-1]
	to := last.To
	if from <= to || from-to > 2 || last.Value != a.before {
		return false
	}
	e := a.At(to)
	return e == word.To || e == word.Through || e == word.Until || e == word.Till || a.KindAt(to) == scan.Hyphen || a.KindAt(to) == scan.Dash
}

// listed tells whether a date goes on with a list or range: "on Saturday, Sunday and on Monday", "to 9 a.m. Friday".
func (a *anchor) listed(from int32) bool {
	to, joined := a.found[len(a.found)-1].To, false
	if from-to > 4 {
		return false
	}
	for i := to; i < from; i++ {
		switch e := a.At(i); {
		case a.Tokens[i].Kind == scan.Comma, e == word.And, e == word.Or, e == word.To, e == word.Until, e == word.Through:
			joined = true
		case !e.Is(lexicon.TimePreposition) && !a.leads(i):
			return false
		}
	}
	return joined
}

// goesOn tells whether a date without a verb of its own stands in the sentence of the one before: "to reach Cuba by Tuesday and Haiti on Wednesday".
func (a *anchor) goesOn(from int32) bool {
	to := a.found[len(a.found)-1].To
	return from-to <= reach && !a.stopsBetween(to, from)
}

// beginsClause tells whether a date is the first word of its sentence or of what is quoted.
func (a *anchor) beginsClause(i int32) bool {
	k := a.KindAt(i - 1)
	return a.Has(i, scan.SentenceStart|scan.LineStart) || k == scan.MarkOpen || k == scan.SingleOpen || k == scan.Mark
}

// reaches tells whether a date says how far what begins with the one before goes on: "starting Thursday and lasting into Saturday".
func (a *anchor) reaches(from int32) bool {
	to := a.found[len(a.found)-1].To
	if from-to > reach/2 || a.stopsBetween(to, from) {
		return false
	}
	e := a.At(from - 1)
	return e == word.Into || e == word.Through || e == word.Until || e == word.Till
}

// inNextWeek resolves a weekday in a sentence that has said "next week" before:
// "Next week brings the inflation figures on Wednesday"; not "…, he said Wednesday".
func (a *anchor) inNextWeek(f *grammar.Form) calendar.Value {
	if a.next == 0 || f.Range.From-a.next > taleReach || a.stopsBetween(a.next, f.Range.From) {
		return calendar.Value{}
	}
	for i := f.Range.From - 1; i > f.Range.From-4 && i > a.next; i-- {
		if a.Tokens[i].Entry.Is(lexicon.Reporting) && a.isPast(i) {
			return calendar.Value{}
		}
	}
	return f.Value.Within((a.today + 7).Of(calendar.Week))
}

// nearestWeekday resolves a weekday that stands by itself, by the days around it where it goes on with them.
func (a *anchor) nearestWeekday(f *grammar.Form, toward int) calendar.Value {
	p, from := f.Value, f.Range.From
	if v := a.inNextWeek(f); v.Kind != calendar.None {
		return v
	}
	labels := a.KindAt(f.To) == scan.Colon && a.opensSentence(from)
	v := a.latestWeekday(p, toward)
	if a.prefer == AsNews {
		switch {
		case a.before.IsDay() && a.before.First() >= a.today && toward == untold && (a.listed(from) || a.reaches(from) || a.ahead && a.goesOn(from)),
			a.ahead && toward > untold && a.TextAt(from-1) == "From": // "On Friday the gates will shut. From Monday, …", in Sunday's paper
			v = p.Coming(a.before.First())
		case labels && a.label.Kind != calendar.None && a.label.First() > a.today: // "Monday: … Tuesday: …", as a week ahead is told
			v = p.Coming(a.label.First())
		}
	}
	if labels {
		a.label = v
	}
	return v
}

// nearestWeekend resolves "the weekend": the one over, unless it has begun or is to come.
func (a *anchor) nearestWeekend(toward int) calendar.Value {
	if w := a.today.Weekday(); w < friday && toward <= untold || w == friday && toward < untold { // on a Friday it may be the one that comes
		return (a.today - 7).Of(calendar.Weekend)
	}
	return a.today.Of(calendar.Weekend)
}

// nearestQuarter resolves a quarter or half to this year, or to the last where it has not begun.
func (a *anchor) nearestQuarter(f *grammar.Form, toward int) calendar.Value {
	if a.prefer == AsNews && a.KindAt(f.Range.From+1) == scan.Hyphen { // "third-quarter results will be published": of a quarter that has begun
		toward = toPast
	}
	v := f.Value.Within(a.today.Of(calendar.Year))
	if _, to, _ := v.Days(); toward == surelyFuture && to <= a.today {
		return v.Shift(1, calendar.Year)
	}
	if v.First() > a.today && (toward < 0 || toward == untold && v.First()-a.today > soon) {
		v = v.Shift(-1, calendar.Year)
	}
	return v
}

// latestWeekday resolves a bare weekday: the latest such day, the day of
// publication included, unless the sentence looks to the future.
func (a *anchor) latestWeekday(p calendar.Value, toward int) calendar.Value {
	switch {
	case a.prefer == Future:
		return p.Coming(a.today + 1)
	case toward > 0:
		return p.Coming(a.today)
	}
	latest := p.Latest(a.today)
	if a.either && latest.First() < a.today-3 {
		return p.Coming(a.today)
	}
	return latest
}

// How many days away an occurrence is still close.
const (
	soon         = 31  // what is about to come,
	longAgo      = 270 // and was over so long ago that one would name its year
	nearbyBehind = 45  // just over, though the sentence looks ahead
)

// closest returns a pattern's occurrence before or behind a day, as the verb
// tells; where it does not, the latest, unless one comes that is close and closer.
func closest(p calendar.Value, today calendar.Date, toward int) calendar.Value {
	latest, coming := p.Latest(today), p.Coming(today+1)
	if latest.Kind == calendar.None || coming.Kind == calendar.None {
		return latest
	}
	_, to, _ := latest.Days()
	behind, ahead := max(today-to+1, 0), coming.First()-today
	over := behind > 0 && p.Kind != calendar.OfDay || behind > nearbyBehind
	switch {
	case toward == surelyPast:
	case toward < 0 && ahead <= soon && behind > longAgo, // "discussed a meeting in early April", in March
		// but "a report due Friday will show a rise in August", in September
		toward == surelyFuture && behind > 0, toward > 0 && over && (behind > nearbyBehind || ahead < longAgo),
		toward == 0 && (ahead <= 2*soon && ahead < behind || behind > longAgo):
		return coming
	}
	return latest
}

// withWeekday resolves "Monday, Oct. 26": of the years around, the one in which the weekday is right.
func (a *anchor) withWeekday(p calendar.Value, weekday, toward int) calendar.Value {
	v := closest(p, a.today, toward)
	if v.First().Weekday() == weekday {
		return v
	}
	for _, by := range [...]int{1, -1} {
		if o := v.Shift(by, calendar.Year); o.Day == v.Day && o.First().Weekday() == weekday && o.First()-a.today < 400 && a.today-o.First() < 400 {
			return o
		}
	}
	return v
}

// dayOfMonth resolves "the 30th" to the month at hand, or to the one beside it
// as the verb or the weekday tells.
func (a *anchor) dayOfMonth(f *grammar.Form, toward int) calendar.Value {
	latest, coming := f.Value.Latest(a.today), f.Value.Coming(a.today+1)
	if f.Check > 0 { // "Tuesday the 11th"
		for range 12 {
			if coming.First().Weekday() == int(f.Check) || coming.Kind == calendar.None {
				break
			}
			coming = f.Value.Coming(coming.First() + 1)
		}
		if latest.First().Weekday() != int(f.Check) || toward > 0 {
			return coming
		}
		return latest
	}
	if a.before.Kind == calendar.OfMonth && f.Range.From-a.found[len(a.found)-1].To <= taleReach { // "In January it rained. On the 20th …"
		return f.Value.Coming(a.before.First())
	}
	_, month, _ := a.today.Civil()
	switch {
	case toward > 0 && latest.First() < a.today:
		return coming
	case toward < 0, int(latest.Number) == month:
		return latest
	}
	return coming
}

// opensSentence tells whether a date opens its sentence, perhaps with what leads to it: "On Monday, …", "By midnight on June 6, …".
func (a *anchor) opensSentence(i int32) bool {
	if i > 0 && a.Has(i-1, scan.SentenceStart|scan.LineStart) {
		return true
	}
	for last := i - infinitiveReach; i > last && !a.Has(i, scan.SentenceStart|scan.LineStart); i-- {
		if i == 0 || !a.At(i-1).Is(lexicon.TimePreposition) && !a.leads(i-1) {
			return false
		}
	}
	return a.Has(i, scan.SentenceStart|scan.LineStart)
}
