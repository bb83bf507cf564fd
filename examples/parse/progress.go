package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress counts documents on one line of a terminal, and is silent anywhere else.
type progress struct {
	out   io.Writer
	count int
	shown time.Time
}

const progressInterval = 200 * time.Millisecond

func newProgress(out io.Writer) *progress {
	if file, isFile := out.(*os.File); isFile {
		if info, err := file.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			return &progress{out: out, shown: time.Now()}
		}
	}
	return &progress{}
}

func (p *progress) step() {
	if p.count++; p.out != nil && time.Since(p.shown) > progressInterval {
		fmt.Fprintf(p.out, "\r%d stories", p.count)
		p.shown = time.Now()
	}
}

func (p *progress) done() {
	if p.out != nil {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
