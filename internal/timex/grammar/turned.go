package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// turn is a period seen from now: what opens it, and where its noun stands.
type turn struct {
	from, at int32
	by       int32
	cue      lexicon.Entry
	article  bool
}

// turned: "last week", "next Tuesday", "this summer", "the past three months".
func (r *reader) turned(t turn) (Form, bool) {
	i := t.at
	for range maxAdjectives { // "the last full week", "this calendar year"
		if !r.entry(i).Is(lexicon.PeriodAdjective) && r.entry(i) != word.Fiscal || r.unit(i) != calendar.NoUnit {
			break
		}
		i++
	}
	tok := r.tok(i)
	if n, next := r.amount(t.at); n != 0 && !r.tok(t.at).Phrase.Is(lexicon.TimeRef) { // "the past three months", "the last 24 hours"
		return r.spanned(t, n, next)
	}
	if w := r.weekday(i); w > 0 {
		return r.turnedWeekday(t, i, w)
	}
	if m := r.month(i); m > 0 {
		return r.turnedMonth(t, i, m)
	}
	if s := tok.Entry.Value(lexicon.Season); s > 0 && !r.plural(i) && !r.isGames(i+1) {
		return turnOf(t, i+1, "season:shifted", calendar.PartOf(calendar.OfSeason, calendar.X, s)), true
	}
	if tok.Phrase.Is(lexicon.Holiday) || tok.Entry.Is(lexicon.Holiday) {
		f, ok := r.keptDay(i)
		f.Range.From, f.Step, f.By, f.Rule = t.from, Turn, t.by, "holiday:shifted"
		return f, ok && f.Kept > 0
	}
	if p, next := r.part(i); p != calendar.NoPart && !r.plural(i) && t.at == i {
		return r.turnedPart(t, p, next)
	}
	if f, ok := r.turnedLength(t, i, r.unit(i)); ok {
		return f, true
	}
	return r.turnedUnit(t, i, r.unit(i))
}

// isGames tells whether a season before token i is part of a name: "the next summer Games".
func (r *reader) isGames(i int32) bool {
	switch r.text(i) {
	case "Games", "Olympics", "Paralympics":
		return true
	}
	return false
}

// turnedWeekday: "next Tuesday", "this coming Monday, May ninth", "the last Friday of the month".
func (r *reader) turnedWeekday(t turn, i int32, w int) (Form, bool) {
	if t.cue == word.Last && r.entry(i+1) == word.Of {
		base, ok := r.periodAt(i + 2)
		f := r.nth(t.from, base, "nth:last", -1, calendar.Week)
		f.Value = calendar.OnWeekday(w)
		k, u := base.Value.Kind, base.Unit
		return f, ok && (k == calendar.OfMonth || k == calendar.OfYear || u == calendar.Month || u == calendar.Year)
	}
	if f, ok := r.weekdayDate(t.from, i+1, w); ok {
		return f, true
	}
	f := turnOf(t, i+1, "weekday:shifted", calendar.OnWeekday(w))
	if t.cue == word.Coming || t.cue == word.Upcoming || t.cue == word.Past {
		f.Flags |= Coming
	}
	return r.withClock(r.withPart(f)), true
}

// turnedMonth: "last May", "last Oct. 23".
func (r *reader) turnedMonth(t turn, i int32, m int) (Form, bool) {
	if d, next := r.dayNumber(i + 1); d > 0 && t.by != 0 && calendar.Exists(0, m, d) {
		return turnOf(t, next, "date:shifted", calendar.OnDay(calendar.X, m, d)), true
	}
	return turnOf(t, i+1, "month:shifted", calendar.PartOf(calendar.OfMonth, calendar.X, m)), !r.followedByName(i)
}

// turnedLength: "the coming weeks", "the next hour", "the past year", which last, and are no stretch of the calendar.
func (r *reader) turnedLength(t turn, i int32, u calendar.Unit) (Form, bool) {
	n := 1
	switch {
	case u == calendar.NoUnit, u == calendar.Half:
		return Form{}, false
	case r.plural(i) && u != calendar.Night && u >= calendar.Minute:
		if t.by == 0 || t.cue == word.Latest {
			return Form{}, false
		}
		n = vague
	case u.OfClock():
		if !t.article || t.by == 0 || u < calendar.Minute || u == calendar.Minute && t.cue == word.Last { // "at the last minute"
			return Form{}, false
		}
	case t.cue != word.Past || !t.article:
		return Form{}, false
	}
	return said(t.from, i+1, "duration:anchored", calendar.Lasting(n, u)), true
}

// cue0 is where the cue stands: right before the noun's place.
func (t turn) cue0() int32 { return t.at - 1 }

// turnOf makes the form of a pattern's occurrence counted from now.
func turnOf(t turn, to int32, rule string, pattern calendar.Value) Form {
	return Form{Range: scan.Range{From: t.from, To: to}, Rule: rule, Value: pattern, Step: Turn, By: t.by}
}

