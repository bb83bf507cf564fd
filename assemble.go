package newstext

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/refer"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// The public names of the stages' kinds, in the stages' order.
var (
	blockKinds = [...]BlockKind{HeadlineBlock, SubheadBlock, BylineBlock, TimestampBlock, CaptionBlock, CreditBlock, ParagraphBlock,
		CrossheadBlock, RelatedBlock, NoteBlock, TaglineBlock, SeparatorBlock, BoilerplateBlock}
	dateTypes   = [...]DateType{DayDate, ClockDay, Duration, Set}
	sources     = [...]PublishedSource{"", Given, FromTimestamp, FromDateline, FromCaption}
	entityKinds = [...]EntityKind{Person, Organization, Place}
	forms       = [...]MentionForm{NameForm, TitleForm, PronounForm}
	quoteKinds  = [...]QuoteKind{Direct, Mixed, Indirect}
)

// assembly turns what the stages found, in tokens, into the article, in bytes.
type assembly struct {
	doc   *scan.Doc
	times *timex.Result
	a     *Article

	counts []int  // of each entity's mentions
	values []byte // of all dates
}

func (s *assembly) article(doc *scan.Doc, lay *layout.Layout, times *timex.Result, entities *entity.Result, references *refer.Result, quotes *quote.Result) *Article {
	*s = assembly{doc: doc, times: times, a: &Article{}, counts: s.counts[:0], values: s.values[:0]}
	if times.From != timex.Unknown {
		s.a.Published = Published{times.Published, sources[times.From]}
	}
	s.dates()
	s.layout(lay)
	s.entities(entities.Entities, entities.Mentions, references.Mentions, quotes.Mentions)
	s.recased(lay, entities)
	s.quotes(quotes, entities)
	s.warnings(lay.Warnings, times.Warnings, entities.Warnings, quotes.Warnings)
	return s.a
}

func (s *assembly) warnings(stages ...[]scan.Warning) {
	count := 1
	for _, warnings := range stages {
		count += len(warnings)
	}
	if count == 1 && s.doc.Mojibake < 0 {
		return
	}
	s.a.Warnings = make([]Warning, 0, count)
	for _, warnings := range stages {
		for _, w := range warnings {
			s.a.Warnings = append(s.a.Warnings, Warning{s.span(w.Range), w.Code, w.Text})
		}
	}
	if at := s.doc.Mojibake; at >= 0 {
		s.a.Warnings = append(s.a.Warnings, Warning{Span{at, at}, "mojibake", "Characters were decoded with the wrong character set."})
	}
	slices.SortStableFunc(s.a.Warnings, func(a, b Warning) int { return cmp.Compare(a.Start, b.Start) })
}

func (s *assembly) span(r scan.Range) Span {
	start, end := s.doc.Bytes(r)
	return Span{start, end}
}

func (s *assembly) passage(r scan.Range) Passage {
	span := s.span(r)
	return Passage{span, span.In(s.doc.Text)}
}

// name returns what stands there as a reader sees it, on one line: "Rui\nTavares" is Rui Tavares.
func (s *assembly) name(r scan.Range) string { return scan.Plain(s.doc.TextOf(r)) }

func (s *assembly) names(ranges []scan.Range) []string {
	var names []string
	for _, r := range ranges {
		names = append(names, s.name(r))
	}
	return names
}

func (s *assembly) layout(lay *layout.Layout) {
	a := s.a
	s.blocks(lay.Blocks)
	if lay.Headline >= 0 {
		a.Headline = s.passage(lay.Blocks[lay.Headline].Range)
	}
	if lay.Subhead >= 0 {
		a.Subhead = s.passage(lay.Blocks[lay.Subhead].Range)
	}
	a.Byline.Passage = s.passage(lay.Byline)
	for _, author := range lay.Authors {
		a.Byline.Authors = append(a.Byline.Authors, Author{s.name(author.Name), s.name(author.Role), s.name(author.Outlet)})
	}
	if len(lay.Datelines) > 0 {
		a.Dateline = s.dateline(&lay.Datelines[0])
	}
	if len(lay.Datelines) > 1 { // a list of briefs
		a.Datelines = make([]Dateline, len(lay.Datelines))
		for i := range lay.Datelines {
			a.Datelines[i] = s.dateline(&lay.Datelines[i])
		}
	}
	for _, c := range lay.Captions {
		caption := Caption{Passage: s.passage(c.Range)}
		if !c.Credit.Empty() {
			caption.Credit = Credit{s.passage(c.Credit.Range), s.names(c.Credit.Photographers), s.names(c.Credit.Agencies),
				c.Credit.Pool, c.Credit.File, c.Credit.Handout}
		}
		a.Captions = append(a.Captions, caption)
	}
}

// dateline writes a dateline down, with the date that was read in it.
func (s *assembly) dateline(d *layout.Dateline) Dateline {
	line := Dateline{Passage: s.passage(d.Range), Places: s.names(d.Places), Source: s.name(d.Source)}
	if i := s.times.Reaching(d.Date.From); !d.Date.Empty() && i < len(s.times.Expressions) && d.Date.Overlaps(s.times.Expressions[i].Range) {
		line.Date = s.a.Dates[i]
	}
	return line
}

