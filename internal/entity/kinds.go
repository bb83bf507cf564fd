package entity

// weigh collects what the candidates show about their kinds: one sort of evidence
// of all of them before the next, while its rules are at hand in the processor's caches.
func (f *finder) weigh() {
	for _, look := range [...]func(*finder, *candidate){
		(*finder).weighInside, (*finder).weighTitle, (*finder).weighBefore, (*finder).weighBehind, (*finder).weighBeside, (*finder).weighAround,
	} {
		for i := range f.found {
			if c := &f.found[i]; c.open {
				look(f, c)
			}
		}
	}
}

// mostInside is how many mentions count what is inside of the name: the words
// are the same each time, only what stands around them is news.
const mostInside = 3

// take adds what a candidate shows to the evidence of its group.
func (g *group) take(c *candidate) {
	g.count++
	if c.known > 0 {
		g.known = c.known
	}
	if !c.weak {
		g.strong++
	}
	if c.kind != none {
		g.scores[c.kind] += 40
	} else {
		for k := range g.scores {
			g.scores[k] += int(c.around[k])
			if g.count <= mostInside {
				g.scores[k] += int(c.inside[k])
			}
		}
		if c.weak {
			g.doubt += int(c.around[none])
			if g.count <= mostInside {
				g.doubt += int(c.inside[none])
			}
		}
	}
	// in a match report the country or city is its team throughout
	if (c.seen.has(sideInReport) || c.seen.has(clubInReport) && c.inside[Place] > c.inside[Person]) && !g.side {
		g.side = true
		g.scores[Organization] += mostInside * int(weights[listedCountry][Place])
	}
	if c.isThing() && !g.thing { // what was called a drug is one throughout
		g.thing = true
		g.scores[none] += mostInside * int(weights[thingApposed][none])
	}
	if g.gender == UnknownGender {
		g.gender = c.gender
	} else if c.gender != UnknownGender && c.gender != g.gender {
		g.bothGenders = true
	}
}

// isThing tells whether the text says outright that the name is that of a work, a product, a species or the like.
func (c *candidate) isThing() bool {
	return c.seen.has(thingNounBefore) || c.seen.has(thingApposed) || c.seen.has(inMarksAsWork) || c.seen.has(starringBehind) ||
		c.seen.has(reviewed) || c.seen.has(speciesName)
}

// decide returns the kind that the evidence of all mentions speaks for.
func (g *group) decide() Kind {
	best, top := none, 0
	for k := Person; k < none; k++ {
		if g.scores[k] > top {
			best, top = k, g.scores[k]
		}
	}
	against := g.scores[none]
	if g.strong > 0 { // "They live in Mobile. Mobile grew." is the city, though "Mobile" alone may be the word
		against -= g.doubt
	}
	if top <= against || g.strong == 0 && top < 2*g.count {
		return none
	}
	return best
}

// kindInside returns the kind that the words of the name alone speak for.
func (c *candidate) kindInside() Kind {
	best, top := none, int16(0)
	for k := Person; k < none; k++ {
		if c.inside[k] > top {
			best, top = k, c.inside[k]
		}
	}
	if top <= c.inside[none] {
		return none
	}
	return best
}
