package entity

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighAround looks at the words before and behind the name.
func (f *finder) weighAround(c *candidate) {
	if t := &f.Tokens[c.From]; t.Phrase.Is(lexicon.NonEntityKind) && int(t.PhraseLen) > c.Len() { // Brent crude
		c.see(partOfThing)
	}
	f.weighTitle(c)
	f.weighBefore(c)
	f.weighBehind(c)
	f.weighBeside(c)
	if c.Len() == 1 {
		f.weighStart(c)
		f.weighCode(c)
	}
}

// weighCode tells currencies and tickers from names.
func (f *finder) weighCode(c *candidate) {
	t := &f.Tokens[c.From]
	if t.Entry.Is(lexicon.CurrencyCode) && f.KindAt(c.To) == scan.Number && !t.Entry.Is(lexicon.Month) {
		c.see(currencyBeforeAmount)
	}
	if !t.Shape.Has(scan.Caps) {
		return
	}
	if t.Shape.Has(scan.LineStart) && f.KindAt(c.To) == scan.Colon && t.End-t.Start <= 3 && !t.Entry.Any(listedNames) {
		c.see(initialsBeforeColon)
	}
	if t.Entry.Is(lexicon.NameSuffix) && f.KindAt(c.From-1) == scan.Comma && f.KindAt(c.To) == scan.Comma && f.Has(c.From-2, scan.Upper) {
		c.see(degreeBetweenCommas)
	}
	switch f.KindAt(c.From - 1) {
	case scan.Colon: // "(NYSE: BRT)"
		if f.KindAt(c.To) == scan.Close && f.Has(c.From-2, scan.Caps) {
			c.see(tickerItself)
		}
	case scan.Open, scan.Stop: // "(BRT.OS)"
		if f.KindAt(c.To) == scan.Stop && f.Has(c.To+1, scan.Caps|scan.Initial) && !f.Tokens[c.To+1].Shape.Has(scan.SpaceBefore) || f.glued(c.From-1, scan.Stop) && f.KindAt(c.To) == scan.Close {
			c.see(tickerItself)
		}
	}
}

// weighStart marks a name of one word that a capital at the start of a sentence makes doubtful.
func (f *finder) weighStart(c *candidate) {
	t := &f.Tokens[c.From]
	if !t.Shape.Has(scan.SentenceStart|scan.LineStart) && !f.afterMark(c.From) || t.Shape.Has(scan.Caps|scan.Mixing) {
		return
	}
	e := t.Entry
	if e.Is(lexicon.English) && !e.Any(listedNames) && !e.Is(lexicon.WorldLeader) || e.Is(lexicon.OrgKind) && !e.Any(personal) {
		c.see(sentenceStart)
		c.weak = true
	} else if e == 0 {
		c.weak = true
		if n := t.End - 1; f.Text[n] == 's' && f.Text[n-1] != 's' && f.Text[n-1] != 'u' && f.Text[n-1] != 'i' {
			c.see(pluralStart)
		}
	}
}

// weighTitle looks for a title, a form of address or a word of kin before the name.
func (f *finder) weighTitle(c *candidate) {
	placed := c.Len() == 1 && f.Tokens[c.From].Entry.Any(placeLike) || c.inside[Place] >= 10
	if c.addressed {
		switch {
		case f.Tokens[c.title.From].Entry.Is(lexicon.Honorific):
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
		case before.Is(lexicon.Title) && !before.Is(lexicon.Plural) && c.Len() == 2 && f.KindAt(c.To) == scan.Comma: // "a spokesman, Tree Hill, said"
			c.see(titleBeforeComma)
		}
	}
}

