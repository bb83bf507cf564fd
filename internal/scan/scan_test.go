package scan

import (
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/lexicon"
)

// tokensOf writes the tokens with bars between them.
func tokensOf(text string) string {
	d := Text(text)
	words := make([]string, len(d.Tokens))
	for i := range d.Tokens {
		words[i] = d.TextAt(int32(i))
	}
	return strings.Join(words, "|")
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		// Words and clitics
		"Ann Lee said":                  "Ann|Lee|said",
		"Russia's plan isn't O'Brien's": "Russia|'s|plan|isn't|O'Brien|'s",
		"he’d they've I'm we'll you're": "he|’d|they|'ve|I|'m|we|'ll|you|'re",
		"the workers' party":            "the|workers|'|party",
		"AT&T and Q&A":                  "AT&T|and|Q&A",
		"Dönmez café":                   "Dönmez|café",
		"two words-with hyphens":        "two|words|-|with|hyphens",
		"the Russia–Ukraine war":        "the|Russia|–|Ukraine|war",
		"one – two":                     "one|–|two",
		// Stops that belong to words
		"Mr. Smith of the U.S. Senate": "Mr.|Smith|of|the|U.S.|Senate",
		"J.K. Rowling and J. R. Ray":   "J.K.|Rowling|and|J.|R.|Ray",
		"at 9 a.m. on Jan. 3":          "at|9|a.m.|on|Jan.|3",
		"the Ph.D. of example.org.":    "the|Ph.D.|of|example.org|.",
		"It was in the wash. Then":     "It|was|in|the|wash|.|Then",
		"We said no. It ended.He":      "We|said|no|.|It|ended|.|He",
		"He posted it on X.":           "He|posted|it|on|X|.",
		// Numbers
		"1,234.5 and 1,23 and 3-2":   "1,234.5|and|1|,|23|and|3|-|2",
		"the 30th, 1990s, 10am, $5m": "the|30th|,|1990s|,|10am|,|$|5m",
		"9:42 on 4/30/2025":          "9|:|42|on|4|/|30|/|2025",
		// Marks
		"“Yes,” ''no'' ``so''":        "“|Yes|,|”|''|no|''|``|so|''",
		"wait... and—then -- so - on": "wait|...|and|—|then|--|so|-|on",
		"(AP) _ The":                  "(|AP|)|_|The",
		// Addresses
		"see https://a.example/b?c=d, or": "see|https://a.example/b?c=d|,|or",
		"write to ann@b.example.":         "write|to|ann@b.example|.",
		// HTML entities, wrong decodings, what nobody sees
		"&quot;No&quot; &#8217;s":         "&quot;|No|&quot;|&#8217;|s",
		"Ren&eacute;e, JosÃ© AT&T &copy;": "Ren&eacute;e|,|JosÃ©|AT&T|&copy;",
		"caf&eacute; A&nbsp;B R&D &foo;":  "caf&eacute;|A|B|R&D|&|foo|;",
		"donâ€™t â€œgoâ€\u009d":           "donâ€™t|â€œ|go|â€\u009d",
		"\u0093Hi\u0094 it\u0092s":        "\u0093|Hi|\u0094|it|\u0092s",
		"in\u00advis\u200bible \ufeffBOM": "in\u00advis\u200bible|BOM",
		"東京 said":                         "東京|said",
		"e\u0301te\u0301 \x00 a":          "e\u0301te\u0301|a",
	} {
		t.Run(text, func(t *testing.T) { assert.Equal(t, want, tokensOf(text)) })
	}
}

func TestAmerica(t *testing.T) {
	for text, pronoun := range map[string]bool{
		"said U.S. Senator Ann Lee": false, "said US Senator Ann Lee": false, "US troops left": false,
		"told us so": true, "Us and them": true, "CONTACT US": true,
	} {
		d, found := Text(text), false
		for _, token := range d.Tokens {
			found = found || token.Entry.Is(lexicon.Pronoun)
		}
		assert.Equal(t, pronoun, found, text)
	}
}

func TestLines(t *testing.T) {
	for text, want := range map[string][]string{
		"a\nb": {"a", "b"}, "a\r\nb": {"a", "b"}, "a\rb": {"a", "b"}, "a\u2028b": {"a", "b"}, "a\n\nb\n": {"a", "", "b", ""}, "": {""}, "a\vb\fc": {"a", "b", "c"}, "a\u0085b": {"a", "b"},
	} {
		d := Text(text)
		var got []string
		for _, l := range d.Lines {
			got = append(got, text[l.Start:l.End])
		}
		assert.Equal(t, want, got, "%q", text)
	}
}

