package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

var (
	ended  = signsOf(stops, asks, announces)
	noRole = signsOf(stops, asks, datelined, timestampCue, quotes, announces)
)

// bylineCues: "By JANE DOE and JOHN ROE, Associated Press", "Catherine Shu @catherineshu / 2 days", "Jane Doe".
func (r *reader) bylineCues(u *unit) {
	if u.words == 1 && r.At(u.From) == word.By { // the name stands on the next line
		u.seen.add(byCue)
		return
	}
	if u.words < 2 && !u.seen.has(crammed) || u.either(timestampCue, clockTime) && u.capitals < 2 {
		return
	}
	if i := r.bySomebody(u); i > 0 {
		u.seen.add(byCue)
		u.seen.remove(timestampCue)
		return
	}
	if end := r.namesEnd(u.From, u.To); end > 0 && end < u.To && r.Tokens[end].Kind == scan.At && u.words < 9 { // "Ann Lee @in/ann-lee @annlee"
		u.seen.add(bylineForm)
		return
	}
	if u.seen.overlaps(&ended) || u.small > 3 && !u.seen.has(timestampCue) || u.seen.has(quotes) {
		return
	}
	if r.isDesk(u) {
		u.seen.add(deskName)
		return
	}
	role := r.Listed(u.From, lexicon.BylineRole)
	after := u.From + role
	if role > 0 && after < u.To && r.phraseValue(u.From, lexicon.BylineRole) == 1 && r.timeStart(u.Range) == after { // "Our Correspondent Published March 11, 2025"
		u.seen.add(bylineForm)
		u.seen.remove(timestampCue)
		return
	}
	end := r.namesEnd(u.From, u.To)
	switch {
	case end == 0:
	case end < u.To && u.either(timestampCue, clockTime) && r.namesAgency(scan.Range{From: u.From, To: end}): // "Philippine Daily Inquirer / 05:40 AM August 29, 2024"
	case end >= u.To:
		if r.Listed(u.From, lexicon.NewsAgency) < int32(u.Len()) {
			u.seen.add(bareName)
		}
	case r.isBylineRest(u, end):
		u.seen.add(bylineForm)
		u.seen.remove(timestampCue)
	case r.isOutletRest(u, end):
		u.seen.add(nameAndOutlet)
	case r.isPlaceRest(end, u.To):
		u.seen.add(bareName)
	}
}

// isDesk tells the byline of those who have no name: "Staff Reporter", "THE HINDU BUREAU", "Our Foreign Staff", "Staff Correspondent, Pune".
func (r *reader) isDesk(u *unit) bool {
	x := u.Range
	for i := x.From + 1; i < x.To-1; i++ {
		if r.Tokens[i].Kind == scan.Comma && r.knownPlace(scan.Range{From: i + 1, To: x.To}) {
			x.To = i
		}
	}
	words := int32(x.Len())
	if words > 5 || u.small > 0 && words < 2 {
		return false
	}
	if r.At(x.From) == word.Our && words > 1 && u.small == 0 && r.isRole(scan.Range{From: x.From + 1, To: x.To}) { // "Our Staff Reporter"
		return true
	}
	role := r.Listed(x.To-1, lexicon.BylineRole) > 0 && r.phraseValue(x.To-1, lexicon.BylineRole) == 1
	return role && u.small == 0 || words > 1 && r.Listed(x.From, lexicon.BylineRole) == words && (u.small == 0 || r.phraseValue(x.From, lexicon.BylineRole) == 1)
}

// isBelowByline tells whether a line below a byline belongs to it: a role, or an outlet.
func (r *reader) isBelowByline(u *unit) bool {
	if u.words > 9 || u.seen.overlaps(&noRole) {
		return false
	}
	if n := r.Listed(u.To-1, lexicon.BylineRole); n == 0 { // "Courts reporter, Whangārei · The Record"
		for i := u.From + 1; i < u.To; i++ {
			if k := r.Tokens[i].Kind; k == scan.Comma || k == scan.Bullet || k == scan.Pipe {
				if r.isRole(scan.Range{From: u.From, To: i}) {
					return true
				}
				break
			}
		}
	}
	x := r.beforePlace(u.Range)
	return r.isRole(x) || r.Has(x.From, scan.Upper) && r.isOutlet(x) || r.Listed(x.From, lexicon.BylineRole) > 0 && r.phraseValue(x.From, lexicon.BylineRole) == 2
}

