namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>What a phrase of the lexicons names.</summary>
internal enum PhraseKind
{
    State,
    Capital,

    /// <summary>A nationality: <c>Russian</c>, <c>venezolana</c>.</summary>
    Demonym,
    Place,
    Organization,

    /// <summary>An institution that many states have: <c>foreign ministry</c>.</summary>
    Institution,

    /// <summary>A word for an institution that came up before: <c>the ministry</c>.</summary>
    InstitutionShort,
    Title,
    NoActor,

    /// <summary>What stands before organisations: <c>shares in</c>, <c>accionistas de</c>.</summary>
    OrganizationBefore,

    /// <summary>What stands behind them: <c>shareholders</c>.</summary>
    OrganizationBehind,

    /// <summary>What stands before places: <c>town of</c>.</summary>
    PlaceBefore,

    /// <summary>What stands before the other side of a contest: <c>victory over</c>.</summary>
    MatchBefore,

    /// <summary>What names the bearer of a view or report: <c>according to</c>.</summary>
    According,
}
