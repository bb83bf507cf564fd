package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// longestDateline is how many tokens a dateline may have.
const longestDateline = 30

// opensDateline tells whether a unit or line opens with a dateline.
func (r *reader) opensDateline(x scan.Range) bool {
	_, found := r.dateline(x)
	return found
}

// dateline reads the dateline that opens a paragraph or stands on a line of its own:
//
//	KYIV, Ukraine, May 1 (AP) — …
//	AP - …
//	Athens, Greece (Sports Network) - …
//	ISLAMABAD, Oct 5: …
//	Canadian Press - VANCOUVER (CP) - …
func (r *reader) dateline(x scan.Range) (Dateline, bool) {
	x, may := r.mayHaveDateline(x)
	if !may {
		return Dateline{}, false
	}
	limit := min(x.To, x.From+longestDateline)
	if n := r.agencyDash(x.From); n > 0 && x.From+n+1 < limit { // "Canadian Press - VANCOUVER (CP) - …", "(ANSA) - ROME, MAY 3 - …"
		inner, found := r.dateline(scan.Range{From: x.From + n, To: x.To})
		if found && len(inner.Places) > 0 && r.allCapitals(inner.Places[0]) {
			if inner.From = x.From; inner.Source.Empty() {
				inner.Source = r.unbracketed(scan.Range{From: x.From, To: x.From + n - 1})
			}
			return inner, true
		}
	}
	d := datelineParts{paragraph: x, limit: limit}
	d.Places = r.places.Take(2)[:0] // most name one or two
	d.at = r.datelinePlaces(&d.Dateline, x.From, limit)
	d.capitals = len(d.Places) > 0 && r.allCapitals(d.Places[0])
	v := readOn
	for v == readOn && d.at < limit {
		v = r.datelinePart(&d)
	}
	if v == readOn && r.standsAlone(&d) {
		d.Range, v = x, isDateline
	}
	return d.Dateline, v == isDateline
}

// datelineParts is a dateline that is read part by part.
type datelineParts struct {
	Dateline
	paragraph scan.Range
	at, limit int32 // the token that comes next, and where a dateline ends at the latest
	capitals  bool  // its place is in capitals
}

// opens tells whether nothing was read yet.
func (d *datelineParts) opens() bool { return d.at == d.paragraph.From }

// verdict says of what was read of a dateline whether to go on.
type verdict uint8

const (
	readOn verdict = iota
	isDateline
	noDateline
)

// verdictOf says that the dateline is at its end, or that there is none.
func verdictOf(is bool) verdict {
	if is {
		return isDateline
	}
	return noDateline
}

// datelinePart reads what comes behind the places: a mark, a source, a date.
func (r *reader) datelinePart(d *datelineParts) verdict {
	t := &r.Tokens[d.at]
	placed := len(d.Places) > 0
	switch {
	case t.Kind == scan.Comma, t.Kind == scan.Stop && placed:
		d.at++
	case t.Kind == scan.Open:
		return r.bracketInDateline(d)
	case t.Kind == scan.Slash && r.slashed(d.at, d.limit) > 0: // "/TASS/", "/PRNewswire/"
		end := r.slashed(d.at, d.limit)
		d.Source = scan.Range{From: d.at + 1, To: end}
		if d.at = end + 1; d.at < d.limit && r.Tokens[d.at].Kind == scan.Stop {
			d.Range = scan.Range{From: d.paragraph.From, To: d.at}
			return verdictOf(placed)
		}
	case placed && d.Source.Empty() && r.dashesToBracket(d.at, d.limit): // "AUSTIN, Texas--(BUSINESS WIRE)--"
		d.at++
	case t.Kind == scan.Word && t.Entry.Any(dayWords) && (placed || d.opens()), t.Kind == scan.Number && placed:
		end := r.dateEnd(d.at, d.limit)
		if end == d.at || !d.Date.Empty() {
			return noDateline
		}
		d.Date = scan.Range{From: d.at, To: end}
		d.at = end
	case t.Kind == scan.Word && d.Source.Empty() && (placed || d.opens()) && r.sourceAt(d.at) > 0: // "AP —", "PARIS, May 1, AFP —", "London CNN —"
		n := r.sourceAt(d.at)
		d.Source = scan.Range{From: d.at, To: d.at + n}
		d.at += n
	case t.Kind == scan.Slash && !d.Source.Empty():
		d.at++
	case r.closesDateline(d.at, &d.Dateline, d.capitals):
		d.Range = scan.Range{From: d.paragraph.From, To: d.at}
		for !d.Range.Empty() && r.Tokens[d.To-1].Kind == scan.Comma {
			d.To--
		}
		return verdictOf(r.plausible(&d.Dateline, d.capitals, t, d.at+1 >= d.paragraph.To))
	default:
		return noDateline
	}
	return readOn
}

