// Package quote finds quotations and says who said them, when, where and to whom.
//
// Each stretch between quotation marks is read by the patterns of attribution
// in a declared order; what no pattern attributes is given to who spoke before
// it, where the paragraph leaves no other reading. Indirect speech follows
// from the cues that no marks stand beside.
package quote

import (
	"cmp"
	"slices"
	"sort"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/refer"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// Kind is the kind of a quotation.
type Kind uint8

// The kinds: all in marks, in part, not at all.
const (
	Direct Kind = iota
	Mixed
	Indirect
)

// Quotation is what somebody is reported to have said.
type Quotation struct {
	Kind    Kind
	Parts   []scan.Range // the words said, without their marks; in order
	Speaker scan.Range   // the mention that stands by the cue; empty if inferred or unknown
	Entity  int32        // index into the entities, -1 if the speaker has no name
	Cue     scan.Range
	Said    int32      // index into the dates, -1 if not told
	Earlier scan.Range // "earlier", "previously" beside the cue, where no date tells when
	Venue   scan.Range
	To      scan.Range
	Rule    string
}

// Result holds the quotations in the order of the text.
type Result struct {
	Quotations []Quotation
	Mentions   []entity.Mention // of the speakers, in the first person, in the order of the text
	Warnings   []scan.Warning
}

// Read finds the quotations of a story.
func Read(d *scan.Doc, l *layout.Layout, t *timex.Result, e *entity.Result, c *clause.Result, r *refer.Result) *Result {
	return new(Reader).Read(d, l, t, e, c, r)
}

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct {
	reader reader
	result Result
}

// Read finds the quotations of a story.
func (k *Reader) Read(d *scan.Doc, l *layout.Layout, t *timex.Result, e *entity.Result, c *clause.Result, r *refer.Result) *Result {
	q := &k.reader
	k.result = Result{Quotations: k.result.Quotations[:0], Mentions: k.result.Mentions[:0], Warnings: k.result.Warnings[:0]}
	*q = reader{Doc: d, layout: l, times: t, entities: e, clauses: c, references: r, out: &k.result,
		parts: q.parts[:0], quoted: q.quoted[:0], used: q.used[:0],
		quotatives: q.quotatives[:0], stretches: q.stretches[:0], readings: q.readings[:0], firsts: q.firsts[:0], chosen: q.chosen[:0],
		headings: q.headings[:0], spoken: q.spoken[:0], turns: q.turns, doubtful: q.doubtful}
	q.blocks()
	q.transcript()
	q.nameLines()
	q.interview()
	q.posts()
	q.resolveHeadlines()
	slices.SortStableFunc(q.out.Quotations, func(a, b Quotation) int { return cmp.Compare(a.Parts[0].From, b.Parts[0].From) })
	q.firstPerson()
	return q.out
}

// reader goes through the story block by block.
type reader struct {
	*scan.Doc
	layout     *layout.Layout
	times      *timex.Result
	entities   *entity.Result
	clauses    *clause.Result
	references *refer.Result
	out        *Result
	parts      []scan.Range // where the quotations' parts lie
	spoken     []spoken     // those of people

	start     int32         // of the block at hand, behind its dateline
	sentences []scan.Range  // of the block at hand
	cues      []clause.Cue  // of the block at hand
	number    int           // index of the block at hand
	block     layout.Block  // the block at hand
	quoted    []scan.Quoted // of the block at hand, quotations in quotations left out
	used      []bool        // cues that attribute a stretch in marks

	titleCased bool         // the block at hand is a heading with all its words capitalised
	lastWord   int32        // the closing mark of the word as a word before, -1 if none
	lastTitle  int32        // the closing mark of the title before, -1 if none
	quotatives []clause.Cue // verbs that only their place beside marks makes cues
	stretches  []stretch    // those of quoted that may be somebody's words
	readings   []reading    // of all stretches
	firsts     []int        // index of the first reading of each stretch
	headings   []int32      // where the quotations of headings begin that name nobody
	turns      []Quotation  // of a transcript or an interview, or posts
	doubtful   []Quotation  // what looks like a turn and like no paragraph
	chosen     []int        // index of the reading that each stretch was given

	last       attribution // of the quotation before, in this block or the one before it
	lastBlock  int         // where that was
	lastFull   bool        // it was a whole sentence
	other      attribution // of whom somebody else spoke before that
	otherBlock int
	open       bool // the block before ended in an open quotation
	asked      bool // it ended in a question
	answered   bool // somebody else's question stood before it, and a short answer is all of it

	announced      attribution // by the last cue of a paragraph: the next one may be its words
	announcedBlock int
	preface        Quotation // when, where and to whom that was said
	colonEnd       bool      // that paragraph ended in a colon

	excerpt excerpt // of a document, set off without marks
}

// attribution says whose a stretch is.
type attribution struct {
	speaker   scan.Range
	entity    int32
	cue       scan.Range
	index     int // into cues, -1 if no verb says it
	rule      string
	inherits  bool // the speaker is that of the quotation before
	certainty int  // what it adds to the score of its rule
}

func (a attribution) found() bool { return a.rule != "" }

// blocks reads each block that tells the story.
func (q *reader) blocks() {
	q.lastBlock, q.otherBlock, q.announcedBlock, q.excerpt.block = -9, -9, -9, -9
	sentences, cues, quoted, datelines := q.Doc.Sentences, q.clauses.Cues, q.Doc.Quoted, q.layout.Datelines
	for n, b := range q.layout.Blocks {
		ends := 0
		for ends < len(sentences) && sentences[ends].From < b.To {
			ends++
		}
		q.sentences, sentences = sentences[:ends], sentences[ends:]
		for ends = 0; ends < len(cues) && cues[ends].From < b.To; {
			ends++
		}
		q.cues, cues = cues[:ends], cues[ends:]
		q.quoted = q.quoted[:0]
		for len(quoted) > 0 && quoted[0].Open < b.To {
			if quoted[0].Level == 0 {
				q.quoted = append(q.quoted, quoted[0])
			}
			quoted = quoted[1:]
		}
		if b.Kind == layout.Crosshead && q.isLine(b) {
			b.Kind = layout.Paragraph
		}
		q.number, q.block, q.start = n, b, b.From
		for len(datelines) > 0 && datelines[0].From < b.To {
			q.start = min(datelines[0].To+1, b.To)
			datelines = datelines[1:]
		}
		switch b.Kind {
		case layout.Boilerplate, layout.Related, layout.Separator, layout.Timestamp, layout.Byline, layout.Credit, layout.Tagline:
			if q.KindAt(b.To-1) == scan.Colon {
				q.announce(b)
			}
			continue
		}
		q.used = slices.Grow(q.used[:0], len(q.cues))[:len(q.cues)]
		clear(q.used)
		if q.excerpted(b) {
			q.open, q.asked, q.answered = false, false, false
		} else {
			q.marked(b)
			q.indirect(b)
		}
		q.announce(b)
	}
}

// isLine tells whether a short block is all of it what somebody says, with a stop before its closing mark: "Tolerable for whom?"
func (q *reader) isLine(b layout.Block) bool {
	if len(q.quoted) != 1 || q.quoted[0].Open != b.From || q.quoted[0].Close != b.To-1 || q.quoted[0].State != scan.Shut {
		return false
	}
	switch q.KindAt(b.To - 2) {
	case scan.Stop, scan.Question, scan.Exclamation:
		return true
	}
	return false
}

// sentenceOf returns the sentence of token i in the block at hand, the last one for what stands behind it.
func (q *reader) sentenceOf(i int32) int {
	return min(sort.Search(len(q.sentences), func(n int) bool { return q.sentences[n].To > i }), len(q.sentences)-1)
}

// part keeps the single part of a quotation; a further one may be appended to it.
func (q *reader) part(x scan.Range) []scan.Range {
	q.parts = append(q.parts, x)
	return q.parts[len(q.parts)-1 : len(q.parts) : len(q.parts)]
}

// cueFrom returns the first cue of the block that begins at token i or behind it.
func (q *reader) cueFrom(i int32) int {
	return sort.Search(len(q.cues), func(n int) bool { return q.cues[n].From >= i })
}
