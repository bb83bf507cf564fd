package scan

import "github.com/newstext/newstext/internal/lexicon"

// lookUp asks the lexicon for the words that were read since it was last
// called, a line of them at a time: look-ups that do not wait for each other
// go on at once in the processor, so that the misses of its caches cost once.
func (s *scanner) lookUp() {
	tokens := s.doc.Tokens[s.lookedUp:]
	hashes := s.doc.hashes[s.lookedUp:]
	s.lookedUp = len(s.doc.Tokens)
	for i := range tokens {
		if tokens[i].Kind <= Clitic {
			tokens[i].Entry = lexicon.Find(hashes[i])
		}
	}
	first := int32(s.lookedUp - len(tokens))
	for i := range tokens {
		t := &tokens[i]
		traits := entryTraits[t.Entry]
		s.doc.traits = append(s.doc.traits, traitsOf(t)|Traits(traits))
		if t.Kind >= Address {
			if !joinsPhrase(t.Kind) {
				s.open.n = 0
			}
			continue
		}
		if s.open.n > 0 {
			s.continuePhrases(first+int32(i), hashes[i])
		}
		if traits&startsPhrase != 0 {
			s.open.add(prefix{first + int32(i), hashes[i]})
		}
		if traits&onlyPrefix != 0 {
			t.Entry = 0 // "Côte" alone is no word that the lists have
		}
	}
}

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
