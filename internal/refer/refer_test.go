package refer

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// tied writes each pronoun with the name that it stands for.
func tied(text string) []string {
	d := scan.Text(text)
	l := &layout.Layout{Blocks: []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}}}
	d.Divide([]scan.Range{l.Blocks[0].Range}, func(int) bool { return true })
	e := entity.Read(d, l, timex.Read(d, l, timex.Options{}))
	var out []string
	for _, m := range Read(d, l, e, clause.Read(d, l, e)).Mentions {
		out = append(out, d.TextOf(m.Range)+" "+e.Entities[m.Entity].Name)
	}
	return out
}

func TestPronouns(t *testing.T) {
	for text, want := range map[string][]string{
		"Ann Lee left. She was late.":                            {"She Ann Lee"},
		"Mr. Smith met Mrs. Jones. He left, and she stayed.":     {"He Smith", "she Jones"},
		"Chairwoman Robin Hayes spoke to Bob Ray. She was late.": {"She Robin Hayes"},
		"It rained. She was late.":                               nil,
		"The mayor of Paris left. He was late.":                  nil,
		"Ann Lee left. It rained. It snowed. It froze. It thawed. The sun came. The ice broke. She was late.": nil,
	} {
		assert.Equal(t, want, tied(text), text)
	}
}
