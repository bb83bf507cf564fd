package entity

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// seeSide notes that a match report names a side, or a player where more than one score stands at i: "Lee beat Ray 6-4 6-3".
func (f *finder) seeSide(c *candidate, i int32) {
	next := i + 3
	if f.KindAt(next) == scan.Comma {
		next++
	}
	if f.isScore(next) {
		c.see(playerInReport)
	} else if f.Listed(c.From, lexicon.Country) == int32(c.Len()) {
		c.see(sideInReport)
	} else {
		c.see(clubInReport)
	}
}

// sideReach is how far a score may stand behind the name of a side.
const sideReach = 14

// playsAt returns the score behind the verb of sport at i: "England beat Wales 2-1"; 0 if there is none.
func (f *finder) playsAt(i int32) int32 {
	if !f.At(i).Is(lexicon.SportVerb) {
		return 0
	}
	for j := i + 1; j < i+sideReach && int(j+2) < len(f.Tokens) && !f.Tokens[j].Shape.Has(scan.SentenceStart); j++ {
		if f.isScore(j) {
			return j
		}
	}
	return 0
}

// agreesAsTeam tells whether the verb behind the name of a town is a plural, as British English has it for
// clubs: "Barnsley are third". The name has to be the subject alone, as the begin of a clause is.
func (f *finder) agreesAsTeam(c *candidate) bool {
	if c.inside[Place] < 4 || c.inside[Place] <= c.inside[Person] || c.seen.has(listedCountry) || f.At(c.To-1).Is(lexicon.Plural) ||
		!f.opensClause(c.From) {
		return false
	}
	switch f.At(c.To) {
	case word.Are, word.Were, word.Have:
		return true
	}
	return false
}

// meetsAt tells whether one listed place plays another around the verb at i, in the plural of teams: "England play Norway".
func (f *finder) meetsAt(i int32) bool {
	e := f.At(i)
	if !e.Is(lexicon.SportVerb) || !e.Is(lexicon.BaseForm) || e.Is(lexicon.PastTense) || f.Has(i, scan.Upper) || !f.Has(i+1, scan.Upper) {
		return false
	}
	from := i - 1
	for n := int32(2); n <= 3 && i >= n; n++ {
		if t := &f.Tokens[i-n]; int32(t.PhraseLen) == n && t.Phrase.Any(placeLike) {
			from = i - n
		}
	}
	return from >= 0 && f.isPlaceAt(from) && f.isPlaceAt(i+1) && f.opensClause(from)
}

// beatsAt tells whether one listed place plays another around the verb of a result at i: "Hollis lost to Brandt", "Hollis drew with Brandt".
func (f *finder) beatsAt(i int32) bool {
	var next int32
	switch f.At(i) {
	case word.Lost:
		next = i + 2
		if f.At(i+1) != word.To {
			return false
		}
	case word.Drew:
		next = i + 2
		if f.At(i+1) != word.With {
			return false
		}
	case word.Thrashed:
		next = i + 1
	default:
		return false
	}
	from := i - 1
	for n := int32(2); n <= 3 && i >= n; n++ {
		if t := &f.Tokens[i-n]; int32(t.PhraseLen) == n && t.Phrase.Any(placeLike) {
			from = i - n
		}
	}
	return from >= 0 && f.Has(from, scan.Upper) && f.Has(next, scan.Upper) && f.isTownAt(from) && f.isTownAt(next)
}

// isTownAt tells whether the name of a listed place begins at i, which people may have too.
func (f *finder) isTownAt(i int32) bool {
	t := &f.Tokens[i]
	return t.Phrase.Any(placeLike) || t.Entry.Any(placeLike) && !t.Entry.Is(lexicon.GivenName)
}

// isPlaceAt tells whether the name of a listed country or city begins at i.
func (f *finder) isPlaceAt(i int32) bool {
	t := &f.Tokens[i]
	return t.Phrase.Any(placeLike) || t.Entry.Is(lexicon.Country) || t.Entry.Is(lexicon.City) && !t.Entry.Any(personal)
}

