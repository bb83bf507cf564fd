package newstext_test

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDependencies holds "dependency-light" to its word.
func TestDependencies(t *testing.T) {
	allowed := map[string]string{
		"github.com/newstext/newstext": "ourselves",
		"github.com/araddon/dateparse": "timestamp lines that our own reader leaves over",
		"golang.org/x/text":            "Windows-1252; normalization where the lexicon is compiled",
	}
	out, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", ".").Output()
	require.NoError(t, err)
	for path := range strings.FieldsSeq(string(out)) {
		known := false
		for prefix := range allowed {
			known = known || path == prefix || strings.HasPrefix(path, prefix+"/")
		}
		assert.True(t, known, "%s is no dependency that we want", path)
	}
}
