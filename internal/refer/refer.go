// Package refer ties pronouns to the people that they stand for, where the
// text leaves one reading.
package refer

import (
	"slices"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Result holds the mentions that are no names, in the order of the text.
type Result struct {
	Mentions []entity.Mention
}

// At returns the mention at token i, or false.
func (r *Result) At(i int32) (entity.Mention, bool) {
	lo, hi := 0, len(r.Mentions)
	for lo < hi {
		mid := (lo + hi) / 2
		switch m := &r.Mentions[mid]; {
		case m.To <= i:
			lo = mid + 1
		case m.From > i:
			hi = mid
		default:
			return *m, true
		}
	}
	return entity.Mention{}, false
}

// reach is how many sentences back the person may have been named or spoken of.
const reach = 5

// reader goes through the story with the people in mind.
type reader struct {
	*scan.Doc
	entities *entity.Result
	clauses  *clause.Result
	gender   []entity.Gender // what the text has said of each entity so far
	recent   [8]salient      // the people spoken of last, the latest first
	n        int
}

// salient is a person in the reader's mind.
type salient struct {
	entity   int32
	sentence int
	subject  bool
	at       int32
}

// Read ties what can be tied.
func Read(d *scan.Doc, l *layout.Layout, e *entity.Result, c *clause.Result) *Result {
	return new(Reader).Read(d, l, e, c)
}

// Reader reads one story after the other in the same memory: what it returns
// holds until it reads the next. The zero Reader is ready.
type Reader struct {
	reader reader
	result Result
}

// Read ties what can be tied.
func (k *Reader) Read(d *scan.Doc, l *layout.Layout, e *entity.Result, c *clause.Result) *Result {
	r := &k.reader
	*r = reader{Doc: d, entities: e, clauses: c, gender: slices.Grow(r.gender[:0], len(e.Entities))[:len(e.Entities)]}
	for i := range e.Entities {
		r.gender[i] = e.Entities[i].Gender
		if r.gender[i] == entity.UnknownGender {
			r.gender[i] = r.byGivenName(i)
		}
	}
	out := &k.result
	*out = Result{Mentions: slices.Grow(out.Mentions[:0], len(d.Sentences)/2+4)}
	mentions := e.Mentions
	quoted := d.Quoted
	for n, s := range d.Sentences {
		subject := true
		for i := s.From; i < s.To; i++ {
			for len(mentions) > 0 && mentions[0].To <= i {
				mentions = mentions[1:]
			}
			next := s.To // the next mention, or a pronoun before it
			if len(mentions) > 0 && mentions[0].From >= i {
				next = min(next, mentions[0].From)
			}
			if i = d.Next(i, next, scan.Pronominal); i == s.To {
				break
			}
			for len(quoted) > 0 && quoted[0].Close <= i {
				quoted = quoted[1:]
			}
			inside := len(quoted) > 0 && quoted[0].Has(i)
			if len(mentions) > 0 && mentions[0].From == i {
				m := mentions[0]
				if e.Entities[m.Entity].Kind == entity.Person && !inside {
					possessive := d.At(m.To) == word.S
					r.name(salient{m.Entity, n, subject && !possessive, i})
					subject = subject && possessive
				}
				i = m.To - 1
				continue
			}
			if inside {
				continue
			}
			if g := pronounGender(d.At(i)); g != entity.UnknownGender && d.Tokens[i].Kind == scan.Word {
				if who := r.resolve(g, n, i); who >= 0 {
					out.Mentions = append(out.Mentions, entity.Mention{Range: scan.Range{From: i, To: i + 1}, Entity: who, Form: entity.Pronoun})
					r.gender[who] = g
					r.name(salient{who, n, subject && isSubject(d.At(i)), i})
				}
				subject = false
			}
		}
	}
	return out
}

// byGivenName is what the first word of a full name tells, where the list has it for one gender alone.
func (r *reader) byGivenName(i int) entity.Gender {
	name := r.entities.Entities[i].Name
	for j := range len(name) {
		if name[j] == ' ' {
			if v := lexicon.Find(lexicon.HashOf(name[:j])).Value(lexicon.GivenName); v == 1 || v == 2 {
				return entity.Gender(v)
			}
			break
		}
	}
	return entity.UnknownGender
}

func pronounGender(e lexicon.Entry) entity.Gender {
	if v := e.Value(lexicon.Pronoun); v == 1 || v == 2 {
		return entity.Gender(v)
	}
	return entity.UnknownGender
}

func isSubject(e lexicon.Entry) bool { return e == word.He || e == word.She }

// name puts a person at the front of the reader's mind.
func (r *reader) name(s salient) {
	at := min(r.n, len(r.recent)-1)
	for i := range r.n {
		if r.recent[i].entity == s.entity {
			at = i
			break
		}
	}
	if at == r.n && r.n < len(r.recent) {
		r.n++
	}
	copy(r.recent[1:at+1], r.recent[:at])
	r.recent[0] = s
}

// resolve returns whom a pronoun means: the subject of the sentence before or
// the person named last, if the gender fits; -1 where two fit alike.
func (r *reader) resolve(g entity.Gender, sentence int, i int32) int32 {
	best, bestScore := int32(-1), 0
	for n := range r.n {
		s := r.recent[n]
		if sentence-s.sentence > reach {
			continue
		}
		known := r.gender[s.entity]
		if known != entity.UnknownGender && known != g {
			continue
		}
		score := 10 - 2*(sentence-s.sentence) - n
		if s.subject {
			score += 4
		}
		if known == g {
			score += 4
		}
		if score > bestScore {
			best, bestScore = s.entity, score
		}
	}
	return best
}
