package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// captionCues: "… in Paris on Thursday (Julien de Rosa, Pool via AP)", "FILE - …".
func (r *reader) captionCues(u *unit) {
	if u.words < 3 {
		if entry, _ := r.phraseAt(u.From); entry.Value(lexicon.CaptionWord) == 3 { // "Image caption,"
			u.seen.add(captionHead)
		}
		return
	}
	first := &r.Tokens[u.From]
	if first.Entry == word.File && first.Shape.Has(scan.Caps) { // "FILE - ", "FILE PHOTO: "
		for i := u.From + 1; i < min(u.To, u.From+4); i++ {
			if k := r.Tokens[i].Kind; k == scan.Dash || k == scan.Colon || k == scan.Hyphen {
				u.seen.add(fileCue)
				return
			}
		}
	}
	if entry, _ := r.phraseAt(u.From); entry.Value(lexicon.CaptionWord) == 3 && first.Shape.Has(scan.Upper) { // "Image caption, The bridge …"
		u.seen.add(fileCue)
		return
	}
	if r.isMarkedScene(u) {
		u.seen.add(fileCue)
	}
	if !r.mayHaveCredit(u.Range) {
		return
	}
	credit := r.creditAtEnd(u.Range)
	if credit.Empty() || credit.From-u.From < 3 {
		return
	}
	parts := r.creditParts(credit)
	if len(parts.Photographers)+len(parts.Agencies) == 0 && !parts.Handout && !parts.File && r.Listed(credit.From, lexicon.CreditCue) < 2 { // but "Photo by the author"
		return
	}
	if len(parts.Photographers) == 0 && len(parts.Agencies) == 1 && r.Listed(credit.From, lexicon.CreditCue) == 0 && !r.isCopyright(credit.From) {
		before := credit.From - 1
		for before > u.From && r.Tokens[before].Kind == scan.Open {
			before--
		}
		ended := r.endsSentence(scan.Range{From: u.From, To: before + 1}) && r.KindAt(before) != scan.Question
		if u.words > 60 || u.seen.has(titleCase) || !ended && r.Tokens[before].Kind != scan.Pipe {
			return // a paragraph or headline that names its source
		}
		u.seen.add(agencyAtEnd)
		return
	}
	u.seen.add(creditAtEnd)
}

// isMarkedScene tells "Image: The mayor on the steps of the church": behind the cue of a picture stands what it shows.
func (r *reader) isMarkedScene(u *unit) bool {
	if !r.Is(u.From, lexicon.CreditCue) || r.KindAt(u.From+1) != scan.Colon || u.From+2 >= u.To || u.small < 3 {
		return false
	}
	if flag := r.phraseValue(u.From+2, lexicon.CreditFlag); flag > 0 && flag < 4 { // "Photo: courtesy of the family"
		return false
	}
	if word := r.TextAt(u.From); word[0] == 'V' || word[len(word)-1] == 's' { // "Pictures: …", "Video: …" are links
		return false
	}
	for i := u.From + 2; i < u.To; i++ {
		if r.Listed(i, lexicon.NewsAgency) > 0 {
			return false
		}
	}
	return true
}

// caption writes down a caption with its credit, on its own line or on the next.
func (r *reader) caption(i int) {
	c := PhotoCaption{Range: r.units[i].Range}
	if credit := r.creditAtEnd(c.Range); !credit.Empty() && (r.units[i].is(creditAtEnd, agencyAtEnd, fileCue) || i+1 == len(r.units) || r.units[i+1].kind != Credit) {
		c.Credit = r.creditParts(credit)
	} else if i+1 < len(r.units) && r.units[i+1].kind == Credit {
		c.Credit = r.creditParts(r.unbracketed(r.units[i+1].Range))
	}
	r.l.Captions = append(r.l.Captions, c)
}

// loneCredit writes down a credit on a line of its own, which the caption above it may have as well.
func (r *reader) loneCredit(i int) {
	x := r.units[i].Range
	r.l.Captions = append(r.l.Captions, PhotoCaption{Range: x, Credit: r.creditParts(r.unbracketed(x))})
}

