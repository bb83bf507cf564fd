// Command whosaid tells who is quoted in a story and what they said.
//
//	$ go run ./examples/whosaid testdata/articles/newspaper.txt
//	Teresa Vance, Councilwoman
//	  “You don't sell the one warm room a child can walk to” (the crowd)
//	  she would ask the Carver Foundation for help next week
//	Neil Abbott, Mayor
//	  he accepted the result
//	  “loud but fair.”
package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

func main() {
	story.Show(func(w io.Writer, a *newstext.Article, _ string) {
		for _, s := range speakers(a) {
			fmt.Fprintln(w, s.name)
			for _, q := range s.quotes {
				fmt.Fprintln(w, "  "+words(q)+circumstances(q))
			}
		}
	})
}

// speaker is somebody with all that he or she is quoted with.
type speaker struct {
	name   string
	quotes []newstext.Quote
}

// speakers groups the quotes of an article, in the order in which people first speak.
func speakers(a *newstext.Article) []speaker {
	var all []speaker
	at := map[string]int{}
	for _, q := range a.Quotes {
		name := cmp.Or(story.OneLine(q.Speaker.Name), story.OneLine(q.Speaker.Text), "(nobody named)")
		if e, ok := a.Entity(q.Speaker.Entity); ok && len(e.Titles) > 0 {
			name += ", " + story.OneLine(e.Titles[0].Text)
		}
		if _, known := at[name]; !known {
			at[name] = len(all)
			all = append(all, speaker{name: name})
		}
		s := &all[at[name]]
		s.quotes = append(s.quotes, q)
	}
	return all
}

// words gives what was said, in quotation marks if those are the speaker's own words.
func words(q newstext.Quote) string {
	if q.Kind == newstext.Indirect {
		return story.OneLine(q.Text)
	}
	return "“" + story.OneLine(q.Text) + "”"
}

// circumstances says when, where and to whom, as far as the text does.
func circumstances(q newstext.Quote) string {
	var parts []string
	for _, part := range []string{q.Said.Value.String(), q.Venue.Text} {
		if part != "" {
			parts = append(parts, story.OneLine(part))
		}
	}
	if parts == nil {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}
