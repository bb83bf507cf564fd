// Package entity finds the names of people, organizations and places, says
// which is which, and groups those of one bearer.
package entity

import (
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// Kind is what a name is the name of.
type Kind uint8

// The kinds.
const (
	Person Kind = iota
	Organization
	Place
)

// Form is how an entity is mentioned.
type Form uint8

// The forms.
const (
	Name    Form = iota
	Title        // "the secretary of state", "the company"
	Pronoun      // "she", "his"
)

// Gender is what words in the text say about a person: "Mr.", "she", "his wife".
type Gender uint8

// The genders.
const (
	UnknownGender Gender = iota
	Female
	Male
)

// Entity is a person, an organization or a place.
type Entity struct {
	Kind   Kind
	Name   string // the fullest name in the text, without titles
	Titles []scan.Range
	Gender Gender
	Known  string // the id that the caller's list gives it
}

// Mention is a place in the text that speaks of an entity.
type Mention struct {
	scan.Range
	Entity int32 // index into Result.Entities
	Form   Form
}

// Known is an entry of the caller's list.
type Known struct {
	ID      string
	Kind    Kind
	Name    string
	Aliases []string
	Titles  []string
}

// Result holds the entities in the order of their first mention, and the
// mentions by name in the order of the text; no two overlap.
type Result struct {
	Entities []Entity
	Mentions []Mention
	Warnings []scan.Warning
}

// Read finds the names of a story.
func Read(d *scan.Doc, l *layout.Layout, t *timex.Result) *Result {
	return &Result{}
}
