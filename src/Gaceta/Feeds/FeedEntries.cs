using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Caching;
using Gaceta.Digests;

namespace Gaceta.Feeds;

/// <summary>Makes entries of articles, without their texts: <see cref="FeedTexts"/> adds those when a feed is made.</summary>
internal static class FeedEntries
{
    /// <summary>As many entries as a feed has: what most programs that write feeds give, and a busy day of a press desk.</summary>
    public const int Most = 20;

    /// <summary>An article without a date has no place in a feed, whose formats ask for one and whose readers sort by it.</summary>
    public static bool Take(DigestArticle article) => article.Published is not null;

    public static FeedEntry Of(DigestArticle placed, Digest digest)
    {
        ArticleSummary article = placed.Summary;
        return new FeedEntry(placed.Stored, placed.Path, article.Title, placed.LastChange ?? article.Published!.Value.FirstDay)
        {
            Published = placed.CertainDay,
            Language = article.Language,
            Original = SafeAddress.OrNull(article.Url),
            Authors = Authors(article),
            Summary = article.Lead,
            Actors = [.. article.Actors.Select(a => new FeedTag(a.Id, digest.ActorsById[a.Id].Name))],
            Image = SafeAddress.OrNull(article.Image),
        };
    }

    private static ImmutableArray<string> Authors(ArticleSummary article) =>
        article.Byline is { } byline ? [.. byline.Split("; ")]
        : article.SiteName is { } source ? [source]
        : [];
}
