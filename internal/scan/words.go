package scan

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/lexicon"
)

// word reads a word with its stop and clitic, of which [plainWord] has told what it could.
func (s *scanner) word(start, end int, hash lexicon.Hash, shape Shape) int {
	if end == 0 {
		end, hash, shape = s.anyWord(start)
	}
	if shape.Has(Mixing | HasDigit) {
		if cut := s.runTogether(start, end); cut > 0 {
			whole := s.text
			s.text = whole[:cut]
			_, hash, shape = s.anyWord(start)
			s.text = whole
			s.addWord(Word, start, cut, shape, hash)
			return cut
		}
	}
	if end < len(s.text) && s.text[end] == '.' && s.ownsStop(end, start, shape, hash) {
		shape |= Dotted
		end++
	}
	s.addWord(Word, start, end, shape, hash)
	if end < len(s.text) && byteClasses[s.text[end]] <= newline {
		return end
	}
	return s.clitic(end)
}

// ones times a byte is that byte eight times.
const ones = 0x0101010101010101

// letters returns 0x80 for each of eight bytes that is an ASCII letter, 0 for the others.
func letters(eight uint64) uint64 {
	small := eight&(0x7f*ones) | 0x20*ones
	return (small + (0x80-'a')*ones) &^ (small + (0x7f-'z')*ones) &^ eight & (0x80 * ones)
}

// plainWord reads a word of ASCII letters, eight at a time; it returns 0 where
// something else may be part of it, or where the text ends, which [scanner.anyWord] reads.
func plainWord(text string, start int) (end int, hash lexicon.Hash, shape Shape) {
	hash, end = lexicon.Start, start
	anySmall := false
	for {
		if end+8 > len(text) {
			return 0, 0, 0
		}
		eight := load64(text[end : end+8])
		found := letters(eight)
		others := ^found & (0x80 * ones)
		n := bits.TrailingZeros64(others) / 8
		if n > 0 {
			before := others&-others>>7 - 1 // all bits of the bytes before the first other one
			found &= before
			// The bit that a small letter has and a capital has not, which folds them to one.
			const smallBit = 0x20
			small, capitals := eight&(found>>2), ^eight&(found>>2)
			hash = hash.Eight((eight | smallBit*ones) & before)
			if capitals != 0 {
				if end == start && capitals&0xff != 0 {
					shape |= Upper
				}
				if anySmall || small != 0 && capitals > small&-small {
					shape |= Mixing
				}
			}
			anySmall = anySmall || small != 0
			end += n
		}
		if n < 8 {
			break
		}
	}
	if byteClasses[text[end]] > newline && !endsPlainWord(text, end) {
		return 0, 0, 0
	}
	if !anySmall && shape.Has(Upper) {
		if end-start == 1 {
			shape |= Initial
		} else {
			shape |= Caps
		}
	}
	return end, hash, shape
}

// endsPlainWord tells whether what stands at pos, behind a letter, surely ends the word; it is no white space.
func endsPlainWord(text string, pos int) bool {
	switch c := text[pos]; byteClasses[c] {
	case mark:
		return c != '\'' && c != '&' && (c != '.' || pos+1 < len(text) && byteClasses[text[pos+1]] != letter)
	case high: // U+2010 to U+2027, dashes and quotation marks, but for ’
		return c == 0xe2 && text[pos+1] == 0x80 && text[pos+2] >= 0x90 && text[pos+2] <= 0xa7 && text[pos+2] != 0x99
	}
	return false
}

