package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// climb reads the noun phrase that ends before token end, from its last words
// up to its head: from "the matter" over "familiar with" to "two people".
func (r *Result) climb(end int32, s scan.Range) Phrase {
	d := r.doc
	whole := end
	if r.floats(end-1) && r.endsPhrase(end-2) && end-2 >= s.From { // "Lee and Ray both said"
		end--
	}
	floating := end < whole
	end = r.overTime(end, s)
	to := end
	if floating && end == whole-1 {
		to = whole
	}
	for range mostClimbs {
		from, head := r.core(end, s)
		if from == end {
			if to == end && !r.isPlaced(end-1, s) && r.hasParticiple(end-1, s) {
				to = whole
			}
			if end = r.overPostmodifier(end, s); end < 0 {
				return Phrase{}
			}
			continue
		}
		if from == head && (isObjective(d.At(head)) || d.At(head) == word.Her) && from-1 > s.From && !r.governs(from-1) { // "friends who saw her"
			if end = r.relativeBefore(from, s); end < 0 {
				return Phrase{}
			}
			continue
		}
		if from == head && isNominative(d.At(head)) {
			return Phrase{scan.Range{From: from, To: to}, head}
		}
		from = r.quantified(from, s)
		if from-2 >= s.From && (d.At(from-1) == word.And || d.At(from-1) == word.Or) {
			if first, leading := r.coordinated(from-1, head, s); first >= 0 {
				from, head = first, leading
			}
		}
		if from == s.From || d.Tokens[from-1].Kind != scan.Word {
			if first, leading := r.pairBefore(from, to, s); first >= 0 {
				from, head = first, leading
			}
			return r.subjectOf(from, to, head)
		}
		if r.governs(from-1) && !(d.At(from-1) == word.As && d.At(head).Is(lexicon.Plural)) { // not "restraint as hospitals warn"
			up := r.aboveOf(from-1, s)
			if up >= 0 && to == end && r.tellsWhere(from, end) { // "the company in a statement said"
				to = up
			}
			if end = up; up < 0 { // "banks that lend to farmers"
				end = r.relativeBefore(from, s)
			}
		} else {
			end = r.overClause(from, head, s)
		}
		switch end {
		case isTop:
			return r.subjectOf(from, to, head)
		case noSubject:
			return Phrase{}
		}
	}
	return Phrase{}
}

// What may come of a look for the phrase that another one hangs on.
const (
	noSubject = -1 // a verb governs it
	isTop     = -2 // it hangs on nothing
)

// overPostmodifier goes over what stands behind a noun before token end, and ends in no noun: "those living | nearby", "the voters | polled".
func (r *Result) overPostmodifier(end int32, s scan.Range) int32 {
	switch {
	case r.isPlaced(end-1, s):
		return end - 2
	case r.hasParticiple(end-1, s):
		return end - 1
	}
	return r.relativeBefore(end, s)
}

// tellsWhere tells whether a preposition of place and an occasion or a writing stand before token end: "in a statement".
func (r *Result) tellsWhere(from, end int32) bool {
	switch r.doc.At(from - 1) {
	case word.In, word.At, word.On, word.During:
		return r.isVenue(scan.Range{From: from, To: end})
	}
	return false
}

// overClause goes over a participle or relative clause whose object is the phrase at from with that head, and returns where its noun ends.
func (r *Result) overClause(from, head int32, s scan.Range) int32 {
	d := r.doc
	e, before := d.At(from-1), d.At(from-2)
	who := before == word.Who || before == word.Which
	switch {
	case isReflexive(e): // "a man who called himself Lee"
		return r.relativeBefore(from, s)
	case e == word.As && r.isAdverb(from-2): // "a man who gave his name only as Lee"
		return r.relativeOrTop(from, s)
	case d.Has(from-1, scan.Upper):
		return isTop
	case e.Is(lexicon.PresentParticiple) && from-2 >= s.From && r.endsPhrase(from-2): // "the judge hearing the case"
		return from - 1
	case e.Is(lexicon.BaseForm) && from-2 >= s.From && before == word.To &&
		r.relativeBefore(from, s) >= 0: // "an aide who spoke off the record to discuss the talks"
		return r.relativeBefore(from, s)
	case (e == word.Who || e == word.Which) && from-2 >= s.From && r.endsPhrase(from-2) &&
		d.At(from).Is(lexicon.BaseForm) && !d.At(from).Is(lexicon.Determiner): // "economists who favor taxes"
		return from - 1
	case e.Is(lexicon.BaseForm) && (!e.Is(lexicon.Reporting) || takesObject(e)) && from-3 >= s.From && who &&
		r.endsPhrase(from-3): // "donors who back the school"
		return from - 2
	case d.Has(head, scan.Upper), !e.Is(lexicon.PastParticiple) && !r.isFinite(from-1):
		return isTop
	case !e.Is(lexicon.Reporting), Sense(e.Value(lexicon.Reporting)) == Hears: // "the judge who heard the case"
		return r.relativeOrTop(from, s)
	case from-2 >= s.From && before == word.Who && (takesObject(e) || !r.mayAnswer(Phrase{Head: head})): // "a man who answered the phone"
		return r.relativeOrTop(from, s)
	}
	return isTop
}

