package calendar

// Holiday tells the day of a holiday, as the lexicon's list holiday writes it:
//
//	MMDD           a fixed day: 1225
//	10000 + MMNW   the Nth weekday W of a month, N = 5 the last: 11144 is Thanksgiving
//	20500 + days   so many days from Easter Sunday: 20498 is Good Friday
//	1 to 6         a rule of its own
//	-1             none that a rule gives: the moon's sight or an almanac decides
type Holiday int

// The holidays with a rule of their own.
const (
	blackFriday   Holiday = iota + 1 // the day after Thanksgiving
	cyberMonday                      // the Monday after Thanksgiving
	givingTuesday                    // the Tuesday after it
	electionDay                      // the Tuesday after the first Monday of November
	victoriaDay                      // the Monday before 25 May
	adventSunday                     // the fourth Sunday before Christmas
)

// In returns the day of the holiday in a year; false where no rule gives it.
func (h Holiday) In(year int) (Date, bool) {
	thanksgiving := func() Date { return NthWeekday(year, 11, 4, 4) }
	switch {
	case h >= 20000:
		return Easter(year) + Date(h-20500), true
	case h >= 10000:
		n := int(h) / 10 % 10
		if n == 5 {
			n = -1
		}
		return NthWeekday(year, int(h-10000)/100, int(h)%10, n), true
	case h >= 101:
		return On(year, int(h)/100, int(h)%100), true
	case h == blackFriday:
		return thanksgiving() + 1, true
	case h == cyberMonday:
		return thanksgiving() + 4, true
	case h == givingTuesday:
		return thanksgiving() + 5, true
	case h == electionDay:
		return NthWeekday(year, 11, 1, 1) + 1, true
	case h == victoriaDay:
		return On(year, 5, 24).Monday(), true
	case h == adventSunday:
		return (On(year, 12, 3)).Monday() - 1 + Date(7*(On(year, 12, 3).Weekday()/7)), true
	}
	return Never, false
}

// Easter returns Easter Sunday of the Gregorian calendar (the anonymous computus).
func Easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	return On(year, (h+l-7*m+114)/31, (h+l-7*m+114)%31+1)
}
