namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Reads the line above a post of a social network: <c>Jane Roe @janeroe · 3h</c>. The time that passed tells no day.</summary>
internal static class PostHead
{
    private const int LongestName = 5;

    /// <summary>A number and its unit.</summary>
    private const int LongestTime = 4;

    /// <summary>Null for any other line.</summary>
    public static Fact? Read(Line line)
    {
        string text = line.Text;
        int at = text.IndexOf(" @", StringComparison.Ordinal);
        int dot = at < 0 ? -1 : text.IndexOf('·', at);
        if (at <= 0 || dot < 0 || text.AsSpan(at + 2, dot - at - 2).Trim().Contains(' ') || !IsTime(text.AsSpan(dot + 1).Trim()))
        {
            return null;
        }

        string name = text[..at].Trim();
        return new Line(name, default).Words is { Length: > 0 and <= LongestName } words && words[0].Capital
            ? new Fact(Field.Byline, name, "post-head", text, line.SpanOf(new TextSpan(0, text.Length)))
            : null;
    }

    private static bool IsTime(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestTime && char.IsAsciiDigit(text[0]) && char.IsAsciiLetter(text[^1]);
}
