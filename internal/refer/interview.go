package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// findInterviewee finds the one who answers in a story printed as questions
// and answers: the only person named together with a word for interviewing
// before the first question.
func (r *reader) findInterviewee() {
	r.interviewee = -1
	const enough = 3 // questions
	questions, first := 0, int32(-1)
	for _, b := range r.layout.Blocks {
		if r.isQuestion(b) {
			if questions++; first < 0 {
				first = b.From
			}
		}
	}
	if questions < enough {
		return
	}
	for _, m := range r.entities.Mentions {
		if m.From >= first {
			break
		}
		if r.entities.Entities[m.Entity].Kind != entity.Person || !r.isInterviewed(m.Range) {
			continue
		}
		if r.interviewee >= 0 && r.interviewee != m.Entity {
			r.interviewee = -1
			return
		}
		r.interviewee = m.Entity
	}
}

// isInterviewed tells whether the name is the object of "interviewed", "spoke with".
func (r *reader) isInterviewed(x scan.Range) bool {
	const reach = 16
	for i := x.From - 1; i >= 0 && i > x.From-reach; i-- {
		switch e := r.At(i); {
		case e == word.Interview, e == word.Interviews, e == word.Interviewed, e == word.Interviewing:
			return true
		case (e == word.Spoke || e == word.Speaks || e == word.Talked || e == word.Talks) && (r.At(i+1) == word.With || r.At(i+1) == word.To):
			return true
		case r.Tokens[i].Shape.Has(scan.SentenceStart) || r.KindAt(i) == scan.Stop:
			return false
		}
	}
	return false
}

// isQuestion tells whether the paragraph is a question to somebody: it ends in a question mark and has "you".
func (r *reader) isQuestion(b layout.Block) bool {
	const longest = 120
	if b.Kind != layout.Paragraph && b.Kind != layout.Crosshead || b.Len() > longest || r.KindAt(b.To-1) != scan.Question {
		return false
	}
	for i := r.Next(b.From, b.To, scan.Pronominal); i < b.To; i = r.Next(i+1, b.To, scan.Pronominal) {
		if r.Tokens[i].Entry.Value(lexicon.Pronoun) == 5 {
			return true
		}
	}
	return false
}

// interviewed ties "I" in the answers of an interview, and "you" in its questions.
func (r *reader) interviewed(i int32, e lexicon.Entry, you bool) {
	if r.interviewee < 0 || you != r.asked || !you && !isSingular(e) {
		return
	}
	r.out.Mentions = append(r.out.Mentions, entity.Mention{Range: scan.Range{From: i, To: i + 1}, Entity: r.interviewee, Form: entity.Pronoun})
}

// isSingular tells whether a pronoun of the first person means the speaker alone.
func isSingular(e lexicon.Entry) bool {
	return e == word.I || e == word.Me || e == word.My || e == word.Mine || e == word.Myself
}
