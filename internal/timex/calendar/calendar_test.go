package calendar

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func date(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

func TestInstants(t *testing.T) {
	for value, want := range map[string][2]time.Time{
		"19":            {date(1900, 1, 1), date(2000, 1, 1)},
		"196":           {date(1960, 1, 1), date(1970, 1, 1)},
		"1998":          {date(1998, 1, 1), date(1999, 1, 1)},
		"1998-12":       {date(1998, 12, 1), date(1999, 1, 1)},
		"1998-Q4":       {date(1998, 10, 1), date(1999, 1, 1)},
		"1998-H2":       {date(1998, 7, 1), date(1999, 1, 1)},
		"1998-WI":       {date(1998, 12, 1), date(1999, 3, 1)},
		"2025-W18":      {date(2025, 4, 28), date(2025, 5, 5)},
		"2025-W18-WE":   {date(2025, 5, 3), date(2025, 5, 5)},
		"2020-W53":      {date(2020, 12, 28), date(2021, 1, 4)},
		"2025-02-28":    {date(2025, 2, 28), date(2025, 3, 1)},
		"2025-02-28TNI": {date(2025, 2, 28).Add(20 * time.Hour), date(2025, 2, 28).Add(28 * time.Hour)},
	} {
		from, to, ok := Instants(value, time.UTC)
		assert.True(t, ok, value)
		assert.Equal(t, want, [2]time.Time{from, to}, value)
	}
	for _, value := range []string{"", "P3M", "PAST_REF", "FUTURE_REF", "XXXX-04-17", "T09:00", "9999", "99"} {
		_, _, ok := Instants(value, time.UTC)
		assert.False(t, ok, value)
	}
}

func TestEaster(t *testing.T) { // dates from the US Naval Observatory
	for year, want := range map[int]time.Time{1961: date(1961, 4, 2), 2000: date(2000, 4, 23), 2024: date(2024, 3, 31), 2025: date(2025, 4, 20), 2038: date(2038, 4, 25)} {
		assert.Equal(t, want, Easter(year))
	}
}

func TestNthWeekday(t *testing.T) {
	assert.Equal(t, date(2024, 11, 28), NthWeekday(2024, 11, 4, 4))
	assert.Equal(t, date(2025, 5, 26), NthWeekday(2025, 5, 1, -1))
	assert.Equal(t, date(2025, 9, 1), NthWeekday(2025, 9, 1, 1))
}

func TestWeekdays(t *testing.T) {
	wednesday := date(2025, 4, 30)
	assert.Equal(t, wednesday, LastWeekday(wednesday, 3))
	assert.Equal(t, date(2025, 4, 24), LastWeekday(wednesday, 4))
	assert.Equal(t, date(2025, 5, 1), NextWeekday(wednesday, 4))
}

func TestValues(t *testing.T) {
	assert.Equal(t, "0987", Year(987))
	assert.Equal(t, "XXXX", Year(0))
	assert.Equal(t, "1997-12", Month(1998, 0))
	assert.Equal(t, "1999-01", Month(1998, 13))
	assert.Equal(t, "1997-Q4", Quarter(1998, 0))
	assert.Equal(t, "XXXX-04-17", MonthDay(0, 4, 17))
	assert.True(t, Exists(2024, 2, 29))
	assert.False(t, Exists(2025, 2, 29))
	assert.False(t, Exists(2025, 13, 1))
}
