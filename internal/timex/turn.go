package timex

import (
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// winter is the number of the season that begins in one year and is named after the next as well.
const winter = 4

// turn: "last Tuesday", "this fall", "next March", "the following Friday".
func (a *anchor) turn(f *grammar.Form) calendar.Value {
	from := a.origin(f)
	if from == calendar.Never {
		return calendar.Value{}
	}
	p := f.Value
	if p.Kind == calendar.OfWeekday && f.Origin == grammar.Publication {
		return a.turnWeekday(f)
	}
	switch {
	case f.Origin == grammar.Mentioned && f.By == 0 && (p.Kind == calendar.OfMonth || p.Kind == calendar.OfSeason): // "that fall"
		v := p.Within(from.Of(calendar.Year))
		// "the winter of 1833 … that October"
		if _, to, ok := v.Days(); ok && to <= from && (a.date.Kind != calendar.OfSeason || a.date.Number != winter) {
			v = v.Shift(1, calendar.Year)
		}
		return v
	case f.Origin == grammar.Mentioned && f.By > 0 && a.date.First() == from: // "in the summer of 2021 … the following July"
		_, to, _ := a.date.Days()
		return p.Coming(to)
	case f.Origin == grammar.Mentioned: // "that Tuesday", "the following Tuesday"
		return p.Coming(from + calendar.Date(f.By))
	case f.By < 0 && p.Kind == calendar.OfDay:
		return p.Latest(from - 1)
	case f.By < 0: // over before now: "last summer" is not the one at hand
		v := p.Latest(from)
		if _, to, ok := v.Days(); ok && to > from {
			v = v.Shift(-1, calendar.Year)
		}
		return v
	case f.By > 0:
		return p.Coming(from + 1)
	}
	if v := p.Latest(from); v.Kind != calendar.None { // at hand
		if _, to, _ := v.Days(); to > from {
			return v
		}
	}
	v := p.Within(from.Of(calendar.Year))
	// "This spring the council will decide", in November
	if _, to, _ := v.Days(); to < from-nearbyBehind && a.direction(f.Range.From, f.To) > untold {
		return v.Shift(1, calendar.Year)
	}
	return v
}

// turnWeekday: "last Tuesday" is the one before today, "next Friday" said on a
// Wednesday the one of the week that comes, "this Friday" that of this week.
func (a *anchor) turnWeekday(f *grammar.Form) calendar.Value {
	p, w := f.Value, int(f.Value.Day)
	switch {
	case f.By < 0 && !f.Has(grammar.Coming): // nobody calls yesterday "last Wednesday"
		return p.Latest(a.today - 2)
	case f.By < 0:
		return p.Latest(a.today - 1)
	case f.By == 0:
		day := a.today.Monday() + calendar.Date(w-1)
		if day < a.today && a.direction(f.Range.From, f.To) > 0 {
			day += 7
		}
		return day.Of(calendar.Day)
	}
	next := p.Coming(a.today + 1)
	if f.By > 1 { // "Sunday week", "two weeks on Sunday"
		return next.Shift(int(f.By)-1, calendar.Week)
	}
	if !f.Has(grammar.Coming) && a.today.Weekday() < w && next.First()-a.today < 6 { // what is six days off is no "this Sunday" any more
		next = next.Shift(1, calendar.Week)
	}
	return next
}

// reported: "the quarter", "the year-ago quarter": the one that the story speaks of, else the one before the current.
func (a *anchor) reported(f *grammar.Form) calendar.Value {
	q := a.quarter
	if q.Kind == calendar.None {
		if !a.known() {
			return q
		}
		q = a.today.Add(-1, calendar.Quarter).Of(calendar.Quarter)
	}
	if f.By != 0 {
		q = q.Shift(int(f.By), calendar.Year)
	}
	if f.Unit == calendar.Year {
		return calendar.InYear(int(q.Year))
	}
	if y := f.Value.Year; f.Value.Kind == calendar.OfYear { // "the 1988 period"
		q.Year = y
	}
	return q
}
