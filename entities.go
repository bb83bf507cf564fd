package newstext

import "iter"

// Entity is a person, an organization or a place that the text names.
type Entity struct {
	ID       int        `json:"id"` // from 1, within the article
	Kind     EntityKind `json:"kind"`
	Name     string     `json:"name"`             // the fullest form in the text, without titles
	Titles   []Passage  `json:"titles,omitempty"` // "State Department spokeswoman", each time that one stands beside the name
	Mentions []Mention  `json:"mentions"`         // in order
	Known    string     `json:"known,omitzero"`   // the caller's id, of an entity on the list [Parser.Known]
}

// EntityKind is what a name is the name of.
type EntityKind string

// The kinds. A country is a place also where it acts: "Washington said".
const (
	Person       EntityKind = "person"
	Organization EntityKind = "organization"
	Place        EntityKind = "place"
)

// Mention is a passage that speaks of an entity.
type Mention struct {
	Passage
	Form MentionForm `json:"form"`
}

// MentionForm is how an entity is mentioned.
type MentionForm string

// The forms.
const (
	NameForm    MentionForm = "name"
	TitleForm   MentionForm = "title"   // "the secretary of state", "the company"
	PronounForm MentionForm = "pronoun" // "she", "his"
)

// Entity returns the entity with this id, or false.
func (a *Article) Entity(id int) (Entity, bool) {
	if id < 1 || id > len(a.Entities) {
		return Entity{}, false
	}
	return a.Entities[id-1], true
}

// EntitiesOf yields the entities of one kind.
func (a *Article) EntitiesOf(kind EntityKind) iter.Seq[Entity] {
	return func(yield func(Entity) bool) {
		for _, e := range a.Entities {
			if e.Kind == kind && !yield(e) {
				return
			}
		}
	}
}
