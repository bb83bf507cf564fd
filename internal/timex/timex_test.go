package timex

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
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

// expressions are the lines of testdata/expressions.txt: time of publication, text
// with its expressions in brackets, their values in order; under the name of the phenomenon.
func expressions(t testing.TB) (cases map[string][][3]string) {
	file, err := os.ReadFile("testdata/expressions.txt")
	require.NoError(t, err)
	cases = map[string][][3]string{}
	phenomenon := ""
	for line := range strings.Lines(string(file)) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "# "); ok {
			phenomenon = name
		} else if line != "" {
			parts := strings.Split(line, " | ")
			require.Len(t, parts, 3, line)
			cases[phenomenon] = append(cases[phenomenon], [3]string(parts))
		}
	}
	return cases
}

var withoutBrackets = strings.NewReplacer("[", "", "]", "", "\\n", "\n")

func publishedAt(t testing.TB, s string) time.Time {
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		at, err = time.Parse(time.DateOnly, s)
	}
	require.NoError(t, err)
	return at
}

// shown writes a text as the lines of testdata/expressions.txt do.
func shown(d *scan.Doc, r *Result) (marked, values string) {
	var m strings.Builder
	var list []string
	at := 0
	for _, e := range r.Expressions {
		start, end := d.Bytes(e.Range)
		m.WriteString(d.Text[at:start] + "[" + d.Text[start:end] + "]")
		at = end
		v := e.Value.String()
		if v == "" {
			v = "?"
		}
		if e.Mod != grammar.NoMod {
			v += "/" + e.Mod.String()
		}
		list = append(list, v)
	}
	for _, w := range r.Warnings {
		list = append(list, "!"+w.Code)
	}
	if len(list) == 0 {
		list = []string{"-"}
	}
	m.WriteString(d.Text[at:])
	return strings.ReplaceAll(m.String(), "\n", "\\n"), strings.Join(list, " ")
}

func TestExpressions(t *testing.T) {
	n := 0
	for phenomenon, list := range expressions(t) {
		n += len(list)
		t.Run(phenomenon, func(t *testing.T) {
			for _, c := range list {
				marked, values := shown(read(withoutBrackets.Replace(c[1]), Options{Published: publishedAt(t, c[0])}))
				assert.Equal(t, c[0]+" | "+c[1]+" | "+c[2], c[0]+" | "+marked+" | "+values)
			}
		})
	}
	assert.Greater(t, n, 400)
}

func TestUnknownPublication(t *testing.T) {
	for text, want := range map[string]string{"said Tuesday": "", "last year": "", "on April 17, 2025": "2025-04-17", "on April 17": "XXXX-04-17", "in December": "XXXX-12", "two years ago": "", "for two years": "P2Y", "in 1998,": "1998"} {
		_, r := read(text, Options{})
		require.Len(t, r.Expressions, 1, text)
		assert.Equal(t, want, r.Expressions[0].Value.String(), text)
	}
}

