package main

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Letters that no decomposition takes apart, as newspapers without them write them.
var spelled = map[rune]string{
	'æ': "ae", 'ð': "d", 'ø': "o", 'ß': "ss", 'þ': "th", 'đ': "d", 'ħ': "h", 'ı': "i", 'ĳ': "ij", 'ĸ': "k",
	'ł': "l", 'ŋ': "n", 'œ': "oe", 'ŧ': "t", 'ƀ': "b", 'ɓ': "b", 'ƈ': "c", 'ɖ': "d", 'ɗ': "d", 'ə': "a", 'ƒ': "f",
	'ɠ': "g", 'ɨ': "i", 'ƙ': "k", 'ƚ': "l", 'ɲ': "n", 'ƿ': "w", 'ƥ': "p", 'ſ': "s", 'ƭ': "t", 'ʉ': "u", 'ƴ': "y", 'ƶ': "z",
}

const latinStart, latinEnd = 0xC0, 0x250

// latin is the Go source of the table that folds Latin letters to ASCII.
func latin() string {
	var b strings.Builder
	fmt.Fprintf(&b, "const latinStart = %#x\n\n// latin folds the letters of Latin-1, Latin Extended-A and B.\nvar latin = [...]string{\n",
		latinStart)
	for r := rune(latinStart); r < latinEnd; r++ {
		fmt.Fprintf(&b, "%q,", fold(r))
		if r%16 == 15 {
			b.WriteByte('\n')
		}
	}
	b.WriteString("}\n")
	return b.String()
}

func fold(r rune) string {
	var b strings.Builder
	for _, d := range norm.NFKD.String(string(unicode.ToLower(r))) {
		switch s, found := spelled[d]; {
		case found:
			b.WriteString(s)
		case unicode.Is(unicode.Mn, d):
		default:
			b.WriteRune(unicode.ToLower(d))
		}
	}
	return b.String()
}
