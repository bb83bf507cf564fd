// Package refer ties pronouns and descriptions ("she", "the company") to the
// entities that they stand for, where the text leaves one reading.
package refer

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// Result holds the mentions that are no names, in the order of the text.
type Result struct {
	Mentions []entity.Mention
}

// Read ties what can be tied.
func Read(d *scan.Doc, l *layout.Layout, e *entity.Result, c *clause.Result) *Result {
	return &Result{}
}
