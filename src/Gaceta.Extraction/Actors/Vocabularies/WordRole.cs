namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>What a single word may be in and around names; a word may be several things.</summary>
[Flags]
internal enum WordRole
{
    None = 0,
    FemaleName = 1 << 0,
    MaleName = 1 << 1,
    GivenName = FemaleName | MaleName,

    /// <summary>Bears a capital only because a sentence does.</summary>
    Common = 1 << 2,

    /// <summary>Bears a capital and names no actor: days, months, nationalities.</summary>
    NoActor = 1 << 3,
    OrganizationHead = 1 << 4,
    OrganizationTail = 1 << 5,
    ThingHead = 1 << 6,
    Portfolio = 1 << 7,
    TitleModifier = 1 << 8,
    Article = 1 << 9,
    Definite = 1 << 10,
    NameSuffix = 1 << 11,
    MetonymNoun = 1 << 12,
    MetonymBefore = 1 << 13,
    Acting = 1 << 14,
    Particle = 1 << 15,
    Link = 1 << 16,
    PlacePreposition = 1 << 17,
    Saying = 1 << 18,
    Government = 1 << 19,
    Preposition = 1 << 20,
    Honorific = 1 << 21,
    Conjunction = 1 << 22,

    /// <summary>Speaks of tales: folklore, character.</summary>
    Fiction = 1 << 23,

    /// <summary>Who, behind a person's name.</summary>
    Relative = 1 << 24,

    /// <summary>A particle of persons' names alone: van, bin.</summary>
    PersonParticle = 1 << 25,

    /// <summary>Says what an organisation is: company, club.</summary>
    OrganizationNoun = 1 << 26,

    /// <summary>Says what a place is: town, village.</summary>
    PlaceNoun = 1 << 27,

    /// <summary>Which, behind the name of a thing.</summary>
    ThingRelative = 1 << 28,

    /// <summary>The legal form at the end of a company's name, that is often left out: Inc., S.A.</summary>
    CompanyForm = 1 << 29,
}
