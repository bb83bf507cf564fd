package timex

import (
	"strconv"
	"time"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// clock: "9 a.m.", "10:35 a.m. EST Tuesday", "15:00 GMT", "0930 local time", "9.30am".
func clock(p *parser, i int32) (Expression, bool) {
	hour, minute, next, sure := p.clockTime(i)
	if next == i {
		return Expression{}, false
	}
	return p.clockAt(i, next, hour, minute, sure)
}

// clockInWords: "nine o'clock".
func clockInWords(p *parser, i int32) (Expression, bool) {
	n, next := p.count(i)
	if n < 1 || n > 12 {
		return Expression{}, false
	}
	if e := p.At(next); e == word.OClock {
		return p.clockAt(i, next+1, n, 0, true)
	}
	if half := p.halfDay(next); half != 0 && p.Tokens[next].Shape.Has(scan.Dotted) {
		return p.clockAt(i, next+1, n%12+12*(half-1), 0, true)
	}
	return Expression{}, false
}

// halfDay reads "a.m." as 1 and "p.m." as 2 at i.
func (p *parser) halfDay(i int32) int {
	if int(i) >= len(p.Tokens) || i < 0 || p.Tokens[i].Kind != scan.Word {
		return 0
	}
	switch t := &p.Tokens[i]; t.Entry {
	case word.Am:
		return 1
	case word.Pm:
		return 2
	}
	return 0
}

// clockTime reads the figures of a clock time; sure tells whether nothing else looks like it.
func (p *parser) clockTime(i int32) (hour, minute int, next int32, sure bool) {
	s := p.TextAt(i)
	if p.Tokens[i].Kind == scan.Mixed { // 9am, 9.30pm
		digits := 0
		for digits < len(s) && (s[digits] >= '0' && s[digits] <= '9' || s[digits] == '.') {
			digits++
		}
		half := 0
		switch s[digits:] {
		case "am", "AM", "a.m.", "Am":
			half = 1
		case "pm", "PM", "p.m.", "Pm":
			half = 2
		default:
			return 0, 0, i, false
		}
		h, m, ok := hourMinute(s[:digits])
		if !ok || h > 12 {
			return 0, 0, i, false
		}
		return h%12 + 12*(half-1), m, i + 1, true
	}
	if h := p.digits(i); p.KindAt(i+1) == scan.Colon && h >= 0 && h <= 24 && len(s) <= 2 && !p.Tokens[i+1].Shape.Has(scan.SpaceBefore) && int(i)+2 < len(p.Tokens) && !p.Tokens[i+2].Shape.Has(scan.SpaceBefore) {
		m := p.digits(i + 2)
		after := i + 3
		if m < 0 && p.Tokens[i+2].Kind == scan.Mixed { // 9:42pm
			t := p.TextAt(i + 2)
			if len(t) >= 4 && atoi(t[:2]) >= 0 && atoi(t[:2]) < 60 && (t[2]|0x20 == 'a' || t[2]|0x20 == 'p') {
				half := 1
				if t[2]|0x20 == 'p' {
					half = 2
				}
				return h%12 + 12*(half-1), atoi(t[:2]), after, true
			}
			return 0, 0, i, false
		}
		if m < 0 || m > 59 || len(p.TextAt(i+2)) != 2 || p.KindAt(i-1) == scan.Colon {
			return 0, 0, i, false
		}
		if p.KindAt(after) == scan.Colon && p.digits(after+1) >= 0 && !p.Tokens[after].Shape.Has(scan.SpaceBefore) { // seconds
			if p.digits(after+1) > 59 {
				return 0, 0, i, false
			}
			after += 2
		}
		if half := p.halfDay(after); half > 0 && h <= 12 {
			return h%12 + 12*(half-1), m, after + 1, true
		}
		if p.zoneAt(after) || p.At(after) == word.Local || p.At(after) == word.Hours {
			return h, m, after, true
		}
		return h, m, after, false
	}
	if half := p.halfDay(i + 1); half > 0 { // 9 a.m., 9.30 p.m.
		if h, m, ok := hourMinute(s); ok && h >= 1 && h <= 12 {
			return h%12 + 12*(half-1), m, i + 2, true
		}
	}
	if len(s) == 4 && p.digits(i) >= 0 { // 0930 local time, 1400 GMT
		h, m := p.digits(i)/100, p.digits(i)%100
		if h < 24 && m < 60 && (p.zoneAt(i+1) && p.Has(i+1, scan.Caps) || p.At(i+1) == word.Local || p.At(i+1) == word.Hours && s[0] <= '2') {
			return h, m, i + 1, true
		}
	}
	if n := p.digits(i); n >= 1 && n <= 12 && p.At(i+1) == word.OClock {
		return n, 0, i + 2, true
	}
	return 0, 0, i, false
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

func (p *parser) zoneAt(i int32) bool {
	return int(i) < len(p.Tokens) && i >= 0 && p.Tokens[i].Kind == scan.Word && p.Tokens[i].Shape.Has(scan.Caps) && p.Tokens[i].Entry.Is(lexicon.Zone)
}

// clockAt makes the expression of a clock time: its zone, and the day that stands beside it.
func (p *parser) clockAt(from, to int32, hour, minute int, sure bool) (Expression, bool) {
	if hour == 24 {
		hour = 0
	}
	zone, zoned := 0, false
	if p.zoneAt(to) {
		zone, zoned = p.Tokens[to].Entry.Value(lexicon.Zone), true
		to++
	} else if p.At(to) == word.Local && p.At(to+1) == word.Time {
		to += 2
		sure = true
	} else if p.At(to) == word.Hours {
		to++
	}
	day, next := p.dayBeside(from, to)
	if !sure && day.IsZero() && !p.asksForTime(from) {
		return Expression{}, false
	}
	e := expression(from, next, Time, "", true, "clock")
	stamp := "T" + pad(hour, 2) + ":" + pad(minute, 2)
	if day.IsZero() {
		day = p.dayOfSentence(from)
	}
	if day.IsZero() {
		e.Value = stamp
		e.Relative = false
		return e, true
	}
	e.Value = calendar.Day(day) + stamp
	if zoned {
		at := time.Date(day.Year(), day.Month(), day.Day(), hour, minute, 0, 0, time.FixedZone("", 60*zone))
		e.Begin, e.End = at, at.Add(time.Minute)
	}
	return e, true
}

// dayBeside reads the day behind a clock time, which belongs to the expression: "9 a.m. Tuesday", "9 a.m. on April 17".
func (p *parser) dayBeside(from, i int32) (time.Time, int32) {
	at := i
	if p.KindAt(at) == scan.Comma {
		at++
	}
	if p.At(at) == word.On {
		at++
	}
	if int(at) >= len(p.Tokens) {
		return time.Time{}, i
	}
	for _, read := range []rule{weekdayDate, weekday, dayWord, monthDay, monthDayFirst} {
		t := &p.Tokens[at]
		if t.Kind == scan.Word && !t.Entry.Is(lexicon.Weekday) && !t.Entry.Is(lexicon.Month) && !t.Entry.Is(lexicon.Dayword) {
			break
		}
		if e, ok := read(p, at); ok && len(e.Value) == len(time.DateOnly) {
			if day, _, ok := calendar.Instants(e.Value, p.location); ok {
				return day, e.To
			}
		}
	}
	return time.Time{}, i
}

// dayOfSentence returns the day mentioned before in the same sentence, or that of publication.
func (p *parser) dayOfSentence(i int32) time.Time {
	if n := len(p.found); n > 0 && p.found[n-1].To > i-8 && len(p.found[n-1].Value) >= len(time.DateOnly) && !p.last.IsZero() {
		return p.last
	}
	return p.today
}

// noonOrMidnight: "noon Wednesday", "midnight".
func noonOrMidnight(p *parser, i int32) (Expression, bool) {
	switch p.Tokens[i].Entry {
	case word.Noon:
		return p.noon(i, 12)
	case word.Midnight:
		return p.noon(i, 24)
	}
	return Expression{}, false
}

func (p *parser) noon(i int32, hour int) (Expression, bool) {
	day, next := p.dayBeside(i, i+1)
	e := expression(i, next, Time, "", true, "noon")
	if day.IsZero() {
		day = p.dayOfSentence(i)
	}
	if day.IsZero() {
		e.Value, e.Relative = "T"+strconv.Itoa(hour)+":00", false
		return e, true
	}
	e.Value = calendar.Day(day) + "T" + strconv.Itoa(hour) + ":00"
	return e, true
}
