package newstext_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// requirePromises holds an article to what the package promises of every text.
func requirePromises(t *testing.T, text string, published time.Time) {
	t.Helper()
	article, err := newstext.Parse(text, published)
	requireNoFault(t, text, err)
	if err != nil {
		var input *newstext.InputError
		require.ErrorAs(t, err, &input)
		require.False(t, utf8.ValidString(text), "a valid text was refused: %v", err)
		return
	}
	requireCovered(t, text, article.Blocks)
	requirePassages(t, text, article)
	requireQuotes(t, text, article)
	requireEntities(t, article)
	for i, d := range article.Dates {
		if i > 0 {
			require.LessOrEqual(t, article.Dates[i-1].End, d.Start, "dates overlap")
		}
		if !d.From.IsZero() {
			require.True(t, d.From.Before(d.To), "%q from %v to %v", d.Text, d.From, d.To)
		}
	}

	again, err := newstext.Parse(text, published)
	require.NoError(t, err)
	first, err := json.Marshal(article)
	require.NoError(t, err)
	second, err := json.Marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(first), string(second), "the same input gave another article")

	var decoded newstext.Article
	require.NoError(t, json.Unmarshal(first, &decoded))
	for i, q := range article.Quotes {
		require.Equal(t, q.Speaker, decoded.Quotes[i].Speaker, "encoding lost a speaker")
	}
	third, err := json.Marshal(decoded)
	require.NoError(t, err)
	require.Equal(t, string(first), string(third), "decoding and encoding changed the article")
}

func requireNoFault(t *testing.T, text string, err error) {
	t.Helper()
	var fault *newstext.InternalError
	if errors.As(err, &fault) {
		t.Fatalf("%q: %v\n%s", text, fault, fault.Stack)
	}
}

// requireCovered: each line with something to see lies whole in one block.
func requireCovered(t *testing.T, text string, blocks []newstext.Block) {
	t.Helper()
	for i, b := range blocks {
		require.Less(t, b.Start, b.End)
		if i > 0 {
			require.LessOrEqual(t, blocks[i-1].End, b.Start, "blocks overlap")
		}
	}
	isLineEnd := func(r rune) bool { return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029 }
	start := 0
	for start < len(text) {
		end := len(text)
		if n := strings.IndexFunc(text[start:], isLineEnd); n >= 0 {
			end = start + n
		}
		first, last := visibleBounds(text[start:end])
		if first >= 0 {
			line := newstext.Span{Start: start + first, End: start + last}
			for len(blocks) > 0 && blocks[0].End <= line.Start {
				blocks = blocks[1:]
			}
			require.NotEmpty(t, blocks, "line %q lies in no block", line.In(text))
			require.True(t, blocks[0].Contains(line), "line %q lies in %v only in part", line.In(text), blocks[0].Span)
		}
		start = end + 1
		for start < len(text) && !utf8.RuneStart(text[start]) {
			start++
		}
	}
}

func visibleBounds(line string) (first, last int) {
	first = -1
	for i, r := range line {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsPunct(r) || unicode.IsSymbol(r) {
			if first < 0 {
				first = i
			}
			last = i + utf8.RuneLen(r)
		}
	}
	return first, last
}

// requirePassages: every passage slices back, on rune boundaries.
func requirePassages(t *testing.T, text string, a *newstext.Article) {
	t.Helper()
	check := func(what string, p newstext.Passage) {
		if p == (newstext.Passage{}) {
			return
		}
		require.True(t, 0 <= p.Start && p.Start < p.End && p.End <= len(text), "%s at %v", what, p.Span)
		require.Equal(t, p.In(text), p.Text, what)
		require.True(t, utf8.ValidString(p.Text), what)
	}
	check("headline", a.Headline)
	check("subhead", a.Subhead)
	check("byline", a.Byline.Passage)
	check("dateline", a.Dateline.Passage)
	for _, d := range a.Datelines {
		check("dateline", d.Passage)
	}
	for _, c := range a.Captions {
		check("caption", c.Passage)
		check("credit", c.Credit.Passage)
	}
	for _, d := range a.Dates {
		check("date", d.Passage)
	}
	for _, q := range a.Quotes {
		check("speaker", q.Speaker.Passage)
		check("cue", q.Cue)
		check("venue", q.Venue)
		check("listeners", q.To)
	}
	for _, e := range a.Entities {
		for _, title := range e.Titles {
			check("title", title)
		}
		for _, m := range e.Mentions {
			check("mention", m.Passage)
		}
	}
}

