package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestTitle is how many words a nickname or the title of a work may have.
const longestTitle = 9

// isNobodys tells whether the stretch is a nickname, a title or a word as a word.
func (q *reader) isNobodys(s *stretch) bool {
	if q.isWord(s) {
		q.lastWord = s.Close
		return true
	}
	if q.isAttribute(s.Quoted) || q.isNamed(s) || q.isCrosshead(s) || q.isHeading() && (q.isModifier(s.Quoted) || q.isName(s)) {
		return true
	}
	if q.titleCased { // a headline may have all its words capitalised
		return false
	}
	if q.isTitle(s) {
		q.lastTitle = s.Close
		return true
	}
	return q.isNickname(s.Quoted) || q.isOneName(s)
}

// mayBeLabel tells whether the words are so few that they may name a thing: "super PACs", the "law and order" issue. More of them are somebody's,
// and in a headline in small letters all that are not said to be known: inside the ‘village of the widows’.
func (q *reader) mayBeLabel(s *stretch) bool {
	const longest = 4
	if q.isHeading() && !q.titleCased {
		return q.At(s.Open-1) == word.The && !q.At(s.Close+1).Is(lexicon.Noun)
	}
	words := 0
	for i := s.From; i < s.To; i++ {
		switch q.KindAt(i) {
		case scan.Word, scan.Number, scan.Mixed:
			words++
		case scan.Hyphen: // "in-your-face" is one
			words--
		}
	}
	return words <= longest
}

// isOneName: since the much praised "Glasshouse" in 2015
func (q *reader) isOneName(s *stretch) bool {
	if s.Len() != 1 || s.opens || q.KindAt(s.From) != scan.Word || !q.Has(s.From, scan.Upper) || q.Has(s.From, scan.Caps) {
		return false
	}
	if e := q.At(s.Open - 1); !e.Is(lexicon.Determiner) && !e.Is(lexicon.Adjective) && e != word.S || e == word.A || e == word.An { // "a Judas"
		return false
	}
	n := q.cueFrom(s.Open) - 1
	return n < 0 || q.cues[n].To != s.Open
}

// isAttribute: <a href="…">, what is left of HTML
func (q *reader) isAttribute(s scan.Quoted) bool {
	return s.Open > 0 && q.TextAt(s.Open-1) == "="
}

// isNickname: Ann C. "Annie" Lee
func (q *reader) isNickname(s scan.Quoted) bool {
	before, after := s.Open-1, s.Close+1
	return s.Len() <= 3 && q.Has(before, scan.Upper) && q.KindAt(before) == scan.Word && q.Has(after, scan.Upper) && q.KindAt(after) == scan.Word &&
		!q.Tokens[after].Shape.Has(scan.LineStart) && q.Has(s.From, scan.Upper)
}

// isModifier: a noun or two before the noun that they modify, which in a headline
// name a thing and judge nothing: ‘ghost’ tablets, ‘chicken rice’ sign, ‘defund’ mayor; but ‘horrific’ crash.
func (q *reader) isModifier(s scan.Quoted) bool {
	const longest = 2
	after := s.Close + 1
	if s.Len() > longest || s.State != scan.Shut || after >= q.block.To || q.KindAt(after) != scan.Word ||
		q.At(after).Value(lexicon.Noun) < 2 && !q.At(after).Is(lexicon.Plural) || q.At(after).Any(besidesNouns) {
		return false
	}
	if q.At(after).Is(lexicon.ThirdPerson) && !q.hasFinite(scan.Range{From: q.block.From, To: s.Open}) { // no verb has been yet
		return false
	}
	for i := s.From; i < s.To; i++ {
		if e := q.At(i); q.KindAt(i) != scan.Word || !e.Is(lexicon.Noun) && !((e.Is(lexicon.BaseForm) || e == 0) && q.At(after).Any(persons)) ||
			e.Is(lexicon.Adjective) || e.Is(lexicon.PastParticiple) || e.Is(lexicon.PresentParticiple) {
			return false
		}
	}
	return true
}

// isName: a capitalised word within a heading in sentence case: A thrilling ‘Medea’ goes on tour
func (q *reader) isName(s *stretch) bool {
	return !q.titleCased && s.Len() == 1 && s.Open > q.block.From && q.KindAt(s.Open-1) == scan.Word && q.Has(s.From, scan.Upper) &&
		!q.Has(s.From, scan.Caps) && !q.At(s.From).Any(commonWords)
}

// commonWords are no names, though they may have a capital: “No”, “Sorry”.
var commonWords = lexicon.SetOf(lexicon.English, lexicon.Noun, lexicon.Verb, lexicon.Adjective, lexicon.Adverb, lexicon.Pronoun, lexicon.Determiner,
	lexicon.Conjunction, lexicon.Preposition)

