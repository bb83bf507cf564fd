package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestName is how many tokens a name may have.
const longestName = 16

// runEnd returns the end of the run of capitalised words that begins at i,
// with the small words that names have inside.
func (f *finder) runEnd(i, limit int32) int32 {
	limit = min(limit, i+longestName)
	end := i + 1
	joints := 0 // accepted so far
	for end < limit {
		next := end
		switch t := &f.Tokens[end]; t.Kind {
		case scan.Word:
			next = f.overWord(i, end, limit, &joints)
		case scan.Hyphen:
			next = f.overHyphen(i, end, limit)
		case scan.Single, scan.SingleClose:
			next = f.overApostrophe(end, limit)
		case scan.Clitic:
			if t.Entry == word.S {
				next = f.overPossessive(i, end, limit)
			}
		case scan.Other:
			if f.TextAt(end) == "&" && f.continuesName(end+1, limit) && !f.joinsPeople(end) {
				next = end + 2
			}
		case scan.Comma:
			next = f.overComma(i, end, limit)
		case scan.Slash:
			if p := &f.Tokens[end-1]; p.Phrase.Is(lexicon.OrgSuffix) && p.PhraseLen == 3 { // A/S
				next = end + 2
			}
		case scan.Number:
			if p := &f.Tokens[i]; end == i+1 && p.Phrase != 0 && p.PhraseLen == 2 && !f.isPercent(end+1) {
				next = end + 1
			}
		case scan.Mark, scan.MarkOpen, scan.Open:
			next = f.overNickname(i, end, limit)
		}
		if next == end {
			return end
		}
		end = next
	}
	return end
}

func (f *finder) isPercent(i int32) bool {
	return f.KindAt(i) == scan.Percent || f.KindAt(i) == scan.Word && (f.TextAt(i) == "percent" || f.TextAt(i) == "per")
}

func (f *finder) continuesName(i, limit int32) bool {
	return i < limit && f.Tokens[i].Kind == scan.Word && f.Tokens[i].Shape.Has(scan.Upper|scan.Mixing) && !f.Tokens[i].Shape.Has(scan.SentenceStart)
}

// joinsPeople tells whether the "&" at i stands between people: "Ann & Bob Lee", "Ann Lee & Family".
func (f *finder) joinsPeople(i int32) bool {
	if f.At(i+1) == word.Family {
		return true
	}
	return f.At(i-1).Is(lexicon.GivenName) && f.At(i+1).Is(lexicon.GivenName) &&
		f.At(i+2).Is(lexicon.Surname) && f.Has(i+2, scan.Upper) && !f.Has(i+3, scan.Upper)
}

// overWord goes over a capitalised word, a particle or a joint; it returns end where the name ends.
func (f *finder) overWord(i, end, limit int32, joints *int) int32 {
	t := &f.Tokens[end]
	if t.Shape.Has(scan.Upper | scan.Mixing) {
		if f.beginsAnew(i, end, limit) {
			return end
		}
		return end + 1
	}
	switch e := t.Entry; {
	case e == word.Of || e == word.For || e == word.On:
		next := end + 1
		if f.At(next) == word.The {
			next++
		}
		if f.continuesName(next, limit) && (f.takesOf(i, end, e) || *joints > 0 && e == word.Of && f.takesNextOf(next)) {
			*joints++
			return next + 1
		}
	case e == word.In: // Center for Research in Black Culture
		if *joints > 0 && f.continuesName(end+1, limit) && takesIn(f.At(end-1), f.At(end+1)) {
			return end + 2
		}
	case e == word.And:
		if f.continuesName(end+1, limit) && f.takesAnd(i, end, limit) {
			*joints++
			return end + 2
		}
	case e.Is(lexicon.NameParticle) && e != word.The:
		return f.particlesEnd(end, limit)
	}
	return end
}

