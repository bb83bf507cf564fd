package grammar

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/scan"
)

// TestTriggersAreTimely: the scan gives the trait that expressions are looked for by to all classes that rules begin with.
func TestTriggersAreTimely(t *testing.T) {
	assert.Equal(t, triggers, triggers.Both(scan.TraitClasses(scan.Timely)), "a class that a rule begins with is missing in scan/traits.go")
}
