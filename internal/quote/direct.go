package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// attribute makes the attribution of a cue.
func (q *reader) attribute(n int, rule string) attribution {
	c := q.cue(n)
	speaker, who := q.speakerOf(c.Subject)
	if c.Relative > 0 { // "Lee, who said": the pronoun stands by the cue
		speaker = scan.Range{From: c.Relative, To: c.Relative + 1}
	}
	return attribution{speaker: speaker, entity: who, cue: c.Range, index: n, rule: rule}
}

// speaks tells whether the subject of the cue is the speaker.
func (q *reader) speaks(c *clause.Cue) bool {
	if c.Subject.Empty() {
		return false
	}
	head := q.At(c.Subject.Head)
	person := head.Pronoun()
	switch {
	case c.Passive: // "was told", but not "what she described as", "which one critic described as"
		return c.From == c.Verb && c.Subject.To == c.From && (person > 0 || isRelative(q.At(c.Subject.From-1)))
	case head == word.That, c.Sense == clause.Hears, c.Unreal && person == lexicon.SecondPerson: // "you may complain"
		return false
	case c.Sense == clause.Thinks && (person == lexicon.FirstPerson || person == lexicon.SecondPerson): // "What we know about the ‘lost city’"
		return false
	case c.Form == clause.ToSay && (c.Sense == clause.Thinks || c.Sense == clause.Shows): // "came home to find the house stripped of ‘everything’"
		return false
	case q.isHeading() && c.Inverted && c.Sense != clause.According && q.At(c.Verb) != word.Says && !q.maySpeak(c.Subject.Head) &&
		!q.At(c.Subject.Head).Is(lexicon.Plural): // "Lee calls curbs ‘unfair’, vows response"
		return false
	case q.isHeading() && q.At(c.Verb) == word.Told: // "Nurse ‘begged for help’, inquest told", "islanders ‘forgotten’, MPs told": the hearer
		return !head.Is(lexicon.Venue) && c.To < q.block.To
	}
	return true
}

func isRelative(e lexicon.Entry) bool {
	return e == word.Which || e == word.That || e == word.What || e == word.Who || e == word.Whom
}

// behind: "Q," said S; "Q," S said; "Q," according to S.
func (q *reader) behind(i int) attribution {
	s := &q.stretches[i]
	if s.State != scan.Shut || int(s.Close)+1 >= len(q.Tokens) || q.isAnswered(i) {
		return attribution{}
	}
	at, fits := q.cueMayFollow(s)
	if !fits {
		return attribution{}
	}
	sentence := q.sentences[s.last]
	partial := !s.full && !s.opens
	limit := q.sentences[q.sentenceOf(min(at, int32(len(q.Tokens)-1)))].To
	if i+1 < len(q.stretches) {
		limit = min(limit, q.stretches[i+1].Open)
	}
	for n := q.cueFrom(at); n < len(q.cues); n++ {
		c := q.cue(n)
		if c.From >= limit {
			break
		}
		if !q.speaks(c) || c.Subject.From < at {
			continue
		}
		start := min(c.From, c.Subject.From)
		if start > at+4 || !q.isAdverbial(at, start) || q.opensAnew(s, c, limit) {
			break
		}
		// The rebels' "foreign minister", Ann Lee, rejected it
		if partial && c.Subject.To+1 == c.From && q.KindAt(c.Subject.To) == scan.Comma && q.isSubject(s) {
			break
		}
		a := q.attribute(q.relayed(n), "behind")
		if partial && (!isSaying(c.Sense) || !q.endsAttribution(q.attributionEnd(c, sentence), sentence)) {
			a.certainty = -25 // She said he would "go," the crowd applauded: a cue before has the better claim
		}
		return a
	}
	return attribution{}
}

// cueMayFollow returns where a cue behind the stretch would begin, and whether the punctuation lets one: `"We won," she`.
func (q *reader) cueMayFollow(s *stretch) (at int32, fits bool) {
	at = s.Close + 1
	switch s.closing {
	case scan.Comma, scan.Question, scan.Exclamation, scan.Dash, scan.Ellipsis:
		fits = true
	case scan.Stop:
		fits = s.opens
	}
	if k := q.KindAt(at); k == scan.Comma || k == scan.Dash {
		fits = true
		at++
	} else if q.endsHeading(at) {
		fits = true
	}
	if e := q.At(at); !s.full && !s.opens && (e == word.And || e == word.But) { // called it "q", and Ray called it "r"
		fits = false
	}
	return at, fits
}

