package entity

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
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
	if entry.Is(lexicon.StateAbbreviation) && (first.Shape.Has(scan.Dotted) && entry.Value(lexicon.StateAbbreviation) == 1 || f.isPostal(c.From)) { // Fla., "Elmira, NY"
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
	return town.Entry.Any(placeLike) && !town.Entry.Is(lexicon.Surname) || i > 2 && f.Tokens[i-3].PhraseLen == 2 && f.Tokens[i-3].Phrase.Any(placeLike)
}

// isOrganization tells whether the entry is on a list of organizations; an
// acronym is only where it is written as one: "WHO", not "Who".
func isOrganization(e lexicon.Entry, t *scan.Token) bool {
	if !e.Any(orgLike) {
		return false
	}
	if t.Shape.Has(scan.Caps | scan.Dotted | scan.Mixing) {
		return true
	}
	for _, class := range [...]lexicon.Class{lexicon.Organization, lexicon.Institution, lexicon.Company, lexicon.Brand, lexicon.Club, lexicon.NewsAgency, lexicon.Newspaper, lexicon.Party} {
		if e.Is(class) && e.Value(class) != 1 {
			return true
		}
	}
	return false
}

// citySizes are the observations for the values of the list of cities.
var citySizes = [...]observation{listedVillage, listedVillage, listedSmallTown, listedTown, listedCity, listedLargeCity, listedMetropolis}

// mostStorms is how many storms and ships of a story are known again by their bare name.
const mostStorms = 8

