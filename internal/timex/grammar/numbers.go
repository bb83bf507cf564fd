package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// atoi reads one to four digits, -1 for anything else.
func atoi(s string) int {
	if len(s) == 0 || len(s) > 4 {
		return -1
	}
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// digits returns the value of a token of one to four digits, -1 for any other.
func (r *reader) digits(i int32) int {
	if r.kind(i) != scan.Number {
		return -1
	}
	return atoi(r.text(i))
}

// year returns the year that token i is the number of, 0 if it is none.
func (r *reader) year(i int32) int {
	if n := r.digits(i); n >= 1000 && n < 2200 && len(r.text(i)) == 4 {
		return n
	}
	return 0
}

// yearBehind reads ", 2025", "2025", "of '87" or "two thousand and thirty-two" at i.
func (r *reader) yearBehind(i int32) (int, int32) {
	at := i
	if r.kind(at) == scan.Comma {
		at++
	} else {
		at = r.skip(at, word.Of)
	}
	if y := r.year(at); y > 0 {
		return y, at + 1
	}
	if at > i && r.kind(at-1) != scan.Comma { // "April of 87"
		if k := r.kind(at); k == scan.Single || k == scan.SingleClose || k == scan.SingleOpen {
			at++
		}
		if n := r.digits(at); n >= 0 && len(r.text(at)) == 2 {
			return century(n), at + 1
		}
	} else if k := r.kind(at); (k == scan.Single || k == scan.SingleClose || k == scan.SingleOpen) && r.joined(at+1) { // "April '87"
		if n := r.digits(at + 1); n >= 0 && len(r.text(at+1)) == 2 {
			return century(n), at + 2
		}
	}
	if y, after := r.spelledYear(at); y > 0 {
		return y, after
	}
	return 0, i
}

// century completes a year of two digits: 87 is 1987, 12 is 2012.
func century(n int) int {
	if n >= 50 {
		return 1900 + n
	}
	return 2000 + n
}

// spelledYear reads "nineteen ninety-four", "two thousand and fifteen".
func (r *reader) spelledYear(i int32) (int, int32) {
	if r.kind(i) != scan.Word || !r.entry(i).Is(lexicon.Cardinal) {
		return 0, i
	}
	first, next := r.small(i)
	switch {
	case first == 2 && r.entry(next).Value(lexicon.Cardinal) == 1000:
		next++
		at := r.skip(next, word.And)
		if n, after := r.small(at); n > 0 && r.unit(after) == calendar.NoUnit {
			return 2000 + n, after
		}
		return 2000, next
	case first < 15 || first > 20 || next != i+1 && first != 20:
		return 0, i
	}
	if n, after := r.small(next); n >= 10 && r.unit(after) == calendar.NoUnit && r.kind(next) == scan.Word {
		return 100*first + n, after
	}
	return 0, i
}

// small reads a number below a hundred in words: "four", "ninety-four", "ninety four".
func (r *reader) small(i int32) (int, int32) {
	if r.kind(i) != scan.Word {
		return 0, i
	}
	n := r.entry(i).Value(lexicon.Cardinal)
	if n <= 0 || n >= 100 {
		return 0, i
	}
	i++
	if n < 20 || n%10 != 0 {
		return n, i
	}
	at := i
	if r.kind(at) == scan.Hyphen {
		at++
	}
	if ones := r.entry(at).Value(lexicon.Cardinal); ones > 0 && ones < 10 && r.kind(at) == scan.Word {
		return n + ones, at + 1
	}
	return n, i
}

// ordinalDigits reads "17th" up to a limit, 0 if token i is no such thing.
func (r *reader) ordinalDigits(i int32, limit int) int {
	s := r.text(i)
	if r.kind(i) != scan.Mixed || len(s) < 3 {
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

// ordinal reads "third", "3rd", "twenty-first" and returns it with the next token; 0 if there is none.
func (r *reader) ordinal(i int32) (int, int32) {
	t := r.tok(i)
	switch {
	case t.Phrase.Is(lexicon.Ordinal):
		return t.Phrase.Value(lexicon.Ordinal), i + int32(t.PhraseLen)
	case t.Kind == scan.Word && t.Entry.Is(lexicon.Ordinal):
		return t.Entry.Value(lexicon.Ordinal), i + 1
	}
	if n := r.ordinalDigits(i, 99); n > 0 {
		return n, i + 1
	}
	return 0, i
}

// dayNumber reads "17", "17th", "seventeenth" and returns the next token; 0 if there is no day of a month.
func (r *reader) dayNumber(i int32) (int, int32) {
	if r.kind(i) == scan.Number {
		if n := r.digits(i); n >= 1 && n <= 31 && len(r.text(i)) <= 2 {
			return n, i + 1
		}
		return 0, i
	}
	if n, next := r.ordinal(i); n >= 1 && n <= 31 {
		return n, next
	}
	return 0, i
}

// vague is a number that the text does not tell: "several".
const vague = calendar.X

// quantity reads a number in figures or words, in tenths; [vague] for
// "several", 0 if there is none: "90", "2.5", "twenty-four", "two and a half".
func (r *reader) quantity(i int32) (tenths int32, next int32) {
	t := r.tok(i)
	if t.Kind == scan.Number {
		tenths, next = decimal(r.text(i)), i+1
		if r.kind(next+1) == scan.Slash && r.text(next) == "1" && r.text(next+2) == "2" && r.joined(next+1) && r.joined(next+2) { // "5 1/2 hours"
			return tenths + 5, next + 3
		}
	} else if t.Kind == scan.Word {
		n := 0
		if n, next = r.numeral(i); n == vague {
			return vague, next
		}
		tenths = 10 * int32(n)
	}
	if tenths > 0 && r.entry(next) == word.And && r.one(next+1, word.A, word.An, word.One) && r.entry(next+2) == word.Half {
		tenths, next = tenths+5, next+3
	}
	return tenths, next
}

// decimal reads "90", "1,000", "2.5" as tenths, 0 if it is too exact or too large.
func decimal(s string) int32 {
	n, point := int32(0), -1
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9' && n < 1e6:
			n = 10*n + int32(c-'0')
		case c == ',' && point < 0:
		case c == '.' && point < 0 && i == len(s)-2:
			point = i
		default:
			return 0
		}
	}
	if point < 0 {
		n *= 10
	}
	return n
}

// numeral reads a number in words.
func (r *reader) numeral(i int32) (int, int32) {
	t := r.tok(i)
	if t.Phrase.Is(lexicon.Cardinal) {
		return t.Phrase.Value(lexicon.Cardinal), i + int32(t.PhraseLen)
	}
	if !t.Entry.Is(lexicon.Cardinal) || t.Entry == word.Recent {
		return 0, i
	}
	n, next := r.small(i)
	if next == i {
		n, next = t.Entry.Value(lexicon.Cardinal), i+1
	}
	// "twenty and six hours"
	if n == 20 && r.entry(next) == word.And && r.entry(next+1).Value(lexicon.Cardinal) > 0 && r.entry(next+1).Value(lexicon.Cardinal) < 10 {
		return n + r.entry(next+1).Value(lexicon.Cardinal), next + 2
	}
	if n > 0 && n < 100 && r.kind(next) == scan.Word { // "two hundred"
		if power := r.entry(next).Value(lexicon.Cardinal); power >= 100 {
			return n * power, next + 1
		}
	}
	return n, next
}
