using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Digests;

/// <summary>What was read last of the articles of a digest.</summary>
/// <param name="kept">Articles of which it stays.</param>
internal sealed class RecentSummaries(int kept)
{
    public RecentValues<ArticleSummary> Summaries { get; } = new(kept);

    public RecentValues<ImmutableArray<Quote>> Quotes { get; } = new(kept);

    public RecentValues<ImmutableArray<SummaryDate>> Dates { get; } = new(kept);
}
