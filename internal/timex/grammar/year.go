package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// The years that a bare number is taken for, and those for which less must speak.
const (
	firstYear, lastYear     = 1500, 2100
	firstModern, lastModern = 1900, 2050
)

// yearAlone: "in 1998", "(1998)", "1998's", "2009-2010", "1978-79".
func yearAlone(r *reader, i int32) (Form, bool) {
	y := r.year(i)
	// "in 1391,": amounts are written "1,391"
	if y >= 1000 && y < firstYear && (r.one(i-1, word.In, word.Since, word.Of, word.Between) || r.entry(i-1) == word.And && r.lastIsYear(i)) &&
		r.endsPhrase(i+1) && !r.isBC(i+1) {
		return said(i, i+1, "year", calendar.InYear(y)), true
	}
	if y < firstYear || y > lastYear {
		return r.shortYear(i)
	}
	if f, ok := r.yearOfPeriod(i, y); ok {
		return f, true
	}
	if r.isBC(i + 1) {
		return Form{}, false
	}
	if !r.isYear(i, y) {
		return Form{}, false
	}
	f := said(i, i+1, "year", calendar.InYear(y))
	// "the 2019-20 season" begins in 2019
	if k := r.kind(i + 1); (k == scan.Hyphen || k == scan.Slash || k == scan.Dash) && r.joined(i+1) &&
		r.joined(i+2) && len(r.text(i+2)) == 2 && r.digits(i+2) == (y+1)%100 {
		f.To, f.Rule = i+3, "year:season"
		return f, true
	}
	if u := r.unit(i - 1); u == calendar.Year && !r.plural(i-1) && r.free <= i-1 && !r.isName(i-1) { // "the year 2011", "calendar year 2008"
		f.Range.From = i - 1
		if r.one(i-2, word.Calendar, word.Fiscal) && r.free <= i-2 {
			f.Range.From = i - 2
		}
		f.Range.From = r.withThe(f.From)
	}
	switch {
	case r.one(i+1, word.Or, word.And) && r.one(i+2, word.Later, word.Beyond) && r.entry(i+3) != word.Than &&
		(r.entry(i+1) == word.Or || r.endsPhrase(i+3)):
		// "1994 or later", "1990 and beyond"
		f.To, f.Mod = i+3, OnOrAfter
	case r.one(i+1, word.Or, word.And) && r.entry(i+2) == word.Earlier:
		f.To, f.Mod = i+3, OnOrBefore
	}
	return f, true
}

// isBC tells whether the year before token i lies before Christ, where no value reaches.
func (r *reader) isBC(i int32) bool {
	switch r.text(i) {
	case "BC", "B.C.", "BCE", "B.C.E.":
		return true
	}
	return false
}

// yearOfPeriod: "the 1988 third quarter", "the 1988 period", whose quarter the story tells.
func (r *reader) yearOfPeriod(i int32, y int) (Form, bool) {
	from := r.withThe(i)
	if from == i {
		return Form{}, false
	}
	if f, ok := numberedPeriod(r, i+1); ok && f.Step == Nearest && f.Value.Kind == calendar.OfQuarter {
		f.Value.Year, f.Step, f.Range.From, f.Rule = int16(y), Said, from, "quarter:year"
		return f, true
	}
	if r.entry(i+1) != word.Period && r.unit(i+1) != calendar.Quarter || r.plural(i+1) {
		return Form{}, false
	}
	return Form{Range: scan.Range{From: from, To: i + 2}, Rule: "quarter:year", Step: Reported, Unit: calendar.Quarter, Value: calendar.InYear(y)},
		true
}

