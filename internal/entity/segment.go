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
	if last := f.Tokens[run.To-1].Entry; last.Is(lexicon.TitleModifier) && last.Is(lexicon.Noun) && f.listed(run.From, lexicon.UsState) == int32(run.Len()-1) { // "a Texas Republican"
		run.To--
	}
	title := scan.Range{}
	from := run.From
	flush := func(to int32) {
		if to > from {
			f.add(scan.Range{From: from, To: to}, title)
			title = scan.Range{}
		}
	}
	for i := run.From; i < run.To; {
		t := &f.Tokens[i]
		if i == from && i > run.From && (t.Entry == word.Of || t.Entry == word.For) && !t.Shape.Has(scan.Upper) { // behind "Member of Parliament"
			i++
			from = i
			continue
		}
		if n := f.titleAt(i, run); n > 0 {
			flush(i)
			title = scan.Range{From: i, To: i + n}
			i += n
			from = i
			continue
		}
		if n := f.listed(i, lexicon.Honorific); n > 0 && i+n < run.To && !f.isGivenNameBehindTitle(i, run) && !f.isSaintly(i, run) && !(i > from && n == 1 && (t.Entry.Any(personal) || f.At(i-1).Is(lexicon.GivenName) && !f.At(i-1).Is(lexicon.Reporting) && !t.Entry.Is(lexicon.English))) { // "Cassiel Ato Forson" of Ghana, though Ato is Mr. in Ethiopia
			flush(i)
			title = scan.Range{From: i, To: i + n}
			i += n
			from = i
			continue
		}
		if t.Entry.Any(peoples) && (!t.Entry.Any(personal) || i+1 < run.To && f.Tokens[i+1].Shape.Has(scan.Caps) && isOrganization(f.Tokens[i+1].Entry, &f.Tokens[i+1])) && i == from && i+1 < run.To && !t.Phrase.Any(listedNames) { // "Ukrainian President …", "Russian Academy"
			if rest := (scan.Range{From: i, To: run.To}); f.isWholeName(rest) {
				f.add(rest, title)
				return
			}
			i++
			from = i
			continue
		}
		if i == from && run.To-i >= 3 && (f.At(i-1) == word.Of || f.At(i-1) == word.For) && (f.At(i-2).Is(lexicon.Title) || f.Tokens[max(i-4, 0)].Phrase.Is(lexicon.Title) || f.phraseBefore(i-1, lexicon.Title)) && t.Entry.Any(placeLike) && f.Tokens[i+1].Entry.Is(lexicon.GivenName) { // "Bishop of Chester Ann Lee"
			flush(i + 1)
			i, from = i+1, i+1
			continue
		}
		if n := f.listedName(i, run); n > 0 && i == from {
			end := i + n
			if end >= run.To || f.cutsAfter(end, run) || f.personFollows(i, end, run) || n > 1 && end+1 == run.To && f.Tokens[end].Entry.Any(bareNames) && !f.Tokens[end].Entry.Is(lexicon.English) { // "in South Korea Lee said"
				flush(end)
				i, from = end, end
				continue
			}
		}
		if i > from && run.To-i == 3 && t.Entry == 0 && t.Shape.Has(scan.Caps) && t.End-t.Start <= 3 && f.At(i+1).Is(lexicon.GivenName) && !f.At(run.To-1).Is(lexicon.OrgKind) { // "White Sox RHP Ann Lee"
			flush(i)
			i++
			from = i
			continue
		}
		if i > from && f.beginsPerson(i, from, run) {
			flush(i)
			from = i
		}
		i++
	}
	flush(run.To)
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
	return t.Shape.Has(scan.Initial) || t.Shape.Has(scan.Caps) && t.Entry == 0 && run.Len() == 3 && (last == 0 || last.Is(lexicon.Surname) || last.Is(lexicon.Title) && !last.Is(lexicon.OrgKind))
}

