package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// tale is a stretch of the story that sets its own years: "In 1942 he … In June he …".
type tale struct {
	year int   // 0 if there is none
	at   int32 // where it was said
	long bool  // it has gone on to another date
	near bool  // it is last year, which is told of to the end of its clause only
}

// How far behind publication a year lies that a story tells of, and how many tokens a tale reaches on.
const (
	taleAge   = 2
	taleReach = 60
	flashback = 90 // days: "fixed for June 5, 1944, but on June 3 …" goes back, and not on to the next year
)

// tell takes note of a year that the story tells of, or that the tale is over.
func (a *anchor) tell(f *grammar.Form, v calendar.Value) {
	year := int(v.Year)
	for f.Step == grammar.Of {
		f = f.Base
	}
	switch {
	case v.Kind < calendar.OfYear:
	case f.Step == grammar.Said && (!a.known() || year <= a.year-taleAge):
		if v.Kind == calendar.OfYear && !a.opensSentence(f.Range.From) {
			return
		}
		a.tale = tale{year: year, at: f.To, long: a.tale.year == year}
	case v.Kind == calendar.OfYear && a.known() && year == a.year-1 && a.frames(f): // "Last year sales in June …"
		a.tale = tale{year: year, at: f.To, near: true}
	case f.Step == grammar.Count && f.Origin == grammar.Mentioned && (f.By > 0 || a.opensSentence(f.Range.From)) &&
		(!a.known() || year <= a.year-taleAge): // "Two years later he …"
		a.tale = tale{year: year, at: f.To, long: a.tale.year != 0 || a.told.year == year}
	case a.tale.year == year && a.tale.near:
	case a.tale.year == year:
		a.tale.at, a.tale.long = f.To, true
	case a.told.year == year && a.told.long && f.Step != grammar.Said:
		a.tale = tale{year: year, at: f.To, long: true}
	default:
		a.tale = tale{}
	}
}

// frames tells whether a year says of a whole clause when it was: "Last year sales in June fell", "The firm last year cut jobs in March".
func (a *anchor) frames(f *grammar.Form) bool {
	before := a.At(f.Range.From - 1)
	adverb := f.Step == grammar.Count && !before.Any(prepositions) && before != word.Than
	return a.KindAt(f.To) != scan.Clitic && (adverb || a.opensSentence(f.Range.From))
}

var prepositions = lexicon.SetOf(lexicon.Preposition, lexicon.TimePreposition)

// breaksBetween tells whether a clause ends between two tokens.
func (a *anchor) breaksBetween(from, to int32) bool {
	for i := from; i < to; i++ {
		switch a.Tokens[i].Kind {
		case scan.Stop, scan.Question, scan.Exclamation, scan.Comma, scan.Semicolon, scan.Dash:
			return true
		}
	}
	return false
}

// inTale resolves a month or a day of a year in the year that the story tells of.
func (a *anchor) inTale(f *grammar.Form) (calendar.Value, bool) {
	if a.tale.year == 0 && a.told.long {
		return a.taleResumed(f)
	}
	if a.tale.year == 0 || f.Range.From-a.tale.at > taleReach || a.prefer != AsNews || a.tale.near && a.breaksBetween(a.tale.at+1, f.Range.From) {
		return calendar.Value{}, false
	}
	// "at 7 p.m. on Nov. 9, 1975. … By 2 a.m. on the 10th"
	if f.Value.Kind == calendar.OfDay && f.Value.Number == calendar.X && a.date.Kind >= calendar.OfMonth {
		return f.Value.Coming(a.date.First()), a.direction(f.Range.From, f.To) <= untold
	}
	if f.Value.Kind != calendar.OfMonth && (f.Value.Kind != calendar.OfDay || f.Value.Number == calendar.X) && f.Value.Kind != calendar.OfSeason {
		return calendar.Value{}, false
	}
	if !a.opensSentence(f.Range.From) && a.stopsBetween(a.tale.at, f.Range.From) {
		switch {
		case a.tale.long:
			return a.taleResumed(f)
		case !a.known() || f.Value.Kind != calendar.OfDay || a.today-f.Value.Latest(a.today).First() < longAgo:
			// "In 2022 it rained for six weeks. It won on May 21", in March
			return calendar.Value{}, false
		}
	}
	if a.direction(f.Range.From, f.To) > 0 || a.willBefore(f.Range.From) || a.lasts(f) {
		return calendar.Value{}, false
	}
	if a.isAside(a.tale.at) && !a.stopsBetween(a.tale.at, f.Range.From) {
		return calendar.Value{}, false
	}
	v := f.Value.Within(calendar.InYear(a.tale.year))
	if v.First() < a.date.First()-flashback { // the tale goes on
		if v = v.Shift(1, calendar.Year); a.known() && v.First() > a.today {
			return calendar.Value{}, false
		}
		a.tale.year = int(v.Year)
	}
	return v, v.Kind != calendar.None
}

// lasts tells whether a date begins what goes on to this day: "Since June 1 the city has had …".
func (a *anchor) lasts(f *grammar.Form) bool {
	for i := f.To; a.At(f.From-1) == word.Since && i < f.To+reach && int(i) < len(a.Tokens) && a.Tokens[i].Kind != scan.Stop; i++ {
		if e := a.At(i); e == word.Has || e == word.Have {
			return true
		}
	}
	return false
}

// taleResumed resolves a month or day of a year with which a sentence goes on, not long after, where the tale before it ended:
// "… the fleet put back on June 4, 1944.\n\nThe first troops took off on June 5."
func (a *anchor) taleResumed(f *grammar.Form) (calendar.Value, bool) {
	if !a.known() || a.prefer != AsNews || f.Value.Kind != calendar.OfMonth && (f.Value.Kind != calendar.OfDay || f.Value.Number == calendar.X) ||
		a.direction(f.Range.From, f.To) >= untold {
		return calendar.Value{}, false
	}
	if f.Value.Kind == calendar.OfDay && !a.date.IsDay() { // "In June 1970 she moved.\n\nShe died on July 3."
		return calendar.Value{}, false
	}
	v := f.Value.Coming(a.date.First() - flashback/10)
	if v.Kind == calendar.None || v.First() > a.date.First()+2*soon {
		return calendar.Value{}, false
	}
	a.tale = tale{year: int(v.Year), long: true}
	return v, true
}

// isAside tells whether a date that ends at i stands in an aside between commas: "the probe, launched in May 2021, …".
func (a *anchor) isAside(i int32) bool {
	if a.KindAt(i) != scan.Comma {
		return false
	}
	for j := i - 1; j > 0 && j > i-reach; j-- {
		switch a.Tokens[j].Kind {
		case scan.Stop:
			return false
		case scan.Comma:
			if a.Has(j+1, scan.SentenceStart) || a.KindAt(j+1) != scan.Word {
				continue // the comma of the date itself
			}
			e := a.At(j + 1)
			return e.Is(lexicon.PastParticiple) || e == word.Which || e == word.Who || e == word.Whose || e == word.Where
		}
	}
	return false
}