// alternatives notes the words that stand in for a picture where there is none, above its caption: the same
// words as the caption's, or "A woman with grey hair stands in front of a shop." And it notes what stands below
// "Image caption" or "Enlarge image".
func (r *reader) alternatives() {
	signed := false // a byline or the text stands above
	for i := 1; i < len(r.units); i++ {
		u, below := &r.units[i-1], &r.units[i]
		if u.seen.has(captionHead) {
			below.seen.add(fileCue)
		} else if u.seen.has(pictureControl) && r.mayStandUnder(below) {
			below.seen.add(belowControl)
		}
		if r.isPortraitOf(u, below) {
			u.seen.add(portrait)
			continue
		}
		if u.words < 4 || u.isFurniture() || u.is(creditAtEnd, agencyAtEnd, quotes) {
			continue
		}
		signed = signed || u.isText() || u.seen.overlaps(&ofByline)
		captioned := below.either(creditAtEnd, agencyAtEnd)
		credited := i+1 < len(r.units) && r.units[i+1].is(creditLine, bareAgency, barred)
		switch {
		case signed && credited && r.units[i+1].seen.has(creditLine) && r.showsAction(u), // "Police carry boxes out of a house"
			captioned && r.startsScene(u):
			u.seen.add(alternative)
		case (captioned || below.Len() == u.Len() && credited) && r.opensAlike(u.Range, below.Range):
			u.seen.add(alternative)
			below.seen.note(alternative, !captioned)
		}
	}
}

// mayStandUnder tells whether a unit may be the caption of the picture that a control stands above; "The council has voted …" is none.
func (r *reader) mayStandUnder(u *unit) bool {
	return !u.seen.overlaps(&furniture) && !u.either(datelined, pictureControl) && (u.words < 20 || u.seen.overlaps(&ofCaption) || r.isScene(u))
}

// isPortraitOf tells "Portrait of Ann Lee" above "Ann Lee".
func (r *reader) isPortraitOf(u, below *unit) bool {
	return below.seen.has(bareName) && u.Len() > below.Len() && u.words < 7 && u.small > 0 && r.sameName(below.Range, u.To-int32(below.Len()))
}

// showsAction tells the label that says what somebody does.
func (r *reader) showsAction(u *unit) bool {
	return u.seen.has(unended) && !u.isText() && !u.hasKind(1<<scan.Exclamation) && (u.seen.has(presentTense) || r.severalDo(u)) && r.isScene(u)
}

