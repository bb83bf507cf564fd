package entity

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// tieSpellings ties names that differ only in how they are written in Latin
// letters, "Sergey Lavrov" and "Sergei Lavrov", and a surname in the other
// spelling, "Zelenskyy", where the story has no such full name.
func (f *finder) tieSpellings() {
	full := 0
	for i := range f.groups {
		if f.ownsFullName(i) {
			full++
		}
	}
	if full == 0 {
		return
	}
	sounds := f.newKeyTable(2 * full)
	var p, q fullName
	for i := range f.groups {
		if !f.ownsFullName(i) {
			continue
		}
		g := &f.groups[i]
		f.fullName(g.example, &p)
		surname := f.sound(p.last())
		namesake := sounds.get(surname)
		if namesake == -1 { // as most are: then their given names need not sound
			sounds.put(surname, int32(i))
			continue
		}
		if namesake >= 0 { // the first of that surname
			f.fullName(f.groups[namesake].example, &q)
			sounds.put(f.sound(&q.units[0]).Join(surname), namesake)
		}
		whole := f.sound(&p.units[0]).Join(surname)
		if o := sounds.get(whole); o >= 0 {
			if f.fullName(f.groups[o].example, &q); p.suffix != q.suffix || !f.compatible(&p, &q) ||
				p.units[0].hash == q.units[0].hash && p.last().hash == q.last().hash || !f.mayDiffer(g, &f.groups[o]) {
				continue
			}
			f.respelled = append(f.respelled, int32(i))
			f.tie(int32(i), o)
			continue
		}
		sounds.put(whole, int32(i))
		sounds.put(surname, int32(i))
	}
	for i := range f.groups {
		g := &f.groups[i]
		if g.units > 0 || g.words != 1 || g.owner != int32(i) || g.strong == 0 || g.kind == Place ||
			g.kind != Person && f.Tokens[g.example.From].Entry != 0 {
			continue
		}
		if owner, _ := f.called(g.hash); owner != -1 {
			continue
		}
		u := unit{from: g.example.From, to: g.example.To}
		if u.to-u.from != 1 || f.Tokens[u.from].End-f.Tokens[u.from].Start < 5 {
			continue
		}
		if o := sounds.get(f.sound(&u)); o >= 0 && f.ownerOf(o) != int32(i) {
			f.respelled = append(f.respelled, int32(i))
			f.tie(int32(i), f.ownerOf(o))
		}
	}
}

// mayDiffer tells whether two full names of the same sound may be one: both have the same gender, if any.
func (f *finder) mayDiffer(g, o *group) bool {
	return g.gender == UnknownGender || o.gender == UnknownGender || g.gender == o.gender
}

// sound hashes a unit without what systems of romanization write in different
// ways: doubled letters, y for i, ph for f, kh for h, ou for u, ae for ä.
func (f *finder) sound(u *unit) lexicon.Hash {
	h := lexicon.NewHasher()
	var last byte
	add := func(c byte) {
		if c != last {
			h.Add(c)
			last = c
		}
	}
	for i := u.from; i < u.to; i++ {
		t := &f.Tokens[i]
		if t.Kind != scan.Word {
			continue
		}
		var buffer [32]byte
		letters := lexicon.Fold(buffer[:0], f.Text[t.Start:t.End])
		for n := 0; n < len(letters); n++ {
			c, next := letters[n], byte(0)
			if n+1 < len(letters) {
				next = letters[n+1]
			}
			switch {
			case c == 'y' || c == 'j' && last != 0 && isVowel(last):
				c = 'i'
			case (c == 'e' || c == 'a') && (next == 'y' || next == 'i'): // Sergey, Sergei; Hussain, Hussein
				continue
			case c == 'o' && next == 'u', (c == 'o' || c == 'u' || c == 'a') && next == 'e': // Müller, Mueller
				if next == 'u' {
					continue
				}
				n++
			case c == 'p' && next == 'h':
				c = 'f'
				n++
			case c == 'k' && next == 'h':
				continue
			case c == 'c' && next != 'h', c == 'q':
				c = 'k'
			case c == 'w':
				c = 'v'
			}
			add(c)
		}
	}
	return h.Sum()
}

func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}
