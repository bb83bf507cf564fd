package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// isGame tells whether the story is of a game, whose quarters are none of the
// year: more scores ("32-18"), clubs and verbs of match reports stand in it than amounts of money, percentages and companies.
func (a *anchor) isGame() bool {
	if a.genre == unread {
		scores, amounts := 0, 0
		for i := range a.Tokens {
			switch t := &a.Tokens[i]; {
			case t.Kind == scan.Currency, t.Kind == scan.Percent, t.Entry.Any(business):
				amounts++
			case t.Kind == scan.Hyphen && a.KindAt(int32(i)-1) == scan.Number && a.KindAt(int32(i)+1) == scan.Number:
				scores += 2
			case t.Entry.Any(sport) && isScale(a.TextAt(int32(i)-1)): // "900 billion won"
				amounts++
			case t.Entry.Any(sport):
				scores++
			}
		}
		if a.genre = noGame; scores > amounts+1 {
			a.genre = game
		}
	}
	return a.genre == game
}

// isScale tells whether a word counts what no score comes up to.
func isScale(s string) bool { return s == "million" || s == "billion" || s == "trillion" }

// What the genre of a story may be.
const (
	unread = iota
	noGame
	game
)

var (
	business = lexicon.SetOf(lexicon.Business, lexicon.Company)
	sport    = lexicon.SetOf(lexicon.Club, lexicon.SportVerb)
)
