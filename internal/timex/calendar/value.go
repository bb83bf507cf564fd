package calendar

// X marks a part of a value that the text leaves open.
const X = -1

// Kind is what a value is a value of.
type Kind uint8

// The kinds. The kinds of dates stand in the order of their length, longest first.
const (
	None      Kind = iota
	Reference      // PAST_REF, PRESENT_REF, FUTURE_REF
	Duration       // P3M
	OfCentury      // 19
	OfDecade       // 196
	OfYear         // 1998
	OfHalf         // 1989-H2
	OfQuarter      // 1989-Q3
	OfSeason       // 1998-FA
	OfMonth        // 1998-10
	OfWeek         // 1998-W07
	OfWeekend      // 1998-W32-WE
	OfWeekday      // XXXX-WXX-2
	OfDay          // 1998-10-27
	OfClock        // T09:00, of a day that is not known
)

// Value is a TIMEX3 value. Values compare with ==. The zero Value says nothing.
type Value struct {
	Kind   Kind
	Year   int16 // or the number of the decade or century; X if unknown
	Number int8  // of the half, quarter, season, month or week; the sense of a reference; X if unknown
	Day    int8  // of the month, or of the week; X if unknown
	Clock  Clock // a time of that day
	Length Length
}

// The references, and the seasons as values of Number.
const (
	Present = 1
	Past    = 2
	Future  = 3

	Spring = 1
	Summer = 2
	Autumn = 3
	Winter = 4
)

// Clock is a time of day: a part of the day or an hour, perhaps with minutes and seconds.
type Clock struct {
	Part                 Part
	Unit                 Unit // how exact it is: Hour, Minute or Second; 0 where there is none
	Hour, Minute, Second int8
	Zoned                bool  // it says its zone
	Zone                 int16 // minutes east of Greenwich
}

// Part is a part of the day.
type Part uint8

// The parts of the day.
const (
	NoPart Part = iota
	Morning
	Afternoon
	Evening
	AtNight
	Midday
	Daytime
)

// At returns a clock time that is exact to the minute.
func At(hour, minute int) Clock {
	return Clock{Unit: Minute, Hour: int8(hour), Minute: int8(minute)}
}

// IsZero tells whether there is no time of day.
func (c Clock) IsZero() bool { return c.Part == NoPart && c.Unit == NoUnit }

// Length is how long a duration lasts: one amount, or two of them ("two years and six months").
type Length [2]Amount

// Amount is a number of units.
type Amount struct {
	Tenths int32 // of the unit; X if unknown
	Unit   Unit
}

// Of returns the value of the unit that holds the day: its month, its quarter, its ISO week.
func (d Date) Of(u Unit) Value {
	y, m, day := d.Civil()
	if y < minYear || y > maxYear {
		return Value{}
	}
	switch u {
	case Day, Night:
		v := Value{Kind: OfDay, Year: int16(y), Number: int8(m), Day: int8(day)}
		if u == Night {
			v.Clock.Part = AtNight
		}
		return v
	case Week, Fortnight, Weekend, WorkWeek:
		year, week := d.ISOWeek()
		if year < minYear || year > maxYear {
			return Value{}
		}
		v := Value{Kind: OfWeek, Year: int16(year), Number: int8(week)}
		if u == Weekend {
			v.Kind = OfWeekend
		}
		return v
	case Month:
		return Value{Kind: OfMonth, Year: int16(y), Number: int8(m)}
	case Quarter:
		return Value{Kind: OfQuarter, Year: int16(y), Number: int8((m + 2) / 3)}
	case Half:
		return Value{Kind: OfHalf, Year: int16(y), Number: int8((m + 5) / 6)}
	case Year:
		return InYear(y)
	case Decade:
		if y < 10 || y >= 9990 {
			return Value{}
		}
		return Value{Kind: OfDecade, Year: int16(y / 10)}
	case Century:
		if y >= 9900 {
			return Value{}
		}
		return Value{Kind: OfCentury, Year: int16(y / 100)}
	}
	return Value{}
}

// InYear returns the value of a year.
func InYear(year int) Value {
	if year < minYear || year > maxYear {
		return Value{}
	}
	return Value{Kind: OfYear, Year: int16(year)}
}

// InDecade returns the value of a decade by its first three digits: 196.
func InDecade(n int) Value { return Value{Kind: OfDecade, Year: int16(n)} }

// InCentury returns the value of a century by its first two digits: 19 is the 20th.
func InCentury(n int) Value { return Value{Kind: OfCentury, Year: int16(n)} }

// OnDay returns the value of a day; a year, month or day may be [X].
func OnDay(year, month, day int) Value {
	return Value{Kind: OfDay, Year: int16(year), Number: int8(month), Day: int8(day)}
}

// Part of a year: a half, quarter, season or month by its number, a week by that of ISO.
func PartOf(kind Kind, year, number int) Value {
	return Value{Kind: kind, Year: int16(year), Number: int8(number)}
}

// OnWeekday returns the pattern of a day of the week: XXXX-WXX-2 is any Tuesday.
func OnWeekday(weekday int) Value {
	return Value{Kind: OfWeekday, Year: X, Number: X, Day: int8(weekday)}
}

// Refer returns PRESENT_REF, PAST_REF or FUTURE_REF.
func Refer(sense int) Value { return Value{Kind: Reference, Number: int8(sense)} }

// Lasting returns the duration of so many units; n may be [X].
func Lasting(n int, u Unit) Value {
	tenths := int32(X)
	if n >= 0 {
		tenths = int32(10 * n)
	}
	return LastingTenths(tenths, u)
}

// LastingTenths returns the duration of so many tenths of a unit: 25 years are two and a half.
func LastingTenths(tenths int32, u Unit) Value {
	switch {
	case u == Fortnight && tenths > 0:
		tenths, u = 2*tenths, Week
	case u == Half && tenths > 0:
		tenths, u = 6*tenths, Month
	case u == Fortnight, u == WorkWeek:
		u = Week
	case u == Half:
		u = Month
	}
	return Value{Kind: Duration, Length: Length{{tenths, u}}}
}

// With returns the value with a time of day.
func (v Value) With(c Clock) Value {
	if v.Kind == None {
		v.Kind, v.Year = OfClock, X
	}
	v.Clock = c
	return v
}

// IsZero tells whether the value says nothing.
func (v Value) IsZero() bool { return v.Kind == None }

// IsDate tells whether the value is of a stretch of the calendar or of a time of a day.
func (v Value) IsDate() bool { return v.Kind >= OfCentury }

// IsDay tells whether the value is of one known day, with or without a time of it.
func (v Value) IsDay() bool {
	return v.Kind == OfDay && v.Year != X && v.Number != X && v.Day != X
}

// IsOpen tells whether a part of the value is left open: XXXX-10, 1998-WXX.
func (v Value) IsOpen() bool {
	switch v.Kind {
	case OfCentury, OfDecade, OfYear:
		return v.Year == X
	case OfDay, OfWeekday:
		return v.Year == X || v.Number == X || v.Day == X
	case OfClock:
		return true
	}
	return v.IsDate() && (v.Year == X || v.Number == X)
}
