package timestamp

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var eastern = time.FixedZone("EST", -5*3600)

func TestRead(t *testing.T) {
	for text, want := range map[string]string{
		"2025-04-30T09:42:00Z":            "2025-04-30T09:42:00Z",
		"2025-04-30T09:42:00.123456Z":     "2025-04-30T09:42:00Z",
		"2025-04-30T09:42:00+02:00":       "2025-04-30T09:42:00+02:00",
		"2025-04-30 09:42:00":             "2025-04-30T09:42:00-05:00",
		"2025-04-30T09:42":                "2025-04-30T09:42:00-05:00",
		"2025-04-30":                      "2025-04-30T00:00:00-05:00",
		"Wed, 30 Apr 2025 09:42:00 GMT":   "2025-04-30T09:42:00Z",
		"Wed, 30 Apr 2025 09:42:00 -0400": "2025-04-30T09:42:00-04:00",
		"April 30, 2025 9:42 AM":          "2025-04-30T09:42:00-05:00",
		"Sep 3, 2025":                     "2025-09-03T00:00:00-05:00",
		"30-Apr-2025":                     "2025-04-30T00:00:00-05:00",
		" 12 Feb 2006, 19:17 ":            "2006-02-12T19:17:00-05:00",
	} {
		got, found := Read(text, eastern)
		require.True(t, found, text)
		assert.Equal(t, want, got.Format(time.RFC3339), text)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, text := range []string{
		"", "yesterday", "Apr. 17", "1:", "1/", "17 April", // no year
		"1745971200", "20250430", "2025", "2025-04", // bare digits, no day
		"04/03/2025", "2025/04/30", "30.04.2025", // whose order is somebody's custom
		"Wed, 30 Apr 2025 09:42:00 EST", "Thu Apr 17 09:42:00 PDT 2025", // zones by name
		"2025-02-30", "2025-13-01", "2025-04-30T25:00:00Z", "Feb 30, 2025", // no such day or hour
		"2025年04月30日", "0017-04-30 12:00", "Published 30 Apr 2025", "30 Apr 2025 to 2 May 2025",
	} {
		_, found := Read(text, eastern)
		assert.False(t, found, text)
	}
}