func requireQuotes(t *testing.T, text string, a *newstext.Article) {
	t.Helper()
	for _, q := range a.Quotes {
		require.NotEmpty(t, q.Parts)
		var words []string
		for i, p := range q.Parts {
			require.Less(t, p.Start, p.End)
			require.True(t, q.Contains(p), "part %v of %v", p, q.Span)
			if i > 0 {
				require.LessOrEqual(t, q.Parts[i-1].End, p.Start)
			}
			words = append(words, p.In(text))
		}
		require.Equal(t, strings.Join(words, " "), q.Text)
		if q.Speaker.Entity != 0 {
			speaker, found := a.Entity(q.Speaker.Entity)
			require.True(t, found)
			require.Equal(t, speaker.Name, q.Speaker.Name)
			require.NotEmpty(t, q.Rule)
		}
	}
}

func requireEntities(t *testing.T, a *newstext.Article) {
	t.Helper()
	for i, e := range a.Entities {
		require.Equal(t, i+1, e.ID)
		require.NotEmpty(t, e.Name)
		require.NotEmpty(t, e.Mentions)
		for j := 1; j < len(e.Mentions); j++ {
			require.LessOrEqual(t, e.Mentions[j-1].End, e.Mentions[j].Start)
		}
	}
}

func TestPromises(t *testing.T) {
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) {
			requirePromises(t, s.text, s.published)
			requirePromises(t, s.text, time.Time{})
		})
	}
}

// mutations are what happens to texts on their way.
var mutations = []struct {
	name   string
	change func(text string, r *rand.Rand) string
}{
	{"drop lines", func(text string, r *rand.Rand) string { return dropSome(text, "\n", r) }},
	{"drop words", func(text string, r *rand.Rand) string { return dropSome(text, " ", r) }},
	{"drop marks", func(text string, r *rand.Rand) string { return dropSome(text, `"`, r) }},
	{"one line", func(text string, _ *rand.Rand) string { return strings.ReplaceAll(text, "\n", " ") }},
	{"capitals", func(text string, _ *rand.Rand) string { return strings.ToUpper(text) }},
	{"small", func(text string, _ *rand.Rand) string { return strings.ToLower(text) }},
	{"twice", func(text string, _ *rand.Rand) string { return text + text }},
	{"cut", func(text string, r *rand.Rand) string { return text[:r.IntN(len(text)+1)] }},
	{"no spaces", func(text string, _ *rand.Rand) string { return strings.ReplaceAll(text, " ", "") }},
	{"strange characters", func(text string, r *rand.Rand) string {
		strange := []string{"\x00", "\ufeff", "\u2028", "\u200b", "\u0301", "👩\u200d👩", "“", "”", "‘", "«", "``", "''", "…", "½", "ﬁ", "İ", "東京", "&quot;", "&#0;", "\u0093"}
		var b strings.Builder
		for _, c := range text {
			if b.WriteRune(c); r.IntN(40) == 0 {
				b.WriteString(strange[r.IntN(len(strange))])
			}
		}
		return b.String()
	}},
	{"flipped bits", func(text string, r *rand.Rand) string {
		b := []byte(text)
		for range len(b)/100 + 1 {
			if len(b) > 0 {
				b[r.IntN(len(b))] ^= 1 << r.IntN(8)
			}
		}
		return string(b)
	}},
}

func dropSome(text, at string, r *rand.Rand) string {
	var kept []string
	for piece := range strings.SplitSeq(text, at) {
		if r.IntN(6) > 0 {
			kept = append(kept, piece)
		}
	}
	return strings.Join(kept, at)
}