// takesIn tells whether "in" joins a noun and an ordinary word of one name.
func takesIn(left, right lexicon.Entry) bool {
	return left.Value(lexicon.Noun) > 1 && !left.Any(personal) &&
		right.Is(lexicon.English) && !right.Any(listedAny) && !right.Is(lexicon.Month)
}

// beginsAnew tells whether the capitalised word at end is no part of the name that began at i.
func (f *finder) beginsAnew(i, end, limit int32) bool {
	t, before, second := &f.Tokens[end], &f.Tokens[end-1], end-i == 1
	switch {
	case t.Shape.Has(scan.SentenceStart), t.Entry == word.I && !f.isNumeral(end, limit):
		return true
	case t.Shape.Has(scan.Initial) && !t.Shape.Has(scan.Dotted) && f.glued(end+1, scan.Hyphen) &&
		f.KindAt(end+2) == scan.Word && !f.Tokens[end+2].Shape.Has(scan.Upper|scan.SpaceBefore): // "a UNESCO T-shirt"
		return true
	case t.Entry.Is(lexicon.CreditCue) && f.KindAt(end+1) == scan.Colon: // "… Image: NASA"
		return true
	case !second || !before.Shape.Has(scan.Dotted):
		return false
	case before.Shape.Has(scan.Initial) && t.Shape.Has(scan.Caps) && !t.Shape.Has(scan.Dotted) && isOrganization(t.Entry, t): // "on X. NATO said"
		return true
	}
	// "of Monroe, Mich. Lee"
	return f.KindAt(i-1) == scan.Comma && before.Entry.Value(lexicon.StateAbbreviation) == 1 && !before.Entry.Is(lexicon.GivenName)
}

// isNumeral tells whether the I at token i counts a king or a war rather than speaks.
func (f *finder) isNumeral(i, limit int32) bool {
	if f.continuesName(i+1, limit) {
		return true
	}
	before := f.At(i - 1)
	return before.Is(lexicon.GivenName) || before.Is(lexicon.NonEntityKind)
}

// particlesEnd goes over "van der", "bin", "al-" to the capitalised word behind, or returns i.
func (f *finder) particlesEnd(i, limit int32) int32 {
	for j := i; j < limit && j < i+4; j++ {
		t := &f.Tokens[j]
		switch {
		case t.Entry == word.I: // "What do I tell him?"
			return i
		case f.continuesName(j, limit):
			return j + 1
		case t.Kind == scan.Word && t.Entry.Is(lexicon.NameParticle), t.Kind == scan.Hyphen && !t.Shape.Has(scan.SpaceBefore), t.Kind == scan.Single,
			t.Kind == scan.SingleClose:
		default:
			return i
		}
	}
	return i
}

// overHyphen goes over the hyphen of "Vance-Moreau", "Jong-un", "Stoke-on-Trent".
func (f *finder) overHyphen(i, end, limit int32) int32 {
	next := end + 1
	if f.Tokens[end].Shape.Has(scan.SpaceBefore) || next >= limit || f.Tokens[next].Kind != scan.Word || f.Tokens[next].Shape.Has(scan.SpaceBefore) {
		return end
	}
	right := &f.Tokens[next]
	switch {
	case f.continuesName(next, limit):
		if !f.coversHyphen(i, end) && f.isBetweenNames(i, end, limit) {
			return end
		}
		return next + 1
	case f.hasParticle(next, limit):
		return next + 3
	case f.joinsPrefix(i, end), !right.Shape.Has(scan.Upper) && f.joinsGiven(i, end):
		return next + 1
	}
	return end
}

