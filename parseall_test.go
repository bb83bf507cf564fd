package newstext_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// numbered yields n short documents and counts how many were taken.
func numbered(n int, taken *atomic.Int64) iter.Seq2[newstext.Document, error] {
	return func(yield func(newstext.Document, error) bool) {
		for i := range n {
			if taken != nil {
				taken.Add(1)
			}
			text := "Vote is over\n" + strings.Repeat("Ann Lee said on Monday that the vote was over. ", 1+i%7)
			if !yield(newstext.Document{ID: fmt.Sprint(i), Text: text}, nil) {
				return
			}
		}
	}
}

func TestParseAllKeepsTheOrder(t *testing.T) {
	var p newstext.Parser
	next := 0
	for article, err := range p.ParseAll(t.Context(), numbered(500, nil)) {
		require.NoError(t, err)
		require.Equal(t, fmt.Sprint(next), article.ID)
		next++
	}
	assert.Equal(t, 500, next)
}

func TestParseAllGoesOnAfterAnError(t *testing.T) {
	source := errors.New("no such file")
	docs := func(yield func(newstext.Document, error) bool) {
		_ = yield(newstext.Document{ID: "a", Text: "fine"}, nil) &&
			yield(newstext.Document{ID: "b", Text: "bad \xff"}, nil) &&
			yield(newstext.Document{ID: "c"}, source) &&
			yield(newstext.Document{ID: "d", Text: "fine too"}, nil)
	}
	var p newstext.Parser
	var got []string
	for article, err := range p.ParseAll(t.Context(), docs) {
		if err != nil {
			var bad *newstext.DocumentError
			require.ErrorAs(t, err, &bad)
			got = append(got, fmt.Sprintf("%s at %d", bad.ID, bad.Index))
			var input *newstext.InputError
			assert.Equal(t, bad.ID == "b", errors.As(err, &input))
			assert.Equal(t, bad.ID == "c", errors.Is(err, source))
			continue
		}
		got = append(got, article.ID)
	}
	assert.Equal(t, []string{"a", "b at 1", "c at 2", "d"}, got)
}

func TestParseAllHoldsFewDocuments(t *testing.T) {
	var p newstext.Parser
	var taken atomic.Int64
	seen := int64(0)
	for range p.ParseAll(t.Context(), numbered(2000, &taken)) {
		seen++
		require.LessOrEqual(t, taken.Load()-seen, int64(8*runtime.GOMAXPROCS(0)), "the producer runs away")
	}
	assert.EqualValues(t, 2000, seen)
}

func TestParseAllStopsWhenTheCallerBreaks(t *testing.T) {
	before := runtime.NumGoroutine()
	var p newstext.Parser
	var taken atomic.Int64
	for range p.ParseAll(t.Context(), numbered(1_000_000, &taken)) {
		break
	}
	assertGone(t, before)
	assert.Less(t, taken.Load(), int64(1000))
}

// assertGone waits until no more goroutines run than before.
func assertGone(t *testing.T, before int) {
	t.Helper()
	for range 1000 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Error("goroutines are left behind")
}

func TestParseAllStopsWhenTheContextEnds(t *testing.T) {
	before := runtime.NumGoroutine()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	waiting := func(yield func(newstext.Document, error) bool) {
		_ = yield(newstext.Document{ID: "0", Text: "fine"}, nil)
		<-ctx.Done()
	}
	var p newstext.Parser
	var last error
	for _, err := range p.ParseAll(ctx, waiting) {
		last = err
		cancel()
	}
	require.ErrorIs(t, last, context.Canceled)
	assertGone(t, before)
}

func TestParseAllOfNothing(t *testing.T) {
	var p newstext.Parser
	for range p.ParseAll(t.Context(), numbered(0, nil)) {
		t.Fatal("there was nothing")
	}
}

