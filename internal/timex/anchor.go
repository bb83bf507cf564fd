package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// How far a word that looks to the future may stand from the date that it governs.
const (
	behindReach = 9
	aheadReach  = 9
)

// looksAhead tells whether a date stands in the future of its sentence: "will
// meet Monday", "is set to resume Monday", "On Monday, the court will …".
func (p *parser) looksAhead(from, to int32) bool {
	if p.prefer == Future {
		return true
	}
	if p.prefer == Past {
		return false
	}
	if p.KindAt(to) == scan.Clitic || p.afterParticiple(from) { // "Wednesday's ruling", "the order issued Thursday"
		return false
	}
	for i := from - 1; i >= 0 && i >= from-behindReach; i-- {
		t := &p.Tokens[i]
		if t.Kind == scan.Stop || t.Kind == scan.Semicolon || t.Kind == scan.Question {
			break
		}
		if t.Kind != scan.Word && t.Kind != scan.Clitic {
			continue
		}
		if t.Entry == word.To && i+1 < from && p.isInfinitive(i+1) {
			return true
		}
		if far := t.Entry.Value(lexicon.Futurity) == 1 && !p.leadsTo(i+1, from); (t.Entry.Is(lexicon.Futurity) || t.Phrase.Is(lexicon.Futurity)) && !far {
			return !t.Shape.Has(scan.Upper)
		}
		if t.Entry.Is(lexicon.PastTense) && !t.Entry.Is(lexicon.BaseForm) && t.Entry.Is(lexicon.Reporting) {
			break // "said Monday"
		}
	}
	if !p.startsClause(from) {
		return false
	}
	for i := to; int(i) < len(p.Tokens) && i < to+aheadReach; i++ {
		t := &p.Tokens[i]
		if t.Kind == scan.Stop || t.Kind == scan.Semicolon {
			break
		}
		if t.Entry == word.Will || t.Entry == word.Ll || t.Entry == word.Shall {
			return true
		}
		if t.Entry.Is(lexicon.PastTense) && !t.Entry.Is(lexicon.PastParticiple) {
			break
		}
	}
	return false
}

// leadsTo tells whether nothing but "the end of" and the like stands between a preposition and its date.
func (p *parser) leadsTo(i, date int32) bool {
	for ; i < date; i++ {
		if e := p.At(i); !e.Is(lexicon.Deictic) && e != word.Of && e != word.At {
			return false
		}
	}
	return true
}

// isInfinitive tells whether the word behind "to" is a verb: "to vote", not "to traffic".
func (p *parser) isInfinitive(i int32) bool {
	e := p.At(i)
	return e.Is(lexicon.BaseForm) && !e.Is(lexicon.PastTense) && (e.Value(lexicon.Verb) >= e.Value(lexicon.Noun) || e.Is(lexicon.Reporting) || e.Is(lexicon.Auxiliary))
}

// startsClause tells whether a date opens its sentence, perhaps with a preposition: "On Monday, …".
func (p *parser) startsClause(i int32) bool {
	return p.Has(i, scan.SentenceStart|scan.LineStart) || i > 0 && p.Has(i-1, scan.SentenceStart|scan.LineStart)
}

// afterParticiple tells whether a past participle or past tense stands right before the date: what it tells has happened.
func (p *parser) afterParticiple(i int32) bool {
	i--
	if i > 0 && p.Tokens[i].Entry.Is(lexicon.TimePreposition) && !p.Tokens[i].Entry.Is(lexicon.Futurity) && !p.Tokens[i].Entry.Is(lexicon.PastTense) {
		i--
	}
	if i < 0 || p.Tokens[i].Kind != scan.Word {
		return false
	}
	e := p.Tokens[i].Entry
	return e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && !e.Is(lexicon.Futurity) && !p.At(i-1).Is(lexicon.Auxiliary) && !p.At(i-1).Is(lexicon.Modal)
}
