package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighTitle looks for a title, a form of address or a word of kin before the name.
func (f *finder) weighTitle(c *candidate) {
	placed := c.Len() == 1 && f.Tokens[c.From].Entry.Any(placeLike) || c.inside[Place] >= 10
	if c.addressed {
		switch t := &f.Tokens[c.From]; {
		case t.Phrase.Is(lexicon.Title) && int(t.PhraseLen) > c.Len() && f.isModifier(c.title): // "Former Treasury secretary"
		case f.Listed(c.title.From, lexicon.Honorific) > 0:
			c.see(honorificBefore)
		case placed:
			c.see(titleBeforePlace)
		default:
			c.see(titleBefore)
		}
		return
	}
	before := f.At(c.From - 1)
	if n := f.titleBefore(c.From); n > 0 {
		if c.inside[Place] < 10 && c.inside[Organization] < 10 {
			title := scan.Range{From: c.From - n, To: c.From}
			c.title, c.addressed = title, true
			c.gender = f.titleGender(title)
			c.see(titleBefore)
		}
	} else if f.KindAt(c.From-1) == scan.Word && before.Is(lexicon.Relation) && !before.Is(lexicon.Plural) {
		c.see(relationBefore)
	} else if f.KindAt(c.From-1) == scan.Comma && f.KindAt(c.From-2) == scan.Word && !f.Tokens[c.From-2].Shape.Has(scan.Upper) {
		switch before = f.At(c.From - 2); {
		case before.Is(lexicon.Relation): // "her parents, Mark and Julie,"
			c.see(relationBefore)
			if c.Len() == 1 && f.KindAt(c.To) == scan.Comma && f.At(c.From).Any(personal) { // "his wife, Rosario,"
				c.see(kinApposed)
			}
		case before.Is(lexicon.Title) && !before.Is(lexicon.Plural) && c.Len() == 2 && f.KindAt(c.To) == scan.Comma: // "a spokesman, Tree Hill, said"
			c.see(titleBeforeComma)
		}
	}
}

// isModifier tells whether a title is only the word that describes an office: "Former".
func (f *finder) isModifier(title scan.Range) bool {
	e := f.At(title.From)
	return title.Len() == 1 && e.Is(lexicon.TitleModifier) && !e.Is(lexicon.Title)
}

// weighBefore looks at the words before the name.
func (f *finder) weighBefore(c *candidate) {
	at := c.From - 1
	switch {
	case f.Tokens[c.From].Shape.Has(scan.LineStart): // "Storm hits the bay", and below it: "NATO said"
		return
	case f.KindAt(at) != scan.Word:
		f.weighMarkBefore(c)
		f.weighApposing(c)
		f.weighList(c)
		return
	case f.Has(at, scan.Upper) && f.At(at) != word.The && !f.Has(at, scan.SentenceStart):
		return
	}
	f.weighList(c)
	if f.At(at) == word.The {
		f.weighDefinite(c, at)
		at--
	} else {
		f.weighNounBefore(c, at)
	}
	if f.KindAt(at) != scan.Word {
		return
	}
	if f.At(at) == word.Of && f.isSection(at-1) {
		c.see(sectionBefore)
		return
	}
	f.weighPreposition(c, at)
	f.weighVerbBefore(c, at)
	f.weighMatchBefore(c, at)
}

// weighDefinite looks at a name behind the article at i, and at what stands before that.
func (f *finder) weighDefinite(c *candidate, i int32) {
	the, before := &f.Tokens[i], f.At(i-1)
	if before.Is(lexicon.ThingNoun) && the.Shape.Has(scan.Upper) && !the.Shape.Has(scan.SentenceStart) { // "the novel The Lighthouse"
		c.see(thingNounBefore)
	}
	f.weighArticle(c)
	// "a writer for The Lantern"
	if the.Shape.Has(scan.Upper) && !the.Shape.Has(scan.SentenceStart|scan.LineStart) && !f.afterMark(i) && c.Len() == 1 {
		c.see(capitalArticle)
	}
	made := before.Value(lexicon.ObjectVerb) == 4 && the.Shape.Has(scan.Upper) && !the.Shape.Has(scan.SentenceStart) // "directed The Salt Road"
	if made || f.opensTitle(i-1, c) {
		c.see(insideTitle)
	}
	switch f.KindAt(i - 1) {
	case scan.Word:
		if before.Value(lexicon.Reporting) == 2 { // "told the Lantern"
			c.see(toldBefore)
		}
	case scan.Comma:
		if f.At(i-2).Is(lexicon.Ship) && f.KindAt(c.To) == scan.Comma { // "a ferry, the Brandt, sank"
			c.see(shipBefore)
		}
	}
}

