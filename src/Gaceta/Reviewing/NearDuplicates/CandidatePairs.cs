using System.Collections.Immutable;

namespace Gaceta.Reviewing.NearDuplicates;

/// <summary>Narrows all pairs of texts down to those that share enough of a sample of their shingles.</summary>
internal static class CandidatePairs
{
    /// <summary>
    /// One shingle of so many is looked at. Of the forty shingles of a very short article ten remain: enough to notice its copy, at a
    /// quarter of the memory.
    /// </summary>
    private const ulong OneOf = 4;

    /// <summary>
    /// Each text that has a shingle is paired with so many that follow in the list of those who have it. This bounds the work however
    /// many share a line of boilerplate, and each of many copies of one text is still paired with its neighbours.
    /// </summary>
    private const int Neighbours = 4;

    /// <summary>A sample may show fewer shared shingles than the whole has; who reaches this part of what is wanted is compared in full.</summary>
    private const double Slack = 0.5;

    /// <param name="texts">The distinct shingles of every text.</param>
    /// <param name="least">Share of the shorter text's shingles that the other should have.</param>
    /// <returns>Pairs of indexes, the smaller first, in order.</returns>
    public static IEnumerable<(int One, int Other)> Of(IReadOnlyList<ImmutableArray<ulong>> texts, double least)
    {
        ImmutableArray<ulong>[] samples = [.. texts.Select(t => t.Where(s => s % OneOf == 0).ToImmutableArray())];
        return Shared(samples)
            .Where(p => p.Value >= least * Slack * Math.Min(samples[p.Key.One].Length, samples[p.Key.Other].Length))
            .Select(p => p.Key)
            .Order();
    }

    private static Dictionary<(int One, int Other), int> Shared(ImmutableArray<ulong>[] samples)
    {
        (ulong Shingle, int Text)[] all = [.. samples.Index().SelectMany(s => s.Item.Select(shingle => (shingle, s.Index))).Order()];
        var shared = new Dictionary<(int, int), int>();
        for (int i = 0; i < all.Length; i++)
        {
            for (int next = i + 1; next < all.Length && next <= i + Neighbours && all[next].Shingle == all[i].Shingle; next++)
            {
                (int, int) pair = (all[i].Text, all[next].Text);
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
            }
        }

        return shared;
    }
}
