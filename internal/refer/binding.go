package refer

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// binding is what the grammar of its sentence says of a pronoun; -1 where it says nothing.
type binding struct {
	subject int32      // whom it means most likely: "Lee sold her house", "Lee said she"
	not     int32      // whom it cannot mean: "Lee met her", "Lee, whom she met"
	notAt   int32      // where somebody without a name stands whom it cannot mean: "a friend said she"
	aside   scan.Range // what stands between who says it and the verb: "Lee, who had met Ray, said she"
	action  scan.Range // a phrase before the subject that says what it does: "Born to a nurse, she"
	unnamed bool       // it means most likely somebody without a name: "the worker said she"
	certain bool       // it means the subject and none else: "Lee said her client"
	nobody  bool       // it means nobody with a name: "a teacher who raised her voice"
}

// personal ties a pronoun of the third person.
func (r *reader) personal(i int32, e lexicon.Entry, g entity.Gender) {
	nominative := e == word.He || e == word.She
	subject := nominative
	who, surely := r.ahead(i, e, g), true
	if who < 0 {
		who, surely = r.meant(i, e, g)
	} else {
		subject = false // the sentence's is to come
	}
	if who >= 0 {
		r.learn(who, g, surely)
		r.tie(scan.Range{From: i, To: i + 1}, who, entity.Pronoun, subject)
	} else if nominative && r.subject && !r.fronted(i) && !r.isBehindVerb(i) { // the next "she" goes on about whom this one means
		r.people.take(salient{entity: -1, sentence: r.sentence, at: i, block: r.block, subject: true, pronoun: true, gender: g})
	}
	r.subject = r.subject && !(nominative && !r.fronted(i))
}

// meant returns whom a pronoun of the third person means, -1 if nobody, and
// whether that is so sure that it shows the gender.
func (r *reader) meant(i int32, e lexicon.Entry, g entity.Gender) (who int32, surely bool) {
	if isReflexive(e) {
		who = r.reflected(i, g)
		return who, who >= 0
	}
	if who = r.joined(i, e, g); who >= 0 {
		return who, true
	}
	b := r.bind(i, e)
	switch {
	case b.nobody:
		return -1, false
	case b.certain && r.mayBe(b.subject, g):
		return b.subject, true
	}
	return r.resolve(g, i, b)
}

func isReflexive(e lexicon.Entry) bool { return e == word.Himself || e == word.Herself }

// reflected returns the subject of the clause, which alone "himself" can mean.
// Right behind a name it says the gender of its bearer.
func (r *reader) reflected(i int32, g entity.Gender) int32 {
	if m, named := r.entities.At(i - 1); named { // "Bob Ray himself"
		if r.isPerson(m.Entity) {
			r.learn(m.Entity, g, true)
		}
		return -1
	}
	if m, tied := r.tiedAt(i - 1); tied { // "he himself"
		return m.Entity
	}
	p, _ := r.clauses.SubjectFor(i, r.bounds)
	if who := r.personOf(p); who >= 0 && r.mayBe(who, g) {
		return who
	}
	return -1
}

// joined returns the person whom "and" joins with somebody of theirs: "Lee and her husband".
func (r *reader) joined(i int32, e lexicon.Entry, g entity.Gender) int32 {
	if e != word.His && !(e == word.Her && r.owns(i)) || r.At(i-1) != word.And {
		return -1
	}
	end := i - 1
	if r.KindAt(end-1) == scan.Comma {
		end--
	}
	if r.KindAt(end-1) == scan.Number && r.KindAt(end-2) == scan.Comma { // "Lee, 42, and her son"
		end -= 2
	}
	if m, named := r.entities.At(end - 1); named && m.To == end && m.From >= r.bounds.From && r.isPerson(m.Entity) && r.mayBe(m.Entity, g) {
		return m.Entity
	}
	return -1
}

