package newstext_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadme runs the program of the README and compares what it prints.
func TestReadme(t *testing.T) {
	content, err := os.ReadFile("README.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(content), "```go\n")
	require.True(t, found)
	program, rest, _ := strings.Cut(rest, "```")
	_, rest, _ = strings.Cut(rest, "```\n")
	want, _, _ := strings.Cut(rest, "```")

	dir, err := os.MkdirTemp(".", "readme-test-*")
	require.NoError(t, err)
	defer os.RemoveAll(dir)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(program), 0o600))
	got, err := exec.Command("go", "run", "./"+dir).CombinedOutput()
	require.NoError(t, err, string(got))
	assert.Equal(t, want, string(got))
}