// weighNounBefore looks at the article or noun at i right before the name, or at the verb that gives it.
func (f *finder) weighNounBefore(c *candidate, i int32) {
	before := f.At(i)
	one := !before.Is(lexicon.Plural)
	switch {
	case before == word.Nee:
		c.see(maidenName)
	case isPossessive(before) && c.Len() > 1 && !f.leansOnNoun(c.To): // "his Brandt Corsa"
		c.see(ownedThing)
	case before == word.A || before == word.An:
		f.weighIndefinite(c, i)
	case before == word.Titled, before == word.Entitled: // "a paper titled Rivers of Debt"
		c.see(thingNounBefore)
	case before.Is(lexicon.Ship) && one, f.phraseBefore(c.From, lexicon.Ship):
		c.see(shipBefore)
	case before.Is(lexicon.Animal) && one:
		c.see(animalBefore)
	case before.Is(lexicon.Compass):
		c.see(compassBefore)
	case before.Value(lexicon.OrgNoun) == 2 && !c.seen.has(givenFirst), // "solicitors Brandt Lee"
		before.Is(lexicon.OrgNoun) && one && !before.Is(lexicon.PlaceNoun), f.phraseBefore(c.From, lexicon.OrgNoun):
		c.see(orgNounBefore)
	case before.Is(lexicon.PlaceNoun) && one:
		c.see(placeNounBefore)
	case f.namesThing(i), f.phraseBefore(c.From, lexicon.ThingNoun):
		c.see(thingNounBefore)
	case before == word.Called, before == word.Named, before == word.Dubbed:
		f.weighCalled(c, i-1)
	}
}

// namesThing tells whether the noun at i is one for things that stands before their names: "the drug Brandt", but not "England play Norway".
func (f *finder) namesThing(i int32) bool {
	e := f.At(i)
	return e.Is(lexicon.ThingNoun) && e.Value(lexicon.ThingNoun) < hasThing && (!e.Is(lexicon.BaseForm) || f.inPhrase(i)) &&
		(!e.Is(lexicon.Plural) || e == word.Series || e == word.Species)
}

// weighIndefinite looks at a name behind the "a" at i.
func (f *finder) weighIndefinite(c *candidate, i int32) {
	c.see(indefiniteBefore)
	if !f.leansOnNoun(c.To) {
		c.see(indefiniteThing)
	}
	switch f.At(i - 1) {
	case word.Won, word.Win, word.Wins: // "won a Brandt"
		if f.KindAt(i-1) == scan.Word {
			c.see(prizeWon)
		}
	}
}

// weighPreposition looks at the preposition at i before the name or its article, and at the noun before that.
func (f *finder) weighPreposition(c *candidate, i int32) {
	before := f.At(i)
	switch before {
	case word.In, word.Near, word.Across, word.Throughout, word.Around, word.Outside:
		f.weighIn(c, i)
	case word.Aboard: // "aboard the Brandt"
		c.see(shipBefore)
	case word.Off:
		c.see(landBefore)
	case word.At:
		c.see(atBefore)
	case word.From:
		c.see(fromBefore)
	case word.To:
		c.see(toBefore)
	case word.On, word.Via:
		c.see(onBefore)
	case word.By:
		c.see(byBefore)
	case word.With:
		c.see(withBefore)
	case word.Between:
		if f.At(c.To) != word.And || f.Has(c.To+1, scan.Upper) || f.KindAt(c.To+1) != scan.Word { // but "between Brandt and rent"
			c.see(betweenBefore)
		}
	}
	if (before == word.Of || before == word.From) && f.KindAt(i-1) == scan.Comma && (f.KindAt(c.To) == scan.Comma || f.KindAt(c.To) == scan.Stop) {
		c.see(ofBetweenCommas)
	}
	if before == word.Of && c.seen.has(onlyOrdinaryWords) && f.endsFullName(i-1) { // "Ann Lee of Progressive Harvest"
		c.see(ofPerson)
	}
	switch before {
	case word.Of, word.For, word.At, word.To, word.With, word.In:
		f.weighHead(c, i-1, before)
	}
}

// endsFullName tells whether a given name and another capitalised word that is no title and no kind end at i.
func (f *finder) endsFullName(i int32) bool {
	e := f.At(i)
	return f.Has(i, scan.Upper) && f.Has(i-1, scan.Upper) && f.At(i-1).Is(lexicon.GivenName) &&
		!e.Is(lexicon.Title) && !e.Is(lexicon.OrgKind) && !e.Is(lexicon.PlaceKind)
}

