package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// unitFirst reads what begins with a unit, or with an article before it: "a
// year ago", "the day before", "the weekend", "for weeks", "month-long", "year-end", "half an hour".
func unitFirst(r *reader, i int32) (Form, bool) {
	t := r.tok(i)
	u := r.unit(i)
	if t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart|scan.LineStart) {
		return Form{}, false
	}
	if (t.Phrase == word.YearAgo || t.Phrase == word.YearEarlier) && r.kind(i+1) == scan.Hyphen {
		return r.yearAgo(i)
	}
	if r.entry(i-1) == word.Prior && i-1 >= r.free && !r.plural(i) { // "in the prior quarter"
		the := r.withThe(i - 1)
		return r.turned(turn{the, i, -1, word.Previous, the < i-1})
	}
	if f, ok := r.endOf(i, u); ok {
		return f, true
	}
	if r.kind(i-1) == scan.Hyphen && r.one(i-2, word.Prior, word.Previous) && u == calendar.Year && i-2 >= r.free { // "the prior-year quarter"
		return r.ofYearAgo(i-2, i+1)
	}
	if r.kind(i+1) == scan.Hyphen && r.joined(i+1) {
		return r.hyphened(i, u)
	}
	if u == calendar.Half || u == calendar.Quarter {
		if c, ok := r.pastHour(i); ok { // "half past nine"
			return r.atClock(r.article(i), c)
		}
	}
	if u == calendar.Half {
		return r.half(i)
	}
	if r.plural(i) {
		return r.plurals(i, u)
	}
	if r.kind(i-1) == scan.Hyphen && r.joined(i) {
		return Form{}, false
	}
	if u == calendar.Day && r.one(i+1, word.Before, word.After) && r.one(i+2, word.Yesterday, word.Tomorrow) { // "the day after tomorrow"
		return r.withPart(count(r.withThe(i), i+3, "day:next-but-one", 2*r.side(i+1), calendar.Day, Publication)), true
	}
	if from := r.unitArticle(i, u); from < i {
		if r.entry(from) == word.The {
			return r.theUnit(from, i, u)
		}
		return r.oneUnit(from, i, u)
	}
	return r.bareUnit(i, u)
}

// unitArticle returns where the article of the unit at i stands, else i: "the year", "the fiscal year", "a full year".
func (r *reader) unitArticle(i int32, u calendar.Unit) int32 {
	if from := r.article(i); from < i {
		return from
	}
	if u == calendar.Year && (r.one(i-1, word.Fiscal, word.Calendar) || r.text(i-1) == "full") {
		if from := r.article(i - 1); from < i-1 {
			return from
		}
	}
	return i
}

// bareUnit reads a unit that has no article: "another year", "week 31 of last year", "by year end", "per week".
func (r *reader) bareUnit(i int32, u calendar.Unit) (Form, bool) {
	if i > r.free && u >= calendar.Day && u <= calendar.Year && r.addsOne(i-1) {
		return said(r.article(i-1), i+1, "duration:another", calendar.Lasting(1, u)), true
	}
	if u == calendar.Week {
		if f, ok := r.weekNumber(i); ok {
			return f, true
		}
	}
	switch {
	case u == calendar.Year && r.entry(i+1) == word.End && !r.isName(i):
		f := count(i, i+2, "part:year-end", 0, calendar.Year, Publication)
		f.Mod = End
		return f, true
	case r.entry(i-1) == word.Per && i-1 >= r.free:
		return set(i-1, i+1, "set:rate", calendar.Lasting(1, u)), u >= calendar.Day
	}
	return Form{}, false
}

// weekNumber: "week 31 of last year".
func (r *reader) weekNumber(i int32) (Form, bool) {
	n := r.digits(i + 1)
	if n < 1 || n > 53 || r.entry(i+2) != word.Of {
		return Form{}, false
	}
	base, ok := r.periodAt(i + 3)
	if !ok || base.Value.Kind != calendar.OfYear && base.Unit != calendar.Year {
		return Form{}, false
	}
	return r.within(i, base.To, "week:numbered", calendar.PartOf(calendar.OfWeek, calendar.X, n), base), true
}

