package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// numberedPeriod reads what an ordinal opens: "the third quarter", "first half
// of 1998", "fourth-quarter", "the first nine months", "the 20th century", "the second week of 2021".
func numberedPeriod(r *reader, i int32) (Form, bool) {
	n, next := r.ordinal(i)
	if n == 0 {
		return Form{}, false
	}
	if c, after := r.quantity(next); n == 1 && c > 0 && r.unit(after) != calendar.NoUnit && r.plural(after) {
		u := r.unit(after) // "the first nine months", "the first two weeks of May"
		return said(r.withThe(i), after+1, "duration:first", calendar.LastingTenths(c, u)), u == calendar.Month || r.entry(after+1) == word.Of
	}
	if f, ok := r.quarterList(i, n, next); ok {
		return f, true
	}
	hyphen := r.kind(next) == scan.Hyphen && r.joined(next)
	if hyphen {
		next++
	}
	next = r.skip(next, word.Fiscal)
	u := r.unit(next)
	if r.plural(next) && u != calendar.NoUnit {
		return Form{}, false
	}
	from := i
	if !hyphen {
		from = r.withThe(i)
	}
	switch {
	case u == calendar.Quarter && n <= 4:
		return r.quarter(from, next+1, calendar.OfQuarter, n), true
	case u == calendar.Half && n <= 2:
		return r.numberedHalf(from, i, next+1, n, hyphen)
	case u == calendar.Century && n < 99:
		return said(from, next+1, "century", calendar.InCentury(n-1)), !r.isBC(next + 1)
	case r.entry(next+1) != word.Of:
		return Form{}, false
	case u == calendar.Day || u == calendar.Week || u == calendar.Month || u == calendar.Weekend: // "the second week of 2021"
		if base, ok := r.periodAt(next + 2); ok && base.Type == Date && (base.Value.Kind >= calendar.OfCentury || base.Step == Count) {
			return r.nth(from, base, "nth", n, u), true
		}
	case r.weekday(next) > 0:
		return r.numberedWeekday(from, next+2, n, r.weekday(next))
	}
	return Form{}, false
}

// numberedWeekday: "the first Tuesday of November", "the first Tuesday of every month"; what it lies in begins at i.
func (r *reader) numberedWeekday(from, i int32, n, weekday int) (Form, bool) {
	if r.one(i, word.Every, word.Each) {
		u := r.unit(i + 1)
		return set(from, i+2, "set:nth", calendar.Lasting(1, u)), u == calendar.Month || u == calendar.Year
	}
	if n > 5 {
		return Form{}, false
	}
	base, ok := r.periodAt(i)
	if !ok || base.Value.Kind != calendar.OfMonth && base.Unit != calendar.Month {
		return Form{}, false
	}
	f := r.nth(from, base, "nth:weekday", n, calendar.Week)
	f.Value = calendar.OnWeekday(weekday)
	return f, true
}

// numberedHalf: "the first half of 1998", "the second half of November", "first-half profit"; not "the first half" of a match.
func (r *reader) numberedHalf(from, i, to int32, n int, hyphen bool) (Form, bool) {
	if r.entry(to) == word.Of && r.year(to+1) == 0 {
		if f, ok := r.halfOfPeriod(from, to+1, n); ok {
			return f, true
		}
	}
	f := r.quarter(from, to, calendar.OfHalf, n)
	ofAccounts := hyphen && r.comparesMoney(to) || r.entry(to) == word.Ended || r.comparesAmounts(i)
	return f, f.Step != Nearest || ofAccounts
}

// halfOfPeriod: "the second half of November", "the first half of next month", "the first half of the 20th century".
func (r *reader) halfOfPeriod(from, i int32, n int) (Form, bool) {
	f, ok := r.periodAt(i)
	if !ok || f.Type != Date || f.Mod != NoMod {
		return Form{}, false
	}
	switch k := f.Value.Kind; {
	case k == calendar.OfMonth, k == calendar.OfDecade, k == calendar.OfCentury,
		f.Step == Count && (f.Unit == calendar.Month || f.Unit == calendar.Week || f.Unit == calendar.Decade || f.Unit == calendar.Century):
	default:
		return Form{}, false
	}
	f.Range.From, f.Rule, f.Mod = from, partRule(f.Rule), Start
	if n == 2 {
		f.Mod = End
	}
	return f, true
}

