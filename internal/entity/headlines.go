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
		if g := f.lookup(hash); g >= 0 && f.groups[g].kind != none && !(words == 1 && t.Entry.Is(lexicon.English) && !t.Shape.Has(scan.Caps) && f.groups[g].strong == 0) {
			best, bestEnd = g, j+1
		}
	}
	if best >= 0 {
		c := f.candidate(scan.Range{From: i, To: bestEnd})
		c.kind, c.group = f.groups[best].kind, best
		f.found = append(f.found, c)
		return bestEnd
	}
	t := &f.Tokens[i]
	x := scan.Range{From: i, To: i + 1}
	if end := f.fullNameAt(i, to); end > 0 { // of a person whom only the headline names
		x.To = end
		c := f.candidate(x)
		c.kind = Person
		c.group = f.addGroup(&c)
		f.found = append(f.found, c)
		return end
	}
	if owner, r := f.called(f.Hash(i)); owner >= 0 && r == roleSurname && !t.Entry.Is(lexicon.English) { // "Rubio Warns Iran", of Marco Rubio
		c := f.candidate(x)
		c.kind, c.group = Person, owner
		f.found = append(f.found, c)
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
	f.found = append(f.found, c)
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

// fullNameAt returns the end of a given name and a surname, both of the lists and no words of the language; 0 if they do not stand at i.
func (f *finder) fullNameAt(i, to int32) int32 {
	if i+1 >= to || !f.At(i).Is(lexicon.GivenName) || f.At(i).Any(notPersonal) || !f.Has(i+1, scan.Upper) || f.KindAt(i+1) != scan.Word {
		return 0
	}
	if last := f.At(i + 1); !last.Is(lexicon.Surname) || last.Any(notPersonal) || f.At(i).Is(lexicon.NameParticle) || f.Tokens[i].Phrase.Any(listedNames) || f.Tokens[i+1].Phrase.Any(listedNames) || i > 0 && f.startsName(i-1) && !f.At(i-1).Is(lexicon.English) {
		return 0
	}
	if behind := f.At(i + 2); f.KindAt(i+2) == scan.Word && f.Has(i+2, scan.Upper) && (behind.Is(lexicon.OrgKind) || behind.Is(lexicon.PlaceKind) || behind == 0 || behind.Is(lexicon.NonEntityKind)) {
		return 0
	}
	return i + 2
}
