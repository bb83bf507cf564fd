package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// How far before the marks the noun may stand, and how far before it the possessor.
const (
	nounReach      = 16
	possessorReach = 4
)

// possessor: Lee's claim that it was "q"; his message of "q"; from Lee's blog post: "Q"
func (q *reader) possessor(i int) attribution {
	s := &q.stretches[i]
	sentence := q.sentences[q.sentenceOf(s.Open-1)]
	for noun := s.Open - 1; noun >= sentence.From && s.Open-noun < nounReach; noun-- {
		t := &q.Tokens[noun]
		if t.IsMark() && t.Kind <= scan.Mark || t.Kind == scan.Stop || t.Kind == scan.Semicolon {
			break
		}
		if t.Kind != scan.Word || !t.Entry.Any(writings) || !q.opensWords(noun+1, s) {
			continue
		}
		if x := q.possessorOf(noun, sentence); !x.Empty() {
			a := q.nounCue(noun, x, "possessor")
			if noun+1 < s.Open && !q.isReported(s, sentence) { // Ray rejected Lee's claim of "q"
				a.certainty = 25
			}
			return a
		}
	}
	return attribution{}
}

// verdict: "Q," was Lee's verdict.
func (q *reader) verdict(i int) attribution {
	s := &q.stretches[i]
	at := s.Close + 1
	if e := q.At(at); s.State != scan.Shut || !s.opens || e != word.Was && e != word.Is && e != word.Were {
		return attribution{}
	}
	sentence := q.sentences[s.last]
	for noun := at + 1; noun < min(sentence.To, at+nounReach) && (q.KindAt(noun) == scan.Word || q.KindAt(noun) == scan.Clitic); noun++ {
		if !q.At(noun).Is(lexicon.SpeechNoun) {
			continue
		}
		if x := q.possessorOf(noun, sentence); !x.Empty() && x.From > at {
			return q.nounCue(noun, x, "verdict")
		}
	}
	return attribution{}
}

// nounCue attributes by the noun of saying at token i to whose it is.
func (q *reader) nounCue(i int32, whose scan.Range, rule string) attribution {
	c := clause.Cue{Range: scan.Range{From: i, To: i + 1}, Verb: i, Sense: clause.MarksOnly}
	c.Subject = clause.Phrase{Range: whose, Head: whose.To - 1}
	return q.quotative(c, rule)
}

// isReported tells whether somebody says the sentence as far as the stretch.
func (q *reader) isReported(s *stretch, sentence scan.Range) bool {
	for n := q.cueFrom(s.Open) - 1; n >= 0 && q.cues[n].From >= sentence.From && s.Open-q.cues[n].To < longestContent; n-- {
		if c := &q.cues[n]; q.speaks(c) && isSaying(c.Sense) {
			return true
		}
	}
	return false
}

// writings are the nouns of what is said or written.
var writings = lexicon.SetOf(lexicon.SpeechNoun, lexicon.Venue)

// opensWords tells whether what follows the noun at token i is what was said: "that …", "of …", a colon, the marks themselves.
func (q *reader) opensWords(i int32, s *stretch) bool {
	if q.KindAt(i) == scan.Colon && i+1 == s.Open {
		return true
	}
	if !q.At(i - 1).Is(lexicon.SpeechNoun) {
		return false
	}
	if i == s.Open {
		return true
	}
	if e := q.At(i); i+1 == s.Open && (e == word.Was || e == word.Is) { // his answer was "No, never."
		return s.full && q.Has(s.From, scan.Upper)
	}
	switch q.At(i) {
	case word.That, word.Of, word.To, word.For, word.About, word.On:
		return true
	}
	return false
}

// possessorOf returns whose the noun is: the name before 's, or the pronoun.
func (q *reader) possessorOf(noun int32, sentence scan.Range) scan.Range {
	for i := noun - 1; i >= sentence.From && noun-i <= possessorReach; i-- {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Clitic && t.Entry == word.S && i > sentence.From:
			if m, found := q.entities.At(i - 1); found {
				return m.Range
			}
			return scan.Range{From: i - 1, To: i}
		case t.Entry == word.His, t.Entry == word.Her, t.Entry == word.Their, t.Entry == word.Its:
			return scan.Range{From: i, To: i + 1}
		case t.Kind != scan.Word || t.Entry.Is(lexicon.Determiner) || t.Entry.Is(lexicon.Preposition):
			return scan.Range{}
		}
	}
	return scan.Range{}
}
