package newstext_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// TestArticlesShareNothing: an article stays as it was while the memory that it was made in serves others.
func TestArticlesShareNothing(t *testing.T) {
	var articles []*newstext.Article
	var before [][]byte
	for _, s := range stories(t) {
		a, err := newstext.Parse(s.text, s.published)
		require.NoError(t, err)
		encoded, err := json.Marshal(a)
		require.NoError(t, err)
		articles, before = append(articles, a), append(before, encoded)
	}
	for i, a := range articles {
		after, err := json.Marshal(a)
		require.NoError(t, err)
		assert.JSONEq(t, string(before[i]), string(after))
	}
}

// TestAllocations holds the promise of at most 20 allocations for a kilobyte of text.
func TestAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, under which short runs go, drops pooled memory at random")
	}
	all := stories(t)
	size := 0
	for _, s := range all {
		size += len(s.text)
	}
	allocations := testing.AllocsPerRun(5, func() {
		for _, s := range all {
			_, err := newstext.Parse(s.text, s.published)
			require.NoError(t, err)
		}
	})
	assert.LessOrEqual(t, allocations*1024/float64(size), 20.0)
}
