package scan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRunTogether(t *testing.T) {
	for line, want := range map[string]string{
		"By Marian CosworthStaff Writer": "By|Marian|Cosworth|Staff|Writer",
		"Omar Kendrick2 minutes ago":     "Omar|Kendrick|2|minutes|ago",
		"Ulla Brandtner15 hours ago":     "Ulla|Brandtner|15|hours|ago",
		"PublishedJUN 6 2025":            "Published|JUN|6|2025",
		"Published5 hours ago":           "Published|5|hours|ago",
		"PublishedWorks Ltd":             "PublishedWorks|Ltd",
		"10:02, 3 Mar 2026Updated 11:04": "10|:|02|,|3|Mar|2026|Updated|11|:|04",
		"ByTomas Brekke":                 "By|Tomas|Brekke",
		"ByteDance Limited":              "ByteDance|Limited",
		"By Ian McDonald":                "By|Ian|McDonald",
		"He plays on a PlayStation":      "He|plays|on|a|PlayStation",
		"The Covid19 wave is over":       "The|Covid19|wave|is|over",
		"Zuckermann bought the old YouTube building from a friend who had owned it for twenty years or more, WordPress said.": "",
	} {
		t.Run(line, func(t *testing.T) {
			d := Text(line + "\nAnother line stands below it.")
			if want == "" {
				want = strings.TrimSuffix(strings.NewReplacer(",", "|,", " ", "|", ".", "|.").Replace(line), "")
			}
			var words []string
			for i := d.Lines[0].From; i < d.Lines[0].To; i++ {
				words = append(words, d.TextAt(i))
			}
			assert.Equal(t, want, strings.Join(words, "|"))
		})
	}
}
