package entity

import "github.com/newstext/newstext/internal/lexicon"

// Kinship is what words for kin have in common, the tens of their values on the list relation.
type Kinship uint8

// The kinships; Companion is of those who speak of somebody else, such as a friend.
const (
	NoKin Kinship = iota
	Spouse
	Sibling
	Parent
	Child
	Companion
	Household // no person
)

// KinshipOf returns the kinship that a word for kin says.
func KinshipOf(e lexicon.Entry) Kinship { return Kinship(e.Value(lexicon.Relation) / 10) }

// GenderOf returns the gender that a word for kin says.
func GenderOf(e lexicon.Entry) Gender { return Gender(e.Value(lexicon.Relation) % 10) }
