package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// furnitureCues: "Share", "Sign up for our newsletter", "Most read", "205".
func (r *reader) furnitureCues(u *unit) {
	if r.isCopyright(u.From) || r.isCopyright(r.opening(u)) {
		u.seen.note(offer, !u.either(creditLine, creditAtEnd))
		return
	}
	if r.isTrail(u) || r.areHashtags(u) {
		u.seen.add(offer)
		return
	}
	i := r.opening(u)
	if i+1 < u.To && r.Tokens[i].Kind == scan.Number && r.Tokens[i+1].Phrase.Is(lexicon.Furniture) { // "5 minute read"
		i++
	}
	t := &r.Tokens[i]
	if t.Kind != scan.Word {
		r.figureCues(u, t)
		return
	}
	if u.capitals+u.small == 1 && t.Shape.Has(scan.Initial) && u.words == 1 { // "A" of a menu of text sizes
		u.seen.add(figures)
	}
	if r.isFollowLine(i, u) {
		u.seen.add(offer)
		return
	}
	entry, n := r.phraseAt(i)
	if !entry.Is(lexicon.Furniture) {
		entry, n = t.Entry, 1
	}
	if entry.Is(lexicon.Furniture) {
		r.listedFurniture(u, entry.Value(lexicon.Furniture), i, n)
	}
}

// figureCues reads a line that begins with no word: "$59 at Best Buy", "@janedoe", "205".
func (r *reader) figureCues(u *unit, first *scan.Token) {
	switch {
	case first.Kind == scan.Currency && u.words < 7 && r.hasPriceAt(u):
		u.seen.add(offer)
	case first.Kind == scan.At && u.words <= 3: // "@janedoe"
		u.seen.add(button)
	case u.either(timestampCue, clockTime):
	case u.capitals+u.small == 0, u.words <= 2 && first.Kind != scan.Currency && !u.is(quotes, inMarks, numbered):
		u.seen.add(figures)
	}
}

// listedFurniture notes what the n words of furniture at i make of a line, by the value that their list gives them.
func (r *reader) listedFurniture(u *unit, value int, i, n int32) {
	capital := r.Has(i, scan.Upper)
	switch value {
	case 2:
		u.seen.note(offer, capital && (u.words < 30 || n > 2 && u.words < 50) || n >= u.words-1)
	case 3:
		u.seen.note(listHead, capital && u.words < 9 && !u.seen.has(stops))
	case 4:
		u.seen.note(resumes, u.words < 10)
	case 5:
		u.seen.note(keyHead, u.words <= n+1)
	case 7:
		u.seen.note(aboutHead, u.words <= n+1)
	default:
		u.seen.note(pictureControl, value == 6 && u.words <= n+2)
		u.seen.note(button, u.words <= 6 && r.areButtons(i+n, u.To))
	}
}

// areButtons tells whether nothing but buttons stands from i on: "Share", "Facebook and X".
func (r *reader) areButtons(i, to int32) bool {
	for ; i < to; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Word && !isButton(t.Entry) && t.Entry != word.And && t.Entry != word.Us && t.Entry != word.The {
			return false
		}
	}
	return true
}

// isButton tells what is furniture only as a whole line: a button, or a section's name.
func isButton(e lexicon.Entry) bool {
	value := e.Value(lexicon.Furniture)
	return value == 1 || value == 8
}

// appeals notes what stands between a site's appeal for money and its "Read more".
func (r *reader) appeals() {
	const most = 2 // paragraphs of an appeal
	for i := 2; i < len(r.units); i++ {
		if u := &r.units[i]; !u.seen.has(relatedHead) || u.words > 2 {
			continue
		}
		for j := i - 1; j > 0 && i-j <= most && !r.units[j].is(quotes, says, datelined, creditAtEnd); j-- {
			if above := &r.units[j-1]; above.isLabel() && above.words > 2 && above.either(manySiteWords, onlySiteWords) {
				for ; j < i; j++ {
					r.units[j].seen.add(onlySiteWords)
				}
				break
			}
		}
	}
}

