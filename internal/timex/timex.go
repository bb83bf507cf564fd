// Package timex finds temporal expressions and resolves them against the time
// of publication, in the terms of TIMEX3 (ISO-TimeML).
//
// One pass goes over the tokens; the class of a token says which rules may
// begin there, and the first that reads something wins. A rule resolves what
// it reads at once, since everything that it may hang on stands before it.
package timex

import (
	"slices"
	"time"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
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
	Type       Type
	Value      string    // TIMEX3, empty if it can't be known
	Mod        string    // TIMEX3: START, MID, END, APPROX ...
	Begin, End time.Time // the instants that it covers, half-open; zero if unknown
	Relative   bool      // it needed the time of publication or another date of the text
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

// Prefer says which day a bare weekday or month means where nothing around it tells.
type Prefer uint8

// The preferences: news speaks of the latest such day.
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

// Read finds and resolves the temporal expressions of a story.
func Read(d *scan.Doc, l *layout.Layout, o Options) *Result { return new(Reader).Read(d, l, o) }

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct {
	parser parser
	result Result
}

// Read finds and resolves the temporal expressions of a story.
func (k *Reader) Read(d *scan.Doc, l *layout.Layout, o Options) *Result {
	p := &k.parser
	*p = parser{Doc: d, location: o.Location, prefer: o.Prefer, found: slices.Grow(p.found[:0], len(d.Tokens)/50+4), warnings: p.warnings[:0]}
	r := &k.result
	*r = Result{Published: o.Published}
	if o.Published.IsZero() {
		if r.Published, r.From = p.published(l); r.From == Unknown && p.location == nil {
			p.location = time.UTC
		}
	} else {
		r.From = Given
	}
	if p.location == nil {
		p.location = r.Published.Location()
	}
	if r.From != Unknown {
		at := r.Published
		if o.Location != nil && r.From != Given {
			at = at.In(o.Location)
		}
		p.today = time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, p.location)
	}
	p.all(scan.Range{From: 0, To: int32(len(d.Tokens))})
	r.Expressions, r.Warnings = p.found, p.warnings
	if r.From == Given {
		r.Warnings = append(r.Warnings, p.datelineWarnings(l)...)
	}
	return r
}

// parser reads one story.
type parser struct {
	*scan.Doc
	location *time.Location
	prefer   Prefer
	today    time.Time // midnight of the day of publication; zero if unknown
	last     time.Time // the day last mentioned, which "that day" and "a week earlier" hang on
	quarter  string    // the quarter last mentioned, but for those of a year ago
	inPart   bool      // within "early …", which does not nest
	found    []Expression
	warnings []scan.Warning
}

// A rule reads an expression at token i; it returns false if there is none.
type rule func(p *parser, i int32) (Expression, bool)

// classRules says which rules may begin at a word of a class; the first that reads something wins.
type classRules struct {
	class lexicon.Class
	rules []rule
}

var (
	rules    []classRules
	triggers lexicon.Set // the classes of rules
)

func init() { // not in the declaration, since rules call each other through the table
	rules = []classRules{
		{lexicon.Weekday, []rule{weekdayDate, weekday}},
		{lexicon.WeekdayPlural, []rule{weekdays}},
		{lexicon.Month, []rule{monthDay, monthAlone}},
		{lexicon.Dayword, []rule{dayWord}},
		{lexicon.Deictic, []rule{partOfPeriod, deictic, theOrdinal}},
		{lexicon.Season, []rule{seasonAlone}},
		{lexicon.Ordinal, []rule{quarterOrHalf, nthCentury, countedDuration}},
		{lexicon.Cardinal, []rule{clockInWords, countedDuration, monthDayFirst}},
		{lexicon.Holiday, []rule{holiday}},
		{lexicon.Frequency, []rule{frequency}},
		{lexicon.PartOfDay, []rule{noonOrMidnight}},
		{lexicon.TimeRef, []rule{reference}},
		{lexicon.TimeUnit, []rule{bareUnits}},
	}
	for _, r := range rules {
		triggers[r.class>>6] |= 1 << (r.class & 63)
	}
}

// all reads the expressions in a range of tokens.
func (p *parser) all(x scan.Range) {
	for i := p.Next(x.From, x.To, scan.Timely); i < x.To; {
		after := i + 1
		if e, ok := p.at(i); ok {
			p.finish(&e)
			p.found = append(p.found, e)
			after = max(e.To, after)
		}
		i = p.Next(after, x.To, scan.Timely)
	}
}

// at reads the expression that begins at token i.
func (p *parser) at(i int32) (Expression, bool) {
	t := &p.Tokens[i]
	switch t.Kind {
	case scan.Number, scan.Mixed:
		for _, read := range numberRules {
			if e, ok := read(p, i); ok {
				return e, true
			}
		}
	case scan.Single, scan.SingleClose, scan.SingleOpen:
		return shortDecade(p, i)
	case scan.Word:
		if t.Phrase != 0 && t.Phrase.Any(triggers) {
			if e, ok := p.byClass(t.Phrase, i); ok {
				return e, true
			}
		}
		if t.Entry.Any(triggers) {
			return p.byClass(t.Entry, i)
		}
	}
	return Expression{}, false
}

func (p *parser) byClass(entry lexicon.Entry, i int32) (Expression, bool) {
	for _, r := range rules {
		if !entry.Is(r.class) {
			continue
		}
		for _, read := range r.rules {
			if e, ok := read(p, i); ok {
				return e, true
			}
		}
	}
	return Expression{}, false
}

var numberRules = []rule{isoDate, slashDate, clock, monthDayFirst, decadeInDigits, ordinalInDigits, countedDuration, yearAlone}

// finish adds what follows from the value.
func (p *parser) finish(e *Expression) {
	if len(e.Value) == 7 && e.Value[5] == 'Q' && e.Rule != "year-ago" {
		p.quarter = e.Value
	}
	if from, to, ok := calendar.Instants(e.Value, p.location); ok && (e.Type == Date || e.Type == Time) && e.Begin.IsZero() {
		e.Begin, e.End = from, to
		if len(e.Value) >= len(time.DateOnly) && e.Value[4] == '-' && e.Value[7] == '-' {
			p.last = calendar.Midnight(from)
		}
	}
}

// known tells whether the day of publication is known.
func (p *parser) known() bool { return !p.today.IsZero() }

// day makes an expression of one day.
func (p *parser) day(from, to int32, t time.Time, relative bool, name string) Expression {
	e := Expression{Range: scan.Range{From: from, To: to}, Relative: relative, Rule: name}
	if !t.IsZero() && t.Year() > 0 && t.Year() < 9999 {
		e.Value = calendar.Day(t)
	}
	return e
}

// expression makes an expression with a value.
func expression(from, to int32, kind Type, value string, relative bool, name string) Expression {
	return Expression{Range: scan.Range{From: from, To: to}, Type: kind, Value: value, Relative: relative, Rule: name}
}
