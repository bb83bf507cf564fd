package newstext_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// TestFacts holds each story of testdata against what a careful reader states
// about it in NAME.facts, a statement a line (testdata/README.md lists them):
//
//	quote: We never stopped believing -> Marta Ruiz
//	no date: 1,709
//
// Golden files record what came out; facts say what is right.
func TestFacts(t *testing.T) {
	for _, s := range stories(t) {
		facts := factsOf(t, s)
		if facts == nil {
			continue
		}
		t.Run(s.name, func(t *testing.T) {
			assert.GreaterOrEqual(t, len(facts), 12, "a story that is worth having has a dozen facts")
			article, err := newstext.Parse(s.text, s.published)
			require.NoError(t, err)
			for _, fact := range facts {
				assert.NoError(t, checkFact(article, s.text, fact), fact)
			}
		})
	}
}

// TestFactsInOtherForms holds the same stories as other programs hand them over.
func TestFactsInOtherForms(t *testing.T) {
	lines := regexp.MustCompile(`\n\s*`)
	for form, change := range map[string]func(string) string{
		"no blank lines":          func(s string) string { return lines.ReplaceAllString(s, "\n") },
		"blank lines between all": func(s string) string { return lines.ReplaceAllString(s, "\n\n") },
		"hard-wrapped":            func(s string) string { return wrap(lines.ReplaceAllString(s, "\n"), 72) },
		"indented":                func(s string) string { return lines.ReplaceAllString(s, "\n    ") },
		"carriage returns":        func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"no-break spaces":         func(s string) string { return strings.ReplaceAll(s, ". ", ".\u00a0") },
	} {
		t.Run(form, func(t *testing.T) {
			for _, s := range stories(t) {
				text := change(strings.ReplaceAll(s.text, "\r\n", "\n"))
				article, err := newstext.Parse(text, s.published)
				require.NoError(t, err)
				for _, fact := range factsOf(t, s) {
					assert.NoError(t, checkFact(article, text, fact), "%s: %s", s.name, fact)
				}
			}
		})
	}
}

// wrap breaks each line between words where it would be wider than a number of characters, with a blank line behind it.
func wrap(text string, width int) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		column := 0
		for word := range strings.FieldsSeq(line) {
			switch {
			case column == 0:
			case column+1+utf8.RuneCountInString(word) > width:
				b.WriteByte('\n')
				column = 0
			default:
				b.WriteByte(' ')
				column++
			}
			b.WriteString(word)
			column += utf8.RuneCountInString(word)
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

// TestNamesStandOnOneLine checks that names which a narrow page breaks come out whole.
func TestNamesStandOnOneLine(t *testing.T) {
	article, err := newstext.Parse(`Talks on the strait may end this week

Foreign Minister Ingrid Halvorsen arrives for talks on the
strait at the Palace of Commerce in Lisbon, Thursday, May 29, 2025 (Rui
Tavares, Pool via AP)

Norland has warned that it may end its part in the talks, said Ingrid
Halvorsen, the foreign minister, who had come to Lisbon from the north
on the evening before the meeting and stayed there.
`, time.Time{})
	require.NoError(t, err)
	assert.NoError(t, checkFact(article, "", "credit: Rui Tavares -> AP"))
	assert.NoError(t, checkFact(article, "", "person: Ingrid Halvorsen -> Foreign Minister"))
}

// factsOf reads the statements about a story; nil if it has none.
func factsOf(t *testing.T, s story) []string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", "articles", s.name+".facts"))
	if os.IsNotExist(err) {
		return nil
	}
	require.NoError(t, err)
	facts := []string{}
	for line := range strings.Lines(string(content)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			facts = append(facts, line)
		}
	}
	return facts
}

