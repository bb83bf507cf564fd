package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// knownCity tells whether the city of a place is on a list, or its state or country is.
func (r *reader) knownCity(p scan.Range) bool {
	t := &r.Tokens[p.From]
	return t.Entry.Any(cityLists) || t.Phrase.Any(cityLists) || int(t.PhraseLen) < p.Len() && r.hasKind(p, scan.Comma) && r.knownPlace(p)
}

// mayBePlace tells whether a place that no list has can be one: no ordinary word, no name, too long for an acronym.
func (r *reader) mayBePlace(p scan.Range) bool {
	if p.Len() == 2 && r.Is(p.To-1, lexicon.PlaceKind) && r.KindAt(p.From) == scan.Word { // "CARVER FALLS – The board", but not "TIGER WOODS – The golfer"
		return !r.Is(p.From, lexicon.GivenName) || !r.Is(p.To-1, lexicon.Surname)
	}
	for i := p.From; i < p.To; i++ {
		t := &r.Tokens[i]
		if t.Kind != scan.Word || t.End-t.Start < 5 || t.Entry.Any(noPlaces) {
			return false
		}
	}
	return p.Len() < 4
}

// isTownLabel tells the unknown place that opens the first paragraph: "BELLIHALLI: A sluice gate jammed".
func (r *reader) isTownLabel(p scan.Range) bool {
	return p.Len() == 1 && r.mayBePlace(p) && !r.Is(p.From, lexicon.Surname) && r.opensStory(p)
}

// isCityLabel tells the city that opens the first paragraph in lower case: "Dubai: The bridge was opened on Tuesday".
func (r *reader) isCityLabel(p scan.Range) bool {
	return r.wholePlace(p) && r.Has(p.To+1, scan.Upper) && r.opensStory(p)
}

// opensStory tells whether the first paragraph begins with the place, and no heading does.
func (r *reader) opensStory(p scan.Range) bool {
	if r.textSeen || int(p.To)+paragraphWords > len(r.Tokens) {
		return false
	}
	for i := p.To; i < p.To+paragraphWords; i++ {
		if r.Has(i, scan.LineStart) {
			return false
		}
	}
	return true
}

var noPlaces = lexicon.SetOf(lexicon.English, lexicon.Organization, lexicon.NewsAgency, lexicon.Newspaper, lexicon.NoteCue, lexicon.GivenName)

// wholePlace tells whether all of the place is one entry of the lists of cities.
func (r *reader) wholePlace(p scan.Range) bool {
	t := &r.Tokens[p.From]
	return p.Len() == 1 && (t.Entry.Is(lexicon.DatelineCity) || t.Entry.Any(cityLists) && !t.Entry.Any(personal)) || int(t.PhraseLen) == p.Len() && t.Phrase.Any(cityLists)
}

// knownPlace tells whether a word of the place, or all of it, is on a list of places.
func (r *reader) knownPlace(p scan.Range) bool {
	for i := p.From; i < p.To; i++ {
		t := &r.Tokens[i]
		if t.Phrase.Any(placeLists) || t.Entry.Any(placeLists) && (!t.Entry.Is(lexicon.English) || p.Len() == 1) {
			return true
		}
	}
	return false
}

var (
	placeLists = lexicon.SetOf(lexicon.DatelineCity, lexicon.City, lexicon.CityVariant, lexicon.Country, lexicon.Region, lexicon.UsState)
	cityLists  = lexicon.SetOf(lexicon.DatelineCity, lexicon.City, lexicon.CityVariant)
	usStates   = lexicon.SetOf(lexicon.UsState, lexicon.StateAbbreviation)
	qualifiers = lexicon.SetOf(lexicon.Country, lexicon.Region, lexicon.UsState, lexicon.StateAbbreviation)
)

// datelinePlaces reads the places at i and returns where they end.
func (r *reader) datelinePlaces(l *Dateline, i, to int32) int32 {
	for {
		end := r.placeEnd(i, to)
		if end == i {
			return i
		}
		place := scan.Range{From: i, To: end}
		capital := r.allCapitals(place)
		next := end
		if next < to && r.Tokens[next].Kind == scan.Comma { // its state or country
			q := r.qualifierEnd(next+1, to, capital)
			if q > next+1 {
				place.To, next = q, q
			}
			if next+1 < to && q == next && r.Tokens[next].Kind == scan.Comma && r.Listed(next+1, lexicon.Country) > 0 { // "Topeka, Kansas, United States"
				next += 1 + r.Listed(next+1, lexicon.Country)
				place.To = next
			}
		}
		l.Places = append(l.Places, place)
		switch {
		case next < to && r.Tokens[next].Kind == scan.Slash:
			i = next + 1
		case next < to && (r.Tokens[next].Kind == scan.Comma || r.At(next) == word.And) && capital && r.anotherPlace(next+1, to):
			i = next + 1
		default:
			return next
		}
	}
}

