using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The digest: the newest days as editions. What does not fit is found by month.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>A card takes about one kilobyte, and below the cards is the archive.</summary>
    public const int MostArticles = 40;

    /// <summary>Years whose months the archive shows: some 1.5 kB each. The page of all dates has every year.</summary>
    public const int MostYears = 3;

    /// <summary>What is new since a week before the newest article; null while all that there is is new.</summary>
    public Latest? Latest { get; init; }

    /// <summary>Days with articles, newest first. A day that is only inferred stands by itself, marked approximate.</summary>
    public required ImmutableArray<Edition> Editions { get; init; }

    /// <summary>Articles without a date; those that the page has no room for are on the page of all dates.</summary>
    public required ImmutableArray<ArticleCard> Undated { get; init; }

    /// <summary>Where all other articles are found, newest first, at most <see cref="MostYears"/>; empty when the page shows every article.</summary>
    public ImmutableArray<YearSummary> Archive { get; init; } = [];

    /// <summary>Of the whole digest.</summary>
    public required int ArticleCount { get; init; }

    public required int ActorCount { get; init; }

    public required int SourceCount { get; init; }

    public required int QuoteCount { get; init; }
}

/// <summary>The articles of one date.</summary>
/// <param name="Date">Perhaps approximate, perhaps only a month or year.</param>
/// <param name="Path">The page of the day, month or year.</param>
public sealed record Edition(EdtfDate Date, SitePath Path, ImmutableArray<ArticleCard> Articles)
{
    /// <summary>How many articles more its page has than are shown.</summary>
    public int More { get; init; }
}
