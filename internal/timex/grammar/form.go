// Package grammar reads temporal expressions in tokens. What it finds is a
// [Form]: what the words say, and how a value is to be made of it once one
// knows the days that it hangs on. It knows no time of publication.
//
// A rule begins at a token of one of its classes and looks ahead by no more
// than a constant; the rules for a kind of expression stand in a file each.
package grammar

import (
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

// Step is what makes a value of a form.
type Step uint8

// The steps.
const (
	Said     Step = iota // nothing: the value is what the words say
	Nearest              // the occurrence of a pattern that the sentence means: "Tuesday", "in June"
	Turn                 // an occurrence counted from the origin: "last Tuesday", "this fall"
	Count                // so many units from the origin: "last week", "two years ago"
	Inside               // the pattern's occurrence in another form's time: "July last year"
	Nth                  // the nth unit of another form's time: "the second week of 2021"
	Of                   // another form's time, of which this is a time of day: "9 a.m. Tuesday"
	Reported             // the quarter or year that the story reports on: "the quarter"
	ClockDay             // a clock time of a day that stands elsewhere
)

// Origin is what a form hangs on.
type Origin uint8

// The origins.
const (
	Publication Origin = iota
	Mentioned          // the date last mentioned: "that day", "a week earlier"
	Based              // the form of Base: "two weeks before May 13"
)

// Mod is a TIMEX3 modifier.
type Mod uint8

// The modifiers.
const (
	NoMod Mod = iota
	Start
	Mid
	End
	Approx
	LessThan
	MoreThan
	EqualOrLess
	EqualOrMore
	OnOrAfter
	OnOrBefore
	Before
	After
)

// String returns the modifier as TIMEX3 writes it.
func (m Mod) String() string {
	return [...]string{"", "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
		"EQUAL_OR_MORE", "ON_OR_AFTER", "ON_OR_BEFORE", "BEFORE", "AFTER"}[m]
}

// Form is a temporal expression as it is read.
type Form struct {
	scan.Range
	Rule   string
	Value  calendar.Value // or the pattern
	Base   *Form          // another form in it, which is resolved first
	Clock  calendar.Clock // a time of the day that the rest of the form is
	By     int32          // how many turns or units away
	Unit   calendar.Unit
	Type   Type
	Step   Step
	Origin Origin
	Mod    Mod
	Flags  Flag
	Check  int8             // the day of the week that the text says, 0 if it says none
	Kept   calendar.Holiday // the holiday, 0 if it is none
	Zone   int16            // of the clock, minutes east of Greenwich
}

// Flag tells more of a form.
type Flag uint8

// The flags.
const (
	Zoned      Flag = 1 << iota // the clock time says its zone
	Seasonal                    // that zone's name does not say whether it is summer: "ET"
	Closes                      // it ends a range that the form before it opens: "to Friday"
	Coming                      // "coming": the first to come, where "next" would be of the week that comes
	Compares                    // amounts stand before it: "from $76 million a year ago"
	Impossible                  // there is no such day
	Follows                     // "the next year", which follows what was told where the verb is in the past
)

// Has tells whether one of the flags is set.
func (f *Form) Has(flags Flag) bool { return f.Flags&flags != 0 }

// CountsQuarters tells whether the form is of so many quarters: "after three quarters", of the year or of a game.
func (f *Form) CountsQuarters() bool {
	return f.Value.Kind == calendar.Duration && f.Value.Length[0].Unit == calendar.Quarter
}

// said makes a form whose value is known as it is read.
func said(from, to int32, rule string, v calendar.Value) Form {
	f := Form{Range: scan.Range{From: from, To: to}, Rule: rule, Value: v}
	if v.Kind == calendar.Duration {
		f.Type = Duration
	}
	if !v.Clock.IsZero() {
		f.Type = Time
	}
	return f
}

// nearest makes a form of a pattern.
func nearest(from, to int32, rule string, pattern calendar.Value) Form {
	return Form{Range: scan.Range{From: from, To: to}, Rule: rule, Value: pattern, Step: Nearest}
}

// set makes a form of something that recurs.
func set(from, to int32, rule string, v calendar.Value) Form {
	return Form{Range: scan.Range{From: from, To: to}, Rule: rule, Value: v, Type: Set}
}

// count makes a form of so many units from an origin.
func count(from, to int32, rule string, by int, u calendar.Unit, origin Origin) Form {
	f := Form{Range: scan.Range{From: from, To: to}, Rule: rule, Step: Count, By: int32(by), Unit: u, Origin: origin}
	if u == calendar.Night {
		f.Type = Time
	}
	return f
}
