package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/layout"
)

// ruled writes each quotation in marks as "rule: speaker".
func ruled(text string, kind layout.Kind) []string {
	s := prepare(text, kind)
	var out []string
	for _, q := range s.read().Quotations {
		if q.Kind == Indirect {
			continue
		}
		who := s.doc.TextOf(q.Speaker)
		if q.Entity >= 0 {
			who = s.entities.Entities[q.Entity].Name
		}
		out = append(out, q.Rule+": "+who)
	}
	return out
}

func TestRules(t *testing.T) {
	for rule, cases := range map[string]map[string][]string{
		"behind": {
			`"We won the vote," Ann Lee said – "at last."`:                                        {"behind: Ann Lee", "before: Ann Lee"},
			`"We won the vote," Chief Engineer (Waste Water Management) Ann Lee told the Herald.`: {"behind: Ann Lee"},
			`"We won the vote," Ann Lee said, "at last."`:                                         {"interrupted: Ann Lee"},
			`"He wrote, 'We won,'" said Ann Lee.`:                                                 {"behind: Ann Lee"},
			`"We lost the vote," when Ann Lee said so, was all they had.`:                         {": "},
			`Ann Lee said, "It makes me glad," when Bob Ray asked why.`:                           {"before: Ann Lee"},
			`Ann Lee said she would "go home," the crowd applauded loudly.`:                       {"before: Ann Lee"},
			`"It never rains," Ann Lee said; and, later, "It rains."`:                             {"behind: Ann Lee", "before: Ann Lee"},
			`"They saw. The ones who did not look," said Ann Lee, "were the ones who asked."`:     {"interrupted: Ann Lee"},
		},
		"any verb beside marks": {
			`"What a day it was!" one man in the hall kept saying.`:                     {"behind: one man in the hall"},
			`"What a day it was!" beamed the mayor.`:                                    {"behind: the mayor"},
			`"A Low Sun," won the Golden Bear.`:                                         nil,
			`"What a day it was!" beamed Ann Lee of Ohio.`:                              {"behind: Ann Lee"},
			`"It is over," one official, who did not want to be named, told the paper.`: {"behind: one official"},
			`"It is over," the paper quoted Ann Lee as saying.`:                         {"behind: Ann Lee"},
			`"It is over," the paper said of Ann Lee as of Monday.`:                     {"behind: the paper"},
			`"That is new to me," Ann Lee, a critic of the plan, shot back.`:            {"behind: Ann Lee"},
			`"That is new to me," Ann Lee, a critic of the plan, the man.`:              {": "},
			`"I cannot breathe," Ann Lee, 26, can be heard saying on the tape.`:         {"behind: Ann Lee"},
			`"We lost them all," said 9/11 widow Ann Lee.`:                              {"behind: Ann Lee"},
			`"The plan is unlawful," the suit reads.`:                                   {"behind: the suit"},
			`Ann Lee hailed the attacks on the town: "We shall win the vote!"`:          {"before: Ann Lee"},
			`Ann Lee boomed: "We shall win the vote!"`:                                  {"before: Ann Lee"},
			`"We won the vote," as the balloons fell.`:                                  {": "},
		},
		"before": {
			`Lakes Ferries, which grew in May, spent it on a plan that the minister, Ann Lee, calls "a bad joke".`: {"before: Ann Lee"},
			`Bob Ray, who beat the minister, Ann Lee, called it "a bad joke".`:                                     {"before: Bob Ray"},
			`Ann Lee conceded defeat and Bob Ray called it "a bad joke".`:                                          {"before: Bob Ray"},
			`The board said aides and the mayor called it "a bad joke".`:                                           {"before: The board"},
			`Ann Lee said it showed that the plan was "a bad joke".`:                                               {"before: Ann Lee"},
			`Ann Lee said in a note that she had shouted but that others thought it was "a bad joke".`:             {"before: Ann Lee"},
			`The tape shows Ann Lee telling Bob Ray to "go home".`:                                                 {"before: Ann Lee"},
			`Ann Lee condemned what Bob Ray called a "fair deal".`:                                                 {"before: Bob Ray"},
			`The papers show, Ann Lee said in a call, that it was "a bad joke".`:                                   {"before: Ann Lee"},
			`Bob Ray thought of it as "a bad joke," Ann Lee told friends, who laughed.`:                            {"behind: Ann Lee"},
			`Ann Lee condemned what she called a "foul deal".`:                                                     {"before: Ann Lee"},
			`In a letter to The Ohio Courier, it said it had held "many long talks".`:                              {"before: it"},
			`Ann Lee said in a statement released by the police: "She was my rock."`:                               {"before: Ann Lee"},
			`Ann Lee said the plan was fine, and Bob Ray called it "a bad joke".`:                                  {"before: Bob Ray"},
			`"It is late," Ann Lee said, and Bob Ray shot back: "It is never late!"`:                               {"behind: Ann Lee", "before: Bob Ray"},
			`Ann Lee told lawmakers in Paris last week: "The work is done at last."`:                               {"before: Ann Lee"},
			`Ann Lee, who said the plan was "a bad joke", left.`:                                                   {"before: Ann Lee"},
			"\"We won the vote,\" said Officer in Charge Ann Lee of the Hollis office.":                            {"behind: Ann Lee"},
			"Lawyers for his mother, Ann Lee, said it was \"a bad joke\".":                                         {"before: Lawyers for his mother, Ann Lee"},
			"A lawyer for the company, Ann Lee, said it was \"a bad joke\".":                                       {"before: Ann Lee"},
			"\"We won the vote,\" said Lee & Fox spokesman Bob Ray.":                                               {"behind: Bob Ray"},
			"Ann Lee gave a long speech to them all:\n\"Who will pay for it?\"":                                    {"announced: Ann Lee"},
			"Ann Lee issued the following statement on the storm. It was late.\n\"We have to act.\n\"We will.\"":   {"announced: Ann Lee", "resumed: Ann Lee"},
			"The following statement was late for Ann Lee.\n\"We have to act.\"":                                   {": "},
			"Ann Lee said:\n\"We have to act.\n\"We have to act now, and we will.\"":                               {"announced: Ann Lee", "resumed: Ann Lee"},
			`The song was sung. "It was a long day," said Ann Lee. "A very long one."`:                             {"behind: Ann Lee", "continued: Ann Lee"},
			`Ann Lee said all who complain of it "are out of luck".`:                                               {"before: Ann Lee"},
			`Ann Lee sent a letter early on Friday saying it was "late by far".`:                                   {"before: Ann Lee"},
			`Ann Lee said that while guards must call for help, Bob Ray had "been too slow".`:                      {"before: Ann Lee"},
			`As Ann Lee said, it is "too late by far".`:                                                            {"before: Ann Lee"},
			`While Ann Lee said it was "late", Bob Ray left.`:                                                      {"before: Ann Lee"},
			`Ann Lee said it began when Bob Ray showed up "in a fur, in May."`:                                     {"before: Ann Lee"},
			`It classified the fire as "held back".`:                                                               {"before: It"},
			`Ann Lee referenced "a bad joke" on it.`:                                                               {"before: Ann Lee"},
		},
		"label": {
			`Rep. Ann Lee (R-Ohio): "We have not heard of it."`:            {"label: Ann Lee"},
			`"This is the end of it all" — Kabelo (@kab) October 11, 2023`: {"post: Kabelo"},
			`"This is the end" — late in May — was all they had of it.`:    {": "},
			`“A real disgrace.” ― Ann Lee`:                                 {"dash: Ann Lee"},
			"“A disgrace.” ― Ann Lee\n“It was a shame to see.”":            {"dash: Ann Lee", ": "},
			`It was true: "We have not heard of it."`:                      {": "},
			`Said Mr Lee: "We have not heard of it."`:                      {"before: Lee"},
			`Added Mrs Lee: "We have not heard of it."`:                    {"before: Lee"},
		},
		"around": {
			`"If it is found, we will look for them all" that may be there, Ann Lee wrote in a letter.`: {"around: Ann Lee"},
			`The "loud but fair" plan was needed, Ann Lee said.`:                                        {"around: Ann Lee"},
		},
		"turn": {
			"\"Are you sure?\" asked Bob Ray.\n\"I am,\" Ann Lee replied.\n\"So we are done here.\"":                      {"behind: Bob Ray", "behind: Ann Lee", "turn: Bob Ray"},
			"\"Are you sure?\" asked Bob Ray.\n\"I am,\" Ann Lee replied. \"Very.\"\n\"I am very sure of it.\"":           {"behind: Bob Ray", "behind: Ann Lee", "continued: Ann Lee", "continued:paragraph: Ann Lee"},
			"\"We won,\" said Ann Lee.\n\"Are you sure?\" asked Bob Ray.\n\"I am very sure of it.\"":                      {"behind: Ann Lee", "behind: Bob Ray", "turn: Ann Lee"},
			"\"We won,\" said Ann Lee.\n\"Are you sure?\" asked Bob Ray.\n\"I am very sure of it.\"\n\"So we are done.\"": {"behind: Ann Lee", "behind: Bob Ray", "turn: Ann Lee", "turn: Bob Ray"},
			"\"We won,\" said Ann Lee.\n\"I am sure,\" said Bob Ray.\n\"I am very sure of it.\"":                          {"behind: Ann Lee", "behind: Bob Ray", "continued:paragraph: Bob Ray"},
		},
		"who asked does not answer": {
			"\"We won,\" said Ann Lee.\n\"Are you sure?\" asked Mary Ray.\n\"I am sure,\" she replied.": {"behind: Ann Lee", "behind: Mary Ray", "behind: Ann Lee"},
			"\"We won,\" said Bob Lee.\n\"Are you sure?\" asked Mary Ray.\n\"I am sure,\" she said.":    {"behind: Bob Lee", "behind: Mary Ray", "behind: Mary Ray"},
			"\"Are you sure?\" asked Mary Ray.\n\"I am sure,\" she replied.":                            {"behind: Mary Ray", "behind: she"},
		},
		"same paragraph": {
			`"We won," said Ann Lee. It was late in May. The rain fell on them. "It was a long day for us."`: {"behind: Ann Lee", "same-paragraph: Ann Lee"},
			`It was late in May. The rain fell on them. "It was a long day for us."`:                         {": "},
		},
		"introduced": {
			`Ann Lee said that Bob Ray was late. "We had to wait for hours."`:      {"introduced: Ann Lee"},
			`Asked if Bob Ray would go, Ann Lee smiled. "We will all see in May."`: {"introduced: Ann Lee"},
			`It was late. "We had to wait for hours."`:                             {": "},
		},
		"question and answer in a paragraph": {
			`Ann Lee asked, "Would you go?" Bob Ray replied, "No."`:  {"before: Ann Lee", "before: Bob Ray"},
			`Ann Lee was asked, "Would you go?" She answered, "No."`: {"passive: ", "before: Ann Lee"},
			`"Would you go?" Ann Lee asked, "or stay?"`:              {"behind: Ann Lee", "before: Ann Lee"},
		},
		"a comma asks for an attribution": {
			"\"I was ill,\" said Bob Ray.\n\"It is a lie,\" Ann Lee shot back.":              {"behind: Bob Ray", "behind: Ann Lee"},
			"\"I was ill,\" said Bob Ray.\n\"It is a lie,\" the gull on the roof.":           {"behind: Bob Ray", ": "},
			"\"I was ill,\" said Bob Ray.\n\"It is a lie.\" The gull was on the roof.":       {"behind: Bob Ray", "continued:paragraph: Bob Ray"},
			`Ann Lee described Ray as "a wind that blows," and Bob Ray called her "a gust".`: {"before: Ann Lee", "before: Bob Ray"},
		},
		"line": {
			"Ann Lee was not convinced.\n\"We have seen it before.\"":               {"announced: Ann Lee"},
			"It was late.\n\"We have seen it before.\"":                             {": "},
			"Ann Lee left. It was late.\n\"We have seen it before.\"":               {": "},
			"Ann Lee left.\n\"We have seen it before,\" said Bob Ray of the storm.": {"behind: Bob Ray"},
		},
		"verdict": {
			`"Ran like a hare," was Ann Lee's verdict.`:         {"verdict: Ann Lee"},
			`"Ran like a hare" was Ann Lee's first song.`:       nil,
			`Ann Lee's answer was "No, not for all that gold."`: {"possessor: Ann Lee"},
			`Ann Lee's answer was "late".`:                      nil,
		},
		"possessor": {
			`Bob Ray rejected Ann Lee's claim that it was "all a game".`: {"possessor: Ann Lee"},
			`Bob Ray said Ann Lee's claim was "all a game".`:             {"before: Bob Ray"},
			`It read well. From Ann Lee's blog post: "We won the vote."`: {"possessor: Ann Lee"},
			`Bob Ray called Ann Lee's remarks "rich coming from her".`:   {"before: Bob Ray"},
			`Ann Lee's emails "leaked at night" in May.`:                 nil,
		},
		"same sentence": {
			`Ann Lee's claim of "a bad joke" came with the "foul deal" in May.`: {"possessor: Ann Lee", "same-sentence: Ann Lee"},
			`It was "a bad joke" and the "foul deal" came in May.`:              nil,
		},
		"as the memo put it": {
			`The plan is a "bad joke", as Ann Lee put it.`:                        {"behind: Ann Lee"},
			`The plan is, as Ann Lee put it, "a bad joke".`:                       {"before: Ann Lee"},
			`As Ann Lee, a critic of it, recently put it, "it is a bad joke".`:    {"before: Ann Lee"},
			`In the words of his friend the writer Ann Lee, "the party is over".`: {"before: Ann Lee"},
			`In the words of Ann Lee, "the party is over".`:                       {"before: Ann Lee"},
			`"The party is over," in the words of Ann Lee.`:                       {"before: Ann Lee"},
			`In the words of the song Ann Lee sang, "it rains".`:                  nil,
		},
		"speakers": {
			`Ann Lee and Bob Ray said they were "of one mind".`:                               {"before: Ann Lee and Bob Ray"},
			`"We won," said one of them, Ann Lee, who left.`:                                  {"behind: Ann Lee"},
			`"We won," said one of the boys, Bob Ray.`:                                        {"behind: Bob Ray"},
			`"We won," said the club's manager, Ann Lee.`:                                     {"behind: Ann Lee"},
			`"We won," said the panel's chair, Sen. Ann Lee (D-Maine).`:                       {"behind: Ann Lee"},
			`"We won," his daughter, the novelist Ann Lee, wrote on a wall.`:                  {"behind: Ann Lee"},
			`"We won," Ann Lee, the head of the club said.`:                                   {"behind: Ann Lee"},
			`"We won," said his daughter, in the company of Ann Lee.`:                         {"behind: his daughter"},
			`"We won," a spokesperson for the minister, Ann Lee, said.`:                       {"behind: a spokesperson for the minister"},
			`"We won," said the club's manager, Rep. Ann Lee (D-Ohio).`:                       {"behind: Ann Lee"},
			`"We won," his daughter, the writer Ann Lee, said.`:                               {"behind: Ann Lee"},
			`"We won," said a man that Ann Lee asked to go there.`:                            {"behind: a man"},
			`A man who gave his name as Bob Ray said it was "late by far".`:                   {"before: Bob Ray"},
			`But the mayor's lawyer, Bob Ray, was not convinced. "We won."`:                   {"introduced: Bob Ray"},
			`"We won," said a young guide named Ann Lee.`:                                     {"behind: Ann Lee"},
			`The rebels' self-styled "foreign chief", Ann Lee, rejected it as "fairy tales".`: {"before: Ann Lee"},
			`"We won," said the mayor, a friend of Ann Lee.`:                                  {"behind: the mayor"},
			`"We won," said the club's manager, who left.`:                                    {"behind: the club's manager"},
			`Ann Lee, the head of the party said in a statement. "We won it."`:                {"introduced: Ann Lee"},
			`It was a sum which one critic described as "eye-watering".`:                      {"before: one critic"},
		},
		"titles": {
			`Ann Lee called "The Long Road" a "bad joke".`:              {"before: Ann Lee"},
			`Ann Lee called the song "a bad joke" then.`:                {"before: Ann Lee"},
			`She read "That Sort of Peace," by Ann Lee, who said so.`:   nil,
			`Her petition, "Hands Off Our Toast," has won.`:             nil,
			`Ann Lee told the crowd, "Hands Off Our Toast," and left.`:  {"before: Ann Lee"},
			`Ann Lee put it to Bob Ray that the plan was "a bad joke".`: {"before: Ann Lee"},
			`Asked whether "looked at" meant seen, Ann Lee said so.`:    nil,
			`If you are asked to say "sorry," you may complain.`:        nil,
			`"Why not?" on a Monday, and you may complain.`:             {": "},
			`"A sense of time in bees" by Ann Lee is out now.`:          nil,
			`"We have a sense of time," by then, was all she had.`:      {": "},
			`Ann Lee said the term "fair deal" was "a bad joke".`:       {"before: Ann Lee"},
		},
		"participles": {
			`The drug known to users as "fizz" is sold here.`:             nil,
			`Ann Lee said they had always known him as "a bad joke".`:     {"before: Ann Lee"},
			`The beach, known locally as the "big one", is shut.`:         nil,
			`"We saw it come," said one, who asked not to be identified.`: {"behind: one"},
		},
		"the sentence names somebody else": {
			`Ann Lee said it was late. The Second Law of Ohio was "a long road to nowhere at all" now.`: {": "},
		},
		"judged as": {
			`Ann Lee has long been pounding him as a "tourist".`:          {"judged-as: Ann Lee"},
			`Ann Lee cast the plan as "bold" or "mad", and left.`:         {"judged-as: Ann Lee", "same-sentence: Ann Lee"},
			`Ann Lee worked at a mill as a "fixer".`:                      nil,
			`Ann Lee was seen as a "fixer".`:                              nil,
			`Ann Lee wants a tax that is known as the "bedroom tax".`:     nil,
			`Ann Lee is alleged to have called the plan "a bad joke".`:    {"before: Ann Lee"},
			`Ann Lee is alleged to have replied: "I would pay it twice."`: {"before: Ann Lee"},
		},
		"more words than a label has": {
			`The plan for the "long road home" is over.`:                                                     nil,
			`The plan for the "in-your-face, never-say-die" is over.`:                                        nil,
			`The plan is "a long road to nowhere at all" now.`:                                               {": "},
			`Ann Lee said it was late. The plan was "a long road to nowhere at all" now.`:                    {"same-report: Ann Lee"},
			`Ann Lee said it was late. It was "a long road to nowhere at all" now.`:                          {"same-report: Ann Lee"},
			`Ann Lee said it was late. The plan was "a long road" now.`:                                      nil,
			`Ann Lee said it was late. Bob Ray walked down "a long road to nowhere at all" then.`:            {"subject: Bob Ray"},
			`"It is late," Ann Lee said. The plan was "a long road to nowhere at all" now.`:                  {"behind: Ann Lee", "same-report: Ann Lee"},
			`"It is late," Ann Lee said. All went. The plan was "a long road to nowhere at all" by then.`:    {"behind: Ann Lee", ": "},
			`Ann Lee said it was late. The plan was called "a long road to nowhere at all" by Bob Ray then.`: {"passive: Bob Ray"},
		},
		"subject": {
			`Ann Lee walked down "a long road home" then.`:   {"subject: Ann Lee"},
			`Ann Lee walked down the "long road home" then.`: nil,
			`Ann Lee lost it all when "a bad joke" came.`:    nil,
			`Ann Lee, seen as "a bad joke", left.`:           nil,
		},
		"beat": {
			`"I asked for a line." Ann Lee holds up a hand. "She sent me a thumb."`: {"beat: Ann Lee", "introduced: Ann Lee"},
			`"I asked for a line." The rain fell on them. "She sent me a thumb."`:   {": ", ": "},
			`"I asked for a line." Ann Lee left. It rained. "She sent me a thumb."`: {": ", ": "},
		},
		"passive": {
			`Ann Lee was accused of "running from it all".`:            {"passive: "},
			`Ann Lee was branded "a liar" by Bob Ray.`:                 {"passive: Bob Ray"},
			`The plan was described by Bob Ray as "a bad joke".`:       {"passive: Bob Ray"},
			`The plan has been called "reckless" by Bob Ray.`:          {"passive: Bob Ray"},
			`The plan was described on the "red hills" page.`:          {"passive: "},
			`Ann Lee said Bob Ray was accused of "running".`:           {"before: Ann Lee"},
			`Ann Lee was told that it rained and the "red hill" fell.`: nil,
		},
	} {
		t.Run(rule, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, ruled(text, layout.Paragraph), text)
			}
		})
	}
}

