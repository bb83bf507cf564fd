package entity

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// grouped writes the entities as "Marco Rubio: Rubio, Mr. Rubio".
func grouped(text string) []string {
	d, r := read(text)
	out := make([]string, len(r.Entities))
	for i, e := range r.Entities {
		out[i] = e.Name + ":"
	}
	for _, m := range r.Mentions {
		out[m.Entity] += " " + d.TextOf(m.Range) + ","
	}
	for i := range out {
		out[i] = strings.TrimSuffix(out[i], ",")
	}
	return out
}

// filler parts two names that would stand side by side.
const filler = "It had rained all day in the old town by the sea, and it went on to rain. "

func TestGroups(t *testing.T) {
	for phenomenon, cases := range map[string]map[string][]string{
		"middle names": {
			"We saw Cassiel Ato Forson. Forson left.":                                              {"Cassiel Ato Forson: Cassiel Ato Forson, Forson"},
			"We saw Marco A. Rubio. Marco Rubio said no. Rubio left.":                              {"Marco A. Rubio: Marco A. Rubio, Marco Rubio, Rubio"},
			"Then George W. Bush met George H.W. Bush there.":                                      {"George W. Bush: George W. Bush", "George H.W. Bush: George H.W. Bush"},
			"We saw Andrés Manuel López Obrador. López Obrador left. So did Obrador. AMLO stayed.": {"Andrés Manuel López Obrador: Andrés Manuel López Obrador, López Obrador, Obrador, AMLO"},
			"We saw Recep Tayyip Erdogan. Tayyip Erdogan left.":                                    {"Recep Tayyip Erdogan: Recep Tayyip Erdogan, Tayyip Erdogan"},
		},
		"initials": {
			"We saw John Smith. J. Smith left.":                 {"John Smith: John Smith, J. Smith"},
			"We saw John Smith and James Smith. J. Smith left.": {"John Smith: John Smith", "James Smith: James Smith", "J. Smith: J. Smith"},
			"We saw John Robert Smith. J.R. Smith left.":        {"John Robert Smith: John Robert Smith, J.R. Smith"},
		},
		"particles and hyphens": {
			"We saw Bashar al-Assad. Assad left. Then al-Assad wept.":         {"Bashar al-Assad: Bashar al-Assad, Assad, al-Assad"},
			"We saw Bashar Assad. Then al-Assad left.":                        {"Bashar Assad: Bashar Assad, al-Assad"},
			"We saw Mohammed bin Salman. Prince bin Salman left. MBS stayed.": {"Mohammed bin Salman: Mohammed bin Salman, bin Salman, MBS"},
			"We saw Rita Cruz-Dale. Rita Ann Cruz was born here.":             {"Rita Cruz-Dale: Rita Cruz-Dale, Rita Ann Cruz"},
			"We saw Rita Cruz-Dale. Ann Cruz was born here.":                  {"Rita Cruz-Dale: Rita Cruz-Dale", "Ann Cruz: Ann Cruz"},
			"We saw Rita Cruz-Dale. Then Cruz-Dale left.":                     {"Rita Cruz-Dale: Rita Cruz-Dale, Cruz-Dale"},
			"We saw Ursula von der Leyen. Von der Leyen left.":                {"Ursula von der Leyen: Ursula von der Leyen, Von der Leyen"},
			"We saw Al Gore and Karenna Gore. Al left.":                       {"Al Gore: Al Gore, Al", "Karenna Gore: Karenna Gore"},
		},
		"order of names": {
			"We saw Viktor Orbán. Orbán Viktor left.": {"Viktor Orbán: Viktor Orbán, Orbán Viktor"},
			"We saw James Thomas. Thomas James left.": {"James Thomas: James Thomas", "Thomas James: Thomas James"},
		},
		"spellings": {
			"We saw Volodymyr Zelensky. Volodymyr Zelenskyy left. Zelenskyy wept.": {"Volodymyr Zelensky: Volodymyr Zelensky, Volodymyr Zelenskyy, Zelenskyy"},
			"We saw Sergey Lavrov. Sergei Lavrov left.":                            {"Sergey Lavrov: Sergey Lavrov, Sergei Lavrov"},
			"We saw Maria Lopez. Mario Lopez left.":                                {"Maria Lopez: Maria Lopez", "Mario Lopez: Mario Lopez"},
		},
		"short given names": {
			"We saw Mo Farah. " + filler + "Then Mohamed Farah left. Farah wept.":                               {"Mo Farah: Mo Farah, Mohamed Farah, Farah"},
			"We saw Elizabeth Truss. " + filler + "Then Liz Truss left.":                                        {"Elizabeth Truss: Elizabeth Truss, Liz Truss"},
			"We saw Bob Casey. " + filler + "Then Robert Casey Jr. left.":                                       {"Robert Casey Jr.: Bob Casey, Robert Casey Jr."},
			"We saw Bob Casey. " + filler + "Then Edward Casey left.":                                           {"Bob Casey: Bob Casey", "Edward Casey: Edward Casey"},
			"We saw Robert Finch and Bob Finch there.":                                                          {"Robert Finch: Robert Finch", "Bob Finch: Bob Finch"},
			"We saw Robert Finch. " + filler + "Bob Finch left. Then Robert wept. Then Bob left.":               {"Robert Finch: Robert Finch, Robert", "Bob Finch: Bob Finch, Bob"},
			"We saw Jack Smith. " + filler + "John Smith, a juror, left.":                                       {"Jack Smith: Jack Smith", "John Smith: John Smith"},
			"We saw Mr. Chris Smith. " + filler + "Then Mrs. Christine Smith left.":                             {"Chris Smith: Chris Smith", "Christine Smith: Christine Smith"},
			"We saw Chris Smith. " + filler + "We saw Christine Smith. " + filler + "We saw Christopher Smith.": {"Chris Smith: Chris Smith, Christine Smith", "Christopher Smith: Christopher Smith"},
		},
		"spouses": {
			"We saw Kev Stubbs, 44, and his wife Donna. Mrs Stubbs wept. Mr Stubbs left. Stubbs sat.": {"Kev Stubbs: Kev Stubbs, Stubbs, Stubbs", "Donna: Donna, Stubbs"},
			"We saw Kev Stubbs. Stubbs's wife, Donna, wept. Mrs Stubbs left.":                         {"Kev Stubbs: Kev Stubbs, Stubbs", "Donna: Donna, Stubbs"},
			"Ann Lee left with her husband, Bob, there. Mr Lee wept. Lee sat.":                        {"Ann Lee: Ann Lee, Lee", "Bob: Bob, Lee"},
			"Ann Lee met Bob Ray, and his wife Donna left. Mrs Lee wept.":                             {"Ann Lee: Ann Lee, Lee", "Bob Ray: Bob Ray", "Donna: Donna"},
		},
		"namesakes": {
			"Mr. Smith and Mrs. Smith left. Mr. Smith wept. Mrs. Smith did not.": {"Smith: Smith, Smith", "Smith: Smith, Smith"},
			"Kayleigh Turnbull, 31, and Ryan Turnbull left. Mrs Turnbull told us. Mr Turnbull, 33, told us so.": {
				"Kayleigh Turnbull: Kayleigh Turnbull, Turnbull", "Ryan Turnbull: Ryan Turnbull, Turnbull"},
			"Odile Marchetti died. Her daughter, Claire Marchetti, wept. Marchetti was 91.":   {"Odile Marchetti: Odile Marchetti, Marchetti", "Claire Marchetti: Claire Marchetti"},
			"We saw Ann Lee.\nWe saw Bob Lee.\nLater Lee wept.":                               {"Ann Lee: Ann Lee", "Bob Lee: Bob Lee, Lee"},
			"Governor Ann Lee met Senator Bob Lee. Later Sen. Lee wept. Gov. Lee did not.":    {"Ann Lee: Ann Lee, Lee", "Bob Lee: Bob Lee, Lee"},
			"Mayor Ann Lee met Senator Bob Lee. Later Senator Lee wept. Mayor Lee did not.":   {"Ann Lee: Ann Lee, Lee", "Bob Lee: Bob Lee, Lee"},
			"We saw Joel Coen and Ethan Coen. Joel left, and Ethan stayed.":                   {"Joel Coen: Joel Coen, Joel", "Ethan Coen: Ethan Coen, Ethan"},
			"The guests were Kayode and Miriam Ashdown. Mrs Ashdown left. Mr Ashdown stayed.": {"Kayode: Kayode, Ashdown", "Miriam Ashdown: Miriam Ashdown, Ashdown"},
			"The widow of Eamon Tuohy wept. Mr Tuohy was ill. Anna Tuohy left.":               {"Eamon Tuohy: Eamon Tuohy, Tuohy", "Anna Tuohy: Anna Tuohy"},
			"We saw Anna Reyes and Paul Reyes. Ms Reyes left. Mr Reyes stayed.":               {"Anna Reyes: Anna Reyes, Reyes", "Paul Reyes: Paul Reyes, Reyes"},
			"We saw Lee Jones. Jones left. Then we saw Bob Jones.":                            {"Lee Jones: Lee Jones, Jones", "Bob Jones: Bob Jones"},
			"He is Robert Kennedy Jr., the son of Robert Kennedy.":                            {"Robert Kennedy Jr.: Robert Kennedy Jr.", "Robert Kennedy: Robert Kennedy"},
		},
		"by-names": {
			"We saw Mohamed Dagalo, known on site as ‘Brandt’, there.":                  {"Mohamed Dagalo: Mohamed Dagalo, Brandt"},
			"We saw Ann Lee, known for her role as Carmen Fox, there.":                  {"Ann Lee: Ann Lee", "Carmen Fox: Carmen Fox"},
			"We saw Mohamed Dagalo, widely known as Hemedti, there. Then Hemedti left.": {"Mohamed Dagalo: Mohamed Dagalo, Hemedti, Hemedti"},
			"We saw Mohamed Dagalo. Then Hemedti left.":                                 {"Mohamed Dagalo: Mohamed Dagalo", "Hemedti: Hemedti"},
		},
		"places and people": {
			"Halden Seafood ASA rose. Halden fell. Then Knut Halden died.":            {"Halden Seafood ASA: Halden Seafood ASA, Halden", "Knut Halden: Knut Halden"},
			"Then Knut Halden died. Halden Seafood ASA rose. Halden was its founder.": {"Knut Halden: Knut Halden, Halden", "Halden Seafood ASA: Halden Seafood ASA"},
			"We saw Jordan Pike there. Jordan said no.":                               {"Jordan Pike: Jordan Pike, Jordan"},
			"We saw Jordan Pike there. Jordan said no. He is in Jordan.":              {"Jordan Pike: Jordan Pike", "Jordan: Jordan, Jordan"},
			"We saw Paris Hilton in Paris. Hilton left Paris.":                        {"Paris Hilton: Paris Hilton, Hilton", "Paris: Paris, Paris"},
		},
		"organizations": {
			"The Halvorsen Marine ASA rose. Halvorsen Marine grew. Halvorsen fell.":            {"Halvorsen Marine ASA: Halvorsen Marine ASA, Halvorsen Marine, Halvorsen"},
			"We saw Calder Foods Inc. there. Shares in Calder rose. Calder declined.":          {"Calder Foods Inc.: Calder Foods Inc., Calder, Calder"},
			"Shares of Saudi Gulf Steel Co. rose. Saudi Gulf Steel fell.":                      {"Saudi Gulf Steel Co.: Saudi Gulf Steel Co., Saudi Gulf Steel"},
			"We saw Ann Obama. The Obama Historical Society met. Then Obama left.":             {"Ann Obama: Ann Obama, Obama", "Obama Historical Society: Obama Historical Society"},
			"Pembury Securities left. He is an analyst at Pembury.":                            {"Pembury Securities: Pembury Securities, Pembury"},
			"We saw the Toronto Blue Jays. The Blue Jays left.":                                {"Toronto Blue Jays: Toronto Blue Jays, Blue Jays"},
			"We saw the Chicago White Sox. The White Sox left.":                                {"Chicago White Sox: Chicago White Sox, White Sox"},
			"The Chicago Public Schools met. Public Schools left.":                             {"Chicago Public Schools: Chicago Public Schools", "Public Schools: Public Schools"},
			"Bolton Wanderers lost. Bolton led twice.":                                         {"Bolton Wanderers: Bolton Wanderers, Bolton"},
			"Bolton Wanderers lost. It rained in Bolton. Bolton led twice.":                    {"Bolton Wanderers: Bolton Wanderers", "Bolton: Bolton, Bolton"},
			"The NZ Herald left. She told the Herald no.":                                      {"NZ Herald: NZ Herald, Herald"},
			"The Boston Celtics lost in Boston.":                                               {"Boston Celtics: Boston Celtics", "Boston: Boston"},
			"He lives in Linwood. The Linwood Police Department came. He left Linwood.":        {"Linwood: Linwood, Linwood", "Linwood Police Department: Linwood Police Department"},
			"The US Product Safety Commission met. The Product Safety Commission left.":        {"US Product Safety Commission: US Product Safety Commission, Product Safety Commission"},
			"It is the Alternative for Germany's (AfD) plan. The AfD left.":                    {"Alternative for Germany: Alternative for Germany, AfD, AfD"},
			"We saw the National Institute for Health and Care Excellence (NICE). NICE left.":  {"National Institute for Health and Care Excellence: National Institute for Health and Care Excellence, NICE, NICE"},
			"We saw the Alternative for Germany (AfD). The AfD left.":                          {"Alternative for Germany: Alternative for Germany, AfD, AfD"},
			"The WHO (World Health Organization) met.":                                         {"World Health Organization: WHO, World Health Organization"},
			"The Department of Transport met. The Transport Department left.":                  {"Department of Transport: Department of Transport, Transport Department"},
			"The National Marsh Authority met. The NMA left. National pride rose.":             {"National Marsh Authority: National Marsh Authority, NMA"},
			"The European Union and the United States met. The EU left, and the U.S. did not.": {"European Union: European Union, EU", "United States: United States, U.S."},
		},
	} {
		t.Run(phenomenon, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, grouped(text), text)
			}
		})
	}
}