// sentencesOf divides the lines as paragraphs and writes the sentences.
func divided(text string) *Doc {
	d := Text(text)
	var blocks []Range
	for _, l := range d.Lines {
		if !l.Empty() {
			blocks = append(blocks, l.Range)
		}
	}
	d.Divide(blocks, func(int) bool { return true })
	return d
}

func TestLinesOfAParagraph(t *testing.T) {
	text := "according to the\nPort Hollis Chamber\n\nHe left."
	d := Text(text)
	d.Divide([]Range{{0, 6}, {6, 9}}, func(int) bool { return true })
	var starts []string
	for i, token := range d.Tokens {
		if token.Shape.Has(LineStart) {
			starts = append(starts, d.TextAt(int32(i)))
		}
	}
	assert.Equal(t, []string{"according", "He"}, starts, "a line within a paragraph starts nothing")

	d = Text(text)
	d.Divide([]Range{{0, 6}, {6, 9}}, func(i int) bool { return i != 0 })
	assert.True(t, d.Tokens[3].Shape.Has(LineStart), "that of a byline does: By Ann Lee / Staff Writer")
}

func TestPhrasesEndWithTheirBlock(t *testing.T) {
	d := Text("It is in the\nnear future.")
	assert.NotZero(t, d.Tokens[3].Phrase)
	d.Divide([]Range{{0, 4}, {4, 7}}, func(int) bool { return true })
	assert.Zero(t, d.Tokens[3].Phrase, "in the near future")
}

func TestSentences(t *testing.T) {
	for _, want := range [][]string{
		{"He left.", "She stayed."},
		{"Mr. Lee of the U.S. Senate left at 9 a.m. on Jan. 3.", "He ran."},
		{"It is in the U.S.", "The rest is not."},
		{"It is at 14 Larch St.", "From Friday he sees St. John of Port St. Joe."},
		{"Gen. A. B. Cole spoke.", `"We won."`, "He left."},
		{`"We won," he said.`, `"We lost."`},
		{"Acme Inc. rose 3.5 percent.", "It fell."},
		{"Acme, Inc. (NYSE: AC) rose.", "It fell."},
		{"She wrote it on X.", "Our men read it."},
		{"He lacks vitamin C.", "The rest is fine."},
		{`"Why?" he asked.`, "No. 1 seed Ann Lee won."},
		{"She wrote it on X.", `"We won."`, "She gave it to J. Cole."},
		{"He said it (twice.)", "Then he left!", "Really?"},
		{"It was late.", "”We won,“ he said.", "”We lost.“", "He left.", "„All of it.“", "’Twas late."},
		{"It was late.", "« We won », he said.", "« We lost. »", "He left.", "»We won,« he said.", "»Yes.«", "He left."},
	} {
		d := divided(strings.Join(want, " "))
		var got []string
		for _, s := range d.Sentences {
			got = append(got, d.TextOf(s))
		}
		assert.Equal(t, want, got)
	}
}

