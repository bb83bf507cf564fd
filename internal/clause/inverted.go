package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Subjects behind their verb: "said Bruce".

// inverted reads the subject behind the verb, as in "…," said Bruce, and only
// where nothing that could be a subject stands right before it.
func (r *Result) inverted(c *Cue, s scan.Range) Phrase {
	d := r.doc
	comma, may := r.mayInvert(c, s)
	if !may || !r.opensInvertedSubject(c.To) {
		return Phrase{}
	}
	p := r.overNamed(r.PhraseAt(c.To, s))
	if other := p.To + 1; !p.Empty() && d.At(p.To) == word.And && !r.opensPredicate(other, s) { // "say teachers and some parents"
		if second := r.PhraseAt(other, s); !second.Empty() && r.closesInversion(second.To, s) {
			p.To = second.To
		}
	}
	v := d.Tokens[c.Verb].Entry
	switch {
	case p.Empty(), c.From > s.From && r.opensPredicate(p.To, s), r.isPluralSay(c) && !r.isPlural(p):
		return Phrase{}
	case !comma:
		return p
	case !r.closesInversion(p.To, s), !r.isStatement(c.From, s) && !(v == word.Says && p.To == s.To) &&
		// ", said Ann Lee, …" but not ", said the plan was …"
		!((v == word.Said || v == word.Says) && r.asideStart(c.From-1, s) <= s.From && d.Has(p.Head, scan.Upper) && d.KindAt(p.To) == scan.Comma):
		return Phrase{}
	case !r.mayAnswer(p) && (r.endsApposition(c.From-1, s) ||
		d.KindAt(c.From-1) == scan.Dash && r.overDashes(c.From, s) >= 0): // "the rule — the old one — adds a number"
		return Phrase{}
	}
	return p
}

// mayInvert tells whether the verb and what stands before it allow the subject to stand behind it, and whether a comma or dash does.
func (r *Result) mayInvert(c *Cue, s scan.Range) (comma, may bool) {
	d := r.doc
	if c.From != c.Verb || c.To >= s.To || c.From == s.From && c.To > c.Verb+1 { // "Asked about the plan, Lee"
		return false, false
	}
	v := d.Tokens[c.Verb].Entry
	if !v.Is(lexicon.PastTense) && !v.Is(lexicon.ThirdPerson) && !r.isPluralSay(c) {
		return false, false
	}
	// "of regular, pledged delegates"
	if v.Is(lexicon.PastParticiple) && v != word.Said && d.KindAt(c.From-1) == scan.Comma && r.isDescribing(c.From-2, s) {
		return false, false
	}
	if c.From == s.From {
		return false, true
	}
	switch d.KindAt(c.From - 1) {
	case scan.Comma, scan.Dash:
		return true, c.Sense == Says || c.Sense == Asks || c.Sense == Writes
	case scan.MarkClose, scan.Mark, scan.Single, scan.SingleClose, scan.Question, scan.Exclamation, scan.Ellipsis:
		return false, true
	}
	return false, false
}

// isPluralSay tells "…, say officials".
func (r *Result) isPluralSay(c *Cue) bool {
	return r.doc.At(c.Verb) == word.Say && (r.doc.KindAt(c.From-1) == scan.Comma || c.From > 0 && r.doc.Tokens[c.From-1].IsMark())
}

// opensInvertedSubject tells whether the word at i may open a subject behind its verb: "he", "one", "his", but not "it", "that", "Monday".
func (r *Result) opensInvertedSubject(i int32) bool {
	t := &r.doc.Tokens[i]
	e := t.Entry
	if t.Kind != scan.Word || e == word.That || e.Is(lexicon.Weekday) {
		return false
	}
	p := e.Pronoun()
	return !e.Is(lexicon.Pronoun) || isPossessive(e) || p == lexicon.Feminine || p == lexicon.Masculine || e == word.One || r.doc.At(i+1) == word.Of
}

// isDescribing tells whether an adjective stands at i behind a preposition, an article or a possessive, so that its noun is still to come.
func (r *Result) isDescribing(i int32, s scan.Range) bool {
	d := r.doc
	if i <= s.From || !d.At(i).Is(lexicon.Adjective) || d.At(i).Value(lexicon.Noun) >= 2 || d.Has(i, scan.Upper) {
		return false
	}
	before := d.At(i - 1)
	return d.KindAt(i-1) == scan.Word && (before == word.Of || before == word.The || before == word.A || before == word.An || isPossessive(before))
}

// overNamed takes in the name behind "named" or "called": "a guide named Ann Lee".
func (r *Result) overNamed(p Phrase) Phrase {
	if e := r.doc.At(p.To); p.Empty() || e != word.Named && e != word.Called {
		return p
	}
	if m, named := r.ents.At(p.To + 1); named && m.From == p.To+1 {
		p.To = m.To
	}
	return p
}

// speakers are the classes of nouns that a verb of saying may have as its subject behind it.
var speakers = lexicon.SetOf(lexicon.Title, lexicon.Relation, lexicon.OrgKind, lexicon.OrgNoun, lexicon.Pronoun)

// mayAnswer tells "a spokesman" from "record profit".
func (r *Result) mayAnswer(p Phrase) bool {
	return r.doc.Has(p.Head, scan.Upper) || r.doc.At(p.Head).Any(speakers)
}

// endsApposition tells whether the comma at i ends an apposition to a name, which
// then is the subject: "after Nvidia, the chip maker, reported record profit".
func (r *Result) endsApposition(i int32, s scan.Range) bool {
	from := r.asideStart(i, s)
	return from > s.From+1 && r.doc.KindAt(from-1) == scan.Comma && r.doc.Has(from-2, scan.Upper) && !r.isWhole(i, s) &&
		r.isAside(scan.Range{From: from, To: i})
}

// isStatement tells whether a main clause stands before token i in its sentence, or words in marks.
func (r *Result) isStatement(i int32, s scan.Range) bool {
	d := r.doc
	for j := i - 1; j >= s.From && i-j < clauseReach; j-- {
		// and no apostrophe
		if t := &d.Tokens[j]; t.IsMark() && t.Kind != scan.SingleClose && (t.Kind != scan.Single || t.Shape.Has(scan.SpaceBefore)) {
			return true
		}
		if !r.isFinite(j) {
			continue
		}
		relative := false
		for k := j - 1; k >= s.From && j-k <= 3; k-- {
			e := d.At(k)
			relative = relative || e == word.Who || e == word.Which || e == word.Whose
		}
		if !relative {
			return true
		}
	}
	return i-s.From >= clauseReach || r.titleCase(s)
}

// closesInversion tells whether a subject behind its verb may end before token i: no clause goes on there.
func (r *Result) closesInversion(i int32, s scan.Range) bool {
	if i >= s.To {
		return true
	}
	t := &r.doc.Tokens[i]
	if t.Kind != scan.Word {
		return t.Kind != scan.Clitic && t.Kind != scan.Hyphen && t.Kind != scan.Open
	}
	e := t.Entry
	switch e {
	case word.In, word.On, word.At, word.During, word.After, word.Who, word.Whose, word.As,
		word.When, word.While, word.Before, word.To, word.From, word.By, word.With, word.Via:
		return true
	}
	return e.Is(lexicon.Weekday) || e.Is(lexicon.Dayword) || e == word.Last || e == word.This || e.Is(lexicon.Month)
}
