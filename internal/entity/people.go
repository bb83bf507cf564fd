package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// several says that more than one person may be meant.
const several = -2

// tiePeople ties surnames, given names and other shorter forms to the full names.
func (f *finder) tiePeople() {
	people, shared := 0, false
	for i := range f.groups {
		if g := &f.groups[i]; g.kind == Person {
			if g.words > 1 {
				people++
			}
			g.shared = g.bothGenders && g.words == 1
			shared = shared || g.shared
		}
	}
	if people > 0 {
		shared = f.tieForms(people) || shared
	}
	if shared {
		f.namesakes()
	}
}

// tieForms ties the forms of the full names. It reports whether some form has several bearers.
func (f *finder) tieForms(people int) bool {
	f.forms.reset(people)
	var p fullName
	for i := range f.groups {
		g := &f.groups[i]
		if g.kind != Person || g.words < 2 {
			continue
		}
		if f.fullName(g.example, &p); p.n > 1 && p.isFull() {
			g.units = int8(p.n)
			if g.gender == UnknownGender {
				g.gender = f.kinGender(g.example)
			}
			f.enter(&p, int32(i))
		}
	}
	f.enterCouples()
	f.enterSpouses()
	for i := range f.groups {
		if f.ownsFullName(i) {
			f.tieFull(int32(i))
		}
	}
	f.tieSpellings()
	f.tieHypocorisms()
	shared := false
	firms := f.firms()
	for i := range f.groups {
		g := &f.groups[i]
		if g.units > 0 || g.owner != int32(i) {
			continue
		}
		if firm := f.firmBefore(firms, g); firm >= 0 {
			f.tie(int32(i), firm)
		} else {
			shared = f.tieShort(int32(i)) || shared
		}
	}
	return shared
}

// ownsFullName tells whether group i is a full name and no variant of another.
func (f *finder) ownsFullName(i int) bool {
	return f.groups[i].units > 0 && f.groups[i].owner == int32(i)
}

// firms maps the first words of companies' names to them; nil if there are none.
func (f *finder) firms() (firms keyTable) {
	for i := range f.groups {
		if g := &f.groups[i]; g.kind == Organization && g.words > 1 && f.isFirm(g.example) && f.Tokens[g.example.From].Kind == scan.Word {
			if firms == nil {
				firms = f.newKeyTable(len(f.groups))
			}
			firms.put(f.Hash(g.example.From), int32(i))
		}
	}
	return firms
}

// firmBefore returns the company for which one word is short, as it was named before
// its namesake, -1 if there is none: "Halden Seafood ASA … Halden said … its founder, Knut Halden".
func (f *finder) firmBefore(firms keyTable, g *group) int32 {
	if firms == nil || g.words != 1 || g.known > 0 || g.gender != UnknownGender {
		return -1
	}
	firm := firms.get(g.hash)
	if firm < 0 {
		return -1
	}
	bearer, r := f.called(g.hash)
	if bearer < 0 || !f.mayCall(g, r) || max(f.groups[firm].example.From, g.example.From) > f.groups[bearer].example.From {
		return -1
	}
	return f.ownerOf(firm)
}

// enterCouples gives "Ann" of "Ann and Bob Lee" the surname.
func (f *finder) enterCouples() {
	var p fullName
	for i := 1; i < len(f.found); i++ {
		a, b := &f.found[i-1], &f.found[i]
		if f.At(a.To) != word.And || b.From != a.To+1 || a.words != 1 || f.groups[b.group].units != 2 ||
			!f.Tokens[a.From].Entry.Is(lexicon.GivenName) || f.Tokens[a.From].Entry.Any(placeLike) {
			continue
		}
		if owner, _ := f.called(a.hash); owner != -1 || f.groups[a.group].known > 0 {
			continue
		}
		if f.fullName(b.Range, &p); p.n != 2 || p.units[0].initial {
			continue
		}
		f.groups[a.group].kind = Person
		f.forms.put(p.last().hash, a.group, roleSurname)
	}
}

