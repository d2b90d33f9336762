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

    /// <summary>What stands right behind a name and tells its class: the Falk <c>party</c>.</summary>
    OrganizationClass,

    /// <summary>Verbs in the plural, which a name in the singular has where it is a team: Falk <c>are</c>.</summary>
    PluralVerb,

    /// <summary>What only takes up things: <c>its</c>.</summary>
    ThingOwner,

    /// <summary>What joins the many in an organisation's name to what unites them: Surfers <c>for</c> Clean Seas.</summary>
    Cause,

    /// <summary>What stands between a speaker and who hears him: "dijo Ríos <c>a</c> Falk".</summary>
    Hearer,

    /// <summary>What stands before the name under which somebody was born: <c>née</c>.</summary>
    BirthWord,

    /// <summary>What joins a person's name to what he is a part of: Ana Ríos <c>of the</c> Falk Trust.</summary>
    Membership,

    /// <summary>What only takes up persons: <c>her</c>.</summary>
    PersonOwner,

    /// <summary>What names the bearer of a view or report: <c>according to</c>.</summary>
    According,

    /// <summary>A head of an organisation with the word that joins its subject to it: <c>committee on</c>.</summary>
    TopicLink,

    /// <summary>What stands between a thing and the name it was given: <c>called</c>, <c>bautizado como</c>.</summary>
    Naming,

    /// <summary>Things that persons' names are given to: <c>calle</c> Ana Ríos.</summary>
    NamedAfterPerson,

    /// <summary>Heads of organisations in small letters, right behind a name: Falk <c>council</c>.</summary>
    SmallHead,

    /// <summary>What stands before a person who is named by one name alone: <c>goal by</c>.</summary>
    PersonBefore,

    /// <summary>Juzgado <c>número</c> 2.</summary>
    NumberWord,

    /// <summary>Behind a number: <c>per cent</c>.</summary>
    Percent,

    /// <summary>What joins a person's calling to who employs him: "a forecaster <c>with</c> Falk".</summary>
    Employment,

    /// <summary>What the names of organisations from elsewhere begin with, where heads come last: <c>Banque</c> Falk, <c>Dynamo</c> Falk.</summary>
    OrganizationOpening,

    /// <summary>Words for stations that a number tells apart: <c>Radio</c> 4.</summary>
    NumberedOutlet,

    /// <summary>What stands before a state that is only where something happens or goes: <c>visit to</c>.</summary>
    SceneBefore,

    /// <summary>What a state does, right behind its letters: the US <c>intervention</c>.</summary>
    Deed,
}
