package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// longestTitle is how many tokens the words before the head of a title, or those behind it, may have.
const longestTitle = 12

// titles appends the titles that stand beside a person's name to found: before
// it, in apposition on either side, and after "as".
func (f *finder) titles(found []scan.Range, c *candidate) []scan.Range {
	end := c.To
	if f.isDegree(end) { // "Ann Lee KC"
		end++
	}
	if c.addressed {
		t := f.fullTitle(c.title)
		if f.KindAt(t.From-1) == scan.Comma { // "the chief veterinary officer, Colonel Adama Diallo"
			if before := f.titleOf(t.From, end); !before.Empty() {
				found = append(found, before)
			}
		}
		full := t.To
		for !t.Empty() && f.Tokens[t.To-1].Entry.Is(lexicon.Courtesy) { // "Mr. Lee", "Prosecutor Mr Lee"
			t.To--
		}
		if !t.Empty() && (t.To == full || f.Tokens[t.To-1].Entry.Is(lexicon.Title)) { // but "they refuse Mr Lee"
			found = append(found, t)
		}
	} else if t := f.titleOf(c.From, end); !t.Empty() {
		found = append(found, t)
	} else if t := f.titleOfSocalled(c.From - 1); !t.Empty() {
		found = append(found, t)
	}
	at := f.behindDegrees(end)
	if f.KindAt(at) == scan.Comma && f.KindAt(at+1) == scan.Number && f.KindAt(at+2) == scan.Comma { // "Ann Lee, 45, a nurse"
		at += 2
	}
	if k := f.KindAt(at); k == scan.Comma || k == scan.Dash || k == scan.Open {
		// "Ann Lee (Minister of Health)", but "It was Ann Lee, the mayor said"
		if t := f.appositive(at + 1); !t.Empty() && (k != scan.Open || f.KindAt(t.To) == scan.Close) && !(f.says(t.To) && f.isStated(c.From)) {
			found = append(found, t)
			return found
		}
	}
	if t := f.asTitle(c.To); !t.Empty() {
		found = append(found, t)
	}
	return found
}

// behindDegrees goes over the degrees and honours that commas set off behind a name: "Ann Lee, M.D., Ph.D., chief executive".
func (f *finder) behindDegrees(i int32) int32 {
	for f.KindAt(i) == scan.Comma && f.KindAt(i+2) == scan.Comma && f.isDegree(i+1) && !f.At(i+1).Is(lexicon.Title) { // but "Ann Lee, MP, who"
		i += 2
	}
	return i
}

// isDegree tells whether a degree or an honour stands at i.
func (f *finder) isDegree(i int32) bool {
	e := f.At(i)
	return f.KindAt(i) == scan.Word && f.Has(i, scan.Caps|scan.Mixing|scan.Dotted) && e.Is(lexicon.NameSuffix) && e.Value(lexicon.NameSuffix) != 1
}

// titleOfSocalled returns the title before the word at i, if that introduces a name: "a young guide named Ann Lee".
func (f *finder) titleOfSocalled(i int32) scan.Range {
	if e := f.At(i); e != word.Named && e != word.Called {
		return scan.Range{}
	}
	n := f.titleBefore(i)
	if n == 0 {
		return scan.Range{}
	}
	return f.fullTitle(scan.Range{From: i - n, To: i})
}

// says tells whether a verb of saying stands at i, to which the words before it are the subject.
func (f *finder) says(i int32) bool {
	e := f.At(i)
	return f.KindAt(i) == scan.Word && e.Is(lexicon.Reporting) && (e.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson))
}

// isStated tells whether a finite verb, in no marks, stands before token i in its sentence.
func (f *finder) isStated(i int32) bool {
	const reach = 60
	for j := i - 1; j >= 0 && j > i-reach; j-- {
		t := &f.Tokens[j]
		if t.IsMark() {
			return false
		}
		if t.Kind == scan.Word && !t.Shape.Has(scan.Upper) && t.Entry.Any(finite) && !t.Entry.Is(lexicon.Adjective) {
			return true
		}
		if t.Shape.Has(scan.SentenceStart) {
			return false
		}
	}
	return false
}

var finite = lexicon.SetOf(lexicon.Auxiliary, lexicon.Modal, lexicon.PastTense, lexicon.ThirdPerson)

