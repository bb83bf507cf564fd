package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// personWords are the classes of nouns that mean people.
var personWords = lexicon.SetOf(lexicon.Title, lexicon.Relation, lexicon.Trait, lexicon.Calling)

// naming are the classes of nouns that mean people, or what nation they are of: "the German".
var naming = personWords.With(lexicon.SetOf(lexicon.Demonym))

// bodyWords are the classes of nouns that may stand for an organization.
var bodyWords = lexicon.SetOf(lexicon.OrgKind, lexicon.Business)

// description reads the noun phrase whose title, kin or organization word
// stands at i, and ties it if it means somebody named. It returns the end of the phrase.
func (r *reader) description(i int32) int32 {
	t := &r.Tokens[i]
	x := scan.Range{From: i, To: i + 1}
	if t.Entry == word.Old && (r.At(i-2) != word.Year || r.KindAt(i-1) != scan.Hyphen || r.qualifiesNoun(i)) { // but "the 19-year-old"
		return x.To
	}
	if t.PhraseLen > 1 && t.Phrase.Any(personWords) {
		x.To = i + int32(t.PhraseLen)
	}
	if isNational(t.Entry) && !t.Entry.Is(lexicon.Title) && (x.To >= r.bounds.To || !r.extends(x.To)) && !r.standsAlone(i) {
		return x.To
	}
	for x.To < r.bounds.To && r.extends(x.To) { // "deputy foreign minister": the head is the last word
		x.To++
	}
	if t.Entry.Is(lexicon.Relation) && r.At(x.To) == word.Of && r.At(x.To+1).Is(lexicon.Cardinal) && x.To+1 < r.bounds.To { // "the father of three"
		x.To += 2
	}
	if r.goesOn(x.To) || !t.Entry.Is(lexicon.Title) && t.Entry.Is(lexicon.Trait) && r.isNoun(x.To) { // "a veteran staffer"
		return x.To
	}
	head, start := r.headOf(x), r.articleBefore(x.From)
	if head < 0 || start < 0 {
		return x.To
	}
	x.From = start
	if m, named := r.entities.At(start); named { // "Caleb Lee's mother"
		x.From = m.From
	}
	if r.beside(x, head) || r.aside.Has(i) {
		return x.To
	}
	if !r.behindName(x, head) {
		r.means(x, head)
	}
	return x.To
}

// qualifiesNoun tells whether the adjective at i goes with words behind it that are not of the classes of people: "the 19-year-old unarmed man".
func (r *reader) qualifiesNoun(i int32) bool {
	e := r.At(i + 1)
	return i+1 < r.bounds.To && r.KindAt(i+1) == scan.Word && !e.Any(finite) && !e.Any(closed) && !e.Any(personWords) && !e.Is(lexicon.Adverb)
}

// standsAlone tells whether a word for a nation or a party is a noun at token i: "the German said", "the Democrat, 34,", but not "the German squad".
func (r *reader) standsAlone(i int32) bool {
	switch next := r.At(i + 1); {
	case r.At(i).Is(lexicon.Plural) && !r.isSingularVerb(i+1): // "the Portuguese is", but not "the French said"
		return false
	case i+1 >= r.bounds.To, r.KindAt(i+1) != scan.Word:
		return r.KindAt(i+1) != scan.Hyphen && r.KindAt(i+1) != scan.Number
	case next.Any(finite):
		// but not "the German figures"
		return !next.Is(lexicon.Noun) || next.Any(auxiliaries) || next.Is(lexicon.PastTense) && next.Is(lexicon.Reporting)
	default:
		return next.Is(lexicon.Preposition) || next.Is(lexicon.Conjunction) || r.saidBefore(i)
	}
}

// isSingularVerb tells whether the verb of one person stands at i.
func (r *reader) isSingularVerb(i int32) bool {
	if i >= r.bounds.To || r.KindAt(i) != scan.Word {
		return false
	}
	switch e := r.At(i); e {
	case word.Is, word.Was, word.Has:
		return true
	default:
		return e.Is(lexicon.ThirdPerson) && !e.Is(lexicon.Noun)
	}
}

