package clause

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// How far the search for a subject goes.
const (
	longestAside = 40 // tokens between two commas
	mostAsides   = 6  // between the subject and its verb
	mostClimbs   = 6  // from "the matter" to "people familiar with the matter"
	clauseReach  = 60 // from a verb to the verb that it shares its subject with
)

// subject finds who says it: before the verb, or, where nobody is there, behind it.
func (r *Result) subject(c *Cue, s scan.Range) {
	d := r.doc
	if after := r.inverted(c, s); !after.Empty() {
		c.Subject, c.Inverted = after, true
		return
	}
	switch c.Form {
	case Participle:
		c.Subject = r.participleSubject(c, s)
		c.Unreal = c.Unreal || c.From > s.From && r.isPrevented(c.From-1)
		return
	case ToSay:
		c.Subject = r.controller(c.From, s)
		return
	}
	c.Subject, c.Relative = r.subjectBefore(c.From, s)
	if r.disagrees(c) {
		c.Subject, c.Relative = Phrase{}, 0
	}
	if p := c.Subject.From - 1; p >= s.From && (d.At(p) == word.If || d.At(p) == word.Unless ||
		d.At(p) == word.Whether || d.At(p) == word.Had && (p == s.From || d.KindAt(p-1) == scan.Comma)) { // "if Lee denied it", "had Lee said no"
		c.Unreal = true
	}
	c.Unreal = c.Unreal || r.isNobody(c.Subject, s)
	if c.Subject.Empty() || r.follows(c.From, s) {
		if shared := r.sharedSubject(c, s); !shared.Empty() {
			c.Subject = shared
		}
	}
	if !c.Passive && c.Form == Finite && r.isBare(c) && (r.isReduced(c, s) || r.isGoverned(c, s)) {
		c.Passive = true
	}
}

// isNobody tells whether the subject says that there is none: "nobody", "no minister", "neither Lee nor Ray", but not "No 10".
func (r *Result) isNobody(p Phrase, s scan.Range) bool {
	switch r.doc.At(p.From) {
	case word.Nobody, word.None, word.Neither:
		return !p.Empty()
	case word.No:
		return !p.Empty() && r.doc.KindAt(p.From+1) == scan.Word
	}
	before := r.doc.At(p.From - 1)
	return p.From > s.From && (before == word.Nor || before == word.No && r.doc.At(p.From) == word.One)
}

// disagrees tells whether one person stands before a verb in the plural, whose subject then is farther away: "donors close to the minister have said".
func (r *Result) disagrees(c *Cue) bool {
	d := r.doc
	switch d.At(c.From) {
	case word.Have, word.Were:
	default:
		return false
	}
	p := c.Subject
	e := d.At(p.Head)
	if p.Empty() || d.Has(p.Head, scan.Upper) || !e.Is(lexicon.Title) || e.Any(manyPeople) || e.Value(lexicon.Noun) < 2 {
		return false
	}
	for i := p.From; i < p.To; i++ {
		if e := d.At(i); e == word.And || e == word.Or || d.KindAt(i) == scan.Number || e.Is(lexicon.Cardinal) {
			return false
		}
	}
	return true
}

// manyPeople are the classes of nouns that take a verb in the plural: "the staff have".
var manyPeople = lexicon.SetOf(lexicon.Plural, lexicon.OrgKind, lexicon.OrgNoun, lexicon.Venue)

// follows tells whether the verb group at i stands right behind "and", "but" or "or".
func (r *Result) follows(i int32, s scan.Range) bool {
	return i > s.From+1 && r.doc.Tokens[i-1].Kind == scan.Word && r.doc.At(i-1).Value(lexicon.Conjunction) == 1
}

// isGoverned tells whether the noun phrase before a participle is the object of a verb or preposition, and so no
// subject: "sell the dogs declared best", "through a service called Finch".
func (r *Result) isGoverned(c *Cue, s scan.Range) bool {
	p := c.Subject
	if c.Relative != 0 || p.To != c.From || p.From <= s.From || !r.doc.At(c.Verb).Is(lexicon.PastParticiple) || r.doc.At(c.To) == word.That ||
		r.doc.Has(p.Head, scan.Upper) || r.doc.At(p.Head).Pronoun() != 0 || r.doc.KindAt(p.From-1) != scan.Word {
		return false
	}
	e := r.doc.At(p.From - 1)
	if e.Is(lexicon.Reporting) || e.Is(lexicon.Conjunction) || r.doc.Has(p.From-1, scan.Upper) {
		return false
	}
	return e.Is(lexicon.Preposition) && !e.Is(lexicon.Adverb) || r.isFinite(p.From-1)
}

