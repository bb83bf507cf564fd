package refer

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// findInterviewee finds the one who answers in a story printed as questions
// and answers: the only person named together with a word for interviewing
// before the first question, or else the only one whom headline and subhead name.
func (r *reader) findInterviewee() {
	const enough = 3 // questions
	first := int32(-1)
	for n, b := range r.layout.Blocks {
		if r.isQuestion(b) {
			r.out.Questions = append(r.out.Questions, n)
			if first < 0 {
				first = b.From
			}
		}
	}
	if len(r.out.Questions) < enough {
		return
	}
	spoken, headed := int32(unnamed), int32(unnamed)
	for _, m := range r.entities.Mentions {
		if m.From >= first {
			break
		}
		if !r.isPerson(m.Entity) || r.isAuthor(m.Entity, first) || r.At(m.From-1) == word.By { // "Interview by Ann Lee"
			continue
		}
		if r.isAsker(m.Range) || r.isSpokenTo(m.Range) {
			continue
		}
		if r.isInterviewed(m.Range) {
			spoken = one(spoken, m.Entity)
		}
		// but not "Baker names Lee cake"
		if next := r.At(m.To); r.inHead(m.From) && (r.KindAt(m.To) != scan.Word || !next.Is(lexicon.Noun) || next.Any(finite)) {
			headed = one(headed, m.Entity)
		}
	}
	if r.out.Interviewee = spoken; spoken == unnamed {
		r.out.Interviewee = headed
	}
	r.out.Interviewee = max(r.out.Interviewee, -1)
}

// isAuthor tells whether the byline above token end names the person, who then asks: "She spoke to Ann Lee."
func (r *reader) isAuthor(who, end int32) bool {
	const most = 8 // authors
	byline := r.layout.Byline
	byline.To = min(byline.To, end)
	mentions := r.entities.Mentions
	from, _ := slices.BinarySearchFunc(mentions, byline.From, func(m entity.Mention, at int32) int { return cmp.Compare(m.From, at) })
	for _, m := range mentions[from:min(from+most, len(mentions))] {
		if m.From >= byline.To {
			break
		}
		if m.Entity == who {
			return true
		}
	}
	return false
}

// What stands for a person where there is none, or more than one.
const (
	unnamed = -1
	several = -2
)

// one returns who is the only person after another mention.
func one(who, next int32) int32 {
	if who == unnamed || who == next {
		return next
	}
	return several
}

// inHead tells whether token i is in the headline or subhead.
func (r *reader) inHead(i int32) bool {
	for _, n := range [2]int{r.layout.Headline, r.layout.Subhead} {
		if n >= 0 && r.layout.Blocks[n].Has(i) {
			return true
		}
	}
	return false
}

// isWithAnother tells whether an interview was with somebody named before token to: "In an interview with the Associated Press, Lee said".
func (r *reader) isWithAnother(from, to int32) bool {
	for i := from + 1; r.At(from) == word.With && i < to; i++ {
		if _, named := r.entities.At(i); named {
			return true
		}
	}
	return false
}

// isInterviewed tells whether the name is the object of "interviewed", "spoke with".
func (r *reader) isInterviewed(x scan.Range) bool {
	const reach = 16
	for i := x.From - 1; i >= 0 && i > x.From-reach; i-- {
		switch e := r.At(i); {
		case e == word.Interview, e == word.Interviews, e == word.Interviewed, e == word.Interviewing:
			return !r.isWithAnother(i+1, x.From)
		case (e == word.Spoke || e == word.Speaks || e == word.Talked || e == word.Talks) && (r.At(i+1) == word.With || r.At(i+1) == word.To):
			return true
		case e == word.On, e == word.About, r.KindAt(i) == scan.Stop, r.Tokens[i].Shape.Has(scan.SentenceStart): // "interviewed an owner about Lee"
			return false
		}
	}
	return false
}

// isAsker tells whether the name below the headline is that of who asks: "The cook talks to Ann Lee about his life",
// where the headline has named the cook.
func (r *reader) isAsker(x scan.Range) bool {
	if i := x.From - 2; i < 0 || r.At(i) != word.Talks && r.At(i) != word.Speaks || r.At(i+1) != word.To && r.At(i+1) != word.With {
		return false
	}
	n := r.layout.Subhead
	if n < 0 || !r.layout.Blocks[n].Has(x.From) || r.At(r.layout.Blocks[n].From) != word.The {
		return false
	}
	for _, m := range r.entities.Mentions {
		if m.From >= x.From {
			break
		}
		if r.isPerson(m.Entity) && r.inHead(m.From) {
			return !r.layout.Blocks[n].Has(m.From)
		}
	}
	return false
}

// isSpokenTo tells whether she who answers spoke to the one named, who then asks: "She spoke to the Herald's Ann Lee."
func (r *reader) isSpokenTo(x scan.Range) bool {
	const reach = 6
	for i := x.From - 2; i > 0 && i > x.From-reach; i-- {
		if e := r.At(i); (e == word.Spoke || e == word.Speaks || e == word.Talked || e == word.Talks) &&
			(r.At(i+1) == word.With || r.At(i+1) == word.To) {
			return r.At(i-1) == word.She || r.At(i-1) == word.He || r.At(x.From-1) == word.S
		}
	}
	return false
}

// isQuestion tells whether the paragraph is a question to somebody: it ends in a question mark and has "you".
func (r *reader) isQuestion(b layout.Block) bool {
	const longest = 120
	if b.Kind != layout.Paragraph && b.Kind != layout.Crosshead || b.Len() > longest || r.KindAt(r.lastOf(b)) != scan.Question {
		return false
	}
	for i := r.Next(b.From, b.To, scan.Pronominal); i < b.To; i = r.Next(i+1, b.To, scan.Pronominal) {
		if r.Tokens[i].Entry.Pronoun() == lexicon.SecondPerson {
			return true
		}
	}
	return false
}

// lastOf returns the last token of a block but for the asterisks of a line in bold: "**Why?**".
func (r *reader) lastOf(b layout.Block) int32 {
	i := b.To - 1
	for i > b.From && r.KindAt(i) == scan.Bullet {
		i--
	}
	return i
}

// interviewed ties "I" in the answers of an interview, and "you" in its questions.
func (r *reader) interviewed(i int32, e lexicon.Entry, you bool) {
	if r.out.Interviewee < 0 || you != r.asked || !you && !isSingular(e) {
		return
	}
	r.out.Mentions = append(r.out.Mentions, entity.Mention{Range: scan.Range{From: i, To: i + 1}, Entity: r.out.Interviewee, Form: entity.Pronoun})
}

// isSingular tells whether a pronoun of the first person means the speaker alone.
func isSingular(e lexicon.Entry) bool {
	return e == word.I || e == word.Me || e == word.My || e == word.Mine || e == word.Myself
}
