// Package timex finds temporal expressions and resolves them against the time
// of publication, in the terms of TIMEX3 (ISO-TimeML).
package timex

import (
	"time"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// Type is a TIMEX3 type.
type Type uint8

// The types.
const (
	Date Type = iota
	Time
	Duration
	Set
)

// Expression is a temporal expression.
type Expression struct {
	scan.Range
	Type     Type
	Value    string    // TIMEX3, empty if it can't be known
	Mod      string    // TIMEX3: START, MID, END, APPROX ...
	From, To time.Time // the instants that it covers, half-open; zero if unknown
	Relative bool      // it needed the time of publication or another date of the text
	Rule     string
}

// Source says where the time of publication comes from.
type Source uint8

// The sources.
const (
	Unknown Source = iota
	Given
	FromTimestamp
	FromDateline
	FromCaption
)

// Options are the caller's.
type Options struct {
	Published time.Time      // zero: unknown, look for it in the text
	Location  *time.Location // of clock times that name no zone; nil: that of Published
}

// Result holds the expressions in order; no two overlap.
type Result struct {
	Published   time.Time
	From        Source
	Expressions []Expression
	Warnings    []scan.Warning
}

// Read finds and resolves the temporal expressions of a story.
func Read(d *scan.Doc, l *layout.Layout, o Options) *Result {
	r := &Result{Published: o.Published}
	if !o.Published.IsZero() {
		r.From = Given
	}
	return r
}
