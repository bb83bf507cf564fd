package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// circumstances adds when, where and to whom it was said.
func (q *reader) circumstances(x *Quotation, a attribution) {
	if a.index < 0 {
		return
	}
	c := q.cue(a.index)
	sentence := q.sentences[q.sentenceOf(c.Verb)]
	q.listeners(x, c, sentence)
	if x.Venue.Empty() {
		if v := q.venueBehind(c, sentence); !slices.ContainsFunc(x.Parts, v.Overlaps) { // not in "said she would raise it at a meeting"
			x.Venue = v
		}
	}
	if x.Venue.Empty() {
		x.Venue = q.venueBefore(c, sentence, x.Parts[0])
	}
	if x.Said = q.saidBehind(c, sentence, x); x.Said < 0 {
		x.Said = q.saidBefore(c, sentence, x)
	}
	if x.Said < 0 {
		x.Earlier = q.earlier(c)
	}
}

// earlier returns the adverb of time past within the cue or right beside it: "had previously said", "said earlier that".
func (q *reader) earlier(c *clause.Cue) scan.Range {
	for i := c.From - 1; i <= c.To; i++ {
		if e := q.At(i); (e == word.Earlier || e == word.Previously) && q.dateAt(i) < 0 && q.At(i+1) != word.Than {
			return scan.Range{From: i, To: i + 1}
		}
	}
	return scan.Range{}
}

// How far from the cue its circumstances may stand.
const circumstanceReach = 14

// saidBehind returns the date behind the cue, over the listener, the venue and
// an aside of the subject: "said Ann Lee, a teacher, in a statement on Tuesday".
func (q *reader) saidBehind(c *clause.Cue, s scan.Range, x *Quotation) int32 {
	at := c.To
	if c.Inverted {
		at = max(at, c.Subject.To)
	}
	aside := c.Inverted
	for limit := min(s.To, at+2*circumstanceReach); at < limit; {
		if n := q.dateAt(at); n >= 0 && !x.Parts[0].Has(at) {
			return n
		}
		t := &q.Tokens[at]
		switch {
		case x.Venue.Has(at):
			at = x.Venue.To
		case x.To.Has(at):
			at = x.To.To
		case t.Kind == scan.Comma && aside:
			aside = false
			for at++; at < limit && q.KindAt(at) != scan.Comma && !q.Tokens[at].IsMark(); at++ {
			}
			at++
		case c.Sense == clause.According && t.Entry.Is(lexicon.PastParticiple): // "a study published on Thursday"
			at++
		case t.Kind == scan.Word && t.Entry.Any(beforeDate) && t.Entry != word.That:
			preposition := t.Entry.Is(lexicon.Preposition)
			at++
			if (preposition || q.Has(at, scan.Upper) || q.At(at).Is(lexicon.Determiner)) && q.dateAt(at) < 0 { // "outside the courthouse on Tuesday"
				if p := q.clauses.PhraseAt(at, s); !p.Empty() {
					at = q.cut(p.Range).To
				}
			}
		default:
			return -1
		}
	}
	return -1
}

// beforeDate are the words that may stand between a cue and its date: "said in a call late on Tuesday".
var beforeDate = lexicon.SetOf(lexicon.Preposition, lexicon.Adverb, lexicon.TimePreposition)

// saidBefore returns the date between subject and cue, or the one that opens the
// sentence: "Lee on Tuesday said", "At a session in December, Lee said".
func (q *reader) saidBefore(c *clause.Cue, s scan.Range, x *Quotation) int32 {
	all := q.times.Expressions
	n := q.times.Reaching(max(s.From, q.start))
	subject := min(c.From, c.Subject.From)
	for ; n < len(all) && all[n].To <= c.From; n++ {
		e := &all[n]
		beside := e.To == c.From && c.Form == clause.Finite                                                                                         // "Lee, who left, on Tuesday said"
		between := e.From >= c.Subject.To && (beside || e.From <= c.Subject.To+1 && (e.To == c.From || c.Form == clause.Participle)) && !c.Inverted // "Lee on Tuesday left, saying"
		opening := e.To <= subject && (e.From <= s.From+3 || e.To == subject-1 && q.KindAt(e.To) == scan.Comma && !q.hasFinite(scan.Range{From: s.From, To: e.From}))
		aside := e.To == c.From-1 && q.KindAt(e.To) == scan.Comma && (q.saidWhileDoing(c, e) || q.tellsWhere(c, s))
		if (between || opening || aside) && isDayOfSaying(e) && !q.inMarks(e.From) && !x.Parts[0].Has(e.From) {
			return int32(n)
		}
	}
	return -1
}

