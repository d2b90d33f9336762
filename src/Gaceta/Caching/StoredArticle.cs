using Gaceta.Extraction;
using Gaceta.Fingerprints;

namespace Gaceta.Caching;

/// <summary>An article whose summary is in memory, and whose rest is in the cache.</summary>
/// <param name="file">The file of the cache that holds it.</param>
/// <param name="entry">Where in that file.</param>
/// <param name="extract">Makes the article anew, should the file be damaged.</param>
internal sealed class StoredArticle(ArticleSummary summary, CacheFile file, CacheEntry entry, Func<Article> extract)
{
    public ArticleSummary Summary { get; } = summary;

    /// <summary>Stands for the whole article: equal articles have equal ones.</summary>
    public Fingerprint Content => entry.Whole.Content;

    /// <summary>Stands for the summary.</summary>
    public Fingerprint SummaryContent => entry.Summary.Content;

    /// <summary>In UTF-16 units; 0 where no text was found.</summary>
    public int TextLength => entry.TextLength;

    internal CacheFile File => file;

    /// <summary>The whole article, read from the cache: dear enough to be asked for only where its text is shown.</summary>
    public Article Load() => file.Read(entry.Whole) ?? extract();
}