// bySomebody returns where the name stands in "By Jane Doe", "Text by Jane Doe", "News | Written by Jane Doe"; 0 if there is none.
func (r *reader) bySomebody(u *unit) int32 {
	i := r.opening(u)
	n := r.Listed(i, lexicon.BylineCue)
	if after := i + n + 1; r.phraseValue(i, lexicon.BylineCue) == 2 && r.KindAt(after-1) == scan.Colon && after < u.To {
		if r.nameEnd(after, u.To) > 0 && u.words < 14 { // "Author: Jane Doe"
			return after
		}
	}
	if n > 1 { // "Text by …", but "Presented by Acme"
		i += n - 1
		name := i + 1
		if r.KindAt(name) == scan.Colon {
			name++
		}
		if !r.isNameLike(name, u.To) && r.agencyAt(name) == 0 && r.Listed(name, lexicon.BylineRole) == 0 {
			return 0
		}
	}
	if r.At(i) == word.By {
		return r.behindBy(u, i)
	}
	if with := r.liveWith(u); with > 0 {
		return with
	}
	if end := r.nameEnd(i+1, u.To); r.At(i) == word.From && end > 0 && end < u.To && r.isPlaceRest(end, u.To) { // "From Jane Doe in Nairobi"
		return i + 1
	}
	return r.behindPipe(u)
}

// behindBy returns where the name stands behind the "By" at i; 0 if the line goes on otherwise: "By March".
func (r *reader) behindBy(u *unit, i int32) int32 {
	after := i + 1
	for after < u.To && r.Tokens[after].Kind == scan.Colon {
		after++
	}
	switch {
	case after >= u.To, r.Tokens[after].Kind != scan.Word:
		return 0
	case !r.Tokens[after].Shape.Has(scan.Upper):
		if r.Has(i, scan.Upper) && r.isRoleAndName(after, u.To) {
			return after
		}
		return 0
	case u.seen.has(stops) && u.small > 4, u.small > u.capitals+4 && !u.seen.has(timestampCue): // a sentence
		return 0
	case r.Is(after, lexicon.Month) && !r.isNameLike(after, u.To):
		return 0
	case r.Is(after, lexicon.Determiner) && r.At(after) != word.The && u.small > 2:
		return 0
	case !r.Has(i, scan.Upper) && i == u.From && !r.isNameLike(after, u.To) && r.Listed(after, lexicon.NewsAgency) == 0:
		return 0
	}
	return after
}

// isRoleAndName tells whether a role in small letters and a name stand from i to the end of the line: "national rural reporter Kath Lindqvist".
func (r *reader) isRoleAndName(i, to int32) bool {
	for j := i + 1; j < min(to-1, i+5); j++ {
		if n := r.Listed(j, lexicon.BylineRole); n > 0 && r.nameEnd(j+n, to) == to {
			return true
		}
	}
	return false
}

// behindPipe returns where the name stands in "News | Written by Jane Doe"; 0 if there is none.
func (r *reader) behindPipe(u *unit) int32 {
	if !u.hasKind(1 << scan.Pipe) {
		return 0
	}
	for bar := r.Next(u.From, u.To-3, scan.Crediting); bar < u.To-3; bar = r.Next(bar+1, u.To-3, scan.Crediting) {
		if n := r.Listed(bar+1, lexicon.BylineCue); n > 1 && r.Tokens[bar].Kind == scan.Pipe && r.nameEnd(bar+1+n, u.To) > 0 {
			return bar + 1 + n
		}
	}
	return 0
}

// liveWith returns where the name stands of who writes a live blog: "Politics live with Jane Doe"; 0 if there is none.
func (r *reader) liveWith(u *unit) int32 {
	for i := u.From; i+2 < u.To && i < u.From+4 && u.words < 12; i++ {
		if r.At(i+1) == word.With && strings.EqualFold(r.TextAt(i), "live") && r.nameEnd(i+2, u.To) > 0 {
			return i + 2
		}
	}
	return 0
}

// isBylineRest tells whether what stands behind a name makes the line a byline:
// a handle, a time, a role or a known outlet.
func (r *reader) isBylineRest(u *unit, name int32) bool {
	for j := name; j < u.To; j++ { // "@handle"
		if r.Tokens[j].Kind == scan.At {
			return true
		}
	}
	at := r.timeStart(scan.Range{From: name, To: u.To})
	if at < u.To && at <= name+5 && r.tellsTime(at, u.To) && (at+1 < u.To || !r.isYear(at)) { // but "Quinta da Serra 2021"
		if at == name || !r.Is(at-1, lexicon.Preposition) || r.Is(at-1, lexicon.ClockWord) { // but "Almeda Playhouse, through Nov. 9"
			return true
		}
	}
	if r.At(name) == word.With && name+1 < u.To && r.Listed(name+1, lexicon.NewsAgency) > 0 { // "Jane Doe with AFP, dpa"
		return true
	}
	after := name
	switch r.Tokens[name].Kind {
	case scan.Pipe, scan.Slash, scan.Comma, scan.Bullet, scan.Dash:
		after++
	}
	if after < u.To && r.At(after) == word.The {
		after++
	}
	if after >= u.To {
		return false
	}
	if u.words < 14 {
		for j := after; j < min(u.To, after+4); j++ { // "Jane Doe, Senior Political Correspondent"
			if n := r.Listed(j, lexicon.BylineRole); n > 0 && (j+n == u.To || j == after || r.KindAt(j+n) != scan.Word) {
				return true
			}
		}
	}
	return after > name && max(r.Listed(after, lexicon.Newspaper), r.Listed(after, lexicon.NewsAgency)) > 0
}

