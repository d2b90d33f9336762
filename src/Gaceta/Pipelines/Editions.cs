using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>Groups articles by their dates.</summary>
internal static class Editions
{
    /// <summary>In the order in which the dates first occur; undated articles are left out.</summary>
    public static IEnumerable<Edition> Of(SiteContext context, IEnumerable<DigestArticle> articles) => articles
        .Where(a => a.Summary.Published is not null)
        .GroupBy(a => a.Summary.Published!.Value)
        .Select(group => new Edition(group.Key, DatePaths.Of(group.Key), context.Cards(group)));

    /// <summary>The newest editions, whole, until they hold <paramref name="most"/> articles; and the one that would come next.</summary>
    public static (ImmutableArray<Edition> Shown, Edition? Next) Newest(SiteContext context, int most)
    {
        var shown = ImmutableArray.CreateBuilder<Edition>();
        int articles = 0;
        foreach (Edition edition in Of(context, context.Digest.Articles))
        {
            if (articles >= most)
            {
                return (shown.ToImmutable(), edition);
            }

            shown.Add(edition);
            articles += edition.Articles.Length;
        }

        return (shown.ToImmutable(), null);
    }
}
