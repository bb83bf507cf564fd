package grammar

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// isoDate: "2025-04-30", "2025-04-30T09:42Z", "2025/04/30".
func isoDate(r *reader, i int32) (Form, bool) {
	y := r.year(i)
	k := r.kind(i + 1)
	if y == 0 || k != scan.Hyphen && k != scan.Slash || r.kind(i+3) != k || !r.joined(i+1) || !r.joined(i+4) {
		return Form{}, false
	}
	m, d := r.digits(i+2), r.digits(i+4)
	if m < 0 {
		m = r.entry(i + 2).Value(lexicon.Month) // "2020/Sep/23"
	}
	if s := r.text(i + 4); d < 0 && r.kind(i+4) == scan.Mixed && len(s) >= 5 && s[2]|0x20 == 't' { // 30T09
		d = atoi(s[:2])
	}
	if !calendar.Exists(y, m, d) {
		return Form{}, false
	}
	return r.withClock(said(i, i+5, "date:iso", calendar.OnDay(y, m, d))), true
}

// slashDate: "4/30/2025", and "30/4/2025" where the first can't be a month;
// "30.04.2025"; "12-2015". A month's name takes the place of its number: "05-Aug-2016".
func slashDate(r *reader, i int32) (Form, bool) {
	if s := r.text(i); len(s) >= 8 && r.kind(i) == scan.Number {
		f, ok := dottedDate(s, i)
		return r.withClock(f), ok
	}
	k := r.kind(i + 1)
	if k != scan.Slash && k != scan.Hyphen || !r.joined(i+1) || !r.joined(i+2) || r.kind(i-1) == k && r.joined(i) {
		return Form{}, false
	}
	if y := r.year(i + 2); y >= 1900 && k == scan.Hyphen && r.kind(i+3) != k && len(r.text(i)) == 2 { // "12-2015"
		if m := r.digits(i); m >= 1 && m <= 12 {
			return said(i, i+3, "date:month-number", calendar.PartOf(calendar.OfMonth, y, m)), true
		}
	}
	if r.kind(i+3) != k || !r.joined(i+3) || !r.joined(i+4) || r.kind(i+5) == k && r.joined(i+5) || r.kind(i+4) != scan.Number {
		return Form{}, false
	}
	m, d, y := r.digits(i), r.digits(i+2), r.digits(i+4)
	switch named := r.entry(i + 2).Value(lexicon.Month); {
	case named > 0:
		m, d = named, m
	case k == scan.Hyphen: // "555-12-1234"
		return Form{}, false
	case m > 12:
		m, d = d, m
	}
	switch n := len(r.text(i + 4)); {
	case n == 2:
		if y += 2000; y >= 2070 {
			y -= 100
		}
	case n != 4, y < 1:
		return Form{}, false
	}
	if !calendar.Exists(y, m, d) {
		return Form{}, false
	}
	return r.withClock(said(i, i+5, "date:slashes", calendar.OnDay(y, m, d))), true
}

// dottedDate: "30.04.2025".
func dottedDate(s string, i int32) (Form, bool) {
	day, rest, ok := strings.Cut(s, ".")
	month, year, ok2 := strings.Cut(rest, ".")
	if !ok || !ok2 || len(year) != 4 || atoi(year) < 1 || !calendar.Exists(atoi(year), atoi(month), atoi(day)) {
		return Form{}, false
	}
	return said(i, i+1, "date:dots", calendar.OnDay(atoi(year), atoi(month), atoi(day))), true
}

// compactDate: "20200701" alone between marks.
func compactDate(r *reader, i int32) (Form, bool) {
	s := r.text(i)
	if len(s) != 8 || r.kind(i) != scan.Number || r.kind(i-1) == scan.Word || r.kind(i+1) == scan.Word || r.kind(i-1) == scan.Hash {
		return Form{}, false
	}
	y, m, d := atoi(s[:4]), atoi(s[4:6]), atoi(s[6:])
	if y < 1900 || y > 2100 || !calendar.Exists(y, m, d) {
		return Form{}, false
	}
	return said(i, i+1, "date:compact", calendar.OnDay(y, m, d)), true
}

// onDay makes the form of a day of a month, with its year or without (0).
func onDay(from, to int32, y, m, d int) Form {
	f := said(from, to, "date:full", calendar.OnDay(y, m, d))
	if y == 0 {
		f = nearest(from, to, "date:no-year", calendar.OnDay(calendar.X, m, d))
	}
	if !calendar.Exists(y, m, d) {
		f.Flags |= Impossible
		f.Value, f.Step = calendar.Value{}, Said
	}
	return f
}