func TestQuoted(t *testing.T) {
	for text, want := range map[string][]string{
		`"We won," he said. "All of it."`:                  {"We won,", "All of it."},
		`“We won,” he said. “All of it.”`:                  {"We won,", "All of it."},
		"``We won,'' he said.":                             {"We won,"},
		"''We won,'' he said. ''Yes.''":                    {"We won,", "Yes."},
		",,We won,'' he said, and left ,,.":                {"We won,"},
		"«We won,» he said, „and how“.":                    {"We won,", "and how"},
		"‘We won,’ he said. ‘It’s ours.’":                  {"We won,", "It’s ours."},
		"'We won,' he said. 'It's the dogs' bone.'":        {"We won,", "It's the dogs' bone."},
		"« We won », he said. « Yes. »":                    {"We won", "Yes."},
		"”We won”, he said. ”Yes.” ’It’s ours’, she said.": {"We won", "Yes.", "It’s ours"},
		"&quot;We won,&quot; he said.":                     {"We won,"},
		`He said "we 'really' won".`:                       {"we 'really' won"},
		"The dogs' bones and the cats' milk aren't ours.":  nil,
		"It's Ann's book, the '90s and rock 'n' roll.":     nil,
		"“It began\n“and went on\n“and ended.”":            {"It began", "and went on", "and ended."},
		"‘It’s late\n‘and it’s over.’":                     {"It’s late", "and it’s over."},
		"'It's late\n'and it's over.'":                     {"It's late", "and it's over."},
		"“He said “no” to me,” she said.":                  {"He said “no” to me,"},
		`"He said "no" to me," she said.`:                  {`He said "no" to me,`},
		`'He said "no" to me,' she said.`:                  {`He said "no" to me,`},
		`“We won,“ he said. ”All of it.“`:                  {"We won,", "All of it."},
		`It was "bold, and "brave".`:                       {"bold, and", "brave"},
		`The man, who is 6'2", said "no" to that.`:         {"no"},
		`"I am 6'2" tall," he said.`:                       {`I am 6'2" tall,`},
		"'Twas rock 'n' roll, he said, 'and loud'.":        {"and loud"},
		"'Runs well an' all,' he said.":                    {"Runs well an' all,"},
		`He said, "I know 'em," and 'til now "he did".`:    {"I know 'em,", "he did"},
		"He ‘took his clients’ savings as his own’ then.":  {"took his clients’ savings as his own"},
		"‘It is my sons’ school\n‘and ours.’":              {"It is my sons’ school", "and ours."},
		"It was 'for dogs' and 'for cats' alone.":          {"for dogs", "for cats"},
		"'Tis the season,' he said.":                       {"Tis the season,"},
		"'Twas late, the dogs' bone was gone.":             nil,
		"'We're 'avin' a laugh,' he said.":                 {"We're 'avin' a laugh,"},
		"'He said: \"I'm goin' home.\"'":                   {`He said: "I'm goin' home."`},
		"'We begin' was the song.":                         {"We begin"},
		"'Lessons were learnt, he said.":                   {"Lessons were learnt, he said."},
		"(‘We won,’ he said.)":                             {"We won,"},
	} {
		t.Run(text, func(t *testing.T) {
			d := divided(text)
			var got []string
			for _, q := range d.Quoted {
				if q.Level == 0 {
					got = append(got, d.TextOf(q.Range))
				}
			}
			assert.Equal(t, want, got)
		})
	}
}

func TestInches(t *testing.T) {
	d := divided(`The 6'2" guard`)
	for i := range d.Tokens {
		assert.False(t, d.Tokens[i].IsMark(), "the marks of feet and inches quote nothing")
	}
}

func TestQuotedEnds(t *testing.T) {
	d := divided("“It began\n“and was never closed\nShe left.")
	require.Len(t, d.Quoted, 2)
	assert.Equal(t, Continued, d.Quoted[0].State)
	assert.Equal(t, Unclosed, d.Quoted[1].State)
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]string{"Ann Lee": "Ann Lee", "Ann\n  Lee": "Ann Lee", "Caf&eacute; &amp; Co": "Café & Co", "Ann\u00a0\u200bLee": "Ann Lee", "don\u0092t": "don’t"} {
		assert.Equal(t, want, Plain(text))
	}
}

// FuzzText: tokens are ordered, lie on rune boundaries, and hold all that can be seen.
func FuzzText(f *testing.F) {
	f.Add("“Yes,” said Ann O'Brien-Lee at 9:42 a.m. &quot;")
	f.Add("â€œ\u0093 https://a.b/c ann@b.c 1,234 ''``")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		d := Text(text)
		at := 0
		for i := range d.Tokens {
			token := &d.Tokens[i]
			start, end := int(token.Start), int(token.End)
			require.LessOrEqual(t, at, start)
			require.Less(t, start, end)
			require.True(t, utf8.RuneStart(text[start]) && utf8.ValidString(text[start:end]))
			requireUnseen(t, text[at:start])
			at = end
		}
		requireUnseen(t, text[at:])
		require.Len(t, d.Lines, len(d.Lines))
		divided(text)
	})
}

// requireUnseen: entities such as &nbsp; aside, nothing between two tokens can be seen.
func requireUnseen(t *testing.T, between string) {
	for len(between) > 0 {
		r, size := utf8.DecodeRuneInString(between)
		if r == '&' {
			r, size = entity(between)
		}
		require.False(t, unicode.IsLetter(r) || unicode.IsNumber(r), "lost %q", between)
		between = between[size:]
	}
}

