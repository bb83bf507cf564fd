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

// clockTime: "9 a.m.", "10:35 a.m. EST Tuesday", "15:00 GMT", "0930 local time", "9.30am", "between 9 and 11 a.m.".
func clockTime(r *reader, i int32) (Form, bool) {
	c, ok := r.clock(i)
	if !ok {
		if f, ok := r.bareHour(i); ok {
			return f, true
		}
		return r.clockRange(i)
	}
	if next := c.next; !c.sure && c.clock.Hour <= 12 && (r.kind(next) == scan.Hyphen || r.one(next, word.To, word.And, word.Until)) { // "from 7:30 to 9 p.m."
		if last, ok := r.clock(next + 1); ok && last.sure && last.clock.Hour >= c.clock.Hour+12 && (r.halfDay(last.next-1) == 2 || r.kind(next+1) == scan.Mixed) {
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
	if h < 1 || h > 12 || len(r.text(i)) > 2 || r.kind(i+1) != scan.Hyphen && !r.one(i+1, word.To, word.And, word.Until) || !r.one(i-1, word.From, word.Between) && r.kind(i+1) != scan.Hyphen && r.entry(i+1) != word.To {
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

// halfDay reads "a.m." as 1 and "p.m." as 2 at i.
func (r *reader) halfDay(i int32) int {
	if r.kind(i) != scan.Word {
		return 0
	}
	switch r.entry(i) {
	case word.Am:
		return 1
	case word.Pm:
		return 2
	}
	return 0
}

// clock reads the figures of a clock time and its zone.
func (r *reader) clock(i int32) (c clockReading, ok bool) {
	h, m, sec, next, sure := r.figures(i)
	if next == i {
		return c, false
	}
	c = clockReading{clock: calendar.At(h%24, m), next: next, sure: sure, vague: r.entry(next-1) == word.OClock}
	if h == 24 {
		c.clock.Hour = 24
	}
	if sec >= 0 {
		c.clock.Unit, c.clock.Second = calendar.Second, int8(sec)
	}
	minutes, zoned, behind := r.zone(next)
	switch {
	case behind > next:
		c.zoned, c.sure, c.zone, c.next = zoned, true, minutes, behind
	case r.entry(next) == word.Local && r.entry(next+1) == word.Time:
		c.sure = true
		c.next += 2
	case r.entry(next) == word.Hours && r.kind(next) == scan.Word && sure:
		c.next++
	}
	return c, true
}

// zone reads the time zone at i, "GMT", "Central Time", "Eastern", in minutes
// east of Greenwich; where none stands there it returns i. "ET" and "Eastern" do
// not say the season, as "EST" and "EDT" do.
func (r *reader) zone(i int32) (minutes int16, zoned Flag, next int32) {
	t := r.tok(i)
	if t.Kind != scan.Word || !t.Shape.Has(scan.Upper) {
		return 0, 0, i
	}
	seasonless := false
	switch {
	case t.Phrase.Is(lexicon.Zone):
		minutes, next, seasonless = int16(t.Phrase.Value(lexicon.Zone)), i+int32(t.PhraseLen), t.PhraseLen == 2
	case t.Shape.Has(scan.Caps) && t.Entry.Is(lexicon.Zone):
		minutes, next, seasonless = int16(t.Entry.Value(lexicon.Zone)), i+1, t.End-t.Start == 2 || t.Shape.Has(scan.Dotted)
	default:
		if minutes = americanZone(r.text(i)); minutes == 0 || r.is(i+1, scan.Upper) && !r.entry(i+1).Any(dayNames) {
			return 0, 0, i
		}
		next, seasonless = i+1, true
	}
	if zoned = Zoned; seasonless && minutes < 0 {
		zoned |= Seasonal
	}
	return minutes, zoned, next
}

var dayNames = lexicon.SetOf(lexicon.Weekday, lexicon.Month)

// americanZone reads the name of a zone that stands alone: "9 p.m. Eastern".
func americanZone(name string) int16 {
	switch name {
	case "Eastern":
		return -5 * 60
	case "Central":
		return -6 * 60
	case "Mountain":
		return -7 * 60
	case "Pacific":
		return -8 * 60
	}
	return 0
}

func (r *reader) zoneAt(i int32) bool {
	_, _, next := r.zone(i)
	return next > i
}

// figures reads the hour and minute; second is -1 where there is none.
func (r *reader) figures(i int32) (hour, minute, second int, next int32, sure bool) {
	none := func() (int, int, int, int32, bool) { return 0, 0, -1, i, false }
	s := r.text(i)
	if r.kind(i) == scan.Mixed { // 9am, 9.30pm, 8:45a is read below
		h, m, half := mixedClock(s)
		if half == 0 || h < 1 || h > 12 {
			return none()
		}
		return h%12 + 12*(half-1), m, -1, i + 1, true
	}
	h := r.digits(i)
	if r.kind(i+1) == scan.Colon && h >= 0 && h <= 24 && len(s) <= 2 && r.joined(i+1) && r.joined(i+2) {
		return r.colonClock(i, h)
	}
	if half := r.halfDay(i + 1); half > 0 { // 9 a.m., 9.30 p.m.
		if h, m, ok := hourMinute(s); ok && h >= 1 && h <= 12 {
			return h%12 + 12*(half-1), m, -1, i + 2, true
		}
	}
	if len(s) == 4 && h >= 0 && h/100 < 24 && h%100 < 60 { // 0930 local time, 1400 GMT
		if r.zoneAt(i+1) || r.entry(i+1) == word.Local && r.entry(i+2) == word.Time || r.entry(i+1) == word.Hours && (s[0] == '0' || r.one(i-1, word.At, word.By, word.Until)) {
			return h / 100, h % 100, -1, i + 1, true
		}
	}
	if len(s) == 5 && s[2] == '.' && r.kind(i) == scan.Number { // 15.30 GMT
		if h, m, ok := hourMinute(s); ok && (r.zoneAt(i+1) || r.entry(i+1) == word.Local && r.entry(i+2) == word.Time || r.entry(i+1) == word.Hours) {
			return h, m, -1, i + 1, true
		}
	}
	if h >= 1 && h <= 12 && len(s) <= 2 {
		if r.entry(i+1) == word.OClock {
			return r.inHalf(h, i+2)
		}
		if r.entry(i+1) == word.In && r.entry(i+2) == word.The { // "4 in the morning"
			if p, next := r.part(i + 3); p != calendar.NoPart && p != calendar.AtNight {
				return halfOf(h, p), 0, -1, next, true
			}
		}
	}
	return none()
}

// inHalf reads the "in the evening" behind "nine o'clock".
func (r *reader) inHalf(h int, next int32) (hour, minute, second int, after int32, sure bool) {
	if r.entry(next) == word.In && r.entry(next+1) == word.The {
		if p, after := r.part(next + 2); p != calendar.NoPart {
			return halfOf(h, p), 0, -1, after, true
		}
	}
	return h, 0, -1, next, true
}

// halfOf returns the hour of a part of the day: 4 in the afternoon is 16.
func halfOf(h int, p calendar.Part) int {
	if p == calendar.Morning {
		return h % 12
	}
	return h%12 + 12
}

// colonClock: "10:35", "9:42pm", "8:45a", "10:35:20".
func (r *reader) colonClock(i int32, h int) (hour, minute, second int, next int32, sure bool) {
	second = -1
	m := r.digits(i + 2)
	next = i + 3
	if r.kind(i+2) == scan.Mixed {
		t := r.text(i + 2)
		if len(t) == 5 && t[2:] == "hrs" && atoi(t[:2]) >= 0 && atoi(t[:2]) < 60 && h < 24 { // "at 07:52hrs"
			return h, atoi(t[:2]), -1, next, true
		}
		if len(t) < 3 || atoi(t[:2]) < 0 || atoi(t[:2]) > 59 || t[2]|0x20 != 'a' && t[2]|0x20 != 'p' || h > 12 || len(t) > 4 && t[3] != '.' {
			return 0, 0, -1, i, false
		}
		half := 0
		if t[2]|0x20 == 'p' {
			half = 12
		}
		return h%12 + half, atoi(t[:2]), -1, next, true
	}
	if m < 0 || m > 59 || h == 24 && m > 0 || len(r.text(i+2)) != 2 || r.kind(i-1) == scan.Colon && r.joined(i) {
		return 0, 0, -1, i, false
	}
	if r.kind(next) == scan.Colon && r.joined(next) && r.joined(next+1) && r.digits(next+1) >= 0 {
		if second = r.digits(next + 1); second > 59 || h == 24 && second > 0 || len(r.text(next+1)) != 2 {
			return 0, 0, -1, i, false
		}
		next += 2
	}
	if half := r.halfDay(next); half > 0 && h >= 1 && h <= 12 {
		return h%12 + 12*(half-1), m, second, next + 1, true
	}
	return h, m, second, next, r.zoneAt(next) || r.entry(next) == word.Local || r.entry(next) == word.Hours
}

// mixedClock reads "9am", "9.30pm"; half is 1 before noon, 2 after, 0 for anything else.
func mixedClock(s string) (hour, minute, half int) {
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] == '.') {
		n++
	}
	switch s[n:] {
	case "am", "AM", "a.m.", "Am":
		half = 1
	case "pm", "PM", "p.m.", "Pm":
		half = 2
	default:
		return 0, 0, 0
	}
	h, m, ok := hourMinute(s[:n])
	if !ok {
		return 0, 0, 0
	}
	return h, m, half
}

// hourMinute reads "9", "9.30".
func hourMinute(s string) (hour, minute int, ok bool) {
	for i := range len(s) {
		if s[i] == '.' {
			h, m := atoi(s[:i]), atoi(s[i+1:])
			return h, m, h >= 0 && h < 24 && m >= 0 && m < 60 && len(s)-i == 3
		}
	}
	h := atoi(s)
	return h, 0, h >= 0 && h <= 24
}

// atClock makes the form of a clock time, with the day that stands beside it.
func (r *reader) atClock(i int32, c clockReading) (Form, bool) {
	f := Form{Range: scan.Range{From: i, To: c.next}, Rule: "clock", Type: Time, Step: ClockDay, Clock: c.clock, Zone: c.zone}
	f.Flags |= c.zoned
	if day, ok := r.daysBehind(c.next); ok {
		f.To, f.Step, f.Base, f.Check = day.To, Of, r.keep(day), day.Check
		if p := day.Clock.Part; (p != calendar.NoPart || day.Unit == calendar.Night && c.vague) && c.clock.Hour < 12 && p != calendar.Morning && c.clock.Hour > 0 { // "9 Tuesday night"
			f.Clock.Hour += 12
		}
		return f, true
	}
	if day, ok := r.dayAcross(c.next); ok {
		f.Step, f.Base = Of, r.keep(day)
		return f, true
	}
	if !c.sure && !r.clockExpected(i, c.next) {
		return Form{}, false
	}
	return f, true
}

// ofDay makes the form of a time of the day that another form names at its end.
func (r *reader) ofDay(from int32, day Form, rule string, c calendar.Clock) Form {
	return Form{Range: scan.Range{From: from, To: day.To}, Rule: rule, Type: Time, Step: Of, Base: r.keep(day), Clock: c}
}

// clockExpected tells whether a bare "18:45" is a clock time: after a
// preposition, or alone on its line, as live blogs have it.
func (r *reader) clockExpected(i, next int32) bool {
	return r.asksForTime(i) && !r.one(i-1, word.In, word.Of, word.For, word.On, word.Over, word.Within) || r.is(i, scan.LineStart) && (!r.Has(next) || r.is(next, scan.LineStart))
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
	return f, ok && f.isDay() && !(f.Value.Kind == calendar.OfWeekday && r.one(f.To, word.To, word.Through) && r.weekday(f.To+1) > 0) // "6 p.m., Monday to Friday"
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
	return f.Value.Kind == calendar.OfDay || f.Value.Kind == calendar.OfWeekday || f.Step == Count && (f.Unit == calendar.Day || f.Unit == calendar.Night) || f.Kept > 0 && f.Unit == calendar.NoUnit
}

// dayAcross finds the day that stands behind a second clock time and counts
// for both: "11:20 a.m. (0820 GMT) Monday", "between 3 a.m. and 6 a.m. Monday".
func (r *reader) dayAcross(i int32) (Form, bool) {
	open := r.kind(i) == scan.Open
	if !open && !r.one(i, word.And, word.To, word.Until) && r.kind(i) != scan.Hyphen && r.kind(i) != scan.Dash {
		return Form{}, false
	}
	at := i + 1
	next := at
	if c, ok := r.clock(at); ok {
		next = c.next
	} else if r.one(at, word.Noon, word.Midnight) {
		next = at + 1
	} else {
		return Form{}, false
	}
	if day, ok := r.dayBehind(next); ok { // "5 in the morning (5 a.m. EDT Monday)"
		return day, true
	}
	if !open || r.kind(next) != scan.Close {
		return Form{}, false
	}
	return r.dayBehind(next + 1)
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
		h, m, _, after, _ := r.inHalf(n, next+1)
		c.clock, c.next, c.vague = calendar.At(h, m), after, after == next+1
	case r.halfDay(next) > 0 && r.is(next, scan.Dotted):
		c.clock, c.next = calendar.At(n%12+12*(r.halfDay(next)-1), 0), next+1
	case r.entry(next) == word.In && r.entry(next+1) == word.The && r.asksForTime(i):
		h, m, _, after, _ := r.inHalf(n, next)
		if after == next {
			return Form{}, false
		}
		c.clock, c.next = calendar.At(h, m), after
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
	if minutes < 1 || minutes > 30 || minutes%5 > 0 || !past && (r.entry(next) != word.To || minutes == 30 || !r.asksForTime(r.article(i)) || r.entry(i-1) == word.From) { // "counts from five to one"
		return c, false
	}
	hour, after := r.small(next + 1)
	if hour < 1 || hour > 12 || !r.endsPhrase(after) {
		return c, false
	}
	if !past {
		hour, minutes = (hour+10)%12+1, 60-minutes
	}
	return clockReading{clock: calendar.At(hour, minutes), next: after, sure: true, vague: true}, true
}

// noonOrMidnight: "noon Wednesday", "midnight".
func noonOrMidnight(r *reader, i int32) (Form, bool) {
	const noon, midnight = 5, 6 // in the list
	hour := 12
	switch r.entry(i).Value(lexicon.PartOfDay) {
	case noon:
	case midnight:
		hour = 24
	default:
		return Form{}, false
	}
	if r.isName(i) && (r.isName(i+1) && !r.entry(i+1).Is(lexicon.Weekday) || r.isName(i-1)) { // "Midnight Mass", "High Noon"
		return Form{}, false
	}
	from := i
	if i > r.free && r.text(i-1) == "12" { // "12 noon"
		from = i - 1
	}
	c := clockReading{clock: calendar.At(hour, 0), next: i + 1, sure: true}
	if minutes, zoned, next := r.zone(c.next); next > c.next { // "midnight EST Nov. 27"
		c.zoned, c.zone, c.next = zoned, minutes, next
	}
	f, ok := r.atClock(from, c)
	f.Rule = "noon"
	return f, ok && (f.Step == Of || r.asksForTime(from) || from < i || r.kind(i-1) == scan.Comma || r.one(i-1, word.And, word.To, word.Or, word.Before, word.After))
}

// overnight: "Snow fell overnight", "overnight on Tuesday", but not "an overnight curfew".
func (r *reader) overnight(i int32) (Form, bool) {
	if r.isName(i) || r.entry(i-1).Is(lexicon.Determiner) {
		return Form{}, false
	}
	if day, ok := r.dayBehind(i + 1); ok && day.Type == Date {
		return r.ofDay(i, day, "overnight", calendar.Clock{Part: calendar.AtNight}), true
	}
	return count(i, i+1, "overnight", -1, calendar.Night, Publication), r.endsPhrase(i + 1)
}

// partOfDay: "the morning of June 6", "overnight", "the night of May 2".
func partOfDay(r *reader, i int32) (Form, bool) {
	if r.entry(i) == word.Overnight {
		return r.overnight(i)
	}
	p, next := r.part(i)
	if p != calendar.NoPart && !r.plural(i) && r.entry(next) == word.On { // "late afternoon on Monday"
		from := i
		if i > r.free && r.one(i-1, word.Late, word.Early) {
			from = i - 1
		}
		day, ok := r.daysBehind(next)
		return r.ofDay(from, day, "part-of-day:on", calendar.Clock{Part: p}), ok && day.Type == Date
	}
	if p == calendar.NoPart || r.plural(i) || r.entry(next) != word.Of {
		return Form{}, false
	}
	from := r.withThe(i)
	if r.text(i-1) == "intervening" { // "the intervening night of July 24 and 25", as Indian papers say
		from = r.withThe(i - 1)
	}
	if r.entry(from) != word.The {
		return Form{}, false
	}
	day, ok := r.daysBehind(next)
	if !ok || day.Type != Date {
		return Form{}, false
	}
	return r.ofDay(from, day, "part-of-day:of", calendar.Clock{Part: p}), true
}
