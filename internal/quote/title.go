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

// isNamed: a so-called "smart" bomb; the film "Up"; his memoir, "Borrowed Shoes,"; the hacker known as "Palefox"; "That Sort of Peace," by Ann Lee.
func (q *reader) isNamed(s *stretch) bool {
	if q.hasAuthor(s) {
		return true
	}
	at := s.Open - 1
	switch {
	case at < q.block.From:
		return false
	case q.At(at) == word.SoCalled, q.At(at) == word.Headline: // ran the headline "Who Pays?"
		return true
	case q.KindAt(at) == scan.Open: // Your report (“Bins to go”, March 19) is
		return q.KindAt(s.Close+1) == scan.Comma && q.isDate(s.Close+2)
	case q.KindAt(at) == scan.Comma && q.isCapitalised(s.Range):
		return q.isApposed(s) || q.isCalled(s, at-1)
	}
	return q.isCalled(s, at)
}

// hasAuthor: "That Sort of Peace," by Ann Lee; ‘A sense of time in bees’ by A. Lee et al.
func (q *reader) hasAuthor(s *stretch) bool {
	if q.At(s.Close+1) != word.By || !q.Has(s.Close+2, scan.Upper) {
		return false
	}
	return s.opens && s.closing != scan.Stop && s.closing != scan.Comma ||
		s.Open > q.block.From && q.KindAt(s.Open-1) == scan.Comma && q.isCapitalised(s.Range)
}

// isApposed tells whether a title stands between commas behind a noun that it names: her petition, "Hands Off Our Toast", has
func (q *reader) isApposed(s *stretch) bool {
	noun := q.At(s.Open - 2)
	return s.Len() <= longestTitle && (s.closing == scan.Comma || q.KindAt(s.Close+1) == scan.Comma) &&
		noun.Value(lexicon.Noun) >= 2 && !noun.Any(persons) && !q.isSaidBefore(s)
}

// isCalled tells whether the word at token i, before the stretch, says that it is a name: the film "Up", a bar called "Up", known to fans as "the Ox".
func (q *reader) isCalled(s *stretch, i int32) bool {
	if i < q.block.From || q.KindAt(i) != scan.Word {
		return false
	}
	if c := q.cueOf(i); c != nil && q.isJudged(c, s) {
		return false
	}
	if q.Tokens[i].Entry.Is(lexicon.WorkKind) {
		return q.isCapitalised(s.Range) || s.Len() <= 2 && q.Has(s.From, scan.Upper|scan.HasDigit) || q.At(i).Is(lexicon.PastParticiple)
	}
	if q.At(i).Is(lexicon.Determiner) { // known as the "bedroom tax"
		i--
	}
	return q.At(i) == word.As && i > 0 && (q.Tokens[i-1].Phrase.Is(lexicon.WorkKind) || q.isKnown(i))
}

// isKnown tells whether the "as" at token i ends "known to fans as", "known in the trade as".
func (q *reader) isKnown(i int32) bool {
	const reach = 5
	for j := i - 1; j > q.block.From && i-j <= reach && q.KindAt(j) == scan.Word; j-- {
		if q.At(j) == word.Known { // not "had known him as"
			return q.At(j+1).Is(lexicon.Preposition) || q.At(j+1).Is(lexicon.Adverb)
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
