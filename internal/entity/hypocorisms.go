package entity

import (
	"slices"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// tieHypocorisms ties a full name with a short or pet form to the one with the
// whole given name, or the other way round, where the surname is the same:
// "Mo Farah" and "Mohamed Farah". Two who are told apart stay two.
func (f *finder) tieHypocorisms() {
	var p, q fullName
	for i := range f.groups {
		if !f.ownsFullName(i) {
			continue
		}
		f.fullName(f.groups[i].example, &p)
		if owner := f.hypocorismOf(int32(i), &p, &q); owner >= 0 {
			f.tie(int32(i), owner)
		}
	}
}

// hypocorismOf returns the only other person of the surname who goes by a form
// of the given name, none that the text tells apart from it, -1 if there is none or two.
func (f *finder) hypocorismOf(i int32, p, q *fullName) int32 {
	owner := int32(-1)
	other := [mostNamesakes]int32{} // owners whose given name is another
	others := 0
	for n, left := f.forms.first(p.last().hash), mostNamesakes; n > 0 && left > 0; left-- {
		e := f.forms.entries[n-1]
		n = e.next
		o := f.ownerOf(e.group)
		if e.role != roleSurname || o == i {
			continue
		}
		switch f.fullName(f.groups[e.group].example, q); {
		case q.units[0].hash == p.units[0].hash:
		case !f.isHypocorism(p, q) || f.areToldApart(i, e.group, p, q):
			other[others] = o
			others++
		case owner >= 0 && owner != o:
			return -1
		default:
			owner = o
		}
	}
	if slices.Contains(other[:others], owner) { // "Chris Smith" has been tied to "Christine", and this is "Christopher"
		return -1
	}
	return owner
}

// isHypocorism tells whether one given name is a short form of the other, and the rest is the same.
func (f *finder) isHypocorism(p, q *fullName) bool {
	a, b := p.units[0].hash, q.units[0].hash
	return p.last().hash == q.last().hash && f.compatible(p, q) &&
		(lexicon.FindPhrase(a.Join(b)).Is(lexicon.Hypocorism) || lexicon.FindPhrase(b.Join(a)).Is(lexicon.Hypocorism))
}

// areToldApart tells whether the text speaks of the two as two: side by side, by
// their given names alone, with other genders, another "Jr.", or the later as somebody new.
func (f *finder) areToldApart(i, j int32, p, q *fullName) bool {
	g, o := &f.groups[i], &f.groups[j]
	later := g.example
	if o.example.From > later.From {
		later = o.example
	}
	return f.shareSentence(g.example, o.example) || f.isIntroduced(later) || !f.mayDiffer(g, &f.groups[f.ownerOf(j)]) ||
		p.suffix != 0 && q.suffix != 0 && p.suffix != q.suffix ||
		f.lookup(p.units[0].hash) >= 0 && f.lookup(q.units[0].hash) >= 0
}

// shareSentence tells whether two names stand in one sentence.
func (f *finder) shareSentence(a, b scan.Range) bool {
	const reach = 60
	if b.From < a.From {
		a, b = b, a
	}
	if b.From-a.To > reach {
		return false
	}
	for i := a.To; i <= b.From; i++ {
		if f.Tokens[i].Shape.Has(scan.SentenceStart) {
			return false
		}
	}
	return true
}

// isIntroduced tells whether the words behind a name say who that is: "Ann Lee, a nurse", "Ann Lee, 45,".
func (f *finder) isIntroduced(x scan.Range) bool {
	e := f.At(x.To + 1)
	return f.KindAt(x.To) == scan.Comma && (e == word.A || e == word.An || f.KindAt(x.To+1) == scan.Number)
}
