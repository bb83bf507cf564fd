package layout

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// What one line does not show, several of one shape do: that they head what stands below each, or are one list.

// least is how many lines of one shape make a series.
const least = 3

// noHeading are the signs of what heads no text of the story.
var noHeading = signsOf(offer, manySiteWords, onlySiteWords, quotes, turn, speakerLabel, datelined, creditLine, creditAtEnd, belowRelated, belowListHead, result)

// questions notes the questions of an interview or of a list of them, each above its answer; and where each answer is
// one paragraph, also what else the interviewer says: "You drove a bus before. Did you like it?", "That was long ago."
func (r *reader) questions() {
	count, first := 0, 0
	for i := range r.units {
		if r.isQuestion(i) {
			if count++; count == 1 {
				first = i
			}
		}
	}
	if count < least {
		return
	}
	alternate := true // a question, an answer, a question
	for i := first; i+1 < len(r.units); i++ {
		if r.isQuestion(i) {
			r.units[i].seen.add(series)
		} else if r.units[i].isText() && r.units[i+1].isText() {
			alternate = false
		}
	}
	answered := false
	for i := first + 1; alternate && i+1 < len(r.units); i++ {
		u := &r.units[i]
		if answered && u.seen.has(stops) && u.either(short, line) && !u.seen.has(sentences) && !u.seen.overlaps(&noHeading) && r.units[i+1].isText() {
			u.seen.add(remark)
		}
		if !u.isFurniture() && !u.seen.has(relatedCue) {
			answered = u.isText()
		}
	}
}

// isQuestion tells whether unit i is a question and may have its answer below it.
func (r *reader) isQuestion(i int) bool {
	if i+1 >= len(r.units) {
		return false
	}
	u := &r.units[i]
	return u.seen.has(asks) && u.words > 1 && u.words <= 30 && r.Tokens[u.To-1].Kind == scan.Question && !u.seen.overlaps(&noHeading) &&
		(r.units[i+1].readsOn() || r.units[i+1].seen.has(stops))
}

// numbers notes the headings whose numbers go on, up or down, with paragraphs between them: "1. Cromer", "2. Wells". The
// chapters of a long story have nothing but their number.
func (r *reader) numbers() {
	last, count, text := int32(0), 0, false
	first := -1 // the unit with the number before, if it is not noted yet
	for i := range r.units {
		u := &r.units[i]
		if u.isText() {
			text = true
			continue
		}
		n := r.numberOf(u)
		if n == 0 {
			text = text || u.readsOn()
		}
		if n == 0 || i+1 == len(r.units) || u.words == 1 && !r.units[i+1].readsOn() || u.either(belowRelated, belowListHead) {
			continue
		}
		if count > 0 && text && (n == last+1 || n == last-1) {
			if first >= 0 {
				r.heads(first)
			}
			r.heads(i)
			first, last, text = -1, n, false
		} else if count == 0 || text {
			first, last, count, text = i, n, 1, false
		}
	}
}

// heads notes unit i as the heading of a series.
func (r *reader) heads(i int) {
	u := &r.units[i]
	u.seen.remove(figures)
	u.seen.remove(listItem)
	u.seen.add(series)
}

// romans are the numbers of chapters.
var romans = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// numberOf returns the number that a heading opens with or is, 0 if it has none: "3. Wells-next-the-Sea", "3", "III.".
func (r *reader) numberOf(u *unit) (n int32) {
	if u.words == 1 && r.Tokens[u.From].Kind == scan.Word {
		return int32(slices.Index(romans[:], strings.TrimSuffix(r.TextAt(u.From), "."))) + 1
	}
	if u.words > 14 || u.is(stops, announces, trails) || u.words > 1 && !u.seen.has(numbered) || r.Tokens[u.From].Kind != scan.Number {
		return 0
	}
	digits := r.TextAt(u.From)
	if len(digits) > 2 {
		return 0
	}
	for _, c := range []byte(digits) {
		if c < '0' || c > '9' {
			return 0
		}
		n = 10*n + int32(c-'0')
	}
	return n
}

// sections notes the names of sections that head the paragraphs of a newsletter: "WORLD", "SPORT".
func (r *reader) sections() {
	count := 0
	heads := func(i int) bool {
		u := &r.units[i]
		return u.seen.has(tiny) && r.units[i-1].readsOn() && r.units[i+1].readsOn() && !u.seen.overlaps(&noSection) && (!u.seen.has(button) || r.isSection(u))
	}
	for i := 1; i+1 < len(r.units); i++ {
		if heads(i) {
			count++
		}
	}
	for i := 1; i+1 < len(r.units) && count >= least; i++ {
		if u := &r.units[i]; u.seen.has(button) && heads(i) {
			u.seen.remove(button)
			u.seen.add(series)
		}
	}
}

