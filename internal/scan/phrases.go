package scan

import "github.com/newstext/newstext/internal/lexicon"

// prefix is the start of a phrase of the lexicon that the next word may continue.
type prefix struct {
	first int32
	hash  lexicon.Hash
}

// addWord appends a word and continues the phrases that it may be part of.
// entry is what was found under its hash, known what the token gets of that.
func (s *scanner) addWord(kind Kind, start, end int, shape Shape, hash lexicon.Hash, entry, known lexicon.Entry) {
	at := int32(len(s.doc.Tokens))
	s.add(kind, start, end, shape, known)
	if len(s.open) > 0 {
		kept := s.open[:0]
		for _, p := range s.open {
			joined := p.hash.Join(hash)
			found := lexicon.FindPhrase(joined)
			if found == 0 {
				continue
			}
			if !found.Is(lexicon.OnlyPrefix) {
				first := &s.doc.Tokens[p.first]
				first.Phrase, first.PhraseLen = found, uint8(min(at-p.first+1, 255))
			}
			if found.Is(lexicon.StartsPhrase) {
				kept = append(kept, prefix{p.first, joined})
			}
		}
		s.open = kept
	}
	if entry.Is(lexicon.StartsPhrase) {
		s.open = append(s.open, prefix{at, hash})
	}
}