// quarterList: "the second and fourth quarters", "the first, second and third quarters of 2023".
func (r *reader) quarterList(i int32, n int, next int32) (Form, bool) {
	if n > 4 || !r.one(next, word.And, word.Or, word.To, word.Through) && r.kind(next) != scan.Comma {
		return Form{}, false
	}
	first := nearest(r.withThe(i), next, "quarter:list", calendar.PartOf(calendar.OfQuarter, calendar.X, n))
	at := next
	for range 3 {
		joint := at
		if at++; r.kind(joint) == scan.Comma {
			at = r.skip(at, word.And, word.Or)
		}
		from := at
		n, at = r.ordinal(at)
		if n < 1 || n > 4 {
			break
		}
		if r.unit(at) == calendar.Quarter {
			last := r.quarter(from, at+1, calendar.OfQuarter, n)
			if last.Step == Said {
				first.Step, first.Value.Year = Said, last.Value.Year
				for k := range r.extra {
					r.extra[k].Step, r.extra[k].Value.Year = Said, last.Value.Year
				}
			}
			r.extra = append(r.extra, last)
			return first, true
		}
		r.extra = append(r.extra, nearest(from, at, "quarter:list", calendar.PartOf(calendar.OfQuarter, calendar.X, n)))
	}
	r.extra = r.extra[:0]
	return Form{}, false
}

// comparesMoney tells whether the noun behind is one of a balance sheet: "first-half profit".
func (r *reader) comparesMoney(i int32) bool {
	switch r.text(i) {
	case "profit", "profits", "earnings", "loss", "losses", "sales", "revenue", "revenues", "results", "net", "income", "figures", "turnover",
		"growth":
		return true
	}
	return false
}

// quarter takes in the year behind a quarter or half: "of 1988", "of last year", ", 1988", "of fiscal 1990".
func (r *reader) quarter(from, to int32, kind calendar.Kind, n int) Form {
	at := to
	if r.entry(at) == word.Of || r.kind(at) == scan.Comma {
		at++
	}
	at = r.skip(at, word.Fiscal)
	at = r.skip(at, word.The)
	pattern := calendar.PartOf(kind, calendar.X, n)
	if y := r.year(at); y > 0 {
		return said(from, at+1, "quarter", calendar.PartOf(kind, y, n))
	}
	if r.unit(at+1) == calendar.Year && r.one(at, word.Last, word.This, word.Next) || r.unit(at) == calendar.Year && r.entry(at-1) == word.The {
		if base, ok := r.periodAt(at); ok && base.Step == Count {
			return r.within(from, base.To, "quarter:of-year", pattern, base)
		}
		if r.unit(at) == calendar.Year {
			return r.within(from, at+1, "quarter:of-year", pattern, count(at-1, at+1, "unit", 0, calendar.Year, Publication))
		}
	}
	return nearest(from, to, "quarter", pattern)
}

// monthQuarter: "the June quarter", which ends with that month, and "the April-June quarter", as Australians and Indians write.
func monthQuarter(r *reader, i int32) (Form, bool) {
	last, at := r.month(i), i
	if m := r.month(i + 2); last > 0 && m == last+2 && r.kind(i+1) == scan.Hyphen {
		last, at = m, i+2
	}
	if last == 0 || last%3 != 0 || r.unit(at+1) != calendar.Quarter || r.plural(at+1) || r.kind(i-1) == scan.Hyphen {
		return Form{}, false
	}
	return r.quarter(r.withThe(i), at+2, calendar.OfQuarter, last/3), true
}