// trimStart takes the words off the start of a run that are capitalised only
// because a sentence begins there.
func (f *finder) trimStart(run scan.Range) scan.Range {
	for !run.Empty() {
		t := &f.Tokens[run.From]
		if t.Entry == word.A && !t.Shape.Has(scan.Dotted) || t.Entry == word.An {
			run.From++
			continue
		}
		if !t.Shape.Has(scan.SentenceStart|scan.LineStart) && !f.afterMark(run.From) {
			if t.Kind == scan.Word && (t.Entry == word.The || t.Entry == word.I) || f.isSmallWord(run) || t.Entry.Is(lexicon.Pronoun) && run.Len() == 1 && !t.Shape.Has(scan.Caps|scan.Dotted) {
				run.From++
				continue
			}
			return run
		}
		if (t.Phrase.Any(listedAny) || t.Phrase.Is(lexicon.Title)) && !(t.Entry.Is(lexicon.Determiner) && int(t.PhraseLen) < run.Len()) {
			return run
		}
		if t.Shape.Has(scan.Caps|scan.Dotted|scan.Mixing) && !t.Entry.Any(grammar) {
			if f.isLabel(run) {
				run.From++
				continue
			}
			return run
		}
		if f.isGivenModal(run) || run.Len() > 1 && f.inMarks(run) {
			return run
		}
		if t.Entry.Any(grammar) && !(t.Shape.Has(scan.Caps|scan.Dotted) && t.Entry.Any(orgLike)) {
			run.From++
			continue
		}
		if t.Entry.Is(lexicon.English) && !t.Entry.Any(listedNames) && !t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.Honorific) {
			if trimmed := f.trimOrdinary(run); trimmed != run {
				run = trimmed
				continue
			}
		}
		return run
	}
	return run
}

// isLabel tells whether a line opens with an ordinary word in capitals and goes on in small letters: "SOURCE Brandt, Inc."
func (f *finder) isLabel(run scan.Range) bool {
	t, next := &f.Tokens[run.From], run.From+1
	return t.Shape.Has(scan.LineStart) && t.End-t.Start > 3 && t.Entry.Is(lexicon.English) && !t.Entry.Any(listedAny) && !t.Shape.Has(scan.Dotted) &&
		next < run.To && f.Tokens[next].Kind == scan.Word && !f.Tokens[next].Shape.Has(scan.Caps)
}

// isGivenModal tells whether a modal at the start of a sentence is a given name:
// "Will Smith pitched", but not "Will Smith pitch?".
func (f *finder) isGivenModal(run scan.Range) bool {
	t, next := f.Tokens[run.From].Entry, run.From+1
	if run.Len() != 2 || !t.Is(lexicon.Modal) || !t.Is(lexicon.GivenName) || !f.Tokens[next].Entry.Is(lexicon.Surname) {
		return false
	}
	behind := f.At(run.To)
	return f.KindAt(run.To) != scan.Word || !behind.Is(lexicon.BaseForm) && !behind.Is(lexicon.Auxiliary)
}

// inMarks tells whether quotation marks enclose the run and nothing else.
func (f *finder) inMarks(run scan.Range) bool {
	return f.KindAt(run.From-1) >= scan.MarkOpen && f.KindAt(run.From-1) <= scan.Single && f.KindAt(run.From-1) != scan.MarkClose && f.closesBehind(run.To)
}

// isSmallWord tells whether the run opens with a word of the closed classes that only a title in capitals can hold: "Hands Off Elm".
func (f *finder) isSmallWord(run scan.Range) bool {
	t := &f.Tokens[run.From]
	if run.Len() < 2 || !t.Entry.Any(closed) || t.Phrase != 0 || t.Shape.Has(scan.Caps|scan.Dotted|scan.Mixing) {
		return false
	}
	return !(t.Entry.Any(personal) && f.Tokens[run.From+1].Entry.Any(personal)) && !t.Entry.Is(lexicon.NameParticle)
}

