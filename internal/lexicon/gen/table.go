package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
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
			k.set = k.set.With(lexicon.SetOf(lexicon.Class(c)))
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
			if i := slices.IndexFunc(entry.words, func(w string) bool { return strings.Contains(w, ",") }); i >= 0 {
				return out, fmt.Errorf("%s: %q has a comma, which no phrase of the text goes on behind", entry.where, entry.words[i])
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
	var err error
	out.table, err = encode(words, len(out.words), longest)
	return out, err
}

// split cuts a phrase into the words that the scan makes of it.
func split(phrase string) []string {
	phrase = strings.ReplaceAll(phrase, "’", "'")
	for _, clitic := range []string{"'s", "'d", "'ll", "'re", "'ve", "'m"} {
		phrase = strings.ReplaceAll(phrase+" ", clitic+" ", " "+clitic+" ")
	}
	return strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '-' || r == '/' })
}

// keyed is a word under its hash.
type keyed struct {
	hash lexicon.Hash
	*known
}

// encode lays the table out as package lexicon reads it.
func encode(words map[lexicon.Hash]*known, named, longest int) ([]byte, error) {
	all := make([]keyed, 0, len(words))
	var classesWithValues lexicon.Set
	for h, k := range words {
		slices.SortFunc(k.values, func(a, b valued) int { return cmp.Compare(a.class, b.class) })
		for _, v := range k.values {
			classesWithValues = classesWithValues.With(lexicon.SetOf(lexicon.Class(v.class)))
		}
		all = append(all, keyed{h, k})
	}
	slices.SortFunc(all, func(a, b keyed) int { return cmp.Compare(a.hash, b.hash) })
	placed, err := place(all)
	if err != nil {
		return nil, err
	}

	entries := entriesOf(all, named)
	filter := make([]byte, lexicon.FilterSize)
	for _, k := range all {
		if len(split(k.text)) > 1 {
			word, bits := k.hash.FilterBits()
			binary.LittleEndian.PutUint64(filter[8*word:], binary.LittleEndian.Uint64(filter[8*word:])|bits)
		}
	}

	var b []byte
	for _, n := range []int{lexicon.Magic, len(placed.slots), len(placed.pilots), len(entries.all), longest} {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	b = appendSet(b, classesWithValues)
	b = append(b, filter...)
	for _, word := range placed.slots {
		print, entry := uint32(0), 0
		if word >= 0 {
			print, entry = all[word].hash.Print(), entries.of(all[word].known)
		}
		b = binary.LittleEndian.AppendUint32(b, print)
		b = binary.LittleEndian.AppendUint16(b, uint16(entry))
	}
	b = append(b, placed.pilots...)
	b = append(b, make([]byte, -len(placed.pilots)&7)...)
	for _, k := range entries.all {
		b = appendSet(b, k.set)
	}
	var values []byte
	for _, k := range entries.all {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(values)/2))
		values = k.appendValues(values, classesWithValues)
	}
	return append(b, values...), nil
}

func appendSet(b []byte, s lexicon.Set) []byte {
	return binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(b, s.Low), s.High)
}

// appendValues writes a value for each class of the word that has values, 0 where the word has none there.
func (k *known) appendValues(b []byte, withValues lexicon.Set) []byte {
	for c := range 128 {
		if !k.set.Both(withValues).Has(lexicon.Class(c)) {
			continue
		}
		value := 0
		if i := slices.IndexFunc(k.values, func(v valued) bool { return v.class == c }); i >= 0 {
			value = k.values[i].value
		}
		b = binary.LittleEndian.AppendUint16(b, uint16(int16(value)))
	}
	return b
}

// entries numbers what the lists say: first the words that have a constant,
// then what other words share.
type entries struct {
	all    []*known
	shared map[string]int
}

func entriesOf(words []keyed, named int) *entries {
	e := &entries{all: make([]*known, 1+named), shared: map[string]int{}}
	e.all[0] = &known{}
	for _, k := range words {
		if k.named > 0 {
			e.all[k.named] = k.known
		} else if e.shared[k.key()] == 0 {
			e.shared[k.key()] = len(e.all)
			e.all = append(e.all, k.known)
		}
	}
	return e
}

func (e *entries) of(k *known) int {
	if k.named > 0 {
		return k.named
	}
	return e.shared[k.key()]
}

func (k *known) key() string { return fmt.Sprint(k.set, k.values) }
