package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// inherited says that the stretch belongs to whoever spoke last.
func inherited(rule string) attribution {
	return attribution{index: -1, entity: -1, inherits: true, rule: rule}
}

// continued: "A," S said. "B." and: S called it "a" and, of course, "b".
func (q *reader) continued(i int) attribution {
	if i == 0 {
		return attribution{}
	}
	s, before := &q.stretches[i], &q.stretches[i-1]
	if !s.full {
		if before.last == s.sentence {
			return inherited("same-sentence")
		}
		return attribution{}
	}
	if s.sentence-before.last <= 1 {
		return inherited("continued")
	}
	return attribution{}
}

// sameReport: Lee said the plan had two faults. It was "of no use to anyone at all". A sentence in which nobody speaks goes
// on with what was said in the one before, if the words in marks are too many for a label.
func (q *reader) sameReport(i int) attribution {
	s := &q.stretches[i]
	if s.full || s.sentence == 0 || q.mayBeLabel(s) {
		return attribution{}
	}
	if i > 0 && s.sentence-q.stretches[i-1].last <= 1 {
		return inherited("same-report")
	}
	a, _ := q.sayingIn(q.sentences[s.sentence-1], "same-report")
	return a
}

// sameParagraph: the last quotation of a paragraph in which somebody spoke.
func (q *reader) sameParagraph(i int) attribution {
	if i == 0 || !q.stretches[i].full || q.block.Kind != layout.Paragraph {
		return attribution{}
	}
	return inherited("same-paragraph")
}

// opensParagraph tells whether the stretch is a sentence that opens its paragraph.
func (q *reader) opensParagraph(i int) bool {
	s := &q.stretches[i]
	return q.block.Kind == layout.Paragraph && i == 0 && s.full && q.opensBlock(s.Open)
}

// resumed: the paragraph before was left open, and its quotation goes on in this one.
func (q *reader) resumed(i int) attribution {
	if !q.open || !q.opensParagraph(i) || q.lastBlock != q.number-1 || !q.last.found() {
		return attribution{}
	}
	return inherited("resumed")
}

// continuedParagraph: "A," S said.⏎"B."
func (q *reader) continuedParagraph(i int) attribution {
	if !q.opensParagraph(i) || q.lastBlock != q.number-1 || !q.last.found() || q.last.rule == "dash" || q.last.entity < 0 && !q.lastFull {
		return attribution{}
	}
	return inherited("continued:paragraph")
}

// turn: two people take turns; a question is answered by the other one, and who
// has answered so, or has "replied" to a question, is answered again.
func (q *reader) turn(i int) attribution {
	if !q.opensParagraph(i) || q.lastBlock != q.number-1 || q.otherBlock != q.number-2 || q.open || !q.asked && !q.answered && q.last.rule != "turn" {
		return attribution{}
	}
	a := q.other
	a.index, a.rule = -1, "turn"
	return a
}

// answersItself tells whether a pronoun beside "replied" or the like was understood as who asked in the paragraph before,
// whom somebody else answers: "When?" the judge asked.⏎"Now," she replied.
func (q *reader) answersItself(i int, a *attribution) bool {
	return q.asked && q.lastBlock == q.number-1 && a.entity >= 0 && a.entity == q.last.entity && q.opensParagraph(i) &&
		q.answers(a.cue) && a.speaker.Len() == 1 && q.At(a.speaker.From).Pronoun() != 0
}

// otherSpeaker returns who spoke before the last one, if the pronoun may stand for that person, else -1.
func (q *reader) otherSpeaker(pronoun scan.Range) int32 {
	who := q.other.entity
	if q.otherBlock != q.number-2 || who < 0 {
		return -1
	}
	switch gender := q.entities.Entities[who].Gender; q.At(pronoun.From).Pronoun() {
	case lexicon.Feminine:
		if gender == entity.Male {
			return -1
		}
	case lexicon.Masculine:
		if gender == entity.Female {
			return -1
		}
	}
	return who
}

// announcement: S made it clear.⏎"Q." The last cue of the paragraph before tells who speaks.
func (q *reader) announcement(i int) attribution {
	if !q.opensParagraph(i) || q.announcedBlock != q.number-1 || q.lastBlock == q.number-1 && !q.colonEnd && q.lastFull {
		return attribution{}
	}
	a := q.announced
	if q.colonEnd { // a colon asks for the words that follow
		a.certainty = 30
	}
	return a
}

