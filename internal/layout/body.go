package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// body finds the first and the last paragraph of the running text.
func (r *reader) body() {
	r.first, r.last = len(r.units), -1
	for i := range r.units {
		u := &r.units[i]
		if u.settled || !u.long() {
			continue
		}
		if _, dateline := r.dateline(u.Range); i == 0 && !dateline && (u.words <= 14 || u.words <= 22 && r.asks(u)) && !u.sentence && len(r.units) > 1 {
			continue // a headline that ends in a full stop
		}
		if r.first > i {
			r.first = i
		}
		r.last = i
	}
	if r.last < 0 { // nothing but short lines: the story begins below its headline
		r.first = min(1, len(r.units))
		for i := r.first; i < len(r.units); i++ {
			if !r.units[i].settled {
				r.last = i
			}
		}
	}
}

// rest settles what stands in the body and below it.
func (r *reader) rest() {
	for i := r.first; i < len(r.units); i++ {
		u := &r.units[i]
		switch {
		case u.settled:
			continue
		case i > 0 && r.units[i-1].kind == Related && !u.long() && !u.ends && r.units[i-1].settled && r.isHeading(i-1):
			u.settle(Related, "related:below-heading")
		case u.long():
			u.settle(Paragraph, "paragraph:size")
		case i+1 < len(r.units) && r.units[i+1].settled && r.units[i+1].kind == Credit && u.words >= 4:
			u.settle(Caption, "caption:above-credit")
		case i > r.last && !u.ends:
			u.settle(Boilerplate, "furniture:below-body")
		case u.ends, r.endsOpen(u), u.quoted && u.words > 8:
			u.settle(Paragraph, "paragraph:sentence")
		default:
			i = r.shortLines(i)
		}
	}
}

// isHeading tells whether the related unit is a heading alone, so that the links stand below it.
func (r *reader) isHeading(i int) bool {
	return r.units[i].rule == "related:heading" || r.units[i].rule == "related:below-heading"
}

// endsOpen tells whether the line announces what follows.
func (r *reader) endsOpen(u *unit) bool {
	k := r.Tokens[u.To-1].Kind
	return u.words > 4 && (k == scan.Colon || k == scan.Dash || k == scan.Semicolon || k == scan.Comma)
}

// shortLines settles a run of short lines without a full stop: one between
// paragraphs is a crosshead, several are page furniture. It returns the last of the run.
func (r *reader) shortLines(i int) int {
	end := i
	for end < r.last && end < len(r.units) && !r.units[end].settled && !r.units[end].long() && !r.units[end].ends {
		end++
	}
	run := end - i
	for j := i; j < end; j++ {
		u := &r.units[j]
		opener := &r.Tokens[u.From]
		heading := u.words <= 14 && u.words > 0 && (opener.Shape.Has(scan.Upper) || opener.Kind == scan.Number || opener.IsMark() || opener.Kind == scan.Mixed)
		switch {
		case heading && run <= 2 && j == end-1 && end < len(r.units) && r.isText(end) && (run == 1 || u.words > 1) && (j == 0 || r.units[j-1].kind != Boilerplate || run == 1):
			u.settle(Crosshead, "crosshead:between-paragraphs")
		case u.words >= 12:
			u.settle(Paragraph, "paragraph:words")
		case run > 1 && u.words >= 5 && u.small >= 3 && heading && r.Tokens[u.From].IsMark():
			u.settle(Paragraph, "paragraph:quote")
		default:
			u.settle(Boilerplate, "furniture:short-lines")
		}
	}
	return max(i, end-1)
}

// isText tells whether the unit is or will be a paragraph or a caption.
func (r *reader) isText(i int) bool {
	u := &r.units[i]
	return u.settled && (u.kind == Paragraph || u.kind == Caption || u.kind == Note) || !u.settled && (u.long() || u.ends)
}

// named tells whether the word can tell one story from another.
func named(t *scan.Token) bool {
	return t.Kind == scan.Word && t.End-t.Start > 3 && !t.Entry.Any(functionWords) || t.Kind == scan.Number
}

var functionWords = lexicon.SetOf(lexicon.Pronoun, lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction, lexicon.Auxiliary, lexicon.Modal)
