package entity

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighMarkBefore looks at what stands before the mark before the name.
func (f *finder) weighMarkBefore(c *candidate) {
	switch f.KindAt(c.From - 1) {
	case scan.Clitic:
		f.weighOwner(c)
	case scan.Number:
		f.weighNumberBefore(c)
	case scan.Open:
		f.weighBracket(c)
	case scan.Comma:
		if f.isCounty(c) {
			c.see(besidePlace)
		}
	case scan.Hyphen:
		if f.Has(c.From-2, scan.Initial) && f.isPrefix(c.From-2) { // "Sen. Ann Lee, R-Elmira,"
			c.see(insideBefore)
		}
	case scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Single:
		f.weighQuoted(c)
	}
}

// weighOwner looks at who owns the name behind "'s".
func (f *finder) weighOwner(c *candidate) {
	if c.From < 2 || f.At(c.From-1) != word.S {
		return
	}
	switch {
	case f.isWorkOf(c):
		c.see(workOfPerson)
	case f.isProductOf(c, &f.Tokens[c.From-2]): // "Toyota's Sarang", "NASA's Sarang Clipper"
		c.see(productOfOwner)
	}
}

// weighNumberBefore looks at the number before the name: the year or the price of a product, the score of a game.
func (f *finder) weighNumberBefore(c *candidate) {
	if f.isModelYear(c.From-1) && !f.leansOnNoun(c.To) { // "a 1964 Brandt"
		c.see(ownedThing)
	}
	if f.KindAt(c.From-2) == scan.Currency && f.At(c.From-3) == word.The { // "the $499 Brandt"
		c.see(thingApposed)
	}
	if c.From >= 4 && f.isScore(c.From-3) && f.Has(c.From-4, scan.Upper) && !f.Tokens[c.From-3].Shape.Has(scan.SentenceStart) {
		f.seeSide(c, c.From-3)
	}
}

// weighBracket looks at the name that a bracket opens with: "Brandt (Lee 68)", "Sarang Harbour Board (SHB)".
func (f *finder) weighBracket(c *candidate) {
	if f.KindAt(c.To) == scan.Number && f.KindAt(c.To+1) == scan.Close && f.Tokens[c.To].End-f.Tokens[c.To].Start <= 2 &&
		f.Has(c.From-2, scan.Upper) {
		c.see(substituteInReport)
	}
	if f.KindAt(c.To) != scan.Close || c.Len() != 1 || f.KindAt(c.From-2) != scan.Word ||
		!f.Tokens[c.From].Shape.Has(scan.Caps|scan.Mixing) && !f.spellsName(c.From) {
		return
	}
	if f.Has(c.From-2, scan.Upper) {
		c.see(inBracketsBehindName)
	} else if f.spellsOut(c.From) {
		c.see(inBracketsBehindWords)
	}
}

// weighQuoted looks at the name that quotation marks open with.
func (f *finder) weighQuoted(c *candidate) {
	closes := f.closesBehind(c.To)
	switch {
	case closes && f.callsWork(c.From-2): // "the film “Harbor Lights”", "sold as “Sarang”"
		c.see(inMarksAsWork)
	case closes && (c.seen.has(onlyOrdinaryWords) || c.Len() > 2 && c.seen.has(someOrdinaryWords) ||
		c.seen.has(placeKindLast) && f.areOrdinary(c.Range)):
		c.see(inMarksAlone)
	case f.opensTitle(c.From-1, c):
		c.see(insideTitle)
	}
}

// isProductOf tells whether an organization that is listed owns what has a name that tells no kind.
func (f *finder) isProductOf(c *candidate, owner *scan.Token) bool {
	if !owner.Shape.Has(scan.Upper) || !isOrganization(owner.Entry, owner) {
		return false
	}
	if c.Len() == 1 {
		return c.seen.has(unknownWord) && (owner.Entry.Is(lexicon.Company) || owner.Entry.Is(lexicon.Brand))
	}
	return c.seen.has(someOrdinaryWords) && !c.seen.has(givenFirst) && !c.seen.has(orgKindLast)
}

// isModelYear tells whether the number at i is a year with an article or an owner before it: "a 1964 Brandt".
func (f *finder) isModelYear(i int32) bool {
	before := f.At(i - 1)
	return f.Tokens[i].End-f.Tokens[i].Start == 4 && i > 0 && (before == word.A || before == word.The || isPossessive(before))
}

// callsWork tells whether the words that end at i before marks say that a work or a product has its name in them.
func (f *finder) callsWork(i int32) bool {
	e, before := f.At(i), f.At(i-1)
	return e.Is(lexicon.WorkKind) || f.KindAt(i) == scan.Comma && before.Is(lexicon.WorkKind) ||
		e == word.As && (before == word.Sold || before == word.Marketed)
}

