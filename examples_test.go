package newstext_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shown is a command with its output in the comment of an example program:
//
//	$ go run ./examples/whosaid testdata/articles/newspaper.txt
//	Teresa Vance, Councilwoman
var shown = regexp.MustCompile(`(?m)^//\t\$ (go run .+)\n((?://\t.*\n)*)`)

// TestGoldenExamples runs the commands that the comments of the example programs show and compares what they print.
func TestGoldenExamples(t *testing.T) {
	programs, err := filepath.Glob("examples/*/main.go")
	require.NoError(t, err)
	for _, program := range programs {
		t.Run(filepath.Base(filepath.Dir(program)), func(t *testing.T) {
			source, err := os.ReadFile(program)
			require.NoError(t, err)
			run := func(example string) string {
				command, _, _ := strings.Cut(strings.TrimPrefix(example, "//\t$ "), "\n")
				output := strings.TrimSuffix(goRun(t, strings.Fields(command)[2:]...), "\n")
				return "//\t$ " + command + "\n//\t" + strings.ReplaceAll(output, "\n", "\n//\t") + "\n"
			}
			got := shown.ReplaceAllStringFunc(string(source), run)
			if *update {
				require.NoError(t, os.WriteFile(program, []byte(got), 0o644))
				return
			}
			assert.Equal(t, string(source), got)
		})
	}
}

// TestGoldenHighlight compares the page that examples/highlight makes without arguments.
func TestGoldenHighlight(t *testing.T) {
	const golden = "testdata/highlight.golden.html"
	got := goRun(t, "./examples/highlight")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

// TestExamplesReportErrors checks that each program says on standard error what is wrong and fails.
func TestExamplesReportErrors(t *testing.T) {
	for _, program := range []string{"whosaid", "timeline", "highlight", "cards"} {
		for _, args := range [][]string{{"missing.txt"}, {"-published", "yesterday"}} {
			output, err := exec.Command("go", append([]string{"run", "./examples/" + program}, args...)...).CombinedOutput()
			assert.Error(t, err, program)
			assert.Contains(t, string(output), args[len(args)-1], program)
		}
	}
}

// goRun returns what a program prints on standard output.
func goRun(t *testing.T, args ...string) string {
	t.Helper()
	command := exec.Command("go", append([]string{"run"}, args...)...)
	command.Stderr = os.Stderr
	output, err := command.Output()
	require.NoError(t, err)
	return string(output)
}
