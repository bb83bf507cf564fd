package entity

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighBehind looks at the words behind the name.
func (f *finder) weighBehind(c *candidate) {
	if int(c.To) >= len(f.Tokens) {
		return
	}
	t := &f.Tokens[c.To]
	switch t.Kind {
	case scan.Word:
		f.weighWordBehind(c, t)
	case scan.Clitic:
		if t.Entry == word.S {
			f.weighPart(c, c.To+1)
			if c.Len() == 1 && f.isFullNameAt(c.To+1) { // "Brandt's Ann Lee"
				c.see(possessorOfPerson)
			}
		}
	case scan.Hyphen:
		if f.At(c.To+1) == word.Based {
			c.see(basedBehind)
		} else if f.Has(c.To+1, scan.Upper) && !f.Has(c.To+2, scan.Upper) && f.At(c.To+2).Is(lexicon.PlaceNoun) { // the Sarang-Hollis railway
			c.see(lowerPlaceBehind)
		}
	case scan.Comma:
		f.weighCommaBehind(c)
	case scan.Open:
		f.weighBracketBehind(c)
	case scan.Other: // Brandt®
		if mark := f.TextAt(c.To); mark == "®" || mark == "™" {
			c.see(thingApposed)
		}
	case scan.Number:
		if f.isScore(c.To) && f.Has(c.To+3, scan.Upper) { // "Hollis Town 3-2 Brandt United"
			f.seeSide(c, c.To)
		}
	}
}

// weighWordBehind looks at the word behind the name.
func (f *finder) weighWordBehind(c *candidate, t *scan.Token) {
	if t.Shape.Has(scan.Upper) {
		// "Nandi Senator Ann Lee"
		if c.Len() == 1 && !c.addressed && t.Entry.Value(lexicon.Office) == 2 && t.Entry.Is(lexicon.Title) && f.Has(c.To+1, scan.Upper) {
			c.see(placeTitleBehind)
		}
		return
	}
	if c.Len() == 1 {
		f.weighAfterWord(c, t.Entry)
	}
	f.weighVerbBehind(c, t)
	f.weighMatchBehind(c)
	f.weighPart(c, c.To)
	f.weighPlaceBehind(c, t.Entry)
	f.weighThingBehind(c, t.Entry)
	f.weighKindBehind(c, t)
}

// weighAfterWord looks at what stands behind a name of one word: a title before another name, the second name of a species.
func (f *finder) weighAfterWord(c *candidate, e lexicon.Entry) {
	name, next := f.At(c.From), c.To+1
	switch {
	case e == 0:
		if f.isLatin(c.To) && !name.Any(listedAny) && !name.Is(lexicon.English) {
			c.see(speciesName)
		}
	case e.Is(lexicon.Title) && !e.Is(lexicon.Plural) && !c.addressed && !name.Is(lexicon.WorldLeader):
		if f.Has(next, scan.Upper) && !f.Has(next, scan.SentenceStart) {
			c.see(beforeTitle)
		}
	}
}

// weighVerbBehind looks at the verb of which the name may be the subject.
func (f *finder) weighVerbBehind(c *candidate, t *scan.Token) {
	e := t.Entry
	switch {
	case e.Is(lexicon.Reporting) && c.Len() <= 4 && !e.Is(lexicon.Plural):
		c.see(saidBehind)
		if f.At(c.To+1) == word.In && f.At(c.To+2) == word.A && f.At(c.To+3).Venue() == lexicon.Writing { // "said in a statement"
			c.see(saidInStatement)
		}
	case e.Is(lexicon.Auxiliary), e.Is(lexicon.Modal), e.Is(lexicon.PastTense) && !e.Is(lexicon.Adjective),
		e.Is(lexicon.ThirdPerson) && !e.Is(lexicon.Plural):
		c.see(verbBehind)
		if c.seen.has(listedOrganization) {
			c.see(listedActs)
		}
	case e == word.Who:
		c.see(whoBehind)
	}
	is := e == word.Was || e == word.Is
	switch {
	case e.Is(lexicon.PersonVerb) && (e.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson)), t.Phrase.Is(lexicon.PersonVerb):
		c.see(personVerbBehind)
	case is && f.At(c.To+1) == word.Born:
		c.see(bornBehind)
	}
	if is { // "York is an ancient city"
		f.seeApposed(c, f.appositionKind(c.To+1))
	}
}

// weighMatchBehind looks at the verb of a match behind the name: "Hollis beat Brandt 2-1", "England play Norway".
func (f *finder) weighMatchBehind(c *candidate) {
	if score := f.playsAt(c.To); score > 0 && !c.addressed {
		f.seeSide(c, score)
	}
	switch {
	case f.meetsAt(c.To):
		c.see(sideInReport)
	case f.beatsAt(c.To) && !c.addressed:
		c.see(clubInReport)
	case !c.addressed && f.agreesAsTeam(c):
		c.see(clubInReport)
	}
}

