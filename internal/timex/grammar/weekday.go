package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// weekday returns the day of the week that token i names, 0 if it names none.
// Short forms that are other words ("sun", "sat", "wed") need their full stop or a date behind them.
func (r *reader) weekday(i int32) int {
	t := r.tok(i)
	if t.Kind != scan.Word || !t.Entry.Is(lexicon.Weekday) {
		return 0
	}
	w := t.Entry.Value(lexicon.Weekday)
	if t.End-t.Start > 5 {
		return w
	}
	if t.Shape.Has(scan.Upper) && t.Shape.Has(scan.Dotted) {
		return w
	}
	if t.Shape.Has(scan.Upper) && r.kind(i+1) == scan.Stop && r.joined(i+1) && r.asksForTime(i) { // "on Sat."
		return w
	}
	at := r.behindShort(i + 1)
	at = r.skip(at, word.The)
	if n, _ := r.dayNumber(at); (n > 0 || r.month(at) > 0) && (t.Shape.Has(scan.Upper) || n > 0 && t.Entry != word.Sat && t.Entry != word.Sun) {
		return w
	}
	return 0
}

// behindShort skips what stands between a shortened weekday and its date: "Sat., March 15".
func (r *reader) behindShort(i int32) int32 {
	if r.kind(i) == scan.Stop && r.joined(i) {
		i++
	}
	if r.kind(i) == scan.Comma {
		i++
	}
	return i
}

// weekday: "Tuesday", "Tuesday night", "Thursday, April 17, 2025", "Tuesday the 11th", "Tuesday of last week".
func weekday(r *reader, i int32) (Form, bool) {
	w := r.weekday(i)
	if w == 0 || r.inName(i) || r.inTitle(i) {
		return Form{}, false
	}
	if f, ok := r.weekdayDate(i, i+1, w); ok {
		return f, true
	}
	if r.followedByName(i) && !r.entry(i+1).Is(lexicon.PartOfDay) && !r.asksForTime(i) || r.isPaper(i) ||
		r.isName(i) && r.is(i, scan.Caps) && r.is(i+1, scan.Upper) && !r.is(i+1, scan.Caps) {
		return Form{}, false
	}
	if r.unit(i+1) == calendar.Week && !r.plural(i+1) && r.endsPhrase(i+2) { // "on Sunday week", as the British say
		return Form{Range: scan.Range{From: i, To: i + 2}, Rule: "weekday:week", Value: calendar.OnWeekday(w), Step: Turn, By: 2}, true
	}
	f := nearest(i, i+1, "weekday", calendar.OnWeekday(w))
	if p := r.sharedPart(i + 1); p != calendar.NoPart {
		return set(i, i+1, "set:weekday", f.Value.With(calendar.Clock{Part: p})), true
	}
	if r.isOpenOn(i) {
		return set(i, i+1, "set:hours", f.Value), true
	}
	if r.entry(i-1) == word.A { // "on a Saturday", "on a Saturday morning", whichever
		if g := r.withPart(f); r.endsPhrase(g.To) && g.Type != Set {
			return said(i, g.To, "weekday:any", f.Value.With(g.Clock)), true
		}
	}
	if n := len(r.forms); n > 0 && r.closes(i) && r.forms[n-1].Value.Kind == calendar.OfWeekday && r.forms[n-1].Type != Set {
		f.Flags |= Closes
	}
	f = r.ofPeriod(f)
	if f.Step == Nearest {
		if g, ok := r.weekdayShifted(f); ok {
			return g, true
		}
	}
	return r.withClock(r.withPart(f)), true
}

// isOpenOn tells whether a weekday is the first or last of those on which a house is open: "open Tuesday to Sunday".
func (r *reader) isOpenOn(i int32) bool {
	ranges := func(i int32) bool {
		return (r.kind(i) == scan.Hyphen || r.kind(i) == scan.Dash || r.one(i, word.To, word.Through)) && r.entry(i+1).Is(lexicon.Weekday)
	}
	if n := len(r.forms); n > 0 && r.free == i-1 && r.forms[n-1].Rule == "set:hours" && ranges(i-1) {
		return true
	}
	if !ranges(i + 1) {
		return false
	}
	switch r.text(i - 1) {
	case "open", "Open", "opens", "Opens":
		return true
	}
	return false
}

// isPaper tells whether the weekday opens a name behind an article: "told the Sunday Mercury", but not "the Tuesday Cabinet meeting".
func (r *reader) isPaper(i int32) bool {
	t, behind := r.tok(i+1), r.tok(i+2)
	if r.entry(i-1) != word.The || t.Kind != scan.Word || !t.Shape.Has(scan.Upper) || t.Shape.Has(scan.LineStart) || t.Entry.Any(daysAndParts) {
		return false
	}
	return behind.Kind != scan.Word || behind.Shape.Has(scan.Upper) || !behind.Entry.Is(lexicon.Noun) || behind.Entry.Any(closedWords)
}

var (
	daysAndParts = lexicon.SetOf(lexicon.Weekday, lexicon.Month, lexicon.PartOfDay, lexicon.Holiday)
	closedWords  = lexicon.SetOf(lexicon.Pronoun, lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction)
)