// takesObject tells whether the verb of saying takes the one spoken to or judged, and no clause alone: "the man who accused the mayor said".
func takesObject(e lexicon.Entry) bool {
	switch Sense(e.Value(lexicon.Reporting)) {
	case Tells, Judges, Asks:
		return true
	}
	return false
}

// governs tells whether the preposition at i governs the phrase behind it, and opens no clause there: "after", "since", "as".
func (r *Result) governs(i int32) bool {
	e := r.doc.At(i)
	return e.Is(lexicon.Preposition) && e.Value(lexicon.Conjunction) != 2 || e == word.As && r.endsPhrase(i-1) || e == word.To || e == word.Of
}

// isPlaced tells whether an adverb at i and the participle before it hang on a noun: "people living nearby".
func (r *Result) isPlaced(i int32, s scan.Range) bool {
	d := r.doc
	return i-2 >= s.From && d.KindAt(i) == scan.Word && d.At(i).Is(lexicon.Adverb) &&
		d.At(i-1).Is(lexicon.PresentParticiple) && d.KindAt(i-1) == scan.Word && r.endsPhrase(i-2)
}

// hasParticiple tells whether a participle stands at i behind its noun: "the voters polled", "a report released last year".
func (r *Result) hasParticiple(i int32, s scan.Range) bool {
	d := r.doc
	return i-1 > s.From && d.Tokens[i].Kind == scan.Word && d.At(i).Is(lexicon.PastParticiple) &&
		d.Tokens[i-1].Kind == scan.Word && r.endsPhrase(i-1) && d.At(i-1).Pronoun() == 0
}

// subjectOf makes the phrase, none where its head can be no subject.
func (r *Result) subjectOf(from, to, head int32) Phrase {
	if e := r.doc.At(head); isObjective(e) || isPossessive(e) && e != word.Her ||
		// "exports rose, beating forecasts"
		from == head && e.Is(lexicon.PresentParticiple) && !r.doc.Has(head, scan.Upper) && e.Value(lexicon.Noun) < 2 {
		return Phrase{}
	}
	return Phrase{scan.Range{From: from, To: to}, head}
}

// floats tells whether a word at i only repeats the subject before it: "they all", "Lee himself".
func (r *Result) floats(i int32) bool {
	switch r.doc.At(i) {
	case word.All, word.Both, word.Each, word.Himself, word.Herself, word.Itself, word.Themselves:
		return true
	}
	return false
}

// isNominative tells whether the pronoun is a subject for sure: "he", "they".
func isNominative(e lexicon.Entry) bool {
	return e.Pronoun() != 0 && !isObjective(e) && !isPossessive(e) && e != word.Her && e != word.It && e != word.You
}

// isObjective tells whether the pronoun can be no subject: "him", "them".
func isObjective(e lexicon.Entry) bool {
	return e == word.Him || e == word.Them || e == word.Me || e == word.Us || isReflexive(e)
}

// isReflexive tells "himself" from "him".
func isReflexive(e lexicon.Entry) bool {
	return e == word.Himself || e == word.Herself || e == word.Itself || e == word.Themselves
}

// quantified takes in what stands before a number: "more than 100 voters", "at least nine members", "nearly four years".
func (r *Result) quantified(from int32, s scan.Range) int32 {
	d := r.doc
	if from <= s.From {
		return from
	}
	switch d.At(from - 1) { // "Nearly half of the voters", "Only three of them"
	case word.Only, word.Nearly, word.Almost, word.Roughly, word.Approximately, word.About:
		if d.KindAt(from) == scan.Number || d.At(from).Is(lexicon.Cardinal) || d.At(from) == word.Half || d.At(from) == word.All {
			return from - 1
		}
	}
	if from-1 == s.From && !r.isAdverb(from-1) {
		return from
	}
	t, before := &d.Tokens[from], d.At(from-1)
	if before == word.Than && from-2 >= s.From && (t.Kind == scan.Number || t.Entry.Is(lexicon.Cardinal) || t.Entry == word.A ||
		t.Entry == word.Half) {
		if first := d.At(from - 2); first == word.More || first == word.Less || first == word.Fewer {
			return from - 2
		}
	}
	if t.Kind != scan.Number && !t.Entry.Is(lexicon.Cardinal) {
		return from
	}
	switch {
	case (before == word.Least || before == word.Most) && from-2 >= s.From && d.At(from-2) == word.At:
		return from - 2
	case r.isAdverb(from-1) && !before.Is(lexicon.Reporting):
		return from - 1
	}
	return from
}

