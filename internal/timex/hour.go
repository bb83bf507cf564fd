package timex

import (
	"time"

	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// maxApart is how far a date may stand from a clock time of the same day, in tokens.
const maxApart = 12

// dayOfClock finds the day of a clock time that names none: the day mentioned a
// little before in the sentence, else that of publication; where that hour has
// not come yet, the day mentioned last, or the one before.
func (a *anchor) dayOfClock(f *grammar.Form) calendar.Value {
	if a.dayIsLeftOpen(f.Range.From) {
		return calendar.Value{}
	}
	aside := false
	if n := len(a.found); n > 0 && a.before.IsDay() && !a.stopsBetween(a.found[n-1].To, f.Range.From) {
		switch last := a.found[n-1].To; {
		case a.before.Clock.IsZero() && a.isAside(last): // "The hearing, which began Monday, ended at 1 p.m."
			aside = true
		case last > f.Range.From-maxApart, a.before.First() <= a.today:
			return a.nextHour(a.before, f.Clock)
		}
	}
	if !a.known() {
		return calendar.Value{}
	}
	toward := a.direction(f.Range.From, f.To)
	if day := a.dayToldBefore(toward, aside); day.Kind != calendar.None {
		return a.nextHour(day, f.Clock)
	}
	return a.dayByHour(f, toward, aside)
}

// dayToldBefore returns the day of the story so far, perhaps with the hour last told, with which a clock time goes on; zero if it does not.
func (a *anchor) dayToldBefore(toward int, aside bool) calendar.Value {
	if a.hour.Kind != calendar.None && a.hour.First() < a.today && (!a.before.IsDay() || a.before.First() > a.hour.First()) && toward < untold {
		return a.hour // in a paragraph behind, or behind "police said Monday"
	}
	// the tale of the paragraph before goes on
	if !a.before.IsDate() && a.told.long && a.date.IsDay() && int(a.date.Year) == a.told.year && toward < untold {
		return a.date
	}
	if !a.before.IsDay() || aside {
		return calendar.Value{}
	}
	switch day, hour := a.before.First(), !a.before.Clock.IsZero(); {
	case day < a.today && toward <= untold && (hour || day == a.today-1 || toward < untold && day >= a.today-7):
		// "at 2:10 a.m. Saturday. … arrived at 2:25 a.m."
		return a.before
	case day > a.today && (toward > untold || toward == untold && hour): // "will debate it on Thursday. A vote is expected at about 7pm."
		return a.before
	}
	return calendar.Value{}
}

// dayByHour finds the day by whether the hour had come when the story was published.
func (a *anchor) dayByHour(f *grammar.Form, toward int, aside bool) calendar.Value {
	today, yesterday := a.today.Of(calendar.Day), (a.today - 1).Of(calendar.Day)
	switch {
	case !aside && a.now.Unit == calendar.NoUnit && toward < untold && a.day.Kind != calendar.None &&
		a.day.First() == a.today-1: // a morning's paper tells of the day before
		return yesterday
	case a.heading.Kind != calendar.None: // a log under its day: "7:14 a.m.: A resident reported …"
		return a.heading
	case f.Clock.Hour == 24 && toward < untold: // "He conceded shortly before midnight"
		return yesterday
	}
	now := a.now
	if f.Has(grammar.Zoned) && now.Unit != calendar.NoUnit { // "at 0915 GMT", in a story of 5:31 a.m. in New York
		if at := a.published.UTC().Add(time.Duration(f.Zone) * time.Minute); calendar.Of(at) == a.today {
			now.Hour = int8(at.Hour())
		}
	}
	if a.stamped {
		now.Hour += updated
	}
	switch {
	case now.Unit == calendar.NoUnit, f.Clock.Hour <= now.Hour, toward > untold:
		return today
	case a.day.Kind != calendar.None && a.day.First() < a.today && a.day.First() >= a.today-2: // the day last mentioned is recent
		return a.day.First().Of(calendar.Day)
	case toward < untold:
		return yesterday
	}
	return today
}

// dayIsLeftOpen tells whether a clock time is one of no single day: "every day from 9 a.m. to [5 p.m.]".
func (a *anchor) dayIsLeftOpen(from int32) bool {
	n := len(a.found)
	if n == 0 || from-a.found[n-1].To >= maxApart || a.stopsBetween(a.found[n-1].To, from) {
		return false
	}
	return a.found[n-1].Type == Set || a.found[n-1].Value.Kind == calendar.OfClock && a.known()
}

// nextHour returns the day of an hour that follows a time of a day: the next day for the morning behind an evening.
func (a *anchor) nextHour(day calendar.Value, c calendar.Clock) calendar.Value {
	evening := day.Clock.Part == calendar.AtNight || day.Clock.Part == calendar.Evening || day.Clock.Unit != calendar.NoUnit && day.Clock.Hour >= 18
	afternoon := day.Clock.Unit != calendar.NoUnit && day.Clock.Hour >= 12
	if c.Unit != calendar.NoUnit && (evening && c.Hour < 12 || afternoon && c.Hour < 6) { // "from 5 p.m. on Saturday. … Trains ran again at 3 a.m."
		return (day.First() + 1).Of(calendar.Day)
	}
	day.Clock = calendar.Clock{}
	return day
}

// updated is how many hours behind its stamp a page may still be brought up to date.
const updated = 4
