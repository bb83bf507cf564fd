package grammar

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/scan"
)

// TestTriggersAreTimely: the scan gives the trait that expressions are looked for by to all classes that rules begin with.
func TestTriggersAreTimely(t *testing.T) {
	timely := scan.TraitClasses(scan.Timely)
	for i := range triggers {
		assert.Zero(t, triggers[i]&^timely[i], "a class that a rule begins with is missing in scan/traits.go")
	}
}