// recased gives authors who stand in capitals the name that their entity has: "LORNA DELACROIX" is Lorna Delacroix.
func (s *assembly) recased(lay *layout.Layout, entities *entity.Result) {
	for i, author := range lay.Authors {
		if !s.doc.Has(author.Name.From, scan.Caps) {
			continue
		}
		at, found := slices.BinarySearchFunc(entities.Mentions, author.Name.From, func(m entity.Mention, from int32) int { return cmp.Compare(m.From, from) })
		if found && entities.Mentions[at].Range == author.Name {
			s.a.Byline.Authors[i].Name = entities.Entities[entities.Mentions[at].Entity].Name
		}
	}
}

// blocks writes the blocks down, from the first to the last character that is
// written in their lines: "&nbsp;" is no token, but neither may it be lost.
func (s *assembly) blocks(blocks []layout.Block) {
	s.a.Blocks = make([]Block, 0, len(blocks))
	for _, line := range s.doc.Lines {
		for len(blocks) > 0 && blocks[0].To <= line.From {
			blocks = blocks[1:]
		}
		before, after := line.Bytes(s.doc)
		switch {
		case line.Empty():
			if before < after {
				s.a.Blocks = append(s.a.Blocks, Block{SeparatorBlock, Span{before, after}})
			}
		case line.From == blocks[0].From:
			s.a.Blocks = append(s.a.Blocks, Block{blockKinds[blocks[0].Kind], Span{before, after}})
		default:
			s.a.Blocks[len(s.a.Blocks)-1].End = after
		}
	}
}

// dates writes the dates down, with one string that holds all their values.
func (s *assembly) dates() {
	if len(s.times.Expressions) == 0 {
		return
	}
	s.a.Dates = make([]Date, len(s.times.Expressions))
	values := s.values
	for i := range s.times.Expressions {
		values = s.times.Expressions[i].Value.Append(values)
		s.a.Dates[i].Start = len(values) // where its value ends, for now
	}
	s.values = values
	all, from := string(values), 0
	for i := range s.times.Expressions {
		e, to := &s.times.Expressions[i], s.a.Dates[i].Start
		s.a.Dates[i] = Date{s.passage(e.Range), dateTypes[e.Type], Value(all[from:to]), e.Mod.String(), e.Begin, e.End, e.Relative, e.Rule}
		from = to
	}
}

// entities writes the entities down, each with its mentions out of the lists in the order of the text.
func (s *assembly) entities(entities []entity.Entity, lists ...[]entity.Mention) {
	if len(entities) == 0 {
		return
	}
	found := make([]Entity, len(entities))
	counts := slices.Grow(s.counts, len(found))[:len(found)]
	clear(counts)
	s.counts = counts
	sum := 0
	for _, mentions := range lists {
		sum += len(mentions)
		for _, m := range mentions {
			counts[m.Entity]++
		}
	}
	all := make([]Mention, sum) // one array, cut into the entities' slices
	titled := 0
	for i := range entities {
		titled += len(entities[i].Titles)
	}
	allTitles := make([]Passage, 0, titled)
	for i := range entities {
		e := &entities[i]
		var titles []Passage
		if from := len(allTitles); len(e.Titles) > 0 {
			for _, t := range e.Titles {
				allTitles = append(allTitles, s.passage(t))
			}
			titles = allTitles[from:len(allTitles):len(allTitles)]
		}
		found[i] = Entity{ID: i + 1, Kind: entityKinds[e.Kind], Name: e.Name, Titles: titles, Mentions: all[:0:counts[i]]}
		if e.Known != nil {
			found[i].Known = e.Known.ID
		}
		all = all[counts[i]:]
	}
	for range sum {
		first := 0
		for i, mentions := range lists {
			if len(mentions) > 0 && (len(lists[first]) == 0 || mentions[0].From < lists[first][0].From) {
				first = i
			}
		}
		m := lists[first][0]
		lists[first] = lists[first][1:]
		e := &found[m.Entity]
		e.Mentions = append(e.Mentions, Mention{s.passage(m.Range), forms[m.Form]})
	}
	s.a.Entities = found
}

func (s *assembly) quotes(quotes *quote.Result, entities *entity.Result) {
	if len(quotes.Quotations) == 0 {
		return
	}
	s.a.Quotes = make([]Quote, len(quotes.Quotations))
	all := make([]Span, 0, len(quotes.Quotations)) // one array, cut into the quotes' parts
	for i := range quotes.Quotations {
		q, from := &quotes.Quotations[i], len(all)
		for _, p := range q.Parts {
			all = append(all, s.span(p))
		}
		parts := all[from:len(all):len(all)]
		out := &s.a.Quotes[i] // which is large: its fields are set where it stands
		out.Span, out.Kind, out.Text, out.Parts, out.Rule = Span{parts[0].Start, parts[len(parts)-1].End}, quoteKinds[q.Kind], s.joined(parts), parts, q.Rule
		out.Speaker.Passage, out.Cue, out.Venue, out.To = s.passage(q.Speaker), s.passage(q.Cue), s.passage(q.Venue), s.passage(q.To)
		if q.Entity >= 0 {
			out.Speaker.Name, out.Speaker.Entity = entities.Entities[q.Entity].Name, int(q.Entity)+1
		}
		switch {
		case q.Said >= 0:
			out.Said = s.a.Dates[q.Said]
		case !q.Earlier.Empty():
			out.Said = Date{Passage: s.passage(q.Earlier), Type: DayDate, Value: "PAST_REF", Relative: true, Rule: "earlier"}
		}
	}
}

// joined returns the parts with a space between them; a single part is a substring of the text.
func (s *assembly) joined(parts []Span) string {
	if len(parts) == 1 {
		return parts[0].In(s.doc.Text)
	}
	var b strings.Builder
	for i, p := range parts {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p.In(s.doc.Text))
	}
	return b.String()
}
