package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// census counts what a unit has in one walk over its tokens.
type census struct {
	words, capitals        int32
	figures, addresses     int32
	joined                 int32
	sentence, says         bool
	finite, dated, picture bool
	beside                 bool
	present                bool        // its first verb is in the present tense
	watched                lexicon.Set // the words that can still tell something
}

var (
	functionWords = lexicon.SetOf(lexicon.Pronoun, lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction, lexicon.Auxiliary, lexicon.Modal)
	finiteVerbs   = lexicon.SetOf(lexicon.ThirdPerson, lexicon.PastTense, lexicon.Auxiliary, lexicon.Modal)
	telling       = lexicon.SetOf(lexicon.Reporting, lexicon.Month, lexicon.CaptionWord, lexicon.SiteWord)
	watched       = telling.With(finiteVerbs) // until there is a verb
)

// kindBits makes a set of kinds of token.
func kindBits(kinds ...scan.Kind) (set uint64) {
	for _, k := range kinds {
		set |= 1 << k
	}
	return set
}

var (
	quoting = kindBits(scan.MarkOpen, scan.MarkClose, scan.Mark, scan.SingleOpen)
	inside  = kindBits(scan.Clitic, scan.Stop, scan.Question, scan.Exclamation) // what may tell by what stands beside it
)

// tallied is what a token of each kind counts as.
var tallied = [256]struct{ word, figure, address int32 }{
	scan.Word: {word: 1}, scan.Number: {figure: 1}, scan.Mixed: {figure: 1}, scan.Address: {address: 1}, scan.At: {address: 1},
}

// look notes the signs of a unit's length and shape. What each token adds to the
// counts is reckoned, not branched on: which token comes next nobody can foresee.
func (r *reader) look(u *unit) {
	c := census{watched: watched}
	kinds, caps := uint64(0), int32(0)
	tokens := r.Tokens[u.From:u.To]
	for k := range tokens {
		t := &tokens[k]
		as := &tallied[t.Kind]
		capital := as.word & int32(t.Shape/scan.Upper)
		kind := uint64(1) << (t.Kind & 63)
		kinds |= kind
		c.words += as.word
		c.figures += as.figure
		c.addresses += as.address
		c.capitals += capital
		caps += capital & int32(t.Shape/scan.Caps)
		if t.Phrase != 0 || t.Entry.Any(c.watched) {
			r.lookAtWord(u, &c, t, u.From+int32(k))
		}
		if inside&kind != 0 {
			r.lookInside(u, &c, t, u.From+int32(k))
		}
		if t.Shape.Has(scan.Mixing) && capital != 0 && t.End-t.Start > 9 {
			c.joined++
		}
	}
	if e := r.At(u.From); (e == word.I || e == word.We || e == word.You || e == word.They) && r.At(u.From+1).Is(lexicon.BaseForm) { // "I owe you an explanation."
		c.seeVerb()
	}
	u.kinds, u.caps = kinds, caps
	u.words, u.capitals, u.small = c.words+c.figures+c.addresses, c.capitals, c.words-c.capitals
	r.lookAtLength(u)
	r.lookAtEnds(u, &c)
	r.lookAtCase(u, &c)
	r.lookAtSite(u, &c)
	u.seen.note(sentences, c.sentence)
	u.seen.note(quotes, u.hasKind(quoting))
	u.seen.note(says, c.says)
	u.seen.note(contact, c.addresses > 0)
	u.seen.note(pictureWord, c.picture)
	u.seen.note(beside, c.beside)
	u.seen.note(presentTense, c.present)
	u.seen.note(presentDay, c.present && (c.dated && u.seen.has(stops) || c.beside) && !u.hasKind(quoting))
	u.seen.note(datedDay, c.dated)
	u.seen.note(verb, c.finite)
	u.seen.note(verbless, !c.finite && u.words > 2)
	u.seen.note(result, c.figures > 1 && u.words < 12 && r.isResult(u))
	u.seen.note(crammed, c.joined > 0 && u.words < 20)
}

// lookInside looks at clitics, and at marks that may end a sentence in the midst of the unit.
func (r *reader) lookInside(u *unit, c *census, t *scan.Token, i int32) {
	if t.Kind == scan.Clitic { // "we've", "here's"
		if t.Entry != word.S || i > u.From && (r.At(i-1).Any(functionWords) || r.At(i-1) == word.Here) {
			c.seeVerb()
		}
	} else if i > u.From+1 && i+1 < u.To {
		next := &r.Tokens[i+1]
		if next.Shape.Has(scan.SpaceBefore) && (next.Shape.Has(scan.Upper) || next.Kind == scan.Dash && r.Has(i+2, scan.Upper)) {
			c.sentence = true
		}
	}
}

