package layout

import (
	"slices"
)

// repetitions notes short lines that stand on the page more than once, by a hash of their text.
func (r *reader) repetitions() {
	const longest = 30 // words of a line that is compared
	if len(r.units) < 3 {
		return
	}
	size := 1
	for size < 2*len(r.units) {
		size *= 2
	}
	r.seen = slices.Grow(r.seen[:0], size)[:size]
	table := r.seen // unit+1 of the first with this text
	clear(table)
	for i := range r.units {
		u := &r.units[i]
		if u.words > longest || u.seen.overlaps(&repeatable) {
			continue
		}
		u.hash = uint32(r.TextHash(u.Range) >> 32)
		for at := int(u.hash) & (size - 1); ; at = (at + 1) & (size - 1) {
			if table[at] == 0 {
				table[at] = int32(i) + 1
				break
			}
			first := &r.units[table[at]-1]
			if first.hash != u.hash {
				continue
			}
			if first.either(sameBelow, sameOften) {
				first.seen.remove(sameBelow)
				first.seen.add(sameOften)
				u.seen.add(sameOften)
			} else {
				first.seen.add(sameBelow)
				u.seen.add(sameAbove)
			}
			break
		}
	}
}
