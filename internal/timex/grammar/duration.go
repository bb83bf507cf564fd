package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// counted: "two years", "six-month", "90 days", "two and a half years", and the
// dates that a word behind makes of them: "two years ago", "three days later".
func counted(r *reader, i int32) (Form, bool) {
	n, at := r.amount(i)
	if n == 0 || n == vague && r.entry(i-1) == word.As { // "the third time in as many years"
		return Form{}, false
	}
	if k := r.kind(i - 1); k == scan.Currency || k == scan.Hash || k == scan.Stop && r.joined(i) {
		return Form{}, false
	}
	if r.kind(at) == scan.Hyphen && r.joined(at) {
		return r.hyphenated(i, n, r.pastAdjectives(at+1))
	}
	at = r.pastAdjectives(at)
	u := r.unit(at)
	if !r.counts(i, at, n) || u == calendar.Half || r.isAge(at+1, false) {
		return Form{}, false
	}
	switch {
	case (u == calendar.Second || u == calendar.Night) && !r.plural(at) && n != 10: // "two second homes"
		return Form{}, false
	case r.year(i) >= firstModern && r.one(i-1, word.In, word.Since), // "formed in 2019 months after"
		// "sold 40 day passes"
		n > 10 && u == calendar.Day && !r.plural(at) && r.plural(at+1) && !r.endsPhrase(at+1) && !r.entry(i-1).Is(lexicon.Determiner):
		return Form{}, false
	}
	from := i
	switch {
	case !r.plural(at):
	case r.entry(i).Value(lexicon.Cardinal) >= 100, r.text(i) == "dozen": // "a hundred years"
		from = r.article(i)
	default:
		from = r.withThe(i)
	}
	length, to := calendar.LastingTenths(n, u), at+1
	if rest, end := r.smallerUnit(to, u); end > to {
		length.Length[1], to = rest, end
	}
	if f, ok := r.moved(from, to, whole(n), u); ok {
		return f, true
	}
	if n == 10 && (u == calendar.Day || u == calendar.Night) && r.entry(i) == word.One && !r.measuresOne(i) { // "One day he will go"
		return Form{}, false
	}
	f := said(from, to, "duration", length)
	if r.isAndHalf(to) {
		f.To, f.Value = to+3, calendar.LastingTenths(n+5, u)
	}
	return r.qualified(f), true
}

// measuresOne tells whether what stands before "one day" makes a length of it: "closed for one day", "cut it by one day", "lasted one day".
func (r *reader) measuresOne(i int32) bool {
	if r.one(i-1, word.For, word.By, word.In, word.Within, word.After, word.Than, word.Least) {
		return true
	}
	return r.spends(i - 1)
}

// hyphenated: "six-month", "a two-day-long siege"; the unit stands at token at.
func (r *reader) hyphenated(i, n, at int32) (Form, bool) {
	u := r.unit(at)
	if !r.counts(i, at, n) || u == calendar.Quarter || u == calendar.Half || r.isAge(at+1, true) {
		return Form{}, false
	}
	f := said(i, at+1, "duration:hyphen", calendar.LastingTenths(n, u))
	if r.kind(at+1) == scan.Hyphen && r.entry(at+2) == word.Long {
		f.To = at + 3
	}
	if r.isAndHalf(at + 1) {
		f.To, f.Value = at+4, calendar.LastingTenths(n+5, u)
	}
	f.Mod, _ = r.approximation(f.From)
	return f, true
}

// counts tells whether the unit at token at is one of time, of which there may be so many.
func (r *reader) counts(i, at, n int32) bool {
	switch u := r.unit(at); {
	case u == calendar.NoUnit, n > 1e5 && u >= calendar.Week:
		return false
	case u == calendar.Quarter && (n > 400 || r.entry(at+1) == word.Of && n > 0 && n <= 30): // "three quarters of its food"
		return false
	}
	return !r.isName(at) || r.is(i, scan.LineStart) // "48 Hours", "60 Minutes"
}

// pastAdjectives skips the adjectives before a unit: "three [consecutive] years".
func (r *reader) pastAdjectives(i int32) int32 {
	for range maxAdjectives {
		if !r.entry(i).Is(lexicon.PeriodAdjective) || r.unit(i) != calendar.NoUnit {
			break
		}
		i++
	}
	return i
}

