package entity

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestName is how many tokens a name may have.
const longestName = 16

// candidates goes over the blocks that tell the story.
func (f *finder) candidates() {
	dates, hints := f.times.Expressions, f.hinted
	for _, b := range f.layout.Blocks {
		if b.Kind == layout.Boilerplate || b.Kind == layout.Separator || b.Kind == layout.Timestamp {
			continue
		}
		titleCase := f.isTitleCase(b)
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
			end := f.runEnd(i, limit)
			f.segment(scan.Range{From: i, To: end})
			i = max(end, i+1)
		}
	}
}

// isTitleCase tells whether nearly all words of a headline begin with a capital, so that capitals say nothing.
func (f *finder) isTitleCase(b layout.Block) bool {
	if b.Kind == layout.Paragraph || b.Kind == layout.Caption || b.Kind == layout.Byline || b.Kind == layout.Credit {
		small, capitals := 0, 0
		for i := b.From; i < b.To && i < b.From+60; i++ {
			if t := &f.Tokens[i]; t.Kind == scan.Word {
				if t.Shape.Has(scan.Caps) {
					capitals++
				} else {
					small++
				}
			}
		}
		return capitals > 4 && small*4 < capitals && b.Kind == layout.Paragraph
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
	if t.Kind == scan.Mixed {
		return t.Entry.Any(names) && t.Shape.Has(scan.Upper)
	}
	if t.Kind != scan.Word {
		return false
	}
	if t.Shape.Has(scan.Upper | scan.Mixing) {
		return true
	}
	if t.Entry.Is(lexicon.NameParticle) && f.KindAt(i+1) == scan.Hyphen && f.Has(i+2, scan.Upper) { // al-Assad
		return !f.Tokens[i+1].Shape.Has(scan.SpaceBefore) && !f.Tokens[i+2].Shape.Has(scan.SpaceBefore)
	}
	return false
}

var names = lexicon.SetOf(lexicon.Organization, lexicon.NewsAgency, lexicon.Newspaper)

// runEnd returns the end of the run of capitalised words that begins at i,
// with the small words that names have inside.
func (f *finder) runEnd(i, limit int32) int32 {
	limit = min(limit, i+longestName)
	end := i + 1
	for end < limit {
		t := &f.Tokens[end]
		glued := !t.Shape.Has(scan.SpaceBefore)
		switch {
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper|scan.Mixing):
			if f.Tokens[end-1].Shape.Has(scan.Dotted) && t.Shape.Has(scan.SentenceStart) {
				return end
			}
			end++
			continue
		case t.Kind == scan.Hyphen && glued && f.continuesName(end+1, limit) && !f.Tokens[end+1].Shape.Has(scan.SpaceBefore):
			if f.Tokens[end-1].Entry.Any(nations) && f.Tokens[end+1].Entry.Any(nations) { // the Russia-Ukraine talks: two names
				return end
			}
			end += 2
			continue
		case (t.Kind == scan.Single || t.Kind == scan.SingleClose) && glued && f.continuesName(end+1, limit) && !f.Tokens[end+1].Shape.Has(scan.SpaceBefore): // Sana'a
			end += 2
			continue
		case t.Kind == scan.Word && t.Entry.Is(lexicon.NameParticle) && t.Entry != word.The:
			if next := f.particlesEnd(end, limit); next > end {
				end = next
				continue
			}
		case t.Entry == word.Of || t.Entry == word.For:
			next := end + 1
			if f.At(next) == word.The {
				next++
			}
			if f.continuesName(next, limit) && f.takesOf(i, end, t.Entry == word.For) {
				end = next + 1
				continue
			}
		case t.Entry == word.And || t.Kind == scan.Other && f.TextAt(end) == "&":
			if f.continuesName(end+1, limit) && f.takesAnd(i, end, limit, t.Entry != word.And) {
				end += 2
				continue
			}
		case t.Kind == scan.Comma && end+1 < limit && f.Tokens[end+1].Entry.Is(lexicon.OrgSuffix) && f.Tokens[end+1].Shape.Has(scan.Upper) && f.Tokens[end+1].Shape.Has(scan.Dotted):
			end += 2
			continue
		case t.Kind == scan.Clitic && t.Entry == word.S && f.Tokens[i].Phrase != 0 && int32(f.Tokens[i].PhraseLen) > end-i:
			end++
			continue
		case t.Kind == scan.Number && end == i+1 && f.Tokens[i].Phrase != 0 && f.Tokens[i].PhraseLen == 2:
			end++
			continue
		}
		break
	}
	return end
}

