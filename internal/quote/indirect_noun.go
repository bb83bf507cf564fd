package quote

import (
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// nominal finds what the noun of a saying reports, whose speaker owns the noun or stands behind
// "by": "rejected Lee's claim that it was late", "claims by unions that it was late". found are
// the quotations of the block, those with marks before the others.
func (q *reader) nominal(b layout.Block, marked, reported []Quotation) {
	for i := q.Next(b.From, b.To, scan.Saying); i < b.To; i = q.Next(i+1, b.To, scan.Saying) {
		if !q.isSaying(i) {
			continue
		}
		for len(reported) > 0 && lastOf(&reported[0]) <= i {
			reported = reported[1:]
		}
		s := q.sentences[q.sentenceOf(i)]
		owner, that := q.ownerOf(i, s)
		if owner.Empty() || that+2 >= s.To {
			continue
		}
		first, uttered := owner.From, owner.To < i && q.possessorOf(i, s).Empty()
		if uttered { // the owner is no part of the noun's phrase
			first = q.clauses.PhraseBefore(i+1, s).From
		}
		x := q.trim(scan.Range{From: that + 1, To: q.nominalEnd(first, that+1, s)})
		if x.Len() < 2 || !q.opensThat(that) || uttered && q.hasGap(x) || overlaps(marked, x) || len(reported) > 0 && startOf(&reported[0]) < x.To || q.inMarks(i) {
			continue
		}
		a := q.quotative(clause.Cue{Range: scan.Range{From: i, To: i + 1}, Verb: i, Sense: clause.MarksOnly, Subject: owner}, "indirect:noun")
		found := Quotation{Kind: Indirect, Parts: q.part(x), Speaker: a.speaker, Entity: a.entity, Cue: a.cue, Said: -1, Rule: a.rule}
		q.circumstances(&found, a)
		q.out.Quotations = append(q.out.Quotations, found)
	}
}

// hasGap tells whether a clause with "that" ends in its verb, so that it is a relative one whose noun is the object: "an offer
// that he could not refuse", but not "a warning that prices would rise".
func (q *reader) hasGap(x scan.Range) bool {
	const will = 1 // value of the list modal
	last := x.To - 1
	verb := q.At(last)
	if q.KindAt(last) != scan.Word || !verb.Any(verbForms) || verb.Is(lexicon.Auxiliary) {
		return false
	}
	at := last - 1
	for at > x.From && (q.At(at) == word.Not || q.At(at).Is(lexicon.Adverb)) {
		at--
	}
	switch aux := q.At(at); {
	case aux.Is(lexicon.Modal):
		return verb.Is(lexicon.BaseForm) && aux.Value(lexicon.Modal) != will
	case isPerfect(aux):
		return verb.Is(lexicon.PastParticiple)
	}
	return q.clauses.IsFinite(last)
}

// startOf is where the words or the speaker of a quotation begin.
func startOf(x *Quotation) int32 {
	if x.Speaker.Empty() {
		return x.Parts[0].From
	}
	return min(x.Parts[0].From, x.Speaker.From)
}

// lastOf is where the words of a quotation end.
func lastOf(x *Quotation) int32 { return x.Parts[len(x.Parts)-1].To }

// isSaying tells whether the noun of a saying stands at token i, before a clause with "that" or its speaker: "claim that", "claims by".
func (q *reader) isSaying(i int32) bool {
	const belief = 1 // value of the list speech_noun
	e := q.At(i)
	if !e.Is(lexicon.SpeechNoun) || e.Value(lexicon.SpeechNoun) == belief || q.Has(i, scan.Upper) {
		return false
	}
	next := q.At(i + 1)
	return next == word.That || next == word.By || (next == word.Is || next == word.Was) && q.At(i+2) == word.That
}

// ownerOf returns whose saying the noun at token i tells of, and where its "that" stands.
func (q *reader) ownerOf(i int32, s scan.Range) (clause.Phrase, int32) {
	that := i + 1
	switch q.At(that) {
	case word.By:
		p := q.clauses.PhraseAt(i+2, s)
		if p.Empty() || q.At(p.To) != word.That || q.isDate(i+2) {
			return clause.Phrase{}, 0
		}
		return p, p.To
	case word.Is, word.Was: // "her answer is that"
		that++
	}
	x := q.possessorOf(i, s)
	if x.Empty() {
		return q.whoUtters(i, s), that
	}
	p := q.clauses.PhraseBefore(x.To, s)
	if q.At(p.From-1) == word.Of && p.From-1 > s.From { // "the head of the bank's claim"
		if up := q.clauses.PhraseBefore(p.From-1, s); q.At(up.Head).Is(lexicon.Title) {
			p.From, p.Head = up.From, up.Head
		}
	}
	return p, that
}

// whoUtters returns the subject of a verb that says what its object, the noun at token i, tells: "Lee gave an assurance that".
func (q *reader) whoUtters(i int32, s scan.Range) clause.Phrase {
	p := q.clauses.PhraseBefore(i+1, s)
	verb := p.From - 1
	if p.Empty() || verb <= s.From || q.At(i+1) != word.That || !q.At(verb).Is(lexicon.SpeechVerb) || !q.clauses.IsFinite(verb) ||
		q.At(p.From) == word.No {
		return clause.Phrase{}
	}
	return q.clauses.SubjectOf(verb, s)
}

// nominalEnd ends the clause at token from, which hangs on a noun whose phrase begins with its owner. Where the
// phrase is a subject the clause ends before a second finite verb: "Lee's claim that it was late | was rejected".
func (q *reader) nominalEnd(owner, from int32, s scan.Range) int32 {
	end := min(q.end(s), from+longestContent)
	verbs := 0
	for i := from + 1; i < end; i++ {
		switch t := &q.Tokens[i]; {
		case t.Kind == scan.Semicolon, t.Kind == scan.Dash, t.Kind == scan.Comma:
			return i
		case t.Kind != scan.Word && t.Kind != scan.Clitic:
		case t.Entry == word.And, t.Entry == word.Or, t.Entry == word.Who, t.Entry == word.Which, t.Entry == word.That,
			t.Entry.Value(lexicon.Conjunction) == 2 && verbs > 0:
			if q.opensSubject(owner, s) {
				return from
			}
		case q.clauses.IsFinite(i):
			if verbs++; verbs == 2 {
				return i
			}
			if t.Entry.Is(lexicon.Modal) { // "may not have"
				for i+1 < end && (q.At(i+1).Is(lexicon.Auxiliary) || q.At(i+1).Is(lexicon.Adverb)) {
					i++
				}
			}
		}
	}
	return end
}

// opensSubject tells whether the noun phrase at token i may be the subject of its clause: no verb or preposition governs it.
func (q *reader) opensSubject(i int32, s scan.Range) bool {
	if i <= s.From || q.KindAt(i-1) != scan.Word {
		return true
	}
	e := q.At(i - 1)
	return !e.Is(lexicon.Preposition) && !e.Is(lexicon.PresentParticiple) && !e.Is(lexicon.BaseForm) && !q.clauses.IsFinite(i-1)
}
