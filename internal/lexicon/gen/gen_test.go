package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestInflect(t *testing.T) {
	for verb, want := range map[string][]string{
		"say / said / said": {"say", "says", "said", "said", "saying"}, "plan": {"plan", "plans", "planned", "planned", "planning"},
		"deny": {"deny", "denies", "denied", "denied", "denying"}, "agree": {"agree", "agrees", "agreed", "agreed", "agreeing"},
		"lie": {"lie", "lies", "lied", "lied", "lying"}, "push": {"push", "pushes", "pushed", "pushed", "pushing"},
		"point out": {"point out", "points out", "pointed out", "pointed out", "pointing out"},
		"admit / admitted / admitted / admitting": {"admit", "admits", "admitted", "admitted", "admitting"}, "wonder": {"wonder", "wonders", "wondered", "wondered", "wondering"},
	} {
		var got []string
		for _, f := range inflect("verb", strings.Split(verb, " / ")) {
			got = append(got, f.word)
		}
		assert.Equal(t, want, got)
	}
	for noun, want := range map[string]string{"spokesman": "spokesmen", "ministry": "ministries", "boss": "bosses", "day": "days", "spokesperson": "spokespeople", "prime minister": "prime ministers"} {
		assert.Equal(t, want, inflect("noun", []string{noun})[1].word)
	}
}

// TestUpToDate compiles the lists in memory: what is committed must be what they give.
func TestUpToDate(t *testing.T) {
	lists, err := readLists("../en")
	require.NoError(t, err)
	compiled, err := compile(lists)
	require.NoError(t, err)
	for path, content := range map[string][]byte{
		"../table.bin":         compiled.table,
		"../classes_gen.go":    source("package lexicon\n\n" + latin() + classConstants(compiled.classes)),
		"../word/words_gen.go": source(wordConstants(compiled.words)),
	} {
		committed, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(content, committed), "%s is old: run go generate ./internal/lexicon", path)
	}
}
