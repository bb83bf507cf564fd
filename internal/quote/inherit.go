package quote

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
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
	p := q.clauses.SentenceSubject(q.sentences[s.sentence])
	if !p.Empty() && q.Has(p.Head, scan.Upper) && q.At(p.Head).Pronoun() == 0 { // it tells of somebody or something else by name
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