func (f *finder) continuesName(i, limit int32) bool {
	return i < limit && f.Tokens[i].Kind == scan.Word && f.Tokens[i].Shape.Has(scan.Upper|scan.Mixing)
}

// particlesEnd goes over "van der", "bin", "al-" to the capitalised word behind, or returns i.
func (f *finder) particlesEnd(i, limit int32) int32 {
	for j := i; j < limit && j < i+4; j++ {
		t := &f.Tokens[j]
		switch {
		case f.continuesName(j, limit):
			return j + 1
		case t.Kind == scan.Word && t.Entry.Is(lexicon.NameParticle), t.Kind == scan.Hyphen && !t.Shape.Has(scan.SpaceBefore), t.Kind == scan.Single, t.Kind == scan.SingleClose:
		default:
			return i
		}
	}
	return i
}

// takesOf tells whether the words before "of" or "for" are the begin of such a
// name: "Bank of England", "Center for Disease Control", "Gulf of Mexico".
func (f *finder) takesOf(from, of int32, isFor bool) bool {
	for i := from; i < of; i++ {
		if t := &f.Tokens[i]; t.Phrase != 0 && int32(t.PhraseLen) > of-i {
			return true // "Secretary of State"
		}
	}
	head := f.Tokens[of-1].Entry
	if head.Is(lexicon.Title) && !head.Is(lexicon.OrgKind) {
		return false
	}
	if isFor {
		return head.Is(lexicon.OrgKind)
	}
	return head.Is(lexicon.OrgKind) || head.Is(lexicon.PlaceKind) || head.Is(lexicon.NonEntityKind)
}

// takesAnd tells whether "and" joins two words of one name: "Food and Drug
// Administration", "Ministry of Trade and Industry"; "&" always does.
func (f *finder) takesAnd(from, and, limit int32, ampersand bool) bool {
	if ampersand {
		return true
	}
	if t := &f.Tokens[from]; t.Phrase != 0 && int32(t.PhraseLen) > and-from {
		return true
	}
	for i := from; i < and; i++ { // behind "Ministry of"
		if f.At(i) == word.Of && f.At(i-1).Is(lexicon.OrgKind) {
			right := f.At(and + 1)
			return right.Is(lexicon.English) && !right.Any(personal) && !right.Is(lexicon.OrgKind)
		}
	}
	left := f.Tokens[and-1].Entry
	if !left.Is(lexicon.English) || left.Any(personal) || left.Is(lexicon.OrgKind) {
		return false
	}
	end := and + 1
	for end < limit && f.continuesName(end, limit) {
		end++
	}
	last := f.Tokens[end-1].Entry
	return end-and > 2 && last.Is(lexicon.OrgKind) || f.Tokens[and+1].Entry.Is(lexicon.OrgKind) && end == and+2 && left.Is(lexicon.English) && and-from > 1
}

var (
	personal  = lexicon.SetOf(lexicon.GivenName, lexicon.Surname)
	grammar   = lexicon.SetOf(lexicon.SentenceOpener, lexicon.Pronoun, lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction, lexicon.Auxiliary, lexicon.Modal)
	nations   = lexicon.SetOf(lexicon.Country, lexicon.Demonym)
	placeLike = lexicon.SetOf(lexicon.CityVariant, lexicon.Country, lexicon.UsState, lexicon.Region, lexicon.City)
	orgLike   = lexicon.SetOf(lexicon.Organization, lexicon.NewsAgency, lexicon.Newspaper, lexicon.Party)
	listedAny = lexicon.SetOf(lexicon.CityVariant, lexicon.Country, lexicon.UsState, lexicon.Region, lexicon.City, lexicon.Organization, lexicon.NewsAgency, lexicon.Newspaper, lexicon.Party, lexicon.GivenName, lexicon.Surname)
)

// segment cuts a run into titles, listed names and what is left between them.
func (f *finder) segment(run scan.Range) {
	run = f.trimStart(run)
	if run.Empty() {
		return
	}
	if f.isWholeName(run) {
		f.add(run, scan.Range{})
		return
	}
	title := scan.Range{}
	from := run.From
	flush := func(to int32) {
		if to > from {
			f.add(scan.Range{From: from, To: to}, title)
			title = scan.Range{}
		}
	}
	for i := run.From; i < run.To; {
		t := &f.Tokens[i]
		if n := f.titleAt(i, run); n > 0 {
			flush(i)
			title = scan.Range{From: i, To: i + n}
			i += n
			from = i
			continue
		}
		if t.Entry.Is(lexicon.Honorific) && i+1 < run.To && !(t.Entry.Any(personal) && i > from) {
			flush(i)
			title = scan.Range{From: i, To: i + 1}
			i++
			from = i
			continue
		}
		if t.Entry.Is(lexicon.Demonym) && i == from && i+1 < run.To { // "Ukrainian President …", "Russian Academy"
			if rest := (scan.Range{From: i, To: run.To}); f.isWholeName(rest) {
				f.add(rest, title)
				return
			}
			i++
			from = i
			continue
		}
		if n := f.listedName(i, run); n > 0 && i == from {
			end := i + n
			if end >= run.To || f.cutsAfter(end, run) {
				flush(end)
				i, from = end, end
				continue
			}
		}
		i++
	}
	flush(run.To)
}

