package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// theUnit: "the day before", "the weekend", "the quarter", "the year ended June 30", "the week of March 6".
func (r *reader) theUnit(from, i int32, u calendar.Unit) (Form, bool) {
	next := i + 1
	switch {
	case r.one(next, word.Before, word.After) && r.one(next+1, word.Last, word.Next) && r.endsPhrase(next+2):
		return r.nextButOne(from, next, u)
	case r.hasNeighbours(next, u) && r.one(next, word.Before, word.After, word.Earlier, word.Later):
		return r.neighbour(from, next, u)
	case u == calendar.Weekend && r.entry(next) != word.Of:
		return nearest(from, next, "weekend", calendar.PartOf(calendar.OfWeekend, calendar.X, calendar.X)), true
	case (u == calendar.Week || u == calendar.Weekend) && r.entry(next) == word.Of: // "the week of March 6"
		if base, ok := r.baseAt(next + 1); ok {
			return r.based(from, base, "week-of", 0, u), true
		}
	case u == calendar.Quarter:
		return r.theQuarter(from, next)
	case u == calendar.Year || u == calendar.Month || u == calendar.Week:
		return r.theYear(from, next, u)
	}
	return Form{}, false
}

// side is -1 where "before" or "earlier" stands at i, and 1 for "after" and "later".
func (r *reader) side(i int32) int {
	if r.one(i, word.Before, word.Earlier) {
		return -1
	}
	return 1
}

// nextButOne: "the week before last", "the year after next"; next is where "before" stands.
func (r *reader) nextButOne(from, next int32, u calendar.Unit) (Form, bool) {
	agree := (r.entry(next) == word.Before) == (r.entry(next+1) == word.Last)
	return count(from, next+2, "unit:next-but-one", 2*r.side(next), u, Publication), u >= calendar.Day && agree
}

// hasNeighbours tells whether "before" behind a unit makes the one before of it: "the day before", but not "the hour before".
func (r *reader) hasNeighbours(next int32, u calendar.Unit) bool {
	return u >= calendar.Day && u <= calendar.Year || u == calendar.Night || u == calendar.Weekend && r.endsHere(next+1)
}

// neighbour: "the day before", "the week earlier", seen from what was told, and "the day after Sept. 11".
func (r *reader) neighbour(from, next int32, u calendar.Unit) (Form, bool) {
	if r.one(next, word.Before, word.After) && !r.endsHere(next+1) {
		base, ok := r.baseAt(next + 1)
		if !ok {
			return Form{}, false
		}
		return r.based(from, base, "shift:from-day", r.side(next), u), true
	}
	return count(from, next+1, "shift:from-last", r.side(next), u, Mentioned), true
}

// theQuarter: "the quarter" of a report, "the quarter ended Sept. 30", which is the one of that day.
func (r *reader) theQuarter(from, next int32) (Form, bool) {
	if r.entry(next) == word.Of {
		return Form{}, false
	}
	if !r.isEnded(next) {
		return Form{Range: scan.Range{From: from, To: next}, Rule: "quarter:the", Step: Reported, Unit: calendar.Quarter}, true
	}
	base, ok := r.baseAt(next + 1)
	if !ok {
		return said(from, next, "duration:ended", calendar.Lasting(1, calendar.Quarter)), true
	}
	f := r.based(from, base, "quarter:ended", 0, calendar.Quarter)
	f.To = next
	return f, true
}

// isEnded tells whether the day on which a period ends stands behind i: "the year [ended] June 30".
func (r *reader) isEnded(i int32) bool { return r.entry(i) == word.Ended || r.text(i) == "ending" }

// theYear reads a year, a month or a week: "the year ended June 30", "in the year to
// December", "the first nine months of the year", "For the month, …".
func (r *reader) theYear(from, next int32, u calendar.Unit) (Form, bool) {
	if r.isEnded(next) {
		return said(from, next, "duration:ended", calendar.Lasting(1, u)), true
	}
	if u == calendar.Year && r.entry(next) == word.To {
		if f, ok := r.yearTo(from, next); ok {
			return f, true
		}
	}
	whole := r.one(from-1, word.For, word.In, word.During, word.Throughout) && r.closesPeriod(next)
	ofAnother := u == calendar.Year && from > 0 && r.free == from-1 && r.entry(from-1) == word.Of && len(r.forms) > 0
	return count(from, next, "unit", 0, u, Publication), whole || ofAnother
}

// yearTo: "in the year to December", "in the year to date".
func (r *reader) yearTo(from, to int32) (Form, bool) {
	until := r.month(to+1) > 0 || r.entry(to+1) == word.The && r.entry(to+2).Any(triggers)
	if until && r.one(from-1, word.In, word.For, word.Over) {
		return said(from, to, "duration:to", calendar.Lasting(1, calendar.Year)), true
	}
	return count(from, to+2, "unit:to-date", 0, calendar.Year, Publication), r.entry(to+1) == word.Date
}

// closesPeriod tells whether nothing at i narrows the period before it: "For the year, …", "in the month was", not "in the year in which".
func (r *reader) closesPeriod(i int32) bool {
	return r.endsHere(i) && !r.one(i, word.In, word.At) || r.entry(i).Is(lexicon.Auxiliary) || r.opensAmount(i)
}

// opensAmount tells whether what stands behind a period says how much it came to: "a profit for the year of $3 million".
func (r *reader) opensAmount(i int32) bool {
	return r.entry(i) == word.Of && (r.kind(i+1) == scan.Currency || r.kind(i+1) == scan.Number && r.year(i+1) == 0)
}
