package timex

import (
	"strconv"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// amount is the TIMEX3 value of so many units: P3M, PXY, PT2H.
func amount(n int, u unit) string {
	number := "X"
	if n > 0 {
		if u == fortnight {
			n *= 2
		}
		number = strconv.Itoa(n)
	}
	if u == half {
		return "P6M"
	}
	if u.clock() {
		return "PT" + number + u.designator()
	}
	return "P" + number + u.designator()
}

// countedDuration: "two years", "six-month", "90 days", and what makes dates of them: "two years ago", "three days later".
func countedDuration(p *parser, i int32) (Expression, bool) {
	start := i
	n, next := p.count(i)
	if n == 0 {
		if e := p.At(i); e == word.A || e == word.An { // reached from "a"
			n, next = 1, i+1
		} else if i > 0 && (p.At(i-1) == word.A || p.At(i-1) == word.An) && p.unit(i) > 0 {
			n, next = 1, i
		} else {
			return Expression{}, false
		}
	}
	if p.At(next) == word.And || p.At(next) == word.Or || p.At(next) == word.To { // "two or three years"
		if more, after := p.count(next + 1); more > 0 && p.unit(after) > 0 && p.At(next) != word.And {
			n, next = more, after
		}
	}
	if next == i && p.KindAt(i+1) == scan.Hyphen { // "a month-long truce"
		return Expression{}, false
	}
	hyphen := false
	if p.KindAt(next) == scan.Hyphen && !p.Tokens[next].Shape.Has(scan.SpaceBefore) {
		hyphen = true
		next++
	}
	for p.At(next).Is(lexicon.PeriodAdjective) && p.unit(next+1) > 0 { // "three consecutive years"
		next++
	}
	u := p.unit(next)
	if u == 0 || u == half && !hyphen || u == quarter && n > 40 {
		return Expression{}, false
	}
	if p.KindAt(i-1) == scan.Currency || p.KindAt(i-1) == scan.Stop && !p.Tokens[i].Shape.Has(scan.SpaceBefore) {
		return Expression{}, false
	}
	after := next + 1
	if hyphen && p.KindAt(after) == scan.Hyphen && (p.At(after+1) == word.Old || p.At(after+1).Is(lexicon.Plural)) || p.At(after) == word.Old { // an age
		return Expression{}, false
	}
	one := next == i || n == 1 && p.At(i).Value(lexicon.Cardinal) == 1 || i > 0 && (p.At(i-1) == word.A || p.At(i-1) == word.An)
	switch p.At(after) {
	case word.Ago:
		return p.back(start, after+1, n, u, "ago")
	case word.Earlier, word.Before:
		if p.At(after) == word.Earlier || p.endsHere(after+1) {
			return p.back(start, after+1, n, u, "earlier")
		}
	case word.Later:
		return p.forth(start, after+1, n, u)
	case word.FromNow, word.Hence:
		return p.forth(start, after+1, n, u)
	}
	if p.Tokens[min(after, int32(len(p.Tokens)-1))].Phrase == word.FromNow {
		return p.forth(start, after+2, n, u)
	}
	if u == second && !p.At(next).Is(lexicon.Plural) && !hyphen || u == night && !p.At(next).Is(lexicon.Plural) && !hyphen {
		return Expression{}, false
	}
	if next == i || n == 1 && one && !p.Tokens[i].Entry.Is(lexicon.Cardinal) { // "a year": a rate, a length, or neither
		return p.oneUnit(start, next, u, hyphen)
	}
	if n == 1 && !hyphen && u == day && p.At(i) == word.One { // "one day"
		return Expression{}, false
	}
	if hyphen {
		return expression(start, after, Duration, amount(n, u), false, "duration:hyphen"), true
	}
	return expression(start, after, Duration, amount(n, u), false, "duration"), true
}

// oneUnit: "for a year" lasts, "twice a week" repeats; "a day" by itself does neither.
func (p *parser) oneUnit(from, at int32, u unit, hyphen bool) (Expression, bool) {
	if hyphen || p.At(at+1) == word.S {
		return expression(from, at+1, Duration, amount(1, u), false, "duration"), true
	}
	first := from
	if p.At(first) != word.A && p.At(first) != word.An {
		first--
	}
	before := p.At(first - 1)
	switch {
	case before.Is(lexicon.TimePreposition), before == word.About, before == word.Than, before == word.Half, before == word.Nearly, before == word.Almost:
		return expression(from, at+1, Duration, amount(1, u), false, "duration:a"), true
	case before == word.Once || before == word.Twice || before == word.Times || p.KindAt(first-1) == scan.Number || p.KindAt(first-1) == scan.Percent || before.Is(lexicon.Cardinal):
		return expression(from, at+1, Set, amount(1, u), false, "set:rate"), true
	}
	return Expression{}, false
}

// endsHere tells whether the clause ends at i, or goes on with something that "before" does not govern.
func (p *parser) endsHere(i int32) bool {
	switch p.KindAt(i) {
	case scan.Comma, scan.Stop, scan.Semicolon, scan.Close, scan.Dash:
		return true
	}
	return int(i) >= len(p.Tokens)
}

// back: "two years ago" hangs on the publication, "two years earlier" on the date last mentioned.
func (p *parser) back(from, to int32, n int, u unit, name string) (Expression, bool) {
	e := expression(from, to, Date, "", true, "shift:"+name)
	base := p.today
	if name == "earlier" && !p.last.IsZero() {
		base = p.last
	}
	switch {
	case n == vague || u.clock():
		e.Value = "PAST_REF"
		e.Relative = false
	case base.IsZero():
	case n == 1 && u == year && p.quarter != "" && p.comparesAmounts(from): // in an earnings story
		e.Value = calendar.Year(max(atoi(p.quarter[:4])-1, 1)) + p.quarter[4:]
		e.Rule = "year-ago"
	case u == night:
		e.Value = calendar.Day(base.AddDate(0, 0, -n))
	default:
		e.Value = shift(base, u, -n)
	}
	return e, true
}

// forth: "three days later", "a week from now".
func (p *parser) forth(from, to int32, n int, u unit) (Expression, bool) {
	e := expression(from, to, Date, "", true, "shift:later")
	base := p.last
	if base.IsZero() {
		base = p.today
	}
	switch {
	case n == vague || u.clock():
		e.Value = "FUTURE_REF"
		e.Relative = false
	case base.IsZero():
	default:
		e.Value = shift(base, u, n)
	}
	return e, true
}

// quarterOrHalf: "third quarter", "first half of 1998", "fourth-quarter", "first nine months".
func quarterOrHalf(p *parser, i int32) (Expression, bool) {
	start := i
	if p.At(i) == word.Fiscal {
		i++
	}
	n, next := p.ordinal(i)
	if n == 0 || n > 4 {
		return Expression{}, false
	}
	if c, after := p.count(next); c > 0 && p.unit(after) > 0 && n == 1 { // "the first nine months"
		return expression(start, after+1, Duration, amount(c, p.unit(after)), false, "duration:first"), true
	}
	if p.KindAt(next) == scan.Hyphen {
		next++
	}
	if p.At(next) == word.Fiscal {
		next++
	}
	u := p.unit(next)
	if u != quarter && !(u == half && n <= 2) || p.At(next).Is(lexicon.Plural) {
		return Expression{}, false
	}
	to := next + 1
	letter := "-Q"
	if u == half {
		letter = "-H"
	}
	y, relative := 0, true
	j := to
	if p.At(j) == word.Of || p.KindAt(j) == scan.Comma {
		j++
	}
	if p.At(j) == word.Fiscal {
		j++
	}
	switch {
	case p.year(j) > 0:
		y, to, relative = p.year(j), j+1, false
	case p.unit(j+1) == year && (p.At(j) == word.Last || p.At(j) == word.This || p.At(j) == word.Next) && p.known():
		y, to = p.today.Year(), j+2
		if p.At(j) == word.Last {
			y--
		} else if p.At(j) == word.Next {
			y++
		}
	case u == half:
		if p.At(to) != word.Of || p.unit(to+2) == 0 { // "the first half" of a match
			return Expression{}, false
		}
	}
	e := expression(start, to, Date, "", relative, "quarter")
	if y == 0 && p.known() {
		y = p.today.Year()
		if u == quarter && n > (int(p.today.Month())+2)/3 && !p.looksAhead(start, to) {
			y--
		}
	}
	if y > 0 {
		e.Value = calendar.Year(y) + letter + strconv.Itoa(n)
	}
	return e, true
}

// frequency: "daily", "weekly".
func frequency(p *parser, i int32) (Expression, bool) {
	t := &p.Tokens[i]
	if t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart) || t.Shape.Has(scan.Upper) && p.Has(i+1, scan.Upper) || p.KindAt(i-1) == scan.Hyphen || p.KindAt(i+1) == scan.Hyphen {
		return Expression{}, false
	}
	u := unit(t.Entry.Value(lexicon.Frequency))
	return expression(i, i+1, Set, amount(1, u), false, "set:adverb"), true
}