func load64(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// letterCount is what a word has been read to hold so far.
type letterCount struct {
	hash            lexicon.Hasher
	capitals, small int
	segment         int  // letters and digits since the last stop
	apostrophe      bool // one stands inside
	shape           Shape
}

// letter takes a letter in.
func (c *letterCount) letter(capital bool) {
	c.segment++
	if !capital {
		c.small++
		return
	}
	if c.capitals++; c.small > 0 {
		c.shape |= Mixing
	}
}

// foreign takes in a letter that is not ASCII.
func (c *letterCount) foreign(r rune) {
	c.letter(unicode.IsUpper(r) || unicode.IsTitle(r))
	c.shape |= Foreign
	c.hash.AddRune(r)
}

// joint takes in an apostrophe.
func (c *letterCount) joint() {
	c.hash.Add('\'')
	c.apostrophe = true
}

// anyWord reads a word that may have accents, apostrophes, stops and HTML entities inside.
func (s *scanner) anyWord(start int) (int, lexicon.Hash, Shape) {
	text, pos := s.text, start
	read := letterCount{hash: lexicon.NewHasher()}
	for size := 1; size > 0 && pos < len(text); pos += size {
		switch c := text[pos]; byteClasses[c] {
		case letter:
			size = 1
			read.letter(c < 'a')
			read.hash.Add(c | 0x20)
		case digit:
			size = 1
			read.shape |= HasDigit
			read.segment++
			read.hash.Add(c)
		case high:
			size = s.highInWord(pos, &read)
		case mark:
			size = s.markInWord(pos, &read)
		default:
			size = 0
		}
	}
	shape := read.shape
	s.doc.Foreign = s.doc.Foreign || shape.Has(Foreign)
	if first, _ := s.character(start); unicode.IsUpper(first) || unicode.IsTitle(first) {
		shape |= Upper
		switch {
		case read.capitals == 1 && read.small == 0 && !read.apostrophe:
			shape |= Initial
		case read.small == 0:
			shape |= Caps
		}
	}
	return pos, read.hash.Sum(), shape
}

// highInWord reads a character that is not ASCII, and returns its length, 0 if it ends the word.
func (s *scanner) highInWord(pos int, read *letterCount) int {
	r, size := s.character(pos)
	switch {
	case unicode.IsLetter(r):
		read.foreign(r)
	case unicode.Is(unicode.Mn, r):
		read.shape |= Foreign
	case isInvisible(r) && s.letterAt(pos+size):
	case (r == '’' || r == 'ʼ') && s.inWord(pos+size):
		read.joint()
	default:
		return 0
	}
	return size
}

// markInWord reads an ASCII mark or an HTML entity, and returns its length, 0 if it ends the word.
func (s *scanner) markInWord(pos int, read *letterCount) int {
	switch c := s.text[pos]; {
	case c == '\'' && s.inWord(pos+1):
		read.joint()
		return 1
	case c == '.' && s.dotJoins(pos, read.segment):
		read.shape |= Dotted
		read.segment = 0
		return 1
	case c == '&' && pos+1 < len(s.text):
		return s.entityInWord(pos, read)
	}
	return 0
}

// entityInWord reads the ampersand of AT&T, or an HTML entity that stands for what a word may hold.
func (s *scanner) entityInWord(pos int, read *letterCount) int {
	r, size := s.character(pos)
	after := pos + size
	switch {
	case r == '&' && read.capitals == read.segment && read.small == 0 && after < len(s.text) && isCapital(s.text[after]): // AT&T
		read.hash.Add('&')
	case size == 1:
		return 0
	case unicode.IsLetter(r):
		read.foreign(r)
	case (r == '’' || r == '\'') && s.inWord(after):
		read.joint()
	case isInvisible(r) && s.letterAt(after):
	default:
		return 0
	}
	return size
}

func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }

// letterAt tells whether a letter stands at pos.
func (s *scanner) letterAt(pos int) bool {
	if pos >= len(s.text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[pos:])
	return unicode.IsLetter(r)
}

// inWord tells whether the apostrophe before pos is inside of the word: O'Brien, didn't.
func (s *scanner) inWord(pos int) bool {
	return s.letterAt(pos) && lexicon.CliticLen(s.text[pos:]) == 0
}