// weighBefore looks at the words before the name.
func (f *finder) weighBefore(c *candidate) {
	if f.Tokens[c.From].Shape.Has(scan.LineStart) { // "Storm hits the bay", and below it: "NATO said"
		return
	}
	at := c.From - 1
	if f.KindAt(at) != scan.Word {
		f.weighMarkBefore(c)
		return
	}
	t := &f.Tokens[at]
	before := t.Entry
	if t.Shape.Has(scan.Upper) && t.Entry != word.The && !t.Shape.Has(scan.SentenceStart) {
		return
	}
	switch {
	case before == word.The:
		f.weighArticle(c)
		if f.opensTitle(at-1, c) {
			c.see(insideTitle)
		}
		at--
		before = f.At(at)
		if f.KindAt(at) == scan.Comma && f.At(at-1).Is(lexicon.Ship) && f.KindAt(c.To) == scan.Comma { // "a ferry, the Brandt, sank"
			c.see(shipBefore)
		}
	case before == word.A || before == word.An:
		c.see(indefiniteBefore)
	case before.Is(lexicon.Ship) && !before.Is(lexicon.Plural), f.phraseBefore(c.From, lexicon.Ship):
		c.see(shipBefore)
	case before.Is(lexicon.Animal) && !before.Is(lexicon.Plural):
		c.see(animalBefore)
	case before.Is(lexicon.Compass):
		c.see(compassBefore)
	case before.Is(lexicon.OrgNoun) && !before.Is(lexicon.Plural) && !before.Is(lexicon.PlaceNoun), f.phraseBefore(c.From, lexicon.OrgNoun):
		c.see(orgNounBefore)
	case before.Is(lexicon.PlaceNoun) && !before.Is(lexicon.Plural):
		c.see(placeNounBefore)
	}
	if f.KindAt(at) != scan.Word {
		return
	}
	switch before {
	case word.In, word.Near, word.Across, word.Throughout, word.Around:
		if !c.seen.has(ordinaryWord) || !c.seen.has(articleBefore) { // but "in the House"
			c.see(insideBefore)
		}
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
		c.see(betweenBefore)
	}
	if before == word.Of && f.KindAt(at-1) == scan.Comma && (f.KindAt(c.To) == scan.Comma || f.KindAt(c.To) == scan.Stop) {
		c.see(ofBetweenCommas)
	}
	switch before {
	case word.Of, word.For, word.At, word.To, word.With, word.In:
		f.weighHead(c, at-1, before)
	}
	if (before.Is(lexicon.SportVerb) || (before == word.To || before == word.With) && f.At(at-1).Is(lexicon.SportVerb)) && f.isScore(c.To) { // "beat Iceland 2-0"
		f.seeSide(c)
	}
	switch before.Value(lexicon.ObjectVerb) {
	case 1:
		c.see(orgVerbBefore)
	case 2:
		c.see(placeVerbBefore)
	case 3:
		c.see(personVerbBefore)
	}
	if before.Is(lexicon.Reporting) && f.KindAt(at-1) >= scan.MarkClose && f.KindAt(at-1) <= scan.Single {
		c.see(saidBefore)
	}
}

