package quote

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

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
// as in a headline are all that are not said to be known: inside the ‘village of the widows’. In one with capitals they may be a title.
func (q *reader) mayBeLabel(s *stretch) bool {
	const longest = 4
	if q.isHeading() {
		return q.titleCased || q.At(s.Open-1) == word.The && !q.At(s.Close+1).Is(lexicon.Noun)
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
