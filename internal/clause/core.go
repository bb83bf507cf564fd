package clause

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// coreReader reads a noun phrase backwards, word by word.
type coreReader struct {
	from, end int32 // what is read
	head      int32 // -1 while there is none
	person    bool  // it ends with a person's name
}

// core reads the noun phrase without what hangs on it, backwards from end:
// article, adjectives, titles, possessives, name. It returns where it begins,
// end if there is none, and its head.
func (r *Result) core(end int32, s scan.Range) (from, head int32) {
	c := coreReader{from: end, end: end, head: -1}
	for c.from > s.From && end-c.from < longestPhrase && r.takeIn(&c, s) {
	}
	return r.cut(c.from, end, c.head)
}

// takeIn takes in the token before what is read, and tells whether to go on.
func (r *Result) takeIn(c *coreReader, s scan.Range) bool {
	d := r.doc
	i := c.from - 1
	t := &d.Tokens[i]
	switch t.Kind {
	case scan.Word:
		if c.person && t.Entry == word.Old && i-4 >= s.From && r.PastAge(i-4) > i { // "68-year-old Ann Lee"
			c.from = i - 4
			return true
		}
		return r.takeWord(c, i, s)
	case scan.Close: // "Lee (D-Ohio)"
		open := r.opening(i, s)
		// "Chief Engineer (Water) Ann Lee"
		if open < 0 || c.from < c.end && c.head >= 0 && !(c.person && open > s.From && d.At(open-1).Is(lexicon.Title)) {
			return false
		}
		c.from = open
		return true
	case scan.Hyphen, scan.Slash:
		if c.from == c.end {
			return false
		}
	case scan.Clitic:
		switch {
		case c.from == c.end && t.Entry == word.S && i > s.From && d.Has(i-1, scan.Upper): // "Brandt's said", "Ann Lee's said"
		case t.Entry != word.S || c.head < 0 || r.isContracted(i):
			return false
		default:
			c.person = false
		}
	case scan.Single, scan.SingleClose:
		if t.Shape.Has(scan.SpaceBefore) || c.head < 0 {
			return false
		}
		c.person = false
	case scan.Comma:
		if c.head >= 0 && r.joinsAdjectives(i, s) {
			c.from = i - 2
		}
		return false
	case scan.Number, scan.Percent:
		if c.person {
			return false
		}
		if c.head < 0 {
			c.head = i
		}
	default:
		return false
	}
	c.from--
	return true
}

// takeWord takes in the word at i.
func (r *Result) takeWord(c *coreReader, i int32, s scan.Range) bool {
	e := r.doc.Tokens[i].Entry
	switch {
	case c.head < 0 && e.Is(lexicon.Pronoun) && !isPossessive(e) && e != word.Who:
		c.from, c.head = i, i
		return e == word.Others // "many others"
	case r.doc.Has(i, scan.Upper):
		if r.opensClause(i, c.head >= 0) {
			return false
		}
		if m, named := r.ents.At(i); named {
			return r.takeName(c, m, i, s)
		}
	case c.head >= 0 && e.Is(lexicon.Preposition) && r.doc.KindAt(i+1) == scan.Hyphen && r.doc.KindAt(i-1) == scan.Hyphen &&
		i-2 >= s.From: // "the mother-of-three"
		c.from, c.head = i-1, i-2
		return true
	case !r.stands(i, c.from == c.end, c.person):
		return false
	}
	if c.head < 0 {
		c.head = i
	}
	c.from--
	return !r.closes(c, i, s)
}

// opensClause tells whether the word with a capital at i stands before a phrase and not in it: "But", "On", "Had Ann
// Lee said no"; behind is known to be a noun, "Monday Ann Lee said".
func (r *Result) opensClause(i int32, behind bool) bool {
	e, opens := r.doc.At(i), r.doc.Has(i, scan.SentenceStart)
	if behind && (e.Is(lexicon.Weekday) || e.Is(lexicon.Dayword) || e.Is(lexicon.Auxiliary) && opens) {
		return true
	}
	if !opens || !e.Any(function) || r.isAcronym(i) || e.Is(lexicon.Determiner) {
		return false
	}
	return !e.Is(lexicon.Noun) || !e.Is(lexicon.Adverb) || e.Is(lexicon.Preposition) || e.Value(lexicon.Adverb) > e.Value(lexicon.Noun)
}

