package scan

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/lexicon"
)

// Text scans a text, which must be valid UTF-8 and shorter than 2 GiB.
func Text(text string) *Doc {
	d := new(Doc)
	d.Scan(text)
	return d
}

// Scan makes d the scan of a text, which must be valid UTF-8 and shorter than
// 2 GiB. It uses the memory of the text that was scanned before: nothing of d
// may be kept but substrings of the text.
func (d *Doc) Scan(text string) {
	*d = Doc{
		Text:      text,
		Tokens:    slices.Grow(d.Tokens[:0], len(text)/5+16),
		hashes:    slices.Grow(d.hashes[:0], len(text)/5+16),
		entries:   d.entries,
		starts:    d.starts[:0],
		wrapped:   d.wrapped[:0],
		blanks:    d.blanks[:0],
		joined:    d.joined,
		traits:    slices.Grow(d.traits[:0], len(text)/5+24),
		Lines:     slices.Grow(d.Lines[:0], len(text)/80+8),
		Sentences: d.Sentences[:0],
		Quoted:    d.Quoted[:0],
		Mojibake:  -1,
	}
	s := scanner{text: text, doc: d}
	s.run()
	d.traits = append(d.traits, make([]Traits, 8)...)
}

type scanner struct {
	text     string
	doc      *Doc
	shape    Shape // of the next token: what stands before it
	lookedUp int   // tokens that were looked up
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
			end, hash, shape := plainWord(text, pos)
			if end > 0 && text[end] == ' ' && !shape.Has(Mixing) { // as most words
				s.addWord(Word, pos, end, shape, hash)
				s.shape = SpaceBefore
				pos = end + 1
			} else {
				pos = s.word(pos, end, hash, shape)
			}
		case digit:
			pos = s.number(pos)
		case mark:
			pos = s.punctuation(pos)
		case high:
			pos = s.beyondASCII(pos)
		}
	}
	s.endLine(pos)
	s.lookUp()
	s.doc.blanks = append(s.doc.blanks, int32(len(s.doc.Tokens)))
	s.readPhrases()
}

func (s *scanner) beginLine(pos int) {
	if n := len(s.doc.Lines); n == cap(s.doc.Lines) {
		s.doc.Lines = slices.Grow(s.doc.Lines, s.stillToCome(n, pos))
	}
	s.doc.Lines = append(s.doc.Lines, Line{Start: int32(pos), Range: Range{From: int32(len(s.doc.Tokens))}})
	s.shape = SpaceBefore | LineStart
}

func (s *scanner) endLine(pos int) {
	line := &s.doc.Lines[len(s.doc.Lines)-1]
	line.End, line.To = int32(pos), int32(len(s.doc.Tokens))
	if n := int32(len(s.doc.Tokens)); line.Empty() && (len(s.doc.blanks) == 0 || s.doc.blanks[len(s.doc.blanks)-1] < n) {
		s.doc.blanks = append(s.doc.blanks, n)
	}
}

// addWord appends a word or number, which will be looked up by its hash.
func (s *scanner) addWord(kind Kind, start, end int, shape Shape, hash lexicon.Hash) {
	s.doc.Tokens = append(s.doc.Tokens, Token{})
	t := &s.doc.Tokens[len(s.doc.Tokens)-1] // whose fields are set where it stands, which waits for no copy
	t.Start, t.End, t.Kind, t.Shape = int32(start), int32(end), kind, s.shape|shape
	s.doc.hashes = append(s.doc.hashes, hash)
	s.shape = 0
}

// mostWaiting is how many tokens of a long text wait to be looked up, so that
// they are still at hand in the processor's caches.
const mostWaiting = 2048

// grow makes room for the tokens of the rest of the text.
func (s *scanner) grow(pos int) {
	n := len(s.doc.Tokens)
	s.doc.Tokens = slices.Grow(s.doc.Tokens, s.stillToCome(n, pos))
	s.doc.hashes = slices.Grow(s.doc.hashes, cap(s.doc.Tokens)-n)
}

// stillToCome guesses how many things come behind pos if there were n before: some more than as dense as there.
func (s *scanner) stillToCome(n, pos int) int {
	rest := len(s.text) - pos
	return min(int(float64(n)*float64(rest)/float64(max(pos, 1)))+n/16+64, rest+1)
}

// mark appends a token of punctuation.
func (s *scanner) mark(kind Kind, start, end int) int {
	if n := len(s.doc.Tokens); n == cap(s.doc.Tokens) {
		s.grow(start)
	} else if n-s.lookedUp >= mostWaiting {
		s.lookUp()
	}
	s.addWord(kind, start, end, 0, 0)
	return end
}

// beyondASCII reads what starts with a character that is not ASCII, or an HTML entity.
func (s *scanner) beyondASCII(pos int) int {
	r, size := s.character(pos)
	switch {
	case '‐' <= r && r <= '…' && r != '–': // the marks that a text has most, no letters
		s.mark(kindOf(r), pos, pos+size)
	case unicode.IsLetter(r):
		return s.word(pos, 0, 0, 0)
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

// number reads what starts with a digit.
func (s *scanner) number(start int) int {
	text, pos := s.text, start
	hash := lexicon.NewHasher()
	kind, shape := Number, HasDigit
loop:
	for pos < len(text) {
		c := text[pos]
		switch byteClasses[c] {
		case digit:
			hash.Add(c)
			pos++
		case letter:
			if pos-start == 4 && (c == 'U' || c == 'P') && opensPublished(text[pos:]) { // "3 Mar 2026Updated 10:02"
				break loop
			}
			kind = Mixed
			hash.Add(c | 0x20)
			pos++
		case high:
			r, size := s.character(pos)
			if !unicode.IsLetter(r) && !unicode.Is(unicode.Nd, r) {
				break loop
			}
			if unicode.IsLetter(r) {
				kind = Mixed
			}
			hash.AddRune(r)
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
	s.addWord(kind, start, pos, shape, hash.Sum())
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
	case c == '`' && n == 2, c == ',' && n == 2 && s.opensLow(pos):
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

// opensLow tells whether the two commas at pos stand for „ before a word.
func (s *scanner) opensLow(pos int) bool {
	return (s.shape.Has(SpaceBefore) || len(s.doc.Tokens) == 0) && s.letterAt(pos+2)
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
	for pos > int(last.End)+1 && (s.text[pos-1] == '.' || s.text[pos-1] == ',' || s.text[pos-1] == ')' || s.text[pos-1] == '"' ||
		s.text[pos-1] == '\'') {
		pos--
	}
	last.Kind, last.End = Address, int32(pos)
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
