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
	for observation, texts := range map[string][2]string{
		"listedCountry":         {"He left Kenya then.", "He left Kenyatta then."},
		"codeWithDigits":        {"It cost XR10 there.", "It cost G20 there."},
		"pluralAcronym":         {"The BRTs came.", "The BRT came."},
		"commonAcronym":         {"The GDP grew.", "The NATO grew."},
		"orgSuffixLast":         {"They met Brandt Inc. there.", "They met Brandt Lee there."},
		"orgHeadFirst":          {"They met Banco Claro there.", "They met Ann Claro there."},
		"placeHeadFirst":        {"They saw Kota Sarang there.", "They saw Ann Sarang there."},
		"shipFirst":             {"They saw HMS Brandt there.", "They saw BBC Brandt there."},
		"shipBefore":            {"They saw the brig Hope there.", "They saw the poet Hope there."},
		"nounEnding":            {"The Sarangophobia grew.", "The Sarang grew."},
		"clubInReport":          {"Sarang Town 3-2 Brandt United", "Then Sarang Town beat inflation there."},
		"inMarksAlone":          {"They saw the \"Harbor Lights\" there.", "They saw the Harbor Lights there."},
		"initialsBeforeColon":   {"TR: How was it?", "The TR: it was"},
		"degreeBetweenCommas":   {"Ann Lee, SC, said so.", "Ann Lee, and SC said so."},
		"worldLeader":           {"They met Putin there.", "They met Sarang there."},
		"articleOfNoun":         {"during the Sarang years", "during the Sarang of old"},
		"placeTitleBehind":      {"and Sarang Senator Ann Lee left", "and Sarang Professor Ann Lee left"},
		"organizationFirst":     {"and BBC Shropshire left", "and QRX Shropshire left"},
		"personalPlace":         {"They saw York there.", "They saw Sarang there."},
		"monthAlone":            {"Then June said no.", "Then Joan said no."},
		"shoutedWords":          {"Then READ MORE there.", "Then Read More there."},
		"portfolioBefore":       {"the Minister for Higher Education left", "the head of Higher Education left"},
		"animalBefore":          {"They saw his dog Hope there.", "They saw his wife Hope there."},
		"compassLast":           {"They saw Sarang South there.", "They saw Sarang Lee there."},
		"hyphenatedPlace":       {"They saw Elms-on-Sea there.", "They saw Elms-Sea there."},
		"givenJoined":           {"They saw Lee Jong-un there.", "They saw the Lee-led team."},
		"kindOfBefore":          {"in the town of Sarang today", "in the hands of Sarang today"},
		"orgOfficeBefore":       {"the founder of Sarang left", "the fate of Sarang left"},
		"placeOfficeBefore":     {"the mayor of Sarang left", "the fate of Sarang left"},
		"orgNounBefore":         {"the carmaker Sarang left", "the writer Sarang left"},
		"orgNounBehind":         {"We saw Sarang, a maker of boats, there.", "We saw Sarang, a man of many boats, there."},
		"placeNounBehind":       {"We saw Sarang, a town of boats, there.", "We saw Sarang, a man of boats, there."},
		"titleBehind":           {"We saw Sarang, a doctor, there.", "We saw Sarang, a town, there."},
		"orgPartBehind":         {"and Sarang shares fell", "and Sarang leaves fell"},
		"placePartBehind":       {"and Sarang residents fled", "and Sarang apples fell"},
		"lowerPlaceBehind":      {"in Sarang village today", "in Sarang books today"},
		"ofBetweenCommas":       {"Ann Lee, 54, of Sarang, won.", "Ann Lee thought of Sarang, who won."},
		"tickerBehind":          {"They bought Sarang (SRG.N) then.", "They bought Sarang (SRG) then."},
		"tickerItself":          {"They bought Sarang (NYSE: SRG) then.", "They bought Sarang (SRG) then."},
		"currencyBeforeAmount":  {"It cost Rs 200 then.", "It cost Rs then."},
		"currencyBehind":        {"a billion U.S. dollars were", "a billion U.S. voters were"},
		"sideInReport":          {"and England beat Wales 2-1 there", "and England beat inflation there"},
		"inMarksAsWork":         {"the film \"Sarang\" was", "the town \"Sarang\" was"},
		"inBracketsBehindWords": {"a new energy vehicle (NEV) was", "a New Energy Vehicle (NEV) was"},
		"inBracketsBehindName":  {"the Marsh Authority (NMA) was", "the marsh people (NMA) was"},
		"whoBehind":             {"We saw Sarang, who left.", "We saw Sarang, which left."},
		"saidInStatement":       {"Then Sarang said in a statement it fell.", "Then Sarang said in a whisper it fell."},
		"pluralStart":           {"Honeybeesters came.", "Sarang came."},
		"besidePlace":           {"in Sarang and Paris today", "in Sarang and truth today"},
		"compassBefore":         {"in northern Sarang today", "in lovely Sarang today"},
		"basedBehind":           {"a Sarang-based maker", "a Sarang-led maker"},
	} {
		seen := func(text string) bool {
			f := candidatesOf(text)
			names := observationNames(t)
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
		"We saw Kim Jong-un and Paris-based Lee.":                    {"Kim Jong-un", "Paris", "Lee"},
		"We saw Elms-on-Sea there.":                                  {"Elms-on-Sea"},
		"We met Ann \"Bobby\" Scott there.":                          {"Ann \"Bobby\" Scott"},
		"the Institute of Archaeology of the Kenyan Academy left":    {"Institute of Archaeology of the Kenyan Academy"},
		"the Ministry of Forests, Soils and Water left":              {"Ministry of Forests, Soils and Water"},
		"the Council on Foreign Relations left on Monday":            {"Council on Foreign Relations"},
		"the Women's Institute and the Public Servants' Association": {"Women's Institute", "Public Servants' Association"},
		"We saw Ann's Council there.":                                {"Ann", "Council"},
		"the Ambassador to Korea Sripriya Ranganathan left":          {"Korea", "Sripriya Ranganathan"},
		"the Minister of Education Mary Jones left":                  {"Mary Jones"},
		"the head of the Refugee Council Ann Lee left":               {"Refugee Council", "Ann Lee"},
		"Co-founder Ann Lee left":                                    {"Ann Lee"},
		"a senator (R-Texas) left":                                   {"Texas"},
		"G Luka Marić, QRX Ann Lee and RB Leipzig met.":              {"Luka Marić", "Ann Lee", "RB Leipzig"},
		"Will Smith (1-3) pitched. Will Smith resign?":               {"Will Smith", "Smith"},
		"We met the Head of State there.":                            nil,
		"On Sir David Baird Drive and Prince Albert Road":            {"Sir David Baird Drive", "Prince Albert Road"},
		"The Republic Pedro Castillo and the Republic of Korea":      {"Republic", "Pedro Castillo", "Republic of Korea"},
		"The University of Texas Arlington Ann Lee left.":            {"University of Texas Arlington", "Ann Lee"},
		"Cheap U.S. crude rose.":                                     {"U.S."},
		"The Bishop of Chester Mark Tanner left.":                    {"Chester", "Mark Tanner"},
		"Former Gov. Ann \"Teddy Boy\" Lee left.":                    {"Ann \"Teddy Boy\" Lee"},
		"Ann Lee, D-N.M., and Bob Ray, R-Texas, met.":                {"Ann Lee", "N.M.", "Bob Ray", "Texas"},
		"Xi Jinping left.":                                           {"Xi Jinping"},
		"in a NASA T-shirt there":                                    {"NASA"},
		"Late Sefton goals won it.":                                  {"Sefton"},
		"They like #Sarang there":                                    nil,
		"Here in South Korea I also work.":                           {"South Korea"},
		"They saw Duke University and Bishop Ann Lee.":               {"Duke University", "Ann Lee"},
		"We met Wanda Skipper there.":                                {"Wanda Skipper"},
		"We met Ann Ferrars KC and Ann Lee Jr. there.":               {"Ann Ferrars", "Ann Lee Jr."},
		"A Peruvian court and the Korean-German Chamber":             {"Peruvian", "Korean-German Chamber"},
		"The China-Europe line and the Vance-Moreau plan":            {"China", "Europe", "Vance-Moreau"},
		"the port of Al-Hasakah and al-Sarang":                       {"Al-Hasakah", "al-Sarang"},
		"the shares of Brandt Paper, Inc. fell":                      {"Brandt Paper, Inc."},
	} {
		assert.Equal(t, want, spans(text), text)
	}
}
