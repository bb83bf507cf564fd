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

// published is the time that relative dates hang on.
var published = time.Date(2025, 4, 30, 0, 0, 0, 0, time.UTC)

func parse(text string) {
	if _, err := newstext.Parse(text, published); err != nil {
		panic(err)
	}
}

func uax29Words(text string) {
	for tokens := words.FromString(text); tokens.Next(); {
		_ = tokens.Value()
	}
}

func unisegWords(text string) {
	state := -1
	for len(text) > 0 {
		_, text, state = uniseg.FirstWordInString(text, state)
	}
}

func BenchmarkParse(b *testing.B)       { each(b, parse) }
func BenchmarkUAX29Words(b *testing.B)  { each(b, uax29Words) }
func BenchmarkUnisegWords(b *testing.B) { each(b, unisegWords) }

// BenchmarkRatio takes turns between a whole parse and the other libraries'
// words, and reports how many times as long the parse takes. Of each story it counts
// the fastest turn, which says most on a machine that has other things to do.
func BenchmarkRatio(b *testing.B) {
	texts, size := stories(b)
	rivals := []func(string){parse, uax29Words, unisegWords}
	fastest := make([]time.Duration, len(rivals)*len(texts))
	for b.Loop() {
		for i, do := range rivals {
			for k, text := range texts {
				start := time.Now()
				do(text)
				took := time.Since(start)
				if least := &fastest[i*len(texts)+k]; *least == 0 || took < *least {
					*least = took
				}
			}
		}
	}
	var seconds [3]float64
	for i, took := range fastest {
		seconds[i/len(texts)] += took.Seconds()
	}
	b.ReportMetric(0, "ns/op") // of all three together: it says nothing
	b.ReportMetric(seconds[0]/seconds[1], "x-uax29")
	b.ReportMetric(seconds[0]/seconds[2], "x-uniseg")
	b.ReportMetric(float64(size)/1e6/seconds[0], "MB/s")
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
