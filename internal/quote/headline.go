package quote

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// isHeading tells whether the block at hand is a headline, a subhead or a crosshead, whose marks stand for speech.
func (q *reader) isHeading() bool {
	return q.block.Kind == layout.Headline || q.block.Kind == layout.Subhead || q.block.Kind == layout.Crosshead
}

// isTitleCased tells whether all but the small words of the block begin with a capital letter; of a long one, all but one.
func (q *reader) isTitleCased(b layout.Block) bool {
	const long = 12
	small := 0
	for i := b.From; i < b.To && i < b.From+longestContent; i++ {
		if t := &q.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) &&
			(t.End-t.Start > 4 || t.End-t.Start > 2 && !t.Entry.Any(smallWords)) {
			small++
		}
	}
	return (small == 0 || small == 1 && b.Len() > long) && b.Len() > longestTitle/2
}

// smallWords have no capital in a title: "of", "and", "with".
var smallWords = lexicon.SetOf(lexicon.Preposition, lexicon.Conjunction, lexicon.Determiner, lexicon.Pronoun, lexicon.Auxiliary, lexicon.Modal)

// heading: "Rubio on Cuba: talks were ‘frank’": who is named first before the colon speaks behind it.
func (q *reader) heading(i int) attribution {
	s := &q.stretches[i]
	if !q.isHeading() {
		return attribution{}
	}
	for j := q.block.From + 1; j < s.Open && j < q.block.From+longestContent; j++ {
		if q.KindAt(j) != scan.Colon {
			continue
		}
		a := attribution{cue: scan.Range{From: j, To: j + 1}, index: -1, rule: "headline"}
		// "Minister: ‘Q’", "Lee’s lawyer: ‘Q’"
		if p := q.beforeVerb(q.clauses.PhraseAt(q.block.From, q.block.Range)); p.To == j && q.At(j-1).Any(persons) {
			a.speaker, a.entity = p.Range, q.namedAt(j-1)
			return a
		}
		m, found := q.entities.At(j - 1) // "Northline's Ann Lee: the plan is ‘dead’"
		if found = found && m.To == j && q.entities.Entities[m.Entity].Kind == entity.Person && !q.At(m.From-1).Is(lexicon.Preposition); !found {
			m, found = q.entities.At(q.block.From)
		}
		for k := q.block.From; !found && k < j; k++ {
			m, found = q.entities.At(k)
		}
		if !found || q.entities.Entities[m.Entity].Kind == entity.Place {
			return attribution{}
		}
		a.speaker, a.entity = m.Range, m.Entity
		return a
	}
	return attribution{}
}

// namedAt returns whose name holds token i, -1 if none does.
func (q *reader) namedAt(i int32) int32 {
	if m, named := q.entities.At(i); named {
		return m.Entity
	}
	return -1
}

// headingEnds: Crash ‘waiting to happen’ - residents; Road ‘a death trap’: coroner. Who speaks ends the headline.
func (q *reader) headingEnds(i int) attribution {
	if !q.isHeading() {
		return attribution{}
	}
	end, at := q.block.To, q.block.To-1
	for at > q.stretches[i].Close && end-at <= longestLabel && q.KindAt(at) != scan.Dash && q.KindAt(at) != scan.Colon {
		at--
	}
	if k := q.KindAt(at); at <= q.stretches[i].Close || k != scan.Dash && k != scan.Colon {
		return attribution{}
	}
	p := q.clauses.PhraseAt(at+1, q.block.Range)
	if p.Empty() || p.To != end || !q.isPersonal(p.Head) || q.beforeVerb(p).To != end { // not "crowd heckles minister"
		return attribution{}
	}
	a := attribution{index: -1, rule: "headline"}
	a.speaker, a.entity = q.speakerOf(p)
	return a
}

// isPersonal tells whether the head of a phrase is a person's name or a word for people, but not the paper's name: "- Daily Herald".
func (q *reader) isPersonal(head int32) bool {
	if m, named := q.entities.At(head); named {
		return q.entities.Entities[m.Entity].Kind == entity.Person
	}
	return !q.Has(head, scan.Upper) && (q.At(head).Any(persons) || q.At(head).Any(speakers))
}

// headingOpens: ‘Q’: Ann Lee on Cuba; ‘Q’: minister attacks plan; ‘I won’t go’ – Ann Lee packs up. The
// words that open a headline are those of its subject, who speaks, or of whom they tell in the first person.
func (q *reader) headingOpens(i int) attribution {
	s := &q.stretches[i]
	colon := q.KindAt(s.Close + 1)
	if !q.isHeading() || s.Open != q.block.From || s.State != scan.Shut || colon != scan.Colon && colon != scan.Dash && colon != scan.Hyphen {
		return attribution{}
	}
	from, end := s.Close+2, q.block.To
	p := q.namedAhead(from, q.block.Range)
	if p.Empty() || q.clauseHasPreposition(from, p.To) || q.hasFinite(p.Range) || q.At(p.To) == word.S {
		p = q.beforeVerb(q.clauses.PhraseAt(from, q.block.Range))
	}
	if p.Empty() {
		return attribution{}
	}
	verb := p.To
	if q.KindAt(verb) == scan.Comma && q.KindAt(verb+1) == scan.Number && q.KindAt(verb+2) == scan.Comma { // ", 52,"
		verb += 3
	}
	e := q.At(verb)
	says := q.KindAt(verb) == scan.Word && e.Is(lexicon.Reporting) && clause.Sense(e.Value(lexicon.Reporting)) != clause.Hears &&
		(e.Is(lexicon.ThirdPerson) || e.Is(lexicon.BaseForm) && q.At(p.Head).Is(lexicon.Plural))
	switch telling := says || e == word.On; {
	case verb < end && !telling && !q.isFirstPersonSingular(s.Range):
		return attribution{}
	case q.At(p.Head).Venue() == lexicon.Listeners, p.To == end && !q.maySpeak(p.Head),
		!q.Has(p.Head, scan.Upper) && !q.At(p.Head).Any(persons) && !(telling && q.At(p.Head).Is(lexicon.Plural)): // a thing
		return attribution{}
	}
	a := attribution{index: -1, rule: "headline"}
	if a.speaker, a.entity = q.speakerOf(p); says {
		a.cue = scan.Range{From: verb, To: verb + 1}
	}
	return a
}