// TestPrefer: what the caller prefers goes before what the sentence says.
func TestPrefer(t *testing.T) {
	for _, c := range []struct{ published, text, asNews, past, future string }{
		{"2025-04-30", "on Friday", "2025-04-25", "2025-04-25", "2025-05-02"},
		{"2025-04-30", "They will meet on Friday.", "2025-05-02", "2025-04-25", "2025-05-02"},
		{"2025-04-30", "They met on Friday.", "2025-04-25", "2025-04-25", "2025-05-02"},
		{"2025-04-30", "He left in March.", "2025-03", "2025-03", "2026-03"},
		{"2025-04-30", "He will leave in January.", "2026-01", "2025-01", "2026-01"},
		{"2025-03-20", "They discussed a meeting in early April.", "2025-04", "2024-04", "2025-04"},
		{"2025-03-20", "Crude for May delivery fell.", "2025-05", "2024-05", "2025-05"},
		{"2025-04-30", "He left on April 3.", "2025-04-03", "2025-04-03", "2026-04-03"},
		{"2025-04-30", "He will leave on May 3.", "2025-05-03", "2024-05-03", "2025-05-03"},
		{"2025-04-30", "The rent is due on the 12th.", "2025-05-12", "2025-04-12", "2025-05-12"},
		{"2025-04-30", "It will rain in the summer.", "2025-SU", "2024-SU", "2025-SU"},
		{"2025-04-30", "It rained in the spring.", "2025-SP", "2025-SP", "2025-SP"},
		{"2025-04-30", "Sales will rise in the third quarter.", "2025-Q3", "2024-Q3", "2025-Q3"},
		{"2025-04-30", "Sales fell in the first quarter.", "2025-Q1", "2025-Q1", "2026-Q1"},
		{"2025-12-10", "They talked of the truce at Christmas.", "2025-12-25", "2024-12-25", "2025-12-25"},
		{"2025-12-28", "They talked of the truce at Christmas.", "2025-12-25", "2025-12-25", "2026-12-25"},
		{"2025-05-02", "It rained over the weekend.", "2025-W17-WE", "2025-W17-WE", "2025-W18-WE"},
		{"2025-05-02", "It will rain over the weekend.", "2025-W18-WE", "2025-W17-WE", "2025-W18-WE"},
		{"2025-04-30", "It rained over the weekend.", "2025-W17-WE", "2025-W17-WE", "2025-W18-WE"},
	} {
		for prefer, want := range map[Prefer]string{AsNews: c.asNews, Past: c.past, Future: c.future} {
			_, r := read(c.text, Options{Published: publishedAt(t, c.published), Prefer: prefer})
			require.Len(t, r.Expressions, 1, c.text)
			assert.Equal(t, want, r.Expressions[0].Value.String(), "%s, preference %d", c.text, prefer)
		}
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

func TestSeasonalZones(t *testing.T) {
	for text, want := range map[string]string{
		"at 9 a.m. ET on July 6, 2025":       "2025-07-06T09:00:00-04:00",
		"at 9 a.m. Eastern on July 6, 2025":  "2025-07-06T09:00:00-04:00",
		"at 9 a.m. ET on Jan. 6, 2025":       "2025-01-06T09:00:00-05:00",
		"at 9 a.m. EST on July 6, 2025":      "2025-07-06T09:00:00-05:00",
		"at 1 a.m. PT on March 9, 2025":      "2025-03-09T01:00:00-08:00",
		"at 3 a.m. PT on March 9, 2025":      "2025-03-09T03:00:00-07:00",
		"at 9 a.m. Central time May 2, 2025": "2025-05-02T09:00:00-05:00",
		"at 7pm GMT+2 on July 6, 2025":       "2025-07-06T19:00:00+02:00",
		"at 7pm BST on July 6, 2025":         "2025-07-06T19:00:00+01:00",
	} {
		_, r := read(text, Options{Published: day})
		require.Len(t, r.Expressions, 1, text)
		assert.Equal(t, want, r.Expressions[0].Begin.Format(time.RFC3339), text)
	}
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

// cycle is how many years it takes for the days of the week to come back to the same dates.
const cycle = 28

// TestShift: publication a cycle of years later moves what hangs on it by as much, and nothing else.
func TestShift(t *testing.T) {
	for _, list := range expressions(t) {
		for _, c := range list {
			text, at := withoutBrackets.Replace(c[1]), publishedAt(t, c[0])
			if strings.ContainsAny(text, "'$") || longNumber(text) { // years of the text don't move
				continue
			}
			_, now := read(text, Options{Published: at})
			_, later := read(text, Options{Published: at.AddDate(cycle, 0, 0)})
			require.Len(t, later.Expressions, len(now.Expressions), text)
			for i, e := range now.Expressions {
				if strings.HasPrefix(e.Rule, "holiday") { // Easter does not come back with the cycle
					continue
				}
				want := e.Begin
				if e.Relative && !want.IsZero() {
					want = want.AddDate(cycle, 0, 0)
				}
				if k := e.Value.Kind; k != calendar.OfDecade && k != calendar.OfCentury {
					assert.Equal(t, want, later.Expressions[i].Begin, text)
				}
			}
		}
	}
}

// longNumber tells whether a number of three digits or more stands in the text.
func longNumber(text string) bool {
	n := 0
	for _, c := range text {
		if n++; c < '0' || c > '9' {
			n = 0
		}
		if n == 3 {
			return true
		}
	}
	return strings.Contains(text, "nineteen") || strings.Contains(text, "two thousand")
}

func TestHolds(t *testing.T) {
	for _, list := range expressions(t) {
		for _, c := range list {
			text := withoutBrackets.Replace(c[1])
			for _, at := range []time.Time{{}, day, publishedAt(t, "0001-01-02"), publishedAt(t, "9998-12-30")} {
				d, r := read(text, Options{Published: at})
				holds(t, d, r)
			}
		}
	}
}

// TestMachineZone: neither the zone of the machine nor its clock has a say.
func TestMachineZone(t *testing.T) {
	defer func(l *time.Location) { time.Local = l }(time.Local)
	all := func() (s []string) {
		for _, list := range expressions(t) {
			for _, c := range list {
				for _, at := range []time.Time{{}, publishedAt(t, c[0])} {
					_, r := read(withoutBrackets.Replace(c[1]), Options{Published: at})
					for _, e := range r.Expressions {
						s = append(s, c[1]+e.Value.String()+e.Begin.Format(time.RFC3339)+e.End.Format(time.RFC3339))
					}
				}
			}
		}
		slices.Sort(s)
		return s
	}
	time.Local = time.UTC
	want := all()
	for _, zone := range []*time.Location{time.FixedZone("", 14*3600), time.FixedZone("", -12*3600)} {
		time.Local = zone
		assert.Equal(t, want, all())
	}
}

// TestLinear: three times the text takes no more than some three times as long.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, unit := range hostile {
		took := func(size int) time.Duration {
			d := scan.Text(strings.Repeat(unit, size/len(unit)))
			l := &layout.Layout{Blocks: []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}}}
			best := time.Hour
			for range 3 {
				start := time.Now()
				Read(d, l, Options{Published: day})
				best = min(best, time.Since(start))
			}
			return best
		}
		var short, long time.Duration
		for range 8 { // a busy machine gets another chance
			if short, long = took(100_000), took(300_000); long < 10*short+20*time.Millisecond {
				break
			}
		}
		assert.Less(t, long, 10*short+20*time.Millisecond, name)
	}
}

