package layout

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/scan"
)

// What tells, of a unit and of its first word, that a label at its start is no speaker's: "Read more: …", "Photo: …".
var (
	noTurn = signsOf(relatedCue, relatedHead, noteCue, taglineCue, contribution, creditLine, creditAtEnd, fileCue, byCue, timestampCue, clockTime,
		datelined, button, offer, listHead, contact, siteWords, manySiteWords, onlySiteWords)
	noSpeaker = lexicon.SetOf(lexicon.RelatedCue, lexicon.Furniture, lexicon.CreditCue, lexicon.NoteCue, lexicon.TaglineCue)
)

// turns notes the turns of a conversation: two and more of them below one another, or a label that comes again:
// "JF: Lunch." And what is done meanwhile: "(LAUGHTER)".
func (r *reader) turns() {
	var labels [64]struct {
		hash  lexicon.Hash
		count int
	}
	for i := range r.units {
		u := &r.units[i]
		if i > 0 && u.either(turn, speakerLabel) && r.units[i-1].either(turn, speakerLabel) {
			r.units[i-1].seen.add(speakerLabel)
			u.seen.add(speakerLabel)
		}
		if end := r.labelEnd(u); end > 0 {
			hash := r.TextHash(scan.Range{From: u.From, To: end})
			if slot := &labels[hash%lexicon.Hash(len(labels))]; slot.hash != hash && slot.count < 2 {
				slot.hash, slot.count = hash, 1
			} else if slot.hash == hash {
				slot.count++
			}
		}
	}
	speakers := 0 // a conversation has two; one label that comes again may be a series: "Column: …"
	for i := range labels {
		if labels[i].count > 1 {
			speakers++
		}
	}
	inText := false
	for i := 0; i < len(r.units) && speakers > 1; i++ {
		u := &r.units[i]
		inText = inText || u.isText()
		if end := r.labelEnd(u); inText && end > 0 {
			hash := r.TextHash(scan.Range{From: u.From, To: end})
			if slot := &labels[hash%lexicon.Hash(len(labels))]; slot.hash == hash && slot.count > 1 {
				u.seen.add(speakerLabel)
				u.seen.note(listItem, end-u.From < 3 && u.either(tiny, short)) // "Pros: …", "Cons: …" of products
			}
		}
	}
	for i := 1; i+1 < len(r.units); i++ {
		u := &r.units[i]
		bracketed := u.words < 6 && r.Tokens[u.From].Kind == scan.Open && r.Tokens[u.To-1].Kind == scan.Close
		if bracketed && (r.units[i-1].seen.has(speakerLabel) || r.units[i+1].seen.has(speakerLabel)) {
			u.seen.add(noteCue)
		}
	}
}

// labelEnd returns where the colon stands behind a label that opens the unit: "PATRICK DOYLE-KANE: Will you sue?";
// 0 if none does, or it is no name of who speaks: "Read more: …", "Photo: …".
func (r *reader) labelEnd(u *unit) int32 {
	if !u.hasKind(1<<scan.Colon) || u.seen.overlaps(&noTurn) {
		return 0
	}
	for i := u.From; i < min(u.To-1, u.From+7); i++ {
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Word, scan.Hyphen, scan.Stop, scan.Clitic:
			if i == u.From && (!t.Shape.Has(scan.Upper) || t.Entry.Any(noSpeaker) || t.Phrase.Any(noSpeaker)) {
				return 0
			}
		case scan.Colon:
			return i
		default:
			return 0
		}
	}
	return 0
}

// isTurn tells what may be a turn of a conversation, if one stands beside it: "Mr Otieno: Did you know?"
func (r *reader) isTurn(u *unit) bool {
	i := u.From
	for i < u.To && i < u.From+5 && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Upper) {
		i++
	}
	return i > u.From && i < u.To-2 && r.Tokens[i].Kind == scan.Colon && (r.Tokens[i+1].Shape.Has(scan.Upper) || r.Tokens[i+1].IsMark()) && !r.At(u.From).Any(dayWords)
}

// isSpeakerLine tells who speaks below, on a line of its own: "ANN LEE, HOST:".
func (r *reader) isSpeakerLine(u *unit) bool {
	return u.seen.has(announces) && u.words < 8 && u.small == 0 && u.caps == u.words && r.nameEnd(u.From, u.To-1) > 0
}

// isSpeakerLabel tells the line of a transcript: "Q: …", "MARK COLVIN: …".
func (r *reader) isSpeakerLabel(u *unit) bool {
	i := u.From
	for i < u.To && i < u.From+4 && r.Tokens[i].Kind == scan.Word && r.Tokens[i].Shape.Has(scan.Caps|scan.Initial) {
		i++
	}
	if i == u.From || i >= u.To-3 || r.Tokens[i].Kind != scan.Colon || r.Tokens[i+1].Shape.Has(scan.Caps) {
		return false
	}
	if u.seen.has(unended) && u.words <= 25 { // "HOT STUFF: Cat saves family of four"
		return false
	}
	return r.Tokens[u.From].Shape.Has(scan.Initial) || i > u.From+1 && u.small > 3
}

// announced notes the line that ends in a colon and the words in marks below it: "The mayor wrote:" above "“Not today.”"
func (r *reader) announced() {
	for i := 1; i < len(r.units); i++ {
		if a, b := &r.units[i-1], &r.units[i]; a.seen.has(announces) && a.seen.has(verb) && r.Tokens[b.From].IsMark() {
			a.seen.add(announcement)
			b.seen.add(announcement)
		}
	}
}
