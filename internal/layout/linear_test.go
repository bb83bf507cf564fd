package layout

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/scan"
)

// Ten times the text takes about ten times as long, whatever its shape: a page of one-word lines,
// a single line, lines that are all credits or all datelines.
func TestReadIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some megabytes")
	}
	for name, unit := range map[string]string{
		"one-word lines": "word\n",
		"one line":       "The rain fell on the town all day. ",
		"credits":        "Lena Ortiz/Photonic via Getty Images\n",
		"slashes":        "Lena/",
		"brackets":       "(",
		"datelines":      "PARIS (AP) - The council met on Tuesday.\n",
		"bylines":        "By Jane Doe and John Roe, Staff Writers\n",
	} {
		t.Run(name, func(t *testing.T) {
			const small = 200 << 10
			var first, second time.Duration
			for range 9 { // a busy machine may spoil some
				if first, second = readingTime(unit, small), readingTime(unit, 10*small); second < 40*first+20*time.Millisecond { // a large text has pages to ask the system for
					return
				}
			}
			assert.Fail(t, "not linear", "%v for ten times the text, %v for one", second, first)
		})
	}
}

// readingTime is the best time of seven for a text of so many bytes.
func readingTime(unit string, size int) time.Duration {
	d := scan.Text(strings.Repeat(unit, size/len(unit)))
	best := time.Hour
	for range 7 {
		start := time.Now()
		new(Reader).Read(d)
		best = min(best, time.Since(start))
	}
	return best
}
