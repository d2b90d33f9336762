using System.Runtime.CompilerServices;
using Gaceta.Rights;

namespace Gaceta.Feeds;

/// <summary>Loads the articles of a feed that is being made, and gives its entries their texts.</summary>
internal static class FeedTexts
{
    private static readonly ConditionalWeakTable<FeedEntry, FeedEntry> Excerpts = [];

    public static Feed Fill(Feed feed) => feed with { Entries = [.. feed.Entries.Select(entry => Fill(entry, feed.Content))] };

    /// <summary>An excerpt is made once for all feeds, which share their entries; whole texts of all articles would fill the memory.</summary>
    private static FeedEntry Fill(FeedEntry entry, FeedContent content) => content == FeedContent.Full
        ? WithExcerpt(entry) with { Html = entry.Article.Load() is { Text.Length: > 0 } article ? FeedHtml.Of(article.Body) : null }
        : Excerpts.GetValue(entry, WithExcerpt);

    private static FeedEntry WithExcerpt(FeedEntry entry) => entry.Summary is null && entry.Article.Load() is { Text.Length: > 0 } article
        ? entry with { Summary = Excerpt.Of(article.Body).Text.Replace("\n\n", " ", StringComparison.Ordinal) }
        : entry;
}