// isReduced tells a participle from a past tense: "a man accused of theft", "a plan praised by both".
func (r *Result) isReduced(c *Cue, s scan.Range) bool {
	d := r.doc
	if !d.Tokens[c.Verb].Entry.Is(lexicon.PastParticiple) || c.To >= s.To {
		return false
	}
	if !d.Tokens[c.Verb].Entry.Is(lexicon.PastTense) { // "the striker known to fans as"
		return true
	}
	next := &d.Tokens[c.To]
	if next.Entry.Is(lexicon.Adverb) && !next.Entry.Is(lexicon.Preposition) && d.At(c.To+1) == word.By { // "a reward announced earlier by the minister"
		return !d.At(c.Subject.Head).Is(lexicon.Pronoun) && !d.Has(c.Subject.Head, scan.Upper)
	}
	if next.Entry == word.By { // "a haul discovered by a guard", but "said by phone", "responded by asking"
		return d.At(c.Verb) != word.Said && !d.At(c.To+1).Is(lexicon.PresentParticiple)
	}
	switch c.Sense {
	case Says: // "a bill estimated at £1m"
		return next.Entry == word.At && (d.KindAt(c.To+1) == scan.Number || d.KindAt(c.To+1) == scan.Currency)
	case Judges:
		if next.IsMark() && (c.Object || c.Names) { // "a box labeled “water”", but "what the firm called “water”"
			return !r.isGap(c.Subject.From, s) && !d.Has(c.Subject.Head, scan.Upper) && !d.At(c.Subject.Head).Is(lexicon.Pronoun)
		}
		if next.Kind == scan.Stop {
			return true
		}
	case Tells, Thinks: // "residents warned on Friday to leave", but "the mayor warned on Friday that"
		if (next.Entry == word.On || next.Entry == word.In || next.Entry == word.At) && d.At(c.Verb) != word.Told && r.hasThat(c.To, s) {
			return false
		}
	case Shows: // "chemicals found in fridges", but "found in May that"
		return next.Entry.Is(lexicon.Preposition) && !d.Has(c.Subject.Head, scan.Upper) && d.At(c.Subject.Head).Pronoun() == 0 && !r.hasThat(c.To, s)
	case Writes:
		if !r.isWriting(c.Subject) {
			return false
		}
		if after := d.At(c.To + 1); next.Entry == word.In && (after == word.Part || after == word.Full) { // "the statement read in part"
			return false
		}
		if next.Entry.Is(lexicon.Adverb) && !r.hasThat(c.To, s) { // "a paper published shortly before"
			return true
		}
	default:
		return false
	}
	if next.Entry == word.As && (r.isGap(c.Subject.From, s) || d.At(c.To+2) == word.As || d.At(c.To+3) == word.As) { // "warned as long ago as 2019 that"
		return false
	}
	switch next.Entry {
	case word.As, word.Of, word.In, word.On, word.At, word.From, word.With:
		return true
	case word.To: // "operators told to scrap boats"
		return c.Sense == Tells && c.Infinitive
	}
	return false
}

// hasThat tells whether "that" stands soon behind token i.
func (r *Result) hasThat(i int32, s scan.Range) bool {
	const reach = 12
	for limit := min(s.To, i+reach); i < limit; i++ {
		if r.doc.At(i) == word.That {
			return true
		}
	}
	return false
}

// isBare tells whether no auxiliary stands before the verb.
func (r *Result) isBare(c *Cue) bool {
	for i := c.From; i < c.Verb; i++ {
		if !r.isAdverb(i) {
			return false
		}
	}
	return true
}

// isGap tells whether a relative pronoun before the subject at i is the verb's object: "a foul that his manager, Ann Lee, described as".
func (r *Result) isGap(i int32, s scan.Range) bool {
	const reach = 8
	for j := i - 1; j >= s.From && i-j < reach; j-- {
		switch e := r.doc.At(j); {
		case e == word.That, e == word.Which, e == word.Whom, e == word.What:
			return true
		case r.isFinite(j):
			return false
		}
	}
	return false
}