// seeVerb notes that there is a finite verb, so that further ones tell no more.
func (c *census) seeVerb() {
	c.finite, c.watched = true, telling
}

func (r *reader) lookAtWord(u *unit, c *census, t *scan.Token, i int32) {
	if t.Kind != scan.Word {
		return
	}
	if t.Phrase.Any(phrases) {
		u.tagline = u.tagline || t.Phrase.Is(lexicon.TaglineCue)
		c.picture = c.picture || t.Phrase.Is(lexicon.CaptionWord)
		u.site += uint8(min(t.Phrase.Value(lexicon.SiteWord), 100-int(u.site)))
	}
	if !t.Entry.Any(watched) {
		return
	}
	if t.Entry.Value(lexicon.CaptionWord) == 2 && r.isAside(i) {
		c.beside = true
		return
	}
	if t.Entry.Any(finiteVerbs) && (i > u.From || t.Entry.Is(lexicon.Auxiliary)) {
		if !c.finite && t.Entry.Is(lexicon.ThirdPerson) && !t.Entry.Is(lexicon.Auxiliary) && t.Entry != word.Says && !t.Shape.Has(scan.Upper) {
			c.present = true
		}
		c.seeVerb()
		if t.Entry.Is(lexicon.Reporting) && !t.Shape.Has(scan.Upper) {
			c.says = true
		}
	}
	if t.Entry.Is(lexicon.CaptionWord) && t.Entry.Value(lexicon.CaptionWord) != 2 && i > u.From {
		c.picture = true
	}
	if t.Entry.Is(lexicon.SiteWord) && u.site < 100 {
		u.site += uint8(t.Entry.Value(lexicon.SiteWord))
	}
	if t.Entry.Is(lexicon.Month) && t.Shape.Has(scan.Upper) {
		for j := i + 1; j < min(i+4, u.To); j++ { // "May 7, 2025"
			c.dated = c.dated || r.isYear(j)
		}
	}
}

var phrases = lexicon.SetOf(lexicon.CaptionWord, lexicon.SiteWord, lexicon.TaglineCue)

// isAside tells whether the word stands between two commas or brackets: "Ann Lee, left, and", "(right)".
func (r *reader) isAside(i int32) bool {
	before, after := r.KindAt(i-1), r.KindAt(i+1)
	return (before == scan.Comma || before == scan.Open) && (after == scan.Comma || after == scan.Close || r.At(i+1) == word.And || r.At(i+1) == word.With)
}

func (r *reader) lookAtLength(u *unit) {
	switch {
	case u.words <= 2:
		u.seen.add(tiny)
	case u.words <= 5:
		u.seen.add(short)
	case u.words <= 14:
		u.seen.add(line)
	case u.words <= 25:
		u.seen.add(long)
	default:
		u.seen.add(text)
		if u.words > 45 {
			u.seen.add(longText)
		}
	}
}

// lookAtEnds notes with what the unit begins and ends.
func (r *reader) lookAtEnds(u *unit, c *census) {
	r.lookAtEnd(u, c)
	r.lookAtStart(u)
	if u.words > 5 && u.words < 30 && u.hasKind(1<<scan.Pipe|1<<scan.Dash) {
		u.seen.note(outletSuffix, r.hasOutletBehind(u))
	}
}

// lookAtEnd notes with what mark the unit ends.
func (r *reader) lookAtEnd(u *unit, c *census) {
	last := u.To - 1
	switch k := r.Tokens[last].Kind; k {
	case scan.Open:
		u.seen.add(unclosed)
	case scan.Colon:
		u.seen.add(announces)
	case scan.Comma, scan.Semicolon:
		u.seen.add(trails)
	case scan.Question, scan.Exclamation:
		u.seen.add(asks)
	default:
		switch {
		case u.words < 7 && !c.finite && r.Is(last, lexicon.OrgSuffix) && r.Has(last, scan.Dotted): // "Acme Robotics, Inc."
		case !r.endsSentence(u.Range) && (k != scan.Close || !r.remarkBehindSentence(u.Range)):
			mayEnd := r.Has(last, scan.Dotted) && r.Text[r.Tokens[last].End-1] == '.' // "… in the U.S."
			u.seen.note(unended, u.words > 5 && !mayEnd)
		case r.asksInMarks(last):
			u.seen.add(asks)
		case u.words > 2, u.words == 2 && c.finite && r.At(u.From).Is(lexicon.Pronoun): // "It should."
			u.seen.add(stops)
			if !c.finite && !u.hasKind(quoting) && !c.sentence && u.words < 30 && (u.capitals > 1 || !r.Is(u.From, lexicon.English)) {
				u.seen.note(fragment, r.isFragment(u.Range))
			}
		}
	}
}