// besidesNouns is what a word behind marks may be instead of the noun that they modify.
var besidesNouns = lexicon.SetOf(lexicon.Preposition, lexicon.Conjunction, lexicon.Auxiliary, lexicon.Modal, lexicon.PastParticiple)

// isNamed: a so-called "smart" bomb; the film "Up"; his memoir, "Borrowed Shoes,"; the hacker known as "Palefox"; "That Sort of Peace," by Ann Lee.
func (q *reader) isNamed(s *stretch) bool {
	if s.opens && q.At(s.Close+1) == word.By && q.Has(s.Close+2, scan.Upper) && s.closing != scan.Stop && s.closing != scan.Comma { // ‘A sense of time in bees’ by A. Lee et al.
		return true
	}
	at := s.Open - 1
	if at < q.block.From {
		return false
	}
	if q.At(at) == word.SoCalled || q.At(at) == word.Headline { // ran the headline "Who Pays?"
		return true
	}
	if q.KindAt(at) == scan.Open && q.KindAt(s.Close+1) == scan.Comma && q.isDate(s.Close+2) { // Your report (“Bins to go”, March 19) is
		return true
	}
	if q.KindAt(at) == scan.Comma && q.isCapitalised(s.Range) {
		at--
		if q.At(s.Close+1) == word.By && q.Has(s.Close+2, scan.Upper) || q.isApposed(s) {
			return true
		}
	}
	if at < q.block.From || q.KindAt(at) != scan.Word {
		return false
	}
	if c := q.cueOf(at); c != nil && q.isJudged(c, s) {
		return false
	}
	if q.Tokens[at].Entry.Is(lexicon.WorkKind) {
		return q.isCapitalised(s.Range) || s.Len() <= 2 && q.Has(s.From, scan.Upper|scan.HasDigit) || q.At(at).Is(lexicon.PastParticiple)
	}
	if q.At(at).Is(lexicon.Determiner) { // known as the "bedroom tax"
		at--
	}
	return q.At(at) == word.As && at > 0 && (q.Tokens[at-1].Phrase.Is(lexicon.WorkKind) || q.isKnown(at))
}

// isApposed tells whether the stretch stands between commas behind a noun that it names: her petition, "Hands Off Our Toast", has
func (q *reader) isApposed(s *stretch) bool {
	noun := q.At(s.Open - 2)
	return s.Len() <= longestTitle && (s.closing == scan.Comma || q.KindAt(s.Close+1) == scan.Comma) && noun.Value(lexicon.Noun) >= 2 && !noun.Any(persons) && !q.isSaidBefore(s)
}

// isKnown tells whether the "as" at token i ends "known to fans as", "known in the trade as".
func (q *reader) isKnown(i int32) bool {
	const reach = 5
	for j := i - 1; j > q.block.From && i-j <= reach && q.KindAt(j) == scan.Word; j-- {
		if q.At(j) == word.Known {
			return true
		}
	}
	return false
}

// isJudged tells "Lee has called "a bad joke"", "what the firm called "a bad joke"" and "has been called "reckless"" from "a bar called "Up"".
func (q *reader) isJudged(c *clause.Cue, s *stretch) bool {
	if c.Passive {
		return c.From < c.Verb && !q.Has(s.From, scan.Upper)
	}
	return q.speaks(c) && (q.isPerson(c.Subject.Head) || isRelative(q.At(c.Subject.From-1)))
}

// cueOf returns the cue whose verb is at token i, nil if there is none.
func (q *reader) cueOf(i int32) *clause.Cue {
	n := q.cueFrom(i)
	if n == len(q.cues) || q.cues[n].From != i {
		n-- // "has called"
	}
	if n >= 0 && q.cues[n].Verb == i {
		return &q.cues[n]
	}
	return nil
}

// isPerson tells whether the head of a phrase is a name, a pronoun or a word for a person.
func (q *reader) isPerson(head int32) bool {
	return q.Has(head, scan.Upper) || q.At(head).Is(lexicon.Pronoun) || q.At(head).Any(persons)
}

// isWord: words such as "may", "will" and "expects"; the term "attack", where nobody says it
func (q *reader) isWord(s *stretch) bool {
	if s.Len() > longestTitle/2 || s.Open == q.block.From {
		return false
	}
	at, listed := s.Open-1, false
	if q.At(at) == word.As && q.At(at-1) == word.Such || q.At(at) == word.Like {
		at, listed = at-1, true
		if q.At(at) == word.Such {
			at--
		}
	}
	switch q.At(at) {
	case word.Word, word.Term, word.Phrase:
		return true
	case word.Words, word.Terms, word.Phrases:
		return listed || !q.isSaidBefore(s)
	}
	if n := q.cueFrom(s.Open) - 1; n >= 0 && q.cues[n].To == s.Open && q.cues[n].Unreal && s.Len() < shortestWords { // "why he won't say "sorry""
		return true
	}
	return q.isTag(s) || q.isExplained(s) || q.isNext(s, q.lastWord)
}

