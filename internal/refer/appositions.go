package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// beside ties a description to the name before which it stands: "his wife Ann",
// "The mayor, Ann Lee,", or of which it is said: "Ann Lee is a geologist". It
// reports whether the description means none but a name beside it.
func (r *reader) beside(x scan.Range, head int32) bool {
	h := r.Tokens[head].Entry
	if m, named := r.entities.At(x.To); named && !r.Tokens[x.To].Shape.Has(scan.SentenceStart) {
		if h.Is(lexicon.Relation) && !h.Is(lexicon.Plural) && r.isPerson(m.Entity) { // a title there is part of the same phrase
			r.introduces(x, head, m.Entity)
		}
		return true
	}
	if m, named := r.namedBehindComma(x.To); named && !h.Is(lexicon.Plural) {
		if h.Is(lexicon.Relation) || h.Is(lexicon.Title) && r.hasTitle(m.Entity, scan.Range{From: head, To: head + 1}) {
			r.introduces(x, head, m.Entity)
			return true
		}
	}
	if who := r.predicated(x.From); who >= 0 && !h.Is(lexicon.Plural) && h.Any(personWords) {
		r.apposed(x, head, who)
		return true
	}
	return false
}

// introduces ties a description to the name behind it, and takes note of a bearer introduced as somebody's: "His lawyer, Lee,".
func (r *reader) introduces(x scan.Range, head, who int32) {
	if isPossessive(r.At(x.From)) {
		r.owned, r.ownedIn = who, r.sentence
	}
	r.apposed(x, head, who)
}

// namedBehindComma returns the person whom an apposition behind the comma at i
// names, perhaps with a title: ", Ann Lee,", ", Sen. Ann Lee (D-Ohio)", ", the novelist Ann Lee, wrote".
func (r *reader) namedBehindComma(i int32) (entity.Mention, bool) {
	if r.KindAt(i) != scan.Comma {
		return entity.Mention{}, false
	}
	if i++; r.At(i) == word.The {
		i++
	}
	m, named := r.nameBehind(i)
	if !named {
		return m, false
	}
	switch r.KindAt(m.To) {
	case scan.Comma, scan.Stop, scan.Open, scan.MarkOpen, scan.Mark:
		return m, true
	}
	return m, r.isFinite(m.To) && !r.At(r.bounds.From).Any(fronting) // but "With his wife, Ann Lee left"
}

// behindName ties a description between commas behind a name: "Ann Lee, Caleb's
// mother, said", but not "Ann Lee, her mother, and Bob Ray". It reports whether it stands there.
func (r *reader) behindName(x scan.Range, head int32) bool {
	end := x.From - 1
	if r.KindAt(end-1) == scan.Number && r.KindAt(end-2) == scan.Comma { // "Ann Lee, 45, Caleb's mother"
		end -= 2
	} else if r.KindAt(end-1) == scan.Close && r.KindAt(end-2) == scan.Number && r.KindAt(end-3) == scan.Open { // "Ann Lee (45), a mother of two"
		end -= 3
	}
	m, named := r.entities.At(end - 1)
	if !named || m.To != end || r.KindAt(x.From-1) != scan.Comma || !r.isPerson(m.Entity) {
		return false
	}
	if r.clauses.Says(x.To) && r.clauses.Stated(m.From, r.bounds) { // "It was Ann Lee, the company said"
		return false
	}
	if r.KindAt(x.To) == scan.Clitic && r.At(x.To) == word.S { // "Ann Lee, the mayor's sister"
		return true
	}
	if r.isFinite(x.To) && r.governed(m.From) { // "After the fall of Lee, the 37-year-old has taken"
		return false
	}
	if r.KindAt(x.To) != scan.Comma || r.At(x.To+1) != word.And {
		r.apposed(x, head, m.Entity)
	}
	return true
}

