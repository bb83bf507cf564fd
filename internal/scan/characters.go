package scan

import (
	"html"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// What an ASCII byte is to the scan.
type byteClass uint8

const (
	blank byteClass = iota // space and control characters
	newline
	letter
	digit
	mark
	high // the first byte of a longer character
)

var byteClasses = func() (table [256]byteClass) {
	for b := range table {
		switch c := byte(b); {
		case c >= '\n' && c <= '\r':
			table[b] = newline
		case c <= ' ' || c == 0x7f:
			table[b] = blank
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			table[b] = letter
		case c >= '0' && c <= '9':
			table[b] = digit
		case c >= utf8.RuneSelf:
			table[b] = high
		default:
			table[b] = mark
		}
	}
	return table
}()

// character decodes the character at pos: a rune, an HTML entity, or what is
// left of a character that was decoded as Windows-1252.
func (s *scanner) character(pos int) (r rune, size int) {
	if s.text[pos] == '&' {
		return entity(s.text[pos:])
	}
	r, size = utf8.DecodeRuneInString(s.text[pos:])
	if r < 0x80 || r > 'â' {
		return r, size
	}
	if r <= 0x9f && !isLineEnd(r) {
		if good := charmap.Windows1252.DecodeByte(byte(r)); good != r {
			s.noteMojibake(pos)
			return good, size
		}
	} else if r == 'Â' || r == 'Ã' || r == 'â' {
		if good, n := mojibake(s.text[pos:]); n > 0 {
			s.noteMojibake(pos)
			return good, n
		}
	}
	return r, size
}

func (s *scanner) noteMojibake(pos int) {
	if s.doc.Mojibake < 0 {
		s.doc.Mojibake = pos
	}
}

// mojibake reads the character at the start of s whose UTF-8 was decoded as
// Windows-1252: "â€œ" is “, "â€™" is ’, "Ã©" is é. It returns 0, 0 where there is none.
func mojibake(s string) (rune, int) {
	var encoded [utf8.UTFMax]byte
	n, size := 0, 0
	for n < utf8.UTFMax && size < len(s) && (n == 0 || !utf8.FullRune(encoded[:n])) {
		r, width := utf8.DecodeRuneInString(s[size:])
		b, ok := charmap.Windows1252.EncodeRune(r)
		if !ok && r <= 0xff { // a byte without a character in Windows-1252, or decoded as Latin-1
			b, ok = byte(r), true
		}
		if !ok || b < utf8.RuneSelf {
			break
		}
		encoded[n] = b
		n++
		size += width
	}
	if n == 2 && encoded[0] == 0xe2 && encoded[1] == 0x80 {
		return '”', size // its third byte has no character in Windows-1252 and is often lost
	}
	if r, width := utf8.DecodeRune(encoded[:n]); r != utf8.RuneError && isVisible(r) && width == n { // it looks like something, as the line does
		return r, size
	}
	return 0, 0
}

// entity reads the HTML entity at the start of s, which starts with "&";
// without one it returns the "&" itself.
func entity(s string) (rune, int) {
	const longest = len("&thetasym;") // the longest name of HTML 4
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 0 {
		return '&', 1
	}
	decoded := html.UnescapeString(s[:end+1])
	if r, size := utf8.DecodeRuneInString(decoded); size == len(decoded) && r >= ' ' && r != utf8.RuneError {
		return r, end + 1
	}
	return '&', 1
}

// RuneCount counts the characters of valid UTF-8, eight bytes at a time: those
// that do not continue one.
func RuneCount(text string) int {
	n := len(text)
	for ; len(text) >= 8; text = text[8:] {
		eight := load64(text)
		n -= bits.OnesCount64(eight &^ (eight << 1) & (0x80 * ones))
	}
	for i := range len(text) {
		if text[i]&0xc0 == 0x80 {
			n--
		}
	}
	return n
}

// isInvisible tells characters that stand inside of words without being seen.
func isInvisible(r rune) bool {
	return r == 0xad || r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x2069 || r == 0xfeff || r == 0x61c
}

// isLineEnd tells the line ends beyond ASCII.
func isLineEnd(r rune) bool { return r == 0x85 || r == 0x2028 || r == 0x2029 }

// isVisible tells what a reader sees something of.
func isVisible(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsPunct(r) || unicode.IsSymbol(r)
}

// kindOf is the kind of a mark of punctuation or symbol outside of ASCII.
func kindOf(r rune) Kind {
	switch r {
	case '“', '„', '‟', '«', '「', '『', '＂':
		return MarkOpen
	case '”', '»', '」', '』', '″':
		return MarkClose
	case '‘', '‚', '‹':
		return SingleOpen
	case '’', '›', '′', 'ʼ', '＇':
		return SingleClose
	case '–', '—', '―', '‒', '⁓', '～':
		return Dash
	case '‐', '‑', '−', '－':
		return Hyphen
	case '…':
		return Ellipsis
	case '£', '€', '¥', '₹', '₽', '₩', '₪', '₦', '₱', '₺', '₴', '¢', '＄':
		return Currency
	case '•', '·', '▪', '►', '●', '○', '■', '◆', '▶', '‣', '✓', '➤':
		return Bullet
	case '，', '、':
		return Comma
	case '。', '．':
		return Stop
	case '？':
		return Question
	case '！':
		return Exclamation
	case '：':
		return Colon
	case '；':
		return Semicolon
	case '（', '［':
		return Open
	case '）', '］':
		return Close
	case '／', '⁄':
		return Slash
	case '｜', '¦':
		return Pipe
	case '％':
		return Percent
	}
	return Other
}