// season: "summer 1998", "the summer of 1962", "the spring of last year", "in the fall".
func season(r *reader, i int32) (Form, bool) {
	s := r.entry(i).Value(lexicon.Season)
	if s == 0 || r.plural(i) {
		return Form{}, false
	}
	if y, after := r.yearBehind(i + 1); y > firstYear && r.kind(i+1) != scan.Comma {
		if r.kind(after) == scan.Hyphen && r.joined(after) && r.digits(after+1) == (y+1)%100 { // "the winter of 2010-11"
			after += 2
		}
		return said(r.withThe(i), after, "season:year", calendar.PartOf(calendar.OfSeason, y, s)), true
	}
	f := nearest(i, i+1, "season", calendar.PartOf(calendar.OfSeason, calendar.X, s))
	if g := r.ofPeriod(f); g.Step == Inside {
		g.Range.From = r.withThe(i)
		return g, true
	}
	the := r.withThe(i)
	if the < i && r.one(the-1, word.In, word.Into, word.By, word.During, word.Since, word.Until, word.Throughout) &&
		r.entry(i+1) != word.Of && r.endsPhrase(i+1) && !r.is(i, scan.Upper) {
		f.Range.From = the
		return f, true
	}
	return Form{}, false
}

// every: "every day", "each Tuesday", "every two weeks", "every other month", "every June".
func (r *reader) every(i int32) (Form, bool) {
	at := i + 1
	if w := r.weekday(at); w > 0 {
		f := set(i, at+1, "set:every", calendar.OnWeekday(w))
		if part, next := r.part(at + 1); part != calendar.NoPart {
			f.Value, f.To = f.Value.With(calendar.Clock{Part: part}), next
		}
		return r.setAtClock(f), true
	}
	if m := r.month(at); m > 0 {
		return set(i, at+1, "set:every", calendar.PartOf(calendar.OfMonth, calendar.X, m)), true
	}
	if s := r.entry(at).Value(lexicon.Season); s > 0 {
		return set(i, at+1, "set:every", calendar.PartOf(calendar.OfSeason, calendar.X, s)), true
	}
	n, next := r.quantity(at)
	if n == 0 {
		n, next = 10, at
	}
	if r.entry(at) == word.Other {
		n, next = 20, at+1
	} else if k, after := r.ordinal(at); k > 1 && r.unit(at) == calendar.NoUnit { // "every third day"
		n, next = int32(10*k), after
	}
	if w := r.weekday(next); w > 0 && n == 20 { // "every other Tuesday"
		return set(i, next+1, "set:every", calendar.OnWeekday(w)), true
	}
	if p, _ := r.part(next); p != calendar.NoPart {
		return set(i, next+1, "set:every", calendar.OnDay(calendar.X, calendar.X, calendar.X).With(calendar.Clock{Part: p})), next == at
	}
	if u := r.unit(next); u != calendar.NoUnit && u != calendar.Half {
		f := set(i, next+1, "set:every", calendar.LastingTenths(n, u))
		return f, !(u == calendar.Second && n == 10) && !(n == 10 && r.one(next+1, word.Of))
	}
	return Form{}, false
}

// setAtClock takes in the clock time behind a weekday that recurs: "every Wednesday at 10:30 a.m.", "Tuesdays at 7pm".
func (r *reader) setAtClock(f Form) Form {
	at := r.skip(f.To, word.At)
	c, ok := r.clock(at)
	if !ok || c.zoned != 0 || !f.Value.Clock.IsZero() || !c.sure && at == f.To {
		return f
	}
	if _, again := r.clock(c.next + 1); again { // "every Friday from 9 a.m. to 5 p.m."
		return f
	}
	f.To, f.Value = c.next, f.Value.With(c.clock)
	return f
}

// frequency: "daily", "weekly".
func frequency(r *reader, i int32) (Form, bool) {
	t := r.tok(i)
	if r.isName(i) || t.Shape.Has(scan.Upper) && r.is(i+1, scan.Upper) || r.kind(i-1) == scan.Hyphen || r.kind(i+1) == scan.Hyphen {
		return Form{}, false
	}
	u := calendar.Unit(t.Entry.Value(lexicon.Frequency))
	if next := r.tok(i + 1); next.Kind == scan.Word && !r.endsPhrase(i+1) {
		// "the daily Granma"; "annual meeting", "quarterly dividend" tell a kind
		if next.Shape.Has(scan.Upper) || t.Entry == word.Annual || u == calendar.Quarter {
			return Form{}, false
		}
	}
	f := set(i, i+1, "set:adverb", calendar.Lasting(1, u))
	if u == calendar.Night {
		f.Value = calendar.OnDay(calendar.X, calendar.X, calendar.X).With(calendar.Clock{Part: calendar.AtNight})
	}
	return f, u != calendar.NoUnit
}
