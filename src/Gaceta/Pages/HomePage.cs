using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The digest: days as editions, newest first, and behind them what bears no certain day.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>Days with articles, newest first. A day that is only inferred stands by itself, marked approximate.</summary>
    public required ImmutableArray<Edition> Editions { get; init; }

    /// <summary>Articles without a date.</summary>
    public required ImmutableArray<ArticleCard> Undated { get; init; }

    /// <summary>Of the whole digest; 0 on pages behind the first, which do not show the counts.</summary>
    public required int ArticleCount { get; init; }

    public required int ActorCount { get; init; }

    public required int SourceCount { get; init; }
}

/// <summary>The articles of one date.</summary>
/// <param name="Date">Perhaps approximate, perhaps only a month or year.</param>
/// <param name="Path">The page of the day, month or year.</param>
public sealed record Edition(EdtfDate Date, SitePath Path, ImmutableArray<ArticleCard> Articles);
