package newstext

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/timex"
)

// TestFaultIsAnError: where the package fails, here for want of memory to work in, the caller's program goes on.
func TestFaultIsAnError(t *testing.T) {
	article, err := (*workspace)(nil).parse("Ann Lee said no.", timex.Options{})
	assert.Nil(t, article)
	var internal *InternalError
	require.ErrorAs(t, err, &internal)
	assert.Contains(t, internal.Error(), "newstext: internal error: ")
	assert.Contains(t, string(internal.Stack), "parse.go")
}