// smallerUnit reads so many of a smaller unit behind so many of a greater: "two years [and six months] ago", "1 hour [50 minutes]".
func (r *reader) smallerUnit(i int32, than calendar.Unit) (calendar.Amount, int32) {
	n, end := r.quantity(r.skip(i, word.And))
	if n <= 0 {
		return calendar.Amount{}, i
	}
	u := r.unit(end)
	if u == calendar.NoUnit || u >= than || r.isAge(end+1, false) || r.entry(i) == word.And && !r.shifts(end+1) {
		return calendar.Amount{}, i
	}
	return calendar.LastingTenths(n, u).Length[0], end + 1
}

// isAndHalf tells whether "and a half" stands at i: "a year and a half".
func (r *reader) isAndHalf(i int32) bool {
	return r.entry(i) == word.And && r.entry(i+1) == word.A && r.entry(i+2) == word.Half
}

// amount reads a quantity before a unit; of "two or three years", "10-15 minutes" the greater.
func (r *reader) amount(i int32) (tenths int32, next int32) {
	n, next := r.quantity(i)
	if n > 0 && (r.one(next, word.Or, word.To) || r.kind(next) == scan.Hyphen && r.kind(next+1) == scan.Number) {
		if more, after := r.quantity(next + 1); more > n && (r.unit(after) != calendar.NoUnit ||
			r.kind(after) == scan.Hyphen && r.unit(after+1) != calendar.NoUnit) {
			return more, after
		}
	}
	return n, next
}

// maxAdjectives bounds the words between a number and its unit.
const maxAdjectives = 3

// shifts tells whether the word at i makes a date of the duration before it.
func (r *reader) shifts(i int32) bool {
	return r.one(i, word.Ago, word.Earlier, word.Later) || r.endsPhrase(i)
}

// whole rounds tenths to units; a vague number stays vague.
func whole(tenths int32) int {
	if tenths == vague {
		return vague
	}
	return max(int(tenths)/10, 1)
}

// isAge tells whether what stands behind a unit says that someone is so old.
func (r *reader) isAge(i int32, hyphen bool) bool {
	if r.entry(i) == word.Old || r.entry(i) == word.Of && r.text(i+1) == "age" {
		return true
	}
	if hyphen && r.kind(i) == scan.Hyphen {
		s := r.text(i + 1)
		return s == "old" || s == "olds"
	}
	return false
}

// qualified takes in the comparison that stands before a duration: "more than
// two years", "nearly a month". Other modifiers are read and left outside: "about", "at least".
func (r *reader) qualified(f Form) Form {
	mod, words := r.approximation(f.From)
	f.Mod = mod
	f.From -= words
	return f
}

// approximation reads the modifier that stands before a duration, and how many
// of its words belong to the expression.
func (r *reader) approximation(i int32) (mod Mod, words int32) {
	switch {
	case r.one(i-1, word.About, word.Around, word.Roughly, word.Approximately):
		return Approx, 0
	case r.one(i-1, word.Nearly, word.Almost):
		return LessThan, 1
	case r.entry(i-1) == word.Than:
		return r.comparison(i - 2)
	case r.entry(i-1) == word.Over && r.kind(i-2) != scan.Word:
		return MoreThan, 0
	case r.entry(i-1) == word.Least:
		return EqualOrMore, 0
	case r.entry(i-1) == word.Most && r.entry(i-2) == word.At, r.entry(i-1) == word.Within:
		return EqualOrLess, 0
	}
	return NoMod, 0
}

// comparison reads the word before "than".
func (r *reader) comparison(i int32) (mod Mod, words int32) {
	// "3 percent less than a year earlier"
	if k := r.kind(i - 1); k == scan.Percent || k == scan.Number || r.text(i-1) == "cent" || r.text(i-1) == "percent" {
		return NoMod, 0
	}
	no := r.entry(i-1) == word.No
	switch more, less := r.one(i, word.More, word.Over), r.one(i, word.Less, word.Fewer); {
	case more && no:
		return EqualOrLess, 3
	case less && no:
		return EqualOrMore, 3
	case more:
		return MoreThan, 2
	case less:
		return LessThan, 2
	}
	return NoMod, 0
}
