package lexicon

// VenueKind is what a word of the list venue stands for: where, in what or before whom something is said.
type VenueKind int

// The kinds; 0 is a word that is on no such list.
const (
	Listeners VenueKind = iota + 1 // "reporters", "the inquest"
	Occasion                       // "a rally", "an interview"
	Writing                        // "a statement", "the report"
	Channel                        // "Instagram", "television"
)

// Venue returns what kind of venue a word stands for.
func (e Entry) Venue() VenueKind { return VenueKind(e.Value(Venue)) }