// saidWhileDoing tells whether the date is that of the verb that a participle goes with: "Lee resigned on Tuesday, saying".
func (q *reader) saidWhileDoing(c *clause.Cue, e *timex.Expression) bool {
	const reach = 3
	return c.Form == clause.Participle && e.From > c.Subject.To && e.From-c.Subject.To <= reach && (e.Value.Kind >= calendar.OfMonth || e.Value.Kind == calendar.None)
}

// tellsWhere tells whether the aside between subject and cue is about the saying: "Lee, speaking in Auckland on Monday, said".
func (q *reader) tellsWhere(c *clause.Cue, s scan.Range) bool {
	at := c.Subject.To + 1
	if c.Inverted || q.KindAt(at-1) != scan.Comma || at >= c.From {
		return false
	}
	return !q.speakingAt(at, s).Empty() || isVenuePreposition(q.At(at)) && !q.venueAt(at+1, s).Empty()
}

// dateAt returns the date that begins at token i, -1 if none does.
func (q *reader) dateAt(i int32) int32 {
	n := q.times.Reaching(i)
	if n == len(q.times.Expressions) || q.times.Expressions[n].From != i || !isDayOfSaying(&q.times.Expressions[n]) {
		return -1
	}
	return int32(n)
}

// isDayOfSaying tells dates and times of day from durations and from "now" and "in the future".
func isDayOfSaying(e *timex.Expression) bool {
	return e.Type <= timex.Time && (e.Value.Kind != calendar.Reference || e.Value.Number == calendar.Past)
}

// inMarks tells whether token i is part of a stretch in marks.
func (q *reader) inMarks(i int32) bool {
	n, _ := slices.BinarySearchFunc(q.quoted, i, func(s scan.Quoted, i int32) int { return int(s.Close - i) })
	return n < len(q.quoted) && q.quoted[n].Has(i)
}

// clauseEnd returns where what belongs to the cue ends: at a comma, a mark, "that".
func (q *reader) clauseEnd(from int32, s scan.Range) int32 {
	for i := from; i < s.To && i < from+circumstanceReach; i++ {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Stop, t.Kind == scan.Colon, t.Kind == scan.Semicolon, t.IsMark() && (t.Kind <= scan.Mark || q.quotedFrom(i) >= 0), t.Entry == word.That, t.Kind == scan.Comma,
			t.Kind == scan.Word && t.Entry.Is(lexicon.Pronoun) && i > from && (t.Entry == word.He || t.Entry == word.She || t.Entry == word.It || t.Entry == word.They):
			return i
		}
	}
	return min(s.To, from+circumstanceReach)
}

// listeners reads the object of "told": reporters are a venue, those who are named were spoken to.
func (q *reader) listeners(x *Quotation, c *clause.Cue, s scan.Range) {
	if x.Rule == "indirect:infinitive" { // "called on the governor to resign"
		if p := q.listener(c.To, s); p.To <= x.Parts[0].From {
			x.To = p
		}
		return
	}
	if c.Sense != clause.Tells || c.Inverted {
		return
	}
	p := q.listener(c.To, s)
	if p.Empty() {
		return
	}
	x.Venue, x.To = p, p
}

// listener reads the noun phrase of who is told something. It ends before a
// date and before the subject of what is told: "told jurors the trial was over".
func (q *reader) listener(i int32, s scan.Range) scan.Range {
	if i >= s.To || q.At(i).Is(lexicon.Pronoun) && q.At(i).Value(lexicon.Pronoun) > 0 || q.At(i) == word.That || q.At(i) == word.How {
		return scan.Range{}
	}
	if n := q.quotedFrom(i); n >= 0 && q.isCapitalised(q.quoted[n].Range) { // told "This Week"
		return scan.Range{From: i, To: min(q.quoted[n].Close+1, s.To)}
	}
	p := q.clauses.PhraseAt(i, s)
	if p.Empty() {
		return scan.Range{}
	}
	to := p.To
	if p.Len() == 1 && q.At(i).Is(lexicon.Determiner) { // "the dpa news agency"
		for to < s.To && to < i+circumstanceReach && q.KindAt(to) == scan.Word && (q.listedMedia(to) || q.At(to).Is(lexicon.Noun) || q.Has(to, scan.Upper)) {
			to++
		}
		if to == p.To {
			return scan.Range{}
		}
	}
	if q.clauses.OpensPredicate(to, s) { // told the hearing staff had been late
		for j := i; j+1 < to; j++ {
			if q.At(j).Is(lexicon.Venue) {
				return scan.Range{From: i, To: j + 1}
			}
		}
	}
	return q.programme(q.cut(scan.Range{From: i, To: to}), s) // ABC's "This Week"
}