// isWriting tells "a study published in May" from "a teacher posted on Facebook".
func (r *Result) isWriting(p Phrase) bool {
	e := r.doc.At(p.Head)
	return e.Venue() == lexicon.Writing || e == word.Poll
}

// subjectBefore reads the subject of the verb group that begins at token i,
// and the relative pronoun that stands for it, 0 if none does.
func (r *Result) subjectBefore(i int32, s scan.Range) (Phrase, int32) {
	d := r.doc
	i = r.overAdverbial(i, s)
	if i > s.From && !r.isAcronym(i-1) {
		switch e := d.Tokens[i-1].Entry; {
		case (e == word.Which || e == word.Whom) && i-2 > s.From && d.At(i-2) == word.Of: // "several of whom said"
			if from, head := r.core(i-2, s); from < i-2 {
				return Phrase{scan.Range{From: from, To: i}, head}, 0
			}
			return Phrase{}, 0
		case e == word.Who, e == word.Which, e == word.That && i-2 >= s.From && r.endsPhrase(i-2):
			first := r.firstRelative(i-1, s)
			end := first
			if end > s.From && d.Tokens[end-1].Kind == scan.Comma {
				if r.endsAction(end-1, s) { // "left, drawing fire from Lee, who"
					end = -1
				} else {
					end = r.overAsides(end, s)
				}
				if end < 0 { // "…," said Lee, who
					end = first - 1
				}
			}
			p := r.antecedent(end, s)
			if e == word.Who {
				p = r.member(p, s)
			}
			if !p.Empty() {
				if e == word.That {
					return p, 0
				}
				return p, i - 1
			}
			return Phrase{}, 0
		}
	}
	if at := r.timeStart(i, s); at > s.From+1 && d.Tokens[at-1].Kind == scan.Comma { // "Brandt Paper, Inc., today announced", "the ministry, which lost, on Monday said"
		i = at
	}
	end := r.overAsides(i, s)
	if end < 0 {
		return Phrase{}, 0
	}
	return r.climb(end, s), 0
}

// isAcronym tells WHO, the World Health Organization, from the pronoun.
func (r *Result) isAcronym(i int32) bool {
	_, named := r.ents.At(i)
	return named && r.doc.Has(i, scan.Caps)
}

// endsAction tells whether the comma at i ends a participle or relative clause with a person of its own at its end.
func (r *Result) endsAction(i int32, s scan.Range) bool {
	if !r.isPerson(i - 1) {
		return false
	}
	e := r.doc.At(r.asideStart(i, s))
	return e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.Preposition) || e == word.Who || e == word.Which
}

// firstRelative returns the first of the relative pronouns that "and" joins, of which the last stands at i: "the aides, who met and who said".
func (r *Result) firstRelative(i int32, s scan.Range) int32 {
	if i-1 <= s.From || r.doc.At(i-1).Value(lexicon.Conjunction) != 1 {
		return i
	}
	for j := i - 2; j > s.From && i-j < longestAside; j-- {
		if e := r.doc.At(j); e == r.doc.At(i) || e == word.Whose && r.doc.KindAt(j-1) == scan.Comma { // "Lee, whose party lost but who said"
			return j
		}
	}
	return i
}

// overAdverbial returns where the adverbial begins between "who" and the verb at
// i, "who in a letter said", "who on Monday called"; i where there is none.
func (r *Result) overAdverbial(i int32, s scan.Range) int32 {
	const reach = 6
	d := r.doc
	for j := i - 1; j > s.From && i-j <= reach && (d.Tokens[j].Kind == scan.Word || d.Tokens[j].Kind == scan.Number) && !r.isFinite(j); j-- {
		if e := d.At(j); e == word.Who || e == word.Which {
			if i-j > 2 && d.At(j+1).Is(lexicon.Preposition) && !d.At(i-1).Is(lexicon.Preposition) && !isNominative(d.At(i-1)) && !r.isPerson(i-1) {
				return j + 1
			}
			return i
		}
	}
	return i
}