// announce remembers who speaks last in a block: of one that ends in a colon
// its subject, else the person of its last cue.
func (q *reader) announce(b layout.Block) {
	q.colonEnd = q.KindAt(b.To-1) == scan.Colon // a line such as "He said:" may look like no paragraph
	if q.opensWithMark(q.number+1) && q.overline(b) {
		return
	}
	if !q.colonEnd && (b.Kind != layout.Paragraph || !q.opensWithMark(q.number+1)) || len(q.sentences) == 0 {
		return
	}
	if !q.colonEnd && q.announceFollowing(b) {
		return
	}
	last := q.sentences[len(q.sentences)-1]
	for i := len(q.cues) - 1; i >= 0; i-- {
		c := &q.cues[i]
		if !q.speaks(c) || c.Sense == clause.Thinks || c.Sense == clause.Shows {
			continue
		}
		if q.colonEnd && c.From < last.From {
			break
		}
		if a := q.attribute(i, "announced"); q.colonEnd || a.entity >= 0 && q.entities.Entities[a.entity].Kind == entity.Person {
			q.preface = Quotation{Said: -1, Parts: q.part(scan.Range{From: b.To, To: b.To})}
			if q.colonEnd { // "Lee told reporters on Monday:"
				q.circumstances(&q.preface, a)
			}
			a.index = -1
			q.announced, q.announcedBlock = a, q.number
		}
		return
	}
	if !q.colonEnd {
		q.announceSubject(b)
		return
	}
	if p := q.clauses.SentenceSubject(last); !p.Empty() {
		speaker, who := q.speakerOf(p)
		q.preface = Quotation{Said: -1}
		q.announced, q.announcedBlock = attribution{speaker: speaker, entity: who, index: -1, rule: "announced"}, q.number
		return
	}
	q.announceText(b)
}

// announceFollowing: Ann Lee issued the following statement on the storm.⏎"It was bad." That asks for the words as a colon does.
func (q *reader) announceFollowing(b layout.Block) bool {
	for _, s := range q.sentences {
		for i := s.From; i+1 < s.To; i++ {
			if q.At(i) != word.Following || q.At(i+1).Venue() != lexicon.Writing {
				continue
			}
			p := q.clauses.SentenceSubject(s)
			if p.Empty() || p.To > i {
				return false
			}
			speaker, who := q.speakerOf(p)
			q.preface, q.colonEnd = Quotation{Said: -1}, true
			q.announced, q.announcedBlock = attribution{speaker: speaker, entity: who, index: -1, rule: "announced"}, q.number
			return true
		}
	}
	return false
}

// announceSubject: Ann Lee was not convinced.⏎"We have seen it all before." A
// paragraph of one short sentence that quotes nobody leads over to the next one's words.
func (q *reader) announceSubject(b layout.Block) {
	const longest = 24
	if b.Len() > longest || len(q.sentences) != 1 || len(q.quoted) > 0 {
		return
	}
	if a := q.subjectOf(q.sentences[0], "announced"); a.found() {
		q.preface = Quotation{Said: -1}
		q.announced, q.announcedBlock = a, q.number
	}
}

// opensWithMark tells whether a block begins with a stretch in marks, which may be announced before it.
func (q *reader) opensWithMark(number int) bool {
	if number >= len(q.layout.Blocks) {
		return false
	}
	from := q.layout.Blocks[number].From
	return q.Tokens[from].IsMark() || int(from)+1 < len(q.Tokens) && q.Tokens[from+1].IsMark()
}

// introduced: the sentence before has its subject: Lee praised the plan. "Q"
func (q *reader) introduced(i int) attribution {
	s := &q.stretches[i]
	if !s.full || s.sentence == 0 {
		return attribution{}
	}
	sentence := q.sentences[s.sentence-1]
	if a, found := q.sayingIn(sentence, "introduced"); found {
		return a
	}
	return q.subjectOf(sentence, "introduced")
}

// sayingIn attributes to the person who speaks last in a sentence, and tells whether anybody does: Lee said that Ray was late. "Q"
func (q *reader) sayingIn(sentence scan.Range, rule string) (attribution, bool) {
	for n := q.cueFrom(sentence.To) - 1; n >= 0 && q.cues[n].From >= sentence.From; n-- {
		c := &q.cues[n]
		if !q.speaks(c) || !isSaying(c.Sense) {
			continue
		}
		a := q.attribute(n, rule)
		a.index = -1
		if a.entity < 0 || q.entities.Entities[a.entity].Kind != entity.Person {
			return attribution{}, true
		}
		return a, true
	}
	return attribution{}, false
}

// beat: "One line. One." He holds up a finger. "She sent me a thumb." What
// somebody does between two quotations of a paragraph tells whose they are.
func (q *reader) beat(i int) attribution {
	s := &q.stretches[i]
	if !q.opensParagraph(i) || i+1 == len(q.stretches) || !q.stretches[i+1].full || q.stretches[i+1].sentence != s.last+2 || s.State != scan.Shut {
		return attribution{}
	}
	return q.subjectOf(q.sentences[s.last+1], "beat")
}

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
