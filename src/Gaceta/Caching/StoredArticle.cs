using Gaceta.Extraction;
using Gaceta.Fingerprints;

namespace Gaceta.Caching;

/// <summary>An article whose summary is in memory, and whose rest is in the cache.</summary>
/// <param name="file">The file of the cache that holds it.</param>
/// <param name="place">Where in that file.</param>
/// <param name="extract">Makes the article anew, should the file be damaged.</param>
internal sealed class StoredArticle(ArticleSummary summary, CacheFile file, CachedPlace place, Func<Article> extract)
{
    public ArticleSummary Summary { get; } = summary;

    /// <summary>Stands for the whole article: equal articles have equal ones.</summary>
    public Fingerprint Content => place.Content;

    internal CacheFile File => file;

    internal CachedPlace Place => place;

    /// <summary>The whole article, read from the cache: dear enough to be asked for only where its text is shown.</summary>
    public Article Load() => file.Read(place) ?? extract();
}