// apposed ties a description beside a name, and takes its gender from the main word; whom one has in mind stays as it is.
func (r *reader) apposed(x scan.Range, head, who int32) {
	if g := genderOf(r.At(head)); g != entity.UnknownGender && r.gender[who] == entity.UnknownGender {
		r.learn(who, g, true)
	}
	r.noteRelative(x, head, who)
	if r.KindAt(x.From+1) == scan.Clitic && r.At(x.From+1) == word.S { // "the museum's director"
		if start := r.articleBefore(x.From); start >= 0 && (!r.Has(x.From, scan.Upper) || start == x.From-1) { // but not "the year Brandt's founder"
			x.From = start
		}
	}
	if n := len(r.out.Mentions); n > 0 && r.out.Mentions[n-1].To > x.From { // "his" of "his wife" is a mention of another
		if x.From = r.out.Mentions[n-1].To; r.KindAt(x.From) == scan.Clitic { // "the court" of "the court's chief judge"
			x.From++
		}
	}
	if !x.Empty() && !r.isNamedIn(x, who) {
		r.out.Mentions = append(r.out.Mentions, entity.Mention{Range: x, Entity: who, Form: entity.Title})
	}
}

// isNamedIn tells whether the range has the entity's own name in it.
func (r *reader) isNamedIn(x scan.Range, who int32) bool {
	for i := x.From; i < x.To; i++ {
		if m, named := r.entities.At(i); named && m.Entity == who {
			return true
		}
	}
	return false
}

// apposition ties the titles in apposition to a name: "Ann Lee, the mayor,", "The leader of the council, Bob Ray,".
func (r *reader) apposition(m entity.Mention) {
	const gap = 10 // ", 45, the", ", a 45-year-old"
	titles := r.entities.Entities[m.Entity].Titles
	at := r.nextTitle[m.Entity]
	for int(at) < len(titles) && titles[at].From < m.To {
		at++
	}
	r.nextTitle[m.Entity] = at
	if at > 0 && titles[at-1].To == m.From-1 && r.KindAt(m.From-1) == scan.Comma {
		r.out.Mentions = append(r.out.Mentions, entity.Mention{Range: r.withArticle(titles[at-1]), Entity: m.Entity, Form: entity.Title})
	}
	if int(at) == len(titles) || titles[at].From-m.To > gap || r.KindAt(m.To) != scan.Comma {
		return
	}
	x := titles[at]
	if r.clauses.Says(x.To) && r.clauses.Stated(m.From, r.bounds) {
		return
	}
	x = r.withArticle(x)
	if r.isNamedIn(x, m.Entity) { // a title that names its bearer is none
		return
	}
	r.aside, r.asideOf = x, m.Entity
	r.out.Mentions = append(r.out.Mentions, entity.Mention{Range: x, Entity: m.Entity, Form: entity.Title})
}

// withArticle widens a title by the age, and the article or possessive before it: "a 34-year-old trader", "its head".
func (r *reader) withArticle(x scan.Range) scan.Range {
	const age = 5 // tokens of "34-year-old"
	from := x.From
	if r.At(from-1) == word.Old && r.At(from-3) == word.Year {
		from -= age
	}
	switch e := r.At(from - 1); {
	case from <= r.bounds.From:
	case e == word.The, e == word.A, e == word.An, e == word.Its, e == word.Their, e == word.Our:
		x.From = from - 1
	}
	return x
}

// predicated returns the person of whom "is" or "was" says the phrase that begins at token i, -1 if nobody.
func (r *reader) predicated(i int32) int32 {
	const be = 1 // on the list auxiliary
	j := i - 1
	if j <= r.bounds.From || r.KindAt(j) != scan.Word && r.KindAt(j) != scan.Clitic || r.At(j).Value(lexicon.Auxiliary) != be {
		return -1
	}
	j--
	if r.At(j).Is(lexicon.Adverb) && r.At(j) != word.Not && j > r.bounds.From { // "Lee now is"
		j--
	}
	if m, named := r.entities.At(j); named && m.To == j+1 && r.isPerson(m.Entity) {
		return m.Entity
	}
	if n := len(r.out.Mentions); n > 0 && r.out.Mentions[n-1].To == j+1 && r.out.Mentions[n-1].Form == entity.Pronoun &&
		r.isPerson(r.out.Mentions[n-1].Entity) {
		return r.out.Mentions[n-1].Entity
	}
	return -1
}

func (r *reader) isPerson(who int32) bool { return r.entities.Entities[who].Kind == entity.Person }
