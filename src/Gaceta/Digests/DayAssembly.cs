using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Digests;

/// <summary>Lays the articles on their days, and on the days that their texts name.</summary>
internal static class DayAssembly
{
    public static ImmutableSortedDictionary<DateOnly, DigestDay> Assemble(ImmutableArray<DigestArticle> articles)
    {
        ILookup<DateOnly, DigestArticle> published = articles.Where(a => a.CertainDay is not null).ToLookup(a => a.CertainDay!.Value);
        ILookup<DateOnly, DigestArticle> uncertain = articles.Where(IsEstimatedToTheDay).ToLookup(a => a.Summary.Published!.Value.FirstDay);
        ILookup<DateOnly, DigestDayMention> mentioned = articles.SelectMany(DaysNamed).ToLookup(m => m.Mention.Value.FirstDay);

        return new[] { published.Select(g => g.Key), uncertain.Select(g => g.Key), mentioned.Select(g => g.Key) }
            .SelectMany(days => days)
            .Distinct()
            .ToImmutableSortedDictionary(day => day, day => new DigestDay(day, [.. published[day]], [.. uncertain[day]], [.. mentioned[day]]));
    }

    private static bool IsEstimatedToTheDay(DigestArticle article) =>
        article.Summary.Published is { Precision: DatePrecision.Day, IsApproximate: true };

    private static IEnumerable<DigestDayMention> DaysNamed(DigestArticle article) => article.Summary.Dates
        .Select((mention, index) => new DigestDayMention(article, mention, index))
        .Where(m => m.Mention.Value is { Precision: DatePrecision.Day, IsApproximate: false })
        .DistinctBy(m => m.Mention.Value);
}
