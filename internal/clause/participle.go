package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Who speaks by a verb without a subject of its own: a participle or an infinitive.

// participleSubject finds who speaks by a participle: "a letter saying that",
// "…, adding that" after a clause, "Citing costs, Lee said" before one.
func (r *Result) participleSubject(c *Cue, s scan.Range) Phrase {
	// no loop over the readers: by a call through a variable the cue would be allocated
	if p := r.quotedSubject(c, s); !p.Empty() {
		return p
	}
	if p := r.heardSubject(c, s); !p.Empty() {
		return p
	}
	if p := r.nounBefore(c, s); !p.Empty() {
		return p
	}
	if p := r.subjectOfCueBefore(c, s); !p.Empty() {
		return p
	}
	if p := r.mainSubject(s, c.From); !p.Empty() {
		if e := r.doc.At(p.Head); e.Pronoun() == lexicon.Neuter || e == word.That || e == word.This { // "It is worth noting that"
			return Phrase{}
		}
		return p
	}
	if c.From > s.From+1 && r.doc.Tokens[c.From-1].Kind == scan.Comma { // "Lee, citing costs, left"
		if p := r.climb(c.From-1, s); !p.Empty() && !r.isObject(p.From, s) {
			return p
		}
	}
	return r.subjectOfClauseBehind(c, s)
}

// quotedSubject: "Interfax quoted Lee as saying", "Lee was quoted by Interfax as saying".
func (r *Result) quotedSubject(c *Cue, s scan.Range) Phrase {
	if c.From <= s.From+1 || r.doc.At(c.From-1) != word.As {
		return Phrase{}
	}
	if from, head := r.core(c.From-1, s); from < c.From-1 && from > s.From && r.isFinite(from-1) {
		return Phrase{scan.Range{From: from, To: c.From - 1}, head}
	}
	if n := len(r.Cues) - 1; n >= 0 && r.Cues[n].Passive && r.Cues[n].From >= s.From {
		return r.Cues[n].Subject
	}
	return Phrase{}
}

// heardSubject: "Lee can be heard saying", whose verb is all of that.
func (r *Result) heardSubject(c *Cue, s scan.Range) Phrase {
	d, i := r.doc, c.From-1
	if i-1 <= s.From || !d.At(i).Is(lexicon.PastParticiple) || !d.At(i-1).Is(lexicon.Auxiliary) || d.KindAt(i) != scan.Word {
		return Phrase{}
	}
	from := r.groupStart(i, s)
	if d.At(from - 1).Is(lexicon.Modal) {
		from--
	}
	p, relative := r.subjectBefore(from, s)
	if !p.Empty() {
		c.From, c.Form, c.Relative = from, Finite, relative
	}
	return p
}

// nounBefore: "footage of Lee asking", "a letter saying", "wore a shirt reading".
func (r *Result) nounBefore(c *Cue, s scan.Range) Phrase {
	d := r.doc
	if c.From <= s.From || d.Tokens[c.From-1].Kind != scan.Word || !r.endsPhrase(c.From-1) {
		return Phrase{}
	}
	end := r.overTime(c.From, s) // "released a letter early on Friday saying"
	from, head := r.core(end, s)
	for n := 0; n < 2 && from < end && from > s.From && d.At(from-1) == word.Of &&
		c.Sense != Shows && !d.Has(head, scan.Upper); n++ { // "sent a letter to the board of directors urging"
		up, leading := r.core(from-1, s)
		if up == from-1 {
			break
		}
		from, head = up, leading
	}
	if from-2 > s.From && d.At(from-1) == word.And && d.Has(head, scan.Upper) && d.Has(from-2, scan.Upper) { // "with Ohio and Peru threatening"
		from, head = r.core(from-1, s)
	}
	if from < end && (!r.isObject(from, s) || c.Sense == Shows || d.At(c.Verb) == word.Reading || r.isWitnessed(from)) {
		return Phrase{scan.Range{From: from, To: end}, head}
	}
	return Phrase{}
}

// subjectOfCueBefore: "Lee rejected the claim, saying".
func (r *Result) subjectOfCueBefore(c *Cue, s scan.Range) (outer Phrase) {
	for n := len(r.Cues) - 1; n >= 0 && n >= len(r.Cues)-4 && r.Cues[n].From >= s.From; n-- {
		earlier := &r.Cues[n]
		if earlier.Subject.Empty() || earlier.Passive || earlier.Form == Participle || earlier.Sense == According || earlier.Relative != 0 ||
			r.isSubordinate(earlier) {
			continue
		}
		outer = earlier.Subject
		if earlier.Inverted || !r.isNested(outer) { // "Lee wrote the staff knew it, saying"
			break
		}
	}
	return outer
}

