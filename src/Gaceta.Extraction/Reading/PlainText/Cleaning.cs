using System.Text;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Takes out of a line what no reader sees, and folds white space.</summary>
internal static class Cleaning
{
    /// <summary>The clean words of a stretch of <paramref name="text"/>, and their place without the white space around them.</summary>
    public static (string Clean, TextSpan Span) Clean(string text, TextSpan stretch)
    {
        (int start, int end) = (stretch.Start, stretch.End);
        while (start < end && IsNothing(text[start]))
        {
            start++;
        }

        while (end > start && IsNothing(text[end - 1]))
        {
            end--;
        }

        var clean = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            Append(clean, text, i);
        }

        return (clean.ToString(), new TextSpan(start, end));
    }

    private static void Append(StringBuilder clean, string text, int index)
    {
        char c = text[index];
        if (!char.IsWhiteSpace(c))
        {
            clean.Append(IsInvisible(c) ? "" : c.ToString());
        }
        else if (clean.Length > 0 && clean[^1] != ' ' && !(c is '\n' or '\r' && IsBrokenWord(clean)))
        {
            clean.Append(' ');
        }
    }

    /// <summary>A line broken behind the hyphen of a compound: <c>know-it-⏎all</c>.</summary>
    private static bool IsBrokenWord(StringBuilder clean) => clean.Length > 1 && clean[^1] == '-' && char.IsLetter(clean[^2]);

    private static bool IsNothing(char c) => char.IsWhiteSpace(c) || IsInvisible(c);

    /// <summary>Marks of zero width, soft hyphens, byte order marks and control characters. The joiners of emoji and of Persian words stay.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
