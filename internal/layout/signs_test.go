package layout

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/scan"
)

// What a line shows and what it does not, as one of a page between other lines.
func TestSigns(t *testing.T) {
	for _, c := range []struct {
		line string
		want []sign
		not  []sign
	}{
		{"Share", []sign{tiny, button}, []sign{offer, verb}},
		{"Sign up for our newsletter", []sign{offer, onlySiteWords}, []sign{button}},
		{"The council will share the cost of the road with the county.", []sign{line, stops, verb}, []sign{button, offer, siteWords}},
		{"Most read", []sign{listHead}, []sign{button}},
		{"Story continues below", []sign{resumes}, []sign{offer}},
		{"Key points:", []sign{keyHead, announces}, []sign{relatedHead}},
		{"Read more", []sign{relatedHead}, []sign{relatedCue}},
		{"Read more from Sky News:", []sign{relatedHead}, nil},
		{"Read more: Ferry operator fined over lifeboats", []sign{relatedCue}, []sign{relatedHead}},
		{"Read the letter that the mayor wrote to the council on Monday night.", nil, []sign{relatedCue, relatedHead}},
		{"* * *", []sign{marksOnly}, nil},
		{"205", []sign{figures}, []sign{marksOnly}},
		{"'NO COMMENT'", []sign{inMarks, allCapitals}, []sign{figures}},
		{"1. Keep the bridge open", []sign{numbered}, []sign{sentences}},
		{"TAYLOR CLEARED TO PERFORM HITS AT AWARDS AFTER LONG FEUD", []sign{shouted, allCapitals}, nil},
		{"WHAT COMES NEXT", []sign{allCapitals}, []sign{shouted}},
		{"THERE YOU GO … President Amadi leaves on a trip last October", []sign{tagged}, nil},
		{"Q: Why did you stay?", []sign{speakerLabel, asks}, nil},
		{"MARK COLVIN: He said that he would not go back there.", []sign{speakerLabel}, []sign{datelined}},
		{"Monday: The long way back", nil, []sign{speakerLabel, datelined}},
		{"Council keeps the library open | Reuters", []sign{outletSuffix}, nil},
		{"(Reporting by Ann Lee; Editing by Bob Ray)", []sign{taglineCue}, []sign{byCue}},
		{"Ann Lee contributed to this report.", []sign{contribution}, []sign{biography}},
		{"Lee reported from Paris. Bob Ray in London also wrote.", []sign{contribution}, nil},
		{"He had reported from Paris for nine years before the war.", nil, []sign{contribution}},
		{"Ann Lee is a health reporter for The Record.", []sign{biography}, nil},
		{"The Associated Press is an independent news organization.", []sign{biography}, nil},
		{"Ann Lee is accused of killing a reporter for The Record.", nil, []sign{biography}},
		{"mk/rt (dpa, AFP)", []sign{contribution}, nil},
		{"and/or the village council", nil, []sign{contribution}},
		{"Editor's note: This story has been updated.", []sign{noteCue}, nil},
		{"SOURCE Acme, Inc.", []sign{releaseLine}, nil},
		{"Source of the fire is unknown, police say", nil, []sign{releaseLine}},
		{"Updated 9:42 AM EDT, Wed April 30, 2025", []sign{timestampCue}, []sign{clockTime, datelined}},
		{"Philippine Daily Inquirer / 05:40 AM August 29, 2024", []sign{timestampCue}, []sign{bylineForm}},
		{"KYODO NEWS - Nov 9, 2024 - 18:40 | All, Japan", []sign{timestampCue}, []sign{datelined}},
		{"14:05 GMT", []sign{clockTime}, []sign{timestampCue}},
		{"412-555-0199", nil, []sign{timestampCue}},
		{"By Jane Doe", []sign{byCue}, nil},
		{"By the time the train came in, it was dark and cold and late.", nil, []sign{byCue}},
		{"Jane Doe @janedoe / 2 days", []sign{bylineForm}, nil},
		{"Jane Doe, Springfield Echo", []sign{nameAndOutlet}, nil},
		{"Hong Kong", nil, []sign{bareName}},
		{"Jane Doe", []sign{bareName}, nil},
		{"Staff Reporter", []sign{deskName}, nil},
		{"A woman reads at the window. (AP Photo/Maria Lopez)", []sign{creditAtEnd}, nil},
		{"A woman reads at the window. (Elegant Real Estate)", []sign{agencyAtEnd}, nil},
		{"A woman reads at the window. Supplied", []sign{creditAtEnd}, nil},
		{"FILE - A woman reads at the window of the library.", []sign{fileCue}, nil},
		{"File a claim before the end of the month, the agency said.", nil, []sign{fileCue}},
		{"Photograph: Ann Lee/The Guardian", []sign{creditLine}, nil},
		{"Maddie Ostrowski for NPR", []sign{creditLine}, nil},
		{"Folk/Blues/Jazz Band", nil, []sign{creditLine}},
		{"Reuters", []sign{bareAgency}, nil},
		{"Mayor Okoro, left, poses for a picture with her sons on Monday", []sign{pictureWord}, nil},
		{"A field of young maize near Kapseret.", []sign{fragment}, nil},
		{"Few managers foresee a change of the calendar.", nil, []sign{fragment}},
		{"Listen here on your phone.", nil, []sign{fragment}},
		{"There's a lot of work ahead.", nil, []sign{fragment}},
		{"Ann Lee, left, with her brother Tom (right)", []sign{beside}, []sign{pictureWord}},
		{"Ann Lee left the room with her brother, right behind the mayor", nil, []sign{beside}},
		{"The mayor speaks to voters in Paris, Monday, May 5, 2025.", []sign{presentDay}, nil},
		{"The mayor spoke to voters in Paris on Monday, May 5, 2025.", nil, []sign{presentDay}},
		{"But the council has not voted yet, she said.", []sign{carriesOn}, nil},
		{"The plant is easy to grow (", []sign{unclosed}, nil},
		{"Image caption, The bridge before it fell", []sign{fileCue}, nil},
		{"Caption contest draws a crowd", nil, []sign{fileCue}},
		{"Ann Lee | The Record", []sign{barred}, []sign{creditLine}},
		{"NASA/JPL-Caltech", []sign{barred}, []sign{creditLine}},
		{"Lights out/Doors shut", nil, []sign{barred}},
		{"© Ann Lee/Photonic", []sign{creditLine}, []sign{offer}},
		{"© 2025 The Record", []sign{offer}, []sign{creditLine}},
		{"Author: Jane Doe", []sign{byCue}, nil},
		{"Author: the war is not over", nil, []sign{byCue}},
		{"(With AP inputs)", []sign{contribution}, []sign{creditLine}},
		{"With inputs costing more each year, farmers are leaving the land.", nil, []sign{contribution}},
		{"Femke de Graaf is Europe editor at Container Weekly.", []sign{biography}, nil},
		{"Lee covers national politics for The Associated Press. He lives in Iowa.", []sign{biography}, nil},
		{"Lee covers for Smith at shortstop.", nil, []sign{biography}},
		{"Jane Doe at the Oval", []sign{bareName}, nil},
		{"Jane Doe in Paris", []sign{bareName}, nil},
		{"Jane Doe in the rain", nil, []sign{bareName}},
		{"Marlow Town 2 Frome Athletic 1", nil, []sign{bylineForm}},
		{"Tue May 13 2025 - 21:40", []sign{timestampCue}, []sign{bylineForm}},
		{"AP journalists Ann Lee in Rio and Bob Ray in Lima contributed.", []sign{contribution}, nil},
		{"A third of the money is what the county contributed.", nil, []sign{contribution}},
		{"Media contact: Ann Lee, +1 902 555 0199", []sign{taglineCue}, []sign{noteCue}},
		{"Contact lenses are sold on the web, and few ask who makes them.", nil, []sign{taglineCue, noteCue}},
		{"Jane Doe (now) and John Roe (earlier)", []sign{bareName}, nil},
		{"Lachie Drummond-Hay", []sign{bareName}, nil},
		{"Our Correspondent Published March 11, 2025 09:44am", []sign{bylineForm}, []sign{timestampCue}},
		{"19.52 BST", []sign{clockTime}, nil},
		{"19.52 metres", nil, []sign{clockTime}},
		{"(FRANCE 24 with AFP)", []sign{contribution}, []sign{creditLine}},
		{"Published in Dawn, February 21st, 2025", []sign{contribution}, []sign{timestampCue}},
		{"Rents rose by a tenth in the year, he said. – Additional reporting by Ann Lee", []sign{sentences}, []sign{contribution}},
		{"Ann Lee reports on parks for the Free Press. Read more about Ann.", []sign{biography}, nil},
		{"Image: Police at the scene of the crash. Pic: PA", []sign{creditAtEnd}, []sign{creditLine}},
		{"I owe you an explanation.", []sign{verb}, []sign{fragment}},
		{"The mayor, left, speaks with Ann Lee on the quay.", []sign{beside, presentDay}, nil},
		{"The mayor feeds geese on the quay.", []sign{presentTense}, nil},
		{"The mayor fed geese on the quay.", nil, []sign{presentTense}},
		{"A photo of the quay. Photo by the author", []sign{creditAtEnd}, nil},
		{"News / Politics", []sign{offer}, nil},
		{"Ann Lee / AFP", nil, []sign{offer}},
		{"Update: Bridge reopens after eleven years of repairs and delays", nil, []sign{noteCue}},
		{"Ann Lee/Gleaner Writer", []sign{bylineForm}, []sign{creditLine}},
		{"A woman reads at the window. (Submitted by Ann Lee)", []sign{creditAtEnd}, nil},
		{"(END) Dow Jones Newswires", []sign{noteCue}, []sign{creditLine}},
		{"#Flood #Linwood", []sign{offer}, nil},
		{"Bellihalli (Kerala), Updated At : 09:44 AM Jun 03, 2025 IST", []sign{timestampCue}, []sign{datelined}},
		{"The Red Sox clinch a place in the final, topping Tampa Bay.", nil, []sign{fragment}},
		{"Cold as ice: the paper interviews Ann Lee, Tuesday, May 5, 2025", nil, []sign{presentDay}},
		{"Enlarge image", []sign{pictureControl}, nil},
		{"View image of the day", nil, []sign{bareName}},
		{"Image caption,", []sign{captionHead}, []sign{fileCue}},
		{"About the author", []sign{aboutHead}, nil},
		{"About the author of the novel that won the prize last night", nil, []sign{aboutHead}},
		{"Home » Reviews » Audio", []sign{offer}, nil},
		{"Home / Cities / Pune", []sign{offer}, nil},
		{"Home is where the flood was, say those who lost theirs", nil, []sign{offer}},
		{"[ Rents rise by a tenth, figures show ]", []sign{relatedCue}, nil},
		{"[ Ann Lee/AFP ]", nil, []sign{relatedCue}},
		{"12:00 AM MYT", []sign{clockTime}, nil},
		{"Staff report", []sign{deskName}, nil},
		{"The staff report", nil, []sign{deskName}},
		{"We may earn a commission when you buy through links in our articles.", []sign{onlySiteWords}, nil},
		{"Those without a licence face a fine.", nil, []sign{fragment}},
		{"The bank next meets on July 17. ($1 = 4.3512 crowns)", []sign{stops}, []sign{unended}},
		{"NewsPoliticsFootballCelebs", []sign{crammed}, nil},
	} {
		t.Run(c.line, func(t *testing.T) {
			d := scan.Text("Council keeps the library open\n" + c.line + body)
			r := reader{Doc: d, l: &Layout{}}
			r.join()
			u := &r.units[1]
			r.look(u)
			r.cues(u)
			for _, s := range c.want {
				assert.True(t, u.seen.has(s), signNames[s]+" is missing")
			}
			for _, s := range c.not {
				assert.False(t, u.seen.has(s), signNames[s]+" is not there")
			}
		})
	}
}
