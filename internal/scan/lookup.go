package scan

import (
	"math"
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
)

// lookUp asks the lexicon for the words that were read since it was last called: all of a story, or a piece of a long text.
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
		// no pronoun, but "CONTACT US"
		if entry == word.Us && (t.Shape.Has(Dotted) || t.Shape.Has(Caps) && !(first+i > 0 && d.Tokens[first+i-1].Shape.Has(Caps))) {
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

// readPhrases reads the phrases of the text. The first two words of all of them
// are looked up together, as the words are: see [lexicon.FindAll].
func (s *scanner) readPhrases() {
	d := s.doc
	firsts, n := d.starts, 0
	hashes := slices.Grow(d.joined[:0], len(firsts))[:len(firsts)]
	blanks := d.blanks
	for _, first := range firsts {
		for blanks[0] <= first {
			blanks = blanks[1:]
		}
		second := d.nextInPhrase(first+1, blanks[0])
		if second == blanks[0] {
			continue
		}
		firsts[n], hashes[n] = first, d.hashes[first].Join(d.hashes[second])
		if lexicon.MayBePhrase(hashes[n]) {
			n++
		}
	}
	d.joined = hashes
	d.entries = slices.Grow(d.entries[:0], n)[:n]
	lexicon.FindAll(d.entries, hashes[:n])
	blanks = d.blanks
	for i, first := range firsts[:n] {
		if d.entries[i] == 0 {
			continue
		}
		for blanks[0] <= first {
			blanks = blanks[1:]
		}
		s.readPhrase(first, blanks[0], d.entries[i])
	}
}

// nextInPhrase returns the next word of a phrase, from token i on and before limit, or limit if the phrase cannot go on.
func (d *Doc) nextInPhrase(i, limit int32) int32 {
	for ; i < limit; i++ {
		if k := d.Tokens[i].Kind; k < Address {
			return i
		} else if !joinsPhrase(k) {
			break
		}
	}
	return limit
}

// readPhrase finds the longest phrase that starts at a token, of whose first two words it is told what the lexicon knows.
func (s *scanner) readPhrase(first, limit int32, found lexicon.Entry) {
	d := s.doc
	hash, wraps := d.hashes[first], false
	for at := first; ; {
		next := d.nextInPhrase(at+1, limit)
		if next == limit {
			return
		}
		for at < next {
			at++
			wraps = wraps || d.Tokens[at].Shape.Has(LineStart)
		}
		hash = hash.Join(d.hashes[at])
		if found == 0 {
			found = lexicon.FindPhrase(hash)
		}
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
		found = 0
	}
}

// america is what "US" and "U.S." are, which are looked up as "us" is.
var america = lexicon.Find(lexicon.HashOf("usa"))

// joinsPhrase tells whether a mark may stand between two words of a phrase: "vice-president".
func joinsPhrase(k Kind) bool { return k == Hyphen || k == Single || k == SingleClose || k == Slash }