// trimOrdinary takes an ordinary word off the start of a run unless a name may begin with it.
func (f *finder) trimOrdinary(run scan.Range) scan.Range {
	t := &f.Tokens[run.From]
	next := run.From + 1
	if next >= run.To {
		return run
	}
	if f.listedName(next, run) == run.To-next && t.Entry.Is(lexicon.Adjective) && t.Entry.Value(lexicon.Noun) < 2 && !t.Entry.Is(lexicon.Compass) && !t.Entry.Is(lexicon.PlaceHead) { // "Late Marden goals"
		run.From = next
		return run
	}
	if f.Tokens[next].Shape.Has(scan.Dotted) && f.listedName(next, run) == run.To-next { // "Benchmark U.S. crude"
		run.From = next
		return run
	}
	last := f.Tokens[run.To-1].Entry
	switch {
	case t.Entry.Is(lexicon.NonEntityKind), // "Hurricane Adele": none of our kinds, whole
		t.Entry.Is(lexicon.TitleModifier) && (f.Tokens[next].Entry.Is(lexicon.Title) || f.Tokens[next].Entry.Is(lexicon.TitleModifier) || f.Tokens[next].Phrase.Is(lexicon.Title)),
		t.Entry.Is(lexicon.WorldLeader),
		t.Entry.Is(lexicon.Compass) && f.Tokens[next].Entry.Any(placeLike), // West Yorkshire
		t.Entry.Is(lexicon.GivenName) && !f.Tokens[next].Entry.Is(lexicon.Title),
		t.Entry.Is(lexicon.Surname) && run.Len() == 3 && f.ageAt(run.To), // "Tan Boon Hock, 58,"
		t.Entry.Is(lexicon.PlaceHead) && !f.Tokens[next].Entry.Is(lexicon.English),
		t.Entry.Is(lexicon.OrgHead):
		return run
	case last.Is(lexicon.OrgKind) && run.Len() <= 5 && t.Entry.Value(lexicon.Noun) == 3 && !t.Entry.Is(lexicon.Adjective) && f.At(run.To-2).Is(lexicon.Noun): // "Elk Ford Fire Department"
		return run
	case (last.Is(lexicon.OrgKind) || last.Is(lexicon.OrgSuffix) || last.Is(lexicon.PlaceKind) && t.Entry.Value(lexicon.Noun) > 1) &&
		(t.Entry.Value(lexicon.Noun) > 1 || t.Entry.Is(lexicon.Adjective)) && run.Len() <= 4 && !f.Tokens[next].Entry.Any(listedNames):
		return run
	case f.Tokens[next].Kind != scan.Word, t.Entry.Is(lexicon.OrgKind) && (f.At(next) == word.Of || f.At(next) == word.For):
		return run
	}
	run.From = next
	return run
}

// isSaintly tells whether the St at i opens the name of a place: "in St Agnes".
func (f *finder) isSaintly(i int32, run scan.Range) bool {
	if f.At(i).Value(lexicon.PlaceHead) != 2 || i != run.From || run.Len() != 2 {
		return false
	}
	switch f.At(i - 1) {
	case word.In, word.At, word.Near, word.From, word.To, word.Of, word.Outside, word.Around:
		return true
	}
	return false
}

// ageAt tells whether an age between commas stands at i.
func (f *finder) ageAt(i int32) bool {
	return f.KindAt(i) == scan.Comma && f.KindAt(i+1) == scan.Number && f.Tokens[i+1].End-f.Tokens[i+1].Start == 2 && f.KindAt(i+2) == scan.Comma
}