// shortYear: the "79" of "1978-79"; "in '09 and '55".
func (r *reader) shortYear(i int32) (Form, bool) {
	n := r.digits(i)
	if n < 0 || len(r.text(i)) != 2 || !r.joined(i) {
		return Form{}, false
	}
	if k := r.kind(i - 1); k == scan.Single || k == scan.SingleClose || k == scan.SingleOpen {
		if y := century(n); r.asksForTime(i-1) || (r.one(i-2, word.And, word.Or) || r.kind(i-2) == scan.Comma) && r.free == i-2 && r.lastIsYear(i) {
			return said(i-1, i+1, "year:elided", calendar.InYear(y)), r.endsPhrase(i + 1)
		}
	}
	if r.kind(i-1) != scan.Hyphen && r.kind(i-1) != scan.Slash || !r.joined(i-1) {
		return Form{}, false
	}
	before := r.year(i - 2)
	if before == 0 || r.free != i-1 {
		return Form{}, false
	}
	y := before/100*100 + n
	if n < before%100 {
		y += 100
	}
	if y > before+20 {
		return Form{}, false
	}
	return said(i, i+1, "year:short", calendar.InYear(y)), true
}

// isYear tells whether a number of four digits is a year, by what stands around it.
func (r *reader) isYear(i int32, y int) bool {
	before, after := r.kind(i-1), r.kind(i+1)
	modern := firstModern <= y && y < lastModern
	switch {
	case r.isFigure(i):
		return false
	case after == scan.Slash || after == scan.Hyphen && r.joined(i+2):
		return r.opensYears(i, y)
	case before == scan.Slash:
		return r.year(i-2) > 0
	case before == scan.Hyphen && r.joined(i):
		return r.closesCompound(i, modern)
	case after == scan.Clitic:
		return true
	case y < 1800 && after == scan.Word && !r.is(i+1, scan.Upper) && !r.entry(i+1).Any(functionWords), r.countsThings(i): // "1709 schoolchildren"
		return false
	case before == scan.Open:
		return after == scan.Close || after == scan.Comma || after == scan.Semicolon || after == scan.Dash
	case before == scan.Word:
		return r.wordTakesYear(i, modern)
	case before == scan.Comma && r.commaTakesYear(i, modern), before == scan.Dash && r.year(i-2) > 0:
		return true
	case r.is(i, scan.SentenceStart|scan.LineStart):
		return after == scan.Comma || after == scan.Colon || modern && r.is(i, scan.SentenceStart) && r.entry(i+1).Is(lexicon.Auxiliary)
	case before == scan.Clitic: // "Britain's 2019 election", not "Kopp's 1987 Chevrolet"
		return modern && after == scan.Word && !r.is(i+1, scan.Upper)
	}
	return modern && after == scan.Comma && breaks(before)
}

// isFigure tells whether what stands around a number makes it a price, a share, a decimal or a clock time.
func (r *reader) isFigure(i int32) bool {
	switch before, after := r.kind(i-1), r.kind(i+1); {
	case before == scan.Currency, before == scan.Hash, after == scan.Percent:
		return true
	case before == scan.Stop:
		return r.joined(i) && r.joined(i-1)
	case after == scan.Colon:
		return r.joined(i+1) && r.joined(i+2) && r.digits(i+2) >= 0
	}
	return false
}

// opensYears tells whether a year goes on behind a slash or hyphen: "1998/99", "2009-2010".
func (r *reader) opensYears(i int32, y int) bool {
	next := r.digits(i + 2)
	if r.year(i+2) > 0 {
		return true
	}
	if len(r.text(i+2)) != 2 || next < 0 {
		return false
	}
	return (y+1)%100 == next || r.kind(i+1) == scan.Hyphen && y >= firstModern && y < 2000 && next > y%100
}

// closesCompound tells whether a year closes a range or a compound: "2009-2010", "mid-1985", "post-1959"; not "Boeing-1998".
func (r *reader) closesCompound(i int32, modern bool) bool {
	if r.year(i-2) > 0 && r.kind(i-3) != scan.Hyphen {
		return true
	}
	return modern && r.kind(i-2) == scan.Word && !r.is(i-2, scan.Upper)
}

// commaTakesYear tells whether the number behind a comma is a year: "May, 1998", "(London, 1968)", "in 1998, 2002 and 2006".
func (r *reader) commaTakesYear(i int32, modern bool) bool {
	return r.month(i-2) > 0 || modern && r.kind(i+1) == scan.Close || r.closesYears(i)
}

