// Package clause is the little grammar that attribution needs: the verbs of
// saying, each with its subject, and noun phrases with their heads.
//
// It is no parser. A phrase is read from its edge, over the classes of its
// tokens, and never farther than a sentence goes.
package clause

import (
	"slices"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Phrase is a noun phrase; the zero Phrase is none.
type Phrase struct {
	scan.Range
	Head int32 // its main word: "chief" of "the chief of staff"
}

// Cue is a verb of saying, or "according to", with its subject.
type Cue struct {
	scan.Range        // the verb with its auxiliaries: "has said", "according to"
	Verb       int32  // the main verb
	Sense      Sense  // of the verb
	Subject    Phrase // who says it; empty if it was not found
	Inverted   bool   // the subject stands behind the verb: "said Bruce"
	Passive    bool   // "was told", "is said": the subject does not speak
	Sentence   int32  // index into Doc.Sentences
}

// Sense is what a verb of the list reporting means.
type Sense uint8

// The senses.
const (
	Says Sense = iota + 1
	Tells
	Judges
	Asks
	Thinks
	Writes
	Shows
	According // "according to"
	MarksOnly // stands by words in marks alone: "he continued"
)

// Result holds the cues in the order of the text.
type Result struct {
	Cues []Cue
	doc  *scan.Doc
	ents *entity.Result
}

// Read finds the cues of a story.
func Read(d *scan.Doc, l *layout.Layout, e *entity.Result) *Result {
	return new(Reader).Read(d, l, e)
}

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct{ result Result }

// Read finds the cues of a story.
func (k *Reader) Read(d *scan.Doc, l *layout.Layout, e *entity.Result) *Result {
	r := &k.result
	*r = Result{doc: d, ents: e, Cues: slices.Grow(r.Cues[:0], len(d.Sentences)+4)}
	quoted := d.Quoted
	for n, s := range d.Sentences {
		for i := d.Next(s.From, s.To, scan.Saying); i < s.To; i = d.Next(i+1, s.To, scan.Saying) {
			for len(quoted) > 0 && quoted[0].Close <= i {
				quoted = quoted[1:]
			}
			if len(quoted) > 0 && quoted[0].Has(i) && quoted[0].Level == 0 {
				i = min(quoted[0].To, s.To) - 1
				continue
			}
			if c, ok := r.cue(i, s); ok {
				c.Sentence = int32(n)
				r.Cues = append(r.Cues, c)
				i = max(i, c.To-1)
			}
		}
	}
	return r
}

// cue reads the cue whose main verb, or "according to", stands at i.
func (r *Result) cue(i int32, s scan.Range) (Cue, bool) {
	t := &r.doc.Tokens[i]
	if t.Phrase == word.AccordingTo {
		c := Cue{Range: scan.Range{From: i, To: i + int32(t.PhraseLen)}, Verb: i, Sense: According, Inverted: true}
		c.Subject = r.PhraseAt(c.To, s)
		return c, !c.Subject.Empty()
	}
	if t.Kind != scan.Word || !t.Entry.Is(lexicon.Reporting) || t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart) && !r.titleCase(s) {
		return Cue{}, false
	}
	if !r.isVerb(i, s) {
		return Cue{}, false
	}
	c := Cue{Range: scan.Range{From: i, To: i + 1}, Verb: i, Sense: Sense(t.Entry.Value(lexicon.Reporting))}
	r.auxiliaries(&c, s)
	if t.Phrase.Is(lexicon.Reporting) {
		c.To = i + int32(t.PhraseLen)
	}
	r.subject(&c, s)
	return c, true
}

func (r *Result) titleCase(s scan.Range) bool {
	small := 0
	for i := s.From; i < s.To && i < s.From+20; i++ {
		if t := &r.doc.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.End-t.Start > 3 {
			small++
		}
	}
	return small <= 1
}

