// Package refer ties pronouns and descriptions to the people and organizations
// that they stand for, where the text leaves one reading.
//
// It goes through the story with those in mind who were spoken of last. Gender
// is known from words in the text alone: "Mr.", "spokeswoman", "his wife", or a
// pronoun that could mean nobody else. A given name says none; it can only leave
// a pronoun without a bearer.
//
// A definite description goes to whoever has that title; else to the one whose
// calling it takes up, "the officer" to a sergeant; else, where it tells of age,
// nation, party or what somebody is, to the one of whom the story tells just now.
// Nothing that the text says of that one may contradict it, and where two fit it
// means nobody.
package refer

import (
	"cmp"
	"math"
	"slices"
	"sort"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Result holds the mentions that are no names, in the order of the text, and who is interviewed.
type Result struct {
	Mentions    []entity.Mention
	Questions   []int // the blocks that ask somebody something, in the order of the text
	Interviewee int32 // who answers them in an interview, -1 if it is none
}

// At returns the mention at token i, or false.
func (r *Result) At(i int32) (entity.Mention, bool) {
	n := sort.Search(len(r.Mentions), func(n int) bool { return r.Mentions[n].To > i })
	if n == len(r.Mentions) || r.Mentions[n].From > i {
		return entity.Mention{}, false
	}
	return r.Mentions[n], true
}

// Read ties what can be tied.
func Read(d *scan.Doc, l *layout.Layout, e *entity.Result, c *clause.Result) *Result {
	return new(Reader).Read(d, l, e, c)
}

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct {
	reader reader
	result Result
}

// reader goes through the story with the people and organizations in mind.
type reader struct {
	*scan.Doc
	layout   *layout.Layout
	entities *entity.Result
	out      *Result

	gender    []entity.Gender // what the text has said of each entity so far
	shown     []shown         // what sure pronouns say of it
	lessons   []lesson        // where that was asked and learned
	here      int32           // the token that was come to
	mentions  []int32         // how often each was named so far
	nextTitle []int32         // of each that stands behind what was read
	aside     scan.Range      // the title in apposition that was tied last
	asideOf   int32           // whose it is
	owned     int32           // who was introduced as "his lawyer" last
	ownedIn   int             // in which sentence
	titled    []titledPerson  // by the head of their titles
	relatives []relative      // who was named as somebody's
	trades    []trade         // what organizations were called
	people    mind
	bodies    mind // organizations
	clauses   *clause.Result
	sentence  int
	block     int        // paragraphs so far
	bounds    scan.Range // of the sentence
	subject   bool       // nobody was named before in the sentence

	asked  bool // the paragraph at hand is a question
	signed bool // the block at hand is a byline or credit
}

// Read ties what can be tied.
func (k *Reader) Read(d *scan.Doc, l *layout.Layout, e *entity.Result, c *clause.Result) *Result {
	r := &k.reader
	n := len(e.Entities)
	*r = reader{Doc: d, layout: l, entities: e, out: &k.result, clauses: c,
		titled: r.titled[:0], relatives: r.relatives[:0], trades: r.trades[:0],
		shown: slices.Grow(r.shown[:0], n)[:n], lessons: slices.Grow(r.lessons[:0], n)[:n],
		gender: slices.Grow(r.gender[:0], n)[:n], mentions: slices.Grow(r.mentions[:0], n)[:n], nextTitle: slices.Grow(r.nextTitle[:0], n)[:n]}
	clear(r.shown)
	for i := range r.lessons {
		r.lessons[i] = lesson{vain: math.MaxInt32}
	}
	k.result = Result{Mentions: slices.Grow(k.result.Mentions[:0], len(d.Sentences)/2+4), Questions: k.result.Questions[:0], Interviewee: -1}
	r.collectTitles()
	r.findInterviewee()
	r.settle()
	r.walk()
	if r.settle() { // what a later pronoun shows of somebody holds from the start
		r.walk()
	}
	r.outermost()
	return r.out
}

// outermost sorts the mentions and leaves of two of one entity that overlap the one that begins first, and is longer:
// "the chief" in "the chief veterinary officer", "Ann Lee, Lee, the mayor", where the title stands by both names.
func (r *reader) outermost() {
	slices.SortStableFunc(r.out.Mentions, func(a, b entity.Mention) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) // an apposition stands before what is in it
	})
	clear(r.nextTitle)
	kept := r.out.Mentions[:0]
	for _, m := range r.out.Mentions {
		if end := &r.nextTitle[m.Entity]; m.From >= *end {
			*end = m.To
			kept = append(kept, m)
		}
	}
	r.out.Mentions = kept
}