// breaks tells whether a sentence or clause may begin behind a mark.
func breaks(k scan.Kind) bool {
	switch k {
	case scan.Stop, scan.Comma, scan.Semicolon, scan.Dash:
		return true
	}
	return k >= scan.MarkOpen && k <= scan.Single
}

// closesYears tells whether the number goes on with a list of years.
func (r *reader) closesYears(i int32) bool {
	n := len(r.forms)
	return n > 0 && r.free == i-1 && r.forms[n-1].Value.Kind == calendar.OfYear
}

// wordTakesYear tells whether the word before a number of four digits takes a year.
func (r *reader) wordTakesYear(i int32, modern bool) bool {
	prev := r.entry(i - 1)
	switch {
	case r.asksForTime(i), prev.Any(yearContexts) && !prev.Is(lexicon.Cardinal):
		return modern || prev.Is(lexicon.TimePreposition) || r.endsPhrase(i+1)
	case r.one(i-1, word.And, word.Or, word.To, word.Not, word.But):
		return r.year(i-2) > 0 || modern && r.lastIsYear(i)
	case r.isName(i - 1): // "Windows 2000", "Vision 2030"; but "January 1998" has been read
		return false
	}
	if modern && r.comparesMoney(i+1) || modern && r.entersYear(i-1) && r.endsPhrase(i+1) { // "expects 2024 earnings", "will enter 2026"
		return true
	}
	return modern && (prev.Any(functionWords) || prev.Any(describing) && r.datesThing(i+1)) && !prev.Is(lexicon.Cardinal) // "some 2000 people"
}

// entersYear tells whether token i is a verb that takes a time as its object: "enter 2026", "ended 2023".
func (r *reader) entersYear(i int32) bool {
	switch r.text(i) {
	case "enter", "enters", "entering", "entered", "end", "ends", "ending", "ended", "begin", "begins", "beginning",
		"began", "start", "starts", "starting", "started", "finish", "finishes", "finishing", "finished",
		"miss", "misses", "missing", "missed", "skip", "skips", "skipping", "skipped":
		return true
	}
	return false
}

// datesThing tells whether token i is one thing of which a year is told: "her bitter 1988 campaign", not "the final 2000 meters".
func (r *reader) datesThing(i int32) bool {
	t := r.tok(i)
	e := t.Entry
	return t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && e.Is(lexicon.Noun) && !e.Any(amounted) &&
		!e.Any(functionWords) && e != word.People && e.Value(lexicon.Noun) >= e.Value(lexicon.Verb)
}

var amounted = lexicon.SetOf(lexicon.Plural, lexicon.TimeUnit)

// lastIsYear tells whether the last form is a year of the same sentence.
func (r *reader) lastIsYear(i int32) bool {
	n := len(r.forms)
	return n > 0 && r.forms[n-1].Value.Kind == calendar.OfYear && r.free > i-9
}

var describing = lexicon.SetOf(lexicon.Adjective, lexicon.PastParticiple)

var yearContexts = lexicon.SetOf(lexicon.Preposition, lexicon.PeriodPart)

// countsThings tells whether a plural noun behind the number says that it is an amount: "of 2000 people".
func (r *reader) countsThings(i int32) bool {
	next := r.tok(i + 1)
	if next.Kind != scan.Word || next.Shape.Has(scan.Upper) {
		return false
	}
	e := next.Entry
	return e.Is(lexicon.Plural) && e.Is(lexicon.Noun) && !r.comparesMoney(i+1) && !e.Is(lexicon.ThirdPerson) && r.entry(i-1) != word.The ||
		e.Is(lexicon.TimeUnit) && e.Is(lexicon.Plural)
}

