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
	scan.Range               // the verb with its auxiliaries: "has said", "according to"
	Verb       int32         // the main verb
	Sense      Sense         // of the verb
	Form       Form          // of the verb
	Subject    Phrase        // who says it; empty if it was not found
	Relative   int32         // the pronoun that stands for the subject in "Lee, who said", 0 if none does
	Inverted   bool          // the subject stands behind the verb: "said Bruce"
	Passive    bool          // "was told", "is said": the subject does not speak
	Unreal     bool          // denied, possible or only meant: "did not say", "might say", "hopes to say"
	Object     bool          // a noun phrase may tell what was said: "denied any part in it"
	Infinitive bool          // an infinitive may: "promised to go"
	Judged     bool          // the noun phrase may not without a complement: "dismissed the plan as a joke"
	Names      bool          // it names or rates its object: "called it a toy"
	Opener     lexicon.Entry // opens the complement of that verb always: "of" in "accused them of theft"
	Sentence   int32         // index into Doc.Sentences
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
	Hears     // its subject is told it: "the court heard that"
)

// Form is how the verb of a cue stands in its clause.
type Form uint8

// The forms.
const (
	Finite     Form = iota
	Participle      // "…, saying"
	ToSay           // "wants to say"; "went on to say" is finite
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
			t := &d.Tokens[i]
			if t.Kind != scan.Word || !t.Entry.Any(reporting) && (t.Phrase == 0 || t.Phrase != word.AccordingTo && !t.Phrase.Is(lexicon.Reporting)) {
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

// reporting are the classes of verbs that report.
var reporting = lexicon.SetOf(lexicon.Reporting, lexicon.ReportingClause)

// Values of the lists reporting_clause and reporting_object.
const (
	onlyThat = 3 // reporting_clause: a clause with "that" alone makes it a verb of saying

	judges  = 1 // reporting_object
	names   = 2
	accuses = 3 // "of" opens the complement
	blames  = 4 // "for" does
)

// cue reads the cue whose main verb, or "according to", stands at i.
func (r *Result) cue(i int32, s scan.Range) (Cue, bool) {
	t := &r.doc.Tokens[i]
	switch {
	case t.Phrase == word.AccordingTo:
		return r.accordingTo(i, s)
	case t.Phrase == word.QuotedAsSaying:
		return r.quotedAsSaying(i, s), true
	case t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart) && !r.titleCase(s):
		return Cue{}, false
	case r.doc.At(i+1) == word.By && t.Entry.Is(lexicon.PastParticiple) && r.isAs(i-1, s):
		return r.asReportedBy(i, s)
	}
	e, to := t.Entry, i+1
	if t.Phrase.Is(lexicon.Reporting) && int32(t.PhraseLen) <= s.To-i { // "called for"
		e, to = t.Phrase, i+int32(t.PhraseLen)
		if to < s.To && r.doc.At(to) == word.To { // "went on to say": the cue is "say"
			return Cue{}, false
		}
	}
	sense, reports := r.senseOf(e, to, s)
	if !reports || !r.isVerb(i, to, s) {
		return Cue{}, false
	}
	c := Cue{Range: scan.Range{From: i, To: to}, Verb: i, Sense: sense, Infinitive: e.Is(lexicon.ReportingInfinitive)}
	c.takesObject(e)
	r.auxiliaries(&c, i, s)
	r.subject(&c, s)
	r.agent(&c, s)
	return c, !r.isPluralNoun(&c) && (sense != Hears || r.isHearing(&c, s)) && r.suitsSubject(&c, e)
}

// accordingTo reads the cue "according to" at i, where it stands before who says it.
func (r *Result) accordingTo(i int32, s scan.Range) (Cue, bool) {
	c := Cue{Range: scan.Range{From: i, To: i + int32(r.doc.Tokens[i].PhraseLen)}, Verb: i, Sense: According, Inverted: true}
	c.Subject = r.PhraseAt(c.To, s)
	// "charging documents"
	if next := c.To + 1; c.Subject.Empty() && r.doc.At(c.To).Is(lexicon.PresentParticiple) && r.doc.At(next).Is(lexicon.Plural) {
		if c.Subject = r.PhraseAt(next, s); !c.Subject.Empty() {
			c.Subject.From = c.To
		}
	}
	return c, !c.Subject.Empty() && !r.isManner(c.Subject)
}

// quotedAsSaying reads the cue "was quoted as saying", whose "quoted" stands at i: the subject of that passive speaks.
func (r *Result) quotedAsSaying(i int32, s scan.Range) Cue {
	c := Cue{Range: scan.Range{From: i, To: i + int32(r.doc.Tokens[i].PhraseLen)}, Verb: i + 2, Sense: Says}
	r.auxiliaries(&c, i, s)
	c.Passive = false
	c.Subject, c.Relative = r.subjectBefore(c.From, s)
	return c
}

// asReportedBy reads the cue whose participle stands at i in "As reported by the Herald, …".
func (r *Result) asReportedBy(i int32, s scan.Range) (Cue, bool) {
	c := Cue{Range: scan.Range{From: i, To: i + 2}, Verb: i, Sense: Says, Inverted: true}
	c.Subject = r.PhraseAt(c.To, s)
	return c, !c.Subject.Empty()
}

// senseOf returns what the verb e before token to means, and whether it reports in that place: "showed that", but not "showed up at noon".
func (r *Result) senseOf(e lexicon.Entry, to int32, s scan.Range) (Sense, bool) {
	switch sense := Sense(e.Value(lexicon.Reporting)); {
	case e.Value(lexicon.ReportingClause) == onlyThat:
		return Says, r.opensThat(to, s)
	case sense == MarksOnly && r.opensThat(to, s): // "she continued that it was late"
		return Says, true
	case sense == Shows: // "showed up at noon"
		return sense, r.doc.At(to) != word.Up && r.doc.At(to) != word.Off
	case sense == Hears:
		return sense, !e.Is(lexicon.PresentParticiple)
	default:
		return sense, true
	}
}

// takesObject notes which object the verb e takes: "denied any part in it", "called it a toy", "accused them of theft".
func (c *Cue) takesObject(e lexicon.Entry) {
	object := e.Value(lexicon.ReportingObject)
	c.Object = e.Is(lexicon.ReportingObject) && object != names
	switch object {
	case judges:
		c.Judged = true
	case names:
		c.Names = true
	case accuses:
		c.Judged, c.Opener = true, word.Of
	case blames:
		c.Judged, c.Opener = true, word.For
	}
}

// isHearing tells whether a cue with "heard" reports what was said: "the inquest heard that", but not "the court heard the case".
func (r *Result) isHearing(c *Cue, s scan.Range) bool {
	return r.listens(c.Subject) && (c.To >= s.To || r.opensHeard(c.To) || c.Relative == 0 && r.opensTold(c.To, s))
}

// suitsSubject tells whether the form of the verb e is one for the subject: "critics say" and "may say", but not "the mayor say".
func (r *Result) suitsSubject(c *Cue, e lexicon.Entry) bool {
	return c.From < c.Verb || !e.Is(lexicon.BaseForm) || e.Is(lexicon.PastTense) || c.Subject.Empty() || c.Form == ToSay || r.isPlural(c.Subject)
}

// isPluralNoun tells whether the form in -s is a noun, for its subject in the plural would take no ending: "thousands in Gulf states".
func (r *Result) isPluralNoun(c *Cue) bool {
	verb, head := r.doc.At(c.Verb), r.doc.At(c.Subject.Head)
	return c.From == c.Verb && !c.Inverted && !c.Subject.Empty() && verb.Is(lexicon.ThirdPerson) && verb.Is(lexicon.Plural) && verb != word.Says &&
		head.Is(lexicon.Plural) && !head.Is(lexicon.Pronoun) && head.Value(lexicon.Noun) >= 2 && !r.doc.Has(c.Subject.Head, scan.Upper)
}

// agent makes who stands behind "by" the subject of a passive that goes on with what was said: "was warned by police that it was late".
func (r *Result) agent(c *Cue, s scan.Range) {
	if !c.Passive || r.isBare(c) || c.Unreal || c.Sense != Tells || c.To+1 >= s.To || r.doc.At(c.To) != word.By {
		return
	}
	if p := r.PhraseAt(c.To+1, s); !p.Empty() && (r.doc.At(p.To) == word.That || c.Infinitive && r.doc.At(p.To) == word.To) {
		c.Subject, c.Relative, c.Passive = p, 0, false
		c.To++
	}
}

// opensThat tells whether a clause with "that" begins at token i.
func (r *Result) opensThat(i int32, s scan.Range) bool {
	if i >= s.To || r.doc.At(i) != word.That {
		return false
	}
	next := r.doc.At(i + 1)
	return r.doc.Has(i+1, scan.Upper) || next.Is(lexicon.Determiner) || next.Pronoun() != 0 || r.opensPredicate(i+2, s)
}

// listens tells whether the phrase names a court or the like: "the inquest", "jurors", "a hearing".
func (r *Result) listens(p Phrase) bool {
	e := r.doc.At(p.Head)
	return e.Venue() == lexicon.Listeners || e == word.Hearing
}

// opensHeard tells whether what was heard, or nothing more, follows at token i: "heard that", "has heard.", but not "heard the case".
func (r *Result) opensHeard(i int32) bool {
	switch r.doc.KindAt(i) {
	case scan.Stop, scan.Comma:
		return true
	}
	switch e := r.doc.At(i); e {
	case word.That, word.How, word.On, word.In:
		return true
	default:
		return e.Is(lexicon.Weekday)
	}
}

// opensTold tells whether a clause without "that" is what was heard: "heard the pair had fallen out", but not "heard the case".
func (r *Result) opensTold(i int32, s scan.Range) bool {
	p := r.PhraseAt(i, s)
	return !p.Empty() && p.To < s.To && r.isFinite(p.To) && !r.doc.At(p.To).Is(lexicon.Reporting)
}

// Listens tells whether the subject is a court or the like, which is told what others say.
func (r *Result) Listens(c *Cue) bool { return r.listens(c.Subject) }

// isAs tells whether "as" stands at token i, or before an adverb there: "as first reported by".
func (r *Result) isAs(i int32, s scan.Range) bool {
	if i > s.From && r.isAdverb(i) {
		i--
	}
	return i >= s.From && r.doc.At(i) == word.As && (i == s.From || r.doc.KindAt(i-1) == scan.Comma)
}

// isManner tells "according to plan", "according to custom" from a source, "data released by": a common noun in the singular that stands alone.
func (r *Result) isManner(p Phrase) bool {
	t := &r.doc.Tokens[p.Head]
	return p.Len() == 1 && !r.doc.At(p.To).Is(lexicon.PastParticiple) && t.Kind == scan.Word && !t.Shape.Has(scan.Upper) &&
		t.Entry.Is(lexicon.Noun) && !t.Entry.Is(lexicon.Plural) && t.Entry != word.Police && t.Entry != word.People
}

// isPlural tells whether a verb without ending agrees with the subject: "critics say", but not "heard the mayor say".
func (r *Result) isPlural(p Phrase) bool {
	e := r.doc.At(p.Head)
	if e.Pronoun() != 0 {
		return takesPlural(e)
	}
	capital := r.doc.Has(p.Head, scan.Upper)
	if m, named := r.ents.At(p.Head); named {
		capital = r.ents.Entities[m.Entity].Kind != entity.Person // "Chelsea say", but not "heard Ann Lee say"
	} else if r.doc.Has(p.Head, scan.SentenceStart) && e.Is(lexicon.Noun) { // "Talk show host Ann Lee left"
		capital = false
	}
	if e.Is(lexicon.Plural) || e.Is(lexicon.Determiner) && e != word.Each && e != word.One || capital ||
		e == word.Police || e == word.People || e == word.Others || e == word.Who || e == 0 || r.doc.KindAt(p.Head) != scan.Word {
		return true
	}
	for i := p.From; i < p.To; i++ {
		if r.doc.At(i) == word.And || r.doc.KindAt(i) == scan.Number || r.doc.At(i).Is(lexicon.Cardinal) {
			return true
		}
	}
	return false
}

// titleCase tells whether the sentence is a line in title case, where a verb has a capital.
func (r *Result) titleCase(s scan.Range) bool {
	small := 0
	for i := s.From; i < s.To && i < s.From+20; i++ {
		if t := &r.doc.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.End-t.Start > 3 {
			small++
		}
	}
	return small <= 1
}

// SentenceSubject returns the subject of the first finite verb of a sentence.
func (r *Result) SentenceSubject(s scan.Range) Phrase { return r.firstSubject(s, s.To) }

// SubjectOf returns the subject that stands before a verb and its adverbs.
func (r *Result) SubjectOf(verb int32, s scan.Range) Phrase {
	p, _ := r.subjectBefore(r.groupStart(verb, s), s)
	return p
}

// SubjectFor returns the subject of the last finite verb before token i in its
// sentence, and the verb: the one whose clause i is in, or opens a clause in.
func (r *Result) SubjectFor(i int32, s scan.Range) (p Phrase, verb int32) {
	const reach = 24
	for j := i - 1; j > s.From && i-j < reach; j-- {
		t := &r.doc.Tokens[j]
		if t.Kind == scan.Semicolon || t.Kind == scan.Colon || t.IsMark() && t.Kind != scan.Single && t.Kind != scan.SingleClose {
			break
		}
		if t.Kind != scan.Word && t.Kind != scan.Clitic || !r.isFinite(j) {
			continue
		}
		start := r.groupStart(j, s)
		p, _ = r.subjectBefore(start, s)
		if before := p.From - 1; before > s.From && t.Entry.Is(lexicon.PastParticiple) && p.To == start &&
			r.isFinite(before) && !r.doc.At(before).Is(lexicon.Reporting) { // "Lee has a year left on her"
			continue
		}
		if !p.Empty() || !r.follows(start, s) { // "Lee rose and left her"
			return p, j
		}
	}
	return Phrase{}, -1
}
