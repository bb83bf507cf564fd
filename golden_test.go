package newstext_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// story is one of testdata/articles.
type story struct {
	name, text string
	published  time.Time
}

func stories(t testing.TB) []story {
	t.Helper()
	paths, err := filepath.Glob("testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	var all []story
	for _, path := range paths {
		s := story{name: strings.TrimSuffix(filepath.Base(path), ".txt")}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		s.text = string(text)
		if published, err := os.ReadFile(strings.TrimSuffix(path, ".txt") + ".published"); err == nil {
			s.published, err = newstext.ParsePublished(strings.TrimSpace(string(published)))
			require.NoError(t, err)
		}
		all = append(all, s)
	}
	return all
}

func TestGolden(t *testing.T) {
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) {
			article, err := newstext.Parse(s.text, s.published)
			require.NoError(t, err)
			got := readable(t, article)
			path := filepath.Join("testdata", "articles", s.name+".golden.json")
			if *update {
				require.NoError(t, os.WriteFile(path, got, 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got))
		})
	}
}

// readable writes an article as JSON with each member of its lists on one line.
func readable(t testing.TB, article *newstext.Article) []byte {
	var encoded, out bytes.Buffer
	encoder := json.NewEncoder(&encoded)
	encoder.SetEscapeHTML(false)
	require.NoError(t, encoder.Encode(article))
	compact := bytes.TrimSpace(encoded.Bytes())
	depth, inString := 0, false
	for i, c := range compact {
		switch {
		case inString:
			inString = c != '"' || compact[i-1] == '\\' && compact[i-2] != '\\'
		case c == '"':
			inString = true
		case c == '{' || c == '[':
			depth++
			out.WriteByte(c)
			if depth <= 2 && c == '[' || depth == 1 {
				out.WriteString("\n" + strings.Repeat("  ", depth))
			}
			continue
		case c == '}' || c == ']':
			if depth <= 2 && c == ']' || depth == 1 {
				out.WriteString("\n" + strings.Repeat("  ", depth-1))
			}
			depth--
		case c == ',' && (depth == 1 || depth == 2 && i > 0 && compact[i-1] == '}'):
			out.WriteString(",\n" + strings.Repeat("  ", depth))
			continue
		}
		out.WriteByte(c)
	}
	out.WriteByte('\n')
	require.True(t, json.Valid(out.Bytes()))
	return out.Bytes()
}

// TestFieldsAreOfTheContract: readers of the batch program's lines know these fields, and refuse others.
func TestFieldsAreOfTheContract(t *testing.T) {
	contract := []string{"id", "published", "headline", "subhead", "byline", "dateline", "captions", "blocks", "quotes", "dates", "entities", "warnings"}
	for _, s := range stories(t) {
		article, err := newstext.Parse(s.text, s.published)
		require.NoError(t, err)
		encoded, err := json.Marshal(article)
		require.NoError(t, err)
		var fields map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(encoded, &fields))
		assert.Subset(t, contract, slices.Collect(maps.Keys(fields)), s.name)
	}
}
