package scan

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
)

// Stems returns hashes of the first letters of the first words of r, so many at
// most, that have four letters and are on none of the lists: "resigns" and "resigned"
// share theirs. It uses the memory of the list.
func (d *Doc) Stems(list []uint32, r Range, most int, except lexicon.Set) []uint32 {
	const (
		letters = 5 // of a stem
		least   = 4 // of a word
	)
	text, tokens, n := d.Text, d.Tokens[r.From:r.To], 0
	list = slices.Grow(list[:0], min(len(tokens), most)+1)
	list = list[:cap(list)]
	for k := 0; k < len(tokens) && n < most; k++ {
		t := &tokens[k]
		length := int(t.End - t.Start)
		first := uint64(0)
		if from := int(t.Start); from+8 <= len(text) {
			first = load64(text[from:from+8]) | 0x20*ones
		} else { // the last words of the text
			for i := range length {
				first |= uint64(text[from+i]|0x20) << (8 * i)
			}
		}
		first &= 1<<(8*min(length, letters)&63) - 1
		list[n] = uint32(first * 0x9e3779b97f4a7c15 >> 40)                            // the next one takes its place, if it does not count
		if uint64(t.Kind-Word)|uint64(length-least)>>63|t.Entry.Common(except) == 0 { // which words count nobody could foresee, so it is no branch
			n++
		}
	}
	return list[:n]
}