// aboveOf returns where the phrase ends that the preposition at i belongs to:
// "a spokesman" of "for", "people" of "familiar with"; -1 if it belongs to none.
func (r *Result) aboveOf(i int32, s scan.Range) int32 {
	d := r.doc
	if i <= s.From || d.Tokens[i].Shape.Has(scan.Upper|scan.SentenceStart) {
		return -1
	}
	if end := r.aboveRunBy(i, s); end > 0 {
		return end
	}
	before := d.At(i - 1)
	switch {
	case before.Is(lexicon.Adjective) && !before.Is(lexicon.Plural) && i-2 >= s.From && r.isPluralWord(i-2): // "officials privy to the talks"
		return i - 1
	case r.endsPhrase(i - 1),
		d.Tokens[i].Entry == word.Of && before.Is(lexicon.Determiner) && !isPossessive(before) && before != word.The: // "half of the voters"
		return i
	case (before == word.And || before == word.Or) && i-2 > s.From && r.endsPhrase(i-2): // "in Ohio and beyond the state"
		return i - 1
	case before == word.And && d.At(i-2).Is(lexicon.Preposition) && i-3 >= s.From && r.endsPhrase(i-3): // "in and around Virginia"
		return i - 2
	}
	return r.aboveAdjective(i, s)
}

// aboveRunBy returns where the phrase ends before a participle and the "by" at i: "the school now run by"; 0 if there is none.
func (r *Result) aboveRunBy(i int32, s scan.Range) int32 {
	d := r.doc
	if d.At(i) != word.By || !d.At(i-1).Is(lexicon.PastParticiple) {
		return 0
	}
	j := i - 2
	for j > s.From && r.isAdverb(j) {
		j--
	}
	if j >= s.From && d.Tokens[j].Kind == scan.Word && r.endsPhrase(j) && d.At(j).Pronoun() == 0 {
		return j + 1
	}
	return 0
}

// isPluralWord tells whether a noun in the plural stands at i: "officials".
func (r *Result) isPluralWord(i int32) bool {
	e := r.doc.At(i)
	return r.doc.KindAt(i) == scan.Word && e.Is(lexicon.Plural) && e.Value(lexicon.Noun) >= 2
}

// aboveAdjective returns where the phrase ends before an adjective or a participle and the preposition at i:
// "those close to", "people briefed on"; -1 if there is none.
func (r *Result) aboveAdjective(i int32, s scan.Range) int32 {
	d := r.doc
	for j := i - 1; j > s.From && i-j <= 3; j-- {
		t := &d.Tokens[j]
		if t.Kind != scan.Word || t.Shape.Has(scan.Upper) {
			return -1
		}
		e := t.Entry
		if e.Is(lexicon.Adjective) || e.Is(lexicon.PastParticiple) || e.Is(lexicon.PresentParticiple) {
			if d.Tokens[j-1].Kind == scan.Word && r.endsPhrase(j-1) && d.At(j-1).Pronoun() == 0 {
				return j
			}
		} else if !e.Is(lexicon.Adverb) {
			return -1
		}
	}
	return -1
}

// isVenue tells whether the phrase names an occasion or a writing.
func (r *Result) isVenue(x scan.Range) bool {
	return r.doc.Tokens[x.To-1].Entry.Is(lexicon.Venue) && !r.doc.Has(x.To-1, scan.Upper)
}

// endsPhrase tells whether token i may be the last of a noun phrase.
func (r *Result) endsPhrase(i int32) bool {
	if !r.isInside(i) {
		return false
	}
	t := &r.doc.Tokens[i]
	switch t.Kind {
	case scan.Close, scan.Number, scan.Percent:
		return true
	case scan.Word:
	default:
		return false
	}
	if t.Shape.Has(scan.Upper) {
		return !t.Shape.Has(scan.SentenceStart) || !t.Entry.Any(function)
	}
	switch e := t.Entry; {
	case e.Is(lexicon.Pronoun):
		return !isPossessive(e) && e != word.Who && e != word.Which
	case e == word.Those, e == word.Some, e == word.Many, e == word.All, e == word.One, e == word.Several, e == word.Few:
		return true
	case e.Is(lexicon.Determiner), e.Is(lexicon.PastTense) && e.Value(lexicon.Noun) < 2:
		return false
	case e == word.Old && r.doc.KindAt(i-1) == scan.Hyphen: // "the 52-year-old"
		return true
	case e.Is(lexicon.Adjective):
		return r.nominal(i) && (e.Value(lexicon.Noun) >= 2 || e.Is(lexicon.Plural))
	}
	return r.nominal(i)
}

