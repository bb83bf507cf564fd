package quote

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestLabel is how many tokens the name before the colon of a transcript may have.
const longestLabel = 24

// fewestTurns is how many labelled paragraphs make a transcript.
const fewestTurns = 2

// transcript reads "CHAIRMAN WELLS: Good morning." and "Q: When?" where a story
// has several such paragraphs: all behind the label is what was said.
func (q *reader) transcript() {
	turns, doubtful := q.turns[:0], q.doubtful[:0]
	for _, b := range q.layout.Blocks {
		turn, found := q.turnOf(b)
		switch {
		case !found:
		case b.Kind == layout.Paragraph || b.Kind == layout.Crosshead: // a short turn may look like one
			turns = append(turns, turn)
		case b.Kind == layout.Boilerplate || b.Kind == layout.Caption:
			doubtful = append(doubtful, turn)
		}
	}
	q.turns, q.doubtful = turns, doubtful
	turns = q.paired(q.bareQuestions(turns))
	if len(turns) < fewestTurns || !q.takesTurns(turns) {
		q.turns = turns[:0]
		return
	}
	turns = q.takeIn(turns, doubtful)
	q.answer(turns)
	turns = q.goOn(q.askers(turns))
	q.turns = turns
	q.out.Quotations = append(q.dropWithin(turns), turns...)
}

// bareQuestions adds the questions behind a bare Q where others have labels: "Q Thanks, Karen. When?", as official transcripts have them.
func (q *reader) bareQuestions(turns []Quotation) []Quotation {
	sure := len(turns)
	if sure < fewestTurns {
		return turns
	}
	for _, b := range q.layout.Blocks {
		if (b.Kind == layout.Paragraph || b.Kind == layout.Crosshead) && b.Len() > 2 && q.TextAt(b.From) == "Q" && q.Has(b.From+1, scan.Upper) &&
			q.endsSentence(b) {
			turns = append(turns, q.newTurn(scan.Range{From: b.From, To: b.From + 1}, -1, scan.Range{From: b.From + 1, To: b.To}))
		}
	}
	return inOrder(turns, sure)
}

// turnOf reads a block that opens with a label.
func (q *reader) turnOf(b layout.Block) (Quotation, bool) {
	from := q.plain(b.From, b.To)
	if q.isLetter(from) && from+1 < b.To && q.Has(from, scan.Dotted) { // "Q. Did you see it?"
		return q.newTurn(scan.Range{From: from, To: from + 1}, -1, scan.Range{From: from + 1, To: b.To}), true
	}
	i := q.labelEnd(b)
	if i < 0 {
		return Quotation{}, false
	}
	label, words := scan.Range{From: from, To: i}, scan.Range{From: q.plain(i+1, b.To), To: b.To}
	for label.To > label.From && q.KindAt(label.To-1) == scan.Bullet { // "**Wells**: Good morning."
		label.To--
	}
	if q.KindAt(label.To-1) == scan.Close { // "WELLS (laughs):"
		label.To = max(label.From, q.bracket(label))
	}
	if label.Empty() || words.Empty() {
		return Quotation{}, false
	}
	if q.Tokens[b.From].IsMark() { // "WELLS: Good morning.": what stands in marks is quoted whole
		label.From++
		words.From = label.From
		words = q.inner(words)
	}
	if label.Empty() || q.Tokens[words.From].IsMark() || !q.isLabel(label) {
		return Quotation{}, false
	}
	speaker, who, ok := q.labelled(label)
	if !ok || who < 0 && !q.isLetter(speaker.From) && !q.endsSentence(b) { // "DIRECTOR: Ann Lee" is no turn
		return Quotation{}, false
	}
	return q.newTurn(speaker, who, words), true
}

// labelEnd returns where the colon stands behind the capitalised words, and what is in brackets, that open a block; -1 if none does.
func (q *reader) labelEnd(b layout.Block) int32 {
	bracketed := false
	for i := b.From + 1; i < b.To-1 && i < b.From+longestLabel; i++ {
		switch q.KindAt(i) {
		case scan.Colon:
			return i
		case scan.Open:
			bracketed = true
		case scan.Word:
			if !bracketed && !q.isLabelWord(&q.Tokens[i]) {
				return -1
			}
		}
	}
	return -1
}

func (q *reader) newTurn(speaker scan.Range, who int32, words scan.Range) Quotation {
	return Quotation{Kind: Direct, Parts: q.part(words), Speaker: speaker, Entity: who, Said: -1, Rule: "transcript"}
}

// bracket returns where the bracket opens that ends the label.
func (q *reader) bracket(label scan.Range) int32 {
	i := label.To - 1
	for i > label.From && q.KindAt(i) != scan.Open {
		i--
	}
	return i
}

// isLetter tells whether token i is the Q or A before a question or an answer.
func (q *reader) isLetter(i int32) bool {
	if q.KindAt(i) != scan.Word || q.Tokens[i].End-q.Tokens[i].Start > 2 {
		return false
	}
	e := q.TextAt(i)
	return e == "Q" || e == "A" || e == "Q." || e == "A."
}

