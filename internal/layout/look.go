package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// census counts what a unit has in one walk over its tokens.
type census struct {
	caps, numbers, joined  int32
	sentence, quoted, says bool
	finite, dated, picture bool
	address, beside        bool
	present                bool // its first verb is in the present tense
}

var (
	functionWords = lexicon.SetOf(lexicon.Pronoun, lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction, lexicon.Auxiliary, lexicon.Modal)
	finiteVerbs   = lexicon.SetOf(lexicon.ThirdPerson, lexicon.PastTense, lexicon.Auxiliary, lexicon.Modal)
	watched       = lexicon.SetOf(lexicon.ThirdPerson, lexicon.PastTense, lexicon.Auxiliary, lexicon.Modal, lexicon.Reporting, lexicon.Month, lexicon.CaptionWord, lexicon.SiteWord)
)

// look notes the signs of a unit's length and shape.
func (r *reader) look(u *unit) {
	var c census
	var capitals, small, others int32
	for i := u.From; i < u.To; i++ {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Word:
			if t.Shape.Has(scan.Upper) {
				capitals++
				c.lookAtCapital(t)
			} else {
				small++
			}
			if t.Phrase != 0 || t.Entry.Any(watched) {
				r.lookAtWord(u, &c, t, i)
			}
		case scan.Number, scan.Mixed:
			others++
			c.numbers++
		case scan.Clitic: // "we've", "here's"
			c.finite = c.finite || t.Entry != word.S || i > u.From && (r.At(i-1).Any(functionWords) || r.At(i-1) == word.Here)
		case scan.Address, scan.At:
			others++
			c.address = true
		case scan.MarkOpen, scan.MarkClose, scan.Mark, scan.SingleOpen:
			c.quoted = true
		case scan.Stop, scan.Question, scan.Exclamation:
			if i > u.From+1 && i+1 < u.To && r.Tokens[i+1].Shape.Has(scan.Upper) && r.Tokens[i+1].Shape.Has(scan.SpaceBefore) {
				c.sentence = true
			}
		}
	}
	u.words, u.capitals, u.small = capitals+small+others, capitals, small
	r.lookAtLength(u)
	r.lookAtEnds(u, &c)
	r.lookAtCase(u, &c)
	r.lookAtSite(u, &c)
	for _, noted := range [...]struct {
		seen bool
		sign sign
	}{
		{c.sentence, sentences}, {c.quoted, quotes}, {c.says, says}, {c.address, contact}, {c.picture, pictureWord}, {c.beside, beside}, {c.present && c.dated && !c.quoted, presentDay},
		{c.dated, datedDay}, {c.finite, verb}, {!c.finite && u.words > 2, verbless}, {c.joined > 0 && u.words < 20, crammed},
	} {
		if noted.seen {
			u.seen.add(noted.sign)
		}
	}
}

func (c *census) lookAtCapital(t *scan.Token) {
	if t.Shape.Has(scan.Caps) {
		c.caps++
	}
	if t.Shape.Has(scan.Mixing) && t.End-t.Start > 9 {
		c.joined++
	}
}

