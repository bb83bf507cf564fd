package clause

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// climb reads the noun phrase that ends before token end, from its last words
// up to its head: from "the matter" over "familiar with" to "two people".
func (r *Result) climb(end int32, s scan.Range) Phrase {
	d := r.doc
	whole := end
	if last := end - 1; last-1 >= s.From && r.floats(last) && r.endsPhrase(last-1) { // "Lee and Ray both said"
		end = last
	}
	end = r.overTime(end, s)
	to := end
	if end+1 == whole && r.floats(end) {
		to = whole
	}
	for range mostClimbs {
		from, head := r.core(end, s)
		if from == end {
			if last := end - 1; last-1 > s.From && d.Tokens[last].Kind == scan.Word && d.At(last).Is(lexicon.PastParticiple) && r.endsPhrase(last-1) && d.Tokens[last-1].Kind == scan.Word && d.At(last-1).Value(lexicon.Pronoun) == 0 { // "the voters polled", "a report released last year"
				if to == end {
					to = whole
				}
				end = last
				continue
			}
			who := r.relativeBefore(end, s)
			if who < 0 {
				return Phrase{}
			}
			end = who
			continue
		}
		if e := d.At(head); e.Value(lexicon.Pronoun) != 0 && from == head && !isObjective(e) && !isPossessive(e) && e != word.Her && e != word.It && e != word.You {
			return Phrase{scan.Range{From: from, To: to}, head}
		}
		from = r.quantified(from, s)
		if from-2 >= s.From && (d.Tokens[from-1].Entry == word.And || d.Tokens[from-1].Entry == word.Or) {
			if first, leading := r.coordinated(from-1, s); first >= 0 {
				from, head = first, leading
			}
		}
		if from == s.From {
			return r.subjectOf(from, to, head)
		}
		before := &d.Tokens[from-1]
		e := before.Entry
		if before.Kind != scan.Word || before.Shape.Has(scan.Upper) && !e.Is(lexicon.Preposition) {
			return r.subjectOf(from, to, head)
		}
		switch {
		case e.Is(lexicon.Preposition) && e.Value(lexicon.Conjunction) != 2 || e == word.As && r.endsPhrase(from-2), e == word.To, e == word.Of:
			up := r.aboveOf(from-1, s)
			if up < 0 {
				return Phrase{}
			}
			if to == end && (e == word.In || e == word.At || e == word.On || e == word.During) && r.isVenue(scan.Range{From: from, To: end}) { // "the company in a statement said"
				to = up
			}
			end = up
		case e.Is(lexicon.PresentParticiple) && from-2 >= s.From && r.endsPhrase(from-2) && !d.Has(from-1, scan.SentenceStart): // "the judge hearing the case"
			end = from - 1
		case (e == word.Who || e == word.Which) && from-2 >= s.From && r.endsPhrase(from-2) && d.At(from).Is(lexicon.BaseForm) && !d.At(from).Is(lexicon.Determiner): // "economists who favor taxes"
			end = from - 1
		case (r.isFinite(from-1) || e.Is(lexicon.PastParticiple)) && !e.Is(lexicon.Reporting) && !d.Has(head, scan.Upper):
			who := r.relativeBefore(from, s)
			if who < 0 {
				return r.subjectOf(from, to, head)
			}
			end = who
		default:
			return r.subjectOf(from, to, head)
		}
	}
	return Phrase{}
}

