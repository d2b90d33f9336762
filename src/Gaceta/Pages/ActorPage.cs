using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>One actor: names, roles, articles, quotes. Of several pages, all but the articles stand on the first.</summary>
public sealed record ActorPage : PageModel
{
    public required ActorLink Actor { get; init; }

    /// <summary>What the editor wrote about the actor, as safe HTML; null when no file describes the actor.</summary>
    public string? TextHtml { get; init; }

    /// <summary>In the file's order.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Offices and callings as articles state them, each once with the newest article that does; newest first.</summary>
    public ImmutableArray<RoleInArticle> StatedRoles { get; init; } = [];

    /// <summary>Names as they stand in the articles, the most frequent first.</summary>
    public ImmutableArray<NameVariant> Variants { get; init; } = [];

    /// <summary>How names of different articles came together without an editor's word.</summary>
    public ImmutableArray<NameMerge> Merges { get; init; } = [];

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Appearance> Appearances { get; init; }

    /// <summary>Quotes that the page shows of each sort; the lists of quotes have the rest.</summary>
    public const int MostQuotes = 12;

    /// <summary>What the actor said; newest article first, in text order within it; at most <see cref="MostQuotes"/>.</summary>
    public ImmutableArray<QuoteCard> Quotes { get; init; } = [];

    /// <summary>All that the actor said, for pages that do not show it all; null for others.</summary>
    public CountedQuotes? AllQuotes { get; init; }

    /// <summary>What others said in words that name the actor; newest first, at most <see cref="MostQuotes"/>.</summary>
    public ImmutableArray<QuoteCard> QuotesAbout { get; init; } = [];

    /// <summary>All articles of the actor, for reference managers; empty where there are none.</summary>
    public ImmutableArray<CitationLink> Citations { get; init; } = [];

    /// <summary>Actors of the same articles, those of most articles first.</summary>
    public ImmutableArray<ActorLink> Companions { get; init; } = [];

    /// <summary>Which of the <see cref="Companions"/> appear with one another.</summary>
    public ImmutableArray<Tie> Ties { get; init; } = [];

    /// <summary>Articles by month; null when none has a date.</summary>
    public Activity? Activity { get; init; }
}

/// <summary>Two actors in the same articles.</summary>
/// <param name="First">Position among the companions.</param>
/// <param name="Second">A later position.</param>
/// <param name="Articles">How many they share with each other and with the page's actor.</param>
public readonly record struct Tie(int First, int Second, int Articles);

/// <summary>How much appeared month by month.</summary>
/// <param name="First">The month of the first column.</param>
/// <param name="Last">The month of the last.</param>
/// <param name="Months">A column for each month from the first to the last.</param>
public sealed record Activity(EdtfDate First, EdtfDate Last, ImmutableArray<TimelineColumn> Months)
{
    /// <summary>Five years of months fill the width of a page; of longer spans the newest are shown.</summary>
    public const int MostMonths = 60;
}

/// <summary>A name as written, and how often.</summary>
/// <param name="Count">Mentions in all articles; 0 for a variant that only the actor's file lists.</param>
public sealed record NameVariant(string Name, int Count);

/// <summary>Two names that were taken to mean one actor.</summary>
/// <param name="Rule">In kebab case.</param>
public sealed record NameMerge(string Name, string Into, string Rule, Certainty Certainty);

/// <summary>A role as an article states it.</summary>
/// <param name="Language">Of the words, in two letters; null when unknown.</param>
/// <param name="Article">The article's page.</param>
/// <param name="Date">The article's; null when unknown.</param>
public sealed record RoleInArticle(string Text, string? Language, SitePath Article, EdtfDate? Date);

/// <summary>An article in which an actor appears.</summary>
/// <param name="FirstAnchor">Id of the first mention on the article's page; null when only front matter names the actor.</param>
/// <param name="Passage">The sentence of the first mention; null with it.</param>
public sealed record Appearance(ArticleCard Article, int Mentions, string? FirstAnchor, string? Passage);
