package grammar

import (
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// moved reads the word behind so many units that makes a date of them: "ago",
// "earlier", "before", "later", "from now", "after May 13".
func (r *reader) moved(from, at int32, n int, u calendar.Unit) (Form, bool) {
	switch u { // "two decades ago" is a year
	case calendar.Decade:
		n, u = 10*n, calendar.Year
	case calendar.Century:
		n, u = 100*n, calendar.Year
	}
	switch next := at + 1; r.entry(at) {
	case word.Ago:
		return r.ago(from, next, n, u), true
	case word.Earlier:
		return r.earlier(from, next, n, u)
	case word.Before, word.Prior:
		return r.before(from, next, n, u)
	case word.Later:
		return r.forth(from, next, n, u, Mentioned), !r.one(next, word.Than, word.This, word.That)
	case word.Hence:
		return r.forth(from, next, n, u, Publication), true
	case word.After:
		return r.after(from, next, n, u)
	case word.From:
		return r.fromNow(from, next, n, u)
	case word.On:
		return r.weekOn(from, next, n, u)
	}
	return Form{}, false
}

// ago: "a year ago", and "fifty years ago today", which tells the day.
func (r *reader) ago(from, next int32, n int, u calendar.Unit) Form {
	if base, ok := r.anniversary(next); ok && n > 0 && u == calendar.Year {
		return r.based(from, base, "shift:anniversary", -n, u)
	}
	return r.comparing(from, next, n, u, Publication)
}

// earlier: "two days earlier"; not "in hospital for five weeks earlier this year", "three days earlier than planned".
func (r *reader) earlier(from, next int32, n int, u calendar.Unit) (Form, bool) {
	if r.one(next, word.This, word.That, word.Than) {
		return Form{}, false
	}
	return r.comparing(from, next, n, u, Mentioned), true
}

// before: "two days before", "a week before that", "two weeks before May 13".
func (r *reader) before(from, next int32, n int, u calendar.Unit) (Form, bool) {
	if r.endsHere(next) {
		return r.back(from, next, n, u, Mentioned), true
	}
	if r.isThat(next) {
		return r.back(from, next+1, n, u, Mentioned), true
	}
	if base, ok := r.baseAt(next); ok && n > 0 && !u.OfClock() {
		return r.based(from, base, "shift:before", -n, u), true
	}
	return Form{}, false
}

// after: "two days after", "two years after that", "a week after today", "two weeks after May 13".
func (r *reader) after(from, next int32, n int, u calendar.Unit) (Form, bool) {
	switch {
	case r.entry(next) == word.Today:
		return r.forth(from, next+1, n, u, Publication), true
	case r.isThat(next):
		return r.forth(from, next+1, n, u, Mentioned), true
	case r.endsHere(next) && r.kind(next-2) == scan.Word && n != vague && !u.OfClock():
		return r.forth(from, next, n, u, Mentioned), true
	}
	return r.afterDay(from, next, n, u)
}

// fromNow: "a year from now", "two weeks from May 13"; not "for five years from July 1".
func (r *reader) fromNow(from, next int32, n int, u calendar.Unit) (Form, bool) {
	if r.entry(from-1) == word.For {
		return Form{}, false
	}
	if r.one(next, word.Now, word.Today) {
		return r.forth(from, next+1, n, u, Publication), true
	}
	return r.afterDay(from, next, n, u)
}

// afterDay reads the day from which "two weeks after" or "two weeks from" counts.
func (r *reader) afterDay(from, i int32, n int, u calendar.Unit) (Form, bool) {
	base, ok := r.baseAt(i)
	if !ok || n <= 0 || u.OfClock() {
		return Form{}, false
	}
	return r.based(from, base, "shift:after", n, u), true
}

// weekOn: "a week on Tuesday", as the British say.
func (r *reader) weekOn(from, next int32, n int, u calendar.Unit) (Form, bool) {
	w := r.weekday(next)
	if w == 0 || u != calendar.Week || n <= 0 || !r.endsPhrase(next+1) || r.kind(next+1) == scan.Clitic ||
		r.one(from-1, word.For, word.In, word.Of, word.After, word.Than, word.Over, word.Within) {
		return Form{}, false
	}
	return Form{Range: scan.Range{From: from, To: next + 1}, Rule: "weekday:week", Value: calendar.OnWeekday(w), Step: Turn, By: int32(1 + n)}, true
}

// anniversary reads what keeps its place in the year behind "fifty years ago": "today", "this week", "this month", "on Friday".
func (r *reader) anniversary(i int32) (Form, bool) {
	switch u := r.unit(i + 1); {
	case r.entry(i) == word.Today:
		return count(i, i+1, "day", 0, calendar.Day, Publication), true
	case r.entry(i) == word.This && (u == calendar.Week || u == calendar.Month) && !r.plural(i+1):
		return count(i, i+2, "unit:shifted", 0, u, Publication), true
	}
	return Form{}, false
}

// isThat tells whether "that" stands for what has been told, and neither points at a noun nor opens a clause.
func (r *reader) isThat(i int32) bool {
	return r.entry(i) == word.That && (r.endsHere(i+1) || r.kind(i+1) == scan.Word && !r.isName(i+1) && r.endsPhrase(i+1))
}

// baseAt reads a day that "two weeks before" may hang on.
func (r *reader) baseAt(i int32) (Form, bool) {
	day, ok := r.dayBehind(i)
	// "after the Sept. 11 attacks"
	if !ok || day.Type != Date || day.Range.From != i && (r.entry(i) != word.The || day.Step != Turn && day.Step != Count) {
		return Form{}, false
	}
	return day, true
}

// based makes a form that lies so many units from another.
func (r *reader) based(from int32, base Form, rule string, by int, u calendar.Unit) Form {
	f := count(from, base.To, rule, by, u, Based)
	f.Base, f.Type = r.keep(base), Date
	return f
}

// back makes the form of "two years ago"; a vague number is but the past.
func (r *reader) back(from, to int32, n int, u calendar.Unit, origin Origin) Form {
	rule := "shift:ago"
	if origin == Mentioned {
		rule = "shift:earlier"
	}
	if n == vague {
		return said(from, to, rule, calendar.Refer(calendar.Past))
	}
	f := count(from, to, rule, -n, u, origin)
	if u == calendar.Night {
		f.Type, f.Unit = Date, calendar.Day
	}
	return r.qualified(f)
}

// comparing is like back, and marks the year with which an amount is compared: "up from $76 million a year ago".
func (r *reader) comparing(from, to int32, n int, u calendar.Unit, origin Origin) Form {
	f := r.back(from, to, n, u, origin)
	if n == 1 && u == calendar.Year && r.comparesAmounts(from) {
		f.Flags |= Compares
	}
	return f
}

// forth makes the form of "three days later".
func (r *reader) forth(from, to int32, n int, u calendar.Unit, origin Origin) Form {
	if n == vague { // "a few days later", which is no time to come
		return said(from, to, "shift:later", calendar.Lasting(vague, u))
	}
	f := count(from, to, "shift:later", n, u, origin)
	if u == calendar.Night {
		f.Type, f.Unit = Date, calendar.Day
	}
	return r.qualified(f)
}

// endsHere tells whether the clause ends at i, or goes on with something that "before" does not govern.
func (r *reader) endsHere(i int32) bool {
	switch r.kind(i) {
	case scan.Comma, scan.Stop, scan.Semicolon, scan.Colon, scan.Close, scan.Dash, scan.Question, scan.Exclamation, scan.MarkClose, scan.Mark:
		return true
	}
	return !r.Has(i) || r.one(i, word.In, word.At, word.And, word.But)
}

// comparesAmounts tells whether an amount of money or a percentage stands a little before: "from $76 million a year ago".
func (r *reader) comparesAmounts(i int32) bool {
	if r.one(i-1, word.Than, word.From) { // "prices higher than a year ago"
		return true
	}
	for j := i - 1; j >= r.From && j >= i-14; j-- {
		switch r.Tokens[j].Kind {
		case scan.Currency, scan.Percent:
			return true
		case scan.Stop:
			return false
		case scan.Word:
			switch r.text(j) {
			case "million", "billion", "trillion", "crore", "lakh": // "670 billion won a year earlier"
				return true
			}
		}
	}
	return false
}
