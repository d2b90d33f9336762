using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Feeds;

/// <summary>Which feeds there are, and how pages link to them.</summary>
internal static class SiteFeeds
{
    private static readonly ImmutableArray<FeedFormat> All = [FeedFormat.Atom, FeedFormat.Rss, FeedFormat.Json];

    /// <summary>Those of the setting. RSS has no relative addresses: it is only written where the site's is known.</summary>
    public static IEnumerable<FeedFormat> Formats(SiteInfo site) =>
        All.Where(format => site.FeedFormats.Contains(format.Kind) && (format.Kind != FeedKind.Rss || site.Address.Root is not null));

    /// <summary>Links to the feeds of a page; none where no article of it has a date.</summary>
    public static ImmutableArray<FeedLink> Links(SitePath page, string title, IEnumerable<DigestArticle> articles, SiteInfo site) => articles.Any(FeedEntries.Take)
        ? [.. Formats(site).Select(format => new FeedLink(format.Name, format.MediaType, title, page.Beside(format.File)))]
        : [];

    public static string Title(string page, SiteInfo site) => $"{page} · {site.Title}";
}