// endOf reads "the final week of January", "the opening day of March".
func (r *reader) endOf(i int32, u calendar.Unit) (Form, bool) {
	if r.entry(i+1) != word.Of || u < calendar.Day || u > calendar.Year {
		return Form{}, false
	}
	the, n := r.withThe(i-1), -1
	switch r.text(i - 1) {
	case "final", "closing":
	case "opening":
		n = 1
	default:
		return Form{}, false
	}
	if the == i-1 {
		return Form{}, false
	}
	base, ok := r.periodAt(i + 2)
	return r.nth(the, base, "nth:end", n, u), ok && base.Type == Date
}

// addsOne tells whether the word before a unit makes one more or a whole one of it: "another year", "an additional week", "all month".
func (r *reader) addsOne(i int32) bool {
	switch r.text(i) {
	case "another", "additional", "all":
		return r.endsPhrase(i+2) && r.entry(i+2) != word.Of
	}
	return false
}

// hyphened: "a month-long truce", "a years-old slump", "by year-end".
func (r *reader) hyphened(i int32, u calendar.Unit) (Form, bool) {
	n := 1
	if r.plural(i) {
		n = vague
	}
	switch r.entry(i + 2) {
	case word.Long:
		return said(i, i+3, "duration:long", calendar.Lasting(n, u)), true
	case word.Old:
		return said(i, i+3, "duration:old", calendar.Lasting(n, u)), n == vague && u >= calendar.Day
	case word.End:
		f := count(i, i+3, "part:year-end", 0, u, Publication)
		f.Mod = End
		return f, u == calendar.Year || u == calendar.Month
	}
	return Form{}, false
}

// half: "half an hour", "half a century", and the clock time "half past ten".
func (r *reader) half(i int32) (Form, bool) {
	if h, next := r.small(i + 2); r.entry(i+1) == word.Past && h >= 1 && h <= 12 {
		return r.atClock(i, clockReading{clock: calendar.At(h, 30), next: next, sure: true})
	}
	if !r.one(i+1, word.A, word.An) || r.plural(i+2) {
		return Form{}, false
	}
	v, u := calendar.Value{}, r.unit(i+2)
	switch u {
	case calendar.Hour:
		v = calendar.Lasting(30, calendar.Minute)
	case calendar.Year:
		v = calendar.Lasting(6, calendar.Month)
	case calendar.Day:
		v = calendar.Lasting(12, calendar.Hour)
	case calendar.Decade:
		v = calendar.Lasting(5, calendar.Year)
	case calendar.Century:
		v = calendar.Lasting(50, calendar.Year)
	default:
		return Form{}, false
	}
	a := v.Length[0]
	if f, ok := r.moved(i, i+3, int(a.Tenths)/10, a.Unit); ok {
		return f, true
	}
	return said(i, i+3, "duration:half", v), true
}

