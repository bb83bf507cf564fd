package layout

import (
	"github.com/newstext/newstext/internal/scan"
)

// The topic of the story is a set of stems: of the first words of its text, which
// the headline repeats, and of so much of the text as the other lines are compared with.
const (
	leadWords  = 160
	topicWords = 1200
)

// stems is a set of hashed stems; a stem that is not in it may seem so, rarely.
// Whether a word counts is a 1 or 0 that is reckoned with and not a branch: which
// words count nobody could foresee.
type stems [512]uint64

func (s *stems) add(h uint32, counts uint64) { s[h>>6&511] |= counts << (h & 63) }

func (s *stems) has(h uint32) uint64 { return s[h>>6&511] >> (h & 63) & 1 }

// stem hashes the first letters of a word; "Resigns" and "resigned" share theirs. It
// counts if it can tell one story from another.
func (r *reader) stem(i int32) (hash uint32, counts uint64) {
	t := &r.Tokens[i]
	if uint64(t.Kind-scan.Word)|uint64(max(t.Start+4-t.End, 0))|t.Entry.Common(functionWords) == 0 {
		counts = 1
	}
	return uint32(r.FirstBytes(i, 5) * 0x9e3779b97f4a7c15 >> 40), counts
}

// topics compares each short unit with the text.
func (r *reader) topics() {
	var lead, topic stems
	count := uint64(0)
	for i := 0; i < len(r.units) && count < topicWords; i++ {
		u := &r.units[i]
		if !u.isText() || u.either(belowListHead, belowRelated) || i == 0 && !u.either(text, datelined) {
			continue
		}
		for j := u.From; j < u.To && count < topicWords; j++ {
			h, counts := r.stem(j)
			if topic.add(h, counts); count < leadWords {
				lead.add(h, counts)
			}
			count += counts
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
		telling, inLead, inTopic := uint64(0), uint64(0), uint64(0)
		for j := u.From; j < u.To && telling < 16; j++ {
			h, counts := r.stem(j)
			telling += counts
			inLead += counts & lead.has(h)
			inTopic += counts & topic.has(h)
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
