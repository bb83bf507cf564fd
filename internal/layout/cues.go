package layout

import (
	"strings"

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
	if !u.either(timestampCue, clockTime) && r.opensDateline(u.Range) && (u.words > 12 || !r.isNameAndAgency(u.Range)) { // but "Ann Lee / AFP - Getty Images"
		u.seen.add(datelined)
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
	r.signedCues(u)
	r.furnitureCues(u)
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
	bracketed := r.Tokens[u.From].Kind == scan.Open
	if n := r.listed(i, lexicon.TaglineCue); n > 0 && r.phraseValue(i, lexicon.TaglineCue) != 2 && (t.Shape.Has(scan.Upper) || i > u.From) && (u.small < 12 || bracketed) { // "(Reporting by Ann Lee; Editing by Bob Ray)"
		u.seen.add(taglineCue)
	}
	if !t.Shape.Has(scan.Upper) {
		return
	}
	if bracketed && u.words <= 8 && t.Entry != word.With && r.hasWord(u.Range, word.With) && r.namesAgency(u.Range) { // "(FRANCE 24 with AFP)"
		u.seen.add(contribution)
	}
	if last := r.unbracketed(u.Range).To - 1; t.Entry == word.With && u.words <= 8 && r.phraseValue(last, lexicon.TaglineCue) == 2 { // "(With PTI inputs)"
		u.seen.add(contribution)
	}
	if n := r.listed(i, lexicon.NoteCue); n > 0 && !(n == 1 && (u.seen.has(titleCase) || u.seen.has(unended) && !r.textSeen)) && // but the headline "Update: Bridge opens early"
		(n >= 4 || i+n < u.To && (r.Tokens[i+n].Kind == scan.Colon || r.Tokens[i+n].Kind == scan.Dash)) { // "Editor's note: …"
		if r.phraseValue(i, lexicon.NoteCue) == 2 {
			u.seen.add(taglineCue)
		} else {
			u.seen.add(noteCue)
		}
	}
	if r.At(i+1) == word.In && i+2 < u.To && r.listed(i+2, lexicon.Newspaper) > 0 && r.TextAt(i) == "Published" { // "Published in Dawn, February 21st, 2025"
		u.seen.remove(timestampCue)
		u.seen.add(contribution)
	}
	if n := r.listed(i, lexicon.RelatedCue); n > 0 {
		r.relatedCue(u, i, i+n)
	}
	if bracketed && u.words > 4 && r.Text[r.Tokens[u.From].Start] == '[' && r.KindAt(u.To-1) == scan.Close && !u.is(stops, creditAtEnd, contact) { // "[ Rents rise by a tenth, figures show ]"
		u.seen.add(relatedCue)
	}
	if t.Entry == word.About && u.words <= 8 && u.words > 1 && (r.Has(i+1, scan.Upper) || r.At(i+1) == word.The && r.Has(i+2, scan.Upper)) && !u.either(stops, asks) && u.small <= 2 && (u.From*2 > int32(len(r.Tokens)) || r.saysAgain(i+1, u.To)) { // "About Acme"
		u.seen.add(aboutHead)
	}
	if t.Entry == word.Source && t.Shape.Has(scan.Caps) && u.words <= 10 && i == u.From && u.words > 1 { // "SOURCE Acme, Inc."
		u.seen.add(releaseLine)
	}
}

// saysAgain tells whether the line below opens with the word at i: "About Acme" above "Acme builds robots."
func (r *reader) saysAgain(i, below int32) bool {
	return int(below) < len(r.Tokens) && r.Tokens[i].Entry == r.Tokens[below].Entry && r.TextAt(i) == r.TextAt(below)
}

// relatedCue: "Read more: …", "ALSO READ | …", "Read more" alone.
func (r *reader) relatedCue(u *unit, i, after int32) {
	if after >= u.To && r.phraseValue(i, lexicon.RelatedCue) == 1 {
		return
	}
	if after >= u.To || after == u.To-1 && r.Tokens[after].Kind == scan.Colon {
		u.seen.add(relatedHead)
		return
	}
	switch r.Tokens[after].Kind {
	case scan.Colon, scan.Pipe, scan.Dash, scan.Hyphen, scan.Bullet, scan.Slash:
		u.seen.add(relatedCue)
	default:
		if u.seen.has(announces) && u.words <= 8 { // "Read more from Sky News:"
			u.seen.add(relatedHead)
			return
		}
		if after-i > 1 && u.words > after-i+2 && !u.seen.has(stops) && r.Has(i, scan.Caps) {
			u.seen.add(relatedCue)
		}
	}
}

// signedCues reads what names the people behind a story in a sentence of its own.
func (r *reader) signedCues(u *unit) {
	for i := u.From + 1; u.tagline && i < u.To; i++ { // "Ann Lee contributed to this report."
		t := &r.Tokens[i]
		if !t.Phrase.Is(lexicon.TaglineCue) {
			continue
		}
		if r.KindAt(i-1) == scan.Dash && i > u.From+8 { // "… he said. – Additional reporting by Ann Lee"
			break
		}
		if i >= u.To-7 && t.Phrase.Value(lexicon.TaglineCue) == 0 || i <= u.From+4 && r.Has(i-1, scan.Upper) && !r.At(u.From).Any(functionWords) && t.Phrase.Value(lexicon.TaglineCue) == 1 { // "Lee reported from Paris."
			u.seen.add(contribution)
			return
		}
	}
	if r.isInitials(u) || r.contributed(u) {
		u.seen.add(contribution)
		return
	}
	if u.words < 6 || u.seen.has(quotes) || !r.Tokens[u.From].Shape.Has(scan.Upper) {
		return
	}
	i := u.From // "Ann Lee is a reporter for The Record.", "Femke de Graaf covers ports for The Record."
	for i < u.To && i-u.From < 6 && r.Tokens[i].Kind == scan.Word && (r.Tokens[i].Shape.Has(scan.Upper) || i > u.From && r.Is(i, lexicon.NameParticle)) {
		i++
	}
	if i == u.From || i >= u.To || !r.At(i).Any(biographyVerbs) || r.At(u.From).Any(functionWords) {
		return
	}
	if r.isBeatOf(i, u.To) {
		u.seen.add(biography)
		return
	}
	for j := i + 1; j < min(u.To, i+10) && !r.Is(j, lexicon.Preposition); j++ {
		if n := r.listed(j, lexicon.BylineRole); n > 0 && (r.Is(i+1, lexicon.Determiner) || r.Has(i+1, scan.Upper) || j == i+1 || r.At(i) != word.Is) {
			for k := j + n; k < min(u.To, j+n+8); k++ { // whose?
				if e := r.At(k); e == word.For || e == word.At || e == word.With || e == word.Based || e == word.Of || r.Has(k, scan.Upper) {
					u.seen.add(biography)
					return
				}
			}
		}
	}
}

// areHashtags tells a line of nothing but "#Flood #Linwood".
func (r *reader) areHashtags(u *unit) bool {
	tags := int32(0)
	for i := u.From; i < min(u.To, u.From+40); i++ {
		if r.Tokens[i].Kind == scan.Hash {
			tags++
		}
	}
	return tags > 0 && tags >= u.words
}

// isTrail tells the trail of sections that leads to a page: "Home » Reviews » Audio", "Home / Cities".
func (r *reader) isTrail(u *unit) bool {
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
			if t.Kind == scan.Slash && t.Shape.Has(scan.SpaceBefore) && u.words <= 5 && u.small == 0 && !u.is(barred, creditLine, bylineForm, nameAndOutlet, byCue, verb) && !r.textSeen && r.Has(u.From, scan.Upper) { // "Hong Kong / Society"
				return true
			}
			if i == u.From+1 && strings.EqualFold(r.TextAt(u.From), "home") {
				return true
			}
		}
	}
	return false
}

