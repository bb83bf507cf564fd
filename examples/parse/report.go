package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext"
)

// writeReport prints an article for a person to read.
func writeReport(w io.Writer, a *newstext.Article, text string) {
	line := func(label, value string) {
		if value != "" {
			fmt.Fprintf(w, "%-10s %s\n", label, value)
		}
	}
	line("headline", oneLine(a.Headline.Text))
	line("subhead", oneLine(a.Subhead.Text))
	for _, author := range a.Byline.Authors {
		line("by", strings.Join(nonEmpty(author.Name, author.Role, author.Outlet), ", "))
	}
	line("dateline", strings.Join(nonEmpty(strings.Join(a.Dateline.Places, " / "), a.Dateline.Source, a.Dateline.Date.Value.String()), ", "))
	if !a.Published.IsZero() {
		line("published", a.Published.Time.Format("2006-01-02 15:04 MST")+" ("+string(a.Published.From)+")")
	}
	for _, c := range a.Captions {
		line("picture", strings.Join(nonEmpty(append(c.Credit.Photographers, c.Credit.Agencies...)...), ", "))
	}
	paragraphs := 0
	for range a.Paragraphs() {
		paragraphs++
	}
	line("paragraphs", fmt.Sprint(paragraphs))

	section(w, "quotes", len(a.Quotes))
	for _, q := range a.Quotes {
		who := cmp.Or(q.Speaker.Name, oneLine(q.Speaker.Text), "?")
		circumstances := strings.Join(nonEmpty(q.Said.Value.String(), oneLine(q.Venue.Text)), ", ")
		if circumstances != "" {
			circumstances = " (" + circumstances + ")"
		}
		fmt.Fprintf(w, "  %s%s, %s: %s\n", who, circumstances, q.Kind, shorten(oneLine(q.Text), 100))
	}
	section(w, "dates", len(a.Dates))
	for _, d := range a.Dates {
		fmt.Fprintf(w, "  %s = %s\n", oneLine(d.Text), cmp.Or(d.Value, "?"))
	}
	for _, kind := range []newstext.EntityKind{newstext.Person, newstext.Organization, newstext.Place} {
		var names []string
		for e := range a.EntitiesOf(kind) {
			name := e.Name
			if len(e.Titles) > 0 {
				name += " (" + oneLine(e.Titles[0].Text) + ")"
			}
			names = append(names, name)
		}
		section(w, string(kind)+"s", len(names))
		if len(names) > 0 {
			fmt.Fprintln(w, "  "+strings.Join(names, "; "))
		}
	}
	for _, warning := range a.Warnings {
		fmt.Fprintf(w, "warning: %s: %s %s\n", warning.Code, warning.Text, shorten(oneLine(warning.In(text)), 60))
	}
}

func section(w io.Writer, name string, n int) {
	if n > 0 {
		fmt.Fprintf(w, "\n%s (%d)\n", name, n)
	}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func nonEmpty(values ...string) []string {
	var kept []string
	for _, v := range values {
		if v != "" {
			kept = append(kept, v)
		}
	}
	return kept
}

// shorten cuts a text at a space before so many bytes.
func shorten(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	if at := strings.LastIndexByte(s[:limit], ' '); at > 0 {
		return s[:at] + " …"
	}
	return s
}
