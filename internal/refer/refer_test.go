package refer

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/newstext/newstext/internal/clause"
	"github.com/newstext/newstext/internal/entity"
	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// tied writes each pronoun and description with the name that it stands for.
func tied(text string) []string {
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
	e := entity.Read(d, l, timex.Read(d, l, timex.Options{}))
	var out []string
	for _, m := range Read(d, l, e, clause.Read(d, l, e)).Mentions {
		out = append(out, d.TextOf(m.Range)+": "+e.Entities[m.Entity].Name)
	}
	return out
}

func TestReferences(t *testing.T) {
	for phenomenon, cases := range map[string]map[string][]string{
		"gender from words": {
			"Ann Lee left. She was late.":                            {"She: Ann Lee"},
			"Mr. Smith met Mrs. Jones. He left, and she stayed.":     {"He: Smith", "she: Jones"},
			"Chairwoman Robin Hayes spoke to Bob Ray. She was late.": {"She: Robin Hayes"},
			"Her husband, Paul Reyes, left. She stayed.":             {"Her husband: Paul Reyes"},
		},
		"no gender from given names": {
			"They saw Robin Hayes with Bob Ray. She was late.": nil,
			"They saw Ann Lee with Bob Ray. He was late.":      nil,
			"Mr. Ann Lee left. He was late.":                   {"He: Ann Lee"},
			"Ann Lee left. He was late.":                       nil,
			"Ann John Lee left. He was late.":                  {"He: Ann John Lee"},
			"Norlina Abdul Hamid left. She was late.":          {"She: Norlina Abdul Hamid"},
			"Bob Abdul Hamid left. She was late.":              nil,
			"Mrs. Fox sat. Bob Ray left. She was late.":        nil,
			"Ann Lee left. Lee himself was late. He wept.":     {"He: Ann Lee"},
		},
		"gender from elsewhere in the story": {
			"They saw Robin Hayes with Bob Ray. She was late. It rained. Ray himself left.": {"She: Robin Hayes"},
			"They saw Robin Hayes with Bob Ray. She was late. Ray, a father of two, left.":  {"She: Robin Hayes", "a father of two: Bob Ray"},
			"They saw Robin Hayes with Bob Ray. She was late. Ray and his son left.":        {"She: Robin Hayes", "his: Bob Ray"},
		},
		"reflexives": {
			"Robin Hayes taught herself.":                     {"herself: Robin Hayes"},
			"Robin Hayes left. The club taught herself.":      nil,
			"Robin Hayes and Bob Ray left. He himself spoke.": nil,
			"Robin Hayes left. She herself spoke.":            {"She: Robin Hayes", "herself: Robin Hayes"},
		},
		"grammar": {
			"Ann Lee sat. Bob Ray, whom she met in Ohio, called her late.":               {"she: Ann Lee", "her: Ann Lee"},
			"Ann Lee sat. Bob Ray told her the truth.":                                   {"her: Ann Lee"},
			"Robin Hayes, who met Mr. Ray, said he had left.":                            {"he: Ray"},
			"On the step stood Mrs. Ray, the sister she had never met.":                  {"the sister: Ray"},
			"Mr. Fox left. Asked if he would go, offensive coordinator Sam Ray smiled.":  {"he: Sam Ray"},
			"They saw Royal Engineers. He left.":                                         nil,
			"Mr. Lee sat. Mr. Ray, 71, said he would go.":                                {"he: Ray"},
			"Mr. Lee sat. A spokesman for Mr. Ray said he left.":                         {"he: Ray"},
			"Mr. Lee sat. Mr. Ray, his lawyer, left.":                                    {"his: Lee", "lawyer: Ray"},
			"Mr. Lee sat. Mr. Ray had sold his house.":                                   {"his: Ray"},
			"Mr. Lee sat. Mr. Ray has a year left on his lease.":                         {"his: Ray"},
			"Mr. Lee sat. Mr. Ray told Mr. Fox to sell his house.":                       {"his: Fox"},
			"Mr. Lee sat. Mr. Ray saw Mr. Fox selling his house.":                        {"his: Fox"},
			"Mr. Lee sat. Mr. Ray, who had sold his house, left.":                        {"his: Ray"},
			"Mr. Lee sat. Mr. Ray claimed that the storm cost him a house.":              {"him: Ray"},
			"Mrs. Fox met Mrs. Ray, 42, and her son.":                                    {"her: Ray"},
			"Mrs. Fox left Ohio with her two sons.":                                      {"her: Fox"},
			"Mr. Fox met Mr. Ray and his son.":                                           {"his: Ray"},
			"Ann Lee left. Asked if he would go, she smiled.":                            {"she: Ann Lee"},
			"Mrs. Lee left. Sentencing her, Robin Hayes wept.":                           {"her: Lee"},
			"Mrs. Lee was on her own in Ohio.":                                           {"her: Lee"},
			"Mr. Lee sat. Mr. Lee wept. The worker said he was ill.":                     nil,
			"Mr. Lee sat. Mr. Ray said it was late. He said no.":                         {"He: Ray"},
			"Mrs. Lee was late since her daughter Ann was ill. She left.":                {"her: Lee", "daughter: Ann", "She: Lee"},
			"Mrs. Lee left. Mr. Kerekes, who spoke after her, stayed.":                   {"her: Lee"},
			"A judge stole a car. Robin Hayes used it until she left.":                   {"she: Robin Hayes"},
			"Robin Hayes sat. Besides Mrs. Ray, she saw nobody.":                         {"she: Robin Hayes"},
			"Robin Hayes sat. As for Mrs. Ray, she saw nobody.":                          {"she: Ray"},
			"Mrs. Ray left. Her lawyer, Robin Hayes, said her client wept. She sat.":     {"Her: Ray", "lawyer: Robin Hayes", "her: Robin Hayes", "She: Robin Hayes"},
			"Mrs. Ray left. A friend said she was ill.":                                  {"she: Ray"},
			"Mrs. Ray plays a cello lent to her by a bank.":                              {"her: Ray"},
			"Mrs. Ray beat the record of Peg Norland, who was 70 when she left.":         {"she: Peg Norland"},
			"Mrs. Ray met Mr. Norland, who was 70 when she left.":                        {"she: Ray"},
			"Her teacher, Robin Hayes, says Sam Lee was late. By phone, she adds no.":    {"Her teacher: Robin Hayes", "she: Robin Hayes"},
			"Robin Hayes, who came with her sister, left. She wept.":                     {"her: Robin Hayes", "She: Robin Hayes"},
			"Mr. Fox sat. Mr. Fox ate. Robin Hayes said Mr. Fox was late. He said no.":   {"He: Robin Hayes"},
			"Sam Lee asked what it was, and Robin Hayes said no. She said so.":           nil,
			"Mrs. Ray left. Prosecutors said she was late.":                              {"she: Ray"},
			"Mr. Ray sat. His father sent him out.":                                      {"His: Ray", "him: Ray"},
			"Mrs. Lee sat. Mr. Ray saw Mrs. Lee's team as it met her.":                   {"her: Lee"},
			"Robin Hayes left.\nSam Fox's record has not hurt his standing.":             {"his: Sam Fox"},
			"Mrs. Fox left. Posting a picture with Robin Hayes, she wept.":               {"she: Fox"},
			"Mr. Fox ate. Mr. Fox sat. Mr. Fox left. Mrs. Lee married Bob Ray. He wept.": {"He: Bob Ray"},
			"Robin Hayes recalled a teacher who never raised her voice.":                 nil,
			"Robin Hayes freed the man, who is in his 30s.":                              nil,
			"The officer, who sold her house, is Robin Hayes.":                           nil,
			"Robin Hayes, a judge who sold her house, left.":                             {"a judge: Robin Hayes", "her: Robin Hayes"},
			"Robin Hayes sat. Police held the suspect and took him home.":                nil,
			"Robin Hayes sat. The mayor and her dog left.":                               {"her: Robin Hayes"},
			"Robin Hayes sat. When the Speaker raised his hand, it rained.":              nil,
			"Robin Hayes sat. An Ohio sheriff sold his house.":                           nil,
		},
		"the only one of a gender": {
			"Mrs. Ray left. Mrs. Ray wept. Mr. Fox came. Mr. Fox sat. Mr. Fox ate. Mr. Fox sang. Mr. Fox slept. Mr. Fox woke. She was ill.":           {"She: Ray"},
			"Mrs. Ray left. Mrs. Ray wept. Robin Lee came. Mr. Fox sat. Mr. Fox ate. Mr. Fox sang. Mr. Fox slept. Mr. Fox woke. She was ill.":         nil,
			"Mrs. Ray left. Mrs. Ray wept. Mrs. Lee came. Mr. Fox sat. Mr. Fox ate. Mr. Fox sang. Mr. Fox slept. Mr. Fox woke. She was ill.":          nil,
			"Mrs. Ray left. Mrs. Ray wept. Mr. Fox came. Mr. Fox sat. Mr. Fox ate. Mr. Fox sang. Mr. Fox slept. A waitress saw Mr. Fox. She was ill.": nil,
		},
		"nobody": {
			"It rained. She was late.":                            nil,
			"The mayor of Paris left. He was late.":               nil,
			"They saw Robin Hayes with Taylor Ray. She was late.": nil,
			"Ann Lee left. It rained. It snowed. It froze. It thawed. The sun came. The ice broke. She was late.": nil,
			"John Price was shot. Police held a 17-year-old boy and took him home.":                               nil,
			"A spokesman for the club met Ann Lee. Ann Lee left. A judge spoke. He was late.":                     nil,
		},
		"subjects": {
			"Mrs. Fox left. Her death was confirmed by her daughter, Dr. Ann Ray. She was 91.": {"Her: Fox", "her: Fox", "daughter: Ann Ray"},
			"Mr. Fox left. Robin Hayes made a Sam Lee film. He wept.":                          {"He: Robin Hayes"},
			"Mr. Fox sat. No, says Mr. Ray. By law it goes to the city. He sat.":               {"He: Ray"},

			"Robin Hayes met Bob Ray. She left.":                                      {"She: Robin Hayes"},
			"Ivy Beddoes was ill. Her mother, Carys Beddoes, said she knew it.":       {"Her: Ivy Beddoes", "mother: Carys Beddoes", "she: Carys Beddoes"},
			"Bob Ray left. He was ill. His lawyer, Robin Hayes, said he wept.":        {"He: Bob Ray", "His: Bob Ray", "lawyer: Robin Hayes", "he: Bob Ray"},
			"Robin Hayes, of the club, said her firm had left.":                       {"her: Robin Hayes"},
			"Robin Hayes disagreed with him.":                                         nil,
			"Robin Hayes, who runs a farm, disagreed with him.":                       nil,
			"When Robin Hayes left, police arrested him.":                             {"him: Robin Hayes"},
			"Sam Fox left. Asked when she would return, Robin Hayes smiled. She sat.": {"she: Robin Hayes", "She: Robin Hayes"},
			"Robin Hayes left. The girl's aunt, who was there, wept. She sat.":        nil,
			"Sam Fox left. The idea came from Robin Hayes. She sat.":                  {"She: Robin Hayes"},
			"It rained. She met Robin Hayes. She left.":                               nil,
			"Robin Hayes, Caleb's mother, left. She sat.":                             {"Caleb's mother: Robin Hayes", "She: Robin Hayes"},
			"Ann Lee, her mother, and Bob Ray left.":                                  {"her: Ann Lee"},
			"Robin Hayes himself left.":                                               nil,
			"Bob Ray spoke. In her letter, Senator Robin Hayes said no.":              {"her: Robin Hayes"},
		},
		"titles": {
			"Robin Hayes, Hayes, the mayor of Paris, left.":                                   {"the mayor of Paris: Robin Hayes"},
			"Secretary of State Robin Hayes left. The secretary of state was late.":           {"The secretary of state: Robin Hayes"},
			"Deputy Foreign Minister Igor Petrov left. The deputy minister was late.":         {"The deputy minister: Igor Petrov"},
			"Foreign Minister Igor Petrov left. The prime minister was late.":                 nil,
			"President Robin Hayes left. The president of the club was late.":                 nil,
			"Robin Hayes left. The president was late.":                                       nil,
			"Mayor Robin Hayes met Mayor Bob Ray. Ray left. The mayor was late.":              {"The mayor: Bob Ray"},
			"Envoy Igor Petrov left. The senior diplomat said no.":                            {"The senior diplomat: Igor Petrov"},
			"Envoy Igor Petrov met Ann Fox. Fox left. A diplomat wept. The diplomat said no.": nil,
			"Gov. Robin Hayes left. The governor said no.":                                    {"The governor: Robin Hayes"},
			"In a talk with film critic Sam Fox, Robin Hayes sang. The 32-year-old said no.":  {"The 32-year-old: Robin Hayes"},
			"Sam Fox left.\nFor Robin Hayes, it was late. The 32-year-old said no.":           {"The 32-year-old: Robin Hayes"},
			"Robin Hayes left. The 32-year-old said no.":                                      {"The 32-year-old: Robin Hayes"},
		},
		"appositions": {
			"The panel's chairwoman, Sen. Robin Hayes, left.":         {"The panel's chairwoman: Robin Hayes"},
			"Bob Ray died. His daughter, the novelist Ann Ray, left.": {"His: Bob Ray", "daughter: Ann Ray"},
			"It was held by the chief veterinary officer, Ann Lee.":   {"the chief veterinary officer: Ann Lee"},
			"The leader of the council, Bob Ray, left.":               {"The leader of the council: Bob Ray"},
			"Bob Ray, a 34-year-old trader who sat, left.":            {"a 34-year-old trader: Bob Ray"},
			"The bank left. Bob Ray, its head, wept.":                 {"its head: Bob Ray"},
			"Bob Ray, an Ohio sheriff, left.":                         {"an Ohio sheriff: Bob Ray"},
			"In the year Brandt's founder, Bob Ray, left, it rained.": {"Brandt's founder: Bob Ray"},

			"Robin Hayes, the mayor, left.":      {"the mayor: Robin Hayes"},
			"The mayor, Robin Hayes, left.":      {"The mayor: Robin Hayes"},
			"His wife, Robin Hayes, left.":       {"His wife: Robin Hayes"},
			"Robin Hayes is a geologist.":        {"a geologist: Robin Hayes"},
			"Robin Hayes left. She was a judge.": {"She: Robin Hayes", "a judge: Robin Hayes"},
			"Robin Hayes said it was a judge.":   nil,
			"Mayor Robin Hayes left.":            nil,
		},
		"elegant variations": {
			"Robin Hayes left. The former postman said no.":                     {"The former postman: Robin Hayes"},
			"Robin Hayes left. The postman said no.":                            nil,
			"Robin Hayes left. The former postman was late.":                    {"The former postman: Robin Hayes"},
			"Robin Hayes saw Sam Fox. Hayes left. The former postman was late.": nil,
			"Robin Hayes left, and Sam Fox stayed. The former postman said no.": nil,
			"Robin Hayes left. The mother of three said no.":                    {"The mother of three: Robin Hayes"},
			"Robin Hayes left. The retired dinner lady said no.":                {"The retired dinner lady: Robin Hayes"},
			"Robin Hayes left. The dinner lady said no.":                        nil,
			"Robin Hayes left. The official gave no details.":                   {"The official: Robin Hayes"},
			"Robin Hayes saw an envoy. Hayes saw Sam Fox. The official wept.":   nil,
			"Mr. Hayes left. The mother of three said no.":                      nil,
		},
		"traits": {
			"Robin Hayes scored. The striker said no.":                       {"The striker: Robin Hayes"},
			"Robin Hayes scored. \"No,\" said the striker.":                  {"the striker: Robin Hayes"},
			"Robin Hayes scored. The striker fell.":                          {"The striker: Robin Hayes"},
			"Robin Hayes beat Sam Fox. The striker said no.":                 nil,
			"They saw Sam Fox.\nRobin Hayes scored. The striker fell.":       {"The striker: Robin Hayes"},
			"They saw Sam Fox.\nRobin Hayes' team scored. The striker fell.": nil,
			"Robin Hayes said the striker fell.":                             nil,
			"Mr. Fox met Mrs. Hayes. The actress said no.":                   {"The actress: Hayes"},
			"Coach Sam Fox met Robin Hayes. The striker said no.":            {"The striker: Robin Hayes"},
			"Mrs. Hayes sat. She beat Sam Fox. The striker said no.":         {"She: Hayes", "The striker: Hayes"},
			"Robin Hayes beat Sam Fox. Hayes left. The striker fell.":        nil,
			"Robin Hayes scored. \"No,\" said the designer, who sat there.":  nil,
			"Robin Hayes left. The judge said no.":                           nil,
			"Mr. Hayes left. The actress said no.":                           nil,
			"Robin Hayes, a veteran staffer, left.":                          {"a veteran staffer: Robin Hayes"},
		},
		"titles that say the same": {
			"Det Sgt Robin Hayes left. The detective wept.":                     {"The detective: Robin Hayes"},
			"SSP Robin Hayes left. The officer wept.":                           {"The officer: Robin Hayes"},
			"Captain Robin Hayes left. The skipper wept.":                       {"The skipper: Robin Hayes"},
			"Captain Robin Hayes met Captain Bob Ray. Ray left. The boss wept.": nil,
			"Robin Hayes left. The officer wept.":                               nil,
		},
		"callings": {
			"U.S. Attorney Robin Hayes left. The prosecutor wept.":                          {"The prosecutor: Robin Hayes"},
			"Judge Robin Hayes left. The prosecutor said no.":                               nil,
			"Justice Robin Hayes met former judge Sam Fox. Hayes spoke. The judge said no.": {"The judge: Robin Hayes"},
			"Rep. Robin Hayes left. The congresswoman wept.":                                {"The congresswoman: Robin Hayes"},
			"Head coach Robin Hayes sat. The boss wept.":                                    {"The boss: Robin Hayes"},
			"Striker Robin Hayes sat. The referee said no.":                                 nil,
			"Head coach Robin Hayes sat. The striker said no.":                              nil,
			"Senator Robin Hayes met Sam Fox. Fox left. The lawmaker wept.":                 {"The lawmaker: Robin Hayes"},
			"Constable Robin Hayes met Sergeant Sam Fox there. Fox left. The officer wept.": {"The officer: Sam Fox"},
			"They saw Constable Robin Hayes with Sergeant Sam Fox. The officer wept.":       nil,
			"Foreign Minister Igor Petrov left. The deputy minister wept.":                  nil,
			"Robin Hayes left. A judge wept. The judge said no.":                            nil,
			"Opposition leader Robin Hayes spoke. The Labour leader wept.":                  nil,
			"Opposition leader Robin Hayes spoke. The Labour leader said no.":               {"The Labour leader: Robin Hayes"},
			"Foreign Minister Igor Petrov spoke. The Danish leader said no.":                nil,
			"Senator Robin Hayes spoke. Sam Fox called on the Ohio senator to leave.":       {"the Ohio senator: Robin Hayes"},
			"Robin Hayes beat Sam Fox. It rained. It snowed. The Ohio senator said no.":     nil,
			"President Robin Hayes left. It annoyed the Libyan leader.":                     nil,
			"U.S. Attorney Robin Hayes left. The county's top prosecutor wept.":             {"The county's top prosecutor: Robin Hayes"},
			"Gov. Robin Hayes met Rep. Sam Fox. The lawmaker wept.":                         {"The lawmaker: Sam Fox"},
			"Gov. Robin Hayes signed what her aide had hated. \"No,\" the Democrat said.":   {"her: Robin Hayes", "the Democrat: Robin Hayes"},
			"Robin Hayes left. A judge wept. The Democrat said no.":                         nil,
			"Principal Robin Hayes left. The headteacher wept.":                             {"The headteacher: Robin Hayes"},
			"Lord Fox left. The Tory peer wept.":                                            {"The Tory peer: Fox"},
			"Robin Hayes left. The Brandt family said no.":                                  nil,
			"Judge Robin Hayes left. The county's top prosecutor wept.":                     nil,
			"She runs it with a nurse, Robin Hayes. The nurse said no.":                     {"a nurse: Robin Hayes", "The nurse: Robin Hayes"},
			"The union's president, Robin Hayes, left. The labour leader wept.":             {"The union's president: Robin Hayes", "The labour leader: Robin Hayes"},
			"Bob Ray left. With the judge, Sam Fox left.":                                   nil,
		},
		"who does what a participle before the subject says": {
			"Robin Hayes sat. Born to a nurse and a baker, she left.":                                            {"she: Robin Hayes"},
			"Robin Hayes sat. Hired by Mrs. Fox, she left.":                                                      {"she: Robin Hayes"},
			"Robin Hayes sat. Given that Mrs. Fox left, she stayed.":                                             {"she: Fox"},
			"Robin Hayes sat. Asked if he was ill, he wept.":                                                     {"he: Robin Hayes", "he: Robin Hayes"},
			"Robin Hayes spoke. Reacting to his remark, Sam Fox wept.":                                           {"his: Robin Hayes"},
			"Robin Hayes sat. Asked if an adviser was there, he wept.":                                           {"he: Robin Hayes"},
			"Robin Hayes met a man who lost his house.":                                                          nil,
			"Mr. Fox felt Mr. Ray was late. \"No,\" he said.":                                                    {"he: Fox"},
			"Mr. Fox ate. Mr. Fox sat. Mr. Fox slept. Mr. Ray said Mr. Fox was late. Now it, he said, was over.": {"he: Ray"},
			"Robin Hayes spoke. Sam Fox wept. As for Robin Hayes, she left.":                                     {"she: Robin Hayes"},
			"Mr. Fox ate. Mr. Fox sat. Mr. Fox slept. Mr. Ray saw him there. He said no.":                        {"him: Fox", "He: Ray"},
			"Mr. Fox sat. He felt Mr. Ray was late. \"No,\" he said.":                                            {"He: Fox", "he: Fox"},
		},
		"nations and parties": {
			"Robin Hayes lost to Sam Fox. The German told reporters no.":             {"The German: Robin Hayes"},
			"Robin Hayes was beaten by Sam Fox. The German told reporters no.":       nil,
			"Robin Hayes scored. The German, who sat, left.":                         {"The German: Robin Hayes"},
			"Robin Hayes scored. The German told reporters no.":                      {"The German: Robin Hayes"},
			"Robin Hayes scored. \"No,\" the Republican said.":                       {"the Republican: Robin Hayes"},
			"Robin Hayes beat Sam Fox. The German told reporters no.":                nil,
			"Robin Hayes trails Sam Fox, and the German sat.":                        nil,
			"Robin Hayes scored. The German squad wept. The Republican side wept.":   nil,
			"Robin Hayes scored. The German figures rose.":                           nil,
			"Robin Hayes scored. The Germans said no. The French said no.":           nil,
			"Robin Hayes scored. The Portuguese is late. The Portuguese are late.":   {"The Portuguese: Robin Hayes"},
			"Robin Hayes scored. The German chancellor said no.":                     nil,
			"Robin Hayes spoke. \"No,\" the Conservative MP said.":                   {"the Conservative MP: Robin Hayes"},
			"Robin Hayes, a lifelong Democrat, left.":                                {"a lifelong Democrat: Robin Hayes"},
			"Robin Hayes, the Republican candidate's sister, left. The sister wept.": nil,
		},
		"ages": {
			"Robin Hayes left. The 46-year-old sales manager said no.":                     {"The 46-year-old sales manager: Robin Hayes"},
			"Robin Hayes scored. The 28-year-old, from Ohio, left.":                        {"The 28-year-old: Robin Hayes"},
			"They saw Sam Fox. Robin Hayes scored late, and the 19-year-old left.":         {"the 19-year-old: Robin Hayes"},
			"They saw Sam Fox. When Robin Hayes scored, the 19-year-old left.":             {"the 19-year-old: Robin Hayes"},
			"Robin Hayes said the 19-year-old left.":                                       nil,
			"Robin Hayes sat. Police held a 17-year-old. He left.":                         nil,
			"Robin Hayes sat. Hired after the fall of Bob Ray, the 37-year-old has risen.": {"the 37-year-old: Robin Hayes"},
			"Robin Hayes sat in the old town. The old wept.":                               nil,
			"Robin Hayes will play Sam Fox or Bob Ray. The 28-year-old said no.":           {"The 28-year-old: Robin Hayes"},
			"Robin Hayes left. Sam Fox left. The 28-year-old said no.":                     {"The 28-year-old: Sam Fox"},
			"Robin Hayes left, and Sam Fox stayed. The 28-year-old said no.":               nil,
			"Robin Hayes (44), a father of three, died after he fell.":                     {"a father of three: Robin Hayes", "he: Robin Hayes"},
			"Bob Ray met Robin Hayes, 34, Caleb's mother, there.":                          {"Caleb's mother: Robin Hayes"},
			"Mrs. Fox left. Robin Hayes, who speaks for Sam Lee, would like to. She wept.": {"She: Robin Hayes"},
		},
		"relatives": {
			"Bob Ray left. His wife, Ann Fox, wept. His wife said no.":                 {"His: Bob Ray", "wife: Ann Fox", "His: Bob Ray", "wife: Ann Fox"},
			"Bob Ray's wife, Ann Fox, left. Ann Fox said her husband was ill.":         {"Bob Ray's wife: Ann Fox", "her: Ann Fox", "husband: Bob Ray"},
			"Bob Ray's mother, Ann Fox, left. Ann Fox said her son was ill.":           {"Bob Ray's mother: Ann Fox", "her: Ann Fox", "son: Bob Ray"},
			"Bob Ray's mother, Ann Fox, left. Ann Fox said her daughter was ill.":      {"Bob Ray's mother: Ann Fox", "her: Ann Fox"},
			"Bob Ray's son, Sam, left. Bob Ray's son, Tom, wept. Bob Ray's son spoke.": {"Bob Ray's son: Sam", "Bob Ray's son: Tom"},
			"Bob Ray left. His lawyer, Ann Fox, wept. His lawyer said no.":             {"His: Bob Ray", "lawyer: Ann Fox", "His: Bob Ray", "lawyer: Ann Fox"},
			"Bob Ray left. His wife said no.":                                          {"His: Bob Ray"},
		},
		"organizations": {
			"We saw Lumera Systems Inc. there. The company left.":                                       {"The company: Lumera Systems Inc."},
			"We saw Lumera Ltd. there. The combined company left.":                                      nil,
			"We saw Lumera Ltd. there. The Dutch company left.":                                         {"The Dutch company: Lumera Ltd."},
			"Ann Lee leads Lumera Front. Bob Ray chaired the airline.":                                  nil,
			"We saw budget airline Lumera there. The airline left.":                                     {"The airline: Lumera"},
			"We saw Lumera, a big lender, there. The lender left.":                                      {"The lender: Lumera"},
			"Retailer Lumera Holdings left. The retailer wept.":                                         {"The retailer: Lumera Holdings"},
			"A spokesman for Lumera Holdings said the operator had left. It rained. The operator left.": {"the operator: Lumera Holdings", "The operator: Lumera Holdings"},
			"Lumera Ltd. left. The ASX-listed company wept.":                                            {"The ASX-listed company: Lumera Ltd."},
			"Lumera Ltd. left. It bought the brewer, Brandt Beer Ltd., there.":                          {"the brewer: Brandt Beer Ltd."},
			"The Foreign Ministry left. We accused the ministry of theft.":                              {"the ministry: Foreign Ministry"},
			"The Foreign Ministry left. We saw the ministry of the navy.":                               nil,
			"A spokesman for Lumera Holdings said the operator had left.":                               {"the operator: Lumera Holdings"},
			"We saw the New York Times. The paper said so. It said more.":                               {"The paper: New York Times", "It: New York Times"},
			"It rose, said analysts polled by Halvorsen Ltd. The company left.":                         nil,
			"We saw the New York Times. The company of friends left.":                                   nil,
			"The Bank of Ohio left. Lumera Ltd. left. The bank fell.":                                   {"The bank: Bank of Ohio"},
			"The Government Day School was hit. The government was late.":                               nil,
			"We saw Lumera Systems Inc. there. The company founder left.":                               nil,
			"The Foreign Ministry denied it. The ministry was late.":                                    {"The ministry: Foreign Ministry"},
			"The Canal Trust shut part of the Ohio cut, and it said so.":                                {"it: Canal Trust"},
			"Lumera Ltd. said it would close. Lumera said on Monday that it had closed.":                {"it: Lumera Ltd.", "it: Lumera Ltd."},
			"Lumera Ltd. said it would be late. Lumera said it was hard. Lumera hoped it would rain.":   nil,
			"We saw the Ohio Opera there. They sang in the opera houses of Paris.":                      nil,
			"It died at Brandt Hills Zoo. It had been ill, the zoo said.":                               {"the zoo: Brandt Hills Zoo"},
			"Lumera Ltd. left. Lumera wept. Lumera sat. The zoo left.":                                  nil,
			"We saw Lumera Ltd. there. The Islamic State group left.":                                   nil,
			"We saw Lumera Ltd. there. The Ohio company left.":                                          {"The Ohio company: Lumera Ltd."},
			"The Foreign Ministry met the Interior Ministry. The ministry was late.":                    nil,
			"The Foreign Ministry met Lumera Systems Inc. there. The ministry left the company.":        {"The ministry: Foreign Ministry", "the company: Lumera Systems Inc."},
		},
		"names of both genders": {
			"Mayor Jan Pohl left. She wept.":    {"She: Jan Pohl"},
			"Mayor Jan Pohl left. He wept.":     {"He: Jan Pohl"},
			"Mayor Jordan Pohl left. She wept.": {"She: Jordan Pohl"},
			"Mayor Peter Pohl left. She wept.":  nil,
			"Mayor Mary Pohl left. He wept.":    nil,
		},
		"interviews": {
			"We spoke with Robin Hayes.\nWhat do you do?\nI sing.\nWhere do you live?\nI live here.\nAre you well?\nMy leg hurts.": {
				"you: Robin Hayes", "I: Robin Hayes", "you: Robin Hayes", "I: Robin Hayes", "you: Robin Hayes", "My: Robin Hayes"},
			"Robin Hayes left.\nWhat do you do?\nI sing.\nWhere do you live?\nI live here.\nAre you well?\nI am.": nil,
			"We spoke with Robin Hayes.\nI sing.": nil,
			"Robin Hayes sings. She spoke to the Herald's Bob Ray.\nWhat do you do?\nI sing.\nWhere do you live?\nI live here.\nAre you well?\nI am.":        {"She: Robin Hayes"},
			"We interviewed an owner on Robin Hayes.\nWhat do you do?\nI sing.\nWhere do you live?\nI live here.\nAre you well?\nI am.":                      nil,
			"In an interview with the Associated Press, Robin Hayes wept.\nWhat do you do?\nI sing.\nWhere do you live?\nI live here.\nAre you well?\nI am.": nil,
			"Interview by Robin Hayes.\nWhat do you do?\nI sing.\nWhere do you live?\nI live here.\nAre you well?\nI am.":                                    nil,
		},
	} {
		t.Run(phenomenon, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, tied(text), text)
			}
		})
	}
}

func TestMentionsOfOneEntityDoNotOverlap(t *testing.T) {
	line := "It rained, according to the chief veterinary officer, Colonel Adama Diallo.\n\n"
	for _, m := range tied(line + line) {
		assert.NotEqual(t, "the chief: Adama Diallo", m, "the longer one holds")
	}
}

// TestDateline: where a story was filed is in nobody's mind.
func TestDateline(t *testing.T) {
	d := scan.Text("PARIS - The miner would go. It said sales were down.")
	l := &layout.Layout{Headline: -1, Subhead: -1, Blocks: []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}},
		Datelines: []layout.Dateline{{Range: scan.Range{To: 1}, Places: []scan.Range{{To: 1}}}}}
	d.Divide([]scan.Range{l.Blocks[0].Range}, func(int) bool { return true })
	e := entity.Read(d, l, timex.Read(d, l, timex.Options{}))
	assert.Empty(t, Read(d, l, e, clause.Read(d, l, e)).Mentions)

}
