package newstext_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

func TestParseValue(t *testing.T) {
	for _, text := range []string{"2025-04-29", "1998-W07", "1989-Q3", "196", "19", "XXXX-WXX-2", "2025-04-29T09:30", "2025-04-29TNI", "P3M", "PXY", "PT1.5H", "PAST_REF"} {
		v, err := newstext.ParseValue(text)
		require.NoError(t, err, text)
		assert.Equal(t, text, v.String())
		data, err := json.Marshal(v)
		require.NoError(t, err)
		var again newstext.Value
		require.NoError(t, json.Unmarshal(data, &again))
		assert.Equal(t, v, again)
	}
	for _, text := range []string{"", "Tuesday", "2025-02-30", "P", "1998-W54"} {
		_, err := newstext.ParseValue(text)
		var wrong *newstext.ValueError
		require.ErrorAs(t, err, &wrong)
		assert.Equal(t, text, wrong.Text)
	}
	var v newstext.Value
	assert.Error(t, v.UnmarshalText([]byte("Tuesday")))
	assert.NoError(t, v.UnmarshalText(nil))
	assert.Empty(t, v)
}

func TestValueLength(t *testing.T) {
	length, certain := newstext.Value("P2W").Length()
	assert.True(t, certain)
	assert.Equal(t, 14*24*time.Hour, length)
	for _, v := range []newstext.Value{"P3M", "PXD", "2025", ""} {
		_, certain = v.Length()
		assert.False(t, certain, v)
	}
}

func TestValueSpan(t *testing.T) {
	from, to, ok := newstext.Value("1989-Q3").Span(time.UTC)
	assert.True(t, ok)
	assert.Equal(t, time.Date(1989, 7, 1, 0, 0, 0, 0, time.UTC), from)
	assert.Equal(t, time.Date(1989, 10, 1, 0, 0, 0, 0, time.UTC), to)
	inUTC, _, _ := newstext.Value("1989-Q3").Span(nil)
	assert.Equal(t, from, inUTC)
	_, _, ok = newstext.Value("P3M").Span(time.UTC)
	assert.False(t, ok)
}

func TestPrefer(t *testing.T) {
	for prefer, want := range map[newstext.Prefer]newstext.Value{newstext.PreferNews: "2024-03-04", newstext.PreferPast: "2024-03-04", newstext.PreferFuture: "2024-03-11"} {
		parser := newstext.Parser{Prefer: prefer}
		article, err := parser.Parse("Ann Lee left on Monday.", friday)
		require.NoError(t, err)
		assert.Equal(t, want, article.Dates[0].Value)
	}
}

func TestDateContains(t *testing.T) {
	article, err := newstext.Parse("Ann Lee left on Monday.", friday)
	require.NoError(t, err)
	d := article.Dates[0]
	assert.True(t, d.Contains(d.From))
	assert.False(t, d.Contains(d.To))
	assert.False(t, newstext.Date{}.Contains(d.From))
}

func ExampleDate_String() {
	article, _ := newstext.Parse("Ann Lee left early last year, after two weeks, and came back on Tuesday.", friday)
	for _, d := range article.Dates {
		fmt.Println(d)
	}
	// Output:
	// early last year = 2023 START
	// two weeks = P2W
	// Tuesday = 2024-03-05
}

// A dateline whose date lies far from the time of publication is what an editor would ask about.
func TestDatelineWarnings(t *testing.T) {
	published := time.Date(2025, 4, 30, 0, 0, 0, 0, time.UTC)
	for day, code := range map[string]string{"April 29": "", "April 12": "dateline-date-mismatch", "May 9, 2025": "dateline-in-future"} {
		article, err := newstext.Parse("Council meets\nPARIS, "+day+" (AP) - The council met on the bridge, and the mayor spoke to those who had come.\n", published)
		require.NoError(t, err)
		var codes string
		for _, w := range article.Warnings {
			codes += w.Code
		}
		assert.Equal(t, code, codes, day)
	}
}
