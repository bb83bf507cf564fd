package refer

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// titledPerson is a person under the head of a title: "secretary" of "secretary of state".
type titledPerson struct {
	head   lexicon.Hash
	entity int32
}

// collectTitles lists the people by the heads of their titles.
func (r *reader) collectTitles() {
	for n := range r.entities.Entities {
		for _, t := range r.entities.Entities[n].Titles {
			for i := t.From; i < t.To; i++ {
				if w := &r.Tokens[i]; w.Kind == scan.Word && w.Entry.Is(lexicon.Title) {
					r.titled = append(r.titled, titledPerson{r.Hash(i), int32(n)})
				}
			}
		}
	}
	slices.SortFunc(r.titled, func(a, b titledPerson) int {
		return cmp.Or(cmp.Compare(a.head, b.head), cmp.Compare(a.entity, b.entity))
	})
	r.titled = slices.Compact(r.titled)
}

// mostBearers is how many people of one title are told apart.
const mostBearers = 16

// bearers returns those who have the title, or one more than are told apart.
func (r *reader) bearers(head lexicon.Hash) []titledPerson {
	from, _ := slices.BinarySearchFunc(r.titled, head, func(t titledPerson, h lexicon.Hash) int { return cmp.Compare(t.head, h) })
	to := from
	for to < len(r.titled) && to-from <= mostBearers && r.titled[to].head == head {
		to++
	}
	return r.titled[from:to]
}

// titleBearer returns the person whom the title means: the one spoken of last
// who has it, or the only one in the story.
func (r *reader) titleBearer(head lexicon.Hash, words scan.Range) int32 {
	if who := r.officeHolder(words); who >= 0 {
		return who
	}
	bearers := r.bearers(head)
	if len(bearers) == 0 {
		return r.abbreviatedBearer(words)
	}
	has := func(who int32) bool {
		return slices.ContainsFunc(bearers, func(t titledPerson) bool { return t.entity == who }) && r.hasTitle(who, words)
	}
	if len(bearers) > mostBearers {
		return -1
	}
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.entity >= 0 && has(s.entity) {
			return s.entity
		}
	}
	if len(bearers) == 1 && r.mentions[bearers[0].entity] > 0 && has(bearers[0].entity) {
		return bearers[0].entity
	}
	return -1
}

// abbreviatedBearer returns the person spoken of last in whose title the last
// word is cut short: "Gov. Ann Lee", "the governor".
func (r *reader) abbreviatedBearer(words scan.Range) int32 {
	const most = 8
	full := r.TextAt(words.To - 1)
	for n := range r.people.n {
		s := &r.people.recent[n]
		if s.entity < 0 {
			continue
		}
		titles := r.entities.Entities[s.entity].Titles
		for _, t := range titles[:min(most, len(titles))] {
			for i := t.From; i < t.To; i++ {
				short := strings.TrimSuffix(r.TextAt(i), ".")
				if r.At(i).Is(lexicon.Abbreviation) && len(short) > 2 && len(short) < len(full) && strings.EqualFold(short, full[:len(short)]) {
					return s.entity
				}
			}
		}
	}
	return -1
}

// officeHolder returns the person spoken of last to whom the caller's own list gives the title.
func (r *reader) officeHolder(words scan.Range) int32 {
	for n := range r.people.n {
		s := &r.people.recent[n]
		if s.entity < 0 || r.entities.Entities[s.entity].Known == nil {
			continue
		}
		var h lexicon.Hash
		for i := words.From; i < words.To; i++ {
			switch {
			case r.Tokens[i].Kind != scan.Word:
			case h == 0:
				h = r.Hash(i)
			default:
				h = h.Join(r.Hash(i))
			}
		}
		if slices.Contains(r.entities.Entities[s.entity].Known.Offices, h) {
			return s.entity
		}
	}
	return -1
}

// hasTitle tells whether some title of the person has all words of the description.
func (r *reader) hasTitle(who int32, words scan.Range) bool {
	const most = 8
	titles := r.entities.Entities[who].Titles
	for _, t := range titles[:min(most, len(titles))] {
		all := true
		for i := words.From; i < words.To && all; i++ {
			all = false
			for j := t.From; j < t.To && !all; j++ {
				all = r.Tokens[i].Kind != scan.Word || r.Tokens[j].Kind == scan.Word && r.Hash(j) == r.Hash(i)
			}
		}
		if all {
			return true
		}
	}
	return false
}

// isGeneric tells whether a word takes up a person of whatever office: "the official said".
func isGeneric(e lexicon.Entry) bool {
	switch e {
	case word.Official, word.Diplomat, word.Politician, word.Lawmaker, word.Legislator:
		return true
	}
	return false
}
