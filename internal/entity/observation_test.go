package entity

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// observationNames reads the names of the constants from their source.
func observationNames(t testing.TB) []string {
	file, err := parser.ParseFile(token.NewFileSet(), "observation.go", nil, 0)
	require.NoError(t, err)
	var names []string
	for _, d := range file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.CONST {
			for _, s := range g.Specs {
				if n := s.(*ast.ValueSpec).Names[0].Name; n != "firstAround" {
					names = append(names, n)
				}
			}
		}
	}
	require.Len(t, names, int(observationCount)+1)
	return names
}

// candidatesOf returns the finder of a text whose lines are paragraphs.
func candidatesOf(text string) *finder {
	d := scan.Text(text)
	l := &layout.Layout{Headline: -1, Subhead: -1}
	var blocks []scan.Range
	for _, line := range d.Lines {
		if !line.Empty() {
			l.Blocks = append(l.Blocks, layout.Block{Range: line.Range, Kind: layout.Paragraph})
			blocks = append(blocks, line.Range)
		}
	}
	d.Divide(blocks, func(int) bool { return true })
	f := &finder{Doc: d, layout: l, times: timex.Read(d, l, timex.Options{})}
	f.candidates()
	f.weigh()
	return f
}

// observed writes each candidate of the text with its evidence: "Hollis 0 0 14 0: listedCountry".
func observed(t testing.TB, text string) []string {
	names := observationNames(t)
	f := candidatesOf(text)
	var out []string
	for i := range f.found {
		c := &f.found[i]
		s := f.TextOf(c.Range)
		for k := range c.inside {
			s += fmt.Sprint(" ", c.inside[k]+c.around[k])
		}
		s += ":"
		for o := range observationCount {
			if c.seen.has(o) {
				s += " " + names[o]
			}
		}
		out = append(out, s)
	}
	return out
}

