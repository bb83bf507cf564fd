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
	year      int            // of publication
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
	case k == calendar.Duration && f.Step == grammar.Count:
		e.Type, e.Relative = Duration, false
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
	if a.date = v; a.known() && v.Kind >= calendar.OfYear && int(v.Year) != a.year {
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
