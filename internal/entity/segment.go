package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// segment cuts a run into titles, listed names and what is left between them.
func (f *finder) segment(run scan.Range) {
	run = f.trimStart(run)
	run = f.trimOffice(run)
	if f.opensWithPosition(run) {
		run.From++
	}
	if run.Empty() {
		return
	}
	if f.titleAt(run.From, run) == int32(run.Len()) && run.Len() > 1 { // "the Head of State"
		return
	}
	if f.isWholeName(run) {
		f.add(run, scan.Range{})
		return
	}
	last := f.At(run.To - 1)
	if last.Is(lexicon.TitleModifier) && last.Is(lexicon.Noun) && f.Listed(run.From, lexicon.UsState) == int32(run.Len()-1) { // "a Texas Republican"
		run.To--
	}
	k := cutter{finder: f, run: run, from: run.From}
	for i := run.From; i < run.To; {
		i = k.cut(i)
	}
	k.flush(run.To)
}

// cutter cuts a run from left to right.
type cutter struct {
	*finder
	run   scan.Range
	from  int32      // begin of the name that is being read
	title scan.Range // before it
}

// flush adds the name that ends before token i.
func (k *cutter) flush(i int32) {
	if i > k.from {
		k.add(scan.Range{From: k.from, To: i}, k.title)
		k.title = scan.Range{}
	}
}

// endAt adds the name that ends before token i, and goes on behind n tokens that belong to no name.
func (k *cutter) endAt(i, n int32) int32 {
	k.flush(i)
	k.from = i + n
	return k.from
}

// cut reads what begins at token i, and returns where to go on.
func (k *cutter) cut(i int32) int32 {
	t := &k.Tokens[i]
	begins := i == k.from
	if begins && i > k.run.From && (t.Entry == word.Of || t.Entry == word.For) && !t.Shape.Has(scan.Upper) { // behind "Member of Parliament"
		return k.endAt(i, 1)
	}
	if n := k.addressAt(i); n > 0 {
		k.flush(i)
		k.title, k.from = scan.Range{From: i, To: i + n}, i+n
		return k.from
	}
	switch {
	case begins && k.isPeople(i): // "Ukrainian President …", "Russian Academy"
		if rest := (scan.Range{From: i, To: k.run.To}); k.isWholeName(rest) {
			k.add(rest, k.title)
			k.from = k.run.To
		} else {
			k.from = i + 1
		}
		return k.from
	case begins && k.isSee(i):
		return k.endAt(i+1, 0)
	case begins:
		if end := k.listedEnd(i); end > 0 {
			return k.endAt(end, 0)
		}
	case k.isPosition(i): // "White Sox RHP Ann Lee"
		return k.endAt(i, 1)
	case k.beginsPerson(i, k.from, k.run):
		k.flush(i)
		k.from = i
	}
	return i + 1
}

// addressAt returns the number of tokens of the title or form of address at i.
func (k *cutter) addressAt(i int32) int32 {
	if n := k.titleAt(i, k.run); n > 0 {
		return n
	}
	n := k.Listed(i, lexicon.Honorific)
	if n == 0 || i+n >= k.run.To || k.isGivenNameBehindTitle(i, k.run) || k.isSaintly(i, k.run) {
		return 0
	}
	if i > k.from && k.glued(i+n, scan.Hyphen) && k.Has(i+n+1, scan.Upper) { // "Haleem Adil Sheikh-Brandt"
		return 0
	}
	if e := k.At(i); i > k.from && n == 1 { // "Cassiel Ato Forson" of Ghana, though Ato is Mr. in Ethiopia
		before := k.At(i - 1)
		if e.Any(personal) || before.Is(lexicon.GivenName) && !before.Is(lexicon.Reporting) && !e.Is(lexicon.English) {
			return 0
		}
	}
	return n
}

// isPeople tells whether a people's name that is no part of a listed one stands before more at i.
func (k *cutter) isPeople(i int32) bool {
	t := &k.Tokens[i]
	if !t.Entry.Any(peoples) || i+1 >= k.run.To || t.Phrase.Any(listedNames) {
		return false
	}
	next := &k.Tokens[i+1]
	return !t.Entry.Any(personal) || next.Shape.Has(scan.Caps) && isOrganization(next.Entry, next)
}

