package entity

import "github.com/newstext/newstext/internal/lexicon"

// The sets of classes that the rules ask for.
var (
	bareNames   = lexicon.SetOf(lexicon.Surname, lexicon.WorldLeader)
	personal    = lexicon.SetOf(lexicon.GivenName, lexicon.Surname)
	grammar     = closed.With(lexicon.SetOf(lexicon.SentenceOpener, lexicon.Auxiliary, lexicon.Modal))
	closed      = lexicon.SetOf(lexicon.Pronoun, lexicon.Determiner, lexicon.Preposition, lexicon.Conjunction)
	peoples     = lexicon.SetOf(lexicon.Demonym, lexicon.People, lexicon.Religion)
	tongues     = peoples.With(lexicon.SetOf(lexicon.Language))
	nations     = lexicon.SetOf(lexicon.Country, lexicon.Demonym, lexicon.Region)
	things      = lexicon.SetOf(lexicon.NonEntityKind, lexicon.Thing)
	festivals   = lexicon.SetOf(lexicon.Holiday, lexicon.Observance)
	largePlaces = landLike.With(lexicon.SetOf(lexicon.Subdivision))
	places      = landLike.With(lexicon.SetOf(lexicon.CityVariant))
	landLike    = lexicon.SetOf(lexicon.Country, lexicon.UsState, lexicon.Region, lexicon.Landform)
	placeLike   = places.With(lexicon.SetOf(lexicon.City, lexicon.Subdivision))
	orgLike     = famous.With(lexicon.SetOf(lexicon.Brand))
	famous      = lexicon.SetOf(lexicon.Organization, lexicon.Institution, lexicon.Company, lexicon.Club, lexicon.NewsAgency, lexicon.Newspaper,
		lexicon.Party)
	listedNames = placeLike.With(orgLike)
	listedAny   = listedNames.With(personal)
	// of which phrases with "of" and "and" may be
	joined      = listedAny.With(lexicon.SetOf(lexicon.Title, lexicon.OrgKind, lexicon.PlaceKind, lexicon.NonEntityKind, lexicon.Thing))
	notPersonal = listedNames.With(lexicon.SetOf(lexicon.English, lexicon.Title, lexicon.OrgKind, lexicon.PlaceKind, lexicon.Month, lexicon.Weekday))
)
