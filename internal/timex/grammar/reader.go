package grammar

import (
	"math/bits"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex/calendar"
)

// reader is at work on a block of the text.
type reader struct {
	*scan.Doc
	scan.Range              // the block, outside of which no rule looks
	tokens     []scan.Token // those of the block
	forms      []Form
	bases      []Form // forms that stand within others
	extra      []Form // forms that a rule read behind its first: the days of "April 17-19"
	free       int32  // the first token that no form has taken
	depth      int    // of forms within forms
	lists      bool   // a form within another may be the first of a list
}

// maxDepth bounds the forms within forms: "9 a.m. on Tuesday of the last week of March".
const maxDepth = 4

// inner lets a rule read a form that stands inside of its own, from token i on.
func (r *reader) inner(i int32, read func(*reader, int32) (Form, bool)) (Form, bool) {
	if r.depth == maxDepth {
		return Form{}, false
	}
	free := r.free
	r.free = i
	r.depth++
	f, ok := read(r, i)
	r.depth--
	r.free = free
	if len(r.extra) > 0 && !r.lists { // no list stands inside of another form
		r.extra = r.extra[:0]
		return Form{}, false
	}
	return f, ok
}

// Reader reads one block after the other in the same memory. The zero Reader is ready.
type Reader struct{ r reader }

// Read returns the forms in a range of tokens, in order; no two overlap. They hold until the next call.
func (k *Reader) Read(d *scan.Doc, x scan.Range) []Form {
	r := &k.r
	*r = reader{Doc: d, Range: x, tokens: d.Tokens[x.From:x.To], forms: r.forms[:0], bases: r.bases[:0], extra: r.extra[:0], free: x.From}
	for i := d.Next(x.From, x.To, scan.Timely); i < x.To; i = d.Next(i+1, x.To, scan.Timely) {
		if f, ok := r.at(i); ok && f.Range.From >= r.free { // "was [once] a minute" has taken the word already
			r.take(f)
			i = max(i, r.free-1)
		}
		r.extra = r.extra[:0]
	}
	return r.forms
}

// keep gives a form that stands within another its place in the reader's memory.
func (r *reader) keep(f Form) *Form {
	r.bases = append(r.bases, f)
	return &r.bases[len(r.bases)-1]
}

// take adds a form and those read with it.
func (r *reader) take(f Form) {
	if f.Step == Inside {
		r.share(f)
	}
	r.forms = append(r.forms, f)
	r.free = f.To
	if len(r.extra) > 0 {
		r.forms = append(r.forms, r.extra...)
		r.free = r.extra[len(r.extra)-1].To
	}
}

// share gives the months or days joined before a form the year that it is in: "in [June] and July last year".
func (r *reader) share(f Form) {
	from := f.From
	for k := len(r.forms) - 1; k >= 0; k-- {
		g := &r.forms[k]
		if g.Step != Nearest || g.Value.Kind != f.Value.Kind || g.Value.Kind != calendar.OfMonth && g.Value.Kind != calendar.OfDay ||
			g.Value.Number > f.Value.Number || !r.joint(g.To, from) {
			return
		}
		g.Step, g.Base, g.Rule = Inside, f.Base, g.Rule+":of-period"
		from = g.From
	}
}

// joint tells whether nothing but what joins a list or range stands between two forms: "and", "to", ", and in".
func (r *reader) joint(from, to int32) bool {
	joined := false
	for i := from; i < to && to-from <= 3; i++ {
		switch k := r.kind(i); {
		case k == scan.Comma, k == scan.Hyphen, k == scan.Dash, r.one(i, word.And, word.Or, word.To, word.Through, word.Until):
			joined = true
		case !r.entry(i).Is(lexicon.TimePreposition):
			return false
		}
	}
	return joined
}

// triggers are the classes of the words at which rules begin.
var triggers = lexicon.SetOf(lexicon.Weekday, lexicon.WeekdayPlural, lexicon.Month, lexicon.Dayword, lexicon.PeriodWord, lexicon.Season,
	lexicon.Ordinal,
	lexicon.Cardinal, lexicon.Holiday, lexicon.Frequency, lexicon.PartOfDay, lexicon.TimeRef, lexicon.TimeUnit)