// cut ends a noun phrase before a date, an adverb, and a determiner that no preposition stands before.
func (q *reader) cut(x scan.Range) scan.Range {
	for i := x.From + 1; i < x.To; i++ {
		e := q.At(i)
		starts := e.Is(lexicon.Determiner) && !q.Has(i, scan.Upper) && q.KindAt(i-1) == scan.Word && !q.At(i-1).Is(lexicon.Preposition) && !q.At(i-1).Is(lexicon.Determiner) && e != word.All && q.KindAt(i) == scan.Word
		adverb := e.Is(lexicon.Adverb) && !e.Is(lexicon.Noun) && !e.Is(lexicon.Adjective) && !e.Is(lexicon.Preposition) && !q.Has(i, scan.Upper)
		if starts || adverb || e == word.Just || q.isDate(i) {
			x.To = i
			break
		}
	}
	for x.Len() > 1 && (q.KindAt(x.To-1) == scan.Clitic || q.At(x.To-1).Is(lexicon.Preposition) && !q.Has(x.To-1, scan.Upper)) {
		x.To--
	}
	return x
}

// quotedFrom returns the stretch in marks that opens at token i, -1 if none does.
func (q *reader) quotedFrom(i int32) int {
	n, found := slices.BinarySearchFunc(q.quoted, i, func(s scan.Quoted, i int32) int { return int(s.Open - i) })
	if !found {
		return -1
	}
	return n
}

// venueBehind: "said in a statement", "said at a rally in Ohio", "wrote on X", "said in Paris".
func (q *reader) venueBehind(c *clause.Cue, s scan.Range) scan.Range {
	from := c.To
	if c.Inverted {
		from = max(c.To, c.Subject.To)
	}
	limit := q.clauseEnd(from, s)
	for i := from; i < limit; i++ {
		if isVenuePreposition(q.At(i)) {
			if v := q.venueAt(i+1, s); !v.Empty() {
				return v
			}
			if c.Sense == clause.Writes && i == from { // "wrote in the Harbour Review"
				if p := q.clauses.PhraseAt(i+1, s); !p.Empty() && q.Has(p.Head, scan.Upper) && q.dateAt(i+1) < 0 {
					return q.cut(p.Range)
				}
			}
			if i == from && (q.At(i) == word.In || q.At(i) == word.At) {
				if v := q.placeAt(i + 1); !v.Empty() {
					return v
				}
				if q.At(i) == word.At && q.At(i+1) == word.The { // "said at the White House"
					if m, found := q.entities.At(i + 2); found && m.From == i+2 && q.entities.Entities[m.Entity].Kind != entity.Person && q.dateAt(m.From) < 0 {
						return scan.Range{From: i + 1, To: m.To}
					}
				}
			}
		}
	}
	if q.KindAt(limit) == scan.Comma { // "…," he said, speaking at a rally
		return q.speakingAt(limit+1, s)
	}
	return scan.Range{}
}

// venueBefore: "In a statement, she said", "Speaking to reporters, she said", "Lee, speaking in Auckland, said".
func (q *reader) venueBefore(c *clause.Cue, s, words scan.Range) scan.Range {
	limit := min(c.From, max(c.Subject.From, s.From))
	for i := s.From; i < limit && i < s.From+8; i++ {
		if isVenuePreposition(q.At(i)) && q.At(i) != word.To && !words.Has(i) && !q.inMarks(i) {
			if v := q.venueAt(i+1, s); !v.Empty() {
				return v
			}
		}
	}
	for i := s.From; i < min(limit, s.From+2); i++ {
		if v := q.speakingAt(i, s); !v.Empty() {
			return v
		}
	}
	if aside := c.Subject.To + 1; !c.Inverted && q.KindAt(aside-1) == scan.Comma && aside < c.From { // "Lee, in remarks to the Herald, said"
		if v := q.speakingAt(aside, s); !v.Empty() {
			return v
		}
		if isVenuePreposition(q.At(aside)) {
			if v := q.venueAt(aside+1, s); !v.Empty() {
				return v
			}
		}
	}
	if at := q.sentenceOf(c.Verb); at > 0 { // "Speaking to reporters, Bruce stressed …" in the sentence before
		return q.speakingAt(q.sentences[at-1].From, q.sentences[at-1])
	}
	return scan.Range{}
}

