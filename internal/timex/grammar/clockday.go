package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// ofDay makes the form of a time of the day that another form names at its end.
func (r *reader) ofDay(from int32, day Form, rule string, c calendar.Clock) Form {
	return Form{Range: scan.Range{From: from, To: day.To}, Rule: rule, Type: Time, Step: Of, Base: r.keep(day), Clock: c}
}

// daysBehind is like dayBehind, and leaves the other days of a list in extra: "7:30 p.m. June 19, 20 and 21".
func (r *reader) daysBehind(i int32) (f Form, ok bool) {
	r.lists = r.depth == 0
	f, ok = r.dayBehind(i)
	if r.lists = false; !ok {
		r.extra = r.extra[:0]
	}
	return f, ok
}

// dayBehind reads the day behind a clock time: "9 a.m. Tuesday", "9 a.m. on April 17", "3 p.m., Nov. 6".
func (r *reader) dayBehind(i int32) (Form, bool) {
	at := i
	if r.kind(at) == scan.Comma {
		at++
	}
	at = r.skip(at, word.On, word.Of)
	at = r.skip(at, word.The)
	if r.entry(at) == word.A && r.weekday(at+1) > 0 && r.endsPhrase(at+2) { // "2 a.m. on a Saturday"
		at++
	}
	if r.entry(at) == word.A && r.weekday(at+2) > 0 && r.entry(at+1).Is(lexicon.Adjective) { // "ten past nine on a grey Thursday"
		at += 2
	}
	if r.is(at, scan.LineStart) {
		return Form{}, false
	}
	f, ok := r.inner(at, innerDay)
	// "6 p.m., Monday to Friday"
	return f, ok && f.isDay() && !(f.Value.Kind == calendar.OfWeekday && r.one(f.To, word.To, word.Through) && r.weekday(f.To+1) > 0)
}

// innerDay reads a day.
func innerDay(r *reader, at int32) (f Form, ok bool) {
	e := r.entry(at)
	switch {
	case e.Is(lexicon.Weekday):
		f, ok = weekday(r, at)
	case e.Is(lexicon.Month):
		f, ok = r.first(at, monthDay)
	case e.Is(lexicon.Dayword):
		f, ok = dayWord(r, at)
	case e.Is(lexicon.Holiday) || r.tok(at).Phrase.Is(lexicon.Holiday):
		f, ok = r.keptDay(at)
		ok = ok && f.Kept > 0
	case r.one(at, word.This, word.Last, word.Next, word.That, word.Same, word.Following, word.Previous):
		if r.entry(at-1) == word.The {
			r.free = at - 1
		}
		f, ok = period(r, at)
	case r.unit(at) == calendar.Day && r.entry(at-1) == word.The && r.one(at+1, word.Before, word.After) && r.endsHere(at+2): // "4pm the day before"
		f, ok = r.theUnit(at-1, at, calendar.Day)
	case r.kind(at) == scan.Mixed && r.entry(at-1) == word.The: // "2 a.m. on the 10th"
		f, ok = r.first(at, dayMonth)
		if d, next := r.dayNumber(at); !ok && d > 0 && r.one(at-2, word.On, word.Of) && r.endsPhrase(next) && r.entry(next) != word.Of {
			f, ok = nearest(at-1, next, "date:day-of-month", calendar.OnDay(calendar.X, calendar.X, d)), true
		}
	case r.kind(at) == scan.Number || r.kind(at) == scan.Mixed:
		f, ok = r.first(at, isoDate, slashDate, dayMonth)
	}
	return f, ok
}

// isDay tells whether the form is of a single day, or a part of it.
func (f *Form) isDay() bool {
	return f.Value.Kind == calendar.OfDay || f.Value.Kind == calendar.OfWeekday ||
		f.Step == Count && (f.Unit == calendar.Day || f.Unit == calendar.Night) || f.Kept > 0 && f.Unit == calendar.NoUnit
}

// dayAcross finds the day that stands behind a second clock time and counts
// for both: "11:20 a.m. (0820 GMT) Monday", "between 3 a.m. and 6 a.m. Monday".
func (r *reader) dayAcross(i int32, first int) (Form, bool) {
	open := r.kind(i) == scan.Open
	if !open && !r.one(i, word.And, word.To, word.Until) && r.kind(i) != scan.Hyphen && r.kind(i) != scan.Dash {
		return Form{}, false
	}
	at := i + 1
	next := at
	elsewhere, ok := r.clock(at)
	if ok {
		next = elsewhere.next
	} else if r.one(at, word.Noon, word.Midnight) {
		next = at + 1
	} else {
		return Form{}, false
	}
	if day, ok := r.dayBehind(next); ok { // "5 in the morning (5 a.m. EDT Monday)"
		if open {
			day = r.acrossMidnight(day, first, int(elsewhere.clock.Hour))
		}
		return day, true
	}
	if !open || r.kind(next) != scan.Close {
		return Form{}, false
	}
	return r.dayBehind(next + 1)
}

// acrossMidnight returns the day of a clock time where its hour elsewhere, in brackets, is of another day: "6 a.m. (2100 GMT Monday)".
// No zone is more than 14 hours ahead of another, nor 12 behind.
func (r *reader) acrossMidnight(day Form, here, elsewhere int) Form {
	by := 0
	switch ahead := here - elsewhere; {
	case ahead < -12:
		by = 1
	case ahead > 14:
		by = -1
	default:
		return day
	}
	return r.based(day.From, day, "shift:after", by, calendar.Day)
}

// withClock takes in the clock time behind a day: "tomorrow at 8:45", "Tuesday, 9 a.m.".
func (r *reader) withClock(f Form) Form {
	if f.Type != Date || len(r.extra) > 0 || r.depth > 0 { // "3pm on Sunday, 9.30am on Monday": the day within has its clock time
		return f
	}
	at := f.To
	if r.kind(at) == scan.Comma {
		at++
	}
	expected := r.skip(at, word.At)
	if expected > at {
		at = expected
	}
	if r.is(at, scan.LineStart) {
		return f
	}
	if r.one(at, word.Noon, word.Midnight) {
		hour := 12
		if r.entry(at) == word.Midnight {
			hour = 24
		}
		f.To, f.Type, f.Clock = at+1, Time, calendar.At(hour, 0)
		return f
	}
	c, ok := r.clock(at)
	if !ok || !c.sure && at == f.To+1 && expected == f.To || r.kind(at) == scan.Word {
		return f
	}
	if _, dated := r.dayBehind(c.next); dated || !c.sure && expected != at && f.Value.Kind != calendar.OfDay { // "Monday, 9 a.m. Tuesday"
		return f
	}
	f.To, f.Type, f.Clock, f.Zone = c.next, Time, c.clock, c.zone
	f.Flags |= c.zoned
	return f
}
