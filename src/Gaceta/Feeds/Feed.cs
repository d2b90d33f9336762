using System.Collections.Immutable;
using Gaceta.Output;

namespace Gaceta.Feeds;

/// <summary>A feed, in whatever format it is written.</summary>
/// <param name="Page">The page that the feed follows; its files lie beside that page.</param>
/// <param name="Title">Names the feed among others: the page's title and the site's.</param>
/// <param name="Entries">Newest first, never empty: a feed without entries has no date, and is not written.</param>
internal sealed record Feed(SitePath Page, string Title, ImmutableArray<FeedEntry> Entries)
{
    /// <summary>What is written of each article.</summary>
    public required FeedContent Content { get; init; }

    public string? Description { get; init; }

    /// <summary>Two letters, of the feed's own words; entries have languages of their own.</summary>
    public required string Language { get; init; }

    /// <summary>Who publishes the feed: the setting <c>Author</c>, or else the site itself.</summary>
    public required string Author { get; init; }

    public string? Copyright { get; init; }

    public required SiteAddress Site { get; init; }

    /// <summary>Where the entries before these are kept; null when there are no archives.</summary>
    public FeedArchive? Archive { get; init; }

    public DateOnly Updated => Entries.Max(e => e.Updated);
}
