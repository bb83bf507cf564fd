package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// mayHaveCredit tells whether the end of a unit has a mark or word that a credit has.
func (r *reader) mayHaveCredit(x scan.Range) bool {
	open := r.Has(x.To-1, scan.Upper)                         // ends in a name, without a mark
	for i := max(x.From+3, x.To-5); open && i < x.To-1; i++ { // "… at her home. Springfield Courier"
		if r.Tokens[i].Kind == scan.Stop {
			return true
		}
	}
	for i := r.Next(max(x.From+3, x.To-longestCredit), x.To, scan.Crediting); i < x.To; i = r.Next(i+1, x.To, scan.Crediting) {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Close:
			if i >= x.To-3 {
				return true
			}
		case scan.Slash, scan.Pipe:
			return true
		case scan.Word:
			if t.Shape.Has(scan.Upper) {
				if t.Entry.Any(creditStarts) || open && t.Entry == word.Source {
					return true
				}
			} else if open && (t.Entry == word.For || t.Entry == word.Via || t.Entry.Is(lexicon.CreditCue)) {
				return true
			}
		case scan.Comma:
			if open && r.Has(i+1, scan.Upper) && r.Has(i-1, scan.Upper) {
				return true
			}
		case scan.Other:
			if r.isCopyright(i) {
				return true
			}
		}
	}
	return false
}

// isCopyright tells the sign "©" and its word, with a capital.
func (r *reader) isCopyright(i int32) bool {
	switch r.KindAt(i) {
	case scan.Other:
		return r.TextAt(i) == "©"
	case scan.Word:
		return r.Has(i, scan.Upper) && r.Is(i, lexicon.CreditFlag) && strings.EqualFold(r.TextAt(i), "copyright")
	}
	return false
}

// isCopyrightCredit tells whether what stands behind "©" is whose picture it is and not whose page:
// "Ann Lee/Photonic", "AFP 2024 / ANN LEE", "Ann Lee, AFP", "Ann Lee".
func (r *reader) isCopyrightCredit(x scan.Range) bool {
	if x.Empty() || x.Len() > 12 || !r.Has(x.From, scan.Upper) {
		return false
	}
	if r.isNameAndAgency(x) || r.nameEnd(x.From, x.To) == x.To || r.isBarred(x) {
		return true
	}
	end := r.photographersEnd(x)
	return end > 0 && r.Tokens[end].Kind == scan.Comma && r.namesAgency(scan.Range{From: end + 1, To: x.To}) ||
		r.agencyAt(x.From) > 0 && (r.hasKind(x, scan.Slash) || r.agencyAt(x.From) == int32(x.Len()))
}

// photoOf tells whether the cue stands behind whose picture it is: "Staff photo by Ann Lee", "ST PHOTO: ANN LEE".
func (r *reader) photoOf(x scan.Range) bool {
	for i := x.From; i < min(x.To-1, x.From+5) && r.Tokens[i].Kind == scan.Word; i++ {
		n := r.Listed(i, lexicon.CreditCue)
		byName := n > 1 && i+n < x.To && r.Has(i+n, scan.Upper) && r.At(i+n-1) == word.By
		if i > x.From && (byName || n == 1 && r.KindAt(i+1) == scan.Colon && r.Has(x.From, scan.Caps)) {
			return true
		}
		if i == x.From && !r.Has(i, scan.Upper) {
			return false
		}
	}
	return false
}

// sourceOf tells "Source: AFP" and "Source: Supplied", but not "Source: Ministry of Health".
func (r *reader) sourceOf(x scan.Range) bool {
	if r.At(x.From) != word.Source || r.KindAt(x.From+1) != scan.Colon || x.Len() < 3 {
		return false
	}
	return r.agencyAt(x.From+2) >= int32(x.Len()-2) || x.Len() == 3 && r.phraseValue(x.From+2, lexicon.CreditFlag) == 3
}

var creditStarts = lexicon.SetOf(lexicon.CreditCue, lexicon.NewsAgency)

var noCredit = signsOf(contact, asks, timestampCue, contribution)

