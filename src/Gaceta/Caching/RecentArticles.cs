using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>What was read of articles last.</summary>
internal sealed class RecentArticles
{
    /// <summary>
    /// Articles of which a build holds what it would else have to read or to make again. A hundred thousand have room, and lose no time: with room for
    /// twelve thousand, a build of a hundred thousand held 2.6 GB at most, but read summaries again and again, and took 438 s, of which the
    /// collector held it up for 137.
    /// </summary>
    public const int Most = 128 * 1024;

    /// <summary>
    /// Whole articles are needed by files that are made of one article, which are neighbours in the order of writing, and by the feeds of all
    /// actors, which show the newest. Measured with 2,000 articles and 1,658 actors, each with feeds of 20 texts: with 64 places a tenth of a cold
    /// build went into reading articles again. A thousand articles take about 25 MB.
    /// </summary>
    private const int MostWhole = 1024;

    public RecentValues<ArticleSummary> Summaries { get; } = new(Most);

    public RecentValues<Article> Whole { get; } = new(MostWhole);
}
