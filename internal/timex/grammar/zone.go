package grammar

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// zone reads the time zone at i, "GMT", "Central Time", "Eastern", in minutes
// east of Greenwich; where none stands there it returns i. "ET" and "Eastern" do
// not say the season, as "EST" and "EDT" do.
func (r *reader) zone(i int32) (minutes int16, zoned Flag, next int32) {
	t := r.tok(i)
	if t.Kind != scan.Word || !t.Shape.Has(scan.Upper) {
		return 0, 0, i
	}
	seasonless := false
	switch {
	case t.Phrase.Is(lexicon.Zone):
		minutes, next, seasonless = int16(t.Phrase.Value(lexicon.Zone)), i+int32(t.PhraseLen), t.PhraseLen == 2
	case t.Shape.Has(scan.Caps) && t.Entry.Is(lexicon.Zone):
		minutes, next, seasonless = int16(t.Entry.Value(lexicon.Zone)), i+1, t.End-t.Start == 2 || t.Shape.Has(scan.Dotted)
	default:
		if minutes = americanZone(r.text(i)); minutes == 0 || r.is(i+1, scan.Upper) && !r.entry(i+1).Any(dayNames) {
			return 0, 0, i
		}
		next, seasonless = i+1, true
	}
	if zoned = Zoned; seasonless && minutes < 0 {
		zoned |= Seasonal
	}
	if hours, after := r.offset(next); minutes == 0 && after > next { // "GMT+1"
		minutes, next = hours*60, after
	}
	return minutes, zoned, next
}

// offset reads the hours from Greenwich that stand at a zone's name: "+5", "-03".
func (r *reader) offset(i int32) (hours int16, next int32) {
	n := r.digits(i + 1)
	if n < 0 || n > 14 || !r.joined(i) || !r.joined(i+1) {
		return 0, i
	}
	switch r.text(i) {
	case "+":
		return int16(n), i + 2
	case "-":
		return int16(-n), i + 2
	}
	return 0, i
}

func (r *reader) zoneAt(i int32) bool {
	_, _, next := r.zone(i)
	return next > i
}

var dayNames = lexicon.SetOf(lexicon.Weekday, lexicon.Month)

// americanZone reads the name of a zone that stands alone: "9 p.m. Eastern".
func americanZone(name string) int16 {
	switch name {
	case "Eastern":
		return -5 * 60
	case "Central":
		return -6 * 60
	case "Mountain":
		return -7 * 60
	case "Pacific":
		return -8 * 60
	}
	return 0
}