func TestNobodys(t *testing.T) {
	for text, want := range map[string][]string{
		`Robert "Bobby" Lee came.`: nil,
		`Ann Lee made records, among them "Red Moon" (1968), "A Long Way to Go" (1974) and "Home".`: nil,
		`Ann Lee wants it done "by Labor Day", she said.`:                                           {"behind: Ann Lee"},
		`It was a quiz which one wag called “a rainy Monday with crisps”.`:                          {"before: one wag"},
		`It hit at what the ministry called “a slow start”.`:                                        {"before: the ministry"},
		`"Salt Line," the debut of Ann Lee, opens on a kettle.`:                                     nil,
		`Your report (“Council to trial new bins”, March 19) is late.`:                              nil,
		`Ann Lee came (“I am late”, she said).`:                                                     {"behind: Ann Lee"},
		`It came since the great "Glasshouse" in 2015, Ann Lee said.`:                               nil,
		`Ann Lee called him a "Judas" in 2015.`:                                                     {"before: Ann Lee"},
		`Ann Lee called him "Judas" in 2015.`:                                                       {"before: Ann Lee"},
		`Ann Lee told them to call and select "Option 2".`:                                          nil,
		`It beat "one long road", "two roads" and "the wood" to it.`:                                nil,
		`"Salt Line," Ann Lee said.`:                                                                {"behind: Ann Lee"},
		`He ran a bar called “the hole in the hedge”.`:                                              nil,
		`Ann Lee, who has a "hold" rating on the firm, left.`:                                       nil,
		`Ann Lee said the "hold" order was late.`:                                                   {"before: Ann Lee"},
		`The hacker known as "Palefox" fled.`:                                                       nil,
		`In his memoir, "Borrowed Shoes," Ann Lee told of it.`:                                      nil,
		`<a href="page">Here</a> is more.`:                                                          nil,
		`Ann Lee used terms such as "hope", "will" and "may".`:                                      nil,
		`In 2015, the paper ran the headline "Who Will Stop Him?"`:                                  nil,
		`Ann Lee came home to find it stripped of "everything".`:                                    nil,
		`On a new website, "The Long Road Home", Ann Lee told of it.`:                               nil,
		`Ann Lee said in the report "the system has failed".`:                                       {"before: Ann Lee"},
		`It was a claim that Ann Lee has called "heroic".`:                                          {"before: Ann Lee"},
		`Ann Lee cut the word "rich" from it.`:                                                      nil,
		"'No More Free Rides'":                                                                      nil,
		`Ann Lee tells us why she won't say "sorry".`:                                               nil,
		`a so-called "smart" bomb`:                                                                  nil,
		`Ann Lee said the "long road" was "very dear to us".`:                                       {"before: Ann Lee", "before: Ann Lee"},
		"\"We Are Here,\" Ann Lee said.":                                                            {"behind: Ann Lee"},
	} {
		assert.Equal(t, want, ruled(text, layout.Paragraph), text)
	}
}