// isBetweenNames tells whether the hyphen is between two names, "the Russia-Ukraine talks", and not within one, "Richard Hallam-Thorne".
func (f *finder) isBetweenNames(i, hyphen, limit int32) bool {
	next := hyphen + 1
	left, right := &f.Tokens[hyphen-1], &f.Tokens[next]
	if isOrganization(left.Entry, left) && isOrganization(right.Entry, right) && left.Shape.Has(scan.Caps) { // the EU-Mercosur deal
		return true
	}
	if p := &f.Tokens[max(hyphen-2, i)]; p.PhraseLen == 2 && p.Phrase.Any(nations) && right.Entry.Any(nations) { // the New Zealand-Japan talks
		return true
	}
	// the Sarang-Hollis railway
	if left.Entry == 0 && right.Entry == 0 && f.At(next+1).Is(lexicon.PlaceNoun) && f.KindAt(next+1) == scan.Word && !f.Has(next+1, scan.Upper) {
		return true
	}
	if left.Entry.Any(nations) && right.Entry.Any(nations) { // but Polish-Danish Chamber
		return !(left.Entry.Any(peoples) && right.Entry.Any(peoples) && f.continuesName(next+1, limit))
	}
	if hyphen-2 > i && f.At(hyphen-2) == word.Of && f.takesOf(i, hyphen-2, word.Of) { // University of Ostrava-Brno
		return false
	}
	if hyphen-2 >= i && f.At(hyphen-2).Is(lexicon.GivenName) && !f.At(hyphen-2).Any(placeLike) { // "Richard Hallam-Thorne", both of them towns
		return false
	}
	return left.Entry.Any(placeLike) && right.Entry.Any(placeLike) && !left.Entry.Any(personal) && !right.Entry.Any(personal) &&
		!right.Entry.Is(lexicon.English)
}

// hasParticle tells whether a small word at i joins two halves of a name by hyphens: "Stoke-on-Trent", "Boulogne-sur-Mer".
func (f *finder) hasParticle(i, limit int32) bool {
	e := f.At(i)
	return (e.Is(lexicon.Preposition) || e.Is(lexicon.NameParticle)) && f.glued(i+1, scan.Hyphen) && f.continuesName(i+2, limit) &&
		!f.Tokens[i+2].Shape.Has(scan.SpaceBefore)
}

// joinsPrefix tells whether the hyphen is behind a prefix that goes on with a small noun: "Economic Co-operation".
func (f *finder) joinsPrefix(i, hyphen int32) bool {
	left := &f.Tokens[hyphen-1]
	return hyphen-1 > i && left.End-left.Start <= 3 && left.Shape.Has(scan.Upper) && f.At(hyphen+1).Is(lexicon.Noun) && f.isPrefix(hyphen-1)
}

// coversHyphen tells whether a phrase of the lists goes over the hyphen.
func (f *finder) coversHyphen(i, hyphen int32) bool {
	for j := max(i, hyphen-3); j < hyphen; j++ {
		if t := &f.Tokens[j]; t.Phrase.Any(listedAny) && j+int32(t.PhraseLen) > hyphen {
			return true
		}
	}
	return false
}

// joinsGiven tells whether the small word behind the hyphen is the second half
// of a name: "Kim Jong-un", "Sarang-dong", but not "Paris-based".
func (f *finder) joinsGiven(i, hyphen int32) bool {
	left, right := &f.Tokens[hyphen-1], &f.Tokens[hyphen+1]
	if left.Shape.Has(scan.Caps|scan.Dotted) || left.End-left.Start > 8 || right.End-right.Start > 6 {
		return false
	}
	if !right.Entry.Is(lexicon.English) {
		return !left.Entry.Any(peoples) && !left.Entry.Is(lexicon.Country) && (right.Entry != 0 || !left.Entry.Is(lexicon.English) || hyphen-1 > i)
	}
	return hyphen-1 > i && left.End-left.Start <= 5 && right.End-right.Start <= 4 && !left.Entry.Any(placeLike) &&
		(isSyllable(right.Entry) || !right.Entry.Is(lexicon.PastTense) && !right.Entry.Is(lexicon.PastParticiple)) &&
		!right.Entry.Is(lexicon.Adjective) && !right.Entry.Is(lexicon.Adverb)
}