const prose = `The harbour master, Ann O'Brien, said on Tuesday that the storm had torn 14 boats from their moorings. "We have never seen waves like it," she told reporters. The U.S. Coast Guard said it would begin to tow them back at 9 a.m. on Wednesday. `

func BenchmarkText(b *testing.B) {
	for name, text := range map[string]string{"prose": strings.Repeat(prose, 40), "quotes": strings.Repeat(`"`, 10000), "capitals": strings.Repeat("A", 10000), "digits": strings.Repeat("7", 10000)} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Text(text)
			}
		})
	}
}

// TestScanAgain: what was scanned before leaves no trace in the memory that is used again.
func TestScanAgain(t *testing.T) {
	again := new(Doc)
	for _, text := range []string{prose, "Côte d'Ivoire", "", "a\n\nb", strings.Repeat(prose, 3), "In New York."} {
		again.Scan(text)
		fresh := Text(text)
		for i := range fresh.Tokens {
			require.Equal(t, fresh.Tokens[i], again.Tokens[i])
		}
		assert.Equal(t, fresh.Lines, again.Lines)
	}
}

func TestSlab(t *testing.T) {
	var s Slab[int]
	a, b := s.Take(3), s.Take(5)
	a[2], b[4] = 1, 2
	assert.Equal(t, []int{0, 0, 1}, a, "pieces do not overlap")
	s.Reset()
	assert.Equal(t, make([]int, 5), s.Take(5), "what was written before is gone")
}

// TestPhrases: a phrase may go on over a hyphen and the end of a line, but not over a comma or a blank line.
func TestPhrases(t *testing.T) {
	for text, tokens := range map[string]uint8{
		"New York": 2, "NEW YORK": 2, "New York City": 3, "New York Tower": 2, "vice-president": 3, "New\nYork": 2,
		"New\n\nYork": 0, "New, York": 0, "New": 0, "New and York": 0,
	} {
		assert.Equal(t, tokens, Text(text).Tokens[0].PhraseLen, text)
	}
}

func TestHashes(t *testing.T) {
	d := Text("Share Story SHARE story share storm")
	assert.Equal(t, d.TextHash(Range{0, 2}), d.TextHash(Range{2, 4}))
	assert.NotEqual(t, d.TextHash(Range{0, 2}), d.TextHash(Range{4, 6}))
	assert.Equal(t, d.Hash(0), d.Hash(2))
}

// TestStems: words count that have four letters and are on none of the lists; "resigns" and "resigned" are one.
func TestStems(t *testing.T) {
	d := Text("The mayor resigned. 2025 Mayors should RESIGN, resign")
	all := d.Stems(nil, Range{0, int32(len(d.Tokens))}, 9, lexicon.SetOf(lexicon.Modal))
	require.Len(t, all, 5)
	assert.Equal(t, all[0], all[2], "mayor, Mayors")
	assert.Equal(t, all[1], all[3], "resigned, RESIGN")
	assert.Equal(t, all[1], all[4], "resigned, resign at the end of the text")
	assert.NotEqual(t, all[0], all[1])
	assert.Equal(t, all[:2], d.Stems(nil, Range{0, int32(len(d.Tokens))}, 2, lexicon.SetOf(lexicon.Modal)))
}

func TestRuneCount(t *testing.T) {
	for _, text := range []string{"", "a", "é", "The vote", "Łódź", "Zażółć gęślą jaźń — “tak”", "aaaaaaa€aaaaaaa€", "\U0001F600\u0301x", strings.Repeat("naïve ", 9)} {
		assert.Equal(t, utf8.RuneCountInString(text), RuneCount(text), text)
	}
}

func TestLongestAbbreviation(t *testing.T) {
	list, err := os.ReadFile("../lexicon/en/abbreviation.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(list)) {
		word, _, _ := strings.Cut(strings.TrimSpace(line), " = ")
		if !strings.HasPrefix(word, "#") {
			assert.LessOrEqual(t, len(strings.ReplaceAll(word, ".", "")), longestAbbreviation, word)
		}
	}
}

func TestOutsideOfTheTextStandsNothing(t *testing.T) {
	d := Text("Ann Lee")
	for _, i := range []int32{-1, 2} {
		assert.Empty(t, d.TextAt(i))
		assert.Zero(t, d.At(i))
		assert.Equal(t, Other, d.KindAt(i))
		assert.False(t, d.Has(i, Upper))
	}
}
