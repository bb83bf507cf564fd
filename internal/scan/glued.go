package scan

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// shortLine is how many bytes a line may have in which two columns of a page can have run together.
const shortLine = 90

// runTogether returns where the second of two words begins that stood apart on
// a page and were pasted as one, 0 if the word is a single one: the name and the
// role of a byline ("Jane DoeStaff Writer"), its name and time ("Jane Doe5 hours ago"),
// its "By" and the name ("ByJane Doe"), or "PublishedJUN 6 2025".
func (s *scanner) runTogether(start, end int) int {
	line := &s.doc.Lines[len(s.doc.Lines)-1]
	nth := len(s.doc.Tokens) - int(line.From)
	if end-start < 5 && end-start > 2 && (strings.HasPrefix(s.text[start:], "AM") || strings.HasPrefix(s.text[start:], "PM")) &&
		strings.HasPrefix(s.text[end:], " min") {
		return start + 2 // "05:00 AM3 mins to read"
	}
	if nth > 4 || end-start < 4 {
		return 0
	}
	if nth == 0 && s.text[start:start+2] != "By" {
		return publishedTogether(s.text, start, end)
	}
	limit := min(len(s.text), int(line.Start)+shortLine)
	if end > limit {
		return 0
	}
	rest := s.text[end:limit]
	if stop := strings.IndexByte(rest, '\n'); stop >= 0 {
		rest = rest[:stop]
	} else if end+len(rest) < len(s.text) {
		return 0
	}
	if nth == 0 {
		if isCapital(s.text[start+2]) && isSmall(s.text[start+3]) && len(rest) > 2 && rest[0] == ' ' && isCapital(rest[1]) {
			return start + 2
		}
		return 0
	}
	at := end
	for at > start && s.text[at-1] >= '0' && s.text[at-1] <= '9' {
		at--
	}
	if at < end {
		if end-at < 3 && at-start > 2 && isSmall(s.text[at-1]) &&
			(strings.HasPrefix(rest, " minute") || strings.HasPrefix(rest, " hour") || strings.HasPrefix(rest, " day")) {
			return at
		}
		return 0
	}
	for at--; at > start && isSmall(s.text[at]); at-- {
	}
	if at < start+3 || end-at < 4 || !isCapital(s.text[at]) || !isSmall(s.text[at-1]) {
		return 0
	}
	head, tail := lexicon.Find(lexicon.HashOf(s.text[start:at])), lexicon.Find(lexicon.HashOf(s.text[at:end]))
	if head.Is(lexicon.English) && !head.Any(personalNames) || tail.Any(personalNames) || !tail.Is(lexicon.English) && !tail.Is(lexicon.BylineRole) {
		return 0
	}
	return at
}

// opensPublished tells "Updated" and "Published", which run together with the year of the time before.
func opensPublished(text string) bool {
	return strings.HasPrefix(text, "Updated") || strings.HasPrefix(text, "Published")
}

// publishedTogether returns where the month or the figure begins that has run together with "Published" or "Updated".
func publishedTogether(text string, start, end int) int {
	if text[start] != 'P' && text[start] != 'U' {
		return 0
	}
	for _, cue := range [...]string{"Published", "Updated"} {
		if rest, ok := strings.CutPrefix(text[start:end], cue); ok && rest != "" {
			if rest[0] >= '0' && rest[0] <= '9' || isCapital(rest[0]) && lexicon.Find(lexicon.HashOf(rest)).Is(lexicon.Month) {
				return start + len(cue)
			}
		}
	}
	return 0
}

var personalNames = lexicon.SetOf(lexicon.GivenName, lexicon.Surname)

func isSmall(c byte) bool { return c >= 'a' && c <= 'z' }