// titleBefore returns the number of tokens of the title that ends right before token i.
func (f *finder) titleBefore(i int32) int32 {
	const most = 5
	aside := f.bracketBefore(i)
	i -= aside
	longest := int32(0)
	for n := int32(1); n <= most && i-n >= 0; n++ {
		t := &f.Tokens[i-n]
		// a title that ends the line above is another's
		if f.Tokens[i-n+1].Shape.Has(scan.LineStart) || t.Kind != scan.Word && t.Kind != scan.Hyphen {
			break
		}
		if t.Phrase.Is(lexicon.Title) && int32(t.PhraseLen) == n || n == 1 && t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.Plural) {
			longest = n + aside
		}
	}
	return longest
}

// bracketBefore returns how many tokens the short bracket has that ends right before token i: "Justice (retired) Ann Lee", "Chief Engineer (Waste Water Management) Ann Lee".
func (f *finder) bracketBefore(i int32) int32 {
	const short, longest = 4, 8
	if f.KindAt(i-1) != scan.Close {
		return 0
	}
	field := true // only what has a capital, and "and" and "of"
	for n := int32(2); n <= longest && i-n >= 0; n++ {
		if f.KindAt(i-n) == scan.Open {
			if n > short && !field {
				return 0
			}
			return n
		}
		field = field && (f.KindAt(i-n) != scan.Word || f.Has(i-n, scan.Upper) || f.At(i-n) == word.And || f.At(i-n) == word.Of)
	}
	return 0
}

// titleGender is what a title or honorific says.
func (f *finder) titleGender(x scan.Range) Gender {
	for i := x.From; i < x.To; i++ {
		t := &f.Tokens[i]
		for _, e := range [2]lexicon.Entry{t.Phrase, t.Entry} {
			for _, c := range [3]lexicon.Class{lexicon.Honorific, lexicon.Title, lexicon.Relation} {
				if v := e.Value(c); v == 1 || v == 2 {
					return Gender(v)
				}
			}
		}
	}
	return UnknownGender
}

// fullTitle widens a title to the left: "State Department spokeswoman", "former
// deputy finance minister", "Prime Minister Sir".
func (f *finder) fullTitle(x scan.Range) scan.Range {
	for x.From > 0 && x.Len() < longestTitle && !f.Tokens[x.From].Shape.Has(scan.SentenceStart|scan.LineStart) && f.joinsTitle(x) {
		x.From--
	}
	for x.Len() > 1 && f.Tokens[x.From].Kind != scan.Word {
		x.From++
	}
	return x
}

// joinsTitle tells whether the token before a title belongs to it.
func (f *finder) joinsTitle(x scan.Range) bool {
	t := &f.Tokens[x.From-1]
	switch {
	case t.Kind != scan.Word:
		return f.joinsByMark(x)
	case t.Entry == word.Old && f.KindAt(x.From-2) == scan.Hyphen: // "29-year-old nurse"
		return false
	case f.Tokens[x.From].Kind == scan.Hyphen && !f.Has(x.From, scan.SpaceBefore): // "left-arm spinner"
		return true
	case t.Entry == word.Of:
		return f.joinsByOf(x)
	case t.Entry == word.The: // "Bank of the West chairman"
		return x.From > 2 && f.At(x.From-2) == word.Of && f.Is(x.From-3, lexicon.OrgKind) && f.Has(x.From-3, scan.Upper) && f.Has(x.From, scan.Upper)
	case t.Entry == word.And:
		return f.joinsByAnd(x)
	case f.isGrammar(x.From-1) && !(t.Shape.Has(scan.Caps) && t.End-t.Start > 2 && !f.Has(x.From, scan.Caps)): // but "WHO adviser"
		return false
	case f.isOwner(x.From) && f.Has(x.From, scan.Upper) && !t.Shape.Has(scan.Upper) && !t.Entry.Is(lexicon.Demonym): // "the year Calder's founder"
		return false
	case t.Shape.Has(scan.Upper), t.Entry.Is(lexicon.TitleModifier), t.Entry.Is(lexicon.Title), t.Entry.Is(lexicon.Demonym):
		return true
	}
	return f.joinsAsNoun(x)
}

