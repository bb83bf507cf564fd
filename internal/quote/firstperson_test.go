package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/layout"
)

func TestFirstPerson(t *testing.T) {
	for text, want := range map[string][]string{
		`"I left my car," said Ann Lee.`:                   {"I", "my"},
		`"We left 'my dear old car' there," said Ann Lee.`: nil,
		"ANN LEE: I sang. She said, \"My girl, do not name me.\" I left.\nBOB RAY: Why?\nANN LEE: It was late.\nBOB RAY: No.": {"I", "I"},
		`Ann Lee said she had left "my car".`: {"my"},
		"Ann Lee said that I had left.":       nil,
	} {
		s := prepare(text, layout.Paragraph)
		var got []string
		for _, m := range s.read().Mentions {
			got = append(got, s.doc.TextOf(m.Range))
		}
		assert.Equal(t, want, got, text)
	}
}
