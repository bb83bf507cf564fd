package entity

import (
	"slices"

	"strings"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// candidates goes over the blocks that tell the story.
func (f *finder) candidates() {
	dates, hints := f.times.Expressions, f.hinted
	for _, b := range f.layout.Blocks {
		if b.Kind == layout.Boilerplate || b.Kind == layout.Separator || b.Kind == layout.Timestamp {
			continue
		}
		titleCase := f.isTitleCase(b)
		f.anyTitleCase = f.anyTitleCase || titleCase
		f.report = tells
		if f.isResult(b) {
			f.report, titleCase = givesResult, false
		} else if b.Kind == layout.Paragraph {
			if from, ok := f.isLineUp(b); ok {
				f.report, f.lineUp, titleCase = listsPlayers, from, false
			}
		}
		for i := b.From; i < b.To; {
			for len(dates) > 0 && dates[0].To <= i {
				dates = dates[1:]
			}
			for len(hints) > 0 && hints[0].To <= i {
				hints = hints[1:]
			}
			if len(hints) > 0 && hints[0].Has(i) {
				f.addForced(scan.Range{From: i, To: hints[0].To}, hints[0].kind)
				i = hints[0].To
				continue
			}
			if len(dates) > 0 && dates[0].Has(i) {
				i = dates[0].To
				continue
			}
			limit := b.To
			if len(dates) > 0 {
				limit = min(limit, dates[0].From)
			}
			if len(hints) > 0 {
				limit = min(limit, hints[0].From)
			}
			if !f.startsName(i) || titleCase {
				i = f.Next(i+1, limit, scan.Capital)
				continue
			}
			if f.report == givesResult {
				for j := i + 1; j < limit; j++ {
					if f.Tokens[j].Kind == scan.Number {
						limit = j
					}
				}
			}
			end := f.runEnd(i, limit)
			if x := (scan.Range{From: i, To: end}); f.known != nil {
				end = f.segmentKnown(x, limit)
			} else {
				f.segment(x)
			}
			i = max(end, i+1)
		}
	}
}

// isTitleCase tells whether nearly all words of a headline begin with a capital, so that capitals say nothing.
func (f *finder) isTitleCase(b layout.Block) bool {
	switch b.Kind {
	case layout.Caption, layout.Byline, layout.Credit:
		return false
	case layout.Paragraph, layout.Tagline, layout.Note: // here only a line in capitals says nothing
		if b.FewCaps {
			return false
		}
		small, capitals := 0, 0
		for i := b.From; i < b.To && i < b.From+60 && small < 12; i++ {
			t := &f.Tokens[i]
			word, caps := 0, 0 // reckoned and not branched on: the kind of the next token is not to be foreseen
			if t.Kind == scan.Word {
				word = 1
			}
			if t.Shape.Has(scan.Caps) {
				caps = word
			}
			capitals += caps
			small += word - caps
		}
		return capitals > 3 && small*4 < capitals
	}
	upper, small := 0, 0
	for i := b.From; i < b.To; i++ {
		t := &f.Tokens[i]
		if t.Kind != scan.Word || t.End-t.Start < 4 {
			continue
		}
		if t.Shape.Has(scan.Upper) {
			upper++
		} else {
			small++
		}
	}
	return upper >= 3 && small*4 <= upper
}

// startsName tells whether a name may begin at token i.
func (f *finder) startsName(i int32) bool {
	t := &f.Tokens[i]
	if t.Shape.Has(scan.Upper|scan.Mixing) && t.Kind == scan.Word {
		return !f.isPrefix(i) && !f.isHandle(i) && !(t.Shape.Has(scan.Caps) && !t.Entry.Any(listedNames) && f.isJoined(i)) // but micro-CT
	}
	if t.Kind == scan.Mixed {
		return t.Shape.Has(scan.Upper) && t.Entry.Any(orgLike)
	}
	if t.Kind == scan.Word && t.Entry.Is(lexicon.NameParticle) && f.glued(i+1, scan.Hyphen) && f.Has(i+2, scan.Upper) { // al-Assad
		return !f.Tokens[i+2].Shape.Has(scan.SpaceBefore) && (f.KindAt(i-1) != scan.Hyphen || t.Shape.Has(scan.SpaceBefore))
	}
	return false
}

// isJoined tells whether a hyphen joins a small word to the token at i.
func (f *finder) isJoined(i int32) bool {
	return f.glued(i-1, scan.Hyphen) && !f.Tokens[i].Shape.Has(scan.SpaceBefore) && f.KindAt(i-2) == scan.Word && !f.Has(i-2, scan.Upper)
}

// glued tells whether token i is of the kind and stands right behind the one before.
func (f *finder) glued(i int32, k scan.Kind) bool {
	return f.KindAt(i) == k && !f.Tokens[i].Shape.Has(scan.SpaceBefore)
}

// isPrefix tells whether the capital at i is that of "Co-founder" or "Anti-war", or of the party in "R-Texas".
func (f *finder) isPrefix(i int32) bool {
	if !f.glued(i+1, scan.Hyphen) || f.KindAt(i+2) != scan.Word || f.Tokens[i+2].Shape.Has(scan.SpaceBefore) {
		return false
	}
	t, next := &f.Tokens[i], &f.Tokens[i+2]
	if t.Shape.Has(scan.Initial) && (f.KindAt(i-1) == scan.Open ||
		// "(R-Texas)", "Ann Lee, D-N.M.,"
		f.KindAt(i-1) == scan.Comma && (next.Entry.Is(lexicon.StateAbbreviation) || next.Entry.Any(placeLike) || next.Phrase.Any(placeLike))) {
		return true
	}
	// the town of a lawmaker: "Sen. Ann Lee, R-Elmira,"
	if t.Shape.Has(scan.Initial) && f.KindAt(i-1) == scan.Comma && f.Has(i-2, scan.Upper) && f.KindAt(i+3) == scan.Comma {
		return true
	}
	if next.Shape.Has(scan.Upper) || t.Shape.Has(scan.Caps) || t.Entry.Any(listedNames) && t.End-t.Start > 3 || t.Entry.Any(peoples) ||
		f.glued(i+3, scan.Hyphen) {
		return false
	}
	return next.Entry.Is(lexicon.English) && (t.End-t.Start <= 2 || !t.Entry.Any(personal) && t.End-t.Start <= 5)
}

// isHandle tells whether # or @ stands right before i.
func (f *finder) isHandle(i int32) bool {
	k := f.KindAt(i - 1)
	return (k == scan.Hash || k == scan.At) && !f.Tokens[i].Shape.Has(scan.SpaceBefore)
}

// keep appends a candidate. Where a text has more names than were foreseen, the memory doubles: append would copy it all again for each fifth more.
func (f *finder) keep(c candidate) {
	if len(f.found) == cap(f.found) {
		f.found = slices.Grow(f.found, len(f.found))
	}
	f.found = append(f.found, c)
}

// addForced appends a name whose kind is known.
func (f *finder) addForced(x scan.Range, k Kind) {
	if x = f.trim(x); x.Empty() {
		return
	}
	c := f.candidate(x)
	c.kind = k
	f.recognize(&c)
	f.keep(c)
}

// add appends a candidate whose kind is open.
func (f *finder) add(x, title scan.Range) {
	if x = f.trim(x); x.Empty() {
		return
	}
	if !title.Empty() && x.Len() == 1 && f.Tokens[x.From].Entry.Any(closed) && f.Tokens[x.From].Shape.Has(scan.Caps) { // "SENIOR REPORTER FOR"
		return
	}
	if x.Len() == 2 && f.At(x.From) == word.The && f.At(x.From+1).Any(peoples) && f.describes(x.To) { // "The Australian market"
		return
	}
	if title.Empty() && f.countsUnit(x) {
		x.From--
	}
	c := f.candidate(x)
	c.title = title
	if !title.Empty() {
		c.addressed = true
		c.gender = f.titleGender(title)
	}
	c.open = true
	if f.report != tells {
		f.weighReport(&c)
	}
	f.recognize(&c)
	f.keep(c)
}

// describes tells whether what stands before i describes the common noun there.
func (f *finder) describes(i int32) bool {
	return f.KindAt(i) == scan.Word && !f.Has(i, scan.Upper) && (f.At(i) == 0 || f.At(i).Value(lexicon.Noun) == 3)
}

// countsUnit tells whether the token before the name counts courts or forces of its kind: "9th Circuit Court", "101st Airborne Division".
func (f *finder) countsUnit(x scan.Range) bool {
	t := &f.Tokens[x.From]
	if f.KindAt(x.From-1) != scan.Mixed || !t.Shape.Has(scan.SpaceBefore) || t.Shape.Has(scan.LineStart) || x.Len() < 2 {
		return false
	}
	text := f.TextAt(x.From - 1)
	for _, ending := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasSuffix(text, ending) {
			return f.hasOf(x) || f.At(x.To-1).Is(lexicon.OrgKind)
		}
	}
	return false
}