// inName tells whether token i ends a name of the lists: "Sheffield Wednesday", "the Good Friday agreement".
func (r *reader) inName(i int32) bool {
	for j := i - 1; j > i-4; j-- {
		if t := r.tok(j); t.PhraseLen == uint8(i-j+1) && t.Phrase.Any(weekdayNames) {
			return true
		}
	}
	return false
}

// inTitle tells whether token i opens a title between marks: "on 'Sunday Sitdown'".
func (r *reader) inTitle(i int32) bool {
	if k := r.kind(i - 1); k != scan.MarkOpen && k != scan.Mark && k != scan.SingleOpen && k != scan.Single || !r.is(i+1, scan.Upper) ||
		r.entry(i+1).Any(dayNames) {
		return false
	}
	for j := i + 2; j < i+6; j++ {
		switch r.kind(j) {
		case scan.MarkClose, scan.Mark, scan.SingleClose, scan.Single:
			return true
		case scan.Comma: // within the marks, as Americans write it
		case scan.Word:
			if !r.is(j, scan.Upper) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

var weekdayNames = lexicon.SetOf(lexicon.Club, lexicon.Company, lexicon.Newspaper, lexicon.Organization, lexicon.Holiday)

// weekdayShifted: "Monday 5 days from now", which names the day twice.
func (r *reader) weekdayShifted(f Form) (Form, bool) {
	if k := r.kind(f.To); k != scan.Number {
		return f, false
	}
	g, ok := counted(r, f.To)
	if !ok || g.Step != Count || g.Unit != calendar.Day || g.Origin == Mentioned {
		return f, false
	}
	g.Range.From = f.Range.From
	return g, true
}

// dayOpeners are the classes of the words with which the day of a month begins.
var dayOpeners = lexicon.SetOf(lexicon.Month, lexicon.Ordinal)

// weekdayDate reads the date behind a weekday, at to: "Thursday, April 17, 2025", "Monday 3 May", "Tuesday the eleventh".
func (r *reader) weekdayDate(from, to int32, w int) (Form, bool) {
	next := r.behindShort(to)
	the := r.skip(next, word.The)
	if t := r.tok(the); t.Kind != scan.Number && t.Kind != scan.Mixed &&
		!(t.Kind == scan.Word && (t.Entry.Any(dayOpeners) || t.Phrase.Is(lexicon.Ordinal))) {
		return Form{}, false
	}
	f, ok := r.first(the, monthDay, dayMonth, isoDate, slashDate)
	if !ok && (the > next || r.kind(the) == scan.Mixed) {
		if d, after := r.dayNumber(the); d > 0 && r.kind(the) != scan.Number && r.endsOrClock(after) { // "Tuesday the 11th"
			f, ok = r.withClock(nearest(from, after, "date:weekday-ordinal", calendar.OnDay(calendar.X, calendar.X, d))), true
		}
	}
	if !ok || f.Value.Kind != calendar.OfDay && !f.Has(Impossible) {
		r.extra = r.extra[:0]
		return Form{}, false
	}
	f.Range.From, f.Check = from, int8(w)
	return f, true
}

// endsOrClock tells whether the phrase ends at i, or goes on with a clock time.
func (r *reader) endsOrClock(i int32) bool {
	return r.endsPhrase(i) || r.kind(i) == scan.Mixed || r.kind(i) == scan.Number && (r.halfDay(i+1) > 0 || r.kind(i+1) == scan.Colon)
}

// weekdays: "on Tuesdays".
func weekdays(r *reader, i int32) (Form, bool) {
	w := r.entry(i).Value(lexicon.WeekdayPlural)
	return r.setAtClock(set(i, i+1, "set:weekday", calendar.OnWeekday(w))), w > 0 && r.is(i, scan.Upper)
}

// part reads a part of the day at i: "morning", "late afternoon".
func (r *reader) part(i int32) (calendar.Part, int32) {
	i = r.skip(i, word.Late, word.Early)
	t := r.tok(i)
	if t.Kind != scan.Word || t.Shape.Has(scan.LineStart) {
		return calendar.NoPart, i
	}
	if v := t.Entry.Value(lexicon.PartOfDay); v > 0 && v <= 4 {
		return calendar.Part(v), i + 1
	}
	return calendar.NoPart, i
}

// sharedPart reads the part of the day that a weekday shares with those listed behind it: "on Monday[, Wednesday and Friday nights]".
func (r *reader) sharedPart(i int32) calendar.Part {
	for range maxDays {
		if !r.one(i, word.And, word.Or) && r.kind(i) != scan.Comma || !r.entry(i+1).Is(lexicon.Weekday) {
			break
		}
		i += 2
		if p, next := r.part(i); p != calendar.NoPart && r.plural(next-1) {
			return p
		}
	}
	return calendar.NoPart
}

// withPart takes in the part of the day behind a day: "Tuesday night"; plural, it makes a set: "Tuesday nights".
func (r *reader) withPart(f Form) Form {
	part, next := r.part(f.To)
	if part == calendar.NoPart || f.Type != Date {
		return f
	}
	if r.plural(next - 1) {
		if f.Value.Kind != calendar.OfWeekday {
			return f
		}
		return set(f.From, next, "set:weekday", f.Value.With(calendar.Clock{Part: part}))
	}
	f.To, f.Type, f.Clock = next, Time, calendar.Clock{Part: part}
	return f
}
