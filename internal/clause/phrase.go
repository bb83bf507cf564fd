package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestPhrase is how many tokens a noun phrase may have.
const longestPhrase = 24

// PhraseAt reads the noun phrase that begins at token i.
func (r *Result) PhraseAt(i int32, s scan.Range) Phrase {
	if i >= s.To {
		return Phrase{}
	}
	switch r.doc.Tokens[i].Kind {
	case scan.Word, scan.Number, scan.At:
	default:
		return Phrase{}
	}
	if p := r.pronounAt(i, s); !p.Empty() {
		return p
	}
	p := Phrase{scan.Range{From: i, To: i}, -1}
	for limit := min(s.To, i+longestPhrase); p.To < limit && r.extend(&p, limit); {
	}
	for p.To > i && !r.mayEnd(p.To-1) {
		p.To--
	}
	if p.Empty() || p.Head < 0 || p.Head >= p.To {
		return Phrase{}
	}
	return p
}

// pronounAt reads a pronoun that is a phrase by itself, "she", "anyone", or a word with one, "one of them".
func (r *Result) pronounAt(i int32, s scan.Range) Phrase {
	d := r.doc
	e, of := d.At(i), d.At(i+1) == word.Of
	switch {
	case e.Is(lexicon.Pronoun) && !isPossessive(e) && (e.Pronoun() > 0 || e != word.One && !e.Is(lexicon.QuestionWord) && !of):
		return Phrase{scan.Range{From: i, To: i + 1}, i}
	case of && i+2 < s.To && isObjective(d.At(i+2)) && d.KindAt(i) == scan.Word && !e.Is(lexicon.Preposition):
		return Phrase{scan.Range{From: i, To: i + 3}, i}
	}
	return Phrase{}
}

// extend takes the token behind the phrase into it, and tells whether it belongs there.
func (r *Result) extend(p *Phrase, limit int32) bool {
	d := r.doc
	i := p.To
	t := &d.Tokens[i]
	first := i == p.From
	switch {
	case t.Kind == scan.Word && (t.Shape.Has(scan.Upper) || r.nominal(i)):
		if r.isBeyond(i, first) {
			return false
		}
		if p.Head < 0 || i > 0 && !r.behindPreposition(p.From, i) {
			p.Head = i
		}
	case r.isJoint(i, first):
	case first:
		return false
	case r.modifies(i, limit):
	case t.Kind == scan.Number && d.At(i-1).Is(lexicon.Determiner): // "a 52-count complaint"
	case t.Kind == scan.Number && d.Has(i-1, scan.Upper) && d.At(i+1) == word.S && d.KindAt(i+1) == scan.Clitic: // "Radio 4's programme"
	case t.Kind == scan.Mixed && d.Has(i+1, scan.Upper): // "Air Force 1st Lt. Ann Lee"
	case t.Kind == scan.Open:
		end := r.closing(i, limit)
		if end < 0 {
			return false
		}
		p.To = end
	case r.attaches(i, limit), t.Entry == word.And && i+1 < limit && d.Has(i+1, scan.Upper) && d.Has(i-1, scan.Upper):
	default:
		return false
	}
	p.To++
	return true
}

// isBeyond tells whether the word at i, which may stand in a phrase, is no part of this one: it opens another, or is a date or "that".
func (r *Result) isBeyond(i int32, first bool) bool {
	e := r.doc.At(i)
	switch {
	case !first && (e == word.That || r.opensAnother(i)):
		return true
	case e.Is(lexicon.Weekday):
		return first || !r.doc.At(i-1).Is(lexicon.Determiner)
	}
	return e.Is(lexicon.Month) && r.doc.KindAt(i+1) == scan.Number
}

// isJoint tells whether a mark within words, an 's, the sign in "Marks & Spencer" or, as the first token, a number stands at i.
func (r *Result) isJoint(i int32, first bool) bool {
	switch t := &r.doc.Tokens[i]; t.Kind {
	case scan.Hyphen, scan.Slash, scan.At:
		return true
	case scan.Clitic:
		return t.Entry == word.S
	case scan.Number:
		return first
	case scan.Single, scan.SingleClose:
		return !t.Shape.Has(scan.SpaceBefore)
	case scan.Other:
		return !first && r.doc.TextAt(i) == "&" && r.doc.Has(i-1, scan.Upper) && r.doc.Has(i+1, scan.Upper)
	}
	return false
}

