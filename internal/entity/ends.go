package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// ends are the outer words of a name of several.
type ends struct {
	first, last   *scan.Token
	opens, closes lexicon.Entry // what the lists say of them; closes is empty for the second half of "Ann Fforde-Lane"
	person        bool          // a given name and a surname
	article       bool          // "the" stands before
}

func (f *finder) endsOf(c *candidate) ends {
	e := ends{first: &f.Tokens[c.From], last: &f.Tokens[c.To-1], article: f.At(c.From-1) == word.The}
	e.opens, e.closes = e.first.Entry, e.last.Entry
	if f.KindAt(c.To-2) == scan.Hyphen {
		e.closes = 0
	}
	// but Denby Rovers
	e.person = e.opens.Is(lexicon.GivenName) && e.closes.Is(lexicon.Surname) && !(e.closes.Is(lexicon.OrgKind) && f.endsInS(e.last))
	return e
}

func (f *finder) endsInS(t *scan.Token) bool { return f.Text[t.End-1] == 's' }

// weighEnds looks at the outer words of a name of several.
func (f *finder) weighEnds(c *candidate) {
	e := f.endsOf(c)
	f.weighLast(c, &e)
	f.weighStorm(c, e.first)
	f.weighOf(c)
	f.weighFirst(c, &e)
	f.weighOwners(c, &e)
}

// weighLast looks at the last word: a kind, a legal form, a plural.
func (f *finder) weighLast(c *candidate, e *ends) {
	opens, closes := e.opens, e.closes
	pair := c.Len() == 2
	switch {
	case closes.Is(lexicon.OrgSuffix) && (!closes.Any(personal) || e.last.Shape.Has(scan.Dotted|scan.Caps)):
		c.see(orgSuffixLast)
	case closes.Is(lexicon.Industry) && !closes.Is(lexicon.OrgKind) && (opens.Any(largePlaces) || f.startsWithPlace(c.Range)):
		c.see(industryLast)
	case closes.Is(lexicon.OrgKind) && !e.person, f.endsInPhrase(c.Range, lexicon.OrgKind):
		c.see(orgKindLast)
	case closes.Value(lexicon.PlaceHead) == 2 && e.last.End-e.last.Start == 2 && e.last.Shape.Has(scan.Dotted): // Spruce St.
		c.see(placeKindLast)
	case closes.Is(lexicon.Masthead) && e.article && opens.Any(listedAny) && !closes.Is(lexicon.Surname): // the Macon Telegraph
		c.see(orgKindLast)
	case closes.Is(lexicon.PlaceKind) && !e.person && !(opens.Is(lexicon.GivenName) && closes.Is(lexicon.Plural) && pair): // but Stephen Groves
		c.see(placeKindLast)
	case f.endsInThingKind(c, e):
		c.see(thingLast)
	case f.endsInThing(c.Range): // the Brandt Space Telescope
		c.see(thingNounLast)
	case closes.Is(lexicon.Compass) && !opens.Is(lexicon.GivenName) && !closes.Is(lexicon.GivenName):
		c.see(compassLast)
	case closes.Is(lexicon.NameSuffix):
		c.see(nameSuffixLast)
	case closes.Is(lexicon.Plural) && !closes.Any(personal) && !(opens.Is(lexicon.GivenName) && !opens.Any(placeLike) && pair): // but Anna Pebbles
		c.see(pluralLast)
	}
}

// endsInThingKind tells whether the last word says that the name is none of the kinds: an act, a prize, an age.
func (f *finder) endsInThingKind(c *candidate, e *ends) bool {
	switch closes := e.closes; {
	case closes.Is(lexicon.NonEntityKind): // the Farmland Protection Bill, Senate Bill, the Brandt Bill, but not "Ann Bill"
		return !closes.Any(personal) || f.isOrdinary(c.To-2) || e.opens.Is(lexicon.OrgKind) || e.article
	case closes.Is(lexicon.Thing): // Middle Pleistocene
		return true
	default: // World War II
		return closes.Is(lexicon.NameSuffix) && f.Tokens[c.To-2].Entry.Is(lexicon.NonEntityKind)
	}
}

// weighStorm looks for the kinds of storms and ships before their names, by which they go later on.
func (f *finder) weighStorm(c *candidate, first *scan.Token) {
	if first.Entry.Value(lexicon.Ship) == 1 && first.Shape.Has(scan.Caps) || first.Phrase.Value(lexicon.Ship) == 1 {
		c.see(shipFirst)
	}
	if first.Entry.Value(lexicon.NonEntityKind) == 2 && c.Len() == 2 ||
		first.Phrase.Value(lexicon.NonEntityKind) == 2 && c.Len() == int(first.PhraseLen)+1 {
		c.see(stormFirst)
	}
	if c.seen.has(shipFirst) || c.seen.has(stormFirst) {
		f.storms = append(f.storms, f.Hash(c.To-1))
	}
}