// means ties a description that stands alone: "the minister", "the company". One
// of nobody named is kept in mind where a pronoun may take it up: "a judge said".
func (r *reader) means(x scan.Range, head int32) {
	h := r.At(head)
	if h.Is(lexicon.Plural) && !(isNational(h) && r.isSingularVerb(x.To)) {
		return
	}
	article := r.At(x.From)
	definite := (article == word.The || article == word.This) && !r.isSpecified(x)
	personal := h.Any(naming)
	owned := personal && !definite && r.isOwned(x)
	if owned { // "the county's prosecutor"
		x.From = r.articleBefore(x.From)
		definite = r.At(x.From) == word.The
	}
	subject := r.acts(x.To) && !r.governed(x.From) // but "who came with her sister, left"
	who := int32(-1)
	if personal {
		if who = r.relativeOf(x, head); who >= 0 { // "her husband said", of whom the story said that she is his wife
			if m, tied := r.tiedAt(x.From); tied {
				x.From = m.To
			}
		} else if definite {
			who = r.personMeant(x, head, subject)
		}
	}
	switch {
	case who >= 0:
		r.tie(x, who, entity.Title, subject)
	case definite && !owned && h.Any(bodyWords) && r.tieBody(x, head, subject): // "the retailer" may be either
		return
	case personal:
		if !r.takeUnnamed(x, head, definite, subject) {
			return
		}
	case definite && h.Any(bodyWords):
		return
	}
	r.subject = r.subject && !subject
}

// personMeant returns the person whom a definite description means, -1 if nobody named.
func (r *reader) personMeant(x scan.Range, head int32, subject bool) int32 {
	h := r.At(head)
	if h.Any(titled) {
		who := r.titleBearer(r.Hash(head), r.wordsOf(x))
		if who < 0 || r.wasOnce(who, head) && !r.isFormer(x) {
			if other := r.takenUp(x, head, subject); other >= 0 {
				return other
			}
		}
		return who
	}
	if entity.KinshipOf(h) == entity.Household {
		return -1
	}
	if r.At(x.To-2) == word.Of || r.isAged(x) || r.isFormer(x) || r.isTelling(scan.Range{From: x.From + 1, To: head}) { // "the mother of two", "the retired dinner lady"
		return r.takenUp(x, head, subject)
	}
	return -1
}

// wasOnce tells whether the title of a person that has the word says that it is no longer held: "the former judge Ann Lee".
func (r *reader) wasOnce(who, head int32) bool {
	const most = 8
	titles := r.entities.Entities[who].Titles
	once := false
	for _, t := range titles[:min(most, len(titles))] {
		former, has := false, false
		for i := t.From; i < t.To; i++ {
			e := r.At(i)
			former = former || e == word.Former || e == word.Retired
			has = has || r.KindAt(i) == scan.Word && r.Hash(i) == r.Hash(head)
		}
		if has && !former {
			return false
		}
		once = once || has
	}
	return once
}

// wordsOf returns a description without its article, and without whose it is: "the county's prosecutor".
func (r *reader) wordsOf(x scan.Range) scan.Range {
	if x.From++; r.At(x.From+1) == word.S {
		x.From += 2
	}
	return x
}

// tieBody ties a description to the organization that it means. It reports whether there is one.
func (r *reader) tieBody(x scan.Range, head int32, subject bool) bool {
	who := r.apposedBody(x.To)
	if who < 0 {
		who = r.body(x, head)
	}
	if who < 0 || r.isNoun(x.To) || r.isAnother(x.From+1, head) {
		return false
	}
	r.tie(x, who, entity.Title, subject)
	r.noteTrade(who, head)
	return true
}

// takeUnnamed keeps a person without a name in mind where a pronoun may take it up: "a judge said", "the Speaker
// said". As the subject "the director" is as likely another word for somebody named; as an object it is
// somebody else, for the rest of the sentence: "identified the suspect and arrested him". It reports whether it did.
func (r *reader) takeUnnamed(x scan.Range, head int32, definite, subject bool) bool {
	s := salient{entity: -1, noun: r.Hash(head), gender: genderOf(r.At(head)),
		sentence: r.sentence, at: x.From, block: r.block, subject: subject, leading: subject && r.subject}
	switch article := r.At(x.From); {
	case isPartisan(r.At(head)), // "why a conservative should vote" is nobody
		r.At(r.bounds.From).Is(lexicon.PastParticiple) && r.fronted(x.From): // "Asked if an adviser was there, he"
		return false
	case article == word.A || article == word.An:
	case article != word.The && article != word.This:
		if !subject {
			return false
		}
	case !definite:
		return false
	case subject:
		if !r.Has(head, scan.Upper) || isNational(r.At(head)) {
			return false
		}
		s.fleeting = r.fronted(x.From)
	case r.KindAt(x.From-1) == scan.Word && r.At(x.From-1).Any(acting):
		s.fleeting = true
	default:
		return false
	}
	r.people.take(s)
	return true
}

