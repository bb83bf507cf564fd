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
		if !u.either(creditLine, creditAtEnd) {
			u.seen.add(offer)
		}
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
	if t.Kind == scan.Currency && u.words < 7 && r.hasPriceAt(u) {
		u.seen.add(offer)
		return
	}
	if t.Kind != scan.Word {
		if t.Kind == scan.At && u.words <= 3 { // "@janedoe"
			u.seen.add(button)
		} else if u.either(timestampCue, clockTime) {
			return
		} else if u.capitals+u.small == 0 || u.words <= 2 && t.Kind != scan.Currency && !u.is(quotes, inMarks, numbered) {
			u.seen.add(figures)
		}
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
	if !entry.Is(lexicon.Furniture) {
		return
	}
	switch entry.Value(lexicon.Furniture) {
	case 2:
		if t.Shape.Has(scan.Upper) && (u.words < 30 || n > 2 && u.words < 50) || n >= u.words-1 {
			u.seen.add(offer)
		}
		return
	case 6:
		if u.words <= n+2 {
			u.seen.add(pictureControl)
		}
	case 7:
		if u.words <= n+1 {
			u.seen.add(aboutHead)
		}
		return
	case 4:
		if u.words < 10 {
			u.seen.add(resumes)
		}
		return
	case 5:
		if u.words <= n+1 {
			u.seen.add(keyHead)
		}
		return
	case 3:
		if t.Shape.Has(scan.Upper) && u.words < 9 && !u.seen.has(stops) {
			u.seen.add(listHead)
		}
		return
	}
	for j := i + n; j < u.To; j++ { // nothing but buttons
		if t := &r.Tokens[j]; t.Kind == scan.Word && !isButton(t.Entry) && t.Entry != word.And && t.Entry != word.Us && t.Entry != word.The {
			return
		}
	}
	if u.words <= 6 {
		u.seen.add(button)
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
	if k := r.KindAt(u.From + 1); (k == scan.Slash || k == scan.Pipe || k == scan.Bullet) && strings.EqualFold(r.TextAt(u.From), "home") { // with the story's title at its end
		return true
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
	return r.KindAt(i-1) == scan.Number && (r.At(i) == word.At || r.At(i) == word.From) && i+1 < u.To && r.Has(i+1, scan.Upper) && r.isShortName(scan.Range{From: i + 1, To: u.To})
}

// isFollowLine tells "Follow The Record on WhatsApp", "Follow us on Facebook, X and Instagram."
func (r *reader) isFollowLine(i int32, u *unit) bool {
	if u.words < 3 || u.words > 40 || !strings.EqualFold(r.TextAt(i), "follow") {
		return false
	}
	last := i + 1                                                                                                      // of the first sentence
	for last < u.To && r.Tokens[last].Kind != scan.Stop && (!r.Has(last-1, scan.Dotted) || !r.Has(last, scan.Upper)) { // "… and X."
		last++
	}
	if last--; last-i > 20 {
		return false
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

// isButton tells what is furniture only as a whole line: a button, or a section's name.
func isButton(e lexicon.Entry) bool {
	value := e.Value(lexicon.Furniture)
	return value == 1 || value == 8
}
