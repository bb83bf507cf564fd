// Command cards makes a card of each person in a story: what they are called,
// where they are first named, and what they said.
//
//	$ go run ./examples/cards testdata/articles/newspaper.txt
//	Maya Castillo
//	  Staff Writer
//	  mentioned once, first in line 3
//	Teresa Vance
//	  Councilwoman
//	  mentioned 3 times, first in line 6
//	  direct: You don't sell the one warm room a child can walk to
//	  indirect: she would ask the Carver Foundation for help next week
//	Neil Abbott
//	  Mayor
//	  mentioned 3 times, first in line 7
//	  indirect: he accepted the result
//	  mixed: loud but fair.
package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

func main() { story.Show(writeCards) }

func writeCards(w io.Writer, a *newstext.Article, text string) {
	for person := range a.EntitiesOf(newstext.Person) {
		fmt.Fprintf(w, "%s\n", person.Name)
		if titles := titlesOf(person); titles != "" {
			fmt.Fprintf(w, "  %s\n", titles)
		}
		fmt.Fprintf(w, "  mentioned %s, first in line %d\n", times(len(person.Mentions)), line(text, person.Mentions[0].Start))
		for q := range a.QuotesBy(person.ID) {
			fmt.Fprintf(w, "  %s: %s\n", said(q), story.OneLine(q.Text))
		}
	}
}

// titlesOf joins the titles that stand with a name, each once.
func titlesOf(e newstext.Entity) string {
	var titles []string
	seen := map[string]bool{}
	for _, t := range e.Titles {
		if title := story.OneLine(t.Text); !seen[title] {
			titles, seen[title] = append(titles, title), true
		}
	}
	return strings.Join(titles, "; ")
}

// said names the kind of a quote and its day, if the text tells it.
func said(q newstext.Quote) string {
	if q.Said.IsZero() {
		return string(q.Kind)
	}
	return fmt.Sprintf("%s, %s", q.Kind, q.Said.Value)
}

// line counts the lines up to a byte of the text.
func line(text string, at int) int { return 1 + strings.Count(text[:at], "\n") }

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}