// weighArticle looks at a name behind "the".
func (f *finder) weighArticle(c *candidate) {
	last := &f.Tokens[c.To-1]
	switch {
	case f.Tokens[c.From].Shape.Has(scan.Caps):
		c.see(articleBeforeCaps)
	case last.Kind == scan.Word && last.Entry == 0 && f.Text[last.End-1] == 's' || last.Entry.Is(lexicon.Plural) && !last.Entry.Any(placeLike) && !(c.Len() == 2 && c.seen.has(givenFirst)):
		c.see(articleBeforePlural)
	case c.Len() > 1:
		c.see(articleBeforeSeveral)
	case f.KindAt(c.To) == scan.Word && !f.Tokens[c.To].Shape.Has(scan.Upper) && f.At(c.To).Is(lexicon.Noun):
		c.see(articleOfNoun)
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

// weighHead looks at the noun whose "of", "for" or "at" stands before the name: "founder of Brandt".
func (f *finder) weighHead(c *candidate, at int32, preposition lexicon.Entry) {
	if f.KindAt(at) != scan.Word {
		return
	}
	head := f.At(at)
	if (head == word.Minister || head == word.Secretary) && (preposition == word.Of || preposition == word.For) && (c.seen.has(ordinaryWord) || c.seen.has(onlyOrdinaryWords)) && !c.seen.has(orgKindLast) {
		c.see(portfolioBefore)
		return
	}
	if preposition == word.For {
		if head.Is(lexicon.Title) { // "a spokesman for Northline"
			c.see(titleForBefore)
		} else {
			c.see(forBefore)
		}
		return
	}
	if (preposition == word.Of && head.Is(lexicon.PlaceNoun) || at == c.From-2 && preposition == word.At && head.Is(lexicon.PlaceKind)) && !f.Tokens[at].Shape.Has(scan.Upper) {
		c.see(kindOfBefore)
		return
	}
	value := head.Value(lexicon.Office)
	if value == 0 {
		for n := int32(1); n <= 2 && at-n >= 0; n++ {
			if t := &f.Tokens[at-n]; int32(t.PhraseLen) == n+1 && t.Phrase.Is(lexicon.Office) {
				value = t.Phrase.Value(lexicon.Office)
			}
		}
	}
	switch {
	case value == 1 && preposition != word.In && preposition != word.To:
		c.see(orgOfficeBefore)
	case value == 2 && (preposition == word.Of || preposition == word.To):
		c.see(placeOfficeBefore)
	}
}

// weighMarkBefore looks at what stands before the mark before the name.
func (f *finder) weighMarkBefore(c *candidate) {
	switch f.KindAt(c.From - 1) {
	case scan.Number:
		if c.From >= 4 && f.isScore(c.From-3) && f.Has(c.From-4, scan.Upper) && !f.Tokens[c.From-3].Shape.Has(scan.SentenceStart) {
			f.seeSide(c)
		}
	case scan.Open:
		if f.KindAt(c.To) == scan.Number && f.KindAt(c.To+1) == scan.Close && f.Tokens[c.To].End-f.Tokens[c.To].Start <= 2 && f.Has(c.From-2, scan.Upper) { // "Brandt (Lee 68)"
			c.see(substituteInReport)
		}
		if f.KindAt(c.To) == scan.Close && c.Len() == 1 && f.Tokens[c.From].Shape.Has(scan.Caps|scan.Mixing) && f.KindAt(c.From-2) == scan.Word {
			if before := &f.Tokens[c.From-2]; before.Shape.Has(scan.Upper) {
				c.see(inBracketsBehindName)
			} else if before.Entry.Is(lexicon.Noun) && f.spellsOut(c.From) {
				c.see(inBracketsBehindWords)
			}
		}
	case scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Single:
		if f.At(c.From-2).Is(lexicon.WorkKind) && f.closesBehind(c.To) || f.KindAt(c.From-2) == scan.Comma && f.At(c.From-3).Is(lexicon.WorkKind) && f.closesBehind(c.To) {
			c.see(inMarksAsWork)
		} else if c.seen.has(onlyOrdinaryWords) && f.closesBehind(c.To) {
			c.see(inMarksAlone)
		} else if f.opensTitle(c.From-1, c) {
			c.see(insideTitle)
		}
	}
}

// longestWork is how many tokens the title of a work may have.
const longestWork = 12

// opensTitle tells whether the mark at i opens the title of a work, of which the ordinary
// words of the name are only the begin: "The Lighthouse Keeper's Daughter".
func (f *finder) opensTitle(i int32, c *candidate) bool {
	if k := f.KindAt(i); k < scan.MarkOpen || k > scan.Single || !c.seen.has(onlyOrdinaryWords) && !c.seen.has(someOrdinaryWords) && !c.seen.has(ordinaryWord) {
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

// spellsOut tells whether the small words before the bracket begin with the
// letters of the acronym in it: "new energy vehicle (NEV)".
func (f *finder) spellsOut(i int32) bool {
	text := f.TextAt(i)
	text = strings.TrimSuffix(text, "s")
	n := int32(len(text))
	if n < 2 || n > 6 || i-1-n < 0 {
		return false
	}
	at := i - 2
	for j := int(n) - 1; j >= 0; j-- {
		for at >= 0 && f.Tokens[at].Kind == scan.Hyphen {
			at--
		}
		if at < 0 || f.Tokens[at].Kind != scan.Word || f.Text[f.Tokens[at].Start]|0x20 != text[j]|0x20 {
			return false
		}
		at--
	}
	return true
}

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
		}
	case scan.Hyphen:
		if f.At(c.To+1) == word.Based {
			c.see(basedBehind)
		}
	case scan.Comma:
		f.weighCommaBehind(c)
	case scan.Open:
		f.weighBracketBehind(c)
	case scan.Number:
		if f.isScore(c.To) && f.Has(c.To+3, scan.Upper) { // "Hollis Town 3-2 Brandt United"
			f.seeSide(c)
		}
	}
}

// seeSide notes that a match report names a side.
func (f *finder) seeSide(c *candidate) {
	if f.listed(c.From, lexicon.Country) == int32(c.Len()) {
		c.see(sideInReport)
	} else {
		c.see(clubInReport)
	}
}

func (f *finder) weighWordBehind(c *candidate, t *scan.Token) {
	if t.Shape.Has(scan.Upper) {
		if c.Len() == 1 && !c.addressed && t.Entry.Value(lexicon.Office) == 2 && t.Entry.Is(lexicon.Title) && f.Has(c.To+1, scan.Upper) { // "Nandi Senator Ann Lee"
			c.see(placeTitleBehind)
		}
		return
	}
	e := t.Entry
	switch {
	case e.Is(lexicon.Reporting) && c.Len() <= 4 && !e.Is(lexicon.Plural):
		c.see(saidBehind)
		if f.At(c.To+1) == word.In && f.At(c.To+2) == word.A && f.At(c.To+3).Value(lexicon.Venue) == 3 { // "said in a statement"
			c.see(saidInStatement)
		}
	case e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || (e.Is(lexicon.PastTense) && !e.Is(lexicon.Adjective)) || e.Is(lexicon.ThirdPerson) && !e.Is(lexicon.Plural):
		c.see(verbBehind)
	case e == word.Who:
		c.see(whoBehind)
	}
	switch {
	case e.Is(lexicon.PersonVerb) && (e.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson)), f.Tokens[c.To].Phrase.Is(lexicon.PersonVerb):
		c.see(personVerbBehind)
	case (e == word.Was || e == word.Is) && f.At(c.To+1) == word.Born:
		c.see(bornBehind)
	}
	if !c.addressed && f.playsAt(c.To) {
		f.seeSide(c)
	}
	if (e.Is(lexicon.Noun) && strings.HasPrefix(f.TextAt(c.To), "dollar")) && c.inside[Place] > 0 {
		c.see(currencyBehind)
	}
	if e == word.Is || e == word.Was { // "York is an ancient city"
		f.seeKind(c, f.appositionKind(c.To+1))
	}
	f.weighPart(c, c.To)
	switch {
	case e == word.Police:
	case e.Is(lexicon.PlaceNoun) && !e.Is(lexicon.OrgNoun):
		c.see(lowerPlaceBehind)
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
	if !known && f.KindAt(i+1) == scan.Word && part.Is(lexicon.Adjective) {
		part, known = f.At(i+1), f.At(i+1).Is(lexicon.OrgPart)
	}
	switch {
	case !known:
	case part.Value(lexicon.OrgPart) == 2:
		c.see(placePartBehind)
	default:
		c.see(orgPartBehind)
	}
}

// sideReach is how far a score may stand behind the name of a side.
const sideReach = 14

// playsAt tells whether a verb of sport stands at i and a score behind it: "England beat Wales 2-1".
func (f *finder) playsAt(i int32) bool {
	if !f.At(i).Is(lexicon.SportVerb) {
		return false
	}
	for j := i + 1; j < i+sideReach && int(j+2) < len(f.Tokens) && !f.Tokens[j].Shape.Has(scan.SentenceStart); j++ {
		if f.isScore(j) {
			return true
		}
	}
	return false
}

// isScore tells whether "2-1" stands at i.
func (f *finder) isScore(i int32) bool {
	return f.KindAt(i) == scan.Number && (f.KindAt(i+1) == scan.Hyphen || f.KindAt(i+1) == scan.Dash) && f.KindAt(i+2) == scan.Number &&
		f.Tokens[i].End-f.Tokens[i].Start <= 3 && f.Tokens[i+2].End-f.Tokens[i+2].Start <= 3
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
		if f.KindAt(c.From-1) != scan.Comma || !f.Has(c.From-2, scan.Upper) || !f.isLargerPlace(c.From) { // "an oysterman from Apalachicola, Florida, who"
			c.see(whoBehind)
		}
		return
	}
	if f.Tokens[next].Shape.Has(scan.Upper) && !c.addressed && f.isLargerPlace(next) && !f.ownsTitle(next) {
		c.see(placeAfterComma)
		return
	}
	kind := f.appositionKind(next)
	if kind == none && f.apposition(next) > 0 {
		kind = Person
	}
	f.seeKind(c, kind)
}