// rule reads a form that begins at a token.
type rule = func(r *reader, i int32) (Form, bool)

// first returns what the first rule reads that reads something.
func (r *reader) first(i int32, rules ...rule) (Form, bool) {
	for _, read := range rules {
		if f, ok := read(r, i); ok {
			return f, true
		}
		r.extra = r.extra[:0]
	}
	return Form{}, false
}

// at reads the form that begins at token i; none begins behind the text.
func (r *reader) at(i int32) (Form, bool) {
	if int(i) >= len(r.Tokens) {
		return Form{}, false
	}
	t := &r.Tokens[i]
	if t.Kind == scan.Number && r.countsOnly(i) { // "14 boats"
		if t.End-t.Start != 4 {
			return Form{}, false
		}
		return yearAlone(r, i)
	}
	if t.Kind == scan.Number && r.kind(i-1) == scan.Currency { // "$14"
		return Form{}, false
	}
	if t.Kind == scan.Number && r.endsNumber(i+1) { // "in 1998."
		return r.first(i, slashDate, yearAlone, compactDate)
	}
	if t.Kind == scan.Number && t.End-t.Start < 6 && r.kind(i+1) == scan.Word { // "30 April", "90 days", "9 a.m."
		return r.first(i, clockTime, dayMonth, dayRangeMonth, counted, yearAlone)
	}
	if t.Kind == scan.Number || t.Kind == scan.Mixed {
		return r.first(i, isoDate, slashDate, clockTime, dayMonth, dayRangeMonth, decade, shortDecade, numberedPeriod, ordinalDay, counted, yearAlone,
			compactDate)
	}
	if t.Phrase.Any(triggers) {
		if f, ok := r.word(t.Phrase, i); ok {
			return f, true
		}
	}
	if t.Entry.Any(triggers) {
		return r.word(t.Entry, i)
	}
	return reportedPeriod(r, i)
}

// countsOnly tells whether the word behind a number leaves it no more than an amount or a year.
func (r *reader) countsOnly(i int32) bool {
	next := r.tok(i + 1)
	if t := &r.Tokens[i]; t.End-t.Start > 6 || r.kind(i-1) == scan.Hyphen || r.kind(i-1) == scan.Slash { // "17.04.2025", "1978-79"
		return false
	}
	if next.Kind != scan.Word || next.Phrase != 0 || next.Entry.Any(behindNumbers) {
		return false
	}
	switch next.Entry {
	case word.And, word.Or, word.To, word.Of, word.In, word.Am, word.Pm, word.OClock, word.Local, word.Hours, word.Until:
		return false
	}
	return true
}

// endsNumber tells whether token i makes no more of the number before it than a year, or a date in figures.
func (r *reader) endsNumber(i int32) bool {
	switch r.kind(i) {
	case scan.Word, scan.Number, scan.Mixed, scan.Hyphen, scan.Dash, scan.Slash, scan.Colon, scan.Comma, scan.Clitic:
		return false
	}
	return true
}

// behindNumbers are the classes of the words that make times of the numbers before them.
var behindNumbers = triggers.With(lexicon.SetOf(lexicon.Zone, lexicon.PeriodAdjective))

// wordRules are the rules that begin at words of a class, in the order in which they are tried, and
// rulesOf those of each entry, as bits. They are set as the program starts, for rules call each other.
var (
	wordRules []wordRule
	rulesOf   [1 << 16]uint32
)

type wordRule struct {
	class lexicon.Class
	read  rule
}

func init() {
	begin := func(class lexicon.Class, rules ...rule) {
		for _, read := range rules {
			wordRules = append(wordRules, wordRule{class, read})
		}
	}
	begin(lexicon.Weekday, weekday)
	begin(lexicon.WeekdayPlural, weekdays)
	begin(lexicon.Month, monthFirst)
	begin(lexicon.Dayword, dayWord)
	begin(lexicon.PeriodWord, period)
	begin(lexicon.Season, season)
	begin(lexicon.Ordinal, numberedPeriod, ordinalDay)
	begin(lexicon.Cardinal, clockInWords, counted, yearInWords)
	begin(lexicon.Holiday, holiday)
	begin(lexicon.Frequency, frequency)
	begin(lexicon.PartOfDay, noonOrMidnight, partOfDay)
	begin(lexicon.TimeRef, reference)
	begin(lexicon.TimeUnit, unitFirst)
	for n := range lexicon.Entries() {
		e := lexicon.Entry(n)
		if !e.Any(triggers) {
			continue
		}
		for k, rule := range wordRules {
			if e.Is(rule.class) {
				rulesOf[e] |= 1 << k
			}
		}
	}
}