// enterSpouses gives "Donna" of "Bob Lee, 44, and his wife Donna" the surname.
func (f *finder) enterSpouses() {
	const gap = 8
	var p fullName
	for i := 1; i < len(f.found); i++ {
		a, b := &f.found[i-1], &f.found[i]
		if b.From-a.To > gap || b.words != 1 || f.groups[b.group].known > 0 || !f.At(b.From).Is(lexicon.GivenName) {
			continue
		}
		word, gender := f.spouseBefore(b.From)
		if word < a.To || !f.joinsSpouse(word-1, a, gender) {
			continue
		}
		if owner, _ := f.called(b.hash); owner != -1 {
			continue
		}
		full := a.group
		if f.groups[full].units == 0 { // "Lee's wife"
			if full, _ = f.called(a.hash); full < 0 {
				continue
			}
		}
		f.fullName(f.groups[full].example, &p)
		g := &f.groups[b.group]
		if g.kind, g.gender = Person, gender; !p.last().initial {
			f.forms.put(p.last().hash, b.group, roleSurname)
		}
	}
}

// spouseBefore returns the word "wife" or "husband" right before token i, or before a comma there, and its gender; -1 if there is none.
func (f *finder) spouseBefore(i int32) (int32, Gender) {
	if i--; f.KindAt(i) == scan.Comma {
		i--
	}
	if g := GenderOf(f.At(i)); f.KindAt(i) == scan.Word && KinshipOf(f.At(i)) == Spouse && g != UnknownGender {
		return i, g
	}
	return -1, UnknownGender
}

// joinsSpouse tells whether what stands before "wife" at i says that she is the named person's: "Lee's", "Lee, and his", "Lee with his".
func (f *finder) joinsSpouse(i int32, c *candidate, of Gender) bool {
	if f.KindAt(i) == scan.Clitic {
		return i == c.To
	}
	given := f.At(c.From).Value(lexicon.GivenName)
	// "Ann Lee and his wife"
	if c.gender == of || given == int(of) || f.At(i) != word.His && f.At(i) != word.Her || (f.At(i) == word.His) != (of == Female) {
		return false
	}
	return i-1 >= c.To && (f.KindAt(i-1) == scan.Comma || f.At(i-1) == word.And || f.At(i-1) == word.With)
}

// tieByNames ties what somebody is said to be known as to the full name before
// it: "Mohamed Dagalo, widely known as Hemedti,".
func (f *finder) tieByNames() {
	const gap = 16
	for i := 1; i < len(f.found); i++ {
		a, b := &f.found[i-1], &f.found[i]
		g := &f.groups[b.group]
		if b.From-a.To > gap || g.owner != b.group || g.known > 0 || g.kind == Place || f.groups[f.ownerOf(a.group)].units == 0 ||
			!f.isByName(a.To, b.From) || f.ownerOf(a.group) == b.group {
			continue
		}
		g.kind = Person
		f.tie(b.group, f.ownerOf(a.group))
	}
}

// isByName tells whether the words between two names are "known as", "nicknamed" or the like.
func (f *finder) isByName(from, to int32) bool {
	for i := from; i < to; i++ {
		switch f.At(i) {
		case word.Nicknamed, word.Dubbed, word.Aka, word.Alias:
			return i == to-1 || i == to-2
		case word.Known:
			if f.At(i+1) == word.For { // "known for her role as Carmen"
				return false
			}
			return f.At(to-1) == word.As || f.At(to-2) == word.As && f.KindAt(to-1) != scan.Word // "known on site as ‘"
		}
	}
	return false
}

