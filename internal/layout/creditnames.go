package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// segment is a part of a credit between two separators.
type segment struct {
	scan.Range
	after   lexicon.Entry // the word that introduces it: by, via, for; 0 if it is a mark
	mark    scan.Kind     // the mark that does
	handout bool          // "/Handout" follows
	last    bool
}

// creditParts reads the names of a credit, segment by segment.
func (r *reader) creditParts(x scan.Range) PhotoCredit {
	c := PhotoCredit{Range: x}
	s := segment{Range: scan.Range{From: x.From}, mark: scan.Other}
	for i := x.From; i <= x.To; i++ {
		if i < x.To && !r.separatesCredit(i) {
			continue
		}
		s.To = i
		s.handout = i+1 < x.To && r.phraseValue(i+1, lexicon.CreditFlag) == 3
		s.last = i == x.To
		introduced := i < x.To && r.Tokens[i].Kind == scan.Colon && r.Listed(s.From, lexicon.NewsAgency) == 0 && len(c.Agencies) == 0
		s.Range = r.strip(&c, s.Range)
		if !s.Empty() && (!introduced || r.Has(s.From, scan.Caps)) { // but "Illustration of a bank: …"
			r.creditName(&c, s, x)
		}
		if i < x.To {
			s = segment{Range: scan.Range{From: i + 1}, mark: r.Tokens[i].Kind, after: r.Tokens[i].Entry}
		}
	}
	return c
}

// separatesCredit tells whether token i stands between two names of a credit.
func (r *reader) separatesCredit(i int32) bool {
	switch t := &r.Tokens[i]; t.Kind {
	case scan.Slash, scan.Pipe, scan.Comma, scan.Semicolon, scan.Ellipsis, scan.Colon, scan.Dash, scan.Bullet, scan.Open, scan.Close:
		return true
	case scan.Stop: // but "ABACAPRESS.COM"
		return int(i)+1 == len(r.Tokens) || r.Tokens[i+1].Shape.Has(scan.SpaceBefore|scan.LineStart)
	case scan.Hyphen: // "Ann Lee-USA TODAY Sports", "AFP - Getty Images"
		return i > 0 && int(i)+1 < len(r.Tokens) && r.Listed(i+1, lexicon.NewsAgency) > 0 && (t.Shape.Has(scan.SpaceBefore) || r.Listed(i-1, lexicon.NewsAgency) == 0)
	case scan.Word:
		switch t.Entry {
		case word.Via, word.For, word.By:
			return true
		case word.On:
			return r.Has(i+1, scan.Upper)
		case word.And:
			return !t.Shape.Has(scan.Upper)
		}
	case scan.Other:
		return r.TextAt(i) == "&" && r.isNameLike(i+1, int32(len(r.Tokens)))
	}
	return false
}

// creditName tells whose name a segment is: a photographer's or an agency's.
func (r *reader) creditName(c *PhotoCredit, s segment, whole scan.Range) {
	if s.Len() > 2 && r.Is(s.From, lexicon.Honorific) && r.nameEnd(s.From+1, s.To) == s.To { // "Dr Ann Lee"
		s.From++
	}
	person := r.isPerson(s.Range)
	agency := r.isAgency(s.Range)
	switch {
	case agency && s.after != word.By, agency && r.Listed(s.From, lexicon.NewsAgency) == int32(s.Len()):
		c.Agencies = r.addOnce(c.Agencies, r.withArticle(r.agencyName(s.Range)))
	case s.after == word.Via, s.after == word.For, s.after == word.On, s.handout && !person:
		c.Agencies = r.addOnce(c.Agencies, r.withArticle(s.Range))
	case !r.Tokens[s.From].Shape.Has(scan.Upper|scan.Mixing|scan.Dotted|scan.HasDigit) && s.Len() == 1 && s.after != 0: // "Photo by the author"
	case s.after == word.By && (person || s.Len() == 1),
		person && s.Len() > 1 && (len(c.Photographers) == 0 || s.mark == scan.Word || s.mark == scan.Comma || s.mark == scan.Colon || s.mark == scan.Other),
		len(c.Photographers) == 0 && len(c.Agencies) > 0 && s.mark == scan.Slash && r.isFullName(s.Range),
		r.leadsToAgency(s, whole):
		c.Photographers = r.addOnce(c.Photographers, s.Range)
	case s.Len() <= 6 && (s.mark != scan.Other || whole.Len() > s.Len() || s.last):
		c.Agencies = r.addOnce(c.Agencies, r.withArticle(s.Range))
	}
}

// leadsToAgency tells the full name that opens a credit, before a slash and an agency.
func (r *reader) leadsToAgency(s segment, whole scan.Range) bool {
	first := s.mark == scan.Other && s.From == whole.From
	return first && s.To < whole.To && r.Tokens[s.To].Kind == scan.Slash && r.isFullName(s.Range) && r.namesAgency(scan.Range{From: s.To, To: whole.To})
}

// isFullName tells whether two or three capitalised words stand there, as behind "AP Photo/".
func (r *reader) isFullName(x scan.Range) bool {
	if x.Len() < 2 || x.Len() > 3 || r.Tokens[x.To-1].Entry.Any(orgEnds) {
		return false
	}
	for i := x.From; i < x.To; i++ {
		if t := &r.Tokens[i]; t.Kind != scan.Word || !t.Shape.Has(scan.Upper) || t.Entry.Any(functionWords) {
			return false
		}
	}
	return true
}

