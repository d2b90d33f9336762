using System.Globalization;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Resolves the escapes of a text that was copied out of JSON: <c>\u2019</c>, <c>\n</c>, <c>\"</c>. One that names a character by its number shows that
/// the text is such; without it, strokes belong to the text, as those of paths do.
/// </summary>
internal static class JsonEscapes
{
    private const int LengthOfNumber = 4;

    /// <summary>Of no width; cleaning takes it out of lines.</summary>
    private const char Filler = '\u200B';

    /// <summary>The text with each escape's character in its place, and filled up so that all else keeps its place.</summary>
    public static string Resolve(string text)
    {
        if (!AreIn(text))
        {
            return text;
        }

        char[] shown = text.ToCharArray();
        int at = 0;
        while (text.IndexOf('\\', at) is >= 0 and int escape && escape + 1 < text.Length)
        {
            (char meant, int length) = Read(text, escape);
            if (length > 0)
            {
                shown[escape] = meant;
                shown.AsSpan(escape + 1, length - 1).Fill(Filler);
            }

            at = escape + Math.Max(length, 1);
        }

        return new string(shown);
    }

    private static bool AreIn(string text)
    {
        for (int i = text.IndexOf("\\u", StringComparison.Ordinal); i >= 0; i = text.IndexOf("\\u", i + 1, StringComparison.Ordinal))
        {
            if (Number(text, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static (char Meant, int Length) Read(string text, int at) => text[at + 1] switch
    {
        'u' => Number(text, at) is { } number ? (number, 2 + LengthOfNumber) : default,
        'n' => ('\n', 2),
        'r' or 't' => (' ', 2),
        '"' or '/' or '\\' => (text[at + 1], 2),
        _ => default,
    };

    private static char? Number(string text, int at) =>
        at + 2 + LengthOfNumber <= text.Length && ushort.TryParse(text.AsSpan(at + 2, LengthOfNumber), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort number)
            ? (char)number : null;
}
