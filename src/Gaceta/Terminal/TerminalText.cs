using System.Text;

namespace Gaceta.Terminal;

/// <summary>Strangers' words on a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// On one line: white space folded, control characters left out, since a terminal would obey the escape sequences of an article. Cut
    /// at a word, with an ellipsis, when longer than <paramref name="longest"/> UTF-16 units.
    /// </summary>
    public static string OneLine(string text, int longest = int.MaxValue)
    {
        var line = new StringBuilder();
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (line.Length > longest)
            {
                break;
            }

            if (isSpace ? line.Length > 0 && line[^1] != ' ' : !IsUnseen(c))
            {
                line.Append(isSpace ? ' ' : c);
            }
        }

        return Cut(line.ToString().TrimEnd(), longest);
    }

    /// <summary>Control characters, and the marks that turn the direction of writing and so hide what a line says.</summary>
    private static bool IsUnseen(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Cut(string line, int longest)
    {
        if (line.Length <= longest)
        {
            return line;
        }

        int space = line.LastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }
}