func TestDocuments(t *testing.T) {
	input := "\ufeff" + `{"id": "a", "text": "A.", "published": "2025-04-30", "other": [1]}

not JSON
[]
{"id": "no-text"}
{"id": 7, "text": "A."}
{"id": "date", "text": "A.", "published": "2025-02-30"}
{"id": "number", "text": 5}
{"text": "", "published": ""}
{"id": "zone", "text": "A.", "published": "2025-04-30T09:00:00-04:00"}
{"id": "case", "ID": 5, "text": "A.", "Text": 5}
{"id": "bytes", "text": "A\xff"}
{"id": null, "text": "A.", "published": null}
{"id": "null", "text": null}`
	input = strings.Replace(input, `\xff`, "\xff", 1)
	var got []string
	for doc, err := range newstext.Documents(strings.NewReader(input)) {
		if err != nil {
			var line *newstext.LineError
			require.ErrorAs(t, err, &line)
			got = append(got, fmt.Sprintf("line %d %q", line.Line, line.ID))
			continue
		}
		got = append(got, fmt.Sprintf("%q %s", doc.ID, doc.Published.Format(time.RFC3339)))
	}
	assert.Equal(t, []string{`"a" 2025-04-30T00:00:00Z`, `line 3 ""`, `line 4 ""`, `line 5 "no-text"`, `line 6 ""`, `line 7 "date"`, `line 8 "number"`,
		`"" 0001-01-01T00:00:00Z`, `"zone" 2025-04-30T09:00:00-04:00`,
		`"case" 0001-01-01T00:00:00Z`, `line 12 "bytes"`, `"" 0001-01-01T00:00:00Z`, `line 14 "null"`}, got)
}

func TestErrorMessages(t *testing.T) {
	for line, want := range map[string]string{
		`{"id": "a", "text": 5}`:  "text is not a string",
		`{"id": 7, "text": "A."}`: "id is not a string",
		`{"id": "a"}`:             "no text",
		`[]`:                      "not a JSON object",
		`{"text": "A.", "published": "30 de abril"}`:   `time of publication "30 de abril" is neither RFC 3339 nor YYYY-MM-DD`,
		"{\"text\": \"\xff\"}":                         "invalid UTF-8",
		`{"text": "A."`:                                "unexpected end of JSON input",
		`{"text": "A.", "published": "0000-01-01"}`:    `time of publication "0000-01-01" is neither RFC 3339 nor YYYY-MM-DD`,
		`{"id": "a", "text": "A.", "published": 2025}`: "published is not a string",
	} {
		for _, err := range newstext.Documents(strings.NewReader(line)) {
			assert.EqualError(t, err, "newstext: line 1: "+want)
			assert.EqualError(t, &newstext.DocumentError{ID: "x", Err: err}, `newstext: document "x": line 1: `+want)
		}
	}
}

func TestPanicOfTheSourceIsTheLoops(t *testing.T) {
	var p newstext.Parser
	docs := func(yield func(newstext.Document, error) bool) {
		_ = yield(newstext.Document{Text: "fine"}, nil) && yield(newstext.Document{Text: "fine too"}, nil)
		panic("no more")
	}
	seen := 0
	assert.PanicsWithValue(t, "no more", func() {
		for range p.ParseAll(t.Context(), docs) {
			seen++
		}
	})
	assert.Equal(t, 2, seen)
}

func TestParsePublished(t *testing.T) {
	for text, want := range map[string]string{
		"2025-04-30":                    "2025-04-30T00:00:00Z",
		"2025-04-30T09:00:00-04:00":     "2025-04-30T09:00:00-04:00",
		"Wed, 30 Apr 2025 09:42:00 GMT": "2025-04-30T09:42:00Z",
		"2025-04-30 09:42":              "2025-04-30T09:42:00Z",
	} {
		got, err := newstext.ParsePublished(text)
		require.NoError(t, err)
		assert.Equal(t, want, got.Format(time.RFC3339))
	}
	for _, bad := range []string{"yesterday", "2025-02-30", "30.04.2025", "1745971200", "2025-04-30T25:00:00Z"} {
		_, err := newstext.ParsePublished(bad)
		assert.Error(t, err, bad)
	}
}