// trimStart takes the words off the start of a run that are capitalised only
// because a sentence begins there.
func (f *finder) trimStart(run scan.Range) scan.Range {
	for !run.Empty() {
		t := &f.Tokens[run.From]
		if !t.Shape.Has(scan.SentenceStart|scan.LineStart) && !f.afterMark(run.From) {
			if t.Kind == scan.Word && (t.Entry == word.The || t.Entry == word.I) || t.Entry.Is(lexicon.Pronoun) && run.Len() == 1 && !t.Shape.Has(scan.Caps|scan.Dotted) {
				run.From++
				continue
			}
			return run
		}
		if (t.Phrase.Any(listedAny) || t.Phrase.Is(lexicon.Title)) && !(t.Entry.Is(lexicon.Determiner) && int(t.PhraseLen) < run.Len()) {
			return run
		}
		if t.Shape.Has(scan.Caps|scan.Dotted|scan.Mixing) && !t.Entry.Any(grammar) {
			return run
		}
		if t.Entry.Any(grammar) && !(t.Shape.Has(scan.Caps|scan.Dotted) && t.Entry.Any(orgLike)) {
			run.From++
			continue
		}
		if t.Entry.Is(lexicon.English) && !t.Entry.Any(placeLike) && !t.Entry.Any(orgLike) && !t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.Honorific) {
			next := run.From + 1
			if next >= run.To && t.Entry.Is(lexicon.OrgKind) {
				return run
			}
			person := t.Entry.Is(lexicon.GivenName) && next < run.To && !f.Tokens[next].Entry.Is(lexicon.Title)
			whole := next < run.To && (f.Tokens[run.To-1].Entry.Is(lexicon.OrgKind) || f.Tokens[run.To-1].Entry.Is(lexicon.OrgSuffix)) && (t.Entry.Value(lexicon.Noun) > 1 || t.Entry.Is(lexicon.Adjective)) && run.Len() <= 4
			if next < run.To && t.Entry.Is(lexicon.NonEntityKind) { // "Hurricane Adele": none of our kinds, whole
				return run
			}
			if next >= run.To && f.actsAt(next) {
				return run
			}
			if !person && !whole && !(t.Entry.Is(lexicon.TitleModifier) && next < run.To) {
				run.From = next
				for run.From < run.To && f.Tokens[run.From].Kind != scan.Word {
					run.From++
				}
				return run
			}
		}
		return run
	}
	return run
}

// actsAt tells whether a verb or 's stands at i, so that the word before it may be a name: "Trump said".
func (f *finder) actsAt(i int32) bool {
	if int(i) >= len(f.Tokens) {
		return false
	}
	t := &f.Tokens[i]
	return t.Entry == word.S || t.Kind == scan.Word && (t.Entry.Is(lexicon.Reporting) || t.Entry.Is(lexicon.Auxiliary) || t.Entry.Is(lexicon.Modal) || t.Entry.Is(lexicon.PastTense)) && !t.Shape.Has(scan.Upper)
}

// afterMark tells whether an opening mark, a colon or a bullet stands before i, so that a sentence may begin there.
func (f *finder) afterMark(i int32) bool {
	switch f.KindAt(i - 1) {
	case scan.MarkOpen, scan.Mark, scan.SingleOpen, scan.Colon, scan.Bullet, scan.Ellipsis:
		return true
	case scan.Single:
		return f.Has(i-1, scan.SpaceBefore)
	}
	return false
}

