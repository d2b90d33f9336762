namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>Single characters as strings, those of the Latin scripts made once.</summary>
internal static class Marks
{
    /// <summary>The last character that is kept: it covers the marks of western typography, dashes and quotation marks included.</summary>
    private const char Last = '\u206F';

    private static readonly string[] Kept = [.. Enumerable.Range(0, Last + 1).Select(c => ((char)c).ToString())];

    public static string Of(char mark) => mark <= Last ? Kept[mark] : mark.ToString();
}