// creditCues: "Photograph: Ann Lee/The Guardian", "AP Photo/Bob Ray", "Getty Images".
func (r *reader) creditCues(u *unit) {
	if u.words > 20 || u.seen.has(stops) && u.small > 5 || u.seen.overlaps(&noCredit) {
		return
	}
	if r.endsTransmission(u) {
		u.seen.add(noteCue)
		return
	}
	x := r.unbracketed(u.Range)
	if x.Empty() || u.seen.has(bylineForm) && r.Listed(x.To-1, lexicon.BylineRole) > 0 && !r.Tokens[x.To-1].Entry.Any(creditWords) { // "Ann Lee/Gleaner Writer"
		return
	}
	switch {
	case r.isNameFor(u, x), r.isBracketedName(u, x):
		u.seen.add(creditLine)
	case r.isNameAndAgency(x):
		for _, other := range [...]sign{bylineForm, nameAndOutlet, creditAtEnd, agencyAtEnd} {
			u.seen.remove(other)
		}
		u.seen.add(creditLine)
	case r.isCopyright(x.From): // "© Ann Lee/Photonic", but "© 2025 The Record"
		if r.isCopyrightCredit(scan.Range{From: x.From + 1, To: x.To}) {
			u.seen.add(creditLine)
			u.seen.remove(bareName)
		}
	default:
		u.seen.note(barred, r.isBarred(x))
		if u.small <= 3 && u.words <= 10 && (r.photoOf(x) || r.sourceOf(x)) {
			u.seen.add(creditLine)
			return
		}
		r.creditByCue(u, x)
	}
}

// isNameFor tells "Maddie Ostrowski for NPR".
func (r *reader) isNameFor(u *unit, x scan.Range) bool {
	end := r.nameEnd(x.From, x.To)
	return end > 0 && end < x.To-1 && u.words <= 8 && r.At(end) == word.For && r.Has(end+1, scan.Upper)
}

// isBracketedName tells "(Tom Ollery)".
func (r *reader) isBracketedName(u *unit, x scan.Range) bool {
	return r.Tokens[u.From].Kind == scan.Open && x.To == u.To-1 && r.nameEnd(x.From, x.To) == x.To
}

// creditByCue notes the credit that a cue or an agency gives away.
func (r *reader) creditByCue(u *unit, x scan.Range) {
	cue := r.Listed(x.From, lexicon.CreditCue)
	if cue > 0 && u.small > 1 && u.seen.has(creditAtEnd) && r.hasKind(x, scan.Stop) { // "Image: Police at the scene. Pic: PA"
		return
	}
	switch bracketed := r.Tokens[u.From].Kind == scan.Open; {
	case r.cueLeads(u, x, cue):
	case r.Listed(x.From, lexicon.NewsAgency) == int32(x.Len()) && r.At(x.From) != word.The && !bracketed: // "Reuters": a credit, or who wrote the story
		u.seen.add(bareAgency)
		return
	case r.Listed(x.From, lexicon.NewsAgency) == int32(x.Len()):
	case r.Listed(x.From, lexicon.NewsAgency) > 0 && r.At(x.From) != word.The:
		if !r.agencyLeads(x, bracketed) {
			return
		}
	case (u.small <= 2 && r.hasKind(x, scan.Slash) || u.small <= 4 && r.hasWord(x, word.Via)) && r.namesAgency(x):
	case bracketed && u.small <= 2 && u.words > 1 && (r.namesAgency(x) || r.hasKind(x, scan.Slash)):
	default:
		return
	}
	parts := r.creditParts(x)
	if len(parts.Agencies) == 0 && (len(parts.Photographers) == 0 && !parts.Pool && !parts.Handout && !parts.File || cue == 0) {
		return
	}
	if cue > 0 && u.small <= 3 { // "Photograph: Ministry of Defence/AFP" has no caption in it
		u.seen.remove(creditAtEnd)
		u.seen.remove(agencyAtEnd)
	}
	u.seen.add(creditLine)
}

