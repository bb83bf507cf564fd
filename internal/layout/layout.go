// Package layout takes a story apart as an editor would: lines become blocks,
// each of one kind, and byline, dateline and credits their parts.
package layout

import "github.com/newstext/newstext/internal/scan"

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
	Kind Kind
	Rule string // why it is of this kind
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
func Read(d *scan.Doc) *Layout {
	l := &Layout{Headline: -1, Subhead: -1}
	for _, line := range d.Lines {
		if line.Empty() {
			continue
		}
		kind := Paragraph
		if len(l.Blocks) == 0 {
			kind, l.Headline = Headline, 0
		}
		l.Blocks = append(l.Blocks, Block{Range: line.Range, Kind: kind})
	}
	return l
}
