package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// neighbours notes what stands around each unit and whether it speaks of the same matter as the story.
func (r *reader) neighbours() {
	r.signOff()
	r.barredCredits()
	r.bylines()
	r.biographies()
	r.turns()
	r.announced()
	r.briefs()
	r.repetitions()
	r.alternatives()
	r.surroundings()
	r.lists()
	r.dayHeads()
	r.storyAlone()
	r.topics()
}

// What a unit of text, certain furniture and a line without a cue are told by.
var (
	told       = signsOf(says, sentences)
	noText     = signsOf(manySiteWords, onlySiteWords, offer, listHead, relatedCue, creditAtEnd, agencyAtEnd, fileCue, biography, taglineCue)
	ofByline   = signsOf(byCue, bylineForm, bareName, nameAndOutlet, belowByline, deskName)
	ofCaption  = signsOf(creditAtEnd, agencyAtEnd, fileCue)
	repeatable = signsOf(marksOnly, clockTime, timestampCue, creditLine, bareAgency) // what a page may say more than once
	furniture  = signsOf(button, offer, resumes, figures, onlySiteWords, sameOften, pictureControl, captionHead)
	ofSite     = signsOf(siteWords, manySiteWords, onlySiteWords, relatedCue, relatedHead, listHead, button, offer)
	picturing  = signsOf(presentDay, beside, fragment)
	pageParts  = signsOf(button, offer, listHead, relatedHead, resumes, onlySiteWords, sameOften)
	noLabel    = signsOf(stops, clockTime, timestampCue, byCue, bylineForm, creditLine, creditAtEnd, marksOnly, relatedCue)
)

// isText tells whether the unit is running text by its looks.
func (u *unit) isText() bool {
	if u.words <= 7 && !u.seen.has(datelined) || u.seen.overlaps(&noText) {
		return false
	}
	ends := u.seen.has(stops)
	return u.words > 14 && (ends || u.words > 25 || u.seen.has(quotes) && !u.seen.has(unended)) || ends && u.seen.overlaps(&told) || u.seen.has(datelined)
}

// isFurniture tells whether the unit is certain to be no part of the story, so that the eye passes over it.
func (u *unit) isFurniture() bool {
	return u.seen.overlaps(&furniture) || u.seen.has(manySiteWords) && !u.seen.has(longText)
}

// isLabel tells whether the unit is a short line without a cue.
func (u *unit) isLabel() bool {
	return u.words <= 14 && !u.seen.overlaps(&noLabel)
}

// bylines notes the lines above and below a byline that belong to it. No bare name is one on a page that has
// "By" before a name or a list of names, or below the first paragraph if a name stands above it.
func (r *reader) bylines() {
	const most = 6  // bare names that a page has besides lists of names
	signed := false // above the text "By" stands before a name
	inText := false
	tight := false // some lines stand without a blank one between them
	names := 0
	for i := range r.units {
		u := &r.units[i]
		if u.either(bareName, nameAndOutlet) {
			names++
		}
		inText = inText || u.isText()
		signed = signed || !inText && u.seen.has(byCue) && u.words > 2 && u.either(short, line) && !u.seen.has(lowerCase) && !r.isRole(scan.Range{From: u.From + 1, To: u.To})
	}
	inText = false
	named := false // a name stands above the text
	for i := range r.units {
		u := &r.units[i]
		tight = tight || i > 0 && !r.isApart(&r.units[i-1], u)
		inText = inText || u.isText()
		dated := i > 0 && r.units[i-1].seen.has(timestampCue) || i+1 < len(r.units) && r.units[i+1].seen.has(timestampCue)
		if signed || names > most && !dated || inText && named { // then no bare name is a byline
			u.seen.remove(bareName)
			u.seen.remove(nameAndOutlet)
		}
		named = named || !inText && u.seen.overlaps(&ofByline)
	}
	for i := 1; i < len(r.units); i++ {
		u, before := &r.units[i], &r.units[i-1]
		r.deck(i)
		if before.seen.overlaps(&ofByline) && !u.either(byCue, bylineForm) && r.isBelowByline(u) && (!tight || r.isRole(u.Range) || !r.isApart(before, u)) {
			u.seen.add(belowByline)
			u.seen.remove(bareAgency)
			u.seen.remove(creditLine)
		}
	}
}

