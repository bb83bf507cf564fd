package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// isNameLike tells whether a person's name stands at i.
func (r *reader) isNameLike(i, to int32) bool { return r.nameEnd(i, to) > 0 }

// nameEnd returns where the personal name ends that starts at i, 0 if none
// does: two to five words, of which the first is a given name or the last a
// surname, or both are no ordinary words.
func (r *reader) nameEnd(i, to int32) int32 {
	if i < to && r.Tokens[i].Phrase.Any(places) { // "Hong Kong"
		return 0
	}
	start, words, last := i, 0, int32(-1)
	ordinary := 0
loop:
	for ; i < to; i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper) && !(words >= 2 && r.Listed(i, lexicon.BylineRole) > 0):
			if endsName(t, words == 0) {
				break loop
			}
			if t.Entry.Is(lexicon.English) && !t.Entry.Any(personal) && (words == 0 || r.Tokens[i-1].Kind != scan.Hyphen) { // but "Drummond-Hay"
				ordinary++
			}
			words++
			last = i
		case words > 0 && r.joinsName(i, to):
		default:
			break loop
		}
	}
	if words < 2 || words > 5 || last != i-1 {
		return 0
	}
	syllables := words == 3 && ordinary == 1 && r.Is(start, lexicon.Surname) && i-start == 3 && r.isSyllable(start+1) && r.isSyllable(start+2) // "Chen Li Ting"
	given := r.Is(start, lexicon.GivenName) && ordinary < words
	strange := ordinary == 0 && (r.Is(last, lexicon.Surname) || !r.Tokens[start].Entry.Any(places))
	if syllables || given || strange {
		return i
	}
	return 0
}

// endsName tells the word that no name has, though it has a capital: a month, a button; a weekday at its start.
func endsName(t *scan.Token, first bool) bool {
	return t.Entry.Any(noNames) || t.Entry.Is(lexicon.Month) && !t.Entry.Is(lexicon.GivenName) || first && t.Entry.Is(lexicon.Weekday)
}

var noNames = lexicon.SetOf(lexicon.SentenceOpener, lexicon.Furniture)

// joinsName tells what stands within a name, in lower case or a hyphen: "van Berg", "al-Masri".
func (r *reader) joinsName(i, to int32) bool {
	if i+1 >= to {
		return false
	}
	switch t, next := &r.Tokens[i], &r.Tokens[i+1]; t.Kind {
	case scan.Word:
		return t.Entry.Is(lexicon.NameParticle) && (next.Kind == scan.Word || i+2 < to && next.Kind == scan.Hyphen && r.Has(i+2, scan.Upper))
	case scan.Hyphen:
		return next.Kind == scan.Word && !next.Shape.Has(scan.SpaceBefore)
	}
	return false
}

var (
	personal = lexicon.SetOf(lexicon.GivenName, lexicon.Surname)
	places   = lexicon.SetOf(lexicon.Country, lexicon.City, lexicon.Region, lexicon.Demonym, lexicon.OrgKind, lexicon.UsState)
)

// isSyllable tells whether a word has no more letters than a syllable of a Chinese name, and is no verb: "Bush Ends Rift".
func (r *reader) isSyllable(i int32) bool {
	t := &r.Tokens[i]
	return t.End-t.Start < 6 && !t.Entry.Any(finiteVerbs)
}

// namesEnd returns where a list of names of people and agencies ends that starts at i, 0 if none does.
func (r *reader) namesEnd(i, to int32) int32 {
	end := int32(0)
	for i < to {
		next := r.nameEnd(i, to)
		if next == 0 {
			if n := r.agencyAt(i); n > 0 {
				next = i + n
			}
		}
		if next == 0 {
			return end
		}
		if next+2 < to && r.Tokens[next].Kind == scan.Open && r.Tokens[next+2].Kind == scan.Close { // "Ann Lee (now) and Bob Ray (earlier)"
			if r.Tokens[next+1].Kind == scan.Word && !r.Has(next+1, scan.Upper) {
				next += 3
			}
		}
		end = next
		if end < to && r.Tokens[end].Kind == scan.Comma {
			next++
		}
		if next < to && (r.At(next) == word.And || r.TextAt(next) == "&") {
			next++
		}
		if next == end {
			return end
		}
		i = next
	}
	return end
}

// photographersEnd returns where one name or two end that open a credit, 0 if none does: "Ann Lee & Bob Ray/…".
func (r *reader) photographersEnd(x scan.Range) int32 {
	end := r.nameEnd(x.From, x.To)
	if end > 0 && end < x.To && (r.At(end) == word.And || r.TextAt(end) == "&") {
		end = r.nameEnd(end+1, x.To)
	}
	if end == 0 && x.Len() > 3 && !r.Is(x.From, lexicon.Title) {
		slash := &r.Tokens[x.From+2]
		if slash.Kind == scan.Slash && !slash.Shape.Has(scan.SpaceBefore) && r.isPerson(scan.Range{From: x.From, To: x.From + 2}) { // "Rob Smith/Photonic"
			return x.From + 2
		}
	}
	if end >= x.To {
		return 0
	}
	return end
}

// agencyAt returns the number of tokens of the news agency at i, with its article, 0 if there is none.
func (r *reader) agencyAt(i int32) int32 {
	if !r.Has(i, scan.Upper) {
		return 0
	}
	if n := r.Listed(i, lexicon.NewsAgency); n > 0 {
		return n
	}
	if r.At(i) == word.The && int(i)+1 < len(r.Tokens) {
		if n := r.Listed(i+1, lexicon.NewsAgency); n > 0 {
			return n + 1
		}
	}
	return 0
}

// namesAgency tells whether an agency or a paper is named there.
func (r *reader) namesAgency(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if r.Has(i, scan.Upper) && r.Listed(i, lexicon.NewsAgency)+r.Listed(i, lexicon.Newspaper) > 0 {
			return true
		}
	}
	return false
}

// sameName tells whether the words of a name stand at i, in capitals or not.
func (r *reader) sameName(name scan.Range, i int32) bool {
	for k := range int32(name.Len()) {
		if r.Hash(name.From+k) != r.Hash(i+k) {
			return false
		}
	}
	return true
}