// noSection are the signs of short lines that name no section.
var noSection = signsOf(stops, asks, figures, timestampCue, marksOnly, bareName, sameBelow, sameAbove, sameOften)

// games notes the results that head what is told of each game: "Alder 51, Benton 44" above a paragraph.
func (r *reader) games() {
	heads := func(i int) bool {
		u := &r.units[i]
		return u.seen.has(result) && !u.hasKind(1<<scan.Colon) && !r.units[i-1].seen.has(result) && r.units[i+1].readsOn()
	}
	count, inText := 0, false
	for i := 1; i+1 < len(r.units); i++ {
		if inText = inText || r.units[i].isText(); inText && heads(i) {
			count++
		}
	}
	inText = false
	for i := 1; i+1 < len(r.units) && count > 1; i++ {
		if inText = inText || r.units[i].isText(); inText && heads(i) {
			r.units[i].seen.remove(result)
			r.heads(i)
		}
	}
}

// notices notes the names that head what is said of each, two and more: "Ann Lee" above "Ann Lee, 81, of Linden Street,
// died Sunday."
func (r *reader) notices() {
	heads := func(i int) bool {
		u, below := &r.units[i], &r.units[i+1]
		return u.seen.has(bareName) && below.isText() && !below.either(biography, contribution) && below.Len() > u.Len() && r.sameName(u.Range, below.From)
	}
	count := 0
	for i := 0; i+1 < len(r.units); i++ {
		if heads(i) {
			count++
		}
	}
	for i := 0; i+1 < len(r.units) && count > 1; i++ {
		if heads(i) {
			r.units[i].seen.remove(bareName)
			r.heads(i)
		}
	}
}

// isSection tells the name of a section of a paper.
func (r *reader) isSection(u *unit) bool {
	return u.words == 1 && r.At(u.From).Value(lexicon.Furniture) == 8
}

// entries notes what heads the entries of a live blog, each of which has its time above it.
func (r *reader) entries() {
	times := 0
	for i := range r.units {
		if r.isTimeOfEntry(i) {
			times++
		}
	}
	for i := range r.units {
		if times > 1 && r.isTimeOfEntry(i) && i+2 < len(r.units) {
			if u := &r.units[i+1]; u.isLabel() && u.words > 2 && r.units[i+2].readsOn() && !u.is(byCue, bareName, button, offer) {
				u.seen.add(series)
			}
		}
	}
}

// isTimeOfEntry tells whether unit i is a clock time alone: "14.05 GMT".
func (r *reader) isTimeOfEntry(i int) bool {
	return r.units[i].seen.has(clockTime) && r.units[i].either(tiny, short)
}

// enumerations notes the lists of a recipe ("200g flour") and of a fact box ("Range: up to 170 miles"), and what heads them.
func (r *reader) enumerations() {
	r.enumeration(r.isQuantity, true)
	r.enumeration(func(u *unit) bool { return r.isFact(u) || r.isEntryOfDay(u) }, false)
}

// enumeration notes lines of one shape, below one another and below text; more tells whether one of another shape may end them.
func (r *reader) enumeration(isLine func(*unit) bool, more bool) {
	inText, run := false, 0
	for i := range r.units {
		u := &r.units[i]
		inText = inText || u.isText()
		if inText && isLine(u) {
			run++
			continue
		}
		if run >= least {
			r.listed(i-run, i, more)
		}
		run = 0
	}
	if run >= least {
		r.listed(len(r.units)-run, len(r.units), more)
	}
}

// listed notes the lines of a list, one more below them that may be of it ("Salt and pepper"), its heading and the next.
func (r *reader) listed(from, to int, more bool) {
	for i := from; i < to; i++ {
		r.units[i].seen.remove(result)
		r.units[i].seen.remove(timestampCue)
		r.units[i].seen.add(belowColon)
	}
	if more && to+1 < len(r.units) && r.units[to].isLabel() && r.units[to].small > 0 && !r.units[to].either(button, offer) && r.units[to].words < 8 {
		r.units[to].seen.add(belowColon)
		to++
	}
	for _, i := range [...]int{from - 1, to} {
		if i >= 0 && i < len(r.units)-1 && r.units[i].isLabel() && r.units[i].either(tiny, short) && !r.units[i].is(button, offer, result) {
			r.heads(i)
		}
	}
}

