package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestCredit is how many tokens from the end a credit may begin.
const longestCredit = 30

// creditAtEnd returns the credit that ends a caption, without its brackets; empty if there is none.
func (r *reader) creditAtEnd(x scan.Range) scan.Range {
	bare := r.withoutStops(x)
	from := max(x.From, bare.To-longestCredit)
	end := r.withoutStops(r.withoutRemark(bare)).To
	if end > from && r.Tokens[end-1].Kind == scan.Close {
		return r.creditInBrackets(x, from, end)
	}
	for i := max(from, x.From+1); i < end; i++ {
		if r.isCopyright(i) && r.Has(i+1, scan.Upper) && i+1 < end && r.endsBefore(i) { // "… at the window. © Ann Lee"
			return scan.Range{From: i, To: end}
		}
		t := &r.Tokens[i]
		if t.Kind != scan.Word || !t.Shape.Has(scan.Upper) || !t.Entry.Any(creditStarts) && !t.Phrase.Any(creditStarts) {
			continue
		}
		if r.At(i-2) == word.Source && r.KindAt(i-1) == scan.Colon && i-2 > x.From && r.sourceOf(scan.Range{From: i - 2, To: end}) { // "… on Tuesday. Source: AFP"
			return scan.Range{From: i - 2, To: end}
		}
		if r.agencyOpensCredit(i, x.From, end) || r.cueOpensCredit(i, x, end) {
			return scan.Range{From: i, To: end}
		}
	}
	if credit := r.nameBeforeAgency(x, end); !credit.Empty() || end < x.To {
		return credit
	}
	if credit := r.nameBehindPipe(x); !credit.Empty() {
		return credit
	}
	return r.nameBehindSentence(x)
}

// withoutStops cuts the stops at the end off.
func (r *reader) withoutStops(x scan.Range) scan.Range {
	for !x.Empty() && r.Tokens[x.To-1].Kind == scan.Stop {
		x.To--
	}
	return x
}

// creditInBrackets returns what stands in the brackets that close before end, if it is a credit.
func (r *reader) creditInBrackets(x scan.Range, from, end int32) scan.Range {
	const paragraph = 60 // tokens of what is no caption any more
	i := end - 2
	for i >= from && r.Tokens[i].Kind != scan.Open {
		i--
	}
	if i < from {
		return scan.Range{}
	}
	inside := scan.Range{From: i + 1, To: end - 1}
	if r.looksLikeCredit(inside) || x.Len() < paragraph && i > x.From && r.endsBefore(i) && r.isShortName(inside) {
		return inside
	}
	return scan.Range{}
}

// standsFresh tells whether a credit may begin with token i and end with it: a sentence or bracket ends before it.
func (r *reader) standsFresh(i, from int32) bool {
	switch r.Tokens[i-1].Kind {
	case scan.Pipe:
		return false
	case scan.Dash: // "AFP - Getty Images"
		if i > from+1 && r.Listed(i-2, lexicon.NewsAgency) > 0 {
			return false
		}
	}
	return r.endsBefore(i)
}

// agencyOpensCredit tells whether the agency at i opens the credit: "REUTERS/Name", "… for a whole day. AP".
func (r *reader) agencyOpensCredit(i, from, end int32) bool {
	n := r.Listed(i, lexicon.NewsAgency)
	if n == 0 {
		return false
	}
	if i+n == end {
		return r.standsFresh(i, from)
	}
	before := r.Tokens[i-1].Kind
	return i+n < end && r.Tokens[i+n].Kind == scan.Slash && !r.Tokens[i+n].Shape.Has(scan.SpaceBefore) && before != scan.Slash && before != scan.Hyphen
}

// cueOpensCredit tells whether the cue at i opens the credit: "Photo by Name", "Photograph: Name", "… from the old plans. Supplied".
func (r *reader) cueOpensCredit(i int32, x scan.Range, end int32) bool {
	n := r.Listed(i, lexicon.CreditCue)
	if n == 0 {
		return false
	}
	sure := r.phraseValue(i, lexicon.CreditCue) == 1
	if i+n >= end {
		return i+n == end && sure && r.standsFresh(i, x.From)
	}
	if sure && r.sentenceEnds(i-1) && end == x.To && r.nameEnd(i+n, end) > 0 { // "… on Tuesday. Credit Ann Lee for The Record"
		return true
	}
	colon := r.Tokens[i+n].Kind == scan.Colon
	return (colon || r.endsBefore(i)) && (colon || r.Tokens[i+n].Kind == scan.Slash || r.At(i+n) == word.By || n > 1)
}

