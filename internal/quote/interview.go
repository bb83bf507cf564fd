package quote

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// fewestAnswers is how many answers in the first person an interview has.
const fewestAnswers = 2

// interview reads the answers of a story in questions and answers without labels:
// "Do you regret it?⏎Every day. But I have my health." The paragraph behind a
// question answers it; further ones do if they are in the first person.
func (q *reader) interview() {
	who, questions := q.references.Interviewee, q.references.Questions
	if who < 0 || len(q.turns) > 0 {
		return
	}
	answers, voices := q.turns[:0], 0
	for n, question := range questions {
		end := len(q.layout.Blocks)
		if n+1 < len(questions) {
			end = questions[n+1]
		}
		for k := question + 1; k < end; k++ {
			b := q.layout.Blocks[k]
			voice := q.isFirstPerson(b.Range)
			if b.Kind != layout.Paragraph || !voice && k > question+1 {
				if n+1 == len(questions) {
					break
				}
				continue
			}
			if voice {
				voices++
			}
			answers = append(answers, Quotation{Kind: Direct, Parts: q.part(b.Range), Entity: who, Said: -1, Rule: "answer"})
		}
	}
	q.turns = answers
	if voices < fewestAnswers {
		q.turns = answers[:0]
		return
	}
	told := q.withinTold(answers)
	slices.SortStableFunc(told, func(a, b Quotation) int { return cmp.Compare(a.Parts[0].From, b.Parts[0].From) })
	for i := range answers {
		q.cutOut(told, &answers[i])
	}
	q.out.Quotations = append(told, slices.DeleteFunc(answers, func(a Quotation) bool { return len(a.Parts) == 0 })...)
	for i := range q.out.Quotations { // the headline quotes whom it is an interview with
		if x := &q.out.Quotations[i]; x.Entity < 0 && x.Speaker.Empty() && slices.Contains(q.headings, x.Parts[0].From) {
			x.Entity, x.Rule = who, "headline:interview"
		}
	}
}

// cutOut takes the words of others, with their marks, out of the answer that quotes them: nobody says what another is quoted with.
func (q *reader) cutOut(told []Quotation, answer *Quotation) {
	whole := answer.Parts[0]
	first, _ := slices.BinarySearchFunc(told, whole.From, func(x Quotation, i int32) int { return cmp.Compare(x.Parts[0].From, i) })
	from, rest := len(q.parts), whole
	for _, x := range told[first:] {
		if x.Parts[0].From >= whole.To {
			break
		}
		for _, p := range x.Parts {
			if before := (scan.Range{From: rest.From, To: p.From - 1}); x.Kind == Direct && !before.Empty() {
				q.parts = append(q.parts, before)
			}
			if x.Kind == Direct {
				rest.From = p.To + 1
			}
		}
	}
	if rest == whole {
		return
	}
	if !rest.Empty() {
		q.parts = append(q.parts, rest)
	}
	answer.Parts = q.parts[from:len(q.parts):len(q.parts)]
}

// withinTold leaves out the quotations in the answers but those of others, whom the interviewee quotes.
func (q *reader) withinTold(answers []Quotation) []Quotation {
	return slices.DeleteFunc(q.out.Quotations, func(x Quotation) bool {
		_, within := slices.BinarySearchFunc(answers, x.Parts[0].From, func(a Quotation, i int32) int {
			if a.Parts[0].To <= i {
				return -1
			}
			return cmp.Compare(max(a.Parts[0].From, i), i)
		})
		return within && (x.Kind == Indirect || x.Entity < 0 || x.Entity == q.references.Interviewee)
	})
}
