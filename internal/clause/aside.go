package clause

import (
	"slices"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// overAsides returns where the subject of the verb group at i ends, before the
// appositions and relative clauses that stand between the two; -1 if a comma parts them.
func (r *Result) overAsides(i int32, s scan.Range) int32 {
	d := r.doc
	if i > s.From+1 && d.Tokens[i-1].Kind == scan.Dash {
		return r.overDashes(i, s)
	}
	end := r.overMarkedAside(i, s) // behind the comma that closes the next aside
	for n := 0; n < mostAsides && end > s.From && d.Tokens[end-1].Kind == scan.Comma; n++ {
		from := r.asideStart(end-1, s)
		opened := from > s.From && d.Tokens[from-1].Kind == scan.Comma
		if r.isInversion(from) { // "It was late, said Ann Lee, the mayor, who"
			return end - 1
		}
		name := r.PastAge(from)
		if n == 0 && opened && r.opensPerson(name) {
			if venue := r.venueStart(from-1, s); venue >= 0 {
				end = venue
				continue
			}
		}
		if n > 0 && (!opened || r.isPerson(end-2) && !r.opensAside(from) && r.relativeList(from, s) < 0) {
			return end - 1
		}
		if !opened || from <= s.From+1 || !r.isAside(scan.Range{From: from, To: end - 1}) {
			list := r.relativeList(from, s)
			switch {
			case opened && r.opensPerson(name) && r.isApposedGap(from-1, s):
				return end - 1
			case list >= 0:
				from = list
			case n > 0 || r.opensPerson(name): // "a teacher, Ann Lee of the clinic, said"
				return end - 1
			default:
				return r.named(end, s)
			}
		}
		// "He won, the mayor, a Democrat, said", "Also speaking, the mayor, Ann Lee, said"
		if n > 0 && r.isWhole(from-1, s) || r.isAdjunct(from-1, s) {
			return end - 1
		}
		end = from
	}
	if end < i {
		return end - 1
	}
	return end
}

// isApposedGap tells whether the noun before the comma at i, which a name explains, is the subject of a relative clause whose
// pronoun is the object: "a livery that the minister, Ann Lee, calls", but not "Bob Ray, who beat the minister, Ann Lee, said".
func (r *Result) isApposedGap(i int32, s scan.Range) bool {
	from, _ := r.core(i, s)
	return from < i && r.isGap(from, s)
}

// isInversion tells whether a verb of saying with its subject behind it begins at token i: "said Ann Lee".
func (r *Result) isInversion(i int32) bool {
	n, found := slices.BinarySearchFunc(r.Cues, i, func(c Cue, i int32) int { return int(c.From - i) })
	return found && r.Cues[n].Inverted && r.Cues[n].Sense != According
}

// venueStart returns where an aside begins that tells where it was said and ends before the comma at i, so that a name
// behind it belongs to its last noun: "Lee, in a letter written with his deputy, Bob Ray, said"; -1 if none ends there.
func (r *Result) venueStart(i int32, s scan.Range) int32 {
	from := r.asideStart(i, s)
	if from <= s.From+1 || r.doc.Tokens[from-1].Kind != scan.Comma || r.doc.At(from) != word.In {
		return -1
	}
	const reach = 4 // "in a joint open letter"
	for j := from + 1; j < i && j <= from+reach; j++ {
		if r.doc.At(j).Is(lexicon.Venue) {
			return from
		}
	}
	return -1
}

// overMarkedAside goes over an aside before token i whose comma stands in its marks: "Lee, citing “the mood,” said".
func (r *Result) overMarkedAside(i int32, s scan.Range) int32 {
	d := r.doc
	open := r.openingMark(i-1, s)
	if open < 0 || d.Tokens[i-2].Kind != scan.Comma {
		return i
	}
	from := r.asideStart(open, s)
	if from <= s.From+1 || d.Tokens[from-1].Kind != scan.Comma {
		return i
	}
	if e := d.At(from); e == word.Who || e == word.Which || e == word.Whose || e.Is(lexicon.PresentParticiple) {
		return from
	}
	return i
}

// openingMark returns where the words out of a sentence open that the mark at i closes: called it “a joke”; -1 if it closes none.
func (r *Result) openingMark(i int32, s scan.Range) int32 {
	d := r.doc
	if i <= s.From || d.Tokens[i].Kind != scan.MarkClose && d.Tokens[i].Kind != scan.Mark {
		return -1
	}
	for j := i - 1; j > s.From && i-j < longestAside; j-- {
		if k := d.Tokens[j].Kind; k == scan.MarkOpen || k == scan.Mark {
			if d.Tokens[j-1].Kind == scan.Word {
				return j
			}
			return -1
		}
	}
	return -1
}

// overDashes goes over an aside between dashes: "Lee — who lost — said".
func (r *Result) overDashes(i int32, s scan.Range) int32 {
	for j := i - 2; j > s.From && i-j < longestAside; j-- {
		if r.doc.Tokens[j].Kind == scan.Dash {
			return j
		}
	}
	return -1
}

// named returns where the subject ends that is no aside, before the comma at end-1: a
// person, or any name in apposition, "The regulator, Ofcom, said"; -1 for others: "In Paris, said".
func (r *Result) named(end int32, s scan.Range) int32 {
	m, found := r.ents.At(end - 2)
	if found && m.To == end-1 && m.From > s.From && (r.isPerson(end-2) || r.doc.Tokens[m.From-1].Kind == scan.Comma) {
		return end - 1
	}
	return -1
}

// opensPerson tells whether token i, which opens a phrase, is in a person's name.
func (r *Result) opensPerson(i int32) bool {
	m, named := r.ents.At(i)
	return named && r.ents.Entities[m.Entity].Kind == entity.Person
}

// PastAge returns the token behind an age at i, i if none stands there: "the tenant, 68-year-old | Ann Lee, said".
func (r *Result) PastAge(i int32) int32 {
	d := r.doc
	if d.KindAt(i) == scan.Number && d.At(i+2) == word.Year && d.At(i+4) == word.Old && d.KindAt(i+1) == scan.Hyphen && d.KindAt(i+3) == scan.Hyphen {
		return i + 5
	}
	return i
}

// asideStart returns where the segment begins that ends before the comma at i.
func (r *Result) asideStart(i int32, s scan.Range) int32 {
	d := r.doc
	from := i
	for from > s.From && i-from < longestAside {
		k := d.Tokens[from-1].Kind
		if open := r.openingMark(from-1, s); open >= 0 { // "Lee, who called it “a joke”, said"
			from = open
			continue
		}
		if k == scan.Close { // "Brandt Paper, Inc. (NYSE: BP), a maker of card, said"
			if open := r.opening(from-1, s); open >= 0 {
				from = open
				continue
			}
		}
		if k == scan.Comma || k >= scan.MarkOpen && k <= scan.Mark || k == scan.Semicolon || k == scan.Colon || k == scan.Dash {
			break
		}
		from--
	}
	return from
}

// relativeList returns the start of the relative clause whose list of things has commas: "who runs X, Y and Z",
// or of the aside that "and" and a participle go on with: "in a letter signed by X, the chair, and sent to us"; -1 if there is none.
func (r *Result) relativeList(from int32, s scan.Range) int32 {
	d := r.doc
	further := d.At(from) == word.And && d.At(from+1).Is(lexicon.PastParticiple)
	for range 3 {
		if from <= s.From+1 || d.Tokens[from-1].Kind != scan.Comma {
			return -1
		}
		from = r.asideStart(from-1, s)
		switch d.Tokens[from].Entry {
		case word.Who, word.Which, word.Whose:
			if from > s.From+1 && d.Tokens[from-1].Kind == scan.Comma {
				return from
			}
			return -1
		}
		if e := d.At(from); further && (e.Is(lexicon.Preposition) || e.Is(lexicon.PastParticiple)) && from > s.From+1 &&
			d.Tokens[from-1].Kind == scan.Comma {
			return from
		}
	}
	return -1
}

// isWhole tells whether the segment that ends before the comma at i has a finite verb of its own.
func (r *Result) isWhole(i int32, s scan.Range) bool {
	from := r.asideStart(i, s)
	for j := from; j < i; j++ {
		switch r.doc.Tokens[j].Entry {
		case word.Who, word.Which, word.Whose:
			return false
		}
		if r.isFinite(j) {
			return true
		}
	}
	return false
}

// isAdjunct tells whether the segment that ends before the comma at i opens its clause with a participle or preposition, so that no subject is in it.
func (r *Result) isAdjunct(i int32, s scan.Range) bool {
	from := r.asideStart(i, s)
	if from > s.From && r.doc.Tokens[from-1].Kind == scan.Comma {
		return false
	}
	for from < i && (r.doc.At(from).Value(lexicon.Conjunction) == 1 ||
		r.doc.At(from).Is(lexicon.Adverb) && !r.doc.At(from).Is(lexicon.Preposition) && !r.doc.At(from).Is(lexicon.Noun)) {
		from++
	}
	e := r.doc.At(from)
	if i == from+2 && r.doc.At(from+1).Is(lexicon.TimeUnit) && (e == word.Last || e == word.This || e == word.Next) { // "Last month,"
		return true
	}
	if e.Is(lexicon.PresentParticiple) && e.Is(lexicon.Adjective) && r.doc.Has(from+1, scan.Upper) { // "Neighbouring Ivory Coast,"
		return false
	}
	// "Giving evidence,"
	return from == i || e != word.As && (e.Is(lexicon.PresentParticiple) && (!e.Is(lexicon.Noun) || e.Value(lexicon.Verb) >= 3 && from+1 < i) ||
		e.Is(lexicon.Preposition) && (!e.Is(lexicon.Adjective) || e == word.On || e == word.In || e == word.At) ||
		e == word.Speaking || e.Is(lexicon.PastParticiple) && e.Is(lexicon.Reporting))
}

// isPerson tells whether token i ends a person's name.
func (r *Result) isPerson(i int32) bool {
	m, named := r.ents.At(i)
	return named && m.To == i+1 && r.ents.Entities[m.Entity].Kind == entity.Person
}

// opensAside tells whether a participle, a preposition or a relative pronoun stands at i: "led by Ann Lee".
func (r *Result) opensAside(i int32) bool {
	e := r.doc.At(i)
	if t := &r.doc.Tokens[i]; t.Shape.Has(scan.Initial) && r.doc.KindAt(i+1) == scan.Hyphen ||
		t.Shape.Has(scan.Dotted) && r.doc.KindAt(i+1) == scan.Comma { // "D-Ohio", "Mo."
		return true
	}
	return e.Is(lexicon.PresentParticiple) || e.Is(lexicon.PastParticiple) || e.Is(lexicon.Preposition) || e == word.Who || e == word.Whose ||
		e == word.Which
}

// isAside tells whether the words between two commas are an apposition, an age, a relative clause or a participle.
func (r *Result) isAside(x scan.Range) bool {
	d := r.doc
	if x.Empty() {
		return false
	}
	t := &d.Tokens[x.From]
	e := t.Entry
	switch e {
	case word.Who, word.Whose, word.Which, word.Whom, word.Now, word.However, word.Meanwhile, word.Too, word.Then, word.Though, word.Where, word.When,
		word.While:
		return true
	}
	switch {
	case t.Kind == scan.Number:
		return !r.opensPerson(r.PastAge(x.From)) // "the tenant, 68-year-old Ann Lee, said"
	case t.Kind != scan.Word:
		return false
	case e.Is(lexicon.Determiner), isPossessive(e), e.Is(lexicon.Preposition), e.Is(lexicon.PresentParticiple), e.Is(lexicon.PastParticiple):
		return true
	case e == word.But: // "who lives opposite, but did not see it, said"
		return r.opensPredicate(x.From+1, x)
	case !t.Shape.Has(scan.Upper):
		return e.Pronoun() == 0 && (e.Value(lexicon.Conjunction) != 1 || e == word.And && !r.isFinite(x.From+1))
	}
	if x.Len() == 1 && t.Shape.Has(scan.Dotted) { // "Ava, Mo.,"
		return true
	}
	if r.isPerson(x.To-1) && x.Len() <= 4 && d.KindAt(x.From+1) != scan.Hyphen {
		return false
	}
	m, named := r.ents.At(x.From)
	if named && d.At(m.To) == word.S && m.To < x.To { // "Peru, Hollis's only neighbour,"
		return !r.hasFinite(x)
	}
	if r.isSeat(x) {
		return true
	}
	if named && r.ents.Entities[m.Entity].Kind == entity.Person && d.KindAt(m.To) == scan.Word { // "Ann Lee of the clinic"
		return false
	}
	if r.hasFinite(x) {
		return false
	}
	for i := x.From; i < x.To; i++ { // "D-Ohio", "Republican of Texas", "Director of Research"
		if e := d.Tokens[i].Entry; e.Is(lexicon.Title) || e.Is(lexicon.OrgKind) || e.Is(lexicon.OrgSuffix) || e.Is(lexicon.NameSuffix) ||
			e.Is(lexicon.StateAbbreviation) || e.Is(lexicon.UsState) || e.Is(lexicon.Party) || e.Is(lexicon.Country) || e.Is(lexicon.Relation) {
			return true
		}
	}
	const longest = 6 // "D-St. Louis", "R-Rancho Santa Margarita"
	return d.KindAt(x.From+1) == scan.Hyphen && (x.Len() <= 3 || t.Shape.Has(scan.Initial) && x.Len() <= longest)
}

// hasFinite tells whether a finite verb is among the words.
func (r *Result) hasFinite(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if r.isFinite(i) {
			return true
		}
	}
	return false
}

// isSeat tells whether the words are the place where the body before them is: "the University of Ohio, Athens,".
func (r *Result) isSeat(x scan.Range) bool {
	m, named := r.ents.At(x.From)
	if !named || m.Range != x || r.ents.Entities[m.Entity].Kind != entity.Place {
		return false
	}
	body, named := r.ents.At(x.From - 2)
	return named && body.To == x.From-1 && r.ents.Entities[body.Entity].Kind == entity.Organization
}