// isSyllable tells whether a past tense is the second half of many a Korean or Chinese name: "Young-ran".
func isSyllable(e lexicon.Entry) bool {
	return e == word.Ran || e == word.Won || e == word.Sung || e == word.Hung
}

// overApostrophe goes over the mark of Sana'a, and of "Lighthouse Keepers' Association".
func (f *finder) overApostrophe(end, limit int32) int32 {
	if f.Tokens[end].Shape.Has(scan.SpaceBefore) || !f.continuesName(end+1, limit) {
		return end
	}
	if !f.Tokens[end+1].Shape.Has(scan.SpaceBefore) {
		return end + 2
	}
	before := &f.Tokens[end-1]
	if before.Entry.Is(lexicon.Plural) && !before.Entry.Any(personal) && f.headsKind(end+1, limit) {
		return end + 2
	}
	return end
}

// overPossessive goes over the 's of "Supreme People's Procuratorate", "St. Mary's Hospital".
func (f *finder) overPossessive(i, end, limit int32) int32 {
	if t := &f.Tokens[i]; t.Phrase != 0 && int32(t.PhraseLen) > end-i {
		return end + 1
	}
	if !f.continuesName(end+1, limit) {
		return end
	}
	before := f.Tokens[end-1].Entry
	if before.Is(lexicon.OrgKind) && before.Value(lexicon.OrgKind) != 2 && end-i > 1 { // "the Brandt Group's Ann Lee"
		return end
	}
	saint := end-2 >= i && f.At(end-2).Is(lexicon.PlaceHead) && f.At(end-2).Value(lexicon.PlaceHead) == 2
	ordinary := before.Is(lexicon.English) && !before.Any(listedNames) && !before.Is(lexicon.Surname) && !before.Is(lexicon.Weekday) &&
		!before.Is(lexicon.Month)
	if (saint || ordinary) && f.headsKind(end+1, limit) || f.At(end+1).Value(lexicon.OrgKind) == 2 && before.Any(personal) { // but "Jerry's Bakery"
		return end + 2
	}
	return end
}

// headsKind tells whether the capitalised words from i on end in a word for a kind of organization.
func (f *finder) headsKind(i, limit int32) bool {
	for j := i; j < i+4; j++ {
		if k := f.KindAt(j); j > i && (k == scan.Single || k == scan.SingleClose) { // the Allied Employees' Association
			continue
		}
		if !f.continuesName(j, limit) {
			return false
		}
		if e := f.At(j); e.Is(lexicon.OrgKind) || j == i && e == 0 && (f.At(i-2).Is(lexicon.Plural) || f.At(i-2) == word.People) {
			return true
		}
	}
	return false
}

// overComma goes over the comma of "Brandt, Inc." and of "Ministry of Forests, Soils and Water".
func (f *finder) overComma(i, end, limit int32) int32 {
	if end+1 >= limit {
		return end
	}
	next := &f.Tokens[end+1]
	if !next.Shape.Has(scan.Upper) || next.Kind != scan.Word {
		return end
	}
	if next.Entry.Is(lexicon.OrgSuffix) && (next.Shape.Has(scan.Dotted|scan.Caps) || !next.Entry.Is(lexicon.English)) {
		return end + 2
	}
	if f.At(i) == word.The {
		i++
	}
	if end == i+1 && f.At(end+2) == word.And && f.headsKind(end+3, limit) &&
		(f.isPlainNoun(i) && f.isPlainNoun(end+1) || f.isTrade(i) && f.isField(end+1)) { // "Meteorology, Climatology and Geophysics Agency"
		return end + 2
	}
	if next.Entry.Is(lexicon.English) && !next.Entry.Any(personal) && !next.Entry.Any(listedNames) && f.headOfList(i, end) &&
		(f.At(end+2) == word.And && f.continuesName(end+3, limit) || f.KindAt(end+2) == scan.Comma && f.continuesName(end+3, limit)) {
		return end + 2
	}
	return end
}

