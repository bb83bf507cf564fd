package calendar

// How far an occurrence of a pattern may lie: 29 February may be eight years off.
const maxTries = 9

// at returns the pattern's occurrence in the cycle that holds a day, or so many
// cycles later: of the year, of the month ("the 30th"), or of weekends.
func (v Value) at(d Date, cycles int) (Value, bool) {
	switch {
	case v.Kind == OfWeekend && v.Number == X:
		w := (d.Monday() + Date(7*cycles)).Of(Weekend)
		return w, !w.IsZero()
	case v.Kind == OfDay && v.Number == X:
		y, m, _ := d.Civil()
		m += cycles
		v.Year, v.Number = int16(y+floor(m-1, 12)), int8(m-12*floor(m-1, 12))
	default:
		v.Year = int16(d.Year() + cycles)
	}
	ok := v.Year >= minYear && v.Year <= maxYear
	if v.Kind == OfDay {
		ok = ok && Exists(int(v.Year), int(v.Number), int(v.Day))
	}
	return v, ok
}

// on returns the pattern's occurrence on a day, which is such a weekday.
func (v Value) on(d Date) Value {
	day := d.Of(Day)
	if !day.IsZero() {
		day.Clock = v.Clock
	}
	return day
}

// isPattern tells whether the value recurs: every year, month or week.
func (v Value) isPattern() bool {
	switch v.Kind {
	case OfHalf, OfQuarter, OfSeason, OfMonth, OfWeek:
		return v.Year == X && v.Number != X
	case OfWeekday:
		return v.Number == X && v.Day != X
	case OfWeekend:
		return v.Number == X
	case OfDay:
		return v.Year == X && v.Day != X
	}
	return false
}

// Latest returns the latest occurrence of a pattern that begins on the day or before it.
func (v Value) Latest(d Date) Value {
	if !v.isPattern() {
		return Value{}
	}
	if v.Kind == OfWeekday {
		return v.on(d - Date((d.Weekday()-int(v.Day)+7)%7))
	}
	for back := 1; back > -maxTries; back-- {
		if o, ok := v.at(d, back); ok && o.First() <= d {
			return o
		}
	}
	return Value{}
}

// Coming returns the first occurrence of a pattern that begins on the day or after it.
func (v Value) Coming(d Date) Value {
	if !v.isPattern() {
		return Value{}
	}
	if v.Kind == OfWeekday {
		return v.on(d + Date((int(v.Day)-d.Weekday()+7)%7))
	}
	for ahead := -1; ahead < maxTries; ahead++ {
		if o, ok := v.at(d, ahead); ok && o.First() >= d {
			return o
		}
	}
	return Value{}
}

// Within returns the first occurrence of a pattern that begins in a stretch of
// the calendar: January in 1998, Tuesday in the week 1998-W07.
func (v Value) Within(stretch Value) Value {
	from, to, ok := stretch.Days()
	if !ok {
		return Value{}
	}
	if o := v.Coming(from); !o.IsZero() && o.First() < to {
		return o
	}
	return Value{}
}

// Nth returns the nth unit within a stretch of the calendar, counted from its
// end where n is negative: the second week of 2021, the last day of October.
func (v Value) Nth(n int, u Unit) Value {
	from, to, ok := v.Days()
	if !ok || n == 0 {
		return Value{}
	}
	var first Date
	switch {
	case n < 0 && u == Week && (to-1).Weekday() < 4: // the last week is the one with the stretch's last Thursday
		first = (to - 7).Add(n+1, u)
	case n < 0:
		first = (to - 1).Add(n+1, u)
	case u == Week || u == WorkWeek || u == Weekend: // the first week is the one with the stretch's first Thursday
		first = from
		if from.Weekday() > 4 {
			first = from.Monday() + 7
		}
		first = first.Monday().Add(n-1, Week)
	default:
		first = from.Add(n-1, u)
	}
	o := first.Of(u)
	if first >= to || first.Add(1, Week) < from {
		return Value{}
	}
	return o
}

// Shift returns the same kind of stretch so many of its own units away: a quarter later, a year before.
func (v Value) Shift(n int, u Unit) Value {
	from, _, ok := v.Days()
	if !ok {
		return Value{}
	}
	if v.Kind == OfWeek { // a week is of the year, and the month, of its Thursday
		from += 3
	}
	o := from.Add(n, u).Of(v.unit())
	if v.Kind == OfSeason {
		y, m, _ := from.Add(n, u).Civil()
		if y < minYear || y > maxYear {
			return Value{}
		}
		o = PartOf(OfSeason, y, (m+9)%12/3+1)
	}
	o.Clock = v.Clock
	return o
}

// unit is the unit of which the value is one.
func (v Value) unit() Unit {
	return [...]Unit{OfCentury: Century, OfDecade: Decade, OfYear: Year, OfHalf: Half, OfQuarter: Quarter,
		OfMonth: Month, OfWeek: Week, OfWeekend: Weekend, OfWeekday: Day, OfDay: Day, OfClock: NoUnit}[v.Kind]
}
