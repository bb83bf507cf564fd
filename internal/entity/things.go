package entity

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// isThingNoun tells whether a noun for what is none of our kinds stands at i, which gets its name before it: "the Sarang scooter".
func (f *finder) isThingNoun(i int32) bool {
	t := &f.Tokens[i]
	return t.Phrase.Is(lexicon.ThingNoun) && t.Phrase.Value(lexicon.ThingNoun) < 2 ||
		t.Entry.Is(lexicon.ThingNoun) && t.Entry.Value(lexicon.ThingNoun) < 2
}

// The values of nouns for things.
const (
	hasThing  = 3 // "a print of Harbor Lights"
	eponymous = 4 // "Brandt disease"
	apposed   = 5 // "Sarang, a pickup"
)

// weighCalled looks at the noun before "called": "a system called Brandt", "a village named Hollis".
func (f *finder) weighCalled(c *candidate, noun int32) {
	if f.KindAt(noun) == scan.Comma {
		noun--
	}
	if f.KindAt(noun) != scan.Word || f.Tokens[noun].Shape.Has(scan.Upper) {
		return
	}
	switch e := f.At(noun); {
	case e.Is(lexicon.Title):
	case e.Is(lexicon.OrgNoun) && !e.Is(lexicon.PlaceNoun):
		c.see(orgNounBefore)
	case e.Is(lexicon.PlaceNoun):
		c.see(placeNounBefore)
	case e.Is(lexicon.ThingNoun):
		c.see(thingNounBefore)
	}
}

// listReach is how far the noun of a list may stand before its last name.
const listReach = 24

// weighList looks at the noun of the list that the name stands in: "drugs such as Brandt and Sarang",
// "cities including Hollis".
func (f *finder) weighList(c *candidate) {
	if f.isOwner(c.To - 1) { // but "films like Ann Lee's"
		return
	}
	for i := c.From - 1; i > 0 && i > c.From-listReach; i-- {
		t := &f.Tokens[i]
		switch {
		case t.Kind == scan.Comma, t.Kind == scan.Hyphen, t.Kind == scan.Clitic, t.Entry == word.And, t.Entry == word.Or, t.Entry == word.The:
			continue
		case t.Kind != scan.Word || t.Shape.Has(scan.SentenceStart):
			return
		case t.Entry == word.As && f.At(i-1) == word.Such:
			i--
		case t.Entry == word.Including, t.Entry == word.Like:
		case t.Shape.Has(scan.Upper):
			continue
		default:
			return
		}
		noun := i - 1
		if f.KindAt(noun) == scan.Comma {
			noun--
		}
		if e := f.At(noun); f.KindAt(noun) == scan.Word && e.Is(lexicon.Plural) && !f.Tokens[noun].Shape.Has(scan.Upper) {
			switch {
			case e.Is(lexicon.Title) || e.Is(lexicon.Relation):
				c.see(amongPeople)
			case e.Is(lexicon.PlaceNoun):
				c.see(amongPlaces)
			case e.Is(lexicon.ThingNoun) && !(e.Is(lexicon.OrgNoun) && c.seen.has(acronym)): // but "brands such as UGG"
				c.see(amongThings)
			case e.Is(lexicon.OrgNoun) || e.Is(lexicon.OrgKind):
				c.see(amongOrganizations)
			}
		}
		return
	}
}

// The endings of Latin words for species, behind the name of the genus.
var latinEndings = [...]string{"us", "um", "is", "ensis", "ae", "ii", "oides", "ans", "ens", "ata", "ica", "ana", "ina", "osa", "ula", "ida", "era",
	"ella", "sca", "folia", "color", "alis", "aris", "ilis"}

// isLatin tells whether a small word that no list has ends as the second name of a species does.
func (f *finder) isLatin(i int32) bool {
	t := &f.Tokens[i]
	if t.Kind != scan.Word || t.Entry != 0 || t.Shape.Has(scan.Upper) || t.End-t.Start < 5 {
		return false
	}
	text := f.TextAt(i)
	for _, e := range latinEndings {
		if strings.HasSuffix(text, e) {
			return true
		}
	}
	return false
}

// isWorkOf tells whether the full name of a person with 's stands before a name of ordinary words that tell no kind: "Ann Lee's Harbor Lights".
func (f *finder) isWorkOf(c *candidate) bool {
	at := c.From - 2
	return c.seen.has(onlyOrdinaryWords) && !c.seen.has(orgKindLast) && !c.seen.has(placeKindLast) &&
		f.Has(at, scan.Upper) && f.Has(at-1, scan.Upper) && f.At(at-1).Is(lexicon.GivenName) && !f.At(at).Is(lexicon.Country)
}

// isReviewed tells whether a line opens with a review of what bears the name: "Glass Harbour review: a fine show", "Review: Glass Harbour".
func (f *finder) isReviewed(c *candidate) bool {
	if c.seen.has(givenFirst) && c.seen.has(surnameLast) {
		return false
	}
	return f.At(c.From-2) == word.Review && f.KindAt(c.From-1) == scan.Colon && f.Has(c.From-2, scan.LineStart) ||
		f.At(c.To) == word.Review && !f.Has(c.To, scan.Upper) && f.KindAt(c.To) == scan.Word &&
			(f.KindAt(c.To+1) == scan.Colon || f.KindAt(c.To+1) == scan.Dash)
}

