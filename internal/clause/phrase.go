package clause

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestPhrase is how many tokens a noun phrase may have.
const longestPhrase = 24

// PhraseAt reads the noun phrase that begins at token i.
func (r *Result) PhraseAt(i int32, s scan.Range) Phrase {
	d := r.doc
	if i >= s.To {
		return Phrase{}
	}
	first := &d.Tokens[i]
	if first.Kind != scan.Word && first.Kind != scan.Number && first.Kind != scan.At {
		return Phrase{}
	}
	if v := first.Entry.Value(lexicon.Pronoun); v > 0 && !isPossessive(first.Entry) {
		return Phrase{scan.Range{From: i, To: i + 1}, i}
	}
	to, head := i, int32(-1)
	limit := min(s.To, i+longestPhrase)
scan:
	for to < limit {
		t := &d.Tokens[to]
		switch {
		case t.Kind == scan.Word && (t.Shape.Has(scan.Upper) || r.nominal(to)):
			if t.Entry == word.That && to > i || t.Entry.Is(lexicon.Weekday) || t.Entry.Is(lexicon.Month) && d.KindAt(to+1) == scan.Number {
				break scan
			}
			if head < 0 || to > 0 && !r.behindPreposition(i, to) {
				head = to
			}
		case t.Kind == scan.Clitic && t.Entry == word.S, t.Kind == scan.Hyphen, t.Kind == scan.Number && to == i, t.Kind == scan.At:
		case t.Kind == scan.SingleClose && !t.Shape.Has(scan.SpaceBefore) || t.Kind == scan.Single && !t.Shape.Has(scan.SpaceBefore):
		case to > i && r.attaches(to, limit):
		case t.Entry == word.And && to > i && to+1 < limit && d.Has(to+1, scan.Upper) && d.Has(to-1, scan.Upper):
		default:
			break scan
		}
		to++
	}
	for to > i && (d.Tokens[to-1].Entry.Is(lexicon.Preposition) && !d.Tokens[to-1].Shape.Has(scan.Upper) || d.Tokens[to-1].Kind != scan.Word && d.Tokens[to-1].Kind != scan.Number) {
		to--
	}
	if to == i || head < 0 || head >= to {
		return Phrase{}
	}
	return Phrase{scan.Range{From: i, To: to}, head}
}

// behindPreposition tells whether a preposition stands between the start of the phrase and token i.
func (r *Result) behindPreposition(from, i int32) bool {
	for j := i - 1; j > from; j-- {
		if t := &r.doc.Tokens[j]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.Preposition) {
			return true
		}
	}
	return false
}

// nominal tells whether a word in lower case may stand in a noun phrase.
func (r *Result) nominal(i int32) bool {
	e := r.doc.Tokens[i].Entry
	if e.Is(lexicon.Preposition) || e.Is(lexicon.Conjunction) && e != word.That || e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) {
		return false
	}
	switch {
	case e.Is(lexicon.Determiner), isPossessive(e):
		return true
	case e.Is(lexicon.Pronoun):
		return false
	case e.Is(lexicon.Title), e.Is(lexicon.Relation), e.Is(lexicon.Demonym), e.Is(lexicon.TitleModifier), e.Is(lexicon.Cardinal):
		return true
	case e.Is(lexicon.Reporting) && e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm):
		return false
	case e.Is(lexicon.Noun):
		return !(e.Is(lexicon.PastTense) && !e.Is(lexicon.BaseForm) && e.Value(lexicon.Noun) < 2)
	case e.Is(lexicon.Adjective):
		return true
	case e == 0:
		return true
	}
	return e.Is(lexicon.English) && !e.Is(lexicon.Verb) && !e.Is(lexicon.Adverb)
}

