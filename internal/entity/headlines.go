package entity

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// titleCased looks for the names of the story in its title-case and all-capital lines.
func (f *finder) titleCased() {
	if !f.anyTitleCase {
		return
	}
	n := len(f.found)
	next := 0 // of the candidates found so far, which are in order
	for _, b := range f.layout.Blocks {
		if b.Kind == layout.Boilerplate || b.Kind == layout.Separator || b.Kind == layout.Timestamp || !f.isTitleCase(b) {
			continue
		}
		for i := b.From; i < b.To; {
			for next < n && f.found[next].To <= i {
				next++
			}
			if next < n && f.found[next].From <= i {
				i = f.found[next].To
				continue
			}
			limit := b.To
			if next < n {
				limit = min(limit, f.found[next].From)
			}
			end := f.matchKnown(i, limit)
			if end == i {
				i++
				continue
			}
			i = end
		}
	}
	if len(f.found) > n {
		sortCandidates(f.found)
	}
}

// matchKnown adds the longest name of the story, or listed name, that begins at i.
func (f *finder) matchKnown(i, to int32) int32 {
	if !f.startsName(i) {
		return i
	}
	if end := f.headlineKnown(i, to); end > i {
		return end
	}
	const mostWords = 5
	var hash lexicon.Hash
	best, bestEnd, words := int32(-1), i, 0
	for j := i; j < to && words < mostWords; j++ {
		t := &f.Tokens[j]
		if t.Kind == scan.Hyphen {
			continue
		}
		if t.Kind != scan.Word {
			break
		}
		h := f.Hash(j)
		if words++; words == 1 {
			hash = h
		} else {
			hash = hash.Join(h)
		}
		if g := f.lookup(hash); g >= 0 && f.groups[g].kind != none &&
			!(words == 1 && t.Entry.Is(lexicon.English) && !t.Shape.Has(scan.Caps) && f.groups[g].strong == 0) {
			best, bestEnd = g, j+1
		}
	}
	// "Kansas City Royals", though the story has Kansas City
	if t := &f.Tokens[i]; t.Phrase.Any(famous) && i+int32(t.PhraseLen) > bestEnd && i+int32(t.PhraseLen) <= to {
		best = -1
	}
	if best >= 0 {
		c := f.candidate(scan.Range{From: i, To: bestEnd})
		c.kind, c.group = f.groups[best].kind, best
		f.keep(c)
		return bestEnd
	}
	t := &f.Tokens[i]
	x := scan.Range{From: i, To: i + 1}
	end := f.fullNameAt(i, to)
	if end == 0 {
		end = f.titledNameAt(i, to)
	}
	if end > 0 { // of a person whom only the headline names
		x.To = end
		c := f.candidate(x)
		if n := f.titleBefore(i); n > 0 {
			c.title, c.addressed = scan.Range{From: i - n, To: i}, true
		}
		c.kind = Person
		c.group = f.addGroup(&c)
		f.keep(c)
		f.tieSurname(c.group, scan.Range{From: f.surnameStart(x), To: end})
		return end
	}
	if owner, r := f.called(f.Hash(i)); owner >= 0 && r == roleSurname && !t.Entry.Is(lexicon.English) { // "Rubio Warns Iran", of Marco Rubio
		c := f.candidate(x)
		c.kind, c.group = Person, owner
		f.keep(c)
		return x.To
	}
	if t.Phrase.Any(listedAny) && i+int32(t.PhraseLen) <= to {
		x.To = i + int32(t.PhraseLen)
	} else if !t.Entry.Is(lexicon.Country) && !(t.Entry.Any(orgLike) && t.Shape.Has(scan.Caps) && !t.Entry.Is(lexicon.English)) {
		return i
	}
	c := f.candidate(x)
	f.weighInside(&c)
	if c.kind = c.kindInside(); c.kind == none {
		return i
	}
	g := f.addGroup(&c)
	c.group = g
	f.keep(c)
	return x.To
}