// bind returns what the grammar says of a pronoun: "her" before a noun is most
// likely the subject's, "her" alone is not the subject, "she" behind "said" is
// who says it, and "she" behind "Lee, whom" is not Lee.
func (r *reader) bind(i int32, e lexicon.Entry) binding {
	b := binding{subject: -1, not: -1, notAt: -1}
	p, verb := r.clauses.SubjectFor(i, r.bounds)
	who := r.personOf(p)
	if who < 0 && !p.Empty() && r.isRelative(p, verb) { // "the record of Lee, who"
		if m, named := r.entities.At(p.To - 1); named && r.isPerson(m.Entity) {
			who = m.Entity
		}
	}
	switch {
	case e == word.He || e == word.She:
		r.bindSubject(&b, i, p, verb, who)
	case e == word.His || e == word.Her && r.owns(i):
		r.bindOwner(&b, i, p, verb, who)
	case verb >= 0 && !r.opensClause(verb+1, i-1) && !r.hasReduced(verb+1, i): // "spoke after her"
		if b.not = who; who < 0 && !p.Empty() { // "his father sent him"
			b.notAt = p.From
		}
	}
	if b.not < 0 {
		b.not = r.topic(i, e)
	}
	return b
}

// bindSubject binds "he" and "she", the subject of a clause in or behind that of who: "Lee said she".
func (r *reader) bindSubject(b *binding, i int32, p clause.Phrase, verb, who int32) {
	b.action = r.action(i)
	if other, found := r.besideSubject(i); found {
		b.not = other
	} else if topic := r.asFor(i); topic >= 0 {
		b.subject = topic
	} else if verb >= 0 && r.At(verb).Is(lexicon.Reporting) && r.isComplement(verb, i) {
		b.subject, b.aside = who, scan.Range{From: p.To, To: verb}
		if who < 0 && !p.Empty() && r.At(p.Head).Any(personWords) {
			r.bindToUnnamed(b, p)
		}
	} else if who >= 0 && r.isRelative(p, verb) { // "Lee, who was 70 when she finished"
		b.subject, b.certain = who, r.At(i-1).Is(lexicon.Conjunction) && r.At(i-1) != word.And && r.At(i-1) != word.But
	}
}

// besideSubject returns the person right before the subject at i who is somebody else: "Lee, whom she", "Besides Lee, she".
// Where "whom" stands there, it is found even if its person is not, -1.
func (r *reader) besideSubject(i int32) (who int32, found bool) {
	if m, tied := r.tiedAt(i - 1); tied && m.Form == entity.Title && m.To == i { // "Lee, the sister she had never met"
		return m.Entity, true
	}
	if e := r.At(i - 1); e == word.Whom || e == word.Who || e == word.Whose || r.At(i-2) == word.Whose {
		return r.antecedent(i), true
	}
	who = r.setAside(i)
	return who, who >= 0
}

// bindToUnnamed binds the subject of what a person without a name says: "her lawyer said she", "a nurse said she".
func (r *reader) bindToUnnamed(b *binding, p clause.Phrase) {
	b.subject = r.spokenFor(p)
	if b.unnamed = b.subject < 0 && !r.At(p.Head).Is(lexicon.Plural); b.unnamed && speaksForOthers(r.At(p.Head)) {
		b.unnamed, b.notAt = false, p.From
	}
}

// bindOwner binds "his", and "her" before a noun, most likely to the subject: "Lee sold her house".
func (r *reader) bindOwner(b *binding, i int32, p clause.Phrase, verb, who int32) {
	if m, named := r.entities.At(i - 2); named && m.To == i-1 && r.KindAt(i-1) == scan.Comma && !r.isListed(i) { // "Lee, his counterpart"
		b.not = m.Entity
		return
	}
	b.subject = who
	if verb < 0 {
		return
	}
	if told := r.told(verb, i); told >= 0 {
		b.subject = told
	}
	b.certain = b.subject >= 0 && b.subject == who && r.isClient(i+1)
	b.nobody = b.subject < 0 && r.isRelativeOfUnnamed(p, verb)
}

