package main

import (
	"cmp"
	"errors"
	"slices"
)

// placement is a perfect hash: where each word stands, and the pilots that lead there.
type placement struct {
	pilots []byte
	slots  []int // index of the word, -1 for none
}

// Words a bucket on average, and slots for 100 words: few enough that a table
// stays small, enough of them that a pilot of one byte is found for each bucket.
const (
	bucketSize  = 3
	slotsFor100 = 112
)

// place finds the pilots, those of the fullest buckets first.
func place(words []keyed) (placement, error) {
	buckets := make([][]int, len(words)/bucketSize+1)
	for i, w := range words {
		b := w.hash.Bucket(len(buckets))
		buckets[b] = append(buckets[b], i)
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(buckets[b]), len(buckets[a])) })

	for size := len(words)*slotsFor100/100 + 1; size < 2*len(words)+2; size += len(words)/100 + 1 {
		if p, ok := try(words, buckets, order, size); ok {
			return p, nil
		}
	}
	return placement{}, errors.New("two words have one hash")
}

func try(words []keyed, buckets [][]int, order []int, size int) (placement, bool) {
	p := placement{make([]byte, len(buckets)), make([]int, size)}
	for i := range p.slots {
		p.slots[i] = -1
	}
	var taken []int
bucket:
	for _, b := range order {
	pilot:
		for pilot := range 256 {
			taken = taken[:0]
			for _, w := range buckets[b] {
				slot := words[w].hash.Slot(uint8(pilot), size)
				if p.slots[slot] >= 0 || slices.Contains(taken, slot) {
					continue pilot
				}
				taken = append(taken, slot)
			}
			for i, w := range buckets[b] {
				p.slots[taken[i]] = w
			}
			p.pilots[b] = uint8(pilot)
			continue bucket
		}
		return p, false
	}
	return p, true
}
