package entity

// observation is one thing that can be seen of a name and that speaks for or
// against a kind. Every decision about kinds is a sum of these, so that it can
// be read, and so that other weights can be put in their place.
type observation uint8

// What can be seen inside of a name. It is the same wherever the name stands.
const (
	listedCountry observation = iota
	listedRegion
	listedSubdivision
	listedSubdivisionOrName
	listedMetropolis
	listedLargeCity
	listedCity
	listedTown
	listedSmallTown
	listedVillage
	listedOrganization
	listedOrdinaryOrganization
	listedPeople
	listedDay
	monthAlone
	listedThing
	commonAcronym
	pluralAcronym
	acronym
	numberedAcronym
	shoutedWord
	shoutedWords
	codeWithDigits
	singleLetter
	mixedCase
	givenAlone
	surnameAlone
	personalPlace
	worldLeader
	orgKindAlone
	placeKindAlone
	titleAlone
	compassAlone
	ordinaryWord
	unknownWord
	placeEnding
	surnameEnding
	companyEnding
	nounEnding
	peopleEnding
	orgSuffixLast
	orgKindLast
	orgHeadFirst
	placeKindLast
	placeKindFirst
	placeHeadFirst
	saintFirst
	orgKindBeforeOf
	placeKindBeforeOf
	thingBeforeOf
	thingLast
	thingNounLast
	thingFirst
	productOfCompany
	shipFirst
	stormFirst
	compassBeforePlace
	compassFirst
	compassLast
	ampersandInside
	acronymInside
	acronymsOnly
	digitsInside
	givenFirst
	surnameLast
	surnameFirst
	nameSuffixLast
	initialInside
	hyphenatedPlace
	particleInside
	particleAfterGiven
	givenJoined
	noOrdinaryWords
	someOrdinaryWords
	onlyOrdinaryWords
	smallWordInside
	manyWords
	demonymFirst
	placeFirst
	organizationFirst
	placeLast
	industryLast
	particleFirst
	pluralLast
	firstAround // the observations from here on are made around the name
)

// What can be seen around a name.
const (
	sentenceStart observation = iota + firstAround
	pluralStart
	honorificBefore
	titleBefore
	titleBeforePlace
	ageBehind
	titleBehind
	relationBefore
	kinApposed
	whoBehind
	bornBehind
	personVerbBehind
	titleBeforeComma
	substituteInReport
	insideTitle
	partOfThing
	namedThing
	degreeBetweenCommas
	saidBehind
	saidBefore
	saidInStatement
	articleBefore
	articleOfNoun
	capitalArticle
	toldBefore
	articleBeforeSeveral
	articleBeforeCaps
	articleBeforePlural
	articleBeforeRiver
	indefiniteBefore
	indefiniteThing
	ownedThing
	numberBehind
	insideBefore
	landBefore
	atBefore
	fromBefore
	toBefore
	forBefore
	onBefore
	byBefore
	withBefore
	kindOfBefore
	orgOfficeBefore
	placeOfficeBefore
	titleForBefore
	portfolioBefore
	sectionBefore
	orgNounBefore
	placeNounBefore
	thingNounBefore
	orgNounBehind
	placeNounBehind
	thingNounBehind
	thingApposed
	premisesBehind
	possessorOfPerson
	workOfPerson
	amongPeople
	amongOrganizations
	amongPlaces
	amongThings
	workBefore
	thingVerbBefore
	starringBehind
	reviewed
	productOfOwner
	prizeWon
	speciesName
	maidenName
	beforeTitle
	caseAtLaw
	orgPartBehind
	placePartBehind
	placeTitleBehind
	lowerKindBehind
	lowerPlaceBehind
	compassBefore
	placeAfterComma
	basedBehind
	acronymBehind
	inBracketsBehindName
	inBracketsBehindWords
	tickerBehind
	tickerItself
	initialsBeforeColon
	orgVerbBefore
	placeVerbBefore
	personVerbBefore
	verbBehind
	listedActs
	besidePlace
	besideOrganization
	besidePerson
	betweenBefore
	ofBetweenCommas
	ofPerson
	inMarksAsWork
	inMarksAlone
	shipBefore
	animalBefore
	currencyBehind
	currencyBeforeAmount
	countedAcronym
	sideInReport
	clubInReport
	playerInList
	playerInReport
	observationCount
)

