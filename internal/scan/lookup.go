package scan

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
)

// lookUp asks the lexicon for the words that were read since it was last called, a line or a long piece of one at a time.
func (s *scanner) lookUp() {
	d, first := s.doc, s.lookedUp
	tokens, hashes := d.Tokens[first:], d.hashes[first:]
	s.lookedUp = len(d.Tokens)
	d.entries = slices.Grow(d.entries[:0], len(tokens))[:len(tokens)]
	lexicon.FindAll(d.entries, hashes)
	if cap(d.traits) < s.lookedUp {
		d.traits = slices.Grow(d.traits, cap(d.Tokens)-len(d.traits)+8)
	}
	d.traits = d.traits[:s.lookedUp]
	traits := d.traits[first:]
	for i := range tokens {
		t := &tokens[i]
		if t.Kind > Clitic { // no word: numbers, which phrases may go on with, and marks
			traits[i] = traitsOf(t)
			switch {
			case s.open.n == 0:
			case t.Kind < Address:
				s.continuePhrases(int32(first+i), hashes[i])
			case !joinsPhrase(t.Kind):
				s.open.n = 0
			}
			continue
		}
		entry := d.entries[i]
		if entry == word.Us && (t.Shape.Has(Dotted) || t.Shape.Has(Caps) && !(first+i > 0 && d.Tokens[first+i-1].Shape.Has(Caps))) { // no pronoun, but "CONTACT US"
			entry = america
		}
		known := entryTraits[entry]
		traits[i] = traitsOf(t) | Traits(known)
		if s.open.n > 0 {
			s.continuePhrases(int32(first+i), hashes[i])
		}
		if known&startsPhrase != 0 {
			s.open.add(prefix{int32(first + i), hashes[i]})
		}
		if known&onlyPrefix == 0 { // "Côte" alone is no word that the lists have
			t.Entry = entry
		}
	}
}

// america is what "US" and "U.S." are, which are looked up as "us" is.
var america = lexicon.Find(lexicon.HashOf("usa"))

// joinsPhrase tells whether a mark may stand between two words of a phrase: "vice-president".
func joinsPhrase(k Kind) bool { return k == Hyphen || k == Single || k == SingleClose || k == Slash }

// prefix is the start of a phrase of the lexicon that the next word may continue.
type prefix struct {
	first int32
	hash  lexicon.Hash
}

// prefixes are those that are open at a word. Of more than it has room for the
// first ones are the longest and stay.
type prefixes struct {
	all [8]prefix
	n   int
}

func (p *prefixes) add(x prefix) {
	if p.n < len(p.all) {
		p.all[p.n] = x
		p.n++
	}
}

// continuePhrases tries the word at a token as the next of each open phrase.
func (s *scanner) continuePhrases(at int32, hash lexicon.Hash) {
	open := s.open.all[:s.open.n]
	s.open.n = 0 // those that go on are kept, in the same array
	for _, p := range open {
		joined := p.hash.Join(hash)
		found := lexicon.FindPhrase(joined)
		if found == 0 {
			continue
		}
		traits := entryTraits[found]
		if traits&onlyPrefix == 0 {
			first := &s.doc.Tokens[p.first]
			first.Phrase, first.PhraseLen = found, uint8(min(at-p.first+1, 255))
			s.doc.traits[p.first] |= Traits(traits)
		}
		if traits&startsPhrase != 0 {
			s.open.add(prefix{p.first, joined})
		}
	}
}
