using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Digests;

/// <summary>Lays the articles on their days, and on the days that their texts name.</summary>
internal static class DayAssembly
{
    public static ImmutableSortedDictionary<DateOnly, DigestDay> Assemble(ImmutableArray<DigestArticle> articles)
    {
        ILookup<DateOnly, DigestArticle> published = articles.Where(a => a.CertainDay is not null).ToLookup(a => a.CertainDay!.Value);
        ILookup<DateOnly, DigestArticle> uncertain = articles.Where(IsEstimatedToTheDay).ToLookup(a => a.Published!.Value.FirstDay);
        ILookup<DateOnly, DigestDayMention> mentioned = articles
            .SelectMany(article => article.Days.Select(named => (named.Day, Mention: new DigestDayMention(article, named.Index))))
            .ToLookup(m => m.Day, m => m.Mention);

        return new[] { published.Select(g => g.Key), uncertain.Select(g => g.Key), mentioned.Select(g => g.Key) }
            .SelectMany(days => days)
            .Distinct()
            .ToImmutableSortedDictionary(day => day, day => new DigestDay(day, [.. published[day]], [.. uncertain[day]], [.. mentioned[day]]));
    }

    private static bool IsEstimatedToTheDay(DigestArticle article) =>
        article.Published is { Precision: DatePrecision.Day, IsApproximate: true };
}
