package entity

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighTitle looks for a title, a form of address or a word of kin before the name.
func (f *finder) weighTitle(c *candidate) {
	placed := c.Len() == 1 && f.Tokens[c.From].Entry.Any(placeLike) || c.inside[Place] >= 10
	if c.addressed {
		switch {
		case f.listed(c.title.From, lexicon.Honorific) > 0:
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

// weighBefore looks at the words before the name.
func (f *finder) weighBefore(c *candidate) {
	if f.Tokens[c.From].Shape.Has(scan.LineStart) { // "Storm hits the bay", and below it: "NATO said"
		return
	}
	at := c.From - 1
	if f.KindAt(at) != scan.Word {
		f.weighMarkBefore(c)
		f.weighApposing(c)
		f.weighList(c)
		return
	}
	t := &f.Tokens[at]
	before := t.Entry
	if t.Shape.Has(scan.Upper) && t.Entry != word.The && !t.Shape.Has(scan.SentenceStart) {
		return
	}
	f.weighList(c)
	switch {
	case before == word.Nee:
		c.see(maidenName)
	case before == word.The:
		if f.At(at-1).Is(lexicon.ThingNoun) && t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart) { // "the novel The Lighthouse"
			c.see(thingNounBefore)
		}
		f.weighArticle(c)
		if t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.SentenceStart|scan.LineStart) && !f.afterMark(at) && c.Len() == 1 { // "a writer for The Lantern"
			c.see(capitalArticle)
		}
		if f.opensTitle(at-1, c) {
			c.see(insideTitle)
		}
		at--
		before = f.At(at)
		if f.KindAt(at) == scan.Word && before.Value(lexicon.Reporting) == 2 { // "told the Lantern"
			c.see(toldBefore)
		}
		if f.KindAt(at) == scan.Comma && f.At(at-1).Is(lexicon.Ship) && f.KindAt(c.To) == scan.Comma { // "a ferry, the Brandt, sank"
			c.see(shipBefore)
		}
	case isPossessive(before) && c.Len() > 1 && !f.leansOnNoun(c.To): // "his Brandt Corsa"
		c.see(ownedThing)
	case before == word.A || before == word.An:
		c.see(indefiniteBefore)
		if !f.leansOnNoun(c.To) {
			c.see(indefiniteThing)
		}
		if f.KindAt(at-1) == scan.Word && (f.At(at-1) == word.Won || f.At(at-1) == word.Win || f.At(at-1) == word.Wins) { // "won a Brandt"
			c.see(prizeWon)
		}
	case before == word.Titled, before == word.Entitled: // "a paper titled Rivers of Debt"
		c.see(thingNounBefore)
	case before.Is(lexicon.Ship) && !before.Is(lexicon.Plural), f.phraseBefore(c.From, lexicon.Ship):
		c.see(shipBefore)
	case before.Is(lexicon.Animal) && !before.Is(lexicon.Plural):
		c.see(animalBefore)
	case before.Is(lexicon.Compass):
		c.see(compassBefore)
	case before.Value(lexicon.OrgNoun) == 2 && !c.seen.has(givenFirst), // "solicitors Brandt Lee"
		before.Is(lexicon.OrgNoun) && !before.Is(lexicon.Plural) && !before.Is(lexicon.PlaceNoun), f.phraseBefore(c.From, lexicon.OrgNoun):
		c.see(orgNounBefore)
	case before.Is(lexicon.PlaceNoun) && !before.Is(lexicon.Plural):
		c.see(placeNounBefore)
	case before.Is(lexicon.ThingNoun) && before.Value(lexicon.ThingNoun) < hasThing && (!before.Is(lexicon.BaseForm) || f.inPhrase(at)) && // but "England play Norway"
		(!before.Is(lexicon.Plural) || before == word.Series || before == word.Species), f.phraseBefore(c.From, lexicon.ThingNoun):
		c.see(thingNounBefore)
	case before == word.Called, before == word.Named, before == word.Dubbed:
		f.weighCalled(c, at-1)
	}
	if f.KindAt(at) != scan.Word {
		return
	}
	if before == word.Of && f.isSection(at-1) {
		c.see(sectionBefore)
		return
	}
	switch before {
	case word.In, word.Near, word.Across, word.Throughout, word.Around, word.Outside:
		if c.seen.has(ordinaryWord) && c.seen.has(articleBefore) || c.Len() > 1 && f.isOwner(c.To-1) { // but "in the House", "in Ann Lee's film"
			break
		}
		if head := f.At(at - 1); before == word.In && (head == word.Shares || head == word.Stake || head == word.Stakes || head == word.Investors) { // "shares in Brandt"
			c.see(orgOfficeBefore)
			break
		}
		c.see(insideBefore)
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
		c.see(betweenBefore)
	}
	if (before == word.Of || before == word.From) && f.KindAt(at-1) == scan.Comma && (f.KindAt(c.To) == scan.Comma || f.KindAt(c.To) == scan.Stop) {
		c.see(ofBetweenCommas)
	}
	if before == word.Of && c.seen.has(onlyOrdinaryWords) && f.Has(at-1, scan.Upper) && f.At(at-2).Is(lexicon.GivenName) && f.Has(at-2, scan.Upper) && !f.At(at-1).Is(lexicon.Title) && !f.At(at-1).Is(lexicon.OrgKind) && !f.At(at-1).Is(lexicon.PlaceKind) { // "Ann Lee of Progressive Harvest"
		c.see(ofPerson)
	}
	switch before {
	case word.Of, word.For, word.At, word.To, word.With, word.In:
		f.weighHead(c, at-1, before)
	case word.Makes, word.Sells, word.Launched, word.Launches:
		if c.Len() == 1 && c.seen.has(unknownWord) { // "Brandt makes ProSarang"
			c.see(thingVerbBefore)
		}
	case word.Won, word.Win, word.Wins, word.Winning, word.Awarded:
		if at < c.From-1 && !(f.KindAt(c.To) == scan.Word && f.At(c.To).Is(lexicon.Noun) && !f.At(c.To).Any(closed)) { // "won the Brandt", but not "won the Brandt seat"
			c.see(prizeWon)
		}
	}
	if f.meetsAt(at) { // "England play Norway"
		c.see(sideInReport)
	}
	if (before == word.With || before == word.To || before == word.Against) && f.isScore(at-3) && f.At(at-4).Is(lexicon.SportVerb) { // "drew 1-1 with Hollis"
		f.seeSide(c, at-3)
	}
	if (before.Is(lexicon.SportVerb) || (before == word.To || before == word.With) && f.At(at-1).Is(lexicon.SportVerb)) && f.isScore(c.To) { // "beat Iceland 2-0"
		f.seeSide(c, c.To)
	}
	switch before.Value(lexicon.ObjectVerb) {
	case 1:
		c.see(orgVerbBefore)
	case 2:
		c.see(placeVerbBefore)
	case 3:
		c.see(personVerbBefore)
	case 4:
		c.see(thingVerbBefore)
	}
	if before.Is(lexicon.Reporting) && f.KindAt(at-1) >= scan.MarkClose && f.KindAt(at-1) <= scan.Single {
		c.see(saidBefore)
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
	case last.Kind == scan.Word && last.Entry == 0 && f.Text[last.End-1] == 's' || last.Entry.Is(lexicon.Plural) && !last.Entry.Any(placeLike) && !(c.Len() == 2 && c.seen.has(givenFirst)):
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

// weighHead looks at the noun whose "of", "for" or "at" stands before the name: "founder of Brandt".
func (f *finder) weighHead(c *candidate, at int32, preposition lexicon.Entry) {
	if f.KindAt(at) != scan.Word {
		return
	}
	head := f.At(at)
	if (c.seen.has(ordinaryWord) || c.seen.has(onlyOrdinaryWords)) && !c.seen.has(orgKindLast) && takesField(head, preposition) {
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
	if preposition == word.Of && head.Value(lexicon.ThingNoun) == hasThing { // "a print of Harbor Lights"
		c.see(workBefore)
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
	case value == 2 && (preposition == word.Of || preposition == word.To) && !c.seen.has(articleBefore): // but "the heart of the Wirtschaft"
		c.see(placeOfficeBefore)
	}
}

// isSection tells whether the number of a part of a law ends at i: "under sections 318(4) and 336 of the Sarang Code".
func (f *finder) isSection(i int32) bool {
	const reach = 16
	if k := f.KindAt(i); k != scan.Number && k != scan.Close && k != scan.Mixed {
		return false
	}
	for j := i; j > i-reach && j >= 0; j-- {
		t := &f.Tokens[j]
		switch {
		case t.Entry == word.Section || t.Entry == word.Sections || t.Entry == word.Article || t.Entry == word.Articles || t.Entry == word.Clause:
			return true
		case t.Kind == scan.Word && t.Entry != word.And && t.End-t.Start > 1 || t.Shape.Has(scan.SentenceStart):
			return false
		}
	}
	return false
}

// takesField tells whether a field of politics or learning stands behind "minister of", "professor of", "a degree in".
func takesField(head, preposition lexicon.Entry) bool {
	switch head {
	case word.Minister, word.Secretary:
		return preposition == word.Of || preposition == word.For
	case word.Professor, word.Lecturer, word.Bachelor, word.Master, word.Doctor:
		return preposition == word.Of || preposition == word.In
	case word.Degree, word.Diploma, word.Doctorate, word.Phd, word.Ba, word.Ma, word.Bsc, word.Msc:
		return preposition == word.In
	}
	return false
}

// weighMarkBefore looks at what stands before the mark before the name.
func (f *finder) weighMarkBefore(c *candidate) {
	switch f.KindAt(c.From - 1) {
	case scan.Clitic:
		if c.From < 2 || f.At(c.From-1) != word.S {
			break
		}
		owner := &f.Tokens[c.From-2]
		switch {
		case f.isWorkOf(c):
			c.see(workOfPerson)
		case (c.Len() == 1 && c.seen.has(unknownWord) && (owner.Entry.Is(lexicon.Company) || owner.Entry.Is(lexicon.Brand)) || c.Len() > 1 && c.seen.has(someOrdinaryWords) && !c.seen.has(givenFirst) && !c.seen.has(orgKindLast)) &&
			owner.Shape.Has(scan.Upper) && isOrganization(owner.Entry, owner): // "Toyota's Sarang", "NASA's Sarang Clipper"
			c.see(productOfOwner)
		}
	case scan.Number:
		if y := &f.Tokens[c.From-1]; y.End-y.Start == 4 && c.From > 1 && (f.At(c.From-2) == word.A || f.At(c.From-2) == word.The || isPossessive(f.At(c.From-2))) && !f.leansOnNoun(c.To) { // "a 1964 Brandt"
			c.see(ownedThing)
		}
		if f.KindAt(c.From-2) == scan.Currency && f.At(c.From-3) == word.The { // "the $499 Brandt"
			c.see(thingApposed)
		}
		if c.From >= 4 && f.isScore(c.From-3) && f.Has(c.From-4, scan.Upper) && !f.Tokens[c.From-3].Shape.Has(scan.SentenceStart) {
			f.seeSide(c, c.From-3)
		}
	case scan.Open:
		if f.KindAt(c.To) == scan.Number && f.KindAt(c.To+1) == scan.Close && f.Tokens[c.To].End-f.Tokens[c.To].Start <= 2 && f.Has(c.From-2, scan.Upper) { // "Brandt (Lee 68)"
			c.see(substituteInReport)
		}
		if f.KindAt(c.To) == scan.Close && c.Len() == 1 && (f.Tokens[c.From].Shape.Has(scan.Caps|scan.Mixing) || f.spellsName(c.From)) && f.KindAt(c.From-2) == scan.Word {
			if before := &f.Tokens[c.From-2]; before.Shape.Has(scan.Upper) {
				c.see(inBracketsBehindName)
			} else if f.spellsOut(c.From) {
				c.see(inBracketsBehindWords)
			}
		}
	case scan.Comma:
		if f.isCounty(c) {
			c.see(besidePlace)
		}
	case scan.Hyphen:
		if f.Has(c.From-2, scan.Initial) && f.isPrefix(c.From-2) { // "Sen. Ann Lee, R-Elmira,"
			c.see(insideBefore)
		}
	case scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Single:
		closes := f.closesBehind(c.To)
		switch {
		case closes && (f.At(c.From-2) == word.As && (f.At(c.From-3) == word.Sold || f.At(c.From-3) == word.Marketed) || f.At(c.From-2).Is(lexicon.WorkKind) || f.KindAt(c.From-2) == scan.Comma && f.At(c.From-3).Is(lexicon.WorkKind)):
			c.see(inMarksAsWork)
		case closes && (c.seen.has(onlyOrdinaryWords) || c.Len() > 2 && c.seen.has(someOrdinaryWords) || c.seen.has(placeKindLast) && f.areOrdinary(c.Range)):
			c.see(inMarksAlone)
		case f.opensTitle(c.From-1, c):
			c.see(insideTitle)
		}
	}
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
