package newstext_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"slices"
	"strings"
	"time"

	"github.com/newstext/newstext"
)

const bridge = `Kestrel Bridge to close for repairs
By Jane Doe, Staff Writer
PORT HOLLIS, Maine (AP) — The Kestrel Bridge will close on Monday for six weeks, officials said Friday.
"We don't take this step lightly," said transportation commissioner Dana Whitcomb.
`

var friday = time.Date(2024, 3, 8, 0, 0, 0, 0, time.UTC)

func ExampleParse() {
	article, err := newstext.Parse(bridge, friday)
	if err != nil {
		panic(err)
	}
	fmt.Println(article.Headline.Text)
	for _, q := range article.Quotes {
		fmt.Printf("%s (%s): %s\n", q.Speaker.Text, q.Kind, q.Text)
	}
	for _, d := range article.Dates {
		fmt.Println(d.Text, "=", d.Value)
	}
	// Output:
	// Kestrel Bridge to close for repairs
	// officials (indirect): The Kestrel Bridge will close on Monday for six weeks
	// transportation commissioner Dana Whitcomb (direct): We don't take this step lightly
	// Monday = 2024-03-11
	// six weeks = P6W
	// Friday = 2024-03-08
}

func ExampleParser() {
	newYork := time.FixedZone("EST", -5*3600)
	parser := newstext.Parser{Location: newYork}
	article, _ := parser.Parse("Talks begin\nThe talks will begin at 9 a.m. on Monday.", friday)
	fmt.Println(article.Dates[0].Value, article.Dates[0].From)
	// Output: 2024-03-11T09:00 2024-03-11 09:00:00 -0500 EST
}

func ExampleParser_ParseAll() {
	input := `{"id": "1", "text": "Ann Lee left on Monday.", "published": "2024-03-08"}
{"id": "2"}`
	var parser newstext.Parser
	for article, err := range parser.ParseAll(context.Background(), newstext.Documents(strings.NewReader(input))) {
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(article.ID, article.Dates[0].Value)
	}
	// Output:
	// 1 2024-03-04
	// error: newstext: document "2": line 2: no text
}

func ExampleArticle_QuotesBy() {
	article, _ := newstext.Parse(bridge, friday)
	for person := range article.EntitiesOf(newstext.Person) {
		for q := range article.QuotesBy(person.ID) {
			fmt.Println(person.Name, "said:", q.Text)
		}
	}
	// Output: Dana Whitcomb said: We don't take this step lightly
}

func ExampleArticle_Paragraphs() {
	article, _ := newstext.Parse(bridge, friday)
	for p := range article.Paragraphs() {
		n := 0
		for range article.QuotesIn(p.Span) {
			n++
		}
		fmt.Println(p.In(bridge)[:20], n)
	}
	// Output:
	// PORT HOLLIS, Maine ( 1
	// "We don't take this  1
}

func ExampleByline() {
	article, _ := newstext.Parse(bridge, friday)
	author := article.Byline.Authors[0]
	fmt.Printf("%s, %s; %s, %s\n", author.Name, author.Role, article.Dateline.Places[0], article.Dateline.Source)
	// Output: Jane Doe, Staff Writer; PORT HOLLIS, Maine, AP
}

func ExampleDateline() {
	text := `World in brief
PARIS (Reuters) - A strike by museum guards closed the Grand Gallery on Thursday.
LIMA, Peru (AP) - A bus fell from a mountain road on Wednesday, killing nine people, police said.`
	article, _ := newstext.Parse(text, friday)
	for _, d := range article.Datelines {
		fmt.Println(d.Places[0], d.Source)
	}
	// Output:
	// PARIS Reuters
	// LIMA, Peru AP
}

func ExampleCaption() {
	text := "Bears return\nThree bears play near a stream, Friday, June 7, 2024 (Ana Petrova, Pool via AP)\nBrown bears have returned to the forest, and foresters are glad of it.\n"
	article, _ := newstext.Parse(text, time.Time{})
	credit := article.Captions[0].Credit
	fmt.Println(credit.Photographers, credit.Agencies, credit.Pool)
	fmt.Println(article.Published.Time.Format(time.DateOnly), article.Published.From)
	// Output:
	// [Ana Petrova] [AP] true
	// 2024-06-07 caption
}

