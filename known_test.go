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

func mustKnown(t testing.TB, entries ...newstext.KnownEntity) *newstext.Known {
	t.Helper()
	known, err := newstext.NewKnown(entries)
	require.NoError(t, err)
	return known
}

func TestKnown(t *testing.T) {
	list := mustKnown(t,
		newstext.KnownEntity{ID: "p1", Kind: newstext.Person, Name: "Marco Rubio", Aliases: []string{"Little Marco"}, Titles: []string{"secretary of state"}},
		newstext.KnownEntity{ID: "p2", Kind: newstext.Person, Name: "Ann Smith", Aliases: []string{"Smith"}},
		newstext.KnownEntity{ID: "p3", Kind: newstext.Person, Name: "Bob Smith", Aliases: []string{"Smith"}},
		newstext.KnownEntity{ID: "o1", Kind: newstext.Organization, Name: "Will", Aliases: []string{"Will and Sons"}},
		newstext.KnownEntity{ID: "o2", Kind: newstext.Organization, Name: "Ford"},
		newstext.KnownEntity{ID: "l1", Kind: newstext.Place, Name: "São Tomé"},
	)
	for text, want := range map[string][]string{
		"Then Marco Rubio left. Rubio wept. Little Marco wept.":     {"p1 person Marco Rubio 3"},
		"Then Marco Rubio left. The secretary of state wept.":       {"p1 person Marco Rubio 2"},
		"Then Bob Ray left. The secretary of state wept.":           {" person Bob Ray 1"},
		"On Monday Ann Smith left. Smith wept.":                     {"p2 person Ann Smith 2"}, // the text says which
		"On Monday Mr. Smith wept.":                                 {" person Smith 1"},       // an alias of two
		"On Monday we saw Will and Sons there.":                     {"o1 organization Will and Sons 1"},
		"On Monday we went to SAO TOME again.":                      {"l1 place Sao Tome 1"},
		"On Monday we saw the Ford Foundation. Ford was not there.": {" organization Ford Foundation 1", "o2 organization Ford 1"},
		"On Monday we will go there. It was a ford.":                nil,
	} {
		article, err := (&newstext.Parser{Known: list}).Parse(text, time.Time{})
		require.NoError(t, err)
		var got []string
		for _, e := range article.Entities {
			got = append(got, fmt.Sprintf("%s %s %s %d", e.Known, e.Kind, e.Name, len(e.Mentions)))
		}
		assert.Equal(t, want, got, text)
	}
}

func TestKnownErrors(t *testing.T) {
	for _, e := range []newstext.KnownEntity{{Kind: newstext.Person}, {Kind: "robot", Name: "R2"}} {
		_, err := newstext.NewKnown([]newstext.KnownEntity{{Kind: newstext.Place, Name: "Ohio"}, e})
		var known *newstext.KnownError
		require.ErrorAs(t, err, &known)
		assert.Equal(t, 1, known.Index)
	}
}

func TestKnownJSON(t *testing.T) {
	text := "Then Marco Rubio left."
	for known, field := range map[*newstext.Known]bool{nil: false, mustKnown(t, newstext.KnownEntity{ID: "p1", Kind: newstext.Person, Name: "Marco Rubio"}): true} {
		article, err := (&newstext.Parser{Known: known}).Parse(text, time.Time{})
		require.NoError(t, err)
		encoded, err := json.Marshal(article)
		require.NoError(t, err)
		assert.Equal(t, field, strings.Contains(string(encoded), `"known":"p1"`))
	}
}

// manyKnown is a list of a hundred thousand people.
func manyKnown(b testing.TB) *newstext.Known {
	entries := make([]newstext.KnownEntity, 100_000)
	for i := range entries {
		name := fmt.Sprintf("%c%c%cn %c%c%cson", 'A'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'A'+i/7%26, 'a'+i/11%26, 'a'+i/17576%26)
		entries[i] = newstext.KnownEntity{ID: fmt.Sprint(i), Kind: newstext.Person, Name: name, Aliases: []string{fmt.Sprintf("Alias %d", i)}}
	}
	return mustKnown(b, entries...)
}

func BenchmarkKnown(b *testing.B) {
	for name, parser := range map[string]*newstext.Parser{"none": {}, "100000": {Known: manyKnown(b)}} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(bridge)))
			b.ReportAllocs()
			for b.Loop() {
				_, _ = parser.Parse(bridge, friday)
			}
		})
	}
}