// TestObservations shows each thing that is seen of a name, and a text that does not show it.
func TestObservations(t *testing.T) {
	names := observationNames(t)
	for observation, texts := range map[string][2]string{
		"listedCountry":              {"He left Kenya then.", "He left Kenyatta then."},
		"codeWithDigits":             {"It cost XR10 there.", "It cost G20 there."},
		"pluralAcronym":              {"The BRTs came.", "The BRT came."},
		"commonAcronym":              {"It used 2.8 GW there.", "The NATO grew."},
		"orgSuffixLast":              {"They met Brandt Inc. there.", "They met Brandt Lee there."},
		"orgHeadFirst":               {"They met Banco Claro there.", "They met Ann Claro there."},
		"placeHeadFirst":             {"They saw Kota Sarang there.", "They saw Ann Sarang there."},
		"shipFirst":                  {"They saw HMS Brandt there.", "They saw BBC Brandt there."},
		"stormFirst":                 {"They saw Storm Adele there.", "They saw Ann Adele there."},
		"shipBefore":                 {"They saw the brig Hope there.", "They saw the poet Hope there."},
		"nounEnding":                 {"The Sarangophobia grew.", "The Sarang grew."},
		"clubInReport":               {"Sarang Town 3-2 Brandt United", "Then Sarang Town beat inflation there."},
		"playerInReport":             {"Then Sarang beat Brandt 6-4, 6-3 there.", "Then Sarang beat Brandt 2-1 there."},
		"inMarksAlone":               {"They saw the \"Harbor Lights\" there.", "They saw the Harbor Lights there."},
		"initialsBeforeColon":        {"TR: How was it?", "The TR: it was"},
		"degreeBetweenCommas":        {"Ann Lee, SC, said so.", "Ann Lee, and SC said so."},
		"worldLeader":                {"They met Putin there.", "They met Sarang there."},
		"smallWordInside":            {"They saw Salt Under Glass there.", "They saw Salt Glass there."},
		"articleBeforeRiver":         {"They swam in the Elbe then.", "They met Elbe then."},
		"thingNounLast":              {"They saw the Qarang Space Telescope there.", "They saw the Qarang Space Doctor there."},
		"ownedThing":                 {"He sold his Qarang Corsa.", "He sold his Qarang Corsa shares."},
		"reviewed":                   {"Silver Harvest review: a fine show", "Silver Harvest reviews were short."},
		"peopleEnding":               {"They saw Qarangians there.", "They saw Qarang there."},
		"countedAcronym":             {"Then he had 11 QRX.", "The QRX had 11."},
		"thingBeforeOf":              {"She wore the National Medal of Arts.", "She read the National Review of Arts."},
		"ofPerson":                   {"Then Ann Lee of Progressive Harvest left.", "The fate of Progressive Harvest left."},
		"sectionBefore":              {"under sections 318(4) and 336(3) of the Sarang Code", "under the 3 walls of the Sarang Code"},
		"listedActs":                 {"Then Toyota has won there.", "Then Sarang has won there."},
		"articleOfNoun":              {"during the Sarang years", "during the Sarang of old"},
		"placeTitleBehind":           {"and Sarang Senator Ann Lee left", "and Sarang Professor Ann Lee left"},
		"organizationFirst":          {"and BBC Shropshire left", "and QRX Shropshire left"},
		"personalPlace":              {"They saw York there.", "They saw Sarang there."},
		"monthAlone":                 {"Then June said no.", "Then Joan said no."},
		"shoutedWords":               {"Then READ MORE there.", "Then Read More there."},
		"portfolioBefore":            {"the Minister for Higher Education left", "the head of Higher Education left"},
		"animalBefore":               {"They saw his dog Hope there.", "They saw his wife Hope there."},
		"compassLast":                {"They saw Sarang South there.", "They saw Sarang Lee there."},
		"hyphenatedPlace":            {"They saw Elms-on-Sea there.", "They saw Elms-Sea there."},
		"givenJoined":                {"They saw Lee Jong-un there.", "They saw the Lee-led team."},
		"kindOfBefore":               {"in the town of Sarang today", "in the hands of Sarang today"},
		"orgOfficeBefore":            {"the founder of Sarang left", "the fate of Sarang left"},
		"placeOfficeBefore":          {"the mayor of Sarang left", "the fate of Sarang left"},
		"orgNounBefore":              {"the carmaker Sarang left", "the writer Sarang left"},
		"thingNounBefore":            {"They took the drug Sarang then.", "They took the road Sarang then."},
		"thingNounBehind":            {"They rode the Sarang scooter then.", "They saw the Sarang doctor then."},
		"thingApposed":               {"We saw Sarang, a drug for colds, there.", "We saw Sarang, a doctor, there."},
		"possessorOfPerson":          {"Sarang's Ann Lee left.", "Sarang's mayor left."},
		"workOfPerson":               {"They saw Ann Lee's Silver Harvest there.", "They saw Kenya's Silver Harvest there."},
		"amongPeople":                {"players such as Sarang and Brandt", "plates such as Sarang and Brandt"},
		"amongOrganizations":         {"banks including Sarang and Brandt", "plates including Sarang and Brandt"},
		"amongPlaces":                {"cities like Sarang and Brandt", "plates like Sarang and Brandt"},
		"amongThings":                {"drugs such as Brandt, Qarang and Sarang", "plates such as Brandt, Qarang and Sarang"},
		"premisesBehind":             {"They saw her Sarang home there.", "They saw the Sarang home there."},
		"kinApposed":                 {"his wife, Ann, and he", "his wife, Oslo and he"},
		"indefiniteThing":            {"She drove a Qarang Corsa.", "She met a Qarang spokesman."},
		"numberBehind":               {"She wore the Qarang Fenix 8.", "She saw 8 and Qarang Fenix."},
		"capitalArticle":             {"a writer for The Sarang", "The Sarang and others"},
		"toldBefore":                 {"She told the Sarang no.", "She sold the Sarang then."},
		"saintFirst":                 {"They live in St Sarang now.", "They met St Sarang there."},
		"thingVerbBefore":            {"Then she wrote Sarang there.", "Then she saw Sarang there."},
		"starringBehind":             {"They saw Sarang, starring Ann Lee.", "They saw Sarang, marrying Ann Lee."},
		"productOfOwner":             {"They saw Toyota's Sarang there.", "They saw Kenya's Sarang there."},
		"numberedAcronym":            {"They drove the VF 8 then.", "They drove the VF then."},
		"acronymsOnly":               {"They met TP ICAP there.", "They met TP Ray there."},
		"maidenName":                 {"Ann Lee (nee Sarang) left.", "Ann Lee (Sarang) left."},
		"beforeTitle":                {"and Sarang senator Ann Lee left", "and Sarang farmers left"},
		"workBefore":                 {"a print of Silver Harvest there", "a friend of Silver Harvest there"},
		"prizeWon":                   {"They won the Sarang.", "They won the Sarang seat then."},
		"surnameFirst":               {"They met Nguyen Sarang there.", "They met Ann Sarang there."},
		"playerInList":               {"Hollis: Sarang; Qarang, Ray (Lee 68), March; Tan, Brandt.", "Tea: Sarang and a cup, and milk, and so on (with bread)."},
		"speciesName":                {"They saw Sarangia qarangensis there.", "They saw Sarang today there."},
		"caseAtLaw":                  {"They cited Sarang v. Brandt then.", "They cited Sarang and Brandt then."},
		"productOfCompany":           {"They drove a Toyota Harvest then.", "They saw Toyota Motors then."},
		"orgNounBehind":              {"We saw Sarang, a maker of boats, there.", "We saw Sarang, a man of many boats, there."},
		"placeNounBehind":            {"We saw Sarang, a town of boats, there.", "We saw Sarang, a man of boats, there."},
		"titleBehind":                {"We saw Sarang, a doctor, there.", "We saw Sarang, a town, there."},
		"orgPartBehind":              {"and Sarang shares fell", "and Sarang leaves fell"},
		"placePartBehind":            {"and Sarang residents fled", "and Sarang apples fell"},
		"lowerPlaceBehind":           {"in Sarang village today", "in Sarang books today"},
		"ofBetweenCommas":            {"Ann Lee, 54, of Sarang, won.", "Ann Lee thought of Sarang, who won."},
		"tickerBehind":               {"They bought Sarang (SRG.N) then.", "They bought Sarang (SRG) then."},
		"tickerItself":               {"They bought Sarang (NYSE: SRG) then.", "They bought Sarang (SRG) then."},
		"currencyBeforeAmount":       {"It cost Rs 200 then.", "It cost Rs then."},
		"currencyBehind":             {"a billion U.S. dollars were", "a billion U.S. voters were"},
		"sideInReport":               {"and England beat Wales 2-1 there", "and England beat inflation there"},
		"inMarksAsWork":              {"the film \"Sarang\" was", "the town \"Sarang\" was"},
		"inBracketsBehindWords":      {"a new energy vehicle (NEV) was", "a New Energy Vehicle (NEV) was"},
		"inBracketsBehindName":       {"the Marsh Authority (NMA) was", "the marsh people (NMA) was"},
		"whoBehind":                  {"We saw Sarang, who left.", "We saw Sarang, which left."},
		"saidInStatement":            {"Then Sarang said in a statement it fell.", "Then Sarang said in a whisper it fell."},
		"pluralStart":                {"Honeybeesters came.", "Sarang came."},
		"besidePlace":                {"in Sarang and Paris today", "in Sarang and truth today"},
		"compassBefore":              {"in northern Sarang today", "in lovely Sarang today"},
		"listedRegion":               {"They saw Texas there.", "They saw Kenya there."},
		"listedSubdivision":          {"They saw Fife there.", "They saw Kenya there."},
		"listedMetropolis":           {"They saw London there.", "They saw Sarang there."},
		"listedOrganization":         {"They saw Nato there.", "They saw Nato Lee there."},
		"listedOrdinaryOrganization": {"They saw Apple there.", "They saw Harvest there."},
		"listedPeople":               {"They saw Russian there.", "They saw Russia there."},
		"listedDay":                  {"They saw Diwali there.", "They saw Sarang there."},
		"listedThing":                {"They saw the Olympics there.", "They saw the Sarang there."},
		"singleLetter":               {"They saw B there.", "They saw BRT there."},
		"mixedCase":                  {"They saw sArang there.", "They saw Sarang there."},
		"givenAlone":                 {"They saw Ann there.", "They saw Sarang there."},
		"surnameAlone":               {"They saw Smith there.", "They saw Sarang there."},
		"orgKindAlone":               {"They saw the Ministry there.", "They saw the Sarang there."},
		"placeKindAlone":             {"They saw the River there.", "They saw the Sarang there."},
		"titleAlone":                 {"They saw Sir there.", "They saw Sarang there."},
		"compassAlone":               {"They saw the North there.", "They saw the Sarang there."},
		"ordinaryWord":               {"They saw the Harvest there.", "They saw the Sarang there."},
		"unknownWord":                {"They saw Sarang there.", "They saw Ann there."},
		"placeEnding":                {"They saw Qarangabad there.", "They saw Qarang there."},
		"surnameEnding":              {"They saw Qarangenko there.", "They saw Qarang there."},
		"companyEnding":              {"They saw Qarangtech there.", "They saw Qarang there."},
		"compassBeforePlace":         {"They saw North Kenya there.", "They saw North Sarang there."},
		"compassFirst":               {"They saw North Sarang there.", "They saw North Kenya there."},
		"acronymInside":              {"They saw the BRT Sarang there.", "They saw the Brt Sarang there."},
		"particleInside":             {"They saw Qarang del Sur there.", "They saw Qarang Sur there."},
		"particleAfterGiven":         {"They saw Ann van Sarang there.", "They saw Qarang van Sarang there."},
		"noOrdinaryWords":            {"They saw Ann Sarang there.", "They saw Ann Harvest there."},
		"someOrdinaryWords":          {"They saw Sarang Harvest there.", "They saw Ann Sarang there."},
		"onlyOrdinaryWords":          {"They saw Silver Harvest there.", "They saw Sarang Harvest there."},
		"manyWords":                  {"They saw the Institute of Qarang of the Kenyan Academy of Arts there.", "They saw the Institute of Qarang there."},
		"placeFirst":                 {"They saw Dubai Harvest there.", "They saw Ann Dubai there."},
		"placeLast":                  {"They saw Sarang Ghana there.", "They saw Ghana Sarang there."},
		"pluralLast":                 {"They saw Sarang Pebbles there.", "They saw Anna Pebbles there."},
		"titleBeforePlace":           {"They saw Senator Kenya there.", "They saw Senator Sarang there."},
		"articleBefore":              {"They saw the Sarang.", "They saw Sarang."},
		"articleBeforeSeveral":       {"They saw the Sarang Lee there.", "They saw Sarang Lee there."},
		"articleBeforeCaps":          {"They saw the BRT there.", "They saw BRT there."},
		"articleBeforePlural":        {"They saw the Sarang Wizards there.", "They saw Sarang Wizards there."},
		"indefiniteBefore":           {"They saw a Sarang there.", "They saw the Sarang there."},
		"landBefore":                 {"They sank off Sarang then.", "They sank with Sarang then."},
		"toBefore":                   {"They went to Sarang then.", "They went with Sarang then."},
		"forBefore":                  {"They went for Sarang then.", "They went with Sarang then."},
		"onBefore":                   {"They went on Sarang then.", "They went with Sarang then."},
		"byBefore":                   {"They went by Sarang then.", "They went with Sarang then."},
		"withBefore":                 {"They went with Sarang then.", "They went by Sarang then."},
		"betweenBefore":              {"a line between Sarang and Ann", "a line with Sarang and Ann"},
		"lowerKindBehind":            {"the Sarang group left", "the Trump group left"},
		"verbBehind":                 {"Then Sarang was there.", "Then Sarang there."},
		"digitsInside":               {"They saw the Channel 4 Sarang there.", "They saw the Channel Sarang there."},
		"basedBehind":                {"a Sarang-based maker", "a Sarang-led maker"},
		"industryLast":               {"They saw Kenya Copper there.", "They saw Ann Copper there."},
		"particleFirst":              {"They saw Bin Salman there.", "They saw Ann Salman there."},
		"bornBehind":                 {"Sarang (born 1950) left.", "Sarang (since 1950) left."},
		"personVerbBehind":           {"Sarang smiled then.", "Sarang rose then."},
		"titleBeforeComma":           {"a spokeswoman, Tree Hill, said so", "a river, Tree Hill, said so"},
		"relationBefore":             {"her parents, Sarang and Ann, left", "her rivers, Sarang and Ann, left"},
		"substituteInReport":         {"Then Brandt (Sarang 68) left.", "Then Brandt (Sarang Lee) left."},
		"insideTitle":                {"He sang \"The Keeper's Daughter\" there.", "He saw \"the Keeper\" there."},
		"partOfThing":                {"and Brent crude rose", "and Brent voters rose"},
		"namedThing":                 {"Hurricane Adele came. They saw Adele.", "Ann Adele came. They saw Adele."},
		"givenFirst":                 {"They saw Ann Sarang there.", "They saw the Sarang Lee there."},
		"surnameLast":                {"They saw Qarang Smith there.", "They saw Smith Qarang there."},
		"nameSuffixLast":             {"They saw Sarang Lee Jr. there.", "They saw Sarang Lee there."},
		"initialInside":              {"They saw Ann B. Sarang there.", "They saw Ann Ben Sarang there."},
		"orgKindLast":                {"They saw the Sarang Council there.", "They saw the Sarang Morning there."},
		"orgKindBeforeOf":            {"They saw the Bank of Sarang there.", "They saw the book of Sarang there."},
		"placeKindLast":              {"They saw Sarang River there.", "They saw Sarang Lee there."},
		"placeKindFirst":             {"They saw Lake Sarang there.", "They saw Ann Sarang there."},
		"placeKindBeforeOf":          {"They saw the Gulf of Sarang there.", "They saw the gulf of Sarang there."},
		"thingLast":                  {"They saw the Sarang Treaty there.", "They saw the Sarang Lee there."},
		"thingFirst":                 {"They saw Hurricane Sarang there.", "They saw Ann Sarang there."},
		"ampersandInside":            {"They saw Sarang & Brandt there.", "They saw Sarang and Brandt there."},
		"demonymFirst":               {"They saw the Russian Academy there.", "They saw the Russian there."},
		"honorificBefore":            {"They saw Mr. Sarang there.", "They saw Ann Sarang there."},
		"titleBefore":                {"They saw Senator Sarang there.", "They saw the Sarang there."},
		"ageBehind":                  {"Sarang, 54, left.", "Man, 54, left."},
		"saidBehind":                 {"Then Sarang said so.", "Then Sarang sold so."},
		"saidBefore":                 {"\"No,\" said Sarang then.", "Then he said Sarang was there."},
		"insideBefore":               {"They live in Sarang now.", "They live in the House."},
		"atBefore":                   {"They met at Sarang then.", "They met with Sarang then."},
		"fromBefore":                 {"They came from Sarang then.", "They came with Sarang then."},
		"titleForBefore":             {"a spokesman for Sarang said so", "a hat for Sarang said so"},
		"placeNounBefore":            {"in the village Sarang today", "in the song Sarang today"},
		"placeAfterComma":            {"in Sarang, Kenya, today", "in Sarang, said Ann, today"},
		"acronymBehind":              {"the Sarang Marsh (SMA) left", "the Sarang Marsh (Ann) left"},
		"orgVerbBefore":              {"Then he founded Sarang there.", "Then he painted Sarang there."},
		"placeVerbBefore":            {"Then he visited Sarang there.", "Then he painted Sarang there."},
		"personVerbBefore":           {"Police arrested Sarang there.", "Police painted Sarang there."},
		"besidePerson":               {"They saw Sarang and Ann Lee there.", "They saw Sarang and Kenya there."},
		"besideOrganization":         {"They saw Sarang and NATO there.", "They saw Sarang and Kenya there."},
		"sentenceStart":              {"Harvests came.", "They saw Harvests."},
		"acronym":                    {"They saw the BRT there.", "They saw the Brt there."},
		"shoutedWord":                {"They did NOT go.", "They did BRT go."},
	} {
		seen := func(text string) bool {
			f := candidatesOf(text)
			for i := range f.found {
				for o := range observationCount {
					if f.found[i].seen.has(o) && names[o] == observation {
						return true
					}
				}
			}
			return false
		}
		assert.True(t, seen(texts[0]), "%s in %q: %q", observation, texts[0], observed(t, texts[0]))
		assert.False(t, seen(texts[1]), "%s in %q", observation, texts[1])
	}
}

