package quote

import (
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// passive: Lee was accused of "q": somebody says so, and not the subject; who does, "by" may tell:
// Lee was branded "q" by Ray; described by Ray as "q".
func (q *reader) passive(i int) attribution {
	s := &q.stretches[i]
	sentence := q.sentences[s.sentence]
	n := q.cueFrom(s.Open) - 1
	if n < 0 || q.cues[n].From < sentence.From || s.Open-q.cues[n].To > circumstanceReach {
		return attribution{}
	}
	c := q.cue(n)
	if asked := c.To == s.Open-1 && (q.KindAt(c.To) == scan.Comma || q.KindAt(c.To) == scan.Colon); !c.Passive || s.full && !asked ||
		q.leavesClause(c.To, s.Open) {
		return attribution{}
	}
	a := attribution{entity: -1, cue: c.Range, index: n, rule: "passive"}
	for at := c.To; at < s.Open; at++ {
		if q.At(at) == word.By {
			return q.agent(a, at+1, sentence)
		}
	}
	if q.At(s.Close+1) == word.By {
		return q.agent(a, s.Close+2, sentence)
	}
	return a
}

// agent adds who does what a passive says, the noun phrase at token i behind "by".
func (q *reader) agent(a attribution, i int32, sentence scan.Range) attribution {
	if p := q.clauses.PhraseAt(i, sentence); !p.Empty() && !q.isDate(i) {
		a.speaker, a.entity = q.speakerOf(p)
		a.certainty = 40
	}
	return a
}