// antecedent reads what a relative pronoun stands for: the name or noun right
// before it, with what "of" and "for" hang on a common noun.
func (r *Result) antecedent(end int32, s scan.Range) Phrase {
	if end < 0 {
		return Phrase{}
	}
	d := r.doc
	end = r.overTime(end, s)
	from, head := r.core(end, s)
	for n := 0; n < 2 && from < end && from-2 >= s.From && !d.Has(head, scan.Upper) && d.At(head) != word.Those &&
		(d.Tokens[from-1].Entry == word.Of || d.Tokens[from-1].Entry == word.For); n++ {
		up, leading := r.core(from-1, s)
		if up == from-1 {
			break
		}
		from, head = up, leading
	}
	if from == end {
		return Phrase{}
	}
	if e := d.At(from - 1); from-2 >= s.From &&
		(e == word.From || e == word.By || e == word.To) && !r.isWriting(Phrase{Head: head}) { // "a letter from his doctor that says"
		if up, leading := r.core(from-1, s); up < from-1 && r.isWriting(Phrase{Head: leading}) {
			from, head = up, leading
		}
	}
	return Phrase{scan.Range{From: from, To: end}, head}
}

// member returns the person whom "who" stands for where a body or a place stands before it: "Ann Lee of the Hollis Alliance, who".
func (r *Result) member(p Phrase, s scan.Range) Phrase {
	if p.From-2 <= s.From || !r.doc.At(p.From-1).Is(lexicon.Preposition) {
		return p
	}
	e := r.doc.At(p.Head)
	if m, named := r.ents.At(p.Head); named && r.ents.Entities[m.Entity].Kind == entity.Person || e.Is(lexicon.Title) || e.Is(lexicon.Relation) || !r.isPerson(p.From-2) {
		return p
	}
	from, head := r.core(p.From-1, s)
	return Phrase{scan.Range{From: from, To: p.To}, head}
}

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
		!((v == word.Said || v == word.Says) && r.asideStart(c.From-1, s) <= s.From && d.Has(p.Head, scan.Upper) && d.KindAt(p.To) == scan.Comma): // ", said Ann Lee, …" but not ", said the plan was …"
		return Phrase{}
	case !r.mayAnswer(p) && (r.endsApposition(c.From-1, s) || d.KindAt(c.From-1) == scan.Dash && r.overDashes(c.From, s) >= 0): // "the rule — the old one — adds a number"
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
	if v.Is(lexicon.PastParticiple) && v != word.Said && d.KindAt(c.From-1) == scan.Comma && r.isDescribing(c.From-2, s) { // "of regular, pledged delegates"
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
	return from > s.From+1 && r.doc.KindAt(from-1) == scan.Comma && r.doc.Has(from-2, scan.Upper) && !r.isWhole(i, s) && r.isAside(scan.Range{From: from, To: i})
}

