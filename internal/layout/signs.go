package layout

import "math/bits"

// sign is one thing that is seen of a unit: evidence for some kinds and against
// others, weighed in [weights].
type sign uint8

// The signs, by what they are read from.
const (
	// Its length.
	tiny     sign = iota // one or two words
	short                // 3 to 5 words
	line                 // 6 to 14 words
	long                 // 15 to 25 words
	text                 // 26 words and more
	longText             // 46 words and more

	// Its shape.
	stops         // ends with a full stop
	asks          // ends with a question or exclamation mark
	announces     // ends with a colon
	trails        // ends with a comma
	unended       // six words and more without any mark at the end
	sentences     // a sentence ends in it before the last
	verb          // has a verb in the present or past tense
	verbless      // has none
	lowerCase     // begins in lower case
	titleCase     // all its words but the small ones have a capital
	allCapitals   // is in capitals
	shouted       // a sentence in capitals
	inMarks       // begins and ends with quotation marks
	quotes        // has quotation marks
	says          // has a verb of saying
	bulleted      // begins with a bullet or dash
	inDashes      // stands between two dashes: "- Trial met its goal -"
	numbered      // begins with "1." or "1)"
	turn          // opens with a name and a colon, and is a sentence: "Mr Otieno: Did you know?"
	speakerLabel  // opens as a transcript does: "Q: ", "MARK COLVIN: "
	dayHead       // a day that heads the paragraphs below it: "Monday, July 14"
	briefTitle    // stands above one of several datelined paragraphs
	datelined     // opens with a dateline
	crammed       // words run together: "NewsPoliticsFootball"
	contact       // has an address: of mail, of a page
	outletSuffix  // "… | Reuters"
	result        // tells who won: "Alder 42, Benton 7"
	datedDay      // has a full date: "May 7, 2025"
	pictureWord   // speaks of what is to be seen: "pictured", "(left)"
	presentTense  // its first verb is in the present tense, and not says
	presentDay    // tells in the present tense what happened on a full date: "The mayor speaks on Monday, May 5, 2025"
	beside        // says who stands where: "left,", "(right)"
	fragment      // ends with a full stop and has no verb: "A field of young maize near Kapseret."
	carriesOn     // opens with a pronoun or "But": it leans on what stands above
	unclosed      // ends with an open bracket
	tagged        // begins with words in capitals and "…": "THERE YOU GO … The president"
	siteWords     // speaks of the site a little: "account"
	manySiteWords // speaks of the site: "sign up for our newsletter"
	onlySiteWords // speaks of nothing but the site

	// Cues that say what it is.
	marksOnly      // "* * *"
	taglineCue     // "Reporting by"
	contribution   // "… contributed to this report"
	biography      // "Ann Lee is a reporter for The Record."
	noteCue        // "Editor's note:"
	releaseLine    // "FOR IMMEDIATE RELEASE", "SOURCE Acme, Inc."
	relatedCue     // "Read more: …"
	relatedHead    // "Read more"
	kicker         // "In pictures: …", which may be a link or the headline
	timestampCue   // "Updated 9:42 AM EDT"
	clockTime      // "14:05 GMT"
	byCue          // "By Jane Doe"
	bylineForm     // "Jane Doe @janedoe / 2 days"
	nameAndOutlet  // "Jane Doe, Springfield Echo"
	bareName       // "Jane Doe"
	deskName       // "Staff Reporter"
	aboveByline    // a sentence right above a byline, at the top of the page
	belowByline    // a role or an outlet on the line below a byline
	creditAtEnd    // "… (AP Photo/Ann Lee)"
	agencyAtEnd    // "… (AP)", which may also sign a story off
	fileCue        // "FILE - "
	creditLine     // "Photograph: Ann Lee/The Guardian"
	barred         // "Ann Lee | The Record", which may be a credit or a byline
	bareAgency     // "Reuters", which may be a credit or a byline
	button         // "Share"
	offer          // "Sign up for …"
	listHead       // "Most read"
	resumes        // "Story continues below"
	figures        // "205"
	pictureControl // "Enlarge image"
	captionHead    // "Image caption", alone
	keyHead        // "Key points:"
	aboutHead      // "About Acme"

	// Where it stands.
	storyAlone    // on a page with next to no furniture
	listItem      // on such a page, in a list, but not the first of it
	firstLine     // the first line of all, right above the text
	rated         // above the stars of a review ("★★★★☆"), or above a longer line that the byline follows
	belowText     // below a paragraph, furniture aside
	aboveText     // above one
	belowShort    // below a short line
	aboveShort    // above one
	series        // one of several headings of one shape: "1. Cromer", "Did you like it?"
	remark        // a short sentence between two answers of an interview
	posing        // a person's name and where the person is, without an end mark: "Ann Lee with her goat outside the town hall"
	headPhrase    // a phrase without a verb between the byline and the first paragraph: "Ann Lee with her pupils and a donkey"
	overlong      // between two paragraphs, without an end mark, and too long for a heading
	aboveCredit   // above a credit line
	belowCredit   // below one, and of a picture
	belowControl  // below "Enlarge image"
	alternative   // stands in for a picture, above its caption
	portrait      // the name of somebody of whom the text above speaks, alone
	announcement  // ends in a colon above words in marks, or is these words
	belowRelated  // in the list below "Read more"
	belowListHead // in the list below "Most read"
	belowColon    // in the list below a line of the story that ends in a colon
	belowKeys     // in the list below "Key points", above the text
	belowFacts    // in such a list within the text
	belowNotes    // below "Notes to editors"
	belowAbout    // below "About Acme"
	sameBelow     // the same line stands below once more
	sameAbove     // the same line stands above
	sameOften     // the same line stands on the page three times and more
	topicSame     // has the words of the story
	topicNear     // has some of them
	topicOther    // has none of them

	signCount
)

// signs is a set of them.
type signs [2]uint64

// signsOf makes a set.
func signsOf(all ...sign) (s signs) {
	for _, one := range all {
		s.add(one)
	}
	return s
}

func (s *signs) add(one sign) { s[one>>6] |= 1 << (one & 63) }

// note adds the sign if it was seen.
func (s *signs) note(one sign, seen bool) {
	bit := uint64(0)
	if seen {
		bit = 1
	}
	s[one>>6] |= bit << (one & 63)
}

func (s *signs) remove(one sign)   { s[one>>6] &^= 1 << (one & 63) }
func (s *signs) has(one sign) bool { return s[one>>6]>>(one&63)&1 != 0 }

// weigh adds what each sign of the set tells.
func (s *signs) weigh(sum *scores) {
	var all fourfold
	for half, set := range s {
		for ; set != 0; set &= set - 1 {
			w := &fourfoldWeights[half<<6|bits.TrailingZeros64(set)]
			all[0] += w[0]
			all[1] += w[1]
			all[2] += w[2]
			all[3] += w[3]
		}
	}
	for k := range sum {
		four := &all[k/4]
		lowest := int16(*four)
		sum[k] += lowest
		*four = (*four - int64(lowest)) >> 16
	}
}

// overlaps tells whether a sign is in both sets.
func (s *signs) overlaps(o *signs) bool { return s[0]&o[0]|s[1]&o[1] != 0 }
