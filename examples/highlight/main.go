// Command highlight shows a story as a web page with everything that was found
// in it: names by kind, dates with their values, quotes with their speakers.
// Point at a coloured word to see what it was taken for.
//
//	go run ./examples/highlight >page.html
//	go run ./examples/highlight -published 2025-06-11 testdata/articles/ultimatum.txt >page.html
package main

import (
	"cmp"
	_ "embed"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

func main() { story.Show(writePage) }

// head opens the page: its title, the colours and what they stand for.
//
//go:embed head.html
var head string

// elements are the HTML elements of the kinds of block that are not plain paragraphs.
var elements = map[newstext.BlockKind]string{
	newstext.HeadlineBlock: "h1", newstext.SubheadBlock: "h3", newstext.CrossheadBlock: "h2",
}

// mark is a stretch of text with what was found there.
type mark struct {
	newstext.Span
	class, note string
}

// marks lists what was found in an article.
func marks(a *newstext.Article) []mark {
	var all []mark
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			all = append(all, mark{m.Span, string(e.Kind), e.Name})
		}
	}
	for _, d := range a.Dates {
		all = append(all, mark{d.Span, "date", d.Value.String()})
	}
	for _, q := range a.Quotes {
		for _, part := range q.Parts {
			all = append(all, mark{part, "quote", "said by " + cmp.Or(q.Speaker.Name, q.Speaker.Text, "nobody named")})
		}
		all = append(all, mark{q.Cue.Span, "cue", "cue"})
	}
	return all
}

// writePage cuts each block wherever a mark begins or ends, so that marks may lie in or across each other.
func writePage(w io.Writer, a *newstext.Article, text string) {
	fmt.Fprintf(w, head, html.EscapeString(cmp.Or(a.Headline.Text, "A story")))
	all := marks(a)
	for _, block := range a.Blocks {
		inside := slices.DeleteFunc(slices.Clone(all), func(m mark) bool { return m.End <= block.Start || block.End <= m.Start })
		cuts := []int{block.Start, block.End}
		for _, m := range inside {
			cuts = append(cuts, max(m.Start, block.Start), min(m.End, block.End))
		}
		slices.Sort(cuts)
		cuts = slices.Compact(cuts)
		element := cmp.Or(elements[block.Kind], "p")
		fmt.Fprintf(w, "<%s class=%q>", element, block.Kind)
		for i, start := range cuts[:len(cuts)-1] {
			writePiece(w, newstext.Span{Start: start, End: cuts[i+1]}, inside, text)
		}
		fmt.Fprintf(w, "</%s>\n", element)
	}
}

// writePiece writes a stretch in which no mark begins or ends.
func writePiece(w io.Writer, piece newstext.Span, marks []mark, text string) {
	var classes, notes []string
	for _, m := range marks {
		if m.Contains(piece) {
			classes, notes = append(classes, m.class), append(notes, m.note)
		}
	}
	words := html.EscapeString(piece.In(text))
	if classes == nil {
		io.WriteString(w, words)
		return
	}
	fmt.Fprintf(w, `<span class=%q title="%s">%s</span>`, strings.Join(classes, " "), html.EscapeString(strings.Join(notes, "; ")), words)
}
