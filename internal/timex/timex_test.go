package timex

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// read finds the expressions of a text that is one paragraph.
func read(text string, o Options) (*scan.Doc, *Result) {
	d := scan.Text(text)
	l := &layout.Layout{Headline: -1, Subhead: -1}
	if len(d.Tokens) > 0 {
		l.Blocks = []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}}
		d.Divide([]scan.Range{l.Blocks[0].Range}, func(int) bool { return true })
	}
	return d, Read(d, l, o)
}

// day is a Wednesday.
var day = time.Date(2025, 4, 30, 0, 0, 0, 0, time.UTC)

// Each text has its expressions in brackets, with their values behind in order.
var cases = map[string][]struct{ text, values string }{
	"full dates": {
		{"on [April 17, 2025], he", "2025-04-17"}, {"on [Thursday, April 17, 2025]", "2025-04-17"}, {"on [17 April 2025]", "2025-04-17"},
		{"on [Apr. 17, 2025].", "2025-04-17"}, {"[the 17th of April 2024]", "2024-04-17"}, {"on [2025-04-17]", "2025-04-17"}, {"on [4/17/2025]", "2025-04-17"},
		{"on [17/4/2025]", "2025-04-17"}, {"on [17.04.2025]", "2025-04-17"}, {"[Monday, Oct. 26, 1998]", "1998-10-26"}, {"on [Sept. 7, 2004] in", "2004-09-07"},
		{"on [Dec 1 2024]", "2024-12-01"},
	},
	"month and day": {
		{"left on [April 17]", "2025-04-17"}, {"left on [Oct. 20]", "2024-10-20"}, {"will leave on [Oct. 20]", "2025-10-20"}, {"was born on [17 April]", "2025-04-17"},
		{"he left on [Dec. 3]", "2024-12-03"}, {"is due to open on [Jan. 5]", "2026-01-05"}, {"left on [May 1]", "2025-05-01"}, {"on [the 17th of April]", "2025-04-17"},
	},
	"months": {
		{"left in [December]", "2024-12"}, {"left in [March]", "2025-03"}, {"in [January 1998]", "1998-01"}, {"will open in [June]", "2025-06"}, {"since [May]", "2024-05"},
		{"[last October]", "2024-10"}, {"[next March]", "2026-03"}, {"in [April of 1995]", "1995-04"}, {"by [early May]", "2025-05"},
	},
	"years and longer": {
		{"in [1998], he", "1998"}, {"from [1998] to [2004]", "1998 2004"}, {"in [2009]-[2010]", "2009 2010"}, {"[the 1990s]", "199"}, {"in [the 1960s]", "196"},
		{"[the 20th century]", "19"}, {"[last year]", "2024"}, {"[this year]", "2025"}, {"[next year]", "2026"}, {"[this decade]", "202"},
		{"[early 1988]", "1988"}, {"[the end of the year]", "2025"}, {"[fiscal 1989]", "1989"},
	},
	"weekdays": {
		{"said [Tuesday]", "2025-04-29"}, {"said on [Wednesday]", "2025-04-30"}, {"said [Thursday]", "2025-04-24"}, {"is set to resume [Monday]", "2025-05-05"},
		{"will meet on [Thursday]", "2025-05-01"}, {"On [Friday], the court will rule", "2025-05-02"}, {"[last Tuesday]", "2025-04-29"}, {"[next Monday]", "2025-05-05"},
		{"said [Tuesday night]", "2025-04-29TNI"}, {"on [Friday morning]", "2025-04-25TMO"}, {"the order issued [Monday]", "2025-04-28"}, {"as early as [Thursday]", "2025-05-01"},
		{"postponed until [Friday]", "2025-05-02"}, {"[Tuesday]'s vote", "2025-04-29"},
	},
	"days": {
		{"said [today]", "2025-04-30"}, {"said [yesterday]", "2025-04-29"}, {"leaves [tomorrow]", "2025-05-01"}, {"[yesterday morning]", "2025-04-29TMO"}, {"[tonight]", "2025-04-30TNI"},
		{"[this morning]", "2025-04-30TMO"}, {"[last night]", "2025-04-29TNI"},
	},
	"weeks, quarters, seasons": {
		{"[last week]", "2025-W17"}, {"[this week]", "2025-W18"}, {"[next week]", "2025-W19"}, {"[this weekend]", "2025-W18-WE"}, {"[last month]", "2025-03"},
		{"[the first quarter]", "2025-Q1"}, {"[third-quarter] profit", "2024-Q3"}, {"[the first half of 1998]", "1998-H1"}, {"[the second quarter of 1988]", "1988-Q2"},
		{"[last fall]", "2024-FA"}, {"[the summer of 1998]", "1998-SU"}, {"[this spring]", "2025-SP"}, {"[last quarter]", "2025-Q1"}, {"[earlier this month]", "2025-04"},
		{"[late last year]", "2024"}, {"[mid-1985]", "1985"},
	},
	"shifted": {
		{"[two years ago]", "2023"}, {"[three days ago]", "2025-04-27"}, {"[a week ago]", "2025-W17"}, {"[six months ago]", "2024-10"}, {"on [April 17, 2025]. [Two days later], he", "2025-04-17 2025-04-19"},
		{"on [May 3, 1998]. [A year earlier]", "1998-05-03 1997"}, {"[years ago]", "PAST_REF"}, {"on [May 3, 1998]. [The day before], he", "1998-05-03 1998-05-02"},
		{"on [May 5, 1998]. [The following Friday]", "1998-05-05 1998-05-08"},
	},
	"durations": {
		{"for [two years]", "P2Y"}, {"a [six-month] ban", "P6M"}, {"in [90 days]", "P90D"}, {"for [several years]", "PXY"}, {"for [weeks]", "PXW"}, {"[the past three months]", "P3M"},
		{"in [recent months]", "PXM"}, {"a [month-long] truce", "P1M"}, {"for [a year]", "P1Y"}, {"[the first nine months]", "P9M"}, {"for [24 hours]", "PT24H"}, {"[twenty-one days]", "P21D"},
		{"[the last two decades]", "P2DE"},
	},
	"sets": {
		{"[every Tuesday]", "XXXX-WXX-2"}, {"[every day]", "P1D"}, {"[each year]", "P1Y"}, {"paid [monthly]", "P1M"}, {"on [Tuesdays]", "XXXX-WXX-2"}, {"[every two weeks]", "P2W"},
		{"[twice a week]", "P1W"},
	},
	"clock": {
		{"at [9 a.m.]", "2025-04-30T09:00"}, {"at [10:35 p.m. Tuesday]", "2025-04-29T22:35"}, {"at [15:00 GMT]", "2025-04-30T15:00"}, {"at [noon]", "2025-04-30T12:00"},
		{"at [0930 local time]", "2025-04-30T09:30"}, {"at [9.30am]", "2025-04-30T09:30"}, {"at [noon on Tuesday]", "2025-04-29T12:00"}, {"at [9 o'clock]", "2025-04-30T09:00"},
	},
	"holidays": {
		{"[last Thanksgiving]", "2024-11-28"}, {"on [Christmas Day 1998]", "1998-12-25"}, {"on [Easter Sunday]", "2025-04-20"}, {"on [New Year's Eve]", "2024-12-31"},
		{"on [Good Friday]", "2025-04-18"}, {"until [Labor Day]", "2025-09-01"},
	},
	"references": {{"[now] he", "PRESENT_REF"}, {"was [recently] seen", "PAST_REF"}, {"will [soon] leave", "FUTURE_REF"}, {"[currently]", "PRESENT_REF"}},
	"no dates": {
		{"he may leave", ""}, {"May said she may", ""}, {"the march began", ""}, {"they march on", ""}, {"the SEC said", ""}, {"the sun sat low", ""}, {"April Jones said", ""},
		{"a second man", ""}, {"won 3-2", ""}, {"Windows 95", ""}, {"a Boeing 747", ""}, {"Flight 1549", ""}, {"2000 people", ""}, {"$1998", ""}, {"call 555-1234", ""},
		{"a 25-year-old man", ""}, {"he is 25 years old", ""}, {"rose 7/8", ""}, {"as soon as he", ""}, {"1,998 people", ""}, {"June Carter sang", ""}, {"of 1500 schoolchildren", ""},
	},
}

