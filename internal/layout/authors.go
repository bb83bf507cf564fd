package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// byline reads the authors of a byline. An agency that signs alone above a name is the outlet: "AAP⏎By Ann Lee".
func (r *reader) byline(i int) {
	u, agency := &r.units[i], r.signedByAgency()
	if agency.Empty() || !u.either(byCue, bareName) || r.agencyAt(u.From) > 0 {
		r.signature(i)
		return
	}
	r.l.Authors = r.l.Authors[:0]
	r.signature(i)
	for k := range r.l.Authors {
		if a := &r.l.Authors[k]; a.Outlet.Empty() {
			a.Outlet = agency
		}
	}
}

// signature reads the authors of one line. The lines below it may add to it: roles
// and outlets, as in "By MARGIE OLSZEWSKI" above "Staff Writer".
func (r *reader) signature(i int) {
	u := &r.units[i]
	if len(r.l.Authors) == 0 {
		r.l.Byline = u.Range
	} else if !u.seen.has(belowByline) || i == 0 || r.units[i-1].kind != Byline {
		return // the first one that names somebody counts
	}
	from := u.From
	if at := r.bySomebody(u); at > 0 {
		from = at
	}
	to := r.timeStart(scan.Range{From: from, To: u.To})
	for i := from + 2; i < to; i++ { // "Reported by: Ann Lee, Edited by: Bob Ray"
		if r.Tokens[i].Phrase.Is(lexicon.TaglineCue) && !r.Tokens[i].Phrase.Is(lexicon.BylineCue) {
			to = i
		}
	}
	if to < u.To { // "By Jane Doe 30 August 2023 • 4:45pm"
		r.l.Timestamps = append(r.l.Timestamps, scan.Range{From: to, To: u.To})
	}
	if u.seen.has(belowByline) && len(r.l.Authors) > 0 {
		r.addToAuthors(scan.Range{From: from, To: to})
		return
	}
	if u.seen.has(deskName) {
		return
	}
	before := scan.Comma // the mark before the chunk, Word for "and", Other for the first
	for first := true; from < to; first = false {
		end := from
		for end < to && !r.separatesAuthors(end) {
			end++
		}
		mark := before
		if first {
			mark = scan.Other
		}
		if x := (scan.Range{From: from, To: end}); r.isDate(x) { // "By Jane Doe · Thu 6 Feb 2025 · 3 min read"
			r.l.Timestamps = append(r.l.Timestamps, x)
		} else if end > from && (first || r.Tokens[from].Kind != scan.Number) {
			r.chunk(scan.Range{From: from, To: end}, mark, end >= to)
		}
		if end < to && r.At(end) == word.With && len(r.l.Authors) > 0 && end+1 < to && r.Listed(end+1, lexicon.NewsAgency) > 0 { // "Jane Doe with AFP, dpa"
			return
		}
		if end < to {
			before = r.Tokens[end].Kind
		}
		from = end + 1
	}
}

// signedByAgency returns the agency that alone signs the story so far, empty if somebody does or nobody.
func (r *reader) signedByAgency() scan.Range {
	if len(r.l.Authors) != 1 {
		return scan.Range{}
	}
	if x := r.l.Authors[0].Name; r.agencyAt(x.From) == int32(x.Len()) {
		return x
	}
	return scan.Range{}
}

// separatesAuthors tells whether token i stands between two chunks of a byline.
func (r *reader) separatesAuthors(i int32) bool {
	switch t := &r.Tokens[i]; t.Kind {
	case scan.Comma, scan.Pipe, scan.Slash, scan.Bullet, scan.Dash, scan.Semicolon, scan.Colon, scan.Open, scan.Close:
		return true
	case scan.Word:
		return t.Entry == word.And || t.Entry == word.With && !t.Shape.Has(scan.Upper)
	case scan.Other:
		return r.Text[t.Start] == '&'
	}
	return false
}

// chunk reads what stands between two separators: a name with what leans on it, a role, an outlet or a place.
func (r *reader) chunk(x scan.Range, mark scan.Kind, last bool) {
	x, rest := r.chunkParts(x)
	if x.Empty() {
		return
	}
	authors := len(r.l.Authors)
	switch {
	case mark == scan.Open: // "(photography)": whose it is did not write
		if authors > 0 && r.Is(x.From, lexicon.CreditCue) {
			r.l.Authors = r.l.Authors[:authors-1]
		}
	case r.isRole(x):
		if r.phraseValue(x.To-1, lexicon.BylineRole) == 1 && mark == scan.Word { // "and News Agencies"
			return
		}
		if authors > 0 && r.l.Authors[authors-1].Role.Empty() {
			r.l.Authors[authors-1].Role = x
		}
	case authors == 0:
		r.name(x)
	case mark != scan.Word && r.isOutletChunk(x, mark, last):
		if r.l.Authors[authors-1].Outlet.Empty() && r.Has(x.From, scan.Upper) {
			r.l.Authors[authors-1].Outlet = r.withArticle(x)
		}
	case mark == scan.Word && x.Len() > 1 && r.Has(x.To-1, scan.Upper) && !r.Is(x.To-1, lexicon.English): // "and Mercy Wanjiru"
		r.name(x)
	case r.isNoName(x, mark):
	default:
		r.name(x)
	}
	if n := len(r.l.Authors); n > 0 && rest.Len() > 1 && r.At(rest.From) == word.For && r.l.Authors[n-1].Outlet.Empty() {
		r.l.Authors[n-1].Outlet = scan.Range{From: rest.From + 1, To: rest.To}
	}
}

