package clause

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// cues writes each cue of a sentence as "subject < verb", or "verb > subject" where that stands behind.
func cues(text string) []string {
	d, r := read(text)
	var out []string
	for _, c := range r.Cues {
		switch {
		case c.Passive:
			out = append(out, "passive "+d.TextOf(c.Range))
		case c.Inverted:
			out = append(out, d.TextOf(c.Range)+" > "+d.TextOf(c.Subject.Range))
		default:
			out = append(out, d.TextOf(c.Subject.Range)+" < "+d.TextOf(c.Range))
		}
	}
	return out
}

func read(text string) (*scan.Doc, *Result) {
	d := scan.Text(text)
	l := &layout.Layout{Blocks: []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}}}
	d.Divide([]scan.Range{l.Blocks[0].Range}, func(int) bool { return true })
	return d, Read(d, l, entity.Read(d, l, timex.Read(d, l, timex.Options{})))
}

func TestCues(t *testing.T) {
	for phenomenon, cases := range map[string]map[string][]string{
		"subject before the verb": {
			"The centre here has forecast rain.":                                         {"The centre < has forecast"},
			"Ann Lee said so.":                                                           {"Ann Lee < said"},
			"May said so.":                                                               {"May < said"},
			"The man arrested in May said so.":                                           {"The man arrested in May < said"},
			"Now scientists say so.":                                                     {"scientists < say"},
			"The minister demands 'answers' now.":                                        {"The minister < demands"},
			"\"It was late,\" say stranded passengers.":                                  {"say > stranded passengers"},
			"Ann Lee kept saying so.":                                                    {"Ann Lee < kept saying"},
			"The tape shows Ann Lee saying so.":                                          {"The tape < shows", "Ann Lee < saying"},
			"Ann Lee has repeatedly said so.":                                            {"Ann Lee < has repeatedly said"},
			"The director of the clinic said so.":                                        {"The director of the clinic < said"},
			"A spokesman for Northline said so.":                                         {"A spokesman for Northline < said"},
			"But she said so.":                                                           {"she < said"},
			"In Paris, Ann Lee said so.":                                                 {"Ann Lee < said"},
			"The paper quoted Ann Lee as saying so.":                                     {"The paper < quoted", "Ann Lee < saying"},
			"“No,” Ann Lee was quoted by the paper as saying.":                           {"passive was quoted", "Ann Lee < saying"},
			"In a statement Ann Lee said so.":                                            {"Ann Lee < said"},
			"The ministry on Monday said so.":                                            {"The ministry < said"},
			"Brandt Paper, Inc., today announced that it is over.":                       {"Brandt Paper < announced"},
			"Brandt Paper, Inc. (NYSE: BP), a maker of card, announced that it is over.": {"Brandt Paper < announced"},
			"“No,” the 43-year-old said.":                                                {"the 43-year-old < said"},
			"The ministry had in 2023 said so.":                                          {"The ministry < had in 2023 said"},
			"The ministry had on Monday said so.":                                        {"The ministry < had on Monday said"},
			"“No,” said one of them.":                                                    {"said > one of them"},
		},
		"asides": {
			"“No,” said Ann Lee, who said so.":                                                        {"said > Ann Lee", "Ann Lee < said"},
			"Ann Lee, head of the University of Ohio, Athens, said so.":                               {"Ann Lee < said"},
			"Ann Lee faces claims that it was late.":                                                  nil,
			"Asked about the plan, Ann Lee stood up and said so.":                                     {" < Asked about", "Ann Lee < said"},
			"Then Ann Lee cut in, saying so.":                                                         {"Ann Lee < saying"},
			"“No,” said Air Force 1st Lt. Ann Lee.":                                                   {"said > Air Force 1st Lt. Ann Lee"},
			"“No,” said a Wednesday editorial of the paper.":                                          {"said > a Wednesday editorial of the paper"},
			"“No,” according to a 52-count complaint.":                                                {"according to > a 52-count complaint"},
			"Ann Lee, citing costs, left.":                                                            {"Ann Lee < citing"},
			"Citing “the costs,” Ann Lee resigned at once.":                                           {"Ann Lee < Citing"},
			"“The costs,” said the mayor could be cut.":                                               {" < said"},
			"Ann Lee wore a shirt reading so.":                                                        {"a shirt < reading"},
			"It went to Ann Lee, who in a letter said so.":                                            {"Ann Lee < said"},
			"It went to Ann Lee, who on Monday said so.":                                              {"Ann Lee < said"},
			"It was a plan which in May she said had failed.":                                         {"she < said"},
			"The union, in a letter signed by its chair, Bob Ray, and sent to us on Friday, said so.": {"passive signed", "The union < said"},
			"A man who gave his name as Bob Ray said so.":                                             {"A man who gave his name as Bob Ray < said"},
			"A man who called himself Bob said so.":                                                   {"A man < called", "A man who called himself Bob < said"},
			"A man who answered the phone said so.":                                                   {"A man < answered", "A man who answered the phone < said"},
			"A man who said the mayor lied left.":                                                     {"A man < said"},
			"The WHO warned on Friday that it is late.":                                               {"The WHO < warned"},
			"WHO warned of rain.":                                                                     {"WHO < warned of"},
			"Residents warned on Friday to leave said so.":                                            {"passive warned", "Residents warned on Friday to leave < said"},
			"“No,” says a guide named Ann Lee.":                                                       {"says > a guide named Ann Lee"},
			"An aide who spoke off the record to discuss the talks said so.":                          {"An aide < spoke", "An aide < discuss", "An aide who spoke off the record to discuss the talks < said"},
			"Then the mayor showed up at noon.":                                                       nil,
			"He has a letter from the mayor that says so.":                                            {"a letter from the mayor < says"},
			"He spoke to a friend of the mayor who says so.":                                          {"He < spoke", "a friend of the mayor < says"},
			"The letter read in part.":                                                                {"The letter < read"},
			"A rise which the firm called “small” came.":                                              {"the firm < called"},
			"The regulator, Ofcom, said so.":                                                          {"Ofcom < said"},
			"Paul Carter, a driver from Nixa, Mo., who left, said so.":                                {"Paul Carter < said"},
			"One teacher, Ann Lee of the clinic in Marion, said so.":                                  {"Ann Lee of the clinic in Marion < said"},
			"Also speaking, the head of the choir, a bass, said so.":                                  {" < speaking", "the head of the choir < said"},
			"A woman who lives opposite, but did not see it, said so.":                                {"A woman who lives opposite < said"},
			"Ann Lee, D-N.M., who chairs the panel, said so.":                                         {"Ann Lee < said"},
			"Neighbouring Ivory Coast, which buys half, said so.":                                     {"Neighbouring Ivory Coast < said"},
			"On Monday, her lawyer, advocate Ann Lee, said so.":                                       {"her lawyer < said"},
			"Some mayors - including those of ports - warn of it.":                                    {"Some mayors < warn of"},
			"The bank, which lost, on Monday said so.":                                                {"The bank < said"},
			"The bank, Ohio’s oldest lender, said so.":                                                {"The bank < said"},
			"Last month, the Herald, a paper in Ohio, said so.":                                       {"the Herald < said"},
			"As many experts, including Ann Lee, have said, it is over.":                              {"many experts < have said"},
			"The ministry, led by Ann Lee, widely known as Annie, said so.":                           {"passive widely known", "The ministry < said"},
			"Residents of Kemble, just across the river, said so.":                                    {"Residents of Kemble < said"},
			"He lost, drawing fire from Ann Lee, who said so.":                                        {"Ann Lee < said"},
			"Bob Ray, a friend of Ann Lee, who said so, left.":                                        {"Bob Ray < said"},
			"As you know, Ann Lee filed a claim last week claiming so.":                               {"you < know", "Ann Lee < claiming"},
			"Ann Lee, who lives in Ohio, said so.":                                                    {"Ann Lee < said"},
			"Ann Lee, the director of the clinic, said so.":                                           {"Ann Lee < said"},
			"Ann Lee, a Democrat from Ohio, the sponsor, said so.":                                    {"Ann Lee < said"},
			"Ann Lee, who owns boats, nets and sheds, said so.":                                       {"Ann Lee < said"},
			"Ann Lee, D-St. Louis, said so.":                                                          {"Ann Lee < said"},
			"Ann Lee, R-Cape Girardeau, said so.":                                                     {"Ann Lee < said"},
			"A teacher, Ann Lee, looked at a map and said so.":                                        {"Ann Lee < said"},
			"Ann Lee met her friend, Bob Ray, left the room and said so.":                             {"Ann Lee < said"},
			"Ann Lee (D-Ohio) said so.":                                                               {"Ann Lee (D-Ohio) < said"},
			"Ann Lee, R-Ky., said so.":                                                                {"Ann Lee < said"},
			"He went to Paris, the mayor, a Democrat, said on Monday.":                                {"the mayor < said"},
			"Ann Lee — who lost — said so.":                                                           {"Ann Lee < said"},
		},
		"heads of nominal sources": {
			"Ann Lee and Bob Ray both said so.":                        {"Ann Lee and Bob Ray both < said"},
			"Less than a third agreed with it.":                        {"Less than a third < agreed with"},
			"Economists who favor taxes agree with it.":                {"Economists who favor taxes < agree with"},
			"People who have met other dangers say so.":                {"People who have met other dangers < say"},
			"An employee of nearly four years said so.":                {"An employee of nearly four years < said"},
			"Taiwan’s defence ministry said so.":                       {"Taiwan’s defence ministry < said"},
			"Half of the voters polled said so.":                       {"Half of the voters polled < said"},
			"A report released on Thursday said so.":                   {"A report released on Thursday < said"},
			"More than 100 members said so.":                           {"More than 100 members < said"},
			"At least nine members said so.":                           {"At least nine members < said"},
			"A source close to the inquiry said so.":                   {"A source close to the inquiry < said"},
			"Researchers from MIT and Harvard said so.":                {"Researchers from MIT and Harvard < said"},
			"Oil, gas and coal firms say so.":                          {"Oil, gas and coal firms < say"},
			"The trust closed 22 miles of the cut, and it said so.":    {"it < said"},
			"Israel’s military said it was over.":                      {"Israel’s military < said"},
			"A full 64 percent of farmers say so.":                     {"A full 64 percent of farmers < say"},
			"Observers in Ohio and around the country say so.":         {"Observers in Ohio and around the country < say"},
			"KAA acting Managing Director Ann Lee said so.":            {"KAA acting Managing Director Ann Lee < said"},
			"Two people familiar with the matter said so.":             {"Two people familiar with the matter < said"},
			"Officials briefed on the talks said so.":                  {"passive briefed", "Officials briefed on the talks < said"},
			"The judge who heard the case said so.":                    {"The judge who heard the case < said"},
			"The experts I met said so.":                               {"The experts I met < said"},
			"Those close to him say it is over.":                       {"Those close to him < say"},
			"The judge hearing the case said so.":                      {"The judge hearing the case < said"},
			"Trump and Vance said so.":                                 {"Trump and Vance < said"},
			"Ann Lee, Bob Ray and Kim Fox said so.":                    {"Ann Lee, Bob Ray and Kim Fox < said"},
			"He met Bob Ray and Ann Lee said so.":                      {"Ann Lee < said"},
			"The plan failed and Ann Lee said so.":                     {"Ann Lee < said"},
			"All the ministers and their aides said so.":               {"All the ministers and their aides < said"},
			"The report by the auditors said it was fraud.":            {"The report by the auditors < said"},
			"Nearly half of those polled said so.":                     {"Nearly half of those polled < said"},
			"The accused said so.":                                     {"The accused < said"},
			"Banks that lend to farms, which suffer, said so.":         {"Banks that lend to farms < said"},
			"Officials privy to the talks say so.":                     {"Officials privy to the talks < say"},
			"A man who accused the mayor said so.":                     {"A man < accused", "A man who accused the mayor < said"},
			"Donors who back the school have said so.":                 {"Donors who back the school < have said"},
			"Close to tears the minister have said so.":                {" < have said"},
			"The staff have said so.":                                  {"The staff < have said"},
			"His office declined to comment and Senate aides said so.": {"His office < comment", "Senate aides < said"},
			"One highly placed aide said so.":                          {"One highly placed aide < said"},
			"It hurt the aides, who had left Ohio and who said so.":    {"the aides < said"},
			"The retired, 64-year-old pilot said so.":                  {"The retired, 64-year-old pilot < said"},
			"The mood was tense, officials said so.":                   {"officials < said"},
			"Officials in and around Ohio said so.":                    {"Officials in and around Ohio < said"},
			"A report released last year found that it was late.":      {"A report released last year < found"},
			"A report released in May found that it was late.":         {"A report released in May < found"},
			"Brandts and Hallam’s said so.":                            {"Brandts and Hallam’s < said"},
			"The office currently led by Ann Lee said so.":             {"The office currently led by Ann Lee < said"},
			"Friends who have seen her recently say so.":               {"Friends who have seen her < recently say"},
			"Ann Lee has since said so.":                               {"Ann Lee < has since said"},
			"Ann Lee was quick to point out that it was late.":         {"Ann Lee < was quick to point out"},
		},
		"subject behind the verb": {
			"“No,” said Ann Lee, a teacher.":                                   {"said > Ann Lee"},
			"“No,” said the chief of staff.":                                   {"said > the chief of staff"},
			"It was late, said Ann Lee.":                                       {"said > Ann Lee"},
			"Shares rose after Brandt, the paper maker, reported a loss.":      {"Brandt < reported"},
			"It was led by Ann Lee, the mayor, said a spokesman.":              {"said > a spokesman"},
			"The rule — the old one, that is — adds a number.":                 {"The rule < adds"},
			"It ended, according to a senior official.":                        {"according to > a senior official"},
			"It ended, according to a newly released paper.":                   {"according to > a newly released paper"},
			"It ended, according to a 2014 study of 30 towns.":                 {"according to > a 2014 study of 30 towns"},
			"It ended, according to a letter to staff.":                        {"according to > a letter to staff"},
			"It ended, say several officials.":                                 {"say > several officials"},
			"It ended, according to Ambassador to the United Nations Ann Lee.": {"according to > Ambassador to the United Nations Ann Lee"},
			"It had over 8,000 likes, 2,150 retweets, and left.":               nil,
			"It ended, say consultants and some advisers.":                     {"say > consultants and some advisers"},
			"As first reported by the Herald, it ended.":                       {"reported by > the Herald"},
			"The plan, as it’s now written, ended.":                            nil,
			"Ann Lee, a teacher, said parents want it to end.":                 {"Ann Lee < said"},
		},
		"subject of another verb": {
			"Ann Lee backed the plan on Monday, which failed, and said so.":              {"Ann Lee < said"},
			"With polls showing that it was close, Ann Lee left.":                        {"polls < showing"},
			"The bank cut its rate, more than Ann Lee had forecast, saying it was late.": {"Ann Lee < had forecast", "The bank < saying"},
			"Ann Lee left, adding that it was late.":                                     {"Ann Lee < adding"},
			"Ann Lee stopped the row, leaned in and said it was late.":                   {"Ann Lee < said"},
			"Ann Lee waved to stop the row, then leaned in and said so.":                 {"Ann Lee < said"},
			"Ann Lee, a teacher, leaned in and said so.":                                 {"Ann Lee < said"},
			"Ann Lee wrote the staff knew it, saying it was late.":                       {"Ann Lee < wrote", "the staff < knew", "Ann Lee < saying"},
			"When prices fell, the firm shut its plant, saying it was old.":              {"the firm < saying"},
			"They sent a letter to the board of directors urging it to act.":             {"They < urging"},
			"It was a tense race, with each brother doubting the other.":                 {"each brother < doubting"},
			"She said Ray denied it, and warned that it was late.":                       {"She < said", "Ray < denied", "She < warned"},
			"She said Ray denied it and warned that it was late.":                        {"She < said", "Ray < denied", "Ray < warned"},
			"Ann Lee denied it and said it was late.":                                    {"Ann Lee < denied", "Ann Lee < said"},
			"Citing costs, Ann Lee said so.":                                             {"Ann Lee < Citing", "Ann Lee < said"},
			"Ann Lee released a statement saying it was late.":                           {"Ann Lee < saying"},
			"They found footage of Bob Ray asking whether it was.":                       {"They < found", "Bob Ray < asking"},
			"Ann Lee went on to say it was late.":                                        {"Ann Lee < went on to say"},
			"Ann Lee was quoted as saying it was late.":                                  {"Ann Lee < was quoted as saying"},
		},
		"who does not speak": {
			"They earn a living, thanks to a program that works.":          nil,
			"A boat discovered by a guard sank.":                           {"passive discovered"},
			"Ann Lee, described as a loner, left.":                         {"passive described"},
			"It was a foul that his manager, Ann Lee, described as a hug.": {"Ann Lee < described"},
			"The emissions rules that could end it are old.":               nil,
			"They met this week through a service called Finch.":           {"passive called"},
			"Their claims are old.":                                        nil,
			"The last red wind warning in Ohio was late.":                  nil,
			"The earnings report came in late.":                            nil,
			"These are 19th century claims that all should drop.":          nil,
			"They met, with promising singers in the choir.":               nil,
			"It was a reward announced earlier by the mayor.":              {"passive announced"},
			"Brandt Forecast Brings a Rise":                                nil,
			"Northline cut its revenue forecast on Monday.":                nil,
			"New emissions rules that promise to end it are old.":          {"emissions rules < promise"},
			"Nearly 40 pledged gifts left.":                                nil,
			"The gases found in fridges are old.":                          {"passive found"},
			"A team found in May that it was old.":                         {"A team < found"},
			"Talk show host Ann Lee left.":                                 nil,
			"She likes his tweets accusing Bob Ray of theft.":              {"She < accusing"},
			"The court ruling could end it.":                               nil,
			"Some state officials left.":                                   nil,
			"He was told that it was late.":                                {"passive was told"},
			"A man accused of theft left.":                                 {"passive accused"},
			"They heard the mayor say it was late.":                        nil,
			"The report was late.":                                         nil,
			"Its claims were false, and the answer is no.":                 nil,
			"A strong jobs report prompted them to sell.":                  nil,
			"In Paris, said to be old, it rained.":                         {" < said"},
		},
	} {
		t.Run(phenomenon, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, cues(text), text)
			}
		})
	}
}

func TestUnreal(t *testing.T) {
	for text, want := range map[string]bool{
		"Ann Lee said it was late.":               false,
		"Ann Lee would say it was late.":          false,
		"Ann Lee did not say it was late.":        true,
		"Ann Lee never said it was late.":         true,
		"Ann Lee might say it was late.":          true,
		"Ann Lee wants to say it was late.":       true,
		"Ann Lee declined to say where it was.":   true,
		"Ann Lee would have said it was late.":    true,
		"Ann Lee left without saying it was.":     true,
		"Had Ann Lee said no, it would be late.":  true,
		"Ann Lee is alleged to have said it was.": false,
		"Ann Lee ought to have said it was late.": true,
	} {
		d, r := read(text)
		assert.NotEmpty(t, r.Cues, text)
		c := r.Cues[len(r.Cues)-1]
		assert.Equal(t, want, c.Unreal, "%s: %s", text, d.TextOf(c.Range))
	}
}
