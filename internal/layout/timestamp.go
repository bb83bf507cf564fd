package layout

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// timeCues: "Updated 9:42 AM EDT, Wed April 30, 2025", "Published 22 hours ago", "2025-04-30", "14:05 GMT".
func (r *reader) timeCues(u *unit) {
	if u.To-u.From > 70 || u.words == u.capitals+u.small { // no figure, no time
		return
	}
	if u.seen.has(stops) && u.seen.has(presentTense) { // "The match kicks off at 12.30pm on Saturday."
		return
	}
	x := u.Range
	n := max(r.Listed(x.From, lexicon.Newspaper), r.Listed(x.From, lexicon.NewsAgency))
	if n > 0 && int(n) < x.Len()-2 { // "Philippine Daily Inquirer / 05:40 AM August 29, 2024"
		if k := r.Tokens[x.From+n].Kind; k == scan.Slash || k == scan.Pipe || k == scan.Dash || k == scan.Bullet {
			x.From += n + 1
		}
	}
	count := r.countTime(x)
	switch {
	case !count.date && !count.ago:
		if count.clock && count.others == 0 { // an entry of a live blog
			u.seen.add(clockTime)
		}
	case count.others == 0,
		count.cue && count.others <= mostOthers && count.others*2 < count.time,
		count.others == 1 && count.time >= 3 && (count.year || count.clock),
		count.others == 2 && (x.From > u.From || r.TextAt(u.To-1) == "read") && count.year && count.clock: // "Nov 9, 2024 - 18:40 | All, Japan", "… 3 mins to read"
		u.seen.add(timestampCue)
	}
}

// mostOthers is how many words a line of time has that say nothing of time.
const mostOthers = 4

// timeCount counts the words of a line that speak of time.
type timeCount struct {
	time, others   int
	date, ago, cue bool
	clock, year    bool
}

// countTime counts until there are more other words than a line of time has.
func (r *reader) countTime(x scan.Range) (c timeCount) {
	var months, weekdays, numbers, clocks int
	for i := x.From; i < x.To && c.others <= mostOthers; i++ {
		t := &r.Tokens[i]
		switch t.Kind {
		case scan.Number:
			c.time++
			numbers++
			if i+2 < x.To && r.Tokens[i+1].Kind == scan.Colon && r.Tokens[i+2].Kind <= scan.Mixed {
				clocks++
			}
			c.date = c.date || r.isNumericDate(i, x.To)
			c.year = c.year || r.isYear(i)
			if dots := dotted(r.TextAt(i)); dots == 2 {
				c.date = true
			} else if dots == 1 && t.End-t.Start >= 4 && i+1 < x.To && r.Tokens[i+1].Entry.Is(lexicon.ClockWord) { // "19.52 BST"
				clocks++
			}
		case scan.Mixed:
			c.time++
			numbers++
		case scan.Word:
			switch {
			case t.Entry.Is(lexicon.Month):
				months++
				c.time++
			case t.Entry.Is(lexicon.Weekday):
				weekdays++
				c.time++
			case t.Entry == word.Ago:
				c.ago = numbers > 0
				c.time++
			case r.Listed(i, lexicon.Zone) > 1: // "Eastern Daylight Time"
				c.time++
				i += r.Listed(i, lexicon.Zone) - 1
			case t.Entry.Is(lexicon.ClockWord), t.Shape.Has(scan.Caps) && t.End-t.Start < 6 && i > x.From && r.At(i-1).Is(lexicon.ClockWord): // "12:00 AM MYT"
				c.time++
				k := r.KindAt(i - 1)
				if t.Shape.Has(scan.Upper) && (i == x.From || k == scan.Comma || k == scan.Pipe || k == scan.Bullet) { // "Bellihalli (Kerala), Updated At: 09:44 AM Jun 03, 2025"
					c.cue = true
				}
			default:
				c.others++
			}
		case scan.At: // "@janedoe / 10:00 AM PDT"
			i++
		case scan.Clitic, scan.Question:
			c.others++
		}
	}
	c.clock = clocks > 0
	c.date = c.date || months > 0 && numbers > 0 || weekdays > 0 && clocks > 0
	return c
}

// isNumericDate tells "2025-04-30" and "30/04/2025" from a telephone number.
func (r *reader) isNumericDate(i, to int32) bool {
	if i+4 >= to || r.Tokens[i+1].Kind != r.Tokens[i+3].Kind || r.Tokens[i+1].Kind != scan.Slash && r.Tokens[i+1].Kind != scan.Hyphen {
		return false
	}
	first, second, third := len(r.TextAt(i)), len(r.TextAt(i+2)), len(r.TextAt(i+4))
	return first == 4 && second <= 2 && third >= 1 && third <= 2 || first <= 2 && second <= 2 && (third == 4 || third == 2)
}

// dotted counts the stops in a number: "30.04.2025" has two.
func dotted(s string) (n int) {
	for i := range len(s) {
		if s[i] == '.' {
			n++
		}
	}
	return n
}

// timeStart returns where the words of time begin that end the range: "Omar Kendrick 2 minutes ago".
func (r *reader) timeStart(x scan.Range) int32 {
	at := x.To
	for at > x.From && r.isOfTime(at-1, x.To) {
		at--
	}
	for i := at; i < x.To; i++ { // there must be a figure in it
		if r.Tokens[i].Kind == scan.Number || r.Tokens[i].Kind == scan.Mixed {
			return at
		}
	}
	return x.To
}

// isOfTime tells whether token i can be of a time: a figure, a mark, a word of time.
func (r *reader) isOfTime(i, to int32) bool {
	switch t := &r.Tokens[i]; t.Kind {
	case scan.Number, scan.Comma, scan.Colon, scan.Bullet, scan.Pipe, scan.Dash, scan.Slash, scan.Hyphen, scan.Stop:
		return true
	case scan.Mixed:
		return isTimeSpan(r.TextAt(i))
	case scan.Word:
		if t.Entry.Is(lexicon.Month) && i+1 < to && r.Tokens[i+1].Kind == scan.Number { // "April 30", who may be a woman
			return true
		}
		return t.Entry.Any(timeWords) && !t.Entry.Is(lexicon.GivenName)
	}
	return false
}

var timeWords = lexicon.SetOf(lexicon.ClockWord, lexicon.Month, lexicon.Weekday)

// isTimeSpan tells a day, an hour or a span of time written as one: "30th", "10am", "2h", "5min", "17T06", but "1.2L".
func isTimeSpan(s string) bool {
	unit := strings.TrimLeft(s, "0123456789.")
	for _, one := range [...]string{"am", "pm", "st", "nd", "rd", "th", "h", "hr", "hrs", "m", "min", "mins", "d", "w", "mo", "y", "yr", "z", "s", "sec"} {
		if strings.EqualFold(unit, one) {
			return true
		}
	}
	return len(unit) > 1 && (unit[0] == 'T' || unit[0] == 'h') && unit[1] >= '0' && unit[1] <= '9' // "14h30"
}