// endsHeading tells whether a cue and its subject stand from token i to the end of a heading: Plan ‘dead’ says council.
func (q *reader) endsHeading(i int32) bool {
	if !q.isHeading() {
		return false
	}
	n := q.cueFrom(i)
	return n < len(q.cues) && q.cues[n].From == i && q.cues[n].Inverted && q.cues[n].Subject.To == q.block.To
}

// opensAnew tells whether a cue behind a stretch with a full stop opens a sentence of its own: `…." Bruce said the talks …`.
func (q *reader) opensAnew(s *stretch, c *clause.Cue, limit int32) bool {
	if s.closing != scan.Stop || c.Inverted || c.To >= limit {
		return false
	}
	k := q.KindAt(c.To)
	return k != scan.Stop && k != scan.Comma
}

// isSubject tells whether no verb stands before the stretch in its sentence, so that it is part of the subject.
func (q *reader) isSubject(s *stretch) bool {
	for i := max(q.sentences[s.sentence].From, s.Open-circumstanceReach); i < s.Open; i++ {
		if q.clauses.IsFinite(i) && q.KindAt(i-1) != scan.Hyphen { // "self-styled"
			return false
		}
	}
	return true
}

// isAnswered tells whether a cue introduces the stretch and the sentence behind it
// introduces the next one: Lee asked, "Q?" Ray answered, "A."
func (q *reader) isAnswered(i int) bool {
	s := &q.stretches[i]
	if s.opens || i+1 >= len(q.stretches) || !q.opensSentence(s.Close+1) || q.stretches[i+1].sentence != q.sentenceOf(s.Close+1) {
		return false
	}
	before, next := q.KindAt(s.Open-1), q.KindAt(q.stretches[i+1].Open-1)
	return (before == scan.Comma || before == scan.Colon) && (next == scan.Comma || next == scan.Colon)
}

// relayed returns the cue of whoever cue n only passes on: "Interfax quoted Lee as saying". It is n itself where nobody is.
func (q *reader) relayed(n int) int {
	if n+1 < len(q.cues) {
		c, next := q.cue(n), q.cue(n+1)
		if next.From > c.To && q.At(next.From-1) == word.As && next.Subject.From == c.To {
			return n + 1
		}
	}
	return n
}

// attributionEnd returns where cue, subject and listener end.
func (q *reader) attributionEnd(c *clause.Cue, sentence scan.Range) int32 {
	end := max(c.To, c.Subject.To)
	if c.Sense == clause.Tells && !c.Inverted {
		end = max(end, q.listener(c.To, sentence).To)
	}
	return end
}

// isAdverbial tells whether the words are such as "in a statement" or "on Monday": no clause of their own.
func (q *reader) isAdverbial(from, to int32) bool {
	for i := from; i < to; i++ {
		e := q.Tokens[i].Entry
		if e.Is(lexicon.Auxiliary) || q.Tokens[i].Kind == scan.Stop || q.clauses.IsFinite(i) ||
			e.Is(lexicon.Conjunction) && !e.Is(lexicon.Preposition) && e != word.And || e == word.When || e == word.While {
			return false
		}
	}
	return true
}