// yearInWords: "nineteen ninety-one".
func yearInWords(r *reader, i int32) (Form, bool) {
	y, after := r.spelledYear(i)
	if y > 0 && r.entry(i-2) == word.The && r.unit(i-1) == calendar.Year && !r.plural(i-1) && r.free <= i-2 { // "by the year two thousand"
		return said(i-2, after, "year:words", calendar.InYear(y)), true
	}
	if y == 0 || !r.asksForTime(i) || !r.endsPhrase(after) && !r.is(after, scan.Upper) {
		return Form{}, false
	}
	return said(i, after, "year:words", calendar.InYear(y)), true
}

// decade: "1990s", "the 1960s", "1990's".
func decade(r *reader, i int32) (Form, bool) {
	s := r.text(i)
	if r.kind(i) == scan.Number && r.year(i) > 0 && s[3] == '0' && r.entry(i+1) == word.S && r.entry(i-1) == word.The && r.endsPhrase(i+2) {
		return said(i-1, i+2, "decade", calendar.InDecade(r.year(i)/10)), true
	}
	if len(s) != 5 || s[4]|0x20 != 's' || s[3] != '0' {
		return Form{}, false
	}
	n := atoi(s[:4])
	if n < firstYear || n > lastYear {
		return Form{}, false
	}
	from := r.withThe(i)
	if n%100 == 0 && n < 2000 { // "the 1800s" are the century
		return said(from, i+1, "century", calendar.InCentury(n/100)), true
	}
	return said(from, i+1, "decade", calendar.InDecade(n/10)), true
}

// shortDecade: "'90s", "the 60s".
func shortDecade(r *reader, i int32) (Form, bool) {
	s := r.text(i)
	if len(s) != 3 || s[1] != '0' || s[2]|0x20 != 's' || s[0] < '0' || s[0] > '9' {
		return Form{}, false
	}
	from := i
	if k := r.kind(i - 1); (k == scan.Single || k == scan.SingleClose || k == scan.SingleOpen) && r.joined(i) && r.free < i {
		from = i - 1
	} else if r.entry(i-1) != word.The || s[0] == '1' || r.tellsTemperature(i) { // "his 60s" are an age
		return Form{}, false
	}
	v := calendar.InDecade(190 + int(s[0]-'0'))
	if s[0] == '0' { // "the '00s"
		v = calendar.InDecade(200)
	}
	return said(r.withThe(from), i+1, "decade:short", v), true
}

// tellsTemperature tells whether a word of the weather stands before the number: "highs in the 90s".
func (r *reader) tellsTemperature(i int32) bool {
	for j := i - 1; j > i-12 && r.Has(j); j-- {
		switch r.text(j) {
		case "high", "highs", "Highs", "low", "lows", "Lows", "temperature", "temperatures", "Temperatures", "temps", "mercury", "degrees",
			"thermometer", "thermometers":
			return true
		}
		if k := r.kind(j); k == scan.Stop || k == scan.Semicolon {
			return false
		}
	}
	return false
}

// reportedPeriod: "Q3", "Q3 2024", "H1 2025", "FY2024", as earnings stories write them.
func reportedPeriod(r *reader, i int32) (Form, bool) {
	s := r.text(i)
	if len(s) == 6 && s[:2] == "FY" && atoi(s[2:]) >= firstModern {
		return said(i, i+1, "fiscal-year", calendar.InYear(atoi(s[2:]))), true
	}
	if len(s) == 4 && s[:2] == "FY" && atoi(s[2:]) >= 0 {
		return said(i, i+1, "fiscal-year", calendar.InYear(century(atoi(s[2:])))), true
	}
	if len(s) != 2 {
		return Form{}, false
	}
	n := int(s[1] - '0')
	kind := calendar.OfQuarter
	switch {
	case s[0] == 'Q' && n >= 1 && n <= 4:
	case s[0] == 'H' && n >= 1 && n <= 2 && r.year(i+1) > 0:
		kind = calendar.OfHalf
	default:
		return Form{}, false
	}
	if y, after := r.yearBehind(i + 1); y > 0 {
		return said(i, after, "quarter:short", calendar.PartOf(kind, y, n)), true
	}
	f := r.quarter(i, i+1, kind, n) // "Q2 of next year"
	f.Rule = "quarter:short"
	return f, true
}
