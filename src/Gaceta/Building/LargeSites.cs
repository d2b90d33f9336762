namespace Gaceta.Building;

/// <summary>
/// Keeps the memory of a large site near to what lives. Left to itself the collector lets it grow, as the machine has more; of a small site
/// that is not worth the time.
/// </summary>
internal static class LargeSites
{
    /// <summary>Of so many articles and fewer a collection is not worth its time: those of ten thousand hold less than 400 MB when they are planned.</summary>
    private const int SmallDigest = 12_000;

    /// <summary>About as many files as <see cref="SmallDigest"/> articles have.</summary>
    private const int SmallSite = 75_000;

    /// <summary>Files between two collections: memory grows by up to 200 MB meanwhile, and each takes about a second of a site of 630,000.</summary>
    private const int Stretch = 30_000;

    /// <summary>Lets go of what a stage needed and the next one does not: of a hundred thousand articles more than what stays.</summary>
    public static void BetweenStages(int articles)
    {
        if (articles > SmallDigest)
        {
            Collect();
        }
    }

    /// <summary>To be told after every file.</summary>
    public static void WhileWriting(int done, int of)
    {
        if (of > SmallSite && done % Stretch == 0)
        {
            Collect();
        }
    }

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