// isCounty tells whether the name closes a place between commas: "born in Kendal, Westmorland, he", but not "In Kendal, Brandt, the".
func (f *finder) isCounty(c *candidate) bool {
	town, k := f.At(c.From-2), f.KindAt(c.To)
	if c.Len() > 2 || !town.Any(placeLike) || k != scan.Comma && k != scan.Stop || f.Has(c.From-3, scan.SentenceStart) {
		return false
	}
	switch f.At(c.From - 3) {
	case word.In, word.At, word.From, word.Near:
		return true
	}
	return false
}

// longestWork is how many tokens the title of a work may have.
const longestWork = 12

// opensTitle tells whether the mark at i opens the title of a work, of which the ordinary
// words of the name are only the begin: "The Lighthouse Keeper's Daughter".
func (f *finder) opensTitle(i int32, c *candidate) bool {
	if k := f.KindAt(i); k < scan.MarkOpen || k > scan.Single ||
		!c.seen.has(onlyOrdinaryWords) && !c.seen.has(someOrdinaryWords) && !c.seen.has(ordinaryWord) {
		return false
	}
	more := false
	for j := c.To; j < c.To+longestWork && int(j) < len(f.Tokens); j++ {
		t := &f.Tokens[j]
		switch {
		case f.closesBehind(j):
			return more
		case t.Kind == scan.Clitic, t.Kind == scan.Hyphen, t.Kind == scan.Colon:
		case t.Kind != scan.Word || t.Shape.Has(scan.SentenceStart):
			return false
		case t.Shape.Has(scan.Upper):
			more = true
		case !t.Entry.Any(closed):
			return false
		}
	}
	return false
}

// spellsOut tells whether the small words before the bracket spell the acronym in it, each with
// its first letter at least: "new energy vehicle (NEV)", "memorandum of understanding (MoU)",
// "magnetoencephalogram (MEG)", "non-oil exports (NOX)".
func (f *finder) spellsOut(i int32) bool {
	const most = 6
	text := strings.TrimSuffix(f.TextAt(i), "s")
	left := len(text)
	if left < 2 || left > most {
		return false
	}
	for at := i - 2; left > 0; at-- {
		if k := f.KindAt(at); k == scan.Hyphen {
			continue
		} else if k != scan.Word || at < i-3*most {
			return false
		}
		if n := initials(f.TextAt(at), text[:left]); n > 0 {
			left -= n
		} else if !f.At(at).Any(closed) {
			return false
		}
	}
	return true
}

// initials returns how many of the last letters of an acronym a word stands for: one for "energy", and for the "export" of NOX.
func initials(word, acronym string) int {
	if acronym[len(acronym)-1]|0x20 == 'x' && strings.HasPrefix(word, "ex") {
		return 1
	}
	for n := 1; n <= len(acronym); n++ {
		if tail := acronym[len(acronym)-n:]; tail[0]|0x20 == word[0]|0x20 && holdsInOrder(word[1:], tail[1:]) {
			return n
		}
	}
	return 0
}

// holdsInOrder tells whether the letters stand in the word one behind the other.
func holdsInOrder(word, letters string) bool {
	for i := range len(letters) {
		at := strings.IndexByte(word, letters[i]|0x20)
		if at < 0 {
			return false
		}
		word = word[at+1:]
	}
	return true
}

// spellsName tells whether the letters of the word in brackets at i are the first letters of the capitalised words
// before it: "Brandt Wind Energy Association (Bwea)".
func (f *finder) spellsName(i int32) bool {
	text := f.TextAt(i)
	if len(text) < 3 || len(text) > 8 {
		return false
	}
	n := len(text) - 1
	for at := i - 2; at >= 0 && n >= 0 && at > i-24; at-- {
		t := &f.Tokens[at]
		switch {
		case t.Kind != scan.Word || t.Shape.Has(scan.SentenceStart) && n > 0:
			return false
		case !t.Shape.Has(scan.Upper):
		case f.Text[t.Start]|0x20 != text[n]|0x20:
			return false
		default:
			n--
		}
	}
	return n < 0
}

// closesBehind tells whether a closing mark stands at i, or behind the comma or stop there.
func (f *finder) closesBehind(i int32) bool {
	switch f.KindAt(i) {
	case scan.MarkClose, scan.Mark, scan.SingleClose, scan.Single:
		return true
	case scan.Comma, scan.Stop:
		k := f.KindAt(i + 1)
		return k == scan.MarkClose || k == scan.Mark || k == scan.SingleClose || k == scan.Single
	}
	return false
}
