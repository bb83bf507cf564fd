package newstext

import "time"

// Date is a temporal expression: a date, a time, a duration or a set of them.
type Date struct {
	Passage
	Type  DateType `json:"type"`
	Value string   `json:"value,omitzero"` // TIMEX3: "2025-04-29", "1998-W07", "P3M"; empty if the text does not let it be known
	Mod   string   `json:"mod,omitzero"`   // TIMEX3: "START" of "early 1998"
	// From and To are the instants that it covers, half-open; zero where they are not known.
	From     time.Time `json:"from,omitzero"`
	To       time.Time `json:"to,omitzero"`
	Relative bool      `json:"relative,omitzero"` // it hangs on the time of publication or on another date of the text
	Rule     string    `json:"rule,omitzero"`
}

// IsZero tells whether the date is absent.
func (d Date) IsZero() bool { return d.Type == "" }

// DateType is a type of TIMEX3 (ISO-TimeML).
type DateType string

// The types.
const (
	DayDate  DateType = "date"     // a day or something longer: "Tuesday", "1998"
	ClockDay DateType = "time"     // a part of a day: "Tuesday morning", "9 a.m."
	Duration DateType = "duration" // "two years"
	Set      DateType = "set"      // "every Tuesday"
)