// plurals: "years ago", "for weeks".
func (r *reader) plurals(i int32, u calendar.Unit) (Form, bool) {
	if u < calendar.Minute || u == calendar.Weekend || u == calendar.Night || u == calendar.Quarter {
		return Form{}, false
	}
	switch {
	case r.one(i+1, word.Ago, word.Earlier):
		return r.yearsAgo(i)
	case r.entry(i+1) == word.Later:
		return said(i, i+2, "shift:vague", calendar.Lasting(vague, u)), true
	case i > r.free && r.entry(i-1) == word.The && r.aroundEvent(i+1): // "in the weeks before the vote"
		return said(i, i+1, "duration:around", calendar.Lasting(vague, u)), true
	case r.one(i+1, word.Before, word.After) && (u >= calendar.Day || r.kind(i-1) != scan.Word) && r.standsAlone(i) && !r.endsHere(i+2):
		// "crossed the border days after the shooting", "overnight, hours after the vote"
		return said(i, i+1, "duration:around", calendar.Lasting(vague, u)), true
	case r.spends(i - 1): // "took weeks", "lasted just hours"
		return said(i, i+1, "duration:vague", calendar.Lasting(vague, u)), true
	case i-1 > r.free && r.entry(i-1) == word.The && r.entry(i-2) == word.Over && u > calendar.Hour && r.endsPhrase(i+1): // "over the years"
		return said(i-1, i+1, "duration:vague", calendar.Lasting(vague, u)), true
	case u > calendar.Hour && r.entry(i+1) == word.Of && r.isThing(i+2): // "followed months of talks"
		return said(i, i+1, "duration:vague", calendar.Lasting(vague, u)), true
	case r.one(i-1, word.For, word.In, word.After, word.Within, word.Over, word.Than, word.Through) ||
		r.entry(i-1) == word.Of && r.plural(i-2) && r.unit(i-2) == calendar.NoUnit && r.entry(i-2).Is(lexicon.Cardinal):
		f := said(i, i+1, "duration:vague", calendar.Lasting(vague, u))
		if r.one(i+1, word.Or, word.And) && r.unit(i+2) != calendar.NoUnit && r.plural(i+2) { // "weeks or months"
			f.To = i + 3
		}
		return f, true
	}
	return Form{}, false
}

// yearsAgo: "years ago", "some 66 million years ago", "22,000 years ago"; not "12 million years earlier than".
func (r *reader) yearsAgo(i int32) (Form, bool) {
	from := i
	switch r.text(i - 1) {
	case "million", "billion":
		if from = i - 1; r.kind(i-2) == scan.Number || r.entry(i-2).Is(lexicon.Cardinal) {
			from = i - 2
		}
	default:
		if r.kind(i-1) == scan.Number {
			from = i - 1
		}
	}
	return said(from, i+2, "shift:vague", calendar.Refer(calendar.Past)), r.entry(i+2) != word.Than
}

var saidOfNoun = lexicon.SetOf(lexicon.Determiner, lexicon.Adjective, lexicon.Cardinal, lexicon.PresentParticiple, lexicon.Preposition)

// standsAlone tells whether no word before a noun is said of it: "left, [days] after", not "his school days after".
func (r *reader) standsAlone(i int32) bool {
	k, before := r.kind(i-1), r.entry(i-1)
	if k != scan.Word {
		return k != scan.Number && k != scan.Mixed && k != scan.Hyphen && k != scan.Clitic && k != scan.Currency
	}
	if before.Any(saidOfNoun) {
		return false
	}
	return !before.Is(lexicon.Noun) || r.entry(i-2) == word.The || before.Is(lexicon.PastTense)
}

// spends tells whether a verb that takes a duration stands at i, perhaps with "just" or "only" behind it.
func (r *reader) spends(i int32) bool {
	if r.entry(i) == word.Just || r.entry(i) == word.Only {
		i--
	}
	switch r.text(i) {
	case "take", "takes", "took", "taken", "taking", "last", "lasts", "lasted", "lasting", "spend", "spends", "spent", "spending", "wait", "waited",
		"waiting":
		return true
	}
	return false
}

// isThing tells whether token i is a noun by itself, in small letters.
func (r *reader) isThing(i int32) bool {
	t := r.tok(i)
	return t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.Noun) && !t.Entry.Any(functionWords) && !t.Entry.Any(triggers)
}

// aroundEvent tells whether what stands behind "the weeks" says of which event they lie: "before the vote", "since", "that followed".
func (r *reader) aroundEvent(i int32) bool {
	if r.entry(i) == word.That {
		i++
	}
	switch r.text(i) {
	case "before", "after", "since", "following", "followed", "leading", "preceding", "ahead":
		return true
	}
	return false
}