func TestExcerpts(t *testing.T) {
	for text, want := range map[string][]string{
		"Ann Lee wrote in her letter:\nIt has been hard for me. We did it.":                             {"announced:unmarked: Ann Lee"},
		"Ann Lee wrote in her letter:\nIt was late by then in Ohio.":                                    nil,
		"Ann Lee wrote a letter.\nIt has been hard for me. We did it.":                                  nil,
		"Ann Lee wrote in her letter:\nI am glad.\nIt was late.\nI am ill.\nAnn Lee is 54 years old.":   {"announced:unmarked: Ann Lee", "resumed:unmarked: Ann Lee", "resumed:unmarked: Ann Lee"},
		"Ann Lee told me:\nI was glad to go.\nI asked her why she left.":                                {"announced:unmarked: Ann Lee"},
		"The apology read:\nThe council regrets it.\nThe council accepts that it failed.\nIt was late.": {"announced:unmarked: The apology", "resumed:unmarked: The apology"},
		"The apology read:\nThe council said it was late.":                                              nil,
		"Ann Lee said in a statement:\nThe work goes on in May.":                                        {"announced:unmarked: Ann Lee"},
		"Ann Lee said in a statement:\nThe statement goes on for a page.":                               nil,
		"Ann Lee's letter in full:\nIt is hard to go.":                                                  {"announced:unmarked: Ann Lee"},
		"Our latest letter:\nIt is hard to go.":                                                         nil,
		"Ann Lee told the panel:\n  The work is late.\n  It is done in May.\nShe left at noon.":         {"announced:unmarked: Ann Lee", "resumed:unmarked: Ann Lee"},
		"Ann Lee told the panel:\n> The work is late.":                                                  {"announced:unmarked: Ann Lee"},
		"Ann Lee posted this on X:\nThe post was gone by noon.":                                         nil,
	} {
		assert.Equal(t, want, ruled(text, layout.Paragraph), text)
	}
}