// areHashtags tells a line of nothing but "#Flood #Linwood".
func (r *reader) areHashtags(u *unit) bool {
	if !u.hasKind(1 << scan.Hash) {
		return false
	}
	tags := int32(0)
	for i := u.From; i < min(u.To, u.From+40); i++ {
		if r.Tokens[i].Kind == scan.Hash {
			tags++
		}
	}
	return tags > 0 && tags >= u.words
}

// trailing are the marks that may stand between the sections of a trail.
var trailing = kindBits(scan.Other, scan.MarkClose, scan.SingleClose, scan.Slash, scan.Pipe, scan.Bullet)

// isTrail tells the trail of sections that leads to a page: "Home » Reviews » Audio", "Home / Cities".
func (r *reader) isTrail(u *unit) bool {
	if !u.hasKind(trailing) || u.words > 30 {
		return false
	}
	if k := r.KindAt(u.From + 1); k == scan.Slash || k == scan.Pipe || k == scan.Bullet {
		if strings.EqualFold(r.TextAt(u.From), "home") { // with the story's title at its end
			return true
		}
	}
	if u.words > 12 || u.seen.has(stops) {
		return false
	}
	for i := u.From + 1; i < u.To-1; i++ {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Other, scan.MarkClose, scan.SingleClose:
			if mark := r.TextAt(i); (mark == "»" || mark == "›" || mark == ">") && t.Shape.Has(scan.SpaceBefore) && r.Tokens[i+1].Shape.Has(scan.SpaceBefore) {
				return true
			}
		case scan.Slash, scan.Pipe, scan.Bullet:
			section := u.words <= 5 && u.small == 0 && !r.textSeen && r.Has(u.From, scan.Upper) // "Hong Kong / Society"
			if section && t.Kind == scan.Slash && t.Shape.Has(scan.SpaceBefore) && !u.is(barred, creditLine, bylineForm, nameAndOutlet, byCue, verb) {
				return true
			}
		}
	}
	return false
}

// marksOnly: "-", "* * *", "___", "###".
func (r *reader) marksOnly(u *unit) {
	for i := u.From; i < u.To; i++ {
		switch r.Tokens[i].Kind {
		case scan.Currency, scan.Percent, scan.Question, scan.Clitic:
			u.seen.add(figures)
			return
		}
	}
	u.seen.add(marksOnly)
}

// hasPriceAt tells what a shop asks: "$59 at Best Buy", "£12 from Argos".
func (r *reader) hasPriceAt(u *unit) bool {
	i := u.From + 2
	if r.KindAt(i-1) != scan.Number || r.At(i) != word.At && r.At(i) != word.From || i+1 >= u.To {
		return false
	}
	return r.Has(i+1, scan.Upper) && r.isShortName(scan.Range{From: i + 1, To: u.To})
}

// isFollowLine tells "Follow The Record on WhatsApp", "Follow us on Facebook, X and Instagram."
func (r *reader) isFollowLine(i int32, u *unit) bool {
	const longest = 20 // tokens of the sentence
	if u.words < 2 || u.words > 40 || !strings.EqualFold(r.TextAt(i), "follow") {
		return false
	}
	if u.words < 4 && u.small == 0 && u.To-i == int32(u.words) { // "Follow Yorkshire Echo"
		return true
	}
	last := i
	for last+1 < u.To && last-i < longest && r.Tokens[last+1].Kind != scan.Stop {
		if last++; r.Has(last, scan.Dotted) && r.Has(last+1, scan.Upper) { // "… and X. Send your story ideas"
			break
		}
	}
	if !r.Is(last, lexicon.Furniture) {
		return false
	}
	for j := i + 1; j < last; j++ {
		if r.At(j) == word.On && r.Has(j+1, scan.Upper) {
			return true
		}
	}
	return false
}
