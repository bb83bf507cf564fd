package layout

// kinds is how many kinds of block there are.
const kinds = int(Boilerplate) + 1

// scores holds the evidence for each kind, in the order of [Kind].
type scores [kinds]int16

// row is what one sign tells for (above 0) and against (below 0) each kind:
// 1 or 2 hints, 4 is clear, 8 strong, 16 settles it unless much speaks against it.
type row [kinds]int8

// weights is the whole of what the signs tell. A kind that needs a cue of its own
// (byline, timestamp, credit, note, tagline, separator, related) has that in its cue.
var weights = [signCount]row{
	//              Hea  Sub  Byl  Tim  Cap  Cre  Par  Cro  Rel  Not  Tag  Sep  Boi
	tiny:          {-12, -10, 0, 0, -6, 0, -7, 0, 0, 0, -4, 0, 2},
	short:         {-2, -5, 0, 0, -3, 0, -4, 2, 0, 0, 0, 0, 1},
	line:          {3, 1, 0, 0, 0, -2, -1, 1, 0, 0, 0, -8, 0},
	long:          {0, 2, -6, -2, 1, -4, 2, -4, 0, 0, 0, -16, -1},
	text:          {-8, 0, -16, -8, 0, -8, 4, -12, -4, 0, 0, -16, -3},
	longText:      {-16, -4, -16, -16, -4, -16, 6, -32, -8, -2, -4, -16, -5},
	stops:         {-4, -4, -8, -4, 1, -4, 5, -8, -4, 0, 0, 0, -3},
	asks:          {0, -1, -8, -8, -3, -8, 1, -1, 0, 0, -4, 0, 0},
	announces:     {-3, -3, -4, -4, -6, -6, 4, -4, 0, 0, -4, 0, -1},
	trails:        {-6, -6, -2, -4, -4, -4, -3, -6, 2, 0, -2, 0, 4},
	unended:       {1, 1, 0, 0, 0, 0, -4, 1, 0, 0, 0, 0, 0},
	sentences:     {-3, -2, -8, -8, 1, -4, 3, -5, -2, 0, 0, -8, 0},
	verb:          {1, 1, -2, -1, 1, -4, 1, 0, 0, 0, 0, -4, -1},
	verbless:      {-1, -3, 0, 0, 0, 0, -3, 1, 0, 0, 0, 0, 1},
	lowerCase:     {-6, -4, -4, -2, -4, -4, 0, -6, -2, -4, -2, 0, 2},
	titleCase:     {1, -2, 0, 0, -3, 0, -3, 1, 1, 0, 0, 0, 0},
	allCapitals:   {1, -3, 0, 0, -4, 0, -4, 2, 1, 0, 0, 0, 0},
	shouted:       {0, -2, 0, 0, 0, 0, -4, -8, 12, 0, 0, 0, 0},
	inMarks:       {1, -1, -8, -8, -5, -8, 0, 3, 0, -8, -8, 0, -1},
	quotes:        {1, 1, -8, -8, -2, -6, 1, 0, 0, 0, -2, -8, -1},
	says:          {0, 0, -8, -8, -3, -8, 2, 0, 0, 0, -2, 0, -1},
	bulleted:      {-6, 1, -8, -4, -4, -4, 1, -4, 1, 0, 0, 0, 1},
	inDashes:      {-4, 10, -8, 0, -4, -8, -4, -2, 0, 0, 0, 0, -4},
	numbered:      {0, -4, -8, -8, -4, -8, 0, 2, 0, 0, -8, 0, 0},
	speakerLabel:  {-4, -8, -8, -8, -6, -8, 10, -8, -2, 0, 0, 0, -4},
	dayHead:       {-8, -8, -8, 4, -8, -8, -8, 16, 0, 0, 0, 0, -2},
	briefTitle:    {-8, -8, -8, 0, -4, 0, -4, 9, 0, 0, 0, 0, -2},
	datelined:     {-16, -16, -16, -8, -8, -8, 16, -16, -16, -8, -8, -8, -8},
	crammed:       {-8, -3, 0, 0, -2, 0, -2, -4, 1, 0, 0, 0, 3},
	contact:       {-6, -6, -1, -8, -2, -4, -1, -6, 1, 2, 4, 0, 4},
	outletSuffix:  {3, 0, 0, 0, 0, 0, -3, -3, 0, 0, 0, 0, 0},
	result:        {-2, 2, -24, -8, -4, -8, 13, -10, -4, 0, 0, 0, -4},
	datedDay:      {-1, 0, 0, 0, 3, 0, 0, -2, 0, 0, 0, 0, 0},
	pictureWord:   {-2, -1, -8, 0, 5, 0, -1, -3, -1, 0, 0, 0, 0},
	presentDay:    {-1, -1, -8, 0, 4, 0, -1, -3, 0, 0, 0, 0, 0},
	beside:        {-3, -2, -8, 0, 10, 0, -5, -6, -1, 0, 0, 0, 0},
	tagged:        {-2, -2, -8, 0, 12, 0, -5, -4, 0, 0, 0, 0, 0},
	fragment:      {-1, 0, -2, 0, 5, 0, -2, -1, 0, 0, 0, 0, 0},
	carriesOn:     {-3, -1, 0, 0, -7, -2, 1, 0, 0, 0, 0, 0, 0},
	unclosed:      {-8, -8, -8, -8, 24, 0, -8, -8, -8, 0, 0, 0, 0},
	siteWords:     {-1, -1, 0, 0, -2, 0, -2, -2, 0, 0, 0, 0, 2},
	manySiteWords: {-4, -4, -4, 0, -6, 0, -6, -5, 0, 0, 0, 0, 6},
	onlySiteWords: {-6, -6, -6, 0, -8, 0, -12, -10, 0, 0, 0, 0, 11},

	marksOnly:     {-16, -16, -16, -16, -16, -16, -16, -16, -16, -16, -16, 56, 0},
	taglineCue:    {-16, -16, -8, -8, -16, -8, -8, -16, -8, 0, 20, 0, 0},
	contribution:  {-16, -8, -8, -8, -8, -8, -6, -16, -8, 0, 24, 0, 0},
	biography:     {-8, -6, -4, -8, -6, -8, -5, -8, -4, 0, 24, 0, 1},
	noteCue:       {-8, -8, -8, -4, -8, -8, -7, -8, -4, 22, 0, 0, 0},
	releaseLine:   {-16, -16, -16, -8, -16, -16, -8, -16, -8, 0, 0, 0, 12},
	relatedCue:    {-16, -16, -16, -8, -8, -8, -6, -12, 18, 0, 0, 0, 4},
	kicker:        {0, -4, -8, 0, -6, -8, -4, -8, 10, 0, 0, 0, 0},
	relatedHead:   {-16, -16, -16, -8, -16, -8, -16, -12, 18, 0, 0, 0, 6},
	timestampCue:  {-12, -12, 0, 25, -12, -4, -12, -12, -4, 0, 0, 0, 2},
	clockTime:     {-12, -12, 0, 29, -12, -8, -12, -8, -4, 0, 0, 0, 4},
	byCue:         {-12, -12, 26, 0, -8, 0, -8, -8, 0, 0, 2, 0, 2},
	bylineForm:    {-8, -8, 24, 0, -8, 0, -8, -8, 0, 0, 2, 0, 2},
	nameAndOutlet: {-2, -4, 19, 0, -2, 2, -4, -2, 0, 0, 0, 0, 0},
	bareName:      {-6, -8, 20, 0, -4, 0, -4, -2, 0, 0, 0, 0, 0},
	deskName:      {-6, -8, 17, 0, -4, 0, -4, -2, 0, 0, 0, 0, 2},
	aboveByline:   {-4, 8, -8, -8, 0, -4, -5, -8, 0, 0, 0, 0, 0},
	belowByline:   {-8, -8, 34, 0, -8, -8, -8, -8, 0, 0, 0, 0, 2},
	agencyAtEnd:   {-8, -8, -8, -4, 18, 0, -4, -12, -4, 0, 0, 0, 0},
	creditAtEnd:   {-8, -8, -8, -4, 26, 0, -6, -12, -4, 0, 0, 0, 0},
	fileCue:       {-8, -8, -8, -4, 24, 0, -6, -12, -4, 0, 0, 0, 0},
	creditLine:    {-8, -12, 2, 0, 3, 24, -8, -8, -2, 0, 0, 0, 0},
	barred:        {-4, -4, 0, 0, 0, 0, -4, -2, 0, 0, 0, 0, 0},
	bareAgency:    {-8, -12, 18, 0, 0, 20, -8, -8, -2, 0, 0, 0, 2},
	button:        {-12, -16, -8, -2, -10, -8, -10, -6, 0, 0, 0, 0, 12},
	offer:         {-10, -10, -8, -2, -8, -8, -8, -10, 0, 0, 0, 0, 12},
	listHead:      {-10, -10, -8, -2, -8, -8, -8, -10, 4, 0, 0, 0, 12},
	resumes:       {-10, -10, -8, -2, -8, -8, -8, -10, 0, 0, 0, 0, 12},
	figures:       {-16, -16, -16, 0, -16, -16, -8, -8, 0, 0, 0, 4, 12},

	pictureControl: {-12, -16, -8, -2, -10, -8, -10, -6, 0, 0, 0, 0, 12},
	captionHead:    {-12, -16, -8, -2, -10, -8, -10, -6, 0, 0, 0, 0, 12},
	keyHead:        {-8, 8, -8, -8, -8, -8, 2, 4, 0, 0, 0, 0, 0},
	aboutHead:      {-16, -16, -16, -8, -16, -16, -8, -16, 0, 0, 0, 0, 12},

	storyAlone:    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -8},
	listItem:      {0, 0, 0, 0, 0, 0, 8, -4, 0, 0, 0, 0, 0},
	firstLine:     {8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
	rated:         {14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -4},
	belowText:     {0, 0, -1, -1, 0, 0, 1, 1, 0, 0, 0, 0, -2},
	aboveText:     {0, 0, 0, 0, 1, 0, 0, 4, 0, 0, 0, 0, -2},
	belowShort:    {0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0, 1},
	aboveShort:    {0, 0, 0, 0, 0, 0, -1, -2, 0, 0, 0, 0, 1},
	series:        {-6, -8, -8, 0, -6, 0, -4, 10, 0, 0, 0, 0, -4},
	remark:        {0, 0, 0, 0, 0, 0, -4, 14, 0, 0, 0, 0, 0},
	posing:        {-2, -2, 0, 0, 16, 0, -2, -3, 0, 0, 0, 0, -6},
	headPhrase:    {-2, -4, 0, 0, 8, 0, 0, -6, 0, 0, 0, 0, -2},
	overlong:      {0, 0, 0, 0, 4, 0, 0, -6, 0, 0, 0, 0, 0},
	aboveCredit:   {0, -3, 0, 0, 9, 0, -3, -8, 0, 0, 0, 0, -2},
	belowCredit:   {0, -3, 0, 0, 9, 0, -3, -8, 0, 0, 0, 0, -2},
	belowControl:  {-2, -4, -2, 0, 11, 0, -1, -3, 0, 0, 0, 0, 0},
	alternative:   {-8, -4, -4, 0, 12, 0, -4, -8, 0, 0, 0, 0, 0},
	portrait:      {-8, -8, -24, 0, 16, 0, -4, -4, 0, 0, 0, 0, -2},
	announcement:  {-8, -4, -4, 0, -6, 0, 10, -6, 0, 0, 0, 0, -2},
	belowRelated:  {-6, -4, -4, -2, -2, -2, -4, -4, 14, 0, -2, 0, 2},
	belowListHead: {-5, -4, -3, -1, -3, -1, -5, -5, 4, 0, -1, 0, 4},
	belowColon:    {-6, -4, -2, 0, -4, 0, 15, -8, 0, 0, 0, 0, -6},
	belowKeys:     {-8, 24, -4, -4, -6, -4, 0, -8, 0, 0, 0, 0, 0},
	belowFacts:    {-8, 16, -4, -4, -6, -4, 4, -6, 0, 0, 0, 0, 0},
	belowNotes:    {-16, -16, -8, -2, -4, -4, -10, -6, 0, 22, 0, 0, 4},
	belowAbout:    {-16, -16, -8, -2, -4, -4, -10, -6, 0, 2, 22, 0, 8},
	sameBelow:     {2, -2, -2, 0, 0, 0, -2, -3, 2, 0, 0, 0, 2},
	sameAbove:     {1, -10, -2, 0, 0, 0, -2, -4, 2, 0, 0, 0, 4},
	sameOften:     {-4, -6, -4, 0, -4, 0, -6, -6, 2, 0, 0, 2, 8},
	topicSame:     {8, 3, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, -4},
	topicNear:     {3, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0},
	topicOther:    {-3, -3, 0, 0, -2, 0, -2, -1, 1, 0, 0, 0, 2},
}

// fourfold holds scores with those of four kinds in each number, so that they are
// added at once: the first kind's, and 1<<16 times the second's, and so on.
type fourfold [(kinds + 3) / 4]int64

// fourfoldWeights are the weights with those of four kinds in each number.
var fourfoldWeights = func() (table [signCount]fourfold) {
	for s, row := range weights {
		for k, weight := range row {
			table[s][k/4] += int64(weight) << (16 * (k % 4))
		}
	}
	return table
}()

// uncued is what speaks against a kind without a cue for it.
var uncued = scores{Byline: -8, Timestamp: -8, Credit: -8, Related: -4, Note: -8, Tagline: -6, Separator: -40}
