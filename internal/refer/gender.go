package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// shown counts the pronouns that, by the grammar, can mean nobody else.
type shown struct{ female, male int32 }

// lesson says where the gender of a person was first asked for in vain, and where it was first learned.
type lesson struct{ vain, learned int32 }

// known returns what the text so far says of the gender of a person.
func (r *reader) known(who int32) entity.Gender {
	g := r.gender[who]
	if l := &r.lessons[who]; g == entity.UnknownGender && r.here < l.vain {
		l.vain = r.here
	}
	return g
}

// learn takes note of the gender that a pronoun, or a word beside the name, shows of a person; surely if it could mean nobody else.
func (r *reader) learn(who int32, g entity.Gender, surely bool) {
	switch r.gender[who] {
	case g:
	case entity.UnknownGender:
		r.lessons[who].learned = r.here
	default:
		r.lessons[who].vain = -1 // what was taken for known was not
	}
	r.gender[who] = g
	if !surely {
		return
	}
	if g == entity.Female {
		r.shown[who].female++
	} else {
		r.shown[who].male++
	}
}

// mayBe tells whether nothing in the text so far says that a person is of the other gender.
func (r *reader) mayBe(who int32, g entity.Gender) bool {
	known := r.known(who)
	return known == g || known == entity.UnknownGender
}

// isDoubtful tells whether the given names are the other gender's alone, as far as
// is known. That says nothing of the person, but a pronoun that would mean them
// is then left to nobody, unless the text itself says the gender.
func (r *reader) isDoubtful(who int32, g entity.Gender) bool {
	if who < 0 {
		return false
	}
	m, _ := r.entities.At(r.entities.Entities[who].First)
	if !r.At(m.From).Is(lexicon.GivenName) && !r.Has(m.From, scan.Initial) { // "Norlina Abdul Hamid": the father's name says nothing
		return false
	}
	other := false
	for i := m.From; i < m.To-1; i++ { // "Nana Yaw Reuben" is neither gender's alone
		e := r.At(i)
		if !e.Is(lexicon.GivenName) {
			continue
		}
		switch v := e.Value(lexicon.GivenName); {
		case v == 0 || v > int(entity.Male) || entity.Gender(v) == g:
			return false
		default:
			other = true
		}
	}
	return other
}

// fits tells whether nothing says that a person is of another gender than a word.
func (r *reader) fits(who int32, g entity.Gender) bool {
	return g == entity.UnknownGender || r.mayBe(who, g) && !r.isDoubtful(who, g)
}

// settle sets the gender of each to what titles and words for kin say, and else
// to what the pronouns of the whole story show if they agree. It reports whether
// that is more than was known where it was asked for.
func (r *reader) settle() bool {
	news := false
	for n := range r.gender {
		r.gender[n] = r.entities.Entities[n].Gender
		if r.gender[n] != entity.UnknownGender {
			continue
		}
		switch s := r.shown[n]; {
		case s.female > 0 && s.male == 0:
			r.gender[n] = entity.Female
		case s.male > 0 && s.female == 0:
			r.gender[n] = entity.Male
		default:
			continue
		}
		news = news || r.lessons[n].vain < r.lessons[n].learned
	}
	return news
}

// genderOfPronoun is what "she" or "he" says.
func genderOfPronoun(p lexicon.PronounKind) entity.Gender {
	switch p {
	case lexicon.Feminine:
		return entity.Female
	case lexicon.Masculine:
		return entity.Male
	}
	return entity.UnknownGender
}

// genderOf is what a title or a word for kin says.
func genderOf(e lexicon.Entry) entity.Gender {
	if v := e.Value(lexicon.Title); v == int(entity.Female) || v == int(entity.Male) {
		return entity.Gender(v)
	}
	return entity.GenderOf(e)
}
