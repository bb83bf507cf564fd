package lexicon

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func find(s string) Entry { return Find(HashOf(s)) }

func TestFind(t *testing.T) {
	assert.Equal(t, 8, find("August").Value(Month))
	assert.Equal(t, 8, find("AUG.").Value(Month))
	assert.True(t, find("prime minister").Is(Title))
	assert.True(t, find("Vice-President").Is(Title))
	assert.True(t, find("Côte d'Ivoire").Is(Country))
	assert.True(t, find("cote d’ivoire").Is(Country), "accents and apostrophes are folded")
	assert.True(t, find("people's republic of china").Is(Country))
	assert.True(t, find("wrote").Is(Reporting))
	assert.True(t, find("wrote").Is(PastTense))
	assert.True(t, find("women").Is(Plural))
	assert.True(t, find("march").Any(SetOf(Weekday, Month)))
	assert.False(t, find("march").Is(Weekday))
	assert.Zero(t, find("april").Value(Weekday))
	for _, unknown := range []string{"", "xqzzy", "prime minister of", "augustt"} {
		assert.Zero(t, find(unknown), unknown)
	}
}

// TestListsAndTable holds each line of each list against the table.
func TestListsAndTable(t *testing.T) {
	paths, err := filepath.Glob("en/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	classes := map[string]Class{}
	for c, name := range classNames {
		classes[name] = Class(c)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		t.Run(name, func(t *testing.T) {
			content, err := os.ReadFile(path)
			require.NoError(t, err)
			text := string(content)
			assert.Contains(t, text, "Source: ", "a list names its source")
			assert.Contains(t, text, "Licence: ", "a list names its licence")
			seen := map[string]bool{}
			for line := range strings.Lines(text) {
				line = strings.TrimSpace(line)
				if line == "" || strings.HasPrefix(line, "#") {
					continue
				}
				require.False(t, seen[line], "%q stands there twice", line)
				seen[line] = true
				if name == "words" {
					require.NotZero(t, find(line), line)
					continue
				}
				words, _, _ := strings.Cut(line, " = ")
				for word := range strings.SplitSeq(words, " / ") {
					require.True(t, find(word).Is(classes[name]), "%q of %s is not in the table: run go generate ./internal/lexicon", word, path)
				}
			}
		})
	}
}

func TestFold(t *testing.T) {
	for a, b := range map[string]string{"Dönmez": "donmez", "ÅNGSTRÖM": "angstrom", "Straße": "strasse", "Łódź": "lodz", "e\u0301": "é", "U.S.": "us", "Ａｎｎ": "ann", "O’Brien": "o'brien"} {
		assert.Equal(t, HashOf(b), HashOf(a), a)
	}
	assert.NotEqual(t, HashOf("new york"), HashOf("york new"))
	assert.NotEqual(t, HashOf("newyork"), HashOf("new york"))
}

func TestCliticLen(t *testing.T) {
	for text, want := range map[string]int{"s plan": 1, "ll go": 2, "re": 2, "S": 1, "Brien": 0, "t": 0, "sé": 0, "s1": 0, "": 0, "mm": 0} {
		assert.Equal(t, want, CliticLen(text), text)
	}
}

func TestTableIsSmallAndReady(t *testing.T) {
	assert.LessOrEqual(t, len(table), 2<<20, "the embedded table has at most 2 MB")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	known = open(table)
	copyEntries()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	for range 100 { // a busy machine gets another chance
		if took < 5*time.Millisecond || testing.Short() {
			break
		}
		time.Sleep(10 * time.Millisecond)
		start = time.Now()
		copyEntries()
		took = time.Since(start)
	}
	if !testing.Short() { // the race detector, which runs short tests, takes its own time
		assert.Less(t, took, 5*time.Millisecond)
	}
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(2<<20))
	assert.Equal(t, 8, find("August").Value(Month))
}

// TestOldTable: the generator runs beside a table of another layout, or none.
func TestOldTable(t *testing.T) {
	for _, old := range []string{"", "no table", strings.Repeat("old", 1000)} {
		assert.Zero(t, open(old).entries)
	}
}

func BenchmarkFind(b *testing.B) {
	words := strings.Fields("The minister said on Tuesday that xqzzy would leave Ulan Bator")
	for b.Loop() {
		for _, w := range words {
			find(w)
		}
	}
}

// TestFindAll: many words at once are found as each alone is.
func TestFindAll(t *testing.T) {
	var hashes []Hash
	for _, w := range strings.Fields("The minister said xqzzy in August 1995 . rain") {
		hashes = append(hashes, HashOf(w))
	}
	entries := make([]Entry, len(hashes))
	FindAll(entries, hashes)
	for i, h := range hashes {
		assert.Equal(t, Find(h), entries[i])
	}
	assert.NotZero(t, entries[1])
	assert.Zero(t, entries[3])
}
