package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// Beside marks any verb says it: "Q," beamed Ann Lee; "Q," the suit reads; Ann
// Lee boomed: "Q". The cues of clause are verbs of saying alone; these rules
// read the others from where they stand.

// quotativeBehind: a verb and its subject, in either order, right behind the marks.
func (q *reader) quotativeBehind(i int) attribution {
	at, as := q.behindMarks(i)
	if at < 0 {
		return attribution{}
	}
	sentence := q.sentences[q.sentenceOf(at)]
	if at+1 >= sentence.To {
		return attribution{}
	}
	if q.isHeading() && !q.stretches[i].full {
		return q.headingInverted(at)
	}
	if !as && q.isFinite(at) {
		return q.quotativeInverted(at, sentence)
	}
	p := q.quotativeSubject(at, as, sentence)
	if p.Empty() {
		return attribution{}
	}
	if q.KindAt(p.To) == scan.Comma && !as {
		if a := q.overAside(p, sentence); a.found() {
			return a
		}
	}
	verb := p.To
	if q.KindAt(verb) == scan.Comma && q.KindAt(verb-1) == scan.Close { // Del. Ann "Annie" Lee (D-Hill), shouted
		verb++
	}
	for verb < sentence.To && q.At(verb).Is(lexicon.Adverb) {
		verb++
	}
	end := verb + 1
	heardAt := p.To
	if q.KindAt(heardAt) == scan.Comma && q.KindAt(heardAt+2) == scan.Comma { // ", 26, can be heard saying"
		heardAt += 3
	}
	if heard := q.heardSaying(heardAt, sentence); heard > 0 {
		return q.quotativeWith(scan.Range{From: heardAt, To: heard}, heard-1, p)
	}
	if as && q.At(verb) == word.Put && q.At(end) == word.It { // as Lee put it
		end++
	} else if verb >= sentence.To || !q.isFinite(verb) || as && !q.At(verb).Is(lexicon.Reporting) {
		return attribution{}
	}
	if !q.endsAttribution(end, sentence) {
		return attribution{}
	}
	return q.quotativeWith(scan.Range{From: verb, To: end}, verb, p)
}

// quotativeWith attributes a stretch to the subject of a verb behind it.
func (q *reader) quotativeWith(x scan.Range, verb int32, p clause.Phrase) attribution {
	inverted := p.From > verb
	return q.quotative(clause.Cue{Range: x, Verb: verb, Sense: clause.MarksOnly, Subject: p, Inverted: inverted}, "behind")
}

// behindMarks returns where an attribution may begin behind a stretch that no cue of clause stands behind, and whether
// "as" opens it: "q," as the memo put it; -1 where none may.
func (q *reader) behindMarks(i int) (at int32, as bool) {
	s := &q.stretches[i]
	at = s.Close + 1
	if first := q.firsts[i]; first < len(q.readings) && q.readings[first].rule == "behind" {
		return -1, false
	}
	as = q.At(at) == word.As || q.KindAt(at) == scan.Comma && q.At(at+1) == word.As
	if s.State != scan.Shut || !s.opens && !s.full && !as && !q.isHeading() || s.closing == scan.Stop {
		return -1, false
	}
	if int(at) >= len(q.Tokens) || q.Tokens[at].Shape.Has(scan.LineStart) || q.isAnswered(i) {
		return -1, false
	}
	switch {
	case q.KindAt(at) == scan.Comma:
		at++
	case as, q.isHeading(), s.closing == scan.Comma, s.closing == scan.Question, s.closing == scan.Exclamation:
	default:
		return -1, false
	}
	if as {
		at++
	}
	return at, as
}

// quotativeInverted: "Q," beamed Ann Lee, but not "Q" won the Golden Bear.
func (q *reader) quotativeInverted(verb int32, sentence scan.Range) attribution {
	p := q.clauses.PhraseAt(verb+1, sentence)
	reporting := q.At(verb).Is(lexicon.Reporting)
	if p.Empty() && reporting {
		p = q.namedAhead(verb+1, sentence)
	}
	if p.Empty() || !q.endsAttribution(p.To, sentence) {
		return attribution{}
	}
	if reporting || q.isPerson(p.Head) && !q.At(p.From).Is(lexicon.Determiner) || q.At(p.Head).Any(persons) {
		return q.quotativeWith(scan.Range{From: verb, To: verb + 1}, verb, p)
	}
	return attribution{}
}

