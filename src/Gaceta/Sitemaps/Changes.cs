using Gaceta.Digests;
using Gaceta.Output;

namespace Gaceta.Sitemaps;

/// <summary>When pages last changed, as far as articles tell: no clock and no file's time is asked.</summary>
internal static class Changes
{
    /// <summary>Pages whose change is unknown are left out.</summary>
    public static Dictionary<SitePath, DateOnly> Of(Digest digest)
    {
        var changes = new Dictionary<SitePath, DateOnly>();
        Add(changes, SitePath.Home, digest.Articles);
        foreach (DigestArticle article in digest.Articles)
        {
            Add(changes, article.Path, [article]);
        }

        foreach (DigestActor actor in digest.Actors)
        {
            Add(changes, actor.Path, actor.Appearances.Select(a => a.Article));
        }

        foreach (DigestSource source in digest.Sources)
        {
            Add(changes, source.Path, source.Articles);
        }

        foreach (DigestDay day in digest.Days.Values)
        {
            Add(changes, day.Path, day.Published.Concat(day.Uncertain).Concat(day.Mentioned.Select(m => m.Article)));
        }

        return changes;
    }

    private static void Add(Dictionary<SitePath, DateOnly> changes, SitePath page, IEnumerable<DigestArticle> articles)
    {
        if (ContentDates.LastChange(articles) is { } day)
        {
            changes[page] = day;
        }
    }
}