// tieFull ties a full name to one that is longer, or was there before it: "Marco
// Rubio" to "Marco A. Rubio".
func (f *finder) tieFull(i int32) {
	g := &f.groups[i]
	var p, q fullName
	f.fullName(g.example, &p)
	owner := int32(-1)
	consider := func(h lexicon.Hash) bool {
		const most = 12
		for n, left := f.forms.first(h), most; n > 0 && left > 0; left-- {
			e := f.forms.entries[n-1]
			n = e.next
			j := &f.groups[e.group]
			if e.group == i || e.role > roleGiven || j.units < g.units ||
				j.units == g.units && e.role != roleInitials && (e.group > i || e.role != roleWhole) || f.ownerOf(e.group) == i {
				continue
			}
			if f.fullName(j.example, &q); !f.compatible(&p, &q) || p.suffix != q.suffix && apart(g.example, j.example) < 16 {
				continue
			}
			if o := f.ownerOf(e.group); owner < 0 {
				owner = o
			} else if owner != o {
				return false
			}
		}
		return true
	}
	if !consider(g.hash) || !consider(p.units[0].hash.Join(p.last().hash)) {
		return
	}
	if last := p.last(); owner < 0 && last.to-last.from > 1 { // "Ann Lee-Ray" was born Ann Mary Lee
		for j := last.from; j < last.to; j++ {
			if f.Tokens[j].Kind == scan.Word && !consider(p.units[0].hash.Join(f.Hash(j))) {
				return
			}
		}
	}
	if owner >= 0 {
		f.tie(i, owner)
	}
}

// apart is how many tokens lie between two names: "Robert Kennedy Jr., son of Robert Kennedy".
func apart(a, b scan.Range) int32 { return max(b.From-a.To, a.From-b.To) }

// compatible tells whether nothing in two full names says that they are two
// people: "George W." is not "George H. W.", nor "Sr." "Jr.".
func (f *finder) compatible(p, q *fullName) bool {
	if p.suffix != 0 && q.suffix != 0 && p.suffix != q.suffix {
		return false
	}
	a, b := firstMiddle(p), firstMiddle(q)
	if a == nil || b == nil || a.hash == b.hash {
		return true
	}
	if a.initial || b.initial {
		return f.Text[f.Tokens[a.from].Start]|0x20 == f.Text[f.Tokens[b.from].Start]|0x20 && !(a.initial && b.initial)
	}
	return p.n != q.n
}

func firstMiddle(p *fullName) *unit {
	for i := range p.middle() {
		if u := &p.middle()[i]; !u.particle {
			return u
		}
	}
	return nil
}

// tie makes group i a variant of the other's name.
func (f *finder) tie(i, owner int32) {
	g, o := &f.groups[i], &f.groups[owner]
	if g.known > 0 { // what the caller knows wins
		if o.known != g.known {
			return
		}
	}
	g.kind, g.owner = o.kind, owner
	if o.gender == UnknownGender {
		o.gender = g.gender
	}
}

// tieShort ties a surname or given name to its only bearer. It reports whether
// several bear it, so that each mention has to be looked at.
func (f *finder) tieShort(i int32) bool {
	g := &f.groups[i]
	owner, r := f.called(g.hash)
	if owner == -1 && g.words > 1 { // "al-Assad", where the full name is "Bashar Assad"
		var p fullName
		if f.fullName(g.example, &p); p.n > 1 && !p.isFull() {
			owner, r = f.called(p.last().hash)
		}
	}
	if owner == -1 || g.known > 0 || !f.mayCall(g, r) {
		return false
	}
	if owner == several || g.bothGenders || g.gender != UnknownGender && f.groups[owner].gender != UnknownGender &&
		g.gender != f.groups[owner].gender {
		g.kind, g.shared = Person, true
		return true
	}
	f.tie(i, owner)
	return false
}

// mostBearers is how many bearers of a name are read; more are several.
const mostBearers = 64

// called returns the person whom a shorter form names, [several] or -1, and how.
func (f *finder) called(h lexicon.Hash) (int32, role) {
	owner, best := int32(-1), roleAcronym+1
	n := f.forms.first(h)
	for range mostBearers {
		if n == 0 {
			return owner, best
		}
		e := f.forms.entries[n-1]
		n = e.next
		switch o := f.ownerOf(e.group); {
		case e.role > best:
		case e.role < best:
			owner, best = o, e.role
		case owner != o:
			owner = several
		}
	}
	if n > 0 {
		owner = several
	}
	return owner, best
}

