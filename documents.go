package newstext

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/timestamp"
)

// LineError says what is wrong with a line of NDJSON.
type LineError struct {
	Line int    // from 1
	ID   string // the document's, if it could be read
	Err  error
}

func (e *LineError) Error() string {
	return fmt.Sprintf("newstext: line %d: %s", e.Line, within(e.Err))
}

// Unwrap returns the cause.
func (e *LineError) Unwrap() error { return e.Err }

// within is the message of an error within another one of this package's.
func within(err error) string { return strings.TrimPrefix(err.Error(), "newstext: ") }

// Documents reads NDJSON, one object a line:
//
//	{"id": "...", "text": "...", "published": "2025-04-30"}
//
// published is read by [ParsePublished] and may be absent or empty, as may id; other fields are ignored, and so are blank lines and a
// byte order mark. A line that is no such object, or no UTF-8, yields a [*LineError] in its place, and
// reading goes on. Lines may be of any length. An error of r itself is the last one yielded.
func Documents(r io.Reader) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		for n := 1; ; n++ {
			line, err := in.ReadBytes('\n')
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\ufeff")) // a byte order mark
			}
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
func readDocument(line []byte) (doc Document, err error) {
	var fields map[string]json.RawMessage // by their exact names: a struct's tags would take "Text" for "text"
	if line[0] != '{' {
		return doc, errors.New("not a JSON object")
	}
	if err := json.Unmarshal(line, &fields); err != nil {
		return doc, err
	}
	published := ""
	for _, field := range []struct {
		name string
		to   *string
	}{{"id", &doc.ID}, {"text", &doc.Text}, {"published", &published}} {
		if value, found := fields[field.name]; found && json.Unmarshal(value, field.to) != nil {
			return doc, fmt.Errorf("%s is not a string", field.name)
		}
	}
	if !utf8.Valid(line) { // encoding/json would read other bytes for it without a word
		return doc, errors.New("invalid UTF-8")
	}
	if value := fields["text"]; value == nil || string(value) == "null" {
		return doc, errors.New("no text")
	}
	doc.Published, err = ParsePublished(published)
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
	return time.Time{}, fmt.Errorf("newstext: time of publication %q is neither RFC 3339 nor YYYY-MM-DD", s)
}
