// Package calendar is the arithmetic of TIMEX3 values: it prints days, weeks,
// months, quarters and longer spans as values, reads values back, and tells
// the instants that they cover.
package calendar

import (
	"strconv"
	"strings"
	"time"
)

// Day returns the value of a day: 2025-04-30.
func Day(t time.Time) string { return t.Format(time.DateOnly) }

// Month returns the value of a month: 2025-04.
func Month(year, month int) string {
	for month < 1 {
		year, month = year-1, month+12
	}
	for month > 12 {
		year, month = year+1, month-12
	}
	return Year(year) + "-" + two(month)
}

// Year returns the value of a year: 1988; XXXX for 0, which is no year.
func Year(year int) string {
	if year <= 0 || year > 9999 {
		return "XXXX"
	}
	if year < 1000 {
		return ("000" + strconv.Itoa(year))[len(strconv.Itoa(year))-1:]
	}
	return strconv.Itoa(year)
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// MonthDay returns the value of a day; its year may be 0, unknown.
func MonthDay(year, month, day int) string {
	return Year(year) + "-" + two(month) + "-" + two(day)
}

// Week returns the value of the ISO week of t: 2025-W18.
func Week(t time.Time) string {
	year, week := t.ISOWeek()
	return Year(year) + "-W" + two(week)
}

// Quarter returns the value of the quarter, counted from the year's first; 0 and below lie in years before.
func Quarter(year, quarter int) string {
	for quarter < 1 {
		year, quarter = year-1, quarter+4
	}
	for quarter > 4 {
		year, quarter = year+1, quarter-4
	}
	return Year(year) + "-Q" + strconv.Itoa(quarter)
}

// Exists tells whether the month has such a day; without a year, in any year.
func Exists(year, month, day int) bool {
	if year <= 0 {
		year = 2000
	}
	return month >= 1 && month <= 12 && day >= 1 && time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Day() == day
}

// Midnight returns the begin of t's day.
func Midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

// Weekday returns the ISO number of t's day of the week, Monday is 1.
func Weekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// LastWeekday returns the latest such day up to t's, t's day included.
func LastWeekday(t time.Time, weekday int) time.Time {
	return t.AddDate(0, 0, -((Weekday(t) - weekday + 7) % 7))
}

// NextWeekday returns the first such day from t's on, t's day included.
func NextWeekday(t time.Time, weekday int) time.Time {
	return t.AddDate(0, 0, (weekday-Weekday(t)+7)%7)
}

// NthWeekday returns the day of the nth such weekday of a month; from the end where n is negative.
func NthWeekday(year, month, weekday, n int) time.Time {
	if n < 0 {
		last := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC)
		return LastWeekday(last, weekday).AddDate(0, 0, 7*(n+1))
	}
	return NextWeekday(time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC), weekday).AddDate(0, 0, 7*(n-1))
}

// Easter returns Easter Sunday of the Gregorian calendar (the anonymous computus).
func Easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	month := (h + l - 7*m + 114) / 31
	day := (h+l-7*m+114)%31 + 1
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// seasons tells the month that each begins with, on the northern half of the earth.
var seasons = map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}

// dayParts are the hours that the parts of the day cover.
var dayParts = map[string][2]int{"MO": {5, 12}, "AF": {12, 18}, "EV": {17, 21}, "NI": {20, 28}, "MI": {11, 13}, "DT": {6, 18}, "AM": {0, 12}, "PM": {12, 24}}

// Instants returns the instants that a value covers, half-open, in loc; false
// for durations, references and values with unknown parts.
func Instants(value string, loc *time.Location) (from, to time.Time, ok bool) {
	if value == "" || strings.ContainsRune(value, 'X') || value[0] == 'P' || value[0] == 'T' || value[0] == 'F' || value[0] == 'B' {
		return from, to, false
	}
	day, clock, timed := strings.Cut(value, "T")
	if timed {
		return clockInstants(day, clock, loc)
	}
	at := func(year, month, day int) time.Time { return time.Date(year, time.Month(month), day, 0, 0, 0, 0, loc) }
	n := func(s string) int { v, _ := strconv.Atoi(s); return v }
	switch {
	case len(day) == 2: // a century
		return at(100*n(day), 1, 1), at(100*n(day)+100, 1, 1), n(day) < 99
	case len(day) == 3: // a decade
		return at(10*n(day), 1, 1), at(10*n(day)+10, 1, 1), n(day) < 999
	case len(day) == 4:
		return at(n(day), 1, 1), at(n(day)+1, 1, 1), n(day) < 9999
	case len(day) < 6:
		return from, to, false
	}
	year, rest := n(day[:4]), day[5:]
	if year == 9999 {
		return from, to, false
	}
	switch {
	case rest[0] == 'Q':
		m := 3*n(rest[1:]) - 2
		return at(year, m, 1), at(year, m+3, 1), true
	case rest[0] == 'H':
		m := 6*n(rest[1:]) - 5
		return at(year, m, 1), at(year, m+6, 1), true
	case rest[0] == 'W' && rest != "WI":
		week, part, _ := strings.Cut(rest[1:], "-")
		monday := isoMonday(year, n(week), loc)
		switch {
		case part == "WE":
			return monday.AddDate(0, 0, 5), monday.AddDate(0, 0, 7), true
		case part != "":
			return monday.AddDate(0, 0, n(part)-1), monday.AddDate(0, 0, n(part)), true
		}
		return monday, monday.AddDate(0, 0, 7), true
	case seasons[rest] > 0:
		return at(year, seasons[rest], 1), at(year, seasons[rest]+3, 1), true
	case len(rest) == 2:
		return at(year, n(rest), 1), at(year, n(rest)+1, 1), true
	case len(rest) == 5:
		return at(year, n(rest[:2]), n(rest[3:])), at(year, n(rest[:2]), n(rest[3:])+1), true
	}
	return from, to, false
}

func isoMonday(year, week int, loc *time.Location) time.Time {
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, loc) // always lies in week 1
	return LastWeekday(fourth, 1).AddDate(0, 0, 7*(week-1))
}

// clockInstants reads "2025-04-29T09:30", "2025-04-29TNI", "…T09:30Z", "…T09:30-04:00".
func clockInstants(day, clock string, loc *time.Location) (from, to time.Time, ok bool) {
	from, _, ok = Instants(day, loc)
	if !ok || len(day) != len("2006-01-02") {
		return time.Time{}, time.Time{}, false
	}
	if hours, found := dayParts[clock]; found {
		y, m, d := from.Date()
		return time.Date(y, m, d, hours[0], 0, 0, 0, loc), time.Date(y, m, d, hours[1], 0, 0, 0, loc), true
	}
	for _, layout := range []struct {
		form string
		unit time.Duration
	}{{"15", time.Hour}, {"15:04", time.Minute}, {"15:04:05", time.Second}} {
		for _, zone := range []string{"", "Z07:00"} {
			t, err := time.ParseInLocation("2006-01-02T"+layout.form+zone, day+"T"+clock, loc)
			if err == nil {
				return t, t.Add(layout.unit), true
			}
		}
	}
	return time.Time{}, time.Time{}, false
}
