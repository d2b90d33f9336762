using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The digest: days as editions, newest first, and behind them what bears no certain day.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>
    /// As many articles as the front page shows; a day is shown whole. A hundred cards make a page of about 100 kB, and more days than a
    /// reader looks through: the pages of dates hold the rest.
    /// </summary>
    public const int MostArticles = 100;

    /// <summary>Days with articles, newest first. A day that is only inferred stands by itself, marked approximate.</summary>
    public required ImmutableArray<Edition> Editions { get; init; }

    /// <summary>Articles without a date.</summary>
    public required ImmutableArray<ArticleCard> Undated { get; init; }

    /// <summary>Where the earlier days begin, its text the date in EDTF; null when the page shows them all.</summary>
    public PageLink? Earlier { get; init; }

    public required int ArticleCount { get; init; }

    public required int ActorCount { get; init; }

    public required int SourceCount { get; init; }
}

/// <summary>The articles of one date.</summary>
/// <param name="Date">Perhaps approximate, perhaps only a month or year.</param>
/// <param name="Path">The page of the day, month or year.</param>
public sealed record Edition(EdtfDate Date, SitePath Path, ImmutableArray<ArticleCard> Articles);
