using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Tells texts copied from a page that was set with hyphens: their lines break within words. Mail programs break a line only behind a
/// hyphen that belongs to the word.
/// </summary>
internal static class Hyphenation
{
    /// <summary>A single one may be a compound; set in columns, a text of some paragraphs has more.</summary>
    private const int LeastBreaks = 2;

    /// <summary>One line in so many: in wrapped mail compounds end fewer lines.</summary>
    private const int LinesToABreak = 20;

    /// <param name="lines">All lines, empty ones too.</param>
    public static bool IsIn(string text, ImmutableArray<TextSpan> lines)
    {
        int breaks = Enumerable.Range(1, Math.Max(lines.Length - 1, 0)).Count(i => IsBreak(text, lines[i - 1], lines[i]));
        return breaks >= LeastBreaks && breaks * LinesToABreak >= lines.Length;
    }

    /// <summary>Whether a line ends in the hyphen of a broken word, and the next goes on with it.</summary>
    public static bool IsBreak(string text, TextSpan line, TextSpan next)
    {
        int last = line.End - 1;
        while (last > line.Start && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return last > line.Start && EndOfBreak(text, last) is > 0 and int end && end < next.End;
    }

    /// <summary>Where a word goes on that the hyphen at <paramref name="index"/> breaks: behind a line's end, with a small letter. 0 when it breaks none.</summary>
    public static int EndOfBreak(string text, int index)
    {
        if (text[index] is not ('-' or '\u2010' or '\u00AD') || index == 0 || !char.IsLetter(text[index - 1]))
        {
            return 0;
        }

        int end = index + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && char.IsLower(text[end]) && text.AsSpan(index, end - index).ContainsAny('\n', '\r') ? end : 0;
    }
}
