package clause

import (
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
	// "Brandt Paper, Inc., today announced", "the ministry, which lost, on Monday said"
	if at := r.timeStart(i, s); at > s.From+1 && d.Tokens[at-1].Kind == scan.Comma {
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
		// "stopped the row, leaned in and said": no aside stands between
		if d.KindAt(group-1) == scan.Comma && p.To == group-1 && !r.isApposedFirst(p, s) {
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
	return p.From-1 > s.From && p.From-s.From < clauseReach && r.doc.KindAt(p.From-1) == scan.Comma &&
		!r.hasFinite(scan.Range{From: s.From, To: p.From - 1})
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