// hasReduced tells whether a participle behind a noun opens a clause of its own between two tokens: "plays a cello lent to her".
func (r *reader) hasReduced(from, to int32) bool {
	for j := from + 1; j < to; j++ {
		if r.KindAt(j) == scan.Word && r.At(j).Is(lexicon.PastParticiple) && r.KindAt(j-1) == scan.Word && r.At(j-1).Is(lexicon.Noun) &&
			!r.At(j-1).Any(finite) {
			return true
		}
	}
	return false
}

// isClient tells whether the noun at i means one who is so to whoever speaks for them: "Lee's lawyer, Ray, said her client".
func (r *reader) isClient(i int32) bool {
	return i < r.bounds.To && (r.At(i) == word.Client || r.At(i) == word.Clients)
}

// speaksForOthers tells whether a noun means one who speaks of somebody else: "a friend said she was ill".
func speaksForOthers(e lexicon.Entry) bool {
	c := calling(e.Value(lexicon.Calling))
	return entity.KinshipOf(e) == entity.Companion || counsel.covers(c) || speaking.covers(c)
}

// setAside returns the person named in the phrase before the subject at i who is not the subject: "Besides Lee, she".
func (r *reader) setAside(i int32) int32 {
	first := r.bounds.From
	if r.KindAt(i-1) != scan.Comma || i-2 <= first {
		return -1
	}
	if e := r.At(first); e != word.Besides && e != word.Like && e != word.Unlike && e != word.Alongside {
		return -1
	}
	if m, named := r.entities.At(i - 2); named && r.isPerson(m.Entity) && m.To == i-1 && r.governed(m.From) {
		return m.Entity
	}
	return -1
}

// asFor returns of whom the words before the subject at i say that the sentence is about: "As for Lee, she".
func (r *reader) asFor(i int32) int32 {
	first := r.bounds.From
	m, named := r.entities.At(first + 2)
	if r.At(first) != word.As || r.At(first+1) != word.For || !named || m.To != i-1 || r.KindAt(i-1) != scan.Comma || !r.isPerson(m.Entity) {
		return -1
	}
	return m.Entity
}

// action returns the participle phrase that a comma parts from the subject at i, which does what it says
// and is none of those in it: "Born to a nurse, she", "Posting a picture with Lee, she".
func (r *reader) action(i int32) scan.Range {
	const longest = 30
	first := r.bounds.From
	e := r.At(first)
	if r.KindAt(i-1) != scan.Comma || i-first > longest || !e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.PastParticiple) && e != word.Born {
		return scan.Range{}
	}
	if e.Is(lexicon.Preposition) || r.At(first+1) == word.That || r.Tokens[first].Phrase == word.AccordingTo { // "Given that Lee left, she"
		return scan.Range{}
	}
	return scan.Range{From: first, To: i - 1}
}

// isRelativeOfUnnamed tells whether a verb is that of a clause which says something of a person without a
// name: "to free the man, who is in his 30s". The subject of the sentence with "the" may be somebody named.
func (r *reader) isRelativeOfUnnamed(p clause.Phrase, verb int32) bool {
	const longest = 4 // tokens from the person to the verb: a comma, "who", an adverb
	switch {
	case p.Empty(), verb-p.To > longest, !r.At(p.Head).Any(personWords), p.From == r.bounds.From && r.At(p.From) == word.The:
		return false
	case r.KindAt(p.From-1) == scan.Comma: // "Lee (D-Ohio), a senator who"
		return false
	}
	return r.isRelative(p, verb)
}

// isRelative tells whether "who" or "that" joins the verb to its subject: "Lee, who was late".
func (r *reader) isRelative(p clause.Phrase, verb int32) bool {
	const longest = 4
	for i := p.To; i < verb && i < p.To+longest; i++ {
		if e := r.At(i); e == word.Who || e == word.That {
			return true
		}
	}
	return false
}

// isComplement tells whether the subject at i opens what a verb says: "said she", "told reporters that she".
func (r *reader) isComplement(verb, i int32) bool {
	const object = 6
	if r.At(i-1) == word.That {
		i--
	}
	return i-verb <= object && !r.opensClause(verb+1, i)
}