// takeName takes in the name that token i is in.
func (r *Result) takeName(c *coreReader, m entity.Mention, i int32, s scan.Range) bool {
	human := r.ents.Entities[m.Entity].Kind == entity.Person
	if c.person && (human || m.From > s.From && r.doc.At(m.From-1).Is(lexicon.Preposition)) { // "At Ohio Lee said"
		return false
	}
	if c.head < 0 {
		c.head = m.To - 1
		if c.head >= c.end {
			c.head = i
		}
	}
	c.person = c.person || human
	c.from = max(m.From, s.From)
	return true
}

// closes tells whether the word at i, just taken in, opens the phrase, as articles do, and takes in "all" and "both" before one.
func (r *Result) closes(c *coreReader, i int32, s scan.Range) bool {
	d := r.doc
	e := d.At(i)
	if !e.Is(lexicon.Determiner) && !isPossessive(e) {
		return false
	}
	if (e == word.A || e == word.An) && r.isTwo(c) {
		c.from = c.head
		return true
	}
	before := d.At(i - 1)
	switch {
	case d.KindAt(i-1) == scan.Hyphen && (d.At(i-2).Is(lexicon.Preposition) ||
		d.At(i-2).Is(lexicon.Cardinal)): // "the mother-of-three", "twenty-two men"
		return false
	case e == word.The, e == word.A, e == word.An, isPossessive(e), e == word.Those, e == word.These, e == word.This:
		if i > s.From && (before == word.All || before == word.Both || before == word.Half) {
			c.from--
		}
		return true
	}
	return i > s.From && !before.Is(lexicon.Determiner) && d.KindAt(i-1) != scan.Clitic && !d.Has(i, scan.Upper)
}

// isTwo tells whether a noun in the plural ends what "a" opens, so that it is a phrase by itself: "a man | officers say shot her".
func (r *Result) isTwo(c *coreReader) bool {
	d := r.doc
	if c.head != c.end-1 || c.head <= c.from+1 || d.Has(c.head, scan.Upper) {
		return false
	}
	last, before := d.At(c.head), d.At(c.head-1)
	return last.Is(lexicon.Plural) && last.Value(lexicon.Noun) >= 2 && before.Value(lexicon.Noun) >= 2 && !before.Is(lexicon.Adjective)
}

// joinsAdjectives tells whether the comma at i parts two adjectives behind an article: "the soft-spoken, 44-year-old teacher".
func (r *Result) joinsAdjectives(i int32, s scan.Range) bool {
	d := r.doc
	opens, first := d.At(i-2), d.At(i-1)
	if i-2 < s.From || opens != word.The && opens != word.A && opens != word.An {
		return false
	}
	if !first.Any(describing) && first != 0 || d.KindAt(i-1) != scan.Word || d.Has(i-1, scan.Upper) {
		return false
	}
	return d.At(i+1).Any(describing) || d.KindAt(i+1) == scan.Number
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
		if e.Is(lexicon.Venue) && !e.Is(lexicon.Title) || e.Is(lexicon.TimeUnit) ||
			e.Is(lexicon.Reporting) && e.Is(lexicon.ThirdPerson) || e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.TitleModifier) {
			return false
		}
	}
	if i > 0 && !last && r.isDegree(i) { // "one well informed aide"
		return true
	}
	if e == word.That || e.Is(lexicon.Adverb) && e.Value(lexicon.Adverb) >= 2 && e.Value(lexicon.Noun) < 2 && !e.Is(lexicon.Adjective) &&
		!e.Is(lexicon.Determiner) {
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
