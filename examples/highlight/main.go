// Command highlight shows a story as a web page with everything that was found
// in it: names by kind, dates with their values, quotes with their speakers.
// Point at a coloured word to see what it was taken for.
//
//	go run ./examples/highlight >page.html
//	go run ./examples/highlight -published 2025-06-11 testdata/articles/ultimatum.txt >page.html
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/newstext/newstext"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("highlight", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var published time.Time
	flags.Func("published", "day of publication, YYYY-MM-DD, of a story that does not say", func(s string) (err error) {
		published, err = newstext.ParsePublished(s)
		return err
	})
	if flags.Parse(args) != nil {
		return 2
	}
	if err := show(stdout, cmp.Or(flags.Arg(0), "testdata/articles/newspaper.txt"), published); err != nil {
		fmt.Fprintln(stderr, "highlight:", err)
		return 1
	}
	return 0
}

// show prints a story as a page.
func show(w io.Writer, path string, published time.Time) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	article, err := newstext.Parse(string(text), published)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	writePage(out, article, string(text))
	return out.Flush()
}