// dash: “We were cheated.” ― Ann Lee
func (q *reader) dash(i int) attribution {
	s := &q.stretches[i]
	at := s.Close + 1
	if s.State != scan.Shut || q.KindAt(at) != scan.Dash && q.KindAt(at) != scan.Hyphen || int(at)+1 >= len(q.Tokens) {
		return attribution{}
	}
	m, found := q.entities.At(at + 1)
	if !found || q.entities.Entities[m.Entity].Kind != entity.Person || m.From != at+1 {
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
	s := &q.stretches[i]
	n := q.nearestBefore(s)
	if n < 0 {
		return attribution{}
	}
	if !q.introduces(q.cue(n), s) {
		n = q.outermost(i, n)
	}
	if i > 0 && q.stretches[i-1].Close >= q.cues[n].To && q.stretches[i-1].sentence != s.sentence {
		return attribution{}
	}
	a := q.attribute(n, "before")
	switch c := q.cue(n); {
	case s.full && !q.introduces(c, s): // Lee said so, and Ray shot back: "Q"
		a.certainty = -10
	case c.To == s.Open: // Lee called "q"
		a.certainty = 10
	}
	return a
}

// nearestBefore returns the last cue before the stretch in its sentence whose clause goes on to it, -1 if there is none.
func (q *reader) nearestBefore(s *stretch) int {
	for n := q.cueFrom(s.Open) - 1; q.isBefore(n, s); n-- {
		c := q.cue(n)
		switch {
		case !q.speaksBefore(c, s), q.isLeft(c, s.Open):
		case c.Relative > 0 && !q.introduces(c, s) && q.clauses.IsFinite(s.From): // Lee said all who complain of it "are out of luck"
		default:
			return n
		}
	}
	return -1
}

// outermost returns the cue that reports what cue n does before stretch i, and is reported by none itself: Lee said it showed that Ray was "q".
func (q *reader) outermost(i, n int) int {
	s := &q.stretches[i]
	for outer := n - 1; q.isBefore(outer, s); outer-- {
		c, inner := q.cue(outer), q.cue(n)
		switch {
		case !q.speaksBefore(c, s):
		case i > 0 && q.stretches[i-1].full && q.stretches[i-1].Open > c.To:
			return n
		case q.embeds(c, inner):
			n = outer
		case inner.Relative > 0 || q.At(inner.Subject.From-1) != word.That ||
			isSaying(c.Sense): // Lee said she had shouted "p" but that others thought it "q"
			return n
		}
	}
	return n
}

// isBefore tells whether cue n stands in the sentence of the stretch and near enough.
func (q *reader) isBefore(n int, s *stretch) bool {
	return n >= 0 && q.cues[n].From >= q.sentences[s.sentence].From && s.Open-q.cues[n].To < longestContent
}

// speaksBefore tells whether the subject of the cue speaks, and stands before the stretch.
func (q *reader) speaksBefore(c *clause.Cue, s *stretch) bool {
	return q.speaks(c) && !(c.Inverted && c.Subject.To > s.Open)
}

// isLeft tells whether the cue stands in a subordinate clause that is over before token i: "Lee said that while guards must call for help, Ray had".
func (q *reader) isLeft(c *clause.Cue, i int32) bool {
	if c.Inverted || c.Relative > 0 || c.Subject.From > c.From {
		return false
	}
	at := c.Subject.From - 1
	if e := q.At(at); q.KindAt(at) != scan.Word || e.Value(lexicon.Conjunction) != 2 && e != word.While && e != word.When ||
		e == word.That || e == word.As { // "as Lee said, it is"
		return false
	}
	for at = c.To; at < i; at++ {
		if q.KindAt(at) == scan.Comma {
			return q.hasFinite(scan.Range{From: at + 1, To: i})
		}
	}
	return false
}

// introduces tells whether the cue opens the way for the marks: S said, "Q"; S
// told reporters in Paris on Monday: "Q". No other verb stands between.
func (q *reader) introduces(c *clause.Cue, s *stretch) bool {
	if k := q.KindAt(s.Open - 1); c.To == s.Open-1 && (k == scan.Comma || k == scan.Colon) {
		return true
	}
	if !s.full || s.Open-c.To > 2*circumstanceReach {
		return false
	}
	clauses := false // "in a statement released by the police:" has no clause of its own
	for i := c.To; i < s.Open; i++ {
		if clauses && q.isFinite(i) {
			return false
		}
		clauses = clauses || q.KindAt(i) == scan.Comma || q.KindAt(i) == scan.Semicolon || q.KindAt(i) == scan.Dash || q.At(i).Is(lexicon.Conjunction)
	}
	return true
}

// isSaying tells whether a verb of the sense takes a clause of words said: "said that", "wrote that".
func isSaying(s clause.Sense) bool {
	switch s {
	case clause.Says, clause.Tells, clause.Asks, clause.Writes, clause.According:
		return true
	}
	return false
}

// embeds tells whether the inner cue is part of what the outer one reports, so
// that the words are the outer speaker's: She said it showed that Lee was "q".
func (q *reader) embeds(outer, inner *clause.Cue) bool {
	if outer.Inverted || inner.Relative > 0 || outer.Relative > 0 || outer.Subject.From > outer.From { // "Replying to the charge, Lee said"
		return false
	}
	if outer.Subject == inner.Subject { // Lee said the crews came and found "q"
		return isSaying(outer.Sense) && !isSaying(inner.Sense) && inner.Sense != clause.Judges && inner.Sense != clause.MarksOnly
	}
	if inner.Subject.From < outer.To || inner.Subject.From == outer.To+1 && q.KindAt(outer.To) == scan.Comma { // The papers show, she said, that …
		return false
	}
	at := inner.Subject.From - 1
	if q.At(at) == word.What { // condemned what he called "q"; but what Lee called "q" is hers
		return q.At(inner.Subject.Head).Is(lexicon.Pronoun)
	}
	if !isSaying(outer.Sense) && outer.Sense != clause.Thinks {
		return false
	}
	if e := q.At(at); e.Is(lexicon.Conjunction) && e != word.That && e != word.If || e == word.When || e == word.While {
		return false
	}
	return !q.hasSemicolon(outer.To, at+1)
}

// label: "SMITH: “Q”" and headlines such as "Rubio: ‘Q’", "‘Q’: Rubio".
func (q *reader) label(i int) attribution {
	s := &q.stretches[i]
	if q.KindAt(s.Open-1) == scan.Colon && s.Open >= 2 && (s.Open > q.block.From || q.announcedBlock != q.number-1) {
		if x, who := q.labelBefore(s.Open - 1); !x.Empty() {
			return attribution{speaker: x, entity: who, index: -1, rule: "label"}
		}
	}
	if k := q.KindAt(s.Close + 1); (k == scan.Colon || k == scan.Dash) && int(s.Close)+2 < len(q.Tokens) {
		if m, found := q.entities.At(s.Close + 2); found && m.From == s.Close+2 && m.To == q.sentences[len(q.sentences)-1].To {
			return attribution{speaker: m.Range, entity: m.Entity, index: -1, rule: "label:behind"}
		}
	}
	return attribution{}
}

// labelBefore reads a label that opens the block and ends in the colon at i: a
// name with its title, "Rep. Ann Lee (R-Ohio):", and no verb.
func (q *reader) labelBefore(i int32) (scan.Range, int32) {
	from := i - 1
	for from > q.block.From && i-from <= longestLabel && !q.Tokens[from].Shape.Has(scan.LineStart|scan.SentenceStart) {
		from--
	}
	if i-from > longestLabel || i <= from || q.At(from).Is(lexicon.Reporting) && q.At(from).Is(lexicon.PastTense) && i-from > 1 { // "Said Mr Lee:"
		return scan.Range{}, -1
	}
	who, found := int32(-1), scan.Range{}
	for j := from; j < i; j++ {
		if m, ok := q.entities.At(j); ok {
			if who < 0 || q.entities.Entities[who].Kind != entity.Person {
				who, found = m.Entity, scan.Range{From: from, To: m.To}
			}
			j = m.To - 1
			continue
		}
		if t := &q.Tokens[j]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && !t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.TitleModifier) &&
			t.Entry != word.Of {
			return scan.Range{}, -1
		}
	}
	// a name that is no person's, place's or body's as far as is known
	if who < 0 && q.isCapitalised(scan.Range{From: from, To: i}) && !q.isHeading() {
		found = scan.Range{From: from, To: i}
	}
	return found, who
}

// around: a cue behind a partial stretch, in the same sentence: the "q" plan was needed, S said.
func (q *reader) around(i int) attribution {
	s := &q.stretches[i]
	sentence := q.sentences[s.last]
	for n := q.cueFrom(s.Close); n < len(q.cues); n++ {
		c := q.cue(n)
		if c.From >= sentence.To || c.From-s.Close > longestContent {
			break
		}
		if !q.speaks(c) {
			continue
		}
		start := min(c.From, c.Subject.From)
		// ", S said", ", tribunal finds"
		if ends := q.isHeading() && max(c.To, c.Subject.To) == q.block.To; q.KindAt(start-1) == scan.Comma && (isSaying(c.Sense) || ends) {
			return q.attribute(n, "around")
		}
	}
	return attribution{}
}
