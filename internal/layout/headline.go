package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/scan"
)

// Bounds of the search for the headline: how many lines above the body are
// compared with it, and with how many of its words.
const (
	mostCandidates = 24
	comparedWords  = 260
)

// head finds headline and subhead above the body, and settles what else stands there.
func (r *reader) head() {
	best, bestScore := -1, 0.0
	seen := 0
	for i := r.first - 1; i >= 0 && seen < mostCandidates; i-- {
		u := &r.units[i]
		if u.settled && u.kind != Boilerplate {
			continue
		}
		if u.settled && u.rule != "furniture:offer" || u.words == 0 {
			continue
		}
		seen++
		if score := r.headlineScore(i); score > bestScore {
			best, bestScore = i, score
		}
	}
	for i := best - 1; i >= 0 && i >= best-3; i-- { // a deck may look better than the headline above it
		u := &r.units[i]
		if !u.settled && u.words >= 3 && !r.isBareName(u) && r.headlineScore(i) > bestScore-0.75 {
			best = i
		}
	}
	if best >= 0 {
		r.units[best].settle(Headline, "headline:best")
		r.subhead(best)
	}
	r.above(best)
}

// headlineScore says how well a line above the body does for a headline.
func (r *reader) headlineScore(i int) float64 {
	u := &r.units[i]
	score := 0.2
	switch {
	case u.words >= 5 && u.words <= 22:
		score += 1
	case u.words >= 3 && u.words <= 30:
		score += 0.5
	}
	if u.capitals == 0 || r.isBareName(u) && u.words < 5 {
		score -= 0.6
	}
	if r.first < len(r.units) {
		score += 2 * r.overlap(u.Range)
	}
	if u.ends && !r.asks(u) {
		score -= 0.5
	}
	if i == 0 {
		score += 0.8
	}
	if u.settled {
		score -= 1
	}
	distance := 0
	for j := i + 1; j < r.first; j++ { // lines that could be headlines too count, furniture does not
		if next := &r.units[j]; !next.settled && next.words > 2 {
			distance++
		} else if next.settled && (next.kind == Byline || next.kind == Timestamp) && distance == 0 {
			score += 0.3
		}
	}
	return score - 0.12*float64(min(distance, 12))
}

func (r *reader) asks(u *unit) bool {
	k := r.Tokens[u.To-1].Kind
	return k == scan.Question || k == scan.Exclamation || k >= scan.MarkOpen && k <= scan.Single
}

// overlap is the share of the line's telling words that the first words of the body have too.
func (r *reader) overlap(x scan.Range) float64 {
	telling, shared := 0, 0
	from := r.units[r.first].From
	to := min(from+comparedWords, int32(len(r.Tokens)))
	for i := x.From; i < x.To && telling < 16; i++ {
		t := &r.Tokens[i]
		if !named(t) {
			continue
		}
		telling++
		text := r.TextAt(i)
		for j := from; j < to; j++ {
			if o := &r.Tokens[j]; sameStem(text, r.Text[o.Start:o.End]) {
				shared++
				break
			}
		}
	}
	if telling == 0 {
		return 0
	}
	return float64(shared) / float64(max(telling, 3))
}

// sameStem compares the first letters: "Resigns" and "resigned" share theirs.
func sameStem(a, b string) bool {
	n := min(len(a), 5)
	return len(b) >= n && a[0]|0x20 == b[0]|0x20 && strings.EqualFold(a[:n], b[:n])
}

// subhead settles the deck below the headline.
func (r *reader) subhead(headline int) {
	for i := headline + 1; i < len(r.units) && i <= headline+4 && i < r.first+1; i++ {
		u := &r.units[i]
		if u.settled {
			if u.kind == Boilerplate || u.kind == Separator {
				continue
			}
			return
		}
		if i == r.first {
			r.deckOrLead(i)
			return
		}
		if strings.EqualFold(r.TextOf(u.Range), r.TextOf(r.units[headline].Range)) { // the headline again
			u.settle(Boilerplate, "furniture:headline-again")
			continue
		}
		aboveCredit := i+1 < len(r.units) && r.units[i+1].settled && r.units[i+1].kind == Credit
		if u.words >= 5 && u.small >= 2 && !aboveCredit && !r.isBareName(u) {
			u.settle(Subhead, "subhead:below-headline")
		}
		if u.words >= 5 {
			return
		}
	}
}

// deckOrLead settles a long line below the headline, which may be a deck that
// reads like a paragraph: then byline, time or a separator stand below it.
func (r *reader) deckOrLead(i int) {
	u := &r.units[i]
	if i+1 >= len(r.units) || u.words > 45 || i == r.last {
		return
	}
	if _, dateline := r.dateline(u.Range); dateline {
		return
	}
	for j := i + 1; j < min(i+4, len(r.units)); j++ {
		next := &r.units[j]
		switch {
		case next.settled && (next.kind == Byline || next.kind == Timestamp || next.kind == Separator && j == i+1),
			!next.settled && r.isBareName(next) && j == i+1:
			u.settle(Subhead, "subhead:above-byline")
			for r.first++; r.first < len(r.units) && (r.units[r.first].settled || !r.units[r.first].long()); {
				r.first++
			}
			return
		case !next.settled && next.long():
			return
		}
	}
}

// above settles what else stands above the body.
func (r *reader) above(headline int) {
	byline := false
	for i := range r.units[:min(r.first, len(r.units))] {
		byline = byline || r.units[i].kind == Byline && r.units[i].settled
	}
	for i := 0; i < r.first && i < len(r.units); i++ {
		u := &r.units[i]
		if u.settled {
			continue
		}
		next := i + 1
		switch {
		case next < len(r.units) && r.units[next].settled && r.units[next].kind == Credit && u.words >= 4:
			u.settle(Caption, "caption:above-credit")
		case i > headline && !byline && r.isBareName(u):
			u.settle(Byline, "byline:name")
			byline = true
		case i > headline && headline >= 0 && u.words >= 6 && u.small >= 3:
			u.settle(Caption, "caption:below-headline")
		default:
			u.settle(Boilerplate, "furniture:above-body")
		}
	}
}
