using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Digests;

/// <summary>A day that an article names.</summary>
/// <param name="Index">Position of its first mention in <see cref="Article.Dates"/>.</param>
internal readonly record struct NamedDay(DateOnly Day, int Index)
{
    public static ImmutableArray<NamedDay> Of(ArticleSummary article) =>
    [
        .. article.Dates.Select((date, index) => (date, index))
            .Where(d => d.date.IsDay)
            .Select(d => new NamedDay(d.date.Value.FirstDay, d.index))
            .DistinctBy(d => d.Day),
    ];
}
