package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// lists notes what stands in a list below a heading: "Read more", "Most read", "About Acme".
func (r *reader) lists() {
	list := list{below: signCount}
	for i := range r.units {
		u := &r.units[i]
		list.pass(u)
		switch {
		case r.opensList(i, &list):
		case r.endsList(i, &list):
			list.below = signCount
		case list.below != signCount && !u.is(button, offer, marksOnly):
			u.seen.add(list.below)
		}
	}
}

// list is the list that a line may stand in.
type list struct {
	below   sign // what its lines are seen as; signCount outside of a list
	left    int  // lines that it may still have
	buttons int  // in a row
	inText  bool // the text has begun
	sure    int  // the line among key points up to which all is of them, 0 if none is sure to be
}

// How long lists are.
const (
	longestList   = 16 // lines of a list
	longestInText = 40 // lines of a list that the story has
	keyPoints     = 6  // lines of one of key points, besides its heading
	sureKey       = 16 // words of such a line
	longestKey    = 22 // words of one that has no text right below it
	fewWords      = 7  // words of a related title that may be a sentence
)

// pass goes on to the next line.
func (l *list) pass(u *unit) {
	l.inText = l.inText || u.isText() && l.below != belowKeys
	if l.left--; l.left == 0 {
		l.below = signCount
	}
	if l.buttons++; !u.either(button, offer) {
		l.buttons = 0
	} else if l.buttons == 3 { // the share buttons of the story
		l.below = signCount
	}
}

// opensList tells whether the line heads a list, which it enters.
func (r *reader) opensList(i int, l *list) bool {
	u := &r.units[i]
	switch {
	case u.seen.has(relatedHead):
		l.below, l.left = belowRelated, longestList
	case u.seen.has(relatedCue) && u.seen.has(announces): // "WATCH | Boats head out:"
		l.below, l.left = belowRelated, 2
	case u.seen.has(listHead):
		l.below, l.left = belowListHead, 2*longestList
	case u.seen.has(keyHead):
		if l.below, l.left = belowKeys, keyPoints; l.inText { // "Fast facts" in a box of their own
			l.below = belowFacts
		}
		l.sure = r.asksWhatNext(i)
	case l.below == belowKeys && !l.inText && u.seen.has(asks) && u.words < 5: // "What's next?" among them
		u.seen.add(keyHead)
		l.left = 2
	case u.seen.has(aboutHead):
		l.below = belowAbout
	case l.inText && r.isNotesHead(u):
		u.seen.add(noteCue)
		l.below = belowNotes
	case l.below == signCount && r.announcesList(i):
		l.below, l.left = belowColon, longestInText
		u.seen.note(announcement, u.seen.has(verb))
	default:
		return false
	}
	return true
}

// isNotesHead tells "Notes to editors" below a release.
func (r *reader) isNotesHead(u *unit) bool {
	if u.words > 4 || u.words < 2 {
		return false
	}
	n := r.Listed(u.From, lexicon.NoteCue)
	if r.KindAt(u.From+n) == scan.Colon {
		n++
	}
	return n > 1 && u.From+n == u.To && (strings.EqualFold(r.TextAt(u.From), "notes") || strings.EqualFold(r.TextAt(u.From), "note"))
}

// asksWhatNext returns the line among the key points below line i that asks "What's next?", 0 if there is none.
func (r *reader) asksWhatNext(i int) int {
	for j := i + 2; j < min(i+keyPoints, len(r.units)); j++ {
		if u := &r.units[j]; u.seen.has(asks) && u.words < 5 {
			return j
		}
	}
	return 0
}

// announcesList tells the line of the story that has a list below it: "The nominations in full:"
func (r *reader) announcesList(i int) bool {
	u := &r.units[i]
	if i == 0 || !u.seen.has(announces) || u.words < 3 || u.seen.overlaps(&ofSite) && !u.seen.has(says) || u.either(resumes, clockTime) {
		return false
	}
	above := &r.units[i-1]
	return above.isText() || above.seen.overlaps(&ofCaption)
}

// endsList tells whether the list ends above the line or with it.
func (r *reader) endsList(i int, l *list) bool {
	u := &r.units[i]
	belowIs := func(text bool) bool { return i+1 < len(r.units) && r.units[i+1].isText() == text }
	switch {
	case u.seen.has(asks) && u.isLabel() && belowIs(true), // "What happens next?"
		u.either(resumes, clockTime), u.either(creditAtEnd, fileCue) && l.below == belowRelated:
		return true
	case l.below == belowColon && (u.isFurniture() || u.seen.overlaps(&ofSite)):
		return true
	case l.below == belowColon && l.left == longestInText-1 && (belowIs(true) || r.isQuestion(i+1)): // no list, but the heading of what follows
		return true
	case l.below == signCount || u.is(button, offer, marksOnly):
		return false
	case l.below == belowKeys && i+1 < len(r.units) && r.units[i+1].seen.has(creditLine): // a caption
		return true
	case l.below == belowKeys, l.below == belowFacts: // each a sentence
		if l.left > 0 && (u.words <= sureKey || i < l.sure && !u.seen.has(longText) || u.words <= longestKey && belowIs(false)) && !u.either(sentences, datelined) {
			return false
		}
	case l.below == belowAbout:
		return false
	case l.below == belowNotes: // up to who sends them
		return u.is(contact, releaseLine, offer)
	}
	sentence := u.seen.has(stops) && !u.seen.has(titleCase)
	return u.isText() || sentence && (u.seen.has(sentences) || l.below == belowRelated && u.seen.has(verb) && u.words > fewWords)
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
	above := false // a score stands in the line above
	for i := range r.units {
		u := &r.units[i]
		score := r.isScore(u, above)
		if score && above {
			r.units[i-1].seen.add(result)
			u.seen.add(result)
		}
		above = score
	}
}

// noScore are the signs of lines with a colon that tell no score.
var noScore = signsOf(announces, contact, timestampCue, creditLine, creditAtEnd, byCue, relatedCue, noteCue, taglineCue, offer, button, datelined, quotes)

// isScore tells whether a line is a label and names or figures behind its colon; below another it may have more
// words in lower case: "Match drawn: Essex 12 pts, Kent 13 pts".
func (r *reader) isScore(u *unit, below bool) bool {
	small := int32(2)
	if below {
		small = 4
	}
	if !u.hasKind(1<<scan.Colon) || u.words > 60 || u.small > small || u.seen.has(stops) && u.seen.has(verb) && u.small > 0 || u.seen.overlaps(&noScore) {
		return false
	}
	i := u.From
	for i < u.To && i-u.From < 12 && r.mayStandInLabel(i) {
		i++
	}
	if i == u.From || i >= u.To-1 || r.Tokens[i].Kind != scan.Colon || !r.Has(u.From, scan.Upper) {
		return false
	}
	marks, colon := 0, i
	for i++; i < u.To; i++ {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Comma, scan.Semicolon, scan.Number, scan.Open:
			marks++
		case scan.Word, scan.Bullet, scan.Hyphen, scan.Stop, scan.Close, scan.Colon, scan.Clitic, scan.SingleClose, scan.Dash:
		default:
			return false
		}
	}
	return marks > 0 || below && r.nameEnd(colon+1, u.To) == u.To // "Referee: Ann Lee"
}

// mayStandInLabel tells whether token i can be of the label of a score: "Essex 242 & 314-6: …".
func (r *reader) mayStandInLabel(i int32) bool {
	switch r.Tokens[i].Kind {
	case scan.Word, scan.Number, scan.Hyphen, scan.Open, scan.Close:
		return true
	}
	return r.TextAt(i) == "&"
}