// joinsByMark tells whether the token before a title, no word, joins it to the words before.
func (f *finder) joinsByMark(x scan.Range) bool {
	switch i := x.From - 1; f.KindAt(i) {
	case scan.Hyphen:
		return !f.Has(x.From, scan.SpaceBefore)
	case scan.Open, scan.Close:
		return f.joinsBranch(i)
	case scan.Clitic: // "Harbour Fire Brigade's deputy commissioner"
		return f.At(i) == word.S && i > 0 && f.Has(i-1, scan.Upper) && f.KindAt(i-1) == scan.Word && !f.isGrammar(i-1)
	case scan.Other: // "Marks & Spencer chief"
		return f.TextAt(i) == "&" && f.Has(x.From, scan.Upper) && f.Has(i-1, scan.Upper)
	}
	return false
}

// joinsByOf tells whether the "of" before a title is within one: "Minister of State", "Ministry of Education spokesman".
func (f *finder) joinsByOf(x scan.Range) bool {
	before := x.From - 2
	return before >= 0 && (f.Tokens[before].Entry.Is(lexicon.Title) ||
		f.Tokens[before].Entry.Is(lexicon.OrgKind) && f.Has(before, scan.Upper) && (f.Has(x.From, scan.Upper) || f.At(x.From) == word.The))
}

// joinsAsNoun tells whether the small word before a title is a noun that says of what it is, "arms dealer", and no verb.
func (f *finder) joinsAsNoun(x scan.Range) bool {
	e := f.At(x.From - 1)
	if before := f.At(x.From - 2); e.Is(lexicon.ThirdPerson) && !before.Is(lexicon.Adjective) && !before.Is(lexicon.Determiner) &&
		!isPossessive(before) { // but "public works secretary", "an arms dealer"
		return false
	}
	return e.Is(lexicon.Noun) && !e.Is(lexicon.PastTense) && !(f.isFormer(x.From) && e.Is(lexicon.BaseForm))
}

// isFormer tells whether the word at i begins what somebody is called: "invite former secretary Ann Lee".
func (f *finder) isFormer(i int32) bool {
	e := f.At(i)
	return e == word.Former || e == word.Retired
}

// joinsBranch tells whether the bracket at i is of a word behind an organization's letters that says which: "NCP (SP) leader".
func (f *finder) joinsBranch(i int32) bool {
	if f.KindAt(i) == scan.Close {
		i -= 2
	}
	return i > 0 && f.KindAt(i) == scan.Open && f.KindAt(i+2) == scan.Close && f.Has(i+1, scan.Upper) && f.Has(i-1, scan.Caps|scan.Mixing)
}

// joinsByAnd tells whether "and" stands within a title: between two offices of one person,
// "lawyer and activist", or two fields of one office, "Agriculture and Fisheries Minister".
func (f *finder) joinsByAnd(x scan.Range) bool {
	left, right := x.From-2, &f.Tokens[x.From]
	if left < 0 || f.Tokens[left].Kind != scan.Word || f.Tokens[x.From-1].Shape.Has(scan.Upper) {
		return false
	}
	t := &f.Tokens[left]
	same := t.Shape.Has(scan.SentenceStart) || right.Shape.Has(scan.Caps) || t.Shape.Has(scan.Upper) == right.Shape.Has(scan.Upper)
	if !same || t.Entry.Any(personal) {
		return false
	}
	if t.Entry.Is(lexicon.Title) {
		return !f.isGrammar(left) && !t.Entry.Is(lexicon.Plural) &&
			(right.Entry.Is(lexicon.Title) || right.Entry.Is(lexicon.TitleModifier) || right.Phrase.Is(lexicon.Title))
	}
	return right.Shape.Has(scan.Upper) && !right.Entry.Is(lexicon.Title) && t.Shape.Has(scan.Upper) && t.Entry.Is(lexicon.Noun) &&
		!t.Entry.Any(listedNames)
}

// isGrammar tells whether a word is one of the closed classes; "U.S." is not "us".
func (f *finder) isGrammar(i int32) bool {
	t := &f.Tokens[i]
	return t.Entry.Any(grammar) && !(t.Shape.Has(scan.Dotted|scan.Caps) && t.Entry.Any(placeLike))
}

