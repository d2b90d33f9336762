using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Similarity;

/// <summary>A text as the set of its runs of words, hashed: two texts are as alike as the runs that they share are many.</summary>
internal static class Shingles
{
    /// <summary>
    /// Words in a run. Of 321 articles of two hand-cleaned collections, copied with every eighth word changed, half of the runs of four
    /// remain (of five 39 %, of eight 4 %), while no two different articles share more than 28 %; with three, stock phrases raise that to 31 %.
    /// </summary>
    private const int Length = 4;

    private const ulong Start = 14695981039346656037;
    private const ulong Factor = 1099511628211;

    /// <returns>Distinct hashes, ascending; empty for a text of fewer words than a run has.</returns>
    /// <param name="length">Words in a run; the default suits whole articles.</param>
    public static ImmutableArray<ulong> Of(string text, int length = Length)
    {
        ulong[] words = [.. WordHashes(Folding.Fold(text))];
        var runs = new HashSet<ulong>();
        for (int i = 0; i + length <= words.Length; i++)
        {
            ulong hash = Start;
            foreach (ulong word in words.AsSpan(i, length))
            {
                hash = Mixed(hash ^ word);
            }

            runs.Add(hash);
        }

        return [.. runs.Order()];
    }

    /// <summary>Share, 0 to 1, of the smaller set that is in the other too. Both are ascending, and not empty.</summary>
    public static double Containment(ImmutableArray<ulong> one, ImmutableArray<ulong> other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = one[i].CompareTo(other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (double)shared / Math.Min(one.Length, other.Length);
    }

    /// <summary>FNV-1a of every word; its own, since the platform's hashes differ from run to run. Han and kana write no spaces: each character is a word.</summary>
    private static IEnumerable<ulong> WordHashes(string folded)
    {
        ulong hash = Start;
        foreach (char c in folded)
        {
            bool standsAlone = c is >= '\u3040' and <= '\u9FFF';
            if (hash != Start && (standsAlone || !char.IsLetterOrDigit(c)))
            {
                yield return hash;
                hash = Start;
            }

            if (standsAlone)
            {
                yield return (Start ^ c) * Factor;
            }
            else if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ c) * Factor;
            }
        }

        if (hash != Start)
        {
            yield return hash;
        }
    }

    /// <summary>Spreads the bits, so that the lowest ones can choose a sample.</summary>
    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * Factor;
        return hash ^ (hash >> 29);
    }
}
