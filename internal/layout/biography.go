package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// biographies notes what is said of the author of the story: "Jane Doe has written of music since 2011."
func (r *reader) biographies() {
	var name scan.Range
	byline, texts := 0, 0
	for i := range r.units {
		u := &r.units[i]
		switch {
		case !name.Empty():
			end := u.From + int32(name.Len())
			if !u.is(line, long, text) || !u.seen.has(stops) || u.is(says, datelined) {
				continue
			}
			if end < u.To && r.At(end).Any(finiteVerbs) && (!u.seen.has(quotes) || r.Is(end, lexicon.Auxiliary)) && r.sameName(name, u.From) ||
				i == byline+1 && r.Is(u.From, lexicon.Honorific) && r.opensWithSurname(name, u) { // "Ms. Doe teaches writing at a college in Fresno."
				u.seen.add(biography)
			}
		case u.is(byCue, bylineForm, bareName):
			from := u.From
			if at := r.bySomebody(u); at > 0 {
				from = at
			}
			if end := r.nameEnd(from, u.To); end > 0 {
				name, byline = scan.Range{From: from, To: end}, i
			}
		case u.isText(): // the deck may be
			if texts++; texts > 2 {
				return
			}
		}
	}
}

// opensWithSurname tells whether a unit opens with an honorific and the last words of a name.
func (r *reader) opensWithSurname(name scan.Range, u *unit) bool {
	for from := name.From + 1; from < name.To; from++ {
		surname := scan.Range{From: from, To: name.To}
		at := u.From + 1
		if r.KindAt(at) == scan.Stop {
			at++
		}
		if at+int32(surname.Len()) < u.To && r.sameName(surname, at) {
			return true
		}
	}
	return false
}

// isBeatOf tells what a reporter does, and for whom: "… covers ports for The Record."
func (r *reader) isBeatOf(i, to int32) bool {
	switch r.TextAt(i) {
	case "covers", "writes", "reports", "edits":
	default:
		return false
	}
	for j := i + 1; j < min(to-1, i+14) && r.Tokens[j].Kind != scan.Stop; j++ {
		if e := r.At(j); (e == word.For || e == word.At) && (r.Has(j+1, scan.Upper) || r.At(j+1) == word.The && r.Has(j+2, scan.Upper)) {
			end := j + 1
			for end < to && end < j+7 && r.Tokens[end].Kind == scan.Word && (r.Tokens[end].Shape.Has(scan.Upper) || r.Tokens[end].Entry.Any(functionWords)) {
				end++
			}
			return r.isOutlet(scan.Range{From: j + 1, To: end})
		}
	}
	return false
}

var biographyVerbs = lexicon.SetOf(lexicon.Auxiliary, lexicon.ThirdPerson)

// isBiography tells what is said of a reporter: "Ann Lee is a reporter for The Record.", "Femke de Graaf covers ports for The Record."
func (r *reader) isBiography(u *unit) bool {
	if u.words < 6 || !r.Tokens[u.From].Shape.Has(scan.Upper) {
		return false
	}
	i := u.From
	for i < u.To && i-u.From < 6 && r.Tokens[i].Kind == scan.Word && (r.Tokens[i].Shape.Has(scan.Upper) || i > u.From && r.Is(i, lexicon.NameParticle)) {
		i++
	}
	if i == u.From || i >= u.To || !r.At(i).Any(biographyVerbs) || r.At(u.From).Any(functionWords) {
		return false
	}
	if u.seen.has(quotes) && r.At(i) != word.Is { // but "… is the author of “Paper Cities.”"
		return false
	}
	if r.isBeatOf(i, u.To) {
		return true
	}
	for j := i + 1; j < min(u.To, i+10) && !r.Is(j, lexicon.Preposition) && r.Tokens[j].Kind != scan.Stop; j++ {
		if n := r.Listed(j, lexicon.BylineRole); n > 0 && (r.Is(i+1, lexicon.Determiner) || r.Has(i+1, scan.Upper) || j == i+1 || r.At(i) != word.Is) {
			for k := j + n; k < min(u.To, j+n+8); k++ { // whose?
				if e := r.At(k); e == word.For || e == word.At || e == word.With || e == word.Based || e == word.Of || r.Has(k, scan.Upper) {
					return true
				}
			}
		}
	}
	return false
}
