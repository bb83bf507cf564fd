package grammar

import (
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

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

// figures reads the hour and minute; second is -1 where there is none.
func (r *reader) figures(i int32) (hour, minute, second int, next int32, sure bool) {
	none := func() (int, int, int, int32, bool) { return 0, 0, -1, i, false }
	s := r.text(i)
	if r.kind(i) == scan.Mixed { // 9am, 9.30pm, 8:45a is read below
		if len(s) == 5 && s[2] == 'h' { // "at 08h15", as South Africans write it
			h, m := atoi(s[:2]), atoi(s[3:])
			if h < 0 || h > 23 || m < 0 || m > 59 {
				return none()
			}
			return h, m, -1, i + 1, true
		}
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
		if r.zoneAt(i+1) || r.entry(i+1) == word.Local && r.entry(i+2) == word.Time ||
			r.entry(i+1) == word.Hours && (s[0] == '0' || r.one(i-1, word.At, word.By, word.Until)) {
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