var hostile = map[string]string{
	"digits": "7", "numbers": "7 ", "last": "last last last week ", "months": "January ", "slashes": "1/1/1/1/", "hyphens": "1-1-", "colons": "1:1:", "years": "1998-", "days": "May 3, ", "clocks": "9 a.m. and ", "the": "the ", "end": "the end of ",
	"two": "two ", "before": "two days before ", "every": "every other ", "ordinals": "first ", "by": "by to will Monday ", "quarters": "quarter of ",
}

func FuzzGrammar(f *testing.F) {
	for _, list := range expressions(f) {
		for _, c := range list {
			f.Add(withoutBrackets.Replace(c[1]), int64(1746000000))
		}
	}
	f.Fuzz(func(t *testing.T, text string, at int64) {
		text = strings.ToValidUTF8(text, "")
		d, r := read(text, Options{Published: time.Unix(at%(1<<36), 0).UTC()})
		holds(t, d, r)
	})
}

// holds checks what is true of every result: the expressions stand in order and
// apart, their values are well-formed, and they begin before they end.
func holds(t testing.TB, d *scan.Doc, r *Result) {
	text := d.Text
	end := int32(0)
	for _, e := range r.Expressions {
		require.LessOrEqual(t, end, e.Range.From, text)
		require.Less(t, e.Range.From, e.Range.To, text)
		end = e.Range.To
		require.NotEmpty(t, e.Rule, text)
		for i := e.Range.From; i < e.Range.To; i++ {
			k := d.Tokens[i].Kind
			require.False(t, k == scan.MarkOpen || k == scan.MarkClose || k == scan.Mark, "a quotation mark within %q", text)
		}
		if !e.Begin.IsZero() {
			require.True(t, e.Begin.Before(e.End), "%q: %s", text, e.Value)
		}
		if !e.Value.IsZero() {
			again, err := calendar.Parse(e.Value.String())
			require.NoError(t, err, text)
			require.Equal(t, e.Value, again, text)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	units := maps.Clone(hostile)
	units["prose"] = "The harbour master said on Tuesday that the storm, the worst since 1987, had torn 14 boats from their moorings early last week. It will reopen on May 12. "
	for name, unit := range units {
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

func TestPublishedByBylineAndTranscript(t *testing.T) {
	for _, c := range []struct {
		kind       layout.Kind
		line, want string
	}{
		{layout.Byline, "Ann Lee Political Correspondent, Tue May 13 2025 - 21:40", "2025-05-13T21:40:00Z"},
		{layout.Byline, "By Ann Lee", "0001-01-01T00:00:00Z"},
		{layout.Headline, `Transcript: Ann Lee on "Talk of the Day," May 18, 2025`, "2025-05-18T00:00:00Z"},
		{layout.Headline, "The night of May 18, 2025", "0001-01-01T00:00:00Z"},
	} {
		t.Run(c.line, func(t *testing.T) {
			d := scan.Text(c.line)
			x := scan.Range{To: int32(len(d.Tokens))}
			got, _ := new(Reader).published(d, &layout.Layout{Blocks: []layout.Block{{Range: x, Kind: c.kind}}}, nil)
			assert.Equal(t, c.want, got.Format(time.RFC3339))
		})
	}
}

func TestPublishedByTimestamp(t *testing.T) {
	for line, want := range map[string]string{
		"PUBLISHED: 11:42, 20 August 2024 | UPDATED: 12:15, 20 August 2024":             "2024-08-20T11:42:00Z",
		"Hollis News / 14:20 - 22 May 2025":                                             "2025-05-22T14:20:00Z",
		"Wed 12 Feb 2025 17.04 GMT":                                                     "2025-02-12T17:04:00Z",
		"December 07, 2024 09:30 pm | Updated December 08, 2024 12:15 am IST - CHENNAI": "2024-12-07T21:30:00+05:30",
		"Tue Nov 19 2024 - 18:22":                                                       "2024-11-19T18:22:00Z",
		"March 1, 2024 3 AM PT":                                                         "2024-03-01T03:00:00-08:00",
		"Apr 30, 2025 at 9:42 a.m. ET":                                                  "2025-04-30T09:42:00-04:00",
		"May 1, 2025, 9:42 AM GMT+1":                                                    "2025-05-01T09:42:00+01:00",
		"2025-04-30T09:42:00Z":                                                          "2025-04-30T09:42:00Z",
		"May 12, 2025 - 3.17pm":                                                         "2025-05-12T15:17:00Z",
		"Published 20 April 2024":                                                       "2024-04-20T00:00:00Z",
		"Published 22 hours ago":                                                        "",
	} {
		t.Run(line, func(t *testing.T) {
			d := scan.Text(line)
			l := &layout.Layout{Headline: -1, Subhead: -1, Timestamps: []scan.Range{{To: int32(len(d.Tokens))}}}
			got, from := new(Reader).published(d, l, nil)
			if want == "" {
				assert.Equal(t, Unknown, from)
				return
			}
			assert.Equal(t, want, got.Format(time.RFC3339))
		})
	}
}