var acting = lexicon.SetOf(lexicon.PastTense, lexicon.PresentParticiple, lexicon.ThirdPerson, lexicon.BaseForm)

var titled = lexicon.SetOf(lexicon.Title, lexicon.Trait, lexicon.Calling, lexicon.Demonym)

// takenUp returns whom a description means that no title of the story has word for word: whoever follows the calling
// that it names, or, where it tells something of a person, the one of whom the story tells just now; else -1.
func (r *reader) takenUp(x scan.Range, head int32, subject bool) int32 {
	d := r.describe(x, head)
	modifiers := scan.Range{From: r.wordsOf(x).From, To: d.name.From}
	telling := isNational(d.head) || r.isTelling(modifiers) || r.isAged(x)
	if r.isIntroduced(head) || !telling && r.KindAt(x.To) == scan.Comma && r.At(x.To+1) == word.Who { // "said the designer, who"
		return -1
	}
	reach := longAgo
	switch {
	case !telling:
	case heading.covers(r.callingOfNoun(d.name)): // every nation has one
		reach = none
	default:
		reach = justNow
	}
	plain := r.isPlain(modifiers)
	if plain {
		if who := r.follower(&d, reach); who >= 0 {
			return who
		}
	}
	who := r.toldOf(&d, telling && plain, subject)
	if who < 0 || !r.fits(who, d.gender) || telling && r.isOffice(d.name) && !r.isAged(x) && r.agrees(who, d.name) == open {
		return -1
	}
	return who
}

// isOffice tells whether a description ends with an office, of which its other words say what it is of, not who bears it: "the German chancellor".
func (r *reader) isOffice(name scan.Range) bool {
	c := r.callingOfNoun(name)
	return heading.covers(c) || governing.covers(c) || c >= 0 && r.At(name.To-1).Is(lexicon.Office)
}

// toldOf returns of whom the story tells just now, if a description may take that one up.
func (r *reader) toldOf(d *described, telling, subject bool) int32 {
	says := r.says(d.To) || r.saidBefore(d.From)
	who := int32(-1)
	switch {
	case !says && !subject:
	case says && (isGeneric(d.head) && !r.hasUnnamed() || d.former || d.head.Is(lexicon.Relation)), r.isAged(d.Range):
		who = r.onlyOne(d)
	case isNational(d.head), says && !telling && d.head.Is(lexicon.Trait):
		who = r.onlyTold(d)
	case says && telling:
		who = r.onlyOne(d)
	}
	if who < 0 && subject && (d.head.Is(lexicon.Trait) || d.former || isGeneric(d.head)) { // "Lee lost to Ray. The striker fell"
		if last := &r.people.recent[0]; r.people.n == 1 && r.suits(last, d) {
			return last.entity
		}
		return r.actorHere(d)
	}
	return who
}

// isAged tells whether a description says how old somebody is: "the 34-year-old", "the 46-year-old manager".
func (r *reader) isAged(x scan.Range) bool {
	for i := x.From + 1; i < x.To; i++ {
		if r.At(i) == word.Old && r.KindAt(i-1) == scan.Hyphen {
			return true
		}
	}
	return false
}

// hasUnnamed tells whether somebody without a name was spoken of just now, whom "the official" may mean.
func (r *reader) hasUnnamed() bool {
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.entity < 0 && r.sentence-s.sentence <= justNow {
			return true
		}
	}
	return false
}

// headPhrase returns the phrase of the lexicon that ends with the main word of a description, or that word: "police officer", but not "Labour leader".
func (r *reader) headPhrase(head int32) scan.Range {
	const longest = 5
	for i := max(r.bounds.From, head-longest); i < head; i++ {
		if t := &r.Tokens[i]; i+int32(t.PhraseLen) == head+1 && t.Phrase.Any(personWords) && r.Has(i, scan.Upper) == r.Has(head, scan.Upper) {
			return scan.Range{From: i, To: head + 1}
		}
	}
	return scan.Range{From: head, To: head + 1}
}

