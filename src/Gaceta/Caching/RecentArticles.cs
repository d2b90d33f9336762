using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>
/// The articles that were read last. The files made of one article (its page and its twins) are neighbours in the order of writing, so that
/// few places are enough; each article is then read once instead of three times.
/// </summary>
internal sealed class RecentArticles
{
    /// <summary>Several for each worker that writes pages.</summary>
    private const int Places = 64;

    private readonly Entry?[] _entries = new Entry?[Places];
    private int _next;

    public Article? Find(long offset)
    {
        foreach (Entry? entry in _entries)
        {
            if (entry?.Offset == offset)
            {
                return entry.Article;
            }
        }

        return null;
    }

    /// <returns>The same article.</returns>
    public Article? Add(long offset, Article? article)
    {
        if (article is not null)
        {
            _entries[(uint)Interlocked.Increment(ref _next) % Places] = new Entry(offset, article);
        }

        return article;
    }

    private sealed record Entry(long Offset, Article Article);
}