// monthFirst: "April 17, 2025", "Apr. 17", "April 17-19", "May 3, 5 and 7", "April the 5th", "April 2025", "April".
func monthFirst(r *reader, i int32) (Form, bool) {
	return r.first(i, monthQuarter, monthDay, monthYear, monthAlone)
}

func monthDay(r *reader, i int32) (Form, bool) {
	m := r.month(i)
	if m == 0 {
		return Form{}, false
	}
	at := i + 1
	if r.kind(at) == scan.Hyphen && r.joined(at+1) && r.kind(at+2) == scan.Hyphen && r.year(at+3) > 0 { // "Sep-23-2020"
		if d := r.digits(at + 1); calendar.Exists(r.year(at+3), m, d) {
			return said(i, at+4, "date:hyphens", calendar.OnDay(r.year(at+3), m, d)), true
		}
	}
	if r.entry(at) == word.The && r.kind(at+1) != scan.Number { // "April the 5th"
		at++
	}
	d, next := r.dayNumber(at)
	// "April 17:30"
	if d == 0 || r.kind(next) == scan.Percent || r.kind(next) == scan.Colon && r.joined(next) && r.digits(next+1) >= 0 && r.joined(next+1) {
		return Form{}, false
	}
	if r.kind(at) == scan.Word && r.unit(next) != calendar.NoUnit { // "in April third quarter"
		return Form{}, false
	}
	if y, after := r.yearBehind(next); y > 0 {
		return r.withClock(onDay(i, after, y, m, d)), true
	}
	r.days(next, m, d, r.entry(i-1).Is(lexicon.Determiner) || r.kind(i-1) == scan.Clitic)
	y := 0
	if n := len(r.extra); n > 0 && r.extra[n-1].Step == Said {
		y = int(r.extra[n-1].Value.Year)
	} else if n == 0 {
		y = r.sharedWith(next, m)
		return r.withClock(r.ofPeriod(onDay(i, next, y, m, d))), true
	}
	return onDay(i, next, y, m, d), true
}

// maxDays bounds a list of days.
const maxDays = 8

// days reads the days behind one with its month, "-19", ", 5 and 7", and the
// year that all of them share, which may describe a noun: "the June 17-18 meeting". It leaves them in extra, or none.
func (r *reader) days(i int32, m, d int, describe bool) {
	pending := 0 // days read behind a comma, which only an "and" makes sure of
	for range maxDays {
		ranged := r.kind(i) == scan.Hyphen || r.kind(i) == scan.Dash || r.one(i, word.To, word.Through, word.Until)
		listed := r.kind(i) == scan.Comma
		final := r.one(i, word.And, word.Or)
		if listed && r.one(i+1, word.And, word.Or) {
			i, listed, final = i+1, false, true
		}
		n, next := r.dayNumber(i + 1)
		if !ranged && !listed && !final || n <= d || r.kind(i+1) == scan.Word || r.month(next) > 0 || r.kind(next) == scan.Percent ||
			r.halfDay(next) > 0 || r.kind(next) == scan.Colon && r.joined(next+1) {
			break
		}
		if final && !r.endsPhrase(next) || listed && r.kind(next) != scan.Comma && !r.one(next, word.And, word.Or) {
			break
		}
		if ranged && !describe && r.kind(i) == scan.Hyphen && !r.endsPhrase(next) && !r.is(next, scan.Upper) && r.kind(next) == scan.Word &&
			r.year(next) == 0 {
			break
		}
		f := onDay(i+1, next, 0, m, n)
		f.Rule = "date:series"
		if ranged {
			f.Flags |= Closes
		}
		r.extra = append(r.extra, f)
		if pending++; !listed {
			pending = 0
		}
		i, d = next, n
	}
	r.extra = r.extra[:len(r.extra)-pending]
	if len(r.extra) == 0 {
		return
	}
	last := &r.extra[len(r.extra)-1]
	y, after := r.yearBehind(last.To)
	if y == 0 {
		return
	}
	for k := range r.extra {
		f := &r.extra[k]
		*f = said(f.From, f.To, f.Rule, calendar.OnDay(y, m, int(f.Value.Day)))
	}
	last.To = after
}

