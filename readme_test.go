package newstext_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// readmeBlock returns the first block of code behind the heading or sentence, and what follows it.
func readmeBlock(t *testing.T, text, after string) (block, rest string) {
	t.Helper()
	_, rest, found := strings.Cut(text, after)
	require.True(t, found, after)
	_, rest, found = strings.Cut(rest, "```")
	require.True(t, found, after)
	_, rest, _ = strings.Cut(rest, "\n") // the language
	block, rest, found = strings.Cut(rest, "```")
	require.True(t, found, after)
	return block, rest
}

func readme(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile("README.md")
	require.NoError(t, err)
	return string(content)
}

// TestReadmeProgram runs the program of the README and compares what it prints.
func TestReadmeProgram(t *testing.T) {
	program, rest := readmeBlock(t, readme(t), "## A program")
	want, _ := readmeBlock(t, rest, "prints")
	dir, err := os.MkdirTemp(".", "readme-test-*")
	require.NoError(t, err)
	defer os.RemoveAll(dir)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(program), 0o600))
	got, err := exec.Command("go", "run", "./"+dir).CombinedOutput()
	require.NoError(t, err, string(got))
	assert.Equal(t, want, string(got))
}

// TestReadmeReport runs the first command of the README.
func TestReadmeReport(t *testing.T) {
	want, _ := readmeBlock(t, readme(t), "The first prints")
	got, err := exec.Command("go", "run", "./examples/parse", "testdata/articles/newspaper.txt").CombinedOutput()
	require.NoError(t, err, string(got))
	assert.Equal(t, want, string(got))
}

// TestReadmeDates holds each row of the README's table of dates to what is found in
// its sentence: the words in bold and their values.
func TestReadmeDates(t *testing.T) {
	_, table, found := strings.Cut(readme(t), "| form | in a sentence | TIMEX3 value |\n|---|---|---|\n")
	require.True(t, found)
	table, _, _ = strings.Cut(table, "\n\n")
	for row := range strings.SplitSeq(table, "\n") {
		cells := strings.Split(strings.Trim(row, "| "), " | ")
		require.Len(t, cells, 3, row)
		t.Run(cells[0], func(t *testing.T) {
			article, err := newstext.Parse(strings.ReplaceAll(cells[1], "**", ""), time.Date(2025, 4, 30, 0, 0, 0, 0, time.UTC))
			require.NoError(t, err)
			bold := strings.Split(cells[1], "**")
			values := strings.Split(cells[2], ", ")
			require.Len(t, article.Dates, len(bold)/2)
			for i, d := range article.Dates {
				assert.Equal(t, bold[2*i+1], d.Text)
				assert.Equal(t, values[i], strings.TrimSpace("`"+d.Value.String()+"` "+d.Mod))
			}
		})
	}
}
