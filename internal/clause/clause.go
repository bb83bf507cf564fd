// Package clause is the little grammar that attribution needs: noun phrases
// with their appositions, verb groups, and which is the subject of which.
package clause

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
)

// Result holds what was found, in the order of the text.
type Result struct{}

// Read chunks the sentences of a story.
func Read(d *scan.Doc, l *layout.Layout, e *entity.Result) *Result {
	return &Result{}
}