// dayMonth: "17 April 2025", "17th of April", "the 17th April", "17 Apr".
func dayMonth(r *reader, i int32) (Form, bool) {
	d, next := r.dayNumber(i)
	if d == 0 {
		return Form{}, false
	}
	ordinal := r.kind(i) != scan.Number
	at := next
	if ordinal {
		if at = r.skip(at, word.Of); at > next && r.entry(at) == word.This && r.unit(at+1) == calendar.Month { // "the 15th of this month"
			return Form{}, false
		}
	} else if r.kind(at) == scan.Hyphen && r.joined(at+1) && r.month(at+1) > 0 { // "05-Aug"
		at++
	}
	m := r.month(at)
	if e := r.entry(at); m == 0 && e.Is(lexicon.Month) && r.year(at+1) > 0 { // "14 nov 2023"
		m = e.Value(lexicon.Month)
	}
	if m == 0 {
		return Form{}, false
	}
	from := i
	if ordinal {
		from = r.withThe(i)
	}
	next = at + 1
	if r.kind(next) == scan.Hyphen && r.year(next+1) > 0 {
		next++
	}
	if y, after := r.yearBehind(next); y > 0 {
		return r.withClock(onDay(from, after, y, m, d)), true
	}
	if n, _ := r.dayNumber(next); n > 0 && r.kind(next) == scan.Number && r.kind(next+1) == scan.Comma && r.year(next+2) > 0 { // "at 5 May 3, 1998"
		return Form{}, false
	}
	// "of 20 March for Life"
	if r.kind(i-1) == scan.Currency || r.isOtherWord(at) && !r.asksForTime(i) && r.kind(i) == scan.Number && !r.endsPhrase(at+1) {
		return Form{}, false
	}
	f := onDay(from, at+1, r.sharedWith(at+1, m), m, d)
	if last, ok := r.lastOfRange(i, at+1, d); ok && f.Step == Nearest {
		last.Value.Number = f.Value.Number
		r.extra = append(r.extra, last)
		return f, true
	}
	return r.withClock(r.ofPeriod(f)), true
}

// lastOfRange reads the day that closes a range whose first has the month: "between 5 September and [11]", "from 3 May to [9]".
func (r *reader) lastOfRange(i, joint int32, first int) (Form, bool) {
	if !(r.entry(i-1) == word.Between && r.entry(joint) == word.And) && !(r.entry(i-1) == word.From && r.one(joint, word.To, word.Until)) {
		return Form{}, false
	}
	d, next := r.dayNumber(joint + 1)
	if d <= first || !r.endsPhrase(next) || r.kind(next) == scan.Percent || r.kind(next) == scan.Colon || r.halfDay(next) > 0 {
		return Form{}, false
	}
	f := nearest(joint+1, next, "date:series", calendar.OnDay(calendar.X, calendar.X, d))
	f.Flags |= Closes
	return f, true
}

// sharedWith returns the year that a day of a month shares with one behind it, 0 if none: "April 3 to May 9, 2024".
func (r *reader) sharedWith(i int32, m int) int {
	y, later := r.sharedYear(i)
	if y > 0 && m > later {
		y--
	}
	return y
}

// dayRangeMonth: "17-19 April 2025", "3, 5 and 7 May".
func dayRangeMonth(r *reader, i int32) (Form, bool) {
	if r.kind(i) == scan.Word || r.kind(i-1) == scan.Colon && r.joined(i) { // "14:20 - 22 May 2025"
		return Form{}, false
	}
	at, last := i, 0
	for n := range maxDays {
		d, next := r.dayNumber(at)
		if d <= last || r.kind(at) == scan.Word {
			return Form{}, false
		}
		if n > 0 && r.month(r.skip(next, word.Of)) > 0 {
			break
		}
		if k := r.kind(next); k != scan.Hyphen && k != scan.Dash && k != scan.Comma && !r.one(next, word.To, word.And, word.Until) {
			return Form{}, false
		}
		r.extra = append(r.extra, said(at, next, "date:series", calendar.OnDay(calendar.X, calendar.X, d)))
		at, last = next+1, d
	}
	f, ok := dayMonth(r, at)
	if !ok || f.Value.Kind != calendar.OfDay || len(r.extra) == 0 {
		return Form{}, false
	}
	for k := range r.extra { // the days before take the month and year of the last
		e := &r.extra[k]
		day := e.Value.Day
		e.Value, e.Step, e.Base = f.Value, f.Step, f.Base
		e.Value.Day = day
	}
	if f.Step == Nearest {
		f.Flags |= Closes
	}
	first := r.extra[0]
	first.Range.From = r.withThe(i)
	copy(r.extra, r.extra[1:])
	r.extra[len(r.extra)-1] = f
	return first, true
}