// TestSides holds a country of a match report an organization throughout, and one elsewhere a place.
func TestSides(t *testing.T) {
	assert.Equal(t, []string{"O Kenya 2", "O Norway 1"}, described("Kenya beat Norway 2-1. The goals of Kenya came late."))
	assert.Equal(t, []string{"L Kenya 2", "L Norway 1"}, described("Kenya beat inflation. He left Kenya for Norway."))
}

// TestKindsOfNames holds what the observations of a name come to.
func TestKindsOfNames(t *testing.T) {
	for text, want := range map[string][]string{
		"The group Ríos del Sur said so. Ríos del Sur fights for rivers.":  {"O Ríos del Sur 2"},
		"Denby Rovers left.\nQarang Town 2 Brandt Athletic 1":              {"O Denby Rovers 1", "O Qarang Town 1", "O Brandt Athletic 1"},
		"Qarang drew 1-1 with Sarang.":                                     {"O Qarang 1", "O Sarang 1"},
		"The Royals left.\nKansas City Royals 4, Denby Rovers 2":           {"O Kansas City Royals 2", "O Denby Rovers 1"},
		"The Tigers left.\nLeicester Tigers 24-17 Qarang Town":             {"O Leicester Tigers 2", "O Qarang Town 1"},
		"It was Norwich 24-17.":                                            {"L Norwich 1"},
		"Norwich lost to Swindon. They lost Norwich to the sea.":           {"O Norwich 2", "O Swindon 1"},
		"Derby drew with Swindon.":                                         {"O Derby 1", "O Swindon 1"},
		"She drew with Swindon.":                                           {"L Swindon 1"},
		"Accrington Stanley won. Stanley led again.":                       {"O Accrington Stanley 2"},
		"Ann Stanley won. Stanley led again.":                              {"P Ann Stanley 2"},
		"Annabella! opens on Friday.":                                      nil,
		"She directed The Salt Road in May.":                               nil,
		"She directed traffic on the Salt Road in May.":                    {"L Salt Road 1"},
		"Former Treasury secretary Ann Lee left.":                          {"O Treasury 1", "P Ann Lee (Former Treasury secretary) 1"},
		"They saw Sarang, danced by Ann Lee.":                              {"P Ann Lee 1"},
		"It fell on his Toyota Sarang.":                                    nil,
		"They choose between Sarang and rent.":                             nil,
		"She won Dancing Under Water in May. She won Ohio in May.":         {"L Ohio 1"},
		"They sold shares in Qarang.":                                      {"O Qarang 1"},
		"The first drug, Qarang, sold. A rival, Brandt, left.":             {"O Brandt 1"},
		"The Australian market fell. The Australian said so.":              {"O The Australian 1"},
		"The Secretary of State for Health and Social Care Wes Hunt left.": {"P Wes Hunt (Secretary of State for Health and Social Care) 1"},
		"Member of Parliament for Kabwe Ann Brandt left.":                  {"L Kabwe 1", "P Ann Brandt (Member of Parliament for Kabwe) 1"},
		"the Center for Research in Black Culture":                         {"O Center for Research in Black Culture 1"},
		"They cited detective Doug Fenn, the scheme unraveled.":            {"P Doug Fenn (detective) 1"},
		"A report by inspector Swati Sarang said so.":                      {"P Swati Sarang (inspector) 1"},
		"They saw Qarang play Norway there.":                               {"L Norway 1"},
		"'s Ann":                                                           {"P Ann 1"},
		"It cost US$320. At a Q&A they met AT&T.":                          {"O AT&T 1"},
		"White Sox RHP Brady Qarang left.":                                 {"O White Sox 1", "P Brady Qarang 1"},
		"They did micro-QT scans for anti-EU groups.":                      {"O EU 1"},
		"She went to the Suds-N-Go on Monday.":                             {"O Suds-N-Go 1"},
		"the National Institute for Health and Care Excellence":            {"O National Institute for Health and Care Excellence 1"},
		"It was bought by the Ports Authority for Rs 200.":                 {"O Ports Authority 1"},
		"The gust was felt at Drumalbin in Scotland.":                      {"L Drumalbin 1", "L Scotland 1"},
		"They launch NASA's DustSarang probe. DustSarang may fail.":        {"O NASA 1"},
		"They saw a village named Sarang.":                                 {"L Sarang 1"},
		"They run a firm called Sarang.":                                   {"O Sarang 1"},
		"They took a drug called Sarang.":                                  nil,
		"They saw the Emir Sheikh Rashid Al-Brandt there.":                 {"P Rashid Al-Brandt (Emir Sheikh) 1"},
		"in films like Woody Brandt's Silver Harvest":                      {"P Woody Brandt 1"},
		"the EU-Mercosur deal":                                             {"O EU 1", "O Mercosur 1"},
		"He left Monroe, Mich. Brandt Bank is in charge.":                  {"L Monroe 1", "L Mich. 1", "O Brandt Bank 1"},
		"She walked her dogs, Bonnie and Ted, there.":                      nil,
		"The Qarang refugee camp was hit.":                                 {"L Qarang 1"},
		"Merck makes ProSarang.":                                           {"O Merck 1"},
		"They met Toyota Harvest Brandt there.":                            {"O Toyota Harvest Brandt 1"},
		"They left the Stade de Qarang.":                                   {"L Stade de Qarang 1"},
		"The owner of the minivan, Ann Brandt, left.":                      {"P Ann Brandt 1"},
		"They recalled the $1,495 Harbor Brandt then.":                     nil,
		"the Progressive Teachers' Union of Zimbabwe":                      {"O Progressive Teachers' Union of Zimbabwe 1"},
		"the Harbor Steelerses left":                                       {"O Harbor Steelerses 1"},
		"They sold it under the Sarang® brand.":                            nil,
		"They are sold as “MagnoSarang” now.":                              nil,
		"the New Zealand-Japan talks":                                      {"L New Zealand 1", "L Japan 1"},
		"the Sarang-Qarang railway":                                        {"L Sarang 1", "L Qarang 1"},
		"They live in Qarang-dong now.":                                    {"L Qarang-dong 1"},
		"They met Tak Young-ran. An Oslo-led team left.":                   {"P Tak Young-ran 1", "L Oslo 1"},
		"the Qarang Wind Energy Association (Qwea)":                        {"O Qarang Wind Energy Association 2"},
		"The Ethics and Anti-Corruption Commission left.":                  {"O Ethics and Anti-Corruption Commission 1"},
		"Ann M. \"Dee\" (Sarang) Brandt left.":                             {"P Ann M. \"Dee\" (Sarang) Brandt 1"},
		"Chief Engineer (Waste Water Management) Ann Brandt left.":         {"P Ann Brandt (Chief Engineer (Waste Water Management)) 1"},
		"Ann Hallam-Thorne left the Hallam-Thorne railway.":                {"P Ann Hallam-Thorne 1", "L Hallam 1", "L Thorne 1"},
		"They met the National Institute on Aging there.":                  {"O National Institute on Aging 1"},
		"They met at St Peter's Church on West Street.":                    {"O St Peter's Church 1", "L West Street 1"},
		"They live in Vijay Nagar and Sitio Qarang.":                       {"L Vijay Nagar 1", "L Sitio Qarang 1"},
		"Brandt Foods Limited and Green Sarang Ventures left.":             {"O Brandt Foods Limited 1", "O Green Sarang Ventures 1"},
		"VOTE IS LOST BY ANN BRANDT IN OSLO":                               {"P Ann Brandt 1"},
		"Henrietta Fforde-Lane left.":                                      {"P Henrietta Fforde-Lane 1"},
		"She drank at Jerry's Bakery.":                                     {"O Jerry's Bakery 1"},
		"An EF-3 storm and the MOE":                                        {"O MOE 1"},
		"They fear Tropical Storm Wipha. Wipha may turn.":                  nil,
		"They cited Senate Bill 419.":                                      nil,
		"The leader of the council, Huw Tudor, left.":                      {"P Huw Tudor (leader of the council) 1"},
		"She walked off the set of \"The Long Field.\"":                    nil,
		"They saw the Royal Engineers.":                                    {"O Royal Engineers 1"},
		"He left Avenida Qarang.":                                          {"L Avenida Qarang 1"},
		"Ann & Bob Lee left.":                                              {"P Ann 1", "P Bob Lee 1"},
		"The firm of Kim & Chang left.":                                    {"O Kim & Chang 1"},
		"The Brandt Group's Ann Lee left.":                                 {"O Brandt Group 1", "P Ann Lee 1"},
		"the University of Hollis-Oslo":                                    {"O University of Hollis-Oslo 1"},
		"Elk Ford Fire Department left.":                                   {"O Elk Ford Fire Department 1"},
		"Police's Homicide and Major Enquiry Team left.":                   {"O Homicide and Major Enquiry Team 1"},
		"Tan Qarang Hock, 58, left.":                                       {"P Tan Qarang Hock 1"},
		"They cited the report by Ann Lee, and the film tells it.":         {"P Ann Lee 1"},
		"Denby Rovers lost 3-1 to Calder United.":                          {"O Denby Rovers 1", "O Calder United 1"},
		"Trains between Qarang, Oslo and Bergen stopped.":                  {"L Qarang 1", "L Oslo 1", "L Bergen 1"},
		"They saw the drug Qarang. Qarang said so. Qarang sold.":           nil,
		"They cited the Farmland Protection Bill.":                         nil,
		"The 9th U.S. Circuit Court of Appeals ruled.":                     {"O 9th U.S. Circuit Court of Appeals 1"},
		"On the 9th NATO left.":                                            {"O NATO 1"},
		"The bid for SQX SA fell. Then SQX SA said no.":                    {"O SQX SA 2"},
		"They met the UNICEF MP there.":                                    {"O UNICEF 1"},
		"They own Qarang Cement and Brandt Bank.":                          {"O Qarang Cement 1", "O Brandt Bank 1"},
		"Arsenal beat Brighton 2-1. Brighton were poor.":                   {"O Arsenal 1", "O Brighton 2"},
		"They live in Mobile, Alabama. Mobile grew.":                       {"L Mobile 2", "L Alabama 1"},
		"Tea workers end strike\n\nDELHI, Dec 18 (PTI) Tea workers left.":  {"L Delhi 1", "O PTI 1"},
		"They saw a mobile. Mobile it was.":                                nil,
		"They live in Brighton.":                                           {"L Brighton 1"},
		"Anna Pebbles was born in Kenya. Pebbles left.":                    {"P Anna Pebbles 2", "L Kenya 1"},
		"the Britney Lee story and the Trump administration":               {"P Britney Lee 1", "P Trump 1"},
		"the eastern German state of Saxony":                               {"L Saxony 1"},
		"Brent crude rose. Brent was up.":                                  nil,
		"Hurricane Adele came. Adele was slow.":                            nil,
		"In the House, Speaker Ann Lee left.":                              {"P Ann Lee (Speaker) 1"},
		"Man, 34, charged with theft":                                      nil,
	} {
		assert.Equal(t, want, described(text), text)
	}
}