// isSee tells whether the place that an office is of stands at i before the name of its holder: "Bishop of Chester Ann Lee".
func (k *cutter) isSee(i int32) bool {
	if k.run.To-i < 3 || k.At(i-1) != word.Of && k.At(i-1) != word.For {
		return false
	}
	titled := k.At(i-2).Is(lexicon.Title) || k.Tokens[max(i-4, 0)].Phrase.Is(lexicon.Title) || k.phraseBefore(i-1, lexicon.Title)
	return titled && k.At(i).Any(placeLike) && k.At(i+1).Is(lexicon.GivenName)
}

// listedEnd returns the end of the listed name at i if another name or title follows it, or nothing; 0 if not.
func (k *cutter) listedEnd(i int32) int32 {
	n := k.listedName(i, k.run)
	if n == 0 {
		return 0
	}
	end := i + n
	if end >= k.run.To || k.cutsAfter(end, k.run) || k.personFollows(i, end, k.run) {
		return end
	}
	if last := k.At(end); n > 1 && end+1 == k.run.To && last.Any(bareNames) && !last.Is(lexicon.English) { // "in South Korea Lee said"
		return end
	}
	return 0
}

// isPosition tells whether letters for a player's position stand before the full name that ends the run.
func (k *cutter) isPosition(i int32) bool {
	t := &k.Tokens[i]
	return k.run.To-i == 3 && t.Entry == 0 && t.Shape.Has(scan.Caps) && t.End-t.Start <= 3 &&
		k.At(i+1).Is(lexicon.GivenName) && !k.At(k.run.To-1).Is(lexicon.OrgKind)
}

// opensWithPosition tells whether letters for a position or a rank stand before a full name: "G Luka Marić", "RHP Ann Lee".
func (f *finder) opensWithPosition(run scan.Range) bool {
	if run.Len() < 3 {
		return false
	}
	t := &f.Tokens[run.From]
	if t.Shape.Has(scan.Dotted) || t.End-t.Start > 3 || !f.Tokens[run.From+1].Entry.Is(lexicon.GivenName) {
		return false
	}
	last := f.Tokens[run.To-1].Entry
	if t.Shape.Has(scan.Initial) {
		return true
	}
	return t.Shape.Has(scan.Caps) && t.Entry == 0 && run.Len() == 3 &&
		(last == 0 || last.Is(lexicon.Surname) || last.Is(lexicon.Title) && !last.Is(lexicon.OrgKind))
}

// phraseEnds tells whether a phrase of three or four words on a list ends before token i.
func (f *finder) phraseEnds(i int32, class lexicon.Class) bool {
	for n := int32(3); n <= 4 && i-n >= 0; n++ {
		if t := &f.Tokens[i-n]; int32(t.PhraseLen) == n && t.Phrase.Is(class) {
			return true
		}
	}
	return false
}

// titleAt returns the number of tokens of the title at i before a name.
func (f *finder) titleAt(i int32, run scan.Range) int32 {
	t := &f.Tokens[i]
	if n := int32(t.PhraseLen); t.Phrase.Is(lexicon.Title) && i+n <= run.To {
		if i+n < run.To && t.Phrase.Is(lexicon.Plural) && f.Tokens[run.To-1].Entry.Is(lexicon.OrgKind) { // Lighthouse Keepers' Association
			return 0
		}
		return n
	}
	if t.Entry.Is(lexicon.TitleModifier) && i+1 < run.To && !t.Entry.Any(personal) &&
		(f.Tokens[i+1].Entry.Is(lexicon.Title) || f.Tokens[i+1].Phrase.Is(lexicon.Title)) {
		return 1
	}
	if f.isRank(i, run) {
		return 1
	}
	if !t.Entry.Is(lexicon.Title) || f.namesOrganization(i, run) || f.namesPerson(i, run) {
		return 0
	}
	return 1
}

// namesOrganization tells whether the word at i, a title elsewhere, is part of an organization's name.
func (f *finder) namesOrganization(i int32, run scan.Range) bool {
	t, more := &f.Tokens[i], i+1 < run.To
	if !more {
		return i > run.From && t.Entry.Is(lexicon.Plural) // Pinnacle Ridge Advisors
	}
	switch {
	case f.isKindBehind(i+1, run): // Major Enquiry Team
		return true
	case f.Tokens[i+1].Kind != scan.Word && (t.Entry.Is(lexicon.Plural) || f.At(i+1) == word.S) &&
		(f.At(run.To-1).Is(lexicon.OrgKind) || f.At(i+2).Is(lexicon.OrgKind)): // Coroner's Court, Miners' Institute
		return true
	}
	return ownsKind(t.Entry, f.At(i+1)) // Duke University, Teachers Union
}