func ExampleEntity() {
	article, _ := newstext.Parse(bridge, friday)
	for _, e := range article.Entities {
		if len(e.Titles) > 0 {
			fmt.Println(e.Name, e.Kind, e.Titles[0].Text, len(e.Mentions))
		}
	}
	// Output:
	// Jane Doe person Staff Writer 1
	// Dana Whitcomb person transportation commissioner 1
}

func ExampleQuote() {
	article, _ := newstext.Parse("Dam holds\n\"It held,\" Mayor Ann Lee told reporters on Monday at the dam.", friday)
	q := article.Quotes[0]
	fmt.Println(q.Speaker.Name, q.Cue.Text, q.Said.Value)
	fmt.Println("to:", q.To.Text)
	// Output:
	// Ann Lee told 2024-03-04
	// to: reporters
}

func ExampleDate() {
	article, _ := newstext.Parse("Talks resume\nThe talks began last week and will end in mid-April.", friday)
	for _, d := range article.Dates {
		fmt.Printf("%s = %s %s, from %s\n", d.Text, d.Value, d.Mod, d.From.Format(time.DateOnly))
	}
	// Output:
	// last week = 2024-W09 , from 2024-02-26
	// mid-April = 2024-04 MID, from 2024-04-01
}

func ExampleMention() {
	article, _ := newstext.Parse("Vote in Tarna\nMayor Ann Lee won on Monday. Lee thanked the city. She wept.", friday)
	lee := slices.Collect(article.EntitiesOf(newstext.Person))[0]
	for _, m := range lee.Mentions {
		fmt.Println(m.Text, m.Form)
	}
	// Output:
	// Ann Lee name
	// Lee name
	// She pronoun
}

func ExampleBlock() {
	article, _ := newstext.Parse(bridge, friday)
	for _, b := range article.Blocks {
		fmt.Println(b.Kind, b.Start, b.End)
	}
	// Output:
	// headline 0 35
	// byline 36 61
	// paragraph 62 167
	// paragraph 168 250
}

func ExamplePublished() {
	text := "Vote is over\nUpdated 9:42 AM EDT, Wed April 30, 2025\nThe vote was held on Tuesday."
	article, _ := newstext.Parse(text, time.Time{})
	fmt.Println(article.Published.Time, article.Published.From)
	fmt.Println(article.Dates[1].Value)
	// Output:
	// 2025-04-30 09:42:00 -0400 EDT timestamp
	// 2025-04-29
}

func ExampleInputError() {
	_, err := newstext.Parse("caf\xe9", time.Time{})
	var bad *newstext.InputError
	if errors.As(err, &bad) {
		fmt.Println(bad.Offset, bad.Msg)
	}
	// Output: 3 invalid UTF-8
}

func ExampleInternalError() {
	_, err := newstext.Parse("Ann Lee said no.", time.Time{})
	var internal *newstext.InternalError
	if errors.As(err, &internal) {
		log.Printf("a defect of newstext, which costs this story alone: %v\n%s", internal, internal.Stack)
	}
	fmt.Println(internal == nil)
	// Output: true
}

func ExampleParsePublished() {
	for _, s := range []string{"2025-04-30", "2025-04-30T09:42:00-04:00"} {
		t, _ := newstext.ParsePublished(s)
		fmt.Println(t)
	}
	// Output:
	// 2025-04-30 00:00:00 +0000 UTC
	// 2025-04-30 09:42:00 -0400 -0400
}

func ExampleWarning() {
	article, _ := newstext.Parse("Vote is over\nThe vote was held on Friday, April 17, 2025, in the town hall.", time.Time{})
	for _, w := range article.Warnings {
		fmt.Println(w.Code, w.Text)
	}
	// Output: weekday-mismatch Friday, April 17, 2025 was a Thursday.
}

func ExampleArticle_json() {
	article, _ := newstext.Parse("Snow closes schools\n", time.Time{})
	encoded, _ := json.Marshal(article)
	fmt.Println(string(encoded))
	// Output: {"headline":{"start":0,"end":19,"text":"Snow closes schools"},"blocks":[{"kind":"headline","start":0,"end":19}]}
}

