// Package lexicon holds the words that the rules know, in one embedded table.
//
// The lists are plain text in a folder for each language (en/): one file a
// class, one entry a line, an optional value behind " = ". Running "go generate"
// compiles them into table.bin, into the constants of [Class] and into those of
// package word. The table is read in place; all that is made of it when a program
// starts is an array of the few thousand different sets of classes.
package lexicon

import (
	_ "embed"
	"encoding/binary"
	"math/bits"
)

//go:generate go run ./gen

//go:embed table.bin
var table []byte

// Entry is what the lexicon knows of a word or phrase: its classes and their
// values. Words that rules ask for by name have an Entry of their own, a
// constant of package word; others share one with all words of the same
// classes and values. The zero Entry is an unknown word's.
type Entry uint16

// Class is a list that a word may be on. One word may be on many.
type Class uint8

// Set is a set of classes.
type Set [2]uint64

// SetOf makes a set.
func SetOf(classes ...Class) (s Set) {
	for _, c := range classes {
		s[c>>6] |= 1 << (c & 63)
	}
	return s
}

// The table: a header of four little-endian uint32 (slots, entries, values,
// longest phrase), a filter with a bit for each phrase, then for each slot the
// word's fingerprint (uint32) and its Entry (uint16), for each entry its Set and where its values end (uint32),
// and the values: class (uint16) and number (int16).
var (
	slots     = int(binary.LittleEndian.Uint32(table))
	entries   = int(binary.LittleEndian.Uint32(table[4:]))
	filter    = (*[FilterSize]byte)(table[headerSize:])
	slotTable = table[headerSize+FilterSize:]
	records   = slotTable[slotSize*slots:]
	values    = records[recordSize*entries:]
	sets      = readSets()
)

// readSets makes an array of the few thousand sets, which every rule asks for.
func readSets() []Set {
	all := make([]Set, entries)
	for e := range all {
		record := records[e*recordSize:][:recordSize]
		all[e] = Set{binary.LittleEndian.Uint64(record), binary.LittleEndian.Uint64(record[8:])}
	}
	return all
}

const (
	headerSize = 16
	slotSize   = 6
	recordSize = 20
)

// LongestPhrase is how many words the longest phrase of the lexicon has.
var LongestPhrase = int(binary.LittleEndian.Uint32(table[12:]))

// Set returns all classes of the word.
func (e Entry) Set() Set { return sets[e] }

// Is tells whether the word is on the list.
func (e Entry) Is(c Class) bool { return sets[e][c>>6&1]>>(c&63)&1 != 0 }

// Any tells whether the word is on one of the lists.
func (e Entry) Any(s Set) bool {
	has := &sets[e]
	return has[0]&s[0]|has[1]&s[1] != 0
}

// Value returns the number that stands behind the word on a list, 0 where
// there is none: the month's number, the numeral's value, the sense of a verb.
func (e Entry) Value(c Class) int {
	if !e.Is(c) {
		return 0
	}
	from := 0
	if e > 0 {
		from = int(binary.LittleEndian.Uint32(records[int(e-1)*recordSize+16:]))
	}
	to := int(binary.LittleEndian.Uint32(records[int(e)*recordSize+16:]))
	for ; from < to; from++ {
		if Class(binary.LittleEndian.Uint16(values[4*from:])) == c {
			return int(int16(binary.LittleEndian.Uint16(values[4*from+2:])))
		}
	}
	return 0
}

// Hash identifies a folded word or phrase. Make one with [Start] and
// [Hash.Add] for each byte of the word, or with [Hash.Join] for phrases.
type Hash uint64

// Start is the hash of nothing.
const Start Hash = 14695981039346656037

const prime = 1099511628211

// Add appends a folded byte (FNV-1a).
func (h Hash) Add(b byte) Hash { return (h ^ Hash(b)) * prime }

// Join returns the hash of the phrase h with one more word.
func (h Hash) Join(word Hash) Hash { return (bitsRotate(h) ^ word) * prime }

func bitsRotate(h Hash) Hash { return Hash(bits.RotateLeft64(uint64(h), 23)) }

// FilterSize is how many bytes the filter of phrases has.
const FilterSize = 1 << 14

// FilterBit is the bit of the filter that is set for a phrase with this hash.
func (h Hash) FilterBit() uint64 { return uint64(h) * 0x9e3779b97f4a7c15 >> 47 }

// FindPhrase looks a phrase up. Most joined hashes are none's, which the filter
// tells without going to the large table.
func FindPhrase(h Hash) Entry {
	if bit := h.FilterBit(); filter[bit>>3]>>(bit&7)&1 == 0 {
		return 0
	}
	return Find(h)
}

// Find looks a word or phrase up.
func Find(h Hash) Entry {
	mixed := uint64(h) ^ uint64(h)>>29
	print := uint32(mixed) | 1
	high, _ := bits.Mul64(mixed*0x9e3779b97f4a7c15, uint64(slots))
	for i := int(high); ; {
		slot := slotTable[slotSize*i:][:slotSize]
		switch binary.LittleEndian.Uint32(slot) {
		case print:
			return Entry(binary.LittleEndian.Uint16(slot[4:]))
		case 0:
			return 0
		}
		if i++; i == slots {
			i = 0
		}
	}
}

// HashOf folds and hashes a text as the scan does: words without case,
// accents and full stops, one space or hyphen between two words of a phrase.
func HashOf(phrase string) Hash {
	var whole, word Hash
	words, letters := 0, 0
	finish := func() {
		if letters == 0 {
			return
		}
		if words++; words == 1 {
			whole = word
		} else {
			whole = whole.Join(word)
		}
		letters = 0
	}
	for i, r := range phrase {
		if letters == 0 {
			word = Start
		}
		switch {
		case r == ' ' || r == '-' || r == '/':
			finish()
			continue
		case r == '\'' || r == '’':
			if isClitic(phrase[i:]) { // "people's republic" has the clitic as a word
				finish()
				word = Start
			}
			if !letterFollows(phrase[i:]) { // "workers' party"
				continue
			}
			r = '\''
		}
		n := 0
		if word, n = word.AddRune(r); n > 0 {
			letters++
		}
	}
	finish()
	return whole
}
