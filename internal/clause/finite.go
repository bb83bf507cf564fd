package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// IsFinite tells whether token i is surely a finite verb.
func (r *Result) IsFinite(i int32) bool { return r.isFinite(i) }

// IsNoun tells whether the verb form at i may as well be a noun: "plans", "claims".
func (r *Result) IsNoun(i int32) bool {
	e := r.doc.At(i)
	return e.Is(lexicon.Noun) && !e.Is(lexicon.Auxiliary) && !e.Is(lexicon.Modal) && !e.Is(lexicon.PastTense)
}

// OpensPredicate tells whether a finite verb stands at i, adverbs aside.
func (r *Result) OpensPredicate(i int32, s scan.Range) bool { return r.opensPredicate(i, s) }

// isFinite tells whether token i is surely a finite verb.
func (r *Result) isFinite(i int32) bool {
	d := r.doc
	if !r.isInside(i) {
		return false
	}
	t := &d.Tokens[i]
	e := t.Entry
	if t.Kind == scan.Clitic {
		return e == word.Ll || e == word.Re || e == word.Ve || e == word.D || e == word.M || e == word.S && r.isContracted(i)
	}
	if t.Kind != scan.Word || t.Shape.Has(scan.Upper|scan.Dotted) { // "8 a.m."
		return false
	}
	if !e.Any(verbal) {
		return r.looksPast(i) && r.endsSubject(i-1) && (r.opensArgument(i+1) || d.KindAt(i+1) == scan.Number)
	}
	switch {
	case e.Is(lexicon.Modal):
		return true
	case e.Is(lexicon.Auxiliary):
		return e != word.Be && e != word.Been && e != word.Being && !e.Is(lexicon.PresentParticiple)
	case i > 1 && d.At(i-1).Is(lexicon.Cardinal) && d.At(i-2) == word.The && e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) &&
		r.opensArgument(i+1):
		return true // "the two raised $3m", but not "the two raised hands"
	case i == 0 || r.opensNoun(i-1) || i > 1 && r.isDegree(i-1):
		return false
	}
	at := i - 1
	for at > 0 && i-at <= 3 && (r.isAdverb(at) && d.At(at) != word.There || d.At(at) == word.Both || d.At(at) == word.All) {
		at--
	}
	switch {
	case e.Is(lexicon.PastTense):
		return r.isFinitePast(i, at)
	case e.Is(lexicon.ThirdPerson):
		return r.isFiniteSingular(i, at)
	case e.Is(lexicon.BaseForm):
		return r.isFinitePlural(i, at)
	}
	return false
}

// isFinitePast tells whether the form in -ed or its like at i is no participle; its subject may end at token at.
func (r *Result) isFinitePast(i, at int32) bool {
	d := r.doc
	e, subject := d.At(i), d.At(at)
	base, participle := e.Is(lexicon.BaseForm), e.Is(lexicon.PastParticiple)
	switch {
	case isNominative(subject): // "they fell"
		return true
	case participle && d.KindAt(i-1) == scan.Hyphen && !d.Has(i, scan.SpaceBefore): // "one-sided"
		return false
	case base && r.isThird(at): // "Lee cut in": no plural, so it is past
		return true
	case base && !participle && !subject.Is(lexicon.Plural): // "a bus fell"
		return r.endsSubject(at) && e.Value(lexicon.Noun) < 2
	case base && (!r.endsSubject(at) || e.Value(lexicon.Noun) >= 2):
		return false
	case base: // "sales fell"
		return subject.Is(lexicon.Plural) && subject.Value(lexicon.Noun) >= 2 || r.opensComplement(i+1, r.whole())
	case !participle:
		return true
	}
	if e.Is(lexicon.WorkKind) && int(i)+1 < len(d.Tokens) && d.Tokens[i+1].IsMark() && subject.Is(lexicon.WorkKind) { // "a book called “Red Moon”"
		return false
	}
	next := d.At(i + 1)
	// a participle has none: "those who voted rejected the deal"
	object := next == word.The || next == word.A || next == word.An || isPossessive(next)
	return next != word.By && (!e.Is(lexicon.Adjective) || r.endsSubject(at) || object) && !subject.Is(lexicon.Auxiliary)
}

