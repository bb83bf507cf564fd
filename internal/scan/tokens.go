package scan

import (
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/lexicon"
)

// Text scans a text, which must be valid UTF-8 and shorter than 2 GiB.
func Text(text string) *Doc {
	s := scanner{
		text: text,
		doc: &Doc{
			Text:     text,
			Tokens:   make([]Token, 0, len(text)/5+16),
			Lines:    make([]Line, 0, len(text)/80+8),
			Mojibake: -1,
		},
	}
	s.run()
	return s.doc
}

type scanner struct {
	text  string
	doc   *Doc
	shape Shape // of the next token: what stands before it
	open  []prefix
}

func (s *scanner) run() {
	text, pos := s.text, 0
	s.beginLine(0)
	for pos < len(text) {
		switch byteClasses[text[pos]] {
		case blank:
			pos++
			s.shape |= SpaceBefore
		case newline:
			end := pos
			if pos++; text[end] == '\r' && pos < len(text) && text[pos] == '\n' {
				pos++
			}
			s.endLine(end)
			s.beginLine(pos)
		case letter:
			pos = s.word(pos)
		case digit:
			pos = s.number(pos)
		case mark:
			pos = s.punctuation(pos)
		case high:
			pos = s.beyondASCII(pos)
		}
	}
	s.endLine(pos)
}

func (s *scanner) beginLine(pos int) {
	s.doc.Lines = append(s.doc.Lines, Line{Start: int32(pos), Range: Range{From: int32(len(s.doc.Tokens))}})
	s.shape = SpaceBefore | LineStart
}

func (s *scanner) endLine(pos int) {
	line := &s.doc.Lines[len(s.doc.Lines)-1]
	line.End, line.To = int32(pos), int32(len(s.doc.Tokens))
	if line.Empty() {
		s.open = s.open[:0] // no phrase goes over a blank line
	}
}

// add appends a token and ends the phrases that it breaks.
func (s *scanner) add(kind Kind, start, end int, shape Shape, entry lexicon.Entry) {
	s.doc.Tokens = append(s.doc.Tokens, Token{
		Start: int32(start), End: int32(end), Kind: kind, Entry: entry, Shape: s.shape | shape,
	})
	s.shape = 0
}

// mark appends a token of punctuation.
func (s *scanner) mark(kind Kind, start, end int) int {
	if kind != Hyphen && kind != Single && kind != SingleClose && kind != Slash {
		s.open = s.open[:0]
	}
	s.add(kind, start, end, 0, 0)
	return end
}

// beyondASCII reads what starts with a character that is not ASCII, or an HTML entity.
func (s *scanner) beyondASCII(pos int) int {
	r, size := s.character(pos)
	switch {
	case unicode.IsLetter(r):
		return s.word(pos)
	case unicode.Is(unicode.Nd, r):
		return s.number(pos)
	case isLineEnd(r) && s.text[pos] != '&':
		s.endLine(pos)
		s.beginLine(pos + size)
	case isInvisible(r) || unicode.Is(unicode.Mn, r):
	case !isVisible(r):
		s.shape |= SpaceBefore
	case r < utf8.RuneSelf:
		s.mark(asciiKind[r], pos, pos+size)
	case kindOf(r) == Dash && s.joins(pos, size):
		s.mark(Hyphen, pos, pos+size) // "the Russia–Ukraine war"
	default:
		s.mark(kindOf(r), pos, pos+size)
	}
	return pos + size
}

