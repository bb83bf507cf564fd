// Package layout takes a story apart as an editor would: lines become blocks,
// each of one kind, and byline, dateline and credits their parts.
//
// Lines are first joined to units (a paragraph may be broken over several
// lines). Each unit shows signs: of its length and shape, the cues on it, what
// stands around it. A table weighs each sign for and against each kind, and one
// pass over the page settles the sequence of kinds that the signs of all units
// together speak for.
package layout

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/scan"
)

// Kind is what a block is to the story.
type Kind uint8

// The kinds of block.
const (
	Headline Kind = iota
	Subhead
	Byline
	Timestamp
	Caption
	Credit
	Paragraph
	Crosshead
	Related
	Note
	Tagline
	Separator
	Boilerplate
)

// Block is one or more whole lines that belong together.
type Block struct {
	scan.Range
	Kind    Kind
	FewCaps bool // it has three words in capitals at most
}

// Author is a name of the byline with what stands beside it; what is absent is empty.
type Author struct{ Name, Role, Outlet scan.Range }

// Dateline says where (and by whom, and when) a story was filed. It lies in a paragraph.
type Dateline struct {
	scan.Range
	Places []scan.Range // each with its state or country: "PORT HOLLIS, Maine"
	Source scan.Range   // "AP"
	Date   scan.Range   // "May 1"
}

// PhotoCredit says who took and who supplied a picture.
type PhotoCredit struct {
	scan.Range
	Photographers, Agencies []scan.Range
	Pool, File, Handout     bool
}

// PhotoCaption is a caption with its credit, which may be empty or stand in the block behind it.
type PhotoCaption struct {
	scan.Range
	Credit PhotoCredit
}

// Layout is a story taken apart. Every token lies in exactly one block.
type Layout struct {
	Blocks            []Block
	Headline, Subhead int // indices into Blocks, -1 if there is none
	Byline            scan.Range
	Authors           []Author
	Datelines         []Dateline // the story's; a list of briefs has one for each
	Captions          []PhotoCaption
	Timestamps        []scan.Range // dates with or without a clock time on lines of their own; the time of publication first
	Warnings          []scan.Warning
}

// Read takes the story apart.
func Read(d *scan.Doc) *Layout { return new(Reader).Read(d) }

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct {
	reader reader
	layout Layout
}

// Read takes the story apart.
func (k *Reader) Read(d *scan.Doc) *Layout {
	l := &k.layout
	*l = Layout{Headline: -1, Subhead: -1, Blocks: l.Blocks[:0], Authors: l.Authors[:0], Datelines: l.Datelines[:0],
		Captions: l.Captions[:0], Timestamps: l.Timestamps[:0], Warnings: l.Warnings[:0]}
	r := &k.reader
	*r = reader{Doc: d, l: l, units: slices.Grow(r.units[:0], written(d.Lines)), ways: r.ways, seen: r.seen, stems: r.stems, places: r.places}
	r.places.Reset()
	r.join()
	for i := range r.units {
		r.look(&r.units[i])
		r.cues(&r.units[i])
		r.textSeen = r.textSeen || r.units[i].isText()
	}
	r.neighbours()
	r.sequence()
	r.whomToAsk()
	r.blocks()
	return r.l
}

// written counts the lines that are not blank.
func written(lines []scan.Line) (n int) {
	for i := range lines {
		if !lines[i].Empty() {
			n++
		}
	}
	return n
}

// reader carries a story through the passes.
type reader struct {
	*scan.Doc
	units []unit
	ways  []state  // for each unit and state the best state before; memory of sequence
	seen  []int32  // memory of repetitions
	stems []uint32 // memory of topics
	l     *Layout

	textSeen bool                  // a unit of running text stands above
	places   scan.Slab[scan.Range] // of the datelines
}