// walk goes over the names, pronouns and descriptions of the story.
func (r *reader) walk() {
	clear(r.mentions)
	clear(r.nextTitle)
	r.relatives, r.trades = r.relatives[:0], r.trades[:0]
	r.out.Mentions, r.people, r.bodies = r.out.Mentions[:0], mind{}, mind{}
	r.sentence, r.block, r.aside, r.asideOf, r.owned, r.ownedIn, r.signed, r.asked = 0, 0, scan.Range{}, 0, 0, 0, false, false
	names, quoted, blocks, datelines := r.entities.Mentions, r.Quoted, r.layout.Blocks, r.layout.Datelines
	for _, s := range r.Sentences {
		for len(quoted) > 0 && quoted[0].Close <= s.From {
			quoted = quoted[1:]
		}
		r.bounds, r.subject = s, true
		for len(blocks) > 0 && blocks[0].To <= s.From {
			blocks = blocks[1:]
			r.block++
		}
		told := true // what the reader of the story goes through
		if len(blocks) > 0 {
			switch blocks[0].Kind {
			case layout.Byline, layout.Credit, layout.Tagline:
				r.signed = true
			case layout.Boilerplate, layout.Related, layout.Separator:
				r.signed, told = false, false
			default:
				r.signed = false
			}
			r.asked = r.out.Interviewee >= 0 && r.isQuestion(blocks[0])
		}
		if told && (len(quoted) == 0 || s.From < quoted[0].Open || quoted[0].Close < s.To-1) { // what is all speech takes nobody from the mind
			r.sentence++
		}
		for i := s.From; i < s.To; i++ {
			for len(names) > 0 && names[0].To <= i {
				names = names[1:]
			}
			next := s.To // the next name, or a pronoun or description before it
			if len(names) > 0 && names[0].From >= i {
				next = min(next, names[0].From)
			}
			if i = r.Next(i, next, scan.Pronominal|scan.Description); i == s.To {
				break
			}
			r.here = i
			for len(quoted) > 0 && quoted[0].Close <= i {
				quoted = quoted[1:]
			}
			inside := len(quoted) > 0 && quoted[0].Has(i)
			if len(names) > 0 && names[0].From == i {
				for len(datelines) > 0 && datelines[0].To <= i {
					datelines = datelines[1:]
				}
				if !inside && !r.signed && (len(datelines) == 0 || !datelines[0].Has(i)) { // where it was filed does nothing
					r.name(names[0])
				}
				i = names[0].To - 1
				continue
			}
			if inside || r.Tokens[i].Kind != scan.Word {
				continue
			}
			switch e := r.Tokens[i].Entry; {
			case e.Is(lexicon.Pronoun):
				r.pronoun(i, e)
			default:
				i = max(i, r.description(i)-1)
			}
		}
	}
}

