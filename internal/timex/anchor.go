package timex

import (
	"strings"
	"time"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// anchor makes values of forms. What it remembers of the forms before is what
// the next may hang on.
type anchor struct {
	*scan.Doc
	location  *time.Location
	prefer    Prefer
	today     calendar.Date  // of publication, Never if unknown
	now       calendar.Clock // of publication, zero if only the day is known
	published time.Time      // zero if unknown
	stamped   bool           // published is what a stamp of the page says
	day       calendar.Value // the day last mentioned, perhaps with its clock time
	date      calendar.Value // the stretch of the calendar last mentioned
	far       calendar.Value // the one last mentioned of another year than that of publication
	hour      calendar.Value // the day and the time of it last told, if no other date but of who said so stands behind
	month     calendar.Value // the month last mentioned, else what is shorter
	before    calendar.Value // the value of the form before, in the same block
	ahead     bool           // that it is to come
	toward    int            // the direction of the form at hand
	either    bool           // that it may be over or not, so that the nearer is meant
	quarter   calendar.Value // that the story reports on: the latest one mentioned
	heading   calendar.Value // the day that stood last in a block of its own
	label     calendar.Value // the day that stood last before a colon: "Monday: The talks begin."
	genre     int            // unread until a quarter is met
	tale      tale
	told      tale  // of the block before
	next      int32 // behind the last "next week" of the block, 0 if there is none
	found     []Expression
	warnings  []scan.Warning
}

// block resolves the forms of a block.
func (a *anchor) block(x scan.Range, forms []grammar.Form) {
	a.before, a.ahead, a.next = calendar.Value{}, false, 0
	if len(forms) > 0 {
		a.told, a.tale = a.tale, tale{}
	}
	for i := range forms {
		f := &forms[i]
		if f.Rule == "quarter:period" && a.quarter.Kind == calendar.None {
			continue
		}
		if bare := f.Step == grammar.Nearest || f.Step == grammar.Reported; !bare && !f.CountsQuarters() ||
			f.Value.Kind != calendar.OfQuarter && f.Unit != calendar.Quarter && !f.CountsQuarters() || !a.isGame() {
			a.found = append(a.found, a.expression(f))
		}
	}
	if n := len(a.found); n > 0 && len(forms) == 1 && a.found[n-1].Range == x && a.before.IsDay() { // "Wednesday, May 1" over the entries of a log
		a.heading = a.before
	}
}

// known tells whether the day of publication is known.
func (a *anchor) known() bool { return a.today != calendar.Never }

// isGame tells whether the story is of a game, whose quarters are none of the
// year: more scores ("32-18"), clubs and verbs of match reports stand in it than amounts of money, percentages and companies.
func (a *anchor) isGame() bool {
	if a.genre == unread {
		scores, amounts := 0, 0
		for i := range a.Tokens {
			switch t := &a.Tokens[i]; {
			case t.Kind == scan.Currency, t.Kind == scan.Percent, t.Entry.Any(business):
				amounts++
			case t.Kind == scan.Hyphen && a.KindAt(int32(i)-1) == scan.Number && a.KindAt(int32(i)+1) == scan.Number:
				scores += 2
			case t.Entry.Any(sport) && isScale(a.TextAt(int32(i)-1)): // "900 billion won"
				amounts++
			case t.Entry.Any(sport):
				scores++
			}
		}
		if a.genre = noGame; scores > amounts+1 {
			a.genre = game
		}
	}
	return a.genre == game
}

// isScale tells whether a word counts what no score comes up to.
func isScale(s string) bool { return s == "million" || s == "billion" || s == "trillion" }

// What the genre of a story may be.
const (
	unread = iota
	noGame
	game
)

var (
	business = lexicon.SetOf(lexicon.Business, lexicon.Company)
	sport    = lexicon.SetOf(lexicon.Club, lexicon.SportVerb)
)

// expression resolves a form and remembers it.
func (a *anchor) expression(f *grammar.Form) Expression {
	if f.Has(grammar.Follows) && a.date.Kind != calendar.None && a.direction(f.Range.From, f.To) < untold {
		f.Origin, f.Rule = grammar.Mentioned, "unit:after-mentioned"
	}
	e := Expression{Range: f.Range, Type: f.Type, Mod: f.Mod, Rule: f.Rule, Relative: hangs(f)}
	a.toward = untold
	if a.recurs(f) {
		e.Type, e.Value, e.Relative = Set, f.Value, false
		return e
	}
	e.Value = a.value(f)
	switch {
	case f.Has(grammar.Impossible):
		a.warn(f.Range, "impossible-date", "There is no such day: "+a.TextOf(f.Range)+".")
	case f.Check > 0 && e.Value.IsDay() && e.Value.First().Weekday() != int(f.Check):
		a.warn(f.Range, "weekday-mismatch", a.TextOf(f.Range)+" was a "+time.Weekday(e.Value.First().Weekday()%7).String()+".")
	}
	switch k := e.Value.Kind; {
	case k == calendar.Reference, k == calendar.OfClock:
		e.Relative = false
	case f.Step == grammar.Nearest && e.Value.IsOpen(): // "XXXX-04-17" says no more than the text
		e.Relative = false
	case f.Step == grammar.Count && f.Unit.OfClock() && !e.Value.Clock.IsZero():
		e.Type = Time
	case f.Has(grammar.Compares) && k == calendar.OfQuarter:
		e.Rule = "year-ago"
	case f.Type == Duration && e.Value.IsDate():
		e.Type, e.Relative = Date, true
	}
	if e.Type == Date || e.Type == Time {
		a.instants(&e, f)
		a.remember(f, e.Value)
	}
	return e
}

// recurs tells whether a pattern is said of every year or week: "usually peaks in February", "normally meets on Monday".
func (a *anchor) recurs(f *grammar.Form) bool {
	if f.Step != grammar.Nearest || f.Type != Date || f.Kept != 0 || f.Check > 0 || a.prefer != AsNews {
		return false
	}
	i := f.From - 1
	for ; ; i-- {
		if i < 0 || i < f.From-infinitiveReach || a.Tokens[i].Kind != scan.Word && a.Tokens[i].Kind != scan.Comma {
			return false
		}
		if a.Tokens[i].Entry.Is(lexicon.Adverb) && isHabit(a.TextAt(i)) {
			break
		}
	}
	for i++; i < f.From; i++ {
		if a.isPast(i) || a.At(i).Is(lexicon.Modal) { // "is usually told of what he did in May"
			return false
		}
	}
	return true
}

// isHabit tells whether an adverb says that a thing is done time and again.
func isHabit(adverb string) bool {
	switch adverb {
	case "usually", "normally", "typically", "traditionally", "Usually", "Normally", "Typically", "Traditionally":
		return true
	}
	return false
}

// hangs tells whether a form needs to know another date.
func hangs(f *grammar.Form) bool {
	if f.Base != nil {
		return f.Origin == grammar.Mentioned || hangs(f.Base)
	}
	return f.Step != grammar.Said
}

// instants tells what the value covers, in the zone that the text names or the option gives.
func (a *anchor) instants(e *Expression, f *grammar.Form) {
	v := e.Value
	if f.Has(grammar.Zoned) {
		if v.Clock.Zoned, v.Clock.Zone = true, f.Zone; f.Has(grammar.Seasonal) && inSummer(v.First(), int(v.Clock.Hour)) {
			v.Clock.Zone += 60
		}
	}
	if from, to, ok := v.Span(a.location); ok {
		e.Begin, e.End = from, to
	}
}

// remember keeps what the forms behind may hang on.
func (a *anchor) remember(f *grammar.Form, v calendar.Value) {
	a.before = v
	a.ahead = v.IsDay() && (v.First() > a.today || v.First() == a.today && a.toward > untold)
	if f.Step == grammar.Count && f.Unit == calendar.Week && f.By == 1 && f.Origin == grammar.Publication && a.known() {
		a.next = f.To
	}
	if !v.IsDate() || v.IsOpen() {
		return
	}
	if a.date = v; a.known() && v.Kind >= calendar.OfYear && int(v.Year) != a.today.Year() {
		a.far = v
	}
	if v.Kind == calendar.OfMonth || v.Kind > calendar.OfMonth && a.month.Kind != calendar.OfMonth {
		a.month = v
	}
	if v.IsDay() {
		a.day = v
	}
	switch {
	case v.IsDay() && !v.Clock.IsZero():
		a.hour = v
	case !v.IsDay() || v.First() < a.hour.First() || !a.tellsSaying(f):
		a.hour = calendar.Value{}
	}
	if v.Kind == calendar.OfQuarter && f.Step != grammar.Reported && !f.Has(grammar.Compares) && a.isReported(v) {
		a.quarter = v
	}
	a.tell(f, v)
}

// tellsSaying tells whether a date stands right behind a verb of saying in the past, and so tells of that alone: "police said Monday".
func (a *anchor) tellsSaying(f *grammar.Form) bool {
	i := f.Range.From - 1
	if a.At(i) == word.On {
		i--
	}
	return a.At(i).Is(lexicon.Reporting) && a.isPast(i)
}

// isReported tells whether a quarter is rather the one that the story reports on than the one it took for it: the latest, with
// which the earlier ones are compared; but one still under way is an outlook, unless it is the first (a fiscal quarter may be over).
func (a *anchor) isReported(q calendar.Value) bool {
	switch _, to, _ := q.Days(); {
	case q.First() < a.quarter.First():
		return false
	case !a.known():
		return true
	case a.quarter.Kind == calendar.None:
		return q.First() <= a.today
	default:
		return to <= a.today
	}
}

func (a *anchor) warn(x scan.Range, code, text string) {
	a.warnings = append(a.warnings, scan.Warning{Range: x, Code: code, Text: text})
}

// origin returns the day that a form hangs on, Never if it is unknown.
func (a *anchor) origin(f *grammar.Form) calendar.Date {
	if f.Origin != grammar.Mentioned {
		return a.today
	}
	long := f.Unit >= calendar.Month && f.Unit <= calendar.Century || f.Value.Kind >= calendar.OfHalf && f.Value.Kind <= calendar.OfMonth
	switch {
	case !long && a.toldOfYear(): // a day is not counted from a year: "a play in 1990. The next day …"
		return calendar.Never
	case f.Unit == calendar.Quarter && a.quarter.Kind != calendar.None: // "the previous quarter", of the one that is reported on
		return a.quarter.First()
	case f.Unit == calendar.Month && f.Value.Kind == calendar.None && a.month.Kind != calendar.None:
		return a.month.First()
	case f.Unit == calendar.Year && f.By == 0 && a.far.Kind != calendar.None: // "that year" is none that one would call "this year"
		return a.far.First()
	case f.Unit == calendar.Month && a.date.Kind < calendar.OfMonth: // a month is not counted from a year
	case long && a.date.Kind != calendar.None:
		return a.date.First()
	case a.day.Kind != calendar.None:
		return a.day.First()
	case f.Rule == "shift:later", f.By == 0 && (f.Rule == "unit:same" || f.Rule == "part-of-day:same"): // "two days later", "that night", of what no one knows
		return calendar.Never
	}
	return a.today
}

// toldOfYear tells whether the date before, in the same block, is a year long over or a month in which something happened: "in 1990", "in May".
func (a *anchor) toldOfYear() bool {
	if a.before.Kind != calendar.OfMonth && (a.before.Kind != calendar.OfYear || int(a.before.Year) > a.today.Year()-taleAge) {
		return false
	}
	last := a.found[len(a.found)-1].Range
	return (a.At(last.From-1) == word.In || a.before.Kind == calendar.OfMonth && a.At(last.From) == word.Last) && (a.KindAt(last.To) != scan.Comma || a.opensSentence(last.From))
}

// value makes the value of a form; the zero Value where it can't be known.
func (a *anchor) value(f *grammar.Form) calendar.Value {
	if f.Kept != 0 {
		v := a.holiday(f)
		if v.Kind == calendar.OfDay {
			v.Clock = f.Clock
		}
		return v
	}
	var v calendar.Value
	switch f.Step {
	case grammar.Said:
		v = f.Value
		if f.Type == Duration {
			return a.inSpan(f)
		}
	case grammar.Nearest:
		v = a.nearest(f)
	case grammar.Turn:
		v = a.turn(f)
	case grammar.Count:
		v = a.count(f)
	case grammar.Inside:
		v = f.Value.Within(a.value(f.Base))
	case grammar.Nth:
		v = a.nth(f)
	case grammar.Of:
		v = a.value(f.Base)
	case grammar.Reported:
		v = a.reported(f)
	case grammar.ClockDay:
		return a.dayOfClock(f).With(f.Clock)
	}
	if v.Kind == calendar.None || f.Clock.IsZero() {
		return v
	}
	return v.With(f.Clock)
}

// nth: "the second week of 2021", "the first Tuesday of November".
func (a *anchor) nth(f *grammar.Form) calendar.Value {
	base := a.value(f.Base)
	if f.Value.Kind != calendar.OfWeekday {
		return base.Nth(int(f.By), f.Unit)
	}
	if f.By < 0 {
		_, to, ok := base.Days()
		if !ok {
			return calendar.Value{}
		}
		return f.Value.Latest(to - 1)
	}
	first := f.Value.Within(base)
	if first.Kind == calendar.None {
		return first
	}
	return (first.First() + calendar.Date(7*(f.By-1))).Of(calendar.Day)
}

// count: "last week", "two years ago", "three days later", "two weeks before May 13".
func (a *anchor) count(f *grammar.Form) calendar.Value {
	if f.Origin == grammar.Based {
		base := a.value(f.Base)
		if f.By == 0 && base.IsDate() && !base.IsOpen() {
			return base.First().Of(f.Unit)
		}
		return base.Shift(int(f.By), f.Unit)
	}
	if f.Unit.OfClock() {
		return a.countHours(f)
	}
	from := a.origin(f)
	if from == calendar.Never {
		return calendar.Value{}
	}
	// "a year ago" in an earnings story, but not in "for the full year, from $2 million a year earlier"
	if f.Has(grammar.Compares) && a.quarter.Kind != calendar.None && a.before.Kind != calendar.OfYear {
		return a.quarter.Shift(-1, calendar.Year)
	}
	if f.Unit == calendar.Night && f.By == -1 && f.Origin == grammar.Publication { // "overnight"
		if day := a.overnight(f); day != calendar.Never {
			return day.Of(f.Unit)
		}
		return calendar.Value{}
	}
	if f.Unit == calendar.Week && f.Origin == grammar.Publication && from.Weekday() == sunday {
		from += a.onSunday(f)
	}
	if f.Unit == calendar.Weekend && f.By == 0 && from.Weekday() < 5 && a.direction(f.Range.From, f.To) < 0 { // "met this weekend", in Tuesday's paper
		from -= 7
	}
	// "For the year, it earned $9 million"
	if f.Rule == "unit" && f.Unit == calendar.Year && a.closesYear() && a.direction(f.Range.From, f.To) <= untold && !a.expects(f.To) {
		return a.quarter.First().Of(calendar.Year)
	}
	return from.Add(int(f.By), f.Unit).Of(f.Unit)
}

// sunday is the number of that day in its week.
const sunday = 7

// onSunday returns how many days from a Sunday of publication its weeks are counted. The paper's week is over: its "last week"
// is the one that ends that day, and what is to come "this week" comes in the next.
func (a *anchor) onSunday(f *grammar.Form) calendar.Date {
	if f.By == -1 || f.By == 0 && a.direction(f.Range.From, f.To) > untold {
		return 7
	}
	return 0
}

// closesYear tells whether the story reports on the last quarter of the year before, and so on that year.
func (a *anchor) closesYear() bool {
	return a.quarter.Kind == calendar.OfQuarter && a.quarter.Number == 4 && int(a.quarter.Year) == a.today.Year()-1
}

// expects tells whether a sentence goes on with what is expected: "For the year, the company expects …".
func (a *anchor) expects(i int32) bool {
	for end := i + reach; i < end && int(i) < len(a.Tokens) && a.Tokens[i].Kind != scan.Stop; i++ {
		if e := a.At(i); e.Is(lexicon.Futurity) && e.Value(lexicon.Futurity) != 1 {
			return true
		}
	}
	return false
}

// overnight returns the day whose night is meant by itself: the one before the day that the sentence
// names, or before publication, unless the night is to come.
func (a *anchor) overnight(f *grammar.Form) calendar.Date {
	day := a.today
	if n := len(a.found); n > 0 && a.before.IsDate() && !a.stopsBetween(a.found[n-1].To, f.Range.From) {
		switch from, to, _ := a.before.Days(); {
		case a.before.IsDay():
			day = from
		case to <= a.today-soon: // "In January 2014, a storm stranded thousands overnight"
			return calendar.Never
		}
	}
	if a.direction(f.Range.From, f.To) > 0 {
		return day
	}
	return day - 1
}

// countHours: "two hours ago", which is a time only where the hour is known that it hangs on.
func (a *anchor) countHours(f *grammar.Form) calendar.Value {
	day, clock := a.today, a.now
	if f.Origin == grammar.Mentioned && a.day.Clock.Unit != calendar.NoUnit {
		day, clock = a.day.First(), a.day.Clock
	}
	if day == calendar.Never || clock.Unit == calendar.NoUnit {
		if f.By < 0 {
			return calendar.Refer(calendar.Past)
		}
		return calendar.Refer(calendar.Future)
	}
	at := day.In(time.UTC).Add(time.Duration(clock.Hour)*time.Hour + time.Duration(clock.Minute)*time.Minute + time.Duration(f.By)*f.Unit.Length())
	return calendar.Of(at).Of(calendar.Day).With(calendar.At(at.Hour(), at.Minute()))
}

// winter is the number of the season that begins in one year and is named after the next as well.
const winter = 4

// turn: "last Tuesday", "this fall", "next March", "the following Friday".
func (a *anchor) turn(f *grammar.Form) calendar.Value {
	from := a.origin(f)
	if from == calendar.Never {
		return calendar.Value{}
	}
	p := f.Value
	if p.Kind == calendar.OfWeekday && f.Origin == grammar.Publication {
		return a.turnWeekday(f)
	}
	switch {
	case f.Origin == grammar.Mentioned && f.By == 0 && (p.Kind == calendar.OfMonth || p.Kind == calendar.OfSeason): // "that fall"
		v := p.Within(from.Of(calendar.Year))
		if _, to, ok := v.Days(); ok && to <= from && (a.date.Kind != calendar.OfSeason || a.date.Number != winter) { // "the winter of 1833 … that October"
			v = v.Shift(1, calendar.Year)
		}
		return v
	case f.Origin == grammar.Mentioned && f.By > 0 && a.date.First() == from: // "in the summer of 2021 … the following July"
		_, to, _ := a.date.Days()
		return p.Coming(to)
	case f.Origin == grammar.Mentioned: // "that Tuesday", "the following Tuesday"
		return p.Coming(from + calendar.Date(f.By))
	case f.By < 0 && p.Kind == calendar.OfDay:
		return p.Latest(from - 1)
	case f.By < 0: // over before now: "last summer" is not the one at hand
		v := p.Latest(from)
		if _, to, ok := v.Days(); ok && to > from {
			v = v.Shift(-1, calendar.Year)
		}
		return v
	case f.By > 0:
		return p.Coming(from + 1)
	}
	if v := p.Latest(from); v.Kind != calendar.None { // at hand
		if _, to, _ := v.Days(); to > from {
			return v
		}
	}
	v := p.Within(from.Of(calendar.Year))
	if _, to, _ := v.Days(); to < from-nearbyBehind && a.direction(f.Range.From, f.To) > untold { // "This spring the council will decide", in November
		return v.Shift(1, calendar.Year)
	}
	return v
}

// turnWeekday: "last Tuesday" is the one before today, "next Friday" said on a
// Wednesday the one of the week that comes, "this Friday" that of this week.
func (a *anchor) turnWeekday(f *grammar.Form) calendar.Value {
	p, w := f.Value, int(f.Value.Day)
	switch {
	case f.By < 0 && !f.Has(grammar.Coming): // nobody calls yesterday "last Wednesday"
		return p.Latest(a.today - 2)
	case f.By < 0:
		return p.Latest(a.today - 1)
	case f.By == 0:
		day := a.today.Monday() + calendar.Date(w-1)
		if day < a.today && a.direction(f.Range.From, f.To) > 0 {
			day += 7
		}
		return day.Of(calendar.Day)
	}
	next := p.Coming(a.today + 1)
	if f.By > 1 { // "Sunday week", "two weeks on Sunday"
		return next.Shift(int(f.By)-1, calendar.Week)
	}
	if !f.Has(grammar.Coming) && a.today.Weekday() < w && next.First()-a.today < 6 { // what is six days off is no "this Sunday" any more
		next = next.Shift(1, calendar.Week)
	}
	return next
}

// reported: "the quarter", "the year-ago quarter": the one that the story speaks of, else the one before the current.
func (a *anchor) reported(f *grammar.Form) calendar.Value {
	q := a.quarter
	if q.Kind == calendar.None {
		if !a.known() {
			return q
		}
		q = a.today.Add(-1, calendar.Quarter).Of(calendar.Quarter)
	}
	if f.By != 0 {
		q = q.Shift(int(f.By), calendar.Year)
	}
	if f.Unit == calendar.Year {
		return calendar.InYear(int(q.Year))
	}
	if y := f.Value.Year; f.Value.Kind == calendar.OfYear { // "the 1988 period"
		q.Year = y
	}
	return q
}

// maxApart is how far a date may stand from a clock time of the same day, in tokens.
const maxApart = 12

// dayOfClock finds the day of a clock time that names none: the day mentioned a
// little before in the sentence, else that of publication; where that hour has
// not come yet, the day mentioned last, or the one before.
func (a *anchor) dayOfClock(f *grammar.Form) calendar.Value {
	aside := false
	if a.dayIsLeftOpen(f.Range.From) {
		return calendar.Value{}
	}
	if n := len(a.found); n > 0 && a.before.IsDay() && !a.stopsBetween(a.found[n-1].To, f.Range.From) {
		switch last := a.found[n-1].To; {
		case a.before.Clock.IsZero() && a.isAside(last): // "The hearing, which began Monday, ended at 1 p.m."
			aside = true
		case last > f.Range.From-maxApart, a.before.First() <= a.today:
			return a.nextHour(a.before, f.Clock)
		}
	}
	if !a.known() {
		return calendar.Value{}
	}
	toward := a.direction(f.Range.From, f.To)
	recent := a.day.Kind != calendar.None && a.day.First() < a.today && a.day.First() >= a.today-2
	if a.hour.Kind != calendar.None && a.hour.First() < a.today && (!a.before.IsDay() || a.before.First() > a.hour.First()) && toward < untold {
		return a.nextHour(a.hour, f.Clock) // in a paragraph behind, or behind "police said Monday"
	}
	if !a.before.IsDate() && a.told.long && a.date.IsDay() && int(a.date.Year) == a.told.year && toward < untold { // the tale of the paragraph before goes on
		return a.nextHour(a.date, f.Clock)
	}
	if a.before.IsDay() && !aside { // the story goes on
		switch day := a.before.First(); {
		case day < a.today && toward <= untold && (!a.before.Clock.IsZero() || toward < untold && day >= a.today-7), // "at 2:10 a.m. Saturday. … arrived at 2:25 a.m."
			day > a.today && (toward > untold || toward == untold && !a.before.Clock.IsZero()): // "will debate it on Thursday. A vote is expected at about 7pm."
			return a.nextHour(a.before, f.Clock)
		}
	}
	if !aside && a.now.Unit == calendar.NoUnit && toward < untold && a.day.Kind != calendar.None && a.day.First() == a.today-1 { // a morning's paper tells of the day before
		return (a.today - 1).Of(calendar.Day)
	}
	now := a.now
	if f.Has(grammar.Zoned) && now.Unit != calendar.NoUnit { // "at 0915 GMT", in a story of 5:31 a.m. in New York
		if at := a.published.UTC().Add(time.Duration(f.Zone) * time.Minute); calendar.Of(at) == a.today {
			now.Hour = int8(at.Hour())
		}
	}
	today := a.today.Of(calendar.Day)
	if a.heading.Kind != calendar.None { // a log under its day: "7:14 a.m.: A resident reported …"
		return a.heading
	}
	if f.Clock.Hour == 24 && toward <= untold { // "He conceded shortly before midnight"
		return (a.today - 1).Of(calendar.Day)
	}
	if a.stamped {
		now.Hour += updated
	}
	if now.Unit == calendar.NoUnit || f.Clock.Hour <= now.Hour || toward > untold {
		return today
	}
	if recent {
		day := a.day
		day.Clock = calendar.Clock{}
		return day
	}
	if toward < untold {
		return (a.today - 1).Of(calendar.Day)
	}
	return today
}

// dayIsLeftOpen tells whether a clock time is one of no single day: "every day from 9 a.m. to [5 p.m.]".
func (a *anchor) dayIsLeftOpen(from int32) bool {
	n := len(a.found)
	if n == 0 || from-a.found[n-1].To >= maxApart || a.stopsBetween(a.found[n-1].To, from) {
		return false
	}
	return a.found[n-1].Type == Set || a.found[n-1].Value.Kind == calendar.OfClock && a.known()
}

// nextHour returns the day of an hour that follows a time of a day: the next day for the morning behind an evening.
func (a *anchor) nextHour(day calendar.Value, c calendar.Clock) calendar.Value {
	evening := day.Clock.Part == calendar.AtNight || day.Clock.Part == calendar.Evening || day.Clock.Unit != calendar.NoUnit && day.Clock.Hour >= 18
	afternoon := day.Clock.Unit != calendar.NoUnit && day.Clock.Hour >= 12
	if c.Unit != calendar.NoUnit && (evening && c.Hour < 12 || afternoon && c.Hour < 6) { // "from 5 p.m. on Saturday. … Trains ran again at 3 a.m."
		return (day.First() + 1).Of(calendar.Day)
	}
	day.Clock = calendar.Clock{}
	return day
}

// updated is how many hours behind its stamp a page may still be brought up to date.
const updated = 4

// stopsBetween tells whether a sentence ends between two tokens.
func (a *anchor) stopsBetween(from, to int32) bool {
	for i := from; i < to; i++ {
		if k := a.Tokens[i].Kind; k == scan.Stop || k == scan.Question || k == scan.Exclamation {
			return true
		}
	}
	return false
}

// ranksBefore tells whether what stands before "in five years" says that it is the first or best of them: "will be their first title in five years".
func (a *anchor) ranksBefore(i int32) bool {
	for j := i - 1; j >= 0 && j > i-infinitiveReach && a.Tokens[j].Kind == scan.Word; j-- {
		if a.At(j).Is(lexicon.Ordinal) || strings.HasSuffix(a.TextAt(j), "est") || a.TextAt(j) == "only" {
			return true
		}
	}
	return false
}

// inSpan resolves "in two months" to a date where the verb looks ahead: "will open in two months", "in two weeks' time".
func (a *anchor) inSpan(f *grammar.Form) calendar.Value {
	amount := f.Value.Length[0]
	if f.Rule != "duration" && f.Rule != "duration:a" || amount.Tenths <= 0 || amount.Tenths%10 != 0 ||
		amount.Unit.OfClock() || f.Value.Length[1].Unit != 0 || !a.known() {
		return f.Value
	}
	if f.Mod != grammar.NoMod || a.At(f.Range.From-1) != word.In || a.At(f.To) == word.Of ||
		a.ranksBefore(f.Range.From-1) || !a.willBefore(f.Range.From-1) && !a.timeBehind(f.To) {
		return f.Value
	}
	return a.today.Add(int(amount.Tenths)/10, amount.Unit).Of(amount.Unit)
}
