package timex

import (
	"strconv"
	"time"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// weekdayOf returns the weekday that token i names, 0 if it names none. Short
// forms that are other words ("sun", "sat", "wed") need their full stop or a date behind them.
func (p *parser) weekdayOf(i int32) int {
	if i < 0 || int(i) >= len(p.Tokens) {
		return 0
	}
	t := &p.Tokens[i]
	if t.Kind != scan.Word || !t.Shape.Has(scan.Upper) || !t.Entry.Is(lexicon.Weekday) {
		return 0
	}
	if t.End-t.Start <= 5 && !t.Shape.Has(scan.Dotted) && p.KindAt(i+1) != scan.Comma && p.monthOf(i+1) == 0 && p.dayNumber(i+1) == 0 && p.KindAt(i+1) != scan.Stop {
		return 0
	}
	if t.End-t.Start <= 4 && !t.Shape.Has(scan.Dotted) && p.monthOf(i+1) == 0 && p.monthOf(i+2) == 0 && p.dayNumber(i+1) == 0 {
		return 0
	}
	return t.Entry.Value(lexicon.Weekday)
}

// weekdayDate: "Thursday, April 17, 2025", "Monday 3 May".
func weekdayDate(p *parser, i int32) (Expression, bool) {
	w := p.weekdayOf(i)
	if w == 0 {
		return Expression{}, false
	}
	next := i + 1
	if p.KindAt(next) == scan.Comma || p.KindAt(next) == scan.Stop && p.Tokens[next].End-p.Tokens[next].Start == 1 && p.Tokens[i].End-p.Tokens[i].Start <= 5 {
		next++
	}
	if p.At(next) == word.The {
		next++
	}
	if int(next) >= len(p.Tokens) {
		return Expression{}, false
	}
	for _, read := range []rule{monthDay, monthDayFirst, isoDate, slashDate} {
		e, ok := read(p, next)
		if !ok || len(e.Value) != len(time.DateOnly) {
			continue
		}
		e.From = i
		if day, _, ok := calendar.Instants(e.Value, p.location); ok && calendar.Weekday(day) != w {
			p.warnings = append(p.warnings, scan.Warning{Range: e.Range, Code: "weekday-mismatch",
				Text: p.TextOf(e.Range) + " was a " + day.Weekday().String() + "."})
		}
		return e, true
	}
	return Expression{}, false
}

// weekday: "Tuesday", "Tuesday night", "Tuesdays".
func weekday(p *parser, i int32) (Expression, bool) {
	w := p.weekdayOf(i)
	if w == 0 || p.followedByName(i) {
		return Expression{}, false
	}
	return p.weekdayAt(i, i+1, w, p.nearestWeekday(i, i+1, w), "weekday"), true
}

// weekdays: "on Tuesdays".
func weekdays(p *parser, i int32) (Expression, bool) {
	w := p.Tokens[i].Entry.Value(lexicon.WeekdayPlural)
	return expression(i, i+1, Set, "XXXX-WXX-"+strconv.Itoa(w), false, "set:weekday"), p.Tokens[i].Shape.Has(scan.Upper)
}

// weekdayAt makes the expression of a weekday and takes in the part of the day behind it.
func (p *parser) weekdayAt(from, to int32, w int, day time.Time, name string) Expression {
	e := p.day(from, to, day, true, name)
	if part, next := p.dayPart(to); part != "" {
		if p.At(next - 1).Is(lexicon.Plural) {
			return expression(from, next, Set, "XXXX-WXX-"+strconv.Itoa(w)+"T"+part, false, "set:weekday")
		}
		e.To, e.Type = next, Time
		if e.Value != "" {
			e.Value += "T" + part
		}
	}
	return e
}

// nearestWeekday resolves a bare weekday: the latest such day, the day of
// publication included, unless something before it looks to the future.
func (p *parser) nearestWeekday(from, to int32, w int) time.Time {
	if !p.known() {
		return time.Time{}
	}
	switch {
	case p.prefer == Future, p.prefer == AsNews && p.looksAhead(from, to):
		if next := calendar.NextWeekday(p.today, w); !next.Equal(p.today) || p.prefer == Future {
			return next
		}
		return p.today
	}
	return calendar.LastWeekday(p.today, w)
}

// dayParts are the TIMEX3 codes of the list part_of_day.
var dayParts = [...]string{"", "MO", "AF", "EV", "NI", "MI", "NI"}

// dayPart reads a part of the day at i: "morning", "late afternoon".
func (p *parser) dayPart(i int32) (string, int32) {
	if p.At(i) == word.Late || p.At(i) == word.Early {
		i++
	}
	if int(i) >= len(p.Tokens) || p.Tokens[i].Kind != scan.Word || p.Tokens[i].Shape.Has(scan.LineStart) {
		return "", i
	}
	e := p.Tokens[i].Entry
	if v := e.Value(lexicon.PartOfDay); v > 0 && v <= 4 {
		return dayParts[v], i + 1
	}
	return "", i
}

// dayWord: today, yesterday, tomorrow, tonight; "yesterday morning".
func dayWord(p *parser, i int32) (Expression, bool) {
	t := &p.Tokens[i]
	offset := t.Entry.Value(lexicon.Dayword)
	if offset == 9 { // "today"
		offset = 0
	}
	if p.KindAt(i-1) == scan.Slash || p.Has(i, scan.Upper) && p.Has(i+1, scan.Upper) && !p.Tokens[i].Shape.Has(scan.SentenceStart) { // "USA Today Sports"
		return Expression{}, false
	}
	var day time.Time
	if p.known() {
		day = p.today.AddDate(0, 0, offset)
	}
	e := p.day(i, i+1, day, true, "day")
	if t.Entry == word.Tonight {
		e.Type = Time
		if e.Value != "" {
			e.Value += "TNI"
		}
		return e, true
	}
	if part, next := p.dayPart(i + 1); part != "" {
		e.To, e.Type = next, Time
		if e.Value != "" {
			e.Value += "T" + part
		}
	}
	return e, true
}

// deictic reads what "this", "last", "next", "the past" and "every" open:
// "last week", "the past three months", "next Tuesday", "every day".
func deictic(p *parser, i int32) (Expression, bool) {
	start := i
	article := false
	if p.At(i) == word.The || p.At(i) == word.A || p.At(i) == word.An {
		article = true
		i++
	}
	if int(i) >= len(p.Tokens) || article && !p.opensTime(i) {
		return Expression{}, false
	}
	switch e := p.At(i); e {
	case word.Every, word.Each:
		return p.everySet(start, i+1)
	case word.Last, word.Past, word.Previous:
		return p.shifted(start, i+1, -1, article, e)
	case word.Next, word.Coming, word.Upcoming:
		return p.shifted(start, i+1, 1, article, e)
	case word.This, word.Current:
		return p.shifted(start, i+1, 0, article, e)
	case word.That, word.Same, word.Following:
		return p.sameAs(start, i+1, e)
	case word.Latest:
		return p.shifted(start, i+1, -1, article, e)
	}
	if !article && p.At(i) == word.Fiscal {
		if y := p.year(i + 1); y > 0 {
			return expression(i, i+2, Date, calendar.Year(y), false, "fiscal-year"), true
		}
		return quarterOrHalf(p, i)
	}
	if article {
		return p.afterArticle(start, i)
	}
	return Expression{}, false
}

// opensTime tells whether the token behind an article may belong to an expression of time.
func (p *parser) opensTime(i int32) bool {
	t := &p.Tokens[i]
	return t.Kind != scan.Word || t.Phrase != 0 || t.Entry.Any(timeOpeners)
}

var timeOpeners = lexicon.SetOf(lexicon.Deictic, lexicon.TimeUnit, lexicon.Ordinal, lexicon.Cardinal, lexicon.Season, lexicon.PeriodAdjective, lexicon.PartOfDay, lexicon.Month, lexicon.Weekday)

// everySet: "every day", "each Tuesday", "every two weeks".
func (p *parser) everySet(from, i int32) (Expression, bool) {
	if w := p.weekdayOf(i); w > 0 {
		e := expression(from, i+1, Set, "XXXX-WXX-"+strconv.Itoa(w), false, "set:every")
		if part, next := p.dayPart(i + 1); part != "" {
			e.Value, e.To = e.Value+"T"+part, next
		}
		return e, true
	}
	if m := p.monthOf(i); m > 0 {
		return expression(from, i+1, Set, "XXXX-"+calendar.Month(2000, m)[5:], false, "set:every"), true
	}
	n, next := p.count(i)
	if n == 0 {
		n, next = 1, i
	}
	if u := p.unit(next); u > 0 && u != half {
		return expression(from, next+1, Set, amount(n, u), false, "set:every"), true
	}
	if v := p.At(next).Value(lexicon.PartOfDay); v > 0 && v <= 4 {
		return expression(from, next+1, Set, "XXXX-XX-XXT"+dayParts[v], false, "set:every"), true
	}
	return Expression{}, false
}

// shifted: "last week", "next Tuesday", "this summer", "the past three months".
func (p *parser) shifted(from, i int32, by int, article bool, cue lexicon.Entry) (Expression, bool) {
	if n, next := p.count(i); n != 0 { // "the past three months", "the last 24 hours"
		u := p.unit(next)
		if p.KindAt(next) == scan.Hyphen {
			u = 0
		}
		if u == 0 || by == 0 && cue == word.This {
			return Expression{}, false
		}
		if p.At(next) == word.Recent {
			return Expression{}, false
		}
		return expression(from, next+1, Duration, amount(n, u), false, "duration:anchored"), true
	}
	if cue == word.Past && article && p.unit(i) > 0 { // "the past year"
		return expression(from, i+1, Duration, amount(1, p.unit(i)), false, "duration:anchored"), true
	}
	if n, next := p.ordinal(i); n > 0 && p.unit(next) == quarter { // "last third quarter" is none, "this first quarter" is
		_ = next
	}
	if w := p.weekdayOf(i); w > 0 {
		return p.shiftedWeekday(from, i, w, by, cue), true
	}
	if m := p.monthOf(i); m > 0 {
		return p.shiftedMonth(from, i, m, by), true
	}
	t := &p.Tokens[min(i, int32(len(p.Tokens)-1))]
	if s := t.Entry.Value(lexicon.Season); s > 0 && int(i) < len(p.Tokens) {
		return p.seasonOf(from, i+1, s, by, true), true
	}
	if t.Phrase.Is(lexicon.Holiday) || t.Entry.Is(lexicon.Holiday) {
		return p.shiftedHoliday(from, i, by)
	}
	if v := t.Entry.Value(lexicon.PartOfDay); v > 0 && v <= 4 && by <= 0 {
		offset := 0
		if by < 0 {
			if v != 4 {
				return Expression{}, false
			}
			offset = -1
		}
		e := expression(from, i+1, Time, "", true, "part-of-day")
		if p.known() {
			e.Value = calendar.Day(p.today.AddDate(0, 0, offset)) + "T" + dayParts[v]
		}
		return e, true
	}
	if u := p.unit(i); u > 0 && p.At(i).Is(lexicon.Plural) && u != night { // "the coming weeks"
		return expression(from, i+1, Duration, amount(vague, u), false, "duration:anchored"), by != 0
	}
	if p.At(i) == word.Fiscal && p.unit(i+1) == year {
		return p.shiftedUnit(from, i+2, year, by), true
	}
	u := p.unit(i)
	if u == 0 || u <= hour && by == 0 || u == second {
		return Expression{}, false
	}
	if by == 0 && cue == word.This && u == night {
		return Expression{}, false
	}
	if p.KindAt(i+1) == scan.Hyphen && p.unit(i+2) == 0 && u != half { // "last year-end"
		if !p.Tokens[i+1].Shape.Has(scan.SpaceBefore) {
			return Expression{}, false
		}
	}
	e := p.shiftedUnit(from, i+1, u, by)
	return e, e.To > 0
}

func (p *parser) shiftedWeekday(from, i int32, w, by int, cue lexicon.Entry) Expression {
	var day time.Time
	if p.known() {
		switch {
		case by < 0: // the one before today
			day = calendar.LastWeekday(p.today.AddDate(0, 0, -1), w)
		case by > 0:
			day = calendar.NextWeekday(p.today.AddDate(0, 0, 1), w)
			if cue == word.Next && calendar.Weekday(p.today) < w && day.Sub(p.today) < 4*24*time.Hour {
				day = day.AddDate(0, 0, 7) // "next Friday" said on a Wednesday is the one of the week that comes
			}
		default: // of this week
			day = p.today.AddDate(0, 0, w-calendar.Weekday(p.today))
		}
	}
	return p.weekdayAt(from, i+1, w, day, "weekday:shifted")
}

func (p *parser) shiftedMonth(from, i int32, m, by int) Expression {
	e := expression(from, i+1, Date, "", true, "month:shifted")
	if !p.known() {
		return e
	}
	y, current := p.today.Year(), int(p.today.Month())
	switch {
	case by < 0 && m >= current:
		y--
	case by > 0 && m <= current:
		y++
	}
	e.Value = calendar.Month(y, m)
	return e
}

func (p *parser) shiftedHoliday(from, i int32, by int) (Expression, bool) {
	e, ok := holiday(p, i)
	if !ok {
		return e, false
	}
	e.Range.From, e.Relative = from, true
	if !p.known() || e.Value == "" {
		return e, true
	}
	entry := p.Tokens[i].Entry
	if p.Tokens[i].Phrase.Is(lexicon.Holiday) {
		entry = p.Tokens[i].Phrase
	}
	code := entry.Value(lexicon.Holiday)
	y := p.today.Year()
	this := holidayDate(code, y)
	switch {
	case by < 0 && !this.Before(p.today):
		y--
	case by > 0 && !this.After(p.today):
		y++
	}
	return p.holidayIn(from, e.To, code, y, true), true
}

// shiftedUnit: "last week", "this year", "next quarter".
func (p *parser) shiftedUnit(from, to int32, u unit, by int) Expression {
	e := expression(from, to, Date, "", true, "unit:shifted")
	if !p.known() {
		return e
	}
	e.Value = shift(p.today, u, by)
	if u == night {
		e.Type = Time
	}
	if e.Value == "" {
		return Expression{}
	}
	return e
}

// shift returns the value of the unit that lies so many units from t's.
func shift(t time.Time, u unit, by int) string {
	y, m := t.Year(), int(t.Month())
	switch u {
	case day:
		return calendar.Day(t.AddDate(0, 0, by))
	case week:
		return calendar.Week(t.AddDate(0, 0, 7*by))
	case fortnight:
		return calendar.Week(t.AddDate(0, 0, 14*by))
	case month:
		return calendar.Month(y, m+by)
	case quarter:
		return calendar.Quarter(y, (m+2)/3+by)
	case year:
		return positiveYear(y + by)
	case decade:
		if d := y/10 + by; d > 0 {
			return pad(d, 3)
		}
	case century:
		if c := y/100 + by; c > 0 {
			return pad(c, 2)
		}
	case weekend:
		if by < 0 && calendar.Weekday(t) >= 6 && by == -1 {
			return calendar.Week(t.AddDate(0, 0, -7)) + "-WE"
		}
		return calendar.Week(t.AddDate(0, 0, 7*by)) + "-WE"
	case night:
		return calendar.Day(t.AddDate(0, 0, by)) + "TNI"
	}
	return ""
}

func positiveYear(y int) string {
	if y <= 0 || y > 9998 {
		return ""
	}
	return calendar.Year(y)
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// sameAs: "that day", "the same week", "the following Tuesday", hanging on the date last mentioned.
func (p *parser) sameAs(from, i int32, cue lexicon.Entry) (Expression, bool) {
	by := 0
	if cue == word.Following {
		by = 1
	}
	base := p.last
	if base.IsZero() {
		base = p.today
	}
	if w := p.weekdayOf(i); w > 0 {
		var day time.Time
		if !base.IsZero() {
			day = calendar.NextWeekday(base.AddDate(0, 0, by), w)
		}
		return p.weekdayAt(from, i+1, w, day, "weekday:following"), true
	}
	u := p.unit(i)
	if v := p.At(i).Value(lexicon.PartOfDay); v > 0 && v <= 4 && cue != word.Following {
		e := expression(from, i+1, Time, "", true, "part-of-day:same")
		if !base.IsZero() {
			e.Value = calendar.Day(base) + "T" + dayParts[v]
		}
		return e, true
	}
	if u < day || u == half || cue == word.That && p.At(i).Is(lexicon.Plural) {
		return Expression{}, false
	}
	if cue == word.Same && p.At(i+1) == word.As {
		return Expression{}, false
	}
	e := expression(from, i+1, Date, "", true, "unit:same")
	if !base.IsZero() {
		e.Value = shift(base, u, by)
	}
	return e, true
}

// afterArticle: "the day before", "the third quarter", "the 1990s", "a year ago", "the weekend".
func (p *parser) afterArticle(from, i int32) (Expression, bool) {
	for _, read := range []rule{quarterOrHalf, nthCentury, decadeInDigits, countedDuration} {
		if (p.Tokens[i].Kind == scan.Word) == (p.Tokens[i].Kind == scan.Number || p.Tokens[i].Kind == scan.Mixed) {
			continue
		}
		if e, ok := read(p, i); ok {
			if e.Rule != "duration:hyphen" { // "a [six-month] ban"
				e.From = from
			}
			return e, true
		}
	}
	if k := p.Tokens[i].Kind; k == scan.Single || k == scan.SingleClose || k == scan.SingleOpen {
		if e, ok := shortDecade(p, i); ok {
			e.Range.From = from
			return e, true
		}
	}
	if p.At(i) == word.YearAgo || p.Tokens[i].Phrase == word.YearAgo || p.Tokens[i].Phrase == word.YearEarlier {
		return p.yearAgoPeriod(from, i)
	}
	u := p.unit(i)
	the := p.At(from) == word.The
	if the && u >= day && u <= year {
		switch p.At(i + 1) {
		case word.Before, word.Earlier:
			if p.KindAt(i+2) == scan.Word && !p.At(i+2).Any(functionWords) && p.At(i+1) == word.Before {
				break
			}
			return p.fromLast(from, i+2, u, -1)
		case word.After, word.Later:
			return p.fromLast(from, i+2, u, 1)
		}
	}
	if the && u == weekend && p.At(i+1) != word.Of {
		e := expression(from, i+1, Date, "", true, "weekend")
		if p.known() {
			monday := p.today.AddDate(0, 0, 1-calendar.Weekday(p.today))
			if calendar.Weekday(p.today) < 5 && !p.looksAhead(from, i) {
				monday = monday.AddDate(0, 0, -7)
			}
			e.Value = calendar.Week(monday) + "-WE"
		}
		return e, true
	}
	if s := p.At(i).Value(lexicon.Season); the && s > 0 && (p.At(i+1) == word.Of || p.year(i+1) > 0) {
		next := i + 1
		if p.At(next) == word.Of {
			next++
		}
		if y := p.year(next); y > 0 {
			return expression(from, next+1, Date, season(y, s), false, "season:year"), true
		}
	}
	if y := p.year(i); the && y > 0 {
		if e, ok := quarterOrHalf(p, i+1); ok && len(e.Value) == 7 { // "the 1988 third quarter"
			return expression(from, e.To, Date, calendar.Year(y)+e.Value[4:], false, "quarter:year"), true
		}
		if p.At(i+1) == word.Period || p.At(i+1) == word.Quarter {
			value := calendar.Year(y)
			if p.quarter != "" {
				value += p.quarter[4:]
			}
			return expression(from, i+2, Date, value, false, "quarter:year"), true
		}
	}
	if the && (p.At(i) == word.Fiscal || p.At(i).Is(lexicon.PeriodAdjective)) && p.unit(i+1) == year && !p.At(i+1).Is(lexicon.Plural) {
		return p.shiftedUnit(from, i+2, year, 0), true
	}
	if the && u == quarter && p.At(i+1) != word.Of && !p.Tokens[i].Entry.Is(lexicon.Plural) {
		e := expression(from, i+1, Date, "", true, "quarter:the")
		if p.known() {
			e.Value = p.lastQuarter()
		}
		return e, true
	}
	return Expression{}, false
}

// lastQuarter is the quarter that the story speaks of: the one mentioned last, or the one before the current.
func (p *parser) lastQuarter() string {
	if p.quarter != "" {
		return p.quarter
	}
	return calendar.Quarter(p.today.Year(), (int(p.today.Month())+2)/3-1)
}

// fromLast: "the day before", "a week later", hanging on the date last mentioned.
func (p *parser) fromLast(from, to int32, u unit, by int) (Expression, bool) {
	base := p.last
	if base.IsZero() {
		base = p.today
	}
	e := expression(from, to, Date, "", true, "shift:from-last")
	if !base.IsZero() {
		e.Value = shift(base, u, by)
	}
	return e, true
}

// yearAgoPeriod: "the year-ago quarter", "a year earlier".
func (p *parser) yearAgoPeriod(from, i int32) (Expression, bool) {
	i += int32(p.Tokens[i].PhraseLen)
	to := i
	u := p.unit(i)
	if u == quarter || u == year || p.At(i) == word.Period {
		to = i + 1
	}
	e := expression(from, to, Date, "", true, "year-ago")
	if p.known() {
		q := p.lastQuarter()
		e.Value = calendar.Year(max(atoi(q[:4])-1, 1)) + q[4:]
		if u == year {
			e.Value = e.Value[:4]
		}
	}
	return e, true
}

// partOfPeriod: "earlier this month", "late 1988", "early next year", "mid-July", "the end of the year".
func partOfPeriod(p *parser, i int32) (Expression, bool) {
	if p.inPart {
		return Expression{}, false
	}
	start := i
	mod := ""
	if p.At(i) == word.The {
		if i++; !p.At(i).Is(lexicon.Deictic) {
			return Expression{}, false
		}
	}
	switch p.At(i) {
	case word.Early, word.Earlier:
		mod = "START"
	case word.Late, word.Later:
		mod = "END"
	case word.Mid, word.Middle:
		mod = "MID"
	case word.End, word.Rest:
		mod = "END"
	case word.Beginning, word.Start:
		mod = "START"
	default:
		return Expression{}, false
	}
	comparative := p.At(i) == word.Earlier || p.At(i) == word.Later
	noun := p.At(i) == word.End || p.At(i) == word.Beginning || p.At(i) == word.Start || p.At(i) == word.Middle || p.At(i) == word.Rest
	i++
	if p.KindAt(i) == scan.Hyphen {
		i++
	}
	if noun {
		if p.At(i) != word.Of {
			return Expression{}, false
		}
		i++
	} else if comparative && (p.At(i) == word.In || p.At(i) == word.On) {
		i++
	}
	if int(i) >= len(p.Tokens) {
		return Expression{}, false
	}
	p.inPart = true
	e, ok := p.period(i)
	p.inPart = false
	if comparative && ok && (e.Rule == "weekday" || e.Rule == "day") { // "earlier Friday": the day alone is the expression
		return Expression{}, false
	}
	if !ok || e.Type != Date && !(e.Type == Time && !comparative) || e.Value != "" && len(e.Value) >= 4 && e.Value[len(e.Value)-3:] == "REF" {
		return Expression{}, false
	}
	if !noun && !comparative && e.Rule == "weekday" {
		e.Range.From = start
		return e, true
	}
	e.Range.From, e.Mod = start, mod
	e.Rule = "part:" + e.Rule
	return e, true
}

// period reads a date at i that may follow "early", also "the year" and "the month".
func (p *parser) period(i int32) (Expression, bool) {
	if p.At(i) == word.The {
		if u := p.unit(i + 1); u >= week && u <= century && u != quarter && !p.At(i+1).Is(lexicon.Plural) && p.At(i+2) != word.Of {
			e := p.shiftedUnit(i, i+2, u, 0)
			return e, e.To > 0
		}
	}
	if y := p.year(i); y >= 1500 && y < 2100 {
		return expression(i, i+1, Date, strconv.Itoa(y), false, "year"), true
	}
	if m := p.monthOf(i); m > 0 {
		if e, ok := monthDay(p, i); ok {
			return e, true
		}
		if e, ok := monthAlone(p, i); ok {
			return e, true
		}
		if p.ambiguousMonth(i) { // "early May" needs no preposition
			e := p.shiftedMonth(i, i, m, 0)
			if p.known() && m > int(p.today.Month()) && !p.looksAhead(i, i+1) {
				e = p.shiftedMonth(i, i, m, -1)
			}
			return e, true
		}
	}
	return p.at(i)
}

// seasonAlone: "summer 1998", "in the spring". A bare season is a date only where a preposition asks for one.
func seasonAlone(p *parser, i int32) (Expression, bool) {
	s := p.Tokens[i].Entry.Value(lexicon.Season)
	if s == 0 || p.Tokens[i].Entry.Is(lexicon.Plural) {
		return Expression{}, false
	}
	next := i + 1
	if p.At(next) == word.Of {
		next++
	}
	if y := p.year(next); y > 1500 {
		return expression(i, next+1, Date, season(y, s), false, "season:year"), true
	}
	return Expression{}, false
}

var seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}

func season(y, s int) string { return calendar.Year(y) + "-" + seasonCodes[s] }

// seasonOf resolves "last fall", "this summer", "next winter".
func (p *parser) seasonOf(from, to int32, s, by int, relative bool) Expression {
	e := expression(from, to, Date, "", relative, "season:shifted")
	if !p.known() {
		return e
	}
	y, current := p.today.Year(), int(p.today.Month())%12/3 // winter is 0
	at := s % 4
	switch {
	case by < 0 && at >= current && !(s == 4 && int(p.today.Month()) == 12):
		y--
	case by < 0 && s == 4:
		y--
	case by > 0 && at <= current:
		y++
	}
	e.Value = season(y, s)
	return e
}

// reference: "now", "recently", "soon".
func reference(p *parser, i int32) (Expression, bool) {
	t := &p.Tokens[i]
	entry, n := t.Entry, int32(1)
	if t.Phrase.Is(lexicon.TimeRef) {
		entry, n = t.Phrase, int32(t.PhraseLen)
	}
	v := entry.Value(lexicon.TimeRef)
	if v == 0 || t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart) {
		return Expression{}, false
	}
	if after := i + n; v > 1 && n > 1 {
		if c, _ := p.count(after); c != 0 || p.unit(after) > 0 { // "the past three months"
			return Expression{}, false
		}
	}
	if p.At(i+n) == word.As && v == 3 { // "as soon as"
		return Expression{}, false
	}
	if n == 1 {
		switch entry {
		case word.Past: // "past the house"
			return Expression{}, false
		case word.Once:
			if p.At(i+1).Is(lexicon.Determiner) || p.At(i+1).Is(lexicon.Pronoun) || p.At(i-1) == word.At || p.At(i-1) == word.Only || t.Shape.Has(scan.SentenceStart) {
				return Expression{}, false
			}
		case word.Recent:
			if u := p.unit(i + 1); u > 0 && p.At(i+1).Is(lexicon.Plural) {
				return expression(i, i+2, Duration, amount(vague, u), false, "duration:recent"), true
			}
			return Expression{}, false
		case word.Future, word.Previously, word.Current, word.Coming:
			if entry != word.Current {
				return Expression{}, false
			}
		}
	}
	value := [...]string{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"}[v]
	return expression(i, i+n, Date, value, false, "reference"), true
}