// trim cuts joints, particles and degrees off the ends of a name.
func (f *finder) trim(x scan.Range) scan.Range {
	for !x.Empty() {
		t := &f.Tokens[x.From]
		if t.Kind == scan.Word && (t.Shape.Has(scan.Upper|scan.Mixing) || t.Entry.Is(lexicon.NameParticle) && x.Len() > 1) || t.Kind == scan.Mixed {
			break
		}
		x.From++
	}
	for !x.Empty() {
		t := &f.Tokens[x.To-1]
		switch {
		case t.Kind == scan.Word && x.Len() == 2 && t.Entry.Is(lexicon.Title) && t.Shape.Has(scan.Caps) && t.End-t.Start <= 3 &&
			!isOrganization(t.Entry, t):
			x.To-- // "the Labour MP"
			continue
		case t.Kind == scan.Word && x.Len() > 2 && t.Entry.Is(lexicon.NameSuffix) && t.Entry.Value(lexicon.NameSuffix) != 1 &&
			t.Shape.Has(scan.Caps|scan.Mixing|scan.Dotted) && !t.Entry.Any(orgLike) && !f.isOrganization(x):
			x.To-- // "Ann Ferrars KC"
			continue
		case t.Kind == scan.Word && (t.Shape.Has(scan.Upper|scan.Mixing) || f.glued(x.To-2, scan.Hyphen)),
			t.Kind == scan.Number && x.Len() > 1, t.Kind == scan.Mixed,
			t.Kind == scan.Clitic && f.Tokens[x.From].Phrase.Any(listedAny):
			return x
		}
		x.To--
	}
	return x
}

// candidate hashes the words of a name.
func (f *finder) candidate(x scan.Range) candidate {
	c := candidate{Range: x, kind: none, group: -1}
	for i := x.From; i < x.To; i++ {
		if !isNameWord(&f.Tokens[i]) {
			continue
		}
		h := f.Hash(i)
		if c.words == 0 {
			c.hash = h
		} else {
			c.hash = c.hash.Join(h)
		}
		c.words++
	}
	return c
}

// afterMark tells whether an opening mark, a colon, a bullet or the agency of a dateline stands before i, so that a sentence may begin there.
func (f *finder) afterMark(i int32) bool {
	switch f.KindAt(i - 1) {
	case scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Colon, scan.Bullet, scan.Ellipsis, scan.Dash:
		return true
	case scan.Close: // "Dec 18 (PTI) Tea workers"
		return f.At(i-2).Is(lexicon.NewsAgency) && f.KindAt(i-3) == scan.Open
	case scan.Single:
		return f.Has(i-1, scan.SpaceBefore)
	case scan.Word:
		return f.At(i-1) == word.A
	}
	return false
}