func TestOverlines(t *testing.T) {
	for text, want := range map[string]string{
		"PRIME MINISTER ANN LEE\n“We have lost a friend of ours.”":                 "ANN LEE, ",
		"Ann Lee, mayor of Ohio\n“We have lost a friend of ours.”":                 "Ann Lee, ",
		"PRIME MINISTER ANN LEE, IN A STATEMENT:\n“We have lost a friend.”":        "ANN LEE, A STATEMENT",
		"MAYOR ANN LEE TOLD NHK:\n“We have lost a friend of ours.”":                "ANN LEE, NHK",
		"Kenyan President Grace Wanjala\n“We have lost a friend of ours.”":         "Wanjala, ",
		"Amnesty International\n“We have lost a friend of ours.”":                  "ational, ",
		"Ann Lee wins again\n“We have lost a friend of ours.”":                     ", ",
		"Ann Lee and Bob Ray\n“We have lost a friend of ours.”":                    ", ",
		"Ann Lee\n“We have lost a friend of ours,” Bob Ray said of her on Monday.": "Bob Ray, ",
	} {
		s := prepare(text, layout.Paragraph)
		s.layout.Blocks[0].Kind = layout.Crosshead
		q := s.read().Quotations[0]
		got := s.doc.TextOf(q.Speaker)
		assert.Equal(t, want, got[max(0, len(got)-7):]+", "+s.doc.TextOf(q.Venue), text)
	}
}

