package entity

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

func sortCandidates(c []candidate) {
	slices.SortStableFunc(c, func(a, b candidate) int { return cmp.Compare(a.From, b.From) })
}

// result numbers the entities in the order of their first mention.
func (f *finder) result() *Result {
	r := &f.out
	*r = Result{Mentions: slices.Grow(r.Mentions[:0], len(f.found)), Entities: r.Entities[:0], Warnings: r.Warnings[:0],
		at: slices.Grow(r.at[:0], len(f.Tokens))[:len(f.Tokens)]}
	clear(r.at)
	numbers := slices.Grow(f.numbers, len(f.groups))[:len(f.groups)] // of the entity, + 1
	clear(numbers)
	fullest := f.fullest
	for i := range f.found {
		c := &f.found[i]
		owner := f.ownerOf(c.group)
		if f.groups[c.group].kind == none || f.groups[owner].kind == none || c.weak && f.isPlainWord(c) {
			continue
		}
		if numbers[owner] == 0 {
			r.add(f.groups[owner].kind)
			r.Entities[len(r.Entities)-1].First = c.From
			fullest = append(fullest, i)
			numbers[owner] = int32(len(r.Entities))
		}
		n := numbers[owner] - 1
		e := &r.Entities[n]
		if known := max(f.groups[owner].known, f.groups[c.group].known); known > 0 {
			e.Known = &f.known.entries[known-1]
		}
		if f.fuller(c, &f.found[fullest[n]]) {
			fullest[n] = i
		}
		if e.Kind == Person {
			from := len(e.Titles)
			e.Titles = f.titles(e.Titles, c)
			for _, t := range e.Titles[from:] {
				if e.Gender == UnknownGender {
					e.Gender = f.titleGender(t)
				}
			}
			if e.Gender == UnknownGender {
				e.Gender = cmp.Or(c.gender, f.kinGender(c.Range))
			}
		}
		r.Mentions = append(r.Mentions, Mention{Range: c.Range, Entity: n, Form: Name})
		for t := c.From; t < c.To; t++ {
			r.at[t] = int32(len(r.Mentions))
		}
	}
	f.numbers, f.fullest = numbers, fullest
	for n := range r.Entities {
		r.Entities[n].Name = f.nameOf(fullest[n])
	}
	f.warn(r)
	return r
}

// isPlainWord tells whether an ordinary word that is somebody's name elsewhere opens a sentence as the word
// it is: "Rich nations paid", "Mark your diary".
func (f *finder) isPlainWord(c *candidate) bool {
	if c.Len() > 1 || !f.At(c.From).Is(lexicon.English) || !f.At(c.From).Is(lexicon.GivenName) || f.KindAt(c.To) != scan.Word ||
		f.Has(c.To, scan.Upper) {
		return false
	}
	behind := f.At(c.To)
	return behind.Is(lexicon.Determiner) || behind.Value(lexicon.Noun) == 3 && !behind.Is(lexicon.PastTense) && !f.actsAt(c.To)
}

// add appends an entity, in the memory of the one that stood there for the text before.
func (r *Result) add(k Kind) {
	n := len(r.Entities)
	if n == cap(r.Entities) {
		r.Entities = slices.Grow(r.Entities, n+1)
	}
	r.Entities = r.Entities[:n+1]
	e := &r.Entities[n]
	*e = Entity{Kind: k, Titles: e.Titles[:0]}
}

// fuller tells whether a is a better name for the entity than b: more words, then not in capitals.
func (f *finder) fuller(a, b *candidate) bool {
	if a.words != b.words {
		return a.words > b.words
	}
	if a.words > 1 && f.shouts(b.Range) {
		return !f.shouts(a.Range)
	}
	return a.words == 1 && f.Tokens[b.From].Shape.Has(scan.Caps|scan.Dotted) && !f.Tokens[a.From].Shape.Has(scan.Caps|scan.Dotted)
}

// nameOf is the text of a candidate; one in capitals that is no acronym is recased.
func (f *finder) nameOf(i int) string {
	c := &f.found[i]
	name := scan.Plain(f.TextOf(c.Range))
	k := f.groups[f.ownerOf(c.group)].kind
	if !f.shouts(c.Range) || c.words == 1 && (k == Organization || len(name) < 4) ||
		k == Organization && (c.kind != none && len(name) <= 4 || f.isAmongSmall(c.Range)) {
		return name
	}
	return recase(name)
}

// isAmongSmall tells whether the words beside a name are not in capitals, so that its own capitals are meant: "SQX SA said".
func (f *finder) isAmongSmall(x scan.Range) bool {
	for _, i := range [...]int32{x.From - 1, x.To} {
		if f.KindAt(i) == scan.Word && !f.Has(i, scan.Caps) && !(i < x.From && f.Tokens[x.From].Shape.Has(scan.LineStart)) &&
			!f.Has(i, scan.LineStart) {
			return true
		}
	}
	return false
}

// shouts tells whether a name is in capitals: see the function of this name.
func (f *finder) shouts(x scan.Range) bool {
	if t := &f.Tokens[x.From]; t.Kind == scan.Word && t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.Caps|scan.Initial|scan.Foreign) {
		return false // its first word has small letters
	}
	return shouts(f.TextOf(x))
}

// shouts tells whether a name has four letters or more and none of them small.
func shouts(name string) bool {
	letters := 0
	for _, r := range name {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= 4
}

// recase writes "JANE DOE-ROE" as "Jane Doe-Roe" and "UNION OF MINERS" as "Union of Miners".
func recase(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	start := true
	for i, r := range name {
		if letter := unicode.IsLetter(r); !letter || !start || i > 0 && opensSmallWord(name[i:]) {
			start = !letter
			r = unicode.ToLower(r)
		} else {
			start = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// opensSmallWord tells whether a word opens the rest of a name that names hold in small letters, and another comes.
func opensSmallWord(rest string) bool {
	word, _, more := strings.Cut(rest, " ")
	return more && slices.Contains(smallWords, word)
}

var smallWords = []string{"OF", "THE", "AND", "FOR", "ON", "AT"}
