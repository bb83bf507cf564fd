package entity

import (
	"slices"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// warn raises what an editor would ask about the names.
func (f *finder) warn(r *Result) {
	f.warnSurname(r)
	f.warnSpellings(r)
}

// warnSurname finds the first person whom the running text calls by the surname
// before the story has the full name anywhere.
func (f *finder) warnSurname(r *Result) {
	for i := range f.found {
		c := &f.found[i]
		g := &f.groups[c.group]
		owner := f.ownerOf(c.group)
		o := &f.groups[owner]
		if g.units > 0 {
			o.introduced = true
		}
		if g.kind != Person || o.units == 0 || o.introduced || c.addressed || c.weak || !f.inText(c.From) || f.callsBySurname(c) != owner {
			continue
		}
		r.Warnings = append(r.Warnings, scan.Warning{Range: c.Range, Code: "surname-first", Text: "The surname stands before the full name."})
		return
	}
}

// callsBySurname returns the person whose surname the words are, [several] or -1.
func (f *finder) callsBySurname(c *candidate) int32 {
	if owner, r := f.called(c.hash); r == roleSurname {
		return owner
	}
	return -1
}

// warnSpellings finds names that the story writes in two ways: "Zelensky" and
// "Zelenskyy", "Erdoğan" and "Erdogan".
func (f *finder) warnSpellings(r *Result) {
	const text = "The story spells this name in two ways."
	for _, g := range f.respelled {
		r.Warnings = append(r.Warnings, scan.Warning{Range: f.groups[g].example, Code: "two-spellings", Text: text})
	}
	if !f.Foreign { // no accents
		return
	}
	for i := range f.found {
		c := &f.found[i]
		g := &f.groups[c.group]
		if g.kind == none || g.warned || c.hash != g.hash || !f.differs(c.Range, g.example) && !f.differsFromFull(c, g) {
			continue
		}
		g.warned = true
		r.Warnings = append(r.Warnings, scan.Warning{Range: c.Range, Code: "two-spellings", Text: text})
	}
}

// differsFromFull tells whether the first mention of a surname has other accents than the full name.
func (f *finder) differsFromFull(c *candidate, g *group) bool {
	if c.Len() != 1 || c.From != g.example.From || f.groups[g.owner].units == 0 || f.Tokens[c.From].Kind != scan.Word {
		return false
	}
	full := f.groups[g.owner].example
	for i := full.From; i < full.To; i++ {
		if f.Tokens[i].Kind == scan.Word && f.Hash(i) == c.hash {
			return f.differs(c.Range, scan.Range{From: i, To: i + 1})
		}
	}
	return false
}

// differs tells whether two spans of the same words have different accents.
func (f *finder) differs(a, b scan.Range) bool {
	if a.Len() != b.Len() {
		return false
	}
	for n := range int32(a.Len()) {
		x, y := &f.Tokens[a.From+n], &f.Tokens[b.From+n]
		if x.Kind == scan.Word && x.Shape.Has(scan.Foreign) != y.Shape.Has(scan.Foreign) && !x.Shape.Has(scan.Caps) && !y.Shape.Has(scan.Caps) &&
			f.Hash(a.From+n) == f.Hash(b.From+n) {
			return true
		}
	}
	return false
}

// inText tells whether token i is in running text, and not in a headline or caption.
func (f *finder) inText(i int32) bool {
	n, found := slices.BinarySearchFunc(f.layout.Blocks, i, func(b layout.Block, i int32) int {
		switch {
		case b.To <= i:
			return -1
		case b.From > i:
			return 1
		}
		return 0
	})
	return found && f.layout.Blocks[n].Kind == layout.Paragraph
}
