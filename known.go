package newstext

import (
	"fmt"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
)

// KnownEntity is an entry of the caller's own list.
type KnownEntity struct {
	ID      string     // the caller's; it comes back as [Entity.Known]
	Kind    EntityKind // what the entity is, whatever the text looks like
	Name    string
	Aliases []string // further names: "Fed", "Federal Reserve"
	Titles  []string // of a person: by "the secretary of state" the story may mean the bearer, if it names them
}

// Known is a list of people, organizations and places that the caller knows,
// compiled by [NewKnown] once for many texts. One Known serves many parsers and goroutines.
type Known struct{ list *entity.Known }

// KnownError says which entry of a list cannot be used.
type KnownError struct {
	Index int // of the entry
	Msg   string
}

func (e *KnownError) Error() string {
	return fmt.Sprintf("newstext: known entity %d: %s", e.Index, e.Msg)
}

// NewKnown compiles a list. Its names are found where the text has them with a
// capital letter, without regard to case and accents otherwise, and win over
// what the text looks like; a name of one word counts where it is no part of a
// longer one. A name or alias of two entries links to neither: such a name is
// read as if it were not on the list. The only error is a [*KnownError].
func NewKnown(entries []KnownEntity) (*Known, error) {
	names := 0
	for i := range entries {
		names += 1 + len(entries[i].Aliases)
	}
	list := entity.NewKnown(names)
	for i := range entries {
		e := &entries[i]
		kind := entity.Kind(0)
		for kind = range entity.Kind(len(entityKinds)) {
			if entityKinds[kind] == e.Kind {
				break
			}
		}
		switch {
		case entityKinds[kind] != e.Kind:
			return nil, &KnownError{i, fmt.Sprintf("unknown kind %q", e.Kind)}
		case e.Name == "":
			return nil, &KnownError{i, "no name"}
		}
		known := entity.KnownEntry{ID: e.ID, Kind: kind}
		for _, t := range e.Titles {
			known.Offices = append(known.Offices, lexicon.HashOf(t))
		}
		list.Add(known, append([]string{e.Name}, e.Aliases...)...)
	}
	return &Known{list}, nil
}

// compiled returns the list, nil of a nil Known.
func (k *Known) compiled() *entity.Known {
	if k == nil {
		return nil
	}
	return k.list
}
