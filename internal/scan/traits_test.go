package scan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/lexicon"
)

// with returns the tokens that have the trait, as [Doc.Next] finds them.
func with(text string, trait Traits) []string {
	d := Text(text)
	var found []string
	limit := int32(len(d.Tokens))
	for i := d.Next(0, limit, trait); i < limit; i = d.Next(i+1, limit, trait) {
		found = append(found, d.TextAt(i))
	}
	return found
}

func TestTraits(t *testing.T) {
	const text = `Mr. al-Assad said on Tuesday, May 5, that "she had told the minister". According to McCain's wife, it didn't rain?`
	for trait, want := range map[Traits]string{
		Timely:      "Tuesday May 5 that",
		Capital:     "Mr. al Assad Tuesday May According McCain",
		Saying:      "said told According",
		Pronominal:  "she it",
		Description: "minister wife",
		Quoting:     `" "`,
		Ending:      "Mr. . ?",
	} {
		assert.Equal(t, want, strings.Join(with(text, trait), " "), "%b", trait)
	}
	assert.Equal(t, "/ Reuters | © ) , for", strings.Join(with("Ann Lee/Reuters | © (Lee) Bob, for us", Crediting), " "))
	assert.Equal(t, []string{"New", "Year"}, with("in New Year's Eve shows", Timely), "a phrase gives its traits to its first word")
}

func TestNext(t *testing.T) {
	d := Text(strings.Repeat("word ", 20) + "Ann")
	assert.Equal(t, int32(20), d.Next(0, 21, Capital))
	assert.Equal(t, int32(20), d.Next(20, 21, Capital))
	assert.Equal(t, int32(13), d.Next(0, 13, Capital), "the limit where there is none")
	assert.Equal(t, int32(20), d.Next(17, 20, Capital))
	assert.Equal(t, int32(21), d.Next(21, 21, Capital))
	assert.Equal(t, int32(21), d.Next(0, 21, Quoting))
}

func TestTraitClasses(t *testing.T) {
	assert.Equal(t, lexicon.SetOf(lexicon.Pronoun), TraitClasses(Pronominal))
	assert.Equal(t, lexicon.Set{}, TraitClasses(Quoting))
}
