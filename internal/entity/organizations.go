package entity

import (
	"slices"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// tieOrganizations ties the short forms of organizations to the long ones.
func (f *finder) tieOrganizations() {
	f.tieAliases()
	f.tieBrackets()
	if f.longNames() == 0 {
		return
	}
	f.tieParts()
	f.tieAcronyms()
}

// longNames counts the organizations with names of several words.
func (f *finder) longNames() (n int) {
	for i := range f.groups {
		if g := &f.groups[i]; g.kind == Organization && g.words > 1 {
			n++
		}
	}
	return n
}

// tieAliases ties the names that the list alias says to be one.
func (f *finder) tieAliases() {
	var owners [512]int32
	for i := range f.groups {
		g := &f.groups[i]
		if g.known > 0 || g.alias <= 0 || g.alias >= len(owners) || g.kind == none || g.kind == Person {
			continue
		}
		switch o := owners[g.alias]; {
		case o == 0:
			owners[g.alias] = int32(i) + 1
		case f.groups[o-1].kind == g.kind:
			g.owner = o - 1
		}
	}
}

// tieBrackets ties an acronym in brackets to the organization before them, and
// the long form in brackets to the acronym: "Alternative for Germany (AfD)".
func (f *finder) tieBrackets() {
	for i := 1; i < len(f.found); i++ {
		a, b := &f.found[i-1], &f.found[i]
		open := a.To
		if f.KindAt(open) == scan.Clitic && f.At(open) == word.S { // "the Health Service's (HSE) account"
			open++
		}
		if f.KindAt(open) != scan.Open || b.From != open+1 || f.KindAt(b.To) != scan.Close {
			continue
		}
		long, short := a.group, b.group
		if a.words < b.words {
			long, short = short, long
		}
		l, s := &f.groups[long], &f.groups[short]
		t := &f.Tokens[s.example.From]
		if s.words != 1 || l.words < 2 || !t.Shape.Has(scan.Caps|scan.Mixing) && !f.spellsName(s.example.From) ||
			t.Entry.Any(placeLike) && !f.picksLetters(s.example.From, l.example) || t.Entry.Is(lexicon.StateAbbreviation) ||
			l.kind == Person || l.kind == Place || l.kind == none && s.kind != Organization || f.ownerOf(short) != short || f.ownerOf(long) == short {
			continue
		}
		// a source: "(AFP)"
		if t.Entry.Any(orgLike) && t.Entry.Value(lexicon.Alias) == 0 && (t.Entry.Is(lexicon.NewsAgency) || t.Entry.Is(lexicon.Newspaper)) {
			continue
		}
		l.kind = Organization
		f.tie(short, f.ownerOf(long))
	}
}

// picksLetters tells whether an acronym that is a place's name too is the first letters of words
// of the long name, the first one's among them: "National Institute for Health and Care Excellence (NICE)".
func (f *finder) picksLetters(acronym int32, long scan.Range) bool {
	letters := f.TextAt(acronym)
	if len(letters) < 3 {
		return false
	}
	n := 0
	for i := long.From; i < long.To && n < len(letters); i++ {
		if t := &f.Tokens[i]; t.Shape.Has(scan.Upper) && f.Text[t.Start] == letters[n] {
			n++
		} else if n == 0 {
			return false
		}
	}
	return n == len(letters)
}

// mostWords is how many words of an organization's name are looked at.
const mostWords = 12

// longName is the words of an organization's name.
type longName struct {
	hashes [mostWords]lexicon.Hash
	tokens [mostWords]int32
	n      int
}

func (f *finder) longName(x scan.Range, l *longName) {
	l.n = 0
	for i := x.From; i < x.To && l.n < mostWords; i++ {
		if isNameWord(&f.Tokens[i]) {
			l.hashes[l.n], l.tokens[l.n] = f.Hash(i), i
			l.n++
		}
	}
}

// part hashes the words from i to before j.
func (l *longName) part(i, j int) lexicon.Hash {
	h := l.hashes[i]
	for i++; i < j; i++ {
		h = h.Join(l.hashes[i])
	}
	return h
}

// tieParts ties "Lumera" and "Lumera Systems" to "Lumera Systems, Inc.",
// "Justice Department" to "U.S. Department of Justice", "Celtics" to "Boston Celtics".
func (f *finder) tieParts() {
	wholes := f.newKeyTable(2 * f.longNames()) // without what stands before the name proper, and without that and the legal form
	var l longName
	for i := range f.groups {
		if g := &f.groups[i]; g.kind == Organization && g.words > 1 {
			f.longName(g.example, &l)
			if from, to := f.core(&l); to-from > 1 && to-from < l.n {
				wholes.put(l.part(from, to), int32(i))
				if from > 0 && to < l.n {
					wholes.put(l.part(0, to), int32(i))
				}
			}
		}
	}
	for i := range f.groups {
		if g := &f.groups[i]; g.owner == int32(i) && (g.kind != Place || g.words > 1) { // "Gulf Steel", of Saudi Gulf Steel Co.
			if o := wholes.get(g.hash); o >= 0 && f.ownerOf(o) != int32(i) {
				f.tie(int32(i), f.ownerOf(o))
			}
		}
	}
	parts := f.newKeyTable(4 * f.longNames()) // of which there may be more now
	for i := range f.groups {
		if g := &f.groups[i]; g.kind == Organization && g.words > 1 {
			f.longName(g.example, &l)
			f.putParts(parts, &l, f.ownerOf(int32(i)))
		}
	}
	for i := range f.groups {
		g := &f.groups[i]
		if g.owner != int32(i) {
			continue
		}
		if o := parts.get(g.hash); o >= 0 && f.ownerOf(o) != int32(i) && f.mayShorten(g, o) {
			f.tie(int32(i), f.ownerOf(o))
		}
	}
}

// core leaves out the words before the name proper, "the" and "U.S.", and the legal form behind it.
func (f *finder) core(l *longName) (from, to int) {
	for from < l.n-2 {
		e := f.At(l.tokens[from])
		if e != word.The && !e.Is(lexicon.Country) && !e.Is(lexicon.Demonym) {
			break
		}
		from++
	}
	for to = l.n; to > from+1 && f.Tokens[l.tokens[to-1]].Entry.Is(lexicon.OrgSuffix); {
		to--
	}
	return from, to
}

// putParts enters the other order of "Department of the Treasury", the first
// words of other names, and the last one of a team.
func (f *finder) putParts(parts keyTable, l *longName, g int32) {
	from, to := f.core(l)
	if of := from + 1; of < to-1 && f.At(l.tokens[of]) == word.Of && f.At(l.tokens[from]).Is(lexicon.OrgKind) {
		rest := of + 1
		if f.At(l.tokens[rest]) == word.The && rest < to-1 {
			rest++
		}
		parts.put(l.part(rest, to).Join(l.hashes[from]), g)
		return
	}
	const most = 3
	first := f.At(l.tokens[0])
	if from == 0 && !first.Any(landLike) && !first.Is(lexicon.Compass) && !first.Is(lexicon.OrgKind) {
		for j := 1; j <= most && j < l.n; j++ {
			parts.put(l.part(0, j), g)
		}
	}
	t := &f.Tokens[l.tokens[to-1]]
	team := f.Text[t.End-1] == 's' && !t.Entry.Is(lexicon.OrgKind) && !t.Entry.Any(personal)
	// "Stanley led", of Accrington Stanley
	club := l.n == 2 && first.Any(placeLike) && t.Entry.Any(personal) && f.isClub(scan.Range{From: l.tokens[0], To: l.tokens[1] + 1})
	// the Celtics, the Courier
	if to-from > 1 && (team || club || t.Entry.Is(lexicon.Masthead)) {
		parts.put(l.hashes[to-1], g)
	}
	// the Blue Jays, the White Sox
	if to-from == 3 && first.Any(placeLike) && (team || f.isClub(scan.Range{From: l.tokens[0], To: l.tokens[l.n-1] + 1})) {
		parts.put(l.part(from+1, to), g)
	}
}

// isFirm tells whether the last word of a name says that it is a company's: "Inc."
func (f *finder) isFirm(x scan.Range) bool { return f.At(x.To - 1).Is(lexicon.OrgSuffix) }

// mayShorten tells whether the group's own evidence allows it to be a part of the longer name of group o.
func (f *finder) mayShorten(g *group, o int32) bool {
	t := &f.Tokens[g.example.From]
	switch {
	case g.kind == Place:
		return f.isClub(f.groups[o].example) && !f.isBeenIn(g)
	case g.units > 0, g.words > 3:
		return false
	case f.At(f.groups[o].example.To - 1).Is(lexicon.Civic): // "Mercia" of Mercia Building Society, but not "Linwood" of Linwood Police Department
		return g.kind == Organization && !t.Entry.Any(placeLike)
	case g.words > 1:
		return true
	case t.Entry.Any(placeLike): // "an analyst at Pembury", of Pembury Securities, though there is a town of Pembury
		return g.kind == Organization
	case t.Entry.Is(lexicon.English): // "Apple" for "Apple Inc.", but not "National"
		return g.kind != Person && g.strong > 0
	}
	// "shares in Calder", of Calder Foods Inc.
	return g.scores[Place] <= g.scores[Organization] || g.kind == Organization || f.isFirm(f.groups[o].example)
}

// isClub tells whether a name is on the list of sports clubs.
func (f *finder) isClub(x scan.Range) bool {
	t := &f.Tokens[x.From]
	return t.Phrase.Is(lexicon.Club) && int(t.PhraseLen) == x.Len()
}

// isBeenIn tells whether the story speaks of a place as a place: "in Bolton", or in its dateline. One that it does
// not, where it names the club of the place, is the club: "Bolton led twice".
func (f *finder) isBeenIn(g *group) bool {
	for i := range f.found {
		c := &f.found[i]
		if c.hash != g.hash {
			continue
		}
		if c.seen.has(insideBefore) || slices.ContainsFunc(f.layout.Datelines, func(d layout.Dateline) bool { return d.Has(c.From) }) {
			return true
		}
	}
	return false
}

// tieAcronyms ties "WHO" to "World Health Organization".
func (f *finder) tieAcronyms() {
	long := f.newKeyTable(4 * f.longNames())
	var l longName
	for i := range f.groups {
		g := &f.groups[i]
		if g.kind != Organization || g.words < 2 {
			continue
		}
		f.longName(g.example, &l)
		from, _ := f.core(&l)
		owner := f.ownerOf(int32(i))
		for _, small := range [2]bool{false, true} {
			long.put(f.initials(&l, 0, small), owner)
			if from > 0 {
				long.put(f.initials(&l, from, small), owner)
			}
		}
	}
	for i := range f.groups {
		g := &f.groups[i]
		if g.words != 1 || g.owner != int32(i) || !f.Tokens[g.example.From].Shape.Has(scan.Caps|scan.Mixing) || g.kind == Place || g.kind == Person {
			continue
		}
		if o := long.get(g.hash); o >= 0 && f.ownerOf(o) != int32(i) {
			g.kind = Organization
			f.tie(int32(i), f.ownerOf(o))
		}
	}
}

// initials hashes the first letters of the words from one on, the small ones
// ("of", "and") too if asked for; "U.S." gives both of its letters.
func (f *finder) initials(l *longName, from int, small bool) lexicon.Hash {
	h := lexicon.NewHasher()
	for n := from; n < l.n; n++ {
		t := &f.Tokens[l.tokens[n]]
		if t.Kind != scan.Word || f.Text[t.Start] >= 0x80 || !small && !t.Shape.Has(scan.Upper) {
			continue
		}
		if t.Shape.Has(scan.Caps) && t.Shape.Has(scan.Dotted) {
			for _, c := range []byte(f.Text[t.Start:t.End]) {
				if c != '.' {
					h.Add(c | 0x20)
				}
			}
			continue
		}
		h.Add(f.Text[t.Start] | 0x20)
	}
	return h.Sum()
}
