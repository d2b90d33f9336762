namespace Gaceta.Extraction;

/// <summary>
/// What was made of the words that came up last, for all texts and threads. The same few thousand words make up nearly all texts, and to look
/// at their letters anew took longer than to cut the text. Which words are kept changes no result.
/// </summary>
/// <param name="make">Makes a value that depends on the word alone and never changes.</param>
internal sealed class WordCache<T>(Func<string, T> make)
    where T : class
{
    /// <summary>Longer ones, in UTF-16 units, are mostly addresses and other things that no second text has.</summary>
    private const int LongestKept = 24;

    /// <summary>Room for 16,384. A hundred texts as people paste them have nine thousand words among 62,000; what is more, the frequent ones stay.</summary>
    private const int Bits = 14;

    private readonly Entry?[] _kept = new Entry?[1 << Bits];

    public T Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return make(word.ToString());
        }

        ref Entry? place = ref _kept[(uint)WordHash.Of(word) >> (32 - Bits)];
        Entry? kept = place;
        if (kept is null || !word.SequenceEqual(kept.Word))
        {
            string own = word.ToString();
            place = kept = new Entry(own, make(own));
        }

        return kept.Value;
    }

    private sealed record Entry(string Word, T Value);
}
