package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

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
			article := t.Kind == scan.Word && (t.Entry == word.The || t.Entry == word.I)
			pronoun := t.Entry.Is(lexicon.Pronoun) && run.Len() == 1 && !t.Shape.Has(scan.Caps|scan.Dotted)
			if article || pronoun || f.isSmallWord(run) {
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
	return f.KindAt(run.From-1) >= scan.MarkOpen && f.KindAt(run.From-1) <= scan.Single && f.KindAt(run.From-1) != scan.MarkClose &&
		f.closesBehind(run.To)
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
	adjective := t.Entry.Is(lexicon.Adjective) && t.Entry.Value(lexicon.Noun) < 2 && !t.Entry.Is(lexicon.Compass) && !t.Entry.Is(lexicon.PlaceHead)
	if (adjective || f.Has(next, scan.Dotted)) && f.listedName(next, run) == run.To-next { // "Late Marden goals", "Benchmark U.S. crude"
		run.From = next
		return run
	}
	last := f.Tokens[run.To-1].Entry
	switch {
	case t.Entry.Is(lexicon.NonEntityKind), // "Hurricane Adele": none of our kinds, whole
		t.Entry.Is(lexicon.TitleModifier) && (f.Listed(next, lexicon.Title) > 0 || f.At(next).Is(lexicon.TitleModifier)),
		t.Entry.Is(lexicon.WorldLeader),
		t.Entry.Is(lexicon.Compass) && f.Tokens[next].Entry.Any(placeLike), // West Yorkshire
		t.Entry.Is(lexicon.GivenName) && !f.Tokens[next].Entry.Is(lexicon.Title),
		t.Entry.Is(lexicon.Surname) && run.Len() == 3 && f.ageAt(run.To), // "Tan Boon Hock, 58,"
		(t.Entry.Is(lexicon.Surname) || t.Entry.Is(lexicon.Noun) && t.End-t.Start < 6) && run.Len() == 4 &&
			f.givenJoined(scan.Range{From: next, To: run.To}), // Park Ji-won
		t.Entry.Is(lexicon.PlaceHead) && !f.Tokens[next].Entry.Is(lexicon.English),
		t.Entry.Is(lexicon.OrgHead):
		return run
	case last.Is(lexicon.OrgKind) && run.Len() <= 5 && f.At(run.To-2).Is(lexicon.Noun) &&
		t.Entry.Value(lexicon.Noun) == 3 && !t.Entry.Is(lexicon.Adjective): // "Elk Ford Fire Department"
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
	case word.On: // "Spokesperson on Education Ann Lee"
		if t := &f.Tokens[max(run.From-2, 0)]; !t.Entry.Is(lexicon.Title) || !t.Shape.Has(scan.Upper) {
			return run
		}
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
	for from < run.To-2 && f.At(from).Is(lexicon.English) && f.KindAt(from) == scan.Word &&
		(!f.At(from).Any(personal) || f.At(from+1).Is(lexicon.GivenName) && from+3 == run.To) { // "Health and Social Care Wes Hunt"
		from++
	}
	if last := f.Tokens[run.To-1].Entry; from > run.From && !last.Is(lexicon.OrgKind) && !last.Is(lexicon.OrgSuffix) &&
		(!last.Is(lexicon.English) || last.Any(personal)) {
		run.From = from
	}
	return run
}
