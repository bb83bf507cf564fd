package grammar

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// clockReading is a clock time as it stands in the text.
type clockReading struct {
	clock calendar.Clock
	next  int32 // the token behind
	sure  bool  // nothing else looks like it
	vague bool  // it does not say which half of the day: "nine o'clock"
	zoned Flag  // [Zoned], perhaps with [Seasonal]
	zone  int16
}

// recurring reads what recurs: "each day", "Tuesdays", "daily".
func recurring(r *reader, i int32) (Form, bool) {
	switch e := r.entry(i); {
	case e == word.Every || e == word.Each:
		return r.every(i)
	case e.Is(lexicon.WeekdayPlural):
		return weekdays(r, i)
	case e.Is(lexicon.Frequency):
		return frequency(r, i)
	}
	return Form{}, false
}

// unsaidHalf returns the hours to add to a clock time that does not say its half of the day: who means "four o'clock" in the morning says so.
func (c *clockReading) unsaidHalf() int8 {
	if c.vague && c.clock.Hour >= 1 && c.clock.Hour <= 5 {
		return 12
	}
	return 0
}

// clockTime: "9 a.m.", "10:35 a.m. EST Tuesday", "15:00 GMT", "0930 local time", "9.30am", "between 9 and 11 a.m.".
func clockTime(r *reader, i int32) (Form, bool) {
	c, ok := r.clock(i)
	if !ok {
		if f, ok := r.bareHour(i); ok {
			return f, true
		}
		return r.clockRange(i)
	}
	// "from 7:30 to 9 p.m."
	if next := c.next; !c.sure && c.clock.Hour <= 12 && (r.kind(next) == scan.Hyphen || r.one(next, word.To, word.And, word.Until)) {
		if last, ok := r.clock(next + 1); ok && last.sure && last.clock.Hour >= c.clock.Hour+12 &&
			(r.halfDay(last.next-1) == 2 || r.kind(next+1) == scan.Mixed) {
			c.clock.Hour += 12
		}
	}
	return r.atClock(i, c)
}

// bareHour: "at 7 tonight", "at 8 on Tuesday morning".
func (r *reader) bareHour(i int32) (Form, bool) {
	h := r.digits(i)
	if h < 1 || h > 12 || len(r.text(i)) > 2 || !r.one(i-1, word.At, word.Around, word.About, word.By, word.Until) {
		return Form{}, false
	}
	day, ok := r.dayBehind(i + 1)
	if !ok || day.Clock.Part == calendar.NoPart && day.Unit != calendar.Night {
		return Form{}, false
	}
	if day.Clock.Part != calendar.Morning {
		h = h%12 + 12
	}
	return r.ofDay(i, day, "clock:bare", calendar.At(h, 0)), true
}

// clockRange: "from 9 to 11 a.m.", whose first hour shares the half of the day with the second.
func (r *reader) clockRange(i int32) (Form, bool) {
	h := r.digits(i)
	if h < 1 || h > 12 || len(r.text(i)) > 2 || r.kind(i+1) != scan.Hyphen && !r.one(i+1, word.To, word.And, word.Until) ||
		!r.one(i-1, word.From, word.Between) && r.kind(i+1) != scan.Hyphen && r.entry(i+1) != word.To {
		return Form{}, false
	}
	c, ok := r.clock(i + 2)
	if !ok || !c.sure || r.halfDay(c.next-1) == 0 && r.kind(i+2) != scan.Mixed {
		return Form{}, false
	}
	hour := h%12 + int(c.clock.Hour)/12*12
	if hour > int(c.clock.Hour) { // "from 10 to 2 p.m."
		hour -= 12
	}
	last, ok := r.atClock(i+2, c)
	if !ok || hour < 0 {
		return Form{}, false
	}
	f := last
	f.Range, f.Clock, f.Rule = scan.Range{From: i, To: i + 1}, calendar.At(hour, 0), "clock:range"
	r.extra = slices.Insert(r.extra, 0, last)
	return f, true
}