func (r *reader) lookAtWord(u *unit, c *census, t *scan.Token, i int32) {
	if t.Phrase.Any(phrases) {
		c.picture = c.picture || t.Phrase.Is(lexicon.CaptionWord)
		u.site += uint8(min(t.Phrase.Value(lexicon.SiteWord), 100-int(u.site)))
	}
	if !t.Entry.Any(watched) {
		return
	}
	if t.Entry.Any(finiteVerbs) && (i > u.From || t.Entry.Is(lexicon.Auxiliary)) {
		if !c.finite && t.Entry.Is(lexicon.ThirdPerson) && !t.Entry.Is(lexicon.Auxiliary) && t.Entry != word.Says && !t.Shape.Has(scan.Upper) {
			c.present = true
		}
		c.finite = true
		if t.Entry.Is(lexicon.Reporting) && !t.Shape.Has(scan.Upper) {
			c.says = true
		}
	}
	if t.Entry.Is(lexicon.CaptionWord) && i > u.From {
		if t.Entry.Value(lexicon.CaptionWord) != 2 {
			c.picture = true
		} else if r.isAside(i) {
			c.beside = true
		}
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

var phrases = lexicon.SetOf(lexicon.CaptionWord, lexicon.SiteWord)

// isAside tells whether the word stands between two commas or brackets: "Ann Lee, left, and", "(right)".
func (r *reader) isAside(i int32) bool {
	before, after := r.KindAt(i-1), r.KindAt(i+1)
	return (before == scan.Comma || before == scan.Open) && (after == scan.Comma || after == scan.Close || r.At(i+1) == word.And || r.At(i+1) == word.With)
}

// isYear tells whether token i is a year of the last or this century.
func (r *reader) isYear(i int32) bool {
	t := &r.Tokens[i]
	return t.Kind == scan.Number && t.End-t.Start == 4 && (r.Text[t.Start] == '2' && r.Text[t.Start+1] == '0' || r.Text[t.Start] == '1' && r.Text[t.Start+1] == '9')
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
		if r.endsSentence(u.Range) || k == scan.Close && r.remarkBehindSentence(u.Range) {
			if before := r.KindAt(last - 1); (k == scan.MarkClose || k == scan.Mark || k == scan.SingleClose || k == scan.Single) && (before == scan.Question || before == scan.Exclamation) {
				u.seen.add(asks)
			} else if u.words > 2 {
				u.seen.add(stops)
				if !c.finite && !c.quoted && !c.sentence && u.words < 30 && r.isFragment(u.Range) {
					u.seen.add(fragment)
				}
			}
		} else if u.words > 5 {
			u.seen.add(unended)
		}
	}
	first := &r.Tokens[u.From]
	if e := first.Entry; e.Is(lexicon.Pronoun) && e != word.I || e == word.But || e == word.And || e == word.So {
		u.seen.add(carriesOn)
	}
	switch {
	case first.Kind == scan.Word && !first.Shape.Has(scan.Upper) && !first.Shape.Has(scan.Mixing):
		u.seen.add(lowerCase)
	case first.Kind == scan.Bullet, first.Kind == scan.Dash, first.Kind == scan.Hyphen, first.Kind == scan.Other && r.Text[first.Start] == '*':
		u.seen.add(bulleted)
	case first.Kind == scan.Number && u.From+1 < u.To && (r.Tokens[u.From+1].Kind == scan.Stop || r.Tokens[u.From+1].Kind == scan.Close): // "1. Keep it cool"
		u.seen.add(numbered)
	case r.isSpeakerLabel(u):
		u.seen.add(speakerLabel)
	case first.Shape.Has(scan.Upper) && u.is(stops, asks) && r.isTurn(u):
		u.seen.add(turn)
	case first.IsMark() && r.Tokens[last].IsMark():
		u.seen.add(inMarks)
	case first.Shape.Has(scan.Caps) && r.opensInCapitals(u):
		u.seen.add(tagged)
	}
	if u.words > 5 && u.words < 30 {
		for i := last; i > u.From && last-i < 6; i-- { // "… | Reuters"
			if k := r.Tokens[i].Kind; (k == scan.Pipe || k == scan.Dash) && i < last && max(r.listed(i+1, lexicon.Newspaper), r.listed(i+1, lexicon.NewsAgency)) >= last-i {
				u.seen.add(outletSuffix)
			}
		}
	}
}

// isFragment tells whether no word of a passage without a verb in the third person can make a sentence of it:
// "few managers foresee", "Listen here", "There's".
func (r *reader) isFragment(x scan.Range) bool {
	several := false // may a verb in the plural follow?
	for i := x.From; i < x.To; i++ {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Clitic && t.Entry != word.S, t.Entry.Is(lexicon.Pronoun), i == x.From && t.Entry == word.There, t.Kind == scan.Address, t.Shape.Has(scan.Dotted) && t.Entry == 0:
			return false
		case !t.Entry.Is(lexicon.BaseForm) || t.Entry.Value(lexicon.Verb) < 2:
		case i == x.From && t.Entry.Value(lexicon.Noun) < 2, several && !t.Shape.Has(scan.Upper) && !r.At(i-1).Any(beforeNouns) && !r.Has(i-1, scan.Upper):
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

// isTurn tells what may be a turn of a conversation, if one stands beside it: "Mr Otieno: Did you know?"
func (r *reader) isTurn(u *unit) bool {
	i := u.From
	for i < u.To && i < u.From+5 && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Upper) {
		i++
	}
	return i > u.From && i < u.To-2 && r.Tokens[i].Kind == scan.Colon && (r.Tokens[i+1].Shape.Has(scan.Upper) || r.Tokens[i+1].IsMark()) && !r.At(u.From).Any(dayWords)
}

// isSpeakerLabel tells the line of a transcript: "Q: …", "MARK COLVIN: …".
func (r *reader) isSpeakerLabel(u *unit) bool {
	i := u.From
	for i < u.To && i < u.From+4 && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Caps|scan.Initial) {
		i++
	}
	return i > u.From && i < u.To-3 && r.Tokens[i].Kind == scan.Colon && !r.Tokens[i+1].Shape.Has(scan.Caps) &&
		(r.Tokens[u.From].Shape.Has(scan.Initial) || i > u.From+1 && u.small > 3)
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
	case c.caps*5 >= (u.capitals+u.small)*4 && c.caps > 6 && (c.finite || u.words > 8):
		u.seen.add(shouted)
		fallthrough
	case c.caps*5 >= (u.capitals+u.small)*4 && c.caps > 1 || c.caps == 1 && u.capitals+u.small == 1:
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
	if c.quoted {
		sum /= 2
	} else { // it speaks to the reader
		for i := u.From; i < min(u.To, u.From+40); i++ {
			if e := r.Tokens[i].Entry; e == word.Your || e == word.You || e == word.Our || e == word.Us {
				sum++
				addressed = true
				break
			}
		}
	}
	if u.seen.has(stops) && !addressed && sum*2 < u.words && (c.finite || c.quoted || c.numbers > 0 || sum*3 < u.words) { // a sentence about a site, not of one
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