// weighIn looks at "in" or its like at i: a place, but not "in the House", "in Ann Lee's film", "shares in Brandt".
func (f *finder) weighIn(c *candidate, i int32) {
	if c.seen.has(ordinaryWord) && c.seen.has(articleBefore) || c.Len() > 1 && f.isOwner(c.To-1) {
		return
	}
	if f.At(i) == word.In {
		switch f.At(i - 1) {
		case word.Shares, word.Stake, word.Stakes, word.Investors:
			c.see(orgOfficeBefore)
			return
		}
	}
	c.see(insideBefore)
}

// objectOf are the observations for the values of the list of verbs by their objects.
var objectOf = [...]observation{1: orgVerbBefore, placeVerbBefore, personVerbBefore, thingVerbBefore}

// weighVerbBefore looks at the verb at i whose object the name is.
func (f *finder) weighVerbBefore(c *candidate, i int32) {
	before := f.At(i)
	switch before {
	case word.Makes, word.Sells, word.Launched, word.Launches:
		if c.Len() == 1 && c.seen.has(unknownWord) { // "Brandt makes ProSarang"
			c.see(thingVerbBefore)
		}
	case word.Won, word.Win, word.Wins, word.Winning, word.Awarded:
		leans := f.KindAt(c.To) == scan.Word && f.At(c.To).Is(lexicon.Noun) && !f.At(c.To).Any(closed)
		words := c.seen.has(onlyOrdinaryWords) && !c.seen.has(orgKindLast) && !c.seen.has(placeKindLast)
		if (i < c.From-1 || words) && !leans { // "won the Brandt", "won Best in Town", but not "won the Brandt seat"
			c.see(prizeWon)
		}
	}
	if v := before.Value(lexicon.ObjectVerb); v > 0 && v < len(objectOf) {
		c.see(objectOf[v])
	}
	if before.Is(lexicon.Reporting) && f.KindAt(i-1) >= scan.MarkClose && f.KindAt(i-1) <= scan.Single {
		c.see(saidBefore)
	}
}

// weighMatchBefore looks at the words of a match at i: "England play Norway", "drew 1-1 with Hollis", "beat Iceland 2-0".
func (f *finder) weighMatchBefore(c *candidate, i int32) {
	before := f.At(i)
	with := before == word.With || before == word.To
	if f.beatsAt(i) || with && f.beatsAt(i-1) {
		c.see(clubInReport)
	}
	if f.meetsAt(i) {
		c.see(sideInReport)
	}
	if (with || before == word.Against) && f.isScore(i-3) && f.At(i-4).Is(lexicon.SportVerb) {
		f.seeSide(c, i-3)
	}
	if (before.Is(lexicon.SportVerb) || with && f.At(i-1).Is(lexicon.SportVerb)) && f.isScore(c.To) {
		f.seeSide(c, c.To)
	}
}

// weighArticle looks at a name behind "the".
func (f *finder) weighArticle(c *candidate) {
	last := &f.Tokens[c.To-1]
	switch {
	case f.glued(c.To, scan.Hyphen) && f.KindAt(c.To+1) == scan.Word && !f.Has(c.To+1, scan.Upper): // "the Brandt-friendly model"
	case f.Tokens[c.From].Shape.Has(scan.Caps):
		c.see(articleBeforeCaps)
	case c.Len() == 1 && last.Entry.Is(lexicon.River): // "the Elbe"
		c.see(articleBeforeRiver)
	case last.Entry == 0 && last.Kind == scan.Word && f.endsInS(last),
		last.Entry.Is(lexicon.Plural) && !last.Entry.Any(placeLike) && !(c.Len() == 2 && c.seen.has(givenFirst)):
		c.see(articleBeforePlural)
	case c.Len() > 1:
		c.see(articleBeforeSeveral)
	case f.KindAt(c.To) == scan.Word && !f.Tokens[c.To].Shape.Has(scan.Upper) && f.At(c.To).Is(lexicon.Noun):
		if f.At(c.To).Value(lexicon.ThingNoun) != 2 || f.At(c.To).Is(lexicon.OrgNoun) { // but "the Sarang program"
			c.see(articleOfNoun)
		}
	default:
		c.see(articleBefore)
	}
}

// phraseBefore tells whether a phrase of the list ends right before token i.
func (f *finder) phraseBefore(i int32, class lexicon.Class) bool {
	for n := int32(2); n <= 3 && i-n >= 0; n++ {
		if t := &f.Tokens[i-n]; int32(t.PhraseLen) == n && t.Phrase.Is(class) {
			return true
		}
	}
	return false
}
