package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// salient is somebody whom the reader has in mind, by the last mention.
type salient struct {
	entity     int32 // -1: a person without a name
	sentence   int
	at         int32
	count      int32 // mentions by name before that
	subject    bool
	speaks     bool // the subject of a verb of saying
	possessive bool // "Lee's"
	owned      bool // introduced as somebody's: "His lawyer, Lee,"
	oblique    bool // "Lee's", or behind "by" or "at"
	pronoun    bool
	gender     entity.Gender // of a person without a name
}

// mind is who was spoken of last, the latest first.
type mind struct {
	recent [8]salient
	n      int
}

// take puts somebody at the front. Who is the subject of the sentence stays it.
func (m *mind) take(s salient) {
	at := min(m.n, len(m.recent)-1)
	for i := range m.n {
		if old := &m.recent[i]; old.entity == s.entity && s.entity >= 0 {
			if old.sentence == s.sentence && old.subject {
				s.subject = true
			}
			at = i
			break
		}
	}
	if at == m.n && m.n < len(m.recent) {
		m.n++
	}
	copy(m.recent[1:at+1], m.recent[:at])
	m.recent[0] = s
}

// reach is how many sentences back the person may have been named or spoken of.
const reach = 5

// What speaks for a reading of a pronoun.
const (
	perSentence = 5 // against it, for each sentence in between
	asSubject   = 6
	freshly     = 4 // the subject of this sentence or the one before
	asSpeaker   = 3 // of "she said": whoever said something before
	alone       = 8 // the only person of the sentence before
	asPronoun   = 2 // spoken of by a pronoun: the story goes on about them
	ofGender    = 4
	givenOther  = -8 // a given name that is the other gender's alone, as far as is known
	asOwner     = -2 // "Lee's"
	mainPerson  = 4  // named three times or more
	clearly     = 2  // how far the best reading has to be ahead of the next
)

// pronoun ties "he" and "her", "it said", and in an interview "I" and "you".
func (r *reader) pronoun(i int32, e lexicon.Entry) {
	switch e {
	case word.They, word.We, word.I, word.You, word.It:
		r.subject = false
	}
	switch v := e.Value(lexicon.Pronoun); v {
	case 1, 2:
		r.personal(i, e, entity.Gender(v))
	case 4, 5:
		r.interviewed(i, e, v == 5)
	case 6:
		r.neuter(i, e)
	}
}

// personal ties a pronoun of the third person.
func (r *reader) personal(i int32, e lexicon.Entry, g entity.Gender) {
	subject := e == word.He || e == word.She
	defer func() { r.subject = r.subject && !(subject && !r.fronted(i)) }()
	if _, named := r.entities.At(i - 1); named && isReflexive(e) { // "Rick Santorum himself"
		return
	}
	not := int32(-1) // the subject of the clause, whom "him" does not mean
	if e == word.Him || e == word.Her && !r.owns(i) {
		not = r.clauseSubject(i)
	}
	if ahead := r.ahead(i, e, g); ahead >= 0 {
		r.tie(scan.Range{From: i, To: i + 1}, ahead, entity.Pronoun, false)
		return
	}
	who := r.resolve(g, i, not)
	if who < 0 {
		return
	}
	r.gender[who] = g
	r.tie(scan.Range{From: i, To: i + 1}, who, entity.Pronoun, subject)
}

func isReflexive(e lexicon.Entry) bool { return e == word.Himself || e == word.Herself }

// owns tells whether "her" at i stands before a noun.
func (r *reader) owns(i int32) bool {
	t := &r.Tokens[min(i+1, int32(len(r.Tokens)-1))]
	return i+1 < r.bounds.To && (t.Kind == scan.Word || t.Kind == scan.Number) && !t.Entry.Any(closed)
}

var closed = lexicon.SetOf(lexicon.Preposition, lexicon.Conjunction, lexicon.Pronoun, lexicon.Determiner, lexicon.Auxiliary, lexicon.Modal)

// clauseSubject returns the subject of the clause that token i is in, or -1.
func (r *reader) clauseSubject(i int32) int32 {
	const longest = 24
	for n := range r.people.n {
		s := &r.people.recent[n]
		if s.sentence != r.sentence || !s.subject || s.at >= i || r.At(s.at-1) == word.Whom { // "Ray, whom she met in Paris, called her"
			continue
		}
		if i-s.at > longest {
			return -1
		}
		for j := i - 1; j > s.at; j-- {
			t := &r.Tokens[j]
			if t.Kind == scan.Comma {
				if r.isFinite(j + 1) { // "Lee, who runs a farm, disagreed with him"
					break
				}
				return -1
			}
			if t.Entry == word.Who { // "Lee, who spoke after her"
				break
			}
			if t.Kind == scan.Word && (t.Entry.Is(lexicon.Conjunction) || t.Entry == word.That) {
				return -1
			}
		}
		return s.entity
	}
	return -1
}

