package quote

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// patterns attribute a stretch in marks; the first that does wins.
var patterns = []func(*reader, int) attribution{
	(*reader).behind,
	(*reader).dash,
	(*reader).before,
	(*reader).label,
	(*reader).around,
}

// marked reads the stretches in marks of a block.
func (q *reader) marked(n int, b layout.Block) {
	for i := range q.quoted {
		s := &q.quoted[i]
		if s.State == scan.Unclosed && b.Kind == layout.Paragraph {
			q.out.Warnings = append(q.out.Warnings, scan.Warning{Range: scan.Range{From: s.Open, To: s.Open + 1}, Code: "unclosed-quote", Text: "The quotation is never closed."})
		}
		if q.isName(i) {
			continue
		}
		var a attribution
		for _, p := range patterns {
			if a = p(q, i); a.found() {
				break
			}
		}
		full := q.isFull(i)
		if !a.found() {
			a = q.inferred(n, b, i, full)
		}
		if !a.found() && !full {
			continue
		}
		if !a.found() {
			a = attribution{index: -1, entity: -1}
		} else {
			if a.index >= 0 {
				q.used[a.index] = true
			}
			q.last, q.lastBlock = a, n
		}
		kind := Direct
		if !full && a.rule != "behind" || !full && s.Len() < 4 {
			kind = Mixed
		}
		q.write(Quotation{Kind: kind, Parts: q.part(q.inner(s.Range)), Speaker: a.speaker, Entity: a.entity, Cue: a.cue, Said: -1, Rule: a.rule}, a, i)
	}
}

// write appends a quotation, as a further part of the one before where the
// sentence goes on over its attribution: "A," he said, "b."
func (q *reader) write(x Quotation, a attribution, i int) {
	if x.Parts[0].Empty() {
		return
	}
	q.circumstances(&x, a)
	if n := len(q.out.Quotations); i > 0 && n > 0 && a.index >= 0 && x.Kind == Direct {
		before := &q.out.Quotations[n-1]
		if before.Kind == Direct && before.Cue == x.Cue && before.Parts[len(before.Parts)-1].To == q.inner(q.quoted[i-1].Range).To && q.KindAt(q.quoted[i].Open-1) == scan.Comma {
			before.Parts = append(before.Parts, x.Parts...)
			before.Rule = "interrupted"
			return
		}
	}
	q.out.Quotations = append(q.out.Quotations, x)
}

// inner leaves out the comma that stands for the quotation's full stop, and dashes and marks at its end.
func (q *reader) inner(x scan.Range) scan.Range {
	for x.Len() > 1 && (q.Tokens[x.To-1].Kind == scan.Comma || q.Tokens[x.To-1].Kind == scan.Dash || q.Tokens[x.To-1].IsMark()) {
		x.To--
	}
	return x
}

// isFull tells whether the stretch is a sentence by itself and no words taken out of one.
func (q *reader) isFull(i int) bool {
	s := q.quoted[i]
	first := &q.Tokens[s.From]
	starts := first.Shape.Has(scan.Upper) || first.Kind == scan.Number || first.Kind == scan.Ellipsis || first.Kind == scan.Currency || first.IsMark()
	ends := false
	if last := &q.Tokens[s.To-1]; last.Kind == scan.Comma || last.Kind == scan.Stop || last.Kind == scan.Question || last.Kind == scan.Exclamation || last.Kind == scan.Ellipsis || last.Kind == scan.Dash || s.State != scan.Shut || last.IsMark() {
		ends = true
	}
	opens := q.opensSentence(s.Open)
	if opens && (ends || s.Len() >= 5) {
		return true
	}
	switch q.KindAt(s.Open - 1) {
	case scan.Comma:
		if i > 0 && q.sentenceOf(q.quoted[i-1].Open) == q.sentenceOf(s.Open) && q.KindAt(q.quoted[i-1].To-1) == scan.Comma && opensAttributed(q, i-1) { // "A," he said, "b."
			return true
		}
		return starts && (ends || s.Len() >= 4)
	case scan.Colon:
		return starts && (ends || s.Len() >= 4)
	}
	return starts && ends && s.Len() >= 5 && q.Tokens[s.To-1].Kind != scan.Comma
}

// opensAttributed tells whether the stretch opens its sentence or its attribution stands behind it.
func opensAttributed(q *reader, i int) bool {
	return q.opensSentence(q.quoted[i].Open) || q.KindAt(q.quoted[i].Open-1) == scan.Comma
}

// opensSentence tells whether the mark stands where a sentence begins.
func (q *reader) opensSentence(open int32) bool {
	n := q.sentenceOf(open)
	return n >= 0 && q.sentences[n].From == open || q.Tokens[open].Shape.Has(scan.LineStart)
}

