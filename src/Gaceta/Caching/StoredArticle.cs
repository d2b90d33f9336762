using Gaceta.Extraction;
using Gaceta.Fingerprints;

namespace Gaceta.Caching;

/// <summary>An article that lies in the cache: it is read when it is asked for, and the summaries of a digest that is not too large stay in memory.</summary>
/// <param name="number">Its number among the articles of this run.</param>
/// <param name="file">The file of the cache that holds it.</param>
/// <param name="entry">Where in that file.</param>
/// <param name="extract">Makes the article anew, should the file be damaged.</param>
/// <param name="recent">What was read last of all articles.</param>
internal sealed class StoredArticle(int number, CacheFile file, CacheEntry entry, Func<Article> extract, RecentArticles recent)
{
    /// <summary>To be asked for as often as it is needed, and not to be held: of all articles of a large digest it is too much.</summary>
    public ArticleSummary Summary => recent.Summaries.Of(number, this, static article => article.ReadSummary());

    /// <summary>The summary, read anew, for those who hold on to it themselves.</summary>
    public ArticleSummary ReadSummary() => file.ReadSummary(entry.Summary) ?? ArticleSummary.Of(Load());

    /// <summary>Stands for the whole article: equal articles have equal ones.</summary>
    public Fingerprint Content => entry.Whole.Content;

    /// <summary>Stands for the summary.</summary>
    public Fingerprint SummaryContent => entry.Summary.Content;

    /// <summary>In UTF-16 units; 0 where no text was found.</summary>
    public int TextLength => entry.TextLength;

    /// <summary>The whole article, read from the cache: dear enough to be asked for only where its text is shown.</summary>
    public Article Load() => recent.Whole.Of(number, this, static article => article.Read());

    private Article Read() => file.Read(entry.Whole) ?? extract();
}
