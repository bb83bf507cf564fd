package entity

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/layout"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// read finds the names of a text whose lines are paragraphs.
func read(text string) (*scan.Doc, *Result) {
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
	return d, Read(d, l, timex.Read(d, l, timex.Options{}))
}

var kindLetters = [...]string{"P", "O", "L"}

// described writes each entity as "P Ann Lee (mayor) 2": kind, name, titles, mentions.
func described(text string) []string {
	d, r := read(text)
	counts := make([]int, len(r.Entities))
	for _, m := range r.Mentions {
		counts[m.Entity]++
	}
	var out []string
	for i, e := range r.Entities {
		s := kindLetters[e.Kind] + " " + e.Name
		for _, t := range e.Titles {
			s += " (" + d.TextOf(t) + ")"
		}
		out = append(out, fmt.Sprint(s, " ", counts[i]))
	}
	return out
}

func TestEntities(t *testing.T) {
	for phenomenon, cases := range map[string]map[string][]string{
		"people": {
			"The attorney Marty Singer-Cole left.":                           {"P Marty Singer-Cole (attorney) 1"},
			"Former mayor Ann Lee met Bob Ray. Lee left.":                    {"P Ann Lee (Former mayor) 2", "P Bob Ray 1"},
			"State Department spokeswoman Mary Jones said no. Jones left.":   {"O State Department 1", "P Mary Jones (State Department spokeswoman) 2"},
			"Mary Jones, the company's director, spoke.":                     {"P Mary Jones (company's director) 1"},
			"Mr. Lee saw Ludwig van Beethoven and Charles de Gaulle.":        {"P Lee 1", "P Ludwig van Beethoven 1", "P Charles de Gaulle 1"},
			"J. R. Smith and Martin Luther King Jr. met Jean-Pierre Dupont.": {"P J. R. Smith 1", "P Martin Luther King Jr. 1", "P Jean-Pierre Dupont 1"},
			"The captain saw Mohammed al-Rashid on Monday.":                  {"P Mohammed al-Rashid 1"},
		},
		"people in taglines": {
			"Ann Lee left.\n\nIt rained all day on the town and its people did not mind it.\n\n(Reporting by Bob Ray in Paris and Mary Jones in Rome; Editing by John Smith)": {
				"P Ann Lee 1", "P Bob Ray 1", "L Paris 1", "P Mary Jones 1", "L Rome 1", "P John Smith 1"},
		},
		"organizations": {
			"He joined the Bank of England and the Food and Drug Administration.": {"O Bank of England 1", "O Food and Drug Administration 1"},
			"Brandt Paper Corp. rose. Brandt said so.":                            {"O Brandt Paper Corp. 2"},
			"The World Health Organization met. WHO officials spoke.":             {"O World Health Organization 2"},
			"The National Marsh Authority (NMA) met. The NMA left.":               {"O National Marsh Authority 3"},
			"a spokesman for Northline said so":                                   {"O Northline 1"},
		},
		"lines": {
			"Farmers blame the minister\nAnn Lee grows apples.": {"P Ann Lee 1"},
			"Storm hits the bay\nNATO said no.":                 {"O NATO 1"},
		},
		"places": {
			"He lives in Paris, France, and in New York.":         {"L Paris 1", "L France 1", "L New York 1"},
			"An oysterman from Zedda Key, Florida, who left.":     {"L Zedda Key 1", "L Florida 1"},
			"The United States and the U.S. met in North Africa.": {"L United States 2", "L North Africa 1"},
			"Born in Kendal, Zebmorland, he left.":                {"L Kendal 1", "L Zebmorland 1"},
			"In Kendal, Zebmor, the maker of shoes, left.":        {"L Kendal 1", "O Zebmor 1"},
			"They swam in Lake Victoria near Mount Kenya.":        {"L Lake Victoria 1", "L Mount Kenya 1"},
			"They kept the Elm Street library open.":              {"L Elm Street 1"},
			"The Russia-Ukraine talks failed.":                    {"L Russia 1", "L Ukraine 1"},
		},
		"no names": {
			"He read a paper entitled Rivers of Debt.":                           nil,
			"Sarang disease is rare, and so is Qarang fever.":                    nil,
			"The Sarang, a tug that sank in the bay, was old.":                   nil,
			"They slept aboard the Qarang that night.":                           nil,
			"He read of the Battle of Sarang and the Feast of Saint Qarang.":     nil,
			"The Citizenship Bill and the Brady Bill passed.":                    nil,
			"She was awarded the Silver Leaf for it.":                            nil,
			"They fear Alzheimer's, and he ate Camembert and fired a Tommy gun.": nil,
			"Mark my words. If so, then Yes. Observers note it.":                 nil,
			"On Monday, Russian and French Catholics met.":                       nil,
			"The Christmas show began in March.":                                 nil,
			"Hurricane Adele and World War II":                                   nil,
			"However, it rained. Nobody came.":                                   nil,
		},
		"teams by their verbs": {
			"England play Norway on Saturday, while Ghana face South Africa.": {"O England 1", "O Norway 1", "O Ghana 1", "O South Africa 1"},
			"Barnsley are third.":                        {"O Barnsley 1"},
			"Parts of Barnsley are dry.":                 {"L Barnsley 1"},
			"Britain faces France. Paris play dates are": {"L Britain 1", "L France 1", "L Paris 1"},
		},
		"what stands before and behind": {
			"A scholar of the University of Texas Arlington Qamneh Lee said no.": {"O University of Texas Arlington 1", "P Qamneh Lee 1"},
			"The Sarang program began.":                                       nil,
			"The Sarang Qarang scheme, the Middle Pleistocene and Qarangians": nil,
			"They met at Hollis County Court on Bank Holiday Monday.":         {"O Hollis County Court 1"},
			"He lives in Qarangstrasse.":                                      {"L Qarangstrasse 1"},
			"Irish Ferries said no.":                                          {"O Irish Ferries 1"},
			"NASA's Sarang Clipper rose. Review: Silver Harvest":              {"O NASA 1"},
			"She wrote for the Macon Telegraph.":                              {"O Macon Telegraph 1"},
		},
		"the other meaning of a word": {
			"Harbour boss Dean Brandt has left.":                               {"P Dean Brandt (Harbour boss) 1"},
			"Water Minister Don Brandt left. Police Chief Earl Ray left.":      {"P Don Brandt (Water Minister) 1", "P Earl Ray (Police Chief) 1"},
			"They swam in the River Qarang. A retired Latin teacher won.":      {"L River Qarang 1"},
			"Qarang Safety Technologies of Plano, Texas, won.":                 {"O Qarang Safety Technologies 1", "L Plano 1", "L Texas 1"},
			"The house on Spruce St. in town fell.":                            {"L Spruce St. 1"},
			"Barnsley captain Ann Lee left. Qarangland's central bank met.":    {"O Barnsley 1", "P Ann Lee (Barnsley captain) 1", "L Qarangland 1"},
			"Bob Lee of the Rural Harvest, a think-tank in Maputo, left.":      {"P Bob Lee 1", "O Rural Harvest 1", "L Maputo 1"},
			"He drove a 1964 Qarang then. Shares of Sarang (Nasdaq: QRX) rose": {"O Sarang 1", "O Nasdaq 1"},
		},
		"groups that want something": {
			"She leads Moms for Liberty.": {"O Moms for Liberty 1"},
		},
		"given names that are words": {
			"Rob Lee called. Rob was late. Rich nations paid.":    {"P Rob Lee 2"},
			"Chip Lee is 60. Chip likes it.":                      {"P Chip Lee 2"},
			"Rich Lee won. Later Rich left. Rich nations did not": {"P Rich Lee 2"},
			"Mark Lee won. Mark your diary.":                      {"P Mark Lee 1"},
		},
		"possessives": {"Ann Lee's plan and Russia's answer": {"P Ann Lee 1", "L Russia 1"}},
	} {
		t.Run(phenomenon, func(t *testing.T) {
			for text, want := range cases {
				assert.Equal(t, want, described(text), text)
			}
		})
	}
}