// dotJoins tells whether the stop at pos joins two parts of a word: U.S, Ph.D, example.org.
func (s *scanner) dotJoins(pos, segment int) bool {
	next := pos + 1
	if next >= len(s.text) || byteClasses[s.text[next]] != letter {
		return false
	}
	capital := isCapital(s.text[next])
	switch {
	case segment == 1: // "U.S", "a.m", "J.K", but "plan B.The"
		after := next + 1
		return after >= len(s.text) || byteClasses[s.text[after]] != letter || isCapital(s.text[after]) == capital && capital || !capital
	case segment == 2 && capital: // Ph.D.
		return next+1 < len(s.text) && s.text[next+1] == '.'
	}
	return !capital
}

// longestAbbreviation is how many letters an abbreviation has at most.
const longestAbbreviation = 6

// ownsStop tells whether the stop at pos belongs to the word before it.
func (s *scanner) ownsStop(pos, start int, shape Shape, hash lexicon.Hash) bool {
	if pos+1 < len(s.text) && s.text[pos+1] == '.' { // an ellipsis
		return false
	}
	switch {
	case shape.Has(Initial) && (s.endsLine(pos+1) || s.opensSentence(pos+1)):
		return false
	case shape.Has(Initial):
		return s.text[start] != 'I' || len(s.doc.Tokens) == 0 || s.doc.Tokens[len(s.doc.Tokens)-1].Shape.Has(Upper)
	case shape.Has(Dotted):
		return pos-start <= 2 || s.text[pos-2] == '.' // "U.S.", not "example.org."
	case pos-start > longestAbbreviation && !shape.Has(Foreign):
		return false
	}
	entry := lexicon.Find(hash)
	return entry.Is(lexicon.Abbreviation) && (shape.Has(Upper) || entry.Value(lexicon.Abbreviation) == 2)
}

// endsLine tells whether nothing but blanks and marks stands between pos and the end of the line.
func (s *scanner) endsLine(pos int) bool {
	for pos < len(s.text) && (byteClasses[s.text[pos]] == blank || s.text[pos] == '"' || s.text[pos] == '\'') {
		pos++
	}
	return pos >= len(s.text) || byteClasses[s.text[pos]] == newline
}

// opensSentence tells whether at pos, behind a letter that no name stands
// before, a quotation or a word opens a sentence: "on X. She", "vitamin C. “We".
func (s *scanner) opensSentence(pos int) bool {
	n := len(s.doc.Tokens)
	if n == 0 || s.doc.Tokens[n-1].Kind != Word || s.doc.Tokens[n-1].Shape.Has(Upper) || pos >= len(s.text) || byteClasses[s.text[pos]] != blank {
		return false
	}
	for pos < len(s.text) && byteClasses[s.text[pos]] == blank {
		pos++
	}
	if pos >= len(s.text) || s.text[pos] == '"' || strings.HasPrefix(s.text[pos:], "“") || strings.HasPrefix(s.text[pos:], "‘") {
		return true
	}
	if !isCapital(s.text[pos]) {
		return false
	}
	hash := lexicon.NewHasher()
	for pos < len(s.text) && byteClasses[s.text[pos]] == letter {
		hash.Add(s.text[pos] | 0x20)
		pos++
	}
	return lexicon.Find(hash.Sum()).Is(lexicon.SentenceOpener)
}

// clitic reads the 's, 'd, 'll, 're, 've or 'm behind a word, if one is there.
func (s *scanner) clitic(start int) int {
	if start >= len(s.text) {
		return start
	}
	var r rune
	size := 1
	switch c := s.text[start]; {
	case c == '\'':
		r = '\''
	case c == '&' || byteClasses[c] == high:
		r, size = s.character(start)
	}
	if r != '\'' && r != '’' && r != 'ʼ' {
		return start
	}
	letters := lexicon.CliticLen(s.text[start+size:])
	if letters == 0 {
		return start
	}
	hash := lexicon.NewHasher()
	hash.Add('\'')
	end := start + size + letters
	for _, c := range []byte(s.text[start+size : end]) {
		hash.Add(c | 0x20)
	}
	s.addWord(Clitic, start, end, 0, hash.Sum())
	return end
}