// weighWord looks at a name of one word.
func (f *finder) weighWord(c *candidate, t *scan.Token) {
	e, text := t.Entry, f.TextAt(c.From)
	listed := e.Any(placeLike) || isOrganization(e, t)
	if len(f.storms) > 0 && slices.Contains(f.storms[:min(len(f.storms), mostStorms)], c.hash) {
		c.see(namedThing)
	}
	switch {
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
	if e == 0 {
		c.see(unknownWord)
		f.weighEnding(c, text)
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
	placeEndings   = endingsOf("stan", "abad", "burg", "burgh", "ville", "shire", "grad", "gorod", "pur", "pura", "nagar", "kent", "polis", "borough", "hampton", "mouth", "minster", "bridge", "fjord", "holm", "kulam", "puram", "palli", "dorf", "furt", "hafen", "haven", "chester", "ovka", "ivka", "strand", "fontein", "gata", "gatan", "gade", "strasse", "straße", "gasse", "straat", "plein", "platz", "gracht", "veien", "kyo", "zhou", "jiang", "yuan", "shima")
	surnameEndings = endingsOf("ovich", "evich", "enko", "ović", "ević", "ic", "ić", "czyk", "wicz", "sky", "ski", "ský", "ska", "skaya", "shvili", "adze", "idze", "yan", "ian", "escu", "poulos", "akis", "idis", "sson", "sen", "son", "ez", "ini", "elli", "etti", "oglu", "oğlu", "zadeh", "pour", "wala", "ov", "ova", "ev", "eva", "ov", "ukh", "aitis", "ėnė", "ström", "berg", "mann", "stein")
	peopleEndings  = endingsOf("ians", "ans", "ites")
	nounEndings    = endingsOf("phobia", "phobic", "ism", "isms", "ness", "ization", "isation", "itis", "ctomy", "cracy", "manship", "ships")
	companyEndings = endingsOf("tech", "soft", "corp", "bank", "com", "net", "gen", "pharma", "tel", "gaz", "neft", "oil", "lab", "labs", "ware", "coin", "pay", "works", "media")
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

// weighEnds looks at the outer words of a name of several.
func (f *finder) weighEnds(c *candidate) {
	first, last := &f.Tokens[c.From], &f.Tokens[c.To-1]
	fe, le := first.Entry, last.Entry
	if f.KindAt(c.To-2) == scan.Hyphen { // Ann Fforde-Lane
		le = 0
	}
	person := fe.Is(lexicon.GivenName) && le.Is(lexicon.Surname) && !(le.Is(lexicon.OrgKind) && f.Text[last.End-1] == 's') // but Denby Rovers
	switch {
	case le.Is(lexicon.OrgSuffix) && (!le.Any(personal) || last.Shape.Has(scan.Dotted|scan.Caps)):
		c.see(orgSuffixLast)
	case le.Is(lexicon.Industry) && !le.Is(lexicon.OrgKind) && (fe.Any(largePlaces) || f.startsWithPlace(c.Range)):
		c.see(industryLast)
	case le.Is(lexicon.OrgKind) && !person, f.endsInPhrase(c.Range, lexicon.OrgKind):
		c.see(orgKindLast)
	case le.Value(lexicon.PlaceHead) == 2 && last.End-last.Start == 2 && last.Shape.Has(scan.Dotted): // Spruce St.
		c.see(placeKindLast)
	case le.Is(lexicon.Masthead) && f.At(c.From-1) == word.The && fe.Any(listedAny) && !le.Is(lexicon.Surname): // the Macon Telegraph
		c.see(orgKindLast)
	case le.Is(lexicon.PlaceKind) && !person && !(fe.Is(lexicon.GivenName) && le.Is(lexicon.Plural) && c.Len() == 2): // but Stephen Groves
		c.see(placeKindLast)
	case le.Is(lexicon.NonEntityKind) && (!le.Any(personal) || f.isOrdinary(c.To-2) || fe.Is(lexicon.OrgKind) || f.At(c.From-1) == word.The), // the Farmland Protection Bill, Senate Bill, the Brandt Bill
		le.Is(lexicon.Thing), // Middle Pleistocene
		le.Is(lexicon.NameSuffix) && f.Tokens[c.To-2].Entry.Is(lexicon.NonEntityKind): // World War II
		c.see(thingLast)
	case f.endsInThing(c.Range): // the Brandt Space Telescope
		c.see(thingNounLast)
	case le.Is(lexicon.Compass) && !fe.Is(lexicon.GivenName) && !le.Is(lexicon.GivenName):
		c.see(compassLast)
	case le.Is(lexicon.NameSuffix):
		c.see(nameSuffixLast)
	case le.Is(lexicon.Plural) && !le.Any(personal) && !(fe.Is(lexicon.GivenName) && !fe.Any(placeLike) && c.Len() == 2): // but Anna Pebbles
		c.see(pluralLast)
	}
	if fe.Value(lexicon.Ship) == 1 && first.Shape.Has(scan.Caps) || first.Phrase.Value(lexicon.Ship) == 1 {
		c.see(shipFirst)
	}
	if fe.Value(lexicon.NonEntityKind) == 2 && c.Len() == 2 || first.Phrase.Value(lexicon.NonEntityKind) == 2 && c.Len() == int(first.PhraseLen)+1 {
		c.see(stormFirst)
	}
	if c.seen.has(shipFirst) || c.seen.has(stormFirst) {
		f.storms = append(f.storms, f.Hash(c.To-1))
	}
	if of := f.ofInside(c.Range); of > 0 {
		switch head := f.At(of - 1); {
		case head.Is(lexicon.OrgKind):
			c.see(orgKindBeforeOf)
		case head.Is(lexicon.PlaceKind):
			c.see(placeKindBeforeOf)
		case head.Is(lexicon.NonEntityKind) && of-1 > c.From:
			c.see(thingBeforeOf)
		case f.isCampaign(c.From, of):
			c.see(orgKindBeforeOf)
		}
	}
	switch {
	case fe == word.Royal && le.Is(lexicon.Plural): // Royal Engineers
		c.see(orgKindLast)
	case c.Len() == 2 && f.isSaintly(c.From, c.Range):
		c.see(saintFirst)
	case fe.Value(lexicon.PlaceHead) == 3 && !le.Is(lexicon.OrgKind), fe.Is(lexicon.PlaceKind) && (!fe.Is(lexicon.GivenName) || f.At(c.From-1) == word.The) && !le.Is(lexicon.OrgKind) && !le.Is(lexicon.Plural) && !(f.At(c.From-1) == word.The && f.Text[last.End-1] == 's'): // Avenida Central, Lake Erie, Mount Etna
		c.see(placeKindFirst)
	case fe.Is(lexicon.OrgHead) && !fe.Any(personal), fe.Is(lexicon.Weekday) && f.At(c.From-1) == word.The: // the Sunday Mercury
		c.see(orgHeadFirst)
	case fe.Is(lexicon.PlaceHead) && !fe.Is(lexicon.GivenName):
		c.see(placeHeadFirst)
	case fe.Is(lexicon.NonEntityKind) && !fe.Any(personal) && !fe.Any(placeLike) && !le.Is(lexicon.OrgKind): // Cyclone Adele, Operation Dawn
		c.see(thingFirst)
	case fe.Any(peoples) && (!fe.Any(personal) || f.isPeopleOf(c.Range)):
		c.see(demonymFirst)
	case fe.Is(lexicon.Compass):
		if f.At(c.From+1).Any(placeLike) && c.Len() == 2 || f.Tokens[c.From+1].Phrase.Any(placeLike) && int(f.Tokens[c.From+1].PhraseLen) == c.Len()-1 {
			c.see(compassBeforePlace)
		} else {
			c.see(compassFirst)
		}
	case f.startsWithPlace(c.Range):
		c.see(placeFirst)
	}
	if !c.seen.has(thingLast) && !(c.seen.has(placeKindLast) && !le.Is(lexicon.Plural)) && (first.Phrase.Any(orgLike) && !first.Phrase.Any(personal) && int(first.PhraseLen) < c.Len() || (first.Shape.Has(scan.Caps) || fe.Is(lexicon.Company) && !fe.Any(personal)) && isOrganization(fe, first) && !fe.Is(lexicon.English)) {
		c.see(organizationFirst)
	}
	if f.isProduct(c.Range) {
		c.see(productOfCompany)
	}
	if last.Entry.Is(lexicon.Country) || last.Entry.Is(lexicon.Region) && !last.Entry.Any(personal) || le.Value(lexicon.City) >= 4 && !fe.Is(lexicon.GivenName) && c.Len() == 2 { // Turismo Rosario
		c.see(placeLast)
	}
}

// isPeopleOf tells whether a name that is a people's too stands before an ordinary noun in the plural: "Irish Ferries".
func (f *finder) isPeopleOf(x scan.Range) bool {
	last := f.At(x.To - 1)
	return x.Len() == 2 && f.At(x.From).Any(peoples) && last.Is(lexicon.Plural) && last.Is(lexicon.Noun) && !last.Any(personal)
}

// isCampaign tells whether people stand before "for" at the start of the name, as in those of groups that want something: "Moms for Liberty".
func (f *finder) isCampaign(from, joint int32) bool {
	e := f.At(from)
	return joint == from+1 && f.At(joint) == word.For && e.Is(lexicon.Plural) && (e.Is(lexicon.Title) || e.Is(lexicon.Relation) || e.Any(peoples))
}

// isOrdinary tells whether the word at i is an ordinary one and no name of people.
func (f *finder) isOrdinary(i int32) bool {
	return f.At(i).Is(lexicon.English) && !f.At(i).Any(personal)
}

// areOrdinary tells whether all words of a name are ordinary ones.
func (f *finder) areOrdinary(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if f.Tokens[i].Kind == scan.Word && !f.At(i).Is(lexicon.English) {
			return false
		}
	}
	return true
}

// endsInPhrase tells whether the last tokens are a phrase of the list.
func (f *finder) endsInPhrase(x scan.Range, class lexicon.Class) bool {
	for n := int32(2); n <= 3 && int(n) < x.Len(); n++ {
		if t := &f.Tokens[x.To-n]; int32(t.PhraseLen) == n && t.Phrase.Is(class) {
			return true
		}
	}
	return false
}

// endsInThing tells whether the last words are a common noun for things, and nobody's name.
func (f *finder) endsInThing(x scan.Range) bool {
	last := x.To - 1
	return f.isThingNoun(last) && !f.At(last).Any(personal) && !f.At(last).Is(lexicon.Company) || f.endsInPhrase(x, lexicon.ThingNoun)
}

// startsWithPlace tells whether a listed country or city and more make up the name.
func (f *finder) startsWithPlace(x scan.Range) bool {
	t := &f.Tokens[x.From]
	if t.Phrase.Any(placeLike) && int(t.PhraseLen) < x.Len() {
		return true
	}
	return t.Entry.Any(placeLike) && !t.Entry.Any(personal) && (!t.Entry.Is(lexicon.City) || t.Entry.Value(lexicon.City) >= 3) && f.KindAt(x.From+1) == scan.Word
}

// ofInside returns the token "of" or "for" inside of the name, 0 if there is none.
func (f *finder) ofInside(x scan.Range) int32 {
	for i := x.From + 1; i < x.To; i++ {
		if e := f.At(i); e == word.Of || e == word.For {
			return i
		}
	}
	return 0
}

// weighWords looks at all words of a name of several.
func (f *finder) weighWords(c *candidate) {
	first, last := &f.Tokens[c.From], &f.Tokens[c.To-1]
	words, ordinary, shouted := 0, 0, 0
	for i := c.From; i < c.To; i++ {
		t := &f.Tokens[i]
		if t.Kind != scan.Word {
			switch {
			case t.Kind == scan.Other:
				c.see(ampersandInside)
			case t.Kind == scan.Number:
				c.see(digitsInside)
			}
			continue
		}
		words++
		if t.Shape.Has(scan.Caps) {
			shouted++
		}
		switch {
		case t.Shape.Has(scan.Initial) && t.Shape.Has(scan.Dotted), t.Shape.Has(scan.Initial) && i > c.From && i+1 < c.To,
			t.Shape.Has(scan.Dotted) && t.Shape.Has(scan.Caps) && t.End-t.Start <= 4 && !t.Entry.Any(placeLike):
			c.see(initialInside)
		case t.Shape.Has(scan.Caps) && t.End-t.Start > 1 && !t.Shape.Has(scan.Dotted) && !t.Entry.Any(personal):
			c.see(acronymInside)
		}
		if t.Entry.Is(lexicon.English) && !t.Entry.Is(lexicon.WorldLeader) && !(i == c.From && t.Entry.Is(lexicon.NameParticle)) && (!t.Entry.Any(personal) || i == c.To-1 && t.Entry.Is(lexicon.PlaceKind) && !t.Entry.Is(lexicon.Surname)) {
			ordinary++
		}
	}
	if ordinary == words && f.smallWordInside(c.Range) {
		c.see(smallWordInside)
	}
	if words > 5 {
		c.see(manyWords)
		return
	}
	given := first.Entry.Is(lexicon.GivenName) && !c.seen.has(placeKindFirst) && !f.isPeopleOf(c.Range) && !(first.Entry.Is(lexicon.NameParticle) && (words == 2 || !first.Shape.Has(scan.Upper)) && !last.Entry.Is(lexicon.Surname)) // Al Noor
	if given {
		c.see(givenFirst)
	}
	if last.Entry.Is(lexicon.Surname) {
		c.see(surnameLast)
	}
	if !given && first.Entry.Is(lexicon.Surname) && !first.Entry.Is(lexicon.English) && !first.Entry.Any(placeLike) && words <= 3 {
		c.see(surnameFirst)
	}
	if words == 2 && (first.Entry.Is(lexicon.WorldLeader) || last.Entry.Is(lexicon.WorldLeader)) {
		c.see(worldLeader)
	}
	if particle := f.particleInside(c.Range); particle && given {
		c.see(particleAfterGiven)
	} else if particle || first.Entry.Is(lexicon.NameParticle) {
		c.see(particleInside)
		if words == 2 && !particle && !first.Entry.Is(lexicon.PlaceHead) && last.Entry.Any(personal) {
			c.see(particleFirst)
		}
	}
	if f.hyphenatedPlace(c.Range) || c.Len() == 3 && isWard(f.TextAt(c.To-1)) && f.glued(c.From+1, scan.Hyphen) {
		c.see(hyphenatedPlace)
	} else if f.givenJoined(c.Range) {
		c.see(givenJoined)
	}
	switch {
	case shouted != words || words < 2:
	case ordinary == words:
		c.see(shoutedWords)
	case first.End-first.Start <= 5 && !first.Entry.Any(personal) && !first.Shape.Has(scan.Dotted) && first.Entry == 0:
		c.see(acronymsOnly)
	}
	switch {
	case c.seen.has(orgKindLast), c.seen.has(placeKindLast) && ordinary == words, ordinary == 0 && c.seen.has(particleInside) && !given && !c.seen.has(surnameLast) && !c.seen.has(particleFirst): // Denby Rovers, Ríos del Sur
	case ordinary == 0 && words <= 4:
		c.see(noOrdinaryWords)
	case ordinary == words:
		c.see(onlyOrdinaryWords)
	case ordinary > 0:
		c.see(someOrdinaryWords)
	}
}

// smallWordInside tells whether a word of the closed classes stands capitalised between others, as only titles of works have it: "Salt Under Glass".
func (f *finder) smallWordInside(x scan.Range) bool {
	for i := x.From + 1; i+1 < x.To; i++ {
		if t := &f.Tokens[i]; t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.Caps) && t.Entry.Any(closed) && !t.Entry.Any(joined) {
			return true
		}
	}
	return false
}

func (f *finder) particleInside(x scan.Range) bool {
	for i := x.From + 1; i < x.To; i++ {
		if t := &f.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.NameParticle) {
			return true
		}
	}
	return false
}

// givenJoined tells whether a small part is joined to a given name: "Kim Jong-un".
func (f *finder) givenJoined(x scan.Range) bool {
	for i := x.From + 1; i+1 < x.To; i++ {
		if f.Tokens[i].Kind == scan.Hyphen && !f.Tokens[i+1].Shape.Has(scan.Upper) && f.Tokens[i+1].Kind == scan.Word && f.Tokens[i-1].Shape.Has(scan.Upper) {
			return true
		}
	}
	return false
}

// isWard tells whether the text is the Korean or Chinese word for a part of a town or a county that is joined to its name: "Banpo-dong".
func isWard(text string) bool {
	switch text {
	case "dong", "gu", "gun", "myeon", "eup", "ri", "cho", "ku", "shi", "ken":
		return true
	}
	return false
}

// hyphenatedPlace tells whether a small word is joined on both sides: "Stoke-on-Trent".
func (f *finder) hyphenatedPlace(x scan.Range) bool {
	for i := x.From + 1; i+3 < x.To; i++ {
		if f.Tokens[i].Kind == scan.Hyphen && f.Tokens[i+2].Kind == scan.Hyphen && !f.Tokens[i+1].Shape.Has(scan.Upper) {
			return true
		}
	}
	return false
}
