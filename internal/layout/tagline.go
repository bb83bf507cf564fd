package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

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
		value := t.Phrase.Value(lexicon.TaglineCue)
		named := i <= u.From+4 && r.Has(i-1, scan.Upper) && !r.At(u.From).Any(functionWords)
		if value == 0 && i >= u.To-7 || value == 1 && named { // "Lee reported from Paris."
			u.seen.add(contribution)
			return
		}
	}
	if r.isInitials(u) || r.contributed(u) || r.contacts(u) {
		u.seen.add(contribution)
		return
	}
	u.seen.note(biography, r.isBiography(u))
}

// isInitials tells the desk's initials below a story: "mk/rt (dpa, AFP)", "str-nm/ho/bp".
func (r *reader) isInitials(u *unit) bool {
	if !u.hasKind(1 << scan.Slash) {
		return false
	}
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

// contributed tells "AP journalists Ann Lee in Rio and Bob Ray in Lima contributed."
func (r *reader) contributed(u *unit) bool {
	return u.words < 40 && u.seen.has(stops) && u.capitals > 2 && r.KindAt(u.To-1) == scan.Stop && r.KindAt(u.To-2) == scan.Word && r.TextAt(u.To-2) == "contributed"
}

// isAboutOutlet tells what an outlet says of itself: "The Associated Press is an independent news organization …"
func (r *reader) isAboutOutlet(u *unit) bool {
	n := max(r.agencyAt(u.From), r.Listed(u.From, lexicon.Newspaper))
	for i := u.From + n; n > 0 && i < min(u.From+n+8, u.To-1) && !u.seen.has(quotes); i++ { // "The Associated Press receives support from a foundation."
		if r.TextAt(i) == "receives" && (r.TextAt(i+1) == "support" || r.TextAt(i+2) == "support") {
			return true
		}
	}
	return n > 0 && u.words > 5 && u.From+n+2 < u.To && r.At(u.From+n) == word.Is && r.Is(u.From+n+1, lexicon.Determiner) && !u.seen.has(quotes)
}

// isSignedOff tells whether the unit is text or what stands behind its end.
func (u *unit) isSignedOff() bool { return u.isText() || u.either(taglineCue, contribution) }

// signOff tells the agency that signs the story off below the last paragraph
// ("Reuters") or at its end ("… he said. (ANI)") from one that supplied a picture.
func (r *reader) signOff() {
	for i := len(r.units) - 1; i > 0; i-- {
		u, before := &r.units[i], &r.units[i-1]
		switch {
		case u.seen.has(bareAgency) && before.isText():
			u.seen.remove(bareAgency)
			u.seen.add(taglineCue)
		case u.seen.has(creditLine) && before.isSignedOff() && r.isCopyright(u.From) && r.agencyAt(u.From+1) == int32(u.Len())-1: // "© Agence France-Presse"
			u.seen.remove(creditLine)
			u.seen.add(offer)
		case u.seen.has(agencyAtEnd) && before.isText() && r.namesAgency(r.creditAtEnd(u.Range)): // but "(Fire Service)"
			u.seen.remove(agencyAtEnd)
		case !u.isText() && !u.seen.has(creditAtEnd):
			continue
		}
		return
	}
}

// endsTransmission tells the mark that an agency ends its copy with: "(END) Dow Jones Newswires".
func (r *reader) endsTransmission(u *unit) bool {
	return r.Tokens[u.From].Kind == scan.Open && r.KindAt(u.From+2) == scan.Close && (r.TextAt(u.From+1) == "END" || r.TextAt(u.From+1) == "ENDS")
}

// whomToAsk sets apart from the furniture below the story the names that have an address
// or a telephone number below them: "Media contact⏎Ann Lee⏎Acme, Inc.⏎lee@acme.com".
func (r *reader) whomToAsk() {
	const reach = 3 // lines to the address
	below := len(r.units)
	for i := len(r.units) - 1; i > 0 && !r.units[i].isText(); i-- {
		u := &r.units[i]
		switch {
		case u.seen.has(contact) || r.isTelephone(u):
			below = i
		case u.kind == Boilerplate && below-i <= reach && u.words <= 5 && r.nameEnd(u.From, u.To) == u.To:
			u.kind = Tagline
		}
	}
}

// isTelephone tells a number on a line of its own, with a word before it or none: "Office: +44 20 7946 0000".
func (r *reader) isTelephone(u *unit) bool {
	digits := 0
	for i := u.From; i < u.To && u.capitals+u.small <= 1; i++ {
		if r.Tokens[i].Kind == scan.Number {
			digits += int(r.Tokens[i].End - r.Tokens[i].Start)
		}
	}
	return digits >= 7
}

// contacts tells whom to ask, and where: "Contact Ann Lee at 555-0142.", "Reach her on X at @annlee", "Email Ann at ann@paper.example".
func (r *reader) contacts(u *unit) bool {
	const longest = 40
	if u.words > longest || !u.hasKind(1<<scan.Address|1<<scan.At|1<<scan.Number) {
		return false
	}
	switch r.TextAt(u.From) {
	case "Contact", "Reach", "Email", "E-mail", "Call", "Follow":
	default:
		return false
	}
	i := r.nameEnd(u.From+1, u.To)
	if i == 0 {
		if i = u.From + 2; !r.Is(i-1, lexicon.Pronoun) && !r.Has(i-1, scan.Upper) {
			return false
		}
	}
	if e := r.At(i); e != word.At && e != word.On {
		return false
	}
	for ; i < u.To; i++ {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Address, scan.At:
			return true
		case scan.Hyphen:
			if r.KindAt(i-1) == scan.Number && r.KindAt(i+1) == scan.Number { // "555-0142"
				return true
			}
		}
	}
	return false
}
