package layout

import "github.com/newstext/newstext/internal/scan"

// ratings notes the headline of a review by the stars below it: "★★★★☆".
func (r *reader) ratings() {
	for i := 1; i < len(r.units); i++ {
		u, above := &r.units[i], &r.units[i-1]
		if star := r.TextAt(u.From); (star == "★" || star == "☆" || star == "⭐") && u.seen.has(marksOnly) && above.either(line, long) && !above.seen.has(stops) {
			above.seen.add(rated)
		}
		if u.isText() {
			return
		}
	}
}

// noteFirstLine notes the line that opens a page and has the text right below it, or its byline.
func (r *reader) noteFirstLine() {
	if r.units[0].isText() {
		return
	}
	for i := 1; i < min(7, len(r.units)); i++ {
		if u := &r.units[i]; u.isText() || u.seen.has(stops) {
			r.units[0].seen.add(firstLine)
			return
		} else if i == 1 && u.isLabel() && r.units[0].either(line, long) && len(r.units) > 2 && r.units[2].is(byCue, bylineForm, result) { // a deck, a competition
			continue
		} else if !u.is(result, timestampCue, byCue, bylineForm, bareName, belowByline, marksOnly) {
			return
		}
	}
}

// noDeck are the signs of what is no deck, though it stands above a byline.
var noDeck = signsOf(datelined, creditAtEnd, fileCue, byCue, bylineForm, timestampCue)

// deck notes the sentence between the headline and the byline; right below the first line it may be as long as it likes.
func (r *reader) deck(i int) {
	u, below := &r.units[i-1], &r.units[i]
	if i < 2 || i > 7 || !below.is(byCue, bylineForm, deskName) && (i > 2 || !below.seen.has(timestampCue)) || u.seen.overlaps(&noDeck) {
		return
	}
	if u.seen.has(stops) && u.either(long, text) && (i == 2 || !u.seen.has(longText)) {
		u.seen.add(aboveByline)
	}
}

// slug notes what an agency calls its story by, above the headline: "BC-Ferry-Grounding, 2nd Ld-Writethru".
func (r *reader) slug() {
	if len(r.units) < 2 || !r.units[1].either(line, long) {
		return
	}
	u := &r.units[0]
	hyphens, i := 0, u.From
	for ; i+1 < u.To && !r.Tokens[i+1].Shape.Has(scan.SpaceBefore); i++ {
		if k := r.Tokens[i].Kind; k == scan.Hyphen || k == scan.Dash {
			hyphens++
		}
	}
	if hyphens > 1 && r.Has(u.From, scan.Upper) && (i+1 == u.To || r.Tokens[i].Kind == scan.Comma) {
		u.seen.add(offer)
	}
}

// noHead are the signs of what is neither headline nor deck.
var noHead = signsOf(timestampCue, byCue, bareName, creditAtEnd, relatedCue, contact, result)

// headAndDeck notes the headline and its deck on a page with other lines above: right above the byline stands a line, and right
// above that a shorter one.
func (r *reader) headAndDeck() {
	for i := 2; i < min(len(r.units), 60); i++ {
		u, below := &r.units[i-1], &r.units[i]
		if u.isText() {
			return
		}
		top := &r.units[i-2]
		if !below.is(byCue, bylineForm, bareName) || u.isFurniture() || !u.either(line, long) || u.seen.overlaps(&noHead) || u.seen.has(quotes) {
			continue
		}
		longer := u.words*2 > top.words*3 || i == 2 && top.seen.has(inMarks)
		saying := !top.seen.has(quotes) || top.seen.has(verb) // but "“The Long Way Home”"
		if top.words > 4 && top.isLabel() && !top.isFurniture() && longer && saying && !top.seen.overlaps(&noHead) {
			top.seen.add(rated)
			u.seen.add(aboveByline)
		}
		return
	}
}

// keysAboveDateline notes the lines between the byline and the first paragraph of a wire story: "Oil down 2% on supply worries".
func (r *reader) keysAboveDateline() {
	run, signed := 0, false
	for i := range r.units {
		u := &r.units[i]
		switch {
		case u.seen.has(datelined):
			for j := i - run; run > 1 && run < 7 && signed && j < i; j++ {
				r.units[j].seen.add(belowKeys)
			}
			return
		case u.isText():
			return
		case u.isLabel() && u.words > 3 && !u.isFurniture() && !u.is(creditAtEnd, bareName, contact, quotes, listItem):
			run++
		default:
			run = 0
			signed = signed || u.is(byCue, bylineForm, timestampCue)
		}
	}
}

// briefs notes the titles of a list of briefs, each of which has a dateline below it.
func (r *reader) briefs() {
	count := 0
	for i := range r.units {
		if r.units[i].seen.has(datelined) {
			count++
		}
	}
	if count > 1 && !r.units[1].seen.has(datelined) && r.units[0].isLabel() { // "WORLD IN BRIEF"
		r.units[0].seen.add(firstLine)
	}
	for i := 2; i < len(r.units) && count > 1; i++ {
		if u := &r.units[i-1]; r.units[i].seen.has(datelined) && u.isLabel() && !u.either(button, offer) {
			u.seen.add(briefTitle)
			if above := &r.units[i-2]; i > 2 && above.words < 4 && above.isLabel() && !above.is(button, offer, stops) { // its country
				above.seen.add(briefTitle)
			}
		}
	}
}

// dayHeads notes the day on a line of its own that heads the paragraphs below it: "Monday, July 14".
func (r *reader) dayHeads() {
	days := 0
	for i := range r.units[:max(len(r.units)-1, 0)] {
		if r.isDayHead(i) {
			days++
		}
	}
	inText := days > 1 // a log: the first may stand above all text
	for i := range r.units[:max(len(r.units)-1, 0)] {
		u := &r.units[i]
		inText = inText || u.isText()
		if inText && r.isDayHead(i) {
			u.seen.remove(timestampCue)
			u.seen.add(dayHead)
		}
	}
}

// isDayHead tells whether unit i is a day without a year and may head what stands below it.
func (r *reader) isDayHead(i int) bool {
	u := &r.units[i]
	return u.seen.has(timestampCue) && u.words < 5 && r.units[i+1].readsOn() && !u.either(belowRelated, belowListHead) && r.isDate(u.Range) && !r.hasYear(u.Range)
}