// attaches tells whether the preposition at i ties a further noun phrase to the one before it: "of", "for", "at".
func (r *Result) attaches(i, limit int32) bool {
	d := r.doc
	switch d.Tokens[i].Entry {
	case word.Of, word.For, word.At, word.From, word.In, word.With, word.On:
	default:
		return false
	}
	if i+1 >= limit {
		return false
	}
	next := &d.Tokens[i+1]
	if e := d.Tokens[i].Entry; (e == word.In || e == word.On || e == word.At || e == word.From || e == word.With) && (d.Has(i-1, scan.Upper) || next.Entry.Is(lexicon.Venue)) { // behind a name it belongs to the verb
		return false
	}
	if d.Tokens[i].Entry == word.In && next.Entry.Is(lexicon.Determiner) && next.Entry != word.The {
		return false
	}
	return next.Kind == scan.Word && (next.Shape.Has(scan.Upper) && !next.Entry.Is(lexicon.Weekday) && !next.Entry.Is(lexicon.Month) || r.nominal(i+1))
}

// phraseBefore reads the subject that ends before token i, over the
// appositions and relative clauses between commas that stand behind it.
func (r *Result) phraseBefore(i int32, s scan.Range) Phrase {
	d := r.doc
	end := i
	const segments = 5
	for n := 0; n < segments && end > s.From && d.Tokens[end-1].Kind == scan.Comma; n++ {
		from := end - 1 // the segment between two commas
		for from > s.From && end-from < 30 {
			k := d.Tokens[from-1].Kind
			if k == scan.Comma || k >= scan.MarkOpen && k <= scan.Mark || k == scan.Semicolon || k == scan.Colon || k == scan.Dash {
				break
			}
			from--
		}
		if !r.isAside(scan.Range{From: from, To: end - 1}) || from == s.From || d.Tokens[from-1].Kind != scan.Comma {
			break
		}
		end = from
	}
	aside := end != i
	if end > s.From && d.Tokens[end-1].Kind == scan.Comma {
		end--
	}
	if end > s.From && d.Tokens[end-1].Kind == scan.Close { // "Lee (D-Ohio) said"
		for j := end - 2; j >= s.From && end-j < 10; j-- {
			if d.Tokens[j].Kind == scan.Open {
				end = j
				break
			}
		}
	}
	if !aside && end != i && d.KindAt(i-1) == scan.Comma {
		// a comma with no aside before the verb: "In Paris, said" has no subject before it
		if _, named := r.ents.At(end - 1); !named {
			return Phrase{}
		}
	}
	return r.phraseEnding(end, s)
}

// isAside tells whether the words between two commas are an apposition, an age, a relative clause or a participle.
func (r *Result) isAside(x scan.Range) bool {
	d := r.doc
	if x.Empty() {
		return false
	}
	t := &d.Tokens[x.From]
	switch t.Entry {
	case word.Who, word.Whose, word.Which, word.Whom, word.Now, word.However, word.Meanwhile, word.Too, word.Then, word.Though:
		return true
	}
	if t.Kind == scan.Number || t.Entry.Is(lexicon.Determiner) || isPossessive(t.Entry) || t.Entry.Is(lexicon.Preposition) || t.Entry.Is(lexicon.PresentParticiple) || t.Entry.Is(lexicon.PastParticiple) {
		return true
	}
	if t.Kind != scan.Word {
		return false
	}
	if !t.Shape.Has(scan.Upper) {
		return !t.Entry.Is(lexicon.Conjunction) || t.Entry == word.And
	}
	for i := x.From; i < x.To; i++ { // "D-Ohio", "Republican of Texas", "Director of Research"
		if e := d.Tokens[i].Entry; e.Is(lexicon.Title) || e.Is(lexicon.OrgKind) || e.Is(lexicon.NameSuffix) || e.Is(lexicon.StateAbbreviation) || e.Is(lexicon.UsState) {
			return true
		}
	}
	return x.Len() <= 3 && d.KindAt(x.From+1) == scan.Hyphen
}