// blocks writes the units down and reads the parts of those that have some.
func (r *reader) blocks() {
	r.l.Blocks = slices.Grow(r.l.Blocks, len(r.units))[:len(r.units)]
	r.textSeen = false
	paragraphs := 0
	for i := range r.units {
		u := &r.units[i]
		r.l.Blocks[i] = Block{u.Range, u.kind, u.caps <= 3}
		switch u.kind {
		case Headline:
			if r.l.Headline < 0 {
				r.l.Headline = i
			}
		case Boilerplate:
			r.bareHeadline(i)
		case Subhead:
			if r.repeatsHeadline(u) {
				r.l.Blocks[i].Kind = Boilerplate
				r.bareHeadline(i)
			} else if r.l.Subhead < 0 {
				r.l.Subhead = i
			}
		case Crosshead:
			if r.repeatsHeadline(u) {
				r.l.Blocks[i].Kind = Boilerplate
			}
		case Byline:
			r.byline(i)
		case Timestamp:
			if !r.textSeen || !u.either(belowRelated, belowListHead) { // those are other stories'
				r.l.Timestamps = append(r.l.Timestamps, u.Range)
			}
		case Caption:
			r.caption(i)
		case Credit:
			r.loneCredit(i)
		case Paragraph:
			if line, found := r.unitDateline(u); found {
				early := paragraphs < 2 || len(r.l.Datelines) > 0
				if early || !line.Source.Empty() || !line.Date.Empty() || r.allCapitals(line.Places[0]) { // but "Danbury — A man was arrested" in a blotter
					r.l.Datelines = append(r.l.Datelines, line)
				}
			}
			r.textSeen = true
			paragraphs++
		}
	}
	r.warn()
}

// secondHeadline returns the unit above the text that would do for the headline as well, -1 if there is none.
func (r *reader) secondHeadline() int {
	if r.l.Headline < 0 {
		return -1
	}
	var first scores
	r.units[r.l.Headline].seen.weigh(&first)
	for i := range r.units {
		u := &r.units[i]
		if u.kind == Paragraph {
			break
		}
		apart := u.kind == Boilerplate && i < r.l.Headline || u.kind == Subhead && i > 0 && r.units[i-1].kind == Boilerplate
		if !apart || !u.seen.has(topicSame) || !u.either(line, long) || u.seen.has(stops) || r.repeatsHeadline(u) {
			continue
		}
		var other scores
		if u.seen.weigh(&other); other[Headline] >= first[Headline] {
			return i
		}
	}
	return -1
}

// repeatsHeadline tells whether the unit is the headline once more, but for an outlet behind one of them.
func (r *reader) repeatsHeadline(u *unit) bool {
	if r.l.Headline < 0 {
		return false
	}
	headline, again := r.TextOf(r.l.Blocks[r.l.Headline].Range), r.TextOf(u.Range)
	n := min(len(headline), len(again))
	return n > 20 && strings.EqualFold(headline[:n], again[:n])
}

// bareHeadline takes the headline that stands below the title of the page for what it is: "Storm shuts harbour"
// below "Storm shuts harbour | Reuters".
func (r *reader) bareHeadline(i int) {
	above := r.l.Headline
	if r.textSeen || above < 0 || !r.units[above].seen.has(outletSuffix) || r.units[i].seen.has(outletSuffix) || !r.repeatsHeadline(&r.units[i]) {
		return
	}
	r.l.Blocks[above].Kind, r.l.Blocks[i].Kind, r.l.Headline = Boilerplate, Headline, i
}

// warn raises what an editor would ask about.
func (r *reader) warn() {
	if r.l.Headline < 0 && len(r.units) > 0 {
		r.l.Warnings = append(r.l.Warnings, scan.Warning{Code: "no-headline", Text: "No headline was found."})
	}
	if other := r.secondHeadline(); other >= 0 {
		r.l.Warnings = append(r.l.Warnings, scan.Warning{Range: r.units[other].Range, Code: "two-headlines", Text: "Another line could be the headline as well."})
	}
	if !r.l.Byline.Empty() && len(r.l.Authors) == 0 {
		r.l.Warnings = append(r.l.Warnings, scan.Warning{Range: r.l.Byline, Code: "byline-without-name", Text: "The byline names nobody."})
	}
}
