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

// TestSharedSurname gives a surname that two bear to the one of the headline.
func TestSharedSurname(t *testing.T) {
	article, err := newstext.Parse("Actor Ruben Ortega dies aged 84\n\nRuben Ortega, an actor, has died in Ohio, his family announced on Sunday.\n\n"+
		"His daughter, the novelist Ines Ortega, wrote that he had been ill.\n\nOrtega had been a caretaker when he was found.", time.Time{})
	require.NoError(t, err)
	mentions := map[string]int{}
	for e := range article.EntitiesOf(newstext.Person) {
		for _, m := range e.Mentions {
			if m.Form == newstext.NameForm {
				mentions[e.Name]++
			}
		}
	}
	assert.Equal(t, map[string]int{"Ruben Ortega": 3, "Ines Ortega": 1}, mentions)
}

// TestTranscriptHeadline: who is named in full in the headline alone speaks under her surname below it.
func TestTranscriptHeadline(t *testing.T) {
	article, err := newstext.Parse(`Press Briefing by Press Secretary Karen Ames

MS. AMES: Good afternoon, everybody. I have one announcement.

Q Thanks. Did he call?

MS. AMES: He did.
`, time.Time{})
	require.NoError(t, err)
	require.Len(t, article.Entities, 1)
	assert.Equal(t, "Karen Ames", article.Entities[0].Name)
	assert.Equal(t, "Press Secretary", article.Entities[0].Titles[0].Text)
	assert.Equal(t, article.Entities[0].ID, article.Quotes[0].Speaker.Entity)
	assert.Zero(t, article.Quotes[1].Speaker.Entity)
}