// isIntroduced tells whether a person without a name was spoken of by the noun before: "a teacher wept. The teacher said".
func (r *reader) isIntroduced(head int32) bool {
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.entity < 0 && s.noun == r.Hash(head) {
			return true
		}
	}
	return false
}

// isPlain tells whether the words before a calling tell of no other one: "the Conservative MP", but not "the deputy minister".
func (r *reader) isPlain(modifiers scan.Range) bool {
	for i := modifiers.From; i < modifiers.To; i++ {
		t := &r.Tokens[i]
		switch e := t.Entry; {
		case t.Kind != scan.Word, t.Shape.Has(scan.Upper), e.Any(additional):
		case e == 0, e == word.Old, e == word.Year, e == word.Former, e == word.Retired:
		default:
			return false
		}
	}
	return true
}

// additional are the classes of words that tell more of somebody, and do not make another office of an office, as "deputy" and "police" do.
var additional = lexicon.SetOf(lexicon.Adjective, lexicon.Trait)

// isTelling tells whether the words before the main one of a description say of what nation or party somebody is: "the BJP leader".
func (r *reader) isTelling(modifiers scan.Range) bool {
	for i := modifiers.From; i < modifiers.To; i++ {
		if r.At(i).Is(lexicon.Demonym) || r.Has(i, scan.Upper) {
			return true
		}
	}
	return false
}

// isNational tells whether a noun means whoever is of a nation or a party: "the German", "the Republican".
func isNational(e lexicon.Entry) bool { return e.Is(lexicon.Demonym) || isPartisan(e) }

func isPartisan(e lexicon.Entry) bool {
	const ofParty = 1
	return e.Value(lexicon.Trait) == ofParty
}

// isFormer tells whether the description is of what somebody once was: "the former postman".
func (r *reader) isFormer(x scan.Range) bool {
	for i := x.From + 1; i < x.To-1; i++ {
		if e := r.At(i); e == word.Former || e == word.Retired {
			return true
		}
	}
	return false
}

// extends tells whether the word at i goes on a description: "the police chief", "the company spokeswoman".
func (r *reader) extends(i int32) bool {
	t := &r.Tokens[i]
	return t.Kind == scan.Word && !t.Shape.Has(scan.SentenceStart) && t.Entry.Any(personWords) && !t.Entry.Is(lexicon.Verb)
}

// goesOn tells whether the head of a description is yet to come behind the adjective at i: "the chief veterinary officer".
func (r *reader) goesOn(i int32) bool {
	e := r.At(i)
	return i+1 < r.bounds.To && r.KindAt(i) == scan.Word && e.Is(lexicon.Adjective) && !e.Any(finite) && !e.Any(closed) && !r.Has(i, scan.Upper) &&
		r.KindAt(i+1) == scan.Word && r.At(i+1).Any(personWords) && !r.Has(i+1, scan.Upper)
}

// headOf returns the main word of a description, -1 if it has none.
func (r *reader) headOf(x scan.Range) int32 {
	for i := x.To - 1; i >= x.From; i-- {
		if t := &r.Tokens[i]; t.Kind == scan.Word && t.Entry.Any(personWords) {
			return i
		}
	}
	if r.Tokens[x.From].Entry.Any(headWords) {
		return x.From
	}
	return -1
}

// headWords are the classes of nouns that may be a description alone.
var headWords = bodyWords.With(lexicon.SetOf(lexicon.Demonym))

// articleBefore returns the article or possessive that opens the phrase that goes on at i, -1 if there is none.
func (r *reader) articleBefore(i int32) int32 {
	const modifiers = 8
	for j := i - 1; j >= r.bounds.From && j >= i-1-modifiers; j-- {
		t := &r.Tokens[j]
		e := t.Entry
		switch {
		case t.Kind == scan.Hyphen, t.Kind == scan.Number, // "a 17-year-old boy", "the gaunt, 64-year-old envoy"
			t.Kind == scan.Comma && r.KindAt(j+1) == scan.Number && (r.At(j-1) == 0 || r.At(j-1).Is(lexicon.Adjective)):
		case t.Kind == scan.Clitic && e == word.S && j > r.bounds.From: // "the girl's aunt"
			return j - 1
		case t.Kind != scan.Word:
			return -1
		case e == word.The, e == word.This, e == word.A, e == word.An, isPossessive(e):
			return j
		case r.qualifies(j, i), r.KindAt(j-1) == scan.Hyphen, r.KindAt(j+1) == scan.Hyphen: // "a Texas sheriff", "the ASX-listed company"
		case e.Any(closed), t.Shape.Has(scan.Upper) && e != 0 && !e.Any(ofSomebody):
			return -1
		case !e.Any(modifying) && e != 0:
			return -1
		}
	}
	return -1
}