// paired leaves out the answers where nobody asks: "A. Lee wrote it."
func (q *reader) paired(turns []Quotation) []Quotation {
	for i := range turns {
		if x := turns[i].Speaker; q.isLetter(x.From) && q.Text[q.Tokens[x.From].Start] == 'Q' {
			return turns
		}
	}
	return slices.DeleteFunc(turns, func(x Quotation) bool { return q.isLetter(x.Speaker.From) })
}

// takeIn adds those of the doubtful turns whose speaker has another turn, in the order of the text.
func (q *reader) takeIn(turns, doubtful []Quotation) []Quotation {
	sure := len(turns)
	for _, x := range doubtful {
		for i := range min(sure, firstPeople) {
			if y := &turns[i]; x.Entity == y.Entity && (x.Entity >= 0 || q.TextHash(x.Speaker) == q.TextHash(y.Speaker)) {
				turns = append(turns, x)
				break
			}
		}
	}
	return inOrder(turns, sure)
}

// plain goes over the asterisks that set a name in bold: "**Wells:** Good morning."
func (q *reader) plain(i, to int32) int32 {
	for i < to && q.KindAt(i) == scan.Bullet {
		i++
	}
	return i
}

// answer gives the answers of an interview to the interviewee, or the one person whom its introduction names.
func (q *reader) answer(turns []Quotation) {
	who := q.references.Interviewee
	if who < 0 {
		who = q.introducedAlone(turns[0].Speaker.From)
	}
	for i := range turns {
		if x := &turns[i]; x.Speaker.Len() == 1 && q.isLetter(x.Speaker.From) && q.Text[q.Tokens[x.Speaker.From].Start] == 'A' {
			x.Entity = who
		}
	}
}

// askers adds the turns of a label in capitals that is nobody's in the text, a paper's or a host's:
// above the turn of somebody known, "HERALD: Are you well?⏎Lee: I am.", and wherever it comes again.
func (q *reader) askers(turns []Quotation) []Quotation {
	sure, n := len(turns), 0 // turns begun
	var asker lexicon.Hash
	for k, b := range q.layout.Blocks {
		if n < sure && b.Has(turns[n].Parts[0].From) {
			for n < sure && b.Has(turns[n].Parts[0].From) {
				n++
			}
			continue
		}
		i := q.labelEnd(b)
		if i < 0 || b.Kind != layout.Paragraph || !q.inCapitals(scan.Range{From: b.From, To: i}) || !q.endsSentence(b) {
			continue
		}
		if h := q.Hash(i - 1); h == asker || n < sure && q.layout.Blocks[k+1].Has(turns[n].Parts[0].From) {
			asker = h
			turns = append(turns, q.newTurn(scan.Range{From: b.From, To: i}, -1, scan.Range{From: i + 1, To: b.To}))
		}
	}
	return inOrder(turns, sure)
}

// inCapitals tells whether all are words in capitals.
func (q *reader) inCapitals(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if q.KindAt(i) != scan.Word || !q.Has(i, scan.Caps) {
			return false
		}
	}
	return !x.Empty()
}

// inOrder puts the turns in the order of the text, if some were added behind the first ones.
func inOrder(turns []Quotation, sure int) []Quotation {
	if len(turns) > sure {
		slices.SortFunc(turns, func(a, b Quotation) int { return cmp.Compare(a.Parts[0].From, b.Parts[0].From) })
	}
	return turns
}

// printedTurns is how many labelled paragraphs a transcript has that is printed whole.
const printedTurns = 4

// goOn adds the further paragraphs of the turns, which have no label, in the order of the text. In a transcript printed
// whole, with names in capitals, all is speech till the next turn; elsewhere, and behind the last turn, what is in the first person.
func (q *reader) goOn(turns []Quotation) []Quotation {
	sure, n := len(turns), 0 // turns begun
	for _, b := range q.layout.Blocks {
		if n < sure && b.Has(turns[n].Parts[0].From) {
			for n < sure && b.Has(turns[n].Parts[0].From) {
				n++
			}
			continue
		}
		if n == 0 || b.Kind != layout.Paragraph || !q.endsSentence(b) {
			continue
		}
		if q.Has(b.From, scan.Caps) && q.labelEnd(b) >= 0 { // somebody of whom the label says too little
			return turns[:sure]
		}
		turn := &turns[n-1]
		if n < sure && sure >= printedTurns && !q.isLetter(turn.Speaker.From) && q.Tokens[turn.Speaker.To-1].Shape.Has(scan.Caps) ||
			q.isFirstPerson(b.Range) {
			turns = append(turns, q.newTurn(turn.Speaker, turn.Entity, b.Range))
		}
	}
	return inOrder(turns, sure)
}

// introducedAlone returns the one person who is named before token i, bylines aside, -1 if there are more.
func (q *reader) introducedAlone(i int32) int32 {
	who := int32(-1)
	for _, m := range q.entities.Mentions {
		if m.From >= i {
			break
		}
		if q.entities.Entities[m.Entity].Kind != entity.Person || q.layout.Byline.Has(m.From) || m.Entity == who {
			continue
		}
		if who >= 0 {
			return -1
		}
		who = m.Entity
	}
	return who
}

