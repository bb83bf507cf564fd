// Package lexicon holds the words that the rules know, in one embedded table.
//
// The lists are plain text in a folder for each language (en/): one file a
// class, one entry a line, an optional value behind " = ". Running "go generate"
// compiles them into table.bin, into the constants of [Class] and into those of
// package word. The table is read in place; all that is made of it when a program
// starts is arrays of the few thousand different sets of classes with their values.
package lexicon

import (
	_ "embed"
	"math/bits"
)

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

// sets has the classes of each entry, firstValue where its values begin in
// values. An array of all that an Entry can be needs no check of its bounds; of
// its pages only those that are used take memory.
var (
	sets       [1 << 16]Set
	firstValue [1 << 16]uint32
	values     []int16
)

func init() { copyEntries() }

// copyEntries fills these from the table.
func copyEntries() {
	for e := range known.entries {
		sets[e] = Set{load64(known.sets, 16*e), load64(known.sets, 16*e+8)}
		firstValue[e] = load32(known.firstValue, 4*e)
	}
	values = make([]int16, len(known.values)/2)
	for i := range values {
		values[i] = int16(uint16(known.values[2*i]) | uint16(known.values[2*i+1])<<8)
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
func (e Entry) Value(c Class) int {
	if !e.Is(c) || !known.valued.Has(c) {
		return 0
	}
	// A word has a value for each of its classes that have values, in their order.
	before := sets[e].Both(known.valued)
	before.Low &= 1<<c - 1 // all where c is above
	before.High &= 1<<(max(c, 64)-64) - 1
	return int(values[int(firstValue[e])+bits.OnesCount64(before.Low)+bits.OnesCount64(before.High)])
}

// Entries returns how many different entries the table has.
func Entries() int { return known.entries }
