using System.Net;
using System.Text;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Takes out of a line what no reader sees, and folds white space.</summary>
internal static class Cleaning
{
    /// <summary>The clean words of a stretch of <paramref name="text"/>, and their place without the white space around them.</summary>
    /// <param name="hyphenated">Whether a hyphen at a line's end is the typesetter's, and goes; else it is a compound's, and stays.</param>
    public static (string Clean, TextSpan Span) Clean(string text, TextSpan stretch, bool hyphenated)
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

        var span = new TextSpan(start, end);
        string clean = IsClean(text.AsSpan(start, end - start)) ? span.In(text) : Rewrite(text, span, hyphenated);
        return (WithoutEntities(clean), span);
    }

    /// <summary>What was copied out of mark-up: <c>&amp;amp;</c>, <c>&amp;#8217;</c>.</summary>
    private static string WithoutEntities(string line) =>
        line.IndexOf('&', StringComparison.Ordinal) is >= 0 and int at && line.IndexOf(';', at) > 0 ? WebUtility.HtmlDecode(line).Replace('\u00A0', ' ').Trim() : line;

    /// <summary>Whether nothing has to change, as in most lines.</summary>
    private static bool IsClean(ReadOnlySpan<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ' ? line[i - 1] == ' ' : IsNothing(line[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Rewrite(string text, TextSpan span, bool hyphenated)
    {
        var clean = new StringBuilder(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            if (hyphenated && Hyphenation.EndOfBreak(text, i) is > 0 and int next)
            {
                i = next - 1;
            }
            else
            {
                Append(clean, text[i]);
            }
        }

        return clean.ToString();
    }

    private static void Append(StringBuilder clean, char c)
    {
        if (!IsNothing(c))
        {
            clean.Append(c);
        }
        else if (char.IsWhiteSpace(c) && clean.Length > 0 && clean[^1] != ' ' && !(c is '\n' or '\r' && IsBrokenWord(clean)))
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