// addGroup makes the group of a candidate found late.
func (f *finder) addGroup(c *candidate) int32 {
	if 2*len(f.groups)+2 > len(f.table) {
		f.table = make([]int32, 2*len(f.table))
		mask := len(f.table) - 1
		for g := range f.groups {
			i := int(uint64(f.groups[g].hash)>>20) & mask
			for f.table[i] != 0 {
				i = (i + 1) & mask
			}
			f.table[i] = int32(g) + 1
		}
	}
	before := len(f.groups)
	g := f.groupOf(c)
	if len(f.groups) > before {
		f.groups[g].owner = g
	}
	if f.groups[g].kind = c.kind; f.groups[g].count == 0 {
		f.groups[g].take(c)
	}
	return g
}

// titledNameAt returns the end of a given name behind a title with the surname behind it, which is a surname of the story or the
// lists or no word at all: "Briefing by Press Secretary Karen Ames-Lee"; 0 if they do not stand at i.
func (f *finder) titledNameAt(i, to int32) int32 {
	if !f.At(i).Is(lexicon.GivenName) || f.titleBefore(i) == 0 {
		return 0
	}
	end := i + 1
	if f.Has(end, scan.Initial) && end+1 < to { // "Karen A. Lee"
		end++
	}
	for first := end; end < to && f.KindAt(end) == scan.Word && f.Has(end, scan.Upper); end += 2 {
		if e := f.At(end); e != 0 && !e.Is(lexicon.Surname) && end == first {
			_, r := f.called(f.Hash(end))
			if g := f.lookup(f.Hash(end)); r != roleSurname && (g < 0 || f.groups[g].kind != Person) {
				return 0
			}
		}
		if !f.glued(end+1, scan.Hyphen) {
			return end + 1
		}
	}
	return 0
}

// surnameStart returns where the last word of a name begins, hyphens and all.
func (f *finder) surnameStart(x scan.Range) int32 {
	i := x.To - 1
	for i-2 > x.From && f.glued(i-1, scan.Hyphen) {
		i -= 2
	}
	return i
}

// tieSurname makes the people who go by that surname alone in the story, "MS. AMES: Good morning.", the bearer of the full name that the headline gives.
func (f *finder) tieSurname(full int32, surname scan.Range) {
	hash := f.Hash(surname.From)
	for i := surname.From + 2; i < surname.To; i += 2 {
		hash = hash.Join(f.Hash(i))
	}
	if g := f.lookup(hash); g >= 0 && g != full && f.groups[g].kind == Person && f.groups[g].owner == g &&
		f.mayDiffer(&f.groups[g], &f.groups[full]) {
		f.tie(g, full)
	}
}

// fullNameAt returns the end of a given name and a surname, both of the lists and no words of the language; 0 if they do not stand at i.
func (f *finder) fullNameAt(i, to int32) int32 {
	if i+1 >= to || !f.At(i).Is(lexicon.GivenName) || f.At(i).Any(notPersonal) || !f.Has(i+1, scan.Upper) || f.KindAt(i+1) != scan.Word {
		return 0
	}
	if last := f.At(i + 1); !last.Is(lexicon.Surname) || last.Any(notPersonal) || f.At(i).Is(lexicon.NameParticle) ||
		f.Tokens[i].Phrase.Any(listedNames) || f.Tokens[i+1].Phrase.Any(listedNames) || i > 0 && f.startsName(i-1) && !f.At(i-1).Is(lexicon.English) {
		return 0
	}
	if behind := f.At(i + 2); f.KindAt(i+2) == scan.Word && f.Has(i+2, scan.Upper) &&
		(behind.Is(lexicon.OrgKind) || behind.Is(lexicon.PlaceKind) || behind == 0 || behind.Is(lexicon.NonEntityKind)) {
		return 0
	}
	return i + 2
}
