package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// holiday: "Christmas Eve 1998", "Thanksgiving", "Halloween weekend 2021", "during Ramadan".
func holiday(r *reader, i int32) (Form, bool) {
	f, ok := r.keptDay(i)
	if !ok {
		return f, false
	}
	if f.Unit == calendar.NoUnit && f.Step == Nearest && r.describesThing(i, f.To) { // "a Christmas present"
		return Form{}, false
	}
	if f.Kept < 0 && !r.asksForTime(i) { // the name of a feast is a date only where a time is asked for
		return Form{}, false
	}
	if f.Step == Nearest && f.Unit == calendar.NoUnit { // "Thanksgiving last year"
		g := r.ofPeriod(nearest(f.Range.From, f.To, "holiday", calendar.PartOf(calendar.OfMonth, calendar.X, 1)))
		if g.Step == Inside {
			f.To, f.Step, f.Base = g.To, Inside, g.Base
			return f, true
		}
	}
	return r.withPart(f), true
}

// describesThing tells whether what stands behind a holiday is a thing and no time: "present", not "break", "morning", "last year".
func (r *reader) describesThing(holiday, i int32) bool {
	t := r.tok(i)
	if t.Kind != scan.Word || t.Shape.Has(scan.Upper|scan.LineStart) || !t.Entry.Is(lexicon.Noun) || r.endsPhrase(i) || t.Entry.Any(triggers) {
		return false
	}
	if r.asksForTime(holiday) && r.entry(i+1).Any(verbForms) { // "Over Easter collections will be later", "On New Year's Eve police made 32 arrests"
		return false
	}
	switch r.text(i) {
	case "season", "holiday", "holidays", "period", "break", "recess", "vacation", "festival", "celebrations", "festivities":
		return false
	}
	// "sales over Thanksgiving rose"
	if e := t.Entry; r.asksForTime(holiday) && e.Any(finite) && (e.Is(lexicon.PastTense) || e.Value(lexicon.Verb) > e.Value(lexicon.Noun)) {
		return false
	}
	return r.one(holiday-1, word.A, word.An) || t.Entry.Value(lexicon.Noun) >= t.Entry.Value(lexicon.Verb)
}

var verbForms = auxiliaries.With(finite)

var finite = lexicon.SetOf(lexicon.PastTense, lexicon.ThirdPerson)

// keptDay reads a holiday and the year behind it.
func (r *reader) keptDay(i int32) (Form, bool) {
	t := r.tok(i)
	entry, n := t.Entry, int32(1)
	if t.Phrase.Is(lexicon.Holiday) {
		entry, n = t.Phrase, int32(t.PhraseLen)
	}
	if !entry.Is(lexicon.Holiday) {
		return Form{}, false
	}
	to := i + n
	around, end := r.daysAround(to)
	y, after := r.yearBehind(end)
	if !t.Shape.Has(scan.Upper) && y == 0 && !r.one(i-1, word.Last, word.Next, word.This) ||
		y == 0 && (entry.Is(lexicon.GivenName) && end == to && !r.asksForTime(i) && r.entry(i-1) != word.The && !r.entry(to).Is(lexicon.Auxiliary) ||
			r.followedByName(to-1)) ||
		n == 1 && r.isName(i-1) && !r.asksForTime(i) {
		return Form{}, false
	}
	f := Form{Range: scan.Range{From: i, To: end}, Rule: "holiday", Step: Nearest, Unit: around, Kept: calendar.Holiday(entry.Value(lexicon.Holiday))}
	if y > 0 {
		if around == calendar.NoUnit {
			f.Unit, after = r.daysAround(after)
		}
		f.To, f.Step, f.Value = after, Said, calendar.InYear(y)
	}
	return f, true
}

// daysAround reads the stretch around a holiday that is meant by it: "Labor Day [weekend]", "Christmas [week]".
func (r *reader) daysAround(i int32) (calendar.Unit, int32) {
	if u := r.unit(i); (u == calendar.Weekend || u == calendar.Week) && !r.plural(i) {
		return u, i + 1
	}
	return calendar.NoUnit, i
}

// reference: "now", "recently", "soon", "the future".
func reference(r *reader, i int32) (Form, bool) {
	t := r.tok(i)
	entry, n := t.Entry, int32(1)
	if t.Phrase.Is(lexicon.TimeRef) {
		entry, n = t.Phrase, int32(t.PhraseLen)
	}
	v := entry.Value(lexicon.TimeRef)
	after := i + n
	named := r.isName(i) && !(r.is(i-1, scan.Dotted) && r.kind(after) == scan.Comma) // "was sold to Brandt & Co. Recently, analysts …"
	if v == 0 || named && (r.isName(after-1) || r.isName(after)) {
		return Form{}, false
	}
	if v > 1 && n > 1 {
		if c, _ := r.quantity(after); c != 0 || r.unit(after) != calendar.NoUnit || r.entry(after).Is(lexicon.Season) { // "the past three months"
			return Form{}, false
		}
		// "the past president"
		if r.kind(after) == scan.Word && !r.endsPhrase(after) && entry.Value(lexicon.TimeRef) == calendar.Past && r.tok(i).Entry == word.The {
			return Form{}, false
		}
	}
	if r.entry(after) == word.As && v == calendar.Future { // "as soon as"
		return Form{}, false
	}
	if entry == word.Current && r.text(i-1) == "then" { // "the then current price"
		return said(i-1, after, "reference", calendar.Refer(calendar.Past)), i-1 >= r.free
	}
	if n == 1 && !r.refers(i, entry) {
		if u := r.unit(after); entry == word.Recent && u != calendar.NoUnit && r.plural(after) {
			return said(i, after+1, "duration:recent", calendar.Lasting(vague, u)), true
		}
		return Form{}, false
	}
	return said(i, after, "reference", calendar.Refer(v)), true
}

// refers tells whether a single word refers to the time as such, where it may be another word.
func (r *reader) refers(i int32, entry lexicon.Entry) bool {
	after := r.entry(i + 1)
	switch entry {
	case word.Past, word.Recent, word.Previously, word.Coming: // "past the house"
		return false
	case word.Future: // "future medical disasters"
		return false
	case word.Soon: // "was soon released", "soon became", "soon after": told from a day in the past
		return !r.one(i-1, word.Was, word.Were, word.Had) && !r.one(i+1, word.After, word.Before) &&
			(!after.Is(lexicon.PastTense) || after.Is(lexicon.BaseForm))
	case word.Current: // "the then-current owner"
		return r.kind(i-1) != scan.Hyphen
	case word.Now:
		return !(r.entry(i+1) == word.And && r.one(i+2, word.Then, word.Again)) && r.kind(i+1) != scan.Hyphen && r.kind(i-1) != scan.Hyphen
	}
	return true
}
