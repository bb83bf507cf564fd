package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// relative is somebody who was named as somebody's: "Lee's wife, Ann".
type relative struct {
	who, of int32
	as      lexicon.Hash // "wife"
	kin     entity.Kinship
}

// mostRelatives is how many are kept in mind, the latest.
const mostRelatives = 16

// noteRelative takes note of a description beside a name that says whose its bearer is.
func (r *reader) noteRelative(x scan.Range, head, who int32) {
	of := r.possessor(x)
	if of < 0 || of == who {
		return
	}
	if len(r.relatives) == mostRelatives {
		copy(r.relatives, r.relatives[1:])
		r.relatives = r.relatives[:mostRelatives-1]
	}
	r.relatives = append(r.relatives, relative{who: who, of: of, as: r.Hash(head), kin: entity.KinshipOf(r.At(head))})
}

// possessor returns whose the one is of whom a description speaks, -1 if nobody's
// who is known: "his wife", "Lee's wife".
func (r *reader) possessor(x scan.Range) int32 {
	m, found := r.entities.At(x.From)
	switch e := r.At(x.From); {
	case e == word.His || e == word.Her:
		m, found = r.tiedAt(x.From)
	case !found || r.KindAt(m.To) != scan.Clitic:
		return -1
	}
	if !found || !r.isPerson(m.Entity) {
		return -1
	}
	return m.Entity
}

// relativeOf returns whom "her husband" means: who was named so, or whose wife
// she was said to be; -1 if nobody or two.
func (r *reader) relativeOf(x scan.Range, head int32) int32 {
	of := r.possessor(x)
	if of < 0 {
		return -1
	}
	who := int32(-1)
	for _, k := range r.relatives {
		found := int32(-1)
		switch {
		case k.of == of && k.as == r.Hash(head):
			found = k.who
		case k.who == of && isInverse(k.kin, entity.KinshipOf(r.At(head))) && r.fits(k.of, genderOf(r.At(head))):
			found = k.of
		}
		if found >= 0 && who >= 0 && found != who {
			return -1
		}
		who = max(who, found)
	}
	return who
}

// isInverse tells whether of two people one is the other's so, and that one's the other's: "wife" and "husband".
func isInverse(a, b entity.Kinship) bool {
	switch a {
	case entity.Spouse, entity.Sibling:
		return b == a
	case entity.Parent:
		return b == entity.Child
	case entity.Child:
		return b == entity.Parent
	}
	return false
}
