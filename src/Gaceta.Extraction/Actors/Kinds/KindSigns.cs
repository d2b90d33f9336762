namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>What stands around the mentions of a name and tells what it names.</summary>
[Flags]
internal enum KindSigns
{
    None = 0,

    /// <summary>A noun for an organisation right before it: <c>carmaker Falk</c>, <c>la empresa Falk</c>.</summary>
    OrganizationNoun = 1 << 0,

    /// <summary>What only organisations have, of it or behind it: <c>shares in Falk</c>, <c>Falk's shareholders</c>.</summary>
    OrganizationAsset = 1 << 1,

    /// <summary>An office that organisations give, in it: <c>director of Falk</c>, <c>técnico del Falk</c>.</summary>
    OfficeInOrganization = 1 << 2,

    /// <summary>The same behind it, and then a name, as English has it: <c>Falk manager Ana Ríos</c>.</summary>
    OfficeBehind = 1 << 3,

    /// <summary>Its initials in brackets: <c>Nuevo Frente Amplio (NFA)</c>.</summary>
    Acronym = 1 << 4,

    /// <summary>A comma and <c>which</c>, that takes up no person.</summary>
    ThingRelative = 1 << 5,

    /// <summary>A noun for an organisation in apposition: <c>Falk, a cooperative</c>.</summary>
    OrganizationApposition = 1 << 6,

    /// <summary>A contest with it: <c>beat Falk</c>, <c>ante el Falk</c>. Players of single sports have them too.</summary>
    Match = 1 << 7,

    /// <summary>The score of a contest beside it: <c>2-1</c>.</summary>
    Score = 1 << 8,

    /// <summary>An article before it and a verb behind, where names of persons and towns have no article: <c>el Falk ganó</c>.</summary>
    ArticleAndVerb = 1 << 9,

    /// <summary>Joined to an organisation's name.</summary>
    BesideOrganization = 1 << 10,

    /// <summary>Behind a preposition of place.</summary>
    InPlace = 1 << 11,

    /// <summary>A noun for a place before it: <c>town of Falk</c>.</summary>
    PlaceNoun = 1 << 12,

    /// <summary>An office that places give, in it: <c>mayor of Falk</c>.</summary>
    OfficeInPlace = 1 << 13,

    /// <summary>The place that it lies in behind it: <c>Falk, Idaho</c>.</summary>
    WiderPlace = 1 << 14,

    /// <summary>Where an agency's report comes from: <c>FALK, March 4 -</c>.</summary>
    Dateline = 1 << 15,

    /// <summary>A noun for a place in apposition: <c>Falk, a town of 3,000</c>.</summary>
    PlaceApposition = 1 << 16,

    /// <summary>Its own words tell: a head word, a tail, or a list that has it.</summary>
    OrganizationForm = 1 << 17,

    /// <summary>Of several words, of which the first stands alone elsewhere and the last never: persons are called by their last.</summary>
    Shortened = 1 << 18,

    /// <summary>Of several words, comes in full again, and its last word never alone: persons are introduced once.</summary>
    Repeated = 1 << 19,

    /// <summary>Of several words, of which none is a given name and the last never stands alone, with a verb of saying beside it.</summary>
    Speaks = 1 << 20,

    /// <summary>In the singular with a verb in the plural, as English has it of teams: <c>Falk are second</c>.</summary>
    PluralVerb = 1 << 21,

    /// <summary>Its deed is done to what is its own, where persons have "his" and "her": <c>Falk raised its prices</c>.</summary>
    OwnsAsThing = 1 << 22,

    /// <summary>Subject of a verb.</summary>
    Acts = 1 << 23,

    /// <summary>In brackets behind a person's name: <c>Ana Ríos (Falk)</c>.</summary>
    BracketedBehindPerson = 1 << 24,

    /// <summary>What a person is of: <c>Ana Ríos of Falk</c>.</summary>
    OfPerson = 1 << 25,

    /// <summary>One word in the plural with "the", as English has it of teams and bands: <c>the Herons</c>.</summary>
    PluralName = 1 << 30,

    /// <summary>Its value moves by so many per cent: <c>Falk fell 3%</c>.</summary>
    Quoted = 1 << 26,

    /// <summary>
    /// Of things alone: in the singular behind "the" where names of organisations have no article, or behind "a"; with a number, as versions have;
    /// with a noun for a thing before or behind it: <c>Falk, a version of …</c>, <c>un planeta llamado Falk</c>.
    /// </summary>
    Thing = 1 << 27,

    /// <summary>Behind its verb "he" or "her" takes it up.</summary>
    OwnsAsPerson = 1 << 28,

    /// <summary>With a number behind it, as others beside it, in a table of results.</summary>
    Tabled = 1 << 29,

    OfPlace = InPlace | PlaceNoun | OfficeInPlace | WiderPlace | Dateline | PlaceApposition,
}
