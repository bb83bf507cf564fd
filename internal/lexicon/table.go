package lexicon

import "math/bits"

// The layout of table.bin, all numbers little-endian:
//
//	Magic, counts of slots, buckets and entries, words of the longest phrase (uint32 each)
//	the Set of the classes that have values
//	the filter of phrases
//	for each slot the fingerprint (uint32) and Entry (uint16) of the word in it
//	for each bucket its pilot (uint8), and bytes up to a multiple of eight
//	for each entry its Set
//	for each entry where its values begin (uint32)
//	the values (int16)
//
// It is a perfect hash in the manner of PTHash (Pibiri and Trani, 2021): the
// generator has chosen for each bucket of words a pilot that leads each of
// them to a slot of its own. So a look-up is one probe, whatever the word.
const (
	Magic      = 0x3358454c // "LEX3"
	HeaderSize = 36
	FilterSize = 1 << 15
	SlotSize   = 6
)

// parts are the parts of the table.
type parts struct {
	slots, buckets, entries, longest       int
	valued                                 Set // the classes that have values
	filter                                 string
	slot, pilots, sets, firstValue, values string
}

var known = open(table)

// open finds the parts of a table; one of another layout is taken for empty, so that the generator can run beside it.
func open(table string) (p parts) {
	if len(table) < HeaderSize || load32(table, 0) != Magic {
		return parts{}
	}
	p.slots, p.buckets, p.entries, p.longest = int(load32(table, 4)), int(load32(table, 8)), int(load32(table, 12)), int(load32(table, 16))
	p.valued = Set{load64(table, 20), load64(table, 28)}
	rest := table[HeaderSize:]
	cut := func(size int) (part string) {
		part, rest = rest[:size], rest[size:]
		return part
	}
	p.filter = cut(FilterSize)
	p.slot = rest // with what stands behind, so that eight bytes can be read from the last one
	cut(SlotSize * p.slots)
	p.pilots = cut((p.buckets + 7) &^ 7)
	p.sets = cut(16 * p.entries)
	p.firstValue = cut(4 * p.entries)
	p.values = rest
	return p
}

func load32(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

func load64(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// LongestPhrase is how many words the longest phrase of the lexicon has.
var LongestPhrase = known.longest

// Find looks a word or phrase up.
func Find(h Hash) Entry {
	if known.buckets == 0 {
		return 0
	}
	pilot := known.pilots[h.Bucket(known.buckets)]
	slot := load64(known.slot, SlotSize*h.Slot(pilot, known.slots))
	if uint32(slot) != h.Print() {
		return 0
	}
	return Entry(slot >> 32)
}

// FindAll looks words up: entries[i] gets what the lexicon knows of hashes[i].
// Look-ups that do not wait for each other go on at once in the processor, so
// that the misses of its caches cost once.
func FindAll(entries []Entry, hashes []Hash) {
	pilots, slots, n := known.pilots, known.slot, known.slots
	if len(pilots) == 0 {
		clear(entries)
		return
	}
	entries = entries[:len(hashes)]
	for i, h := range hashes {
		slot := load64(slots, SlotSize*h.Slot(pilots[h.Bucket(known.buckets)], n))
		entry := Entry(slot >> 32)
		if uint32(slot) != h.Print() {
			entry = 0
		}
		entries[i] = entry
	}
}

// FindPhrase looks a phrase up.
func FindPhrase(h Hash) Entry {
	if !MayBePhrase(h) {
		return 0
	}
	return Find(h)
}

// MayBePhrase tells whether a joined hash may be a phrase's. Most are none's,
// which the filter tells without going to the large table.
func MayBePhrase(h Hash) bool {
	word, bits := h.FilterBits()
	return filter[word]&bits == bits
}

// Bucket is the bucket of a word, of so many.
func (h Hash) Bucket(buckets int) int {
	n, _ := bits.Mul64(uint64(h), uint64(buckets))
	return int(n)
}

// Slot is where a pilot leads a word, of so many slots.
func (h Hash) Slot(pilot uint8, slots int) int {
	n, _ := bits.Mul64((uint64(h)^uint64(pilot)*0xd6e8feb86659fd93)*0x9e3779b97f4a7c15, uint64(slots))
	return int(n)
}

// Print is what a slot keeps of the hash to tell its word from unknown ones; it is never 0.
func (h Hash) Print() uint32 { return uint32(h) | 1 }

// FilterBits returns the word of the filter and the two bits in it that are set for a phrase with this hash.
func (h Hash) FilterBits() (word uint16, bits uint64) {
	mixed := uint64(h) * 0x9e3779b97f4a7c15
	return uint16(mixed >> 32 % (FilterSize / 8)), 1<<(mixed>>58) | 1<<(mixed>>52&63)
}
