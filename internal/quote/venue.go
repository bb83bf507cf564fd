package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// clauseEnd returns where what belongs to the cue ends: at a comma, a mark, "that".
func (q *reader) clauseEnd(from int32, s scan.Range) int32 {
	for i := from; i < s.To && i < from+circumstanceReach; i++ {
		t := &q.Tokens[i]
		switch {
		case t.Kind == scan.Stop, t.Kind == scan.Colon, t.Kind == scan.Semicolon,
			t.IsMark() && (t.Kind <= scan.Mark || q.quotedFrom(i) >= 0), t.Entry == word.That, t.Kind == scan.Comma,
			t.Kind == scan.Word && t.Entry.Is(lexicon.Pronoun) && i > from &&
				(t.Entry == word.He || t.Entry == word.She || t.Entry == word.It || t.Entry == word.They):
			return i
		}
	}
	return min(s.To, from+circumstanceReach)
}

// listeners reads the object of "told": reporters are a venue, those who are named were spoken to.
func (q *reader) listeners(x *Quotation, c *clause.Cue, s scan.Range) {
	if c.Subject.From == c.To { // "was warned by police that"
		return
	}
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
	x.To = p
	// "told Lee": where, other words may tell
	if m, found := q.entities.At(p.To - 1); found && m.To == p.To && q.entities.Entities[m.Entity].Kind == entity.Person {
		return
	}
	x.Venue = p
	if !isVenuePreposition(q.At(p.To)) || q.At(p.To) == word.To || p.To+1 >= s.To {
		return
	}
	if v := q.venueAt(p.To+1, s); !v.Empty() { // "told Reuters in an interview"
		x.Venue.To = v.To
	} else if v := q.houseAt(p.To+1, q.At(p.To)); !v.Empty() { // "told reporters in Paris"
		x.Venue.To = v.To
	}
}

