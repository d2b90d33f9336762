namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>What a <see cref="Sighting"/> is, before names are brought together.</summary>
internal enum SightingKind
{
    /// <summary>A variant of a known actor.</summary>
    Known,
    State,
    Organization,

    /// <summary>An institution that many states have; <see cref="Sighting.State"/> tells whose, where the words do.</summary>
    Institution,
    Person,

    /// <summary>A title of office: of the person beside it, or standing for a person: <c>the ambassador</c>.</summary>
    Role,

    /// <summary>A word for an institution that came up before: <c>the ministry</c>.</summary>
    Short,

    /// <summary>A capitalised word or two that only the rest of the article can explain: a surname, an acronym, a short name.</summary>
    Loose,
}
