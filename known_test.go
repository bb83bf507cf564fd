package newstext_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"

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
		newstext.KnownEntity{ID: "o3", Kind: newstext.Organization, Name: "Federal Reserve", Aliases: []string{"Fed"}},
		newstext.KnownEntity{ID: "o4", Kind: newstext.Organization, Name: "Hugo Paris"}, // like a person, or two places
		newstext.KnownEntity{ID: "l2", Kind: newstext.Place, Name: "Lake Hugo Paris"},
		newstext.KnownEntity{ID: "p4", Kind: newstext.Person, Name: "Eva Lund", Titles: []string{"mayor"}},
		newstext.KnownEntity{ID: "p5", Kind: newstext.Person, Name: "Tom Berg", Titles: []string{"mayor"}},
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
		"The Fed's move came early. Then the Federal Reserve met.":  {"o3 organization Federal Reserve 2"},
		"On Monday Hugo Paris said no.":                             {"o4 organization Hugo Paris 1"}, // the kind of the list wins
		"We swam in Lake Hugo Paris.":                               {"l2 place Lake Hugo Paris 1"},   // and its longest name
		"Then Marco Rubio Jr. left.":                                {"p1 person Marco Rubio Jr. 1"},
		"On Monday we saw Marco Rubio-Jones there at the shop.":     {" person Marco Rubio-Jones 1"},
		"Eva Lund met Tom Berg. Then Lund left. The mayor wept.":    {"p4 person Eva Lund 3", "p5 person Tom Berg 1"},
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

// manyKnown is a list of a hundred thousand people, whose given names and surnames
// are the capitalised words of the stories, so that most begin like one of the list.
func manyKnown(b testing.TB) *newstext.Known {
	const most = 100_000
	var words []string
	seen := map[string]bool{}
	for _, s := range stories(b) {
		for _, word := range strings.Fields(s.text) {
			if unicode.IsUpper([]rune(word)[0]) && !seen[word] {
				seen[word] = true
				words = append(words, word)
			}
		}
	}
	entries := make([]newstext.KnownEntity, 0, most)
	for n := 1; len(entries) < most; n++ {
		for i := range words {
			id := fmt.Sprint(len(entries))
			entries = append(entries, newstext.KnownEntity{ID: id, Kind: newstext.Person, Name: words[i] + " " + words[(i+97*n)%len(words)], Aliases: []string{"Alias " + id}})
		}
	}
	return mustKnown(b, entries[:most]...)
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

// TestManyKnown holds the time that a list of a hundred thousand takes to a tenth
// of a parse. A busy machine gets another chance.
func TestManyKnown(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	without, with := &newstext.Parser{}, &newstext.Parser{Known: manyKnown(t)}
	texts := stories(t)
	fastest := func(p *newstext.Parser, best time.Duration) time.Duration {
		start := time.Now()
		for _, s := range texts {
			_, err := p.Parse(s.text, s.published)
			require.NoError(t, err)
		}
		return min(best, time.Since(start))
	}
	var ratio float64
	for range 12 {
		a, b := time.Hour, time.Hour
		for range 10 { // in turns, so that what slows the machine slows both
			a, b = fastest(without, a), fastest(with, b)
		}
		if ratio = b.Seconds() / a.Seconds(); ratio < 1.1 {
			return
		}
	}
	assert.Less(t, ratio, 1.1, "time with the list by time without")
}

// TestKnownLongNames: a list has room for names of any length.
func TestKnownLongNames(t *testing.T) {
	var entries []newstext.KnownEntity
	for i := range 100 {
		w := fmt.Sprintf("%c%corn", 'B'+i/10, 'a'+i%10)
		entries = append(entries, newstext.KnownEntity{ID: w, Kind: newstext.Organization, Name: w + " International Union for the Protection of Small Harbours and Bays"})
	}
	list := mustKnown(t, entries...)
	for _, e := range entries {
		a, err := (&newstext.Parser{Known: list}).Parse("It was built by the "+e.Name+" in May.", time.Time{})
		require.NoError(t, err)
		require.Len(t, a.Entities, 1)
		assert.Equal(t, e.ID, a.Entities[0].Known)
	}
}