// ahead ties a pronoun in a phrase or clause that opens the sentence to the
// subject behind it: "In his letter, Lee said", "Asked what she would do, Lee smiled".
func (r *reader) ahead(i int32, e lexicon.Entry, g entity.Gender) int32 {
	const reach = 14
	first := &r.Tokens[r.bounds.From]
	clause := e == word.He || e == word.She
	if !clause && e != word.His && e != word.Her || i == r.bounds.From {
		return -1
	}
	switch f := first.Entry; {
	case f.Is(lexicon.Preposition), clause && (f == word.When || f == word.While), f.Is(lexicon.PastParticiple), !clause && f.Is(lexicon.PresentParticiple):
	default:
		return -1
	}
	for j := r.bounds.From; j < r.bounds.To && j < i+reach; j++ {
		t := &r.Tokens[j]
		if t.Kind == scan.Comma && j > i {
			m, named := r.nameBehind(j + 1)
			if named && r.entities.Entities[m.Entity].Kind == entity.Person && r.acts(m.To) && (r.gender[m.Entity] == g || r.gender[m.Entity] == entity.UnknownGender) {
				return m.Entity
			}
			return -1
		}
		if t.Kind == scan.Word && j > r.bounds.From && !clause && t.Entry.Any(auxiliaries) {
			return -1
		}
	}
	return -1
}

// nameBehind returns the name at i, or behind the title there.
func (r *reader) nameBehind(i int32) (entity.Mention, bool) {
	const title = 5
	for j := i; j < i+title && j < r.bounds.To; j++ {
		if m, named := r.entities.At(j); named {
			if m.Entity < 0 || r.entities.Entities[m.Entity].Kind != entity.Person {
				continue
			}
			return m, true
		}
		if t := &r.Tokens[j]; t.Kind != scan.Word || !t.Shape.Has(scan.Upper) && !t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.TitleModifier) {
			break
		}
	}
	return entity.Mention{}, false
}

// fronted tells whether token i is in a clause or phrase that a comma parts from
// the subject of the sentence: "Asked when she would reopen, Lee".
func (r *reader) fronted(i int32) bool {
	const reach = 16
	if e := r.At(r.bounds.From); !e.Is(lexicon.PastParticiple) && !e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.Preposition) && !e.Is(lexicon.Conjunction) {
		return false
	}
	for j := i + 1; j < r.bounds.To && j < i+reach; j++ {
		if r.KindAt(j) == scan.Comma {
			return true
		}
	}
	return false
}

// likelyGender is that of those who bear the given name, as far as it is one
// gender's alone; what the text says of the person goes before it.
func (r *reader) likelyGender(who int32) entity.Gender {
	if who < 0 {
		return entity.UnknownGender
	}
	given := r.At(r.entities.Entities[who].First)
	if v := given.Value(lexicon.GivenName); given.Is(lexicon.GivenName) && v <= int(entity.Male) {
		return entity.Gender(v)
	}
	return entity.UnknownGender
}

// resolve returns whom a pronoun means, -1 where nobody fits or two fit alike.
func (r *reader) resolve(g entity.Gender, i, not int32) int32 {
	best, bestScore, nextScore := int32(-1), -100, -100
	says := r.says(i + 1)
	before := 0 // how many people are in the sentence before
	for n := range r.people.n {
		if r.people.recent[n].sentence == r.sentence-1 {
			before++
		}
	}
	for n := range r.people.n {
		s := &r.people.recent[n]
		if r.sentence-s.sentence > reach || s.entity >= 0 && s.entity == not {
			continue
		}
		known := s.gender
		if s.entity >= 0 {
			known = r.gender[s.entity]
		}
		if known != entity.UnknownGender && known != g {
			continue
		}
		score := -perSentence * (r.sentence - s.sentence)
		if s.subject {
			score += asSubject
			if r.sentence-s.sentence <= 1 {
				score += freshly
			}
		}
		if before == 1 && s.sentence == r.sentence-1 && !s.subject && !s.possessive { // "The idea came from Ed Jurgens. He says"
			score += alone
		}
		if s.entity < 0 && s.sentence == r.sentence && !s.subject { // "held a boy and took him home"
			score += asSubject
		}
		if s.owned && known == entity.UnknownGender { // "His lawyer, Lee, said he was ill"
			score -= asSubject + freshly
		}
		if s.speaks && says {
			score += asSpeaker
		}
		if s.pronoun {
			score += asPronoun
		}
		if s.possessive {
			score += asOwner
		}
		switch likely := r.likelyGender(s.entity); {
		case known == g:
			score += ofGender
		case likely != entity.UnknownGender && likely != g:
			score += givenOther
		}
		if s.count >= 2 {
			score += mainPerson
		}
		if score > bestScore {
			best, bestScore, nextScore = s.entity, score, bestScore
		} else if score > nextScore {
			nextScore = score
		}
	}
	if best < 0 || bestScore-nextScore < clearly {
		return -1
	}
	return best
}
