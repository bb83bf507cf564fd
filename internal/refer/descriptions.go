package refer

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// titledPerson is a person under the head of a title: "secretary" of "secretary of state".
type titledPerson struct {
	head   lexicon.Hash
	entity int32
}

// collectTitles lists the people by the heads of their titles.
func (r *reader) collectTitles() {
	for n := range r.entities.Entities {
		for _, t := range r.entities.Entities[n].Titles {
			for i := t.From; i < t.To; i++ {
				if w := &r.Tokens[i]; w.Kind == scan.Word && w.Entry.Is(lexicon.Title) {
					r.titled = append(r.titled, titledPerson{r.Hash(i), int32(n)})
				}
			}
		}
	}
	slices.SortFunc(r.titled, func(a, b titledPerson) int {
		return cmp.Or(cmp.Compare(a.head, b.head), cmp.Compare(a.entity, b.entity))
	})
	r.titled = slices.Compact(r.titled)
}

// bearers returns those who have the title.
func (r *reader) bearers(head lexicon.Hash) []titledPerson {
	from, _ := slices.BinarySearchFunc(r.titled, head, func(t titledPerson, h lexicon.Hash) int { return cmp.Compare(t.head, h) })
	to := from
	for to < len(r.titled) && r.titled[to].head == head {
		to++
	}
	return r.titled[from:to]
}

// description reads the noun phrase whose title, kin or organization word
// stands at i, and ties it if it means somebody named. It returns the end of the phrase.
func (r *reader) description(i int32) int32 {
	t := &r.Tokens[i]
	x := scan.Range{From: i, To: i + 1}
	if t.PhraseLen > 1 && (t.Phrase.Is(lexicon.Title) || t.Phrase.Is(lexicon.Relation)) {
		x.To = i + int32(t.PhraseLen)
	}
	for x.To < r.bounds.To && r.extends(x.To) { // "deputy foreign minister": the head is the last word
		x.To++
	}
	head := r.headOf(x)
	if head < 0 {
		return x.To
	}
	start := r.articleBefore(x.From)
	if start < 0 {
		return x.To
	}
	whole := scan.Range{From: start, To: x.To}
	h := r.Tokens[head].Entry
	if m, named := r.entities.At(x.To); named && !r.Tokens[x.To].Shape.Has(scan.SentenceStart) { // "the president Ann Lee", "his wife Ann"
		if h.Is(lexicon.Relation) && r.isPerson(m.Entity) {
			r.apposed(whole, m.Entity)
		}
		return x.To
	}
	if r.KindAt(x.To) == scan.Comma { // "The mayor, Ann Lee,", "Her mother, Ann Lee,"
		if m, named := r.entities.At(x.To + 1); named && m.From == x.To+1 && r.isPerson(m.Entity) && (r.KindAt(m.To) == scan.Comma || r.isFinite(m.To)) &&
			(h.Is(lexicon.Relation) || r.hasTitle(m.Entity, scan.Range{From: head, To: head + 1})) {
			if isPossessive(r.At(start)) {
				r.owned, r.ownedIn = m.Entity, r.sentence
			}
			r.apposed(whole, m.Entity)
			return x.To
		}
	}
	if r.aside.Has(i) {
		return x.To
	}
	if who := r.predicated(start); who >= 0 && !h.Is(lexicon.Plural) && (h.Is(lexicon.Title) || h.Is(lexicon.Relation)) { // "Ann Lee is a geologist"
		r.apposed(whole, who)
		return x.To
	}
	if m, named := r.entities.At(start); named { // "Caleb Lee's mother"
		start = m.From
	}
	if m, named := r.entities.At(start - 2); named && m.To == start-1 && r.KindAt(start-1) == scan.Comma && r.isPerson(m.Entity) { // "Ann Lee, Caleb's mother, said"
		if r.KindAt(x.To) != scan.Comma || r.At(x.To+1) != word.And { // but not "Ann Lee, her mother, and Bob Ray"
			r.apposed(whole, m.Entity)
		}
		return x.To
	}
	definite := r.At(start) == word.The || r.At(start) == word.This
	subject := r.acts(x.To)
	switch {
	case definite && h.Is(lexicon.Title) && !h.Is(lexicon.Plural) && !r.isSpecified(x.To):
		if who := r.titleBearer(r.Hash(head), scan.Range{From: start + 1, To: x.To}); who >= 0 {
			r.tie(whole, who, entity.Title, subject)
			r.subject = r.subject && !subject
			return x.To
		}
		if isGeneric(h) && r.says(x.To) {
			if who := r.onlyOne(); who >= 0 {
				r.tie(whole, who, entity.Title, true)
				return x.To
			}
		}
	case definite && h.Any(bodyWords) && !h.Is(lexicon.Plural) && !r.isSpecified(x.To) && !r.isNoun(x.To):
		if who := r.body(head); who >= 0 {
			r.tie(whole, who, entity.Title, subject)
		}
		return x.To
	}
	if !definite && (subject || r.At(start) == word.A || r.At(start) == word.An) && (h.Is(lexicon.Title) || h.Is(lexicon.Relation)) && !h.Is(lexicon.Plural) { // "a judge said", "her mother said"
		r.people.take(salient{entity: -1, sentence: r.sentence, at: start, subject: subject, gender: genderOf(h)})
		r.subject = r.subject && !subject
	}
	return x.To
}