// qualifies tells whether token i is of a name that says where or of what somebody is: "a Texas
// sheriff", "the NBC host". An organization's before a body names the body: "the Islamic State group".
func (r *reader) qualifies(i, head int32) bool {
	m, named := r.entities.At(i)
	switch {
	case !named:
		return false
	case r.At(head).Any(personWords):
		return !r.isPerson(m.Entity)
	}
	return r.entities.Entities[m.Entity].Kind == entity.Place
}

var modifying = lexicon.SetOf(lexicon.Adjective, lexicon.Noun, lexicon.TitleModifier, lexicon.Title, lexicon.Demonym, lexicon.Ordinal,
	lexicon.OrgKind)

// ofSomebody are the classes of words that say with a capital letter what somebody is: "the German striker", "the Conservative MP".
var ofSomebody = lexicon.SetOf(lexicon.Demonym, lexicon.Title, lexicon.TitleModifier, lexicon.Party)

func isPossessive(e lexicon.Entry) bool {
	return e == word.His || e == word.Her || e == word.Their || e == word.Its || e == word.My || e == word.Our
}

// isNoun tells whether a noun stands at i, whose modifier the word before it is: "the company founder", "the opera houses of Europe".
func (r *reader) isNoun(i int32) bool {
	e := r.At(i)
	return i < r.bounds.To && r.KindAt(i) == scan.Word && e.Is(lexicon.Noun) && !e.Any(closed) && !e.Is(lexicon.Adverb) &&
		(!e.Any(finite) || r.At(i+1) == word.Of)
}

// apposedBody returns the organization whose name stands in apposition behind the comma at i: "the brewer, Brandt"; else -1.
func (r *reader) apposedBody(i int32) int32 {
	m, named := r.entities.At(i + 1)
	if !named || m.From != i+1 || r.KindAt(i) != scan.Comma || r.KindAt(m.To) == scan.Word ||
		r.entities.Entities[m.Entity].Kind != entity.Organization {
		return -1
	}
	return m.Entity
}

// isAnother tells whether what stands before "company" says that it is not the one
// named: "the combined company", but "the Dutch company", "the shipping company".
func (r *reader) isAnother(from, head int32) bool {
	if !r.At(head).Is(lexicon.Business) {
		return false
	}
	for i := from; i < head; i++ {
		if e := r.At(i); r.KindAt(i) == scan.Word && e.Is(lexicon.Adjective) && !e.Is(lexicon.Noun) && !e.Is(lexicon.Demonym) &&
			r.KindAt(i-1) != scan.Hyphen {
			return true
		}
	}
	return false
}

// isOwned tells whether a description begins with a common noun that says of what somebody is: "the county's prosecutor".
func (r *reader) isOwned(x scan.Range) bool {
	if !r.isOwner(x.From+1) || r.Has(x.From, scan.Upper) || r.At(x.From).Any(naming) || r.isNoun(x.To) {
		return false
	}
	return r.articleBefore(x.From) >= 0
}

// isSpecified tells whether the words behind a description say of whom or what: "the mayor of Paris", but not "accused the mayor of theft".
func (r *reader) isSpecified(x scan.Range) bool {
	const ofCharge = 3 // on the list reporting object: "of" opens what somebody is accused of
	i := x.To
	if i >= r.bounds.To {
		return false
	}
	switch e := r.At(i); e {
	case word.Of:
		return r.At(x.From-1).Value(lexicon.ReportingObject) != ofCharge
	case word.For, word.At, word.Who, word.Whose:
		return true
	}
	return r.KindAt(i) == scan.Clitic && r.At(i) == word.S && r.Has(i+1, scan.Upper)
}
