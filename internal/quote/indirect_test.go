package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/layout"
)

func TestIndirect(t *testing.T) {
	for rule, cases := range map[string]map[string][]string{
		"that": {
			"Ann Lee stressed that it was over, and critics warned that it was late.": {"i Ann Lee: it was over", "i (critics): it was late"},
			"Ann Lee reported earlier on Friday, citing two aides, that it was over.": {"i Ann Lee: it was over"},
			"Ann Lee promised more for months, though, that has to end.":              nil,
			"Ann Lee said in Ohio on Monday that it was over.":                        {"i Ann Lee: it was over"},
			"Ann Lee agreed in the tower that had burnt.":                             nil,
			"Ann Lee announced on Monday (Oct. 28) that it was over.":                 {"i Ann Lee: it was over"},
			"Ann Lee accepted that it was over.":                                      {"i Ann Lee: it was over"},
			"It is worth noting that the vote was over.":                              nil,
			"If Ann Lee says that it is over, they leave.":                            nil,
			"Ann Lee said that the vote was over.":                                    {"i Ann Lee: the vote was over"},
			"Ann Lee said in Ohio that the vote was over.":                            {"i Ann Lee: the vote was over"},
			"Ann Lee denied that the vote was over.":                                  {"i Ann Lee: the vote was over"},
			"Ann Lee said that the vote was over, but it went on.":                    {"i Ann Lee: the vote was over"},
			"Ann Lee said that it was over, adding that it was fair.":                 {"i Ann Lee: it was over", "i Ann Lee: it was fair"},
			"Ann Lee said that it was over and warned that it was late.":              {"i Ann Lee: it was over", "i Ann Lee: it was late"},
			"When Ann Lee said that it was over, they left.":                          {"i Ann Lee: it was over"},
			"Ann Lee, who said that it was over, left.":                               {"i Ann Lee: it was over"},
			"The report said that the vote was over.":                                 {"i (The report): the vote was over"},
			"Ann Lee said that Bob Ray said it was over.":                             {"i Ann Lee: Bob Ray said it was over"},
		},
		"said": {
			"Ann Lee said Tuesday’s vote was over.":                                    {"i Ann Lee: Tuesday’s vote was over"},
			"Ann Lee said last year’s figures were wrong.":                             {"i Ann Lee: last year’s figures were wrong"},
			"Ann Lee, a spy who says she was betrayed, lives in Kent.":                 {"i Ann Lee: she was betrayed"},
			"Aarav Deol claimed five for 41 and Kim Fox struck 78.":                    nil,
			"The council, which faces a bill estimated at £750,000, said it was over.": {"i (The council): it was over"},
			"That adds about 2,300 people to those who had left.":                      nil,
			"Ann Lee disclosed this in a statement that was short.":                    nil,
			"The agency said nine out of 10 people breathe it.":                        {"i (The agency): nine out of 10 people breathe it"},
			"Northline reported a loss, and Ann Lee said it was over.":                 {"i Ann Lee: it was over"},
			"Ann Lee said prices, wages, and taxes are high.":                          {"i Ann Lee: prices, wages, and taxes are high"},
			"A study published in the journal suggests it was late.":                   {"i (A study published in the journal): it was late"},
			"Ann Lee said after the vote she was ready.":                               {"i Ann Lee: she was ready"},
			"Ann Lee said parents who adopt would not be paid.":                        {"i Ann Lee: parents who adopt would not be paid"},
			"Ann Lee said they both share the blame.":                                  {"i Ann Lee: they both share the blame"},
			"Ann Lee promised a veto and left.":                                        nil,
			"Ann Lee mentioned a man who had won.":                                     nil,
			"Ann Lee said the vote was over.":                                          {"i Ann Lee: the vote was over"},
			"Ann Lee said on Monday the vote was over.":                                {"i Ann Lee: the vote was over"},
			"Ann Lee said: the vote was over.":                                         {"i Ann Lee: the vote was over"},
			"Ann Lee said about a third of them had left.":                             {"i Ann Lee: about a third of them had left"},
			"Ann Lee was quoted as saying the vote was over.":                          {"i Ann Lee: the vote was over"},
			"Ann Lee said no.":                          nil,
			"Ann Lee added 71 for the sixth wicket.":    nil,
			"Ann Lee conceded shortly before midnight.": nil,
			"Ann Lee did not say the vote was over.":    nil,
			"Ann Lee hopes that the vote is over.":      nil,
			"Ann Lee was told that the vote was over.":  nil,
			"The bomb is said to be old.":               nil,
		},
		"told": {
			"Ann Lee invited the head of the school in Ohio to stay after they met.": nil,
			"Ann Lee told Reuters demand was strong.":                                {"i Ann Lee: demand was strong"},
			"Officials tell Reuters every claim will be read.":                       {"i (Officials): every claim will be read"},
			"Ann Lee told reporters Russia was open to talks.":                       {"i Ann Lee: Russia was open to talks"},
			"Ann Lee promised voters that it would end.":                             {"i Ann Lee: it would end"},
			"The film tells the story of a girl who left.":                           nil,
			"Ann Lee told reporters that the vote was over.":                         {"i Ann Lee: the vote was over"},
			"Ann Lee told jurors the trial was over.":                                {"i Ann Lee: the trial was over"},
			"Ann Lee told Reuters on Monday it was over.":                            {"i Ann Lee: it was over"},
			"Ann Lee warned it may end its part.":                                    {"i Ann Lee: it may end its part"},
			"Ann Lee promised that no house would be left.":                          {"i Ann Lee: no house would be left"},
			"Ann Lee told a story.":                                                  nil,
		},
		"question": {
			"Does Ann Lee ask what it is?":                          nil,
			"Asked whether he had told the minister, Ann Lee left.": nil,
			"Ann Lee asked whether the vote was over.":              {"i Ann Lee: whether the vote was over"},
			"Ann Lee asked Bob Ray how it had begun.":               {"i Ann Lee: how it had begun"},
			"Ann Lee explained why it was over.":                    {"i Ann Lee: why it was over"},
			"Ann Lee declined to say whether it was over.":          nil,
		},
		"infinitive": {
			"Ann Lee, who asked not to be named, left.":         nil,
			"Ann Lee urged governments not to close the ports.": {"i Ann Lee: governments not to close the ports"},
			"Ferry operators told to scrap boats.":              nil,
			"The two sides agreed to meet.":                     nil,
			"Ann Lee wrote to Bob Ray urging him to resign.":    {"i Ann Lee: him to resign"},
			"Ann Lee promised to leave the post.":               {"i Ann Lee: to leave the post"},
			"Ann Lee urged the council to close the road.":      {"i Ann Lee: the council to close the road"},
			"Ann Lee called on Bob Ray to resign.":              {"i Ann Lee: Bob Ray to resign"},
			"Ann Lee hopes to leave the post.":                  nil,
			"Ann Lee failed to leave the post.":                 nil,
		},
		"object": {
			"Ann Lee, who proposed the sale in October, left.": nil,
			"Ann Lee described it as barbaric.":                {"i Ann Lee: it as barbaric"},
			"Ann Lee described the long day.":                  nil,
			"Ann Lee praised Bob Ray for his courage.":         {"i Ann Lee: Bob Ray for his courage"},
			"Ann Lee accused the mayor of lying.":              {"i Ann Lee: the mayor of lying"},
			"Ann Lee blamed the mayor of Paris.":               nil,
			"Ann Lee denied the report.":                       nil,
			"Ann Lee proposed a payout of 40 cents.":           {"i Ann Lee: a payout of 40 cents"},
			"Ann Lee called for calm.":                         {"i Ann Lee: calm"},
			"Ann Lee forecast heavy rain from December 11.":    {"i Ann Lee: heavy rain from December 11"},
			"Ann Lee questioned the timing of the raid.":       {"i Ann Lee: the timing of the raid"},
			"It blamed the Northline Council for the fire.":    {"i (It): the Northline Council for the fire"},
			"Ann Lee blamed Bob Ray.":                          nil,
			"Ann Lee called a meeting of the board.":           nil,
			"Ann Lee said it was late, citing the report.":     {"i Ann Lee: it was late"},
			"Ann Lee called for an inquiry.":                   {"i Ann Lee: an inquiry"},
			"Ann Lee described the damage as heartbreaking.":   {"i Ann Lee: the damage as heartbreaking"},
			"Ann Lee denied any part in the plot on Monday.":   {"i Ann Lee: any part in the plot"},
			"Ann Lee criticized oil, gas and coal and left.":   {"i Ann Lee: oil, gas and coal"},
			"Ann Lee thanked the riders who helped.":           nil,
			"Ann Lee announced the closing of the round.":      nil,
			"300 boats called there each summer.":              nil,
			"The plan praised by Ann Lee was late.":            nil,
		},
		"gerund": {
			"Ann Lee admitted taking the money.":            {"i Ann Lee: taking the money"},
			"Neighbours reported hearing a bang on Monday.": {"i (Neighbours): hearing a bang"},
			"Ann Lee explained training methods.":           nil,
		},
		"S said behind": {
			"It is, Ann Lee said, a betrayal.":                    {"i Ann Lee: It is / a betrayal"},
			"Which way it will go is not clear, lawyers say.":     {"i (lawyers): Which way it will go is not clear"},
			"It was over, a spokeswoman, Ann Lee, said.":          {"i Ann Lee: It was over"},
			"It was over, said Justice (retired) Ann Lee.":        {"i Ann Lee: It was over"},
			"In the long run, Ann Lee said, it would end.":        {"i Ann Lee: In the long run / it would end"},
			"Asked why, Ann Lee said, it would end.":              {"i Ann Lee: it would end"},
			"It was over, Ann Lee said, adding that it was fair.": {"i Ann Lee: It was over", "i Ann Lee: it was fair"},
			"The vote was over, Ann Lee said on Monday.":          {"i Ann Lee: The vote was over"},
			"The vote was over, said Ann Lee, a teacher.":         {"i Ann Lee: The vote was over"},
			"The vote was over, Ann Lee told reporters.":          {"i Ann Lee: The vote was over"},
			"The vote, Ann Lee said, was over.":                   {"i Ann Lee: The vote / was over"},
			"As Ann Lee noted, the vote was over.":                {"i Ann Lee: the vote was over"},
			"A tooth suggests that it was old, scientists say.":   {"i (scientists): A tooth suggests that it was old"},
			"When contacted, Ann Lee said the vote was over.":     {"i Ann Lee: the vote was over"},
			"Speaking to reporters, Ann Lee said it was over.":    {"i Ann Lee: it was over"},
			"In Paris, Ann Lee said on Monday.":                   nil,
		},
		"according": {
			"“It is over,” Ann Lee said, according to a transcript.":                     {"d Ann Lee: It is over"},
			"She worked there until May, when, according to the lawsuit, she was fired.": {"i (the lawsuit): she was fired"},
			"The ship, according to Ann Lee, was old.":                                   {"i Ann Lee: The ship / was old"},
			"It was over, according to Ann Lee, who left.":                               {"i Ann Lee: It was over"},
			"According to the ministry 40 people were hurt.":                             {"i (the ministry): 40 people were hurt"},
			"It was over, according to the forces (RSF).":                                {"i (the forces): It was over"},
			"The vote was over, according to Ann Lee.":                                   {"i Ann Lee: The vote was over"},
			"According to Ann Lee, the vote was over.":                                   {"i Ann Lee: the vote was over"},
			"It went according to plan.":                                                 nil,
		},
	} {
		t.Run(rule, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, said(text, layout.Paragraph), text)
			}
		})
	}
}

func TestIndirectHeadlines(t *testing.T) {
	for text, want := range map[string][]string{
		"Police Say Man Shot Wife Before Calling 911":       {"i (Police): Man Shot Wife Before Calling 911"},
		"Coffee may cut risk of disease, study finds":       {"i (study): Coffee may cut risk of disease"},
		"Exclusive: Bank is to cut jobs, sources say":       {"i (sources): Bank is to cut jobs"},
		"Officials: Three dead in crash":                    {"i (Officials): Three dead in crash"},
		"Poll: Voters abandon party":                        {"i (Poll): Voters abandon party"},
		"UN calls for ceasefire":                            {"i UN: ceasefire"},
		"Transcript: Senate hearing on the river dams":      nil,
		"Six Nations: Ireland 27-22 Wales as Crowley kicks": nil,
		"Northline reports record profit":                   nil,
		"How the storm hit Ohio: a timeline":                nil,
	} {
		assert.Equal(t, want, said(text, layout.Headline), text)
	}
}