// barredCredits tells the credit below a caption ("Ann Lee | The Record") from the byline of the same
// form: another byline stands above it, or text both above and below it.
func (r *reader) barredCredits() {
	signed, inText := false, false
	for i := 1; i < len(r.units); i++ {
		u, above := &r.units[i], &r.units[i-1]
		signed = signed || above.either(byCue, bylineForm)
		inText = inText || above.isText()
		if !u.seen.has(barred) || !signed && !inText || above.words < 5 || above.isFurniture() || i+1 == len(r.units) || !signed && !r.units[i+1].isText() {
			continue
		}
		for _, other := range [...]sign{bylineForm, nameAndOutlet, bareName} {
			u.seen.remove(other)
		}
		u.seen.add(creditLine)
	}
}

// biographies notes what is said of the author of the story: "Jane Doe has written of music since 2011."
func (r *reader) biographies() {
	var name scan.Range
	byline := 0
	for i := range r.units {
		u := &r.units[i]
		switch {
		case !name.Empty():
			end := u.From + int32(name.Len())
			if !u.is(line, long, text) || !u.seen.has(stops) || u.is(says, datelined) {
				continue
			}
			if end < u.To && r.At(end).Any(finiteVerbs) && (!u.seen.has(quotes) || r.Is(end, lexicon.Auxiliary)) && r.sameName(name, u.From) ||
				i == byline+1 && r.Is(u.From, lexicon.Honorific) && r.opensWithSurname(name, u) { // "Ms. Doe teaches writing at a college in Fresno."
				u.seen.add(biography)
			}
		case u.is(byCue, bylineForm, bareName):
			from := u.From
			if at := r.bySomebody(u); at > 0 {
				from = at
			}
			if end := r.nameEnd(from, u.To); end > 0 {
				name, byline = scan.Range{From: from, To: end}, i
			}
		case u.isText():
			return
		}
	}
}

// opensWithSurname tells whether a unit opens with an honorific and the last words of a name.
func (r *reader) opensWithSurname(name scan.Range, u *unit) bool {
	for from := name.From + 1; from < name.To; from++ {
		surname := scan.Range{From: from, To: name.To}
		at := u.From + 1
		if r.KindAt(at) == scan.Stop {
			at++
		}
		if at+int32(surname.Len()) < u.To && r.sameName(surname, at) {
			return true
		}
	}
	return false
}

// sameName tells whether the words of a name stand at i, in capitals or not.
func (r *reader) sameName(name scan.Range, i int32) bool {
	for k := range int32(name.Len()) {
		if r.Hash(name.From+k) != r.Hash(i+k) {
			return false
		}
	}
	return true
}

// deck notes the sentence between the headline and the byline.
func (r *reader) deck(i int) {
	u, below := &r.units[i-1], &r.units[i]
	if i > 1 && i < 8 && below.is(byCue, bylineForm, deskName) && u.seen.has(stops) && u.either(long, text) && !u.is(longText, datelined, creditAtEnd, fileCue, byCue, bylineForm, timestampCue) {
		u.seen.add(aboveByline)
	}
}

// isApart tells whether a blank line stands between two units.
func (r *reader) isApart(above, below *unit) bool {
	return strings.Count(r.Text[r.Tokens[above.To-1].End:r.Tokens[below.From].Start], "\n") > 1
}

// announced notes the line that ends in a colon and the words in marks below it: "The mayor wrote:" above "“Not today.”"
func (r *reader) announced() {
	for i := 1; i < len(r.units); i++ {
		if a, b := &r.units[i-1], &r.units[i]; a.seen.has(announces) && a.seen.has(verb) && r.Tokens[b.From].IsMark() {
			a.seen.add(announcement)
			b.seen.add(announcement)
		}
	}
}