// subjectOf makes the phrase, none where its head can be no subject.
func (r *Result) subjectOf(from, to, head int32) Phrase {
	if e := r.doc.At(head); isObjective(e) || isPossessive(e) && e != word.Her {
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

// isObjective tells whether the pronoun can be no subject: "him", "them".
func isObjective(e lexicon.Entry) bool {
	return e == word.Him || e == word.Them || e == word.Me || e == word.Us
}

// quantified takes in what stands before a number: "more than 100 voters", "at least nine members", "nearly four years".
func (r *Result) quantified(from int32, s scan.Range) int32 {
	d := r.doc
	if from-1 <= s.From && (from <= s.From || !r.isAdverb(from-1)) {
		return from
	}
	t, before := &d.Tokens[from], d.At(from-1)
	if before == word.Than && from-2 >= s.From && (t.Kind == scan.Number || t.Entry.Is(lexicon.Cardinal) || t.Entry == word.A || t.Entry == word.Half) {
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
	if before := d.At(i - 1); r.endsPhrase(i-1) || d.Tokens[i].Entry == word.Of && before.Is(lexicon.Determiner) && !isPossessive(before) && before != word.The { // "half of the voters"
		return i
	}
	if (d.At(i-1) == word.And || d.At(i-1) == word.Or) && i-2 > s.From && r.endsPhrase(i-2) { // "in Virginia and around the country"
		return i - 1
	}
	for j := i - 1; j > s.From && i-j <= 3; j-- {
		t := &d.Tokens[j]
		if t.Kind != scan.Word || t.Shape.Has(scan.Upper) {
			return -1
		}
		e := t.Entry
		if e.Is(lexicon.Adjective) || e.Is(lexicon.PastParticiple) || e.Is(lexicon.PresentParticiple) {
			if p := d.At(j - 1).Value(lexicon.Pronoun); d.Tokens[j-1].Kind == scan.Word && r.endsPhrase(j-1) && p == 0 { // "those close to", "people briefed on"
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
	if i < 0 {
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
	e := t.Entry
	if e.Is(lexicon.Pronoun) {
		return !isPossessive(e) && e != word.Who && e != word.Which
	}
	return (r.nominal(i) || e == word.Those) && (!e.Is(lexicon.Adjective) || e.Value(lexicon.Noun) >= 2 || e.Is(lexicon.Plural) || e == word.Those || e.Is(lexicon.Determiner)) &&
		(!e.Is(lexicon.Determiner) || e == word.Those || e == word.Some || e == word.Many || e == word.All || e == word.One || e == word.Several || e == word.Few) && !(e.Is(lexicon.PastTense) && e.Value(lexicon.Noun) < 2)
}

// function is what no noun phrase begins with: "But", "In", "Although".
var function = lexicon.SetOf(lexicon.Conjunction, lexicon.Preposition, lexicon.Adverb)

// overTime returns the end without the time behind a subject: "the president on Monday", "the party this week".
func (r *Result) overTime(end int32, s scan.Range) int32 {
	d := r.doc
	last := end - 1
	if last <= s.From {
		return end
	}
	e := d.Tokens[last].Entry
	switch {
	case e.Is(lexicon.Weekday), e.Is(lexicon.Dayword), e == word.Here:
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
	if last <= s.From || d.Tokens[last-1].Kind == scan.Comma {
		return end
	}
	return last
}

// core reads the noun phrase without what hangs on it, backwards from end:
// article, adjectives, titles, possessives, name. It returns where it begins,
// end if there is none, and its head.
func (r *Result) core(end int32, s scan.Range) (from, head int32) {
	d := r.doc
	from, head = end, -1
	person := false
	for from > s.From && end-from < longestPhrase {
		i := from - 1
		t := &d.Tokens[i]
		e := t.Entry
		switch t.Kind {
		case scan.Close: // "Lee (D-Ohio)"
			open := r.opening(i, s)
			if open < 0 || from < end && head >= 0 {
				return r.cut(from, end, head)
			}
			from = open
			continue
		case scan.Hyphen, scan.Slash:
			if from == end {
				return end, -1
			}
		case scan.Clitic:
			if e != word.S || head < 0 || r.isContracted(i) {
				return r.cut(from, end, head)
			}
			person = false
		case scan.Single, scan.SingleClose:
			if t.Shape.Has(scan.SpaceBefore) || head < 0 {
				return r.cut(from, end, head)
			}
			person = false
		case scan.Number, scan.Percent:
			if person {
				return r.cut(from, end, head)
			}
			if head < 0 {
				head = i
			}
		case scan.Word:
			if head < 0 && e.Is(lexicon.Pronoun) && !isPossessive(e) && e != word.Who {
				return i, i
			}
			if t.Shape.Has(scan.Upper) {
				if t.Shape.Has(scan.SentenceStart) && e.Any(function) && !e.Is(lexicon.Determiner) && (!e.Is(lexicon.Noun) || !e.Is(lexicon.Adverb) || e.Is(lexicon.Preposition)) {
					return r.cut(from, end, head)
				}
				if e.Is(lexicon.Weekday) && head >= 0 {
					return r.cut(from, end, head)
				}
				if m, named := r.ents.At(i); named {
					human := r.ents.Entities[m.Entity].Kind == entity.Person
					if person && (human || m.From > s.From && d.At(m.From-1).Is(lexicon.Preposition)) { // "At Ohio Lee said"
						return r.cut(from, end, head)
					}
					if head < 0 {
						head = m.To - 1
						if head >= end {
							head = i
						}
					}
					person = person || human
					from = max(m.From, s.From)
					continue
				}
			} else if !r.stands(i, from == end, person) {
				return r.cut(from, end, head)
			}
			if head < 0 {
				head = i
			}
			from--
			if e == word.The || e == word.A || e == word.An || isPossessive(e) || e == word.Those || e == word.These || e == word.This {
				if p := d.At(i - 1); i > s.From && (p == word.All || p == word.Both || p == word.Half) {
					from--
				}
				return r.cut(from, end, head)
			}
			if e.Is(lexicon.Determiner) && i > s.From && !d.At(i-1).Is(lexicon.Determiner) && d.KindAt(i-1) != scan.Clitic && !t.Shape.Has(scan.Upper) {
				return r.cut(from, end, head)
			}
			continue
		default:
			return r.cut(from, end, head)
		}
		from--
	}
	return r.cut(from, end, head)
}

// cut drops marks and conjunctions from the left edge of a core; without a head there is none.
func (r *Result) cut(from, end, head int32) (int32, int32) {
	for from < end {
		if t := &r.doc.Tokens[from]; t.Kind == scan.Word && t.Entry != word.And || t.Kind == scan.Number {
			break
		}
		from++
	}
	if head < from || from >= end {
		return end, -1
	}
	return from, head
}

// stands tells whether the word in lower case at i may stand in a noun phrase: as its last word, or before others.
func (r *Result) stands(i int32, last, person bool) bool {
	d := r.doc
	e := d.Tokens[i].Entry
	if person { // before a name: "former striker", but not "in a statement Lee said"
		if e.Is(lexicon.Venue) || e.Is(lexicon.TimeUnit) || e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.TitleModifier) {
			return false
		}
	}
	if e == word.That || e.Is(lexicon.Adverb) && e.Value(lexicon.Adverb) >= 2 && e.Value(lexicon.Noun) < 2 && !e.Is(lexicon.Adjective) && !e.Is(lexicon.Determiner) {
		return false
	}
	if e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && r.isFinite(i) { // "the trust closed 22 miles"
		return false
	}
	if r.nominal(i) {
		return true
	}
	if last || i == 0 || !e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.PastParticiple) {
		return false
	}
	return r.opensNoun(i-1) || d.At(i-1).Is(lexicon.Determiner) // "the visiting team", "a senior elected official"
}

// opening returns where the bracket opens that token i closes, -1 if it is too far.
func (r *Result) opening(i int32, s scan.Range) int32 {
	for j := i - 1; j >= s.From && i-j < 12; j-- {
		if r.doc.Tokens[j].Kind == scan.Open {
			return j
		}
	}
	return -1
}

// coordinated reads what "and" at i joins to the phrase behind it, if that is a
// subject as well and no object of a verb before it: "Trump and Vance said".
func (r *Result) coordinated(i int32, s scan.Range) (from, head int32) {
	d := r.doc
	end := i
	series := end > s.From && d.Tokens[end-1].Kind == scan.Comma // "oil, gas, and coal"
	if series {
		end--
	}
	from, head = r.core(end, s)
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
	for n := 0; n < 3 && from > s.From && d.Tokens[from-1].Entry.Is(lexicon.Preposition); n++ { // "the mayor of Paris and", "researchers from MIT and"
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
		if e == word.That || e.Is(lexicon.Conjunction) || before.Shape.Has(scan.SentenceStart) && e.Any(function) && !e.Is(lexicon.Preposition) || e.Is(lexicon.Reporting) {
			return from, head
		}
	}
	return -1, -1
}

// relativeBefore returns where the noun ends that a relative clause before token
// end belongs to: "the judge who heard the case", "experts I interviewed"; -1 if there is none.
func (r *Result) relativeBefore(end int32, s scan.Range) int32 {
	d := r.doc
	for k := end - 1; k > s.From && end-k < 14; k-- {
		t := &d.Tokens[k]
		if t.Kind != scan.Word && t.Kind != scan.Clitic && t.Kind != scan.Hyphen && t.Kind != scan.Number {
			return -1
		}
		switch e := t.Entry; {
		case e == word.Who, e == word.Which, e == word.Whom, e == word.That:
			if r.endsPhrase(k-1) && d.Tokens[k-1].Kind == scan.Word && !d.Tokens[k-1].Entry.Is(lexicon.Reporting) {
				return k
			}
			return -1
		case e == word.I, e == word.We, e == word.He, e == word.She, e == word.They, e == word.You:
			if k+1 < end && d.Tokens[k-1].Kind == scan.Word && d.Tokens[k-1].Entry.Is(lexicon.Noun) && r.endsPhrase(k-1) {
				return k
			}
			return -1
		}
	}
	return -1
}