// isFiniteSingular tells whether the form in -s at i is no noun in the plural; its subject may end at token at.
func (r *Result) isFiniteSingular(i, at int32) bool {
	d := r.doc
	e, subject := d.At(i), d.At(at)
	switch {
	case !e.Is(lexicon.Plural), takesSingular(subject), subject == word.There:
		return true
	case !r.endsSubject(at):
		return false
	case r.isPerson(at) && d.At(i+1).Is(lexicon.Preposition) && e.Value(lexicon.Noun) < 3 && e.Value(lexicon.Verb) >= 3: // "Ann Lee holds up a hand"
		return true
	case at < i-1 && d.At(i-1).Value(lexicon.Adjective) == 0: // "the man also lacks"
		return true
	}
	return e.Value(lexicon.Noun) < 3 && r.opensComplement(i+1, r.whole()) || r.opensArgument(i+1)
}

// isFinitePlural tells whether the form without an ending at i agrees with a subject in the plural that ends at token at.
func (r *Result) isFinitePlural(i, at int32) bool {
	d := r.doc
	e, subject := d.At(i), d.At(at)
	if e.Is(lexicon.Preposition) && e.Value(lexicon.Verb) < 2 { // "threw 30 pitches off a mound"
		return false
	}
	// "Britons favour a ban"
	plural := subject.Is(lexicon.Plural) || r.looksPlural(at) || subject.Is(lexicon.Demonym) && d.Text[d.Tokens[at].End-1] == 's'
	if !plural && !takesPlural(subject) && subject != word.People && subject != word.Police && subject != word.Others || isPossessive(subject) ||
		subject == word.Us {
		return false
	}
	return e.Value(lexicon.Noun) < 2 || subject.Pronoun() != 0 || r.opensArgument(i+1)
}

// whole is the range of the text: what is looked ahead for may stand in any of its sentences.
func (r *Result) whole() scan.Range { return scan.Range{To: int32(len(r.doc.Tokens))} }

// looksPast tells whether the word at i, which no list has, ends as a past tense does: "repurchased".
func (r *Result) looksPast(i int32) bool {
	t := &r.doc.Tokens[i]
	return i > 0 && t.Entry == 0 && t.End-t.Start > 5 && r.doc.Text[t.End-2:t.End] == "ed"
}

// looksPlural tells whether the word in lower case at i, which no list of nouns has, ends as a plural does: "respondents".
func (r *Result) looksPlural(i int32) bool {
	t := &r.doc.Tokens[i]
	if t.Kind != scan.Word || t.Shape.Has(scan.Upper) || t.End-t.Start < 4 || r.doc.Text[t.End-1] != 's' || t.Entry.Any(listed) {
		return false
	}
	switch r.doc.Text[t.End-2] {
	case 's', 'u', 'i':
		return false
	}
	return true
}

// isThird tells whether token i ends a subject in the third person singular: a person's name, "he", "it".
func (r *Result) isThird(i int32) bool {
	return takesSingular(r.doc.At(i)) || r.isPerson(i)
}

// opensArgument tells whether token i surely begins what a verb governs: an article, a pronoun, "that", "to", a sum.
func (r *Result) opensArgument(i int32) bool {
	e := r.doc.At(i)
	switch e {
	case word.The, word.A, word.An, word.That, word.To:
		return true
	}
	return r.doc.KindAt(i) == scan.Currency || isPossessive(e) || e.Pronoun() != 0
}

// verbal is what a verb may be.
var verbal = lexicon.SetOf(lexicon.Auxiliary, lexicon.Modal, lexicon.PastTense, lexicon.ThirdPerson, lexicon.BaseForm)

// listed are the classes of words that look like no noun a list has not.
var listed = lexicon.SetOf(lexicon.Noun, lexicon.Auxiliary, lexicon.Modal, lexicon.PastTense, lexicon.ThirdPerson, lexicon.BaseForm,
	lexicon.Conjunction, lexicon.Preposition, lexicon.Adverb, lexicon.Adjective, lexicon.Determiner)
