package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// described is a description that looks for its bearer among those whom it suits.
type described struct {
	scan.Range
	head   lexicon.Entry
	name   scan.Range    // its main word, or the phrase that ends with that
	gender entity.Gender // that the main word says
	former bool          // it says what somebody once was
	joined bool          // it opens a clause of its own: "Lee left, and the 19-year-old", "When Lee left, the 19-year-old"
}

// describe reads a description.
func (r *reader) describe(x scan.Range, head int32) described {
	e := r.At(head)
	return described{Range: x, head: e, name: r.headPhrase(head), gender: genderOf(e), former: r.isFormer(x),
		joined: !isNational(e) && (r.At(x.From-1).Value(lexicon.Conjunction) == 1 || r.KindAt(x.From-1) == scan.Comma && r.fronted(x.From-2))}
}

// suits tells whether nothing says that somebody is not whom a description means. Whoever is the subject
// of its clause is not: "Lee said the striker was late".
func (r *reader) suits(s *salient, d *described) bool {
	switch {
	case s.isBystander(), s.subject && s.sentence == r.sentence && !d.joined:
		return false
	case s.entity < 0:
		return s.gender == entity.UnknownGender || d.gender == entity.UnknownGender || s.gender == d.gender
	}
	return (d.gender == entity.UnknownGender || r.mayBe(s.entity, d.gender)) && (d.former || r.agrees(s.entity, d.name) != contradicted)
}

// isBystander tells whether it is somebody without a name of whom the story does not go on to tell: "her secretary had urged her".
func (s *salient) isBystander() bool { return s.fleeting || s.entity < 0 && !s.leading && !s.pronoun }

// onlyOne returns the only one whom a description suits that was the subject in this sentence or the one
// before, else the only one spoken of in the last sentences, or in those of this paragraph; else -1.
func (r *reader) onlyOne(d *described) int32 {
	subject, other, here := int32(-1), int32(-1), int32(-1)
	subjects, others, heres := 0, 0, 0
	for n := range r.people.n {
		s := &r.people.recent[n]
		switch {
		case r.sentence-s.sentence > justNow, !r.suits(s, d):
		case s.subject && s.sentence >= r.sentence-1:
			subject = s.entity
			subjects++
		default:
			other = s.entity
			others++
			if s.block == r.block {
				here = s.entity
				heres++
			}
		}
	}
	switch {
	case subjects == 1:
		return subject
	case subjects == 0 && others == 1:
		return other
	case subjects == 0 && heres == 1:
		return here
	}
	return -1
}

// onlyTold returns the only one whom a description suits that was spoken of just now, or of whom the story tells.
func (r *reader) onlyTold(d *described) int32 {
	if who := r.onlyRecent(d); who >= 0 {
		return who
	}
	if who := r.onlyTopic(d); who >= 0 {
		return who
	}
	return r.onlyActor(d)
}

// onlyRecent returns the only one spoken of in the last sentences, -1 if there are two, or one without a name.
func (r *reader) onlyRecent(d *described) int32 {
	who := int32(-1)
	for n := range r.people.n {
		s := &r.people.recent[n]
		switch {
		case r.sentence-s.sentence > justNow, !r.suits(s, d):
		case s.entity < 0 || who >= 0:
			return -1
		default:
			who = s.entity
		}
	}
	return who
}

// onlyActor returns the subject of the sentence before if all others there stand aside: "Lee lost to Ray", but not "Lee beat Ray".
func (r *reader) onlyActor(d *described) int32 {
	who := r.onlyOne(d)
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.sentence == r.sentence-1 &&
			(s.entity == who && !s.subject || s.entity != who && !s.aside && !s.possessive && r.suits(s, d)) {
			return -1
		}
	}
	return who
}

// actorHere returns the subject of the sentence before if the paragraph speaks of nobody else.
func (r *reader) actorHere(d *described) int32 {
	who := r.onlyOne(d)
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.entity == who && (s.sentence != r.sentence-1 || !s.subject || s.block != r.block) ||
			s.entity != who && s.block == r.block {
			return -1
		}
	}
	return who
}

// onlyTopic returns the only subject of the last sentence if a pronoun spoke of it there, for then the story is about it;
// else -1: "She fell but caught Ray".
func (r *reader) onlyTopic(d *described) int32 {
	who := r.onlyOne(d)
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.entity == who && s.pronoun && s.subject && s.sentence >= r.sentence-1 {
			return who
		}
	}
	return -1
}