// checkFact tells what contradicts a statement, if anything does.
func checkFact(a *newstext.Article, text, line string) error {
	kind, rest, ok := strings.Cut(line, ": ")
	if !ok {
		return fmt.Errorf("no statement")
	}
	kind, nth := ordinal(kind)
	subject, value, _ := strings.Cut(rest, " -> ")
	switch kind {
	case "headline":
		return same(subject, a.Headline.Text)
	case "subhead":
		return same(subject, a.Subhead.Text)
	case "author":
		return among(rest, a.Byline.Authors, func(x newstext.Author) string {
			return joined(x.Name, cmp.Or(x.Role, x.Outlet))
		})
	case "dateline":
		return same(rest, joined(strings.Join(a.Dateline.Places, "; "), a.Dateline.Source))
	case "published":
		return same(rest, joined(a.Published.Time.Format("2006-01-02T15:04Z07:00"), string(a.Published.From)))
	case "credit":
		return among(rest, a.Captions, func(c newstext.Caption) string {
			return joined(strings.Join(c.Credit.Photographers, "; "), strings.Join(c.Credit.Agencies, "; "))
		})
	case "warning":
		return among(rest, a.Warnings, func(w newstext.Warning) string { return w.Code })
	case "quote", "direct", "mixed", "indirect", "said", "venue":
		return checkQuote(a, kind, subject, value)
	case "date":
		return checkDate(a, subject, value, nth)
	case "person", "organization", "place":
		return checkEntity(a, newstext.EntityKind(kind), subject, value)
	case "mentions":
		return checkMentions(a, subject, value)
	case "no quote":
		return none(subject, a.Quotes, func(q newstext.Quote) bool { return strings.Contains(oneLine(q.Text), subject) })
	case "no date":
		return none(subject, a.Dates, func(d newstext.Date) bool { return oneLine(d.Text) == subject })
	case "no entity":
		return none(subject, a.Entities, func(e newstext.Entity) bool { return mentioned(e, subject) })
	}
	return among(rest, a.Blocks, func(b newstext.Block) string { // "crosshead: What happens next"
		if string(b.Kind) != kind {
			return ""
		}
		return oneLine(b.In(text))
	})
}

// checkQuote looks for the words in some quote, with their speaker ("nobody" if none is named) or a circumstance.
func checkQuote(a *newstext.Article, kind, words, want string) error {
	var seen []string
	for _, q := range a.Quotes {
		if !strings.Contains(oneLine(q.Text), words) {
			continue
		}
		got := cmp.Or(q.Speaker.Name, "nobody")
		switch kind {
		case "said":
			got = q.Said.Value.String()
		case "venue":
			got = oneLine(q.Venue.Text)
		case "direct", "mixed", "indirect":
			got = string(q.Kind) + " " + got
			want = kind + " " + strings.TrimPrefix(want, kind+" ")
		}
		if got == want {
			return nil
		}
		seen = append(seen, got)
	}
	return fmt.Errorf("want %q, got %q", want, seen)
}

func checkDate(a *newstext.Article, text, want string, nth int) error {
	var seen []string
	for _, d := range a.Dates {
		if oneLine(d.Text) == text {
			seen = append(seen, d.Value.String())
		}
	}
	if len(seen) < nth || seen[nth-1] != want {
		return fmt.Errorf("want %q, got %q", want, seen)
	}
	return nil
}

func checkEntity(a *newstext.Article, kind newstext.EntityKind, name, title string) error {
	for _, e := range a.Entities {
		if e.Name != name {
			continue
		}
		titled := slices.ContainsFunc(e.Titles, func(p newstext.Passage) bool { return oneLine(p.Text) == title })
		if e.Kind != kind || title != "" && !titled {
			return fmt.Errorf("it is a %s with the titles %v", e.Kind, e.Titles)
		}
		return nil
	}
	return fmt.Errorf("no such name")
}

func checkMentions(a *newstext.Article, name, least string) error {
	want, err := strconv.Atoi(least)
	for _, e := range a.Entities {
		if e.Name == name && err == nil && len(e.Mentions) >= want {
			return nil
		}
	}
	return cmp.Or(err, fmt.Errorf("not so many"))
}

func mentioned(e newstext.Entity, words string) bool {
	return e.Name == words || slices.ContainsFunc(e.Mentions, func(m newstext.Mention) bool {
		return m.Form == newstext.NameForm && oneLine(m.Text) == words
	})
}

func same(want, got string) error {
	if got = oneLine(got); got != want {
		return fmt.Errorf("got %q", got)
	}
	return nil
}

func among[T any](want string, all []T, text func(T) string) error {
	var seen []string
	for _, x := range all {
		if s := text(x); s == want {
			return nil
		} else if s != "" {
			seen = append(seen, s)
		}
	}
	return fmt.Errorf("got %q", seen)
}

func none[T any](words string, all []T, bad func(T) bool) error {
	if i := slices.IndexFunc(all, bad); i >= 0 {
		return fmt.Errorf("got %+v", all[i])
	}
	return nil
}

// ordinal takes the number from "date 2", the second date with this text.
func ordinal(kind string) (string, int) {
	if word, number, ok := strings.Cut(kind, " "); ok {
		if n, err := strconv.Atoi(number); err == nil {
			return word, n
		}
	}
	return kind, 1
}

func joined(a, b string) string {
	if b == "" {
		return a
	}
	return a + " -> " + b
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