func TestMarksOfHeadlines(t *testing.T) {
	for text, want := range map[string][]string{
		"What we know about the ‘lost city’ of the north":          nil,
		"Northline’s Ann Lee: the vote was ‘never fair’":           {"headline: Ann Lee"},
		"Ann Lee on the vote: it was ‘never fair’":                 {"headline: Ann Lee"},
		"Fire ‘under control’, says Ann Lee":                       {"behind: Ann Lee"},
		"Fire ‘under control’ at last":                             {": "},
		"Town pays for ‘ghost’ tablets":                            nil,
		"Man fined over ‘rice cake’ sign":                          nil,
		"Two hurt in ‘horrific’ crash":                             {": "},
		"Lee’s ‘ghost’ haunts Town hall":                           {": "},
		"‘I won’t be told’: a farmer’s tale":                       {": "},
		"‘I won’t be told’: Ann Lee on the vote":                   {"headline: Ann Lee"},
		"‘I won’t be told’ – teacher Ann Lee, 52, packs up":        {"headline: Ann Lee"},
		"‘So slow’: Ann Lee attacks plan":                          {"headline: Ann Lee"},
		"‘A monster’: Ann Lee jailed for life":                     {": "},
		"‘We were robbed’: fans blast the plan":                    {"headline: fans"},
		"‘I saw it’: jury hears of a row":                          {": "},
		"‘I love you’: Ann Lee’s last words":                       {": "},
		"Plan ‘dead’ says council":                                 {"behind: council"},
		"Lee’s ‘ghost’ says no to it":                              {": "},
		"Plan for the old road 'dead', says council":               {"behind: council"},
		"Mayor ‘lied’ about the trip":                              {": "},
		"Mayor Who ‘Lied’ About It Is Out":                         nil,
		"A bold new ‘Medea’ comes to Ohio":                         nil,
		"Cake falls on gran, 92: ‘Nobody came to help’":            {": "},
		"Sheriff hits back at mayor: ‘Come ride with us’":          {"before: Sheriff"},
		"Ohio calls curbs ‘unfair’, vows response":                 {"before: Ohio"},
		"Curbs on oil ‘unfair’, says report":                       {"behind: report"},
		"Wards ‘at breaking point’, warns charity":                 {"behind: charity"},
		"Wards ‘at breaking point’ warn doctors":                   {"behind: doctors"},
		"Mayor ‘sorry’ for the row, vows change":                   {": "},
		"Firms ‘ready’ for a bad year claim losses":                {": "},
		"Anger at the ‘horrific’ crash in Ohio":                    {": "},
		"Crash ‘waiting to happen’ - residents":                    {"headline: residents"},
		"Crash ‘waiting to happen’ again - Ohio Herald":            {": "},
		"Road of death ‘safe’: crowd heckles mayor":                {": "},
		"Doctor ‘failed to act’ on scan, tribunal finds":           {"around: tribunal"},
		"Mayor demands 'answers' in a row over cash":               {"before: Mayor"},
		"‘It fell on us’: Hill Survivors Describe Night of Terror": {"headline: Hill Survivors"},
		"‘I thought I was dead’: A Miner’s Story":                  {": "},
		"Ohio senator: plan is ‘dead on arrival’":                  {"headline: Ohio senator"},
		"Ann Lee backs minister: plan is ‘not dead’":               {"headline: Ann Lee"},
		"Why ‘A Long Road to Nowhere at All’ Still Matters":        nil,
		"Review: ‘The Understudy’ at the Lyric is a triumph":       nil,
		"Ann Lee jeers at ‘defund’ mayor":                          nil,
		"Ann Lee replies to ‘feud’ rumours":                        nil,
		"Lapses ‘ghost’ rumours":                                   {": "},
		"Islanders ‘left to rot’, senators told":                   {": "},
		"‘Un-Ohioan’: Ann Lee hits out":                            {": "},
		"Ann Lee: ‘I won’t be told’":                               {"label: Ann Lee"},
	} {
		assert.Equal(t, want, ruled(text, layout.Headline), text)
	}
}

