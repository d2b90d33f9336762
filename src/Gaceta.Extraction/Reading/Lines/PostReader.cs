using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Reads the line that pages put under a post of a social network: <c>— Name (@account) December 23, 2025</c>, at the end of the post's
/// paragraph or on a line of its own.
/// </summary>
internal static class PostReader
{
    private const int LongestName = 60;

    /// <summary>Where the attribution begins in <paramref name="text"/>, and what it says; null when it does not end with one.</summary>
    public static (int Start, Attribution Attribution)? Read(string text, string? language)
    {
        int open = text.LastIndexOf("(@", StringComparison.Ordinal);
        int close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0 || !text.AsSpan(open + 2, close - open - 2).ToString().All(IsHandleCharacter))
        {
            return null;
        }

        string rest = text[(close + 1)..].Trim();
        EdtfDate? date = DateReader.TryRead(rest, language, out DateReading reading) ? reading.Value : null;
        int start = StartOfAuthor(text, open);
        string author = text[start..open].TrimStart('—', '–', '-', '―', ' ').Trim();
        bool dated = date is not null && DateLineReader.Read(new Line(rest, default), language).Length > 0;
        return author.Length is 0 or > LongestName || !(rest.Length == 0 || dated)
            ? null
            : (start, new Attribution(author) { Handle = text[(open + 1)..close], Date = date, Words = text[start..].Trim() });
    }

    private static bool IsHandleCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or '@';

    private static int StartOfAuthor(string text, int open)
    {
        ImmutableArray<string> dashes = ["— ", "– ", "― ", " - "];
        int dash = dashes.Max(d => text.LastIndexOf(d, open, StringComparison.Ordinal));
        return Math.Max(dash, 0);
    }
}