// subjectOfClauseBehind: "Citing costs, Lee left".
func (r *Result) subjectOfClauseBehind(c *Cue, s scan.Range) Phrase {
	d := r.doc
	for i := c.To; i < s.To && i < c.To+longestAside; i++ {
		if d.Tokens[i].Kind == scan.Comma {
			if i+1 < s.To && d.Tokens[i+1].IsMark() { // "Citing “costs,” Lee left"
				i++
			}
			if p := r.PhraseAt(i+1, s); !p.Empty() && r.opensPredicate(p.To, s) {
				return p
			}
		}
	}
	return Phrase{}
}

// isNested tells whether the clause of the subject may stand within another one: no "and" or semicolon parts the two.
func (r *Result) isNested(p Phrase) bool {
	i := p.From - 1
	return r.doc.At(i).Value(lexicon.Conjunction) != 1 && r.doc.KindAt(i) != scan.Semicolon
}

// isObject tells whether the phrase at from hangs on a verb, whose subject speaks by the participle behind it:
// "released a statement saying", "wrote to Lee urging", but "footage of Lee asking".
func (r *Result) isObject(from int32, s scan.Range) bool {
	if from <= s.From {
		return false
	}
	e := r.doc.At(from - 1)
	if e == word.With && (from-1 == s.From || r.doc.KindAt(from-2) == scan.Comma) { // "…, with each brother doubting"
		return false
	}
	return r.isFinite(from-1) || r.doc.Tokens[from-1].Kind == scan.Word && e.Is(lexicon.Preposition) && e != word.Of
}

// controller is the subject of the finite verb before an infinitive: "Lee took the floor to say".
func (r *Result) controller(i int32, s scan.Range) Phrase {
	for j := i - 1; j > s.From && i-j < longestAside; j-- {
		if !r.isFinite(j) {
			continue
		}
		p, _ := r.subjectBefore(r.groupStart(j, s), s)
		return p
	}
	return Phrase{}
}

// mainSubject is the subject of the last main verb before token i: "When prices fell, the firm shut its plant, saying".
func (r *Result) mainSubject(s scan.Range, i int32) Phrase {
	d := r.doc
	for j := i - 1; j > s.From && i-j < clauseReach; j-- {
		if d.Tokens[j].Kind == scan.Semicolon {
			break
		}
		if d.Tokens[j].Kind != scan.Word && d.Tokens[j].Kind != scan.Clitic || !r.isFinite(j) {
			continue
		}
		p, relative := r.subjectBefore(r.groupStart(j, s), s)
		if p.Empty() || relative != 0 {
			continue
		}
		if before := p.From - 1; before >= s.From && d.Tokens[before].Kind == scan.Word &&
			// "when prices fell", "the bill Lee signed"
			(d.At(before).Value(lexicon.Conjunction) == 2 || r.endsPhrase(before) || r.isGap(p.From, s)) {
			continue
		}
		if d.At(j).Is(lexicon.PastParticiple) && p.To == j && r.isObject(p.From, s) { // "posted a paper called"
			continue
		}
		return p
	}
	return r.firstSubject(s, i)
}

// firstSubject is the subject of the first finite verb of a sentence.
func (r *Result) firstSubject(s scan.Range, before int32) Phrase {
	for i := s.From + 1; i < before && i < s.From+longestAside; i++ {
		if !r.isFinite(i) {
			continue
		}
		if p, relative := r.subjectBefore(r.groupStart(i, s), s); !p.Empty() && relative == 0 && !r.isParenthesis(p, s) {
			return p
		}
	}
	return Phrase{}
}

// isWitnessed tells whether a verb of showing ends before token i, whose object does what the participle behind it tells:
// "the tape shows Lee shouting".
func (r *Result) isWitnessed(i int32) bool {
	if len(r.Cues) == 0 {
		return false
	}
	c := &r.Cues[len(r.Cues)-1]
	return c.To == i && !c.Passive && c.Sense == Shows
}

// isPrevented tells whether the word at i says that what the participle behind it tells was not done:
// "without saying", "instead of saying", "stopped short of saying", "avoided saying".
func (r *Result) isPrevented(i int32) bool {
	switch e := r.doc.At(i); e {
	case word.Without, word.Than:
		return true
	case word.Of:
		return r.doc.At(i-1) == word.Instead || r.doc.At(i-1) == word.Short
	default:
		// but "could not resist saying"
		return e.Value(lexicon.Implicative) == notDone && r.doc.At(i-1) != word.Not && r.doc.At(i-1) != word.Never && !r.isNegated(i-1)
	}
}