// word reads the form that begins with a word of some classes.
func (r *reader) word(e lexicon.Entry, i int32) (Form, bool) {
	for rules := rulesOf[e]; rules != 0; rules &= rules - 1 {
		if f, ok := wordRules[bits.TrailingZeros32(rules)].read(r, i); ok {
			return f, true
		}
		r.extra = r.extra[:0]
	}
	return Form{}, false
}

// nothing stands outside of the block.
var nothing = scan.Token{Kind: scan.Other}

// tok returns token i, or nothing outside of the block.
func (r *reader) tok(i int32) *scan.Token {
	if k := uint(i - r.From); k < uint(len(r.tokens)) { // one comparison for both ends
		return &r.tokens[k]
	}
	return &nothing
}

// Has tells whether token i lies in the block.
func (r *reader) Has(i int32) bool { return r.Range.Has(i) }

func (r *reader) entry(i int32) lexicon.Entry   { return r.tok(i).Entry }
func (r *reader) kind(i int32) scan.Kind        { return r.tok(i).Kind }
func (r *reader) is(i int32, s scan.Shape) bool { return r.tok(i).Shape.Has(s) }

// text returns what token i looks like, "" outside of the block.
func (r *reader) text(i int32) string {
	if !r.Has(i) {
		return ""
	}
	return r.TextAt(i)
}

// joined tells whether token i follows the one before it without a space.
func (r *reader) joined(i int32) bool { return r.Has(i) && !r.is(i, scan.SpaceBefore) }

// one tells whether token i is one of the words.
func (r *reader) one(i int32, words ...lexicon.Entry) bool {
	e := r.entry(i)
	for _, w := range words {
		if e == w {
			return e != 0
		}
	}
	return false
}

// article returns the token before i if it is an article that no form has taken, else i itself.
func (r *reader) article(i int32) int32 {
	if i > r.free && r.one(i-1, word.The, word.A, word.An) {
		return i - 1
	}
	return i
}

// withThe is like article, for "the" alone.
func (r *reader) withThe(i int32) int32 {
	if i > r.free && r.entry(i-1) == word.The {
		return i - 1
	}
	return i
}

// skip returns i, or the token behind if i is one of the words.
func (r *reader) skip(i int32, words ...lexicon.Entry) int32 {
	if r.one(i, words...) {
		return i + 1
	}
	return i
}

// unit returns the unit that token i names.
func (r *reader) unit(i int32) calendar.Unit {
	if t := r.tok(i); t.Kind == scan.Word && t.Entry.Is(lexicon.TimeUnit) {
		return calendar.Unit(t.Entry.Value(lexicon.TimeUnit))
	}
	return calendar.NoUnit
}

// plural tells whether the word is one.
func (r *reader) plural(i int32) bool { return r.entry(i).Is(lexicon.Plural) }

// asksForTime tells whether the word before i takes a time: "in May", "since March", "until at least June".
func (r *reader) asksForTime(i int32) bool {
	if r.entry(i-1) == word.Least && r.entry(i-2) == word.At {
		i -= 2
	}
	return r.entry(i - 1).Is(lexicon.TimePreposition)
}

// isName tells whether the capital of token i is one of a name and not of its sentence's start.
func (r *reader) isName(i int32) bool {
	return r.is(i, scan.Upper) && !r.is(i, scan.SentenceStart|scan.LineStart)
}

// endsPhrase tells whether no noun follows that the words before i would be said of.
func (r *reader) endsPhrase(i int32) bool {
	t := r.tok(i)
	return t.Kind != scan.Word && t.Kind != scan.Number && t.Kind != scan.Mixed || t.Entry.Any(functionWords)
}

var functionWords = lexicon.SetOf(lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction, lexicon.Pronoun, lexicon.Auxiliary, lexicon.Modal)