// isPlainNoun tells whether an ordinary noun that is on no list of names stands at i.
func (f *finder) isPlainNoun(i int32) bool {
	e := f.At(i)
	return (e.Is(lexicon.Noun) || e.Is(lexicon.English)) && !e.Any(listedAny) && !e.Is(lexicon.Title)
}

// isTrade tells whether the noun of a trade stands at i behind "the", though a town may have the name too: "the Media, …".
func (f *finder) isTrade(i int32) bool {
	e := f.At(i)
	return f.At(i-1) == word.The && e.Value(lexicon.Noun) > 1 && !e.Any(orgLike) && !e.Is(lexicon.Title)
}

// isField tells whether a word that is no name stands at i: "Entertainment", "Distributive".
func (f *finder) isField(i int32) bool {
	e := f.At(i)
	return e == 0 || e.Is(lexicon.English) && !e.Any(listedAny)
}

// headOfList tells whether the run opens with "Ministry of" or "Department of".
func (f *finder) headOfList(i, end int32) bool {
	for j := i + 1; j < end; j++ {
		if f.At(j) == word.Of || f.At(j) == word.For {
			return f.At(j - 1).Is(lexicon.OrgKind)
		}
	}
	return false
}

// longestNickname is how many words may stand between the marks of a nickname.
const longestNickname = 3

// overNickname goes over the nickname in marks or brackets between given name and surname.
func (f *finder) overNickname(i, end, limit int32) int32 {
	open := f.Tokens[end].Kind
	if !f.Tokens[end].Shape.Has(scan.SpaceBefore) || f.Tokens[end-1].Entry.Is(lexicon.Title) || f.Tokens[i].Entry.Any(peoples) {
		return end
	}
	before := f.Tokens[end-1].Entry
	given := f.Tokens[i].Entry.Is(lexicon.GivenName) || before.Is(lexicon.GivenName) || before == 0 && end-i == 1
	if !given || open == scan.Open && f.Has(end+1, scan.Caps) {
		return end
	}
	for j := end + 1; j < limit && j <= end+1+longestNickname; j++ {
		t := &f.Tokens[j]
		switch {
		case t.Kind == scan.MarkClose || t.Kind == scan.Mark || t.Kind == scan.Close:
			if f.KindAt(j+1) == scan.Open && f.Has(j+2, scan.Upper) && f.KindAt(j+3) == scan.Close { // Dolores "Dee" (Brandt) Lee, née Brandt
				j += 3
			}
			if j > end+1 && f.continuesName(j+1, limit) && f.Tokens[j+1].Shape.Has(scan.SpaceBefore) && !f.Tokens[j+1].Entry.Is(lexicon.Title) {
				return j + 2
			}
			return end
		case t.Kind != scan.Word || !t.Shape.Has(scan.Upper):
			return end
		}
	}
	return end
}

// takesOf tells whether the words before "of", "for" or "on" are the begin of such a
// name: "Bank of England", "Center for Disease Control", "Council on Foreign Relations".
func (f *finder) takesOf(from, of int32, joint lexicon.Entry) bool {
	for i := from; i < of; i++ {
		if t := &f.Tokens[i]; t.Phrase.Any(joined) && int32(t.PhraseLen) > of-i {
			return true // "Secretary of State"
		}
	}
	head := f.Tokens[of-1].Entry
	if joint == word.On {
		// "the Church on West Street"
		return head.Is(lexicon.OrgKind) && f.isSubject(of+1) && !(f.Has(of+2, scan.Upper) && f.At(of+2).Is(lexicon.PlaceKind))
	}
	if head == word.Police && f.At(of+1) == word.The { // "reminded the National Police of the court's ruling"
		return false
	}
	if head.Is(lexicon.Title) && !head.Is(lexicon.OrgKind) {
		return false
	}
	// "bought by the Authority for Rs 200"
	if joint == word.For && f.Tokens[of+1].Entry.Is(lexicon.CurrencyCode) && !f.Tokens[of+1].Entry.Is(lexicon.English) {
		return false
	}
	// "Brandt Safety Technologies of Plano, Texas"
	if joint == word.Of && head.Is(lexicon.OrgKind) && head.Is(lexicon.Plural) && f.Tokens[of+1].Entry.Any(placeLike) {
		return false
	}
	if joint == word.For {
		return head.Is(lexicon.OrgKind) ||
			head.Is(lexicon.Plural) && !head.Any(personal) && !f.Has(of-1, scan.SentenceStart) && f.At(of+1).Is(lexicon.Noun)
	}
	return head.Is(lexicon.OrgKind) || head.Is(lexicon.PlaceKind) || head.Is(lexicon.NonEntityKind)
}