// joins tells whether the en dash at pos stands between two letters or digits.
func (s *scanner) joins(pos, size int) bool {
	if r, _ := utf8.DecodeRuneInString(s.text[pos:]); r != '–' || s.shape != 0 || len(s.doc.Tokens) == 0 {
		return false
	}
	if pos+size >= len(s.text) || s.doc.Tokens[len(s.doc.Tokens)-1].Kind > Mixed {
		return false
	}
	r, _ := s.character(pos + size)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// word reads a word and its clitic.
func (s *scanner) word(start int) int {
	text := s.text
	hash := lexicon.Start
	pos, capitals, small, segment, others := start, 0, 0, 0, 0
	var shape Shape
loop:
	for pos < len(text) {
		c := text[pos]
		switch byteClasses[c] {
		case letter:
			if c < 'a' {
				if capitals++; small > 0 {
					shape |= Mixing
				}
			} else {
				small++
			}
			hash = hash.Add(c | 0x20)
			segment++
			pos++
		case digit:
			shape |= HasDigit
			hash = hash.Add(c)
			segment++
			pos++
		case high:
			r, size := s.character(pos)
			switch {
			case unicode.IsLetter(r):
				if unicode.IsUpper(r) || unicode.IsTitle(r) {
					if capitals++; small > 0 {
						shape |= Mixing
					}
				} else {
					small++
				}
				shape |= Foreign
				hash, _ = hash.AddRune(r)
				segment++
			case unicode.Is(unicode.Mn, r):
				shape |= Foreign
			case isInvisible(r) && s.letterAt(pos+size):
			case (r == '’' || r == 'ʼ') && s.inWord(pos+size):
				hash = hash.Add('\'')
				others++
			default:
				break loop
			}
			pos += size
		case mark:
			switch {
			case c == '\'' && s.inWord(pos+1):
				hash = hash.Add('\'')
				others++
				pos++
			case c == '.' && s.dotJoins(pos, segment):
				shape |= Dotted
				segment = 0
				pos++
			case c == '&' && pos+1 < len(text):
				r, size := s.character(pos)
				switch {
				case r == '&' && capitals == segment && small == 0 && pos+size < len(text) && isCapital(text[pos+size]): // AT&T
					hash = hash.Add('&')
				case size > 1 && unicode.IsLetter(r):
					hash, _ = hash.AddRune(r)
					shape |= Foreign
					if small++; unicode.IsUpper(r) {
						small--
						capitals++
					}
				case size > 1 && r == '’' && s.inWord(pos+size), size > 1 && r == '\'' && s.inWord(pos+size):
					hash = hash.Add('\'')
				case size > 1 && isInvisible(r) && s.letterAt(pos+size):
				default:
					break loop
				}
				pos += size
			default:
				break loop
			}
		default:
			break loop
		}
	}
	first, _ := s.character(start)
	if unicode.IsUpper(first) || unicode.IsTitle(first) {
		shape |= Upper
		switch {
		case capitals == 1 && small == 0 && others == 0:
			shape |= Initial
		case small == 0:
			shape |= Caps
		}
	}
	entry := lexicon.Find(hash)
	if pos < len(text) && text[pos] == '.' && s.ownsStop(pos, start, shape, entry) {
		shape |= Dotted
		pos++
	}
	if entry.Is(lexicon.OnlyPrefix) {
		s.addWord(Word, start, pos, shape, hash, entry, 0)
	} else {
		s.addWord(Word, start, pos, shape, hash, entry, entry)
	}
	return s.clitic(pos)
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

// ownsStop tells whether the stop at pos belongs to the word before it.
func (s *scanner) ownsStop(pos, start int, shape Shape, entry lexicon.Entry) bool {
	if pos+1 < len(s.text) && s.text[pos+1] == '.' { // an ellipsis
		return false
	}
	switch {
	case shape.Has(Initial) && s.endsLine(pos+1):
		return false
	case shape.Has(Initial):
		return s.text[start] != 'I' || len(s.doc.Tokens) == 0 || s.doc.Tokens[len(s.doc.Tokens)-1].Shape.Has(Upper)
	case shape.Has(Dotted):
		return pos-start <= 2 || s.text[pos-2] == '.' // "U.S.", not "example.org."
	case entry.Is(lexicon.Abbreviation):
		return shape.Has(Upper) || entry.Value(lexicon.Abbreviation) == 2
	}
	return false
}

// endsLine tells whether nothing but blanks and marks stands between pos and the end of the line.
func (s *scanner) endsLine(pos int) bool {
	for pos < len(s.text) && (byteClasses[s.text[pos]] == blank || s.text[pos] == '"' || s.text[pos] == '\'') {
		pos++
	}
	return pos >= len(s.text) || byteClasses[s.text[pos]] == newline
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
	hash := lexicon.Start.Add('\'')
	end := start + size + letters
	for _, c := range []byte(s.text[start+size : end]) {
		hash = hash.Add(c | 0x20)
	}
	entry := lexicon.Find(hash)
	s.addWord(Clitic, start, end, 0, hash, entry, entry)
	return end
}

// number reads what starts with a digit.
func (s *scanner) number(start int) int {
	text, pos := s.text, start
	hash := lexicon.Start
	kind, shape := Number, HasDigit
loop:
	for pos < len(text) {
		c := text[pos]
		switch byteClasses[c] {
		case digit:
			hash = hash.Add(c)
			pos++
		case letter:
			kind = Mixed
			hash = hash.Add(c | 0x20)
			pos++
		case high:
			r, size := s.character(pos)
			if !unicode.IsLetter(r) && !unicode.Is(unicode.Nd, r) {
				break loop
			}
			if unicode.IsLetter(r) {
				kind = Mixed
			}
			hash, _ = hash.AddRune(r)
			shape |= Foreign
			pos += size
		case mark:
			switch {
			case c == ',' && kind == Number && s.thousands(pos):
			case c == '.' && pos+1 < len(text) && byteClasses[text[pos+1]] == digit:
			case c == '.' && kind == Mixed && pos+2 < len(text) && text[pos-1]|0x20 != 's' && // 10 a.m. as 10a.m.
				text[pos+1]|0x20 == 'm' && text[pos+2] == '.':
				pos += 2
			default:
				break loop
			}
			pos++
		default:
			break loop
		}
	}
	s.addWord(kind, start, pos, shape, hash, 0, 0)
	return s.clitic(pos)
}

// thousands tells whether the comma at pos stands before exactly three digits.
func (s *scanner) thousands(pos int) bool {
	n := 0
	for i := pos + 1; i < len(s.text) && n < 4 && byteClasses[s.text[i]] == digit; i++ {
		n++
	}
	return n == 3
}

// punctuation reads an ASCII mark.
func (s *scanner) punctuation(pos int) int {
	text := s.text
	c := text[pos]
	run := pos + 1
	for run < len(text) && run < pos+4 && text[run] == c {
		run++
	}
	n := run - pos
	switch {
	case c == '&':
		if _, size := s.character(pos); size > 1 {
			return s.beyondASCII(pos)
		}
	case c == '.' && n >= 3:
		for run < len(text) && text[run] == '.' {
			run++
		}
		return s.mark(Ellipsis, pos, run)
	case c == '\'' && n == 2:
		return s.mark(Mark, pos, run)
	case c == '`' && n == 2:
		return s.mark(MarkOpen, pos, run)
	case c == '-' && n >= 2:
		for run < len(text) && text[run] == '-' {
			run++
		}
		return s.mark(Dash, pos, run)
	case c == '-' || c == '_':
		before := s.shape.Has(SpaceBefore)
		after := pos+1 >= len(text) || byteClasses[text[pos+1]] <= newline
		if before && after || c == '_' && (before || after) || after && c == '-' && s.lastIs(Close) { // "(AP)- "
			return s.mark(Dash, pos, pos+1)
		}
	case c == ':' && len(s.doc.Tokens) > 0 && !s.shape.Has(SpaceBefore) && pos+2 < len(text) && text[pos+1] == '/' && text[pos+2] == '/':
		return s.address(pos)
	case c == '@' && len(s.doc.Tokens) > 0 && !s.shape.Has(SpaceBefore) && s.letterAt(pos+1):
		return s.address(pos)
	}
	return s.mark(asciiKind[c], pos, pos+1)
}

func (s *scanner) lastIs(k Kind) bool {
	n := len(s.doc.Tokens)
	return n > 0 && s.doc.Tokens[n-1].Kind == k
}

// address makes the last token an address that goes on to the next white space.
func (s *scanner) address(pos int) int {
	last := &s.doc.Tokens[len(s.doc.Tokens)-1]
	if last.Kind != Word && last.Kind != Mixed && last.Kind != Number {
		return s.mark(asciiKind[s.text[pos]], pos, pos+1)
	}
	for pos < len(s.text) && byteClasses[s.text[pos]] >= letter && byteClasses[s.text[pos]] != high {
		pos++
	}
	for pos > int(last.End)+1 && (s.text[pos-1] == '.' || s.text[pos-1] == ',' || s.text[pos-1] == ')' || s.text[pos-1] == '"' || s.text[pos-1] == '\'') {
		pos--
	}
	last.Kind, last.End, last.Entry, last.Phrase, last.PhraseLen = Address, int32(pos), 0, 0, 0
	s.open = s.open[:0]
	return pos
}

var asciiKind = func() (table [128]Kind) {
	for i := range table {
		table[i] = Other
	}
	for kind, characters := range map[Kind]string{
		Comma: ",", Stop: ".", Question: "?", Exclamation: "!", Colon: ":", Semicolon: ";", Hyphen: "-", Slash: "/",
		Open: "([{", Close: ")]}", Mark: `"`, Single: "'", SingleOpen: "`", Currency: "$", Percent: "%", At: "@", Hash: "#",
		Bullet: "*", Pipe: "|",
	} {
		for _, c := range characters {
			table[c] = kind
		}
	}
	return table
}()