func TestPromisesUnderMutation(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, m := range mutations {
		t.Run(m.name, func(t *testing.T) {
			for _, s := range stories(t) {
				requirePromises(t, m.change(s.text, r), s.published)
			}
		})
	}
}

// TestPromisesOfShortTexts holds texts of a few words to the promises: at the ends of a text every rule that looks ahead meets nothing.
func TestPromisesOfShortTexts(t *testing.T) {
	var words []string
	for _, s := range stories(t) {
		words = append(words, strings.Fields(s.text)...)
	}
	joints := []string{" ", " ", " ", " ", "\n", "\n\n", ", ", ". ", " \"", "\" ", " “", "” ", " (", ") ", " — ", ": ", "-", "", "'s ", "’", "/", "…"}
	r := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		var b strings.Builder
		for range 1 + r.IntN(12) {
			run := 1 + r.IntN(4)
			from := r.IntN(len(words) - run)
			b.WriteString(strings.Join(words[from:from+run], " "))
			b.WriteString(joints[r.IntN(len(joints))])
		}
		text := strings.TrimRight(b.String(), " \"")
		_, err := newstext.Parse(text, time.Unix(r.Int64N(1<<32), 0).UTC())
		requireNoFault(t, text, err)
		require.NoError(t, err, "%q", text)
	}
}

func TestUnusualInput(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "white space": " \t\n\r\n \u00a0\u2003\n", "NUL": "\x00", "NULs in words": "Ann\x00Lee said\x00 \"no\".", "BOM": "\ufeffHeadline\nText.",
		"lone CR": "Headline here\rAnn Lee said on Monday.\rMore.", "CRLF": "Headline\r\nText.\r\n", "invisible": "\u200b\u00ad", "one mark": "“", "one digit": "7", "line of invisible mojibake": "Lines\nâ\u0080\u008b\nof text", "line end in mojibake": "ITÂ\u0085S VERY", "separator in mojibake": "OUT.â\u0080¨ The", "of before all else": "of O-B’ M", "article a line above an agency": "M R\"The\nGetty I", "ends with a verb that is a noun": "some claim", "begins with a verb of match reports": "Scored at Hull in the fourth quarter.", "ends where a clause might begin": "Lee urged restraint as",
		"combining": "e\u0301\u0301 said", "controls": "\x1b[31mRed\x1b[0m",
		"entities of white space": "&nbsp;Headline here\n&nbsp;\nAnn Lee said so.&nbsp; &shy;\n&nbsp;0\n",
	} {
		t.Run(name, func(t *testing.T) { requirePromises(t, text, time.Time{}) })
	}
}

func TestEmptyTextHasNothing(t *testing.T) {
	article, err := newstext.Parse(" \n\t\n", time.Time{})
	require.NoError(t, err)
	assert.Equal(t, &newstext.Article{Blocks: []newstext.Block{}}, article)
}

func TestInvalidUTF8(t *testing.T) {
	for text, offset := range map[string]int{"\xff": 0, "Ann Lee \xc3": 8, "\ufffd fine \xe2\x28": 9, "a\xed\xa0\x80": 1} {
		t.Run(fmt.Sprintf("%q", text), func(t *testing.T) {
			_, err := newstext.Parse(text, time.Time{})
			var input *newstext.InputError
			require.ErrorAs(t, err, &input)
			assert.Equal(t, offset, input.Offset)
		})
	}
	_, err := newstext.Parse("a replacement character \ufffd is no error", time.Time{})
	assert.NoError(t, err)
}