var bodyWords = lexicon.SetOf(lexicon.OrgKind, lexicon.Business)

func (r *reader) isPerson(who int32) bool { return r.entities.Entities[who].Kind == entity.Person }

// apposed ties a description beside a name; whom one has in mind stays as it is.
func (r *reader) apposed(x scan.Range, who int32) {
	if n := len(r.out.Mentions); n > 0 && r.out.Mentions[n-1].To > x.From { // "his" of "his wife" is a mention of another
		x.From = r.out.Mentions[n-1].To
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

// apposition ties the title behind a name: "Ann Lee, the mayor,".
func (r *reader) apposition(m entity.Mention) {
	const gap = 10 // ", 45, the", ", a 45-year-old"
	titles := r.entities.Entities[m.Entity].Titles
	at := r.nextTitle[m.Entity]
	for int(at) < len(titles) && titles[at].From < m.To {
		at++
	}
	r.nextTitle[m.Entity] = at
	if int(at) == len(titles) || titles[at].From-m.To > gap || r.KindAt(m.To) != scan.Comma {
		return
	}
	x := titles[at]
	if e := r.At(x.From - 1); e == word.The || e == word.A || e == word.An {
		x.From--
	}
	if r.isNamedIn(x, m.Entity) { // a title that names its bearer is none
		return
	}
	r.aside, r.asideOf = x, m.Entity
	r.out.Mentions = append(r.out.Mentions, entity.Mention{Range: x, Entity: m.Entity, Form: entity.Title})
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
	if n := len(r.out.Mentions); n > 0 && r.out.Mentions[n-1].To == j+1 && r.out.Mentions[n-1].Form == entity.Pronoun && r.isPerson(r.out.Mentions[n-1].Entity) {
		return r.out.Mentions[n-1].Entity
	}
	return -1
}

// extends tells whether the word at i goes on a description: "the police chief", "the company spokeswoman".
func (r *reader) extends(i int32) bool {
	t := &r.Tokens[i]
	return t.Kind == scan.Word && !t.Shape.Has(scan.SentenceStart) && (t.Entry.Is(lexicon.Title) || t.Entry.Is(lexicon.Relation)) && !t.Entry.Is(lexicon.Verb)
}

// headOf returns the main word of a description, -1 if it has none.
func (r *reader) headOf(x scan.Range) int32 {
	for i := x.To - 1; i >= x.From; i-- {
		if t := &r.Tokens[i]; t.Kind == scan.Word && (t.Entry.Is(lexicon.Title) || t.Entry.Is(lexicon.Relation)) {
			return i
		}
	}
	if r.Tokens[x.From].Entry.Any(bodyWords) {
		return x.From
	}
	return -1
}

// articleBefore returns the article or possessive that opens the phrase that goes on at i, -1 if there is none.
func (r *reader) articleBefore(i int32) int32 {
	const modifiers = 6
	for j := i - 1; j >= r.bounds.From && j >= i-1-modifiers; j-- {
		t := &r.Tokens[j]
		e := t.Entry
		switch {
		case t.Kind == scan.Hyphen, t.Kind == scan.Number: // "a 17-year-old boy"
		case t.Kind == scan.Clitic && e == word.S && j > r.bounds.From: // "the girl's aunt"
			return j - 1
		case t.Kind != scan.Word:
			return -1
		case e == word.The, e == word.This, e == word.A, e == word.An, isPossessive(e):
			return j
		case e.Any(closed), t.Shape.Has(scan.Upper) && !e.Is(lexicon.Demonym) && !e.Is(lexicon.Title):
			return -1
		case !e.Any(modifying) && e != 0:
			return -1
		}
	}
	return -1
}

var modifying = lexicon.SetOf(lexicon.Adjective, lexicon.Noun, lexicon.TitleModifier, lexicon.Title, lexicon.Demonym, lexicon.Ordinal, lexicon.OrgKind)

func isPossessive(e lexicon.Entry) bool {
	return e == word.His || e == word.Her || e == word.Their || e == word.Its || e == word.My || e == word.Our
}

// isNoun tells whether a noun stands at i, whose modifier the word before it is: "the company founder".
func (r *reader) isNoun(i int32) bool {
	return i < r.bounds.To && r.KindAt(i) == scan.Word && r.At(i).Is(lexicon.Noun) && !r.At(i).Any(finite) && !r.At(i).Any(closed) && !r.At(i).Is(lexicon.Adverb)
}

// isSpecified tells whether the words behind a description say of whom or what: "the mayor of Paris".
func (r *reader) isSpecified(i int32) bool {
	if i >= r.bounds.To {
		return false
	}
	switch r.At(i) {
	case word.Of, word.For, word.At, word.Who, word.Whose:
		return true
	}
	return r.KindAt(i) == scan.Clitic && r.At(i) == word.S && r.Has(i+1, scan.Upper)
}

// titleBearer returns the person whom the title means: the one spoken of last
// who has it, or the only one in the story.
func (r *reader) titleBearer(head lexicon.Hash, words scan.Range) int32 {
	if who := r.officeHolder(words); who >= 0 {
		return who
	}
	bearers := r.bearers(head)
	if len(bearers) == 0 {
		return r.abbreviatedBearer(words)
	}
	has := func(who int32) bool {
		return slices.ContainsFunc(bearers, func(t titledPerson) bool { return t.entity == who }) && r.hasTitle(who, words)
	}
	const most = 16
	if len(bearers) > most {
		return -1
	}
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.entity >= 0 && has(s.entity) {
			return s.entity
		}
	}
	if len(bearers) == 1 && r.mentions[bearers[0].entity] > 0 && has(bearers[0].entity) {
		return bearers[0].entity
	}
	return -1
}

// abbreviatedBearer returns the person spoken of last whose title is the last
// word cut short: "Gov. Ann Lee", "the governor".
func (r *reader) abbreviatedBearer(words scan.Range) int32 {
	const most = 8
	word := r.TextAt(words.To - 1)
	for n := range r.people.n {
		s := &r.people.recent[n]
		if s.entity < 0 {
			continue
		}
		titles := r.entities.Entities[s.entity].Titles
		for _, t := range titles[:min(most, len(titles))] {
			i := t.To - 1
			short := strings.TrimSuffix(r.TextAt(i), ".")
			if r.Has(i, scan.Dotted) && len(short) > 2 && len(short) < len(word) && strings.EqualFold(short, word[:len(short)]) {
				return s.entity
			}
		}
	}
	return -1
}

// officeHolder returns the person spoken of last to whom the caller's own list gives the title.
func (r *reader) officeHolder(words scan.Range) int32 {
	for n := range r.people.n {
		s := &r.people.recent[n]
		if s.entity < 0 || r.entities.Entities[s.entity].Known == nil {
			continue
		}
		var h lexicon.Hash
		for i := words.From; i < words.To; i++ {
			switch {
			case r.Tokens[i].Kind != scan.Word:
			case h == 0:
				h = r.Hash(i)
			default:
				h = h.Join(r.Hash(i))
			}
		}
		if slices.Contains(r.entities.Entities[s.entity].Known.Offices, h) {
			return s.entity
		}
	}
	return -1
}

// hasTitle tells whether some title of the person has all words of the description.
func (r *reader) hasTitle(who int32, words scan.Range) bool {
	const most = 8
	titles := r.entities.Entities[who].Titles
	for _, t := range titles[:min(most, len(titles))] {
		all := true
		for i := words.From; i < words.To && all; i++ {
			all = false
			for j := t.From; j < t.To && !all; j++ {
				all = r.Tokens[i].Kind != scan.Word || r.Tokens[j].Kind == scan.Word && r.Hash(j) == r.Hash(i)
			}
		}
		if all {
			return true
		}
	}
	return false
}

// agedSubject returns the cue's subject in the sentence that is an age: "the 32-year-old".
func (r *reader) agedSubject(s scan.Range) scan.Range {
	for len(r.cues) > 0 && r.cues[0].To <= s.From {
		r.cues = r.cues[1:]
	}
	for _, c := range r.cues {
		if c.From >= s.To {
			break
		}
		x := c.Subject.Range
		for i := x.From; i+4 < x.To; i++ {
			if r.KindAt(i) == scan.Number && r.KindAt(i+1) == scan.Hyphen && r.At(i+2) == word.Year && r.At(i+4) == word.Old && r.At(x.From) == word.The {
				return x
			}
		}
	}
	return scan.Range{}
}

// aged ties the age that is the subject of a verb of saying to the only person of the last sentences.
func (r *reader) aged(sentence scan.Range) {
	x := r.agedSubject(sentence)
	if x.Empty() {
		return
	}
	if who := r.onlyOne(); who >= 0 {
		r.tie(x, who, entity.Title, true)
	}
}

// onlyOne returns the person spoken of last, if no other was the subject in this sentence or the one before; else -1.
func (r *reader) onlyOne() int32 {
	const reach = 2
	who := int32(-1)
	for n := range r.people.n {
		s := &r.people.recent[n]
		if r.sentence-s.sentence > reach {
			break
		}
		if who >= 0 && s.subject && s.sentence >= r.sentence-1 || s.entity < 0 && s.subject {
			return -1
		}
		if who < 0 {
			who = s.entity
		}
	}
	return who
}

// isGeneric tells whether a word takes up a person of whatever office: "the official said".
func isGeneric(e lexicon.Entry) bool {
	switch e {
	case word.Official, word.Diplomat, word.Politician, word.Lawmaker, word.Legislator:
		return true
	}
	return false
}

// genderOf is what a title or a word for kin says.
func genderOf(e lexicon.Entry) entity.Gender {
	for _, c := range [2]lexicon.Class{lexicon.Title, lexicon.Relation} {
		if v := e.Value(c); v == 1 || v == 2 {
			return entity.Gender(v)
		}
	}
	return entity.UnknownGender
}
