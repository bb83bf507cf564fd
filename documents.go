package newstext

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/newstext/newstext/internal/timestamp"
)

// LineError says what is wrong with a line of NDJSON.
type LineError struct {
	Line int    // from 1
	ID   string // the document's, if it could be read
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("newstext: line %d: %v", e.Line, e.Err) }

// Unwrap returns the cause.
func (e *LineError) Unwrap() error { return e.Err }

// Documents reads NDJSON, one object a line:
//
//	{"id": "...", "text": "...", "published": "2025-04-30"}
//
// published is read by [ParsePublished] and may be absent or empty, as may id; other fields are ignored, and so are blank lines. A line
// that is no such object yields a [*LineError] in its place, and reading goes
// on. Lines may be of any length. An error of r itself is the last one yielded.
func Documents(r io.Reader) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		for n := 1; ; n++ {
			line, err := in.ReadBytes('\n')
			if trimmed := bytes.TrimSpace(line); len(trimmed) > 0 {
				doc, bad := readDocument(trimmed)
				if bad != nil {
					bad = &LineError{n, doc.ID, bad}
				}
				if !yield(doc, bad) {
					return
				}
			}
			if err != nil {
				if err != io.EOF {
					yield(Document{}, fmt.Errorf("newstext: %w", err))
				}
				return
			}
		}
	}
}

// readDocument reads one line; of a bad one it returns at least the id, if there is one.
func readDocument(line []byte) (Document, error) {
	var fields struct {
		ID        json.RawMessage `json:"id"`
		Text      *string         `json:"text"`
		Published *string         `json:"published"`
	}
	if line[0] != '{' {
		return Document{}, errors.New("not a JSON object")
	}
	var doc Document
	err := json.Unmarshal(line, &fields)
	if len(fields.ID) > 0 {
		if bad := json.Unmarshal(fields.ID, &doc.ID); bad != nil && err == nil {
			err = errors.New("id is not a string")
		}
	}
	switch {
	case err != nil:
		return doc, err
	case fields.Text == nil:
		return doc, errors.New("no text")
	}
	doc.Text = *fields.Text
	if fields.Published != nil {
		doc.Published, err = ParsePublished(*fields.Published)
	}
	return doc, err
}

// ParsePublished reads a time of publication: RFC 3339, YYYY-MM-DD for the
// midnight in UTC that begins the day, or another form of feeds and web pages
// that leaves no doubt: "Wed, 30 Apr 2025 09:42:00 GMT", "2025-04-30 09:42". What
// names no zone is in UTC. The empty string is the zero time, unknown.
func ParsePublished(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if t, found := timestamp.Read(s, time.UTC); found {
		return t, nil
	}
	return time.Time{}, fmt.Errorf("published %q is neither RFC 3339 nor YYYY-MM-DD", s)
}
