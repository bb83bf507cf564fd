// Package calendar is the algebra of the times that news speaks of. A [Value]
// is a TIMEX3 value: a day, a week, a quarter, a decade, a clock time, a
// duration, or a reference such as PAST_REF. What a text leaves open stays open
// in it ("XXXX-10" is some October), and such a value is a pattern: it has a
// latest and a coming occurrence, seen from a day.
//
// A [Date] is a day of the Gregorian calendar, counted; it knows no zone. Only
// [Value.Span] speaks of instants, in a location.
package calendar

import "time"

// Unit is a unit of time, numbered as in the lexicon's list time_unit.
type Unit int8

// The units. Half is half a year; a quarter has three months.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Year
	Decade
	Century
	Fortnight
	Weekend
	Night
	Half
	Millennium
	WorkWeek
)

// designators are the letters of the units in a duration.
var designators = [...]string{"", "S", "M", "H", "D", "W", "M", "Q", "Y", "DE", "CE", "W", "WE", "NI", "H", "ML", "W"}

// OfClock tells whether the unit is shorter than a day.
func (u Unit) OfClock() bool { return Second <= u && u <= Hour }

// Date is a day, counted from 1 January 1970.
type Date int32

// Never is no day.
const Never Date = -1 << 31

// The years that values can hold.
const (
	minYear = 1
	maxYear = 9998
)

// On returns a day of the calendar. A month or day that does not exist runs over, as in package time.
func On(year, month, day int) Date {
	month--
	year, month = year+floor(month, 12), month-12*floor(month, 12)+1
	if month <= 2 { // years begin with March here, so that the leap day comes last
		year, month = year-1, month+12
	}
	era := floor(year, 400)
	yearOfEra := year - 400*era
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	return Date(146097*era + 365*yearOfEra + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468)
}

// Of returns the day of an instant, in the instant's location.
func Of(t time.Time) Date { y, m, d := t.Date(); return On(y, int(m), d) }

// floor divides and rounds down.
func floor(a, b int) int {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}

// Civil returns the year, month and day of the month.
func (d Date) Civil() (year, month, day int) {
	n := int(d) + 719468
	era := floor(n, 146097)
	dayOfEra := n - 146097*era
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*m+2)/5 + 1
	year, month = yearOfEra+400*era, m+3
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// Year returns the day's year.
func (d Date) Year() int { y, _, _ := d.Civil(); return y }

// Weekday returns the ISO number of the day of the week, Monday is 1.
func (d Date) Weekday() int { n := int(d) + 3; return n - 7*floor(n, 7) + 1 }

// Monday returns the first day of the day's ISO week.
func (d Date) Monday() Date { return d - Date(d.Weekday()-1) }

// ISOWeek returns the ISO year and the number of its week.
func (d Date) ISOWeek() (year, week int) {
	thursday := d.Monday() + 3
	year = thursday.Year()
	return year, int(thursday-On(year, 1, 1))/7 + 1
}

// In returns the midnight that the day begins with.
func (d Date) In(loc *time.Location) time.Time {
	if loc == time.UTC { // where no clock is ever put forward
		return time.Unix(int64(d)*24*60*60, 0).UTC()
	}
	y, m, day := d.Civil()
	return time.Date(y, time.Month(m), day, 0, 0, 0, 0, loc)
}

// Add returns the day so many units away. Where the month it comes to is too
// short, it is that month's last day: a month after 31 January is 28 February.
func (d Date) Add(n int, u Unit) Date {
	months := 0
	switch u {
	case Day, Night:
		return d + Date(n)
	case Week, Weekend, WorkWeek:
		return d + Date(7*n)
	case Fortnight:
		return d + Date(14*n)
	case Month:
		months = n
	case Quarter:
		months = 3 * n
	case Half:
		months = 6 * n
	case Year:
		months = 12 * n
	case Decade:
		months = 120 * n
	case Century:
		months = 1200 * n
	case Millennium:
		months = 12000 * n
	default:
		return d
	}
	y, m, day := d.Civil()
	return On(y, m+months, min(day, lastDay(y, m+months)))
}

// lastDay returns how many days a month has; months before and after the year's count on.
func lastDay(year, month int) int {
	if month < 1 || month > 12 || month == 2 {
		return int(On(year, month+1, 1) - On(year, month, 1))
	}
	return 30 + (month+month>>3)&1 // long and short ones take turns, but for July and August
}

// Exists tells whether the month has such a day; without a year, in any year.
func Exists(year, month, day int) bool {
	if year <= 0 {
		year = 2000
	}
	return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

// NthWeekday returns the day of the nth such weekday of a month; from the end where n is negative.
func NthWeekday(year, month, weekday, n int) Date {
	if n < 0 {
		last := On(year, month+1, 1) - 1
		return last - Date((last.Weekday()-weekday+7)%7+7*(-n-1))
	}
	first := On(year, month, 1)
	return first + Date((weekday-first.Weekday()+7)%7+7*(n-1))
}
