// Package scan reads the raw text once and makes lines and tokens of it, each
// word looked up in the lexicon. When the layout has told what the paragraphs
// are, it cuts them into sentences and pairs their quotation marks.
//
// All later stages speak in tokens; byte offsets come back at the very end.
package scan

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// Doc is a text with its lines and tokens.
type Doc struct {
	Text      string
	Lines     []Line
	Tokens    []Token
	Sentences []Range  // of the blocks given to [Doc.Divide], in order
	Quoted    []Quoted // stretches between quotation marks, in order of their start
	Foreign   bool     // a word has letters outside of ASCII
	Mojibake  int      // where the first character stands that a wrong decoding made, -1 if there is none

	hashes  []lexicon.Hash  // of each token; see [Doc.Hash]
	entries []lexicon.Entry // of the words that are looked up
	wrapped []int32         // where the phrases start that go on over the end of a line
	starts  []int32         // tokens that phrases of the lexicon may start at
	blanks  []int32         // tokens before which a blank line stands, over which no phrase goes, and the number of tokens
	joined  []lexicon.Hash  // of the first two words of what may be phrases
	traits  []Traits        // of each token, and eight without any; see [Doc.Next]
}

// Line is a line of the text without its terminator.
type Line struct {
	Start, End int32 // bytes, white space included
	Range            // its tokens; empty if the line is blank
}

// Bytes returns where the line's tokens stand, with the HTML entities of white
// space around them; start is not before end where there is nothing of either.
func (l Line) Bytes(d *Doc) (start, end int) {
	start, end = int(l.End), int(l.Start)
	if !l.Empty() {
		start, end = d.Bytes(l.Range)
	}
	if at := strings.IndexByte(d.Text[l.Start:start], '&'); at >= 0 {
		start = int(l.Start) + at
	}
	if at := strings.LastIndexByte(d.Text[end:l.End], ';'); at >= 0 {
		end += at + 1
	}
	return start, end
}

// Range is a half-open range of tokens.
type Range struct{ From, To int32 }

// Len returns the number of tokens.
func (r Range) Len() int { return int(r.To - r.From) }

// Empty tells whether there is no token in it.
func (r Range) Empty() bool { return r.From >= r.To }

// Has tells whether token i lies in it.
func (r Range) Has(i int32) bool { return r.From <= i && i < r.To }

// Contains tells whether all of s lies in it.
func (r Range) Contains(s Range) bool { return r.From <= s.From && s.To <= r.To }

// Overlaps tells whether some token lies in both.
func (r Range) Overlaps(s Range) bool { return r.From < s.To && s.From < r.To }

// Token is a word, a number, a clitic or a mark of punctuation.
type Token struct {
	Start, End int32         // bytes
	Entry      lexicon.Entry // of the word
	Phrase     lexicon.Entry // of the longest phrase of the lexicon that starts here, 0 if none does
	Shape      Shape
	Kind       Kind
	PhraseLen  uint8 // tokens of that phrase
}

// Kind is what a token is.
type Kind uint8

// The kinds of token.
const (
	Word    Kind = iota
	Clitic       // 's 'd 'll 're 've 'm behind a word
	Number       // digits, with the stops and commas inside: 1,234.5
	Mixed        // begins with a digit and has letters: 30th, 1990s, 10am
	Address      // https://example.org, www.example.org, ann@example.org

	Comma
	Stop // a full stop that is no part of a word
	Question
	Exclamation
	Colon
	Semicolon
	Ellipsis
	Hyphen // - without space on both sides
	Dash   // — – ―, -- and - or _ between spaces
	Slash
	Open  // ( [ {
	Close // ) ] }

	MarkOpen    // “ „ « and ``
	MarkClose   // ” »
	Mark        // " and '', which open and close
	SingleOpen  // ‘ ‚ ‹ `
	SingleClose // ’ ›, which may be an apostrophe
	Single      // ', which may be an apostrophe

	Currency // $ £ € ¥ ₹
	Percent
	At
	Hash
	Bullet // • · ▪ * ►
	Pipe
	Other
)