func TestTranscripts(t *testing.T) {
	for text, want := range map[string][]string{
		"CHAIRMAN WELLS: Good morning.\nMS. ORTEGA: Thank you.":                                                                                                           {"transcript: Wells", "transcript: Ortega"},
		"Ann Lee sat down.\nBob Ray: Why?\nAL: I had to.\nBR: I see.\nAL: I do not.":                                                                                      {"transcript: Bob Ray", "transcript: Ann Lee", "transcript: Bob Ray", "transcript: Ann Lee"},
		"ANN LEE, SHOP OWNER: It is dear.\nBOB RAY, PREMIER: It is not.":                                                                                                  {"transcript: Ann Lee", "transcript: Bob Ray"},
		"Q: Why did you go?\nA: I had to.":                                                                                                                                {"transcript: Q", "transcript: A"},
		"Ann Lee sat down.\nQ: Why did you go?\nA: I had to.":                                                                                                             {"transcript: Q", "transcript: Ann Lee"},
		"Ann Lee met Bob Ray.\nQ: Why did you go?\nA: I had to.":                                                                                                          {"transcript: Q", "transcript: A"},
		"Ann Lee sat down.\nMS. RIVERS: Is it yours?\nTHE WITNESS: It is not.":                                                                                            {"transcript: MS. RIVERS", "transcript: THE WITNESS"},
		"MR. LEE: Is it yours?\nJUDGE WELLS: It is not.\nTHE COURT: Overruled on that.":                                                                                   {"transcript: LEE", "transcript: Wells", "transcript: THE COURT"},
		"MODERATOR: Why did you go?\nANN LEE (laughs): I had to.":                                                                                                         {"transcript: MODERATOR", "transcript: Ann Lee"},
		"ANN LEE: Hello to all.\nIt is late.\nBOB RAY: It is so.\nANN LEE: Why?\nBOB RAY: It is night.\nIt was late.":                                                     {"transcript: Ann Lee", "transcript: Ann Lee", "transcript: Bob Ray", "transcript: Ann Lee", "transcript: Bob Ray"},
		"ANN LEE: Hello to all.\nIt was late by then.\nBOB RAY: It is so.":                                                                                                {"transcript: Ann Lee", "transcript: Bob Ray"},
		"Ann Lee sat down.\nQ: Why did you go?\nA: I had to.\nMy leg hurt.\nShe laughed at it.":                                                                           {"transcript: Q", "transcript: Ann Lee", "transcript: Ann Lee"},
		"Ann Lee left.\nTHE HERALD: Why did you go?\nLee: I had to.\nI was late.\nHERALD: Are you well?\nLee: I am.\nHERALD: Why?\nLee: I ate it.\nHERALD: We thank you.": {"transcript: THE HERALD", "transcript: Ann Lee", "transcript: Ann Lee", "transcript: HERALD", "transcript: Ann Lee", "transcript: HERALD", "transcript: Ann Lee", "transcript: HERALD"},
		"Q. Why did you go?\nA. I had to.":                                                                                                                                {"transcript: Q.", "transcript: A."},
		"MS. LEE: Good morning to all.\nQ Thanks. Did he call?\nMS. LEE: He did.":                                                                                         {"transcript: LEE", "transcript: Q", "transcript: LEE"},
		"Q Factor is a show.\nQ Magazine shut.":                                                                                                                           nil,
		"A. Lee wrote it.\nA. Ray read it.":                                                                                                                               nil,
		"THE ROAD: It is long.\nTHE HILL: It is high.":                                                                                                                    nil,
		"DIRECTOR: Ann Lee\nPRODUCER: Bob Ray":                                                                                                                            nil,
		"@ann_lee: I am not okay. I repeat, I am not.":                                                                                                                    {"post: @ann_lee"},
		"I am so glad of it all.\n— Ann Lee (@annlee) May 5, 2025":                                                                                                        {"post: Ann Lee"},
		"I am so glad. https://t.co/x — Ann Lee (@annlee) May 5, 2025":                                                                                                    {"post: Ann Lee"},
		"“I am so glad of it.” — @annlee":                                                                                                                                 {"post: @annlee"},
		"It was late — Ann Lee (who left) — by then.":                                                                                                                     nil,
		"Bob Ray tweeted his thanks and wrote that it was late.\n— Ann Lee (@annlee) May 5":                                                                               nil,
		"Write to Ann Lee (@annlee).":                                                                                                                                     nil,
		"@ann wrote: nothing else.":                                                                                                                                       nil,
		"Ann Lee: Credit\nBob Ray: Debt":                                                                                                                                  nil,
	} {
		assert.Equal(t, want, ruled(text, layout.Paragraph), text)
	}
}

