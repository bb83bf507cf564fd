package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// valued is a class with its value for one word.
type valued struct {
	class, value int
}

// known is all that the lists say of one word.
type known struct {
	text   string
	set    lexicon.Set
	values []valued
	named  int // its line in words.txt, from 1
}

type compiled struct {
	table   []byte
	classes []string
	words   []string // those with a constant, in order
}

// Two classes of the generator's own: the word starts a phrase, and it is nothing but the start of one.
const startsPhrase, onlyPrefix = "starts phrase", "only prefix"

func compile(lists []list) (compiled, error) {
	var out compiled
	classOf := map[string]int{}
	addClass := func(name string) {
		if _, found := classOf[name]; !found {
			classOf[name] = len(out.classes)
			out.classes = append(out.classes, name)
		}
	}
	for _, c := range []string{startsPhrase, onlyPrefix} {
		addClass(c)
	}
	for _, c := range formClasses {
		addClass(c)
	}
	for _, l := range lists {
		if l.class != "words" {
			addClass(l.class)
		}
	}
	if len(out.classes) > 128 {
		return out, fmt.Errorf("%d classes: a Set holds 128", len(out.classes))
	}

	words := map[lexicon.Hash]*known{}
	get := func(hash lexicon.Hash, text string) *known {
		if words[hash] == nil {
			words[hash] = &known{text: text}
		}
		return words[hash]
	}
	add := func(text, class string, value int) *known {
		k := get(lexiconHash(text), text)
		if c, found := classOf[class]; found {
			k.set[c>>6] |= 1 << (c & 63)
			if value != 0 && !slices.ContainsFunc(k.values, func(v valued) bool { return v.class == c }) {
				k.values = append(k.values, valued{c, value})
			}
		}
		return k
	}
	longest := 1
	var phrases []string
	for _, l := range lists {
		for _, entry := range l.lines {
			if l.class == "words" {
				if k := add(entry.words[0], "", 0); k.named == 0 {
					out.words = append(out.words, entry.words[0])
					k.named = len(out.words)
				} else {
					return out, fmt.Errorf("%s: %q stands there twice", entry.where, entry.words[0])
				}
				phrases = append(phrases, entry.words[0])
				continue
			}
			for _, f := range inflect(l.inflect, entry.words) {
				add(f.word, l.class, entry.value)
				if f.class != "" {
					add(f.word, f.class, 0)
				}
				phrases = append(phrases, f.word)
			}
		}
	}
	for _, p := range phrases {
		parts := split(p)
		longest = max(longest, len(parts))
		for n := 1; n < len(parts); n++ {
			prefix := strings.Join(parts[:n], " ")
			hash := lexiconHash(prefix)
			if words[hash] == nil {
				add(prefix, onlyPrefix, 0)
			}
			add(prefix, startsPhrase, 0)
		}
	}
	if err := checkPrints(words); err != nil {
		return out, err
	}
	out.table = encode(words, len(out.words), longest)
	return out, nil
}

// split cuts a phrase into the words that the scan makes of it.
func split(phrase string) []string {
	phrase = strings.ReplaceAll(phrase, "’", "'")
	for _, clitic := range []string{"'s", "'d", "'ll", "'re", "'ve", "'m"} {
		phrase = strings.ReplaceAll(phrase+" ", clitic+" ", " "+clitic+" ")
	}
	return strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '-' || r == '/' })
}

// checkPrints fails where two words would be taken for each other.
func checkPrints(words map[lexicon.Hash]*known) error {
	type place struct {
		slot  uint64
		print uint32
	}
	seen := map[place]string{}
	for hash, k := range words {
		mixed := uint64(hash) ^ uint64(hash)>>29
		high, _ := bits.Mul64(mixed*0x9e3779b97f4a7c15, uint64(len(words)*5/4+1))
		at := place{high / 64, uint32(mixed) | 1}
		if other, found := seen[at]; found {
			return fmt.Errorf("%q and %q have one fingerprint", other, k.text)
		}
		seen[at] = k.text
	}
	return nil
}

// encode lays the table out as package lexicon reads it.
func encode(words map[lexicon.Hash]*known, named, longest int) []byte {
	type keyed struct {
		hash lexicon.Hash
		*known
	}
	all := make([]keyed, 0, len(words))
	for h, k := range words {
		slices.SortFunc(k.values, func(a, b valued) int { return cmp.Compare(a.class, b.class) })
		all = append(all, keyed{h, k})
	}
	slices.SortFunc(all, func(a, b keyed) int { return cmp.Compare(a.hash, b.hash) })

	records := make([]*known, 1+named)
	records[0] = &known{}
	shared := map[string]int{}
	entryOf := func(k *known) int {
		if k.named > 0 {
			records[k.named] = k
			return k.named
		}
		key := fmt.Sprint(k.set, k.values)
		if shared[key] == 0 {
			shared[key] = len(records)
			records = append(records, k)
		}
		return shared[key]
	}

	slots := len(all)*5/4 + 1
	prints, slotEntry := make([]uint32, slots), make([]uint16, slots)
	filter := make([]byte, lexicon.FilterSize)
	for _, k := range all {
		mixed := uint64(k.hash) ^ uint64(k.hash)>>29
		high, _ := bits.Mul64(mixed*0x9e3779b97f4a7c15, uint64(slots))
		i := int(high)
		for prints[i] != 0 {
			i = (i + 1) % slots
		}
		prints[i], slotEntry[i] = uint32(mixed)|1, uint16(entryOf(k.known))
		if len(split(k.text)) > 1 {
			bit := k.hash.FilterBit()
			filter[bit>>3] |= 1 << (bit & 7)
		}
	}

	var b []byte
	total := 0
	for _, n := range []int{slots, len(records), 0, longest} {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	b = append(b, filter...)
	for i, p := range prints {
		b = binary.LittleEndian.AppendUint32(b, p)
		b = binary.LittleEndian.AppendUint16(b, slotEntry[i])
	}
	var tail []byte
	for _, r := range records {
		for _, v := range r.values {
			tail = binary.LittleEndian.AppendUint16(tail, uint16(v.class))
			tail = binary.LittleEndian.AppendUint16(tail, uint16(int16(v.value)))
		}
		total += len(r.values)
		b = binary.LittleEndian.AppendUint64(b, r.set[0])
		b = binary.LittleEndian.AppendUint64(b, r.set[1])
		b = binary.LittleEndian.AppendUint32(b, uint32(total))
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(total))
	return append(b, tail...)
}
