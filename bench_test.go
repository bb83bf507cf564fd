package newstext_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/refer"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// BenchmarkParse is a whole parse: of all stories, of a short one, of one of
// usual length, of a long text, and of endless hostile texts.
func BenchmarkParse(b *testing.B) {
	all := stories(b)
	slices.SortFunc(all, func(a, b story) int { return len(a.text) - len(b.text) })
	long := story{text: endless(all, 200_000), published: all[0].published}
	for name, texts := range map[string][]story{"stories": all, "short": all[:1], "usual": all[len(all)-1:], "long": {long}} {
		b.Run(name, func(b *testing.B) { parseAll(b, texts) })
	}
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		text := strings.Repeat(hostile[name], 100_000/len(hostile[name]))
		b.Run("hostile/"+strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
			parseAll(b, []story{{text: text, published: all[0].published}})
		})
	}
}

func parseAll(b *testing.B, texts []story) {
	size := 0
	for _, s := range texts {
		size += len(s.text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range texts {
			if _, err := newstext.Parse(s.text, s.published); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// endless is at least so many bytes of the stories, one after the other.
func endless(all []story, size int) string {
	var text strings.Builder
	for text.Len() < size {
		for _, s := range all {
			text.WriteString(s.text)
			text.WriteString("\n\n")
		}
	}
	return text.String()
}

// stagesOf are what the stages made of one story.
type stagesOf struct {
	story
	doc        *scan.Doc
	blocks     []scan.Range
	layout     *layout.Layout
	times      *timex.Result
	entities   *entity.Result
	clauses    *clause.Result
	references *refer.Result
}

// BenchmarkStages is each stage alone over all stories, what stands before it made beforehand.
func BenchmarkStages(b *testing.B) {
	var all []*stagesOf
	size := 0
	for _, s := range stories(b) {
		x := &stagesOf{story: s, doc: scan.Text(s.text)}
		x.layout = layout.Read(x.doc)
		for _, block := range x.layout.Blocks {
			x.blocks = append(x.blocks, block.Range)
		}
		x.divide(x.doc)
		x.times = timex.Read(x.doc, x.layout, x.options())
		x.entities = entity.Read(x.doc, x.layout, x.times)
		x.clauses = clause.Read(x.doc, x.layout, x.entities)
		x.references = refer.Read(x.doc, x.layout, x.entities, x.clauses)
		all = append(all, x)
		size += len(s.text)
	}
	var (
		doc        scan.Doc
		layouts    layout.Reader
		times      timex.Reader
		entities   entity.Reader
		clauses    clause.Reader
		references refer.Reader
		quotes     quote.Reader
	)
	for _, stage := range []struct {
		name string
		run  func(x *stagesOf)
	}{
		{"scan", func(x *stagesOf) { doc.Scan(x.text) }},
		{"layout", func(x *stagesOf) { layouts.Read(x.doc) }},
		{"sentences", func(x *stagesOf) { x.divide(x.doc) }},
		{"timex", func(x *stagesOf) { times.Read(x.doc, x.layout, x.options()) }},
		{"entity", func(x *stagesOf) { entities.Read(x.doc, x.layout, x.times) }},
		{"clause", func(x *stagesOf) { clauses.Read(x.doc, x.layout, x.entities) }},
		{"refer", func(x *stagesOf) { references.Read(x.doc, x.layout, x.entities, x.clauses) }},
		{"quote", func(x *stagesOf) {
			quotes.Read(x.doc, x.layout, x.times, x.entities, x.clauses, x.references)
		}},
		{"all", func(x *stagesOf) {
			_, _ = newstext.Parse(x.text, x.published)
		}},
	} {
		b.Run(stage.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, x := range all {
					stage.run(x)
				}
			}
		})
	}
}

func (x *stagesOf) divide(d *scan.Doc) {
	d.Divide(x.blocks, func(i int) bool { return x.layout.Blocks[i].Kind == layout.Paragraph })
}

func (x *stagesOf) options() timex.Options { return timex.Options{Published: x.published} }