// endsAgency tells whether the last word of a few is of an agency's name: "Minden Pictures", "GC Images", "Blue Hill Images".
func (r *reader) endsAgency(x scan.Range) bool {
	last := r.At(x.To - 1)
	if x.Len() == 2 && (last.Is(lexicon.OrgSuffix) || r.Has(x.From, scan.Caps) && last.Is(lexicon.CreditCue)) {
		return true
	}
	return x.Len() < 4 && last == word.Images
}

// strip takes the flags and cues off both ends of a segment and notes what they say.
func (r *reader) strip(c *PhotoCredit, x scan.Range) scan.Range {
	note := func(flag int) {
		switch flag {
		case 1:
			c.Pool = true
		case 2:
			c.File = true
		case 3:
			c.Handout = true
		}
	}
	for x.From < x.To {
		if r.Tokens[x.From].Kind == scan.Other { // "©"
			x.From++
			continue
		}
		if r.Tokens[x.From].Phrase.Is(lexicon.NewsAgency) || r.Listed(x.From, lexicon.NewsAgency) > 0 && r.phraseValue(x.From, lexicon.CreditFlag) == 0 {
			break
		}
		n := r.Listed(x.From, lexicon.CreditFlag)
		if n == 0 {
			break
		}
		note(r.phraseValue(x.From, lexicon.CreditFlag))
		x.From += n
	}
	for x.To > x.From && int(r.Listed(x.From, lexicon.NewsAgency)) < x.Len() { // "Getty Images" keeps its "Images"
		t := &r.Tokens[x.To-1]
		if t.Shape.Has(scan.Upper) && r.Listed(x.From, lexicon.NewsAgency) == 0 && r.endsAgency(x) {
			break
		}
		if flag := t.Entry.Value(lexicon.CreditFlag); flag > 0 && x.Len() > 1 || flag > 0 && flag < 4 {
			note(flag)
			x.To--
			continue
		}
		if t.IsMark() || t.Kind == scan.Number {
			x.To--
			continue
		}
		break
	}
	return x
}

// isAgency tells whether the segment is an agency, a paper or another organization.
func (r *reader) isAgency(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if n := max(r.Listed(i, lexicon.NewsAgency), r.Listed(i, lexicon.Newspaper)); n > 0 && r.Tokens[i].Shape.Has(scan.Upper) && (i == x.From || n >= x.To-i) {
			return true
		}
	}
	last := &r.Tokens[x.To-1]
	return last.Entry.Any(orgEnds) && x.Len() > 1 && !r.isNameLike(x.From, x.To) || r.Listed(x.From, lexicon.Organization) == x.To-x.From
}

var orgEnds = lexicon.SetOf(lexicon.OrgKind, lexicon.OrgSuffix)

// agencyName cuts "Photo" and "Images of the day" off: "AP Photo" is AP.
func (r *reader) agencyName(x scan.Range) scan.Range {
	if n := r.Listed(x.From, lexicon.NewsAgency); n > 0 {
		end := min(x.To, x.From+n)
		for end < x.To && (r.Has(end, scan.Upper) && !r.Is(end, lexicon.CreditFlag) || r.KindAt(end) == scan.Stop) { // a branch of it: "Getty Images Europe", "ABACAPRESS.COM"
			end++
		}
		x.To = end
		if last := r.At(x.To - 1); x.Len() == 2 && last == word.Photo {
			x.To--
		}
	}
	return x
}

// isPerson tells whether the segment can be the name of a photographer.
func (r *reader) isPerson(x scan.Range) bool {
	words, ordinary := 0, 0
	for i := x.From; i < x.To; i++ {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper):
			words++
			if t.Entry.Is(lexicon.English) && !t.Entry.Any(personal) || t.Entry.Is(lexicon.Country) || t.Entry.Any(orgEnds) && !t.Entry.Any(personal) {
				ordinary++
			}
		case t.Kind == scan.Word && t.Entry.Is(lexicon.NameParticle), t.Kind == scan.Hyphen, t.Kind == scan.SingleClose, t.Kind == scan.Single:
		default:
			return false
		}
	}
	if words < 1 || words > 5 {
		return false
	}
	first, last := &r.Tokens[x.From], &r.Tokens[x.To-1]
	if first.Shape.Has(scan.Caps) && first.End-first.Start > 2 && !last.Shape.Has(scan.Caps) && !first.Entry.Any(personal) { // "JPL-Caltech"
		return false
	}
	if words > 1 && last.Entry.Any(orgEnds) && !last.Entry.Any(personal) { // "Linwood Library", though Linwood is a given name
		return false
	}
	if words == 2 && ordinary == 1 && x.Len() == 2 && r.Is(x.From+1, lexicon.Surname) && !r.Tokens[x.From].Entry.Any(places) { // "Rob Smith", "Jelly Tse"
		return true
	}
	return ordinary == 0 || r.Is(x.From, lexicon.GivenName) && (ordinary*2 < words || words == 2)
}

// addOnce appends a name that is not there yet, in capitals or not.
func (r *reader) addOnce(names []scan.Range, x scan.Range) []scan.Range {
	text := r.TextOf(x)
	for _, n := range names {
		if strings.EqualFold(r.TextOf(n), text) {
			return names
		}
	}
	return append(names, x)
}