// cueLeads tells whether the cue that opens a line, of so many tokens, is followed as a credit's is: "Photo: …", "Photo by …", "Picture credit Ann Lee".
func (r *reader) cueLeads(u *unit, x scan.Range, cue int32) bool {
	if cue == 0 {
		return false
	}
	if after := x.From + cue; after < x.To && (r.Tokens[after].Kind == scan.Colon || r.Tokens[after].Kind == scan.Slash || r.At(after) == word.By) {
		return true
	}
	return r.phraseValue(x.From, lexicon.CreditCue) == 1 && u.small <= 4
}

// agencyLeads tells whether the agency that opens a line is followed as a credit's is, but "Press Trust of India | Bengaluru".
func (r *reader) agencyLeads(x scan.Range, bracketed bool) bool {
	after := x.From + r.Listed(x.From, lexicon.NewsAgency)
	switch k := r.Tokens[after].Kind; {
	case k == scan.Pipe:
		return !r.knownPlace(scan.Range{From: after + 1, To: x.To})
	case k == scan.Slash, r.At(after) == word.Via:
		return true
	}
	return bracketed
}

// isBarred tells whether a line may be a credit by its form, if it stands below a caption: a name or
// an acronym, a bar, and capitalised words: "Ann Lee | The Record", "NASA/JPL-Caltech".
func (r *reader) isBarred(x scan.Range) bool {
	bar := r.photographersEnd(x)
	if first := &r.Tokens[x.From]; bar == 0 && (first.Shape.Has(scan.Caps) && first.End-first.Start > 2 || r.endsInName(x)) {
		for bar = x.From + 1; bar < x.To && r.Tokens[bar].Kind == scan.Word && r.Tokens[bar].Shape.Has(scan.Upper); {
			bar++
		}
	}
	if bar == 0 || bar+1 >= x.To || x.Len() > 12 {
		return false
	}
	switch rest := (scan.Range{From: bar + 1, To: x.To}); r.Tokens[bar].Kind {
	case scan.Slash, scan.Pipe:
	case scan.Comma: // "Ann Lee, Getty Images", "Ann Lee, Staff Photographer"
		if !r.namesAgency(rest) && !r.Is(x.To-1, lexicon.CreditCue) {
			return false
		}
	default:
		return false
	}
	for i := bar + 1; i < x.To; i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind == scan.Slash, t.Kind == scan.Pipe, t.Kind == scan.Hyphen:
		case t.Kind == scan.Word && (t.Shape.Has(scan.Upper) || t.Entry.Any(creditWords) || t.Entry == word.For || t.Entry == word.Of):
		default:
			return false
		}
	}
	return true
}

// endsInName tells whether a name stands behind the last slash of a passage: "Flickr/Ann Lee".
func (r *reader) endsInName(x scan.Range) bool {
	for i := x.To - 1; i > x.From; i-- {
		if t := &r.Tokens[i]; t.Kind == scan.Slash {
			return !t.Shape.Has(scan.SpaceBefore) && r.Has(x.From, scan.Upper) && i+1 < x.To && r.nameEnd(i+1, x.To) == x.To
		}
	}
	return false
}