// isAboutOutlet tells what an outlet says of itself: "The Associated Press is an independent news organization …"
func (r *reader) isAboutOutlet(u *unit) bool {
	n := max(r.agencyAt(u.From), r.listed(u.From, lexicon.Newspaper))
	return n > 0 && u.words > 5 && u.From+n+2 < u.To && r.At(u.From+n) == word.Is && r.Is(u.From+n+1, lexicon.Determiner) && !u.seen.has(quotes)
}

// contributed tells "AP journalists Ann Lee in Rio and Bob Ray in Lima contributed."
func (r *reader) contributed(u *unit) bool {
	return u.words < 40 && u.seen.has(stops) && u.capitals > 2 && r.KindAt(u.To-1) == scan.Stop && r.KindAt(u.To-2) == scan.Word && r.TextAt(u.To-2) == "contributed"
}

// isBeatOf tells what a reporter does, and for whom: "… covers ports for The Record."
func (r *reader) isBeatOf(i, to int32) bool {
	switch r.TextAt(i) {
	case "covers", "writes", "reports", "edits":
	default:
		return false
	}
	for j := i + 1; j < min(to-1, i+14) && r.Tokens[j].Kind != scan.Stop; j++ {
		if e := r.At(j); (e == word.For || e == word.At) && (r.Has(j+1, scan.Upper) || r.At(j+1) == word.The && r.Has(j+2, scan.Upper)) {
			end := j + 1
			for end < to && end < j+7 && r.Tokens[end].Kind == scan.Word && (r.Tokens[end].Shape.Has(scan.Upper) || r.Tokens[end].Entry.Any(functionWords)) {
				end++
			}
			return r.isOutlet(scan.Range{From: j + 1, To: end})
		}
	}
	return false
}

// isInitials tells the desk's initials below a story: "mk/rt (dpa, AFP)", "str-nm/ho/bp".
func (r *reader) isInitials(u *unit) bool {
	i, slashes := u.From, 0
	for ; i < u.To; i++ {
		t := &r.Tokens[i]
		if t.Kind == scan.Slash {
			slashes++
		} else if t.Kind != scan.Hyphen && (t.Kind != scan.Word || t.Shape.Has(scan.Upper) || t.End-t.Start > 3 || t.Shape.Has(scan.SpaceBefore) && i > u.From) {
			break
		}
	}
	return slashes > 0 && i > u.From+2 && (i == u.To || r.Tokens[i].Kind == scan.Open && u.words < 12)
}

var biographyVerbs = lexicon.SetOf(lexicon.Auxiliary, lexicon.ThirdPerson)

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
	entry, n := r.phraseAt(i)
	if !entry.Is(lexicon.Furniture) {
		entry, n = t.Entry, 1
	}
	if !entry.Is(lexicon.Furniture) {
		return
	}
	switch entry.Value(lexicon.Furniture) {
	case 2:
		if t.Shape.Has(scan.Upper) && u.words < 30 || n >= u.words-1 {
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
		if t := &r.Tokens[j]; t.Kind == scan.Word && t.Entry.Value(lexicon.Furniture) != 1 && t.Entry != word.And && t.Entry != word.Us && t.Entry != word.The {
			return
		}
	}
	if u.words <= 6 {
		u.seen.add(button)
	}
}
