using Gaceta.Digests;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>Groups articles by their dates.</summary>
internal static class Editions
{
    /// <summary>In the order in which the dates first occur; undated articles are left out.</summary>
    public static IEnumerable<Edition> Of(SiteContext context, IEnumerable<DigestArticle> articles) => articles
        .Where(a => a.Published is not null)
        .GroupBy(a => a.Published!.Value)
        .Select(group => new Edition(group.Key, DatePaths.Of(group.Key), context.Cards(group)));
}
