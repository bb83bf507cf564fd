// Package quote finds quotations and says who said them, when, where and to whom.
package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/refer"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// Kind is the kind of a quotation.
type Kind uint8

// The kinds: all in marks, in part, not at all.
const (
	Direct Kind = iota
	Mixed
	Indirect
)

// Quotation is what somebody is reported to have said.
type Quotation struct {
	Kind    Kind
	Parts   []scan.Range // the words said, without their marks; in order
	Speaker scan.Range   // the mention that stands by the cue; empty if inferred or unknown
	Entity  int32        // index into the entities, -1 if the speaker has no name
	Cue     scan.Range
	Said    int32 // index into the dates, -1 if not told
	Venue   scan.Range
	To      scan.Range
	Rule    string
}

// Result holds the quotations in the order of the text.
type Result struct {
	Quotations []Quotation
	Warnings   []scan.Warning
}

// Read finds the quotations of a story.
func Read(d *scan.Doc, l *layout.Layout, t *timex.Result, e *entity.Result, c *clause.Result, r *refer.Result) *Result {
	return &Result{}
}
