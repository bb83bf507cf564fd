package scan

import (
	"math/bits"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/lexicon/word"
)

// Traits say whom a token may matter to. A stage that goes over the text asks
// [Doc.Next] for the tokens with its trait and passes over the others, eight at
// a time. A trait promises nothing but that tokens without it do not matter: what
// the token is, the stage asks the token.
type Traits uint8

// The traits, each with the tokens that have it.
const (
	Timely      Traits = 1 << iota // numbers, words with digits in them, and words that an expression of time may begin with
	Capital                        // words and [Mixed] ones with a capital letter in them, and particles that names begin with: al-Assad
	Saying                         // verbs and nouns of saying, "according to"
	Pronominal                     // pronouns
	Description                    // titles, relations and kinds of organizations: "the minister", "his wife", "the company"
	Quoting                        // quotation marks of any kind
	Ending                         // what may end a sentence: stops, question marks, words with a stop of their own
	// what a credit has: slashes, bars, commas, signs and closing brackets, agencies, "Photograph", "for", "via", "Source"
	Crediting
)

// traitClasses are the classes of words and phrases that give a token a trait.
var traitClasses = [...]struct {
	trait   Traits
	classes lexicon.Set
}{
	{Timely, lexicon.SetOf(lexicon.Weekday, lexicon.WeekdayPlural, lexicon.Month, lexicon.Dayword, lexicon.PeriodWord, lexicon.Season,
		lexicon.Ordinal,
		lexicon.Cardinal, lexicon.Holiday, lexicon.Frequency, lexicon.PartOfDay, lexicon.TimeRef, lexicon.TimeUnit)},
	{Capital, lexicon.SetOf(lexicon.NameParticle)},
	{Saying, lexicon.SetOf(lexicon.Reporting, lexicon.ReportingClause, lexicon.SpeechNoun)},
	{Pronominal, lexicon.SetOf(lexicon.Pronoun)},
	{Description, lexicon.SetOf(lexicon.Title, lexicon.Relation, lexicon.Trait, lexicon.Calling, lexicon.Demonym, lexicon.OrgKind, lexicon.Business)},
	{Crediting, lexicon.SetOf(lexicon.CreditCue, lexicon.NewsAgency)},
}

// TraitClasses returns the classes whose words have the trait.
func TraitClasses(t Traits) lexicon.Set {
	for _, c := range traitClasses {
		if c.trait == t {
			return c.classes
		}
	}
	return lexicon.Set{}
}

// What the scan itself asks an entry, beside its traits.
const (
	startsPhrase = 1 << (8 + iota)
	onlyPrefix
)

// entryTraits has the traits of each entry in its lower eight bits, kindTraits
// those of each kind of token, shapeTraits those of each shape.
var (
	entryTraits = func() (table [1 << 16]uint16) {
		for e := range lexicon.Entries() {
			entry := lexicon.Entry(e)
			for _, c := range traitClasses {
				if entry.Any(c.classes) {
					table[e] |= uint16(c.trait)
				}
			}
			if entry.Is(lexicon.StartsPhrase) {
				table[e] |= startsPhrase
			}
			if entry.Is(lexicon.OnlyPrefix) {
				table[e] |= onlyPrefix
			}
		}
		table[word.AccordingTo] |= uint16(Saying)
		for _, e := range [...]lexicon.Entry{word.For, word.Via, word.Source} {
			table[e] |= uint16(Crediting)
		}
		return table
	}()
	kindTraits = [1 << 8]Traits{
		Number: Timely, Mixed: Timely, Single: Quoting, SingleOpen: Quoting, SingleClose: Quoting,
		MarkOpen: Quoting, MarkClose: Quoting, Mark: Quoting, Stop: Ending, Question: Ending, Exclamation: Ending, Ellipsis: Ending,
		Slash: Crediting, Pipe: Crediting, Close: Crediting, Comma: Crediting, Other: Crediting,
	}
	shapeTraits = func() (table [allShapes + 1]Traits) {
		for shape := range Shape(len(table)) {
			if shape.Has(HasDigit) { // "Q3"
				table[shape] |= Timely
			}
			if shape.Has(Upper | Mixing) {
				table[shape] |= Capital
			}
			if shape.Has(Dotted) {
				table[shape] |= Ending
			}
		}
		return table
	}()
)

// Next returns the first token from i on, before limit, that has one of the
// traits, or limit if there is none:
//
//	for i := d.Next(s.From, s.To, scan.Timely); i < s.To; i = d.Next(i+1, s.To, scan.Timely) {
func (d *Doc) Next(i, limit int32, traits Traits) int32 {
	wanted := uint64(traits) * ones
	for k := int(i); k < int(limit); k += 8 {
		if found := eightTraits(d.traits[k:k+8]) & wanted; found != 0 { // behind the last token stand eight without traits
			return min(int32(k+bits.TrailingZeros64(found)/8), limit)
		}
	}
	return limit
}

func eightTraits(t []Traits) uint64 {
	_ = t[7]
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
		uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
}
