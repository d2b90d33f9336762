using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>What was read of articles last.</summary>
internal sealed class RecentArticles
{
    /// <summary>
    /// Articles of which the summary stays, and what lists show beside the card: quotes, citations, entries of feeds, together up to 16 kB each. With ten
    /// thousand articles, reading them again whenever they are asked for takes a tenth to a quarter more processor time.
    /// </summary>
    public const int Most = 12 * 1024;

    /// <summary>Cards stand in some thirty lists each and take about one kilobyte: those of a hundred thousand articles have room.</summary>
    public const int MostCards = 128 * 1024;

    /// <summary>
    /// Whole articles are needed by files that are made of one article, which are neighbours in the order of writing, and by the feeds of all
    /// actors, which show the newest. Measured with 2,000 articles and 1,658 actors, each with feeds of 20 texts: with 64 places a tenth of a cold
    /// build went into reading articles again. A thousand articles take about 25 MB.
    /// </summary>
    private const int MostWhole = 1024;

    public RecentValues<ArticleSummary> Summaries { get; } = new(Most);

    public RecentValues<Article> Whole { get; } = new(kept: 0, MostWhole);
}
