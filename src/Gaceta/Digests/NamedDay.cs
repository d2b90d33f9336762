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
        .. article.Dates.Select((mention, index) => (mention.Value, index))
            .Where(m => m.Value is { Precision: DatePrecision.Day, IsApproximate: false })
            .Select(m => new NamedDay(m.Value.FirstDay, m.index))
            .DistinctBy(d => d.Day),
    ];
}
