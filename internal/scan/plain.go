package scan

import (
	"strings"
	"unicode"
)

// Plain returns a piece of the text as a reader sees it: HTML entities and
// wrongly decoded marks read, invisible characters left out, one space for
// each run of white space. A piece that is plain already is returned itself.
func Plain(text string) string {
	if isPlain(text) {
		return text
	}
	s := scanner{text: text, doc: &Doc{}}
	var b strings.Builder
	space := false
	for pos := 0; pos < len(text); {
		r, size := s.character(pos)
		pos += size
		switch {
		case isInvisible(r):
		case unicode.IsSpace(r) || unicode.IsControl(r):
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isPlain tells whether the text has nothing but ASCII without entities and with single spaces.
func isPlain(text string) bool {
	for i := range len(text) {
		switch c := text[i]; byteClasses[c] {
		case letter, digit:
		case mark:
			if c == '&' {
				return false
			}
		default:
			if c != ' ' || i > 0 && text[i-1] == ' ' {
				return false
			}
		}
	}
	return true
}
