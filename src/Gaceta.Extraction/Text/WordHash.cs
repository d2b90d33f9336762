namespace Gaceta.Extraction;

/// <summary>
/// The hash by which every <see cref="WordTable{T}"/> finds a word: computed once, where a text is cut into words, however many tables are
/// asked about the word then. FNV-1a over UTF-16 units; equal in every process.
/// </summary>
internal static class WordHash
{
    /// <summary>The hash of no letter at all.</summary>
    public const int Empty = unchecked((int)2166136261);

    private const int Prime = 16777619;

    public static int Of(ReadOnlySpan<char> word)
    {
        int hash = Empty;
        foreach (char letter in word)
        {
            hash = With(hash, letter);
        }

        return hash;
    }

    /// <summary>The hash of the same letters and one more behind them.</summary>
    public static int With(int hash, char letter) => unchecked((hash ^ letter) * Prime);
}
