package grammar

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// month returns the month that token i names, 0 if it names none. In lower
// case only the full names count that are no other word: "january", not "may".
func (r *reader) month(i int32) int {
	t := r.tok(i)
	if t.Kind != scan.Word || !t.Entry.Is(lexicon.Month) {
		return 0
	}
	m := t.Entry.Value(lexicon.Month)
	if !t.Shape.Has(scan.Upper) && (m == 3 || m == 5 || m == 8 || t.End-t.Start < 4) {
		return 0
	}
	return m
}

// isOtherWord tells whether the month's name is also another word or a person's: "May", "March", "April", "Jan".
func (r *reader) isOtherWord(i int32) bool {
	t := r.tok(i)
	switch m := t.Entry.Value(lexicon.Month); m {
	case 3, 5:
		return true
	case 4, 6, 8:
		return t.Entry.Is(lexicon.GivenName)
	case 7:
		return false
	}
	return t.End-t.Start <= 4 && !t.Shape.Has(scan.Dotted)
}

// nameLists are the classes of words that make a name of a month before them: "April Jones", "March Group".
var nameLists = lexicon.SetOf(lexicon.Surname, lexicon.OrgKind, lexicon.NonEntityKind, lexicon.PlaceKind)

func (r *reader) followedByName(i int32) bool {
	t := r.tok(i + 1)
	return t.Kind == scan.Word && t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.LineStart) &&
		!t.Entry.Is(lexicon.Weekday) && !t.Entry.Is(lexicon.Month) && t.Entry.Any(nameLists)
}

// monthYear: "April 2025", "April of 1995", "January this year", "July last year".
func monthYear(r *reader, i int32) (Form, bool) {
	m := r.month(i)
	if m == 0 {
		return Form{}, false
	}
	if y, after := r.yearBehind(i + 1); (y > firstYear || y >= 1000 && r.kind(i+1) == scan.Number && r.endsPhrase(after)) &&
		r.kind(after) != scan.Percent && !(r.kind(i+1) == scan.Comma && r.isOtherWord(i) && !r.asksForTime(i)) {
		return said(i, after, "month:year", calendar.PartOf(calendar.OfMonth, y, m)), true
	}
	if y, later := r.sharedYear(i + 1); y > 0 { // "from June to August 1992"
		if m > later {
			y--
		}
		return said(i, i+1, "month:shared-year", calendar.PartOf(calendar.OfMonth, y, m)), true
	}
	f := nearest(i, i+1, "month", calendar.PartOf(calendar.OfMonth, calendar.X, m))
	g := r.ofPeriod(f)
	return g, g.Step == Inside
}

// sharedYear reads the year of a month or day behind a joint, which the month or
// day before it shares: "to August 1992", "and May 9, 2024"; and that month's number.
func (r *reader) sharedYear(i int32) (year, month int) {
	if k := r.kind(i); k != scan.Hyphen && k != scan.Dash && !r.one(i, word.To, word.And, word.Or, word.Through, word.Until) {
		return 0, 0
	}
	at := i + 1
	if _, next := r.dayNumber(at); next > at && r.month(next) > 0 { // "9 May 2024"
		at = next
	}
	m := r.month(at)
	if m == 0 {
		return 0, 0
	}
	at++
	if _, next := r.dayNumber(at); next > at && r.kind(at) != scan.Word {
		at = next
	}
	y, _ := r.yearBehind(at)
	return y, m
}

// ofPeriod takes in the year or week behind a pattern that says which one is meant:
// "last year", "of this year", "of the following week".
func (r *reader) ofPeriod(f Form) Form {
	at := r.skip(f.To, word.Of)
	the := at
	if at > f.To {
		the = r.skip(at, word.The)
	}
	if r.kind(the) != scan.Word || !r.entry(the).Is(lexicon.PeriodWord) || f.Step != Nearest {
		return f
	}
	u := r.unit(the + 1)
	weekly := f.Value.Kind == calendar.OfWeekday
	if u != calendar.Year && !(weekly && u == calendar.Week) || r.plural(the+1) {
		return f
	}
	base, ok := period(r, the)
	if !ok || base.Step != Count {
		return f
	}
	return r.within(f.From, base.To, f.Rule+":of-period", f.Value, base)
}

