package newstext

import (
	"fmt"
	"iter"
	"time"
)

// Article is a news story as typed values. What the text does not have is the
// zero value. All offsets are bytes into the text that was parsed.
//
// Its JSON form is the contract of the batch program (examples/parse), and
// decoding that form gives the article back but for Datelines, of which the
// contract has the first.
type Article struct {
	ID        string     `json:"id,omitzero"`        // the document's, where it came with one; see [Document]
	Published Published  `json:"published,omitzero"` // the time that relative dates hang on
	Headline  Passage    `json:"headline,omitzero"`
	Subhead   Passage    `json:"subhead,omitzero"` // the deck below the headline
	Byline    Byline     `json:"byline,omitzero"`
	Dateline  Dateline   `json:"dateline,omitzero"` // of a list of briefs, the first one's; see Datelines
	Datelines []Dateline `json:"-"`                 // of a list of briefs, each one's in order, where there are two or more
	Captions  []Caption  `json:"captions,omitempty"`
	Blocks    []Block    `json:"blocks,omitempty"` // every line that is not blank lies in exactly one, in order
	Quotes    []Quote    `json:"quotes,omitempty"`
	Dates     []Date     `json:"dates,omitempty"`
	Entities  []Entity   `json:"entities,omitempty"` // in the order of their first mention
	Warnings  []Warning  `json:"warnings,omitempty"`
}

// Span is a half-open range of bytes of the text, on rune boundaries.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns what stands there; text must be the text that was parsed.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// IsZero tells whether the span is absent.
func (s Span) IsZero() bool { return s == Span{} }

// Contains tells whether all of t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Passage is a span with what stands there, a substring of the parsed text.
type Passage struct {
	Span
	Text string `json:"text"`
}

// Published is the time of publication. Of a day without a clock time it is the midnight that begins it.
type Published struct {
	Time time.Time       `json:"time"`
	From PublishedSource `json:"from"`
}

// IsZero tells whether the time of publication is unknown.
func (p Published) IsZero() bool { return p.From == "" }

// PublishedSource says how the time of publication is known.
type PublishedSource string

// The sources: the caller, or the first of these in the text that has a full date.
const (
	Given         PublishedSource = "given"
	FromTimestamp PublishedSource = "timestamp"
	FromDateline  PublishedSource = "dateline"
	FromCaption   PublishedSource = "caption"
)

// Byline is the line that names the authors: "By Jane Doe, Staff Writer".
type Byline struct {
	Passage
	Authors []Author `json:"authors,omitempty"`
}

// Author is a name of the byline, with the role ("Staff Writer") and outlet
// ("Associated Press") that stand beside it.
type Author struct {
	Name   string `json:"name"`
	Role   string `json:"role,omitzero"`
	Outlet string `json:"outlet,omitzero"`
}

// Dateline opens the first paragraph: "KYIV, Ukraine (AP) —". It keeps its
// old name though few have a date.
type Dateline struct {
	Passage
	Places []string `json:"places,omitempty"` // each with its state or country as written: "PORT HOLLIS, Maine"
	Source string   `json:"source,omitzero"`  // the agency or paper in brackets: "AP"
	Date   Date     `json:"date,omitzero"`
}

// Caption describes a picture. A credit on a line of its own is one as well,
// below the caption that has it.
type Caption struct {
	Passage
	Credit Credit `json:"credit,omitzero"`
}

// Credit says who took a picture and who supplied it:
// "(Julien de Rosa, Pool via AP)". It may stand on a line of its own.
type Credit struct {
	Passage
	Photographers []string `json:"photographers,omitempty"`
	Agencies      []string `json:"agencies,omitempty"`
	Pool          bool     `json:"pool,omitzero"`    // taken for several agencies
	File          bool     `json:"file,omitzero"`    // from the archive
	Handout       bool     `json:"handout,omitzero"` // supplied by those it shows
}

// IsZero tells whether there is no credit.
func (c Credit) IsZero() bool { return c.Passage.IsZero() }

// Block is one or more whole lines that belong together.
type Block struct {
	Kind BlockKind `json:"kind"`
	Span
}

// BlockKind is what a block is to the story.
type BlockKind string

// The kinds of block; newsroom terms as in the AP Stylebook and IPTC NewsML.
const (
	HeadlineBlock    BlockKind = "headline"
	SubheadBlock     BlockKind = "subhead"
	BylineBlock      BlockKind = "byline"
	TimestampBlock   BlockKind = "timestamp"
	CaptionBlock     BlockKind = "caption"
	CreditBlock      BlockKind = "credit" // a photo credit on a line of its own
	ParagraphBlock   BlockKind = "paragraph"
	CrossheadBlock   BlockKind = "crosshead"   // a heading within the story
	RelatedBlock     BlockKind = "related"     // "Read more: …"
	NoteBlock        BlockKind = "note"        // a correction, an editor's note
	TaglineBlock     BlockKind = "tagline"     // "Reporting by …; Editing by …"
	SeparatorBlock   BlockKind = "separator"   // "-", "* * *"
	BoilerplateBlock BlockKind = "boilerplate" // share buttons, newsletters, cookies, copyright
)

// Warning is a doubt about the content that an editor would raise. Its code is one of
//
//	weekday-mismatch        "Friday, April 17, 2025" was a Thursday
//	impossible-date         "April 31, 2025"
//	dateline-date-mismatch  the dateline's date is far from the time of publication
//	two-spellings           "Zelensky" and "Zelenskyy", "Erdoğan" and "Erdogan"
//	surname-first           the surname stands before the full name
//	unclosed-quote          a quotation mark that nothing closes
//	no-headline             of the whole: its span is empty
//	two-headlines           another line could be the headline as well
//	byline-without-name     "By" and no name
//	mojibake                "â€œ": characters were decoded with the wrong character set
type Warning struct {
	Span
	Code string `json:"code"`
	Text string `json:"text"` // a sentence for a person
}

// Paragraphs yields the blocks of running text.
func (a *Article) Paragraphs() iter.Seq[Block] {
	return func(yield func(Block) bool) {
		for _, b := range a.Blocks {
			if b.Kind == ParagraphBlock && !yield(b) {
				return
			}
		}
	}
}

// InputError says why a text cannot be parsed.
type InputError struct {
	Offset int // the byte where the trouble is
	Msg    string
}

func (e *InputError) Error() string { return fmt.Sprintf("newstext: %s at byte %d", e.Msg, e.Offset) }

// InternalError says that the package failed on a text that it should have
// read: a defect to report, which costs this text and no other.
type InternalError struct {
	Fault any    // what was panicked with
	Stack []byte // where
}

func (e *InternalError) Error() string { return fmt.Sprintf("newstext: internal error: %v", e.Fault) }
