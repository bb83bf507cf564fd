package timex

import (
	"strconv"
	"time"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// isoDate: "2025-04-30", "2025-04-30T09:42Z".
func isoDate(p *parser, i int32) (Expression, bool) {
	y := p.year(i)
	if y == 0 || p.KindAt(i+1) != scan.Hyphen || p.KindAt(i+3) != scan.Hyphen || int(i)+4 >= len(p.Tokens) {
		return Expression{}, false
	}
	m, d := p.digits(i+2), p.digits(i+4)
	if d < 0 && p.Tokens[i+4].Kind == scan.Mixed { // 30T09
		if s := p.TextAt(i + 4); len(s) >= 5 && (s[2] == 'T' || s[2] == 't') {
			d = atoi(s[:2])
		}
	}
	if !calendar.Exists(y, m, d) {
		return Expression{}, false
	}
	return expression(i, i+5, Date, calendar.MonthDay(y, m, d), false, "date:iso"), true
}

// slashDate: "4/30/2025", and "30/4/2025" where the first can't be a month; "30.04.2025".
func slashDate(p *parser, i int32) (Expression, bool) {
	if s := p.TextAt(i); len(s) >= 8 && len(s) <= 10 && p.Tokens[i].Kind == scan.Number {
		return dottedDate(s, i)
	}
	if p.KindAt(i+1) != scan.Slash || p.KindAt(i+3) != scan.Slash || p.KindAt(i+5) == scan.Slash || p.KindAt(i-1) == scan.Slash {
		return Expression{}, false
	}
	m, d, y := p.digits(i), p.digits(i+2), p.digits(i+4)
	if p.KindAt(i+4) != scan.Number {
		return Expression{}, false
	}
	switch n := len(p.TextAt(i + 4)); {
	case n == 2 && y >= 70:
		y += 1900
	case n == 2:
		y += 2000
	case n != 4:
		return Expression{}, false
	}
	if m > 12 {
		m, d = d, m
	}
	if !calendar.Exists(y, m, d) {
		return Expression{}, false
	}
	return expression(i, i+5, Date, calendar.MonthDay(y, m, d), false, "date:slashes"), true
}

func dottedDate(s string, i int32) (Expression, bool) {
	t, err := time.Parse("2.1.2006", s)
	if err != nil {
		return Expression{}, false
	}
	return expression(i, i+1, Date, calendar.Day(t), false, "date:dots"), true
}

// monthOf returns the month that token i names, 0 if it names none or means
// something else: "may" and "march" in lower case, people called April or May.
func (p *parser) monthOf(i int32) int {
	if i < 0 || int(i) >= len(p.Tokens) {
		return 0
	}
	t := &p.Tokens[i]
	if t.Kind != scan.Word || !t.Shape.Has(scan.Upper) {
		return 0
	}
	return t.Entry.Value(lexicon.Month)
}

// ambiguousMonth tells whether the month's name is also another word or a person's.
func (p *parser) ambiguousMonth(i int32) bool {
	t := &p.Tokens[i]
	switch m := t.Entry.Value(lexicon.Month); m {
	case 3, 5: // march, may
		return true
	case 4, 6, 8: // April, June, August
		return t.Entry.Is(lexicon.GivenName)
	}
	return t.End-t.Start <= 4 && !t.Shape.Has(scan.Dotted) && p.Tokens[i].Entry.Value(lexicon.Month) != 7
}

// monthDay: "April 17, 2025", "Apr. 17", "April 17-19", "April 2025", "the 17th".
func monthDay(p *parser, i int32) (Expression, bool) {
	m := p.monthOf(i)
	if m == 0 {
		return Expression{}, false
	}
	if d := p.dayNumber(i + 1); d > 0 && !p.isQuantity(i+2) {
		next := i + 2
		if y, after := p.commaYear(next); y > 0 {
			return p.fullDate(i, after, y, m, d), true
		}
		if p.KindAt(next) == scan.Colon && p.digits(next+1) >= 0 { // "April 17:30"
			return Expression{}, false
		}
		return p.dayWithoutYear(i, next, m, d), true
	}
	if p.At(i+1) == word.The { // "April the 5th"
		if d := p.dayNumber(i + 2); d > 0 && p.KindAt(i+2) == scan.Mixed {
			return p.dayWithoutYear(i, i+3, m, d), true
		}
	}
	next := i + 1
	if p.At(next) == word.Of || p.KindAt(next) == scan.Comma {
		next++
	}
	if y := p.year(next); y > 1500 && !p.isQuantity(next+1) {
		return expression(i, next+1, Date, calendar.Month(y, m), false, "month:year"), true
	}
	return Expression{}, false
}

// isQuantity tells whether token i makes the number before it an amount: "May 20 percent".
func (p *parser) isQuantity(i int32) bool {
	return p.KindAt(i) == scan.Percent
}

// commaYear reads ", 2025" or " 2025" at i.
func (p *parser) commaYear(i int32) (int, int32) {
	if p.KindAt(i) == scan.Comma {
		if y := p.year(i + 1); y > 0 {
			return y, i + 2
		}
		return 0, i
	}
	if y := p.year(i); y > 0 {
		return y, i + 1
	}
	return 0, i
}

// fullDate makes a date and warns if there is no such day.
func (p *parser) fullDate(from, to int32, y, m, d int) Expression {
	e := expression(from, to, Date, "", false, "date:full")
	if calendar.Exists(y, m, d) {
		e.Value = calendar.MonthDay(y, m, d)
	} else {
		p.impossible(e.Range)
	}
	return e
}

func (p *parser) impossible(x scan.Range) {
	p.warnings = append(p.warnings, scan.Warning{Range: x, Code: "impossible-date", Text: "There is no such day: " + p.TextOf(x) + "."})
}

// dayWithoutYear resolves "April 17" to the day that the sentence looks to.
func (p *parser) dayWithoutYear(from, to int32, m, d int) Expression {
	e := expression(from, to, Date, "", true, "date:no-year")
	if !calendar.Exists(0, m, d) {
		p.impossible(e.Range)
		return e
	}
	if !p.known() {
		e.Value, e.Relative = calendar.MonthDay(0, m, d), false
		return e
	}
	year := p.today.Year()
	this := time.Date(year, time.Month(m), d, 0, 0, 0, 0, p.location)
	if ahead := this.Sub(p.today).Hours() / 24; ahead > 0 && !p.looksAhead(from, to) && ahead > 45 {
		year--
	} else if ahead < -45 && p.looksAhead(from, to) {
		year++
	}
	if calendar.Exists(year, m, d) {
		e.Value = calendar.MonthDay(year, m, d)
	}
	return e
}

// monthDayFirst: "17 April 2025", "17th of April", "the 17th April".
func monthDayFirst(p *parser, i int32) (Expression, bool) {
	d := p.dayNumber(i)
	if d == 0 {
		return Expression{}, false
	}
	next := i + 1
	if p.At(next) == word.Of {
		next++
	}
	m := p.monthOf(next)
	if m == 0 || p.Tokens[i].Kind == scan.Number && next > i+1 {
		return Expression{}, false
	}
	if y, after := p.commaYear(next + 1); y > 0 {
		return p.fullDate(i, after, y, m, d), true
	}
	if following := p.dayNumber(next + 1); following > 0 && p.Tokens[i].Kind == scan.Number && p.KindAt(next+2) == scan.Comma { // "at 5 May 3, 1998"
		return Expression{}, false
	}
	return p.dayWithoutYear(i, next+1, m, d), true
}

// monthAlone: "in April", "April's". Bare "May" and "March" need a word before them that asks for a time.
func monthAlone(p *parser, i int32) (Expression, bool) {
	m := p.monthOf(i)
	if m == 0 {
		return Expression{}, false
	}
	if p.ambiguousMonth(i) {
		if !p.asksForTime(i) || p.followedByName(i) {
			return Expression{}, false
		}
	} else if p.followedByName(i) && !p.asksForTime(i) {
		return Expression{}, false
	}
	e := expression(i, i+1, Date, "", true, "month")
	if !p.known() {
		e.Value, e.Relative = "XXXX-"+calendar.Month(2000, m)[5:], false
		return e, true
	}
	year, current := p.today.Year(), int(p.today.Month())
	switch ahead := p.looksAhead(i, i+1); {
	case ahead && m < current:
		year++
	case !ahead && m > current:
		year--
	}
	e.Value = calendar.Month(year, m)
	return e, true
}

// asksForTime tells whether the word before i takes a time: "in May", "since March".
func (p *parser) asksForTime(i int32) bool {
	if i == 0 {
		return false
	}
	return p.At(i - 1).Is(lexicon.TimePreposition)
}

func (p *parser) followedByName(i int32) bool {
	return p.Has(i+1, scan.Upper) && !p.Tokens[i+1].Shape.Has(scan.LineStart) && p.Tokens[i+1].Kind == scan.Word && !p.At(i+1).Is(lexicon.Weekday) && !p.At(i+1).Is(lexicon.Month) && p.At(i+1).Any(nameLists)
}

var nameLists = lexicon.SetOf(lexicon.Surname, lexicon.OrgKind, lexicon.NonEntityKind)

// yearAlone: "in 1998", "(1998)", "1998's", "2009-2010".
func yearAlone(p *parser, i int32) (Expression, bool) {
	y := p.year(i)
	if y < 1500 || y > 2100 {
		return Expression{}, false
	}
	before, after := p.KindAt(i-1), p.KindAt(i+1)
	if before == scan.Currency || before == scan.Hash || before == scan.Slash || after == scan.Percent || after == scan.Slash || after == scan.Colon && p.digits(i+2) >= 0 {
		return Expression{}, false
	}
	if y < 1800 && after == scan.Word && !p.Tokens[i+1].Shape.Has(scan.Upper) && !p.At(i+1).Any(functionWords) { // "1709 schoolchildren"
		return Expression{}, false
	}
	e := expression(i, i+1, Date, strconv.Itoa(y), false, "year")
	if before == scan.Hyphen { // "2009-2010", not "Boeing-1998"
		return e, p.year(i-2) > 0
	}
	if after == scan.Hyphen {
		return e, p.year(i+2) > 0 || p.digits(i+2) >= 0 && len(p.TextAt(i+2)) == 2
	}
	if i > 0 && p.Tokens[i-1].Kind == scan.Word {
		prev := p.Tokens[i-1].Entry
		if prev.Is(lexicon.TimePreposition) || prev.Any(yearContexts) && !prev.Is(lexicon.Cardinal) {
			return e, !p.countsThings(i)
		}
		if p.Tokens[i-1].Shape.Has(scan.Upper) && !p.Tokens[i-1].Shape.Has(scan.SentenceStart) { // "Windows 2000", "Vision 2030"
			return e, false
		}
	}
	switch {
	case before == scan.Open && (after == scan.Close || after == scan.Comma || after == scan.Semicolon), before == scan.Comma && after == scan.Comma && p.monthOf(i-2) > 0:
		return e, true
	case after == scan.Clitic:
		return e, true
	case p.At(i-1) == word.And || p.At(i-1) == word.Or || p.At(i-1) == word.To:
		return e, p.year(i-2) > 0
	case p.Tokens[i].Shape.Has(scan.SentenceStart) && (after == scan.Comma || after == scan.Colon):
		return e, true
	case y >= 1900 && y < 2050 && p.At(i-1) == word.The && !p.countsThings(i):
		return e, true
	case y >= 1900 && y < 2050 && i > 0 && p.Tokens[i-1].Kind == scan.Word && !p.countsThings(i) && p.Tokens[i-1].Entry.Any(functionWords):
		return e, true
	case y >= 1900 && y < 2050 && (before == scan.Stop || before == scan.Comma || before == scan.Semicolon) && after == scan.Comma:
		return e, true
	}
	return Expression{}, false
}

var (
	yearContexts  = lexicon.SetOf(lexicon.Preposition, lexicon.PeriodPart)
	functionWords = lexicon.SetOf(lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction, lexicon.Pronoun)
)

// countsThings tells whether a plural noun behind the number says that it is an amount: "of 2000 people".
func (p *parser) countsThings(i int32) bool {
	next := p.At(i + 1)
	if int(i)+1 >= len(p.Tokens) || p.Tokens[i+1].Kind != scan.Word || p.Tokens[i+1].Shape.Has(scan.Upper) {
		return false
	}
	return next.Is(lexicon.Plural) && next.Is(lexicon.Noun) && !next.Is(lexicon.ThirdPerson) || next.Is(lexicon.TimeUnit)
}

// decadeInDigits: "1990s", "the 1960s".
func decadeInDigits(p *parser, i int32) (Expression, bool) {
	s := p.TextAt(i)
	if p.Tokens[i].Kind == scan.Number && p.year(i) > 0 && p.At(i+1) == word.S && s[3] == '0' { // 1990's
		return expression(i, i+2, Date, s[:3], false, "decade"), true
	}
	if len(s) != 5 || s[4]|0x20 != 's' || s[3] != '0' {
		return Expression{}, false
	}
	if n := atoi(s[:4]); n < 1500 || n > 2100 {
		return Expression{}, false
	}
	return expression(i, i+1, Date, s[:3], false, "decade"), true
}

// shortDecade: "'90s".
func shortDecade(p *parser, i int32) (Expression, bool) {
	if int(i)+1 >= len(p.Tokens) || p.Tokens[i+1].Shape.Has(scan.SpaceBefore) || p.Tokens[i+1].Kind != scan.Mixed {
		return Expression{}, false
	}
	s := p.TextAt(i + 1)
	if len(s) != 3 || s[1] != '0' || s[2]|0x20 != 's' || s[0] < '0' || s[0] > '9' {
		return Expression{}, false
	}
	return expression(i, i+2, Date, "19"+s[:1], false, "decade:short"), true
}

// ordinalInDigits: "20th century", "4th quarter".
func ordinalInDigits(p *parser, i int32) (Expression, bool) {
	if e, ok := quarterOrHalf(p, i); ok {
		return e, true
	}
	return nthCentury(p, i)
}

// nthCentury: "the 20th century" is 19.
func nthCentury(p *parser, i int32) (Expression, bool) {
	n, next := p.ordinal(i)
	if n == 0 {
		return Expression{}, false
	}
	if p.KindAt(next) == scan.Hyphen {
		next++
	}
	if p.unit(next) != century || n > 30 {
		return Expression{}, false
	}
	value := strconv.Itoa(n - 1)
	if n <= 10 {
		value = "0" + value
	}
	return expression(i, next+1, Date, value, false, "century"), true
}

// theOrdinal: "the 30th", a day of the month at hand.
func theOrdinal(p *parser, i int32) (Expression, bool) {
	if p.At(i) != word.The || p.KindAt(i+1) != scan.Mixed || !p.At(i-1).Is(lexicon.TimePreposition) {
		return Expression{}, false
	}
	d := p.ordinalDigits(i+1, 31)
	if d < 10 && p.At(i-1) != word.On || d == 0 || p.KindAt(i+2) == scan.Word && !p.At(i+2).Any(functionWords) || p.At(i+2) == word.Of {
		return Expression{}, false
	}
	e := expression(i, i+2, Date, "", true, "date:day-of-month")
	if p.known() && calendar.Exists(p.today.Year(), int(p.today.Month()), d) {
		e.Value = calendar.MonthDay(p.today.Year(), int(p.today.Month()), d)
	}
	return e, true
}

// holiday: "last Thanksgiving", "Christmas Eve 1998".
func holiday(p *parser, i int32) (Expression, bool) {
	t := &p.Tokens[i]
	entry, n := t.Entry, int32(1)
	if t.Phrase.Is(lexicon.Holiday) {
		entry, n = t.Phrase, int32(t.PhraseLen)
	}
	code := entry.Value(lexicon.Holiday)
	if !t.Shape.Has(scan.Upper) || !entry.Is(lexicon.Holiday) || code < 0 {
		return Expression{}, false
	}
	if entry.Is(lexicon.GivenName) && !p.asksForTime(i) || p.followedByName(i+n-1) {
		return Expression{}, false
	}
	to := i + n
	if y, after := p.commaYear(to); y > 0 {
		return p.holidayIn(i, after, code, y, false), true
	}
	if !p.known() {
		return expression(i, to, Date, "", true, "holiday"), true
	}
	this := p.holidayIn(i, to, code, p.today.Year(), true)
	day, _, ok := calendar.Instants(this.Value, p.location)
	if ok && day.After(p.today.AddDate(0, 0, 60)) && !p.looksAhead(i, to) {
		this = p.holidayIn(i, to, code, p.today.Year()-1, true)
	} else if ok && day.Before(p.today.AddDate(0, 0, -60)) && p.looksAhead(i, to) {
		this = p.holidayIn(i, to, code, p.today.Year()+1, true)
	}
	return this, true
}

func (p *parser) holidayIn(from, to int32, code, year int, relative bool) Expression {
	e := expression(from, to, Date, "", relative, "holiday")
	if day := holidayDate(code, year); !day.IsZero() {
		e.Value = calendar.Day(day)
	}
	return e
}

// holidayDate returns the day of a holiday of the list in a year.
func holidayDate(code, year int) time.Time {
	if code > 100 {
		return time.Date(year, time.Month(code/100), code%100, 0, 0, 0, 0, time.UTC)
	}
	nth := func(month, weekday, n int) time.Time { return calendar.NthWeekday(year, month, weekday, n) }
	switch code {
	case 1: // Martin Luther King Day
		return nth(1, 1, 3)
	case 2: // Presidents' Day
		return nth(2, 1, 3)
	case 3: // Memorial Day
		return nth(5, 1, -1)
	case 4: // Labor Day
		return nth(9, 1, 1)
	case 5: // Columbus Day
		return nth(10, 1, 2)
	case 6: // Thanksgiving
		return nth(11, 4, 4)
	case 7: // Good Friday
		return calendar.Easter(year).AddDate(0, 0, -2)
	case 8:
		return calendar.Easter(year)
	case 9:
		return calendar.Easter(year).AddDate(0, 0, 1)
	case 10: // Palm Sunday
		return calendar.Easter(year).AddDate(0, 0, -7)
	case 11: // Ash Wednesday
		return calendar.Easter(year).AddDate(0, 0, -46)
	case 12: // Mother's Day
		return nth(5, 7, 2)
	case 13: // Father's Day
		return nth(6, 7, 3)
	case 14: // Black Friday
		return nth(11, 4, 4).AddDate(0, 0, 1)
	case 15: // Cyber Monday
		return nth(11, 4, 4).AddDate(0, 0, 4)
	case 16: // Election Day: the Tuesday after the first Monday of November
		return nth(11, 1, 1).AddDate(0, 0, 1)
	}
	return time.Time{}
}
