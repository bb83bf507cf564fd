// Command timeline puts the dates of a story in order, each with the words around it.
//
//	$ go run ./examples/timeline testdata/articles/newspaper.txt
//	2024-FA           … Street library open, ending a fight that began [last fall].
//	2024-10           Mayor Neil Abbott, who proposed the sale in [October], said he accepted the result. He called the …
//	2025-04-29TNI     The city council of Fairmont voted 6-3 on [Tuesday night] to keep the Elm Street library open, ending a …
//	2025-04-29T21:42  Updated [9:42 p.m. EDT, Tue April 29, 2025]
//	2025-W19          … she would ask the Carver Foundation for help [next week].
//	2025-07-01        The council has to find $410,000 by [July 1]. Vance said she would ask the Carver …
package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

func main() {
	width := flag.Int("width", 48, "bytes of text to show on either side of a date")
	story.Show(func(w io.Writer, a *newstext.Article, text string) {
		for _, d := range inOrder(a.Dates) {
			fmt.Fprintf(w, "%-17s %s\n", d.Value, around(text, a, d.Span, *width))
		}
	})
}

// inOrder returns the dates whose place in time is known, the earliest first;
// durations and sets ("two years", "every Tuesday") have none.
func inOrder(dates []newstext.Date) []newstext.Date {
	placed := slices.DeleteFunc(slices.Clone(dates), func(d newstext.Date) bool { return d.From.IsZero() })
	slices.SortStableFunc(placed, func(a, b newstext.Date) int {
		return cmp.Or(a.From.Compare(b.From), a.To.Compare(b.To))
	})
	return placed
}

// around shows a date in brackets with so many bytes of its block on either side, cut between words.
func around(text string, a *newstext.Article, d newstext.Span, width int) string {
	i := slices.IndexFunc(a.Blocks, func(b newstext.Block) bool { return b.Contains(d) })
	if i < 0 {
		return "[" + d.In(text) + "]"
	}
	before, after := text[a.Blocks[i].Start:d.Start], text[d.End:a.Blocks[i].End]
	if cut := len(before) - width; cut > 0 {
		if _, rest, ok := strings.Cut(before[cut:], " "); ok {
			before = "… " + rest
		}
	}
	if len(after) > width {
		if cut := strings.LastIndexByte(after[:width], ' '); cut >= 0 {
			after = after[:cut] + " …"
		}
	}
	return strings.Join(strings.Fields(before+"["+d.In(text)+"]"+after), " ")
}
