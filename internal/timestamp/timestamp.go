// Package timestamp reads timestamps as machines and web pages write them:
// "Wed, 30 Apr 2025 09:42:00 GMT", "2025-04-30 09:42:00", "Apr 30, 2025 9:42 AM".
//
// It is dateparse with a guard before it, which refuses what dateparse is
// known to misread: "Apr. 17" (it gives the year 0), bare digits (a Unix time),
// 04/03/2025 (read the American way), and zones by name (whose offset it drops).
package timestamp

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/araddon/dateparse"
)

// Read returns the instant of a timestamp that leaves no doubt, in the zone
// where it names none; false for any other text.
func Read(s string, zone *time.Location) (time.Time, bool) {
	s = strings.TrimSpace(s)
	if len(s) >= len(time.DateOnly) && s[4] == '-' {
		for _, form := range []string{time.DateOnly, time.RFC3339} { // dateparse overlooks the Z behind a fraction of a second
			if t, err := time.ParseInLocation(form, s, zone); err == nil && t.Year() > 0 {
				return t, true
			}
		}
	}
	if !certain(s) {
		return time.Time{}, false
	}
	t, err := dateparse.ParseIn(s, zone)
	if err != nil || t.Year() < earliest {
		return time.Time{}, false
	}
	return t, true
}

const (
	earliest = 1700 // no newspaper that anybody has the text of is older
	longest  = 64
)

// certain tells whether the text has a year of four digits, in front of the
// month's number or beside its name, and no word but those of a timestamp.
func certain(s string) bool {
	if len(s) > longest {
		return false
	}
	year, month, numbers := false, false, 0 // numbers: the month's counts, as its name does
	for i := 0; i < len(s); {
		c := s[i]
		n := 1
		switch {
		case c >= utf8.RuneSelf || c == '/':
			return false
		case isDigit(c):
			for i+n < len(s) && isDigit(s[i+n]) {
				n++
			}
			switch offset := i > 0 && (s[i-1] == '-' || s[i-1] == '+'); {
			case n == 4 && !year:
				year = true
				month = month || i == 0 && strings.HasPrefix(s[4:], "-")
			case n == 4 && offset: // -0400
			case n >= 4 && !(year && i > 0 && s[i-1] == '.'): // no fraction of a second
				return false
			}
			numbers++
		case isLetter(c):
			for i+n < len(s) && isLetter(s[i+n]) {
				n++
			}
			switch word := s[i : i+n]; {
			case isName(word, 1, 12, func(m int) string { return time.Month(m).String() }):
				month = true
				numbers++
			case isName(word, 0, 6, func(d int) string { return time.Weekday(d).String() }):
			case !strings.Contains(" AM PM T Z UTC GMT ", " "+strings.ToUpper(word)+" "):
				return false
			}
		}
		i += n
	}
	return year && month && numbers >= 3
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isName tells whether the word is one of the names, or its first three letters or more: Sept, Tues.
func isName(word string, first, last int, name func(int) string) bool {
	for n := first; n <= last; n++ {
		if full := name(n); len(word) >= 3 && len(word) <= len(full) && strings.EqualFold(word, full[:len(word)]) {
			return true
		}
	}
	return false
}
