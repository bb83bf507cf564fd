package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

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
	case i-1 == from && given && rest >= 2 && // "President of the Republic Ann Lee"
		before.Entry.Is(lexicon.PlaceNoun) && before.Entry.Is(lexicon.PlaceKind) && !before.Entry.Is(lexicon.PlaceHead):
		return !last.Is(lexicon.PlaceKind)
	case given && rest == 2 && i > from+2 && // "University of Texas Ann Lee", but "Church of Saint Ann Lee"
		before.Kind == scan.Word && before.Shape.Has(scan.Upper) && f.orgOf(from, i):
		return (last.Any(personal) || last == 0) && !before.Entry.Is(lexicon.PlaceHead)
	case rest == 2 && i > from+2 && t.Entry == 0 && (last == 0 || last.Is(lexicon.Surname)) && // "University of Texas Arlington Qamneh Lee"
		before.Entry.Any(placeLike) && f.orgOf(from, i):
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
	return (before == word.Of || before == word.To) && !t.Entry.Is(lexicon.English) && !last.Is(lexicon.OrgKind) && !last.Is(lexicon.English) &&
		!last.Is(lexicon.PlaceKind)
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
		e := f.At(i)
		if n := f.titleAt(i, run); n > 0 && i+n < run.To && !e.Is(lexicon.OrgKind) || e.Is(lexicon.Honorific) && i+1 < run.To && !e.Any(personal) {
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
