package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/refer"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

type stages struct {
	doc      *scan.Doc
	layout   *layout.Layout
	times    *timex.Result
	entities *entity.Result
	clauses  *clause.Result
	refs     *refer.Result
}

func prepare(text string, kind layout.Kind) stages {
	d := scan.Text(text)
	l := &layout.Layout{Headline: -1, Subhead: -1}
	var blocks []scan.Range
	for _, line := range d.Lines {
		if !line.Empty() {
			l.Blocks = append(l.Blocks, layout.Block{Range: line.Range, Kind: kind})
			blocks = append(blocks, line.Range)
		}
	}
	d.Divide(blocks, func(int) bool { return kind == layout.Paragraph })
	s := stages{doc: d, layout: l, times: timex.Read(d, l, timex.Options{})}
	s.entities = entity.Read(d, l, s.times)
	s.clauses = clause.Read(d, l, s.entities)
	s.refs = refer.Read(d, l, s.entities, s.clauses)
	return s
}

func (s stages) read() *Result {
	return Read(s.doc, s.layout, s.times, s.entities, s.clauses, s.refs)
}

// said writes each quotation as "d Ann Lee: words".
func said(text string, kind layout.Kind) []string {
	s := prepare(text, kind)
	var out []string
	for _, q := range s.read().Quotations {
		who := "(" + s.doc.TextOf(q.Speaker) + ")"
		if q.Entity >= 0 {
			who = s.entities.Entities[q.Entity].Name
		}
		var parts []string
		for _, p := range q.Parts {
			parts = append(parts, s.doc.TextOf(p))
		}
		out = append(out, [...]string{"d ", "m ", "i "}[q.Kind]+who+": "+strings.Join(parts, " / "))
	}
	return out
}

func TestQuotations(t *testing.T) {
	for phenomenon, cases := range map[string]map[string][]string{
		"direct": {
			`"We won the vote," said Ann Lee.`:                              {"d Ann Lee: We won the vote"},
			`"We won the vote," Ann Lee said.`:                              {"d Ann Lee: We won the vote"},
			`Ann Lee said: "We won the vote."`:                              {"d Ann Lee: We won the vote."},
			`Ann Lee said, "We won the vote."`:                              {"d Ann Lee: We won the vote."},
			`"Who won the vote?" asked Ann Lee.`:                            {"d Ann Lee: Who won the vote?"},
			`"We won the vote," said Ann Lee, a teacher. "All of it."`:      {"d Ann Lee: We won the vote", "d Ann Lee: All of it."},
			`"We won," Ann Lee said, "and we won well."`:                    {"d Ann Lee: We won / and we won well."},
			`Ann Lee, who runs the school, said: "We won."`:                 {"d Ann Lee: We won."},
			`Ann Lee, 42, a teacher from Ohio, said, "We won the vote."`:    {"d Ann Lee: We won the vote."},
			`"We won the vote," according to Ann Lee.`:                      {"d Ann Lee: We won the vote"},
			`“A real disgrace.” ― Ann Lee`:                                  {"d Ann Lee: A real disgrace."},
			`Ann Lee came late. "We won the vote," she said.`:               {"d Ann Lee: We won the vote"},
			"Ann Lee stressed the need. \"We have to win the vote.\"":       {"d Ann Lee: We have to win the vote."},
			"\"We won the vote,\" said Ann Lee.\n\"It was hard to do it.\"": {"d Ann Lee: We won the vote", "d Ann Lee: It was hard to do it."},
			`"We won the vote," said a spokesman for Northline.`:            {"d (a spokesman for Northline): We won the vote"},
			`"I thought, 'What have you done to me?'" Ann Lee said.`:        {"d Ann Lee: I thought, 'What have you done to me?'"},
			`Ann Lee wrote a post that read: "some snakes wear crowns."`:    {"d (a post): some snakes wear crowns."},
			`Ann Lee said, "No."`:                                           {"d Ann Lee: No."},
			`"We won the vote," officials said.`:                            {"d (officials): We won the vote"},
		},
		"mixed": {
			`Ann Lee called the plan "a bad joke" on Monday.`:            {"m Ann Lee: a bad joke"},
			`Ann Lee said the plan was "loud but fair" and "very dear".`: {"m Ann Lee: loud but fair", "m Ann Lee: very dear"},
		},
		"indirect": {
			"Ann Lee said that the vote was over.":           {"i Ann Lee: the vote was over"},
			"Ann Lee said the vote was over.":                {"i Ann Lee: the vote was over"},
			"The vote was over, Ann Lee said on Monday.":     {"i Ann Lee: The vote was over"},
			"The vote was over, according to Ann Lee.":       {"i Ann Lee: The vote was over"},
			"According to Ann Lee, the vote was over.":       {"i Ann Lee: the vote was over"},
			"Ann Lee told reporters that the vote was over.": {"i Ann Lee: the vote was over"},
			"Ann Lee warned it may end its part.":            {"i Ann Lee: it may end its part"},
		},
		"nobody's": {
			`Robert "Bobby" Lee came.`:               nil,
			`The film "Great Green Hills" opened.`:   nil,
			`a so-called "smart" bomb`:               nil,
			`He sat in a box labeled "water" there.`: nil,
			"Ann Lee hopes that the vote is over.":   nil,
			"The bomb is said to be old.":            nil,
			"Ann Lee said no.":                       nil,
		},
	} {
		t.Run(phenomenon, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, said(text, layout.Paragraph), text)
			}
		})
	}
}

