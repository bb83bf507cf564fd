package scan

import (
	"math"
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
)

// lookUp asks the lexicon for the words that were read since it was last called, a line or a long piece of one at a time.
func (s *scanner) lookUp() {
	d, first := s.doc, s.lookedUp
	tokens := d.Tokens[first:]
	if len(tokens) == 0 {
		return
	}
	s.lookedUp = len(d.Tokens)
	d.entries = slices.Grow(d.entries[:0], len(tokens))[:len(tokens)]
	entries := d.entries
	lexicon.FindAll(entries, d.hashes[first:])
	if cap(d.traits) < s.lookedUp {
		d.traits = slices.Grow(d.traits, cap(d.Tokens)-len(d.traits)+8)
	}
	d.traits = d.traits[:s.lookedUp]
	traits := d.traits[first:][:len(entries)]
	d.starts = slices.Grow(d.starts, len(tokens))
	starts, n := d.starts[:cap(d.starts)], len(d.starts)
	for i := range entries {
		t := &tokens[i]
		entry := entries[i] & ofWords[t.Kind]
		if entry == word.Us && (t.Shape.Has(Dotted) || t.Shape.Has(Caps) && !(first+i > 0 && d.Tokens[first+i-1].Shape.Has(Caps))) { // no pronoun, but "CONTACT US"
			entry = america
		}
		known := entryTraits[entry]
		traits[i] = kindTraits[t.Kind] | shapeTraits[t.Shape&allShapes] | Traits(known)
		if known&onlyPrefix == 0 { // "Côte" alone is no word that the lists have
			t.Entry = entry
		}
		starts[n] = int32(first + i) // which stays if a phrase may start there; no branch, as one could not foresee it
		n += int(known / startsPhrase & 1)
	}
	d.starts = starts[:n]
}

// ofWords has all bits for the kinds of token that the lexicon is asked for: no
// numbers, which phrases may go on with, and no marks.
var ofWords = [1 << 8]lexicon.Entry{Word: math.MaxUint16, Clitic: math.MaxUint16}

// readPhrases reads the phrases of the tokens that were looked up; none goes on behind them.
func (s *scanner) readPhrases() {
	for _, first := range s.doc.starts {
		s.readPhrase(first)
	}
	s.doc.starts = s.doc.starts[:0]
}

// readPhrase finds the longest phrase that starts at a token.
func (s *scanner) readPhrase(first int32) {
	d := s.doc
	hash, wraps := d.hashes[first], false
	for at := first + 1; int(at) < len(d.Tokens); at++ {
		wraps = wraps || d.Tokens[at].Shape.Has(LineStart)
		if k := d.Tokens[at].Kind; k >= Address {
			if joinsPhrase(k) {
				continue
			}
			return
		}
		hash = hash.Join(d.hashes[at])
		found := lexicon.FindPhrase(hash)
		if found == 0 {
			return
		}
		known := entryTraits[found]
		if known&onlyPrefix == 0 {
			t := &d.Tokens[first]
			t.Phrase, t.PhraseLen = found, uint8(min(at-first+1, 255))
			d.traits[first] |= Traits(known)
			if wraps {
				d.wrapped = append(d.wrapped, first)
			}
		}
		if known&startsPhrase == 0 {
			return
		}
	}
}

// america is what "US" and "U.S." are, which are looked up as "us" is.
var america = lexicon.Find(lexicon.HashOf("usa"))

// joinsPhrase tells whether a mark may stand between two words of a phrase: "vice-president".
func joinsPhrase(k Kind) bool { return k == Hyphen || k == Single || k == SingleClose || k == Slash }
