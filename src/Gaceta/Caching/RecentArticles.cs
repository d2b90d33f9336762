using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>What was read of articles last.</summary>
internal sealed class RecentArticles
{
    /// <summary>
    /// Summaries that stay, with what was read of them: up to 10 kB each. Those of a hundred thousand articles have room. With room for 12,288 a build of
    /// so many took 3.7 ms for each article instead of 2.7 as with ten thousand: each summary was read some seventy times.
    /// </summary>
    public const int Most = 128 * 1024;

    /// <summary>
    /// Articles of which what lists show beside the card stays: quotes, citations, entries of feeds, up to 8 kB. Those of ten thousand have room: with
    /// room for 4,096 of them a build took a twentieth more time, and more memory for what was made again.
    /// </summary>
    public const int MostListed = 16 * 1024;

    /// <summary>Cards stand in some thirty lists each and take about one kilobyte: those of a hundred thousand articles have room.</summary>
    public const int MostCards = 128 * 1024;

    /// <summary>
    /// Whole articles are needed by files that are made of one article, which are neighbours in the order of writing, and by the feeds of all
    /// actors, which show the newest. Measured with 2,000 articles and 1,658 actors, each with feeds of 20 texts: with 64 places a tenth of a cold
    /// build went into reading articles again. A thousand articles take about 25 MB.
    /// </summary>
    private const int MostWhole = 1024;

    public RecentValues<ArticleSummary> Summaries { get; } = new(Most);

    public RecentValues<Article> Whole { get; } = new(MostWhole);
}