// titleOf finds the title with "of" before a name that begins at end, and the one that a comma
// separates from it: "Minister of Education Ann Lee", "The mayor, Ann Lee,".
func (f *finder) titleOf(end, nameEnd int32) scan.Range {
	comma := f.KindAt(end-1) == scan.Comma
	if comma {
		if end--; !f.endsAside(nameEnd) || f.KindAt(nameEnd) == scan.Word && f.isFronted(end) {
			return scan.Range{}
		}
		if n := f.titleBefore(end); n > 0 {
			return f.insidePhrase(f.fullTitle(scan.Range{From: end - n, To: end}), nameEnd)
		}
	}
	listed := false // "and" stands behind
	for i := end - 1; i > 0 && i > end-longestTitle; i-- {
		t := &f.Tokens[i]
		if t.Kind == scan.Word && (t.Entry == word.Of || t.Entry == word.To || t.Entry == word.For ||
			comma && (t.Entry == word.At || t.Entry == word.On)) && i+1 < end {
			n := f.titleBefore(i)
			if n == 0 && (t.Entry == word.Of || t.Entry == word.On) {
				continue
			}
			if n == 0 {
				break
			}
			x := f.fullTitle(scan.Range{From: i - n, To: i})
			x.To = end
			if comma {
				return f.insidePhrase(x, nameEnd)
			}
			if !f.Tokens[x.From].Shape.Has(scan.Upper) {
				break
			}
			return x
		}
		switch {
		case t.Shape.Has(scan.SentenceStart):
			return scan.Range{}
		case t.Kind == scan.Hyphen, t.Kind == scan.Clitic, t.Kind == scan.Single ||
			t.Kind == scan.SingleClose && !t.Shape.Has(scan.SpaceBefore): // "the fishers' cooperative"
		case t.Kind == scan.Comma && listed && f.Has(i-1, scan.Upper) && f.Has(i+1, scan.Upper) && f.At(i+1).Is(lexicon.Noun) &&
			!f.At(i+1).Any(personal): // "Secretary for Culture, Sports and Tourism"
		case t.Kind != scan.Word:
			return scan.Range{}
		case t.Entry == word.And:
			listed = true
		case t.Shape.Has(scan.Upper), t.Entry == word.The:
		case f.isGrammar(i) || !t.Entry.Is(lexicon.Noun) && !(comma && t.Entry.Is(lexicon.Adjective)):
			return scan.Range{}
		}
	}
	return scan.Range{}
}

// isFronted tells whether the comma at i ends a phrase with a participle or preposition that opens the sentence: "Appearing for the
// mayor, Ann Lee said", "In a letter to the mayor, Ann Lee said", but not "As the mayor, Ann Lee said".
func (f *finder) isFronted(i int32) bool {
	for j := i - 1; j >= 0 && j > i-longestTitle && f.KindAt(j) != scan.Comma; j-- {
		if f.Tokens[j].Shape.Has(scan.SentenceStart) {
			return f.At(j).Is(lexicon.PresentParticiple) || f.At(j).Is(lexicon.Preposition) && f.At(j) != word.As
		}
	}
	return false
}

// insidePhrase returns a title that stands in a noun phrase for one person, with or without adjectives before it, and else nothing.
// An indefinite one must close behind the name: "a retired dentist, Ann Lee, who".
func (f *finder) insidePhrase(x scan.Range, nameEnd int32) scan.Range {
	for i := x.From; i >= 0 && i > x.From-longestTitle; i-- {
		if k := f.KindAt(nameEnd); f.opensPhrase(i) || (k == scan.Comma || k == scan.Stop) && (f.At(i-1) == word.A || f.At(i-1) == word.An) {
			return x
		}
		if t := &f.Tokens[max(i-1, 0)]; t.Kind != scan.Word ||
			!(t.Entry.Is(lexicon.Adjective) || t.Entry.Is(lexicon.Adverb) || t.Entry.Is(lexicon.Noun)) || f.isGrammar(i-1) ||
			t.Entry.Is(lexicon.Plural) {
			break
		}
	}
	return scan.Range{}
}

// opensPhrase tells whether a noun phrase that means one person begins at i: "the mayor", "his manager", "Captain".
func (f *finder) opensPhrase(i int32) bool {
	t := &f.Tokens[i]
	if t.Shape.Has(scan.SentenceStart | scan.LineStart | scan.Upper) {
		return true
	}
	if f.KindAt(i-1) == scan.Comma && i > 1 && f.Tokens[i-2].Shape.Has(scan.SentenceStart) { // "Meanwhile, president of the club, Ann Lee,"
		return true
	}
	e := f.At(i - 1)
	if e == word.As { // "As head of the club, Ann Lee"
		return f.Tokens[i-1].Shape.Has(scan.SentenceStart)
	}
	return e == word.The || e.Is(lexicon.Determiner) && e.Is(lexicon.Pronoun) || isPossessive(e) || f.KindAt(i-1) == scan.Clitic && e == word.S
}

