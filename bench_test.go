package newstext_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext"
)

// BenchmarkParse is a whole parse of each story, and of endless hostile texts.
func BenchmarkParse(b *testing.B) {
	all := stories(b)
	b.Run("stories", func(b *testing.B) {
		size := 0
		for _, s := range all {
			size += len(s.text)
		}
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			for _, s := range all {
				if _, err := newstext.Parse(s.text, s.published); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	for name, unit := range hostile {
		text := strings.Repeat(unit, 100_000/len(unit))
		b.Run("hostile/"+strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := newstext.Parse(text, all[0].published); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
