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
	{head, Note, -5}, {head, Tagline, -6}, {head, Separator, -2}, {head, Boilerplate, 0},

	{inBody, Paragraph, 0}, {inBody, Crosshead, -2}, {inBody, Caption, -7}, {inBody, Credit, -4}, {inBody, Related, -3}, {inBody, Byline, -14},
	{inBody, Timestamp, -6}, {inBody, Note, -5}, {inBody, Tagline, -8}, {inBody, Separator, -1}, {inBody, Boilerplate, 0},

	{tail, Related, -2}, {tail, Byline, -9}, {tail, Timestamp, -2}, {tail, Caption, -9}, {tail, Credit, -8},
	{tail, Note, -4}, {tail, Tagline, -2}, {tail, Separator, -1}, {tail, Boilerplate, 0},
}

// impossible marks a step that no page takes. A kind whose evidence is so much
// below the best one's is hopeless and not followed, unless it may stand anywhere.
const (
	impossible = -1 << 13
	hopeless   = 20
	behind     = 28 // a state that lies so far behind the best one is left
	unfollowed = 12 // speaks against a crosshead with nothing below it
)

// stateCount is the number of states, stateRoom that of the bits of a set of them.
const (
	stateCount = len(states)
	stateRoom  = 64
)

// stepWeights holds what speaks for each step into a state, mostFor the most that
// does, origins the states that each may be come to from, as bits, targets those
// that one may go to, and ofKind the states of each kind.
var stepWeights, mostFor, origins, targets, ofKind = func() (
	weights [stateCount][stateRoom]int16, most [stateCount]int16, origins, targets [stateCount]uint64, ofKind [kinds]uint64,
) {
	for to := range states {
		most[to] = impossible
		for from := range states {
			if weights[to][from] = step(state(from), state(to)); weights[to][from] != impossible {
				origins[to] |= 1 << from
				targets[from] |= 1 << to
				most[to] = max(most[to], weights[to][from])
			}
		}
		ofKind[states[to].kind] |= 1 << to
	}
	return weights, most, origins, targets, ofKind
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
	if lower == Credit && upper != Caption && upper != Credit {
		return -3
	}
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
		case Separator: // what a rule sets apart from the story is its deck
			return 14
		}
	case Byline:
		switch lower {
		case Timestamp:
			return 3
		case Byline:
			return -1
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
	case Credit:
		switch lower {
		case Caption: // below its credit
			return 3
		case Subhead:
			return -6
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
	var before, best follow
	for i := range r.units {
		seen, way := &r.units[i].seen, r.ways[i*stateCount:][:stateCount]
		switch {
		case i == 0:
			best.begin(seen)
		case i > 1 && *seen == r.units[i-1].seen && best == before: // a line like the one before, come to in the same way
			copy(way, r.ways[(i-1)*stateCount:])
		default:
			before = best
			best = before.onward(seen, way)
		}
	}
	at := state(bits.TrailingZeros64(best.live))
	for set := best.live; set != 0; set &= set - 1 {
		s := state(bits.TrailingZeros64(set))
		if states[s].kind == Crosshead {
			best.weight[s] -= unfollowed
		}
		if best.weight[s] > best.weight[at] {
			at = s
		}
	}
	for i := len(r.units) - 1; i >= 0; i-- {
		r.units[i].kind = states[at].kind
		at = r.ways[i*stateCount+int(at)]
	}
}

// follow is how well the states do that are followed, as bits, each less the best of them.
type follow struct {
	live   uint64
	weight [stateRoom]int32
}

// begin enters the first unit.
func (f *follow) begin(seen *signs) {
	sum := uncued
	seen.weigh(&sum)
	best := int32(math.MinInt32)
	for s, weight := range firsts {
		if weight != impossible {
			f.weight[s] = int32(weight + sum[states[s].kind] + states[s].prior)
			f.live |= 1 << s
			best = max(best, f.weight[s])
		}
	}
	f.prune(best)
}

// onward enters a further unit, and writes down the state that each is best come to from.
func (f *follow) onward(seen *signs, way []state) (next follow) {
	sum := uncued
	seen.weigh(&sum)
	best := int32(math.MinInt32 + behind)
	likely := uint64(0)
	for set := f.live; set != 0; set &= set - 1 {
		likely |= targets[bits.TrailingZeros64(set)]
	}
	for likely &= statesNear(&sum); likely != 0; likely &= likely - 1 {
		to := bits.TrailingZeros64(likely)
		evidence := int32(sum[states[to].kind] + states[to].prior)
		if evidence+int32(mostFor[to]) <= best-behind { // whatever it is come to from
			continue
		}
		most, steps := int32(math.MinInt32), &stepWeights[to] // the best weight, with the state it is come to from below it; of equals the first state
		for set := f.live & origins[to]; set != 0; set &= set - 1 {
			from := bits.TrailingZeros64(set) % stateRoom
			most = max(most, (f.weight[from]+int32(steps[from]))<<6|int32(63-from))
		}
		next.weight[to], way[to] = most>>6+evidence, state(63-most&63)
		next.live |= 1 << to
		best = max(best, next.weight[to])
	}
	next.prune(best)
	return next
}

// prune leaves the states that lie too far behind the best one.
func (f *follow) prune(best int32) {
	for set := f.live; set != 0; set &= set - 1 {
		s := bits.TrailingZeros64(set)
		if f.weight[s] -= best; f.weight[s] <= -behind {
			f.weight[s] = 0
			f.live &^= 1 << s
		}
	}
}

// statesNear returns the states, as bits, whose kinds are not hopeless beside the likeliest one.
func statesNear(sum *scores) uint64 {
	floor := slices.Max(sum[:]) - hopeless
	set := ofKind[Boilerplate] | ofKind[Paragraph]
	for kind, score := range sum {
		if score >= floor {
			set |= ofKind[kind]
		}
	}
	return set
}
