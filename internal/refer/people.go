package refer

import (
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// salient is somebody whom the reader has in mind, by the last mention.
type salient struct {
	entity     int32        // -1: a person without a name
	noun       lexicon.Hash // by which that one is spoken of: "a teacher"
	sentence   int
	at         int32
	count      int32 // mentions by name before that
	subject    bool
	speaks     bool // the subject of a verb of saying
	possessive bool // "Lee's"
	block      int  // paragraph
	owned      bool // introduced as somebody's: "His lawyer, Lee,"
	leading    bool // nobody was the subject of the sentence before
	oblique    bool // "Lee's", or behind "by" or "at"
	aside      bool // behind a preposition other than "by", perhaps with a title: "lost to Lee"
	pronoun    bool
	gender     entity.Gender // of a person without a name
	fleeting   bool          // taken up in the same sentence alone
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
				s.subject, s.speaks = true, s.speaks || old.speaks
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

// opine says that the subject of the sentence tells what it thinks: "Lee felt Ray was late".
func (m *mind) opine(sentence int) {
	for n := range m.n {
		if s := &m.recent[n]; s.sentence == sentence && s.subject && s.leading {
			s.speaks = true
		}
	}
}

// What speaks for a reading of a pronoun.
const (
	perSentence = 6 // against it, for each sentence in between
	perBlock    = 2 // for those of another paragraph
	asSubject   = 6
	freshly     = 4 // the subject of this sentence or the one before
	asSpeaker   = 3 // of "she said": whoever said something before
	asLeader    = 8 // and in whose words others are spoken of: "Lee said Ray was ill. She said"
	asActor     = 5 // of "she said": who did something before
	alone       = 8 // the only person of the sentence before
	asPronoun   = 1 // spoken of by a pronoun: the story goes on about them
	ofGender    = 4
	asBinder    = 8  // the subject of the clause with "his", or who says "that he"
	asObject    = 4  // named, but not as the subject
	asOwned     = -4 // introduced as somebody's
	asOwner     = -2 // "Lee's"
	mainPerson  = 4  // named three times or more
	clearly     = 2  // how far the best reading has to be ahead of the next
	farAhead    = 12 // so far that the reading shows the gender
)

// pronoun ties "he" and "her", "it said", and in an interview "I" and "you".
func (r *reader) pronoun(i int32, e lexicon.Entry) {
	switch e {
	case word.They, word.We, word.I, word.You, word.It:
		r.subject = false
	}
	switch p := e.Pronoun(); p {
	case lexicon.Feminine, lexicon.Masculine:
		r.personal(i, e, genderOfPronoun(p))
	case lexicon.FirstPerson, lexicon.SecondPerson:
		r.interviewed(i, e, p == lexicon.SecondPerson)
	case lexicon.Neuter:
		r.neuter(i, e)
	}
}

// anaphor is a pronoun of the third person that looks for its bearer.
type anaphor struct {
	binding
	gender   entity.Gender
	says     bool  // a verb of saying follows: "she said"
	inserted bool  // into what is said: "The plan, she said, was"
	before   int   // how many people are in the sentence before
	fitting  int   // how many of them may be of the gender
	speaker  int32 // who said something last there, -1 if nobody
}

// resolve returns whom a pronoun means, -1 where nobody fits or two fit alike,
// and whether nobody else comes near. The grammar may speak for one, and rule out another.
func (r *reader) resolve(g entity.Gender, i int32, b binding) (who int32, surely bool) {
	const reach = 5 // sentences back to the last mention
	a := anaphor{binding: b, gender: g, says: r.says(i + 1), inserted: r.KindAt(i-1) == scan.Comma && r.KindAt(i+2) == scan.Comma, speaker: -1}
	for n := range r.people.n {
		if s := &r.people.recent[n]; s.sentence == r.sentence-1 {
			a.before++
			if s.entity < 0 || r.mayBe(s.entity, g) {
				a.fitting++
			}
			if s.speaks && a.speaker < 0 {
				a.speaker = s.entity
			}
		}
	}
	best, bestScore, nextScore, doubted := int32(-1), -100, -100, -100
	if b.unnamed {
		nextScore = asSubject + freshly
	}
	newest := 0 // sentence with a subject that is named, among those who were spoken of later
	for n := range r.people.n {
		s := &r.people.recent[n]
		if r.sentence-s.sentence > reach || r.isForgotten(s) || b.excludes(s) {
			continue
		}
		if s.subject && s.entity >= 0 {
			newest = max(newest, s.sentence)
		} else if s.entity < 0 && s.sentence < newest { // "A nurse stole £40,000. Ann Lee, 44, used it when she"
			continue
		}
		known := s.gender
		if s.entity >= 0 {
			known = r.known(s.entity)
		}
		if known != entity.UnknownGender && known != g {
			continue
		}
		score := r.weigh(s, &a, known)
		if known == entity.UnknownGender && r.isDoubtful(s.entity, g) {
			doubted = max(doubted, score)
			continue
		}
		if score > bestScore {
			best, bestScore, nextScore = s.entity, score, max(nextScore, bestScore)
		} else if score > nextScore {
			nextScore = score
		}
	}
	if best < 0 && doubted < 0 && nextScore < 0 {
		return r.onlyOf(g, b.not), false
	}
	if best < 0 || bestScore-nextScore < clearly || bestScore-doubted < clearly {
		return -1, false
	}
	return best, bestScore-max(nextScore, doubted) >= farAhead
}

// isForgotten tells whether a later sentence takes nobody up who was spoken of so.
func (r *reader) isForgotten(s *salient) bool {
	ago := r.sentence - s.sentence
	return s.fleeting && ago > 0 || s.pronoun && s.entity < 0 && ago > 1 || !s.subject && ago > 1
}

// excludes tells whether the grammar rules somebody out.
func (b *binding) excludes(s *salient) bool {
	return s.entity >= 0 && s.entity == b.not || s.entity < 0 && s.at == b.notAt || !s.pronoun && b.action.Has(s.at)
}

// onlyOf returns the only person of a gender among all of those in mind, however long ago they were spoken of,
// if the text says the gender of everyone: in a story of one woman "she" is she.
func (r *reader) onlyOf(g entity.Gender, not int32) int32 {
	const fresh = 2 // sentences in which somebody without a name is still in mind
	who := int32(-1)
	for n := range r.people.n {
		s := &r.people.recent[n]
		known := s.gender
		switch {
		case s.entity >= 0:
			known = r.known(s.entity)
		case r.sentence-s.sentence > fresh:
			continue
		}
		switch {
		case known == entity.UnknownGender, known == g && (s.entity < 0 || s.entity == not || who >= 0):
			return -1
		case known == g:
			who = s.entity
		}
	}
	if who >= 0 && r.mentions[who] < 2 {
		return -1
	}
	return who
}

// weigh returns what speaks for somebody as the bearer of a pronoun.
func (r *reader) weigh(s *salient, a *anaphor, known entity.Gender) int {
	ago := r.sentence - s.sentence
	owned := s.owned && known == entity.UnknownGender && !(ago > 0 && a.says && s.speaks) // "His lawyer, Lee, said he was ill"
	score := r.weighPlace(s, a) + r.weighOwning(s, owned) + r.weighSpeech(s, a, owned)
	if s.pronoun {
		score += asPronoun
	}
	if known == a.gender {
		score += ofGender
	}
	if s.entity >= 0 && s.entity == a.subject && !owned && (known == a.gender || a.aside.Empty() || !r.hasOther(a.aside, s.entity, a.gender)) {
		score += asBinder
	}
	if s.count >= 2 {
		score += mainPerson
	}
	return score
}

// weighPlace returns what speaks for somebody by how long ago, and in which part of the sentence, they were spoken of.
func (r *reader) weighPlace(s *salient, a *anaphor) int {
	ago := r.sentence - s.sentence
	score := -perSentence * ago
	if s.block < r.block {
		score -= perBlock
	}
	switch {
	case s.subject && ago <= 1:
		score += asSubject + freshly
	case s.subject:
		score += asSubject
	case s.entity >= 0 && (!s.possessive || ago == 0): // "Lee's husband met her"
		score += asObject
	case s.entity < 0 && ago == 0: // "held a boy and took him home"
		score += asSubject
	}
	// "The idea came from Bob Ray. He says"
	if ago == 1 && !s.subject && !s.possessive && !s.pronoun && (a.before == 1 || a.fitting == 1 && r.isObject(s.at)) {
		score += alone
	}
	return score
}

// weighOwning returns what speaks for somebody as one who is somebody else's, "his lawyer", or has somebody, "Lee's lawyer".
func (r *reader) weighOwning(s *salient, owned bool) int {
	score := 0
	switch {
	case owned:
		score -= asSubject + freshly
	case s.owned && !s.leading: // "Lee was late because her daughter Ann was missing. She"
		score += asOwned
	}
	if s.possessive && s.sentence < r.sentence {
		score += asOwner
	}
	return score
}

// weighSpeech returns what speaks for somebody who said something, or did, as the one who goes on: "she said".
func (r *reader) weighSpeech(s *salient, a *anaphor, owned bool) int {
	ago := r.sentence - s.sentence
	switch {
	case !a.says:
	case s.speaks && ago <= 1:
		if s.leading && s.entity == a.speaker && (r.subject || a.inserted) {
			return asSpeaker + asLeader
		}
		return asSpeaker
	case !s.speaks && s.leading && s.subject && ago == 1 && r.subject && !owned:
		return asActor
	}
	return 0
}

// isObject tells whether a verb stands right before i: "she married Bob Ray".
func (r *reader) isObject(i int32) bool { return r.KindAt(i-1) == scan.Word && r.At(i-1).Any(acting) }

// hasOther tells whether the aside behind a subject has spoken of another of whom
// the text says the gender: "Lee, who met Mr. Ray, said he".
func (r *reader) hasOther(aside scan.Range, who int32, g entity.Gender) bool {
	for n := range r.people.n {
		if s := &r.people.recent[n]; aside.Has(s.at) && s.entity >= 0 && s.entity != who && r.known(s.entity) == g {
			return true
		}
	}
	return false
}
