package quote

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// end is the end of the sentence without its full stop and closing marks.
func (q *reader) end(s scan.Range) int32 {
	const mostMarks = 8
	end := s.To
	for end > s.From && s.To-end < mostMarks &&
		(q.Tokens[end-1].Kind == scan.Stop || q.Tokens[end-1].IsMark() || q.Tokens[end-1].Kind == scan.Close && !q.opensBefore(end-1, s)) {
		end--
	}
	return end
}

// opensBefore tells whether the bracket that token i closes opens within the sentence: "the forces (RSF)."
func (q *reader) opensBefore(i int32, s scan.Range) bool {
	const longestBracket = 30
	for j := i - 1; j > s.From && i-j < longestBracket; j-- {
		if q.Tokens[j].Kind == scan.Open {
			return true
		}
	}
	return false
}

// apposedStart returns where "a spokeswoman, Ann Lee, said" begins whose subject, the name, begins at start.
func (q *reader) apposedStart(start int32, s scan.Range) int32 {
	const longest = 10
	if !q.Has(start, scan.Upper) || start >= s.From+2 && isRelative(q.At(start-2)) { // "some of whom, Ann Lee said"
		return start
	}
	for i := start - 2; i > s.From && start-i < longest; i-- {
		switch {
		case q.KindAt(i) == scan.Comma:
			if e := q.At(i + 1); (e.Is(lexicon.Determiner) || e.Is(lexicon.Title)) && !isRelative(e) {
				return i + 1
			}
			return start
		case q.KindAt(i) != scan.Word && q.KindAt(i) != scan.Clitic && q.KindAt(i) != scan.Hyphen, q.clauses.IsFinite(i):
			return start
		}
	}
	return start
}

// trim cuts commas, dashes and bullets off the ends.
func (q *reader) trim(x scan.Range) scan.Range {
	for !x.Empty() && (q.Tokens[x.To-1].Kind == scan.Comma || q.Tokens[x.To-1].Kind == scan.Dash) {
		x.To--
	}
	for !x.Empty() && (q.Tokens[x.From].Kind == scan.Comma || q.Tokens[x.From].Kind == scan.Colon ||
		q.Tokens[x.From].Kind == scan.Dash || q.Tokens[x.From].Kind == scan.Bullet) {
		x.From++
	}
	return x
}

// withoutRemark cuts off the clause in brackets at the end of what is said, which is the writer's: "it was late (Lee left in May)".
func (q *reader) withoutRemark(x scan.Range) scan.Range {
	const longest = 60
	if x.Empty() || q.KindAt(x.To-1) != scan.Close {
		return x
	}
	for i := x.To - 2; i > x.From && i > x.To-longest; i-- {
		if q.KindAt(i) == scan.Open {
			if q.hasFinite(scan.Range{From: i + 1, To: x.To - 1}) {
				x.To = i
			}
			break
		}
	}
	return x
}

// longestTag is how many words a tag before a headline has: "Exclusive: Bank cuts jobs, sources say".
const longestTag = 2

// clauseStart returns where the words begin that a cue behind them reports: behind a semicolon or dash, else with the sentence.
func (q *reader) clauseStart(before int32, s scan.Range) int32 {
	first := max(s.From, q.start, before-longestContent)
	for i := before - 1; i > first; i-- {
		if k := q.Tokens[i].Kind; k == scan.Semicolon || k >= scan.MarkOpen && k <= scan.Mark || k == scan.Colon && i <= s.From+longestTag {
			return i + 1
		}
	}
	return first
}

// behindComma returns where the words behind the last comma begin.
func (q *reader) behindComma(x scan.Range) int32 {
	for i := x.To; i > x.From; i-- {
		if q.KindAt(i-1) == scan.Comma {
			return i
		}
	}
	return x.From
}

// commaAfter returns the first comma from i on, end if there is none.
func (q *reader) commaAfter(i, end int32) int32 {
	for i < end && q.KindAt(i) != scan.Comma {
		i++
	}
	return i
}