// closing returns where the bracket at i closes in the middle of a name, "Justice (retired) Ann Lee", -1 elsewhere.
func (r *Result) closing(i, limit int32) int32 {
	const longest = 6
	end := i + 1
	for end < limit && end < i+longest && r.doc.Tokens[end].Kind != scan.Close {
		end++
	}
	if end+1 >= limit || r.doc.KindAt(end) != scan.Close || !r.doc.Has(end+1, scan.Upper) {
		return -1
	}
	return end
}

// mayEnd tells whether a phrase may end with token i: no preposition and no mark.
func (r *Result) mayEnd(i int32) bool {
	t := &r.doc.Tokens[i]
	switch t.Kind {
	case scan.Word:
		return !t.Entry.Is(lexicon.Preposition) || t.Shape.Has(scan.Upper)
	case scan.Number:
		return true
	}
	return false
}

// PhraseBefore reads the noun phrase that ends before token end, without what hangs on it.
func (r *Result) PhraseBefore(end int32, s scan.Range) Phrase {
	from, head := r.core(end, s)
	if from == end {
		return Phrase{}
	}
	return Phrase{scan.Range{From: from, To: end}, head}
}

// modifies tells whether token i stands between a determiner and its noun where no noun
// could: "a 2014 study", "a newly published paper", and, behind "of", "a poll of 30 economists".
func (r *Result) modifies(i, limit int32) bool {
	d := r.doc
	if i+1 >= limit || d.KindAt(i+1) != scan.Word || d.At(i+1).Is(lexicon.Preposition) {
		return false
	}
	before := d.At(i - 1)
	if d.Tokens[i].Kind == scan.Number {
		return before.Is(lexicon.Determiner) || before == word.Of
	}
	e := d.At(i)
	if d.Tokens[i].Kind != scan.Word || !before.Is(lexicon.Determiner) && !(before.Is(lexicon.Adverb) && d.At(i-2).Is(lexicon.Determiner)) {
		return false
	}
	switch next := d.At(i + 1); {
	case e.Is(lexicon.PastParticiple), e.Is(lexicon.PresentParticiple):
		return r.nominal(i + 1)
	case e.Is(lexicon.Adverb) && !e.Is(lexicon.Conjunction):
		return next.Is(lexicon.Adjective) || next.Is(lexicon.PastParticiple) || next.Is(lexicon.PresentParticiple) ||
			r.isSuperlative(i) && r.nominal(i+1)
	}
	return false
}

// isSuperlative tells whether the word at i ends as a superlative does: "closest".
func (r *Result) isSuperlative(i int32) bool {
	t := &r.doc.Tokens[i]
	return t.End-t.Start > 5 && r.doc.Text[t.End-3:t.End] == "est"
}

// opensAnother tells whether an article, a possessive or a name begins another noun phrase at i: "told jurors | the trial", "told reporters | Russia".
func (r *Result) opensAnother(i int32) bool {
	t := &r.doc.Tokens[i]
	if p := &r.doc.Tokens[i-1]; t.Shape.Has(scan.Upper) && p.Kind == scan.Word && !p.Shape.Has(scan.Upper) &&
		p.Entry.Is(lexicon.Plural) && p.Entry.Is(lexicon.Noun) && !p.Entry.Is(lexicon.Preposition) {
		return true
	}
	if t.Shape.Has(scan.Upper) || !t.Entry.Is(lexicon.Determiner) && !isPossessive(t.Entry) || t.Entry.Is(lexicon.Cardinal) {
		return false
	}
	before := &r.doc.Tokens[i-1]
	return before.Kind != scan.Word || !before.Entry.Is(lexicon.Preposition) && !before.Entry.Is(lexicon.Determiner)
}

// behindPreposition tells whether a preposition stands between the start of the phrase and token i.
func (r *Result) behindPreposition(from, i int32) bool {
	for j := i - 1; j > from; j-- {
		if t := &r.doc.Tokens[j]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.Preposition) && !r.insideTitle(j) {
			return true
		}
	}
	return false
}

