package newstext

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"time"
)

// Document is a story to be parsed: its text, the time of publication (zero if
// unknown), and an id of the caller's that comes back as [Article.ID].
type Document struct {
	ID        string
	Text      string
	Published time.Time
}

// DocumentError is the error of one document among many.
type DocumentError struct {
	Index int    // of the document in the sequence, from 0
	ID    string // the document's, if it has one
	Err   error  // what [Parser.Parse] or the source of the documents said
}

func (e *DocumentError) Error() string {
	if e.ID != "" {
		return fmt.Sprintf("newstext: document %q: %s", e.ID, within(e.Err))
	}
	return fmt.Sprintf("newstext: document %d: %s", e.Index, within(e.Err))
}

// Unwrap returns the cause.
func (e *DocumentError) Unwrap() error { return e.Err }

// ParseAll parses many documents on all cores and yields one article, or one
// [*DocumentError], for each, in their order. An error that docs yields is
// passed on in its place. At most a few documents a core are held at a time, however fast
// docs is. It ends when docs does, when the caller breaks, or when ctx ends, which
// is the last error yielded.
//
// docs runs in a goroutine of its own; if it waits for input when the caller
// breaks, it stays there until that input comes or ends. If it panics, so does the loop.
func (p *Parser) ParseAll(ctx context.Context, docs iter.Seq2[Document, error]) iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		workers := runtime.GOMAXPROCS(0)
		jobs := make(chan job, workers)
		inOrder := make(chan job, 2*workers)
		done := make(chan struct{})
		defer close(done)

		for range workers {
			go func() {
				for j := range jobs {
					j.answer <- p.answer(j)
				}
			}()
		}
		var fault any // of docs, which only the caller's goroutine can recover from
		go func() {
			defer close(jobs)
			defer close(inOrder)
			defer func() { fault = recover() }()
			index := 0
			for doc, err := range docs {
				j := job{index, doc, err, make(chan answer, 1)}
				index++
				for _, queue := range []chan job{inOrder, jobs} {
					select {
					case queue <- j:
					case <-done:
						return
					case <-ctx.Done():
						return
					}
				}
			}
		}()

		for {
			var j job
			var more bool
			select {
			case j, more = <-inOrder:
			case <-ctx.Done():
			}
			if ctx.Err() != nil {
				yield(nil, ctx.Err())
				return
			}
			if !more {
				if fault != nil {
					panic(fault)
				}
				return
			}
			select {
			case a := <-j.answer:
				if !yield(a.article, a.err) {
					return
				}
			case <-ctx.Done():
				yield(nil, ctx.Err())
				return
			}
		}
	}
}

// job is a document on its way, with the channel that its answer comes back on.
type job struct {
	index  int
	doc    Document
	err    error // of the source
	answer chan answer
}

type answer struct {
	article *Article
	err     error
}

func (p *Parser) answer(j job) answer {
	err := j.err
	var article *Article
	if err == nil {
		article, err = p.Parse(j.doc.Text, j.doc.Published)
	}
	if err != nil {
		return answer{nil, &DocumentError{j.index, j.doc.ID, err}}
	}
	article.ID = j.doc.ID
	return answer{article, nil}
}
