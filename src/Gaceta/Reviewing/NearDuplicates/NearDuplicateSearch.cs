using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Similarity;

namespace Gaceta.Reviewing.NearDuplicates;

/// <summary>Finds the pairs of articles with much the same text, in time that grows with the length of all texts together.</summary>
internal static class NearDuplicateSearch
{
    /// <summary>
    /// Least share of the shorter text's shingles that must stand in the other: a copy with every eighth word changed reaches it, and two
    /// articles that only quote the same statement stay far below (see <see cref="Shingles"/> for the measurement).
    /// </summary>
    private const double LeastSimilarity = 0.5;

    /// <summary>Articles with fewer shingles are no texts to compare: a line that two pages share would make them the same.</summary>
    private const int FewestShingles = 20;

    /// <returns>By the file names of both.</returns>
    public static ImmutableArray<NearDuplicate> Find(ImmutableArray<Article> articles)
    {
        Article[] sorted = [.. articles.OrderBy(a => a.File, StringComparer.Ordinal)];
        ImmutableArray<ulong>[] shingles = [.. sorted.AsParallel().AsOrdered().Select(a => Shingles.Of(a.Text))];
        return
        [
            .. CandidatePairs.Of(shingles, LeastSimilarity)
                .Where(p => Math.Min(shingles[p.One].Length, shingles[p.Other].Length) >= FewestShingles)
                .Select(p => new NearDuplicate(sorted[p.One], sorted[p.Other], Shingles.Containment(shingles[p.One], shingles[p.Other])))
                .Where(p => p.Similarity >= LeastSimilarity),
        ];
    }
}
