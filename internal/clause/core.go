package clause

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

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
			if from == end && e == word.S && i > s.From && d.Has(i-1, scan.Upper) { // "Brandt's said", "Ann Lee's said"
				break
			}
			if e != word.S || head < 0 || r.isContracted(i) {
				return r.cut(from, end, head)
			}
			person = false
		case scan.Single, scan.SingleClose:
			if t.Shape.Has(scan.SpaceBefore) || head < 0 {
				return r.cut(from, end, head)
			}
			person = false
		case scan.Comma: // "the soft-spoken, 44-year-old teacher"
			if opens := d.At(i - 2); head >= 0 && i-2 >= s.From && (opens == word.The || opens == word.A || opens == word.An) && (d.At(i-1).Any(describing) || d.At(i-1) == 0) && d.KindAt(i-1) == scan.Word && !d.Has(i-1, scan.Upper) && (d.At(from).Any(describing) || d.Tokens[from].Kind == scan.Number) {
				return r.cut(i-2, end, head)
			}
			return r.cut(from, end, head)
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
				if t.Shape.Has(scan.SentenceStart) && e.Any(function) && !r.isAcronym(i) && !e.Is(lexicon.Determiner) && (!e.Is(lexicon.Noun) || !e.Is(lexicon.Adverb) || e.Is(lexicon.Preposition) || e.Value(lexicon.Adverb) > e.Value(lexicon.Noun)) {
					return r.cut(from, end, head)
				}
				if (e.Is(lexicon.Weekday) || e.Is(lexicon.Dayword) || e.Is(lexicon.Auxiliary) && t.Shape.Has(scan.SentenceStart)) && head >= 0 { // "Had Ann Lee said no"
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
			if h := d.At(head); (e == word.A || e == word.An) && head == end-1 && head > from+1 && h.Is(lexicon.Plural) && h.Value(lexicon.Noun) >= 2 && !d.Has(head, scan.Upper) && d.At(head-1).Value(lexicon.Noun) >= 2 && !d.At(head-1).Is(lexicon.Adjective) { // "a man | officers say shot her"
				return head, head
			}
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

// describing are the classes of words that stand between an article and its noun.
var describing = lexicon.SetOf(lexicon.Adjective, lexicon.PastParticiple, lexicon.Cardinal)

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
	if person { // before a name: "former striker", "Brandt analyst", but not "in a statement Lee said"
		if e.Is(lexicon.Venue) && !e.Is(lexicon.Title) || e.Is(lexicon.TimeUnit) || e.Is(lexicon.Reporting) && e.Is(lexicon.ThirdPerson) || e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.TitleModifier) {
			return false
		}
	}
	if i > 0 && !last && r.isDegree(i) { // "one well informed aide"
		return true
	}
	if e == word.That || e.Is(lexicon.Adverb) && e.Value(lexicon.Adverb) >= 2 && e.Value(lexicon.Noun) < 2 && !e.Is(lexicon.Adjective) && !e.Is(lexicon.Determiner) {
		return false
	}
	if e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && r.isFinite(i) { // "the trust closed 22 miles"
		return false
	}
	if e.Is(lexicon.ThirdPerson) && isNominative(d.At(i-1)) { // "She gives credit"
		return false
	}
	if r.nominal(i) {
		return true
	}
	if last || i == 0 || !e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.PastParticiple) {
		return false
	}
	return r.opensNoun(i-1) || d.At(i-1).Is(lexicon.Determiner) || i > 1 && r.isDegree(i-1) // "the visiting team", "a senior elected official"
}

// isDegree tells whether an adverb stands at i between a determiner and what it modifies: "one well informed aide", "a newly released letter".
func (r *Result) isDegree(i int32) bool {
	d := r.doc
	next := d.At(i + 1)
	return r.isAdverb(i) && (next.Is(lexicon.PastParticiple) || next.Is(lexicon.Adjective)) && !next.Is(lexicon.Determiner) &&
		d.At(i-1).Is(lexicon.Determiner) && d.At(i-1) != word.That && d.KindAt(i-1) == scan.Word
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