// asksInMarks tells the closing mark at i behind a question or exclamation: "“Why now?”"
func (r *reader) asksInMarks(i int32) bool {
	switch r.Tokens[i].Kind {
	case scan.MarkClose, scan.Mark, scan.SingleClose, scan.Single:
		before := r.KindAt(i - 1)
		return before == scan.Question || before == scan.Exclamation
	}
	return false
}

// lookAtStart notes with what word or mark the unit begins.
func (r *reader) lookAtStart(u *unit) {
	first, last := &r.Tokens[u.From], &r.Tokens[u.To-1]
	if e := first.Entry; e.Is(lexicon.Pronoun) && e != word.I || e == word.But || e == word.And || e == word.So {
		u.seen.add(carriesOn)
	}
	colon := u.hasKind(1 << scan.Colon)
	switch {
	case first.Kind == scan.Word && !first.Shape.Has(scan.Upper) && !first.Shape.Has(scan.Mixing):
		u.seen.add(lowerCase)
	case r.listItem(first):
		u.seen.add(bulleted)
		u.seen.note(inDashes, u.words > 3 && first.Kind == last.Kind && first.Kind != scan.Other)
	case first.Kind == scan.Number && u.From+1 < u.To && (r.Tokens[u.From+1].Kind == scan.Stop || r.Tokens[u.From+1].Kind == scan.Close): // "1. Keep it cool"
		u.seen.add(numbered)
	case colon && (r.isSpeakerLabel(u) || r.isSpeakerLine(u)):
		u.seen.add(speakerLabel)
	case colon && first.Shape.Has(scan.Upper) && u.either(stops, asks) && r.isTurn(u):
		u.seen.add(turn)
	case first.IsMark() && last.IsMark():
		u.seen.add(inMarks)
	case first.Shape.Has(scan.Caps) && r.opensInCapitals(u):
		u.seen.add(tagged)
	}
}

// hasOutletBehind tells whether an outlet ends the unit behind a bar or dash: "… | Reuters".
func (r *reader) hasOutletBehind(u *unit) bool {
	const longest = 6
	last := u.To - 1
	for i := last - 1; i > u.From && last-i < longest; i-- {
		k := r.Tokens[i].Kind
		if (k == scan.Pipe || k == scan.Dash) && max(r.Listed(i+1, lexicon.Newspaper), r.Listed(i+1, lexicon.NewsAgency)) >= last-i {
			return true
		}
	}
	return false
}

// isFragment tells whether no word of a passage without a verb in the third person can make a sentence of it:
// "few managers foresee", "Listen here", "There's".
func (r *reader) isFragment(x scan.Range) bool {
	several := false // may a verb in the plural follow?
	for i := x.From; i < x.To; i++ {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Clitic && t.Entry != word.S, t.Entry.Is(lexicon.Pronoun), i == x.From && t.Entry == word.There:
			return false
		case t.Kind == scan.Address, t.Shape.Has(scan.Dotted) && t.Entry == 0:
			return false
		case !t.Entry.Is(lexicon.BaseForm) || t.Entry.Value(lexicon.Verb) < 2:
		case i == x.From && t.Entry.Value(lexicon.Noun) < 2, several && !t.Shape.Has(scan.Upper) && !r.At(i-1).Any(beforeNouns):
			return false
		}
		several = several || t.Entry.Any(severals)
	}
	return true
}

// beforeNouns are the words behind which a word that may be a verb is a noun.
var beforeNouns = lexicon.SetOf(lexicon.Determiner, lexicon.Adjective, lexicon.Preposition, lexicon.Conjunction)

// severals are the words that may stand for more than one.
var severals = lexicon.SetOf(lexicon.Plural, lexicon.Determiner)