// headingInverted: Curbs ‘unfair’, warns charity; Wards ‘at breaking point’ warn doctors. The verb and its subject end the headline.
func (q *reader) headingInverted(verb int32) attribution {
	e, p := q.At(verb), q.clauses.PhraseAt(verb+1, q.block.Range)
	if q.KindAt(verb) != scan.Word || !e.Is(lexicon.Reporting) || clause.Sense(e.Value(lexicon.Reporting)) == clause.Hears ||
		!e.Is(lexicon.ThirdPerson) && !(e.Is(lexicon.BaseForm) && q.At(p.Head).Is(lexicon.Plural)) ||
		p.Empty() || p.To != q.block.To || !q.maySpeak(p.Head) {
		return attribution{}
	}
	return q.quotativeWith(scan.Range{From: verb, To: verb + 1}, verb, p)
}

// maySpeak tells whether the head of a phrase behind a verb is a name or a word for people, bodies or writings,
// and not what the verb has as its object: "vows change", "claims losses".
func (q *reader) maySpeak(head int32) bool {
	return q.isSomebody(head) || q.At(head).Any(speakers)
}

// speakers are the classes of nouns for bodies and writings that say something.
var speakers = lexicon.SetOf(lexicon.OrgKind, lexicon.OrgNoun, lexicon.Venue)

// quotativeSubject reads the subject at token i, without the verb behind it, which a phrase of nouns looks like: "the suit reads", "Lee shot back".
func (q *reader) quotativeSubject(i int32, as bool, sentence scan.Range) clause.Phrase {
	p := q.clauses.PhraseAt(i, sentence)
	if p.Empty() || q.At(p.From) == word.That {
		return clause.Phrase{}
	}
	if p.Head == p.To-1 && p.Head > p.From && (as && q.At(p.Head) == word.Put || q.isFinite(p.Head) && q.endsAttribution(p.To, sentence)) {
		p.To--
		p.Head--
	}
	if m, found := q.entities.At(p.From); found && m.To < p.To && q.isFinite(m.To) && q.endsAttribution(m.To+1, sentence) {
		p.To, p.Head = m.To, min(p.Head, m.To-1)
	}
	p.Range = q.overNickname(p.Range, sentence)
	return p
}

// inTheWords: as Lee put it, "q"; in the words of Ann Lee, "q"; "q," in the words of Ann Lee.
func (q *reader) inTheWords(i int) attribution {
	s := &q.stretches[i]
	sentence := q.sentences[s.sentence]
	end := s.Open
	if q.KindAt(end-1) == scan.Comma {
		end--
	}
	if q.At(end-1) == word.It && q.At(end-2) == word.Put {
		p := q.clauses.SubjectOf(end-2, sentence) // over asides: "as Lee, a critic, recently put it"
		for at := end - 3; (p.Empty() || q.At(p.From-1) != word.As) && at >= sentence.From && at > end-circumstanceReach; at-- {
			if q.At(at) == word.As {
				p = q.clauses.PhraseAt(at+1, sentence)
				p.To = min(p.To, end-2) // "put" looks like a noun
				p.Head = min(p.Head, p.To-1)
				break
			}
		}
		if !p.Empty() && q.At(p.From-1) == word.As {
			return q.quotative(clause.Cue{Range: scan.Range{From: end - 2, To: end}, Verb: end - 2, Sense: clause.MarksOnly, Subject: p}, "before")
		}
	}
	for at := end - 1; at >= sentence.From+3 && at > end-circumstanceReach; at-- {
		if q.At(at) == word.Of && q.At(at-1) == word.Words {
			return q.wordsOf(at-3, end, sentence)
		}
	}
	behind := s.Close + 1
	if q.KindAt(behind) == scan.Comma {
		behind++
	}
	return q.wordsOf(behind, -1, q.sentences[s.last])
}

// wordsOf reads "in the words of Ann Lee" at token i, which has to end at token end if that is known.
func (q *reader) wordsOf(i, end int32, sentence scan.Range) attribution {
	if q.At(i) != word.In || q.At(i+1) != word.The || q.At(i+2) != word.Words || q.At(i+3) != word.Of || i < sentence.From {
		return attribution{}
	}
	p := q.clauses.PhraseAt(i+4, sentence)
	if named := q.namedAhead(i+4, sentence); end >= 0 && p.To != end && named.To == end { // "of his friend the novelist Ann Lee"
		p = named
	}
	if p.Empty() || end >= 0 && p.To != end {
		return attribution{}
	}
	return q.quotative(clause.Cue{Range: scan.Range{From: i, To: i + 4}, Verb: i + 2, Sense: clause.MarksOnly, Subject: p}, "before")
}

