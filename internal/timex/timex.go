// Package timex finds temporal expressions and resolves them against the time
// of publication, in the terms of TIMEX3 (ISO-TimeML).
//
// Package grammar reads what the words say, package calendar knows the
// calendar, and the anchor here brings the two together: it goes through the
// forms in their order, since what one hangs on stands before it.
package timex

import (
	"slices"
	"sort"
	"time"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// Type is a TIMEX3 type.
type Type = grammar.Type

// The types.
const (
	Date     = grammar.Date
	Time     = grammar.Time
	Duration = grammar.Duration
	Set      = grammar.Set
)

// Expression is a temporal expression.
type Expression struct {
	scan.Range
	Type       Type
	Mod        grammar.Mod
	Relative   bool           // it needed the time of publication or another date of the text
	Value      calendar.Value // zero if it can't be known
	Begin, End time.Time      // the instants that it covers, half-open; zero if unknown
	Rule       string
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

// Prefer says which one a bare weekday, month, holiday or other pattern means.
type Prefer uint8

// The preferences. AsNews is the latest such day unless the sentence looks ahead.
const (
	AsNews Prefer = iota
	Past
	Future
)

// Options are the caller's.
type Options struct {
	Published time.Time      // zero: unknown, look for it in the text
	Location  *time.Location // of clock times that name no zone; nil: that of Published
	Prefer    Prefer
}

// Result holds the expressions in order; no two overlap.
type Result struct {
	Published   time.Time
	From        Source
	Expressions []Expression
	Warnings    []scan.Warning
}

// Reaching returns the index of the first expression that ends behind token i, which may begin behind it.
func (r *Result) Reaching(i int32) int {
	return sort.Search(len(r.Expressions), func(n int) bool { return r.Expressions[n].To > i })
}

// Read finds and resolves the temporal expressions of a story.
func Read(d *scan.Doc, l *layout.Layout, o Options) *Result { return new(Reader).Read(d, l, o) }

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct {
	grammar grammar.Reader
	anchor  anchor
	result  Result
	zones   []zone
}

// Read finds and resolves the temporal expressions of a story.
func (k *Reader) Read(d *scan.Doc, l *layout.Layout, o Options) *Result {
	r, a := &k.result, &k.anchor
	*r = Result{Published: o.Published, From: Given}
	*a = anchor{Doc: d, location: o.Location, prefer: o.Prefer, today: calendar.Never, found: slices.Grow(a.found[:0], len(d.Tokens)/50+4),
		warnings: a.warnings[:0]}
	if o.Published.IsZero() {
		r.Published, r.From = k.published(d, l, o.Location)
	}
	if a.location == nil {
		a.location = r.Published.Location()
	}
	if r.From != Unknown {
		at := r.Published
		if o.Location != nil && r.From != Given {
			at = at.In(o.Location)
		}
		a.today, a.published = calendar.Of(at), at
		a.year = a.today.Year()
		if h, m, s := at.Clock(); h+m+s > 0 { // midnight is what a bare day comes with
			a.now, a.stamped = calendar.At(h, m), r.From == FromTimestamp
		}
	}
	for i := range l.Blocks {
		a.block(l.Blocks[i].Range, k.grammar.Read(d, l.Blocks[i].Range))
	}
	if r.From == Given {
		a.datelineWarnings(l)
	}
	r.Expressions, r.Warnings = a.found, a.warnings
	return r
}