// isWholeName tells whether the run is one name by its last word or by the lists.
func (f *finder) isWholeName(run scan.Range) bool {
	first, last := &f.Tokens[run.From], f.Tokens[run.To-1].Entry
	if first.Phrase != 0 && int32(first.PhraseLen) == int32(run.Len()) && first.Phrase.Any(listedAny) {
		return true
	}
	if run.Len() < 2 {
		return false
	}
	for i := run.From; i < run.To; i++ {
		if n := f.titleAt(i, run); n > 0 && i+n < run.To && !f.Tokens[i].Entry.Is(lexicon.OrgKind) || f.Tokens[i].Entry.Is(lexicon.Honorific) && i+1 < run.To && !f.Tokens[i].Entry.Any(personal) {
			return false
		}
	}
	return last.Is(lexicon.OrgSuffix) || last.Is(lexicon.OrgKind) && !(f.Tokens[run.From].Entry.Is(lexicon.GivenName) && last.Is(lexicon.Surname)) ||
		last.Is(lexicon.PlaceKind) && !last.Is(lexicon.Surname) || f.hasOf(run)
}

// hasOf tells whether the run is "Bank of …", "Gulf of …".
func (f *finder) hasOf(run scan.Range) bool {
	for i := run.From + 1; i < run.To; i++ {
		if f.At(i) == word.Of || f.At(i) == word.For {
			head := f.Tokens[i-1].Entry
			return head.Is(lexicon.OrgKind) || head.Is(lexicon.PlaceKind)
		}
	}
	return false
}

// titleAt returns the number of tokens of the title at i before a name.
func (f *finder) titleAt(i int32, run scan.Range) int32 {
	t := &f.Tokens[i]
	if t.Phrase.Is(lexicon.Title) && i+int32(t.PhraseLen) <= run.To {
		return int32(t.PhraseLen)
	}
	if t.Entry.Is(lexicon.TitleModifier) && i+1 < run.To && !t.Entry.Any(personal) && (f.Tokens[i+1].Entry.Is(lexicon.Title) || f.Tokens[i+1].Phrase.Is(lexicon.Title)) {
		return 1
	}
	if !t.Entry.Is(lexicon.Title) || t.Shape.Has(scan.Caps) && t.End-t.Start <= 3 && i > run.From {
		return 0
	}
	if t.Entry.Any(personal) && i > run.From && (i+1 == run.To || f.Tokens[i-1].Entry.Is(lexicon.GivenName)) { // "Ann King"
		return 0
	}
	return 1
}

// listedName returns the number of tokens of the listed place or organization at i.
func (f *finder) listedName(i int32, run scan.Range) int32 {
	t := &f.Tokens[i]
	if (t.Phrase.Any(placeLike) || t.Phrase.Any(orgLike)) && i+int32(t.PhraseLen) <= run.To {
		return int32(t.PhraseLen)
	}
	if t.Entry.Is(lexicon.Country) || t.Entry.Any(orgLike) && !t.Entry.Any(personal) && !t.Entry.Is(lexicon.English) {
		return 1
	}
	return 0
}

// cutsAfter tells whether what follows a listed name is a name or title of its own.
func (f *finder) cutsAfter(i int32, run scan.Range) bool {
	return f.titleAt(i, run) > 0 || f.Tokens[i].Entry.Is(lexicon.Honorific) || f.Tokens[i].Entry.Is(lexicon.GivenName) && i+1 < run.To || f.Tokens[i].Entry.Is(lexicon.TitleModifier)
}

// trim cuts joints and particles off the ends of a name.
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
		if t.Kind == scan.Word && t.Shape.Has(scan.Upper|scan.Mixing) || t.Kind == scan.Number && x.Len() > 1 || t.Kind == scan.Mixed || t.Kind == scan.Clitic && f.Tokens[x.From].Phrase.Any(listedAny) {
			break
		}
		x.To--
	}
	return x
}

// addForced appends a name whose kind is known.
func (f *finder) addForced(x scan.Range, k Kind) {
	if x = f.trim(x); x.Empty() {
		return
	}
	c := f.candidate(x)
	c.kind = k
	f.found = append(f.found, c)
}

// add appends a candidate with the evidence for its kind.
func (f *finder) add(x, title scan.Range) {
	if x = f.trim(x); x.Empty() {
		return
	}
	c := f.candidate(x)
	c.title = title
	if !title.Empty() {
		c.addressed = true
		c.gender = f.titleGender(title)
	}
	f.weigh(&c)
	f.found = append(f.found, c)
}

// candidate hashes the words of a name.
func (f *finder) candidate(x scan.Range) candidate {
	c := candidate{Range: x, kind: none, group: -1}
	for i := x.From; i < x.To; i++ {
		t := &f.Tokens[i]
		if t.Kind != scan.Word && t.Kind != scan.Number && t.Kind != scan.Mixed && t.Kind != scan.Clitic {
			continue
		}
		h := lexicon.HashOf(f.TextAt(i))
		if c.words == 0 {
			c.hash, c.first = h, h
		} else {
			c.hash = c.hash.Join(h)
		}
		c.last = h
		c.words++
	}
	return c
}