// weighPlaceBehind looks at what goes with places: "U.S. dollars", "her Hollis home", "at Hollis in Kenya".
func (f *finder) weighPlaceBehind(c *candidate, e lexicon.Entry) {
	before := f.At(c.From - 1)
	if e.Is(lexicon.Noun) && c.inside[Place] > 0 && strings.HasPrefix(f.TextAt(c.To), "dollar") {
		c.see(currencyBehind)
	}
	if e.Is(lexicon.Premises) && (isPossessive(before) || before == word.S && f.KindAt(c.From-1) == scan.Clitic) {
		c.see(premisesBehind)
	}
	placed := c.seen.has(atBefore) || c.seen.has(insideBefore) || c.seen.has(fromBefore)
	if e == word.In && placed && before != word.The && f.Has(c.To+1, scan.Upper) && f.isLargerPlace(c.To+1) {
		c.see(placeAfterComma)
	}
}

// weighThingBehind looks at a noun for things that have names: "Brandt disease", "NASA's Sarang probe", "the Sarang scooter".
func (f *finder) weighThingBehind(c *candidate, e lexicon.Entry) {
	if e.Value(lexicon.ThingNoun) == eponymous && !e.Is(lexicon.Plural) {
		c.see(thingApposed)
	}
	switch before := c.From - 1; {
	case f.isThingNoun(c.To):
		if f.isOwner(before-1) && f.Has(before-1, scan.Upper) && c.Len() == 1 && c.seen.has(unknownWord) {
			c.see(thingApposed)
		}
		if e.Is(lexicon.Plural) && !e.Is(lexicon.ThirdPerson) || f.inPhrase(c.From) {
			c.see(thingNounBehind)
		}
	case e.Value(lexicon.ThingNoun) == 2 && c.Len() > 1 && !c.seen.has(givenFirst) && f.At(before) == word.The: // "the Sarang Qarang scheme"
		c.see(thingNounBehind)
	}
}

// weighKindBehind looks at a common noun for places or organizations.
func (f *finder) weighKindBehind(c *candidate, t *scan.Token) {
	e := t.Entry
	switch {
	case e == word.Police:
	case e.Is(lexicon.PlaceNoun) && !e.Is(lexicon.OrgNoun), t.Phrase.Is(lexicon.PlaceNoun):
		c.see(lowerPlaceBehind)
	case e.Is(lexicon.ThingNoun) && !e.Is(lexicon.OrgNoun): // "the Sarang program"
	case (e.Is(lexicon.OrgKind) || e.Is(lexicon.OrgNoun)) && !e.Is(lexicon.Plural) && !c.seen.has(worldLeader): // but "the Trump administration"
		c.see(lowerKindBehind)
	}
}

// weighPart looks at a noun that goes with organizations or places: "Brandt shares", "Hollis residents".
func (f *finder) weighPart(c *candidate, i int32) {
	if f.KindAt(i) != scan.Word || f.Tokens[i].Shape.Has(scan.Upper) {
		return
	}
	part, known := f.At(i), f.At(i).Is(lexicon.OrgPart)
	if p := f.Tokens[i].Phrase; p.Is(lexicon.OrgPart) {
		part, known = p, true
	}
	if !known && f.KindAt(i+1) == scan.Word && part.Is(lexicon.Adjective) {
		part, known = f.At(i+1), f.At(i+1).Is(lexicon.OrgPart)
	}
	switch {
	case !known:
	case part.Value(lexicon.OrgPart) == 2:
		c.see(placePartBehind)
	case part.Value(lexicon.OrgPart) == 3 && !c.seen.has(listedCountry) && c.inside[Place] > 0: // "Barnsley captain"
		c.see(clubInReport)
	default:
		c.see(orgPartBehind)
	}
}

// weighCommaBehind looks at an age, an apposition or a larger place behind the comma.
func (f *finder) weighCommaBehind(c *candidate) {
	next := c.To + 1
	if f.KindAt(next) == scan.Number && len(f.TextAt(next)) <= 2 {
		switch f.KindAt(next + 1) {
		case scan.Comma, scan.Stop:
			if !c.seen.has(ordinaryWord) || f.At(c.From).Any(personal) && !f.At(c.From).Is(lexicon.Relation) { // "Boy, 14, charged"
				c.see(ageBehind)
			}
		}
		return
	}
	switch e := f.At(next); {
	case f.KindAt(next) != scan.Word:
		return
	case e == word.Who || e == word.Whose:
		// "an oysterman from Apalachicola, Florida, who"
		if f.KindAt(c.From-1) != scan.Comma || !f.Has(c.From-2, scan.Upper) || !f.isLargerPlace(c.From) {
			c.see(whoBehind)
		}
		return
	}
	// but "(PDP, Bayelsa)"
	if f.Tokens[next].Shape.Has(scan.Upper) && !c.addressed && f.isLargerPlace(next) && !f.ownsTitle(next) && !c.seen.has(acronym) {
		c.see(placeAfterComma)
		return
	}
	kind := f.appositionKind(next)
	if kind == untold && f.apposition(next) > 0 {
		kind = Person
	}
	f.seeApposed(c, kind)
}