// chunkParts cuts "By" and addresses off a chunk, and what says where the author is or for whom: "in Paris", "for the Daily Record".
func (r *reader) chunkParts(x scan.Range) (name, rest scan.Range) {
	for x.From < x.To && (r.At(x.From) == word.By || r.Listed(x.From, lexicon.BylineCue) > 1) {
		x.From += max(1, r.Listed(x.From, lexicon.BylineCue))
	}
	for j := x.From; j < x.To; j++ {
		if k := r.Tokens[j].Kind; k == scan.At || k == scan.Address { // "@janedoe", "jane@example.org"
			x.To = j
		}
	}
	for j := x.From + 1; j < x.To; j++ {
		e := r.At(j)
		if e == word.In || e == word.For || e == word.At || e == word.From || e == word.Of && r.Listed(x.From, lexicon.BylineRole) == 0 {
			return scan.Range{From: x.From, To: j}, scan.Range{From: j, To: x.To}
		}
	}
	return x, scan.Range{}
}

// isOutletChunk tells whether what stands behind a mark that follows an author is the author's outlet.
func (r *reader) isOutletChunk(x scan.Range, mark scan.Kind, last bool) bool {
	return r.isOutlet(x) || x.Len() == 1 && r.Has(x.From, scan.Mixing) || mark != scan.Comma && mark != scan.Semicolon ||
		last && x.Len() > 1 && r.nameEnd(x.From, x.To) != x.To
}

// isNoName tells a department, a degree or where the author is.
func (r *reader) isNoName(x scan.Range, mark scan.Kind) bool {
	if r.nameEnd(x.From, x.To) == 0 && r.agencyAt(x.From) == 0 && x.Len() < 4 {
		return true
	}
	return mark == scan.Comma && (x.Len() == 1 || r.knownPlace(x) && !r.Tokens[x.From].Entry.Is(lexicon.GivenName))
}

// withArticle takes the article before an outlet in: "The Washington Post".
func (r *reader) withArticle(x scan.Range) scan.Range {
	if r.At(x.From-1) == word.The && r.Has(x.From-1, scan.Upper) && !r.Has(x.From, scan.LineStart) {
		x.From--
	}
	return x
}

// name writes an author down, with the role and outlet that stand behind the name without a mark:
// "Steffan Morgan Wales correspondent", "Brianna Castell Fox News"; or before it: "national rural reporter Kath Lindqvist".
func (r *reader) name(x scan.Range) {
	if n := r.agencyAt(x.From); n > 0 && n >= int32(x.Len()) {
		r.l.Authors = append(r.l.Authors, Author{Name: x})
		return
	}
	if x.Len() > 2 && r.Is(x.From, lexicon.Honorific) { // "Dr Jane Doe"
		from := x.From + 1
		if r.KindAt(from) == scan.Stop {
			from++
		}
		if r.nameEnd(from, x.To) == x.To {
			x.From = from
		}
	}
	var a Author
	for j := x.From; j < x.To-1; j++ { // the role before the name
		n := r.Listed(j, lexicon.BylineRole)
		if n > 0 && j+n < x.To && (!r.Has(x.From, scan.Upper) || j == x.From && r.nameEnd(j+n, x.To) == x.To) { // "Staff Reporter Kath Lindqvist"
			a.Role = scan.Range{From: x.From, To: j + n}
			x.From = j + n
			break
		}
	}
	for j := x.From + 2; j < x.To; j++ {
		if n := max(r.Listed(j, lexicon.Newspaper), r.Listed(j, lexicon.NewsAgency)); n > 0 && j+n == x.To && r.Has(j, scan.Upper) { // the outlet behind it
			a.Outlet = scan.Range{From: j, To: x.To}
			x.To = j
			break
		}
		n := r.Listed(j, lexicon.BylineRole)
		if n == 0 || j+n < x.To && r.Tokens[j+n].Kind == scan.Word && !r.Is(j+n, lexicon.Preposition) {
			continue
		}
		start := j
		for start > x.From+2 && r.isBeat(start-1) {
			start--
		}
		if start > x.From+2 && r.Listed(start-1, lexicon.NewsAgency) > 0 { // "AP Basketball Writer"
			start--
		}
		a.Role = scan.Range{From: start, To: x.To}
		x.To = start
		break
	}
	if a.Name = x; !x.Empty() && r.Has(x.From, scan.Upper|scan.Mixing) {
		r.l.Authors = append(r.l.Authors, a)
	}
}

