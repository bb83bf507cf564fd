package scan

import (
	"unicode"
	"unicode/utf8"
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
// left of a typographic mark that was decoded as Windows-1252.
func (s *scanner) character(pos int) (r rune, size int) {
	if s.text[pos] == '&' {
		return entity(s.text[pos:])
	}
	r, size = utf8.DecodeRuneInString(s.text[pos:])
	switch {
	case r >= 0x80 && r <= 0x9f:
		if good := windows1252[r-0x80]; good != 0 {
			s.noteMojibake(pos)
			return good, size
		}
	case r == 'â':
		if good, n := mojibake(s.text[pos+size:]); n > 0 {
			s.noteMojibake(pos)
			return good, size + n
		}
	}
	return r, size
}

func (s *scanner) noteMojibake(pos int) {
	if s.doc.Mojibake < 0 {
		s.doc.Mojibake = pos
	}
}

// windows1252 holds the marks that Windows-1252 has where Unicode has control
// characters, from 0x80 on. Source: unicode.org, CP1252.TXT.
var windows1252 = [32]rune{
	0x00: '€', 0x02: '‚', 0x04: '„', 0x0b: '‹', 0x11: '‘', 0x12: '’', 0x13: '“', 0x14: '”', 0x15: '•',
	0x16: '–', 0x17: '—', 0x19: '™', 0x1b: '›',
}

// mojibake reads what follows "â" where UTF-8 was decoded as Windows-1252:
// "â€œ" is “, "â€™" is ’. It returns the mark and the number of bytes behind the "â".
func mojibake(rest string) (rune, int) {
	second, n := utf8.DecodeRuneInString(rest)
	if second != '€' && second != 0x80 {
		return 0, 0
	}
	third, m := utf8.DecodeRuneInString(rest[n:])
	switch third {
	case 'œ', 0x9c:
		return '“', n + m
	case 0x9d:
		return '”', n + m
	case '™', 0x99:
		return '’', n + m
	case '˜', 0x98:
		return '‘', n + m
	case '“', 0x93:
		return '–', n + m
	case '”', 0x94:
		return '—', n + m
	case '¦':
		return '…', n + m
	}
	return '”', n // the third byte of ” has no character in Windows-1252 and is often lost
}

// entity reads the HTML entity at the start of s, which starts with "&";
// without one it returns the "&" itself.
func entity(s string) (rune, int) {
	const longest = 10
	for n := 1; n < len(s) && n < longest; n++ {
		switch c := s[n]; {
		case c == ';':
			if r := entityValue(s[1:n]); r != 0 {
				return r, n + 1
			}
			return '&', 1
		case byteClasses[c] != letter && byteClasses[c] != digit && (c != '#' || n != 1):
			return '&', 1
		}
	}
	return '&', 1
}

func entityValue(name string) rune {
	if len(name) < 2 || name[0] != '#' {
		return entities[name]
	}
	digits, base := name[1:], 10
	if digits[0]|0x20 == 'x' {
		digits, base = digits[1:], 16
	}
	value := 0
	for _, c := range []byte(digits) {
		d := 99
		switch c |= 0x20; {
		case c >= '0'|0x20 && c <= '9'|0x20:
			d = int(c - '0')
		case c >= 'a' && c <= 'f':
			d = int(c-'a') + 10
		}
		if d >= base {
			return 0
		}
		value = value*base + d
	}
	if value < ' ' || !utf8.ValidRune(rune(value)) || digits == "" {
		return 0
	}
	return rune(value)
}

// entities are the named ones that turn up in pasted news. Source: HTML 4 (W3C).
var entities = map[string]rune{
	"quot": '"', "amp": '&', "apos": '\'', "lt": '<', "gt": '>', "nbsp": ' ',
	"ldquo": '“', "rdquo": '”', "bdquo": '„', "lsquo": '‘', "rsquo": '’', "sbquo": '‚', "laquo": '«', "raquo": '»',
	"lsaquo": '‹', "rsaquo": '›', "ndash": '–', "mdash": '—', "hellip": '…', "bull": '•', "middot": '·',
	"euro": '€', "pound": '£', "yen": '¥', "cent": '¢', "copy": '©', "reg": '®', "trade": '™', "deg": '°', "shy": 0xad,
	"frac12": '½', "frac14": '¼', "frac34": '¾', "times": '×', "ensp": ' ', "emsp": ' ', "thinsp": ' ', "zwnj": 0x200c, "zwj": 0x200d,
	"agrave": 'à', "aacute": 'á', "acirc": 'â', "atilde": 'ã', "auml": 'ä', "aring": 'å', "aelig": 'æ', "ccedil": 'ç',
	"egrave": 'è', "eacute": 'é', "ecirc": 'ê', "euml": 'ë', "igrave": 'ì', "iacute": 'í', "icirc": 'î', "iuml": 'ï',
	"ntilde": 'ñ', "ograve": 'ò', "oacute": 'ó', "ocirc": 'ô', "otilde": 'õ', "ouml": 'ö', "oslash": 'ø', "oelig": 'œ',
	"ugrave": 'ù', "uacute": 'ú', "ucirc": 'û', "uuml": 'ü', "yacute": 'ý', "yuml": 'ÿ', "szlig": 'ß', "scaron": 'š', "zcaron": 'ž',
	"Agrave": 'À', "Aacute": 'Á', "Acirc": 'Â', "Atilde": 'Ã', "Auml": 'Ä', "Aring": 'Å', "AElig": 'Æ', "Ccedil": 'Ç',
	"Egrave": 'È', "Eacute": 'É', "Ecirc": 'Ê', "Euml": 'Ë', "Igrave": 'Ì', "Iacute": 'Í', "Icirc": 'Î', "Iuml": 'Ï',
	"Ntilde": 'Ñ', "Ograve": 'Ò', "Oacute": 'Ó', "Ocirc": 'Ô', "Otilde": 'Õ', "Ouml": 'Ö', "Oslash": 'Ø', "OElig": 'Œ',
	"Ugrave": 'Ù', "Uacute": 'Ú', "Ucirc": 'Û', "Uuml": 'Ü', "Yacute": 'Ý', "Scaron": 'Š', "Zcaron": 'Ž',
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
