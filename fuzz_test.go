package newstext_test

import (
	"strings"
	"testing"
	"time"

	"github.com/newstext/newstext"
)

// FuzzParse holds any text to the promises.
func FuzzParse(f *testing.F) {
	for _, s := range stories(f) {
		f.Add(s.text, s.published.Unix())
	}
	for _, unit := range hostile {
		f.Add(strings.Repeat(unit, 20), int64(0))
	}
	f.Fuzz(func(t *testing.T, text string, published int64) {
		at := time.Time{}
		if published != 0 {
			at = time.Unix(published%(1<<36), 0).UTC()
		}
		requirePromises(t, text, at)
	})
}

// FuzzDocuments reads any bytes as NDJSON: a document or a LineError for each line that is not blank.
func FuzzDocuments(f *testing.F) {
	f.Add("{\"id\": \"1\", \"text\": \"a\", \"published\": \"2025-04-30\"}\nnull\n\n{\"text\": 5}")
	f.Add("{\"text\": \"\\ud83d\"}\r\n[")
	f.Fuzz(func(t *testing.T, input string) {
		lines := 0
		for line := range strings.SplitSeq(strings.TrimPrefix(input, "\ufeff"), "\n") {
			if strings.TrimSpace(line) != "" {
				lines++
			}
		}
		for _, err := range newstext.Documents(strings.NewReader(input)) {
			if lines--; err != nil && !strings.HasPrefix(err.Error(), "newstext: line ") {
				t.Fatal(err)
			}
		}
		if lines > 0 {
			t.Fatalf("%d lines were not answered", lines)
		}
	})
}
