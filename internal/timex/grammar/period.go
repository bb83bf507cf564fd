package grammar

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// period reads what "this", "last", "next", "every", "early" and their like
// open: "last week", "the past three months", "next Tuesday", "early next year".
func period(r *reader, i int32) (Form, bool) {
	e := r.entry(i)
	// the most of them
	if (e == word.That || e == word.This) && !r.entry(i+1).Any(triggers) && !r.tok(i+1).Phrase.Any(triggers) && !r.entry(i+1).Is(lexicon.PeriodAdjective) {
		return Form{}, false
	}
	if (e == word.This || e == word.Last || e == word.Next) && r.inTitle(i) { // ABC's "This Week"
		return Form{}, false
	}
	the := r.withThe(i)
	switch e {
	case word.Every, word.Each:
		return r.every(i)
	case word.Early, word.Earlier, word.Late, word.Later, word.Mid, word.Middle, word.End, word.Beginning, word.Start, word.Rest:
		return r.partOf(i)
	case word.Fiscal:
		return r.fiscal(i)
	case word.Period: // "earned $3 million in the period"
		return Form{Range: scan.Range{From: the, To: i + 1}, Rule: "quarter:period", Step: Reported, Unit: calendar.Quarter},
			the < i && r.one(the-1, word.In, word.For, word.During) && r.endsHere(i+1)
	case word.Last, word.Past, word.Previous, word.Latest:
		// "shouldn't last three days", "is expected to last four weeks"
		if e == word.Last && r.entry(i-1) == word.To || r.entry(i-1).Any(auxiliaries) && !r.entry(i-1).Is(lexicon.PastParticiple) &&
			r.month(i-1) == 0 {
			return Form{}, false
		}
		return r.turned(turn{the, i + 1, -1, e, the < i})
	case word.Next, word.Coming, word.Upcoming:
		return r.turned(turn{the, i + 1, 1, e, the < i})
	case word.Current:
		return r.turned(turn{the, i + 1, 0, e, the < i})
	case word.This:
		switch next := r.entry(i + 1); next {
		case word.Past, word.Last:
			return r.turned(turn{i, i + 2, -1, next, false})
		case word.Coming, word.Upcoming, word.Next:
			return r.turned(turn{i, i + 2, 1, next, false})
		case word.Current, word.Same, word.Calendar:
			return r.turned(turn{i, i + 2, 0, e, false})
		}
		return r.turned(turn{i, i + 1, 0, e, false})
	case word.That:
		f, ok := r.same(i, r.skip(i+1, word.Same), e)
		// "said that October had been hard", "so that May's was late"
		if r.is(i+1, scan.Upper) && (r.entry(f.To).Any(auxiliaries) && !r.entry(i-1).Is(lexicon.Preposition) || r.entry(i-1) == word.So) {
			return Form{}, false
		}
		return f, ok
	case word.Same:
		if the == i && r.text(i-1) == "very" { // "the very same day"
			the = r.withThe(i - 1)
		}
		return r.same(the, i+1, e)
	case word.Following:
		if the == i && r.weekday(i+1) == 0 {
			return Form{}, false
		}
		return r.same(the, i+1, e)
	}
	return Form{}, false
}

var auxiliaries = lexicon.SetOf(lexicon.Modal, lexicon.Auxiliary)

// nth makes the form of the nth unit in another form's time.
func (r *reader) nth(from int32, base Form, rule string, n int, u calendar.Unit) Form {
	return Form{Range: scan.Range{From: from, To: base.To}, Rule: rule, Step: Nth, By: int32(n), Unit: u, Base: r.keep(base)}
}