// anotherPlace tells whether a second city in capitals stands at i: "MUMBAI, NEW DELHI".
func (r *reader) anotherPlace(i, to int32) bool {
	end := r.placeEnd(i, to)
	return end > i && r.allCapitals(scan.Range{From: i, To: end}) && r.knownPlace(scan.Range{From: i, To: end})
}

// placeEnd returns the end of the run of name words at i.
func (r *reader) placeEnd(i, to int32) int32 {
	const longest = 8
	start := i
	if i < to && r.Tokens[i].Entry.Any(dayWords) && !r.Tokens[i].Entry.Any(placeLists) {
		return i
	}
	for i < to {
		switch t := &r.Tokens[i]; {
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper):
			switch {
			case i > start && r.endsPlace(start, i, to):
				return i
			case i > start && opensPhrase(t):
				return start
			case r.isSourceOf(start, i, to):
				return i
			}
		case i == start:
			return i
		case t.Kind == scan.Word && (t.Entry.Is(lexicon.NameParticle) || t.Entry == word.Of || t.Entry == word.The):
		case t.Kind == scan.Clitic, r.joinsPlace(i, to):
		default:
			return i
		}
		if i++; i-start > longest {
			return start
		}
	}
	return i
}

// endsPlace tells whether the word at i is no more of the place that starts there: a date, or a name in lower case behind
// one in capitals.
func (r *reader) endsPlace(start, i, to int32) bool {
	t := &r.Tokens[i]
	if (t.Entry.Is(lexicon.Month) || t.Entry.Is(lexicon.Weekday)) && i+1 < to && r.Tokens[i+1].Kind != scan.Comma {
		return true
	}
	return r.Tokens[start].Shape.Has(scan.Caps) && !t.Shape.Has(scan.Caps|scan.Initial|scan.Dotted)
}

// opensPhrase tells the preposition with a capital that only a headline has: "U.K. EXPORTS UP IN MAY - DEFRA".
func opensPhrase(t *scan.Token) bool {
	return t.Entry.Is(lexicon.Preposition) && t.Shape.Has(scan.SpaceBefore) && t.Entry != word.Of && t.Entry != word.On && t.Entry != word.To
}

// isSourceOf tells whether the word at i, in a place or in its stead, is the source of the story.
func (r *reader) isSourceOf(start, i, to int32) bool {
	n := r.sourceAt(i)
	return n > 0 && !r.Tokens[i].Entry.Is(lexicon.City) && (i == start || i+n < to && r.Tokens[i+n].Kind == scan.Dash)
}

// joinsPlace tells the hyphen or apostrophe within a place's name: "Stratford-upon-Avon", "Land's End".
func (r *reader) joinsPlace(i, to int32) bool {
	switch t := &r.Tokens[i]; t.Kind {
	case scan.Hyphen, scan.Single, scan.SingleClose:
		return !t.Shape.Has(scan.SpaceBefore) && i+1 < to && !r.Tokens[i+1].Shape.Has(scan.SpaceBefore) && r.Tokens[i+1].Kind == scan.Word
	}
	return false
}

// qualifierEnd returns the end of the state or country behind a city.
func (r *reader) qualifierEnd(i, to int32, capital bool) int32 {
	if i >= to || r.Tokens[i].Kind != scan.Word || !r.Tokens[i].Shape.Has(scan.Upper) {
		return i
	}
	t := &r.Tokens[i]
	if t.Entry.Is(lexicon.Month) && !t.Entry.Any(qualifiers) || t.Entry.Is(lexicon.Weekday) {
		return i
	}
	if t.Phrase.Any(qualifiers) {
		return i + int32(t.PhraseLen)
	}
	if t.Entry.Is(lexicon.Month) && i+1 < to && r.Tokens[i+1].Kind == scan.Number {
		return i
	}
	end := i
	for end < to && r.Tokens[end].Kind == scan.Word && r.Tokens[end].Shape.Has(scan.Upper) && !r.At(end).Is(lexicon.Month) && end-i < 4 {
		if capital && r.Tokens[end].Shape.Has(scan.Caps) && !r.Tokens[end].Entry.Any(qualifiers) {
			return i // another city
		}
		end++
	}
	if end == i && t.Entry.Is(lexicon.StateAbbreviation) {
		return i + 1
	}
	return end
}