// namedAhead: said 9/11 widow Ann Lee: a person named before the next comma.
func (q *reader) namedAhead(i int32, sentence scan.Range) clause.Phrase {
	for j := i; j < min(sentence.To, i+longestLabel) && q.KindAt(j) != scan.Comma && q.KindAt(j) != scan.Stop; j++ {
		if m, found := q.entities.At(j); found && q.entities.Entities[m.Entity].Kind == entity.Person {
			return clause.Phrase{Range: scan.Range{From: i, To: m.To}, Head: m.To - 1}
		}
	}
	return clause.Phrase{}
}

// heardSaying returns the end of "can be heard saying" at token i, 0 where it is none.
func (q *reader) heardSaying(i int32, sentence scan.Range) int32 {
	first := i
	for i < sentence.To && q.At(i).Any(auxiliaries) {
		i++
	}
	if i == first || i+1 >= sentence.To || !q.At(i).Is(lexicon.PastParticiple) || !q.At(i+1).Is(lexicon.PresentParticiple) ||
		!q.At(i+1).Is(lexicon.Reporting) {
		return 0
	}
	return i + 2
}

// auxiliaries stand before the participle: "can be", "was".
var auxiliaries = lexicon.SetOf(lexicon.Auxiliary, lexicon.Modal)

// overAside: "Q," one official, who did not want to be named, told the paper.
func (q *reader) overAside(p clause.Phrase, sentence scan.Range) attribution {
	for n := q.cueFrom(p.To); n < len(q.cues) && q.cues[n].From < min(sentence.To, p.To+longestContent); n++ {
		c := q.cues[n]
		if q.KindAt(c.From-1) != scan.Comma || c.Inverted || c.Passive || !isSaying(c.Sense) {
			continue
		}
		c.Subject, c.Relative = p, 0
		return q.quotative(c, "behind")
	}
	for verb := p.To + 1; verb < min(sentence.To, p.To+longestContent); verb++ { // "Q," Lee, a critic of the plan, shot back.
		if q.KindAt(verb) == scan.Comma {
			if verb++; verb < sentence.To && q.isFinite(verb) && q.endsAttribution(verb+1, sentence) {
				return q.quotative(clause.Cue{Range: scan.Range{From: verb, To: verb + 1}, Verb: verb, Sense: clause.MarksOnly, Subject: p}, "behind")
			}
			break
		}
	}
	return attribution{}
}

// overNickname takes in what stands behind a nickname in the middle of a name, and the bracket behind the name.
func (q *reader) overNickname(x, sentence scan.Range) scan.Range {
	n := q.quotedFrom(x.To)
	if n < 0 || !q.isNickname(q.quoted[n]) {
		return x
	}
	for x.To = q.quoted[n].Close + 1; x.To < sentence.To && q.KindAt(x.To) == scan.Word && q.Has(x.To, scan.Upper); x.To++ {
	}
	if q.KindAt(x.To) == scan.Open {
		for i := x.To; i < sentence.To && i < x.To+longestTitle; i++ {
			if q.KindAt(i) == scan.Close {
				x.To = i + 1
				break
			}
		}
	}
	return x
}

