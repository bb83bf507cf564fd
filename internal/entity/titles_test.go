package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// titlesOf writes the titles of the first person in a text.
func titlesOf(text string) []string {
	d, r := read(text)
	for _, e := range r.Entities {
		if e.Kind != Person {
			continue
		}
		var out []string
		for _, t := range e.Titles {
			out = append(out, d.TextOf(t))
		}
		return out
	}
	return nil
}

func TestTitles(t *testing.T) {
	for place, cases := range map[string]map[string][]string{
		"before": {
			"We met State Department spokeswoman Mary Jones.":    {"State Department spokeswoman"},
			"We met Assistant U.S. Attorney Mary Jones.":         {"Assistant U.S. Attorney"},
			"We met former deputy finance minister Mary Jones.":  {"former deputy finance minister"},
			"We met Prime Minister Sir John Jones.":              {"Prime Minister Sir"},
			"We met lawyer and activist Mary Jones.":             {"lawyer and activist"},
			"Ports and Shipping Minister Mary Jones left.":       {"Ports and Shipping Minister"},
			"Agriculture and Fisheries Minister Mary Jones left": {"Agriculture and Fisheries Minister"},
			"The Brandts and Mayor Mary Jones left.":             {"Mayor"},
			"We met 29-year-old nurse Mary Jones.":               {"nurse"},
			"Bank of the West chairman Ann Lee left.":            {"Bank of the West chairman"},
			"He is a son of the chairman Ann Lee.":               {"chairman"},
			"We met Ministry of Education spokesman Mary Jones.": {"Ministry of Education spokesman"},
			"Dr. Mary Jones left.":                               {"Dr."},
			"We met Hollis & Ray chief Mary Jones.":              {"Hollis & Ray chief"},
			"WBC champ Mary Jones left.":                         {"WBC champ"},
			"Lt. Cmdr. Mary Jones left.":                         {"Lt. Cmdr."},
			"We met Det Ch Insp Mary Jones.":                     {"Det Ch Insp"},
			"The food board's additional secretary Mary Jones.":  {"additional secretary"},
			"Coun. Mary Jones left.":                             {"Coun."},
			"We met city investigator Mary Jones.":               {"city investigator"},
			"We read the Daily Courier. Mary Jones left.":        nil,
			"We met MPA Mary Jones.":                             {"MPA"},
			"PC Mary Jones left.":                                {"PC"},
			"Then DIG Mary Jones left.":                          {"DIG"},
			"One of us, retired steelworker Mary Jones, spoke.":  {"retired steelworker"},
			"The Kestrels lost left-arm spinner Mary Jones.":     {"left-arm spinner"},
			"We met Hollow County Sheriff Mary Jones.":           {"Hollow County Sheriff"},
			"You did not refuse Mr Jones.":                       nil,
			"We met a young guide named Mary Jones.":             {"young guide"},
			"A man named Mary Jones left.":                       nil,
			"They invite former public works chief Mary Jones.":  {"former public works chief"},
			"Hollow sporting director Mary Jones left.":          {"Hollow sporting director"},
			"Special Agent in Charge Mary Jones left.":           {"Special Agent in Charge"},
			"It is for the minister, Mary Jones TD, to say.":     {"minister"},
			"His media aide, Mary Jones, left.":                  {"media aide"},
			"Water Minister Don Jones left.":                     {"Water Minister"},
			"The club's boss Dean Jones left.":                   {"boss"},
			"Second seed Mary Jones left.":                       {"Second seed"},
			"WHO adviser Mary Jones left.":                       {"WHO adviser"},
			"NCP (SP) leader Mary Jones left.":                   {"NCP (SP) leader"},
			"Calder founder and CEO Mary Jones left.":            {"Calder founder and CEO"},
			"We met Justice (retired) Mary Jones.":               {"Justice (retired)"},
			"We met DCP (zone II) Mary Jones.":                   {"DCP (zone II)"},
			"We met Bob Ray (left) and Mary Jones.":              nil,
			"Mr. Jones met us.":                                  nil, // a courtesy, no title
			"Mayor Mary Jones came. Then Mayor Jones left again": {"Mayor", "Mayor"},
		},
		"with of": {
			"Kenyan Ambassador to the United States Karim Sadat came":   {"Kenyan Ambassador to the United States"},
			"Minister for Health Mary Jones left.":                      {"Minister for Health"},
			"Secretary for Culture, Sports and Tourism Mary Jones left": {"Secretary for Culture, Sports and Tourism"},
			"Minister of State for Trade and Industry Mary Jones left.": {"Minister of State for Trade and Industry"},
			"The plan for Mary Jones is late.":                          nil,
			"We saw a friend of Mary Jones.":                            nil,
			"The lawyer for Mary Jones came.":                           nil,
		},
		"before a comma": {
			"The mayor, Mary Jones, has left.":                                        {"mayor"},
			"His lawyer, Mary Jones of Jones Fox LLP, has left.":                      {"lawyer"},
			"Asked by the mayor, Mary Jones of Hollis said no.":                       nil,
			"The club's former captain, Mary Jones, scored.":                          {"former captain"},
			"Calder's captain, Mary Jones, scored.":                                   {"Calder's captain"},
			"The leader of the opposition, Mary Jones, said no.":                      {"leader of the opposition"},
			"Asked by the mayor, Mary Jones and her son said no.":                     nil,
			"The agency's chief executive, Ms Mary Jones, has left.":                  {"chief executive"},
			"The chief veterinary officer, Colonel Mary Jones, has left.":             {"chief veterinary officer", "Colonel"},
			"It was seen by a retired dentist, Mary Jones, who left.":                 {"retired dentist"},
			"Your own party chairman, Mary Jones, has left.":                          {"party chairman"},
			"Meanwhile, president of the fishers' cooperative, Mary Jones, has left.": {"president of the fishers' cooperative"},
			"The chairman of the panel on good government, Mary Jones, has left.":     {"chairman of the panel on good government"},
			"He ran, president of the club then, Mary Jones left.":                    nil,
			"Two mayors, Mary Jones and Bob Ray, have left.":                          nil,
			"According to a mayor, Mary Jones sold it to the state.":                  nil,
		},
		"apposition": {
			"Mary Jones, the company's director, spoke.":                                           {"company's director"},
			"Mary Jones, a 52-year-old lawyer and former mayor of the port city of Hollis, spoke.": {"lawyer and former mayor of the port city of Hollis"},
			"Mary Jones, whose lawyer is late, spoke.":                                             nil,
			"Mary Jones, 45, a nurse at the clinic, spoke.":                                        {"nurse at the clinic"},
			"Mary Jones, director of the clinic and head of the board, spoke.":                     {"director of the clinic and head of the board"},
			"Mary Jones, a geologist whose maps changed the field, died.":                          {"geologist"},
			"Mary Jones, the mayor who won in May, died.":                                          {"mayor"},
			"Mary Jones, then a senator, spoke.":                                                   {"senator"},
			"Mary Jones – the mayor of Hollis – spoke.":                                            {"mayor of Hollis"},
			"Mary Jones (Minister of Health) spoke.":                                               {"Minister of Health"},
			"Mary Jones (the minister's sister) spoke.":                                            nil,
			"Mary Jones, the mayor's sister, spoke.":                                               nil,
			"Mary Jones, the mayor's spokeswoman, spoke.":                                          {"mayor's spokeswoman"},
			"Mary Jones, a tourist from Hollis, left.":                                             {"tourist from Hollis"},
			"Mary Jones, representing the developer, left.":                                        nil,
			"Mary Jones, managing director of the club, left.":                                     {"managing director of the club"},
			"It was won by Mary Jones, the mayor said.":                                            nil,
			"Mary Jones, the mayor said.":                                                          {"mayor"},
			"Mary Jones, said the mayor, had left.":                                                nil,
			"Mary Jones, who met the mayor, had left.":                                             nil,
			"Mary Jones, a 45-year-old nurse, died.":                                               {"nurse"},
			"Mary Jones, 45, died.":                                                                nil,
			"In a letter to Mary Jones, he asked the mayor to leave the house.":                    nil,
		},
		"as": {
			"Mary Jones as finance minister, not as mayor, left.":  {"finance minister"},
			"Mary Jones was sworn in as president.":                {"president"},
			"Mary Jones was sworn in as mayor on Friday.":          {"mayor"},
			"Mary Jones was sacked as dean of medicine last week.": {"dean of medicine"},
			"Mary Jones will step down as head of Norvik in June.": {"head of Norvik"},
			"Mary Jones will serve as consul in Lagos.":            {"consul in Lagos"},
			"Mary Jones was appointed as the clinic's director.":   {"clinic's director"},
			"Mary Jones left as the mayor spoke.":                  nil,
			"Mary Jones saw him as a leader.":                      nil,
		},
	} {
		t.Run(place, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, titlesOf(text), text)
			}
		})
	}
}