func TestNamesakes(t *testing.T) {
	want := []string{"P Odile Marchetti 2", "P Claire Marchetti 1"}
	assert.Equal(t, want, described("Odile Marchetti died. Her daughter, Claire Marchetti, wept. Marchetti was 91."))
}

func TestAt(t *testing.T) {
	_, r := read("We saw Ann Lee there.")
	m, found := r.At(3)
	assert.True(t, found)
	assert.Equal(t, scan.Range{From: 2, To: 4}, m.Range)
	_, found = r.At(4)
	assert.False(t, found)
}

func TestNamesInCapitals(t *testing.T) {
	for text, want := range map[string]string{
		"The PML-N said no. It left.":              "PML-N",
		"LISBON (AP) - The Acme PLANT left.":       "Lisbon",
		"By ANN LEE-COLE\n\nThe council met then.": "Ann Lee-Cole",
	} {
		_, r := read(text)
		require.NotEmpty(t, r.Entities, text)
		assert.Equal(t, want, r.Entities[0].Name, text)
	}
}

// A bracket behind small words that spell the acronym in it says that it is no name.
func TestSpelledOut(t *testing.T) {
	for text, none := range map[string]bool{
		"She had chronic traumatic encephalopathy (CTE) then.":            true,
		"They signed a statement of shared terms (SST) then.":             true,
		"The sale of non-oil domestic exports (NODX) rose.":               true,
		"They had a new magnetoencephalogram (MEG) then.":                 true,
		"They asked the world body of trade (GDX) then.":                  false,
		"They saw the domestic exports there in the yard (QXD) and left.": false,
	} {
		_, r := read(text)
		assert.Equal(t, none, len(r.Entities) == 0, text)
	}
}

func TestRecase(t *testing.T) {
	for name, want := range map[string]string{"JANE DOE-ROE": "Jane Doe-Roe", "J.K. ROWLING": "J.K. Rowling", "PORT HOLLIS": "Port Hollis", "UNION OF THE MINERS": "Union of the Miners"} {
		assert.Equal(t, want, recase(name))
	}
}

func BenchmarkRead(b *testing.B) {
	var names strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&names, "Ann %c%c%c%cson left. ", 'A'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i%7)
	}
	for name, text := range map[string]string{
		"prose": strings.Repeat("The harbour master, Ann O'Brien, said on Tuesday that the storm had torn 14 boats from their moorings in Port Hollis. The Coast Guard agreed with O'Brien.\n", 100),
		"names": names.String(), "and": strings.Repeat("Lee and ", 3000), "bank of": strings.Repeat("Bank of the ", 2000),
	} {
		d := scan.Text(text)
		l := &layout.Layout{Blocks: []layout.Block{{Range: scan.Range{To: int32(len(d.Tokens))}, Kind: layout.Paragraph}}}
		d.Divide([]scan.Range{l.Blocks[0].Range}, func(int) bool { return true })
		times := timex.Read(d, l, timex.Options{})
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read(d, l, times)
			}
		})
	}
}
