namespace Gaceta.Feeds;

/// <summary>The formats of feeds, as the setting <c>FeedFormats</c> names them.</summary>
public enum FeedKind
{
    /// <summary>RFC 4287.</summary>
    Atom,

    /// <summary>RSS 2.0.</summary>
    Rss,

    /// <summary>JSON Feed 1.1.</summary>
    Json,
}
