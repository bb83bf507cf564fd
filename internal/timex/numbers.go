package timex

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// digits returns the value of a token of one to four digits, -1 for any other.
func (p *parser) digits(i int32) int {
	if i < 0 || int(i) >= len(p.Tokens) || p.Tokens[i].Kind != scan.Number {
		return -1
	}
	return atoi(p.TextAt(i))
}

func atoi(s string) int {
	if len(s) == 0 || len(s) > 4 {
		return -1
	}
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// year returns the year that token i is the number of, 0 if it is none.
func (p *parser) year(i int32) int {
	if n := p.digits(i); n >= 1000 && n < 2200 && len(p.TextAt(i)) == 4 {
		return n
	}
	return 0
}

// dayNumber reads "17", "17th"; 0 if token i is no day of a month.
func (p *parser) dayNumber(i int32) int {
	if i < 0 || int(i) >= len(p.Tokens) {
		return 0
	}
	switch t := &p.Tokens[i]; t.Kind {
	case scan.Number:
		if n := p.digits(i); n >= 1 && n <= 31 && len(p.TextAt(i)) <= 2 {
			return n
		}
	case scan.Mixed:
		return p.ordinalDigits(i, 31)
	}
	return 0
}

// ordinalDigits reads "17th" up to a limit, 0 if token i is no such thing.
func (p *parser) ordinalDigits(i int32, limit int) int {
	s := p.TextAt(i)
	if len(s) < 3 || p.Tokens[i].Kind != scan.Mixed {
		return 0
	}
	switch s[len(s)-2:] {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		if n := atoi(s[:len(s)-2]); n >= 1 && n <= limit {
			return n
		}
	}
	return 0
}

// ordinal reads "third", "3rd" and returns it with the next token; 0 if there is none.
func (p *parser) ordinal(i int32) (int, int32) {
	if i < 0 || int(i) >= len(p.Tokens) {
		return 0, i
	}
	t := &p.Tokens[i]
	if t.Phrase.Is(lexicon.Ordinal) {
		return t.Phrase.Value(lexicon.Ordinal), i + int32(t.PhraseLen)
	}
	if t.Kind == scan.Word && t.Entry.Is(lexicon.Ordinal) {
		return t.Entry.Value(lexicon.Ordinal), i + 1
	}
	if n := p.ordinalDigits(i, 99); n > 0 {
		return n, i + 1
	}
	return 0, i
}

// vague is a number that the text does not tell: "several".
const vague = -1

// count reads a number in figures or words at i and returns it with the next
// token; 0 if there is none, [vague] for "several".
func (p *parser) count(i int32) (int, int32) {
	if int(i) >= len(p.Tokens) {
		return 0, i
	}
	t := &p.Tokens[i]
	if t.Kind == scan.Number {
		if n := p.digits(i); n > 0 {
			return n, i + 1
		}
		return 0, i
	}
	if t.Kind != scan.Word {
		return 0, i
	}
	if t.Phrase.Is(lexicon.Cardinal) {
		return t.Phrase.Value(lexicon.Cardinal), i + int32(t.PhraseLen)
	}
	if !t.Entry.Is(lexicon.Cardinal) || t.Entry == word.Recent {
		return 0, i
	}
	n := t.Entry.Value(lexicon.Cardinal)
	i++
	if n >= 20 && n < 100 && int(i)+1 < len(p.Tokens) && p.Tokens[i].Kind == scan.Hyphen { // twenty-one
		if unit := p.At(i + 1).Value(lexicon.Cardinal); unit > 0 && unit < 10 {
			return n + unit, i + 2
		}
	}
	if n > 0 && n < 100 && int(i) < len(p.Tokens) { // two hundred
		if power := p.At(i).Value(lexicon.Cardinal); power >= 100 {
			return n * power, i + 1
		}
	}
	return n, i
}

// unit returns the unit of time that token i names, 0 if it names none.
func (p *parser) unit(i int32) unit {
	if i < 0 || int(i) >= len(p.Tokens) || p.Tokens[i].Kind != scan.Word {
		return 0
	}
	return unit(p.Tokens[i].Entry.Value(lexicon.TimeUnit))
}

// unit is a unit of time, numbered as in the list time_unit.
type unit int

const (
	second unit = iota + 1
	minute
	hour
	day
	week
	month
	quarter
	year
	decade
	century
	fortnight
	weekend
	night
	half
	millennium
)

// designator is the letter of a unit in a TIMEX3 duration.
func (u unit) designator() string {
	return [...]string{"", "S", "M", "H", "D", "W", "M", "Q", "Y", "DE", "CE", "W", "WE", "NI", "", "ML"}[u]
}

// clock tells whether the unit stands behind the T of a duration.
func (u unit) clock() bool { return u <= hour }
