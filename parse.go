package newstext

import (
	"math"
	"strings"
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
}

// Parse takes a story apart. Relative dates ("Tuesday") hang on the time of
// publication; the zero time says that it is unknown, and then it is looked
// for in the text. The only error is an [*InputError].
func Parse(text string, published time.Time) (*Article, error) {
	return new(Parser).Parse(text, published)
}

// Parse takes a story apart, as the function [Parse] does.
func (p *Parser) Parse(text string, published time.Time) (*Article, error) {
	if err := check(text); err != nil {
		return nil, err
	}
	doc := scan.Text(text)
	lay := layout.Read(doc)
	divide(doc, lay)
	times := timex.Read(doc, lay, timex.Options{Published: published, Location: p.Location})
	entities := entity.Read(doc, lay, times)
	clauses := clause.Read(doc, lay, entities)
	references := refer.Read(doc, lay, entities, clauses)
	quotes := quote.Read(doc, lay, times, entities, clauses, references)
	return assemble(doc, lay, times, entities, references, quotes), nil
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
func divide(doc *scan.Doc, lay *layout.Layout) {
	blocks := make([]scan.Range, len(lay.Blocks))
	for i, b := range lay.Blocks {
		blocks[i] = b.Range
	}
	doc.Divide(blocks, func(i int) bool { return lay.Blocks[i].Kind == layout.Paragraph })
}
