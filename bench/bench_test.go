// Package bench times a whole parse beside the word segmentation of other
// libraries, on the same text and in one run.
package bench

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/rivo/uniseg"

	"github.com/newstext/newstext"
)

// stories is all of testdata in one list.
func stories(b *testing.B) (texts []string, size int64) {
	paths, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatal("no stories", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(text))
		size += int64(len(text))
	}
	return texts, size
}

func BenchmarkParse(b *testing.B) {
	published := time.Date(2025, 4, 30, 0, 0, 0, 0, time.UTC)
	each(b, func(text string) {
		if _, err := newstext.Parse(text, published); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkUAX29Words(b *testing.B) {
	each(b, func(text string) {
		for tokens := words.FromString(text); tokens.Next(); {
			_ = tokens.Value()
		}
	})
}

func BenchmarkUnisegWords(b *testing.B) {
	each(b, func(text string) {
		state := -1
		for len(text) > 0 {
			_, text, state = uniseg.FirstWordInString(text, state)
		}
	})
}

// BenchmarkLower is the cheapest thing that one can do with a text, for scale.
func BenchmarkLower(b *testing.B) {
	each(b, func(text string) { _ = strings.ToLower(text) })
}

func each(b *testing.B, do func(text string)) {
	texts, size := stories(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			do(text)
		}
	}
}
