package calendar

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// published is a Wednesday.
var published = On(2025, 4, 30)

func value(t *testing.T, s string) Value {
	t.Helper()
	v, err := Parse(s)
	require.NoError(t, err, s)
	return v
}

// TestDate holds the count of days against package time, over four centuries and some.
func TestDate(t *testing.T) {
	at := time.Date(1690, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := Of(at); d < On(2110, 1, 1); d, at = d+1, at.AddDate(0, 0, 1) {
		y, m, day := d.Civil()
		year, week := d.ISOWeek()
		wantYear, wantWeek := at.ISOWeek()
		if y != at.Year() || m != int(at.Month()) || day != at.Day() || d != On(y, m, day) || d.Weekday()%7 != int(at.Weekday()) || year != wantYear || week != wantWeek {
			t.Fatalf("%s: %d-%d-%d, weekday %d, week %d-%d", at, y, m, day, d.Weekday(), year, week)
		}
	}
	assert.Equal(t, On(2025, 1, 1), On(2024, 13, 1))
	assert.Equal(t, On(2023, 12, 1), On(2024, 0, 1))
}

func TestAdd(t *testing.T) {
	for _, c := range []struct {
		n    int
		unit Unit
		want string
	}{
		{1, Day, "2025-05-01"}, {-1, Week, "2025-04-23"}, {1, Fortnight, "2025-05-14"}, {-2, Month, "2025-02-28"}, {1, Quarter, "2025-07-30"},
		{1, Half, "2025-10-30"}, {-3, Year, "2022-04-30"}, {-2, Decade, "2005-04-30"}, {1, Century, "2125-04-30"}, {7, Minute, "2025-04-30"},
	} {
		assert.Equal(t, c.want, published.Add(c.n, c.unit).Of(Day).String(), "%d %d", c.n, c.unit)
	}
}

func TestOf(t *testing.T) {
	for unit, want := range map[Unit]string{Day: "2025-04-30", Night: "2025-04-30TNI", Week: "2025-W18", Weekend: "2025-W18-WE", Month: "2025-04",
		Quarter: "2025-Q2", Half: "2025-H1", Year: "2025", Decade: "202", Century: "20", Hour: ""} {
		assert.Equal(t, want, published.Of(unit).String())
	}
}

// values are values and the days that they cover, first and last.
var values = []struct{ value, from, to string }{
	{"19", "1900-01-01", "1999-12-31"}, {"196", "1960-01-01", "1969-12-31"}, {"1998", "1998-01-01", "1998-12-31"}, {"1989-H2", "1989-07-01", "1989-12-31"},
	{"1989-Q3", "1989-07-01", "1989-09-30"}, {"1998-FA", "1998-09-01", "1998-11-30"}, {"1998-WI", "1998-12-01", "1999-02-28"}, {"1998-02", "1998-02-01", "1998-02-28"},
	{"1998-W07", "1998-02-09", "1998-02-15"}, {"2020-W53", "2020-12-28", "2021-01-03"}, {"1990-W32-WE", "1990-08-11", "1990-08-12"}, {"1998-W07-2", "1998-02-10", "1998-02-10"},
	{"2024-02-29", "2024-02-29", "2024-02-29"}, {"2025-04-30T09:00", "2025-04-30", "2025-04-30"}, {"2025-04-30TNI", "2025-04-30", "2025-04-30"},
}

func TestDays(t *testing.T) {
	for _, c := range values {
		from, to, ok := value(t, c.value).Days()
		require.True(t, ok, c.value)
		assert.Equal(t, c.from, from.Of(Day).String(), c.value)
		assert.Equal(t, c.to, (to - 1).Of(Day).String(), c.value)
	}
	for _, open := range []string{"XXXX-10", "XXXX-WXX-2", "P3M", "PAST_REF", "T09:00", "1998-WXX", "1998-10-XX", "1998-QX"} {
		_, _, ok := value(t, open).Days()
		assert.False(t, ok, open)
	}
}

func TestSpan(t *testing.T) {
	newYork := time.FixedZone("EDT", -4*3600)
	for _, c := range []struct{ value, from, to string }{
		{"2025-04-30", "2025-04-30T00:00:00-04:00", "2025-05-01T00:00:00-04:00"},
		{"2025-04-30T09:30", "2025-04-30T09:30:00-04:00", "2025-04-30T09:31:00-04:00"},
		{"2025-04-30T09", "2025-04-30T09:00:00-04:00", "2025-04-30T10:00:00-04:00"},
		{"2025-04-30T24:00", "2025-05-01T00:00:00-04:00", "2025-05-01T00:01:00-04:00"},
		{"2025-04-30T09:30:15Z", "2025-04-30T09:30:15Z", "2025-04-30T09:30:16Z"},
		{"2025-04-30T09:30+05:30", "2025-04-30T09:30:00+05:30", "2025-04-30T09:31:00+05:30"},
		{"2025-04-30TNI", "2025-04-30T20:00:00-04:00", "2025-05-01T04:00:00-04:00"},
		{"2025-04-30TMO", "2025-04-30T05:00:00-04:00", "2025-04-30T12:00:00-04:00"},
	} {
		from, to, ok := value(t, c.value).Span(newYork)
		require.True(t, ok, c.value)
		assert.Equal(t, c.from, from.Format(time.RFC3339), c.value)
		assert.Equal(t, c.to, to.Format(time.RFC3339), c.value)
	}
}

func TestLasts(t *testing.T) {
	for s, want := range map[string]time.Duration{"P3D": 72 * time.Hour, "PT90M": 90 * time.Minute, "P2W": 14 * 24 * time.Hour, "PT1.5H": 90 * time.Minute, "P1DT2H": 26 * time.Hour} {
		got, ok := value(t, s).Lasts()
		assert.True(t, ok, s)
		assert.Equal(t, want, got, s)
	}
	for _, s := range []string{"P3M", "PXD", "P1Y", "P2DE", "2025", "P99999999W"} {
		_, ok := value(t, s).Lasts()
		assert.False(t, ok, s)
	}
}

func TestOccurrences(t *testing.T) {
	for _, c := range []struct{ pattern, latest, coming string }{
		{"XXXX-WXX-3", "2025-04-30", "2025-04-30"}, {"XXXX-WXX-2", "2025-04-29", "2025-05-06"}, {"XXXX-WXX-4", "2025-04-24", "2025-05-01"},
		{"XXXX-10", "2024-10", "2025-10"}, {"XXXX-04", "2025-04", "2026-04"}, {"XXXX-04-30", "2025-04-30", "2025-04-30"}, {"XXXX-05-01", "2024-05-01", "2025-05-01"},
		{"XXXX-02-29", "2024-02-29", "2028-02-29"}, {"XXXX-FA", "2024-FA", "2025-FA"}, {"XXXX-WI", "2024-WI", "2025-WI"}, {"XXXX-Q2", "2025-Q2", "2026-Q2"},
		{"XXXX-H2", "2024-H2", "2025-H2"}, {"XXXX-XX-31", "2025-03-31", "2025-05-31"}, {"XXXX-XX-30", "2025-04-30", "2025-04-30"}, {"XXXX-WXX-WE", "2025-W17-WE", "2025-W18-WE"},
		{"XXXX-W10", "2025-W10", "2026-W10"}, {"2025", "", ""}, {"P3M", "", ""}, {"1998-QX", "", ""},
	} {
		assert.Equal(t, c.latest, value(t, c.pattern).Latest(published).String(), c.pattern)
		assert.Equal(t, c.coming, value(t, c.pattern).Coming(published).String(), c.pattern)
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct{ pattern, stretch, want string }{
		{"XXXX-01", "1998", "1998-01"}, {"XXXX-WXX-2", "1998-W07", "1998-02-10"}, {"XXXX-SU", "1998", "1998-SU"}, {"XXXX-Q1", "2026", "2026-Q1"},
		{"XXXX-01-05", "1998-Q2", ""}, {"XXXX-WXX-2", "PXW", ""},
	} {
		assert.Equal(t, c.want, value(t, c.pattern).Within(value(t, c.stretch)).String(), c)
	}
}

func TestNth(t *testing.T) {
	for _, c := range []struct {
		stretch string
		n       int
		unit    Unit
		want    string
	}{
		{"2021", 2, Week, "2021-W02"}, {"2015", 1, Week, "2015-W01"}, {"2021", 3, Month, "2021-03"}, {"1998-10", -1, Day, "1998-10-31"}, {"2025-03", -1, Week, "2025-W13"}, {"2025-02", -1, Week, "2025-W09"}, {"2024", -1, Month, "2024-12"},
		{"2024-05", 15, Day, "2024-05-15"}, {"2024-02", 30, Day, ""}, {"2024", 2, Quarter, "2024-Q2"}, {"2024", 0, Day, ""}, {"PAST_REF", 1, Day, ""},
	} {
		assert.Equal(t, c.want, value(t, c.stretch).Nth(c.n, c.unit).String(), c)
	}
}

func TestShift(t *testing.T) {
	for _, c := range []struct {
		value string
		n     int
		unit  Unit
		want  string
	}{
		{"1989-Q3", -1, Year, "1988-Q3"}, {"1989-Q1", -1, Quarter, "1988-Q4"}, {"1998-FA", 1, Year, "1999-FA"}, {"1998-12", 1, Month, "1999-01"}, {"1998", -1, Year, "1997"},
		{"2025-04-30T09:00", 1, Day, "2025-05-01T09:00"}, {"199", 1, Decade, "200"}, {"P3M", 1, Day, ""},
	} {
		assert.Equal(t, c.want, value(t, c.value).Shift(c.n, c.unit).String(), c)
	}
}

func TestHolidays(t *testing.T) {
	for _, c := range []struct {
		holiday Holiday
		year    int
		want    string
	}{
		{1225, 2025, "2025-12-25"}, {11144, 2025, "2025-11-27"}, {10551, 2025, "2025-05-26"}, {20498, 2025, "2025-04-18"}, {20500, 2024, "2024-03-31"}, {20500, 2000, "2000-04-23"},
		{blackFriday, 2025, "2025-11-28"}, {cyberMonday, 2025, "2025-12-01"}, {givingTuesday, 2025, "2025-12-02"}, {electionDay, 2016, "2016-11-08"}, {electionDay, 2022, "2022-11-08"},
		{victoriaDay, 2025, "2025-05-19"}, {victoriaDay, 2026, "2026-05-18"}, {adventSunday, 2025, "2025-11-30"}, {adventSunday, 2023, "2023-12-03"}, {adventSunday, 2022, "2022-11-27"},
	} {
		day, ok := c.holiday.In(c.year)
		assert.True(t, ok)
		assert.Equal(t, c.want, day.Of(Day).String(), "%d in %d", c.holiday, c.year)
	}
	_, ok := Holiday(-1).In(2025)
	assert.False(t, ok)
}

var wellFormed = []string{
	"19", "196", "1998", "XXXX", "1989-H2", "1989-Q3", "1989-QX", "XXXX-Q2", "1998-FA", "1998-10", "XXXX-10", "1998-W07", "1998-WXX", "1990-W32-WE", "XXXX-WXX-2", "XXXX-WXX-2TNI",
	"1998-10-27", "1998-10-XX", "1998-XX-XX", "XXXX-XX-XXTMO", "XXXX-04-17", "XXXX-02-29", "2025-04-30T09", "2025-04-30T09:30", "2025-04-30T09:30:15", "2025-04-30T24:00", "2025-04-30T09:30Z",
	"2025-04-30T09:30-05:00", "2025-04-30T09:30+05:30", "2000-04-02TNI", "T09:00", "TAF", "P3M", "PXY", "PT24H", "P2DE", "P1CE", "P2.5Y", "P1Y6M", "P1DT2H", "PT1H30M", "P1WE", "P3NI", "P1ML", "PTXM",
	"PAST_REF", "PRESENT_REF", "FUTURE_REF",
}

var malformed = []string{"", "9", "19988", "0000", "99", "1998-13", "1998-02-30", "1998-W54", "1998-W07-8", "1998-Q5", "1998-H3", "1998-XY", "19X", "P", "PT", "P3", "P03M", "P3H", "PT3Y", "1998T09:00",
	"2025-04-30T25", "2025-04-30T09:60", "2025-04-30T24:30", "2025-04-30T09:30+15:00", "T", "PAST", "1998-", "1998-10-27T", "P1Y6M3D", "P1.0Y", "2025-04-30 "}

func TestParse(t *testing.T) {
	for _, s := range wellFormed {
		assert.Equal(t, s, value(t, s).String())
	}
	for _, s := range malformed {
		v, err := Parse(s)
		assert.ErrorIs(t, err, ErrValue, s)
		assert.True(t, v.IsZero(), s)
	}
}

func FuzzValue(f *testing.F) {
	for _, s := range append(wellFormed, malformed...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := Parse(s)
		if err != nil {
			return
		}
		again, err := Parse(v.String())
		require.NoError(t, err, "%q as %q", s, v)
		require.Equal(t, v, again, "%q", s)
		var unmarshalled Value
		require.NoError(t, unmarshalled.UnmarshalText([]byte(s)))
		require.Equal(t, v, unmarshalled)
		if from, to, ok := v.Span(time.UTC); ok {
			require.True(t, from.Before(to), "%q", s)
		}
		for _, o := range []Value{v.Latest(published), v.Coming(published), v.Shift(1, Year), v.Nth(1, Day)} {
			if text := o.String(); text != "" {
				_, err := Parse(text)
				require.NoError(t, err, "%q from %q", text, s)
			}
		}
	})
}
