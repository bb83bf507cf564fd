package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// cues notes what the unit says of itself: each reader may add a sign.
func (r *reader) cues(u *unit) {
	if u.words == 0 && !u.seen.has(quotes) {
		r.marksOnly(u)
		return
	}
	if u.words <= 30 {
		r.timeCues(u)
	}
	_, u.mayHaveDateline = r.mayHaveDateline(u.Range)
	if u.mayHaveDateline && !u.either(timestampCue, clockTime) && r.opensDateline(u.Range) {
		u.seen.note(datelined, u.words > 12 || !r.isNameAndAgency(u.Range)) // but "Ann Lee / AFP - Getty Images"
	}
	if u.words <= 110 {
		r.captionCues(u)
		if r.isAboutOutlet(u) {
			u.seen.add(biography)
		}
	}
	if u.words > 60 || u.seen.has(datelined) {
		return
	}
	r.openingCues(u)
	if u.words <= 30 {
		r.bylineCues(u)
		r.creditCues(u)
	}
	if !u.seen.has(byCue) {
		r.signedCues(u)
	}
	r.furnitureCues(u)
}

// opening returns the first token behind brackets, bullets and dashes.
func (r *reader) opening(u *unit) int32 {
	i := u.From
	for i < u.To-1 {
		switch k := r.Tokens[i].Kind; {
		case k == scan.Open, k == scan.Dash, k == scan.Hyphen, k == scan.Bullet, k == scan.Other, k == scan.Hash, k == scan.Pipe:
			i++
			continue
		}
		break
	}
	return i
}

// openingCues reads the cue at the start of a line.
func (r *reader) openingCues(u *unit) {
	i := r.opening(u)
	t := &r.Tokens[i]
	if t.Kind != scan.Word {
		return
	}
	r.taglineAt(u, i)
	if !t.Shape.Has(scan.Upper) {
		return
	}
	if r.noteAt(u, i) {
		return
	}
	if r.At(i+1) == word.In && i+2 < u.To && r.Listed(i+2, lexicon.Newspaper) > 0 && r.TextAt(i) == "Published" { // "Published in The Guardian, March 3rd, 2024"
		u.seen.remove(timestampCue)
		u.seen.add(contribution)
	}
	if n := r.Listed(i, lexicon.RelatedCue); n > 0 {
		r.relatedCue(u, i, i+n)
	}
	if n := r.agencyAt(i); n > 0 && u.words > 4 && r.KindAt(i+n+1) == scan.Colon && r.Is(i+n, lexicon.Furniture) { // "AP VIDEO: Fire reaches town"
		u.seen.add(relatedCue)
	}
	squared := r.Text[r.Tokens[u.From].Start] == '[' && r.KindAt(u.To-1) == scan.Close
	if squared && u.words > 4 && !u.is(stops, creditAtEnd, contact) { // "[ Rents rise by a tenth, figures show ]"
		u.seen.add(relatedCue)
	}
	u.seen.note(aboutHead, t.Entry == word.About && r.isAboutHead(u, i))
	if t.Entry == word.Source && t.Shape.Has(scan.Caps) && u.words <= 10 && i == u.From && u.words > 1 { // "SOURCE Acme, Inc."
		u.seen.add(releaseLine)
	}
}

// taglineAt notes who reported and edited, or helped: "(Reporting by Ann Lee; Editing by Bob Ray)", "(With PTI inputs)".
func (r *reader) taglineAt(u *unit, i int32) {
	t := &r.Tokens[i]
	bracketed := r.Tokens[u.From].Kind == scan.Open
	cue := r.Listed(i, lexicon.TaglineCue) > 0 && r.phraseValue(i, lexicon.TaglineCue) != 2 && (r.textSeen || r.Listed(i, lexicon.BylineCue) == 0)
	if cue && (t.Shape.Has(scan.Upper) || i > u.From) && (u.small < 12 || bracketed) {
		u.seen.add(taglineCue)
	}
	if u.words > 8 || !t.Shape.Has(scan.Upper) {
		return
	}
	if t.Entry == word.With {
		u.seen.note(contribution, r.phraseValue(r.unbracketed(u.Range).To-1, lexicon.TaglineCue) == 2)
	} else if bracketed && r.hasWord(u.Range, word.With) && r.namesAgency(u.Range) { // "(FRANCE 24 with AFP)"
		u.seen.add(contribution)
	}
}

// noteAt notes a note of the editors; it tells whether there is nothing else to read.
func (r *reader) noteAt(u *unit, i int32) bool {
	n := r.Listed(i, lexicon.NoteCue)
	if n == 0 {
		return false
	}
	bracketed := r.Tokens[u.From].Kind == scan.Open && i == u.From+1 && r.KindAt(u.To-1) == scan.Close // "(Adds shares in third paragraph)"
	if bracketed || n > 1 && r.KindAt(i+n) == scan.Comma && r.isDatedColon(i+n+1, u.To) {              // "Editor's note, April 20: …"
		u.seen.add(noteCue)
		return true
	}
	if n == 1 && (u.seen.has(titleCase) || u.seen.has(unended) && !r.textSeen) { // but the headline "Update: Bridge opens early"
		return false
	}
	if n >= 4 || i+n < u.To && (r.Tokens[i+n].Kind == scan.Colon || r.Tokens[i+n].Kind == scan.Dash) { // "Editor's note: …"
		if r.phraseValue(i, lexicon.NoteCue) == 2 {
			u.seen.add(taglineCue)
		} else {
			u.seen.add(noteCue)
		}
	}
	return false
}

// isAboutHead tells "About Acme" in the second half of a page, or above what Acme is.
func (r *reader) isAboutHead(u *unit, i int32) bool {
	if u.words > 8 || u.words < 2 || u.small > 2 || u.either(stops, asks) || !r.Has(i+1, scan.Upper) && (r.At(i+1) != word.The || !r.Has(i+2, scan.Upper)) {
		return false
	}
	return u.From*2 > int32(len(r.Tokens)) || r.saysAgain(i+1, u.To)
}

// saysAgain tells whether the line below opens with the word at i: "About Acme" above "Acme builds robots."
func (r *reader) saysAgain(i, below int32) bool {
	return int(below) < len(r.Tokens) && r.Tokens[i].Entry == r.Tokens[below].Entry && r.TextAt(i) == r.TextAt(below)
}

// isDatedColon tells whether a date stands at i and a colon behind it.
func (r *reader) isDatedColon(i, to int32) bool {
	for j := i; j < min(to, i+6); j++ {
		if r.Tokens[j].Kind == scan.Colon {
			return r.isDate(scan.Range{From: i, To: j})
		}
	}
	return false
}
