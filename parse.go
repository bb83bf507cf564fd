package newstext

import (
	"math"
	"runtime/debug"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/refer"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// Parser holds what the caller knows beyond the text. The zero Parser is
// ready; one Parser serves many goroutines at once, as long as nobody changes it.
type Parser struct {
	// Location is the zone of clock times that name none, and of days. Nil: that of the time of publication.
	Location *time.Location
	// Prefer says which day a bare weekday or month means. The zero value is the way of news.
	Prefer Prefer
	// Known is the caller's own list of people, organizations and places. Nil: none.
	Known *Known
}

// Parse takes a story apart. Relative dates ("Tuesday") hang on the time of
// publication; the zero time says that it is unknown, and then it is looked
// for in the text. The error of a text that cannot be read is an [*InputError].
func Parse(text string, published time.Time) (*Article, error) {
	return new(Parser).Parse(text, published)
}

// Parse takes a story apart, as the function [Parse] does.
func (p *Parser) Parse(text string, published time.Time) (*Article, error) {
	if err := check(text); err != nil {
		return nil, err
	}
	w := workspaces.Get().(*workspace)
	w.entities.Known = p.Known.compiled()
	article, err := w.parse(text, timex.Options{Published: published, Location: p.Location, Prefer: timex.Prefer(p.Prefer)})
	if err == nil && len(text) <= longestKept {
		workspaces.Put(w)
	}
	return article, err
}

// workspace is the memory that the stages work in, for one text after the
// other. An article has nothing of it.
type workspace struct {
	doc        scan.Doc
	blocks     []scan.Range
	layout     layout.Reader
	times      timex.Reader
	entities   entity.Reader
	clauses    clause.Reader
	references refer.Reader
	quotes     quote.Reader
	assembly   assembly
}

var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// longestKept is the length of the longest text whose workspace is kept for
// others. It takes some forty bytes for each of the text's; few stories are longer.
const longestKept = 1 << 15

func (w *workspace) parse(text string, options timex.Options) (article *Article, err error) {
	defer func() {
		if fault := recover(); fault != nil { // in a goroutine of ParseAll it would take the caller's program down
			article, err = nil, &InternalError{fault, debug.Stack()}
		}
	}()
	doc := &w.doc
	doc.Scan(text)
	lay := w.layout.Read(doc)
	w.divide(lay)
	times := w.times.Read(doc, lay, options)
	entities := w.entities.Read(doc, lay, times)
	clauses := w.clauses.Read(doc, lay, entities)
	references := w.references.Read(doc, lay, entities, clauses)
	quotes := w.quotes.Read(doc, lay, times, entities, clauses, references)
	article = w.assembly.article(doc, lay, times, entities, references, quotes)
	doc.Text = "" // it is the caller's
	return article, nil
}

// check tells what makes a text unreadable.
func check(text string) error {
	if len(text) > math.MaxInt32 {
		return &InputError{math.MaxInt32, "text of more than 2 GiB"}
	}
	if !utf8.ValidString(text) {
		for offset, r := range text {
			if r == utf8.RuneError && !strings.HasPrefix(text[offset:], "\ufffd") { // one that is not meant
				return &InputError{offset, "invalid UTF-8"}
			}
		}
	}
	return nil
}

// divide cuts the blocks into sentences.
func (w *workspace) divide(lay *layout.Layout) {
	w.blocks = w.blocks[:0]
	for _, b := range lay.Blocks {
		w.blocks = append(w.blocks, b.Range)
	}
	w.doc.Divide(w.blocks, func(i int) bool { return lay.Blocks[i].Kind == layout.Paragraph })
}
