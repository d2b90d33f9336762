namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>Tells how a word is written.</summary>
internal static class WordShapes
{
    public static TokenShape Of(string word)
    {
        int upper = word.Count(char.IsUpper);
        int lower = word.Count(char.IsLower);
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
    private static bool HasCapitalBehindHyphen(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and int hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
}
