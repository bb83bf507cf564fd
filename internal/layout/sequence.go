package layout

import (
	"math"
	"math/bits"
	"slices"
)

// A page has four parts in this order: what stands above the headline, the head
// below it, the body, and the tail. A state is a part and a kind in it. [reader.sequence]
// finds the states that the evidence on all units together speaks for most.

type part uint8

const (
	above part = iota
	head
	inBody
	tail
)

// state is an index into states.
type state uint8

// states lists the kinds that each part may have, with the prior evidence for it.
var states = [...]struct {
	part  part
	kind  Kind
	prior int16
}{
	{above, Headline, 0},
	{above, Byline, -12}, {above, Timestamp, -2}, {above, Caption, -4}, {above, Credit, -3}, {above, Related, -6},
	{above, Note, -6}, {above, Separator, -2}, {above, Boilerplate, 0},

	{head, Subhead, -5}, {head, Byline, -2}, {head, Timestamp, 0}, {head, Caption, -3}, {head, Credit, -2}, {head, Related, -6},
	{head, Note, -5}, {head, Separator, -2}, {head, Boilerplate, -1},

	{inBody, Paragraph, 0}, {inBody, Crosshead, -2}, {inBody, Caption, -5}, {inBody, Credit, -4}, {inBody, Related, -3}, {inBody, Byline, -14},
	{inBody, Timestamp, -4}, {inBody, Note, -5}, {inBody, Tagline, -8}, {inBody, Separator, -1}, {inBody, Boilerplate, -2},

	{tail, Related, -2}, {tail, Byline, -9}, {tail, Timestamp, -2}, {tail, Caption, -9}, {tail, Credit, -8},
	{tail, Note, -4}, {tail, Tagline, -2}, {tail, Separator, -1}, {tail, Boilerplate, 0},
}

// impossible marks a step that no page takes. A kind whose evidence is so much
// below the best one's is hopeless and not followed, unless it may stand anywhere.
const (
	impossible = -1 << 13
	hopeless   = 32
	behind     = 80 // a state that lies so far behind the best one is left
	unfollowed = 12 // speaks against a crosshead with nothing below it
)

// stateCount is the number of states.
const stateCount = len(states)

// onward is a step to a state and what speaks for or against it.
type onward struct {
	to     state
	weight int16
}

// steps holds the steps that each state may be left by.
var steps = func() (table [stateCount][]onward) {
	for from := range table {
		for to := range table {
			if weight := step(state(from), state(to)); weight != impossible {
				table[from] = append(table[from], onward{state(to), weight})
			}
		}
	}
	return table
}()

// firsts holds what speaks against beginning in a state: a page without a headline.
var firsts = func() (table [stateCount]int16) {
	for s := range table {
		switch to := states[s]; {
		case to.kind == Headline:
			table[s] = 3
		case to.part == above:
		case to.part == inBody && to.kind == Paragraph:
			table[s] = -6
		case to.part == inBody && (to.kind == Caption || to.kind == Crosshead || to.kind == Timestamp):
			table[s] = -12
		default:
			table[s] = impossible
		}
	}
	return table
}()

// step weighs one step.
func step(from, to state) int16 {
	f, t := states[from], states[to]
	if f.kind == Headline {
		switch {
		case t.part == head:
			return followers(f.kind, t.kind)
		case t.part == inBody && t.kind == Paragraph:
			return 0
		case t.part == inBody && (t.kind == Crosshead || t.kind == Timestamp):
			return -3
		}
		return impossible
	}
	if f.part == t.part {
		return followers(f.kind, t.kind)
	}
	switch {
	case f.part == above && t.part == inBody && t.kind == Paragraph:
		return -9 // no headline
	case f.part == head && t.part == inBody && t.kind == Paragraph:
		return 0
	case f.part == head && t.part == inBody && t.kind == Crosshead:
		return -7
	case f.part == inBody && t.part == tail:
		return -3 + followers(f.kind, t.kind)
	}
	return impossible
}

// followers weighs two kinds that stand one below the other in the same part.
func followers(upper, lower Kind) int16 {
	switch upper {
	case Headline:
		switch lower {
		case Subhead:
			return 7
		case Byline, Timestamp:
			return 2
		}
	case Subhead:
		switch lower {
		case Subhead: // a second deck, or key points
			return 3
		case Byline, Timestamp:
			return 2
		}
	case Byline:
		switch lower {
		case Timestamp:
			return 3
		case Byline:
			return -4
		case Subhead:
			return -3
		}
	case Timestamp:
		switch lower {
		case Byline:
			return 3
		case Crosshead:
			return 4 // a live blog
		case Subhead:
			return -3
		}
	case Caption:
		switch lower {
		case Credit:
			return 3
		case Subhead:
			return -2
		}
	case Crosshead:
		switch lower {
		case Paragraph:
			return 2
		case Crosshead:
			return -3
		case Boilerplate, Related, Tagline:
			return -4
		}
	case Boilerplate, Related:
		switch lower {
		case Credit:
			return -4
		}
	}
	return 0
}

// sequence settles the kinds of all units: it walks down the page once, keeping
// for each state the best way into it (Viterbi), and then back up.
func (r *reader) sequence() {
	if len(r.units) == 0 {
		return
	}
	r.ways = slices.Grow(r.ways[:0], len(r.units)*stateCount)[:len(r.units)*stateCount]
	var best, next [stateCount]int32
	var memory [2][stateCount]state
	live, now := memory[0][:0], memory[1][:0] // the states that are followed
	for i := range r.units {
		sum := uncued
		r.units[i].seen.weigh(&sum)
		likely := kindsNear(&sum)
		way := r.ways[i*stateCount:][:stateCount]
		now = now[:0]
		var reached uint64
		if i == 0 {
			for s, weight := range firsts {
				if weight != impossible {
					next[s] = int32(weight)
					reached |= 1 << s
				}
			}
		}
		for _, from := range live {
			sofar := best[from]
			for _, step := range steps[from] {
				to := step.to
				if likely>>states[to].kind&1 == 0 {
					continue
				}
				if weight := sofar + int32(step.weight); reached>>to&1 == 0 || weight > next[to] {
					next[to], way[to] = weight, from
					reached |= 1 << to
				}
			}
		}
		most := int32(math.MinInt32)
		for set := reached; set != 0; set &= set - 1 {
			s := bits.TrailingZeros64(set)
			next[s] += int32(sum[states[s].kind] + states[s].prior)
			most = max(most, next[s])
		}
		for ; reached != 0; reached &= reached - 1 {
			if s := state(bits.TrailingZeros64(reached)); next[s] > most-behind {
				now = append(now, s)
			}
		}
		live, now = now, live
		best = next
	}
	at := live[0]
	for _, s := range live {
		if states[s].kind == Crosshead {
			best[s] -= unfollowed
		}
		if best[s] > best[at] {
			at = s
		}
	}
	for i := len(r.units) - 1; i >= 0; i-- {
		r.units[i].kind = states[at].kind
		at = r.ways[i*stateCount+int(at)]
	}
}

// kindsNear returns the kinds, as bits, that are not hopeless beside the likeliest one.
func kindsNear(sum *scores) (set uint32) {
	floor := slices.Max(sum[:]) - hopeless
	for kind, score := range sum {
		if score >= floor {
			set |= 1 << kind
		}
	}
	return set | 1<<Boilerplate | 1<<Paragraph
}