// alternatives notes the words that stand in for a picture where there is none, above its caption: the same
// words as the caption's, or "A woman with grey hair stands in front of a shop." And it notes what stands below
// "Image caption" or "Enlarge image".
func (r *reader) alternatives() {
	for i := 1; i < len(r.units); i++ {
		u, below := &r.units[i-1], &r.units[i]
		if u.seen.has(captionHead) {
			below.seen.add(fileCue)
		} else if u.seen.has(pictureControl) && !below.seen.overlaps(&furniture) && !below.either(datelined, pictureControl) {
			below.seen.add(belowControl)
		}
		if u.words < 4 || u.isFurniture() || u.is(creditAtEnd, agencyAtEnd, quotes) {
			continue
		}
		captioned := below.either(creditAtEnd, agencyAtEnd)
		if captioned && (r.At(u.From) == word.A || r.At(u.From) == word.An || u.seen.has(verbless) && u.words > 4 && u.small > 2) && r.isScene(u) || (captioned || below.Len() == u.Len() && i+1 < len(r.units) && r.units[i+1].is(creditLine, bareAgency, barred)) && r.opensAlike(u.Range, below.Range) {
			u.seen.add(alternative)
			if !captioned {
				below.seen.add(alternative)
			}
		}
	}
}

var storied = lexicon.SetOf(lexicon.Modal, lexicon.Month)

// isScene tells whether nothing in a unit tells a story: no verb of saying, none in the past or perfect, no date.
func (r *reader) isScene(u *unit) bool {
	if u.either(says, datedDay) || u.words > 30 {
		return false
	}
	for i := u.From; i < u.To; i++ {
		if e := r.At(i); e.Any(storied) || e == word.Has || e == word.Have || e == word.Had || e == word.Was || e == word.Were {
			return false
		}
	}
	return true
}

// opensAlike tells whether a passage opens with the words of another, the end mark aside.
func (r *reader) opensAlike(words, passage scan.Range) bool {
	if r.Tokens[words.To-1].Kind == scan.Stop {
		words.To--
	}
	if words.Len() > passage.Len() {
		return false
	}
	for i := range int32(words.Len()) {
		if r.TextAt(words.From+i) != r.TextAt(passage.From+i) {
			return false
		}
	}
	return true
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
		}
	}
}

// signOff tells the agency that signs the story off below the last paragraph
// ("Reuters") or at its end ("… he said. (ANI)") from one that supplied a picture.
func (r *reader) signOff() {
	for i := len(r.units) - 1; i > 0; i-- {
		u, before := &r.units[i], &r.units[i-1]
		switch {
		case u.seen.has(bareAgency) && before.isText():
			u.seen.remove(bareAgency)
			u.seen.add(taglineCue)
		case u.seen.has(agencyAtEnd) && before.isText() && r.namesAgency(r.creditAtEnd(u.Range)): // but "(Fire Service)"
			u.seen.remove(agencyAtEnd)
		case !u.isText() && !u.seen.has(creditAtEnd):
			continue
		}
		return
	}
}

