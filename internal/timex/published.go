package timex

import (
	"strconv"
	"strings"
	"time"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timestamp"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// published looks for the time of publication in the text: in the timestamp
// lines, else in the byline and what stands with it above the story, else in the
// dateline, else in the captions, the newest of which counts.
func (k *Reader) published(d *scan.Doc, l *layout.Layout, loc *time.Location) (time.Time, Source) {
	if loc == nil {
		loc = time.UTC
	}
	for _, x := range l.Timestamps {
		if t := k.timestamp(d, x, loc); !t.IsZero() {
			return t, FromTimestamp
		}
	}
	// "Ann Lee, Political Correspondent / Tue May 13 2025 - 21:40", "Transcript: Ann Lee on 'Talk of the Day,' May 18, 2025"
	for i := range l.Blocks {
		b := &l.Blocks[i]
		if b.Kind == layout.Paragraph {
			break
		}
		if b.Kind != layout.Byline && b.Kind != layout.Crosshead && (b.Kind != layout.Headline || !isTranscript(d, b.Range)) ||
			k.newestDay(d, b.Range) == calendar.Never {
			continue
		}
		if t := k.timestamp(d, b.Range, loc); !t.IsZero() {
			return t, FromTimestamp
		}
	}
	for _, line := range l.Datelines { // in a list of briefs the first may leave the year out
		if day := k.newestDay(d, line.Date); day != calendar.Never {
			return day.In(loc), FromDateline
		}
	}
	newest := calendar.Never
	for _, c := range l.Captions {
		newest = max(newest, k.newestDay(d, c.Range))
	}
	if newest != calendar.Never {
		return newest.In(loc), FromCaption
	}
	return time.Time{}, Unknown
}

// isTranscript tells whether a headline opens as that of a transcript does.
func isTranscript(d *scan.Doc, x scan.Range) bool {
	return strings.EqualFold(d.TextAt(x.From), "transcript") || x.Len() > 1 && strings.EqualFold(d.TextAt(x.From+1), "transcript")
}

// newestDay returns the newest day in the range that is given with its year.
func (k *Reader) newestDay(d *scan.Doc, x scan.Range) calendar.Date {
	newest := calendar.Never
	for _, f := range k.grammar.Read(d, x) {
		if f.Step == grammar.Said && f.Value.IsDay() {
			newest = max(newest, f.Value.First())
		}
	}
	return newest
}

// timestamp reads the first date of a line with the clock time that stands beside it.
func (k *Reader) timestamp(d *scan.Doc, x scan.Range, loc *time.Location) time.Time {
	day := calendar.Never
	var clock calendar.Clock
	zoned := false
	for _, f := range k.grammar.Read(d, x) {
		full := &f
		if f.Step == grammar.Of { // "9 a.m. April 17, 2025"
			full = f.Base
		}
		if full.Step == grammar.Said && full.Value.IsDay() && day == calendar.Never {
			day = full.Value.First()
		}
		if f.Clock.Unit != calendar.NoUnit && clock.IsZero() {
			if clock = f.Clock; f.Has(grammar.Zoned) {
				loc, zoned = k.zone(zoneName(d, f.Range), int(f.Zone)), true
			}
		}
	}
	if !zoned { // "09:30 pm | Updated December 08, 2024 12:15 am IST": the last zone is that of all clock times
		for i := x.To - 1; i >= x.From; i-- {
			if t := &d.Tokens[i]; t.Shape.Has(scan.Caps) && t.Entry.Is(lexicon.Zone) {
				loc = k.zone(d.TextAt(i), t.Entry.Value(lexicon.Zone))
				break
			}
		}
	}
	if day == calendar.Never {
		t, _ := timestamp.Read(d.TextOf(x), loc)
		return t
	}
	hour, minute := int(clock.Hour), int(clock.Minute)
	y, m, dd := day.Civil()
	if clock.IsZero() {
		if t, _ := timestamp.Read(d.TextOf(x), loc); t.Year() == y && t.Month() == time.Month(m) && t.Day() == dd {
			return t // "2025-04-30T09:42:00Z"
		}
		hour, minute = bareClock(d, x)
	}
	return k.daylight(time.Date(y, time.Month(m), dd, hour, minute, 0, 0, loc))
}

// zone is a named zone of a timestamp line.
type zone struct {
	name     string
	minutes  int // east of Greenwich
	location *time.Location
}

// maxZones bounds what a Reader keeps; no newsroom's pages name more.
const maxZones = 32

// zone returns the location of a zone, which is made once.
func (k *Reader) zone(name string, minutes int) *time.Location {
	for i := range k.zones {
		if z := &k.zones[i]; z.minutes == minutes && z.name == name {
			return z.location
		}
	}
	name = strings.Clone(name) // no text outlives its article
	location := time.FixedZone(name, 60*minutes)
	if len(k.zones) < maxZones {
		k.zones = append(k.zones, zone{name, minutes, location})
	}
	return location
}

// daylight puts an hour on to the zones of North America that are named without
// a season (ET, CT, MT, PT) in summer.
func (k *Reader) daylight(t time.Time) time.Time {
	name, offset := t.Zone()
	if len(name) != 2 || name[1] != 'T' || !strings.ContainsRune("ECMP", rune(name[0])) {
		return t
	}
	if !inSummer(calendar.Of(t), t.Hour()) {
		return t
	}
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), 0, 0, k.zone(name, offset/60+60))
}

