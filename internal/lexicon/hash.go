package lexicon

import "math/bits"

// Hash identifies a folded word or phrase. Make one with [Hash.Eight], with a
// [Hasher] or with [HashOf]; [Hash.Join] makes those of phrases.
type Hash uint64

// Start is the hash of nothing.
const Start Hash = 0xa0761d6478bd642f

// Eight appends eight folded bytes, the first of them lowest. The last bytes of
// a word may be fewer, with zeros above.
func (h Hash) Eight(bytes uint64) Hash {
	high, low := bits.Mul64(uint64(h)^bytes, 0xe7037ed1a0b428db)
	return Hash(high ^ low)
}

// Join returns the hash of the phrase h with one more word.
func (h Hash) Join(word Hash) Hash { return Hash(bits.RotateLeft64(uint64(h), 23)).Eight(uint64(word)) }

// Hasher hashes a word a byte or letter at a time; make it with [NewHasher].
type Hasher struct {
	hash  Hash
	bytes uint64 // those that are not in hash yet
	n     uint   // how many bits they have
}

// NewHasher returns the hasher of a new word.
func NewHasher() Hasher { return Hasher{hash: Start} }

// Add appends a folded byte.
func (h *Hasher) Add(b byte) {
	h.bytes |= uint64(b) << h.n
	if h.n += 8; h.n == 64 {
		h.hash, h.bytes, h.n = h.hash.Eight(h.bytes), 0, 0
	}
}

// Sum returns the hash of what was added.
func (h *Hasher) Sum() Hash {
	if h.n == 0 {
		return h.hash
	}
	return h.hash.Eight(h.bytes)
}

// HashOf folds and hashes a text as the scan does: words without case,
// accents and full stops, one space or hyphen between two words of a phrase.
func HashOf(phrase string) Hash {
	var whole Hash
	word := NewHasher()
	words, letters := 0, 0
	finish := func() {
		if letters == 0 {
			return
		}
		if words++; words == 1 {
			whole = word.Sum()
		} else {
			whole = whole.Join(word.Sum())
		}
		letters = 0
	}
	for i, r := range phrase {
		if letters == 0 {
			word = NewHasher()
		}
		switch {
		case r == ' ' || r == '-' || r == '/':
			finish()
			continue
		case r == '\'' || r == '’':
			if isClitic(phrase[i:]) { // "people's republic" has the clitic as a word
				finish()
				word = NewHasher()
			}
			if !letterFollows(phrase[i:]) { // "workers' party"
				continue
			}
			r = '\''
		}
		letters += word.AddRune(r)
	}
	finish()
	return whole
}
