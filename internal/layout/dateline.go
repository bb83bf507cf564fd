package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestDateline is how many tokens a dateline may have.
const longestDateline = 30

// dateline reads the dateline that opens a paragraph:
//
//	KYIV, Ukraine, May 1 (AP) — …
//	AP - …
//	Athens, Greece (Sports Network) - …
//	ISLAMABAD, Oct 5: …
func (r *reader) dateline(x scan.Range) (Dateline, bool) {
	limit := min(x.To, x.From+longestDateline)
	if !r.hasKind(scan.Range{From: x.From, To: limit}, scan.Dash, scan.Colon, scan.Hyphen) {
		return Dateline{}, false
	}
	var l Dateline
	i := r.datelinePlaces(&l, x.From, limit)
	capitals := len(l.Places) > 0 && r.allCapitals(l.Places[0])
	for i < limit {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Comma, t.Kind == scan.Stop && len(l.Places) > 0:
			i++
		case t.Kind == scan.Open:
			end := i + 1
			for end < limit && r.Tokens[end].Kind != scan.Close {
				end++
			}
			if end >= limit || end == i+1 || end-i > 8 {
				return Dateline{}, false
			}
			inside := scan.Range{From: i + 1, To: end}
			if r.isDate(inside) {
				l.Date = inside
			} else if l.Source.Empty() {
				l.Source = inside
			}
			i = end + 1
		case t.Kind == scan.Word && (t.Entry.Is(lexicon.Month) || t.Entry.Is(lexicon.Weekday)) && len(l.Places) > 0, t.Kind == scan.Number && len(l.Places) > 0:
			end := r.dateEnd(i, limit)
			if end == i || !l.Date.Empty() {
				return Dateline{}, false
			}
			l.Date = scan.Range{From: i, To: end}
			i = end
		case len(l.Places) == 0 && l.Source.Empty() && r.listed(i, lexicon.NewsAgency) > 0 && i == x.From:
			n := r.listed(i, lexicon.NewsAgency)
			l.Source = scan.Range{From: i, To: i + n}
			i += n
		case t.Kind == scan.Word && !l.Date.Empty() && l.Source.Empty() && len(l.Places) > 0 && r.listed(i, lexicon.NewsAgency) > 0: // "PARIS, May 1, AFP —"
			n := r.listed(i, lexicon.NewsAgency)
			l.Source = scan.Range{From: i, To: i + n}
			i += n
		case t.Kind == scan.Slash && !l.Source.Empty():
			i++
		case r.closesDateline(i, &l, capitals):
			if i+1 >= x.To {
				return Dateline{}, false
			}
			l.Range = scan.Range{From: x.From, To: i}
			for l.To > l.From && r.Tokens[l.To-1].Kind == scan.Comma {
				l.To--
			}
			return l, r.plausible(&l, capitals)
		default:
			return Dateline{}, false
		}
	}
	return Dateline{}, false
}

// closesDateline tells whether the mark at i ends the dateline.
func (r *reader) closesDateline(i int32, l *Dateline, capitals bool) bool {
	switch r.Tokens[i].Kind {
	case scan.Dash:
		return true
	case scan.Hyphen: // "(AP)- The"
		return !l.Source.Empty() || !l.Date.Empty()
	case scan.Colon:
		return capitals && (!l.Date.Empty() || !l.Source.Empty() || r.knownPlace(l.Places[0])) || !l.Source.Empty() && len(l.Places) > 0
	}
	return false
}

// plausible tells whether what was read is a dateline and no label or name.
func (r *reader) plausible(l *Dateline, capitals bool) bool {
	if len(l.Places) == 0 {
		return !l.Source.Empty()
	}
	if !l.Source.Empty() || !l.Date.Empty() {
		return true
	}
	p := l.Places[0]
	qualified := false
	for i := p.From; i < p.To; i++ {
		qualified = qualified || r.Tokens[i].Kind == scan.Comma
	}
	if capitals {
		return qualified || r.knownPlace(p)
	}
	return qualified && r.knownPlace(p) && p.Len() <= 6
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
	placeLists = lexicon.SetOf(lexicon.DatelineCity, lexicon.City, lexicon.Country, lexicon.Region, lexicon.UsState)
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
	start := i
	capitals := i < to && r.Tokens[i].Shape.Has(scan.Caps)
	for i < to {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper):
			if i > start && (t.Entry.Is(lexicon.Month) || t.Entry.Is(lexicon.Weekday)) && i+1 < to && r.Tokens[i+1].Kind != scan.Comma {
				return i
			}
			if capitals && i > start && !t.Shape.Has(scan.Caps|scan.Initial|scan.Dotted) {
				return i
			}
			if i == start && r.listed(i, lexicon.NewsAgency) > 0 && !t.Entry.Is(lexicon.City) {
				return start
			}
		case i > start && t.Kind == scan.Word && (t.Entry.Is(lexicon.NameParticle) || t.Entry == word.Of || t.Entry == word.The):
		case i > start && (t.Kind == scan.Hyphen || t.Kind == scan.Single || t.Kind == scan.SingleClose || t.Kind == scan.Clitic) && !t.Shape.Has(scan.SpaceBefore) && i+1 < to && !r.Tokens[i+1].Shape.Has(scan.SpaceBefore) && r.Tokens[i+1].Kind == scan.Word:
		case i > start && t.Kind == scan.Clitic:
		default:
			return i
		}
		i++
		if i-start > 8 {
			return start
		}
	}
	return i
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

func (r *reader) allCapitals(x scan.Range) bool {
	seen := false
	for i := x.From; i < x.To && r.Tokens[i].Kind != scan.Comma; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Word {
			if t.Shape.Has(scan.Caps) {
				seen = true
			} else if t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.Initial|scan.Dotted) {
				return false
			}
		}
	}
	return seen
}

// isDate tells whether the range is a date.
func (r *reader) isDate(x scan.Range) bool {
	return x.Len() > 0 && r.dateEnd(x.From, x.To) == x.To
}

// dateEnd returns the end of the date at i: "May 1", "1 May 2025", "Sept. 7, 2004", "Thursday, May 1".
func (r *reader) dateEnd(i, to int32) int32 {
	start, months := i, 0
	for i < to && i-start < 8 {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Word && t.Entry.Is(lexicon.Month):
			months++
		case t.Kind == scan.Number && len(r.TextAt(i)) <= 4, t.Kind == scan.Mixed && len(r.TextAt(i)) <= 4, t.Kind == scan.Word && t.Entry.Is(lexicon.Weekday):
		case t.Kind == scan.Comma && i > start && i+1 < to && (r.Tokens[i+1].Kind == scan.Number || r.At(i+1).Is(lexicon.Month)):
		default:
			if months == 0 && !(i == start+1 && r.At(start).Is(lexicon.Weekday)) {
				return start
			}
			return i
		}
		i++
	}
	if months == 0 {
		return start
	}
	return i
}