// function is what no noun phrase begins with: "But", "In", "Although".
var function = lexicon.SetOf(lexicon.Conjunction, lexicon.Preposition, lexicon.Adverb)

// overTime returns the end without the time behind a subject: "the president on Monday", "the party this week".
func (r *Result) overTime(end int32, s scan.Range) int32 {
	if last := r.timeStart(end, s); r.doc.KindAt(last-1) != scan.Comma {
		return last
	}
	return end
}

// timeStart returns where the time before token end begins, end where there is none.
func (r *Result) timeStart(end int32, s scan.Range) int32 {
	d := r.doc
	last := end - 1
	if last <= s.From {
		return end
	}
	e := d.Tokens[last].Entry
	switch {
	case e.Is(lexicon.Weekday), e.Is(lexicon.Dayword), e == word.Here:
	case d.Tokens[last].Kind == scan.Number && d.Tokens[last].End-d.Tokens[last].Start == 4 && d.At(last-1) == word.In: // "in 2023"
	case e.Is(lexicon.TimeUnit) && last-1 > s.From && (d.At(last-1) == word.This || d.At(last-1) == word.Last || d.At(last-1) == word.Next):
		last--
	case e.Is(lexicon.PartOfDay) && last-1 > s.From && (d.At(last-1).Is(lexicon.Weekday) || d.At(last-1) == word.This):
		last--
	default:
		return end
	}
	switch d.At(last - 1) {
	case word.On, word.Early, word.Late, word.Earlier, word.Later, word.In:
		last--
	}
	if last > s.From && r.isAdverb(last-1) { // "just this month"
		last--
	}
	if last <= s.From {
		return end
	}
	return last
}

// coordinated reads what "and" at i joins to the phrase behind it with that last head, if that is a
// subject as well and no object of a verb before it: "Trump and Vance said".
func (r *Result) coordinated(i, last int32, s scan.Range) (from, head int32) {
	d := r.doc
	end := i
	series := end > s.From && d.Tokens[end-1].Kind == scan.Comma // "oil, gas, and coal"
	if series {
		end--
	}
	from, head = r.core(end, s)
	// "declined to comment and aides said"
	if from < end && from == head && from > s.From && d.At(from-1) == word.To && d.At(head).Is(lexicon.BaseForm) {
		return -1, -1
	}
	if from == end || series && (from == s.From || d.Tokens[from-1].Kind != scan.Comma) {
		return -1, -1
	}
	for n := 0; n < 4 && from-2 >= s.From && d.Tokens[from-1].Kind == scan.Comma; n++ { // "Lee, Ray and Kim"
		further, leading := r.core(from-1, s)
		if further == from-1 || !d.Has(leading, scan.Upper) && d.Has(head, scan.Upper) {
			break
		}
		from, head = further, leading
	}
	// "the mayor of Paris and", "researchers from MIT and"
	for n := 0; n < 3 && from > s.From && d.Tokens[from-1].Entry.Is(lexicon.Preposition); n++ {
		up := r.aboveOf(from-1, s)
		if up < 0 {
			break
		}
		further, leading := r.core(up, s)
		if further == up {
			break
		}
		from, head = further, leading
	}
	if from == s.From {
		return from, head
	}
	before := &d.Tokens[from-1]
	switch before.Kind {
	case scan.Comma, scan.Semicolon, scan.Colon, scan.Dash, scan.MarkClose, scan.Mark:
		return from, head
	case scan.Word:
		e := before.Entry
		if e == word.That || e.Is(lexicon.Conjunction) || before.Shape.Has(scan.SentenceStart) && e.Any(function) && !e.Is(lexicon.Preposition) {
			return from, head
		}
		// "said aides and Lee agreed", but not "conceded defeat and Lee said"
		if e.Is(lexicon.Reporting) && (r.mayAnswer(Phrase{Head: head}) || !d.Has(last, scan.Upper)) {
			return from, head
		}
	}
	return -1, -1
}

// pairBefore returns where a pair begins whose second member the name from token i to the comma at end explains:
// "Ann Lee and her sister, Kim, said"; -1 where there is none.
func (r *Result) pairBefore(i, end int32, s scan.Range) (from, head int32) {
	d := r.doc
	if i-4 < s.From || d.KindAt(i-1) != scan.Comma || d.KindAt(end) != scan.Comma || !r.isPerson(end-1) {
		return -1, -1
	}
	second, head := r.core(i-1, s)
	if second == i-1 || second-2 < s.From || d.At(second-1) != word.And || !r.isPerson(second-2) ||
		!d.At(head).Is(lexicon.Relation) && !d.At(head).Is(lexicon.Title) {
		return -1, -1
	}
	return r.coordinated(second-1, head, s)
}
