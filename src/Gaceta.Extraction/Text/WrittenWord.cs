using Gaceta.Extraction.Actors.Tokens;

namespace Gaceta.Extraction;

/// <summary>
/// A word as it is written, with all that its letters tell. The same few thousand words make up nearly all texts, so those that came up last are
/// kept, for all texts and threads: folding and judging them anew took longer than cutting the text. Which are kept changes no result.
/// </summary>
internal sealed class WrittenWord
{
    /// <summary>Longer ones, in UTF-16 units, are mostly addresses and other things that no second text has.</summary>
    private const int LongestKept = 24;

    /// <summary>Room for 16,384. A hundred texts as people paste them have nine thousand words among 62,000; what is more, the frequent ones stay.</summary>
    private const int Bits = 14;

    private static readonly WrittenWord?[] Kept = new WrittenWord?[1 << Bits];

    private readonly string _written;

    private WrittenWord(ReadOnlySpan<char> written)
    {
        _written = written.ToString();
        Folded = Folding.Fold(_written);
        Hash = WordHash.Of(Folded);
        Shape = WordShapes.Of(written);
    }

    /// <summary>Without accents, in lower case.</summary>
    public string Folded { get; }

    /// <summary>Of <see cref="Folded"/>.</summary>
    public int Hash { get; }

    public TokenShape Shape { get; }

    public static WrittenWord Of(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestKept)
        {
            return new WrittenWord(written);
        }

        ref WrittenWord? place = ref Kept[(uint)WordHash.Of(written) >> (32 - Bits)];
        WrittenWord? kept = place;
        return kept is not null && written.SequenceEqual(kept._written) ? kept : place = new WrittenWord(written);
    }
}
