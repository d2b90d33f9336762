namespace Gaceta.Extraction.Lexicons;

/// <summary>The frequent words of all lexicons, each kept once: most words of a text are these, and need no memory of their own.</summary>
internal static class KnownWords
{
    private static readonly WordTable<string> Kept = new(Lexicon.All
        .SelectMany(lexicon => lexicon.Languages.Words.Concat(lexicon.Names.Common).Concat(lexicon.Speech.Verbs))
        .Select(Folding.Fold)
        .Distinct(StringComparer.Ordinal)
        .Select(word => KeyValuePair.Create(word, word)));

    /// <summary>The word as a string.</summary>
    /// <param name="folded">Without accents, in lower case.</param>
    /// <param name="hash">Of <paramref name="folded"/>.</param>
    public static string Of(ReadOnlySpan<char> folded, int hash) => Find(folded, hash) ?? folded.ToString();

    /// <summary>The word as a string; null for a word that is not among the frequent ones.</summary>
    /// <inheritdoc cref="Of"/>
    public static string? Find(ReadOnlySpan<char> folded, int hash) => Kept.Find(folded, hash);
}