// spans writes the candidates of the text.
func spans(text string) []string {
	f := candidatesOf(text)
	var out []string
	for i := range f.found {
		out = append(out, f.TextOf(f.found[i].Range))
	}
	return out
}

func TestSpans(t *testing.T) {
	for text, want := range map[string][]string{
		"We saw Kim Jong-un and Paris-based Lee.":                             {"Kim Jong-un", "Paris", "Lee"},
		"We saw Elms-on-Sea there.":                                           {"Elms-on-Sea"},
		"We met Ann \"Bobby\" Scott there.":                                   {"Ann \"Bobby\" Scott"},
		"the Institute of Archaeology of the Kenyan Academy left":             {"Institute of Archaeology of the Kenyan Academy"},
		"the Ministry of Forests, Soils and Water left":                       {"Ministry of Forests, Soils and Water"},
		"the Council on Foreign Relations left on Monday":                     {"Council on Foreign Relations"},
		"the Women's Institute and the Lighthouse Keepers' Association":       {"Women's Institute", "Lighthouse Keepers' Association"},
		"We saw Ann's Council there.":                                         {"Ann", "Council"},
		"the Ambassador to Korea Meenakshi Sundaram left":                     {"Korea", "Meenakshi Sundaram"},
		"the Minister of Education Mary Jones left":                           {"Mary Jones"},
		"the head of the Harbour Council Ann Lee left":                        {"Harbour Council", "Ann Lee"},
		"Co-founder Ann Lee left":                                             {"Ann Lee"},
		"a senator (R-Texas) left":                                            {"Texas"},
		"G Luka Marić, QRX Ann Lee and RB Leipzig met.":                       {"Luka Marić", "Ann Lee", "RB Leipzig"},
		"Will Smith (1-3) pitched. Will Smith resign?":                        {"Will Smith", "Smith"},
		"We met the Head of State there.":                                     nil,
		"On Sir Henry Dunn Drive and Prince Albert Road":                      {"Sir Henry Dunn Drive", "Prince Albert Road"},
		"The Republic Pedro Lee and the Republic of Korea":                    {"Republic", "Pedro Lee", "Republic of Korea"},
		"The University of Ohio Hollis Ann Lee left.":                         {"University of Ohio Hollis", "Ann Lee"},
		"The Bank of Texas Alia Karim left.":                                  {"Bank of Texas", "Alia Karim"},
		"The Church of Saint Mary Magdalene burned.":                          {"Church of Saint Mary Magdalene"},
		"Cheap U.S. crude rose.":                                              {"U.S."},
		"The Bishop of Chester Mark Tanner left.":                             {"Chester", "Mark Tanner"},
		"Former Gov. Ann \"Sunny Girl\" Lee left.":                            {"Ann \"Sunny Girl\" Lee"},
		"Ann Lee, D-N.M., and Bob Ray, R-Texas, met.":                         {"Ann Lee", "N.M.", "Bob Ray", "Texas"},
		"Ann Lee, R-Elbrook, and Bob Ray, I-Port Ellis, met.":                 {"Ann Lee", "Elbrook", "Bob Ray", "Port Ellis"},
		"What do I tell Ann do Vale?":                                         {"Ann do Vale"},
		"Xi Jinping left.":                                                    {"Xi Jinping"},
		"in a UNESCO T-shirt there":                                           {"UNESCO"},
		"Late Marden goals won it.":                                           {"Marden"},
		"They like #Sarang there":                                             nil,
		"Here in South Korea I also work.":                                    {"South Korea"},
		"They saw Duke University and Bishop Ann Lee.":                        {"Duke University", "Ann Lee"},
		"We met Wanda Skipper there.":                                         {"Wanda Skipper"},
		"We met Ann Ferrars KC and Ann Lee Jr. there.":                        {"Ann Ferrars", "Ann Lee Jr."},
		"A Peruvian court and the Polish-Danish Chamber":                      {"Peruvian", "Polish-Danish Chamber"},
		"The China-Europe line and the Vance-Moreau plan":                     {"China", "Europe", "Vance-Moreau"},
		"the port of Al-Hasakah and al-Sarang":                                {"Al-Hasakah", "al-Sarang"},
		"the shares of Brandt Paper, Inc. fell":                               {"Brandt Paper, Inc."},
		"We met Ann Singer-Cole and Singer Ann Cole there.":                   {"Ann Singer-Cole", "Ann Cole"},
		"We met Tan Sri Ann Lee there.":                                       {"Ann Lee"},
		"SOURCE Brandt, Inc.":                                                 {"Brandt, Inc."},
		"The Meteorology, Weather and Water Agency left.":                     {"Meteorology, Weather and Water Agency"},
		"The Music Hall of Fame and Museum left.":                             {"Music Hall of Fame and Museum"},
		"The Media, Sport and Arts Alliance left.":                            {"Media, Sport and Arts Alliance"},
		"The Shop, Retail and Allied Employees' Association left.":            {"Shop, Retail and Allied Employees' Association"},
		"They saw Paris, London and the Arts Alliance.":                       {"Paris", "London", "Arts Alliance"},
		"the Opposition Spokesperson on Education Mary Jones left":            {"Mary Jones"},
		"The mayor spoke on the Harbour Council.":                             {"Harbour Council"},
		"Park Ji-won left. Rainy Sarang left.":                                {"Park Ji-won", "Sarang"},
		"They met Ali bin Sultan al-Sarang and Sultan Ann Lee.":               {"Ali bin Sultan al-Sarang", "Ann Lee"},
		"the Society for the Protection of Hedgerows left":                    {"Society for the Protection of Hedgerows"},
		"PC Ann Lee and DC Bob Ray left. DSP Brandt stayed.":                  {"Ann Lee", "Bob Ray", "Brandt"},
		"She bought a PC. DC Comics and SP Group left.":                       {"PC", "DC Comics", "SP Group"},
		"the Kenya Oil and Gas Corporation":                                   {"Kenya Oil and Gas Corporation"},
		"the Centre for Economic Co-operation and Growth":                     {"Centre for Economic Co-operation and Growth"},
		"West Yorkshire Police left. West Ann left.":                          {"West Yorkshire Police", "Ann"},
		"Ann Lee, a Texas Republican, left. Texas Children left.":             {"Ann Lee", "Texas", "Texas Children"},
		"Benchmark U.S. crude rose.":                                          {"U.S."},
		"While in Saudi Arabia Putin left. Saudi Arabia Steel left.":          {"Saudi Arabia", "Putin", "Saudi Arabia Steel"},
		"a Senator, D-Los Angeles, left":                                      {"Los Angeles"},
		"an Asian NATO there":                                                 {"NATO"},
		"the Secretary for Culture, Sports and Tourism Ann Law Shuk-pui left": {"Culture", "Sports", "Ann Law Shuk-pui"},
	} {
		assert.Equal(t, want, spans(text), text)
	}
}
