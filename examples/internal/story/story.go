// Package story opens the story that an example program is about: the file that
// the command line names, or one of testdata.
package story

import (
	"bufio"
	"cmp"
	"flag"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/newstext/newstext"
)

// Show parses the command line and the story and prints what show makes of it.
// Trouble goes to standard error and ends the program with status 1, wrong usage with 2.
func Show(show func(w io.Writer, a *newstext.Article, text string)) {
	log.SetFlags(0)
	log.SetPrefix(filepath.Base(os.Args[0]) + ": ")
	var published time.Time
	flag.Func("published", "day of publication, YYYY-MM-DD, of a story that does not say", func(s string) (err error) {
		published, err = newstext.ParsePublished(s)
		return err
	})
	flag.Parse()
	text, err := os.ReadFile(cmp.Or(flag.Arg(0), "testdata/articles/newspaper.txt"))
	if err != nil {
		log.Fatal(err)
	}
	article, err := newstext.Parse(string(text), published)
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	show(out, article, string(text))
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// OneLine returns a text with one space for each run of white space, as words
// that the story breaks over lines are best printed.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