// isStatement tells whether a main clause stands before token i in its sentence, or words in marks.
func (r *Result) isStatement(i int32, s scan.Range) bool {
	d := r.doc
	for j := i - 1; j >= s.From && i-j < clauseReach; j-- {
		if t := &d.Tokens[j]; t.IsMark() && t.Kind != scan.SingleClose && (t.Kind != scan.Single || t.Shape.Has(scan.SpaceBefore)) { // and no apostrophe
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

// Stated tells whether a clause with a verb of its own, in no marks, stands before token i in its
// sentence: what a comma parts from a name there is no apposition but says so: "It was Ann Lee, police said".
func (r *Result) Stated(i int32, s scan.Range) bool {
	for j := i - 1; j >= s.From && i-j < clauseReach; j-- {
		if r.doc.Tokens[j].IsMark() {
			return false
		}
		if r.isFinite(j) {
			return true
		}
	}
	return false
}

// Says tells whether a verb of saying stands at i, which makes the words before it its subject.
func (r *Result) Says(i int32) bool {
	return r.doc.KindAt(i) == scan.Word && r.doc.At(i).Is(lexicon.Reporting) && r.isFinite(i)
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

// opensPredicate tells whether a finite verb stands at i, adverbs aside.
func (r *Result) opensPredicate(i int32, s scan.Range) bool {
	for j := i; j < s.To && j < i+3; j++ {
		if e := r.doc.At(j); r.isFinite(j) || e.Is(lexicon.ThirdPerson) && !r.doc.Has(j, scan.Upper) &&
			!(e.Is(lexicon.Plural) && r.isFinite(j+1)) { // "prices would rise"
			return true
		}
		if !r.isAdverb(j) {
			return false
		}
	}
	return false
}

// sharedSubject is the subject of the verb before, where "and" joins the two: "Lee denied it and said".
func (r *Result) sharedSubject(c *Cue, s scan.Range) Phrase {
	d := r.doc
	at := c.From - 1
	if at > s.From && d.Tokens[at].Kind == scan.Comma {
		at-- // "denied it, said"
	} else if !r.follows(c.From, s) {
		return Phrase{}
	}
	closed := d.KindAt(at-1) == scan.Comma // a relative clause before it: "Lee, who lost, and said"
	first := d.At(c.From)
	var shared Phrase
	for n := len(r.Cues) - 1; n >= 0 && n >= len(r.Cues)-4 && r.Cues[n].From >= s.From; n-- { // "said that it was over and warned"
		earlier := &r.Cues[n]
		if earlier.Form != Finite || earlier.Passive || earlier.Unreal || earlier.Subject.Empty() ||
			earlier.Relative != 0 || !agree(d.At(earlier.From), first) || r.isSubordinate(earlier) {
			continue
		}
		shared = earlier.Subject
		if !closed || earlier.Inverted || !r.isNested(shared) { // with a comma it goes on with the outer clause: "Lee said Ray denied it, and warned"
			return shared
		}
	}
	if !shared.Empty() {
		return shared
	}
	for i := at; i > s.From && at-i < clauseReach; i-- {
		t := &d.Tokens[i]
		if t.Kind == scan.Semicolon || t.Kind == scan.Colon {
			return Phrase{}
		}
		if t.Kind != scan.Word && t.Kind != scan.Clitic || !r.isFinite(i) || !agree(d.At(i), first) && d.At(c.From).Is(lexicon.Reporting) {
			continue
		}
		group := r.groupStart(i, s)
		p, relative := r.subjectBefore(group, s)
		if d.KindAt(group-1) == scan.Comma && p.To == group-1 && !r.isApposedFirst(p, s) { // "stopped the row, leaned in and said": no aside stands between
			continue
		}
		if !p.Empty() && (relative == 0 || !closed) && (p.From == s.From || d.At(p.From-1) != word.Whether && d.At(p.From-1) != word.If) {
			return p
		}
	}
	return Phrase{}
}

// isApposedFirst tells whether a name stands in apposition to the words that open the sentence: "A teacher, Bob Ray, looked up and said".
func (r *Result) isApposedFirst(p Phrase, s scan.Range) bool {
	return p.From-1 > s.From && p.From-s.From < clauseReach && r.doc.KindAt(p.From-1) == scan.Comma && !r.hasFinite(scan.Range{From: s.From, To: p.From - 1})
}

// agree tells whether two verbs, of which these are the first words, may share their subject: "says" and "says", "said" and "said"; "has said" and either.
func agree(a, b lexicon.Entry) bool {
	return a.Is(lexicon.ThirdPerson) == b.Is(lexicon.ThirdPerson) || a == word.Has || b == word.Has
}

// isSubordinate tells whether the cue stands in a clause with "when", "if" or the like.
func (r *Result) isSubordinate(c *Cue) bool {
	i := c.Subject.From - 1
	return i >= 0 && r.doc.Tokens[i].Kind == scan.Word && r.doc.At(i).Value(lexicon.Conjunction) == 2 && r.doc.At(i) != word.That
}

// groupStart goes back over the auxiliaries and adverbs before a finite verb.
func (r *Result) groupStart(i int32, s scan.Range) int32 {
	for i > s.From && (r.doc.Tokens[i-1].Entry.Is(lexicon.Auxiliary) || r.isAdverb(i-1)) {
		i--
	}
	return i
}

// isParenthesis tells whether the subject is that of words to the reader: "As you know, …".
func (r *Result) isParenthesis(p Phrase, s scan.Range) bool {
	e := r.doc.At(p.Head).Pronoun()
	return p.From > s.From && r.doc.At(p.From-1) == word.As && (e == lexicon.FirstPerson || e == lexicon.SecondPerson)
}
