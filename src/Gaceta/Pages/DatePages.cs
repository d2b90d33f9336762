using System.Collections.Immutable;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>All years that have articles.</summary>
public sealed record DateIndexPage : PageModel
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<YearSummary> Years { get; init; }

    public required ImmutableArray<ArticleCard> Undated { get; init; }
}

/// <summary>A year with its months, January first, empty months included.</summary>
public sealed record YearSummary(int Year, SitePath Path, int Articles, ImmutableArray<CalendarMonth> Months);

/// <summary>One year: twelve calendars.</summary>
public sealed record YearPage : PageModel
{
    public required YearSummary Year { get; init; }

    /// <summary>Articles of which only the year is known.</summary>
    public required ImmutableArray<ArticleCard> Uncertain { get; init; }

    public PageLink? Earlier { get; init; }

    public PageLink? Later { get; init; }
}

/// <summary>One month: a calendar and its days.</summary>
public sealed record MonthPage : PageModel
{
    public required CalendarMonth Month { get; init; }

    /// <summary>Days with articles, earliest first.</summary>
    public required ImmutableArray<Edition> Days { get; init; }

    /// <summary>Articles of the month whose day is unknown or only estimated.</summary>
    public required ImmutableArray<ArticleCard> Uncertain { get; init; }

    /// <summary>The nearest months with articles.</summary>
    public PageLink? Earlier { get; init; }

    public PageLink? Later { get; init; }
}

/// <summary>One day: what was published on it, and apart from that what names it.</summary>
public sealed record DayPage : PageModel
{
    public required DateOnly Day { get; init; }

    public required CalendarMonth Month { get; init; }

    /// <summary>All articles of the day, for reference managers; empty where there are none.</summary>
    public ImmutableArray<CitationLink> Citations { get; init; } = [];

    public required ImmutableArray<ArticleCard> Published { get; init; }

    /// <summary>Articles whose date is estimated to be about this day.</summary>
    public required ImmutableArray<ArticleCard> Uncertain { get; init; }

    /// <summary>Articles whose text names the day.</summary>
    public required ImmutableArray<DayMention> Mentioned { get; init; }

    /// <summary>The nearest days that have a page.</summary>
    public PageLink? Earlier { get; init; }

    public PageLink? Later { get; init; }
}

/// <summary>An article that names a day.</summary>
/// <param name="Passage">The sentence that names it.</param>
/// <param name="Anchor">Id of the words that do, on the article's page.</param>
public sealed record DayMention(ArticleCard Article, string Passage, string Anchor);

/// <summary>A month as a calendar, weeks from Monday to Sunday.</summary>
/// <param name="Path">The month's page; null when it has none, for lack of articles.</param>
/// <param name="Articles">Published in the month, those of an uncertain day included.</param>
/// <param name="Days">All days of the month, in order.</param>
public sealed record CalendarMonth(int Year, int Month, SitePath? Path, int Articles, ImmutableArray<CalendarDay> Days);

/// <param name="Articles">Published on the day, certain dates only.</param>
/// <param name="Mentions">Articles that name the day.</param>
/// <param name="Path">The day's page; null when it has none.</param>
public sealed record CalendarDay(DateOnly Date, int Articles, int Mentions, SitePath? Path);
