package grammar

import (
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// figures are what a clock time says in numbers, before its zone.
type figures struct {
	hour, minute int
	second       int   // -1 where there is none
	next         int32 // the token behind
	sure         bool  // nothing else looks like it
}

// sureFigures makes those of an hour and minute that nothing else looks like.
func sureFigures(hour, minute int, next int32) figures {
	return figures{hour: hour, minute: minute, second: -1, next: next, sure: true}
}

// clock reads the figures of a clock time and its zone.
func (r *reader) clock(i int32) (c clockReading, ok bool) {
	f, ok := r.figures(i)
	if !ok {
		return c, false
	}
	next := f.next
	c = clockReading{clock: calendar.At(f.hour%24, f.minute), next: next, sure: f.sure, vague: r.entry(next-1) == word.OClock}
	if f.hour == 24 {
		c.clock.Hour = 24
	}
	if f.second >= 0 {
		c.clock.Unit, c.clock.Second = calendar.Second, int8(f.second)
	}
	minutes, zoned, behind := r.zone(next)
	switch {
	case behind > next:
		c.zoned, c.sure, c.zone, c.next = zoned, true, minutes, behind
	case r.isLocalTime(next):
		c.sure = true
		c.next += 2
	case r.entry(next) == word.Hours && r.kind(next) == scan.Word && f.sure:
		c.next++
	}
	return c, true
}

// figures reads the hour and minute in all the ways of writing them: "9am", "10:35", "9.30 p.m.", "1400 GMT", "9 o'clock".
func (r *reader) figures(i int32) (figures, bool) {
	s := r.text(i)
	if r.kind(i) == scan.Mixed {
		return gluedFigures(s, i+1)
	}
	h := r.digits(i)
	if r.kind(i+1) == scan.Colon && h >= 0 && h <= 24 && len(s) <= 2 && r.joined(i+1) && r.joined(i+2) {
		return r.colonClock(i, h)
	}
	if half := r.halfDay(i + 1); half > 0 { // 9 a.m., 9.30 p.m.
		if h, m, ok := hourMinute(s); ok && h >= 1 && h <= 12 {
			return sureFigures(hourIn(half, h), m, i+2), true
		}
	}
	switch {
	case len(s) == 4 && h >= 0:
		return r.fourFigures(i, h)
	case len(s) == 5 && s[2] == '.' && r.kind(i) == scan.Number: // 15.30 GMT
		h, m, ok := hourMinute(s)
		return sureFigures(h, m, i+1), ok && (r.zoneAt(i+1) || r.isLocalTime(i+1) || r.entry(i+1) == word.Hours)
	case len(s) <= 2 && h >= 1 && h <= 12:
		return r.hourAlone(i, h)
	}
	return figures{}, false
}

// gluedFigures reads figures and letters in one: "9am", "9.30pm", and "08h15", as South Africans write it.
func gluedFigures(s string, next int32) (figures, bool) {
	if len(s) == 5 && s[2] == 'h' {
		h, m := atoi(s[:2]), atoi(s[3:])
		return sureFigures(h, m, next), h >= 0 && h <= 23 && m >= 0 && m <= 59
	}
	h, m, half := mixedClock(s)
	return sureFigures(hourIn(half, h), m, next), half != 0 && h >= 1 && h <= 12
}

// fourFigures: "0930 local time", "1400 GMT", "at 1830 hours".
func (r *reader) fourFigures(i int32, n int) (figures, bool) {
	if n/100 >= 24 || n%100 >= 60 {
		return figures{}, false
	}
	ofClock := r.zoneAt(i+1) || r.isLocalTime(i+1) ||
		r.entry(i+1) == word.Hours && (r.text(i)[0] == '0' || r.one(i-1, word.At, word.By, word.Until))
	return sureFigures(n/100, n%100, i+1), ofClock
}

// hourAlone: "9 o'clock", "4 in the morning".
func (r *reader) hourAlone(i int32, h int) (figures, bool) {
	if r.entry(i+1) == word.OClock {
		return r.inHalf(h, i+2), true
	}
	if r.entry(i+1) == word.In && r.entry(i+2) == word.The {
		if p, next := r.part(i + 3); p != calendar.NoPart && p != calendar.AtNight {
			return sureFigures(halfOf(h, p), 0, next), true
		}
	}
	return figures{}, false
}

// isLocalTime tells whether "local time" stands at i.
func (r *reader) isLocalTime(i int32) bool {
	return r.entry(i) == word.Local && r.entry(i+1) == word.Time
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

// hourIn returns the hour of a half of the day, as [reader.halfDay] numbers them: 9 p.m. is 21, 12 a.m. is 0.
func hourIn(half, h int) int { return h%12 + 12*(half-1) }

// inHalf reads the "in the evening" behind "nine o'clock".
func (r *reader) inHalf(h int, next int32) figures {
	if r.entry(next) == word.In && r.entry(next+1) == word.The {
		if p, after := r.part(next + 2); p != calendar.NoPart {
			return sureFigures(halfOf(h, p), 0, after)
		}
	}
	return sureFigures(h, 0, next)
}

// halfOf returns the hour of a part of the day: 4 in the afternoon is 16.
func halfOf(h int, p calendar.Part) int {
	if p == calendar.Morning {
		return h % 12
	}
	return h%12 + 12
}

// colonClock: "10:35", "9:42pm", "8:45a", "10:35:20".
func (r *reader) colonClock(i int32, h int) (figures, bool) {
	if r.kind(i+2) == scan.Mixed {
		return gluedMinutes(h, r.text(i+2), i+3)
	}
	m, next := r.digits(i+2), i+3
	if m < 0 || m > 59 || h == 24 && m > 0 || len(r.text(i+2)) != 2 || r.kind(i-1) == scan.Colon && r.joined(i) {
		return figures{}, false
	}
	second := -1
	if r.kind(next) == scan.Colon && r.joined(next) && r.joined(next+1) && r.digits(next+1) >= 0 {
		if second = r.digits(next + 1); second > 59 || h == 24 && second > 0 || len(r.text(next+1)) != 2 {
			return figures{}, false
		}
		next += 2
	}
	if half := r.halfDay(next); half > 0 && h >= 1 && h <= 12 {
		return figures{hourIn(half, h), m, second, next + 1, true}, true
	}
	return figures{h, m, second, next, r.zoneAt(next) || r.entry(next) == word.Local || r.entry(next) == word.Hours}, true
}

// gluedMinutes reads what stands behind the colon of "9:42pm", "8:45a", "07:52hrs".
func gluedMinutes(h int, s string, next int32) (figures, bool) {
	if len(s) < 3 {
		return figures{}, false
	}
	m := atoi(s[:2])
	if m < 0 || m > 59 {
		return figures{}, false
	}
	if s[2:] == "hrs" && h < 24 {
		return sureFigures(h, m, next), true
	}
	if h > 12 || len(s) > 4 && s[3] != '.' {
		return figures{}, false
	}
	switch s[2] | 0x20 {
	case 'a':
		return sureFigures(hourIn(1, h), m, next), true
	case 'p':
		return sureFigures(hourIn(2, h), m, next), true
	}
	return figures{}, false
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