// seeKind notes what an apposition says that the name is.
func (f *finder) seeKind(c *candidate, kind Kind) {
	switch kind {
	case Organization:
		c.see(orgNounBehind)
	case Place:
		c.see(placeNounBehind)
	case Person:
		c.see(titleBehind)
	}
}

// ownsTitle tells whether a place at i is the owner of what stands behind it: "Ann Lee, Oman's minister of trade,".
func (f *finder) ownsTitle(i int32) bool {
	end := i + 1
	if n := int32(f.Tokens[i].PhraseLen); f.Tokens[i].Phrase != 0 {
		end = i + n
	}
	return f.KindAt(end) == scan.Clitic && f.At(end) == word.S && f.apposition(i) > 0
}

// isLargerPlace tells whether a country, state or province stands at i.
func (f *finder) isLargerPlace(i int32) bool {
	t := &f.Tokens[i]
	return t.Entry.Any(largePlaces) || t.Phrase.Any(largePlaces) || t.Entry.Is(lexicon.StateAbbreviation) && t.Shape.Has(scan.Dotted)
}

// appositionReach is how many words may stand before the noun of an apposition.
const appositionReach = 9

// appositionKind tells what the noun of the apposition at i is the noun of: "a Polish maker
// of boats", "the capital of", "a doctor". It is none where no noun of the lists heads one.
func (f *finder) appositionKind(i int32) Kind {
	if !f.At(i).Is(lexicon.Determiner) {
		return none
	}
	kind := none
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
		case e.Is(lexicon.OrgNoun):
			kind = Organization
		case e.Is(lexicon.PlaceNoun):
			kind = Place
		case e.Is(lexicon.Preposition), e.Is(lexicon.Auxiliary), e.Is(lexicon.Conjunction), e.Is(lexicon.Pronoun), e == word.That, e == word.Which, e == word.Where:
			return kind
		case e.Is(lexicon.Noun) && e.Value(lexicon.Noun) == 3 && !e.Is(lexicon.Adjective):
			kind = none
		}
	}
	return kind
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