// bracketInDateline reads what stands in brackets: a source, a date, a place or the district of one.
func (r *reader) bracketInDateline(d *datelineParts) verdict {
	const longest = 8 // tokens
	end := d.at + 1
	for end < d.limit && r.Tokens[end].Kind != scan.Close {
		end++
	}
	inside := scan.Range{From: d.at + 1, To: end}
	if end >= d.limit || inside.Empty() || end-d.at > longest || r.isRemark(inside, &d.Dateline) {
		return noDateline
	}
	switch {
	case d.opens() && r.allCapitals(inside) && r.knownPlace(inside) && !r.namesAgency(inside): // "(NEW YORK) -- The"
		d.Places, d.capitals = append(d.Places, inside), true
		if r.Text[r.Tokens[d.at].Start] == '[' && r.Has(end+1, scan.Upper) { // "[SINGAPORE] Exports rose"
			d.Range = scan.Range{From: d.at, To: end + 1}
			return verdictOf(d.paragraph.To-end > paragraphWords)
		}
	case r.isDate(inside):
		d.Date = inside
	case r.hasKind(inside, scan.Colon): // "Ann Lee (French pronunciation: …"
		return noDateline
	case d.Source.Empty() && !r.isQualifier(inside):
		d.Source = r.datelineSource(inside)
	}
	d.at = end + 1
	if !d.Source.Empty() && r.runsIn(&d.Dateline, d.at, d.paragraph.To) { // "NEW DELHI, Dec 18 (PTI) Tea garden workers"
		d.Range = scan.Range{From: d.paragraph.From, To: d.at}
		return isDateline
	}
	return readOn
}

// isRemark tells what stands in brackets behind a name and in no dateline: "REP. ANN LEE (D-OHIO): …",
// "ROVERS (4-4-2): …", "JF (laughs): …".
func (r *reader) isRemark(inside scan.Range, l *Dateline) bool {
	t := &r.Tokens[inside.From]
	if t.Shape.Has(scan.Initial) && r.KindAt(inside.From+1) == scan.Hyphen {
		return true
	}
	if t.Shape.Has(scan.Upper|scan.Mixing) || t.Kind == scan.Mixed || r.isDate(inside) {
		return false
	}
	return len(l.Places) == 0 || !r.knownPlace(l.Places[0]) || t.Kind == scan.Number && r.hasKind(inside, scan.Hyphen)
}

// dashesToBracket tells whether a dash at i leads to a bracket, with no space between.
func (r *reader) dashesToBracket(i, limit int32) bool {
	t := &r.Tokens[i]
	return (t.Kind == scan.Dash || t.Kind == scan.Hyphen) && !t.Shape.Has(scan.SpaceBefore) && i+1 < limit && r.Tokens[i+1].Kind == scan.Open
}

// standsAlone tells the dateline on a line of its own: "PARIS, May 1 (AFP)".
func (r *reader) standsAlone(d *datelineParts) bool {
	if d.limit != d.paragraph.To || !d.capitals || !r.knownPlace(d.Places[0]) {
		return false
	}
	if place := d.Places[0]; place.To == d.paragraph.To && r.isCityInState(place) {
		return true
	}
	return !d.Source.Empty() && r.Tokens[d.paragraph.To-1].Kind == scan.Close || !d.Date.Empty()
}

// isCityInState tells "LINWOOD, Ohio": a city, a comma and the state.
func (r *reader) isCityInState(place scan.Range) bool {
	for i := place.From + 1; i < place.To-1; i++ {
		if r.Tokens[i].Kind == scan.Comma {
			return r.Tokens[i+1].Entry.Any(usStates) && int(place.To-i) == 2 || int(r.Tokens[i+1].PhraseLen) == int(place.To-i)-1 && r.Tokens[i+1].Phrase.Any(usStates)
		}
	}
	return false
}

