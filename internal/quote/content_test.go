package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/layout"
)

// TestContent shows where what is said begins and ends, and whose it is.
func TestContent(t *testing.T) {
	for subject, cases := range map[string]map[string][]string{
		"coordinate clauses": {
			"The office said it had closed but would not elaborate.":                   {"i (The office): it had closed"},
			"Ann Lee said trains would run again but gave no timeline.":                {"i Ann Lee: trains would run again"},
			"Ann Lee said the firm had lied and would not apologise.":                  {"i Ann Lee: the firm had lied and would not apologise"},
			"Ann Lee said it was late but not lost, and that she was “sick to death”.": {"i Ann Lee: it was late but not lost", "m Ann Lee: sick to death"},
			"Ann Lee told the board that it was late and that it was “a joke”.":        {"i Ann Lee: it was late", "m Ann Lee: a joke"},
			"Ann Lee said that it was late but “not lost”.":                            {"m Ann Lee: not lost"},
			"Ann Lee said it was late, but that it was fair.":                          {"i Ann Lee: it was late, but that it was fair"},
			"Ann Lee said it was late, but that was over.":                             {"i Ann Lee: it was late"},
			"Ann Lee told the Herald she was ill, and expects to leave.":               {"i Ann Lee: she was ill"},
			"Ann Lee said the team had met and repeated the tests in May.":             {"i Ann Lee: the team had met and repeated the tests in May"},
		},
		"cue in the middle": {
			"Most of her friends, Ann Lee told me, agree in private.":                 {"i Ann Lee: Most of her friends / agree in private"},
			"Staff were told to lie, a Herald inquiry can reveal.":                    {"i (a Herald inquiry): Staff were told to lie"},
			"Staff were told to lie, Ann Lee can say.":                                nil,
			"It is clear, said Ann Lee, that it froze.":                               {"i Ann Lee: It is clear / that it froze"},
			"She missed, Ann Lee said.":                                               {"i Ann Lee: She missed"},
			"In May, Ann Lee said.":                                                   nil,
			"Donors had pledged $4bn, Ann Lee said, of which half had been paid.":     {"i Ann Lee: Donors had pledged $4bn / of which half had been paid"},
			"It hit ten towns, most of them in Ohio, the firm said.":                  {"i (the firm): It hit ten towns, most of them in Ohio"},
			"Part of it, says Ann Lee, a clerk at the Hollis bank, is that it froze.": {"i Ann Lee: Part of it / is that it froze"},
			"Her lawyer, Bob Ray, says Ann Lee, a clerk, was late.":                   {"i Bob Ray: Ann Lee, a clerk, was late"},
			"The town would pay, Ann Lee said, and was glad to do so.":                {"i Ann Lee: The town would pay / and was glad to do so"},
			"Drivers should stay at home, Ann Lee said, and not go to work.":          {"i Ann Lee: Drivers should stay at home / and not go to work"},
			"The road was shut, Ann Lee said, and then warned that it froze.":         {"i Ann Lee: The road was shut", "i Ann Lee: it froze"},
			"The road was shut, Ann Lee said – and few had known.":                    {"i Ann Lee: The road was shut"},
		},
		"circumstances": {
			"Ann Lee told a crowd of about 300 people gathered outside the court that she would go.": {"i Ann Lee: she would go"},
			"Ann Lee told reporters outside the court she would go.":                                 {"i Ann Lee: she would go"},
			"Ann Lee told reporters at the port before flying to Ohio that she would go.":            {"i Ann Lee: she would go"},
			"Ann Lee revealed for the first time that she would go.":                                 {"i Ann Lee: she would go"},
			"Ann Lee warned as long ago as 2019 that she would go.":                                  {"i Ann Lee: she would go"},
			"Ann Lee warned last month prices would rise.":                                           {"i Ann Lee: prices would rise"},
			"Ann Lee wrote about the man that she loved.":                                            nil,
			"Ann Lee urged the rest of the party to go and tried to show that it was late.":          {"i Ann Lee: to go"},
		},
		"insertions": {
			"Ann Lee said it was late (she left in May).":                          {"i Ann Lee: it was late"},
			"Ann Lee said it was late (in May).":                                   {"i Ann Lee: it was late (in May)"},
			"She said it was late, and she warned that it froze.":                  {"i (She): it was late", "i (she): it froze"},
			"Ann Lee said the plan, if adopted, would end it.":                     {"i Ann Lee: the plan, if adopted, would end it"},
			"What Ann Lee said that day is not known.":                             nil,
			"Ann Lee said that it was late, which, it noted, was wrong.":           {"i Ann Lee: it was late, which, it noted, was wrong"},
			"Ann Lee denied that it was late, as Bob Ray has alleged.":             {"i Ann Lee: it was late"},
			"Ann Lee argued sharply — naming the mayor — that it was late.":        {"i Ann Lee: it was late"},
			"Ann Lee said, in a note seen by the Herald, that schools must close.": {"i Ann Lee: schools must close"},
			"Ann Lee said later the vote was over.":                                {"i Ann Lee: the vote was over"},
			"On Tuesday, even as shares fell, Ann Lee wrote to her staff.":         nil,
		},
		"relative clauses": {
			"Bob Ray praised staff, some of whom, Ann Lee said, had left.":                  {"i Ann Lee: some of whom / had left"},
			"The park lies near the port, which, Ann Lee said, is full of life.":            {"i Ann Lee: which / is full of life"},
			"Ann Lee said it was late, an account the jury rejected.":                       {"i Ann Lee: it was late"},
			"Ann Lee said it would end on Monday, following which they left.":               {"i Ann Lee: it would end on Monday"},
			"Ann Lee said it was late, a sign that it froze.":                               {"i Ann Lee: it was late, a sign that it froze"},
			"Ann Lee, whose party lost but who said that it was fair, left.":                {"i Ann Lee: it was fair"},
			"It was late, said Ann Lee of the Hollis Alliance, who noted that it was fair.": {"i Ann Lee: It was late", "i Ann Lee: it was fair"},
			"Residents, several of whom have said they will sue, met in May.":               {"i (several of whom): they will sue"},
		},
		"heard and found": {
			"Hollis Crown Court heard the pair had fought for years.": {"i (): the pair had fought for years"},
			"The court heard the case in May.":                        nil,
			"The judge who heard the case said it was over.":          {"i (The judge who heard the case): it was over"},
			"Police found the car abandoned near the river.":          nil,
			"Doctors found the drug cut the risk by half.":            {"i (Doctors): the drug cut the risk by half"},
		},
		"subjects": {
			"They failed to agree, with Ohio and Peru threatening to veto it.":            {"i (Ohio and Peru): to veto it"},
			"Ohio and Peru said it was late.":                                             {"i (Ohio and Peru): it was late"},
			"A senior ruling party figure conceded it was late.":                          {"i (A senior ruling party figure): it was late"},
			"It passed a budget for the year despite opposition claims that it was late.": nil,
			"Independent hydrologists I met said it was late.":                            {"i (Independent hydrologists I met): it was late"},
			"Ann Lee and her sister, Kim, said it was late.":                              {"i (Ann Lee and her sister, Kim): it was late"},
			"Ann Lee and the mayor, Bob Ray, said it was late.":                           {"i (Ann Lee and the mayor, Bob Ray): it was late"},
			"Ann Lee left and her sister, Kim Fox, said it was late.":                     {"i Kim Fox: it was late"},
			"The 52-year-old from Ohio said it was late.":                                 {"i (The 52-year-old from Ohio): it was late"},
			"Everyone I spoke to said it was late.":                                       {"i (Everyone I spoke to): it was late"},
			"Moody’s affirmed the rating and said that it was late.":                      {"i Moody’s: it was late"},
			"Giving evidence, the nurse, known only as Ms B, said it was late.":           {"i (the nurse): it was late"},
			"The mother-of-three said it was late.":                                       {"i (The mother-of-three): it was late"},
			"Twenty-two officials said it was late.":                                      {"i (Twenty-two officials): it was late"},
			"Some back it and others argue that it is late.":                              {"i (others): it is late"},
			"Many others say it is late.":                                                 {"i (Many others): it is late"},
			"Counsel for the traders, Ann Lee, said that it was late.":                    {"i Ann Lee: it was late"},
			"Barristers for his mother, Ann Lee, said that it was late.":                  {"i (Barristers for his mother, Ann Lee): it was late"},
		},
		"phrases of saying": {
			"Ann Lee made it clear that it was late.":                                 {"i Ann Lee: it was late"},
			"Ann Lee let it be known that it was late.":                               {"i Ann Lee: it was late"},
			"Ann Lee went on record as saying it was late.":                           {"i Ann Lee: it was late"},
			"Ann Lee hit back that it was late.":                                      {"i Ann Lee: it was late"},
			"The striker hit back with two goals that day.":                           nil,
			"Ann Lee was heard to say that it was late.":                              {"i Ann Lee: it was late"},
			"Ann Lee projected that it would be late.":                                {"i Ann Lee: it would be late"},
			"The council resolved that it was late.":                                  {"i (The council): it was late"},
			"Ann Lee claimed to have seen the plan.":                                  {"i Ann Lee: to have seen the plan"},
			"Ann Lee told BBC Radio 4’s Today programme it was late.":                 {"i Ann Lee: it was late"},
			"Ann Lee used an interview with the Herald on Friday to say it was late.": {"i Ann Lee: it was late"},
			"Ann Lee used the speech to argue that it was late.":                      {"i Ann Lee: it was late"},
			"Ann Lee took to Twitter to say it was late.":                             {"i Ann Lee: it was late"},
			"Ann Lee asked the court to say that it was late.":                        {"i Ann Lee: to say that it was late"},
			"Ann Lee wanted the report to say that it was late.":                      nil,
			"Ann Lee refused in an interview to say that it was late.":                nil,
		},
		"nouns of saying": {
			"Ann Lee expressed deep concern that it was late.": {"i Ann Lee: it was late"},
			"Ann Lee voiced fears on Monday that it was late.": {"i Ann Lee: it was late"},
			"Ann Lee gave an assurance that it was late.":      {"i Ann Lee: it was late"},
			"Ann Lee gave no assurance that it was late.":      nil,
			"Ann Lee dismissed a claim that it was late.":      nil,
			"Ann Lee faced accusations that it was late.":      nil,
			"Ann Lee’s argument is that it was late.":          {"i Ann Lee: it was late"},
			"The argument is that it was late.":                nil,
			"Ann Lee expressed that in a poem.":                nil,
		},
		"demands": {
			"They will direct their fire and their cash against Ohio as talks go on.": nil,
			"Ann Lee directed that the port be sold.":                                 {"i Ann Lee: the port be sold"},
			"Two staff, who asked to remain nameless, left.":                          nil,
			"Ann Lee cautioned the board against selling the port.":                   {"i Ann Lee: selling the port"},
			"The embassy warned visitors against all travel to Ohio.":                 {"i (The embassy): all travel to Ohio"},
			"Ann Lee told police a case against him was weak.":                        {"i Ann Lee: a case against him was weak"},
			"Ann Lee denied any wrongdoing.":                                          {"i Ann Lee: any wrongdoing"},
			"Ann Lee denied the report.":                                              nil,
			"The ministry demanded they stop the sale.":                               {"i (The ministry): they stop the sale"},
		},
		"ratings": {
			"Ann Lee called the vote a joke on members.":                             {"i Ann Lee: the vote a joke on members"},
			"Teachers labelled the plan a mess, adding that it was late.":            {"i (Teachers): the plan a mess", "i (Teachers): it was late"},
			"Ann Lee called the police a second time.":                               nil,
			"Ann Lee called her mother an hour later.":                               nil,
			"Ann Lee described the plan as crowds gathered in the hall.":             nil,
			"It was what critics called a joke.":                                     nil,
			"Ann Lee left, writing a book called “Red Moon” and leading the school.": nil,
		},
	} {
		t.Run(subject, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, said(text, layout.Paragraph), text)
			}
		})
	}
}