// isName tells whether the stretch is a nickname, a title or a word as a word:
// `Robert C. "Bobby" Scott`, `the film "Up"`, "so-called".
func (q *reader) isName(i int) bool {
	s := q.quoted[i]
	before, after := s.Open-1, s.Close+1
	if s.Len() <= 3 && q.Has(before, scan.Upper) && q.KindAt(before) == scan.Word && q.Has(after, scan.Upper) && q.KindAt(after) == scan.Word && !q.Tokens[after].Shape.Has(scan.LineStart) {
		return true
	}
	if before >= 0 {
		e := q.Tokens[before].Entry
		if e == word.SoCalled || q.KindAt(before) == scan.Word && e.Is(lexicon.WorkKind) {
			return true
		}
	}
	if s.Len() > 9 || s.Len() < 1 {
		return false
	}
	capitals, small := 0, 0
	for j := s.From; j < s.To; j++ {
		if t := &q.Tokens[j]; t.Kind == scan.Word {
			if t.Shape.Has(scan.Upper) {
				capitals++
			} else if t.End-t.Start > 3 {
				small++
			}
		}
	}
	last := q.Tokens[s.To-1].Kind
	said := q.KindAt(before) == scan.Comma || q.KindAt(before) == scan.Colon || last == scan.Question || last == scan.Exclamation || last == scan.Stop && q.opensSentence(s.Open)
	return small == 0 && capitals >= 2 && !said && !(last == scan.Comma && q.opensSentence(s.Open))
}

// behind: "Q," said S; "Q," S said; "Q," according to S.
func (q *reader) behind(i int) attribution {
	s := q.quoted[i]
	at := s.Close + 1
	if s.State != scan.Shut {
		return attribution{}
	}
	closing := q.Tokens[s.To-1].Kind
	punctuated := closing == scan.Comma || closing == scan.Question || closing == scan.Exclamation || closing == scan.Dash || closing == scan.Ellipsis
	if k := q.KindAt(at); k == scan.Comma || k == scan.Dash {
		punctuated = true
		at++
	}
	if !punctuated && !(closing == scan.Stop && q.opensSentence(s.Open)) {
		return attribution{}
	}
	limit := q.sentences[q.sentenceOf(min(at, int32(len(q.Tokens)-1)))].To
	if i+1 < len(q.quoted) {
		limit = min(limit, q.quoted[i+1].Open)
	}
	for n := q.cueFrom(at); n < len(q.cues); n++ {
		c := &q.cues[n]
		if c.From >= limit {
			break
		}
		if c.Subject.Empty() || c.Passive || c.Subject.From < at {
			continue
		}
		start := min(c.From, c.Subject.From)
		if start > at+1 && !(start <= at+4 && q.isAdverbial(at, start)) {
			break
		}
		if closing == scan.Stop && !c.Inverted { // `…." Bruce said the talks …` begins a sentence of its own
			if after := q.KindAt(c.To); after != scan.Stop && after != scan.Comma && c.To < limit {
				return attribution{}
			}
		}
		return q.attribute(n, "behind")
	}
	return attribution{}
}

// isAdverbial tells whether the words are such as "in a statement" or "on Monday": no names and verbs.
func (q *reader) isAdverbial(from, to int32) bool {
	for i := from; i < to; i++ {
		if e := q.Tokens[i].Entry; e.Is(lexicon.Auxiliary) || q.Tokens[i].Kind == scan.Stop {
			return false
		}
	}
	return true
}

// dash: “… A real disgrace.” ― Azucena González
func (q *reader) dash(i int) attribution {
	s := q.quoted[i]
	at := s.Close + 1
	if s.State != scan.Shut || q.KindAt(at) != scan.Dash && q.KindAt(at) != scan.Hyphen || int(at)+1 >= len(q.Tokens) {
		return attribution{}
	}
	m, found := q.entities.At(at + 1)
	if !found || q.entities.Entities[m.Entity].Kind != 0 || m.From != at+1 {
		return attribution{}
	}
	end := q.sentences[q.sentenceOf(at+1)].To
	if m.To < end && q.KindAt(m.To) != scan.Comma && q.KindAt(m.To) != scan.Stop && q.KindAt(m.To) != scan.Open {
		return attribution{}
	}
	return attribution{speaker: m.Range, entity: m.Entity, index: -1, rule: "dash"}
}

// before: S said, "Q"; S said: "Q"; S complained that officials were "q".
func (q *reader) before(i int) attribution {
	s := q.quoted[i]
	sentence := q.sentences[q.sentenceOf(s.Open)]
	best := -1
	for n := q.cueFrom(s.Open) - 1; n >= 0 && q.cues[n].From >= sentence.From && s.Open-q.cues[n].To < longestContent; n-- {
		c := &q.cues[n]
		if !c.Subject.Empty() && !c.Passive && !(c.Inverted && c.Subject.To > s.Open) {
			best = n
			break
		}
	}
	if best < 0 {
		return q.beforeParagraphColon(i)
	}
	if i > 0 && q.quoted[i-1].Close >= q.cues[best].To { // another stretch stands between: the same attribution if its own is this one
		if !q.used[best] {
			return attribution{}
		}
	}
	return q.attribute(best, "before")
}