// isQuantity tells "6 medium leeks", "200g flour", "½ tsp salt", but "12 comments" too, one by one.
func (r *reader) isQuantity(u *unit) bool {
	t := &r.Tokens[u.From]
	if t.Kind == scan.Word || u.words < 2 || u.words > 16 || u.seen.overlaps(&noQuantity) || u.seen.has(stops) && u.seen.has(verb) {
		return false
	}
	fraction := t.Kind == scan.Other && strings.ContainsAny(r.TextAt(u.From), "½¼¾⅓⅔⅛")
	return (t.Kind == scan.Number || t.Kind == scan.Mixed && r.Text[t.Start] <= '9' || fraction) && u.small > 0 && u.capitals < u.small
}

// isFact tells a label and a few words behind its colon.
func (r *reader) isFact(u *unit) bool {
	if u.words < 2 || u.words > 14 || u.is(stops, asks, quotes, announces, speakerLabel) {
		return false
	}
	end := r.labelEnd(u)
	return end > 0 && end-u.From < 4 && !r.isTelephone(u)
}

// isEntryOfDay tells a day and what is on: "Oct. 17: Picture day".
func (r *reader) isEntryOfDay(u *unit) bool {
	if u.words < 2 || u.words > 14 || u.either(quotes, clockTime) || u.seen.has(stops) && u.seen.has(verb) || !u.hasKind(1<<scan.Colon) {
		return false
	}
	colon := r.dateEnd(u.From, u.To)
	return colon > u.From && colon < u.To-1 && r.Tokens[colon].Kind == scan.Colon && r.Has(colon+1, scan.Upper)
}

// mailHead notes the head of a letter that came by mail: "From: …", "To: …", "Date: …", "Subject: …".
func (r *reader) mailHead() {
	last := 0 // behind the head
	for last < min(10, len(r.units)) && r.KindAt(r.units[last].From+1) == scan.Colon && isMailHead(r.TextAt(r.units[last].From)) {
		last++
	}
	if last < least || last == len(r.units) {
		return
	}
	for i := range r.units[:last] {
		u := &r.units[i]
		switch r.TextAt(u.From) {
		case "Date", "Sent":
			u.seen.add(timestampCue)
		case "Subject":
			u.seen.note(offer, r.units[last].isLabel()) // else it is the headline
		default:
			u.seen.add(offer)
		}
	}
}

// isMailHead tells the name of a line in the head of a mail (RFC 5322).
func isMailHead(name string) bool {
	switch name {
	case "From", "To", "Cc", "Date", "Sent", "Subject":
		return true
	}
	return false
}

// noQuantity are the signs of lines that begin with a figure and have no quantity.
var noQuantity = signsOf(timestampCue, clockTime, numbered, offer, button, creditLine)

// letters notes the lines of a letter that is printed in full, from "Dear Prime Minister," to its signature.
func (r *reader) letters() {
	const longest = 60 // lines of a letter
	for i := 0; i < len(r.units); i++ {
		if !r.isSalutation(&r.units[i]) {
			continue
		}
		for j := i + 1; j+1 < min(i+longest, len(r.units)); j++ {
			if u, below := &r.units[j], &r.units[j+1]; u.seen.has(trails) && u.words < 5 && below.isLabel() && below.words < 8 && !below.either(button, offer) { // "Yours ever,"
				for k := i; k <= j+1; k++ {
					if one := &r.units[k]; !one.is(button, offer, relatedCue, creditAtEnd, fileCue, marksOnly) {
						one.seen.remove(bareName)
						one.seen.add(belowColon)
					}
				}
				i = j + 1
				break
			}
		}
	}
}

// isSalutation tells "Dear Prime Minister,".
func (r *reader) isSalutation(u *unit) bool {
	return u.words > 1 && u.words < 10 && u.either(trails, announces) && r.TextAt(u.From) == "Dear"
}

// players notes what stands below the controls of a player, "close" above "Video": the title of what it plays, and
// what is said of it.
func (r *reader) players() {
	for i := 1; i+1 < len(r.units); i++ {
		if !r.isControl(i-1, "close") || !r.isControl(i, "video") {
			continue
		}
		title := &r.units[i+1]
		if !title.isLabel() && !title.seen.has(asks) || title.either(button, offer) {
			continue
		}
		title.seen.add(belowControl)
		if i+2 < len(r.units) {
			if about := &r.units[i+2]; about.seen.has(stops) && !about.is(sentences, datelined, longText) {
				about.seen.add(belowControl)
			}
		}
	}
}

// isControl tells whether unit i is a button with this word, in capitals or not.
func (r *reader) isControl(i int, name string) bool {
	return r.units[i].seen.has(button) && strings.EqualFold(r.TextOf(r.units[i].Range), name)
}