func TestHeadlines(t *testing.T) {
	for text, want := range map[string][]string{
		"Vote may be held again: Ann Lee":  {"i Ann Lee: Vote may be held again"},
		"Ann Lee: the vote was never fair": {"i Ann Lee: the vote was never fair"},
	} {
		assert.Equal(t, want, said(text, layout.Headline), text)
	}
}

func TestTranscript(t *testing.T) {
	want := []string{"d Wells: Good morning.", "d Ortega: Thank you."}
	assert.Equal(t, want, said("CHAIRMAN WELLS: Good morning.\nMS. ORTEGA: Thank you.", layout.Paragraph))
}

func TestCircumstances(t *testing.T) {
	for text, want := range map[string][3]string{
		`"We won," Ann Lee told reporters in Paris.`:                                           {"", "reporters in Paris", "reporters in Paris"},
		`"We won," Ann Lee told the BBC.`:                                                      {"", "the BBC", "the BBC"},
		`"We won," Ann Lee said in a statement on Tuesday.`:                                    {"Tuesday", "a statement", ""},
		`On Tuesday, Ann Lee said: "We won the vote."`:                                         {"Tuesday", "", ""},
		`"We won," Ann Lee said at a rally in Ohio.`:                                           {"", "a rally in Ohio", ""},
		`"We won," Ann Lee told ABC's "This Week" on Sunday.`:                                  {"Sunday", `ABC's "This Week"`, `ABC's "This Week"`},
		`"We won," Ann Lee said, speaking at a rally in Ohio.`:                                 {"", "a rally in Ohio", ""},
		`Ann Lee, speaking in Auckland, said they had "won it all".`:                           {"", "Auckland", ""},
		`"We won," Ann Lee told jurors the trial over.`:                                        {"", "jurors", "jurors"},
		`"We won," Ann Lee promised that nobody would go.`:                                     {"", "", ""},
		`"We won," Ann Lee told the dpa news agency.`:                                          {"", "the dpa news agency", "the dpa news agency"},
		`At a session in December, Ann Lee had said: "We won the vote."`:                       {"December", "a session", ""},
		`"We won," Ann Lee told reporters outside the courthouse on Tuesday.`:                  {"Tuesday", "reporters", "reporters"},
		`"We won," said Ann Lee, who runs the school, on Tuesday.`:                             {"Tuesday", "", ""},
		`Ann Lee on Tuesday hailed the vote as "a good start".`:                                {"Tuesday", "", ""},
		`Ann Lee said the crews came at noon and found "heavy fire".`:                          {"", "", ""},
		`"I asked them to report back by Friday," Ann Lee said.`:                               {"", "", ""},
		`"We won," Ann Lee told "This Week" on Sunday.`:                                        {"Sunday", `"This Week"`, `"This Week"`},
		`In a 2019 interview with Bild, Ann Lee had called it "a bad joke".`:                   {"2019", "a 2019 interview with Bild", ""},
		`Speaking to the Herald, Ann Lee called it "a bad joke".`:                              {"", "the Herald", ""},
		`Reacting to the order, Ann Lee called it "a bad joke".`:                               {"", "", ""},
		`In a speech that ran past midnight, Ann Lee called it "a bad joke".`:                  {"", "a speech", ""},
		`Ann Lee, in remarks to the Herald, said they had "won it all".`:                       {"", "remarks to the Herald", ""},
		"Ann Lee told reporters on Tuesday:\n\"We won the vote.\"":                             {"Tuesday", "reporters", "reporters"},
		`"We won," Ann Lee said at the White House on Friday.`:                                 {"Friday", "the White House", ""},
		`Speaking on BBC Radio 4's Today programme, Ann Lee said: "We won."`:                   {"", "BBC Radio 4's Today programme", ""},
		`"We won," Ann Lee told BBC Radio 4 on Friday.`:                                        {"Friday", "BBC Radio 4", "BBC Radio 4"},
		`"We won," Ann Lee told the Herald's reporters 4 times.`:                               {"", "the Herald's reporters", "the Herald's reporters"},
		`Ann Lee resigned on Tuesday, saying she had "let us all down".`:                       {"Tuesday", "", ""},
		`Ann Lee, who lost on Tuesday, said they had "let us all down".`:                       {"", "", ""},
		`Ann Lee, speaking in Auckland on Friday, said they had "won it all".`:                 {"Friday", "Auckland", ""},
		`Ann Lee told the hearing staff had been "too late by far".`:                           {"", "the hearing", "the hearing"},
		`Ann Lee warned last year that they had "won it all".`:                                 {"last year", "", ""},
		`Ann Lee warned this week that they had "won it all".`:                                 {"this week", "", ""},
		`"We won," Ann Lee told the court staff.`:                                              {"", "the court staff", "the court staff"},
		`Ann Lee on Friday left the hall, saying she had "let us all down".`:                   {"Friday", "", ""},
		`"We won," Ann Lee said in an interview on "This Week" on Sunday.`:                     {"Sunday", `an interview on "This Week"`, ""},
		`"We won," Ann Lee said in an interview on "bad faith" on Sunday.`:                     {"", "an interview", ""},
		`Ann Lee condemned the raids in Ohio on Friday, calling them "a foul deed".`:           {"", "", ""},
		`Speaking outside the hall on Tuesday, the head of the club, Ann Lee, said: "We won."`: {"Tuesday", "", ""},
		`Speaking of the vote, lost on Tuesday, Ann Lee said: "We won."`:                       {"", "", ""},
		`Ann Lee, while speaking on BBC Radio 4 on Friday, said: "We won."`:                    {"Friday", "BBC Radio 4", ""},
		`Ann Lee, who spoke to reporters on Friday, said: "We won."`:                           {"Friday", "reporters", ""},
		`In an interview over the telephone on Tuesday, Ann Lee said: "We won."`:               {"Tuesday", "an interview", ""},
		`Ann Lee said, in a note seen by Bob Ray, that "it is over".`:                          {"", "a note seen by Bob Ray", ""},
		`Ann Lee described it on Tuesday as "a bad joke".`:                                     {"Tuesday", "", ""},
		`Ann Lee told our receptionist it was "the best of all".`:                              {"", "our receptionist", "our receptionist"},
		`Ann Lee ordered the arrest of "all who led to this".`:                                 {"", "", ""},
		`Ann Lee warned in a letter on Tuesday that it was "too late by far".`:                 {"Tuesday", "a letter", ""},
		`Ann Lee took to X to wish them luck: "We won."`:                                       {"", "X", ""},
		`Taking to X, Ann Lee wrote: "We won."`:                                                {"", "X", ""},
		`Taking to the road, Ann Lee said: "We won."`:                                          {"", "", ""},
		`Ann Lee, in a note signed by her, said: "We won."`:                                    {"", "a note", ""},
		`"We won," Ann Lee wrote on X.`:                                                        {"", "X", ""},
		`Speaking to reporters, Ann Lee came late. "We won," Lee said.`:                        {"", "reporters", ""},
		`"We won," Ann Lee told the Herald in an interview.`:                                   {"", "the Herald in an interview", "the Herald"},
		`At the hearing on Friday, Ann Lee told Bob Ray: "We won."`:                            {"Friday", "the hearing", "Bob Ray"},
		`"We won," Ann Lee told Bob Ray.`:                                                      {"", "Bob Ray", "Bob Ray"},
		`"We won," Ann Lee told the Herald in March.`:                                          {"March", "the Herald", "the Herald"},
		`"We won," Ann Lee wrote in a letter dated May 9.`:                                     {"May 9", "a letter", ""},
		`"We won," Ann Lee wrote on Instagram with a smile.`:                                   {"", "Instagram", ""},
		`"We won," Ann Lee said at Tuesday's news conference.`:                                 {"Tuesday", "Tuesday's news conference", ""},
		`Ann Lee said on Sunday's "Morning Show" that it was "a bad joke".`:                    {"Sunday", "Sunday's \"Morning Show\"", ""},
		`"We won," Ann Lee said in Tuesday's heat.`:                                            {"Tuesday", "", ""},
		`"We won," Ann Lee wrote in the 51-page ruling.`:                                       {"", "the 51-page ruling", ""},
		`"We won," Ann Lee said on the House floor on Friday.`:                                 {"Friday", "the House floor", ""},
		`"We won," Ann Lee said on "Late Show" Friday.`:                                        {"Friday", `"Late Show"`, ""},
		`"We won," Ann Lee told Fox News' "The Long Report" on Friday.`:                        {"Friday", `Fox News' "The Long Report"`, `Fox News' "The Long Report"`},
		`In a statement posted on its website on Friday, the ministry said, "We won."`:         {"Friday", "a statement posted on its website", ""},
		`Speaking in the Knesset on Friday, Ann Lee said it was "late by far".`:                {"Friday", "the Knesset", ""},
		`Asked by reporters on Friday, Ann Lee said: "We won."`:                                {"Friday", "reporters", ""},
		`Ann Lee had in 2023 described it as "late by far".`:                                   {"2023", "", ""},
		`"We won in 1998," Ann Lee said.`:                                                      {"", "", ""},
		`Ann Lee said she would raise it with Bob Ray at a meeting in Ohio.`:                   {"", "", ""},
		`Ann Lee, who lost the vote, on Friday said it was over.`:                              {"Friday", "", ""},
	} {
		t.Run(text, func(t *testing.T) {
			s := prepare(text, layout.Paragraph)
			q := s.read().Quotations[0]
			date := ""
			if q.Said >= 0 {
				date = s.doc.TextOf(s.times.Expressions[q.Said].Range)
			}
			assert.Equal(t, want, [3]string{date, s.doc.TextOf(q.Venue), s.doc.TextOf(q.To)})
		})
	}
}

func TestUnclosedIsWarnedOf(t *testing.T) {
	r := prepare("\"We won the vote, said Ann Lee.\nIt was late.", layout.Paragraph).read()
	assert.Len(t, r.Warnings, 1)
	assert.Equal(t, "unclosed-quote", r.Warnings[0].Code)
}

func BenchmarkRead(b *testing.B) {
	for name, unit := range map[string]string{
		"prose":       "\"We have never seen waves like it,\" harbour master Ann Lee told reporters. She said that the storm had torn 14 boats from their moorings.\n",
		"open quotes": "“word ", "said": "said ", "who said": "Ann Lee, who said Bob Ray, who said ", "apostrophes": "'",
	} {
		text := strings.Repeat(unit, 20000/len(unit))
		s := prepare(text, layout.Paragraph)
		var reader Reader
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				reader.Read(s.doc, s.layout, s.times, s.entities, s.clauses, s.refs)
			}
		})
	}
}