// startsScene tells what opens as the description of a picture does: with "A", or with no verb.
func (r *reader) startsScene(u *unit) bool {
	e := r.At(u.From)
	return (e == word.A || e == word.An || u.seen.has(verbless) && u.words > 4 && u.small > 2) && r.isScene(u)
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

// severalDo tells whether a unit opens with several who do something: "Police officers carry boxes".
func (r *reader) severalDo(u *unit) bool {
	for i := u.From + 1; i < min(u.To-1, u.From+5); i++ {
		if r.Is(i, lexicon.BaseForm) && !r.Has(i, scan.Upper) && r.Is(i-1, lexicon.Plural) {
			return true
		}
	}
	return false
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

// noPhrase are the signs of what describes no picture.
var noPhrase = signsOf(stops, asks, announces, quotes, lowerCase, bulleted, siteWords, manySiteWords, onlySiteWords, button, offer, contact,
	timestampCue, creditLine, bareAgency, barred)

// isPhrase tells whether a unit can be a caption without an end mark.
func (u *unit) isPhrase() bool {
	return u.small > 2 && u.words > 4 && u.words < 20 && !u.seen.overlaps(&noPhrase)
}

// headPhrases notes what stands right above the first paragraph, below the byline, without an end mark: a caption
// without a credit.
func (r *reader) headPhrases() {
	signed := false
	for i := 1; i < len(r.units); i++ {
		u := &r.units[i-1]
		if u.isText() || u.seen.has(clockTime) { // a live blog
			return
		}
		plain := u.seen.has(verbless) || u.seen.has(unended) && !u.seen.has(titleCase)
		if signed && r.units[i].isText() && plain && u.isPhrase() && !u.seen.overlaps(&ofByline) {
			u.seen.add(headPhrase)
			return
		}
		signed = signed || u.is(byCue, bylineForm, bareName)
	}
}

// poses notes the phrase below a paragraph that says whom a picture shows and where: "Ann Lee with her goat outside the
// town hall in Linwood".
func (r *reader) poses() {
	inText := false
	for i := range r.units {
		u := &r.units[i]
		inText = inText || u.isText()
		if !inText || !u.seen.has(verbless) || u.words < 7 || u.words > 25 || u.small < 4 || u.seen.overlaps(&noPhrase) {
			continue
		}
		end := r.nameEnd(u.From, u.To)
		if end > 0 && end < u.To && r.Is(end, lexicon.Preposition) && !r.Has(end, scan.Upper) && r.At(end) != word.Of {
			u.seen.add(posing)
		}
	}
}

// portraits notes the caption that is no more than whom it shows, between two paragraphs of which the upper one
// speaks of the same person: "Ann Lee", "Ann Lee, 64", "Mayor Ann Lee". Where there are more, they are headings.
func (r *reader) portraits() {
	const most = 2
	var found [most]int
	count := 0
	for i := 1; i+1 < len(r.units); i++ {
		u := &r.units[i]
		if u.words > 6 || u.small > 0 || u.words < 2 || !r.units[i-1].isText() || u.is(stops, asks, announces, timestampCue, button) {
			continue
		}
		below := &r.units[i+1]
		if below.isLabel() && below.words > 1 && i+2 < len(r.units) && r.units[i+2].isText() { // a heading, and what it heads
			below = &r.units[i+2]
		} else if !below.isText() {
			continue
		}
		surname, ok := r.portrayed(u.Range)
		if !ok || !r.speaksOf(surname, r.units[i-1].Range) && (below == &r.units[i+1] || !r.speaksOf(surname, below.Range)) {
			continue
		}
		if count == most {
			return
		}
		found[count] = i
		count++
	}
	for _, i := range found[:count] {
		r.units[i].seen.add(portrait)
	}
}

// portrayed returns the surname of whom a line names, which has nothing but the name, a title or an age.
func (r *reader) portrayed(x scan.Range) (surname int32, ok bool) {
	if x.Len() > 3 && r.Tokens[x.To-1].Kind == scan.Number && r.Tokens[x.To-2].Kind == scan.Comma {
		x.To -= 2
	}
	for x.From < x.To-2 && r.Listed(x.From, lexicon.Title)+r.Listed(x.From, lexicon.Honorific)+r.Listed(x.From, lexicon.TitleModifier) > 0 {
		x.From++
	}
	return x.To - 1, r.nameEnd(x.From, x.To) == x.To
}

// speaksOf tells whether the word at i stands in the passage, near its start.
func (r *reader) speaksOf(i int32, passage scan.Range) bool {
	const longest = 120 // tokens that are compared
	for j := passage.From; j < min(passage.To, passage.From+longest); j++ {
		if r.Tokens[j].Kind == scan.Word && r.Hash(j) == r.Hash(i) {
			return true
		}
	}
	return false
}

// captionBeside notes which line the credit at i is of: the one above it, or the one below that speaks of a picture.
func (r *reader) captionBeside(i int) {
	above := &r.units[i-1]
	if i+1 < len(r.units) {
		below := &r.units[i+1]
		if below.seen.has(belowCredit) || above.seen.has(stops) && below.either(captionHead, fileCue) {
			return
		}
		if above.either(stops, asks) && !above.seen.overlaps(&picturing) && picturesRather(below, above) {
			below.seen.add(belowCredit)
			return
		}
	}
	if !above.isFurniture() && (above.words > 3 || above.small == 0 && above.seen.has(bareName)) {
		above.seen.add(aboveCredit)
	}
}

// creditsAbove notes the credit that stands above its caption, between a paragraph and the next: "Ann Lee" or "Reuters"
// above "The shelves are stocked by farms".
func (r *reader) creditsAbove() {
	for i := 1; i+2 < len(r.units); i++ {
		above, u, below := &r.units[i-1], &r.units[i], &r.units[i+1]
		if u.words > 5 || u.small > 0 || !r.units[i+2].isText() || !below.seen.has(unended) || below.seen.has(titleCase) || !below.isPhrase() {
			continue
		}
		if !above.isText() && !above.seen.overlaps(&ofByline) {
			continue
		}
		agency := u.either(bareAgency, creditLine) || u.seen.has(belowByline) && above.seen.has(belowByline) && r.agencyAt(u.From) == int32(u.Len())
		if agency || above.isText() && r.nameEnd(u.From, u.To) == u.To {
			u.seen.remove(bareAgency)
			u.seen.remove(bareName)
			u.seen.remove(belowByline)
			u.seen.add(creditLine)
			below.seen.add(belowCredit)
		}
	}
}

// picturesRather tells whether a unit speaks of a picture, and the other does not.
func picturesRather(u, other *unit) bool {
	if u.is(creditAtEnd, datelined, carriesOn, quotes) {
		return false
	}
	return u.seen.overlaps(&picturing) || u.seen.has(presentTense) && !other.seen.has(presentTense) && other.is(quotes, says, carriesOn)
}

// inText tells whether what stands at i, an agency alone, is the credit of the line above and
// signs no story: a text stands two lines above and one below.
func (r *reader) inText(i int) bool {
	return i > 1 && i+1 < len(r.units) && r.units[i-2].isText() && r.units[i+1].isText()
}