// oneUnit: "a year ago" is a date, "for a year" lasts, "twice a week" repeats; "a day" by itself does neither.
func (r *reader) oneUnit(from, at int32, u calendar.Unit) (Form, bool) {
	if f, ok := r.moved(from, at+1, 1, u); ok {
		return f, true
	}
	if u == calendar.Second || u == calendar.Night || u == calendar.Half || u == calendar.Quarter {
		return Form{}, false
	}
	f := said(from, at+1, "duration:a", calendar.Lasting(1, u))
	if r.isAndHalf(at + 1) { // "a year and a half"
		f.To, f.Value = at+4, calendar.LastingTenths(15, u)
		if g, ok := r.moved(from, at+4, 1, u); ok {
			return g, true
		}
		return f, true
	}
	if r.entry(at+1) == word.Or { // "a year or two", "a week or so"
		if n, next := r.small(at + 2); n > 0 && r.unit(next) == calendar.NoUnit {
			f.To, f.Value = next, calendar.Lasting(n, u)
		} else if r.entry(at+2) == word.So && r.endsPhrase(at+3) {
			f.To = at + 3
		}
		if f.To > at+1 {
			f.Mod = Approx
			return f, true
		}
	}
	f = r.qualified(f)
	before := r.entry(from - 1)
	switch {
	case r.kind(at+1) == scan.Clitic: // "a year's delay"
		return f, true
	case before == word.Once || before == word.Twice:
		return set(from-1, at+1, "set:times", calendar.Lasting(1, u)), true
	case before == word.Times && (r.kind(from-2) == scan.Number || r.entry(from-2).Is(lexicon.Cardinal)):
		return set(from-2, at+1, "set:times", calendar.Lasting(1, u)), true
	case r.one(at+1, word.After, word.Before) && u >= calendar.Hour, r.text(at+1) == "left" && u >= calendar.Day:
		// "a month after Brandt closed", "a year left on his deal"
		return f, true
	case r.kind(from-1) == scan.Number && !r.isName(at), r.text(from-1) == "million", r.text(from-1) == "billion",
		r.kind(from-1) == scan.Percent, before.Is(lexicon.Cardinal) && !before.Is(lexicon.TimePreposition):
		return set(from, at+1, "set:rate", calendar.Lasting(1, u)), u >= calendar.Hour
	case before.Is(lexicon.TimePreposition), before == word.Than, before == word.Half, before == word.Nearly,
		before == word.Almost, before == word.Least, before == word.Long && u >= calendar.Week:
		return f, before != word.Of || u >= calendar.Week && r.entry(at+1).Any(functionWords)
	case f.Mod != NoMod, r.spends(from - 1):
		return f, true
	case r.entry(at+1) == word.Of && u >= calendar.Week && u < calendar.Night && r.isThing(at+2): // "a week of strikes"
		return f, true
	}
	return Form{}, false
}

// yearAgo: "the year-ago quarter", "year-earlier profit".
func (r *reader) yearAgo(i int32) (Form, bool) { return r.ofYearAgo(i, i+int32(r.tok(i).PhraseLen)) }

// ofYearAgo reads what stands behind "year-ago" or "prior-year", which goes from i to a token.
func (r *reader) ofYearAgo(i, to int32) (Form, bool) {
	u := r.unit(to)
	from := i
	if u == calendar.Quarter || u == calendar.Year || r.entry(to) == word.Period {
		to++
		if from = r.withThe(i); from == i && r.text(i-1) == "comparable" && r.withThe(i-1) < i-1 { // "in the comparable year-ago quarter"
			from = i - 2
		}
	}
	f := Form{Range: scan.Range{From: from, To: to}, Rule: "year-ago", Step: Reported, By: -1, Unit: calendar.Quarter}
	if u == calendar.Year {
		f.Unit = u
	}
	return f, true
}
