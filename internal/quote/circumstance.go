package quote

import (
	"slices"
	"sort"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// circumstances adds when, where and to whom it was said.
func (q *reader) circumstances(x *Quotation, a attribution) {
	if a.index < 0 {
		return
	}
	c := q.cue(a.index)
	sentence := q.sentences[q.sentenceOf(c.Verb)]
	q.listeners(x, c, sentence)
	if x.Venue.Empty() {
		if v := q.venueBehind(c, sentence); !slices.ContainsFunc(x.Parts, v.Overlaps) { // not in "said she would raise it at a meeting"
			x.Venue = v
		}
	}
	if x.Venue.Empty() {
		x.Venue = q.venueBefore(c, sentence, x.Parts[0])
	}
	if x.Venue.Empty() && x.Rule != "indirect:infinitive" {
		x.Venue = x.To
	}
	if x.Said = q.saidBehind(c, sentence, x); x.Said < 0 {
		x.Said = q.saidBefore(c, sentence, x)
	}
	if x.Said < 0 {
		x.Earlier = q.earlier(c)
	}
}

// earlier returns the adverb of time past within the cue or right beside it: "had previously said", "said earlier that".
func (q *reader) earlier(c *clause.Cue) scan.Range {
	for i := c.From - 1; i <= c.To; i++ {
		if e := q.At(i); (e == word.Earlier || e == word.Previously) && q.dateAt(i) < 0 && q.At(i+1) != word.Than {
			return scan.Range{From: i, To: i + 1}
		}
	}
	return scan.Range{}
}

// How far from the cue its circumstances may stand.
const circumstanceReach = 14

// saidBehind returns the date behind the cue, over the listener, the venue and
// an aside of the subject: "said Ann Lee, a teacher, in a statement on Tuesday".
func (q *reader) saidBehind(c *clause.Cue, s scan.Range, x *Quotation) int32 {
	at := c.To
	if c.Inverted {
		at = max(at, c.Subject.To)
	}
	aside := c.Inverted
	for limit := min(s.To, at+2*circumstanceReach); at < limit; {
		if n := q.dateAt(at); n >= 0 && !x.Parts[0].Has(at) {
			return n
		}
		t := &q.Tokens[at]
		switch {
		case at == c.To && t.Entry.Pronoun() != 0: // "described it on Monday as"
			at++
		case x.Venue.Has(at):
			at = x.Venue.To
		case x.To.Has(at):
			at = x.To.To
		case t.Kind == scan.Comma && aside:
			aside = false
			for at++; at < limit && q.KindAt(at) != scan.Comma && !q.Tokens[at].IsMark(); at++ {
			}
			at++
		case (c.Sense == clause.According || at == x.Venue.To) && t.Kind == scan.Word &&
			t.Entry.Is(lexicon.PastParticiple): // "a study published on Thursday", "a letter dated May 9"
			at++
		case t.Kind == scan.Word && t.Entry.Any(beforeDate) && t.Entry != word.That:
			preposition := t.Entry.Is(lexicon.Preposition)
			at++
			if (preposition || q.Has(at, scan.Upper) || q.At(at).Is(lexicon.Determiner)) && q.dateAt(at) < 0 { // "outside the courthouse on Tuesday"
				if p := q.clauses.PhraseAt(at, s); !p.Empty() {
					at = q.cut(p.Range).To
				}
			}
		default:
			return -1
		}
	}
	return -1
}

// beforeDate are the words that may stand between a cue and its date: "said in a call late on Tuesday".
var beforeDate = lexicon.SetOf(lexicon.Preposition, lexicon.Adverb, lexicon.TimePreposition)

// saidBefore returns the date between subject and cue, or the one that opens the
// sentence: "Lee on Tuesday said", "At a session in December, Lee said".
func (q *reader) saidBefore(c *clause.Cue, s scan.Range, x *Quotation) int32 {
	const nearest = 8 // dates before the cue
	all := q.times.Expressions
	first, end := q.times.Reaching(max(s.From, q.start)), q.times.Reaching(c.Verb)
	for n := first; n < end; n++ {
		if n > first {
			n = max(n, end-nearest)
		}
		e := &all[n]
		within := e.From > c.From // "Lee had on Tuesday said"
		if !within && !isBetween(c, e) && !q.opensWithDate(c, e, s, x) && !q.isAsideDate(c, e, s) {
			continue
		}
		if isDayOfSaying(e) && !q.inMarks(e.From) && !x.Parts[0].Has(e.From) {
			return int32(n)
		}
	}
	return -1
}

// isBetween tells whether the date stands between subject and cue: "Lee on Tuesday left, saying", "Lee, who left, on Tuesday said".
func isBetween(c *clause.Cue, e *timex.Expression) bool {
	if c.Inverted || e.From < c.Subject.To {
		return false
	}
	if e.To == c.From && c.Form == clause.Finite {
		return true
	}
	return e.From <= c.Subject.To+1 && (e.To == c.From || c.Form == clause.Participle)
}

// opensWithDate tells whether the date is part of the phrase that opens the sentence of the cue.
func (q *reader) opensWithDate(c *clause.Cue, e *timex.Expression, s scan.Range, x *Quotation) bool {
	const longest = 60
	before := scan.Range{From: s.From, To: e.From}
	behindVenue := !x.Venue.Empty() && x.Venue.From >= s.From && x.Venue.To <= e.From
	switch subject := min(c.From, c.Subject.From); {
	case e.To > subject:
		return false
	case e.From <= s.From+3, behindVenue && e.From-x.Venue.To <= 1: // "In a letter posted on Monday, Lee said"
		return true
	case q.KindAt(e.To) != scan.Comma:
		return false
	case e.To == subject-1 && before.Len() <= longest && !q.hasFinite(before):
		return true
	case q.speaksUntil(s.From, e.From): // "Speaking outside the hall on Monday, the head of the club, Ann Lee, said"
		return true
	}
	return behindVenue && x.Venue.From > s.From && q.At(s.From).Is(lexicon.Preposition) && q.isOnePhrase(s.From, e.From) &&
		!q.hasFinite(before) // "In a call from Kent on Monday"
}

// isAsideDate tells whether the date ends an aside before the cue that is about the saying.
func (q *reader) isAsideDate(c *clause.Cue, e *timex.Expression, s scan.Range) bool {
	return e.To == c.From-1 && q.KindAt(e.To) == scan.Comma && (q.saidWhileDoing(c, e) || !q.venueAside(c, s).Empty())
}

// speaksUntil tells whether "speaking", "writing" or the like opens the sentence and no comma ends its phrase before token i.
func (q *reader) speaksUntil(from, i int32) bool {
	switch q.At(from) {
	case word.Speaking, word.Talking, word.Writing, word.Testifying, word.Appearing, word.Addressing:
	default:
		return false
	}
	return q.isOnePhrase(from, i)
}

// isOnePhrase tells whether no comma stands between the tokens.
func (q *reader) isOnePhrase(from, to int32) bool {
	if to-from > circumstanceReach {
		return false
	}
	for i := from; i < to; i++ {
		if q.KindAt(i) == scan.Comma {
			return false
		}
	}
	return true
}

// saidWhileDoing tells whether the date is that of the verb that a participle goes with: "Lee resigned on Tuesday, saying".
func (q *reader) saidWhileDoing(c *clause.Cue, e *timex.Expression) bool {
	const reach = 3
	return c.Form == clause.Participle && e.From > c.Subject.To && e.From-c.Subject.To <= reach &&
		(e.Value.Kind >= calendar.OfMonth || e.Value.Kind == calendar.None)
}

// dateAt returns the date that begins at token i, -1 if none does.
func (q *reader) dateAt(i int32) int32 {
	n := q.times.Reaching(i)
	if n == len(q.times.Expressions) || q.times.Expressions[n].From != i || !isDayOfSaying(&q.times.Expressions[n]) {
		return -1
	}
	return int32(n)
}

// isDayOfSaying tells dates and times of day from durations and from "now" and "in the future".
func isDayOfSaying(e *timex.Expression) bool {
	return e.Type <= timex.Time && (e.Value.Kind != calendar.Reference || e.Value.Number == calendar.Past)
}

// inMarks tells whether token i is part of a stretch in marks.
func (q *reader) inMarks(i int32) bool {
	from := sort.Search(len(q.quoted), func(n int) bool { return q.quoted[n].Close >= i })
	return from < len(q.quoted) && q.quoted[from].Has(i)
}

func (q *reader) isDate(i int32) bool {
	n := q.times.Reaching(i)
	return n < len(q.times.Expressions) && q.times.Expressions[n].Has(i)
}