// isSubject tells whether what an institute may be on stands at i: "Council on Foreign Relations", but not "the Council on Monday", "the court on Easter Monday".
func (f *finder) isSubject(i int32) bool {
	t := &f.Tokens[i]
	if t.Entry.Any(placeLike) || t.Entry.Any(festivals) || t.Phrase.Any(festivals) || t.Entry.Is(lexicon.Weekday) || t.Entry.Is(lexicon.Month) {
		return false
	}
	return !t.Entry.Any(personal) || t.Entry.Is(lexicon.English)
}

// takesNextOf tells whether a second "of" goes on with the name: "Institute of Archaeology of the Bulgarian Academy".
func (f *finder) takesNextOf(next int32) bool {
	e := f.Tokens[next].Entry
	return e.Is(lexicon.English) && !e.Any(personal) || e.Any(peoples) || e.Is(lexicon.Country)
}

// takesAnd tells whether "and" joins two words of one name: "Food and Drug
// Administration", "Ministry of Trade and Industry".
func (f *finder) takesAnd(from, and, limit int32) bool {
	for i := from; i < and; i++ {
		if t := &f.Tokens[i]; t.Phrase.Any(joined) && int32(t.PhraseLen) > and-i { // "U.S. Securities and Exchange Commission"
			return true
		}
	}
	left, right := f.Tokens[and-1].Entry, &f.Tokens[and+1]
	if f.headOfList(from, and) {
		if left.Any(placeLike) || right.Phrase.Any(listedNames) || right.Entry.Any(placeLike) || right.Entry.Is(lexicon.Title) {
			return false
		}
		field := !right.Entry.Any(personal) || right.Entry.Is(lexicon.Noun) && !right.Entry.Is(lexicon.GivenName)
		return field && (!right.Entry.Is(lexicon.OrgKind) || right.Entry.Is(lexicon.Industry))
	}
	// "Media, Entertainment and Arts Alliance"
	listed := and-2 > from && f.KindAt(and-2) == scan.Comma
	// Oil and Gas Corporation
	if !left.Is(lexicon.English) || left.Any(personal) || left.Is(lexicon.OrgKind) && !left.Is(lexicon.Industry) && !listed {
		return false
	}
	if and-from > 1 && left.Is(lexicon.OrgSuffix) { // "Brandt Foods Limited and Hollis Ventures": the form of a company ends its name
		return false
	}
	end := and + 1
	// Ethics and Anti-Corruption Commission
	for end < limit && (f.continuesName(end, limit) || f.glued(end, scan.Hyphen) && f.continuesName(end+1, limit)) {
		end++
	}
	last := f.Tokens[end-1].Entry
	if and-from > 1 && !right.Entry.Is(lexicon.English) { // "Hollis Cement and Brandt Bank"
		return false
	}
	if k := f.KindAt(end); listed && (k == scan.Single || k == scan.SingleClose) && f.headsKind(end+1, limit) { // "Allied Employees' Association"
		return true
	}
	return end-and > 2 && (last.Is(lexicon.OrgKind) || last.Is(lexicon.OrgSuffix)) || right.Entry.Is(lexicon.OrgKind) && end == and+2 && and-from > 1
}
