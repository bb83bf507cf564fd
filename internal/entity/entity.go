// Package entity finds the names of people, organizations and places, says
// which is which, and groups those of one bearer.
//
// Candidates are runs of capitalised words, cut where a title, a country or an
// organization of the lists begins or ends. What kind of name a candidate is
// follows from evidence inside of it, around it and, summed over all
// candidates of the same words, in the whole story.
package entity

import (
	"slices"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// Kind is what a name is the name of.
type Kind uint8

// The kinds.
const (
	Person Kind = iota
	Organization
	Place
	none   // of the three
	untold // nothing says so
)

// Form is how an entity is mentioned.
type Form uint8

// The forms.
const (
	Name    Form = iota
	Title        // "the secretary of state", "the company"
	Pronoun      // "she", "his"
)

// Gender is what words in the text say about a person: "Mr.", "she", "his wife".
type Gender uint8

// The genders.
const (
	UnknownGender Gender = iota
	Female
	Male
)

// Entity is a person, an organization or a place.
type Entity struct {
	Kind   Kind
	Name   string // the fullest name in the text, without titles
	Titles []scan.Range
	Gender Gender
	First  int32       // token of the first mention by name
	Known  *KnownEntry // of the caller's list; nil if it is not there
}

// Mention is a place in the text that speaks of an entity.
type Mention struct {
	scan.Range
	Entity int32 // index into Result.Entities
	Form   Form
}

// Result holds the entities in the order of their first mention, and the
// mentions by name in the order of the text; no two overlap.
type Result struct {
	Entities []Entity
	Mentions []Mention
	Warnings []scan.Warning
	at       []int32 // of each token the index of its mention, + 1
}

// At returns the mention that covers token i, or false.
func (r *Result) At(i int32) (Mention, bool) {
	if i := uint(i); i < uint(len(r.at)) && r.at[i] != 0 {
		return r.Mentions[r.at[i]-1], true
	}
	return Mention{}, false
}

// Read finds the names of a story.
func Read(d *scan.Doc, l *layout.Layout, t *timex.Result) *Result { return new(Reader).Read(d, l, t) }

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct {
	Known  *Known // the caller's own list; nil if there is none
	finder finder
}

// Read finds the names of a story.
func (k *Reader) Read(d *scan.Doc, l *layout.Layout, t *timex.Result) *Result {
	f := &k.finder
	*f = finder{Doc: d, layout: l, times: t, known: k.Known, hinted: f.hinted[:0], storms: f.storms[:0],
		found: slices.Grow(f.found[:0], len(d.Tokens)/12+4), groups: f.groups[:0],
		table: f.table[:0], keys: f.keys, numbers: f.numbers[:0], fullest: f.fullest[:0], out: f.out, forms: f.forms, respelled: f.respelled[:0]}
	f.forms.reset(0)
	f.keys.Reset()
	f.hints()
	f.candidates()
	f.weigh()
	f.group()
	f.titleCased()
	return f.result()
}

// finder carries a story through the passes.
type finder struct {
	*scan.Doc
	layout *layout.Layout
	times  *timex.Result

	known       *Known
	knownOwners keyTable // the groups of its entries

	report report // what the block being read is to a match report
	lineUp int32  // where the names of its players begin

	anyTitleCase bool // a block is in title case

	hinted []hint         // what the layout knows, in order
	storms []lexicon.Hash // the names of storms and ships
	found  []candidate
	groups []group
	table  []int32 // open addressing: groups by the hash of their words, index + 1
	keys   scan.Slab[keySlot]

	out     Result
	numbers []int32 // of each group's entity, + 1
	fullest []int   // the candidate with the fullest name of each entity

	forms     variants // what people may be called
	respelled []int32  // groups tied to a name in another spelling
}

// candidate is a run of words that may be a name.
type candidate struct {
	scan.Range
	hash      lexicon.Hash // of all its words
	words     int
	kind      Kind     // what it is forced to be; none if open
	open      bool     // whether its kind is looked for
	inside    [4]int16 // evidence of its words for each kind, and for being no name
	around    [4]int16 // evidence of what stands around it
	seen      seen     // what the evidence is
	title     scan.Range
	gender    Gender
	addressed bool // "Mr.", "Dr." or a title stands before it
	weak      bool // the only word of it starts a sentence, or its line is in title case
	group     int32
	known     int32 // entry of the caller's list, + 1
}

// hint is a name that the layout has found.
type hint struct {
	scan.Range
	kind Kind
}

// hints collects the names of byline, credits and dateline.
func (f *finder) hints() {
	add := func(x scan.Range, k Kind) {
		if !x.Empty() {
			f.hinted = append(f.hinted, hint{x, k})
		}
	}
	for _, a := range f.layout.Authors {
		k := Person
		if n := int32(a.Name.Len()); f.Listed(a.Name.From, lexicon.NewsAgency) == n || f.Listed(a.Name.From, lexicon.Newspaper) == n ||
			f.isOrganization(a.Name) {
			k = Organization
		}
		add(a.Name, k)
		add(a.Outlet, Organization)
	}
	for _, c := range f.layout.Captions {
		for _, p := range c.Credit.Photographers {
			add(p, Person)
		}
		for _, a := range c.Credit.Agencies {
			add(a, Organization)
		}
	}
	for _, l := range f.layout.Datelines {
		for _, p := range l.Places {
			from := p.From
			for i := p.From; i <= p.To; i++ {
				if i == p.To || f.Tokens[i].Kind == scan.Comma {
					add(scan.Range{From: from, To: i}, Place)
					from = i + 1
				}
			}
		}
		if !l.Source.Empty() {
			add(l.Source, Organization)
		}
	}
	slices.SortFunc(f.hinted, func(a, b hint) int { return int(a.From - b.From) })
	f.hinted = slices.CompactFunc(f.hinted, func(a, b hint) bool { return a.Overlaps(b.Range) })
}

// isOrganization tells whether a word at the end of the range says so.
func (f *finder) isOrganization(x scan.Range) bool {
	e := f.Tokens[x.To-1].Entry
	return x.Len() > 1 && (e.Is(lexicon.OrgKind) || e.Is(lexicon.OrgSuffix)) && !e.Is(lexicon.Surname)
}