// labelled reads who speaks: "CHAIRMAN WELLS", "ANN LEE, SHOP OWNER", "AL" for Ann Lee, "Q", "A".
func (q *reader) labelled(label scan.Range) (scan.Range, int32, bool) {
	if label.Len() == 1 {
		return q.initialled(label)
	}
	if speaker, who, ok := q.named(label); ok {
		return speaker, who, true
	}
	return label, -1, q.isRole(label)
}

// isRole tells whether a label of more than a word stands for somebody of whom the
// text says no more: "THE WITNESS", "MS. RIVERS", "JUDGE WELLS".
func (q *reader) isRole(label scan.Range) bool {
	for i := label.From; i < label.To; i++ {
		if t := &q.Tokens[i]; t.Kind != scan.Word || !t.Shape.Has(scan.Caps|scan.Dotted) {
			return false
		}
	}
	first, last := q.At(label.From), q.At(label.To-1)
	if first == word.The {
		return label.Len() == 2 && (last.Any(persons) || last.Venue() == lexicon.Listeners)
	}
	return first.Is(lexicon.Honorific) || first.Is(lexicon.Title) && !last.Is(lexicon.Title) && q.isNamelike(label.To-1)
}

// named reads a label that is a name with a title before it or a role behind it.
func (q *reader) named(label scan.Range) (scan.Range, int32, bool) {
	for i := label.From; i < label.To; i++ {
		m, found := q.entities.At(i)
		if !found {
			continue
		}
		if q.entities.Entities[m.Entity].Kind != entity.Person || m.To > label.To {
			return scan.Range{}, -1, false
		}
		ends := m.To == label.To || q.KindAt(m.To) == scan.Comma || q.KindAt(m.To) == scan.Open
		return m.Range, m.Entity, ends
	}
	return scan.Range{}, -1, false
}

// initialled reads a label of one word: a letter for question or answer, initials, a surname.
func (q *reader) initialled(label scan.Range) (scan.Range, int32, bool) {
	if q.isLetter(label.From) {
		return label, -1, true
	}
	if name := q.TextAt(label.From); len(name) <= longestInitials && q.Tokens[label.From].Shape.Has(scan.Caps) {
		if who := q.bearerOf(name); who >= 0 {
			return label, who, true
		}
	}
	if speaker, who, ok := q.named(label); ok {
		return speaker, who, true
	}
	if t := &q.Tokens[label.From]; t.Shape.Has(scan.Caps) &&
		(t.Entry.Is(lexicon.Surname) || t.Entry.Is(lexicon.Title)) { // "SMITH:", "MODERATOR:", of whom the text says no more
		return label, -1, true
	}
	return scan.Range{}, -1, false
}

// Initials have few letters, and are looked up among the people named first.
const (
	longestInitials = 3
	firstPeople     = 64
)

// bearerOf returns the one person whose names begin with these letters, -1 if there is none or more.
func (q *reader) bearerOf(initials string) int32 {
	who := int32(-1)
	for i := range min(len(q.entities.Entities), firstPeople) {
		e := &q.entities.Entities[i]
		if e.Kind != entity.Person || !hasInitials(e.Name, initials) {
			continue
		}
		if who >= 0 {
			return -1
		}
		who = int32(i)
	}
	return who
}

// hasInitials tells whether the words of a name begin with the letters.
func hasInitials(name, initials string) bool {
	n := 0
	for i := range len(name) {
		if i > 0 && name[i-1] != ' ' && name[i-1] != '-' {
			continue
		}
		if n == len(initials) || name[i] != initials[n] {
			return false
		}
		n++
	}
	return n == len(initials)
}

// takesTurns tells whether somebody speaks twice, or labels are in capitals: a
// list that treats one person after the other has each name once.
func (q *reader) takesTurns(turns []Quotation) bool {
	for i := range turns {
		if q.Tokens[turns[i].Speaker.To-1].Shape.Has(scan.Caps|scan.Initial) || i >= 2 && turns[i].Entity == turns[i-2].Entity {
			return true
		}
	}
	return false
}

// isLabel tells whether the words before a colon may be a label: a name with a title, nothing in lower case.
func (q *reader) isLabel(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if t := &q.Tokens[i]; t.Kind == scan.Word && !q.isLabelWord(t) {
			return false
		}
	}
	return true
}

func (q *reader) isLabelWord(t *scan.Token) bool {
	return t.Shape.Has(scan.Upper) || t.Entry == word.Of || t.Entry == word.And
}

// dropWithin leaves out the quotations that lie in one of the turns.
func (q *reader) dropWithin(turns []Quotation) []Quotation {
	kept := q.out.Quotations[:0]
	n := 0
	for _, x := range q.out.Quotations {
		for n < len(turns) && turns[n].Parts[0].To <= x.Parts[0].From {
			n++
		}
		if n == len(turns) || !turns[n].Parts[0].Overlaps(x.Parts[0]) {
			kept = append(kept, x)
		}
	}
	return kept
}