// isCase tells whether "v." stands beside the name: "Brandt v. Lee".
func (f *finder) isCase(c *candidate) bool {
	return f.isVersus(c.From-1) && f.Has(c.From-2, scan.Upper) || f.isVersus(c.To) && f.Has(c.To+1, scan.Upper)
}

func (f *finder) isVersus(i int32) bool {
	return f.At(i) == word.V && f.Has(i, scan.Dotted) && !f.Has(i, scan.Upper)
}

// weighApposing looks at the noun that the name stands in apposition to: "its first product, Brandt, sold".
func (f *finder) weighApposing(c *candidate) {
	noun := c.From - 2
	if f.KindAt(c.From-1) != scan.Comma || f.KindAt(noun) != scan.Word || f.Tokens[noun].Shape.Has(scan.Upper) {
		return
	}
	if f.At(noun).Is(lexicon.Animal) { // "her dogs, Bonnie and Ted"
		c.see(animalBefore)
		return
	}
	if !f.endsAside(c.To) {
		return
	}
	switch e := f.At(noun); {
	case e.Is(lexicon.Plural) || e.Is(lexicon.Title) || !f.headsPhrase(noun):
	case e.Is(lexicon.ThingNoun):
		c.see(thingApposed)
	case e.Is(lexicon.OrgNoun) && !e.Is(lexicon.PlaceNoun):
		c.see(orgNounBehind)
	}
}

// headsPhrase tells whether a noun phrase of its own ends in the noun at i: "its new film", but not "the leader of the council".
func (f *finder) headsPhrase(i int32) bool {
	for j := i - 1; j > 0 && j >= i-4; j-- {
		if e := f.At(j); e.Is(lexicon.Determiner) || isPossessive(e) {
			switch f.At(j - 1) {
			case word.Of, word.At:
				return false
			case word.For:
				return !f.At(j - 2).Is(lexicon.Title)
			}
			return true
		}
	}
	return f.inPhrase(i)
}

// inPhrase tells whether a determiner opens the noun phrase that ends in the noun at i: "its new film".
func (f *finder) inPhrase(i int32) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := &f.Tokens[j]
		if t.Kind == scan.Clitic && t.Entry == word.S || t.Entry.Is(lexicon.Determiner) || isPossessive(t.Entry) {
			return true
		}
		if t.Kind != scan.Word && t.Kind != scan.Hyphen && t.Kind != scan.Number || t.Shape.Has(scan.SentenceStart) {
			return false
		}
	}
	return false
}

// starsSomebody tells whether the makers of a work are named at i: ", starring Ann Lee", "written by Ann Lee".
func (f *finder) starsSomebody(i int32) bool {
	if f.KindAt(i) == scan.Comma {
		i++
	}
	switch f.At(i) {
	case word.Starring:
		return true
	case word.Written, word.Directed, word.Composed, word.Produced, word.Choreographed, word.Danced, word.Performed, word.Sung:
		return f.At(i+1) == word.By && f.KindAt(i+1) == scan.Word
	}
	return false
}

// leansOnNoun tells whether a name describes what stands behind it, "a Brandt spokesman", "a Brandt-backed plan": a noun, or an adjective before one.
func (f *finder) leansOnNoun(i int32) bool {
	switch f.KindAt(i) {
	case scan.Hyphen, scan.Clitic, scan.Slash, scan.Single, scan.SingleClose:
		return true
	case scan.Word:
		e := f.At(i)
		if f.At(i+1) == word.By && e.Is(lexicon.PastParticiple) { // "a Brandt Corsa driven by"
			return false
		}
		return f.Has(i, scan.Upper) || e == 0 || e.Is(lexicon.Noun) && !e.Any(closed) || e.Is(lexicon.Adjective) || e.Is(lexicon.PresentParticiple) ||
			e.Is(lexicon.PastParticiple) && f.At(i+1).Is(lexicon.Noun)
	}
	return false
}

// businessWords are the classes of words that make a name of its own behind that of a company: Sony Music, Barclays Africa.
var businessWords = placeLike.With(peoples).With(lexicon.SetOf(lexicon.OrgKind, lexicon.OrgNoun, lexicon.OrgSuffix, lexicon.Industry, lexicon.Compass,
	lexicon.Masthead, lexicon.Company, lexicon.PlaceKind, lexicon.Business))

// outlets are the classes of those whose names go on with the name of a paper or a service: Reuters Breakingviews.
var outlets = lexicon.SetOf(lexicon.Newspaper, lexicon.NewsAgency)

// isProduct tells whether one word stands behind the name of a company that does not tell a part of it: "Toyota Corolla".
func (f *finder) isProduct(x scan.Range) bool {
	first, last := &f.Tokens[x.From], &f.Tokens[x.To-1]
	return x.Len() == 2 && first.Entry.Is(lexicon.Company) && isOrganization(first.Entry, first) &&
		(!first.Entry.Any(personal) || last.Entry.Is(lexicon.English)) &&
		!first.Entry.Any(outlets) && last.Kind == scan.Word && !last.Shape.Has(scan.Caps) && !last.Entry.Any(businessWords)
}
