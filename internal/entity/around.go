package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// weighAround looks at what the name stands in: a thing, a case, a sentence, a code.
func (f *finder) weighAround(c *candidate) {
	if t := &f.Tokens[c.From]; (t.Phrase.Any(things) || t.Phrase.Any(festivals)) && int(t.PhraseLen) > c.Len() { // Brent crude, Tommy gun
		c.see(partOfThing)
	}
	if f.isNumbered(c) {
		c.see(numberBehind)
	}
	// "her dogs, Bonnie and Ted"
	if f.At(c.From-1) == word.And && f.Has(c.From-2, scan.Upper) && f.KindAt(c.From-3) == scan.Comma && f.At(c.From-4).Is(lexicon.Animal) {
		c.see(animalBefore)
	}
	if f.isReviewed(c) {
		c.see(reviewed)
	}
	if f.isCase(c) {
		c.see(caseAtLaw)
	}
	if f.starsSomebody(c.To) || f.isExclaimed(c.To) {
		c.see(starringBehind)
	}
	if c.Len() == 1 {
		f.weighStart(c)
		f.weighCode(c)
	}
}

// isExclaimed tells whether the mark of exclamation at i is part of a name, as in those of shows: "Annalee! opens on Friday".
func (f *finder) isExclaimed(i int32) bool {
	return f.glued(i, scan.Exclamation) && f.KindAt(i+1) == scan.Word && !f.Has(i+1, scan.Upper) && f.Has(i+1, scan.SpaceBefore)
}

// isNumbered tells whether a number that counts nothing belongs to the name in a noun phrase: "the Brandt Fenix 8".
func (f *finder) isNumbered(c *candidate) bool {
	t := c.To
	return f.KindAt(t) == scan.Number && f.Tokens[t].End-f.Tokens[t].Start <= 4 && f.inPhrase(c.From) && f.At(c.From-1) != word.Of &&
		!f.isScore(t) && !f.isPercent(t+1) && !f.leansOnNoun(t+1) && f.KindAt(t+1) != scan.Percent
}

// weighCode tells currencies and tickers from names.
func (f *finder) weighCode(c *candidate) {
	t := &f.Tokens[c.From]
	// Rs 200, US$320
	if t.Entry.Is(lexicon.CurrencyCode) && f.KindAt(c.To) == scan.Number && !t.Entry.Is(lexicon.Month) || f.glued(c.To, scan.Currency) {
		c.see(currencyBeforeAmount)
	}
	if f.glued(c.To, scan.Hyphen) && f.glued(c.To+1, scan.Number) && t.End-t.Start <= 4 { // EF-3, F-16
		c.see(codeWithDigits)
	}
	if !t.Shape.Has(scan.Caps) {
		return
	}
	if n := c.From - 1; f.KindAt(n) == scan.Number && f.Has(c.From, scan.SpaceBefore) && !f.Has(n, scan.SentenceStart) {
		switch {
		case t.Entry.Is(lexicon.CurrencyCode): // "25 DKK"
			c.see(currencyBeforeAmount)
		case c.seen.has(acronym) && f.Tokens[n].End-f.Tokens[n].Start < 4 && !f.leansOnNoun(c.To): // "11 RBI"
			c.see(countedAcronym)
		}
	}
	if c.seen.has(acronym) && f.KindAt(c.To) == scan.Number && !f.isScore(c.To) { // "the VF 8"
		c.see(numberedAcronym)
	}
	if t.Shape.Has(scan.LineStart) && f.KindAt(c.To) == scan.Colon && t.End-t.Start <= 3 && !t.Entry.Any(listedNames) {
		c.see(initialsBeforeColon)
	}
	if t.Entry.Is(lexicon.NameSuffix) && f.KindAt(c.From-1) == scan.Comma && f.KindAt(c.To) == scan.Comma && f.Has(c.From-2, scan.Upper) {
		c.see(degreeBetweenCommas)
	}
	switch f.KindAt(c.From - 1) {
	case scan.Colon: // "(NYSE: BRT)"
		if f.KindAt(c.To) == scan.Close && (f.Has(c.From-2, scan.Caps) || f.Has(c.From-2, scan.Upper) && f.KindAt(c.From-3) == scan.Open) {
			c.see(tickerItself)
		}
	case scan.Open, scan.Stop: // "(BRT.OS)"
		code := f.KindAt(c.To) == scan.Stop && f.Has(c.To+1, scan.Caps|scan.Initial) && !f.Has(c.To+1, scan.SpaceBefore)
		if code || f.glued(c.From-1, scan.Stop) && f.KindAt(c.To) == scan.Close {
			c.see(tickerItself)
		}
	}
}

// weighStart marks a name of one word that a capital at the start of a sentence makes doubtful.
func (f *finder) weighStart(c *candidate) {
	t := &f.Tokens[c.From]
	if !t.Shape.Has(scan.SentenceStart|scan.LineStart) && !f.afterMark(c.From) || t.Shape.Has(scan.Caps|scan.Mixing) {
		return
	}
	e := t.Entry
	if e.Is(lexicon.English) && !e.Any(listedNames) && !e.Is(lexicon.WorldLeader) || e.Is(lexicon.OrgKind) && !e.Any(personal) {
		c.see(sentenceStart)
		c.weak = true
	} else if e == 0 {
		c.weak = true
		if n := t.End - 1; f.Text[n] == 's' && f.Text[n-1] != 's' && f.Text[n-1] != 'u' && f.Text[n-1] != 'i' {
			c.see(pluralStart)
		}
	}
}