// surroundings notes the kinds of neighbours, furniture aside.
func (r *reader) surroundings() {
	if len(r.units) == 0 {
		return
	}
	previous := -1
	for i := range r.units {
		u := &r.units[i]
		if u.isFurniture() {
			continue
		}
		if previous >= 0 {
			p := &r.units[previous]
			if p.isText() || p.seen.overlaps(&ofCaption) {
				u.seen.add(belowText)
			} else if p.isLabel() && u.isLabel() {
				u.seen.add(belowShort)
				p.seen.add(aboveShort)
			}
			if u.isText() || u.seen.overlaps(&ofCaption) {
				p.seen.add(aboveText)
			}
		}
		if i > 0 && (u.seen.has(creditLine) || u.seen.has(bareAgency) && r.inText(i)) {
			r.captionBeside(i)
		}
		previous = i
	}
	r.noteFirstLine()
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

// captionBeside notes which line the credit at i is of: the one above it, or the one below that speaks of a picture.
func (r *reader) captionBeside(i int) {
	above := &r.units[i-1]
	if i+1 < len(r.units) && above.seen.has(stops) && r.units[i+1].either(captionHead, fileCue) {
		return
	}
	if i+1 < len(r.units) && above.either(stops, asks) && !above.seen.overlaps(&picturing) {
		if below := &r.units[i+1]; (below.seen.overlaps(&picturing) || below.seen.has(presentTense) && above.is(quotes, says, carriesOn) && !above.seen.has(presentTense)) && !below.is(creditAtEnd, datelined, carriesOn, quotes) {
			below.seen.add(belowCredit)
			return
		}
	}
	if !above.isFurniture() && (above.words > 3 || above.small == 0 && above.seen.has(bareName)) {
		above.seen.add(aboveCredit)
	}
}

// inText tells whether what stands at i, an agency alone, is the credit of the line above and
// signs no story: a text stands two lines above and one below.
func (r *reader) inText(i int) bool {
	return i > 1 && i+1 < len(r.units) && r.units[i-2].isText() && r.units[i+1].isText()
}

// noteFirstLine notes the line that opens a page and has the text right below it, or its byline.
func (r *reader) noteFirstLine() {
	if r.units[0].isText() {
		return
	}
	for i := 1; i < min(5, len(r.units)); i++ {
		if u := &r.units[i]; u.isText() || u.seen.has(stops) {
			r.units[0].seen.add(firstLine)
			return
		} else if i == 1 && u.isLabel() && r.units[0].either(line, long) && len(r.units) > 2 && r.units[2].either(byCue, bylineForm) { // a deck
			continue
		} else if !u.is(timestampCue, byCue, bylineForm, bareName, belowByline, marksOnly) {
			return
		}
	}
}

// lists notes what stands in a list below a heading: "Read more", "Most read", "About Acme".
func (r *reader) lists() {
	const (
		longest   = 16 // lines of a list
		keyPoints = 6  // lines of one of key points, besides its heading

		longestInText = 40 // lines of a list that the story has
	)
	below := signCount // the sign of the list that we are in
	left := 0          // lines that it may still have
	buttons := 0       // in a row
	for i := range r.units {
		u := &r.units[i]
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
			below, left = belowKeys, keyPoints
			continue
		case u.seen.has(aboutHead):
			below = belowAbout
			continue
		case u.seen.has(asks) && u.isLabel() && i+1 < len(r.units) && r.units[i+1].isText(), // "What happens next?"
			u.either(resumes, clockTime), u.either(creditAtEnd, fileCue) && below == belowRelated:
			below = signCount
			continue
		case below == signCount && i > 0 && u.seen.has(announces) && u.words > 2 && !u.seen.overlaps(&ofSite) && (r.units[i-1].isText() || r.units[i-1].seen.has(creditAtEnd)): // "The nominations in full:"
			below, left = belowColon, longestInText
			continue
		case below == belowColon && (u.isFurniture() || u.seen.overlaps(&ofSite) || left == longestInText-1 && i+1 < len(r.units) && r.units[i+1].isText()): // no list, but the heading of what follows
			below = signCount
			continue
		case below == signCount || u.is(button, offer, marksOnly):
			continue
		case below == belowKeys && left > 0 && u.words <= 16 && !u.either(sentences, datelined): // each a sentence
		case below != belowAbout && (u.isText() || u.seen.has(sentences) && u.seen.has(stops)):
			below = signCount
			continue
		}
		u.seen.add(below)
	}
}

// dayHeads notes the day on a line of its own that heads the paragraphs below it: "Monday, July 14".
func (r *reader) dayHeads() {
	inText := false
	for i := range r.units[:max(len(r.units)-1, 0)] {
		u := &r.units[i]
		inText = inText || u.isText()
		if inText && u.seen.has(timestampCue) && u.words < 5 && r.units[i+1].isText() && !u.either(belowRelated, belowListHead) && r.isDate(u.Range) && !r.hasYear(u.Range) {
			u.seen.remove(timestampCue)
			u.seen.add(dayHead)
		}
	}
}

// hasYear tells whether a year stands there.
func (r *reader) hasYear(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if r.isYear(i) {
			return true
		}
	}
	return false
}