// spanned: "the past three months", "the next year or so", "the last two of three".
func (r *reader) spanned(t turn, n, next int32) (Form, bool) {
	next = r.pastAdjectives(next)
	u := r.unit(next)
	if s := r.entry(next).Value(lexicon.Season); s > 0 && r.plural(next) { // "the past three summers"
		return set(t.from, next+1, "set:seasons", calendar.PartOf(calendar.OfSeason, calendar.X, s)), true
	}
	if u == calendar.NoUnit || u == calendar.Half || r.kind(next) == scan.Hyphen || t.by == 0 && t.cue == word.This || !r.plural(next) && n > 10 {
		return Form{}, false
	}
	return said(t.from, next+1, "duration:anchored", calendar.LastingTenths(n, u)), true
}

// turnedPart: "this morning", "last night", "the next morning".
func (r *reader) turnedPart(t turn, p calendar.Part, next int32) (Form, bool) {
	f := count(t.from, next, "part-of-day", 0, calendar.Day, Publication)
	f.Type, f.Clock = Time, calendar.Clock{Part: p}
	switch {
	case t.by == 0:
	case (t.cue == word.Next || t.cue == word.Previous) && t.article: // "the next morning" follows what was told
		f.Origin, f.By = Mentioned, t.by
	case t.by < 0 && (p == calendar.AtNight || p == calendar.Evening) && t.cue == word.Last:
		f.By = -1
	default:
		return f, false
	}
	if t.by == 0 {
		return r.withDayClock(f), true
	}
	return f, true
}

// withDayClock takes in a clock time behind a part of the day: "this morning at 8".
func (r *reader) withDayClock(f Form) Form {
	at := r.skip(f.To, word.At)
	c, ok := r.clock(at)
	if ok && c.sure && at > f.To {
		f.To, f.Clock = c.next, c.clock
	}
	return f
}

// turnedUnit: "last week", "this year", "next quarter", "the last day of October", "next year's first quarter".
func (r *reader) turnedUnit(t turn, i int32, u calendar.Unit) (Form, bool) {
	if u == calendar.NoUnit || u == calendar.Half {
		latest := r.entry(i) == word.Period && r.one(t.cue0(), word.Latest) && t.article
		return Form{Range: scan.Range{From: t.from, To: i + 1}, Rule: "quarter:latest", Step: Reported, Unit: calendar.Quarter}, latest
	}
	if !r.turns(t, i, u) {
		return Form{}, false
	}
	if t.cue == word.Last && t.article && r.entry(i+1) == word.Of { // "the last week of March"
		base, ok := r.periodAt(i + 2) // not "the last day of a dig"
		return r.nth(t.from, base, "nth:last", -1, u), ok && base.Type == Date && u < calendar.Century
	}
	f := r.countedFrom(t, i+1, u)
	if t.cue == word.Latest {
		if !t.article || u < calendar.Week || u > calendar.Year {
			return Form{}, false
		}
		if f.Rule = "unit:latest"; u == calendar.Quarter {
			f.Step, f.Rule, f.By = Reported, "quarter:latest", 0
		}
	}
	switch {
	case r.entry(i+1) == word.Or:
		return r.orSo(t, f, u), true
	case u == calendar.Year && r.entry(i+1) == word.S: // "next year's first quarter"
		if g, ok := numberedPeriod(r, i+2); ok && g.Step == Nearest {
			return r.within(t.from, g.To, "quarter:of-year", g.Value, f), true
		}
	case u == calendar.Week && r.weekday(i+1) > 0 && !r.is(i+1, scan.LineStart) && t.by != 0: // "last week Tuesday"
		w := r.within(t.from, i+2, "weekday:of-period", calendar.OnWeekday(r.weekday(i+1)), f)
		return r.withClock(r.withPart(w)), true
	}
	return f, true
}

// turns tells whether the unit at i is a stretch of the calendar that a cue may shift; not "this night", nor "last week-long".
func (r *reader) turns(t turn, i int32, u calendar.Unit) bool {
	switch {
	case u.OfClock(), r.plural(i) && u != calendar.Night:
		return false
	case t.by == 0 && (u == calendar.Night || u == calendar.Day && t.cue != word.This && t.cue != word.Current):
		return false
	}
	joined := r.kind(i+1) == scan.Hyphen && r.joined(i+1) && r.joined(i+2)
	return !joined || r.entry(i+2) == word.End // "last week-end"
}

// countedFrom makes the form of a unit seen from the day of publication, or from
// what was told: "the previous week", "the next day".
func (r *reader) countedFrom(t turn, to int32, u calendar.Unit) Form {
	f := count(t.from, to, "unit:shifted", int(t.by), u, Publication)
	switch {
	case !t.article:
	case t.cue == word.Previous, t.cue == word.Next && (u == calendar.Day || u == calendar.Night):
		f.Origin, f.Rule = Mentioned, "unit:after-mentioned"
	case t.cue == word.Next && !r.one(t.from-1, word.In, word.Over, word.For, word.Within, word.During, word.By):
		f.Flags |= Follows
	}
	return f
}

// orSo takes in what makes a turned unit vague: "in the next day or two" lasts, "the next year or so" is about that year.
func (r *reader) orSo(t turn, f Form, u calendar.Unit) Form {
	or := f.To
	if n, next := r.small(or + 1); n > 0 && r.unit(next) == calendar.NoUnit && t.by != 0 {
		return said(t.from, next, "duration:anchored", calendar.Lasting(n, u))
	}
	if u == calendar.Year && r.text(or+1) == "so" {
		f.To, f.Mod = or+2, Approx
	}
	return f
}