// namesPerson tells whether the word at i, a title elsewhere, is somebody's given name or surname, or letters behind a name.
func (f *finder) namesPerson(i int32, run scan.Range) bool {
	t, last := &f.Tokens[i], i+1 >= run.To
	switch {
	case f.isGivenNameBehindTitle(i, run): // "boss Dean Whitford"
		return true
	case i == run.From:
		return false
	case last && t.Shape.Has(scan.Caps) && t.End-t.Start <= 3 && !f.At(i-1).Is(lexicon.TitleModifier): // "… PM", but "Deputy PM"
		return true
	case f.Tokens[i-1].Entry.Is(lexicon.GivenName) && (last || t.Entry.Any(personal)): // "Ann King", "Wanda Skipper"
		return true
	case last && t.Entry.Any(personal):
		return true
	case i-2 >= run.From && !f.Has(i-1, scan.Upper) && f.At(i-1).Is(lexicon.NameParticle) && f.At(i-2).Any(personal): // "Ali bin Sultan al-Sarang"
		return true
	}
	return f.glued(i+1, scan.Hyphen) && f.Has(i+2, scan.Upper) && !f.Tokens[i+2].Entry.Is(lexicon.Title) // "Marty Singer-Cole"
}

// isRank tells whether a rank cut short to capitals stands at i before somebody's name: "PC Ann Lee", "DSP Brandt", but not "DC Comics".
func (f *finder) isRank(i int32, run scan.Range) bool {
	t, next := &f.Tokens[i], i+1
	if !t.Entry.Is(lexicon.Rank) || !t.Shape.Has(scan.Caps) || t.Shape.Has(scan.Dotted) || t.Phrase.Any(orgLike) || next >= run.To ||
		f.KindAt(next) != scan.Word {
		return false
	}
	name, last := f.At(next), f.At(run.To-1)
	if last.Is(lexicon.OrgKind) || last.Is(lexicon.OrgSuffix) || f.Has(next, scan.Caps) && !f.Has(next, scan.Initial) {
		return false
	}
	return name.Any(personal) || f.Has(next, scan.Initial) || name == 0
}

// isKindBehind tells whether an ordinary noun stands at i and a kind of organization ends the run behind it.
func (f *finder) isKindBehind(i int32, run scan.Range) bool {
	if i >= run.To-1 || f.KindAt(i) != scan.Word || !f.isOrdinary(i) {
		return false
	}
	e := f.At(i)
	return e.Is(lexicon.Noun) && !e.Is(lexicon.Title) && !e.Any(listedNames) && f.At(run.To-1).Is(lexicon.OrgKind)
}

// ownsKind tells whether a title is the name of an institution or a place of the kind behind it.
func ownsKind(title, kind lexicon.Entry) bool {
	if kind.Any(personal) || kind.Is(lexicon.Title) {
		return false
	}
	return kind.Is(lexicon.OrgKind) || kind.Is(lexicon.OrgSuffix) || kind.Is(lexicon.PlaceKind) && title.Any(personal)
}

// isGivenNameBehindTitle tells whether a word that is an office, or a form of address, and a given name too is the latter:
// a title stands before it, and a surname alone behind it, "boss Dean Whitford", "Water Minister Don Punch-Harley".
func (f *finder) isGivenNameBehindTitle(i int32, run scan.Range) bool {
	if !f.Tokens[i].Entry.Is(lexicon.GivenName) || f.Tokens[i].Shape.Has(scan.SentenceStart|scan.LineStart) || f.titleBefore(i) == 0 {
		return false
	}
	rest := scan.Range{From: i + 1, To: run.To}
	return rest.Len() == 1 || rest.Len() == 3 && f.glued(i+2, scan.Hyphen)
}

// listedName returns the number of tokens of the listed place or organization at i.
func (f *finder) listedName(i int32, run scan.Range) int32 {
	t := &f.Tokens[i]
	if (t.Phrase.Any(placeLike) || t.Phrase.Any(orgLike)) && i+int32(t.PhraseLen) <= run.To {
		return int32(t.PhraseLen)
	}
	if t.Entry.Is(lexicon.Country) || isOrganization(t.Entry, t) && !t.Entry.Any(personal) && !t.Entry.Is(lexicon.English) {
		return 1
	}
	return 0
}

// cutsAfter tells whether what follows a listed name is a name or title of its own.
func (f *finder) cutsAfter(i int32, run scan.Range) bool {
	t := &f.Tokens[i]
	return f.titleAt(i, run) > 0 || t.Entry.Is(lexicon.Honorific) || t.Entry.Is(lexicon.GivenName) && i+1 < run.To ||
		t.Entry.Is(lexicon.TitleModifier)
}
