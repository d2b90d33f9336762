using System.Globalization;

namespace Gaceta.Extraction;

/// <summary>The kinds of all UTF-16 units, looked up instead of asked one by one for every character of every text.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] All = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => KindOf((char)c))];

    public static CharKind Of(char c) => All[c];

    public static bool Are(char c, CharKind kinds) => (All[c] & kinds) != 0;

    private static CharKind KindOf(char c) =>
        (char.IsWhiteSpace(c) ? CharKind.White : 0)
        | (char.IsDigit(c) ? CharKind.Digit : 0)
        | (IsAlone(c) ? CharKind.LoneLetter : char.IsLetter(c) || c is >= '\u0300' and <= '\u036F' ? CharKind.Letter : 0)
        | (IsOfName(c) ? CharKind.OfName : 0);

    private static bool IsAlone(char c) => char.IsLetter(c) && c is (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>Not what only chooses the look of the sign before it, as emoji have it.</summary>
    private static bool IsOfName(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || (char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.NonSpacingMark && c is not (>= '\uFE00' and <= '\uFE0F'));
}
