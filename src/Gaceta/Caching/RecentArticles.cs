using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>What was read of articles last.</summary>
internal sealed class RecentArticles
{
    /// <summary>
    /// A digest of so many articles, and no more, is held whole: the summaries, and what lists show beside the cards, quotes, citations, entries of feeds,
    /// together up to 16 kB each. With ten thousand articles, reading them again whenever they are asked for takes a tenth to a quarter more processor time.
    /// </summary>
    private const int Most = 12 * 1024;

    /// <summary>Of a larger digest the newest, which feeds and the first pages of lists show; what more of them held was memory that the rest lacked.</summary>
    private const int MostOfMany = 2 * 1024;

    /// <summary>Cards stand in some thirty lists each and take about one kilobyte: those of a hundred thousand articles have room.</summary>
    public const int MostCards = 128 * 1024;

    /// <summary>
    /// Whole articles are needed by the files that are made of one article, which are neighbours in the order of writing. With 1,024 places, for feeds of
    /// whole texts, each article grew old before it was let go: a third of what a digest of 40,000 had in use while its articles were written.
    /// </summary>
    private const int MostWhole = 64;

    public RecentValues<ArticleSummary> Summaries { get; } = new(Most);

    /// <summary>The articles of which all stays, in a digest of so many.</summary>
    public static int Kept(int articles) => articles <= Most ? Most : MostOfMany;

    public RecentValues<Article> Whole { get; } = new(kept: 0, MostWhole);
}
