package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// subject: words in marks that no cue stands by are those of the person who is
// the sentence's subject, and what the verb says is how: Lee set out on "a long road home".
func (q *reader) subject(i int) attribution {
	s := &q.stretches[i]
	if s.full || s.Len() < shortestWords || s.opens || q.At(s.Open-1).Is(lexicon.Determiner) && q.At(s.Open-2) != word.As {
		return attribution{}
	}
	sentence := scan.Range{From: q.sentences[s.sentence].From, To: s.Open}
	p := q.clauses.SentenceSubject(sentence)
	if p.Empty() || q.At(p.To-1) == word.S {
		return attribution{}
	}
	verb := q.predicate(p.To, s.Open)
	if verb < 0 || q.leavesClause(verb+1, s.Open) || !q.subjectOf(sentence, "subject").found() {
		return attribution{}
	}
	return q.quotative(clause.Cue{Range: scan.Range{From: verb, To: verb + 1}, Verb: verb, Sense: clause.MarksOnly, Subject: p}, "subject")
}

// judgedAs: Lee cast the plan as "a gift"; Ray has long derided him as a "tourist". What somebody takes a thing as is in her words.
func (q *reader) judgedAs(i int) attribution {
	s := &q.stretches[i]
	as := s.Open - 1
	for as > s.Open-4 && as > q.block.From && (q.At(as).Is(lexicon.Determiner) || q.At(as).Is(lexicon.Adjective)) {
		as--
	}
	if s.full || q.At(as) != word.As {
		return attribution{}
	}
	sentence := scan.Range{From: q.sentences[s.sentence].From, To: as}
	p, verb := q.clauses.SubjectFor(as, sentence)
	if p.Empty() || !q.isPerson(p.Head) {
		return attribution{}
	}
	first, passive := verb, false
	for ; verb < as && (q.At(verb).Any(auxiliaries) || q.At(verb).Is(lexicon.Adverb)); verb++ {
		passive = passive || q.At(verb).Value(lexicon.Auxiliary) == formOfBe
	}
	if verb+1 >= as || passive && !q.At(verb).Is(lexicon.PresentParticiple) ||
		q.At(verb+1).Is(lexicon.Preposition) || q.leavesClause(verb+1, as) { // "worked at a mill as a "fixer""
		return attribution{}
	}
	return q.quotative(clause.Cue{Range: scan.Range{From: first, To: verb + 1}, Verb: verb, Sense: clause.MarksOnly, Subject: p}, "judged-as")
}

// predicate returns the main verb behind a subject that ends before token i, -1 if
// it is passive, so that the subject is spoken of: "Lee was accused of".
func (q *reader) predicate(i, limit int32) int32 {
	be := false
	for verb := i; verb < min(limit, i+circumstanceReach); verb++ {
		e := q.At(verb)
		switch {
		case verb == i+1 && q.KindAt(i) == scan.Comma && e.Is(lexicon.PastParticiple): // "Lee, described as"
			return -1
		case q.isFinite(verb) && !be:
			return verb
		case q.KindAt(verb) == scan.Word && e.Is(lexicon.PastParticiple):
			if be || verb == i || !q.At(verb-1).Any(auxiliaries) && !q.At(verb-1).Is(lexicon.Adverb) {
				return -1
			}
			return verb
		case e.Value(lexicon.Auxiliary) == formOfBe:
			be = true
		}
	}
	return -1
}

// formOfBe is the value of "is", "was", "been" on the list of auxiliaries.
const formOfBe = 1

// leavesClause tells whether another clause begins among the words: "lost her son when".
func (q *reader) leavesClause(from, to int32) bool {
	for i := from; i < to; i++ {
		if e := q.At(i); q.KindAt(i) == scan.Word && (e == word.When || e == word.While ||
			e.Value(lexicon.Conjunction) == 2 && !e.Is(lexicon.Preposition) && e != word.As && e != word.That ||
			e == word.Who || e == word.Which || e == word.Where) || q.clauses.IsFinite(i) {
			return true
		}
	}
	return false
}

// shortestWords is how many words in marks are more than a label or a word as a word.
const shortestWords = 3

// subjectOf attributes to the person who is the subject of a sentence.
func (q *reader) subjectOf(sentence scan.Range, rule string) attribution {
	p := q.clauses.SentenceSubject(q.mainClause(sentence))
	if p.Empty() {
		return attribution{}
	}
	speaker, who := q.speakerOf(p)
	if who < 0 || q.entities.Entities[who].Kind != entity.Person {
		return attribution{}
	}
	return attribution{speaker: speaker, entity: who, index: -1, rule: rule}
}

// mainClause leaves out the clause or participle before the main one: "Asked if he would go, she smiled."
func (q *reader) mainClause(x scan.Range) scan.Range {
	first := q.At(x.From)
	if first.Value(lexicon.Conjunction) == 1 && x.Len() > 1 { // "But the judge"
		x.From++
		first = q.At(x.From)
	}
	if !first.Any(subordinates) && first != word.When && first != word.While {
		return x
	}
	for i := x.From + 1; i+1 < x.To && i < x.From+longestContent; i++ {
		if q.KindAt(i) == scan.Comma {
			return scan.Range{From: i + 1, To: x.To}
		}
	}
	return x
}

// subordinates are the words that open what stands before the main clause.
var subordinates = lexicon.SetOf(lexicon.PastParticiple, lexicon.PresentParticiple, lexicon.Conjunction, lexicon.Preposition)