// TestCrossheadsInMarks: a clause that is all of a crosshead is said, whatever words have capitals.
func TestCrossheadsInMarks(t *testing.T) {
	for text, want := range map[string]int{
		"'It's not Hollywood'\nAnn Lee left.": 1,
		"'No More Free Rides'\nAnn Lee left.": 0,
	} {
		s := prepare(text, layout.Paragraph)
		s.layout.Blocks[0].Kind = layout.Crosshead
		assert.Len(t, s.read().Quotations, want, text)
	}
}

// TestLineOfSpeech: a short line that is all said by somebody looks like a crosshead.
func TestLineOfSpeech(t *testing.T) {
	for text, want := range map[string][]string{
		"“We knew of it,” Ann Lee said.\n“Safe for whom?”":  {"Ann Lee", "Ann Lee"},
		"“We knew of it,” Ann Lee said.\n‘Safe for us all’": {"Ann Lee"},
	} {
		s := prepare(text, layout.Paragraph)
		s.layout.Blocks[1].Kind = layout.Crosshead
		var got []string
		for _, q := range s.read().Quotations {
			got = append(got, s.doc.TextOf(q.Speaker))
		}
		assert.Equal(t, want, got, text)
	}
}

// TestNameLines: turns below the names of who speaks.
func TestNameLines(t *testing.T) {
	const call = "Ann Lee\nThank you all. We had a good year.\nBob Ray\nThanks, Ann. I have one question.\nAnn Lee -- Chief Executive\nSure, Bob. We think so.\nIt was late by then."
	for text, want := range map[string][]string{
		call: {"transcript: Ann Lee", "transcript: Bob Ray", "transcript: Ann Lee", "transcript: Ann Lee"},
		"Operator\nWelcome to the call.\n" + call:                                                       {"transcript: Operator", "transcript: Ann Lee", "transcript: Bob Ray", "transcript: Ann Lee", "transcript: Ann Lee"},
		"Ann Lee\nShe had a good year.\nBob Ray\nHe had a bad one.\nAnn Lee\nShe won again.":            nil, // of whom the paragraphs tell
		"Ann Lee\nI had a good year of it.\nBob Ray\nI had a bad one.\nKim Fox\nI won again on Monday.": nil, // each once
	} {
		s := prepare(text, layout.Paragraph)
		for i := range s.layout.Blocks {
			if b := &s.layout.Blocks[i]; b.Len() < 5 {
				b.Kind = layout.Crosshead
			}
		}
		var got []string
		for _, q := range s.read().Quotations {
			who := s.doc.TextOf(q.Speaker)
			if q.Entity >= 0 {
				who = s.entities.Entities[q.Entity].Name
			}
			got = append(got, q.Rule+": "+who)
		}
		assert.Equal(t, want, got, text)
	}
}

