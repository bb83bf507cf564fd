package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// noonOrMidnight: "noon Wednesday", "midnight".
func noonOrMidnight(r *reader, i int32) (Form, bool) {
	const noon, midnight = 5, 6 // in the list
	hour := 12
	switch r.entry(i).Value(lexicon.PartOfDay) {
	case noon:
	case midnight:
		hour = 24
	default:
		return Form{}, false
	}
	if r.isName(i) && (r.isName(i+1) && !r.entry(i+1).Is(lexicon.Weekday) || r.isName(i-1)) { // "Midnight Mass", "High Noon"
		return Form{}, false
	}
	from := i
	if i > r.free && r.text(i-1) == "12" { // "12 noon"
		from = i - 1
	}
	c := clockReading{clock: calendar.At(hour, 0), next: i + 1, sure: true}
	if minutes, zoned, next := r.zone(c.next); next > c.next { // "midnight EST Nov. 27"
		c.zoned, c.zone, c.next = zoned, minutes, next
	}
	f, ok := r.atClock(from, c)
	f.Rule = "noon"
	return f, ok && (f.Step == Of || r.asksForTime(from) || from < i || r.kind(i-1) == scan.Comma ||
		r.one(i-1, word.And, word.To, word.Or, word.Before, word.After))
}

// overnight: "Snow fell overnight", "overnight on Tuesday", but not "an overnight curfew".
func (r *reader) overnight(i int32) (Form, bool) {
	if r.isName(i) || r.entry(i-1).Is(lexicon.Determiner) {
		return Form{}, false
	}
	if day, ok := r.dayBehind(i + 1); ok && day.Type == Date {
		return r.ofDay(i, day, "overnight", calendar.Clock{Part: calendar.AtNight}), true
	}
	return count(i, i+1, "overnight", -1, calendar.Night, Publication), r.endsPhrase(i + 1)
}

// partOfDay: "the morning of June 6", "overnight", "the night of May 2".
func partOfDay(r *reader, i int32) (Form, bool) {
	if r.entry(i) == word.Overnight {
		return r.overnight(i)
	}
	p, next := r.part(i)
	if p != calendar.NoPart && !r.plural(i) && r.entry(next) == word.On { // "late afternoon on Monday"
		from := i
		if i > r.free && r.one(i-1, word.Late, word.Early) {
			from = i - 1
		}
		day, ok := r.daysBehind(next)
		return r.ofDay(from, day, "part-of-day:on", calendar.Clock{Part: p}), ok && day.Type == Date
	}
	if p == calendar.NoPart || r.plural(i) || r.entry(next) != word.Of {
		return Form{}, false
	}
	from := r.withThe(i)
	if r.text(i-1) == "intervening" { // "the intervening night of July 24 and 25", as Indian papers say
		from = r.withThe(i - 1)
	}
	if r.entry(from) != word.The {
		return Form{}, false
	}
	day, ok := r.daysBehind(next)
	if !ok || day.Type != Date {
		return Form{}, false
	}
	return r.ofDay(from, day, "part-of-day:of", calendar.Clock{Part: p}), true
}