func TestExpressions(t *testing.T) {
	for phenomenon, list := range cases {
		t.Run(phenomenon, func(t *testing.T) {
			for _, c := range list {
				d, r := read(strings.NewReplacer("[", "", "]", "").Replace(c.text), Options{Published: day})
				marked, values := "", []string(nil)
				at := 0
				for _, e := range r.Expressions {
					start, end := d.Bytes(e.Range)
					marked += d.Text[at:start] + "[" + d.Text[start:end] + "]"
					at = end
					values = append(values, e.Value.String())
				}
				assert.Equal(t, c.text, marked+d.Text[at:])
				assert.Equal(t, strings.Fields(c.values), append([]string{}, values...), c.text)
			}
		})
	}
}

func TestUnknownPublication(t *testing.T) {
	for text, want := range map[string]string{"said Tuesday": "", "last year": "", "on April 17, 2025": "2025-04-17", "on April 17": "XXXX-04-17", "in December": "XXXX-12", "two years ago": "", "for two years": "P2Y", "in 1998,": "1998"} {
		_, r := read(text, Options{})
		require.Len(t, r.Expressions, 1, text)
		assert.Equal(t, want, r.Expressions[0].Value.String(), text)
	}
}

func TestPrefer(t *testing.T) {
	for prefer, want := range map[Prefer]string{AsNews: "2025-04-25", Past: "2025-04-25", Future: "2025-05-02"} {
		_, r := read("on Friday", Options{Published: day, Prefer: prefer})
		assert.Equal(t, want, r.Expressions[0].Value.String())
	}
}