// weighOf looks at the word before "of" or "for".
func (f *finder) weighOf(c *candidate) {
	of := f.ofInside(c.Range)
	if of == 0 {
		of = f.onInside(c.Range)
	}
	if of == 0 {
		return
	}
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

// onInside returns where "on" stands behind a kind of organization in the name, 0 if it does not: "Committee on Foreign Affairs".
func (f *finder) onInside(x scan.Range) int32 {
	for i := x.From + 1; i < x.To; i++ {
		if f.At(i) == word.On && f.At(i-1).Is(lexicon.OrgKind) {
			return i
		}
	}
	return 0
}

// weighFirst looks at the first word: a kind, a people, a place.
func (f *finder) weighFirst(c *candidate, e *ends) {
	opens, closes := e.opens, e.closes
	switch {
	case opens == word.Royal && closes.Is(lexicon.Plural): // Royal Engineers
		c.see(orgKindLast)
	case c.Len() == 2 && f.isSaintly(c.From, c.Range):
		c.see(saintFirst)
	case f.startsInPlaceKind(e) && !f.givenJoined(c.Range): // but Park Ji-won
		c.see(placeKindFirst)
	case opens.Is(lexicon.OrgHead) && !opens.Any(personal), opens.Is(lexicon.Weekday) && e.article: // the Sunday Mercury
		c.see(orgHeadFirst)
	case opens.Is(lexicon.PlaceHead) && !opens.Is(lexicon.GivenName):
		c.see(placeHeadFirst)
	case opens.Is(lexicon.NonEntityKind) && !opens.Any(personal) && !opens.Any(placeLike) &&
		!closes.Is(lexicon.OrgKind): // Cyclone Adele, Operation Dawn
		c.see(thingFirst)
	case opens.Any(peoples) && (!opens.Any(personal) || f.isPeopleOf(c.Range)):
		c.see(demonymFirst)
	case opens.Is(lexicon.Compass):
		if next := &f.Tokens[c.From+1]; next.Entry.Any(placeLike) && c.Len() == 2 || next.Phrase.Any(placeLike) && int(next.PhraseLen) == c.Len()-1 {
			c.see(compassBeforePlace)
		} else {
			c.see(compassFirst)
		}
	case f.startsWithPlace(c.Range):
		c.see(placeFirst)
	}
}

// startsInPlaceKind tells whether the first word is a kind of place: "Avenida Central", "Lake Erie", "the River Nidd".
func (f *finder) startsInPlaceKind(e *ends) bool {
	switch opens, closes := e.opens, e.closes; {
	case closes.Is(lexicon.OrgKind):
		return false
	case opens.Value(lexicon.PlaceHead) == 3:
		return true
	default:
		return opens.Is(lexicon.PlaceKind) && (!opens.Is(lexicon.GivenName) || e.article) && !closes.Is(lexicon.Plural) &&
			!(e.article && f.endsInS(e.last))
	}
}

// weighOwners looks for listed names that open or close a longer one: "BBC Shropshire", "Toyota Corolla", "Turismo Rosario".
func (f *finder) weighOwners(c *candidate, e *ends) {
	switch {
	case f.isProduct(c.Range):
		c.see(productOfCompany)
	case !c.seen.has(thingLast) && !(c.seen.has(placeKindLast) && !e.closes.Is(lexicon.Plural)) && f.startsWithOrganization(c, e):
		c.see(organizationFirst)
	}
	last := e.last.Entry
	if last.Is(lexicon.Country) || last.Is(lexicon.Region) && !last.Any(personal) ||
		e.closes.Value(lexicon.City) >= 4 && !e.opens.Is(lexicon.GivenName) && c.Len() == 2 {
		c.see(placeLast)
	}
}

// startsWithOrganization tells whether a listed organization and more make up the name.
func (f *finder) startsWithOrganization(c *candidate, e *ends) bool {
	if p := e.first.Phrase; p.Any(orgLike) && !p.Any(personal) && int(e.first.PhraseLen) < c.Len() {
		return true
	}
	return (e.first.Shape.Has(scan.Caps) || e.opens.Is(lexicon.Company) && !e.opens.Any(personal)) &&
		isOrganization(e.opens, e.first) && !e.opens.Is(lexicon.English)
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
	return t.Entry.Any(placeLike) && !t.Entry.Any(personal) && (!t.Entry.Is(lexicon.City) || t.Entry.Value(lexicon.City) >= 3) &&
		f.KindAt(x.From+1) == scan.Word
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