// isVerb tells whether a word that may be a verb of saying is one here: not
// "the report", "its claims", "to comment", "said to be".
func (r *Result) isVerb(i int32, s scan.Range) bool {
	d := r.doc
	e := d.Tokens[i].Entry
	before := d.At(i - 1)
	if i == s.From {
		return e.Is(lexicon.PresentParticiple) || e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm)
	}
	if e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) {
		return !before.Is(lexicon.Determiner) || before.Is(lexicon.Pronoun) && !isPossessive(before)
	}
	if d.KindAt(i-1) == scan.Hyphen || before.Is(lexicon.Determiner) && !before.Is(lexicon.Pronoun) || isPossessive(before) || d.KindAt(i-1) == scan.Clitic && before == word.S || before.Is(lexicon.Preposition) && before != word.To || before.Is(lexicon.Adjective) && !before.Is(lexicon.Adverb) && !before.Is(lexicon.Noun) && !d.Has(i-1, scan.Upper) {
		return e.Is(lexicon.PresentParticiple) && before.Is(lexicon.Preposition)
	}
	switch {
	case e.Is(lexicon.PresentParticiple):
		return true
	case e.Is(lexicon.ThirdPerson):
		return !e.Is(lexicon.Plural) || r.endsSubject(i-1) || d.Tokens[i-1].IsMark() || e.Value(lexicon.Reporting) == 1 && !e.Is(lexicon.Noun)
	case e.Is(lexicon.BaseForm):
		if before.Is(lexicon.Modal) || before == word.To || before.Is(lexicon.Auxiliary) {
			return true
		}
		return before.Is(lexicon.Plural) || before.Is(lexicon.Pronoun) && !isPossessive(before) || e.Is(lexicon.PastTense)
	}
	return true
}

// endsSubject tells whether token i ends a name or a pronoun.
func (r *Result) endsSubject(i int32) bool {
	if i < 0 {
		return false
	}
	if p := r.doc.At(i).Value(lexicon.Pronoun); p == 1 || p == 2 || p == 6 {
		return true
	}
	_, named := r.ents.At(i)
	return named || r.doc.Tokens[i].Kind == scan.Comma
}

func isPossessive(e lexicon.Entry) bool {
	switch e {
	case word.His, word.Her, word.Its, word.Their, word.My, word.Your, word.Our:
		return true
	}
	return false
}

// auxiliaries takes in what stands before the main verb: "has repeatedly said", "was quoted as saying".
func (r *Result) auxiliaries(c *Cue, s scan.Range) {
	d := r.doc
	be := false
	for c.From > s.From && c.Verb-c.From < 6 {
		t := &d.Tokens[c.From-1]
		switch {
		case (t.Kind == scan.Word || t.Kind == scan.Clitic) && (t.Entry.Is(lexicon.Auxiliary) || t.Entry.Is(lexicon.Modal)):
			if t.Entry.Value(lexicon.Auxiliary) == 1 {
				be = true
			}
		case t.Kind == scan.Word && (t.Entry.Is(lexicon.Adverb) && !t.Entry.Is(lexicon.Noun) && !t.Shape.Has(scan.Upper) || t.Entry.Is(lexicon.Dayword) || t.Entry.Is(lexicon.Weekday) && r.endsSubject(c.From-2)):
		case t.Kind == scan.Word && t.Entry == word.To && c.From-2 >= s.From && d.Tokens[c.From-2].Entry.Is(lexicon.Verb) && d.Tokens[c.From-2].Entry.Is(lexicon.PastTense): // "went on to say", "refused to say"
			c.From--
		default:
			c.Passive = be && d.Tokens[c.Verb].Entry.Is(lexicon.PastParticiple)
			return
		}
		c.From--
	}
	c.Passive = be && d.Tokens[c.Verb].Entry.Is(lexicon.PastParticiple)
}

// subject finds who says it: before the verb, or, where nobody is there, behind it.
func (r *Result) subject(c *Cue, s scan.Range) {
	d := r.doc
	finite := !d.Tokens[c.Verb].Entry.Is(lexicon.PresentParticiple) || c.From < c.Verb
	if after := r.inverted(c, s); !after.Empty() {
		c.Subject, c.Inverted = after, true
		return
	}
	if !finite {
		c.Subject = r.participleSubject(c, s)
		return
	}
	c.Subject = r.phraseBefore(c.From, s)
}