// remarkBehindSentence tells "The bank next meets on July 17. ($1 = 4.35 crowns)".
func (r *reader) remarkBehindSentence(x scan.Range) bool {
	for i := x.To - 2; i > max(x.From, x.To-24); i-- {
		if r.Tokens[i].Kind == scan.Open {
			return r.endsSentence(scan.Range{From: x.From, To: i}) || r.endsSentence(scan.Range{From: i, To: x.To})
		}
	}
	return false
}

// opensInCapitals tells the caption that begins with a phrase of its own: "THERE YOU GO … The president leaves".
func (r *reader) opensInCapitals(u *unit) bool {
	i := u.From
	for i < u.To && i < u.From+8 && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Caps|scan.Initial) {
		i++
	}
	return i < u.To-4 && r.Tokens[i].Kind == scan.Ellipsis
}

func (r *reader) lookAtCase(u *unit, c *census) {
	switch {
	case u.caps*5 >= (u.capitals+u.small)*4 && u.caps > 5 && u.words > 6 && (c.finite || u.words > 8) && r.textSeen && !u.either(stops, speakerLabel):
		u.seen.add(shouted)
		fallthrough
	case u.caps*5 >= (u.capitals+u.small)*4 && u.caps > 1 || u.caps == 1 && u.capitals+u.small == 1:
		u.seen.add(allCapitals)
	case u.capitals > 2 && r.isTitleCase(u):
		u.seen.add(titleCase)
	}
}

// isTitleCase tells whether no word but the small ones of grammar begins in lower case.
func (r *reader) isTitleCase(u *unit) bool {
	if u.small > u.capitals || u.words > 30 {
		return false
	}
	for i := u.From; i < u.To; i++ {
		if t := &r.Tokens[i]; t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && !t.Entry.Any(functionWords) {
			return false
		}
	}
	return true
}

// lookAtSite weighs the words that a site uses of itself: "Create an account to continue reading".
func (r *reader) lookAtSite(u *unit, c *census) {
	sum := int32(u.site)
	if sum == 0 {
		return
	}
	addressed := false
	if u.hasKind(quoting) {
		sum /= 2
	} else if e := r.At(u.From); e.Is(lexicon.BaseForm) && e.Value(lexicon.Verb) > 1 && u.words < 30 && r.textSeen { // it tells the reader what to do
		sum++
		addressed = true
	} else { // it speaks to the reader
		for i := u.From; i < min(u.To, u.From+40); i++ {
			if e := r.Tokens[i].Entry; e == word.Your || e == word.You || e == word.Our || e == word.Us {
				sum++
				addressed = true
				break
			}
		}
	}
	tells := c.finite || u.hasKind(quoting) || c.figures > 0 || sum*3 < u.words
	if u.seen.has(stops) && !addressed && sum < 6 && sum*2 < u.words && tells { // a sentence about a site, not of one
		sum /= 2
	}
	switch {
	case sum >= 4 && sum*4 >= u.words:
		u.seen.add(onlySiteWords)
	case sum >= 3 && sum*8 >= u.words, sum == 2 && sum*5 >= u.words && !u.seen.has(stops):
		u.seen.add(manySiteWords)
	case sum*16 >= u.words:
		u.seen.add(siteWords)
	}
}

// isResult tells who won, and by how much: two names with a figure each, "Alder 42, Benton 7", "Marlow Town 2 Frome Athletic 1".
func (r *reader) isResult(u *unit) bool {
	i := u.From
	for side := range 2 {
		from := i
		for i < u.To && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Upper) && !r.Tokens[i].Entry.Any(dated) {
			i++
		}
		if i == from || i-from > 4 || i >= u.To || r.Tokens[i].Kind != scan.Number || r.Tokens[i].End-r.Tokens[i].Start > 3 {
			return false
		}
		i++
		if i+1 < u.To && r.Tokens[i].Kind == scan.Hyphen && r.Tokens[i+1].Kind == scan.Number { // goals and points: "Alder 2-14"
			i += 2
		}
		if side == 0 && i < u.To && r.Tokens[i].Kind == scan.Comma {
			i++
		}
	}
	return i == u.To || r.Tokens[i].Kind == scan.Comma && u.To-i < 4 || r.Tokens[i].Kind == scan.Open // ", OT"
}

var dated = lexicon.SetOf(lexicon.Month, lexicon.Weekday)