// opensClause tells whether a sentence or a clause with a conjunction begins at i.
func (f *finder) opensClause(i int32) bool {
	if f.Has(i, scan.SentenceStart) || f.KindAt(i-1) >= scan.MarkOpen && f.KindAt(i-1) <= scan.Single {
		return true
	}
	switch f.At(i - 1) {
	case word.That, word.As, word.While, word.When, word.Because, word.But, word.Whether, word.Although, word.Though:
		return f.KindAt(i-1) == scan.Word
	}
	return false
}

// isScore tells whether "2-1" stands at i.
func (f *finder) isScore(i int32) bool {
	return f.KindAt(i) == scan.Number && (f.KindAt(i+1) == scan.Hyphen || f.KindAt(i+1) == scan.Dash) && f.KindAt(i+2) == scan.Number &&
		f.Tokens[i].End-f.Tokens[i].Start <= 3 && f.Tokens[i+2].End-f.Tokens[i+2].Start <= 3
}

// report is what a block is to a match report.
type report uint8

// The kinds of blocks.
const (
	tells        report = iota // like any other
	givesResult                // "Hollis Town 2 Brandt United 1"
	listsPlayers               // "Hollis: Lee; Ray, Brandt (Qarang 68), …"
)

// weighReport notes that a name stands in a result or a line-up.
func (f *finder) weighReport(c *candidate) {
	switch {
	case f.report == givesResult:
		c.see(clubInReport)
	case f.report == listsPlayers && c.From >= f.lineUp && f.KindAt(c.To) != scan.Colon:
		c.see(playerInList)
	}
}

// isLineUp tells whether a block lists players, "Hollis: Lee; Ray, Brandt (Qarang 68), …", and where the list begins.
func (f *finder) isLineUp(b layout.Block) (int32, bool) {
	const label, fewest = 8, 5 // tokens before the colon, marks between the names
	colon := b.From
	for colon < b.To && f.Tokens[colon].Kind != scan.Colon {
		if colon++; colon-b.From > label {
			return 0, false
		}
	}
	names, ordinary, small, marks := 0, 0, 0, 0
	for i := colon + 1; i < b.To; i++ {
		switch t := &f.Tokens[i]; t.Kind {
		case scan.Word:
			if t.Shape.Has(scan.Upper) {
				names++
				if t.Entry.Is(lexicon.English) && !t.Entry.Any(personal) {
					ordinary++
				}
			} else if !t.Entry.Is(lexicon.NameParticle) {
				small++
			}
		case scan.Comma, scan.Semicolon, scan.Open, scan.Close:
			marks++
		}
	}
	return colon + 1, marks >= fewest && 2*marks > names && 6*small <= names && 4*ordinary <= names && f.Has(b.From, scan.Upper)
}

// isResult tells whether a block is the result of a match: "Hollis Town 2 Brandt United 1", "Hollis Town 2-1 Brandt United".
func (f *finder) isResult(b layout.Block) bool {
	const longest = 12
	if b.To-b.From > longest || b.To-b.From < 4 || !f.Has(b.From, scan.Upper) {
		return false
	}
	figures := 0
	for i := b.From; i < b.To; i++ {
		switch t := &f.Tokens[i]; {
		case t.Kind == scan.Number && t.End-t.Start <= 3 && i > b.From:
			figures++
		case t.Kind == scan.Comma && figures == 1 && f.Tokens[i-1].Kind == scan.Number: // "Hollis Town 2, Brandt United 1"
		case figures == 1 && f.isScore(i-1):
		case t.Kind != scan.Word || !t.Shape.Has(scan.Upper):
			return false
		}
	}
	if last := &f.Tokens[b.To-1]; last.Kind == scan.Number {
		return figures == 2 && f.Tokens[b.To-2].Kind == scan.Word
	}
	return figures == 2 && f.scoreIn(b)
}

// scoreIn tells whether "2-1" stands between the words of a block.
func (f *finder) scoreIn(b layout.Block) bool {
	for i := b.From + 1; i+3 < b.To; i++ {
		if f.isScore(i) {
			return f.Tokens[i-1].Kind == scan.Word
		}
	}
	return false
}
