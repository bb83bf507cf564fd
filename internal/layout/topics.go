package layout

// The topic of the story is a set of stems: of the first words of its text, which
// the headline repeats, and of so much of the text as the other lines are compared with.
const (
	leadWords  = 160
	topicWords = 1200
)

// stems is a set of hashed stems; a stem that is not in it may seem so, rarely.
type stems [512]uint64

func (s *stems) add(h uint32) { s[h>>6&511] |= 1 << (h & 63) }

func (s *stems) has(h uint32) uint64 { return s[h>>6&511] >> (h & 63) & 1 }

// topics compares each short unit with the text.
func (r *reader) topics() {
	var lead, topic stems
	count := 0
	for i := 0; i < len(r.units) && count < topicWords; i++ {
		u := &r.units[i]
		if !u.isText() || u.either(belowListHead, belowRelated) || i == 0 && !u.either(text, datelined) {
			continue
		}
		r.stems = r.Stems(r.stems, u.Range, topicWords-count, functionWords)
		for _, h := range r.stems {
			if topic.add(h); count < leadWords {
				lead.add(h)
			}
			count++
		}
	}
	if count < 12 {
		return
	}
	for i := range r.units {
		u := &r.units[i]
		if u.words > 45 || u.isFurniture() || u.isText() {
			continue
		}
		r.stems = r.Stems(r.stems, u.Range, 16, functionWords)
		telling, inLead, inTopic := uint64(len(r.stems)), uint64(0), uint64(0)
		for _, h := range r.stems {
			inLead += lead.has(h)
			inTopic += topic.has(h)
		}
		switch {
		case telling > 1 && inLead > 1 && inLead*2 >= telling:
			u.seen.add(topicSame)
		case inLead*4 >= telling && inLead > 0 || inTopic*2 >= telling && inTopic > 0:
			u.seen.add(topicNear)
		case telling > 1 && inTopic == 0:
			u.seen.add(topicOther)
		}
	}
}