// seeApposed notes what an apposition says that the name is.
func (f *finder) seeApposed(c *candidate, kind Kind) {
	switch kind {
	case Organization:
		c.see(orgNounBehind)
	case Place:
		c.see(placeNounBehind)
	case Person:
		c.see(titleBehind)
	case none:
		if !c.addressed && !(c.seen.has(givenFirst) && c.seen.has(surnameLast)) {
			c.see(thingApposed)
		}
	}
}

// ownsTitle tells whether a place at i is the owner of what stands behind it: "Ann Lee, Oman's minister of trade,".
func (f *finder) ownsTitle(i int32) bool {
	end := i + 1
	if n := int32(f.Tokens[i].PhraseLen); f.Tokens[i].Phrase != 0 {
		end = i + n
	}
	return f.isOwner(end-1) && f.apposition(i) > 0
}

// isLargerPlace tells whether a country, state or province stands at i.
func (f *finder) isLargerPlace(i int32) bool {
	t := &f.Tokens[i]
	return t.Entry.Any(largePlaces) || t.Phrase.Any(largePlaces) || t.Entry.Is(lexicon.StateAbbreviation) && t.Shape.Has(scan.Dotted)
}

// appositionReach is how many words may stand before the noun of an apposition.
const appositionReach = 9

// appositionKind tells what the noun of the apposition at i is the noun of: "a Polish maker
// of boats", "the capital of", "a doctor", "a drug". It is [untold] where no noun of the lists heads one.
func (f *finder) appositionKind(i int32) Kind {
	if !f.At(i).Is(lexicon.Determiner) {
		return untold
	}
	kind := untold
	for j := i + 1; j < i+appositionReach && int(j) < len(f.Tokens); j++ {
		t := &f.Tokens[j]
		if t.Kind == scan.Hyphen || t.Kind == scan.Clitic || t.Kind == scan.Number || t.Kind == scan.Mixed {
			continue
		}
		if t.Kind != scan.Word || t.Shape.Has(scan.SentenceStart) {
			break
		}
		e := t.Entry
		switch {
		case t.Shape.Has(scan.Upper):
			continue
		case e.Is(lexicon.Title) || e.Is(lexicon.Relation):
			kind = Person
		case t.Phrase.Is(lexicon.OrgNoun):
			kind = Organization
			j += int32(t.PhraseLen) - 1
		case e.Is(lexicon.OrgNoun):
			kind = Organization
		case e.Is(lexicon.PlaceNoun):
			kind = Place
		case e.Is(lexicon.Ship) && f.At(i) != word.The:
			kind = none
		case t.Phrase.Is(lexicon.ThingNoun):
			kind = none
			j += int32(t.PhraseLen) - 1
		case e.Is(lexicon.ThingNoun) && e.Value(lexicon.ThingNoun) != hasThing:
			if f.isSubjectOf(j+1, f.At(i) == word.The) { // "By Ann Lee, the film tells"
				return untold
			}
			kind = none
		case e.Is(lexicon.Preposition), e.Is(lexicon.Auxiliary), e.Is(lexicon.Conjunction), e.Is(lexicon.Pronoun), e == word.That, e == word.Which,
			e == word.Where:
			return kind
		case e.Is(lexicon.Noun) && e.Value(lexicon.Noun) == 3 && !e.Is(lexicon.Adjective):
			kind = untold
		}
	}
	return kind
}

// isSubjectOf tells whether the verb at i has what stands before it as its subject: a past tense behind "the" too, if nobody does it ("the film made by").
func (f *finder) isSubjectOf(i int32, definite bool) bool {
	e := f.At(i)
	if f.KindAt(i) != scan.Word {
		return false
	}
	return e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e.Is(lexicon.ThirdPerson) && !e.Is(lexicon.Plural) ||
		e.Is(lexicon.PastTense) && definite && f.At(i+1) != word.By
}

// isFullNameAt tells whether a given name and a surname stand at i.
func (f *finder) isFullNameAt(i int32) bool {
	return f.Has(i, scan.Upper) && f.Has(i+1, scan.Upper) && f.At(i).Is(lexicon.GivenName) && f.At(i+1).Is(lexicon.Surname)
}

// weighBracketBehind looks at an acronym or a ticker in brackets.
func (f *finder) weighBracketBehind(c *candidate) {
	next := c.To + 1
	if f.At(next) == word.Born { // "(born 1950)"
		c.see(bornBehind)
	}
	if !f.Has(next, scan.Caps) {
		return
	}
	switch f.KindAt(next + 1) {
	case scan.Close:
		if c.words > 1 {
			c.see(acronymBehind)
		}
	case scan.Colon: // "(NYSE: BRT)"
		if f.Has(next+2, scan.Caps|scan.Initial) {
			c.see(tickerBehind)
		}
	case scan.Stop: // "(BRT.N)"
		if f.glued(next+1, scan.Stop) && f.KindAt(next+3) == scan.Close {
			c.see(tickerBehind)
		}
	}
}