// unitDateline reads the dateline that opens a unit.
func (r *reader) unitDateline(u *unit) (Dateline, bool) {
	if !u.mayHaveDateline {
		return Dateline{}, false
	}
	return r.dateline(u.Range)
}

// mayHaveDateline tells whether a unit or line opens with a capital and has near it what may end a dateline;
// it returns what stands there behind bullets.
func (r *reader) mayHaveDateline(x scan.Range) (scan.Range, bool) {
	for x.From < x.To-1 && x.To-x.From > 4 && r.Tokens[x.From].Kind == scan.Bullet { // "**SANTO DOMINGO"
		x.From++
	}
	first := &r.Tokens[x.From]
	if first.Kind == scan.Open && x.From+1 < x.To { // "(Reuters) - …"
		first = &r.Tokens[x.From+1]
	}
	limit := min(x.To, x.From+longestDateline)
	return x, first.Kind == scan.Word && first.Shape.Has(scan.Upper) && r.mayEndDateline(x.From, limit, limit == x.To)
}

// agencyDash returns the number of tokens of an agency, in brackets or not, with the dash behind it; 0 if none stands at i.
func (r *reader) agencyDash(i int32) int32 {
	open := int32(0)
	if r.KindAt(i) == scan.Open {
		open = 1
	}
	n := r.agencyAt(i + open)
	if n == 0 || open > 0 && r.KindAt(i+open+n) != scan.Close {
		return 0
	}
	n += 2 * open
	if k := r.KindAt(i + n); k != scan.Dash && k != scan.Hyphen {
		return 0
	}
	return n + 1
}

// runsIn tells whether the sentence begins right behind the bracket of an agency, without a dash.
func (r *reader) runsIn(l *Dateline, i, to int32) bool {
	return i < to && len(l.Places) > 0 && to-i > 5 && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Upper) &&
		r.agencyAt(l.Source.From) == int32(l.Source.Len()) && r.knownPlace(l.Places[0])
}

// paragraphWords is how many tokens a paragraph has that a heading has not.
const paragraphWords = 15

// mayEndDateline tells whether a mark that can end a dateline stands near, or the line ends as one may.
func (r *reader) mayEndDateline(i, to int32, whole bool) bool {
	for at := i + 1; at < to; at++ {
		switch t := &r.Tokens[at]; t.Kind {
		case scan.Dash, scan.Colon:
			return true
		case scan.Close:
			if r.Has(at+1, scan.Upper) || r.KindAt(at+1) == scan.Semicolon {
				return true
			}
		case scan.Slash:
			if r.slashed(at, to) > 0 {
				return true
			}
		case scan.Hyphen:
			if k := r.Tokens[at-1].Kind; k == scan.Close || k == scan.Stop || t.Shape.Has(scan.SpaceBefore) { // "(EFE).- The"
				return true
			}
		case scan.Word:
			if !t.Shape.Has(scan.Upper) && !t.Entry.Any(insideDateline) && r.Tokens[at-1].Kind != scan.Open && at > i+2 && !r.inBrackets(at, i) {
				return false
			}
		case scan.Question, scan.Exclamation, scan.MarkOpen, scan.Mark:
			return false
		}
	}
	return whole && to-i < longestDateline
}

// inBrackets tells whether a bracket is open at token i.
func (r *reader) inBrackets(i, from int32) bool {
	for i--; i >= from; i-- {
		switch r.Tokens[i].Kind {
		case scan.Open:
			return true
		case scan.Close:
			return false
		}
	}
	return false
}

