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
	if !r.mayHaveCredit(u.Range) {
		return
	}
	credit := r.creditAtEnd(u.Range)
	if credit.Empty() || credit.From-u.From < 3 {
		return
	}
	parts := r.creditParts(credit)
	if len(parts.Photographers)+len(parts.Agencies) == 0 && !parts.Handout && !parts.File {
		return
	}
	if len(parts.Photographers) == 0 && len(parts.Agencies) == 1 && r.listed(credit.From, lexicon.CreditCue) == 0 {
		before := credit.From - 1
		for before > u.From && r.Tokens[before].Kind == scan.Open {
			before--
		}
		if u.words > 60 || !r.endsSentence(scan.Range{From: u.From, To: before + 1}) || r.KindAt(before) == scan.Question || u.seen.has(titleCase) {
			return // a paragraph or headline that names its source
		}
		u.seen.add(agencyAtEnd)
		return
	}
	u.seen.add(creditAtEnd)
}

// mayHaveCredit tells whether the end of a unit has a mark or word that a credit has.
func (r *reader) mayHaveCredit(x scan.Range) bool {
	for i := r.Next(max(x.From+3, x.To-longestCredit), x.To, scan.Crediting); i < x.To; i = r.Next(i+1, x.To, scan.Crediting) {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Close:
			if i >= x.To-3 {
				return true
			}
		case scan.Slash, scan.Pipe:
			return true
		case scan.Word:
			if t.Shape.Has(scan.Upper) && t.Entry.Any(creditStarts) || t.Entry == word.For && r.Has(i+1, scan.Upper) && r.Has(x.To-1, scan.Upper) {
				return true
			}
		case scan.Comma:
			if r.Has(x.To-1, scan.Upper) && r.Has(i+1, scan.Upper) && r.Has(i-1, scan.Upper) {
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

// isCopyright tells the sign "©".
func (r *reader) isCopyright(i int32) bool {
	return r.KindAt(i) == scan.Other && r.TextAt(i) == "©"
}

var creditStarts = lexicon.SetOf(lexicon.CreditCue, lexicon.NewsAgency)

// creditCues: "Photograph: Ann Lee/The Guardian", "AP Photo/Bob Ray", "Getty Images".
func (r *reader) creditCues(u *unit) {
	if u.words > 20 || u.seen.has(stops) && u.small > 5 || u.is(contact, asks, timestampCue, contribution) {
		return
	}
	x := r.unbracketed(u.Range)
	if x.Empty() {
		return
	}
	if end := r.nameEnd(x.From, x.To); end > 0 && end < x.To-1 && u.words <= 8 && r.At(end) == word.For && r.Has(end+1, scan.Upper) { // "Maddie Ostrowski for NPR"
		u.seen.add(creditLine)
		return
	}
	bracketed := r.Tokens[u.From].Kind == scan.Open
	if bracketed && x.To == u.To-1 && r.nameEnd(x.From, x.To) == x.To { // "(Tom Ollery)"
		u.seen.add(creditLine)
		return
	}
	if r.isNameAndAgency(x) {
		for _, other := range [...]sign{bylineForm, nameAndOutlet, creditAtEnd, agencyAtEnd} {
			u.seen.remove(other)
		}
		u.seen.add(creditLine)
		return
	}
	if r.isCopyright(x.From) { // "© Ann Lee/Photonic", but "© 2025 The Record"
		if name := (scan.Range{From: x.From + 1, To: x.To}); r.isNameAndAgency(name) || !name.Empty() && r.nameEnd(name.From, name.To) == name.To {
			u.seen.add(creditLine)
		}
		return
	}
	if r.isBarred(x) {
		u.seen.add(barred)
	}
	cue := r.listed(x.From, lexicon.CreditCue)
	agency := r.listed(x.From, lexicon.NewsAgency)
	switch {
	case cue > 0 && x.From+cue < x.To && (r.Tokens[x.From+cue].Kind == scan.Colon || r.At(x.From+cue) == word.By || r.Tokens[x.From+cue].Kind == scan.Slash),
		cue > 0 && r.phraseValue(x.From, lexicon.CreditCue) == 1 && u.small <= 4:
	case agency > 0 && agency == int32(x.Len()): // "Reuters": a credit, or who wrote the story
		if r.At(x.From) != word.The && !bracketed {
			u.seen.add(bareAgency)
			return
		}
	case agency > 0 && r.At(x.From) != word.The:
		k := r.Tokens[x.From+agency].Kind
		if k != scan.Slash && k != scan.Pipe && r.At(x.From+agency) != word.Via && !bracketed || k == scan.Pipe && r.knownPlace(scan.Range{From: x.From + agency + 1, To: x.To}) { // "Press Trust of India | Bengaluru"
			return
		}
	case (u.small <= 2 && r.hasKind(x, scan.Slash) || u.small <= 4 && r.hasWord(x, word.Via)) && r.namesAgency(x), bracketed && u.small <= 2 && u.words > 1 && (r.namesAgency(x) || r.hasKind(x, scan.Slash)):
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

// isBarred tells whether a line may be a credit by its form, if it stands below a caption: a name or
// an acronym, a bar, and capitalised words: "Ann Lee | The Record", "NASA/JPL-Caltech".
func (r *reader) isBarred(x scan.Range) bool {
	bar := r.photographersEnd(x)
	if first := &r.Tokens[x.From]; bar == 0 && first.Shape.Has(scan.Caps) && first.End-first.Start > 2 {
		bar = x.From + 1
	}
	if bar == 0 || bar+1 >= x.To || x.Len() > 12 || r.Tokens[bar].Kind != scan.Slash && r.Tokens[bar].Kind != scan.Pipe {
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
		case t.Kind == scan.Slash, t.Kind == scan.Pipe, t.Kind == scan.Dash, t.Kind == scan.Hyphen && t.Shape.Has(scan.SpaceBefore), t.Entry == word.Via:
			bars++
		case t.Kind == scan.Hyphen, t.Kind == scan.Address, t.Kind == scan.Stop && i+1 < x.To && !r.Tokens[i+1].Shape.Has(scan.SpaceBefore):
		case t.Kind == scan.Word && (t.Shape.Has(scan.Upper) || t.Entry.Any(creditWords) || t.Entry == word.For || t.Entry == word.Of):
		case r.listed(i, lexicon.NewsAgency) > 0:
		default:
			return false
		}
	}
	return joined || bars > 0 && r.namesAgency(scan.Range{From: end + 1, To: x.To}) // "Ann Lee / AFP - Getty Images", but "Ann Lee | The Record"
}

// photographersEnd returns where one name or two end that open a credit, 0 if none does: "Ann Lee & Bob Ray/…".
func (r *reader) photographersEnd(x scan.Range) int32 {
	end := r.nameEnd(x.From, x.To)
	if end > 0 && end < x.To && (r.At(end) == word.And || r.TextAt(end) == "&") {
		end = r.nameEnd(end+1, x.To)
	}
	if end >= x.To {
		return 0
	}
	return end
}

// namesAgency tells whether an agency or a paper is named there.
func (r *reader) namesAgency(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if r.Has(i, scan.Upper) && r.listed(i, lexicon.NewsAgency)+r.listed(i, lexicon.Newspaper) > 0 {
			return true
		}
	}
	return false
}

func (r *reader) phraseValue(i int32, c lexicon.Class) int {
	t := &r.Tokens[i]
	if t.Phrase.Is(c) {
		return t.Phrase.Value(c)
	}
	return t.Entry.Value(c)
}

func (r *reader) hasKind(x scan.Range, kinds ...scan.Kind) bool {
	for i := x.From; i < x.To; i++ {
		for _, k := range kinds {
			if r.Tokens[i].Kind == k {
				return true
			}
		}
	}
	return false
}

func (r *reader) hasWord(x scan.Range, e lexicon.Entry) bool {
	for i := x.From; i < x.To; i++ {
		if r.Tokens[i].Entry == e {
			return true
		}
	}
	return false
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

// longestCredit is how many tokens from the end a credit may begin.
const longestCredit = 30

// creditAtEnd returns the credit that ends a caption, without its brackets; empty if there is none.
func (r *reader) creditAtEnd(x scan.Range) scan.Range {
	end := x.To
	for end > x.From && r.Tokens[end-1].Kind == scan.Stop {
		end--
	}
	from := max(x.From, end-longestCredit)
	end = r.withoutRemark(scan.Range{From: x.From, To: end}).To
	for end > x.From && r.Tokens[end-1].Kind == scan.Stop {
		end--
	}
	if end > from && r.Tokens[end-1].Kind == scan.Close {
		for i := end - 2; i >= from; i-- {
			if r.Tokens[i].Kind == scan.Open {
				inside := scan.Range{From: i + 1, To: end - 1}
				if r.looksLikeCredit(inside) || x.Len() < 60 && i > x.From && r.endsBefore(i) && r.isShortName(inside) {
					return inside
				}
				return scan.Range{}
			}
		}
		return scan.Range{}
	}
	for i := max(from, x.From+1); i < end; i++ { // "REUTERS/Name", "Photo by Name", "Photograph: Name"
		t := &r.Tokens[i]
		if r.isCopyright(i) && r.Has(i+1, scan.Upper) && i+1 < end && r.endsBefore(i) { // "… at the window. © Ann Lee"
			return scan.Range{From: i, To: end}
		}
		if t.Kind != scan.Word || !t.Shape.Has(scan.Upper) || !t.Entry.Any(creditStarts) && !t.Phrase.Any(creditStarts) {
			continue
		}
		fresh := r.endsBefore(i)
		alone := fresh && r.Tokens[i-1].Kind != scan.Pipe && !(r.Tokens[i-1].Kind == scan.Dash && i > x.From+1 && r.listed(i-2, lexicon.NewsAgency) > 0) // "AFP - Getty Images"
		if n := r.listed(i, lexicon.NewsAgency); n > 0 && (alone && i+n == end ||                                                                        // "… for about an hour. AP"
			i+n < end && r.Tokens[i+n].Kind == scan.Slash && !r.Tokens[i+n].Shape.Has(scan.SpaceBefore) && r.Tokens[i-1].Kind != scan.Slash && r.Tokens[i-1].Kind != scan.Hyphen) {
			return scan.Range{From: i, To: end}
		}
		n := r.listed(i, lexicon.CreditCue)
		if n == 0 {
			continue
		}
		if i+n == end && alone && r.phraseValue(i, lexicon.CreditCue) == 1 { // "… from the ground up. Supplied"
			return scan.Range{From: i, To: end}
		}
		if i+n < end && (fresh || r.Tokens[i+n].Kind == scan.Colon) && (r.Tokens[i+n].Kind == scan.Colon || r.Tokens[i+n].Kind == scan.Slash || r.At(i+n) == word.By || n > 1) {
			return scan.Range{From: i, To: end}
		}
	}
	if credit := r.nameBeforeAgency(x, end); !credit.Empty() || end < x.To {
		return credit
	}
	return r.nameBehindSentence(x)
}

// nameBehindSentence finds what stands behind the last sentence of a caption and has no end mark: a name,
// and the outlet behind a mark or "for": "… on Tuesday. Ann Lee | The Record", "… on Tuesday. Ann Lee, Record News".
func (r *reader) nameBehindSentence(x scan.Range) scan.Range {
	const longest, paragraph = 12, 70
	at := x.To - 1
	for at > x.From && x.To-at < longest && !r.sentenceEnds(at-1) {
		at--
	}
	if x.Len() > paragraph || at == x.From || !r.sentenceEnds(at-1) {
		return scan.Range{}
	}
	credit := scan.Range{From: at, To: x.To}
	bar := r.photographersEnd(credit)
	switch {
	case bar == 0:
		if r.isBarred(credit) { // "NASA/JPL-Caltech"
			return credit
		}
		return scan.Range{}
	case r.Tokens[bar].Entry == word.For, r.Tokens[bar].Kind == scan.Pipe, r.Tokens[bar].Kind == scan.Slash, r.Tokens[bar].Kind == scan.Comma:
	default:
		return scan.Range{}
	}
	if bar+1 >= x.To || !r.Has(bar+1, scan.Upper) || !r.isShortName(scan.Range{From: bar + 1, To: x.To}) {
		return scan.Range{}
	}
	return credit
}

// isShortName tells whether a few capitalised words stand there and nothing else: "Elegant Real Estate".
func (r *reader) isShortName(x scan.Range) bool {
	if x.Empty() || x.Len() > 6 {
		return false
	}
	for i := x.From; i < x.To; i++ {
		if t := &r.Tokens[i]; t.Kind != scan.Clitic && t.Kind != scan.Slash && t.Kind != scan.Hyphen && (t.Kind != scan.Word || !t.Shape.Has(scan.Upper) && t.Entry != word.Of) {
			return false
		}
	}
	return true
}

// sentenceEnds tells whether token i is a mark that a sentence ends with.
func (r *reader) sentenceEnds(i int32) bool {
	switch r.KindAt(i) {
	case scan.Stop, scan.Close, scan.Question, scan.Exclamation, scan.MarkClose, scan.Mark, scan.SingleClose:
		return true
	}
	return false
}

// endsBefore tells whether something ends before token i: a sentence, a bracket or a line.
func (r *reader) endsBefore(i int32) bool {
	if i == 0 {
		return true
	}
	switch r.Tokens[i-1].Kind {
	case scan.Dash, scan.Pipe, scan.Colon:
		return true
	}
	return r.sentenceEnds(i-1) || r.Tokens[i].Shape.Has(scan.LineStart) || r.Tokens[i-1].Shape.Has(scan.Dotted)
}

// nameBeforeAgency finds "… in Phoenix. Karl Mason/Anadolu via Getty Images", "… Name | AFP | Getty Images".
func (r *reader) nameBeforeAgency(x scan.Range, end int32) scan.Range {
	at := end
	for at > x.From && end-at < 14 && r.mayStandInCredit(at-1, end) {
		at--
	}
	credit := scan.Range{From: at, To: end}
	bar := at
	for bar < end && r.Tokens[bar].Kind != scan.Slash && r.Tokens[bar].Kind != scan.Pipe && r.Tokens[bar].Entry != word.Via {
		bar++
	}
	if credit.Len() < 3 || bar == end {
		return scan.Range{}
	}
	fresh := r.endsBefore(at)
	if r.Tokens[bar].Entry == word.Via && !fresh {
		return scan.Range{}
	}
	if !fresh && bar-at > 3 { // "London Fashion Week Ann Lee/AFP": the name is two words before the first bar
		credit.From = bar - 2
	}
	for i := credit.From; i < credit.To; i++ {
		if r.listed(i, lexicon.NewsAgency) > 0 {
			return credit
		}
	}
	if r.Tokens[end-1].Entry.Is(lexicon.CreditCue) || // "Ann Lee/GC Images"
		fresh && at > x.From && end == x.To && r.isNameAndAgency(credit) { // "… on Tuesday. Ann Lee/Photonic"
		return credit
	}
	return scan.Range{}
}

// mayStandInCredit tells whether token i can be part of a credit that goes on to end.
func (r *reader) mayStandInCredit(i, end int32) bool {
	switch t := &r.Tokens[i]; t.Kind {
	case scan.Word:
		return t.Shape.Has(scan.Upper) || t.Entry == word.Via || t.Entry == word.For || t.Entry == word.And || t.Entry.Is(lexicon.NameParticle)
	case scan.Slash, scan.Pipe, scan.Hyphen:
		return true
	case scan.Address:
		return i == end-1
	case scan.Other:
		return r.TextAt(i) == "&"
	case scan.Stop: // "ABACAPRESS.COM"
		return i+1 < end && !r.Tokens[i+1].Shape.Has(scan.SpaceBefore)
	case scan.Dash: // "AFP - Getty Images"
		return i+1 < end && r.listed(i+1, lexicon.NewsAgency) > 0
	case scan.Comma: // "Ann Lee, Pool via AP"
		return i+1 < end && r.listed(i+1, lexicon.CreditFlag) > 0
	}
	return false
}

// looksLikeCredit tells whether what stands in brackets names who made a picture.
func (r *reader) looksLikeCredit(x scan.Range) bool {
	if x.Empty() || x.Len() > longestCredit {
		return false
	}
	small := 0
	found := false
	for i := x.From; i < x.To; i++ {
		t := &r.Tokens[i]
		if t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && !t.Entry.Any(creditWords) {
			small++
		}
		if r.listed(i, lexicon.NewsAgency) > 0 || r.listed(i, lexicon.Newspaper) > 0 && t.Shape.Has(scan.Upper) {
			found = true
		}
	}
	if small > 2 {
		return false
	}
	if found {
		return true
	}
	if n := r.listed(x.From, lexicon.CreditCue); n > 0 && (x.From+n >= x.To || r.Tokens[x.From+n].Kind == scan.Colon || n > 1 || r.At(x.From+n) == word.By) {
		return true
	}
	if r.isCopyright(x.From) && r.Has(x.From+1, scan.Upper) && x.Len() > 1 { // "(© Ann Lee)"
		return true
	}
	for i := x.From + 1; i < x.To && r.Has(x.From, scan.Upper); i++ { // "(Express photo by Ann Lee)", "(Record photo/Ann Lee)"
		if n := r.listed(i, lexicon.CreditCue); n > 1 && i+n < x.To || n == 1 && r.KindAt(i+1) == scan.Slash && i+2 < x.To {
			return true
		}
	}
	for i := x.From + 1; i < x.To-1 && r.Has(i-1, scan.Upper); i++ { // "(Wave News: Ann Lee)"
		if r.Tokens[i].Kind == scan.Colon {
			return r.nameEnd(i+1, x.To) == x.To
		}
	}
	if r.hasWord(x, word.Via) { // "(City of Linwood via YouTube)"
		return true
	}
	slash := r.hasKind(x, scan.Slash)
	if slash || r.hasKind(x, scan.Comma) {
		for i := x.From; i < x.To; i++ {
			if n := r.listed(i, lexicon.CreditFlag); n > 0 && r.phraseValue(i, lexicon.CreditFlag) < 4 {
				return true
			}
		}
	}
	return false
}

var creditWords = lexicon.SetOf(lexicon.CreditFlag, lexicon.CreditCue, lexicon.NameParticle)

// withoutRemark cuts a remark in capitals off the end: "REUTERS/Ann Lee TPX IMAGES OF THE DAY".
func (r *reader) withoutRemark(x scan.Range) scan.Range {
	i := x.To
	for i > x.From && r.Tokens[i-1].Kind == scan.Word && r.Tokens[i-1].Shape.Has(scan.Caps|scan.Initial) {
		i--
	}
	if x.To-i > 3 && i-x.From > 2 && r.listed(i, lexicon.CreditCue) == 0 { // but "PHOTO BY ANN LEE"
		x.To = i
	}
	return x
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