// isExplained: pressed on whether "looked at" meant visited; "fine" means yes
func (q *reader) isExplained(s *stretch) bool {
	if s.State != scan.Shut || s.closing == scan.Comma || s.closing == scan.Stop || q.KindAt(s.Close+1) != scan.Word {
		return false
	}
	verb := q.Hash(s.Close + 1)
	return verb == means || verb == meant
}

var means, meant = lexicon.HashOf("means"), lexicon.HashOf("meant")

// isTag: an "underperform" rating, the "like" button
func (q *reader) isTag(s *stretch) bool {
	if s.Len() > shortestWords || !q.At(s.Open-1).Is(lexicon.Determiner) && q.At(s.Open-1) != word.Its {
		return false
	}
	switch q.At(s.Close + 1) {
	case word.Rating, word.Ratings, word.Button, word.Label, word.Hashtag, word.Category, word.Sticker:
		return true
	}
	return false
}

// isSaidBefore tells whether a cue stands before the stretch in its sentence.
func (q *reader) isSaidBefore(s *stretch) bool {
	n := q.cueFrom(s.Open) - 1
	return n >= 0 && q.cues[n].From >= q.sentences[s.sentence].From && q.speaks(&q.cues[n])
}

// isNext tells whether only commas, "and" and a year in brackets part the stretch from the one before that closed at token i.
func (q *reader) isNext(s *stretch, i int32) bool {
	const reach = 6 // `(1974) and`
	if i < 0 || s.Open-i > reach {
		return false
	}
	for i++; i < s.Open; i++ {
		switch e := q.At(i); q.KindAt(i) {
		case scan.Comma, scan.Open, scan.Number, scan.Close, scan.Semicolon:
		default:
			if e != word.And && e != word.Or {
				return false
			}
		}
	}
	return true
}

// isCrosshead: a line of its own in marks that stands over a section: 'No More Free Rides'
func (q *reader) isCrosshead(s *stretch) bool {
	b := q.block.Range
	if s.Open != b.From || s.Close+2 < b.To || s.State != scan.Shut || s.Len() > longestTitle {
		return false
	}
	return s.closing != scan.Comma && s.closing != scan.Question && s.closing != scan.Exclamation && q.isCapitalised(s.Range) && !q.isClauseOver(s)
}

// isClauseOver tells whether a clause in marks is all of a crosshead, which then somebody says: 'It's not Hollywood'
func (q *reader) isClauseOver(s *stretch) bool {
	b := q.block
	return b.Kind == layout.Crosshead && s.Open == b.From && s.Close+2 >= b.To && q.hasFinite(s.Range)
}

// isTitle: words that are all capitalised and stand neither for a sentence nor behind a cue, or next to another title: "Red Moon" (1968), "A Long Way" (1974).
func (q *reader) isTitle(s *stretch) bool {
	if s.Len() > longestTitle || !q.isCapitalised(s.Range) || q.isClauseOver(s) {
		return false
	}
	before := q.KindAt(s.Open - 1)
	if before == scan.Comma && q.isNext(s, q.lastTitle) {
		return true
	}
	if k := q.KindAt(s.Close + 1); k == scan.Colon && q.isHeading() { // ‘Un-Australian’: Premier hits out
		return false
	}
	if q.isHeading() && before == scan.Colon && q.KindAt(s.Close+1) == scan.Word && s.Close+1 < q.block.To { // Review: "The Understudy" at the Lyric
		return true
	}
	return before != scan.Comma && before != scan.Colon && s.closing != scan.Question && s.closing != scan.Exclamation &&
		!(s.opens && (s.closing == scan.Stop || s.closing == scan.Comma))
}

// isTitleAhead: "Salt Line," the debut of Ann Lee, opens on a kettle. A title that opens a sentence looks like words that nobody is said to say.
func (q *reader) isTitleAhead(s *stretch) bool {
	return s.closing == scan.Comma && s.State == scan.Shut && s.Len() <= longestTitle && q.block.Kind == layout.Paragraph && q.isCapitalised(s.Range)
}

// isCapitalised tells whether the first and all the other words of a stretch but the small ones begin with a capital letter, two at least.
func (q *reader) isCapitalised(x scan.Range) bool {
	if q.KindAt(x.From) == scan.Word && !q.Has(x.From, scan.Upper) {
		return false
	}
	capitals := 0
	for i := x.From; i < x.To; i++ {
		if t := &q.Tokens[i]; t.Kind == scan.Word {
			if t.Shape.Has(scan.Upper) {
				capitals++
			} else if t.End-t.Start > 3 {
				return false
			}
		} else if t.Kind == scan.Number && capitals > 0 { // "Option 2"
			capitals++
		}
	}
	return capitals >= 2
}
