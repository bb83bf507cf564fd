package layout

import (
	"strings"
)

// neighbours notes what stands around each unit and whether it speaks of the same matter as the story.
func (r *reader) neighbours() {
	page := r.pageSigns()
	r.mailHead()
	r.signOff()
	r.barredCredits()
	if page.has(relatedHead) {
		r.appeals()
	}
	r.portraits()
	if page.has(bareName) {
		r.notices()
	}
	r.bylines()
	r.headPhrases()
	r.slug()
	r.headAndDeck()
	r.keysAboveDateline()
	r.scoreSheets()
	r.players()
	r.creditsAbove()
	r.poses()
	r.biographies()
	r.turns()
	r.announced()
	r.briefs()
	r.repetitions()
	r.alternatives()
	r.surroundings()
	r.lists()
	if page.has(trails) || page.has(announces) {
		r.letters()
	}
	r.dayHeads()
	r.storyAlone()
	r.enumerations()
	r.numbers()
	if page.has(asks) {
		r.questions()
	}
	if page.has(button) {
		r.sections()
	}
	if page.has(result) {
		r.games()
	}
	if page.has(clockTime) {
		r.entries()
	}
	r.topics()
}

// pageSigns returns what was seen of any unit, so that what no line shows is not looked for.
func (r *reader) pageSigns() (all signs) {
	for i := range r.units {
		all[0] |= r.units[i].seen[0]
		all[1] |= r.units[i].seen[1]
	}
	return all
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
	if u.seen.has(datelined) || u.words > 14 && (ends || u.words > 25 || u.seen.has(quotes) && !u.seen.has(unended)) {
		return true
	}
	return ends && u.seen.overlaps(&told) && !u.seen.has(titleCase)
}

// isFurniture tells whether the unit is certain to be no part of the story, so that the eye passes over it.
func (u *unit) isFurniture() bool {
	return u.seen.overlaps(&furniture) || u.seen.has(manySiteWords) && !u.seen.has(longText)
}

// isLabel tells whether the unit is a short line without a cue.
func (u *unit) isLabel() bool {
	return u.words <= 14 && !u.seen.overlaps(&noLabel)
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
			if u.readsOn() || u.seen.overlaps(&ofCaption) {
				p.seen.add(aboveText)
				p.seen.note(overlong, p.seen.has(belowText) && p.isOverlong())
			}
		}
		if i > 0 && (u.seen.has(creditLine) || u.seen.has(bareAgency) && r.inText(i)) {
			r.captionBeside(i)
		}
		previous = i
	}
	r.noteFirstLine()
	r.ratings()
}

// isApart tells whether a blank line stands between two units.
func (r *reader) isApart(above, below *unit) bool {
	return strings.Count(r.Text[r.Tokens[above.To-1].End:r.Tokens[below.From].Start], "\n") > 1
}

// readsOn tells whether the unit is text, or else a sentence that can be of it.
func (u *unit) readsOn() bool {
	return u.isText() || u.seen.has(stops) && u.seen.has(verb) && u.words > 5 && !u.seen.overlaps(&noText) && !u.is(siteWords, button, titleCase)
}

// isOverlong tells the line without an end mark that is no heading: it has more than 16 words, or a sentence ends in it.
func (u *unit) isOverlong() bool {
	return u.seen.has(unended) && (u.words > 16 || u.seen.has(sentences)) && u.words < 40 && u.small > 2 && !u.seen.has(quotes)
}
