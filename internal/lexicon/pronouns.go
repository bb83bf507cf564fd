package lexicon

// PronounKind is the person and gender of a personal pronoun: the values of the list pronoun.
type PronounKind int

// The kinds; 0 is a word that is no personal pronoun.
const (
	Feminine     PronounKind = iota + 1 // "she", "her"
	Masculine                           // "he", "his"
	ThirdPlural                         // "they"
	FirstPerson                         // "I", "we"
	SecondPerson                        // "you"
	Neuter                              // "it"
)

// Pronoun returns which personal pronoun a word is.
func (e Entry) Pronoun() PronounKind { return PronounKind(e.Value(Pronoun)) }