// evidence is how much an observation says for a person, an organization, a
// place and for none of the three.
type evidence [4]int16

// weights is the one table that decides about kinds. About 6 is what one good
// word is worth; 14 and more settles the matter alone.
var weights = [observationCount]evidence{
	//                           P    O    L    none
	listedCountry:              {0, 0, 14, 0},
	listedRegion:               {0, 0, 12, 0},
	listedSubdivision:          {0, 0, 10, 0},
	listedSubdivisionOrName:    {0, 0, 4, 0},
	listedMetropolis:           {0, 0, 14, 0},
	listedLargeCity:            {0, 0, 12, 0},
	listedCity:                 {0, 0, 10, 0},
	listedTown:                 {0, 0, 7, 0},
	listedSmallTown:            {0, 0, 5, 0},
	listedVillage:              {0, 0, 4, 0},
	listedOrganization:         {0, 11, 0, 0},
	listedOrdinaryOrganization: {0, 6, 0, 0},  // Apple, Target
	listedPeople:               {0, 0, 0, 30}, // Russian, Rohingya, Catholic
	listedDay:                  {0, 0, 0, 16}, // Monday, Christmas
	monthAlone:                 {0, 0, 0, 6},  // a leaked June call
	listedThing:                {0, 0, 0, 10}, // Olympics
	commonAcronym:              {0, 0, 0, 16}, // GDP
	pluralAcronym:              {0, 0, 0, 12}, // NEVs
	acronym:                    {0, 6, 0, 0},
	numberedAcronym:            {0, -4, 0, 5}, // the VF 8
	shoutedWord:                {0, 0, 0, 10}, // "NOT"
	shoutedWords:               {0, 0, 0, 9},  // READ MORE
	codeWithDigits:             {0, 0, 0, 9},  // SR10, B747
	singleLetter:               {0, 0, 0, 12},
	mixedCase:                  {0, 4, 0, 0},
	givenAlone:                 {5, 0, 0, 0},
	surnameAlone:               {4, 0, 0, 0},
	personalPlace:              {3, 0, 0, 0}, // York, a city and a name of people
	worldLeader:                {6, 0, 0, 0}, // Putin
	orgKindAlone:               {0, 5, 0, 0}, // "the Ministry"
	placeKindAlone:             {0, 0, 0, 10},
	titleAlone:                 {0, 0, 0, 8},
	compassAlone:               {0, 0, 0, 4},
	ordinaryWord:               {0, 0, 0, 5},
	unknownWord:                {-1, 0, 0, 0},   // Sarang: no person's by one weak sign
	placeEnding:                {-1, 0, 4, 0},   // -abad, -ville
	surnameEnding:              {4, 0, 0, 0},    // -enko, -ović
	companyEnding:              {-1, 4, 0, 0},   // -tech, -soft
	nounEnding:                 {-2, 0, -2, 7},  // Islamophobia
	peopleEnding:               {-3, -1, -3, 4}, // Sarangians
	orgSuffixLast:              {0, 16, 0, 0},   // Inc.
	orgKindLast:                {0, 12, 0, 0},
	orgHeadFirst:               {-4, 8, 0, 0}, // Banco, Universidad
	placeKindLast:              {0, 0, 11, 0},
	placeKindFirst:             {-2, 0, 8, 0},  // Lake Erie, Mount Etna
	saintFirst:                 {-6, 0, 10, 0}, // in St Agnes
	placeHeadFirst:             {-1, 0, 3, 0},  // Puerto, Kota
	orgKindBeforeOf:            {0, 12, 0, 0},
	placeKindBeforeOf:          {0, 0, 12, 0},
	thingBeforeOf:              {0, 0, 0, 13},   // National Medal of Arts
	thingLast:                  {0, 0, 0, 13},   // Act, Cup
	thingNounLast:              {-4, -2, -4, 4}, // Brandt Space Telescope
	thingFirst:                 {0, 0, 0, 9},    // Cyclone Adele
	productOfCompany:           {0, 0, 0, 12},   // Toyota Corolla
	shipFirst:                  {0, 0, 0, 20},   // HMS Brandt
	stormFirst:                 {0, 0, 0, 20},   // Storm Adele
	compassBeforePlace:         {0, 0, 10, 0},   // North Africa
	compassFirst:               {-3, 0, 3, 0},
	compassLast:                {-4, 0, 7, 0}, // Raumati South
	ampersandInside:            {-16, 10, 0, 0},
	acronymInside:              {-1, 3, 0, 0},
	acronymsOnly:               {-8, 6, -3, 0}, // TP ICAP
	digitsInside:               {-4, 2, 0, 1},
	givenFirst:                 {8, 0, 0, 0},
	surnameLast:                {4, 0, 0, 0},
	surnameFirst:               {3, 0, 0, 0}, // Chua Boon Hock
	nameSuffixLast:             {8, 0, 0, 0},
	initialInside:              {6, 0, 0, 0},
	hyphenatedPlace:            {-6, 0, 12, 0}, // Stoke-on-Trent
	particleInside:             {1, 0, 0, 0},
	particleAfterGiven:         {4, 0, 0, 0},
	givenJoined:                {5, 0, 0, 0}, // Jong-un
	noOrdinaryWords:            {6, 0, 0, 0},
	someOrdinaryWords:          {-2, 2, 0, 0},
	onlyOrdinaryWords:          {-6, 2, -3, 4},
	smallWordInside:            {-4, -2, -4, 4}, // Salt Under Glass
	manyWords:                  {-3, 4, 0, 0},
	demonymFirst:               {-6, 4, 0, 0},  // Russian Academy
	placeFirst:                 {-6, 6, 0, 0},  // Dubai Police
	organizationFirst:          {-7, 7, -4, 0}, // BBC Shropshire
	placeLast:                  {-7, 4, 1, 0},  // Sony Europe
	pluralLast:                 {-3, 2, 0, 0},
	industryLast:               {-4, 12, 0, 0}, // Kenya Power
	particleFirst:              {4, 0, 0, 0},   // Bin Salman

	sentenceStart:         {0, 0, 0, 9}, // of one ordinary word
	pluralStart:           {0, 0, 0, 5}, // "Honeybees …"
	honorificBefore:       {14, 0, 0, 0},
	titleBefore:           {11, 0, 0, 0},
	titleBeforePlace:      {3, 0, 0, 0},
	ageBehind:             {12, 0, 0, 0}, // Lee, 54,
	titleBehind:           {6, 0, 0, 0},  // Lee, the mayor,
	kinApposed:            {6, 0, -6, 0}, // his wife, Ann,
	relationBefore:        {8, 0, 0, 0},  // his wife Ann
	whoBehind:             {7, 0, 0, 0},
	bornBehind:            {12, 0, 0, 0}, // Lee (born 1950), Lee was born
	personVerbBehind:      {6, 0, 0, 0},  // Lee smiled
	titleBeforeComma:      {8, 0, 0, 0},  // a spokesman, Tree Hill,
	substituteInReport:    {6, 0, 0, 0},  // Brandt (Lee 68)
	insideTitle:           {0, 0, 0, 12}, // "The Keeper's Daughter"
	partOfThing:           {0, 0, 0, 30}, // Brent crude
	namedThing:            {0, 0, 0, 20}, // Hurricane Adele ... Adele
	degreeBetweenCommas:   {0, 0, 0, 20}, // Ann Lee, SC, said
	saidBehind:            {4, 1, 0, 0},
	saidBefore:            {4, 0, 0, 0},
	saidInStatement:       {-2, 3, 0, 0}, // Brandt said in a statement
	articleBefore:         {-11, 0, 0, 0},
	toldBefore:            {-2, 5, 0, 0}, // told the Lantern
	capitalArticle:        {-3, 6, 0, 0}, // for The Lantern
	articleOfNoun:         {-2, 1, 0, 0}, // the Trump years
	articleBeforeSeveral:  {-2, 2, 0, 0},
	articleBeforeCaps:     {-2, 2, 0, 0},
	articleBeforePlural:   {-4, 4, 0, 0},   // the Wizards
	articleBeforeRiver:    {-11, 0, 12, 0}, // the Elbe
	indefiniteThing:       {-6, -3, -3, 5}, // a Brandt Corsa
	ownedThing:            {-8, -2, -3, 4}, // his Brandt Corsa
	numberBehind:          {-4, -4, -4, 6}, // the Brandt Fenix 8
	indefiniteBefore:      {-2, 0, 0, 2},
	insideBefore:          {-4, 0, 6, 0}, // in, near, across
	landBefore:            {-2, 0, 4, 0}, // off Hollis
	atBefore:              {-3, 3, 2, 0},
	fromBefore:            {-1, 0, 2, 0},
	toBefore:              {0, 0, 1, 0},
	forBefore:             {0, 1, 0, 0},
	onBefore:              {-2, 1, 0, 0},
	byBefore:              {1, 1, 0, 0},
	withBefore:            {1, 0, 0, 0},
	kindOfBefore:          {-4, 0, 10, 0},   // the town of Hollis
	orgOfficeBefore:       {-4, 8, 0, 0},    // founder of Brandt
	placeOfficeBefore:     {-4, 0, 7, 0},    // mayor of Hollis
	titleForBefore:        {-2, 8, 0, 0},    // a spokesman for Northline
	portfolioBefore:       {0, 0, 0, 14},    // Minister for Higher Education, Professor of Linguistics
	sectionBefore:         {-8, -3, -4, 10}, // sections 3 and 4 of the Sarang Code
	orgNounBefore:         {-4, 9, 0, 0},    // carmaker Brandt
	placeNounBefore:       {-4, 0, 8, 0},
	thingNounBefore:       {-3, -3, -3, 9},  // the drug Brandt
	orgNounBehind:         {-4, 9, 0, 0},    // Brandt, a maker of paper,
	placeNounBehind:       {-4, 0, 9, 0},    // Hollis, a town in
	thingNounBehind:       {-2, -1, -2, 5},  // the Brandt scooter
	premisesBehind:        {-4, -2, 7, 0},   // her Hollis home
	thingApposed:          {-4, -3, -3, 9},  // Brandt, a drug for
	possessorOfPerson:     {-6, 4, 2, 0},    // Brandt's Ann Lee
	workOfPerson:          {0, -3, -3, 5},   // Ann Lee's Harbor Lights
	amongPeople:           {5, 0, 0, 0},     // players such as Brandt
	amongOrganizations:    {-3, 7, 0, 0},    // banks such as Brandt
	amongPlaces:           {-3, 0, 7, 0},    // cities such as Hollis
	amongThings:           {-2, -2, -2, 8},  // drugs such as Brandt
	speciesName:           {-9, -9, -9, 14}, // Sarangia fusca
	thingVerbBefore:       {-3, -3, -3, 6},  // wrote Harbor Lights
	starringBehind:        {-4, -4, -4, 9},  // Harbor Lights, starring Ann Lee
	reviewed:              {-4, -4, -12, 9}, // Glass Harbour review: a fine show
	productOfOwner:        {0, -1, -2, 4},   // Toyota's Sarang
	workBefore:            {-2, -2, -2, 7},  // a print of Harbor Lights
	prizeWon:              {-4, -4, -4, 7},  // won the Brandt
	maidenName:            {0, 0, 0, 20},    // Ann Lee (née Brandt)
	beforeTitle:           {-6, 1, 1, 0},    // Brandt boss Ann Lee
	caseAtLaw:             {0, 0, 0, 8},     // Brandt v. Lee
	orgPartBehind:         {-3, 5, 0, 0},    // Brandt shares
	placePartBehind:       {-3, 0, 7, 0},    // Hollis residents
	placeTitleBehind:      {-3, 0, 6, 0},    // Nandi Senator Ann Lee
	lowerKindBehind:       {-3, 4, 0, 0},    // the Brandt group
	lowerPlaceBehind:      {-3, 0, 7, 0},    // Hollis village
	compassBefore:         {-4, 0, 8, 0},    // northern Hollis
	placeAfterComma:       {-4, 0, 8, 0},    // Hollis, Kenya
	basedBehind:           {-6, 0, 14, 0},
	acronymBehind:         {-6, 8, 0, 0},
	inBracketsBehindName:  {0, 5, 0, 0},
	inBracketsBehindWords: {0, 0, 0, 16},  // new energy vehicle (NEV)
	tickerBehind:          {-6, 16, 0, 0}, // (NYSE: BRT)
	tickerItself:          {0, 0, 0, 20},  // BRT
	initialsBeforeColon:   {0, 0, 0, 20},  // TR: How was it?
	orgVerbBefore:         {-1, 5, 0, 0},  // founded Brandt
	placeVerbBefore:       {0, 0, 4, 0},   // visited Hollis
	personVerbBefore:      {4, 0, 0, 0},   // arrested Lee
	verbBehind:            {1, 0, 0, 0},
	listedActs:            {0, 1, 0, 0},  // Amazon has
	besidePlace:           {-2, 0, 5, 0}, // Hollis and Paris
	besideOrganization:    {-1, 3, 0, 0},
	besidePerson:          {3, 0, 0, 0},
	betweenBefore:         {0, 0, 2, 0},
	ofBetweenCommas:       {-4, 0, 7, 0},    // Lee, 54, of Hollis,
	ofPerson:              {-3, 5, 0, 0},    // Ann Lee of Progressive Harvest
	inMarksAsWork:         {0, 0, 0, 20},    // the film "Harbor Lights"
	inMarksAlone:          {-3, -4, -6, 7},  // "Paper Moons"
	shipBefore:            {0, 0, 0, 20},    // HMS Brandt
	animalBefore:          {0, 0, 0, 20},    // his dog Biscuit
	currencyBehind:        {0, 0, 0, 16},    // U.S. dollars
	currencyBeforeAmount:  {0, 0, 0, 20},    // Rs 200
	countedAcronym:        {0, -6, 0, 6},    // 11 RBI
	sideInReport:          {0, 20, 0, 0},    // England beat Wales 2-1
	playerInReport:        {6, 0, 0, 0},     // Lee beat Ray 6-4 6-3
	playerInList:          {10, -6, -12, 0}, // Hollis: Lee; Ray, Brandt (Sarang 68)
	clubInReport:          {-4, 9, -5, 0},   // Hollis Town lost 1-0
}

// seen is a set of observations.
type seen [(observationCount + 63) / 64]uint64

func (s *seen) has(o observation) bool { return s[o>>6]>>(o&63)&1 != 0 }

// see notes an observation and adds its weight.
func (c *candidate) see(o observation) {
	if c.seen.has(o) {
		return
	}
	c.seen[o>>6] |= 1 << (o & 63)
	scores := &c.around
	if o < firstAround {
		scores = &c.inside
	}
	for k, w := range weights[o] {
		scores[k] += w
	}
}
