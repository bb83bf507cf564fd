package layout

import "github.com/newstext/newstext/internal/scan"

// lists notes what stands in a list below a heading: "Read more", "Most read", "About Acme".
func (r *reader) lists() {
	const (
		longest   = 16 // lines of a list
		keyPoints = 6  // lines of one of key points, besides its heading

		sureKey    = 16 // words of such a line
		longestKey = 22 // words of one that has no text right below it

		longestInText = 40 // lines of a list that the story has
	)
	below := signCount // the sign of the list that we are in
	left := 0          // lines that it may still have
	buttons := 0       // in a row
	inText := false
	for i := range r.units {
		u := &r.units[i]
		inText = inText || u.isText() && below != belowKeys
		if left--; left == 0 {
			below = signCount
		}
		if buttons++; !u.either(button, offer) {
			buttons = 0
		} else if buttons == 3 { // the share buttons of the story
			below = signCount
		}
		switch {
		case u.seen.has(relatedHead):
			below, left = belowRelated, longest
			continue
		case u.seen.has(relatedCue) && u.seen.has(announces): // "WATCH | Boats head out:"
			below, left = belowRelated, 2
			continue
		case u.seen.has(listHead):
			below, left = belowListHead, 2*longest
			continue
		case u.seen.has(keyHead):
			if below, left = belowKeys, keyPoints; inText { // "Fast facts" in a box of their own
				below = belowFacts
			}
			continue
		case below == belowKeys && !inText && u.seen.has(asks) && u.words < 5: // "What's next?" among them
			u.seen.add(keyHead)
			continue
		case u.seen.has(aboutHead):
			below = belowAbout
			continue
		case u.seen.has(asks) && u.isLabel() && i+1 < len(r.units) && r.units[i+1].isText(), // "What happens next?"
			u.either(resumes, clockTime), u.either(creditAtEnd, fileCue) && below == belowRelated:
			below = signCount
			continue
		case below == signCount && i > 0 && u.seen.has(announces) && u.words > 2 && !u.seen.overlaps(&ofSite) && (r.units[i-1].isText() || r.units[i-1].seen.overlaps(&ofCaption)): // "The nominations in full:"
			below, left = belowColon, longestInText
			u.seen.note(announcement, u.seen.has(verb))
			continue
		case below == belowColon && (u.isFurniture() || u.seen.overlaps(&ofSite) || left == longestInText-1 && i+1 < len(r.units) && r.units[i+1].isText()): // no list, but the heading of what follows
			below = signCount
			continue
		case below == signCount || u.is(button, offer, marksOnly):
			continue
		case below == belowKeys && i+1 < len(r.units) && r.units[i+1].seen.has(creditLine): // a caption
			below = signCount
			continue
		case (below == belowKeys || below == belowFacts) && left > 0 && (u.words <= sureKey || u.words <= longestKey && i+1 < len(r.units) && !r.units[i+1].isText()) && !u.either(sentences, datelined): // each a sentence
		case below != belowAbout && (u.isText() || below == belowRelated && u.seen.has(stops) && u.seen.has(verb) && u.words > 7 && !u.seen.has(titleCase) || u.seen.has(sentences) && u.seen.has(stops) && !u.seen.has(titleCase)):
			below = signCount
			continue
		}
		u.seen.add(below)
	}
}

// storyAlone notes that the page has next to no furniture: what stands there is the story, pasted without the page
// around it, from its first paragraph to its last. Short lines below one another are a list that it has.
func (r *reader) storyAlone() {
	const (
		rare     = 60 // lines for one of furniture
		shortest = 3  // lines of a list
	)
	furnished, first, last := 0, len(r.units), 0
	for i := range r.units {
		u := &r.units[i]
		if u.seen.overlaps(&pageParts) {
			furnished++
		}
		if u.isText() {
			first, last = min(first, i), i
		}
	}
	if furnished*rare > len(r.units) {
		return
	}
	run := 0
	for i := first; i < last; i++ {
		u := &r.units[i]
		if !u.either(keyHead, aboutHead) {
			u.seen.add(storyAlone)
		}
		if run++; !u.isLabel() || u.is(asks, contact, aboveCredit, pictureWord) {
			run = 0
		}
		switch {
		case run == shortest:
			for j := i - shortest + 2; j <= i; j++ {
				r.units[j].seen.add(listItem)
			}
		case run > shortest:
			u.seen.add(listItem)
		}
	}
}

// scoreSheets notes the lines that tell who played and scored, two and more below one another: "Tries: Lowe, Frawley;
// Pens: Crowley 2", "Ireland: (17) 27", "Referee: Ann Lee".
func (r *reader) scoreSheets() {
	for i := 1; i < len(r.units); i++ {
		if above, u := &r.units[i-1], &r.units[i]; r.isScore(above) && r.isScore(u) {
			above.seen.add(result)
			u.seen.add(result)
		}
	}
}

// isScore tells whether a line is a label and names or figures behind its colon.
func (r *reader) isScore(u *unit) bool {
	if !u.hasKind(1<<scan.Colon) || u.words > 60 || u.small > 2 || u.seen.has(stops) && u.seen.has(verb) || u.is(announces, contact, timestampCue, creditLine, creditAtEnd, byCue, relatedCue, noteCue, taglineCue, offer, button, datelined, quotes) {
		return false
	}
	i := u.From
	for i < u.To && i-u.From < 8 && (r.Tokens[i].Kind == scan.Word || r.Tokens[i].Kind == scan.Number || r.TextAt(i) == "&" || r.Tokens[i].Kind == scan.Hyphen) { // "Essex 242 & 314-6: …"
		i++
	}
	if i == u.From || i >= u.To-1 || r.Tokens[i].Kind != scan.Colon || !r.Has(u.From, scan.Upper) {
		return false
	}
	marks := 0
	for i++; i < u.To; i++ {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Comma, scan.Semicolon, scan.Number, scan.Open:
			marks++
		case scan.Word, scan.Bullet, scan.Hyphen, scan.Stop, scan.Close, scan.Colon, scan.Clitic, scan.SingleClose, scan.Dash:
		default:
			return false
		}
	}
	return marks > 0
}
