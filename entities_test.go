package newstext_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// TestHeadlineSurnames finds people of the body in a headline in title case.
func TestHeadlineSurnames(t *testing.T) {
	for headline, want := range map[string][]string{
		"Rubio Warns City as Storm Nears Coast": {"Rubio", "Marco Rubio"},
		"Price Falls in City as Storm Nears":    {"Marco Rubio"},
	} {
		article, err := newstext.Parse(headline+"\n\nOn Monday Marco Rubio warned the city of a storm.\n\nIt came at night.", time.Time{})
		require.NoError(t, err)
		var got []string
		for e := range article.EntitiesOf(newstext.Person) {
			for _, m := range e.Mentions {
				got = append(got, m.Text)
			}
		}
		assert.Equal(t, want, got, headline)
	}
}