// phraseEnding reads the noun phrase whose last token stands before end.
func (r *Result) phraseEnding(end int32, s scan.Range) Phrase {
	d := r.doc
	if end <= s.From {
		return Phrase{}
	}
	last := &d.Tokens[end-1]
	if last.Kind == scan.Word && last.Entry.Is(lexicon.Pronoun) && !isPossessive(last.Entry) {
		if v := last.Entry.Value(lexicon.Pronoun); v == 4 || v == 5 || v > 0 || last.Entry == word.One || last.Entry == word.Who {
			if last.Entry == word.Who { // "Rubio, who said"
				return r.antecedent(end-1, s)
			}
			return Phrase{scan.Range{From: end - 1, To: end}, end - 1}
		}
	}
	from := end
	for from > s.From && end-from < longestPhrase {
		t := &d.Tokens[from-1]
		switch {
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper):
			if t.Shape.Has(scan.SentenceStart) && (t.Entry.Is(lexicon.Conjunction) || t.Entry.Is(lexicon.Preposition) || t.Entry.Is(lexicon.Adverb) && !t.Entry.Is(lexicon.Noun)) && !t.Entry.Is(lexicon.Determiner) {
				return r.whole(from, end)
			}
		case t.Kind == scan.Word && t.Entry != word.That && r.nominal(from-1):
		case t.Kind == scan.Clitic && t.Entry == word.S, t.Kind == scan.Hyphen, t.Kind == scan.Number:
		case (t.Kind == scan.SingleClose || t.Kind == scan.Single) && !t.Shape.Has(scan.SpaceBefore) && from < end:
		case t.Kind == scan.Word && from < end && from-2 >= s.From && r.linksBack(from-1):
		case t.Entry == word.And && from < end && from-2 >= s.From && d.Has(from-2, scan.Upper) && d.Has(from, scan.Upper):
		default:
			return r.whole(from, end)
		}
		from--
		if e := d.Tokens[from].Entry; (e == word.The || e == word.A || e == word.An) && from > s.From && !r.linksBack(from-1) {
			break
		}
	}
	return r.whole(from, end)
}

// linksBack tells whether the preposition at i ties what follows to a noun before it.
func (r *Result) linksBack(i int32) bool {
	d := r.doc
	switch d.Tokens[i].Entry {
	case word.Of, word.For, word.At, word.From, word.With, word.In:
	default:
		return false
	}
	if i == 0 || d.Tokens[i].Shape.Has(scan.Upper) {
		return false
	}
	before := &d.Tokens[i-1]
	if before.Kind != scan.Word {
		return false
	}
	if d.Tokens[i].Entry == word.Of {
		return before.Shape.Has(scan.Upper) || r.nominal(i-1)
	}
	return before.Entry.Is(lexicon.Title) || before.Entry.Is(lexicon.Plural) && r.nominal(i-1) || before.Entry.Is(lexicon.Relation)
}

// antecedent is what a relative pronoun stands for.
func (r *Result) antecedent(who int32, s scan.Range) Phrase {
	end := who
	if end > s.From && r.doc.Tokens[end-1].Kind == scan.Comma {
		end--
	}
	if end == s.From {
		return Phrase{}
	}
	return r.phraseEnding(end, s)
}

// whole trims the edges of a phrase and finds its head.
func (r *Result) whole(from, to int32) Phrase {
	d := r.doc
	for from < to {
		t := &d.Tokens[from]
		if t.Kind == scan.Word && !(t.Entry.Is(lexicon.Preposition) && !t.Shape.Has(scan.Upper)) && t.Entry != word.And || t.Kind == scan.Number {
			break
		}
		from++
	}
	if from >= to {
		return Phrase{}
	}
	head := int32(-1)
	for i := from; i < to; i++ {
		t := &d.Tokens[i]
		if i > from && t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.Preposition) {
			break
		}
		if t.Kind == scan.Word && !t.Entry.Is(lexicon.Determiner) || t.Kind == scan.Word && to == from+1 {
			head = i
		}
	}
	if head < 0 || r.governed(from) {
		return Phrase{}
	}
	return Phrase{scan.Range{From: from, To: to}, head}
}

// governed tells whether a preposition stands right before i: what it governs is no subject.
func (r *Result) governed(i int32) bool {
	if i == 0 {
		return false
	}
	t := &r.doc.Tokens[i-1]
	return t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.Preposition) && !t.Entry.Is(lexicon.Conjunction) && t.Entry != word.Like
}
