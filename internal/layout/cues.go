package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// recognizers give a unit its kind by what stands on the line itself; the
// first that knows it wins. Each returns the rule, or nothing.
var recognizers = []struct {
	kind Kind
	is   func(*reader, *unit) string
}{
	{Separator, (*reader).isSeparator},
	{Tagline, (*reader).isTagline},
	{Note, (*reader).isNote},
	{Related, (*reader).isRelated},
	{Timestamp, (*reader).isTimestamp},
	{Byline, (*reader).isByline},
	{Caption, (*reader).isCaption},
	{Credit, (*reader).isCredit},
	{Boilerplate, (*reader).isFurniture},
}

// cues settles the units that say themselves what they are.
func (r *reader) cues() {
	for i := range r.units {
		u := &r.units[i]
		for _, recognizer := range recognizers {
			if rule := recognizer.is(r, u); rule != "" {
				u.settle(recognizer.kind, rule)
				break
			}
		}
	}
}

// isSeparator: "-", "* * *", "___".
func (r *reader) isSeparator(u *unit) string {
	if u.words > 0 || u.quoted {
		return ""
	}
	for i := u.From; i < u.To; i++ {
		switch k := r.Tokens[i].Kind; k {
		case scan.Other, scan.Currency, scan.Percent, scan.Question, scan.Clitic:
			if k != scan.Other || r.TextAt(i) != "=" && r.TextAt(i) != "~" && r.TextAt(i) != "_" && r.TextAt(i) != "+" {
				return ""
			}
		}
	}
	return "separator:marks"
}

// isTagline: "(Reporting by Ann Lee; Editing by Bob Ray)".
func (r *reader) isTagline(u *unit) string {
	i := u.From
	for i < u.To && (r.Tokens[i].Kind == scan.Open || r.Tokens[i].Kind == scan.Dash) {
		i++
	}
	if i < u.To && r.Has(i, scan.Upper) && r.listed(i, lexicon.TaglineCue) > 0 && (u.small < 12 || r.Tokens[u.From].Kind == scan.Open) {
		return "tagline:cue"
	}
	if u.words > 40 {
		return ""
	}
	for i := u.From; i < u.To; i++ { // "Ann Lee contributed to this report."
		if r.Tokens[i].Phrase.Is(lexicon.TaglineCue) && r.Tokens[i].PhraseLen > 1 && i > u.From && i >= u.To-6 {
			return "tagline:contributed"
		}
	}
	return ""
}

// isNote: "Editor's note: …", "CORRECTION: …".
func (r *reader) isNote(u *unit) string {
	i := u.From
	for i < u.To && (r.Tokens[i].Kind == scan.Open || r.Tokens[i].Kind == scan.Bullet) {
		i++
	}
	if i >= u.To || !r.Has(i, scan.Upper) {
		return ""
	}
	n := r.listed(i, lexicon.NoteCue)
	if n == 0 {
		return ""
	}
	if n >= 4 || i+n < u.To && (r.Tokens[i+n].Kind == scan.Colon || r.Tokens[i+n].Kind == scan.Dash) && u.words > int(n)+2 {
		return "note:cue"
	}
	return ""
}

// isRelated: "Read more: …", "ALSO READ | …".
func (r *reader) isRelated(u *unit) string {
	i := u.From
	for i < u.To && (r.Tokens[i].Kind == scan.Open || r.Tokens[i].Kind == scan.Bullet || r.Tokens[i].Kind == scan.Other || r.Tokens[i].IsMark()) {
		i++
	}
	if i >= u.To || !r.Has(i, scan.Upper) {
		return ""
	}
	n := r.listed(i, lexicon.RelatedCue)
	if n == 0 {
		return ""
	}
	after := i + n
	if after >= u.To { // "Read more" alone
		return "related:heading"
	}
	switch r.Tokens[after].Kind {
	case scan.Colon, scan.Pipe, scan.Dash, scan.Hyphen, scan.Bullet, scan.Slash:
		return "related:cue"
	}
	if n > 1 && u.words > int(n)+2 && !u.ends && r.Has(i, scan.Caps) {
		return "related:cue"
	}
	return ""
}

// isFurniture: "Share", "Sign up for our newsletter", "Advertisement 2".
func (r *reader) isFurniture(u *unit) string {
	if r.Tokens[u.From].Kind == scan.Other && r.TextAt(u.From) == "©" {
		return "furniture:copyright"
	}
	i := u.From
	for i < u.To && (r.Tokens[i].Kind == scan.Bullet || r.Tokens[i].Kind == scan.Other || r.Tokens[i].Kind == scan.Hash) {
		i++
	}
	if i >= u.To || r.Tokens[i].Kind != scan.Word {
		if u.words <= 2 && !u.quoted {
			return "furniture:figures"
		}
		return ""
	}
	entry, n := r.phraseAt(i)
	if !entry.Is(lexicon.Furniture) {
		entry, n = r.Tokens[i].Entry, 1
	}
	if entry.Is(lexicon.Furniture) {
		if entry.Value(lexicon.Furniture) == 2 && r.Has(i, scan.Upper) && u.words < 30 {
			return "furniture:offer"
		}
		rest := 0
		for j := i + n; j < u.To; j++ {
			if t := &r.Tokens[j]; t.Kind == scan.Word && !t.Entry.Is(lexicon.Furniture) && t.Entry != word.And && t.Entry != word.Us && t.Entry != word.The {
				rest++
			}
		}
		if rest == 0 && u.words <= 6 {
			return "furniture:button"
		}
	}
	if u.words == 1 && u.To-u.From == 1 && r.Tokens[i].Shape.Has(scan.Initial) {
		return "furniture:letter"
	}
	return ""
}
