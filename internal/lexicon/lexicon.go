// Package lexicon holds the words that the rules know, in one embedded table.
//
// The lists are plain text in a folder for each language (en/): one file a
// class, one entry a line, an optional value behind " = ". Running "go generate"
// compiles them into table.bin, into the constants of [Class] and into those of
// package word. The table is read in place; all that is made of it when a program
// starts is arrays of the few thousand different sets of classes with their values.
package lexicon

import _ "embed"

//go:generate go run ./gen

//go:embed table.bin
var table string

// Entry is what the lexicon knows of a word or phrase: its classes and their
// values. Words that rules ask for by name have an Entry of their own, a
// constant of package word; others share one with all words of the same
// classes and values. The zero Entry is an unknown word's.
type Entry uint16

// Class is a list that a word may be on. One word may be on many.
type Class uint8

// Set is a set of classes, those below 64 and the others. As a struct of two
// numbers, and not an array, it is held in registers.
type Set struct{ Low, High uint64 }

// SetOf makes a set.
func SetOf(classes ...Class) (s Set) {
	for _, c := range classes {
		if c < 64 {
			s.Low |= 1 << c
		} else {
			s.High |= 1 << (c - 64)
		}
	}
	return s
}

// With returns the classes of both sets.
func (s Set) With(t Set) Set { return Set{s.Low | t.Low, s.High | t.High} }

// Both returns the classes that are in both sets.
func (s Set) Both(t Set) Set { return Set{s.Low & t.Low, s.High & t.High} }

// Has tells whether the class is in the set. The shift that goes too far leaves 0.
func (s Set) Has(c Class) bool { return (s.Low>>c|s.High>>(c-64))&1 != 0 }

// sets has the classes of each entry. An array of all that an Entry can be needs
// no check of its bounds; of its pages only those that are used take memory.
var sets [1 << 16]Set

// values has a row for each class that has values, of each entry's, and one of
// nothing but zeros for all other classes; firstOfRow is where a class's row begins.
var (
	values     []int16
	firstOfRow [1 << 8]uint32
)

// filter is that of the phrases.
var filter [FilterSize / 8]uint64

func init() { copyEntries() }

// copyEntries fills these from the table.
func copyEntries() {
	var valued []Class
	for c := range Class(128) {
		if known.valued.Has(c) {
			valued = append(valued, c)
			firstOfRow[c] = uint32(len(valued) * known.entries)
		}
	}
	for i := range len(known.filter) / 8 {
		filter[i] = load64(known.filter, 8*i)
	}
	values = make([]int16, max(1, (len(valued)+1)*known.entries))
	for e := range known.entries {
		sets[e] = Set{load64(known.sets, 16*e), load64(known.sets, 16*e+8)}
		at := 2 * load32(known.firstValue, 4*e) // the values of the classes that the word has, in their order
		for _, c := range valued {
			if sets[e].Has(c) {
				values[firstOfRow[c]+uint32(e)] = int16(uint16(known.values[at]) | uint16(known.values[at+1])<<8)
				at += 2
			}
		}
	}
}

// Set returns all classes of the word.
func (e Entry) Set() Set { return sets[e] }

// Is tells whether the word is on the list.
func (e Entry) Is(c Class) bool { return sets[e].Has(c) }

// Any tells whether the word is on one of the lists.
func (e Entry) Any(s Set) bool { return e.Common(s) != 0 }

// Common returns bits for those of the lists that the word is on, 0 where it is on none of them.
func (e Entry) Common(s Set) uint64 { return sets[e].Low&s.Low | sets[e].High&s.High }

// Value returns the number that stands behind the word on a list, 0 where
// there is none: the month's number, the numeral's value, the sense of a verb.
func (e Entry) Value(c Class) int { return int(values[firstOfRow[c]+uint32(e)]) }

// Entries returns how many different entries the table has.
func Entries() int { return known.entries }