// quotativeBefore: any verb whose sentence breaks off before the marks: Ann Lee boomed: "Q"
func (q *reader) quotativeBefore(i int) attribution {
	s := &q.stretches[i]
	sentence := q.sentences[s.sentence]
	at := s.Open - 1
	if !s.full || q.KindAt(at) != scan.Colon && q.KindAt(at) != scan.Comma {
		return attribution{}
	}
	colon := q.KindAt(at) == scan.Colon
	if at < sentence.From { // S boomed:⏎"Q"
		if s.sentence == 0 {
			return attribution{}
		}
		sentence = q.sentences[s.sentence-1]
	}
	if !colon && !(at > sentence.From && q.isFinite(at-1)) {
		return attribution{}
	}
	from := sentence.From
	if i > 0 {
		from = max(from, q.stretches[i-1].Close+1)
	}
	verb := at - 1
	for verb > from && (!q.isFinite(verb) || q.At(verb-1).Any(beforeNoun)) && at-verb <= circumstanceReach { // "the flood on Facebook"
		verb--
	}
	if verb <= from || !q.isFinite(verb) {
		if !colon {
			return attribution{}
		}
		return q.colonSubject(scan.Range{From: from, To: at})
	}
	if n := q.cueFrom(verb+1) - 1; n >= 0 && q.cues[n].Verb >= verb { // a cue of its own
		return attribution{}
	}
	sentence.From = from
	p := q.clauses.SubjectOf(verb, sentence)
	if p.Empty() || !q.isPerson(p.Head) { // "got up to greet the crowd, then sat down and boomed:"
		if first := q.clauses.SentenceSubject(scan.Range{From: from, To: at}); p.Empty() || !first.Empty() && q.isPerson(first.Head) {
			p = first
		}
	}
	// "Cake collapses on grandmother: ‘Nobody came’"
	if p.Empty() || verb <= p.Head || q.isHeading() && !q.At(verb).Is(lexicon.Reporting) && !q.isSomebody(p.Head) {
		return attribution{}
	}
	return q.quotative(clause.Cue{Range: scan.Range{From: verb, To: verb + 1}, Verb: verb, Sense: clause.MarksOnly, Subject: p}, "before")
}

// isSomebody tells whether the head of a phrase in a headline, where any first word has a capital, is named or a word for a person.
func (q *reader) isSomebody(head int32) bool {
	_, named := q.entities.At(head)
	return named || q.At(head).Is(lexicon.Pronoun) || q.At(head).Any(persons)
}

// beforeNoun are the words behind which no verb stands.
var beforeNoun = lexicon.SetOf(lexicon.Determiner, lexicon.Preposition)

// colonSubject: Lee is giving out a new message: "Q". The subject of what ends in the colon speaks.
func (q *reader) colonSubject(x scan.Range) attribution {
	p := q.clauses.SentenceSubject(x)
	if p.Empty() || p.To >= x.To {
		return attribution{}
	}
	if _, who := q.speakerOf(p); who < 0 {
		return attribution{}
	}
	verb := p.To
	for verb+1 < x.To && q.KindAt(verb) != scan.Word {
		verb++
	}
	return q.quotative(clause.Cue{Range: scan.Range{From: verb, To: verb + 1}, Verb: verb, Sense: clause.MarksOnly, Subject: p}, "before")
}

// quotative attributes by a verb that is no cue of its own.
func (q *reader) quotative(c clause.Cue, rule string) attribution {
	q.quotatives = append(q.quotatives, c)
	return q.attribute(len(q.cues)+len(q.quotatives)-1, rule)
}

// cue returns the cue that an attribution's index stands for.
func (q *reader) cue(n int) *clause.Cue {
	if n >= len(q.cues) {
		return &q.quotatives[n-len(q.cues)]
	}
	return &q.cues[n]
}

// isFinite tells whether token i is a verb in the past tense or third person that stands by itself.
func (q *reader) isFinite(i int32) bool {
	t := &q.Tokens[i]
	if t.Kind != scan.Word || t.Shape.Has(scan.Upper) || t.Entry.Is(lexicon.Auxiliary) || t.Entry.Is(lexicon.Preposition) {
		return false
	}
	if t.Entry.Is(lexicon.PastTense) {
		return !t.Entry.Is(lexicon.BaseForm)
	}
	return t.Entry.Is(lexicon.ThirdPerson) && !(t.Entry.Is(lexicon.Plural) && q.KindAt(i-1) == scan.Number) // not "10,000 times"
}

// endsAttribution tells whether nothing but an aside or a circumstance can follow at token i.
func (q *reader) endsAttribution(i int32, sentence scan.Range) bool {
	if i >= sentence.To {
		return true
	}
	switch t := &q.Tokens[i]; t.Kind {
	case scan.Stop, scan.Comma, scan.Dash, scan.Colon, scan.Semicolon, scan.Open:
		return true
	case scan.Word:
		return t.Entry.Is(lexicon.Preposition) || t.Entry.Is(lexicon.Adverb) || t.Entry.Is(lexicon.Conjunction) || t.Entry == word.Who || q.isDate(i)
	}
	return false
}