// opensClause tells whether another clause may begin between two tokens: "claimed that it cost him".
func (r *reader) opensClause(from, to int32) bool {
	for j := from; j < to; j++ {
		t := &r.Tokens[j]
		if t.Kind == scan.Comma || t.Kind == scan.Word && (t.Entry.Is(lexicon.Conjunction) || t.Entry == word.That) {
			return true
		}
	}
	return false
}

// topic returns whom the pronoun means that is the subject of a sentence, if
// another stands in the clause before it, which then means somebody else: "Asked
// if he would stay, she smiled".
func (r *reader) topic(i int32, e lexicon.Entry) int32 {
	comma := r.frontEnd(i)
	if comma < 0 {
		return -1
	}
	main := r.At(comma + 1)
	if main != word.He && main != word.She || main.Pronoun() == e.Pronoun() {
		return -1
	}
	who, _ := r.resolve(genderOfPronoun(main.Pronoun()), comma+1, binding{subject: -1, not: -1, notAt: -1, action: r.action(comma + 1)})
	return who
}

// isListed tells whether the phrase at i is followed by ", and": "Lee, her mother, and Ray".
func (r *reader) isListed(i int32) bool {
	const longest = 6
	for j := i + 1; j+1 < r.bounds.To && j < i+longest; j++ {
		if r.KindAt(j) == scan.Comma {
			return r.At(j+1) == word.And
		}
	}
	return false
}

// told returns the person who does what the infinitive or participle between the verb and
// token i says: "Ray told Lee to sell her house", "Ray saw Lee selling her house".
func (r *reader) told(verb, i int32) int32 {
	for j := i - 1; j > verb+1; j-- {
		if (r.At(j) != word.To || !r.At(j+1).Is(lexicon.BaseForm)) && !r.At(j).Is(lexicon.PresentParticiple) {
			continue
		}
		m, found := r.entities.At(j - 1)
		if !found {
			m, found = r.tiedAt(j - 1)
		}
		if found && r.isPerson(m.Entity) {
			return m.Entity
		}
	}
	return -1
}

// spokenFor returns the person for whom somebody without a name speaks: "a spokesman for Lee said she".
func (r *reader) spokenFor(p clause.Phrase) int32 {
	if m, named := r.entities.At(p.To - 1); named && r.At(p.Head+1) == word.For && m.From > p.Head && r.isPerson(m.Entity) {
		return m.Entity
	}
	return -1
}

// antecedent returns the person right before the relative pronoun that stands before token i.
func (r *reader) antecedent(i int32) int32 {
	const reach = 3
	for j := i - 1; j >= r.bounds.From && i-j <= reach; j-- {
		if m, named := r.entities.At(j); named {
			return m.Entity
		}
	}
	return -1
}

// personOf returns the person that a phrase names or has been tied to, -1 if there is none, or two.
func (r *reader) personOf(p clause.Phrase) int32 {
	if p.Empty() {
		return -1
	}
	for i := p.From; i < p.To; i++ {
		if r.At(i) == word.And {
			return -1
		}
	}
	m, found := r.entities.At(p.Head)
	if !found {
		m, found = r.tiedAt(p.Head)
	}
	if !found || !r.isPerson(m.Entity) {
		return -1
	}
	return m.Entity
}

// tiedAt returns the description or pronoun at token i, if it was tied just now.
func (r *reader) tiedAt(i int32) (entity.Mention, bool) {
	const most = 8
	for n := len(r.out.Mentions) - 1; n >= 0 && n >= len(r.out.Mentions)-most; n-- {
		if m := r.out.Mentions[n]; m.Has(i) {
			return m, true
		}
	}
	return entity.Mention{}, false
}

