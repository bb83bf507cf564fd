package timex

import (
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// holiday resolves a holiday to a year: the one that is said, that a cue tells, or that lies closest.
func (a *anchor) holiday(f *grammar.Form) calendar.Value {
	of := func(year int) calendar.Date { day, _ := f.Kept.In(year); return day }
	day := calendar.Never
	_, certain := f.Kept.In(2000)
	switch {
	case !certain:
		return calendar.Value{}
	case f.Base != nil:
		y := a.value(f.Base)
		if y.Kind != calendar.OfYear {
			return calendar.Value{}
		}
		day = of(int(y.Year))
	case f.Value.Kind == calendar.OfYear:
		day = of(int(f.Value.Year))
	case !a.known():
		return calendar.Value{}
	default:
		day = a.nearestHoliday(f)
	}
	switch f.Unit {
	case calendar.NoUnit:
		return day.Of(calendar.Day)
	case calendar.Week: // "as Easter week began"
		return day.Of(calendar.Week)
	}
	if day.Weekday() <= 2 { // the weekend of a Monday's holiday stands before it
		day -= 7
	}
	return day.Of(calendar.Weekend)
}

// nearestHoliday finds the day of a holiday whose year the words leave open.
func (a *anchor) nearestHoliday(f *grammar.Form) calendar.Date {
	of := func(year int) calendar.Date { day, _ := f.Kept.In(year); return day }
	y := a.year
	latest, coming := of(y), of(y)
	if latest > a.today {
		latest = of(y - 1)
	} else {
		coming = of(y + 1)
	}
	if f.Step == grammar.Turn {
		switch {
		case f.By > 0:
			return coming
		case f.By == 0 || latest == a.today:
			return of(y + int(f.By))
		}
		return latest
	}
	toward := a.direction(f.Range.From, f.To)
	switch {
	case a.besideDay(f):
		return of(int(a.before.Year))
	case a.tale.year != 0 && !a.tale.near && toward < untold && f.Range.From-a.tale.at <= taleReach &&
		a.prefer == AsNews: // "[In 1989 … That summer …] at Christmas I found"
		if day := of(a.tale.year); day >= a.date.First() {
			return day
		}
		return of(a.tale.year + 1)
	case toward > 0 && latest < a.today, toward == 0 && coming-a.today < a.today-latest,
		toward != surelyPast && coming-a.today <= 2*soon && a.today-latest > longAgo:
		return coming
	}
	return latest
}

// besideDay tells whether the date of a holiday stands right before it: "Jan. 15, 2024, Martin Luther King Jr. Day".
func (a *anchor) besideDay(f *grammar.Form) bool {
	n := len(a.found)
	return n > 0 && a.before.IsDay() && a.found[n-1].To == f.Range.From-1 && a.KindAt(f.Range.From-1) == scan.Comma
}
