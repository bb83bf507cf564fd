package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// relatedCue: "Read more: …", "ALSO READ | …", "Read more" alone.
func (r *reader) relatedCue(u *unit, i, after int32) {
	value := r.phraseValue(i, lexicon.RelatedCue)
	if after >= u.To && value > 0 {
		return
	}
	if after >= u.To || after == u.To-1 && r.Tokens[after].Kind == scan.Colon {
		u.seen.add(relatedHead)
		return
	}
	switch r.Tokens[after].Kind {
	case scan.Colon, scan.Pipe, scan.Dash, scan.Hyphen, scan.Bullet, scan.Slash:
		if value == 2 && !r.textSeen {
			u.seen.add(kicker)
		} else {
			u.seen.add(relatedCue)
		}
	default:
		if u.seen.has(announces) && u.words <= 8 { // "Read more from Sky News:"
			u.seen.add(relatedHead)
			return
		}
		e := r.At(after)
		if after-i > 1 && value == 0 && u.words <= 8 && !u.is(stops, asks, verb) && (e == word.On || e == word.About || e == word.From) {
			u.seen.add(relatedHead) // "Read more on council madness"
			return
		}
		if after-i > 1 && u.words > after-i+2 && !u.seen.has(stops) && (r.Has(i, scan.Caps) || value == 0 && r.Has(after, scan.Upper)) { // "Related article This town pays you"
			u.seen.add(relatedCue)
		}
	}
}
