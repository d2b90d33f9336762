using System.Collections.Immutable;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Feeds;

/// <summary>An article in a feed.</summary>
/// <param name="Article">The article, loaded for its text only when the feed is made.</param>
/// <param name="Page">Its page in the digest.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Updated">
/// Day of the editor's last change (front matter <c>Updated</c>), or of publication; of a date that is uncertain, the first day that it may mean.
/// </param>
internal sealed record FeedEntry(PublishedArticle Article, SitePath Page, string Title, DateOnly Updated)
{
    /// <summary>The day of publication where it is certain; null for an estimate, or a month: a reader would take it for a statement.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Two letters; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Address of the original; null when unknown.</summary>
    public string? Original { get; init; }

    /// <summary>Those of the byline, or the source; empty when neither is known.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Plain text: the lead, or with the entry's text the first sentences; null when nothing may be shown.</summary>
    public string? Summary { get; init; }

    /// <summary>The text in HTML; null where feeds carry excerpts.</summary>
    public string? Html { get; init; }

    public ImmutableArray<FeedTag> Actors { get; init; } = [];

    /// <summary>Address of the lead image; null for none.</summary>
    public string? Image { get; init; }
}

/// <summary>An actor whom an entry names.</summary>
internal sealed record FeedTag(string Id, string Name);
