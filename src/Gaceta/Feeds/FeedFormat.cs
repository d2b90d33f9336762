namespace Gaceta.Feeds;

/// <summary>A format that a feed is written in.</summary>
/// <param name="Kind">As settings name it.</param>
/// <param name="Name">As readers know it.</param>
/// <param name="File">The feed's file, beside the page that it follows.</param>
/// <param name="Write">Writes a whole file.</param>
internal sealed record FeedFormat(FeedKind Kind, string Name, string File, string MediaType, Func<Feed, ReadOnlyMemory<byte>> Write)
{
    /// <summary>RFC 4287.</summary>
    public static FeedFormat Atom { get; } = new(FeedKind.Atom, "Atom", "feed.atom", "application/atom+xml", AtomFeed.Write);

    /// <summary>RSS 2.0; it knows absolute addresses only.</summary>
    public static FeedFormat Rss { get; } = new(FeedKind.Rss, "RSS", "feed.rss", "application/rss+xml", RssFeed.Write);

    /// <summary>JSON Feed 1.1.</summary>
    public static FeedFormat Json { get; } = new(FeedKind.Json, "JSON Feed", "feed.json", "application/feed+json", JsonFeed.Write);
}
