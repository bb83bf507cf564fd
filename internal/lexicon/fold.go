package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// AddRune folds r and appends it: lower case, without accents. It reports how
// many bytes were added; full stops and marks that combine add none.
func (h *Hasher) AddRune(r rune) int {
	switch {
	case 'A' <= r && r <= 'Z':
		h.Add(byte(r) | 0x20)
		return 1
	case r == '.':
		return 0
	case r == '’':
		h.Add('\'')
		return 1
	case r < utf8.RuneSelf:
		h.Add(byte(r))
		return 1
	case int(r) < latinStart+len(latin) && r >= latinStart:
		letters := latin[r-latinStart]
		for i := range len(letters) {
			h.Add(letters[i])
		}
		return len(letters)
	case unicode.Is(unicode.Mn, r):
		return 0
	case 0xff01 <= r && r <= 0xff5e: // fullwidth forms
		return h.AddRune(r - 0xfee0)
	}
	var buffer [utf8.UTFMax]byte
	n := utf8.EncodeRune(buffer[:], unicode.ToLower(r))
	for _, b := range buffer[:n] {
		h.Add(b)
	}
	return n
}

// isClitic tells whether the text, which starts with an apostrophe, is one of
// the endings that the scan cuts off: 's, 'd, 'll, 're, 've, 'm.
func isClitic(text string) bool {
	_, size := utf8.DecodeRuneInString(text)
	return CliticLen(text[size:]) > 0
}

// CliticLen returns the number of letters of the clitic that s starts with,
// behind the apostrophe, or 0.
func CliticLen(s string) int {
	n := 0
	for n < len(s) && n < 3 && ('a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	if n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] >= utf8.RuneSelf && startsLetter(s[n:])) {
		return 0
	}
	switch n {
	case 1:
		if c := s[0] | 0x20; c == 's' || c == 'd' || c == 'm' {
			return 1
		}
	case 2:
		switch string([]byte{s[0] | 0x20, s[1] | 0x20}) {
		case "ll", "re", "ve":
			return 2
		}
	}
	return 0
}

// letterFollows tells whether a letter stands behind the apostrophe that the text starts with.
func letterFollows(text string) bool {
	_, size := utf8.DecodeRuneInString(text)
	return startsLetter(text[size:])
}

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// Fold appends the word as [Hash.AddRune] sees it: in lower case, without accents and full stops.
func Fold(buffer []byte, word string) []byte {
	for _, r := range word {
		switch {
		case 'A' <= r && r <= 'Z':
			buffer = append(buffer, byte(r)|0x20)
		case r == '.':
		case r < utf8.RuneSelf:
			buffer = append(buffer, byte(r))
		case int(r) < latinStart+len(latin) && r >= latinStart:
			buffer = append(buffer, latin[r-latinStart]...)
		case !unicode.Is(unicode.Mn, r):
			buffer = utf8.AppendRune(buffer, unicode.ToLower(r))
		}
	}
	return buffer
}
