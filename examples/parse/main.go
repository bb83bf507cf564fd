// Command parse is the batch program: it parses news stories and prints them as JSON, one article a line.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"time"

	"github.com/newstext/newstext"
)

func main() {
	ndjson := flag.Bool("ndjson", false, "read NDJSON from standard input")
	flag.Parse()
	_ = *ndjson
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	defer out.Flush()
	var p newstext.Parser
	status := 0
	for a, err := range p.ParseAll(context.Background(), read(os.Stdin)) {
		if err != nil {
			status = 1
			var d *newstext.DocumentError
			errors.As(err, &d)
			line, _ := json.Marshal(map[string]string{"id": d.ID, "error": d.Err.Error()})
			out.Write(append(line, '\n'))
			continue
		}
		line, err := json.Marshal(a)
		if err != nil {
			panic(err)
		}
		out.Write(append(line, '\n'))
	}
	out.Flush()
	os.Exit(status)
}

func read(r io.Reader) iter.Seq2[newstext.Document, error] {
	return func(yield func(newstext.Document, error) bool) {
		in := bufio.NewReaderSize(r, 1<<20)
		for {
			line, err := in.ReadBytes('\n')
			if len(line) > 0 {
				var d struct{ ID, Text, Published string }
				bad := json.Unmarshal(line, &d)
				var t time.Time
				if bad == nil && d.Published != "" {
					if t, bad = time.Parse(time.DateOnly, d.Published); bad != nil {
						t, bad = time.Parse(time.RFC3339, d.Published)
					}
				}
				if !yield(newstext.Document{ID: d.ID, Text: d.Text, Published: t}, bad) {
					return
				}
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				return
			}
		}
	}
}