func TestWarnings(t *testing.T) {
	for text, want := range map[string][]string{
		"Rubio left. Then Marco Rubio came.":                        {"surname-first Rubio"},
		"Mr. Rubio left. Then Marco Rubio came.":                    nil,
		"Marco Rubio came. Rubio left. Marco Rubio wept.":           nil,
		"We saw Volodymyr Zelensky. Then Zelenskyy wept.":           {"two-spellings Zelenskyy"},
		"We saw Tayyip Erdoğan. Then Erdoğan wept. Erdogan stayed.": {"two-spellings Erdogan"},
		"We saw Viktor Orbán. Then Orban wept. Orban left.":         {"two-spellings Orban"},
		"We saw Tayyip Erdoğan. Then Erdoğan wept.":                 nil,
	} {
		d, r := read(text)
		var got []string
		for _, w := range r.Warnings {
			got = append(got, w.Code+" "+d.TextOf(w.Range))
		}
		assert.Equal(t, want, got, text)
	}
}

// TestManyNames holds the time of grouping to the length of the text, with ten
// thousand names that differ, and as many of one surname.
func TestManyNames(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, form := range map[string]string{"different": "Ann %[1]sson met %[1]s. ", "one surname": "%sina Lee met Lee. ", "one given name": "Ann %[1]sson met Ann. ", "initials": "Ann %s Lee met A. Lee. ", "couples": "Ann and Bob %[1]sson met Ann %[1]sson. "} {
		text := func(n int) string {
			var b strings.Builder
			for i := range n {
				word := fmt.Sprintf("%c%c%c%c", 'A'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i%7)
				fmt.Fprintf(&b, form, word)
			}
			return b.String()
		}
		elapsed := func(n int) time.Duration {
			s := text(n)
			best := time.Hour
			for range 3 {
				start := time.Now()
				read(s)
				best = min(best, time.Since(start))
			}
			return best
		}
		growth := 0.0
		for range 8 { // a busy machine gets another chance
			short, long := elapsed(1000), elapsed(10000)
			if growth = long.Seconds() / short.Seconds(); growth < 20 {
				break
			}
		}
		assert.Less(t, growth, 20.0, "%s: ten times the names", name)
	}
}

// TestTablesAreNeverFull: stories of nothing but companies with a word before and a legal
// form behind the name proper, which is what takes most room in the tables of their forms.
func TestTablesAreNeverFull(t *testing.T) {
	const letters = "BCDFGHJKLMNPRSTV"
	for n := 1; n <= len(letters); n++ {
		var text strings.Builder
		for _, c := range letters[:n] {
			fmt.Fprintf(&text, "The American %carango Robotics Inc. fell as prices rose. ", c)
		}
		_, r := read(text.String())
		assert.Len(t, r.Entities, n)
	}
}