func ExampleNewKnown() {
	known, _ := newstext.NewKnown([]newstext.KnownEntity{
		{ID: "staff-17", Kind: newstext.Person, Name: "Dana Whitcomb", Titles: []string{"transportation commissioner"}},
		{ID: "dot", Kind: newstext.Organization, Name: "Maine Department of Transportation", Aliases: []string{"MaineDOT"}},
	})
	parser := newstext.Parser{Known: known} // one for many texts
	article, _ := parser.Parse("Dana Whitcomb resigned on Monday. The transportation commissioner had led MaineDOT since 2019.", friday)
	for _, e := range article.Entities {
		fmt.Println(e.Known, e.Name, len(e.Mentions))
	}
	// Output:
	// staff-17 Dana Whitcomb 2
	// dot MaineDOT 1
}

func ExamplePrefer() {
	for _, prefer := range []newstext.Prefer{newstext.PreferNews, newstext.PreferPast, newstext.PreferFuture} {
		parser := newstext.Parser{Prefer: prefer}
		article, _ := parser.Parse("Dinner\nLet us have dinner on Friday.", time.Date(2024, 3, 6, 0, 0, 0, 0, time.UTC)) // a Wednesday
		fmt.Println(article.Dates[0].Value)
	}
	// Output:
	// 2024-03-01
	// 2024-03-01
	// 2024-03-08
}

func ExampleValue() {
	from, to, _ := newstext.Value("1989-Q3").Span(time.UTC)
	fmt.Println(from.Format(time.DateOnly), to.Format(time.DateOnly))
	length, _ := newstext.Value("PT90M").Length()
	fmt.Println(length)
	_, err := newstext.ParseValue("1989-Q5")
	fmt.Println(err)
	// Output:
	// 1989-07-01 1989-10-01
	// 1h30m0s
	// newstext: "1989-Q5" is not a TIMEX3 value
}

func ExampleSpeaker() {
	article, _ := newstext.Parse("Dam holds\n\"It held,\" Mayor Ann Lee said on Monday. \"Nobody has to leave,\" she added. \"Not tonight.\"", friday)
	for _, q := range article.Quotes {
		fmt.Printf("%q is %s, by the rule %s\n", q.Speaker.Text, q.Speaker.Name, q.Rule)
	}
	// Output:
	// "Mayor Ann Lee" is Ann Lee, by the rule behind
	// "she" is Ann Lee, by the rule behind
	// "she" is Ann Lee, by the rule continued
}

func ExampleDocuments() {
	input := `{"id": "a", "text": "Snow closes schools", "published": "2024-03-08", "section": "news"}
{"id": "b", "text": 7}`
	for doc, err := range newstext.Documents(strings.NewReader(input)) {
		var bad *newstext.LineError
		if errors.As(err, &bad) {
			fmt.Println("line", bad.Line, "of", bad.ID, "is bad:", bad.Err)
			continue
		}
		fmt.Println(doc.ID, doc.Text, doc.Published.Format(time.DateOnly))
	}
	// Output:
	// a Snow closes schools 2024-03-08
	// line 2 of b is bad: text is not a string
}

func ExampleDocumentError() {
	docs := func(yield func(newstext.Document, error) bool) {
		_ = yield(newstext.Document{ID: "a", Text: "caf\xe9"}, nil) && yield(newstext.Document{ID: "b", Text: "Snow closes schools"}, nil)
	}
	var parser newstext.Parser
	for article, err := range parser.ParseAll(context.Background(), docs) {
		var bad *newstext.DocumentError
		if errors.As(err, &bad) {
			fmt.Println(bad.Index, bad.ID, bad.Err)
			continue
		}
		fmt.Println(article.Headline.Text)
	}
	// Output:
	// 0 a newstext: invalid UTF-8 at byte 3
	// Snow closes schools
}

func ExampleArticle_EntitiesOf() {
	article, _ := newstext.Parse(bridge, friday)
	for place := range article.EntitiesOf(newstext.Place) {
		fmt.Println(place.ID, place.Name)
	}
	// Output:
	// 2 Port Hollis
	// 3 Maine
	// 5 Kestrel Bridge
}
