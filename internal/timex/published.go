package timex

import (
	"time"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timestamp"
	"github.com/newstext/newstext/internal/timex/calendar"
	"github.com/newstext/newstext/internal/timex/grammar"
)

// published looks for the time of publication in the text: in the timestamp
// lines, else in the dateline, else in the captions, the newest of which counts.
func (k *Reader) published(d *scan.Doc, l *layout.Layout, loc *time.Location) (time.Time, Source) {
	if loc == nil {
		loc = time.UTC
	}
	for _, x := range l.Timestamps {
		if t := k.timestamp(d, x, loc); !t.IsZero() {
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
				loc = time.FixedZone(zoneName(d, f.Range), 60*int(f.Zone))
			}
		}
	}
	if day == calendar.Never {
		t, _ := timestamp.Read(d.TextOf(x), loc)
		return t
	}
	y, m, dd := day.Civil()
	return time.Date(y, time.Month(m), dd, int(clock.Hour), int(clock.Minute), 0, 0, loc)
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