func isPossessive(e lexicon.Entry) bool {
	switch e {
	case word.His, word.Her, word.Its, word.Their, word.My, word.Your, word.Our:
		return true
	}
	return false
}

// endsAside tells whether a name that a comma opened is the whole apposition: a comma or a verb follows.
func (f *finder) endsAside(i int32) bool {
	switch f.KindAt(i) {
	case scan.Comma, scan.Stop, scan.Dash, scan.Open, scan.Question, scan.Exclamation:
		return true
	case scan.Clitic:
		return f.At(i) != word.S
	}
	e := f.At(i)
	if e == word.Of || e == word.At || e == word.From { // "His lawyer, Ann Lee of Lee Fox LLP, said"
		return f.KindAt(f.behindCapitals(i+1)) == scan.Comma
	}
	return f.KindAt(i) == scan.Word && !f.Has(i, scan.Upper) &&
		(e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e.Is(lexicon.PastTense) || e.Is(lexicon.ThirdPerson) || e.Is(lexicon.Adverb))
}

// behindCapitals returns the token behind the capitalised words, and the small ones between them, at i.
func (f *finder) behindCapitals(i int32) int32 {
	const longest = 10
	for end := i + longest; i < end; i++ {
		if k := f.KindAt(i); k != scan.Hyphen && k != scan.Clitic &&
			!(k == scan.Word && (f.Has(i, scan.Upper) || f.At(i) == word.Of || f.At(i) == word.The || f.At(i) == word.And)) {
			break
		}
	}
	return i
}

// appositive returns the title in apposition that begins at i, without its article.
func (f *finder) appositive(i int32) scan.Range {
	end := f.apposition(i)
	if end == 0 {
		return scan.Range{}
	}
	switch e := f.At(i); {
	case e == word.The, e == word.A, e == word.An, isPossessive(e):
		i++
	}
	if f.saysWhen(i) {
		i++
		if f.At(i).Is(lexicon.Determiner) {
			i++
		}
	}
	i = f.behindAge(i)
	if i >= end {
		return scan.Range{}
	}
	return scan.Range{From: i, To: end}
}

// behindAge returns the token behind the age at i, "45-year-old", or i if there is none.
func (f *finder) behindAge(i int32) int32 {
	if f.KindAt(i) == scan.Number && f.KindAt(i+1) == scan.Hyphen && f.At(i+2) == word.Year && f.KindAt(i+3) == scan.Hyphen && f.At(i+4) == word.Old {
		return i + 5
	}
	return i
}

// saysWhen tells whether the adverb at i tells when an office was held: "Ann Lee, then a senator,".
func (f *finder) saysWhen(i int32) bool {
	switch f.At(i) {
	case word.Then, word.Now, word.Once, word.Previously:
		return true
	}
	return false
}

// apposition returns the end of the title that stands in apposition at i: "the
// State Department's spokeswoman, …", "director of the clinic, …"; 0 if there is none.
func (f *finder) apposition(i int32) int32 {
	const reach = 24
	found := false
	if f.saysWhen(i) {
		i++
	}
	for j := i; int(j) < len(f.Tokens) && j < i+reach; j++ {
		t := &f.Tokens[j]
		switch {
		case j > i && t.Shape.Has(scan.SentenceStart) || f.endsPhrase(t):
			if !found {
				return 0
			}
			return j
		case t.Kind != scan.Word:
		case found:
			if leavesTitle(t.Entry) {
				return j
			}
		case t.Phrase.Is(lexicon.Title):
			j += int32(t.PhraseLen) - 1
			found = !f.isOwner(j)
		case t.Entry.Is(lexicon.Title) && f.isOwner(j): // "Ann Lee, the mayor's sister,"
		case t.Entry.Is(lexicon.Title) && !t.Entry.Is(lexicon.Plural):
			found = true
		case f.precludesTitle(j, i):
			return 0
		}
	}
	return 0
}