func TestInterviews(t *testing.T) {
	const questions = "What do you do?\nI sing for them.\nIt was late.\nDo you like it?\nBob Ray said it was “a bad job”. My mother did.\nWhere do you live?\nIn Ohio.\nIt is late."
	for text, want := range map[string][]string{
		"We spoke with Ann Lee.\n" + questions:                                                              {"answer: Ann Lee", "answer: Ann Lee", "before: Bob Ray", "answer: Ann Lee"},
		"Ann Lee left.\n" + questions:                                                                       {"before: Bob Ray"},
		"We spoke with Ann Lee.\nBOB RAY: It was late by then.\n" + questions:                               {"answer: Ann Lee", "answer: Ann Lee", "before: Bob Ray", "answer: Ann Lee"},
		"We spoke with Ann Lee.\nDo you vote?\nYou should.\nMay you go?\nYou may.\nCan you stay?\nYou can.": nil,
	} {
		assert.Equal(t, want, ruled(text, layout.Paragraph), text)
	}
}

// TestAnswerWithoutOthersWords: what somebody else is quoted with in an answer is not said by who answers.
func TestAnswerWithoutOthersWords(t *testing.T) {
	s := prepare("We spoke with Ann Lee.\nWhat do you do?\nI sing for them. Bob Ray said: “We all sing here.” So I did.\nDo you like it?\nI do so.\nWhere do you live?\nIn Ohio.", layout.Paragraph)
	var got []string
	for _, q := range s.read().Quotations {
		for _, p := range q.Parts {
			got = append(got, q.Rule+": "+s.doc.TextOf(p))
		}
	}
	assert.Equal(t, []string{"answer: I sing for them. Bob Ray said:", "answer: So I did.", "before: We all sing here.", "answer: I do so.", "answer: In Ohio."}, got)
}

func TestNicknameWithinSpeaker(t *testing.T) {
	s := prepare(`"We won the vote," state Rep. Ann "Annie" Lee (D-Hill), shouted to all.`, layout.Paragraph)
	assert.Equal(t, `state Rep. Ann "Annie" Lee (D-Hill)`, s.doc.TextOf(s.read().Quotations[0].Speaker))
}
