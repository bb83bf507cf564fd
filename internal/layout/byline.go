package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// isByline: "By JANE DOE and JOHN ROE, Associated Press", "Catherine Shu @catherineshu / 2 days".
func (r *reader) isByline(u *unit) string {
	if u.words < 2 || u.words > 32 {
		return ""
	}
	i := u.From
	if n := r.listed(i, lexicon.BylineCue); n > 1 { // "Text by …"
		i += n - 1
	}
	if r.At(i) == word.By && i+1 < u.To && r.Tokens[i+1].Kind == scan.Word && r.Tokens[i+1].Shape.Has(scan.Upper) {
		if u.ends && u.small > 4 || u.small > u.capitals+3 || r.At(i+1).Is(lexicon.Month) || r.At(i+1).Is(lexicon.Determiner) && r.At(i+1) != word.The && u.small > 2 {
			return ""
		}
		if !r.Has(i, scan.Upper) && i == u.From && !r.isNameLike(i+1, u.To) {
			return ""
		}
		return "byline:by"
	}
	if u.ends || u.small > 3 || u.quoted {
		return ""
	}
	name := r.nameEnd(u.From, u.To)
	if name == 0 {
		return ""
	}
	if name >= u.To {
		return ""
	}
	for j := name; j < u.To; j++ { // "@handle"
		if r.Tokens[j].Kind == scan.At {
			return "byline:handle"
		}
	}
	rest := scan.Range{From: name, To: u.To}
	if at := r.timeStart(rest); at <= name+1 {
		return "byline:time"
	}
	switch k := r.Tokens[name].Kind; {
	case k == scan.Pipe, k == scan.Slash, k == scan.Comma:
		after := name + 1
		if r.At(after) == word.The {
			after++
		}
		if after < u.To && (r.listed(after, lexicon.BylineRole) > 0 || r.listed(after, lexicon.Newspaper) > 0 || r.listed(after, lexicon.NewsAgency) > 0) {
			return "byline:outlet"
		}
	case r.listed(name, lexicon.BylineRole) > 0 && u.words < 10:
		return "byline:role"
	}
	return ""
}

// isBareName tells whether the unit is the name of one to four people and perhaps an outlet:
// what it is to the story, its place must tell.
func (r *reader) isBareName(u *unit) bool {
	if u.words < 2 || u.words > 16 || u.ends || u.quoted {
		return false
	}
	if r.listed(u.From, lexicon.NewsAgency) == u.To-u.From {
		return true
	}
	at := u.From
	for {
		end := r.nameEnd(at, u.To)
		if end == 0 {
			return false
		}
		if end >= u.To {
			return true
		}
		switch k := r.Tokens[end].Kind; {
		case r.At(end) == word.And || k == scan.Comma || k == scan.Pipe || k == scan.Slash || k == scan.Bullet || r.TextAt(end) == "&":
			if k != scan.Comma && r.At(end) != word.And {
				return true
			}
			at = end + 1
			if at >= u.To {
				return false
			}
			if n := r.listed(at, lexicon.Newspaper) + r.listed(at, lexicon.NewsAgency); n > 0 || r.listed(at, lexicon.BylineRole) > 0 || at > u.From+4 && r.Tokens[at].Shape.Has(scan.Upper) && !r.At(at).Is(lexicon.GivenName) {
				return true
			}
		case r.listed(end, lexicon.BylineRole) > 0:
			return true
		default:
			return false
		}
	}
}

// isNameLike tells whether a person's name stands at i.
func (r *reader) isNameLike(i, to int32) bool { return r.nameEnd(i, to) > 0 }

// nameEnd returns where the personal name ends that starts at i, 0 if none
// does: two to five words, of which the first is a given name or the last a
// surname, or both are no ordinary words.
func (r *reader) nameEnd(i, to int32) int32 {
	start, words, last := i, 0, int32(-1)
	ordinary := 0
loop:
	for i < to {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper) && !(words >= 2 && r.listed(i, lexicon.BylineRole) > 0):
			if t.Entry.Is(lexicon.SentenceOpener) || t.Entry.Is(lexicon.Month) && !t.Entry.Is(lexicon.GivenName) || t.Entry.Is(lexicon.Furniture) {
				break loop
			}
			if t.Entry.Is(lexicon.English) && !t.Entry.Any(personal) {
				ordinary++
			}
			words++
			last = i
			i++
		case words > 0 && t.Kind == scan.Word && t.Entry.Is(lexicon.NameParticle) && i+1 < to && r.Tokens[i+1].Kind == scan.Word:
			i++
		case words > 0 && t.Kind == scan.Hyphen && i+1 < to && r.Tokens[i+1].Kind == scan.Word && !r.Tokens[i+1].Shape.Has(scan.SpaceBefore):
			i++
		default:
			break loop
		}
	}
	if words < 2 || words > 5 || last != i-1 {
		return 0
	}
	if r.Is(start, lexicon.GivenName) && ordinary < words || r.Is(last, lexicon.Surname) && ordinary == 0 || ordinary == 0 && !r.Tokens[start].Entry.Any(places) {
		return i
	}
	return 0
}

