// Package newstext turns the raw text of a news story into typed values:
// headline, subhead, byline, dateline, photo captions with their credits,
// paragraphs, quotes with their speakers, dates resolved against the time of
// publication, people with titles, organizations and places.
//
//	article, err := newstext.Parse(text, published)
//	for _, q := range article.Quotes {
//		fmt.Println(q.Speaker.Name, "said", q.Text)
//	}
//
// # Positions
//
// Quotes, dates, mentions, captions, lines: each says where it stands. A [Span]
// is a half-open range of bytes of the text, on rune boundaries, and a [Passage]
// has the words as well, a substring of the text. Every line that is not blank
// lies in exactly one [Block].
//
// # Time
//
// Relative dates hang on the time of publication, which is a parameter so
// that a caller has to think of it. The zero time says that it is unknown;
// then it is looked for in the timestamp line, the dateline and the captions,
// and where none of them has it, relative dates keep an empty value. Values
// are those of TIMEX3 (ISO-TimeML): "2025-04-29", "1998-W07", "P3M". A bare
// weekday is the latest such day, the day of publication included, unless
// the sentence looks to the future: "will meet Monday".
//
// # People
//
// An [Entity] groups the mentions of one bearer: full name, surname, acronym,
// pronoun. Its id counts from 1 within the article; 0 says none. A speaker
// whom the text does not name has a passage and no name. [Parser.Known] takes
// the caller's own list, whose names win over what the text looks like.
//
// # Promises
//
// Nothing is lost and nothing is made up: what the text does not support stays
// empty, and what was inferred names its rule. The same input gives the same
// output, on any machine and at any time. Time and memory grow in
// proportion to the input, whatever it is, and no input makes a parse panic.
// A [Parser] serves many goroutines at once. A text that cannot be read is an
// [*InputError], a defect of the package's own is an [*InternalError] of that
// one text; doubts about the content are Warnings of the article.
//
// # Many stories
//
// [Parser.ParseAll] uses all cores, keeps the order, and holds a few documents
// at a time; [Documents] reads them from NDJSON.
//
// # Limits
//
// The rules read English. There is no statistical model: names without any
// sign of what they are the names of are often left out or of the wrong kind.
package newstext
