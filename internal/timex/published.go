package timex

import (
	"time"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timestamp"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// published looks for the time of publication in the text: in the timestamp
// lines, else in the dateline, else in the captions, the newest of which counts.
func (p *parser) published(l *layout.Layout) (time.Time, Source) {
	for _, x := range l.Timestamps {
		if t := p.timestamp(x); !t.IsZero() {
			return t, FromTimestamp
		}
	}
	if len(l.Datelines) > 0 && !l.Datelines[0].Date.Empty() {
		if day, ok := p.fullDay(l.Datelines[0].Date); ok {
			return day, FromDateline
		}
	}
	var newest time.Time
	for _, c := range l.Captions {
		if day, ok := p.fullDay(c.Range); ok && day.After(newest) {
			newest = day
		}
	}
	if !newest.IsZero() {
		return newest, FromCaption
	}
	return time.Time{}, Unknown
}

// zoneOr returns the parser's location, or UTC where nobody knows better.
func (p *parser) zoneOr() *time.Location {
	if p.location != nil {
		return p.location
	}
	return time.UTC
}

// fullDay returns the newest day in the range that is given with its year.
func (p *parser) fullDay(x scan.Range) (newest time.Time, found bool) {
	q := parser{Doc: p.Doc, location: p.zoneOr()}
	q.all(x)
	for _, e := range q.found {
		if e.Type == Date && len(e.Value) == len(time.DateOnly) && !e.Begin.IsZero() && e.Begin.After(newest) {
			newest, found = e.Begin, true
		}
	}
	return newest, found
}

// timestamp reads the first date of a line with the clock time that stands beside it.
func (p *parser) timestamp(x scan.Range) time.Time {
	q := parser{Doc: p.Doc, location: p.zoneOr()}
	q.all(x)
	var day time.Time
	hour, minute, zone := -1, 0, q.location
	for _, e := range q.found {
		if !e.Begin.IsZero() && len(e.Value) >= len(time.DateOnly) && e.Value[4] == '-' && e.Value[7] == '-' && day.IsZero() {
			day = calendar.Midnight(e.Begin)
			if e.Type == Time {
				hour, minute = e.Begin.Hour(), e.Begin.Minute()
				zone = e.Begin.Location()
			}
		}
	}
	if day.IsZero() {
		t, _ := timestamp.Read(p.TextOf(x), p.zoneOr())
		return t
	}
	for i := x.From; i < x.To && hour < 0; i++ {
		if k := q.Tokens[i].Kind; k == scan.Number || k == scan.Mixed {
			if h, m, next, _ := q.clockTime(i); next > i && h < 24 {
				hour, minute = h, m
				if q.zoneAt(next) {
					zone = time.FixedZone(q.TextAt(next), 60*q.Tokens[next].Entry.Value(lexicon.Zone))
				}
			}
		}
	}
	return time.Date(day.Year(), day.Month(), day.Day(), max(hour, 0), minute, 0, 0, zone)
}

// tooFar is how far a dateline's date may lie from the day of publication.
const tooFar = 5 * 24 * time.Hour

// datelineWarnings compares the date of the dateline with the day of publication.
func (p *parser) datelineWarnings(l *layout.Layout) []scan.Warning {
	if len(l.Datelines) == 0 || l.Datelines[0].Date.Empty() {
		return nil
	}
	for i := range p.found {
		e := &p.found[i]
		if !e.Overlaps(l.Datelines[0].Date) || len(e.Value) != len(time.DateOnly) || e.Begin.IsZero() {
			continue
		}
		switch apart := e.Begin.Sub(p.today); {
		case apart > 24*time.Hour:
			return []scan.Warning{{Range: e.Range, Code: "dateline-in-future", Text: "The dateline's date lies after the time of publication."}}
		case apart < -tooFar:
			return []scan.Warning{{Range: e.Range, Code: "dateline-date-mismatch", Text: "The dateline's date is far from the time of publication."}}
		}
		return nil
	}
	return nil
}