var (
	personal = lexicon.SetOf(lexicon.GivenName, lexicon.Surname)
	places   = lexicon.SetOf(lexicon.Country, lexicon.City, lexicon.Region, lexicon.Demonym, lexicon.OrgKind, lexicon.UsState)
)

// byline reads the authors of a byline.
func (r *reader) byline(u *unit) {
	if !r.l.Byline.Empty() {
		return // the first one counts
	}
	r.l.Byline = u.Range
	i := u.From
	if n := r.listed(i, lexicon.BylineCue); n > 1 {
		i += n - 1
	}
	if r.At(i) == word.By {
		i++
	}
	for i < u.To && r.Tokens[i].Kind == scan.Colon {
		i++
	}
	to := r.timeStart(scan.Range{From: i, To: u.To})
	for i < to {
		next := r.author(i, to)
		if next <= i {
			i++
		} else {
			i = next
		}
	}
}

// author reads one author at i and returns where to go on.
func (r *reader) author(i, to int32) int32 {
	t := &r.Tokens[i]
	if t.Kind != scan.Word {
		if t.Kind == scan.At { // a handle
			return i + 2
		}
		return i + 1
	}
	last := len(r.l.Authors) - 1
	if n := r.listed(i, lexicon.BylineRole); n > 0 {
		if last >= 0 && r.l.Authors[last].Role.Empty() {
			r.l.Authors[last].Role = scan.Range{From: i, To: i + n}
		}
		return i + n
	}
	if n := max(r.listed(i, lexicon.NewsAgency), r.listed(i, lexicon.Newspaper)); n > 0 {
		outlet := scan.Range{From: i, To: i + n}
		if i > 0 && r.At(i-1) == word.The {
			outlet.From--
		}
		if last < 0 || r.At(i-1) == word.And || r.At(outlet.From-1) == word.And {
			r.l.Authors = append(r.l.Authors, Author{Name: outlet})
		} else if r.l.Authors[last].Outlet.Empty() {
			r.l.Authors[last].Outlet = outlet
		}
		return i + n
	}
	switch {
	case t.Entry == word.And, t.Entry == word.The:
		return i + 1
	case t.Entry == word.In || t.Entry == word.For || t.Entry == word.At || t.Entry == word.With || !t.Shape.Has(scan.Upper):
		j := i + 1 // "in Paris", "for the Daily Record"
		for j < to && r.At(j) != word.And && r.Tokens[j].Kind != scan.Comma {
			j++
		}
		return j
	}
	end, fresh := r.authorEnd(i, to), last < 0
	if i > 0 {
		switch before := &r.Tokens[i-1]; {
		case before.Entry == word.And || before.Entry == word.By || before.Kind == scan.Colon:
			fresh = true
		case before.Kind == scan.Comma: // a further author, or the outlet
			fresh = fresh || r.nameEnd(i, to) == end && (end >= to || r.Tokens[end].Kind == scan.Comma || r.At(end) == word.And) && r.Is(i, lexicon.GivenName)
		}
	}
	name := scan.Range{From: i, To: end}
	switch {
	case fresh:
		r.l.Authors = append(r.l.Authors, Author{Name: name})
	case r.l.Authors[last].Outlet.Empty():
		r.l.Authors[last].Outlet = name
	}
	return end
}

// authorEnd returns where the run of name words ends.
func (r *reader) authorEnd(i, to int32) int32 {
	start := i
	for i < to {
		t := &r.Tokens[i]
		joined := i > start && !t.Shape.Has(scan.SpaceBefore)
		switch {
		case t.Kind == scan.Word && t.Entry == word.And, t.Kind == scan.Word && t.Entry == word.In, t.Kind == scan.Word && t.Entry == word.For:
			return i
		case t.Kind == scan.Word && i > start+1 && (r.listed(i, lexicon.BylineRole) > 0 || r.listed(i, lexicon.Newspaper) > 0 || r.listed(i, lexicon.NewsAgency) > 1):
			return i
		case t.Kind == scan.Word && (t.Shape.Has(scan.Upper) || t.Entry.Is(lexicon.NameParticle)):
		case t.Kind == scan.Clitic, t.Kind == scan.Hyphen && joined, t.Kind == scan.SingleClose && joined:
		default:
			return i
		}
		i++
	}
	return i
}