// same: "that day", "the same week", "the following Tuesday", hanging on the date last mentioned.
func (r *reader) same(from, i int32, cue lexicon.Entry) (Form, bool) {
	by := 0
	if cue == word.Following {
		by = 1
	}
	if w := r.weekday(i); w > 0 {
		f := Form{Range: scan.Range{From: from, To: i + 1}, Rule: "weekday:following", Value: calendar.OnWeekday(w), Step: Turn, By: int32(by),
			Origin: Mentioned}
		return r.withPart(f), true
	}
	if p, next := r.part(i); p != calendar.NoPart && !r.plural(i) {
		f := count(from, next, "part-of-day:same", by, calendar.Day, Mentioned)
		f.Type, f.Clock = Time, calendar.Clock{Part: p}
		return f, true
	}
	if m := r.month(i); m > 0 && cue != word.Same { // "the following January"
		return Form{Range: scan.Range{From: from, To: i + 1}, Rule: "month:following",
			Value: calendar.PartOf(calendar.OfMonth, calendar.X, m), Step: Turn, By: int32(by), Origin: Mentioned}, true
	}
	if s := r.entry(i).Value(lexicon.Season); s > 0 && !r.plural(i) {
		return Form{Range: scan.Range{From: from, To: i + 1}, Rule: "season:following",
			Value: calendar.PartOf(calendar.OfSeason, calendar.X, s), Step: Turn, By: int32(by), Origin: Mentioned}, true
	}
	u := r.unit(i)
	switch {
	case cue == word.Same && u >= calendar.Day && !r.plural(i) &&
		(r.entry(i+1).Is(lexicon.Pronoun) || r.one(i+1, word.That, word.Its)): // "the same day its demands were met"
		return said(from, i+1, "unit:same-as", calendar.Value{}), true
	case u == calendar.NoUnit || u.OfClock() || u == calendar.Half ||
		r.plural(i), cue == word.Same && r.entry(i+1) == word.As, r.kind(i+1) == scan.Hyphen && r.joined(i+1):
		return Form{}, false
	}
	return count(from, i+1, "unit:same", by, u, Mentioned), true
}

// partOf: "earlier this month", "late 1988", "early next year", "mid-July", "the end of the year".
func (r *reader) partOf(i int32) (Form, bool) {
	e := r.entry(i)
	mod := NoMod
	switch e {
	case word.Early, word.Earlier, word.Beginning, word.Start:
		mod = Start
	case word.Late, word.Later, word.End, word.Rest:
		mod = End
	default:
		mod = Mid
	}
	comparative := r.one(i, word.Earlier, word.Later)
	noun := r.one(i, word.End, word.Beginning, word.Start, word.Middle, word.Rest)
	at := i + 1
	hyphen := r.kind(at) == scan.Hyphen && r.joined(at)
	if hyphen {
		at++
	}
	if noun {
		if hyphen = hyphen && r.one(i, word.End, word.Start) && (r.year(at) > 0 || r.month(at) > 0); !hyphen { // "by end-2025"
			if r.entry(at) != word.Of {
				return Form{}, false
			}
			at++
		}
	} else if r.one(at, word.In, word.On) && e != word.Mid && r.unit(i-1) == calendar.NoUnit { // not "a month early on Friday"
		if at++; !comparative && r.entry(at) == word.The {
			return Form{}, false
		}
	}
	if r.is(at, scan.LineStart) {
		return Form{}, false
	}
	base, ok := r.periodAt(at)
	switch {
	case !ok, base.Type == Duration, base.Type == Set, base.Value.Kind == calendar.Reference, base.Mod != NoMod:
		return Form{}, false
	case comparative && (base.Step == Nearest && base.Value.Kind == calendar.OfWeekday ||
		base.Value.IsDay()): // "earlier Friday": the day alone is the expression
		return Form{}, false
	case e == word.Mid && base.Value.Kind == calendar.OfWeekday:
		return Form{}, false
	}
	from := i
	if noun || base.Value.Kind == calendar.OfDecade || base.Value.Kind == calendar.OfCentury ||
		base.Value.Kind == calendar.OfSeason && r.endsPhrase(base.To) || !hyphen && base.Value.Kind == calendar.OfYear {
		from = r.withThe(i)
	}
	base.Range.From = from
	base.Rule = partRule(base.Rule)
	base.Mod = mod
	return base, true
}

