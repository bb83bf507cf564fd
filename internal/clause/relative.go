package clause

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Relative clauses: what their pronoun stands for.

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
	if m, named := r.ents.At(p.Head); named && r.ents.Entities[m.Entity].Kind == entity.Person || e.Is(lexicon.Title) || e.Is(lexicon.Relation) ||
		!r.isPerson(p.From-2) {
		return p
	}
	from, head := r.core(p.From-1, s)
	return Phrase{scan.Range{From: from, To: p.To}, head}
}

// relativeOrTop returns where the noun ends whose relative clause ends before the phrase at token i, isTop if there is none.
func (r *Result) relativeOrTop(i int32, s scan.Range) int32 {
	if up := r.relativeBefore(i, s); up >= 0 {
		return up
	}
	return isTop
}

// relativeBefore returns where the noun ends that a relative clause before token
// end belongs to: "the judge who heard the case", "experts I interviewed"; -1 if there is none.
func (r *Result) relativeBefore(end int32, s scan.Range) int32 {
	d := r.doc
	for k := end - 1; k > s.From && end-k < 14; k-- {
		t := &d.Tokens[k]
		if t.Kind != scan.Word && t.Kind != scan.Clitic && t.Kind != scan.Hyphen && t.Kind != scan.Number {
			return -1
		}
		switch e := t.Entry; {
		case e == word.Who, e == word.Which, e == word.Whom, e == word.Whose, e == word.That:
			if r.endsPhrase(k-1) && d.Tokens[k-1].Kind == scan.Word && !d.Tokens[k-1].Entry.Is(lexicon.Reporting) {
				return k
			}
			return -1
		case e == word.I, e == word.We, e == word.He, e == word.She, e == word.They, e == word.You:
			if k+1 < end && d.Tokens[k-1].Kind == scan.Word && (d.At(k-1).Is(lexicon.Noun) || d.At(k-1).Is(lexicon.Pronoun) || r.looksPlural(k-1)) &&
				r.endsPhrase(k-1) {
				return k
			}
			return -1
		}
	}
	return -1
}