// nameBehindPipe finds whose picture it is behind the one pipe of a line that stands in the text and has a phrase or
// sentence before it: "The mayor at the old mill | National World".
func (r *reader) nameBehindPipe(x scan.Range) scan.Range {
	const longest = 5
	bar := x.To - 1
	for bar > x.From && x.To-bar <= longest && r.Tokens[bar].Kind != scan.Pipe {
		bar--
	}
	name := scan.Range{From: bar + 1, To: x.To}
	if !r.textSeen || r.Tokens[bar].Kind != scan.Pipe || bar < x.From+4 || !r.isShortName(name) || r.hasKind(scan.Range{From: x.From, To: bar}, scan.Pipe) {
		return scan.Range{}
	}
	small := 0
	for i := x.From; i < bar; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) {
			small++
		}
	}
	if small < 2 {
		return scan.Range{}
	}
	return name
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
	switch r.KindAt(at) {
	case scan.Pipe: // "… on Tuesday. | Ann Lee/The Record"
		credit.From++
	case scan.Dash: // "… on Saturday night. —ANN LEE"
		if credit.From++; !r.allCapitals(credit) {
			return scan.Range{}
		}
	}
	if r.sentenceEnds(at-1) && credit.Len() > 1 && credit.Len() < 5 && r.isShortName(credit) && r.isOutlet(credit) { // "… on Tuesday. Springfield Courier"
		return credit
	}
	if r.KindAt(at-1) == scan.Stop && r.nameEnd(credit.From, x.To) == x.To && r.Tokens[credit.From].Entry.Any(personal) { // "… at her home. Ann Lee"
		return credit
	}
	if credit.Len() < 3 {
		return scan.Range{}
	}
	bar := r.photographersEnd(credit)
	switch {
	case r.isBarred(credit), r.photoOf(credit), r.sourceOf(credit): // "NASA/JPL-Caltech", "Staff photo by Ann Lee"
		return credit
	case bar == 0:
		return scan.Range{}
	case r.At(bar) == word.For, r.At(bar) == word.Via:
	case r.Tokens[bar].Kind == scan.Pipe, r.Tokens[bar].Kind == scan.Slash, r.Tokens[bar].Kind == scan.Comma:
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
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Clitic, scan.Slash, scan.Hyphen:
		case scan.Word:
			if !t.Shape.Has(scan.Upper) && t.Entry != word.Of {
				return false
			}
		default:
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
		if r.Listed(i, lexicon.NewsAgency) > 0 {
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
		return i+1 < end && r.Listed(i+1, lexicon.NewsAgency) > 0
	case scan.Comma: // "Ann Lee, Pool via AP"
		return i+1 < end && r.Listed(i+1, lexicon.CreditFlag) > 0
	}
	return false
}

// looksLikeCredit tells whether what stands in brackets names who made a picture.
func (r *reader) looksLikeCredit(x scan.Range) bool {
	if x.Empty() || x.Len() > longestCredit || r.ordinaryWords(x) > 2 {
		return false
	}
	return r.namesSource(x) || r.opensCredit(x) || r.creditedWithin(x) || r.hasWord(x, word.Via) || // "(City of Linwood via YouTube)"
		r.isNameAndOutlet(x) || r.hasFlag(x)
}

// ordinaryWords counts the words in lower case that no credit has.
func (r *reader) ordinaryWords(x scan.Range) (n int) {
	for i := x.From; i < x.To; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && !t.Entry.Any(creditWords) {
			n++
		}
	}
	return n
}

// namesSource tells whether an agency is named there, or a paper with a capital.
func (r *reader) namesSource(x scan.Range) bool {
	for i := x.From; i < x.To; i++ {
		if r.Listed(i, lexicon.NewsAgency) > 0 || r.Listed(i, lexicon.Newspaper) > 0 && r.Has(i, scan.Upper) {
			return true
		}
	}
	return false
}

// opensCredit tells whether a cue opens the passage: "(Photo by Ann Lee)", "(Submitted by Ann Lee)", "(© Ann Lee)".
func (r *reader) opensCredit(x scan.Range) bool {
	if n := r.Listed(x.From, lexicon.CreditCue); n > 0 && (x.From+n >= x.To || r.Tokens[x.From+n].Kind == scan.Colon || n > 1 || r.At(x.From+n) == word.By) {
		return true
	}
	n := r.Listed(x.From, lexicon.CreditFlag)
	if after := x.From + n; n > 0 && after+1 < x.To && r.phraseValue(x.From, lexicon.CreditFlag) == 3 && r.At(after) == word.By && r.Has(after+1, scan.Upper) {
		return true
	}
	return r.isCopyright(x.From) && r.Has(x.From+1, scan.Upper) && x.Len() > 1
}

// creditedWithin tells whether a cue or a colon stands behind whose picture it is: "(Express photo by Ann Lee)",
// "(Record photo/Ann Lee)", "(Wave News: Ann Lee)".
func (r *reader) creditedWithin(x scan.Range) bool {
	for i := x.From + 1; i < x.To && r.Has(x.From, scan.Upper); i++ {
		if n := r.Listed(i, lexicon.CreditCue); n > 1 && i+n < x.To || n == 1 && r.KindAt(i+1) == scan.Slash && i+2 < x.To {
			return true
		}
	}
	for i := x.From + 1; i < x.To-1 && r.Has(i-1, scan.Upper); i++ {
		if r.Tokens[i].Kind == scan.Colon {
			return r.nameEnd(i+1, x.To) == x.To
		}
	}
	return false
}

// isNameAndOutlet tells a name and an outlet behind a mark, in brackets behind a sentence: "… on Tuesday. [Ann Lee, Standard]".
func (r *reader) isNameAndOutlet(x scan.Range) bool {
	const longest = 6
	end := r.nameEnd(x.From, x.To)
	if end == 0 || end+1 >= x.To || x.To-end >= longest || r.Tokens[end].Kind != scan.Comma && r.Tokens[end].Kind != scan.Slash {
		return false
	}
	return r.endsBefore(x.From-1) && r.isShortName(scan.Range{From: end + 1, To: x.To})
}

// hasFlag tells whether a slash or comma stands there and what says how the picture came: "(Ann Lee, Pool)".
func (r *reader) hasFlag(x scan.Range) bool {
	if !r.hasKind(x, scan.Slash) && !r.hasKind(x, scan.Comma) {
		return false
	}
	for i := x.From; i < x.To; i++ {
		if n := r.Listed(i, lexicon.CreditFlag); n > 0 && r.phraseValue(i, lexicon.CreditFlag) < 4 {
			return true
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
	if x.To-i > 3 && i-x.From > 2 && r.Listed(i, lexicon.CreditCue) == 0 { // but "PHOTO BY ANN LEE"
		x.To = i
	}
	return x
}