// beforeVerb ends a phrase before a word that may be a noun and is a verb of saying here, "Premier slams giant", "fans blast referee", or before "on".
func (q *reader) beforeVerb(p clause.Phrase) clause.Phrase {
	for i := p.From + 1; i < p.To; i++ {
		e := q.At(i)
		if q.KindAt(i) == scan.Word && (q.titleCased || !q.Has(i, scan.Upper)) &&
			(e == word.On || q.clauses.IsFinite(i) || e.Is(lexicon.ThirdPerson) && i+1 < p.To ||
				e.Is(lexicon.Reporting) && (e.Is(lexicon.ThirdPerson) || e.Is(lexicon.BaseForm) && q.At(i-1).Is(lexicon.Plural))) {
			p.To, p.Head = i, i-1
			break
		}
	}
	return p
}

// isFirstPersonSingular tells whether one person speaks in the words: "I won’t go", "My son is alive".
func (q *reader) isFirstPersonSingular(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		switch q.At(i) {
		case word.I, word.My, word.Me:
			return true
		}
	}
	return false
}

// persons are the words for people by office or kin.
var persons = lexicon.SetOf(lexicon.Title, lexicon.Relation)

// How many words of a headline's quotation the body must hold, and how many such quotations are looked up.
const (
	headlineWords  = 3
	headlineQuotes = 8
)

// resolveHeadlines gives the quotations of headings the speaker that the same words have in the body.
func (q *reader) resolveHeadlines() {
	if len(q.headings) == 0 {
		return
	}
	for i := range q.out.Quotations {
		x := &q.out.Quotations[i]
		if x.Entity >= 0 && x.Rule != "headline" || !slices.Contains(q.headings, x.Parts[0].From) {
			continue
		}
		if y := q.sameWords(x); y != nil {
			x.Entity = y.Entity
			x.Rule = "headline:body"
		} else if x.Entity < 0 && x.Speaker.Empty() && q.isWholeHeadline(x) && q.isFirstPersonSingular(x.Parts[0]) {
			if who := q.voiceOfStory(); who >= 0 {
				x.Entity = who
				x.Rule = "headline:voice"
			}
		}
	}
}

// isWholeHeadline tells whether the quotation is all that the headline says: 'I answered an advert and stayed 11 years'
func (q *reader) isWholeHeadline(x *Quotation) bool {
	if q.layout.Headline < 0 {
		return false
	}
	b := q.layout.Blocks[q.layout.Headline]
	return len(x.Parts) == 1 && x.Parts[0].From <= b.From+1 && x.Parts[0].To+1 >= b.To
}

// voiceOfStory returns the person whom the story below its headline names first, if nobody is quoted more in it; -1 if somebody is.
func (q *reader) voiceOfStory() int32 {
	who := int32(-1)
	for _, m := range q.entities.Mentions {
		if q.entities.Entities[m.Entity].Kind == entity.Person && !q.layout.Byline.Has(m.From) && m.From >= q.layout.Blocks[q.layout.Headline].To {
			who = m.Entity
			break
		}
	}
	if who < 0 {
		return -1
	}
	own := q.directOf(who)
	for i := range min(len(q.out.Quotations), firstPeople) {
		if x := &q.out.Quotations[i]; x.Entity != who && x.Entity >= 0 && q.directOf(x.Entity) > own {
			return -1
		}
	}
	if own < fewestAnswers {
		return -1
	}
	return who
}

// directOf counts the quotations in marks of a person.
func (q *reader) directOf(who int32) int {
	n := 0
	for i := range q.out.Quotations {
		if x := &q.out.Quotations[i]; x.Entity == who && x.Kind == Direct {
			n++
		}
	}
	return n
}

// sameWords returns the quotation outside of the heading that shares some words in a row with x.
func (q *reader) sameWords(x *Quotation) *Quotation {
	words := x.Parts[0]
	n := min(int32(words.Len()), headlineWords)
	for from := words.From; from+n <= words.To && from < words.From+longestLabel; from++ {
		want := scan.Range{From: from, To: from + n}
		for i := range q.out.Quotations {
			y := &q.out.Quotations[i]
			if y.Kind == Indirect || y.Entity < 0 || y == x {
				continue
			}
			for _, p := range y.Parts {
				if n == 1 && p.Len() > 1 { // one word is too little to tell by
					continue
				}
				for j := p.From; j+n <= p.To; j++ {
					if q.sameText(want, j) {
						return y
					}
				}
			}
		}
	}
	return nil
}

// sameText tells whether the words of x stand at token i too.
func (q *reader) sameText(x scan.Range, i int32) bool {
	for j := x.From; j < x.To; j++ {
		k := i + j - x.From
		if q.Hash(j) != q.Hash(k) || q.KindAt(j) != q.KindAt(k) || !strings.EqualFold(q.TextAt(j), q.TextAt(k)) {
			return false
		}
	}
	return true
}