// slashed returns where the second slash stands of "/PRNewswire/", 0 if token i opens nothing such.
func (r *reader) slashed(i, to int32) int32 {
	for j := i + 1; j < min(to, i+6); j++ {
		switch r.Tokens[j].Kind {
		case scan.Word:
		case scan.Slash:
			if j > i+1 && r.Tokens[i].Shape.Has(scan.SpaceBefore) {
				return j
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

// sourceAt returns the number of tokens of the agency or broadcaster at i: "AP", "CNN".
func (r *reader) sourceAt(i int32) int32 {
	if n := r.agencyAt(i); n > 0 {
		return n
	}
	if r.Has(i, scan.Caps) && r.Is(i, lexicon.Newspaper) {
		return 1
	}
	return 0
}

// isQualifier tells the state or district in brackets behind a place: "LUSANGA (Zambezia), 14 August".
func (r *reader) isQualifier(x scan.Range) bool {
	t := &r.Tokens[x.From]
	if x.Len() == 3 && r.Tokens[x.From+1].Kind == scan.Slash && t.Shape.Has(scan.Initial) { // "Akosombo (E/R)", the Eastern Region of Ghana
		return true
	}
	if r.Listed(x.From, lexicon.NewsAgency)+r.Listed(x.From, lexicon.Newspaper) > 0 || t.Shape.Has(scan.Caps|scan.Mixing) {
		return false
	}
	return r.knownPlace(x) && x.Len() < 3 || x.Len() == 1 && r.KindAt(x.To+1) == scan.Comma && !t.Entry.Is(lexicon.English)
}

// datelineSource cuts off what stands behind a semicolon: "(AP; additional reporting)".
func (r *reader) datelineSource(x scan.Range) scan.Range {
	for i := x.From + 1; i < x.To; i++ {
		if r.Tokens[i].Kind == scan.Semicolon {
			x.To = i
		}
	}
	return x
}

var (
	dayWords       = lexicon.SetOf(lexicon.Month, lexicon.Weekday)
	insideDateline = lexicon.SetOf(lexicon.NameParticle, lexicon.Preposition, lexicon.Determiner, lexicon.Conjunction)
)

// closesDateline tells whether the mark at i ends the dateline.
func (r *reader) closesDateline(i int32, l *Dateline, capitals bool) bool {
	switch r.Tokens[i].Kind {
	case scan.Dash:
		return true
	case scan.Hyphen: // "(AP)- The"
		return !l.Source.Empty() || !l.Date.Empty()
	case scan.Colon:
		if k := r.KindAt(i + 1); (k == scan.Number || k == scan.Mixed) && !r.Has(i+1, scan.SpaceBefore) { // "Published March 11, 2025 09:44"
			return false
		}
		if len(l.Places) == 0 || !l.Date.Empty() || !l.Source.Empty() {
			return len(l.Places) > 0
		}
		p := l.Places[0]
		return capitals && (r.knownCity(p) || r.isTownLabel(p)) || r.isCityLabel(p) || r.Has(i+1, scan.LineStart) && r.wholePlace(p)
	case scan.Semicolon: // "COLOMBO (News 1st); The"
		return !l.Source.Empty() && l.Source.Len() < 4 && r.KindAt(i-1) == scan.Close
	}
	return false
}

// plausible tells whether what was read is a dateline and no label or name.
func (r *reader) plausible(l *Dateline, capitals bool, mark *scan.Token, last bool) bool {
	if len(l.Places) == 0 {
		return !l.Source.Empty() && (mark.Kind != scan.Colon || !l.Date.Empty()) && (!last || mark.Kind == scan.Dash && mark.End-mark.Start > 1)
	}
	p := l.Places[0]
	if last {
		return mark.Kind != scan.Colon && (capitals && r.knownPlace(p) || !l.Source.Empty()) || mark.Kind == scan.Colon && !r.textSeen && r.wholePlace(p) // "New Delhi:"
	}
	if !l.Source.Empty() || !l.Date.Empty() {
		return capitals || !l.Source.Empty() || r.knownPlace(p) || p.Len() < 4
	}
	qualified := false
	for i := p.From; i < p.To; i++ {
		if r.Tokens[i].Kind == scan.Comma {
			if qualified = true; i+2 == p.To && r.At(i+1).Any(usStates) { // "Phoenix, AZ"
				return true
			}
		}
	}
	capital := r.Tokens[p.To+1].Shape.Has(scan.Upper) // behind the mark
	long := mark.End-mark.Start > 1
	switch {
	case capitals:
		return qualified || r.knownPlace(p) || r.isTownLabel(p) && (mark.Kind == scan.Colon || capital) || mark.Kind == scan.Dash && long && capital && r.mayBePlace(p)
	case mark.Kind == scan.Colon:
		return r.isCityLabel(p)
	case qualified:
		return r.knownPlace(p) && p.Len() <= 6
	case mark.Kind == scan.Dash: // "Athens -- The swimmer"
		return r.wholePlace(p) && (long || capital)
	}
	return false
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
