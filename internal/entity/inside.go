package entity

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// weighInside looks at the words of the name.
func (f *finder) weighInside(c *candidate) {
	first := &f.Tokens[c.From]
	entry, whole := first.Entry, c.Len() == 1
	if first.Phrase != 0 && int(first.PhraseLen) == c.Len() {
		entry, whole = first.Phrase, true
	}
	if whole {
		f.weighListed(c, entry, first)
	}
	switch {
	case c.Len() == 1:
		f.weighWord(c, first)
	case !whole || !entry.Any(listedNames) && !entry.Any(things): // but Golden Globe
		f.weighEnds(c)
		f.weighWords(c)
	}
}

// weighListed looks the whole name up.
func (f *finder) weighListed(c *candidate, entry lexicon.Entry, first *scan.Token) {
	switch {
	case entry.Is(lexicon.Country):
		c.see(listedCountry)
	case (entry.Value(lexicon.City) == 4 || entry.Value(lexicon.City) == 5) && isOrganization(entry, first): // Toyota
		c.see(listedCity)
	case entry.Value(lexicon.City) >= 4:
		c.see(citySizes[entry.Value(lexicon.City)])
	case entry.Is(lexicon.UsState):
		c.see(listedRegion)
	case entry.Is(lexicon.Region), entry.Is(lexicon.Landform), entry.Is(lexicon.CityVariant):
		if entry.Any(personal) {
			c.see(listedTown)
		} else {
			c.see(listedRegion)
		}
	case entry.Value(lexicon.Subdivision) == 2:
		c.see(listedSubdivision)
	case entry.Is(lexicon.City):
		c.see(citySizes[entry.Value(lexicon.City)])
	case entry.Is(lexicon.Subdivision):
		c.see(listedSubdivisionOrName)
	}
	// Fla., "Elmira, NY"
	if entry.Is(lexicon.StateAbbreviation) && (first.Shape.Has(scan.Dotted) && entry.Value(lexicon.StateAbbreviation) == 1 || f.isPostal(c.From)) {
		c.see(listedRegion)
	}
	if isOrganization(entry, first) {
		if c.Len() == 1 && (entry.Is(lexicon.English) && !first.Shape.Has(scan.Caps) || entry.Is(lexicon.Brand) && !entry.Any(famous)) {
			c.see(listedOrdinaryOrganization)
		} else {
			c.see(listedOrganization)
		}
	}
	if entry.Any(tongues) && !entry.Any(placeLike) {
		c.see(listedPeople)
	}
	if entry.Is(lexicon.Weekday) || entry.Any(festivals) || entry.Is(lexicon.Month) && !entry.Is(lexicon.GivenName) {
		c.see(listedDay)
	}
	if entry.Any(things) && !entry.Any(placeLike) && !entry.Any(orgLike) {
		c.see(listedThing)
	}
	if entry.Is(lexicon.CommonAcronym) && first.Shape.Has(scan.Caps|scan.Dotted|scan.Mixing) && !entry.Any(listedNames) {
		c.see(commonAcronym)
	}
}

// isPostal tells whether two capitals at i are a state's behind the comma of a listed town: "Elmira, NY".
func (f *finder) isPostal(i int32) bool {
	t := &f.Tokens[i]
	if !t.Shape.Has(scan.Caps) || t.End-t.Start != 2 || f.KindAt(i-1) != scan.Comma || i < 2 {
		return false
	}
	town := &f.Tokens[i-2]
	return town.Entry.Any(placeLike) && !town.Entry.Is(lexicon.Surname) ||
		i > 2 && f.Tokens[i-3].PhraseLen == 2 && f.Tokens[i-3].Phrase.Any(placeLike)
}

// isOrganization tells whether the entry is on a list of organizations; an
// acronym is only where it is written as one, "WHO", not "Who", or can be read as nothing else: "Nato".
func isOrganization(e lexicon.Entry, t *scan.Token) bool {
	const shortestSpoken = 4 // British papers write so what is said as a word: "Unesco", "Opec"
	if !e.Any(orgLike) {
		return false
	}
	if t.Shape.Has(scan.Caps|scan.Dotted|scan.Mixing) || t.End-t.Start >= shortestSpoken && !e.Any(otherThanAcronym) {
		return true
	}
	for _, class := range [...]lexicon.Class{lexicon.Organization, lexicon.Institution, lexicon.Company, lexicon.Brand, lexicon.Club,
		lexicon.NewsAgency, lexicon.Newspaper, lexicon.Party} {
		if e.Is(class) && e.Value(class) != 1 {
			return true
		}
	}
	return false
}

// otherThanAcronym are the classes of what an acronym in small letters may be as well: "Peta", "Cepi", "Isis".
var otherThanAcronym = lexicon.SetOf(lexicon.English, lexicon.GivenName, lexicon.Surname, lexicon.Title, lexicon.Country, lexicon.UsState)

// citySizes are the observations for the values of the list of cities.
var citySizes = [...]observation{listedVillage, listedVillage, listedSmallTown, listedTown, listedCity, listedLargeCity, listedMetropolis}

// mostStorms is how many storms and ships of a story are known again by their bare name.
const mostStorms = 8

// weighWord looks at a name of one word.
func (f *finder) weighWord(c *candidate, t *scan.Token) {
	listed := t.Entry.Any(placeLike) || isOrganization(t.Entry, t)
	if len(f.storms) > 0 && slices.Contains(f.storms[:min(len(f.storms), mostStorms)], c.hash) {
		c.see(namedThing)
	}
	weighLetters(c, t, f.TextAt(c.From), listed)
	weighAsPerson(c, t.Entry)
	weighAsCommon(c, t, listed)
	if t.Entry == 0 {
		c.see(unknownWord)
		f.weighEnding(c, f.TextAt(c.From))
	}
}