func TestMojibakeIsReadAndWarnedOf(t *testing.T) {
	for name, text := range map[string]string{
		"twice decoded": "Headline\nâ€œWe canâ€™t go on,â€\u009d said Ann Lee on Monday.\n",
		"lost a byte":   "Headline\nâ€œWe canâ€™t go on,â€ said Ann Lee on Monday.\n",
		"windows-1252":  "Headline\n\u0093We can\u0092t go on,\u0094 said Ann Lee on Monday.\n",
		"letters":       "Headline\n\"CafÃ©s canâ€™t go on,\" said Ann Lee on Monday.\n",
	} {
		t.Run(name, func(t *testing.T) {
			article, err := newstext.Parse(text, time.Time{})
			require.NoError(t, err)
			require.Len(t, article.Quotes, 1)
			assert.Equal(t, "Ann Lee", article.Quotes[0].Speaker.Name)
			require.NotEmpty(t, article.Warnings)
			assert.Equal(t, "mojibake", article.Warnings[0].Code)
		})
	}
}

func TestMojibakeIsNotSeenInNames(t *testing.T) {
	for text, name := range map[string]string{
		"JosÃ© MÃ¼ller said no.": "José Müller", "Ren&eacute;e Zell said no.": "Renée Zell", "Ann Oâ€™Hara said no.": "Ann O’Hara",
		"Âsa Lindén said no.": "Âsa Lindén", "Ãngela Sá said no.": "Ãngela Sá",
	} {
		article, err := newstext.Parse(text, time.Time{})
		require.NoError(t, err)
		require.NotEmpty(t, article.Entities, text)
		assert.Equal(t, name, article.Entities[0].Name)
	}
}

// gist is what an article says, offsets aside.
func gist(t *testing.T, text string, published time.Time) string {
	t.Helper()
	a, err := newstext.Parse(text, published)
	require.NoError(t, err)
	var b strings.Builder
	for _, block := range a.Blocks {
		fmt.Fprintln(&b, block.Kind)
	}
	for _, q := range a.Quotes {
		fmt.Fprintln(&b, q.Kind, q.Speaker.Name, q.Said.Value, len(q.Parts))
	}
	for _, d := range a.Dates {
		fmt.Fprintln(&b, d.Type, d.Value)
	}
	for _, e := range a.Entities {
		fmt.Fprintln(&b, e.Kind, len(e.Mentions), len(e.Titles))
	}
	return b.String()
}

func TestFormDoesNotMatter(t *testing.T) {
	for name, change := range map[string]func(string) string{
		"CRLF":                 func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"BOM in front":         func(s string) string { return "\ufeff" + s },
		"space at the end":     func(s string) string { return strings.ReplaceAll(s, "\n", " \n") },
		"soft hyphens":         func(s string) string { return strings.ReplaceAll(s, "ing ", "i\u00adng ") },
		"curly double quotes":  func(s string) string { return curly(s) },
		"no-break spaces":      func(s string) string { return strings.ReplaceAll(s, ", ", ",\u00a0") },
		"zero-width in spaces": func(s string) string { return strings.ReplaceAll(s, " ", " \u200b") },
	} {
		t.Run(name, func(t *testing.T) {
			for _, s := range stories(t) {
				if strings.Contains(s.text, "\r") || strings.Contains(s.text, "``") {
					continue
				}
				assert.Equal(t, gist(t, s.text, s.published), gist(t, change(s.text), s.published), s.name)
			}
		})
	}
}

func curly(s string) string {
	parts := strings.Split(s, `"`)
	for i := range len(parts) - 1 {
		parts[i] += []string{"“", "”"}[i%2]
	}
	return strings.Join(parts, "")
}

func TestLocalZoneDoesNotMatter(t *testing.T) {
	local := time.Local
	defer func() { time.Local = local }()
	var results []string
	for _, zone := range []*time.Location{time.UTC, time.FixedZone("east", 14*3600), time.FixedZone("west", -11*3600)} {
		time.Local = zone
		var b strings.Builder
		for _, s := range stories(t) {
			a, err := newstext.Parse(s.text, s.published)
			require.NoError(t, err)
			encoded, err := json.Marshal(a)
			require.NoError(t, err)
			b.Write(encoded)
		}
		results = append(results, b.String())
	}
	assert.Equal(t, results[0], results[1])
	assert.Equal(t, results[0], results[2])
}