// inverted reads the subject behind the verb, as in "…," said Bruce, and only
// where nothing that could be a subject stands right before it.
func (r *Result) inverted(c *Cue, s scan.Range) Phrase {
	d := r.doc
	if c.From != c.Verb || c.To >= s.To {
		return Phrase{}
	}
	if v := d.Tokens[c.Verb].Entry; !v.Is(lexicon.PastTense) && !v.Is(lexicon.ThirdPerson) {
		return Phrase{}
	}
	if c.From > s.From {
		switch d.KindAt(c.From - 1) {
		case scan.Comma, scan.MarkClose, scan.Mark, scan.Single, scan.SingleClose, scan.Dash, scan.Question, scan.Exclamation, scan.Ellipsis:
		default:
			return Phrase{}
		}
		if d.KindAt(c.From-1) == scan.Comma && c.Sense != Says && c.Sense != Asks {
			return Phrase{}
		}
	}
	next := &d.Tokens[c.To]
	if next.Kind != scan.Word || next.Entry.Is(lexicon.Pronoun) && !isPossessive(next.Entry) && next.Entry.Value(lexicon.Pronoun) != 1 && next.Entry.Value(lexicon.Pronoun) != 2 || next.Entry == word.That || next.Entry.Is(lexicon.Weekday) {
		return Phrase{}
	}
	p := r.PhraseAt(c.To, s)
	if p.Empty() {
		return p
	}
	if d.KindAt(c.From-1) == scan.Comma && p.To < s.To { // ", said Ann Lee, …" but not ", said the plan was …"
		if e := d.At(p.To); d.KindAt(p.To) == scan.Word && (e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e.Is(lexicon.PastTense) && !e.Is(lexicon.Preposition)) {
			return Phrase{}
		}
	}
	return p
}

// participleSubject: "…, adding that": the subject of the clause before; "saying" behind a name.
func (r *Result) participleSubject(c *Cue, s scan.Range) Phrase {
	for n := len(r.Cues) - 1; n >= 0 && n >= len(r.Cues)-4; n-- {
		if earlier := &r.Cues[n]; earlier.From >= s.From && !earlier.Subject.Empty() && !earlier.Passive {
			return earlier.Subject
		}
	}
	return r.firstSubject(s, c.From)
}

// firstSubject is the first noun phrase of a sentence that a verb follows.
func (r *Result) firstSubject(s scan.Range, before int32) Phrase {
	d := r.doc
	for i := s.From; i < before && i < s.From+40; i++ {
		t := &d.Tokens[i]
		if t.Kind != scan.Word || i == s.From || !r.isFinite(i) {
			continue
		}
		start := i
		for start > s.From && (d.Tokens[start-1].Entry.Is(lexicon.Auxiliary) || d.Tokens[start-1].Entry.Is(lexicon.Adverb) && !d.Tokens[start-1].Entry.Is(lexicon.Noun)) {
			start--
		}
		if p := r.phraseBefore(start, s); !p.Empty() {
			return p
		}
	}
	return Phrase{}
}

// isFinite tells whether token i is surely a finite verb.
func (r *Result) isFinite(i int32) bool {
	t := &r.doc.Tokens[i]
	if t.Shape.Has(scan.Upper) {
		return false
	}
	e := t.Entry
	return e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && (!e.Is(lexicon.Adjective) || r.endsSubject(i-1)) || e.Is(lexicon.ThirdPerson) && !e.Is(lexicon.Plural)
}

// SentenceSubject returns the subject of the first finite verb of a sentence.
func (r *Result) SentenceSubject(s scan.Range) Phrase { return r.firstSubject(s, s.To) }

// SubjectOf returns the subject that stands before a verb and its adverbs.
func (r *Result) SubjectOf(verb int32, s scan.Range) Phrase {
	for verb > s.From && r.doc.Tokens[verb-1].Entry.Is(lexicon.Adverb) && !r.doc.Tokens[verb-1].Shape.Has(scan.Upper) {
		verb--
	}
	return r.phraseBefore(verb, s)
}