// name takes note of a person or an organization by name.
func (r *reader) name(m entity.Mention) {
	s := salient{entity: m.Entity, sentence: r.sentence, at: m.From, possessive: r.isOwner(m.To), leading: r.subject, block: r.block,
		count: r.mentions[m.Entity]}
	governed := r.governed(m.From)
	s.subject = !s.possessive && r.isSubject(m, governed)
	s.owned = r.owned == m.Entity && r.ownedIn == r.sentence
	s.oblique = s.possessive || r.isOblique(m.From)
	s.aside = governed && r.At(m.From-1) != word.By
	s.speaks = s.subject && (r.says(m.To) || r.saidBefore(m.From))
	if s.subject && !s.leading && r.isObject(m.From) {
		r.people.opine(r.sentence)
	}
	r.mentions[m.Entity]++
	if r.isPerson(m.Entity) && !r.isPlural(m.Range) {
		if !r.isNoun(m.To) || r.At(m.To).Is(lexicon.PresentParticiple) { // not who is in "a Bond villain"
			r.people.take(s)
		}
		r.apposition(m)
	} else {
		r.bodies.take(s)
	}
	r.subject = r.subject && !s.subject
}

// isSubject tells whether a name is the subject of its sentence or clause; governed says that a preposition stands before it.
func (r *reader) isSubject(m entity.Mention, governed bool) bool {
	switch {
	case r.subject && !governed && !r.isBehindVerb(m.From), r.saidBefore(m.From):
		return true
	case governed && (r.isPerson(m.Entity) || !r.subject):
		return false
	}
	return r.acts(m.To)
}

// isOwner tells whether a possessive ending stands at i: "Lee's", "Hayes' house", but not ‘said Hayes’.
func (r *reader) isOwner(i int32) bool {
	switch r.KindAt(i) {
	case scan.Clitic:
		return r.At(i) == word.S
	case scan.Single, scan.SingleClose:
		last := r.Tokens[i-1].End
		return r.Text[last-1] == 's' && !r.Has(i, scan.SpaceBefore) && r.Has(i+1, scan.SpaceBefore) && r.KindAt(i+1) == scan.Word && !r.isFinite(i+1)
	}
	return false
}

// isPlural tells whether a name is of more than one: "Royal Engineers".
func (r *reader) isPlural(x scan.Range) bool {
	e := r.At(x.To - 1)
	return e.Is(lexicon.Plural) && (e.Is(lexicon.Title) || e.Is(lexicon.OrgKind)) && !e.Is(lexicon.Surname)
}

// tie writes a mention down and has its bearer in mind.
func (r *reader) tie(x scan.Range, who int32, form entity.Form, subject bool) {
	if form == entity.Title && r.isNamedIn(x, who) || r.aside.Overlaps(x) && who == r.asideOf { // "Ann Lee, the mother of her two sons,"
		return
	}
	r.out.Mentions = append(r.out.Mentions, entity.Mention{Range: x, Entity: who, Form: form})
	s := salient{entity: who, sentence: r.sentence, at: x.From, block: r.block, count: r.mentions[who],
		pronoun: form == entity.Pronoun, subject: subject, leading: subject && r.subject, speaks: subject && r.says(x.To)}
	if r.isPerson(who) {
		r.people.take(s)
	} else {
		r.bodies.take(s)
	}
}

// acts tells whether a finite verb stands at i, or behind an aside that begins there.
func (r *reader) acts(i int32) bool {
	const aside = 24
	if r.KindAt(i) == scan.Comma {
		if r.isFinite(i + 1) { // "Her mother, Ann Lee, said"
			return true
		}
		for j := i + 1; j < r.bounds.To && j < i+aside; j++ {
			if r.Tokens[j].Kind == scan.Comma {
				return r.isFinite(j + 1)
			}
		}
		return false
	}
	return r.isFinite(i)
}

// governed tells whether a preposition stands before i, or before the title there: "Asked by Dr. Ray".
func (r *reader) governed(i int32) bool {
	const title = 6
	titled := false // behind one, its further words may stand: "with the film critic Ann Lee"
	for j := i - 1; j >= r.bounds.From && j >= i-title; j-- {
		t := &r.Tokens[j]
		if t.Kind != scan.Word {
			return false
		}
		titled = titled || t.Entry.Is(lexicon.Title)
		if !t.Shape.Has(scan.Upper) || j == r.bounds.From {
			if t.Entry == word.The && j == i-1 { // "of the Huddersfield cut"
				continue
			}
			if t.Entry.Is(lexicon.Preposition) {
				return !t.Entry.Is(lexicon.Conjunction)
			}
			if !t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.TitleModifier) && !(titled && t.Entry.Any(describing) && !t.Entry.Any(finite)) {
				return false
			}
		}
	}
	return false
}

