package clause

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// cues writes each cue of a sentence as "subject < verb", or "verb > subject" where that stands behind.
func cues(text string) []string {
	d := scan.Text(text)
	l := &layout.Layout{Blocks: []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}}}
	d.Divide([]scan.Range{l.Blocks[0].Range}, func(int) bool { return true })
	r := Read(d, l, entity.Read(d, l, timex.Read(d, l, timex.Options{})))
	var out []string
	for _, c := range r.Cues {
		switch {
		case c.Passive:
			out = append(out, "passive "+d.TextOf(c.Range))
		case c.Inverted:
			out = append(out, d.TextOf(c.Range)+" > "+d.TextOf(c.Subject.Range))
		default:
			out = append(out, d.TextOf(c.Subject.Range)+" < "+d.TextOf(c.Range))
		}
	}
	return out
}

func TestCues(t *testing.T) {
	for text, want := range map[string][]string{
		"Ann Lee said so.":                              {"Ann Lee < said"},
		"Ann Lee has repeatedly said so.":               {"Ann Lee < has repeatedly said"},
		"Ann Lee, who lives in Ohio, said so.":          {"Ann Lee < said"},
		"Ann Lee, the director of the clinic, said so.": {"Ann Lee < said"},
		"The director of the clinic said so.":           {"The director of the clinic < said"},
		"A spokesman for Northline said so.":            {"A spokesman for Northline < said"},
		"But she said so.":                              {"she < said"},
		"In Paris, Ann Lee said so.":                    {"Ann Lee < said"},
		"“No,” said Ann Lee, a teacher.":                {"said > Ann Lee"},
		"“No,” said the chief of staff.":                {"said > the chief of staff"},
		"It ended, according to a senior official.":     {"according to > a senior official"},
		"Ann Lee left, adding that it was late.":        {"Ann Lee < adding"},
		"He was told that it was late.":                 {"passive was told"},
		"The report was late.":                          nil,
		"Its claims were false, and the answer is no.":  nil,
		"Trump and Vance said so.":                      {"Trump and Vance < said"},
	} {
		assert.Equal(t, want, cues(text), text)
	}
}
