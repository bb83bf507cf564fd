package newstext_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// TestSaidEarlier: an adverb beside the cue tells when, where no date does.
func TestSaidEarlier(t *testing.T) {
	for text, want := range map[string]string{
		"Ann Lee said earlier that it was over.":                     "earlier",
		"Ann Lee had previously said it was over.":                   "previously",
		"Ann Lee said earlier this week that it was over.":           "earlier this week",
		"Ann Lee said on Monday that it was over.":                   "Monday",
		"Ann Lee said that it was over earlier than anybody thought": "",
		"Ann Lee said it was over.":                                  "",
	} {
		article, err := newstext.Parse(text, friday)
		require.NoError(t, err)
		require.Len(t, article.Quotes, 1, text)
		assert.Equal(t, want, article.Quotes[0].Said.Text, text)
	}
	article, err := newstext.Parse("Ann Lee said earlier that it was over.", time.Time{})
	require.NoError(t, err)
	assert.Equal(t, newstext.Value("PAST_REF"), article.Quotes[0].Said.Value)
	assert.Empty(t, article.Dates)
}

// TestBoldNames: asterisks around a name make it bold, and are no part of what is said.
func TestBoldNames(t *testing.T) {
	for _, label := range []string{"NAME:", "**NAME:**", "**NAME**:", "*NAME*:"} {
		turn := func(name, words string) string {
			return "\n\n" + strings.Replace(label, "NAME", name, 1) + " " + words
		}
		text := "Council hears two neighbors\n\nThe council of Hollis heard Ann Lee and Bob Ray on Monday about the old bridge over the river." +
			turn("Ann Lee", "We have waited ten years for this bridge to be mended.") + turn("Bob Ray", "You have waited, and we have paid for all of it.") +
			turn("Ann Lee", "That is not what the papers of the council say.")
		article, err := newstext.Parse(text, friday)
		require.NoError(t, err)
		var got []string
		for _, q := range article.Quotes {
			got = append(got, q.Speaker.Name+" "+q.Text)
		}
		assert.Equal(t, []string{"Ann Lee We have waited ten years for this bridge to be mended.", "Bob Ray You have waited, and we have paid for all of it.",
			"Ann Lee That is not what the papers of the council say."}, got, label)
	}
}

// TestTurnsOfUnnamedPeople: a transcript tells who speaks by surnames alone.
func TestTurnsOfUnnamedPeople(t *testing.T) {
	text := "Town votes on the bridge\n\nThe committee heard two witnesses on Monday about the bridge.\n\nSMITH: We won the vote and we will go on.\n\n" +
		"JONES: You did not win the vote at all.\n\nNOTE: The hearing went on until late.\n"
	article, err := newstext.Parse(text, friday)
	require.NoError(t, err)
	require.Len(t, article.Quotes, 2)
	assert.Equal(t, "SMITH", article.Quotes[0].Speaker.Text)
	assert.Equal(t, "JONES", article.Quotes[1].Speaker.Text)
	assert.Empty(t, article.Quotes[0].Speaker.Name)
}

// TestInferredSpeakers: who answers an interview stands by none of the answers, and is in the JSON all the same.
func TestInferredSpeakers(t *testing.T) {
	const questions = "\n\nIt is ten in the morning, and Robin Hayes is late for the talk at the cafe behind the station.\n\n" +
		"What do you do?\n\nI sing for them all.\n\nDo you like it?\n\nMy mother did.\n\nWhere do you live?\n\nI live by the sea.\n"
	for head, want := range map[string]string{
		"Robin Hayes on fame, the sea and her next record\n\nThe singer talks to Ann Lee about a hard year and the house that she built": "Robin Hayes",
		"Fame, the sea and her next record\n\nAnn Lee talks to Robin Hayes about a hard year and the house that she built":               "Robin Hayes",
	} {
		article, err := newstext.Parse(head+questions, friday)
		require.NoError(t, err)
		data, err := json.Marshal(article)
		require.NoError(t, err)
		var decoded newstext.Article
		require.NoError(t, json.Unmarshal(data, &decoded))
		require.Len(t, decoded.Quotes, 3, head)
		for _, q := range decoded.Quotes {
			assert.Equal(t, want, q.Speaker.Name, q.Text)
		}
	}
}

// TestHeadlineVoice: a headline that is all in marks and in the first person is of whom the story is about.
func TestHeadlineVoice(t *testing.T) {
	const body = "\n\nWhen Ann Lee saw the advert she thought it was a joke.\n\n\"It was the best year of all,\" she says. \"Nobody asked why.\"\n\n%s"
	for more, want := range map[string]string{
		"Her sister Kim Fox lives in Ohio.": "Ann Lee",
		"Her sister Kim Fox lives in Ohio. \"She was mad,\" Fox said. \"We told her so. We did.\"\n\n\"But she went,\" Fox said.": "",
	} {
		article, err := newstext.Parse("'I answered an advert and stayed at sea'"+fmt.Sprintf(body, more), time.Time{})
		require.NoError(t, err)
		assert.Equal(t, want, article.Quotes[0].Speaker.Name, more)
	}
}