// weighLetters looks at the capitals, digits and signs of a word.
func weighLetters(c *candidate, t *scan.Token, text string, listed bool) {
	switch e := t.Entry; {
	case t.Shape.Has(scan.Initial), len(text) == 3 && text[1] == '&' && !listed: // Q&A
		c.see(singleLetter)
	case t.Shape.Has(scan.HasDigit) && !listed:
		c.see(codeWithDigits)
	case t.Shape.Has(scan.Caps) && !listed:
		if e.Any(grammar) || e.Is(lexicon.Title) || e.Is(lexicon.English) {
			c.see(shoutedWord)
		} else if len(text) <= 6 {
			c.see(acronym)
		}
	case t.Shape.Has(scan.Upper) && isPluralAcronym(text) && !listed:
		c.see(pluralAcronym)
	case t.Shape.Has(scan.Mixing) && e == 0:
		c.see(mixedCase)
	}
}

// weighAsPerson looks at a word that is a given name or a surname.
func weighAsPerson(c *candidate, e lexicon.Entry) {
	switch {
	case e.Any(personal) && (e.Value(lexicon.City) >= 3 || e.Any(places)):
		c.see(personalPlace)
	case c.seen.has(acronym): // MOE is not Moe
	default:
		if e.Is(lexicon.GivenName) {
			c.see(givenAlone)
		}
		if e.Is(lexicon.Surname) {
			c.see(surnameAlone)
		}
	}
	if e.Is(lexicon.WorldLeader) {
		c.see(worldLeader)
	}
	if e.Is(lexicon.Month) && e.Is(lexicon.GivenName) {
		c.see(monthAlone)
	}
}

// weighAsCommon looks at a word that is a common noun as well: a kind of organization or place, a title, "North".
func weighAsCommon(c *candidate, t *scan.Token, listed bool) {
	e := t.Entry
	if e.Is(lexicon.OrgKind) && !e.Any(personal) {
		c.see(orgKindAlone)
	}
	if e.Is(lexicon.Title) || e.Is(lexicon.Honorific) {
		c.see(titleAlone)
	}
	if e.Is(lexicon.PlaceKind) && !listed {
		c.see(placeKindAlone)
	}
	if e.Is(lexicon.Compass) {
		c.see(compassAlone)
	}
	if e.Is(lexicon.English) && !t.Shape.Has(scan.Caps) && !e.Is(lexicon.WorldLeader) {
		c.see(ordinaryWord)
	}
}

// isPluralAcronym tells whether the text is "NGOs".
func isPluralAcronym(text string) bool {
	n := len(text) - 1
	if n < 2 || text[n] != 's' {
		return false
	}
	for i := range n {
		if text[i] < 'A' || text[i] > 'Z' {
			return false
		}
	}
	return true
}

// The endings of words that say what they are the names of.
var (
	placeEndings = endingsOf("stan", "abad", "burg", "burgh", "ville", "shire", "grad", "gorod", "pur", "pura", "nagar", "kent", "polis", "borough",
		"hampton", "mouth", "minster", "bridge", "fjord", "holm", "kulam", "puram", "palli", "dorf", "furt", "hafen", "haven", "chester", "ovka",
		"ivka", "strand", "fontein", "gata", "gatan", "gade", "strasse", "straße", "gasse", "straat", "plein", "platz", "gracht", "veien", "kyo",
		"zhou", "jiang", "yuan", "shima")
	surnameEndings = endingsOf("ovich", "evich", "enko", "ović", "ević", "ic", "ić", "czyk", "wicz", "sky", "ski", "ský", "ska", "skaya", "shvili",
		"adze", "idze", "yan", "ian", "escu", "poulos", "akis", "idis", "sson", "sen", "son", "ez", "ini", "elli", "etti", "oglu", "oğlu", "zadeh",
		"pour", "wala", "ov", "ova", "ev", "eva", "ov", "ukh", "aitis", "ėnė", "ström", "berg", "mann", "stein")
	peopleEndings  = endingsOf("ians", "ans", "ites")
	nounEndings    = endingsOf("phobia", "phobic", "ism", "isms", "ness", "ization", "isation", "itis", "ctomy", "cracy", "manship", "ships")
	companyEndings = endingsOf("tech", "soft", "corp", "bank", "com", "net", "gen", "pharma", "tel", "gaz", "neft", "oil", "lab", "labs", "ware",
		"coin", "pay", "works", "media")
)

// weighEnding looks at the end of a word that no list has.
func (f *finder) weighEnding(c *candidate, text string) {
	if f.Tokens[c.From].Shape.Has(scan.Caps) {
		return
	}
	switch {
	case nounEndings.end(text):
		c.see(nounEnding)
	case peopleEndings.end(text):
		c.see(peopleEnding)
	case companyEndings.end(text):
		c.see(companyEnding)
	case placeEndings.end(text):
		c.see(placeEnding)
	case surnameEndings.end(text):
		c.see(surnameEnding)
	}
}

// endings are those of words, by their last byte.
type endings [256][]string

func endingsOf(all ...string) *endings {
	e := new(endings)
	for _, ending := range all {
		last := ending[len(ending)-1]
		e[last] = append(e[last], ending)
	}
	return e
}

// end tells whether the text has two letters or more before one of the endings.
func (e *endings) end(text string) bool {
	for _, ending := range e[text[len(text)-1]] {
		if len(text) > len(ending)+1 && strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}
