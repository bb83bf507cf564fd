package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// runOn runs the program in this process.
func runOn(input string, args ...string) (status int, stdout, stderr string) {
	var out, err bytes.Buffer
	status = run(context.Background(), args, strings.NewReader(input), &out, &err)
	return status, out.String(), err.String()
}

func TestNDJSON(t *testing.T) {
	status, out, errors := runOn(`{"id": "a", "text": "Ann Lee said on Monday that it was over."}
nonsense
{"id": "b", "text": "He left.", "published": "tomorrow"}
{"id": "c", "text": ""}
`, "-ndjson", "-published", "2025-04-30")
	assert.Equal(t, failed, status)
	assert.Empty(t, errors)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 4)
	assert.Contains(t, lines[0], `{"id":"a","published":{"time":"2025-04-30T00:00:00Z","from":"given"}`)
	assert.Contains(t, lines[0], `"value":"2025-04-28"`)
	assert.Contains(t, lines[1], `{"id":"","error":`)
	assert.Contains(t, lines[2], `{"id":"b","error":`)
	assert.Contains(t, lines[3], `{"id":"c"`)
}

func TestReportAndJSON(t *testing.T) {
	story := filepath.Join("..", "..", "testdata", "articles", "ultimatum.txt")
	status, out, _ := runOn("", "-published", "2025-06-11", story)
	assert.Equal(t, ok, status)
	assert.Contains(t, out, "headline   Norland may leave")
	assert.Contains(t, out, "Ingrid Halvorsen")
	status, out, _ = runOn("", "-json", story)
	assert.Equal(t, ok, status)
	assert.True(t, strings.HasPrefix(out, `{"id":`))
	status, out, _ = runOn("Snow closes schools\n")
	assert.Equal(t, ok, status)
	assert.Contains(t, out, "Snow closes schools")
	status, out, _ = runOn("", story, "missing.txt", story)
	assert.Equal(t, failed, status)
	assert.Equal(t, 3, strings.Count(out, "\n"), "several files give a line each")
	assert.Contains(t, out, `{"id":"missing.txt","error":`)
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"-nonsense"}, {"-published", "yesterday"}, {"story.txt", "-json"}} {
		status, out, errors := runOn("", args...)
		assert.Equal(t, usage, status)
		assert.Empty(t, out)
		assert.Contains(t, errors, "usage: parse")
	}
	status, _, errors := runOn("", "missing.txt")
	assert.Equal(t, failed, status)
	assert.Contains(t, errors, "missing.txt")
	status, _, _ = runOn("", "-h")
	assert.Equal(t, ok, status)
}

// endless gives the same line for ever.
type endless struct{ lines, limit int }

func (e *endless) Read(p []byte) (int, error) {
	if e.lines == e.limit {
		return 0, io.EOF
	}
	e.lines++
	return copy(p, `{"text": "Ann Lee said on Monday that it was over. She left."}`+"\n"), nil
}

func TestMemoryStaysConstant(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	var peak uint64
	written := 0
	measure := writerFunc(func(p []byte) (int, error) {
		if !bytes.HasSuffix(p, []byte("}\n")) || bytes.Count(p, []byte("\n")) != 1 {
			t.Errorf("%q is no whole line", p)
		}
		if written++; written%1000 == 0 {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
		}
		return len(p), nil
	})
	status := run(context.Background(), []string{"-ndjson"}, &endless{limit: 100_000}, measure, io.Discard)
	assert.Equal(t, ok, status)
	assert.Less(t, peak, uint64(64<<20))
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

func TestInterruptLeavesWholeLines(t *testing.T) {
	program := filepath.Join(t.TempDir(), "parse")
	build, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, string(build))
	command := exec.Command(program, "-ndjson")
	in, err := command.StdinPipe()
	require.NoError(t, err)
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	fmt.Fprintln(in, `{"id": "a", "text": "Ann Lee left."}`)
	reader := bufio.NewReader(out)
	line, err := reader.ReadString('\n')
	require.NoError(t, err)
	assert.Contains(t, line, `"id":"a"`)
	require.NoError(t, command.Process.Signal(os.Interrupt))
	rest, err := io.ReadAll(reader)
	require.NoError(t, err)
	assert.True(t, len(rest) == 0 || bytes.HasSuffix(rest, []byte("\n")))
	done := make(chan error, 1)
	go func() { done <- command.Wait() }()
	select {
	case <-done:
		assert.Equal(t, interrupted, command.ProcessState.ExitCode())
	case <-time.After(10 * time.Second):
		t.Fatal("the program does not end")
	}
}