// Shape is a set of bits that tell how a token looks.
type Shape uint16

// The bits of a Shape.
const (
	SpaceBefore   Shape = 1 << iota // white space or a line's start stands before it
	LineStart                       // first of its line
	Upper                           // starts with a capital letter
	Caps                            // two letters or more, all of them capitals
	Mixing                          // a capital letter after a small one: McCain, iPhone
	Dotted                          // has a full stop in it or as its last: U.S., Mr., J.
	HasDigit                        // a digit among the letters or alone
	Initial                         // one capital letter, alone or with its stop
	Foreign                         // has letters outside of ASCII
	SentenceStart                   // set by [Doc.Divide]

	allShapes = 1<<iota - 1
)

// Has tells whether one of the bits is set.
func (s Shape) Has(bits Shape) bool { return s&bits != 0 }

// Is tells whether the word token i is on the list.
func (d *Doc) Is(i int32, c lexicon.Class) bool { return d.Tokens[i].Entry.Is(c) }

// At returns the entry of token i, the zero Entry outside of the text.
func (d *Doc) At(i int32) lexicon.Entry {
	if i := uint(i); i < uint(len(d.Tokens)) { // one comparison for both ends, as these are asked everywhere
		return d.Tokens[i].Entry
	}
	return 0
}

// Hash returns the hash of the word token i, which tells whether two words are
// the same but for case and accents.
func (d *Doc) Hash(i int32) lexicon.Hash { return d.hashes[i] }

// TextHash returns a hash of the text of r, ASCII letters in lower case.
func (d *Doc) TextHash(r Range) lexicon.Hash {
	text := d.TextOf(r)
	hash := lexicon.Start
	for ; len(text) >= 8; text = text[8:] {
		hash = hash.Eight(load64(text) | 0x20*ones)
	}
	last := uint64(0)
	for i := range len(text) {
		last |= uint64(text[i]|0x20) << (8 * i)
	}
	return hash.Eight(last)
}

// KindAt returns the kind of token i, [Other] outside of the text.
func (d *Doc) KindAt(i int32) Kind {
	if i := uint(i); i < uint(len(d.Tokens)) {
		return d.Tokens[i].Kind
	}
	return Other
}

// Has tells whether token i has one of the bits; no token outside of the text has any.
func (d *Doc) Has(i int32, bits Shape) bool {
	if i := uint(i); i < uint(len(d.Tokens)) {
		return d.Tokens[i].Shape&bits != 0
	}
	return false
}

// Listed returns the number of tokens of the phrase or word at i that is on the list, 0 if none is.
func (d *Doc) Listed(i int32, c lexicon.Class) int32 {
	if i := uint(i); i < uint(len(d.Tokens)) {
		t := &d.Tokens[i]
		switch phrase := t.Phrase.Set(); {
		case !phrase.With(t.Entry.Set()).Has(c): // as most often
			return 0
		case phrase.Has(c):
			return int32(t.PhraseLen)
		}
		return 1
	}
	return 0
}

// TextAt returns what token i looks like in the text; nothing stands outside of it.
func (d *Doc) TextAt(i int32) string {
	if i := uint(i); i < uint(len(d.Tokens)) {
		t := &d.Tokens[i]
		return d.Text[t.Start:t.End]
	}
	return ""
}

// TextOf returns the text from the first to the last token of r.
func (d *Doc) TextOf(r Range) string {
	start, end := d.Bytes(r)
	return d.Text[start:end]
}

// Bytes returns where r lies in the text, half-open; an empty range lies nowhere: 0, 0.
func (d *Doc) Bytes(r Range) (start, end int) {
	if r.Empty() {
		return 0, 0
	}
	return int(d.Tokens[r.From].Start), int(d.Tokens[r.To-1].End)
}

// IsMark tells whether the token is a quotation mark of any kind.
func (t *Token) IsMark() bool { return t.Kind >= MarkOpen && t.Kind <= Single }

// Warning is a doubt about the content, at some tokens or, if the range is empty, about the whole.
type Warning struct {
	Range
	Code string // "weekday-mismatch"
	Text string // a sentence for a person
}
