package newstext

import (
	"fmt"
	"strings"
	"time"

	"github.com/newstext/newstext/internal/timex"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// Date is a temporal expression: a date, a time, a duration or a set of them.
type Date struct {
	Passage
	Type  DateType `json:"type"`
	Value Value    `json:"value,omitzero"` // "2025-04-29", "1998-W07", "P3M"; empty if the text does not let it be known
	Mod   string   `json:"mod,omitzero"`   // TIMEX3: "START" of "early 1998", "MID", "END", "APPROX" of "about", "BEFORE", "ON_OR_AFTER", "LESS_THAN" …
	// From and To are the instants that it covers, half-open; zero where they are
	// not known. How long a duration lasts tells [Value.Length].
	From     time.Time `json:"from,omitzero"`
	To       time.Time `json:"to,omitzero"`
	Relative bool      `json:"relative,omitzero"` // it hangs on the time of publication or on another date of the text
	Rule     string    `json:"rule,omitzero"`     // how it was read, for whoever asks why; the names may change
}

// IsZero tells whether the date is absent.
func (d Date) IsZero() bool { return d.Type == "" }

// Contains tells whether the instant lies in what the date covers.
func (d Date) Contains(t time.Time) bool {
	return !d.From.IsZero() && !t.Before(d.From) && t.Before(d.To)
}

// String returns the words, the value and the modifier: "early 1998 = 1998 START".
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	s := d.Text + " = " + string(d.Value)
	if d.Value == "" {
		s = d.Text + " = ?"
	}
	if d.Mod != "" {
		s += " " + d.Mod
	}
	return s
}

// DateType is a type of TIMEX3 (ISO-TimeML).
type DateType string

// The types.
const (
	DayDate  DateType = "date"     // a day or something longer: "Tuesday", "1998"
	ClockDay DateType = "time"     // a part of a day: "Tuesday morning", "9 a.m."
	Duration DateType = "duration" // "two years"
	Set      DateType = "set"      // "every Tuesday"
)

// Value is a TIMEX3 value as text: a stretch of the calendar ("2025-04-29",
// "1998-W07", "1989-Q3", "196" for the 1960s), a time ("2025-04-29T09:30",
// "2025-04-29TNI" for a night), a duration ("P3M", "PXY" for some years), a day
// that recurs ("XXXX-WXX-2" for Tuesdays), or a reference ("PAST_REF"). The
// values of a [Date] are well-formed; [ParseValue] makes one of a text that may not be.
type Value string

// ParseValue reads a TIMEX3 value. Its error is a [*ValueError].
func ParseValue(text string) (Value, error) {
	v, err := calendar.Parse(text)
	if err != nil {
		return "", &ValueError{text}
	}
	return Value(v.String()), nil
}

// ValueError tells of a text that is no TIMEX3 value.
type ValueError struct{ Text string }

func (e *ValueError) Error() string {
	return fmt.Sprintf("newstext: %q is not a TIMEX3 value", e.Text)
}

// String returns the value as text.
func (v Value) String() string { return string(v) }

// IsReference tells whether the value is PAST_REF, PRESENT_REF or FUTURE_REF.
func (v Value) IsReference() bool { return strings.HasSuffix(string(v), "_REF") }

// Span returns the instants that the value covers, half-open, in a location (nil is UTC);
// false for durations, references, and values that leave a part open.
func (v Value) Span(loc *time.Location) (from, to time.Time, ok bool) {
	if loc == nil {
		loc = time.UTC
	}
	c, err := calendar.Parse(string(v))
	if err != nil {
		return from, to, false
	}
	return c.Span(loc)
}

// Length returns how long a duration lasts where that is certain: "P3D", "PT90M". It is
// not for "PXD", and not for months and years, which are not all of one length.
func (v Value) Length() (time.Duration, bool) {
	c, err := calendar.Parse(string(v))
	if err != nil {
		return 0, false
	}
	return c.Lasts()
}

// MarshalText writes the value as TIMEX3 does.
func (v Value) MarshalText() ([]byte, error) { return []byte(v), nil }

// UnmarshalText reads a TIMEX3 value; an empty text is the empty value.
func (v *Value) UnmarshalText(text []byte) (err error) {
	if *v = ""; len(text) > 0 {
		*v, err = ParseValue(string(text))
	}
	return err
}

// Prefer says which one a bare weekday ("Friday"), weekend, month, season, quarter,
// holiday or day of a month means.
type Prefer uint8

// The preferences.
const (
	// PreferNews takes the latest such day, the day of publication included, unless
	// the sentence looks ahead: "will meet Friday". It is how news is written.
	PreferNews   Prefer = Prefer(timex.AsNews)
	PreferPast   Prefer = Prefer(timex.Past)   // always the latest that has begun
	PreferFuture Prefer = Prefer(timex.Future) // always the one to come, of what is longer than a day the one under way, as in calendars and chats
)
