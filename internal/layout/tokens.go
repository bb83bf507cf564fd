package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// phraseAt returns what the lexicon knows of the longest phrase at i, or else of the word.
func (r *reader) phraseAt(i int32) (lexicon.Entry, int32) {
	t := &r.Tokens[i]
	if t.Phrase != 0 {
		return t.Phrase, int32(t.PhraseLen)
	}
	return t.Entry, 1
}

// phraseValue returns the value that the list gives the phrase or word at i that [scan.Doc.Listed] finds on it, 0 if it finds none.
func (r *reader) phraseValue(i int32, c lexicon.Class) int {
	t := &r.Tokens[i]
	if t.Phrase.Is(c) {
		return t.Phrase.Value(c)
	}
	return t.Entry.Value(c)
}

// hasKind tells whether a token of the kind stands there.
func (r *reader) hasKind(x scan.Range, k scan.Kind) bool {
	for i := x.From; i < x.To; i++ {
		if r.Tokens[i].Kind == k {
			return true
		}
	}
	return false
}

// hasWord tells whether the word stands there.
func (r *reader) hasWord(x scan.Range, e lexicon.Entry) bool {
	for i := x.From; i < x.To; i++ {
		if r.Tokens[i].Entry == e {
			return true
		}
	}
	return false
}

// isYear tells whether token i is a year of the last or this century.
func (r *reader) isYear(i int32) bool {
	t := &r.Tokens[i]
	return t.Kind == scan.Number && t.End-t.Start == 4 && (r.Text[t.Start] == '2' && r.Text[t.Start+1] == '0' || r.Text[t.Start] == '1' && r.Text[t.Start+1] == '9')
}

// hasYear tells whether a year stands there.
func (r *reader) hasYear(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if r.isYear(i) {
			return true
		}
	}
	return false
}

func (r *reader) allCapitals(x scan.Range) bool {
	seen := false
	for i := x.From; i < x.To && r.Tokens[i].Kind != scan.Comma; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Word {
			if t.Shape.Has(scan.Caps) {
				seen = true
			} else if t.Shape.Has(scan.Upper) && !t.Shape.Has(scan.Initial|scan.Dotted) {
				return false
			}
		}
	}
	return seen
}

// isCapitals tells whether the words of a line are in capitals, at least most of them.
func (r *reader) isCapitals(x scan.Range) bool {
	caps, others := 0, 0
	for i := x.From; i < x.To; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Word {
			if t.Shape.Has(scan.Caps | scan.Initial) {
				caps++
			} else {
				others++
			}
		}
	}
	return caps > 4*others
}