// speakingAt reads "speaking to reporters", "writing on X", "addressing the crowd" at token i.
func (q *reader) speakingAt(i int32, s scan.Range) scan.Range {
	first := q.At(i)
	switch first {
	case word.Addressing:
		return q.venueAt(i+1, s)
	case word.Speaking, word.Talking, word.Writing, word.Testifying:
	default:
		return scan.Range{}
	}
	for j := i + 1; j < s.To && j < i+6; j++ {
		if e := q.At(j); isVenuePreposition(e) || e == word.With {
			if v := q.venueAt(j+1, s); !v.Empty() {
				return v
			}
			if e == word.To && first != word.Testifying && first != word.Writing { // "speaking to the Herald"
				return q.listener(j+1, s)
			}
			if e == word.In || e == word.At || e == word.From {
				if v := q.placeAt(j + 1); !v.Empty() {
					return v
				}
			}
		}
	}
	return scan.Range{}
}

func isVenuePreposition(e lexicon.Entry) bool {
	switch e {
	case word.In, word.At, word.On, word.During, word.To, word.Via:
		return true
	}
	return false
}

// placeAt returns the place named at token i.
func (q *reader) placeAt(i int32) scan.Range {
	if m, found := q.entities.At(i); found && m.From == i && q.entities.Entities[m.Entity].Kind == entity.Place && !q.isDate(i) {
		return m.Range
	}
	return scan.Range{}
}

// venueAt reads a noun phrase that names an occasion, a writing or listeners.
func (q *reader) venueAt(i int32, s scan.Range) scan.Range {
	p := q.clauses.PhraseAt(i, s)
	if i+2 < s.To && q.At(i).Is(lexicon.Determiner) && q.KindAt(i+1) == scan.Number { // "a 2019 interview"
		if p = q.clauses.PhraseAt(i+2, s); !p.Empty() {
			p.From = i
		}
	}
	if p.Empty() {
		return scan.Range{}
	}
	for j := p.From; j < p.To; j++ {
		if t := &q.Tokens[j]; t.Entry.Is(lexicon.Venue) || t.Phrase.Is(lexicon.Venue) {
			x := q.cut(scan.Range{From: j, To: p.To})
			x.From = p.From
			if e := q.At(x.To); x.To == p.To && (e == word.With || e == word.In || e == word.On || e == word.To) { // "an interview with Bild", "a rally in Ohio", "remarks to the Herald"
				if n := q.quotedFrom(x.To + 1); n >= 0 && q.isCapitalised(q.quoted[n].Range) { // "an appearance on “Good Morning”"
					x.To = min(q.quoted[n].Close+1, s.To)
				} else if next := q.clauses.PhraseAt(x.To+1, s); !next.Empty() && !q.isDate(x.To+1) {
					x.To = q.cut(next.Range).To
				}
			}
			return q.programme(x, s)
		}
	}
	if m, found := q.entities.At(i); found && q.listedMedia(i) {
		return q.programme(q.cut(scan.Range{From: i, To: max(m.To, p.To)}), s)
	}
	return scan.Range{}
}

// programme takes in the number of a station and the name of its programme: "BBC Radio 4's Today programme".
func (q *reader) programme(x, s scan.Range) scan.Range {
	if x.To < s.To && q.KindAt(x.To) == scan.Number && q.Has(x.To-1, scan.Upper) && q.dateAt(x.To) < 0 {
		x.To++
	}
	if x.To+1 >= s.To || q.At(x.To) != word.S {
		return x
	}
	if n := q.quotedFrom(x.To + 1); n >= 0 {
		x.To = min(q.quoted[n].Close+1, s.To)
	} else if p := q.clauses.PhraseAt(x.To+1, s); !p.Empty() && q.Has(p.From, scan.Upper) {
		x.To = q.cut(p.Range).To
	}
	return x
}

func (q *reader) listedMedia(i int32) bool {
	t := &q.Tokens[i]
	return t.Entry.Is(lexicon.Newspaper) || t.Phrase.Is(lexicon.Newspaper) || t.Entry.Is(lexicon.NewsAgency) || t.Phrase.Is(lexicon.NewsAgency)
}

func (q *reader) isDate(i int32) bool {
	n := q.times.Reaching(i)
	return n < len(q.times.Expressions) && q.times.Expressions[n].Has(i)
}