// tellsTime tells whether more than a bare figure stands there: "2 minutes ago", but "Town 2 Athletic 1".
func (r *reader) tellsTime(i, to int32) bool {
	for ; i < to; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Mixed || t.Kind == scan.Number && t.End-t.Start > 3 || t.Kind == scan.Word || t.Kind == scan.Colon {
			return true
		}
	}
	return false
}

// isOutletRest tells whether a few capitalised words stand behind a name and a mark: "Jane Doe, Springfield Echo".
func (r *reader) isOutletRest(u *unit, name int32) bool {
	to := u.To
	switch r.Tokens[name].Kind {
	case scan.Pipe, scan.Slash, scan.Comma, scan.Bullet, scan.Dash:
	case scan.Open: // "Jane Doe (The Daily Echo)", but the headline "Doe Leads Roe (AP)"
		if to--; r.Tokens[to].Kind != scan.Close || to == name+1 || r.agencyAt(name+1) > 0 || !r.isOutlet(scan.Range{From: name + 1, To: to}) {
			return false
		}
	default:
		return false
	}
	words := 0
	for i := name + 1; i < to; i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind == scan.Address:
		case t.Kind != scan.Word:
			return false
		case !t.Shape.Has(scan.Upper) && !t.Entry.Any(functionWords) && i > name+1:
			return false
		}
		words++
	}
	return words > 0 && words <= 5
}

// isPlaceRest tells whether nothing but where an author is stands behind the name, and the next author: "Jane Doe in Paris",
// "Jane Doe at the Oval", "Jane Doe in Paris and John Roe in Kyiv".
func (r *reader) isPlaceRest(i, to int32) bool {
	if e := r.At(i); e != word.In && e != word.At {
		return false
	}
	if i++; i < to && r.At(i) == word.The {
		i++
	}
	from := i
	for i < to && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Upper) {
		i++
	}
	switch {
	case i == from || i-from > 4:
		return false
	case i == to:
		return true
	case r.At(i) != word.And && r.Tokens[i].Kind != scan.Comma:
		return false
	}
	end := r.nameEnd(i+1, to)
	return end == to || end > 0 && r.isPlaceRest(end, to)
}

// bylines settles which bare names are bylines, and notes the lines above and below a byline that belong to it.
func (r *reader) bylines() {
	signed := r.isSigned()
	r.bareNames(signed)
	tight := r.isTight()
	for i := 1; i < len(r.units); i++ {
		u, before := &r.units[i], &r.units[i-1]
		r.deck(i)
		// "Norm Holt" above "Columnist"
		if i < 12 && !signed && before.isLabel() && before.small == 0 && u.words < 4 && r.isFullName(before.Range) && r.isRole(u.Range) {
			before.seen.add(bareName)
		}
		if !before.seen.overlaps(&ofByline) {
			continue
		}
		if u.words <= 2 && r.Tokens[u.From].Kind == scan.At { // "@annlee"
			u.seen.add(belowByline)
			u.seen.remove(button)
		}
		if !u.either(byCue, bylineForm) && r.isBelowByline(u) && (!tight || r.isRole(u.Range) || !r.isApart(before, u)) {
			u.seen.add(belowByline)
			u.seen.remove(bareAgency)
			u.seen.remove(creditLine)
		}
	}
}

// isSigned tells whether "By" stands before a name above the text.
func (r *reader) isSigned() bool {
	for i := range r.units {
		u := &r.units[i]
		if u.isText() {
			return false
		}
		if u.seen.has(byCue) && u.words > 2 && u.either(short, line) && !u.seen.has(lowerCase) && !r.isRole(scan.Range{From: u.From + 1, To: u.To}) {
			return true
		}
	}
	return false
}

// isTight tells whether some lines stand without a blank one between them.
func (r *reader) isTight() bool {
	for i := 1; i < len(r.units); i++ {
		if !r.isApart(&r.units[i-1], &r.units[i]) {
			return true
		}
	}
	return false
}

// bareNames drops the bare names that are no bylines: those on a page that has "By" before a name
// or a list of names, and those below the first paragraph if a name stands above it.
func (r *reader) bareNames(signed bool) {
	const most = 6 // bare names that a page has besides lists of names
	names := 0
	for i := range r.units {
		if r.units[i].either(bareName, nameAndOutlet) {
			names++
		}
	}
	inText := false
	named := false // a name stands above the text
	for i := range r.units {
		u := &r.units[i]
		inText = inText || u.isText()
		dated := i > 0 && r.units[i-1].seen.has(timestampCue) || i+1 < len(r.units) && r.units[i+1].seen.has(timestampCue)
		if signed || names > most && !dated || inText && named {
			u.seen.remove(bareName)
			u.seen.remove(nameAndOutlet)
		}
		named = named || !inText && u.seen.overlaps(&ofByline)
	}
}
