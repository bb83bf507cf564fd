package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestTitle is how many words before a title may belong to it.
const longestTitle = 8

// titleBefore returns the number of tokens of the title that ends right before token i.
func (f *finder) titleBefore(i int32) int32 {
	for n := int32(1); n <= 5 && i-n >= 0; n++ {
		t := &f.Tokens[i-n]
		if t.Kind != scan.Word && t.Kind != scan.Hyphen {
			return 0
		}
		if t.Phrase.Is(lexicon.Title) && int32(t.PhraseLen) == n || n == 1 && t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.Plural) {
			return n
		}
	}
	return 0
}

// titleGender is what a title or honorific says.
func (f *finder) titleGender(x scan.Range) Gender {
	for i := x.From; i < x.To; i++ {
		t := &f.Tokens[i]
		for _, e := range []lexicon.Entry{t.Phrase, t.Entry} {
			for _, c := range []lexicon.Class{lexicon.Honorific, lexicon.Title, lexicon.Relation} {
				if v := e.Value(c); v == 1 || v == 2 {
					return Gender(v)
				}
			}
		}
	}
	return UnknownGender
}

// fullTitle widens a title to the left: "State Department spokeswoman", "former deputy finance minister".
func (f *finder) fullTitle(x scan.Range) scan.Range {
	for x.From > 0 && x.Len() < longestTitle {
		t := &f.Tokens[x.From-1]
		if f.Tokens[x.From].Shape.Has(scan.SentenceStart | scan.LineStart) {
			break
		}
		switch {
		case t.Kind == scan.Word && (t.Entry.Is(lexicon.TitleModifier) || t.Entry.Is(lexicon.Title) || t.Entry.Is(lexicon.Demonym)) && !t.Entry.Any(grammar):
		case t.Kind == scan.Word && t.Shape.Has(scan.Upper) && !t.Entry.Any(grammar):
		case t.Kind == scan.Word && t.Entry.Is(lexicon.Noun) && !t.Entry.Is(lexicon.ThirdPerson) && !t.Entry.Any(grammar) && !t.Entry.Is(lexicon.PastTense):
		case t.Kind == scan.Hyphen:
		case t.Kind == scan.Word && t.Entry == word.Of && x.From > 1 && f.Tokens[x.From-2].Entry.Is(lexicon.Title):
		default:
			return f.trimTitle(x)
		}
		x.From--
	}
	return f.trimTitle(x)
}

func (f *finder) trimTitle(x scan.Range) scan.Range {
	for x.Len() > 1 && f.Tokens[x.From].Kind != scan.Word {
		x.From++
	}
	return x
}

// apposition returns the end of the title that stands in apposition at i: ", the
// State Department's spokeswoman, …", ", director of the clinic, …"; 0 if there is none.
func (f *finder) apposition(i int32) int32 {
	const reach = 14
	titled := int32(-1)
	for j := i; int(j) < len(f.Tokens) && j < i+reach; j++ {
		t := &f.Tokens[j]
		switch {
		case j > i && t.Shape.Has(scan.SentenceStart), t.Entry == word.Who, t.Entry == word.Which, t.Entry == word.That:
			if titled >= 0 && f.KindAt(j-1) == scan.Comma {
				return j - 1
			}
			if titled >= 0 && !t.Shape.Has(scan.SentenceStart) {
				return j
			}
			return 0
		case t.Kind == scan.Comma, t.Kind == scan.Stop, t.Kind == scan.Semicolon, t.Kind == scan.Dash, t.Kind == scan.Colon, t.IsMark() && t.Kind != scan.SingleClose && t.Kind != scan.Single:
			if titled >= 0 {
				return j
			}
			return 0
		case t.Kind == scan.Word && titled < 0 && (t.Entry.Is(lexicon.Auxiliary) || t.Entry.Is(lexicon.Modal) || t.Entry.Is(lexicon.Conjunction) || t.Entry.Is(lexicon.Pronoun) && t.Entry.Value(lexicon.Pronoun) != 2 && t.Entry.Value(lexicon.Pronoun) != 1):
			return 0
		case t.Kind == scan.Word && titled >= 0 && (t.Entry.Is(lexicon.Auxiliary) || t.Entry.Is(lexicon.Reporting) && t.Entry.Is(lexicon.PastTense)):
			return j
		case t.Phrase.Is(lexicon.Title):
			if titled < 0 {
				titled = j
			}
			j += int32(t.PhraseLen) - 1
		case t.Kind == scan.Word && t.Entry.Is(lexicon.Title) && titled < 0 && !t.Entry.Is(lexicon.Plural):
			titled = j
		case t.Kind == scan.Word && titled < 0 && t.Entry.Any(grammar) && !t.Entry.Is(lexicon.Determiner) && t.Entry != word.Of:
			return 0
		}
	}
	return 0
}

// titles returns the titles that stand beside a person's name.
func (f *finder) titles(c *candidate) []scan.Range {
	var found []scan.Range
	if c.addressed && !f.Tokens[c.title.From].Entry.Is(lexicon.Honorific) || c.addressed && f.Tokens[c.title.From].Entry.Is(lexicon.Title) {
		found = append(found, f.fullTitle(c.title))
	}
	at := c.To
	if f.KindAt(at) == scan.Comma && f.KindAt(at+1) == scan.Number && f.KindAt(at+2) == scan.Comma { // an age
		at += 2
	}
	if f.KindAt(at) == scan.Comma {
		if end := f.apposition(at + 1); end > 0 {
			from := at + 1
			if e := f.At(from); e == word.The || e == word.A || e == word.An || e == word.Who {
				from++
			}
			if from < end {
				found = append(found, scan.Range{From: from, To: end})
			}
		}
	}
	return found
}