// nominal tells whether a word in lower case may stand in a noun phrase.
func (r *Result) nominal(i int32) bool {
	e := r.doc.Tokens[i].Entry
	if e.Is(lexicon.Preposition) || e.Is(lexicon.Conjunction) && e != word.That || e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) {
		return false
	}
	switch {
	case e.Is(lexicon.Determiner), isPossessive(e):
		return true
	case r.isAdverb(i) && e.Value(lexicon.Noun) == 0:
		return false
	case e.Is(lexicon.Pronoun):
		return false
	case e.Is(lexicon.Title), e.Is(lexicon.Relation), e.Is(lexicon.Demonym), e.Is(lexicon.TitleModifier), e.Is(lexicon.Cardinal):
		return true
	case e.Is(lexicon.Reporting) && e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm):
		return e.Value(lexicon.Noun) >= 2 && i > 0 && r.doc.At(i-1) == word.The // "the accused"
	case e.Is(lexicon.Noun):
		return !(e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && e.Value(lexicon.Noun) < 2)
	case e.Is(lexicon.Adjective):
		return true
	case e == 0:
		return true
	}
	return !e.Any(verbal) && !e.Is(lexicon.Verb) && !e.Is(lexicon.Adverb)
}

// insideTitle tells whether the word at i is the "in" of a listed title: "Special Agent in Charge".
func (r *Result) insideTitle(i int32) bool {
	if r.doc.At(i) != word.In {
		return false
	}
	for n := int32(1); n <= 2 && i >= n; n++ {
		if t := &r.doc.Tokens[i-n]; t.Phrase.Is(lexicon.Title) && int32(t.PhraseLen) > n {
			return true
		}
	}
	return false
}

// attaches tells whether the preposition at i ties a further noun phrase to the one before it: "of", "for", "at".
func (r *Result) attaches(i, limit int32) bool {
	d := r.doc
	e := d.Tokens[i].Entry
	if i+1 >= limit {
		return false
	}
	next := &d.Tokens[i+1]
	switch e {
	case word.Of, word.For:
	case word.At, word.From, word.In, word.With, word.On:
		if d.Has(i-1, scan.Upper) && !r.insideTitle(i) || next.Entry.Is(lexicon.Venue) { // behind a name it belongs to the verb
			return false
		}
		if e == word.In && next.Entry.Is(lexicon.Determiner) && next.Entry != word.The {
			return false
		}
	case word.To:
		if !r.isPostTo(i, limit) && !r.isWritingTo(i) {
			return false
		}
	case word.By: // "a report by the auditors"
		if d.Has(i-1, scan.Upper) || !d.Has(i+1, scan.Upper) && next.Entry != word.The {
			return false
		}
	default:
		return false
	}
	if next.Kind == scan.Number { // "a study of 4,000 nurses"
		return e == word.Of && r.modifies(i+1, limit)
	}
	return next.Kind == scan.Word && (next.Shape.Has(scan.Upper) && !next.Entry.Is(lexicon.Weekday) && !next.Entry.Is(lexicon.Month) ||
		r.nominal(i+1))
}

// isPostTo tells whether the "to" at i stands between a title and where it is held: "Ambassador to the United Nations Ann Lee".
func (r *Result) isPostTo(i, limit int32) bool {
	d := r.doc
	return d.At(i-1).Is(lexicon.Title) && d.Has(i-1, scan.Upper) && i+2 < limit &&
		(d.Has(i+1, scan.Upper) || d.At(i+1) == word.The && d.Has(i+2, scan.Upper))
}

// isWritingTo tells whether the "to" at i names who gets a writing: "a letter to staff", but not "a letter to thank the staff".
func (r *Result) isWritingTo(i int32) bool {
	d := r.doc
	if d.At(i-1).Venue() != lexicon.Writing {
		return false
	}
	verb := d.At(i + 1)
	if !verb.Is(lexicon.BaseForm) {
		return true
	}
	object := d.At(i + 2)
	return verb.Value(lexicon.Noun) >= 2 &&
		!(d.KindAt(i+2) == scan.Word && (object.Is(lexicon.Determiner) || object.Is(lexicon.Preposition) || d.Has(i+2, scan.Upper)))
}