var describing = lexicon.SetOf(lexicon.Noun, lexicon.Adjective, lexicon.Determiner)

// isBehindVerb tells whether a finite verb of the main clause stands before token
// i: "Her death was confirmed by her daughter, Ann Lee", but not "When she left, Ann Lee".
func (r *reader) isBehindVerb(i int32) bool {
	const reach = 30
	from := max(r.bounds.From, i-reach)
	if r.At(r.bounds.From).Any(fronting) {
		for j := i - 1; j > from; j-- {
			if r.KindAt(j) == scan.Comma {
				from = j
			}
		}
	}
	for j := from; j < i; j++ {
		t := &r.Tokens[j]
		if t.Kind != scan.Word || t.Shape.Has(scan.Upper) || !t.Entry.Any(finite) {
			continue
		}
		if !t.Entry.Is(lexicon.Reporting) || r.KindAt(j-1) != scan.Comma { // but "No, says Ann Lee"
			return true
		}
	}
	return false
}

// isOblique tells whether the name at i stands behind "by", "at" and the like: "analysts polled by FactSet".
func (r *reader) isOblique(i int32) bool {
	if r.At(i-1) == word.The {
		i--
	}
	switch r.At(i - 1) {
	case word.By, word.At, word.From, word.To, word.With:
		return true
	}
	return false
}

// says tells whether a verb of saying stands at i, or behind an aside that begins there.
func (r *reader) says(i int32) bool {
	const aside = 24
	if r.KindAt(i) == scan.Comma {
		for j := i + 1; j < r.bounds.To && j < i+aside; j++ {
			if r.Tokens[j].Kind == scan.Comma {
				i = j
				break
			}
		}
		i++
	}
	return i < r.bounds.To && r.Tokens[i].Kind == scan.Word && r.At(i).Is(lexicon.Reporting)
}

// isFinite tells whether token i is a finite verb, perhaps behind an adverb.
func (r *reader) isFinite(i int32) bool {
	for n := range int32(2) {
		if i+n >= r.bounds.To {
			return false
		}
		t := &r.Tokens[i+n]
		if t.Kind == scan.Clitic {
			return t.Entry.Any(auxiliaries) && t.Entry != word.S
		}
		if t.Kind != scan.Word || t.Shape.Has(scan.Upper) {
			return false
		}
		if t.Entry.Any(finite) {
			return true
		}
		if !t.Entry.Is(lexicon.Adverb) && !isReflexive(t.Entry) { // "Lee himself left"
			return false
		}
	}
	return false
}

var (
	auxiliaries = lexicon.SetOf(lexicon.Auxiliary, lexicon.Modal)
	finite      = lexicon.SetOf(lexicon.Auxiliary, lexicon.Modal, lexicon.PastTense, lexicon.ThirdPerson)
)

// saidBefore tells whether a verb of saying stands before i, or before the title there: "…," said Mayor Ann Lee.
func (r *reader) saidBefore(i int32) bool {
	const title = 6
	for j := i - 1; j >= r.bounds.From && j >= i-title; j-- {
		t := &r.Tokens[j]
		if t.Kind != scan.Word {
			return false
		}
		if t.Entry.Is(lexicon.Reporting) && !t.Shape.Has(scan.Upper) {
			before := r.KindAt(j - 1)
			if before == scan.Comma { // but not "Lee, the mayor, thanked Ann Ray"
				before = r.KindAt(j - 2)
			}
			return before >= scan.MarkOpen && before <= scan.Single
		}
	}
	return false
}