// beforeParagraphColon: the sentence before ends in a colon: S said:⏎"Q".
func (q *reader) beforeParagraphColon(i int) attribution {
	s := q.quoted[i]
	if q.KindAt(s.Open-1) != scan.Colon || i > 0 && q.quoted[i-1].Close > s.Open-8 {
		return attribution{}
	}
	for n := q.cueFrom(s.Open) - 1; n >= 0 && s.Open-q.cues[n].To < 30; n-- {
		if c := &q.cues[n]; c.To <= s.Open && !c.Subject.Empty() && !c.Passive {
			return q.attribute(n, "before:colon")
		}
	}
	return attribution{}
}

// label: "SMITH: “Q”" and headlines such as "Rubio: ‘Q’", "‘Q’: Rubio".
func (q *reader) label(i int) attribution {
	s := q.quoted[i]
	if q.KindAt(s.Open-1) == scan.Colon && s.Open >= 2 {
		if m, found := q.entities.At(s.Open - 2); found && q.opensBlock(m.From) {
			return attribution{speaker: m.Range, entity: m.Entity, index: -1, rule: "label"}
		}
	}
	if k := q.KindAt(s.Close + 1); (k == scan.Colon || k == scan.Dash) && int(s.Close)+2 < len(q.Tokens) {
		if m, found := q.entities.At(s.Close + 2); found && m.From == s.Close+2 && m.To == q.sentences[len(q.sentences)-1].To {
			return attribution{speaker: m.Range, entity: m.Entity, index: -1, rule: "label:behind"}
		}
	}
	return attribution{}
}

func (q *reader) opensBlock(i int32) bool {
	return len(q.sentences) > 0 && i <= q.sentences[0].From+1 || q.Tokens[i].Shape.Has(scan.LineStart|scan.SentenceStart)
}

// around: a cue behind a partial stretch, in the same sentence: the "q" plan was needed, S said.
func (q *reader) around(i int) attribution {
	s := q.quoted[i]
	sentence := q.sentences[q.sentenceOf(s.Open)]
	for n := q.cueFrom(s.Close); n < len(q.cues); n++ {
		c := &q.cues[n]
		if c.From >= sentence.To {
			break
		}
		if c.Subject.Empty() || c.Passive || c.Sense == 0 {
			continue
		}
		start := min(c.From, c.Subject.From)
		if q.KindAt(start-1) == scan.Comma && (c.Sense <= 2 || c.Sense == 8) { // ", S said"
			return q.attribute(n, "around")
		}
	}
	return attribution{}
}

// attribute makes the attribution of a cue.
func (q *reader) attribute(n int, rule string) attribution {
	c := &q.cues[n]
	speaker, who := q.speakerOf(c.Subject)
	return attribution{speaker: speaker, entity: who, cue: c.Range, index: n, rule: rule}
}

// inferred attributes a stretch without a cue to who spoke before it.
func (q *reader) inferred(n int, b layout.Block, i int, full bool) attribution {
	s := q.quoted[i]
	if b.Kind == layout.Paragraph && full && i == 0 && q.lastBlock != n && q.opensBlock(s.Open) && q.announced.found() && q.announcedBlock == n-1 && q.lastBlock != n-1 {
		return q.announced
	}
	if b.Kind != layout.Paragraph || !q.last.found() {
		return q.introduced(n, i, full)
	}
	sentence := q.sentenceOf(s.Open)
	sameBlock := q.lastBlock == n
	switch {
	case sameBlock && full && q.followsQuote(i):
		a := q.last
		a.rule, a.index = "continued", -1
		return a
	case sameBlock && !full && i > 0 && q.sentenceOf(q.quoted[i-1].Open) == sentence:
		a := q.last
		a.rule, a.index = "same-sentence", -1
		return a
	case !sameBlock && full && i == 0 && q.lastBlock == n-1 && q.opensBlock(s.Open):
		a := q.last
		a.rule, a.index = "continued:paragraph", -1
		return a
	}
	if a := q.introduced(n, i, full); a.found() {
		return a
	}
	if sameBlock && full {
		a := q.last
		a.rule, a.index = "same-paragraph", -1
		return a
	}
	return attribution{}
}

// followsQuote tells whether nothing but the attribution of the stretch before stands between the two.
func (q *reader) followsQuote(i int) bool {
	if i == 0 {
		return false
	}
	s, before := q.quoted[i], q.quoted[i-1]
	return q.sentenceOf(s.Open)-q.sentenceOf(min(before.Close, int32(len(q.Tokens)-1))) <= 1
}

// introduced: the sentence before has its subject: Bruce stressed the urgency. "Q"
func (q *reader) introduced(n, i int, full bool) attribution {
	if !full {
		return attribution{}
	}
	at := q.sentenceOf(q.quoted[i].Open)
	if at <= 0 {
		return attribution{}
	}
	p := q.clauses.SentenceSubject(q.sentences[at-1])
	if p.Empty() {
		return attribution{}
	}
	speaker, who := q.speakerOf(p)
	if who < 0 || q.entities.Entities[who].Kind != 0 {
		return attribution{}
	}
	return attribution{speaker: speaker, entity: who, index: -1, rule: "introduced"}
}