// atClock makes the form of a clock time, with the day that stands beside it.
func (r *reader) atClock(i int32, c clockReading) (Form, bool) {
	f := Form{Range: scan.Range{From: i, To: c.next}, Rule: "clock", Type: Time, Step: ClockDay, Clock: c.clock, Zone: c.zone}
	f.Flags |= c.zoned
	if day, ok := r.daysBehind(c.next); ok {
		f.To, f.Step, f.Base, f.Check = day.To, Of, r.keep(day), day.Check
		// "9 Tuesday night"
		if p := day.Clock.Part; (p != calendar.NoPart || day.Unit == calendar.Night && c.vague) && c.clock.Hour < 12 && p != calendar.Morning &&
			c.clock.Hour > 0 {
			f.Clock.Hour += 12
		} else if p == calendar.NoPart {
			f.Clock.Hour += c.unsaidHalf()
		}
		return f, true
	}
	f.Clock.Hour += c.unsaidHalf()
	if c.zoned == 0 {
		if s, ok := r.inner(r.skip(c.next, word.On), recurring); ok && s.Type == Set {
			if s.Value.Kind == calendar.OfWeekday && s.Value.Clock.IsZero() { // "7 p.m. on Tuesdays"
				return set(i, s.To, s.Rule, s.Value.With(f.Clock)), true
			}
			f.Step, f.Value = Said, calendar.Value{}.With(f.Clock) // "9 a.m. every day"
			return f, true
		}
	}
	if day, ok := r.dayAcross(c.next, int(f.Clock.Hour)); ok {
		f.Step, f.Base = Of, r.keep(day)
		return f, true
	}
	if !c.sure && !r.clockExpected(i, c.next) {
		return Form{}, false
	}
	return f, true
}

// clockExpected tells whether a bare "18:45" is a clock time: after a
// preposition, or alone on its line, as live blogs have it.
func (r *reader) clockExpected(i, next int32) bool {
	return r.asksForTime(i) && !r.one(i-1, word.In, word.Of, word.For, word.On, word.Over, word.Within) ||
		r.is(i, scan.LineStart) && (!r.Has(next) || r.is(next, scan.LineStart))
}

// clockInWords: "nine o'clock", "four in the morning", "half past nine".
func clockInWords(r *reader, i int32) (Form, bool) {
	if c, ok := r.pastHour(i); ok {
		return r.atClock(i, c)
	}
	n, next := r.small(i)
	if n < 1 || n > 12 {
		return Form{}, false
	}
	c := clockReading{sure: true}
	switch {
	case r.entry(next) == word.OClock:
		f := r.inHalf(n, next+1)
		c.clock, c.next, c.vague = calendar.At(f.hour, 0), f.next, f.next == next+1
	case r.halfDay(next) > 0 && r.is(next, scan.Dotted):
		c.clock, c.next = calendar.At(hourIn(r.halfDay(next), n), 0), next+1
	case r.entry(next) == word.In && r.entry(next+1) == word.The && r.asksForTime(i):
		f := r.inHalf(n, next)
		if f.next == next {
			return Form{}, false
		}
		c.clock, c.next = calendar.At(f.hour, 0), f.next
	default:
		return Form{}, false
	}
	return r.atClock(i, c)
}

// pastHour: "half past nine", "ten past nine", "a quarter to five", which do not say which half of the day.
func (r *reader) pastHour(i int32) (c clockReading, ok bool) {
	minutes, next := r.small(i)
	switch r.entry(i) {
	case word.Half:
		minutes, next = 30, i+1
	case word.Quarter:
		minutes, next = 15, i+1
	}
	past := r.entry(next) == word.Past
	// "counts from five to one"
	if minutes < 1 || minutes > 30 || minutes%5 > 0 ||
		!past && (r.entry(next) != word.To || minutes == 30 || !r.asksForTime(r.article(i)) || r.entry(i-1) == word.From) {
		return c, false
	}
	hour, after := r.small(next + 1)
	if hour < 1 || hour > 12 || !r.endsPhrase(after) {
		return c, false
	}
	if !past {
		hour, minutes = (hour+10)%12+1, 60-minutes
	}
	if r.entry(after) == word.In && r.entry(after+1) == word.The { // "half past two in the morning"
		if p, behind := r.part(after + 2); p != calendar.NoPart {
			return clockReading{clock: calendar.At(halfOf(hour, p), minutes), next: behind, sure: true}, true
		}
	}
	return clockReading{clock: calendar.At(hour, minutes), next: after, sure: true, vague: true}, true
}