// mayCall tells whether the group's own evidence allows it to be a short form: "Paris" for
// "Paris Hilton", but not where the story is full of "in Paris".
func (f *finder) mayCall(g *group, r role) bool {
	t := &f.Tokens[g.example.From]
	switch r {
	case roleSurname, roleWhole, roleInitials:
		if g.kind == Place && t.Entry.Any(placeLike) && g.scores[Place] > 12*g.count {
			return false
		}
		return !(g.kind == Organization && t.Entry.Any(orgLike) && g.scores[Organization] > 12*g.count)
	case roleGiven:
		if t.Entry.Is(lexicon.GivenName) && t.Entry.Is(lexicon.Country) && f.saidAt(g.example.To) { // "Jordan told the Sun", of Jordan Pike
			return g.scores[Place] <= int(weights[listedCountry][Place])*min(g.count, mostInside) // nothing around says a place
		}
		return g.kind == Person || (g.strong > 0 || !t.Entry.Is(lexicon.English) || f.actsAt(g.example.To)) &&
			g.scores[Place] <= g.scores[Person]+3*g.count && g.scores[Organization] <= g.scores[Person]+4*g.count
	case roleMiddle:
		return g.kind == Person || g.kind == none && g.strong > 0 && !t.Entry.Is(lexicon.English)
	}
	return t.Shape.Has(scan.Caps) && t.End-t.Start >= 3 && !t.Entry.Any(orgLike) && !t.Entry.Any(placeLike) && t.Entry.Value(lexicon.Alias) == 0
}

// saidAt tells whether a verb of saying stands at token i: "Lee said".
func (f *finder) saidAt(i int32) bool {
	return f.KindAt(i) == scan.Word && f.At(i).Is(lexicon.Reporting) && !f.Has(i, scan.Upper)
}

// actsAt tells whether the verb of one person stands at token i: "Rob was late", where Rob Lee is known.
func (f *finder) actsAt(i int32) bool {
	if f.KindAt(i) != scan.Word || f.Has(i, scan.Upper) {
		return false
	}
	switch e := f.At(i); e {
	case word.Is, word.Was, word.Has, word.Had, word.Did:
		return true
	default:
		return e.Is(lexicon.Reporting) || e.Is(lexicon.PastTense) && !e.Is(lexicon.Adjective) && !e.Is(lexicon.Noun) ||
			e.Is(lexicon.ThirdPerson) && (!e.Is(lexicon.Plural) || f.At(i+1).Any(closed))
	}
}

// isKin tells whether a word for kin introduces the name: "her daughter, Claire Marchetti".
func (f *finder) isKin(x scan.Range) bool {
	return f.relationBefore(x.From) != 0 && f.At(x.From-1) != word.Of // "the widow of Paul Reyes"
}

// relationBefore returns the word for kin right before token i, or before a comma there.
func (f *finder) relationBefore(i int32) lexicon.Entry {
	if f.KindAt(i-1) == scan.Comma {
		i--
	}
	if e := f.At(i - 1); f.KindAt(i-1) == scan.Word && e.Is(lexicon.Relation) && !f.Has(i-1, scan.Upper) {
		return e
	}
	if e := f.At(i - 1); e == word.Of && f.At(i-2).Is(lexicon.Relation) { // "son of Ann Lee"
		return f.At(i - 2)
	}
	return 0
}

// kinModifiers are the classes of words that may stand before a word for kin.
var kinModifiers = lexicon.SetOf(lexicon.Adjective, lexicon.Noun, lexicon.TitleModifier, lexicon.Relation)

// kinGender is what the word for kin beside a name says: "her husband, Paul Reyes", "Ann Lee, his wife,".
func (f *finder) kinGender(c scan.Range) Gender {
	e := f.relationBefore(c.From)
	if f.At(c.From-1) == word.Of {
		e = 0
	}
	if e == 0 && f.KindAt(c.To) == scan.Comma && (isPossessive(f.At(c.To+1)) || f.At(c.To+1) == word.The) && f.KindAt(c.To+2) == scan.Word {
		e = f.At(c.To + 2)
		if !e.Is(lexicon.Relation) && e.Any(kinModifiers) { // "the twin sister", "the late father"
			e = f.At(c.To + 3)
		}
	}
	return GenderOf(e)
}