// listener reads the noun phrase of who is told something. It ends before a
// date and before the subject of what is told: "told jurors the trial was over".
func (q *reader) listener(i int32, s scan.Range) scan.Range {
	if i >= s.To || q.At(i) == word.That || q.At(i) == word.How || q.isDate(i) { // "warned last year that"
		return scan.Range{}
	}
	if n := q.quotedFrom(i); n >= 0 && q.isCapitalised(q.quoted[n].Range) { // told "This Week"
		return scan.Range{From: i, To: min(q.quoted[n].Close+1, s.To)}
	}
	p := q.clauses.PhraseAt(i, s)
	if p.Empty() || q.At(p.Head).Pronoun() != 0 || q.At(p.To) == word.Of && q.At(i) == word.The { // "told him", "ordered the arrest of"
		return scan.Range{}
	}
	to := p.To
	if p.Len() == 1 && q.At(i).Is(lexicon.Determiner) { // "the dpa news agency"
		for to < s.To && to < i+circumstanceReach && q.KindAt(to) == scan.Word &&
			(q.listedMedia(to) || q.At(to).Is(lexicon.Noun) || q.Has(to, scan.Upper)) {
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
		starts := e.Is(lexicon.Determiner) && !q.Has(i, scan.Upper) && q.KindAt(i-1) == scan.Word && !q.At(i-1).Is(lexicon.Preposition) &&
			!q.At(i-1).Is(lexicon.Determiner) && e != word.All && q.KindAt(i) == scan.Word
		adverb := e.Is(lexicon.Adverb) && !e.Is(lexicon.Noun) && !e.Is(lexicon.Adjective) && !e.Is(lexicon.Preposition) && !q.Has(i, scan.Upper)
		if starts || adverb || e == word.Just || q.isDate(i) {
			x.To = i
			break
		}
	}
	for x.Len() > 1 && (q.KindAt(x.To-1) == scan.Clitic || q.isDate(x.To) && q.At(x.To-1).Is(lexicon.PastParticiple) ||
		q.At(x.To-1).Is(lexicon.Preposition) && !q.Has(x.To-1, scan.Upper)) {
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
			if i == from {
				if v := q.houseAt(i+1, q.At(i)); !v.Empty() {
					return v
				}
			}
			if n := q.quotedFrom(i + 1); i == from && n >= 0 && q.isCapitalised(q.quoted[n].Range) { // said on "Morning Show"
				return scan.Range{From: i + 1, To: min(q.quoted[n].Close+1, s.To)}
			}
		}
	}
	if q.KindAt(limit) == scan.Comma { // "…," he said, speaking at a rally
		if limit == from && isVenuePreposition(q.At(limit+1)) && q.At(limit+1) != word.To { // "said, in a note, that"
			return q.venueAt(limit+2, s)
		}
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
	// "Asked by reporters, Lee said"
	if q.At(s.From+1) == word.By && q.At(s.From).Is(lexicon.PastParticiple) && q.At(s.From).Is(lexicon.Reporting) && s.From+2 < limit {
		if v := q.venueAt(s.From+2, s); !v.Empty() {
			return v
		}
	}
	for i := s.From; i < min(limit, s.From+2); i++ {
		if v := q.speakingAt(i, s); !v.Empty() {
			return v
		}
	}
	if v := q.venueAside(c, s); !v.Empty() {
		return v
	}
	if at := q.sentenceOf(c.Verb); at > 0 { // "Speaking to reporters, Lee praised …" in the sentence before
		return q.speakingAt(q.sentences[at-1].From, q.sentences[at-1])
	}
	return scan.Range{}
}

// venueAside reads the aside between subject and cue, if it is about the saying:
// "Lee, in remarks to the Herald, said", "Lee, speaking in Auckland on Monday, said".
func (q *reader) venueAside(c *clause.Cue, s scan.Range) scan.Range {
	at := c.Subject.To + 1
	if c.Inverted || q.KindAt(at-1) != scan.Comma || at >= c.From {
		return scan.Range{}
	}
	if v := q.speakingAt(at, s); !v.Empty() || !isVenuePreposition(q.At(at)) {
		return v
	}
	return q.venueAt(at+1, s)
}

// speakingAt reads "speaking to reporters", "who spoke to reporters", "writing on X", "taking to X", "addressing the crowd" at token i.
func (q *reader) speakingAt(i int32, s scan.Range) scan.Range {
	first := q.At(i)
	if first == word.While || first == word.When || first == word.Who {
		i++
		first = q.At(i)
	}
	switch first {
	case word.Addressing:
		return q.venueAt(i+1, s)
	case word.Taking, word.Took:
		if q.At(i+1) == word.To {
			return q.venueAt(i+2, s)
		}
		return scan.Range{}
	case word.Speaking, word.Talking, word.Writing, word.Testifying, word.Appearing, word.Spoke:
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
			if e == word.From {
				e = word.At
			}
			if v := q.houseAt(j+1, e); !v.Empty() {
				return v
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

// houseAt returns the place named at token i, or the house behind "the", after "in" or "at": "in Paris", "at the White House".
func (q *reader) houseAt(i int32, preposition lexicon.Entry) scan.Range {
	if preposition != word.In && preposition != word.At {
		return scan.Range{}
	}
	if v := q.placeAt(i); !v.Empty() || q.At(i) != word.The {
		return v
	}
	m, found := q.entities.At(i + 1)
	if !found || m.From != i+1 || q.entities.Entities[m.Entity].Kind == entity.Person || q.dateAt(m.From) >= 0 ||
		q.KindAt(m.To) == scan.Word && q.At(m.To).Is(lexicon.Noun) && !q.At(m.To).Any(notInPhrase) {
		return scan.Range{}
	}
	return scan.Range{From: i, To: m.To}
}

// notInPhrase are the words behind a name that go on with no noun phrase.
var notInPhrase = lexicon.SetOf(lexicon.Preposition, lexicon.Conjunction, lexicon.Weekday, lexicon.Dayword, lexicon.Adverb, lexicon.Auxiliary,
	lexicon.Determiner)

// venueAt reads a noun phrase that names an occasion, a writing or listeners.
func (q *reader) venueAt(i int32, s scan.Range) scan.Range {
	if past := q.pastDate(i); past > i && q.At(past) == word.S && !q.isDate(past+1) { // "at Tuesday's news conference"
		x := q.venueAt(past+1, s)
		if n := q.quotedFrom(past + 1); n >= 0 && q.isCapitalised(q.quoted[n].Range) { // on Sunday's "Morning Show"
			x.To = min(q.quoted[n].Close+1, s.To)
		}
		if x.To > i {
			x.From = i
		}
		return x
	}
	if q.isDate(i) && !q.At(i).Is(lexicon.Determiner) { // "told the Herald in March"
		return scan.Range{}
	}
	p := q.clauses.PhraseAt(i, s)
	if i+2 < s.To && q.At(i).Is(lexicon.Determiner) && q.KindAt(i+1) == scan.Number { // "a 2019 interview"
		noun := i + 2
		if q.KindAt(noun) == scan.Hyphen { // "the 51-page ruling"
			noun += 2
		}
		if p = q.clauses.PhraseAt(noun, s); !p.Empty() {
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
			if e := q.At(x.To); x.To == p.To &&
				((e == word.With || e == word.To) && q.At(j).Venue() != lexicon.Channel ||
					e == word.In || e == word.On) { // "an interview with Bild", "a rally in Ohio", "remarks to the Herald"
				if n := q.quotedFrom(x.To + 1); n >= 0 && q.isCapitalised(q.quoted[n].Range) { // "an appearance on “Good Morning”"
					x.To = min(q.quoted[n].Close+1, s.To)
				} else if next := q.clauses.PhraseAt(x.To+1, s); !next.Empty() && !q.isDate(x.To+1) {
					x.To = q.cut(next.Range).To
				}
			} else if e := q.At(x.To + 1); x.To == p.To && q.At(x.To).Is(lexicon.PastParticiple) &&
				(isVenuePreposition(e) || e == word.By) { // "a statement posted on X"
				if next := q.clauses.PhraseAt(x.To+2, s); !next.Empty() && !q.isDate(x.To+2) && !q.At(next.Head).Is(lexicon.Pronoun) {
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
	plural := (q.KindAt(x.To) == scan.SingleClose || q.KindAt(x.To) == scan.Single) && !q.Has(x.To, scan.SpaceBefore) // Fox News' "The Report"
	if x.To+1 >= s.To || q.At(x.To) != word.S && !plural {
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
