package newstext

import "iter"

// Quote is what somebody is reported to have said.
type Quote struct {
	Span           // from the first to the last part
	Kind QuoteKind `json:"kind"`
	Text string    `json:"text"` // the words said, parts joined by a space
	// Parts are the words said as they stand in the text, outside of the quotation marks.
	Parts   []Span  `json:"parts"`
	Speaker Speaker `json:"speaker,omitzero"`
	Cue     Passage `json:"cue,omitzero"` // "said"
	// Said is when: "said Tuesday". Where only "earlier" or "previously" tells, that
	// is a PAST_REF, which is not among the article's Dates.
	Said  Date    `json:"said,omitzero"`
	Venue Passage `json:"venue,omitzero"` // where or in what: "in a statement", "told reporters"
	To    Passage `json:"to,omitzero"`    // to whom, where named: "told Reuters"
	Rule  string  `json:"rule,omitzero"`  // how the speaker was found, for whoever asks why; the names may change
}

// QuoteKind is the kind of a quote.
type QuoteKind string

// The kinds: all in quotation marks, in part, not at all.
const (
	Direct   QuoteKind = "direct"
	Mixed    QuoteKind = "mixed"
	Indirect QuoteKind = "indirect"
)

// Speaker is the source of a quote. The passage is what stands by the cue ("he",
// "the spokeswoman"), of a quote that goes on without a cue what stands by the one
// before, and empty where the speaker is inferred otherwise; Name and Entity tell who
// it is, if the text does.
type Speaker struct {
	Passage
	Name   string `json:"name,omitzero"`
	Entity int    `json:"entity,omitzero"`
}

// IsZero tells whether nobody is known to speak; an inferred speaker has a name and no passage.
func (s Speaker) IsZero() bool { return s == Speaker{} }

// QuotesBy yields the quotes of the entity with this id.
func (a *Article) QuotesBy(id int) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			if id != 0 && q.Speaker.Entity == id && !yield(q) {
				return
			}
		}
	}
}

// QuotesIn yields the quotes that begin in the span, a paragraph for example.
func (a *Article) QuotesIn(s Span) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			if s.Start <= q.Start && q.Start < s.End && !yield(q) {
				return
			}
		}
	}
}