// leavesTitle tells whether a word behind a title is one of another clause: "director of the clinic who", "… said".
func leavesTitle(e lexicon.Entry) bool {
	switch e {
	case word.Who, word.Whose, word.Whom, word.Which, word.That, word.When, word.Where, word.While:
		return true
	}
	return e.Is(lexicon.Auxiliary) || e.Is(lexicon.Modal) || e.Is(lexicon.Reporting) && e.Is(lexicon.PastTense)
}

// precludesTitle tells whether the word at j shows that what begins at first is no title: "Ann Lee, whose lawyer".
func (f *finder) precludesTitle(j, first int32) bool {
	e := f.At(j)
	switch {
	case e == word.Whose:
		return true
	case j == first && (e.Is(lexicon.Determiner) || isPossessive(e)):
		return false
	case e == word.The, e == word.Of && j > first && !f.isGrammar(j-1): // "one of the architects", "head of the"
		return false
	case f.isGrammar(j), e.Is(lexicon.Reporting) && e.Is(lexicon.PastTense):
		return true
	case e.Is(lexicon.TitleModifier), e.Is(lexicon.Noun):
		return false
	}
	// "Ann Lee, representing the developer,"
	return e.Is(lexicon.PastTense) && !e.Is(lexicon.Adjective) || j == first && e.Is(lexicon.PresentParticiple)
}

// isOwner tells whether the word at i has a possessive ending.
func (f *finder) isOwner(i int32) bool { return f.KindAt(i+1) == scan.Clitic && f.At(i+1) == word.S }

// endsPhrase tells whether a token of punctuation ends a noun phrase.
func (f *finder) endsPhrase(t *scan.Token) bool {
	switch t.Kind {
	case scan.Comma, scan.Stop, scan.Semicolon, scan.Dash, scan.Colon, scan.Question, scan.Exclamation, scan.Open, scan.Close, scan.MarkOpen,
		scan.MarkClose, scan.Mark, scan.SingleOpen,
		scan.Slash, scan.Pipe, scan.Bullet:
		return true
	}
	return false
}

var inflected = lexicon.SetOf(lexicon.BaseForm, lexicon.PastTense, lexicon.PastParticiple, lexicon.ThirdPerson, lexicon.PresentParticiple)

// withoutTime ends a title before the words that say when it was given or held: "as finance minister on Friday", "as president of the club in June".
func (f *finder) withoutTime(x scan.Range) scan.Range {
	for i := x.From + 1; i < x.To; i++ {
		switch f.At(i) {
		case word.On, word.After, word.Before, word.Since, word.Until, word.From, word.During, word.Following:
			x.To = i
		case word.In:
			if f.KindAt(i+1) == scan.Number || f.At(i+1).Any(timeWords) {
				x.To = i
			}
		}
	}
	for x.To > x.From && (f.At(x.To-1).Any(timeWords) || f.At(x.To-1) == word.Last || f.At(x.To-1) == word.This) { // "as president last week"
		x.To--
	}
	return x
}

var timeWords = lexicon.SetOf(lexicon.Month, lexicon.Season, lexicon.Weekday, lexicon.TimeUnit, lexicon.Dayword, lexicon.TimeRef)

// asTitle finds the title after "as" behind a name: "Ann Lee as finance
// minister", "Ann Lee was sworn in as president".
func (f *finder) asTitle(i int32) scan.Range {
	const reach = 6
	if f.KindAt(i) == scan.Comma {
		i++
	}
	for j := i; int(j) < len(f.Tokens) && j < i+reach; j++ {
		t := &f.Tokens[j]
		switch {
		case t.Kind != scan.Word || t.Shape.Has(scan.SentenceStart|scan.Upper):
			return scan.Range{}
		case t.Entry == word.As:
			x := f.appositive(j + 1)
			if f.At(j+1).Is(lexicon.Determiner) && f.KindAt(x.To) == scan.Word { // "left as the mayor spoke"
				return scan.Range{}
			}
			return f.withoutTime(x)
		case t.Phrase.Is(lexicon.Appointing): // "will step down as"
			j += int32(t.PhraseLen) - 1
		case t.Entry.Is(lexicon.Auxiliary), t.Entry.Is(lexicon.Modal), t.Entry.Is(lexicon.Adverb), t.Entry == word.In:
		case t.Entry.Any(inflected):
			if !t.Entry.Is(lexicon.Appointing) {
				return scan.Range{}
			}
		default:
			return scan.Range{}
		}
	}
	return scan.Range{}
}