// isBeat tells whether a word before a role can be of the role: "Wales correspondent", "Political editor".
func (r *reader) isBeat(i int32) bool {
	t := &r.Tokens[i]
	return t.Kind == scan.Word && (!t.Shape.Has(scan.Upper) || t.Entry.Any(beats) || t.Entry.Is(lexicon.English) && !t.Entry.Any(personal))
}

var beats = lexicon.SetOf(lexicon.Country, lexicon.Region, lexicon.UsState, lexicon.Compass, lexicon.Demonym, lexicon.City, lexicon.Adjective)

// isRole tells whether all of the range is a role: "Staff Writer", "senior reporter", "North of England correspondent".
func (r *reader) isRole(x scan.Range) bool {
	if n := r.Listed(x.From, lexicon.BylineRole); n > 0 && (n >= int32(x.Len()) || r.Is(x.From+n, lexicon.Preposition)) {
		return true
	}
	for j := x.From; j < x.To; j++ {
		if n := r.Listed(j, lexicon.BylineRole); n > 0 && j+n == x.To {
			return true
		}
		if !r.isBeat(j) && (j > x.From || !r.Has(j, scan.Caps)) { // "HT Correspondent"
			return false
		}
	}
	return false
}

// isOutlet tells whether all of the range is a paper, an agency or has the word of one: "Springfield Echo", "BBC Sport".
func (r *reader) isOutlet(x scan.Range) bool {
	if r.At(x.From) == word.The {
		x.From++
	}
	for j := x.From; j < x.To; j++ {
		if n := max(r.Listed(j, lexicon.Newspaper), r.Listed(j, lexicon.NewsAgency)); n > 0 && r.Has(j, scan.Upper) && (j == x.From || j+n == x.To) {
			return true
		}
	}
	last := x.To - 1
	if x.Len() > 3 && r.Tokens[last-1].Kind == scan.Hyphen && r.Tokens[last-2].Entry.Any(orgEnds) { // "Milwaukee Post-Ledger"
		return true
	}
	return x.Len() > 1 && r.Tokens[last].Entry.Any(outletEnds) && r.Has(last, scan.Upper) && !r.Tokens[last].Entry.Any(personal)
}

var outletEnds = lexicon.SetOf(lexicon.OrgKind, lexicon.OrgSuffix, lexicon.Masthead)

// beforePlace cuts a handle, an address and a place off: "BBC Sport at the Aviva Stadium".
func (r *reader) beforePlace(x scan.Range) scan.Range {
	for j := x.From + 1; j < x.To; j++ {
		switch r.Tokens[j].Kind {
		case scan.At, scan.Bullet, scan.Pipe, scan.Address:
			x.To = j
		case scan.Comma:
			if r.isOutlet(scan.Range{From: x.From, To: j}) || r.knownPlace(scan.Range{From: j + 1, To: x.To}) {
				x.To = j
			}
		case scan.Word:
			if e := r.At(j); e == word.At || e == word.In || e == word.To {
				x.To = j
			}
		}
	}
	return x
}

// addToAuthors reads a line below a byline: their role or outlet, or further names.
func (r *reader) addToAuthors(x scan.Range) {
	if n := r.Listed(x.From, lexicon.BylineRole); n > 0 && r.phraseValue(x.From, lexicon.BylineRole) == 2 { // "Special to the Sentinel"
		x.From += n
	}
	for i := x.From + 1; i < x.To-1; i++ { // "Senior reporter·NZ Herald·"
		if k := r.Tokens[i].Kind; (k == scan.Bullet || k == scan.Pipe) && r.isRole(scan.Range{From: x.From, To: i}) {
			r.addToAuthors(scan.Range{From: x.From, To: i})
			x.From = i + 1
			break
		}
	}
	x = r.beforePlace(x)
	if x.From < x.To && r.At(x.From) == word.The && !r.Has(x.From, scan.Upper) {
		x.From++
	}
	if x.Empty() {
		return
	}
	for i := range r.l.Authors {
		a := &r.l.Authors[i]
		switch {
		case r.isRole(x) && a.Role.Empty():
			a.Role = x
		case !r.isRole(x) && a.Outlet.Empty():
			a.Outlet = x
		}
	}
}