func TestInstants(t *testing.T) {
	newYork := time.FixedZone("EDT", -4*3600)
	_, r := read("on April 17, 2025", Options{Published: day, Location: newYork})
	assert.Equal(t, time.Date(2025, 4, 17, 0, 0, 0, 0, newYork), r.Expressions[0].Begin)
	assert.Equal(t, time.Date(2025, 4, 18, 0, 0, 0, 0, newYork), r.Expressions[0].End)
	_, r = read("at 15:00 GMT", Options{Published: day, Location: newYork})
	assert.True(t, r.Expressions[0].Begin.Equal(time.Date(2025, 4, 30, 15, 0, 0, 0, time.UTC)))
}

func TestWarnings(t *testing.T) {
	for text, code := range map[string]string{"on Friday, April 17, 2025": "weekday-mismatch", "on February 30, 2024": "impossible-date", "on Feb. 30": "impossible-date"} {
		_, r := read(text, Options{Published: day})
		require.Len(t, r.Warnings, 1, text)
		assert.Equal(t, code, r.Warnings[0].Code)
	}
	_, r := read("on Thursday, April 17, 2025", Options{Published: day})
	assert.Empty(t, r.Warnings)
}

// TestShift: a later publication moves relative values with it.
func TestShift(t *testing.T) {
	for _, text := range []string{"last year", "two years ago", "last October", "this month", "next quarter"} {
		_, now := read(text, Options{Published: day})
		_, later := read(text, Options{Published: day.AddDate(7, 0, 0)})
		require.NotEmpty(t, now.Expressions, text)
		assert.Equal(t, now.Expressions[0].Begin.AddDate(7, 0, 0), later.Expressions[0].Begin, text)
	}
}

func FuzzGrammar(f *testing.F) {
	for _, list := range cases {
		for _, c := range list {
			f.Add(strings.NewReplacer("[", "", "]", "").Replace(c.text), int64(1746000000))
		}
	}
	f.Fuzz(func(t *testing.T, text string, at int64) {
		text = strings.ToValidUTF8(text, "")
		_, r := read(text, Options{Published: time.Unix(at%(1<<36), 0).UTC()})
		end := int32(0)
		for _, e := range r.Expressions {
			require.LessOrEqual(t, end, e.Range.From)
			require.Less(t, e.Range.From, e.Range.To)
			if end = e.Range.To; !e.Begin.IsZero() {
				require.True(t, e.Begin.Before(e.End), "%q", e.Value)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for name, unit := range map[string]string{
		"prose":  "The harbour master said on Tuesday that the storm, the worst since 1987, had torn 14 boats from their moorings early last week. It will reopen on May 12. ",
		"digits": "7", "last": "last last last week ", "months": "January ", "slashes": "1/1/1/1/",
	} {
		text := strings.Repeat(unit, 20000/len(unit))
		d := scan.Text(text)
		l := &layout.Layout{Blocks: []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}}}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read(d, l, Options{Published: day})
			}
		})
	}
}
