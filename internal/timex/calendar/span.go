package calendar

import "time"

// Days returns the first day of the value and the one after its last; false
// where the value is open or covers no days of the calendar.
func (v Value) Days() (from, to Date, ok bool) {
	if !v.IsDate() || v.IsOpen() {
		return Never, Never, false
	}
	y, n := int(v.Year), int(v.Number)
	months := func(first, count int) (Date, Date, bool) {
		return On(y, first, 1), On(y, first+count, 1), true
	}
	switch v.Kind {
	case OfCentury:
		return On(max(100*y, minYear), 1, 1), On(100*y+100, 1, 1), true
	case OfDecade:
		return On(10*y, 1, 1), On(10*y+10, 1, 1), true
	case OfYear:
		return months(1, 12)
	case OfHalf:
		return months(6*n-5, 6)
	case OfQuarter:
		return months(3*n-2, 3)
	case OfSeason: // of the northern half of the earth
		return months(3*n, 3)
	case OfMonth:
		return months(n, 1)
	case OfDay:
		day := On(y, n, int(v.Day))
		return day, day + 1, true
	}
	monday := On(y, 1, 4).Monday() + Date(7*(n-1)) // 4 January always lies in week 1
	switch v.Kind {
	case OfWeekend:
		return monday + 5, monday + 7, true
	case OfWeekday:
		return monday + Date(v.Day-1), monday + Date(v.Day), true
	}
	return monday, monday + 7, true
}

// First returns the first day of the value, [Never] where it has none.
func (v Value) First() Date { from, _, _ := v.Days(); return from }

// partHours are the hours that the parts of the day cover.
var partHours = [...][2]int{Morning: {5, 12}, Afternoon: {12, 18}, Evening: {17, 21}, AtNight: {20, 28}, Midday: {11, 13}, Daytime: {6, 18}}

// Span returns the instants that the value covers, half-open, in a location,
// or in the zone that it says; false where it covers none that are known.
func (v Value) Span(loc *time.Location) (from, to time.Time, ok bool) {
	first, after, ok := v.Days()
	if !ok {
		return from, to, false
	}
	if v.Clock.IsZero() {
		return first.In(loc), after.In(loc), true
	}
	if v.Clock.Zoned {
		loc = zoneAt(int(v.Clock.Zone))
	}
	y, m, d := first.Civil()
	at := func(hour, minute, second int) time.Time {
		return time.Date(y, time.Month(m), d, hour, minute, second, 0, loc)
	}
	if p := v.Clock.Part; p != NoPart {
		return at(partHours[p][0], 0, 0), at(partHours[p][1], 0, 0), true
	}
	from = at(int(v.Clock.Hour), int(v.Clock.Minute), int(v.Clock.Second))
	return from, from.Add(unitLengths[v.Clock.Unit]), true
}

// Offsets from Greenwich in use lie between these, in minutes, a quarter of an hour apart.
const (
	farthestWest = -12 * 60
	farthestEast = 14 * 60
	zoneStep     = 15
)

// zones are the nameless locations of these offsets.
var zones = func() (z [(farthestEast-farthestWest)/zoneStep + 1]*time.Location) {
	for i := range z {
		z[i] = time.FixedZone("", 60*(farthestWest+zoneStep*i))
	}
	return z
}()

// zoneAt returns the location of an offset in minutes east of Greenwich.
func zoneAt(minutes int) *time.Location {
	if minutes < farthestWest || minutes > farthestEast || minutes%zoneStep != 0 {
		return time.FixedZone("", 60*minutes)
	}
	return zones[(minutes-farthestWest)/zoneStep]
}

// unitLengths are the units that always last as long.
var unitLengths = [WorkWeek + 1]time.Duration{Second: time.Second, Minute: time.Minute, Hour: time.Hour, Day: 24 * time.Hour,
	Week: 7 * 24 * time.Hour}

// Length returns how long the unit always lasts; 0 where that is not certain: a month, a year.
func (u Unit) Length() time.Duration { return unitLengths[u] }

// Lasts returns how long a duration lasts; false where that is not certain:
// "several days", and months and years, which are not all of one length.
func (v Value) Lasts() (time.Duration, bool) {
	if v.Kind != Duration {
		return 0, false
	}
	var sum time.Duration
	for _, a := range v.Length {
		switch unit := unitLengths[a.Unit]; {
		case a.Unit == NoUnit:
		case a.Tenths == X || unit == 0 || int64(a.Tenths) > int64(1<<62)/int64(unit):
			return 0, false
		default:
			sum += time.Duration(a.Tenths) * (unit / 10)
		}
	}
	return sum, true
}
