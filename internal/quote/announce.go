package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

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