// trimOffice takes "Education" off "Education Mary Jones" behind "Minister of", and "Charge" behind "Officer in".
func (f *finder) trimOffice(run scan.Range) scan.Range {
	if run.Len() < 3 {
		return run
	}
	if f.At(run.From-1) == word.In && f.phraseEnds(run.From+1, lexicon.Title) {
		run.From++
		return run
	}
	switch before := f.At(run.From - 1); before {
	case word.Of, word.For, word.And:
	default:
		return run
	}
	titled := false
	for j := run.From - 2; j >= 0 && j > run.From-10 && !titled; j-- {
		t := &f.Tokens[j]
		if t.Shape.Has(scan.SentenceStart) && !t.Entry.Is(lexicon.Title) {
			break
		}
		titled = t.Kind == scan.Word && t.Entry.Is(lexicon.Title)
	}
	if !titled {
		return run
	}
	from := run.From
	for from < run.To-2 && f.Tokens[from].Entry.Is(lexicon.English) && f.Tokens[from].Kind == scan.Word && (!f.Tokens[from].Entry.Any(personal) || f.At(from+1).Is(lexicon.GivenName) && from+3 == run.To) { // "Health and Social Care Wes Hunt"
		from++
	}
	if last := f.Tokens[run.To-1].Entry; from > run.From && !last.Is(lexicon.OrgKind) && !last.Is(lexicon.OrgSuffix) && (!last.Is(lexicon.English) || last.Any(personal)) {
		run.From = from
	}
	return run
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

// beginsPerson tells whether a person's name begins at i behind an organization's: "Harbour Council Ann Lee".
func (f *finder) beginsPerson(i, from int32, run scan.Range) bool {
	before, t := &f.Tokens[i-1], &f.Tokens[i]
	if t.Kind != scan.Word || !t.Shape.Has(scan.Upper) {
		return false
	}
	last := f.Tokens[run.To-1].Entry
	if last.Is(lexicon.OrgKind) || last.Is(lexicon.OrgSuffix) {
		return false
	}
	rest := run.To - i
	given := t.Entry.Is(lexicon.GivenName) && !t.Entry.Is(lexicon.OrgKind)
	switch {
	case i-1 == from && given && rest >= 2 && before.Entry.Is(lexicon.PlaceNoun) && before.Entry.Is(lexicon.PlaceKind) && !before.Entry.Is(lexicon.PlaceHead): // "President of the Republic Ann Lee"
		return !last.Is(lexicon.PlaceKind)
	case given && rest == 2 && i > from+2 && before.Kind == scan.Word && before.Shape.Has(scan.Upper) && f.orgOf(from, i): // "University of Texas Ann Lee", but "Church of Saint Ann Lee"
		return (last.Any(personal) || last == 0) && !before.Entry.Is(lexicon.PlaceHead)
	case rest == 2 && i > from+2 && t.Entry == 0 && (last == 0 || last.Is(lexicon.Surname)) && before.Entry.Any(placeLike) && f.orgOf(from, i): // "University of Texas Arlington Amneh Lee"
		return true
	case before.Entry.Is(lexicon.OrgKind) && !before.Entry.Any(personal) || before.Entry.Is(lexicon.OrgSuffix) && before.Shape.Has(scan.Dotted):
		return rest >= 2 && rest <= 6 && (t.Entry.Is(lexicon.GivenName) || t.Shape.Has(scan.Initial)) && !t.Entry.Is(lexicon.OrgKind)
	case t.Shape.Has(scan.Initial) && t.Shape.Has(scan.Dotted) && rest >= 2 && i-from >= 2:
		return before.Entry == 0 && f.Tokens[from].Entry.Is(lexicon.English)
	}
	return false
}

// orgOf tells whether "University of" or "Council on" stands between the tokens, and more than one word behind.
func (f *finder) orgOf(from, to int32) bool {
	for j := from + 1; j+1 < to; j++ {
		if e := f.At(j); (e == word.Of || e == word.On || e == word.For) && f.At(j-1).Is(lexicon.OrgKind) {
			return true
		}
	}
	return false
}

// personFollows tells whether a person's name stands right behind the listed
// place that an office is of: "Ambassador to Korea Ann Lee", "Prime Minister of Iceland L. Brandt".
func (f *finder) personFollows(from, end int32, run scan.Range) bool {
	t := &f.Tokens[end]
	if run.To-end < 2 || t.Kind != scan.Word {
		return false
	}
	if t.Shape.Has(scan.Initial) && t.Shape.Has(scan.Dotted) {
		return true
	}
	before := f.At(from - 1)
	last := f.Tokens[run.To-1].Entry
	return (before == word.Of || before == word.To) && !t.Entry.Is(lexicon.English) && !last.Is(lexicon.OrgKind) && !last.Is(lexicon.English) && !last.Is(lexicon.PlaceKind)
}

// isWholeName tells whether the run is one name by its last word or by the lists.
func (f *finder) isWholeName(run scan.Range) bool {
	first, last := &f.Tokens[run.From], f.Tokens[run.To-1].Entry
	if first.Phrase != 0 && int32(first.PhraseLen) == int32(run.Len()) && first.Phrase.Any(listedAny) {
		return true
	}
	if run.Len() < 2 {
		return false
	}
	if f.namedAfter(run) {
		return true
	}
	for i := run.From; i < run.To; i++ {
		if n := f.titleAt(i, run); n > 0 && i+n < run.To && !f.Tokens[i].Entry.Is(lexicon.OrgKind) || f.Tokens[i].Entry.Is(lexicon.Honorific) && i+1 < run.To && !f.Tokens[i].Entry.Any(personal) {
			return false
		}
		if i > run.From && f.beginsPerson(i, run.From, run) {
			return false
		}
	}
	return last.Is(lexicon.OrgSuffix) || last.Is(lexicon.OrgKind) && !(f.Tokens[run.From].Entry.Is(lexicon.GivenName) && last.Is(lexicon.Surname)) ||
		last.Is(lexicon.PlaceKind) && !last.Is(lexicon.Surname) || f.hasOf(run)
}

// namedAfter tells whether a street, a bridge or a school has the name of somebody with his title: "Sir Henry Dunn Drive".
func (f *finder) namedAfter(run scan.Range) bool {
	first, last := f.Tokens[run.From].Entry, f.Tokens[run.To-1].Entry
	if run.Len() < 3 || run.Len() > 5 || f.Tokens[run.To-1].Entry.Any(personal) || f.Tokens[run.To-2].Kind != scan.Word {
		return false
	}
	return (first.Is(lexicon.Honorific) || first.Is(lexicon.Title) && first.Any(personal)) && (last.Is(lexicon.PlaceKind) || last.Is(lexicon.OrgKind))
}

// hasOf tells whether the run is "Bank of …", "Gulf of …".
func (f *finder) hasOf(run scan.Range) bool {
	for i := run.From + 1; i < run.To; i++ {
		if f.At(i) == word.Of || f.At(i) == word.For || f.At(i) == word.On {
			head := f.Tokens[i-1].Entry
			return head.Is(lexicon.OrgKind) || head.Is(lexicon.PlaceKind)
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
	if t.Entry.Is(lexicon.TitleModifier) && i+1 < run.To && !t.Entry.Any(personal) && (f.Tokens[i+1].Entry.Is(lexicon.Title) || f.Tokens[i+1].Phrase.Is(lexicon.Title)) {
		return 1
	}
	if !t.Entry.Is(lexicon.Title) {
		return 0
	}
	more := i+1 < run.To
	if !more && i > run.From && t.Entry.Is(lexicon.Plural) { // Pinnacle Ridge Advisors
		return 0
	}
	switch {
	case i+1 < run.To-1 && f.isOrdinary(i+1) && !f.At(i+1).Is(lexicon.Title) && f.Tokens[run.To-1].Entry.Is(lexicon.OrgKind) && f.Tokens[i+1].Kind == scan.Word && !f.Tokens[i+1].Entry.Any(listedNames) && f.Tokens[i+1].Entry.Is(lexicon.Noun): // Major Enquiry Team
		return 0
	case t.Shape.Has(scan.Caps) && t.End-t.Start <= 3 && i > run.From && !more && !f.At(i-1).Is(lexicon.TitleModifier): // "… PM", but "Deputy PM"
		return 0
	case f.isGivenNameBehindTitle(i, run): // "boss Dean Whitford"
		return 0
	case i > run.From && f.Tokens[i-1].Entry.Is(lexicon.GivenName) && (!more || t.Entry.Any(personal)): // "Ann King", "Wanda Skipper"
		return 0
	case t.Entry.Any(personal) && i > run.From && !more:
		return 0
	case i > run.From && f.glued(i+1, scan.Hyphen) && f.Has(i+2, scan.Upper) && !f.Tokens[i+2].Entry.Is(lexicon.Title): // "Marty Singer-Cole"
		return 0
	case more && (t.Entry.Is(lexicon.Plural) || f.At(i+1) == word.S) && f.Tokens[i+1].Kind != scan.Word && (f.Tokens[run.To-1].Entry.Is(lexicon.OrgKind) || f.At(i+2).Is(lexicon.OrgKind)): // Coroner's Court, Miners' Institute
		return 0
	case more && (f.Tokens[i+1].Entry.Is(lexicon.OrgKind) || f.Tokens[i+1].Entry.Is(lexicon.PlaceKind) && t.Entry.Any(personal) || f.Tokens[i+1].Entry.Is(lexicon.OrgSuffix)) &&
		!f.Tokens[i+1].Entry.Any(personal) && !f.Tokens[i+1].Entry.Is(lexicon.Title): // Duke University, Teachers Union
		return 0
	}
	return 1
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
	return f.titleAt(i, run) > 0 || t.Entry.Is(lexicon.Honorific) || t.Entry.Is(lexicon.GivenName) && i+1 < run.To || t.Entry.Is(lexicon.TitleModifier)
}