func TestOneParserManyGoroutines(t *testing.T) {
	var parser newstext.Parser
	all := stories(t)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for _, s := range all {
				_, err := parser.Parse(s.text, s.published)
				assert.NoError(t, err)
			}
		})
	}
	wait.Wait()
}

// hostile texts, by what is in them without end.
var hostile = map[string]string{
	"open marks": "“word ", "straight marks": `"`, "apostrophes": "'", "unsaid": "“We did it.” ", "interrupted": "“Yes,” he said, “", "said": "said ",
	"said that": "Ann Lee said that Bob Ray said that ", "who said": "Ann Lee, who said Bob Ray, who said ", "according": "according to ", "commas": ", ",
	"names": "Lee and ", "bank of": "Bank of the ", "capitals": "A", "initials": "J. R. ", "mister": "Mr. ", "titles": "former deputy Prime Minister President ",
	"digits": "7", "numbers": "1 22 333 ", "months": "January ", "weekdays": "Sunday, Monday, ", "last": "last last week ", "slashes": "1/1/", "clocks": "9 a.m. ",
	"late": "late late ", "credits": "(AP Photo/Ann Lee) ", "credit lines": "Ann Lee smiles. (Bob Ray, Pool via AP)\n", "short lines": "a\n", "crossheads": "The Way\n",
	"datelines": "PARIS (AP) — ", "brackets": "(", "dashes": "—", "dots": ".", "blank": " ", "words": "rain fell on the town all day ", "entities": "&quot;No&quot; ", "accents": "e\u0301",
	"ranges": "1-2 ", "he behind while": "while he slept and ", "he behind when": "When he left, ", "says and dates": "says rain at Hull, 2019,, ", "answers": "and we'll answer, ", "prices": "$5 ", "separators": "* * *\n", "blank lines": "\n \n", "carriage returns": "a\r", "bylines": "By Ann Lee\n",
	"dateline lines": "PARIS (AP) — Rain fell.\n", "dated dateline lines": "PARIS, May 1 (AP) — It rained.\n", "unsaid lines": "“We did it.”\n", "acronyms": "Baba Trade Agency (BTA) ", "pages": "https://a.example/b ",
}

func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const size = 50_000
	for name, unit := range hostile {
		t.Run(name, func(t *testing.T) {
			small := strings.Repeat(unit, size/len(unit))
			large := strings.Repeat(unit, 10*size/len(unit))
			growth := 0.0
			for range 8 { // a busy machine gets another chance
				ten := duration(t, func() {
					for range 10 {
						parse(t, small)
					}
				})
				one := duration(t, func() { parse(t, large) })
				if growth = one.Seconds() / (ten.Seconds() + 0.02); growth < 1.5 {
					return
				}
			}
			t.Errorf("ten times the text takes %.0f times as long", 10*growth)
		})
	}
}

func parse(t *testing.T, text string) {
	_, err := newstext.Parse(text, time.Date(2025, 4, 30, 0, 0, 0, 0, time.UTC))
	require.NoError(t, err)
}

func duration(t *testing.T, do func()) time.Duration {
	t.Helper()
	runtime.GC()
	start := time.Now()
	do()
	return time.Since(start)
}

func TestGigantic(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, text := range map[string]string{
		"a line of 64 MiB":                    strings.Repeat("The rain fell on the town all day and nobody minded it. ", 64<<20/56),
		"a million lines of one character":    strings.Repeat("a\n", 1_000_000),
		"a word of 16 MiB":                    strings.Repeat("a", 16<<20),
		"a million paragraphs without an end": strings.Repeat("“go\n", 1_000_000),
	} {
		t.Run(name, func(t *testing.T) {
			article, err := newstext.Parse(text, time.Time{})
			require.NoError(t, err)
			assert.NotEmpty(t, article.Blocks)
		})
	}
}

func TestInputErrorSaysWhereAndWhat(t *testing.T) {
	_, err := newstext.Parse("good \xff", time.Time{})
	assert.EqualError(t, err, "newstext: invalid UTF-8 at byte 5")
}
