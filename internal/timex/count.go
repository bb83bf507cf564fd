package timex

import (
	"time"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// origin returns the day that a form hangs on, Never if it is unknown.
func (a *anchor) origin(f *grammar.Form) calendar.Date {
	if f.Origin != grammar.Mentioned {
		return a.today
	}
	long := f.Unit >= calendar.Month && f.Unit <= calendar.Century || f.Value.Kind >= calendar.OfHalf && f.Value.Kind <= calendar.OfMonth
	switch {
	case !long && a.toldOfYear(): // a day is not counted from a year: "a play in 1990. The next day …"
		return calendar.Never
	case f.Unit == calendar.Quarter && a.quarter.Kind != calendar.None: // "the previous quarter", of the one that is reported on
		return a.quarter.First()
	case f.Unit == calendar.Month && f.Value.Kind == calendar.None && a.month.Kind != calendar.None &&
		(a.date.Kind >= calendar.OfMonth || a.date.Year == a.month.Year):
		return a.month.First()
	case f.Unit == calendar.Year && f.By == 0 && a.far.Kind != calendar.None: // "that year" is none that one would call "this year"
		return a.far.First()
	case f.Unit == calendar.Weekend && a.date.Kind == calendar.OfWeekend: // "last weekend and the weekend before"
		return a.date.First()
	case f.Unit == calendar.Month && a.date.Kind < calendar.OfMonth: // a month is not counted from a year
		if f.Rule == "shift:later" {
			return calendar.Never
		}
	case long && a.date.Kind != calendar.None:
		return a.date.First()
	case a.day.Kind != calendar.None:
		return a.day.First()
	case f.Rule == "shift:later", f.By == 0 && (f.Rule == "unit:same" ||
		f.Rule == "part-of-day:same"): // "two days later", "that night", of what no one knows
		return calendar.Never
	}
	return a.today
}

// toldOfYear tells whether the date before, in the same block, is a year long over or a month in which something happened: "in 1990", "in May".
func (a *anchor) toldOfYear() bool {
	if a.before.Kind != calendar.OfMonth && (a.before.Kind != calendar.OfYear || int(a.before.Year) > a.year-taleAge) {
		return false
	}
	last := a.found[len(a.found)-1].Range
	return (a.At(last.From-1) == word.In || a.before.Kind == calendar.OfMonth && a.At(last.From) == word.Last) &&
		(a.KindAt(last.To) != scan.Comma || a.opensSentence(last.From))
}

// nth: "the second week of 2021", "the first Tuesday of November".
func (a *anchor) nth(f *grammar.Form) calendar.Value {
	base := a.value(f.Base)
	if f.Value.Kind != calendar.OfWeekday {
		return base.Nth(int(f.By), f.Unit)
	}
	if f.By < 0 {
		_, to, ok := base.Days()
		if !ok {
			return calendar.Value{}
		}
		return f.Value.Latest(to - 1)
	}
	first := f.Value.Within(base)
	if first.Kind == calendar.None {
		return first
	}
	return (first.First() + calendar.Date(7*(f.By-1))).Of(calendar.Day)
}

// count: "last week", "two years ago", "three days later", "two weeks before May 13".
func (a *anchor) count(f *grammar.Form) calendar.Value {
	if f.Origin == grammar.Based {
		base := a.value(f.Base)
		if f.By == 0 && base.IsDate() && !base.IsOpen() {
			return base.First().Of(f.Unit)
		}
		return base.Shift(int(f.By), f.Unit)
	}
	if f.Unit.OfClock() {
		return a.countHours(f)
	}
	from := a.origin(f)
	if from == calendar.Never {
		return calendar.Value{}
	}
	// "a year ago" in an earnings story, but not in "for the full year, from $2 million a year earlier"
	if f.Has(grammar.Compares) && a.quarter.Kind != calendar.None && a.before.Kind != calendar.OfYear {
		return a.quarter.Shift(-1, calendar.Year)
	}
	if f.Unit == calendar.Night && f.By == -1 && f.Origin == grammar.Publication { // "overnight"
		if day := a.overnight(f); day != calendar.Never {
			return day.Of(f.Unit)
		}
		return calendar.Value{}
	}
	if f.Unit == calendar.Week && f.Origin == grammar.Publication && from.Weekday() == sunday {
		from += a.onSunday(f)
	}
	// "met this weekend", in Tuesday's paper
	if f.Unit == calendar.Weekend && f.By == 0 && from.Weekday() < 5 && a.direction(f.Range.From, f.To) < 0 {
		from -= 7
	}
	// "For the year, it earned $9 million"
	if f.Rule == "unit" && f.Unit == calendar.Year && a.closesYear() && a.direction(f.Range.From, f.To) <= untold && !a.expects(f.To) {
		return a.quarter.First().Of(calendar.Year)
	}
	return from.Add(int(f.By), f.Unit).Of(f.Unit)
}

// sunday is the number of that day in its week.
const sunday = 7

// onSunday returns how many days from a Sunday of publication its weeks are counted. The paper's week is over: its "last week"
// is the one that ends that day, and what is to come "this week" comes in the next.
func (a *anchor) onSunday(f *grammar.Form) calendar.Date {
	if f.By == -1 || f.By == 0 && a.direction(f.Range.From, f.To) > untold {
		return 7
	}
	return 0
}

// closesYear tells whether the story reports on the last quarter of the year before, and so on that year.
func (a *anchor) closesYear() bool {
	return a.quarter.Kind == calendar.OfQuarter && a.quarter.Number == 4 && int(a.quarter.Year) == a.year-1
}

// expects tells whether a sentence goes on with what is expected: "For the year, the company expects …".
func (a *anchor) expects(i int32) bool {
	for end := i + reach; i < end && int(i) < len(a.Tokens) && a.Tokens[i].Kind != scan.Stop; i++ {
		if e := a.At(i); e.Is(lexicon.Futurity) && e.Value(lexicon.Futurity) != 1 {
			return true
		}
	}
	return false
}

// overnight returns the day whose night is meant by itself: the one before the day that the sentence
// names, or before publication, unless the night is to come.
func (a *anchor) overnight(f *grammar.Form) calendar.Date {
	day := a.today
	if n := len(a.found); n > 0 && a.before.IsDate() && !a.stopsBetween(a.found[n-1].To, f.Range.From) {
		switch from, to, _ := a.before.Days(); {
		case a.before.IsDay():
			day = from
		case to <= a.today-soon: // "In January 2014, a storm stranded thousands overnight"
			return calendar.Never
		}
	}
	if a.direction(f.Range.From, f.To) > 0 {
		return day
	}
	return day - 1
}

// countHours: "two hours ago", which is a time only where the hour is known that it hangs on.
func (a *anchor) countHours(f *grammar.Form) calendar.Value {
	day, clock := a.today, a.now
	if f.Origin == grammar.Mentioned && a.day.Clock.Unit != calendar.NoUnit {
		day, clock = a.day.First(), a.day.Clock
	}
	if day == calendar.Never || clock.Unit == calendar.NoUnit {
		switch {
		case f.By < 0:
			return calendar.Refer(calendar.Past)
		case f.Origin == grammar.Mentioned: // "Two hours later it was over", which is no time to come
			return calendar.Lasting(int(f.By), f.Unit)
		}
		return calendar.Refer(calendar.Future)
	}
	at := day.In(time.UTC).Add(time.Duration(clock.Hour)*time.Hour + time.Duration(clock.Minute)*time.Minute + time.Duration(f.By)*f.Unit.Length())
	return calendar.Of(at).Of(calendar.Day).With(calendar.At(at.Hour(), at.Minute()))
}
