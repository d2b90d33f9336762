namespace Gaceta.Extraction;

/// <summary>Tells how a word is written.</summary>
internal static class WordShapes
{
    public static TokenShape Of(ReadOnlySpan<char> word)
    {
        (int upper, int lower) = (0, 0);
        foreach (char c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => TokenShape.Number,
            (0, _) => TokenShape.Lower,
            (1, 0) when word.Length == 1 || word[1] == '.' => TokenShape.Initial,
            (1, 0) => TokenShape.Number,
            (_, 0) => TokenShape.Upper,
            _ when char.IsUpper(word[0]) => TokenShape.Capital,
            _ when HasCapitalBehindHyphen(word) => TokenShape.Capital,
            _ when char.IsDigit(word[0]) => TokenShape.Number,
            _ => TokenShape.Mixed,
        };
    }

    /// <summary>al-Masri, el-Sayed.</summary>
    private static bool HasCapitalBehindHyphen(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and int hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
}
