package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/lexicon"
)

// One name may have more forms than room was made for.
func TestVariantsWiden(t *testing.T) {
	var v variants
	v.reset(1)
	room := len(v.slots)
	for round := range int32(2) {
		for n := range int32(100) {
			v.put(lexicon.Hash(n)<<20, 100*round+n, roleWhole)
		}
	}
	assert.Greater(t, len(v.slots), room)
	for n := range int32(100) {
		first := v.entries[v.first(lexicon.Hash(n)<<20)-1]
		assert.Equal(t, n, first.group)
		assert.Equal(t, 100+n, v.entries[first.next-1].group)
	}
	assert.Zero(t, v.first(lexicon.Hash(100)<<20))
}