// monthAlone: "in April", "April's". A name that is also another word's needs a word before it that asks for a time.
func monthAlone(r *reader, i int32) (Form, bool) {
	m := r.month(i)
	if m == 0 || r.followedByName(i) && (r.isOtherWord(i) || !r.asksForTime(i)) {
		return Form{}, false
	}
	if r.isOtherWord(i) && !r.asksForTime(i) && !r.reachesTo(i) && !r.inMonthList(i) && !r.describes(i) && !r.compared(i) {
		return Form{}, false
	}
	if r.kind(i-1) == scan.Hyphen && r.joined(i) && r.kind(i-2) == scan.Word && r.month(i-2) == 0 && r.entry(i-2) != word.Mid { // "Anglo-June"
		return Form{}, false
	}
	f := nearest(i, i+1, "month", calendar.PartOf(calendar.OfMonth, calendar.X, m))
	if n := len(r.forms); n > 0 && r.forms[n-1].Value.Kind == calendar.OfMonth && r.closes(i) {
		f.Flags |= Closes
	}
	return f, true
}

// reachesTo tells whether what stands before a month can but lead to a time: "beyond May", "goes back to April", "the three months to June".
func (r *reader) reachesTo(i int32) bool {
	if r.entry(i-1) != word.To {
		return r.entry(i-1) == word.Beyond
	}
	switch r.text(i - 2) {
	case "back", "date", "dates", "dated", "dating", "prior", "up",
		"moved", "postponed", "put", "pushed", "delayed", "deferred", "adjourned", "rescheduled", "shifted", "extended":
		return true
	}
	return r.unit(i-2) != calendar.NoUnit
}

// describes tells whether the month stands between an article or adjective and a noun: "a leaked June call", "the May election".
func (r *reader) describes(i int32) bool {
	next := r.tok(i + 1)
	return r.entry(i-1).Any(nounOpeners) && next.Kind == scan.Word && !next.Shape.Has(scan.Upper) && next.Entry.Is(lexicon.Noun) &&
		!next.Entry.Any(functionWords)
}

// compared tells whether a month is one of its kind: "the wettest May since 2007", "March was the warmest".
func (r *reader) compared(i int32) bool {
	if r.month(i) == 3 && r.is(i, scan.SentenceStart) && r.entry(i+1).Is(lexicon.Auxiliary) {
		return true
	}
	return r.is(i, scan.Upper) && strings.HasSuffix(r.text(i-1), "est") && r.one(i-2, word.The, word.Its) && r.endsPhrase(i+1)
}

var nounOpeners = lexicon.SetOf(lexicon.Determiner, lexicon.Adjective, lexicon.PastParticiple)

// inMonthList tells whether another month stands beside: "April and May", "March-June".
func (r *reader) inMonthList(i int32) bool {
	joins := func(i int32) bool {
		return r.kind(i) == scan.Hyphen || r.kind(i) == scan.Dash || r.kind(i) == scan.Comma || r.one(i, word.And, word.Or, word.To, word.Through)
	}
	if r.kind(i+1) == scan.Hyphen && r.joined(i+1) && r.month(i+2) > 0 { // "the April-June quarter"
		return true
	}
	if n := len(r.forms); r.entry(i-1) == word.Than && n > 0 && r.forms[n-1].Value.Kind == calendar.OfMonth { // "May was better than [June]"
		return true
	}
	return joins(i-1) && r.month(i-2) > 0 && !r.followedByName(i) || joins(i+1) && r.month(i+2) > 0 && (!r.isOtherWord(i+2) || r.text(i-1) == "both")
}

// closes tells whether the form before i, right before a joint, opens a range: "Monday to [Friday]".
func (r *reader) closes(i int32) bool {
	n := len(r.forms)
	if n == 0 || r.free != i-1 && r.free != i-2 {
		return false
	}
	at := r.skip(r.free, word.And)
	opened := r.entry(r.forms[n-1].From-1) == word.Between
	return (r.kind(r.free) == scan.Hyphen || r.kind(r.free) == scan.Dash || r.one(r.free, word.To, word.Through, word.Until) ||
		at > r.free && opened) && r.free == i-1
}