// partRules name the rules of parts by the rule of their whole, up to its colon.
var partRules = map[string]string{
	"month": "part:month", "year": "part:year", "unit": "part:unit", "date": "part:date", "weekday": "part:weekday", "day": "part:day",
	"season": "part:season",
	"decade": "part:decade", "century": "part:century", "quarter": "part:quarter", "holiday": "part:holiday",
	"part-of-day": "part:part-of-day", "fiscal-year": "part:year",
}

// partRule names the rule of a part of what another rule has read.
func partRule(rule string) string {
	whole, _, _ := strings.Cut(rule, ":")
	if name := partRules[whole]; name != "" {
		return name
	}
	return "part"
}

// periodAt reads a date that may follow "early" or "the end of": also "the
// year", "year", and months whose names are other words.
func (r *reader) periodAt(i int32) (Form, bool) { return r.inner(i, innerPeriod) }

func innerPeriod(r *reader, i int32) (Form, bool) {
	noun := r.skip(i, word.The)
	if u := r.unit(noun); !r.plural(noun) && (noun > i || u == calendar.Year) && u >= calendar.Day && u <= calendar.Century && u != calendar.Quarter {
		// "the end of year three"
		if r.entry(noun+1) == word.Of && u < calendar.Year || r.kind(noun+1) == scan.Word && r.entry(noun+1).Is(lexicon.Cardinal) {
			return Form{}, false
		}
		origin := Publication
		if u == calendar.Day {
			origin = Mentioned
		}
		if y := r.year(noun + 1); u == calendar.Year && y > 0 {
			return said(i, noun+2, "year", calendar.InYear(y)), true
		}
		return count(i, noun+1, "unit", 0, u, origin), true
	}
	if y := r.year(i); y >= firstYear && y < lastYear && r.kind(i+1) != scan.Percent {
		return said(i, i+1, "year", calendar.InYear(y)), true
	}
	if m := r.month(noun); m > 0 {
		f, ok := r.first(noun, monthDay, monthYear)
		r.extra = r.extra[:0]
		if !ok {
			f = nearest(noun, noun+1, "month", calendar.PartOf(calendar.OfMonth, calendar.X, m))
		}
		return f, true
	}
	if s := r.entry(noun).Value(lexicon.Season); s > 0 && !r.plural(noun) && (noun > i || r.entry(i-1) == word.Early || r.entry(i-1) == word.Late) {
		if f, ok := season(r, noun); ok {
			return f, true
		}
		return nearest(noun, noun+1, "season", calendar.PartOf(calendar.OfSeason, calendar.X, s)), noun == i || r.entry(noun+1) != word.Of
	}
	if noun > i && r.one(noun, word.Early, word.Late, word.Mid) || r.one(i, word.Early, word.Late, word.Earlier, word.Later, word.Every, word.Each) {
		return Form{}, false
	}
	if r.kind(noun) != scan.Word && r.kind(noun) != scan.Number && r.kind(noun) != scan.Mixed && r.kind(noun) != scan.Single &&
		r.kind(noun) != scan.SingleClose {
		return Form{}, false
	}
	if k := r.kind(noun); k == scan.Single || k == scan.SingleClose {
		noun++
	}
	return r.at(noun)
}

// fiscal: "fiscal 1989", "fiscal year 2024", "fiscal second-quarter".
func (r *reader) fiscal(i int32) (Form, bool) {
	at := i + 1
	if r.unit(at) == calendar.Year {
		at++
	}
	if y := r.year(at); y > 0 {
		return said(i, at+1, "fiscal-year", calendar.InYear(y)), true
	}
	if r.kind(at) == scan.Hyphen {
		at++
	}
	f, ok := numberedPeriod(r, at)
	if !ok || f.Value.Kind != calendar.OfQuarter {
		return Form{}, false
	}
	f.Range.From = r.withThe(i)
	return f, true
}