// ordinalDay: "the 30th", "the 12th day of next month", "the twenty-ninth day of the month".
func ordinalDay(r *reader, i int32) (Form, bool) {
	d, next := r.dayNumber(i)
	if d == 0 || r.kind(i) == scan.Number {
		return Form{}, false
	}
	if f, ok := dayMonth(r, i); ok {
		return f, true
	}
	from := r.withThe(i)
	if r.unit(next) == calendar.Day || r.entry(next) == word.Of {
		at := next
		if r.unit(next) == calendar.Day {
			at++
		}
		if r.entry(at) == word.Of && r.one(at+1, word.Every, word.Each) && r.unit(at+2) == calendar.Month { // "on the 1st of each month"
			return set(from, at+3, "set:nth", calendar.Lasting(1, calendar.Month)), true
		}
		if r.entry(at) == word.Of {
			if base, ok := r.periodAt(at + 1); ok && (base.Value.Kind == calendar.OfMonth || base.Unit == calendar.Month) {
				return r.within(from, base.To, "date:of-month", calendar.OnDay(calendar.X, calendar.X, d), base), true
			}
		}
		return Form{}, false
	}
	// "on the 30th", but "the 15th Five-Year Plan"
	if from == i || r.kind(i) == scan.Word || !r.entry(from-1).Is(lexicon.TimePreposition) ||
		d < 10 && r.entry(from-1) != word.On || (!r.endsPhrase(next) || r.isName(next)) &&
		!(r.entry(from-1) == word.On && r.entry(next+1).Any(verbForms)) {
		return Form{}, false
	}
	return nearest(from, next, "date:day-of-month", calendar.OnDay(calendar.X, calendar.X, d)), true
}

// isOfAge tells whether a day owns what belongs to a whole age: "today's youth", "tomorrow's world".
func (r *reader) isOfAge(i int32) bool {
	if r.kind(i) != scan.Clitic {
		return false
	}
	switch r.text(i + 1) {
	case "world", "society", "age", "era", "youth", "youngsters", "youngster", "teenagers", "teens", "children", "kids", "generation", "generations",
		"students", "parents", "readers", "consumers", "audiences", "leaders", "workers", "engineers", "scientists",
		"standards", "money", "dollars", "prices", "terms", "technology", "values", "economy", "climate", "environment", "landscape", "cities",
		"cars":
		return true
	}
	return false
}

// within makes a form of a pattern in another form's time.
func (r *reader) within(from, to int32, rule string, pattern calendar.Value, base Form) Form {
	return Form{Range: scan.Range{From: from, To: to}, Rule: rule, Value: pattern, Step: Inside, Base: r.keep(base)}
}

// dayWord: today, yesterday, tomorrow, tonight; "yesterday morning", "tomorrow at 8:45".
func dayWord(r *reader, i int32) (Form, bool) {
	t := r.tok(i)
	offset := t.Entry.Value(lexicon.Dayword)
	// "USA Today Sports", "the BBC's Today programme"
	if r.kind(i-1) == scan.Slash || r.isName(i) && (r.isName(i+1) || r.kind(i-1) == scan.Word || r.kind(i-1) == scan.Clitic) {
		return Form{}, false
	}
	const today, tonight, tomorrow = 9, 8, 1 // in the list, where 0 is no value
	switch {
	case offset == today && r.isOfAge(i+1):
		return said(i, i+1, "reference:age", calendar.Refer(calendar.Present)), true
	case offset == tomorrow && (r.isOfAge(i+1) || r.entry(i-1) == word.Of && (r.plural(i-2) || r.text(i-2) == "people") &&
		r.endsPhrase(i+1)): // "the leaders of tomorrow"
		return said(i, i+1, "reference:age", calendar.Refer(calendar.Future)), true
	}
	if offset == today {
		offset = 0
	}
	if offset == tonight {
		f := count(i, i+1, "day", 0, calendar.Night, Publication)
		if at := r.skip(i+1, word.At); at > i+1 { // "tonight at 8"
			if c, ok := r.clock(at); ok && c.sure {
				f.To, f.Clock, f.Unit = c.next, c.clock, calendar.Day
			}
		}
		return f, true
	}
	f := count(i, i+1, "day", offset, calendar.Day, Publication)
	if w := r.weekday(i + 1); w > 0 && r.kind(i+1) == scan.Word { // "yesterday Tuesday" is none
		return f, true
	}
	return r.withClock(r.withPart(f)), true
}