// bareUnits: "weeks", "for years", "year-end", "month-long", "year-ago".
func bareUnits(p *parser, i int32) (Expression, bool) {
	t := &p.Tokens[i]
	u := p.unit(i)
	if t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart) {
		return Expression{}, false
	}
	switch {
	case t.Phrase == word.YearAgo || t.Phrase == word.YearEarlier:
		return p.yearAgoPeriod(i, i)
	case p.KindAt(i+1) == scan.Hyphen && p.At(i+2) == word.Long: // "month-long"
		return expression(i, i+3, Duration, amount(1, u), false, "duration:long"), true
	case t.Entry.Is(lexicon.Plural) && u >= day && u != weekend && u != half && u != night:
		if p.At(i+1) == word.Ago || p.At(i+1) == word.Earlier {
			return expression(i, i+2, Date, "PAST_REF", false, "shift:vague"), true
		}
		if p.At(i+1) == word.Later {
			return expression(i, i+2, Date, "FUTURE_REF", false, "shift:vague"), true
		}
		before := p.At(i - 1)
		if before == word.For || before == word.In || before == word.After || before == word.Within || before == word.Over || before == word.Than || before == word.Recent || before == word.Last || before == word.Through {
			return expression(i, i+1, Duration, amount(vague, u), false, "duration:vague"), true
		}
	}
	return Expression{}, false
}

// comparesAmounts tells whether an amount of money or a percentage stands a little before: "from $76 million a year ago".
func (p *parser) comparesAmounts(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-14; j-- {
		switch p.Tokens[j].Kind {
		case scan.Currency, scan.Percent:
			return true
		case scan.Stop:
			return false
		}
	}
	return false
}
