// Command parse is the batch program: raw news stories in, typed values out.
//
//	go run ./examples/parse testdata/articles/ultimatum.txt            # a report for a person
//	go run ./examples/parse -json -published 2025-04-30 story.txt
//	go run ./examples/parse -ndjson < stories.ndjson > articles.ndjson
//
// With -ndjson each input line is {"id": "...", "text": "...", "published":
// "2025-04-30"} and each output line an article, in input order; a line that
// cannot be parsed gives {"id": "...", "error": "..."} and the run goes on.
// Several files give an article a line too, with their paths as ids. The exit
// status is 1 if anything failed, 2 for wrong usage, 130 after an interrupt.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/newstext/newstext"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// The exit statuses.
const (
	ok          = 0
	failed      = 1
	usage       = 2
	interrupted = 130
)

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: parse [-json] [-published DATE] [FILE...]\n       parse -ndjson [-published DATE] [FILE...]")
		flags.PrintDefaults()
	}
	ndjson := flags.Bool("ndjson", false, "read one JSON object a line instead of raw text")
	asJSON := flags.Bool("json", false, "print JSON also for a single file")
	var published time.Time
	flags.Func("published", "time of publication of what brings none, RFC 3339 or YYYY-MM-DD", func(s string) (err error) {
		published, err = newstext.ParsePublished(s)
		return err
	})
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return ok
	} else if err != nil {
		return usage
	}
	for _, path := range flags.Args() {
		if name := strings.TrimLeft(path, "-"); name != path && flags.Lookup(name) != nil {
			fmt.Fprintln(stderr, "flags stand before the files:", path)
			flags.Usage()
			return usage
		}
	}

	docs := texts(flags.Args(), stdin)
	if *ndjson {
		docs = lines(flags.Args(), stdin)
	}
	b := batch{
		out:      stdout,
		err:      stderr,
		progress: newProgress(stderr),
		report:   !*ndjson && !*asJSON && flags.NArg() <= 1,
		texts:    make(chan string, 1),
	}
	return b.run(ctx, dated(docs, published, b.keepText()))
}

// batch prints what ParseAll yields.
type batch struct {
	out, err io.Writer
	progress *progress
	report   bool
	texts    chan string // the one text that the report is about
}

// keepText returns what is called with each text; the report needs it again.
func (b *batch) keepText() func(string) {
	if !b.report {
		return func(string) {}
	}
	return func(text string) { b.texts <- text }
}

func (b *batch) run(ctx context.Context, docs iter.Seq2[newstext.Document, error]) int {
	status := ok
	var parser newstext.Parser
	for article, err := range parser.ParseAll(ctx, docs) {
		b.progress.step()
		var bad *newstext.DocumentError
		switch {
		case errors.Is(err, context.Canceled):
			status = interrupted
		case errors.As(err, &bad):
			status = failed
			if err = b.failure(bad); err != nil {
				return b.broken(err)
			}
		case b.report:
			writeReport(b.out, article, <-b.texts)
		default:
			if err = b.line(article); err != nil {
				return b.broken(err)
			}
		}
	}
	b.progress.done()
	return status
}

// failure prints the error of one document.
func (b *batch) failure(bad *newstext.DocumentError) error {
	if b.report {
		fmt.Fprintln(b.err, "parse:", bad.Err)
		return nil
	}
	id, cause := bad.ID, bad.Err
	var line *newstext.LineError
	if errors.As(cause, &line) {
		id = line.ID
	}
	return b.line(struct {
		ID    string `json:"id"`
		Error string `json:"error"`
	}{id, cause.Error()})
}

// line prints one value. The encoder hands it over in one write, so that an interrupt leaves whole lines.
func (b *batch) line(value any) error {
	encoder := json.NewEncoder(b.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(value)
}

func (b *batch) broken(err error) int {
	fmt.Fprintln(b.err, "parse:", err)
	return failed
}

// texts yields each file, or standard input, as one document.
func texts(paths []string, stdin io.Reader) iter.Seq2[newstext.Document, error] {
	return func(yield func(newstext.Document, error) bool) {
		if len(paths) == 0 {
			text, err := io.ReadAll(stdin)
			yield(newstext.Document{ID: "-", Text: string(text)}, err)
			return
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if !yield(newstext.Document{ID: path, Text: string(text)}, err) {
				return
			}
		}
	}
}

// lines yields the documents of NDJSON files, or of standard input.
func lines(paths []string, stdin io.Reader) iter.Seq2[newstext.Document, error] {
	if len(paths) == 0 {
		return newstext.Documents(stdin)
	}
	return func(yield func(newstext.Document, error) bool) {
		for _, path := range paths {
			file, err := os.Open(path)
			if err != nil {
				if !yield(newstext.Document{ID: path}, err) {
					return
				}
				continue
			}
			for doc, err := range newstext.Documents(file) {
				if !yield(doc, err) {
					file.Close()
					return
				}
			}
			file.Close()
		}
	}
}

// dated gives the documents that bring no time of publication the default one, and shows their texts to see.
func dated(docs iter.Seq2[newstext.Document, error], published time.Time, see func(string)) iter.Seq2[newstext.Document, error] {
	return func(yield func(newstext.Document, error) bool) {
		for doc, err := range docs {
			if doc.Published.IsZero() {
				doc.Published = published
			}
			see(doc.Text)
			if !yield(doc, err) {
				return
			}
		}
	}
}