// weighBeside looks at the names that "and", "or" and commas put beside this one.
func (f *finder) weighBeside(c *candidate) {
	if k := f.conjunct(c.From-1, -1); k != none {
		c.seeBeside(k)
	}
	if k := f.conjunct(c.To, 1); k != none {
		c.seeBeside(k)
	}
}

func (c *candidate) seeBeside(k Kind) {
	switch k {
	case Person:
		c.see(besidePerson)
	case Organization:
		c.see(besideOrganization)
	case Place:
		c.see(besidePlace)
	}
}

// conjunct tells what the listed name beyond the comma or conjunction at i is.
func (f *finder) conjunct(i, step int32) Kind {
	switch {
	case f.KindAt(i) == scan.Comma:
		i += step
	case f.KindAt(i) != scan.Word:
		return none
	}
	joined := false
	for f.KindAt(i) == scan.Word && (f.At(i) == word.And || f.At(i) == word.Or) {
		i += step
		joined = true
	}
	if !joined && f.KindAt(i-step) != scan.Comma {
		return none
	}
	if i < 0 || int(i) >= len(f.Tokens) || f.Tokens[i].Kind != scan.Word || !f.Tokens[i].Shape.Has(scan.Upper) {
		return none
	}
	t := &f.Tokens[i]
	if step < 0 && f.Has(i-1, scan.Upper) { // only the last word of a longer name
		return none
	}
	switch {
	case t.Shape.Has(scan.Caps) && isOrganization(t.Entry, t) && !t.Entry.Any(largePlaces):
		return Organization
	case t.Phrase.Any(placeLike), t.Entry.Any(placeLike) && (!t.Entry.Any(personal) || t.Entry.Value(lexicon.City) >= 4) && !t.Entry.Is(lexicon.English) && !(step > 0 && f.Has(i+1, scan.Upper)):
		return Place
	case t.Phrase.Any(orgLike), isOrganization(t.Entry, t) && !t.Entry.Is(lexicon.English):
		return Organization
	case step > 0 && t.Entry.Is(lexicon.GivenName) && f.At(i+1).Is(lexicon.Surname) && f.Has(i+1, scan.Upper),
		joined && t.Entry.Is(lexicon.GivenName) && !t.Entry.Any(placeLike) && !t.Entry.Is(lexicon.English) && !(step > 0 && f.Has(i+1, scan.Upper)): // "Mark and Julie"
		return Person
	}
	return none
}