// isNameAndAgency tells whether a line has the form of a credit, and nothing else: a name, a slash
// or "via", and whose picture it is, on a list or not: "Ann Lee/Anadolu via Getty Images".
func (r *reader) isNameAndAgency(x scan.Range) bool {
	end := r.photographersEnd(x)
	if end == 0 || end+1 >= x.To {
		return false
	}
	mark := &r.Tokens[end]
	joined := mark.Entry == word.Via || mark.Kind == scan.Slash && !mark.Shape.Has(scan.SpaceBefore) && !r.Tokens[end+1].Shape.Has(scan.SpaceBefore)
	if !joined && mark.Kind != scan.Slash && mark.Kind != scan.Pipe || r.nameEnd(end+1, x.To) == x.To && r.Is(end+1, lexicon.GivenName) { // "Ann Lee/Bob Ray"
		return false
	}
	bars := 0
	for i := end + 1; i < x.To; i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind == scan.Slash, t.Kind == scan.Pipe, t.Kind == scan.Dash, t.Kind == scan.Hyphen && t.Shape.Has(scan.SpaceBefore), t.Entry == word.Via,
			t.Kind == scan.Comma && r.At(i+1) == word.Via: // "Ann Lee/Picture Archive, via Getty Images"
			bars++
		case t.Kind == scan.Hyphen, t.Kind == scan.Address, t.Kind == scan.Stop && i+1 < x.To && !r.Tokens[i+1].Shape.Has(scan.SpaceBefore):
		case t.Kind == scan.Word && (t.Shape.Has(scan.Upper) || t.Entry.Any(creditWords) || t.Entry == word.For || t.Entry == word.Of):
		case r.Listed(i, lexicon.NewsAgency) > 0:
		default:
			return false
		}
	}
	return joined || bars > 0 && r.namesAgency(scan.Range{From: end + 1, To: x.To}) // "Ann Lee / AFP - Getty Images", but "Ann Lee | The Record"
}

// unbracketed cuts the brackets around and the stop behind off.
func (r *reader) unbracketed(x scan.Range) scan.Range {
	for x.From < x.To && (r.Tokens[x.From].Kind == scan.Open || r.Tokens[x.From].Kind == scan.Bullet || r.Tokens[x.From].Kind == scan.Dash) {
		x.From++
	}
	for x.To > x.From && (r.Tokens[x.To-1].Kind == scan.Close || r.Tokens[x.To-1].Kind == scan.Stop) {
		x.To--
	}
	return x
}

// barredCredits tells the credit below a caption ("Ann Lee | The Record", "Sutter County Sheriff's Office") from the
// byline of the same form: another byline stands above it, or text both above and below it.
func (r *reader) barredCredits() {
	signed, inText := false, false
	for i := 1; i < len(r.units); i++ {
		u, above := &r.units[i], &r.units[i-1]
		last := i+1 == len(r.units)
		if !last && r.mayBePictured(above) && (r.isInstitution(u) || (signed || inText) && r.units[i+1].isText() && r.isShortPerson(u)) {
			u.seen.add(creditLine)
		}
		signed = signed || above.either(byCue, bylineForm) || above.seen.has(bareName) && u.seen.has(timestampCue)
		inText = inText || above.isText()
		if !signed && !inText && u.seen.has(creditLine) && !above.seen.has(stops) && r.sourceOf(u.Range) { // "Source: Xinhua" below a headline
			u.seen.remove(creditLine)
			u.seen.add(offer)
		}
		if !u.seen.has(barred) || !signed && !inText || above.words < 5 || above.isFurniture() || last || !signed && !r.units[i+1].isText() {
			continue
		}
		for _, other := range [...]sign{bylineForm, nameAndOutlet, bareName} {
			u.seen.remove(other)
		}
		u.seen.add(creditLine)
	}
}

// mayBePictured tells the sentence that can be a caption without a credit.
func (r *reader) mayBePictured(u *unit) bool {
	return u.seen.has(stops) && u.words > 5 && !u.seen.has(carriesOn) && (u.seen.overlaps(&picturing) || u.seen.has(presentTense) && r.isScene(u))
}

// isShortPerson tells two or three words that are a name, of which a list has the first or the last.
func (r *reader) isShortPerson(u *unit) bool {
	return u.words < 4 && r.nameEnd(u.From, u.To) == u.To && (r.Tokens[u.From].Entry.Any(personal) || r.Tokens[u.To-1].Entry.Any(personal))
}

// isInstitution tells the name of an authority or a body alone on its line: "Sutter County Sheriff's Office".
func (r *reader) isInstitution(u *unit) bool {
	last := u.To - 1
	return u.words > 1 && u.words <= 7 && u.isLabel() && u.seen.has(titleCase) &&
		r.Tokens[last].Entry.Any(orgEnds) && r.Has(last, scan.Upper) && r.isShortName(scan.Range{From: max(u.From, last-5), To: u.To})
}