// inSummer tells whether clocks in North America stand on summer time at an hour:
// from 2 a.m. on the second Sunday in March to 2 a.m. on the first in November.
func inSummer(day calendar.Date, hour int) bool {
	year, month, _ := day.Civil()
	spring, autumn := calendar.NthWeekday(year, 3, 7, 2), calendar.NthWeekday(year, 11, 7, 1)
	switch month {
	case 3:
		return day > spring || day == spring && hour >= 2
	case 11:
		return day < autumn || day == autumn && hour < 2
	}
	return month > 3 && month < 11
}

// bareClock reads the first clock time of a timestamp line, where figures alone
// are enough: "11:42, 20 August 2024", "12 Feb 2025 17.04 GMT". Without one it is midnight.
func bareClock(d *scan.Doc, x scan.Range) (hour, minute int) {
	for i := x.From; i < x.To; i++ {
		t := &d.Tokens[i]
		if t.Kind != scan.Number && t.Kind != scan.Mixed {
			continue
		}
		text, next := d.TextAt(i), i+1
		if i+2 < x.To && d.Tokens[i+1].Kind == scan.Colon && d.Tokens[i+2].Kind <= scan.Mixed {
			text, next = d.TextOf(scan.Range{From: i, To: i + 3}), i+3
		}
		var ok bool
		if hour, minute, ok = figures(text); !ok {
			continue
		}
		half := text[len(text)-1:]
		if next < x.To && d.Tokens[next].Kind == scan.Word {
			half = d.TextAt(next)
		}
		switch afternoon := half[0]|0x20 == 'p' || len(text) > 1 && text[len(text)-2]|0x20 == 'p'; {
		case afternoon && hour < 12:
			hour += 12
		case half[0]|0x20 == 'a' && hour == 12:
			hour = 0
		}
		return hour, minute
	}
	return 0, 0
}

// figures reads "9:42", "17.04" and "9:42pm", the marks of half a day aside.
func figures(text string) (hour, minute int, ok bool) {
	at := strings.IndexAny(text, ":.")
	if at < 1 || at > 2 || len(text) < at+3 || len(text) > at+5 {
		return 0, 0, false
	}
	for i, c := range []byte(text[:at+3]) {
		if i != at && (c < '0' || c > '9') {
			return 0, 0, false
		}
	}
	if len(text) > at+3 && text[at+3] <= '9' {
		return 0, 0, false
	}
	hour, _ = strconv.Atoi(text[:at])
	minute, _ = strconv.Atoi(text[at+1 : at+3])
	return hour, minute, hour < 24 && minute < 60
}

// zoneName returns the name of the zone that stands in a range.
func zoneName(d *scan.Doc, x scan.Range) string {
	for i := x.From; i < x.To; i++ {
		if t := &d.Tokens[i]; t.Shape.Has(scan.Caps) && t.Entry.Is(lexicon.Zone) {
			return d.TextAt(i)
		}
	}
	return ""
}

// tooFar is how many days a dateline's date may lie from the day of publication.
const tooFar = 5

// datelineWarnings compares the date of the dateline with the day of publication.
func (a *anchor) datelineWarnings(l *layout.Layout) {
	if len(l.Datelines) == 0 || l.Datelines[0].Date.Empty() {
		return
	}
	for i := range a.found {
		e := &a.found[i]
		if !e.Overlaps(l.Datelines[0].Date) || !e.Value.IsDay() {
			continue
		}
		switch apart := e.Value.First() - a.today; {
		case apart > 1:
			a.warn(e.Range, "dateline-in-future", "The dateline's date lies after the time of publication.")
		case apart < -tooFar:
			a.warn(e.Range, "dateline-date-mismatch", "The dateline's date is far from the time of publication.")
		}
		return
	}
}