// owns tells whether "her" at i stands before a noun: "her late aunt", but not "called her late".
func (r *reader) owns(i int32) bool {
	const reach = 4
	for j := i + 1; j < r.bounds.To && j <= i+reach; j++ {
		t := &r.Tokens[j]
		switch {
		case t.Kind == scan.Number, t.Entry == word.Own, t.Entry.Is(lexicon.Cardinal) && r.At(i-1).Is(lexicon.Preposition): // "with her two sons"
			return true
		case t.Kind != scan.Word || t.Entry.Any(closed):
			return false
		case !t.Entry.Any(qualifying) || t.Entry.Is(lexicon.Noun):
			return true
		}
	}
	return false
}

var qualifying = lexicon.SetOf(lexicon.Adjective, lexicon.Adverb)

var closed = lexicon.SetOf(lexicon.Preposition, lexicon.Conjunction, lexicon.Pronoun, lexicon.Determiner, lexicon.Auxiliary, lexicon.Modal)

// ahead ties a pronoun in a phrase or clause that opens the sentence to the
// subject behind it: "In his letter, Lee said", "Asked what she would do, Lee
// smiled", but not "Sentencing her, Lee said".
func (r *reader) ahead(i int32, e lexicon.Entry, g entity.Gender) int32 {
	const reach, longest = 14, 40 // from the pronoun to the end of the phrase, and from its begin to the pronoun
	nominative := e == word.He || e == word.She
	if !nominative && e != word.His && (e != word.Her || !r.owns(i)) || i == r.bounds.From || i-r.bounds.From > longest {
		return -1
	}
	switch f := r.At(r.bounds.From); {
	case f == word.Reacting, f == word.Replying, f == word.Responding: // "Reacting to his remark, Lee said": nobody reacts to his own
		return -1
	case f.Is(lexicon.Preposition), nominative && (f == word.When || f == word.While), f.Is(lexicon.PastParticiple),
		!nominative && f.Is(lexicon.PresentParticiple):
	default:
		return -1
	}
	for j := r.bounds.From; j < r.bounds.To && j < i+reach; j++ {
		t := &r.Tokens[j]
		if t.Kind == scan.Comma && j > i {
			m, named := r.nameBehind(j + 1)
			if named && r.acts(m.To) && r.mayBe(m.Entity, g) {
				return m.Entity
			}
			return -1
		}
		if t.Kind == scan.Word && j > r.bounds.From && !nominative && t.Entry.Any(auxiliaries) {
			return -1
		}
	}
	return -1
}

// beforeName are the classes of words that stand before a name in lower case: "offensive coordinator Todd Lee".
var beforeName = lexicon.SetOf(lexicon.Title, lexicon.TitleModifier, lexicon.Noun, lexicon.Adjective)

// nameBehind returns the person's name at i, or behind the title there.
func (r *reader) nameBehind(i int32) (entity.Mention, bool) {
	const title = 5
	for j := i; j < i+title && j < r.bounds.To; j++ {
		if m, named := r.entities.At(j); named {
			if r.isPerson(m.Entity) {
				return m, true
			}
			continue
		}
		if t := &r.Tokens[j]; t.Kind != scan.Word || !t.Shape.Has(scan.Upper) && !t.Entry.Any(beforeName) {
			break
		}
	}
	return entity.Mention{}, false
}

// fronted tells whether token i is in a clause or phrase that a comma parts from
// the subject of the sentence: "Asked when she would reopen, Lee".
func (r *reader) fronted(i int32) bool { return r.frontEnd(i) >= 0 }

// frontEnd returns the comma that ends the clause or phrase before the subject that token i is in, -1 if there is none.
func (r *reader) frontEnd(i int32) int32 {
	const reach = 16
	if e := r.At(r.bounds.From); !e.Any(fronting) {
		return -1
	}
	for j := i + 1; j < r.bounds.To && j < i+reach; j++ {
		if r.KindAt(j) == scan.Comma {
			return j
		}
	}
	return -1
}

// fronting are the classes of words that open a clause or phrase before the subject.
var fronting = lexicon.SetOf(lexicon.PastParticiple, lexicon.PresentParticiple, lexicon.Preposition, lexicon.Conjunction)
