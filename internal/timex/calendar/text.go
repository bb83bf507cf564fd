package calendar

import (
	"errors"
	"fmt"
	"strconv"
)

// ErrValue is the error of a text that is no TIMEX3 value.
var ErrValue = errors.New("not a TIMEX3 value")

var (
	references  = [...]string{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"}
	seasonNames = [...]string{"", "SP", "SU", "FA", "WI"}
	partNames   = [...]string{"", "MO", "AF", "EV", "NI", "MI", "DT"}
)

// String returns the value as TIMEX3 writes it, "" for the zero Value.
func (v Value) String() string { return string(v.Append(nil)) }

// Append appends what [Value.String] returns.
func (v Value) Append(b []byte) []byte {
	switch v.Kind {
	case None:
		return b
	case Reference:
		return append(b, references[v.Number]...)
	case Duration:
		return v.Length.append(b)
	case OfCentury:
		b = digits(b, int(v.Year), 2)
	case OfDecade:
		b = digits(b, int(v.Year), 3)
	case OfClock:
	default:
		b = digits(b, int(v.Year), 4)
	}
	switch v.Kind {
	case OfHalf:
		b = digits(append(b, "-H"...), int(v.Number), 1)
	case OfQuarter:
		b = digits(append(b, "-Q"...), int(v.Number), 1)
	case OfSeason:
		b = append(append(b, '-'), seasonNames[v.Number]...)
	case OfMonth:
		b = digits(append(b, '-'), int(v.Number), 2)
	case OfDay:
		b = digits(append(b, '-'), int(v.Number), 2)
		b = digits(append(b, '-'), int(v.Day), 2)
	case OfWeek, OfWeekend, OfWeekday:
		b = digits(append(b, "-W"...), int(v.Number), 2)
		if v.Kind == OfWeekend {
			b = append(b, "-WE"...)
		} else if v.Kind == OfWeekday {
			b = digits(append(b, '-'), int(v.Day), 1)
		}
	}
	return v.Clock.append(b)
}

// digits appends a number with leading zeros, or as many X where it is unknown.
func digits(b []byte, n, width int) []byte {
	for place := width - 1; place >= 0; place-- {
		d := n
		for range place {
			d /= 10
		}
		if n < 0 {
			b = append(b, 'X')
		} else {
			b = append(b, byte('0'+d%10))
		}
	}
	return b
}

func (c Clock) append(b []byte) []byte {
	if c.IsZero() {
		return b
	}
	if b = append(b, 'T'); c.Part != NoPart {
		return append(b, partNames[c.Part]...)
	}
	b = digits(b, int(c.Hour), 2)
	if c.Unit != Hour {
		b = digits(append(b, ':'), int(c.Minute), 2)
	}
	if c.Unit == Second {
		b = digits(append(b, ':'), int(c.Second), 2)
	}
	switch {
	case !c.Zoned:
		return b
	case c.Zone == 0:
		return append(b, 'Z')
	case c.Zone < 0:
		b, c.Zone = append(b, '-'), -c.Zone
	default:
		b = append(b, '+')
	}
	b = digits(b, int(c.Zone)/60, 2)
	return digits(append(b, ':'), int(c.Zone)%60, 2)
}

func (l Length) append(b []byte) []byte {
	b = append(b, 'P')
	clock := false
	for _, a := range l {
		if a.Unit == NoUnit {
			continue
		}
		if a.Unit.OfClock() && !clock {
			b, clock = append(b, 'T'), true
		}
		if a.Tenths == X {
			b = append(b, 'X')
		} else if b = strconv.AppendInt(b, int64(a.Tenths)/10, 10); a.Tenths%10 != 0 {
			b = append(b, '.', byte('0'+a.Tenths%10))
		}
		b = append(b, designators[a.Unit]...)
	}
	return b
}

// Parse reads a TIMEX3 value. It takes what [Value.String] writes, and gives it back the same.
func Parse(s string) (Value, error) {
	r := reader{rest: s}
	v, ok := r.value()
	if !ok || r.rest != "" {
		return Value{}, fmt.Errorf("%w: %q", ErrValue, s)
	}
	return v, nil
}

// reader reads a value from the front of a text.
type reader struct{ rest string }

func (r *reader) take(prefix string) bool {
	if len(r.rest) >= len(prefix) && r.rest[:len(prefix)] == prefix {
		r.rest = r.rest[len(prefix):]
		return true
	}
	return false
}

// number reads so many digits, or as many X.
func (r *reader) number(width int) (int, bool) {
	if len(r.rest) < width {
		return 0, false
	}
	n, unknown := 0, 0
	for i := range width {
		switch c := r.rest[i]; {
		case c == 'X':
			unknown++
		case c >= '0' && c <= '9':
			n = 10*n + int(c-'0')
		default:
			return 0, false
		}
	}
	r.rest = r.rest[width:]
	if unknown > 0 {
		return X, unknown == width
	}
	return n, true
}

// within reads a number that must not lie outside of its limits.
func (r *reader) within(width, low, high int) (int, bool) {
	n, ok := r.number(width)
	return n, ok && (n == X || n >= low && n <= high)
}

// name reads one of a list of names.
func (r *reader) name(names []string) (int, bool) {
	for i, s := range names {
		if s != "" && r.take(s) {
			return i, true
		}
	}
	return 0, false
}

func (r *reader) value() (Value, bool) {
	if r.rest == "" {
		return Value{}, false
	}
	if n, ok := r.name(references[:]); ok {
		return Refer(n), true
	}
	if r.rest[0] == 'P' {
		return r.duration()
	}
	v, ok := Value{Kind: OfClock, Year: X}, true
	if r.rest[0] != 'T' {
		v, ok = r.date()
	}
	if ok && r.take("T") {
		if v.Kind < OfWeek {
			return v, false
		}
		v.Clock, ok = r.clock()
	}
	return v, ok
}

// date reads what stands before the T.
func (r *reader) date() (Value, bool) {
	width := 0
	for width < len(r.rest) && r.rest[width] != '-' && r.rest[width] != 'T' {
		width++
	}
	if width < 2 || width > 4 {
		return Value{}, false
	}
	y, ok := r.number(width)
	if !ok || y == 0 && width == 4 || y > maxYear || y == 999 && width == 3 || y == 99 && width == 2 {
		return Value{}, false
	}
	if width < 4 {
		v := Value{Kind: []Kind{OfCentury, OfDecade}[width-2], Year: int16(y)}
		return v, r.rest == "" && (y > 0 || width == 2) // "00" is the first century
	}
	v := Value{Kind: OfYear, Year: int16(y)}
	if !r.take("-") {
		return v, true
	}
	if n, found := r.name(seasonNames[:]); found {
		return PartOf(OfSeason, y, n), true
	}
	n := 0
	switch {
	case r.take("Q"):
		n, ok = r.within(1, 1, 4)
		return PartOf(OfQuarter, y, n), ok
	case r.take("H"):
		n, ok = r.within(1, 1, 2)
		return PartOf(OfHalf, y, n), ok
	case r.take("W"):
		n, ok = r.within(2, 1, 53)
		v = PartOf(OfWeek, y, n)
		if ok && r.take("-WE") {
			v.Kind = OfWeekend
		} else if ok && r.take("-") {
			var day int
			day, ok = r.within(1, 1, 7)
			v.Kind, v.Day = OfWeekday, int8(day)
		}
		return v, ok
	}
	n, ok = r.within(2, 1, 12)
	v = PartOf(OfMonth, y, n)
	if ok && r.take("-") {
		var day int
		day, ok = r.number(2)
		if v = OnDay(y, n, day); day != X {
			ok = ok && Exists(max(y, 0), max(n, 1), day)
		}
	}
	return v, ok
}

func (r *reader) clock() (c Clock, ok bool) {
	if part, found := r.name(partNames[:]); found {
		return Clock{Part: Part(part)}, true
	}
	hour, ok := r.number(2)
	if !ok || hour == X || hour > 24 {
		return c, false
	}
	c = Clock{Unit: Hour, Hour: int8(hour)}
	minute, second := 0, 0
	if r.take(":") {
		if minute, ok = r.number(2); !ok || minute == X || minute > 59 {
			return c, false
		}
		if c.Unit = Minute; r.take(":") {
			if second, ok = r.number(2); !ok || second == X || second > 59 {
				return c, false
			}
			c.Unit = Second
		}
	}
	c.Minute, c.Second = int8(minute), int8(second)
	if hour == 24 && minute+second > 0 {
		return c, false
	}
	if r.take("Z") {
		c.Zoned = true
		return c, true
	}
	if east := r.take("+"); east || r.take("-") {
		h, ok1 := r.number(2)
		colon := r.take(":")
		m, ok2 := r.number(2)
		if !ok1 || !ok2 || !colon || h < 0 || h > 14 || m < 0 || m > 59 {
			return c, false
		}
		if c.Zoned, c.Zone = true, int16(60*h+m); !east {
			c.Zone = -c.Zone
		}
	}
	return c, true
}

func (r *reader) duration() (Value, bool) {
	r.take("P")
	v := Value{Kind: Duration}
	clock := false
	for n := range v.Length {
		if r.rest == "" {
			return v, n > 0
		}
		if !clock && r.take("T") {
			clock = true
		}
		a, ok := r.amount(clock)
		if !ok {
			return v, false
		}
		v.Length[n] = a
	}
	return v, true
}

func (r *reader) amount(clock bool) (a Amount, ok bool) {
	if r.take("X") {
		a.Tenths = X
	} else {
		n := 0
		for n < len(r.rest) && r.rest[n] >= '0' && r.rest[n] <= '9' {
			n++
		}
		whole, err := strconv.Atoi(r.rest[:n])
		if err != nil || whole > 1e8 || n > 1 && r.rest[0] == '0' {
			return a, false
		}
		r.rest = r.rest[n:]
		a.Tenths = int32(10 * whole)
		if r.take(".") {
			tenth, found := r.number(1)
			if !found || tenth < 1 {
				return a, false
			}
			a.Tenths += int32(tenth)
		}
	}
	units := []Unit{Decade, Century, Weekend, Night, Millennium, Day, Week, Month, Quarter, Year}
	if clock {
		units = []Unit{Hour, Minute, Second}
	}
	for _, u := range units {
		if r.take(designators[u]) {
			a.Unit = u
			return a, true
		}
	}
	return a, false
}

// MarshalText writes the value as TIMEX3 does.
func (v Value) MarshalText() ([]byte, error) { return v.Append(nil), nil }

// UnmarshalText reads a TIMEX3 value; an empty text is the zero Value.
func (v *Value) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*v = Value{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}
