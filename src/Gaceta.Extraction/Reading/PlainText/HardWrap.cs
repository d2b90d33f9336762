using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Joins lines that a program broke at a fixed width. Such a break is known by this: the next line's first word would not have fitted.
/// </summary>
internal static class HardWrap
{
    /// <summary>Programs wrap mail and terminal text within these widths; a text with wider lines is not wrapped.</summary>
    private const int Narrowest = 40;
    private const int Widest = 130;

    /// <summary>Share of a text's lines that are no wider than its width: addresses stand out.</summary>
    private const double WithinWidth = 0.95;

    /// <summary>Share of the breaks that must be of a wrapping program. Texts of short lines come to about a tenth by chance.</summary>
    private const double WrappedShare = 0.5;

    /// <summary>With fewer such breaks it may be chance.</summary>
    private const int LeastBreaks = 3;

    /// <param name="lines">All lines, empty ones too.</param>
    public static IEnumerable<TextSpan> Join(string text, ImmutableArray<TextSpan> lines)
    {
        if (Width(text, lines) is not { } width)
        {
            return lines;
        }

        var joined = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < lines.Length; i++)
        {
            bool continues = i > 0 && IsBroken(text, lines[i - 1], lines[i], width);
            if (continues)
            {
                joined[^1] = new TextSpan(joined[^1].Start, lines[i].End);
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined;
    }

    /// <summary>The width at which the text was wrapped; null when it was not.</summary>
    private static int? Width(string text, ImmutableArray<TextSpan> lines)
    {
        int[] lengths = [.. lines.Where(l => l.In(text).Contains(' ', StringComparison.Ordinal)).Select(l => l.In(text).TrimEnd().Length).Order()];
        if (lengths.Length <= LeastBreaks)
        {
            return null;
        }

        int width = lengths[(int)((lengths.Length - 1) * WithinWidth)];
        int pairs = Pairs(lines, (a, b) => IsFilled(text, a) && IsFilled(text, b));
        int broken = Pairs(lines, (a, b) => IsBroken(text, a, b, width));
        return width is >= Narrowest and <= Widest && broken >= LeastBreaks && broken >= pairs * WrappedShare ? width : null;
    }

    private static int Pairs(ImmutableArray<TextSpan> lines, Func<TextSpan, TextSpan, bool> counts) =>
        Enumerable.Range(1, lines.Length - 1).Count(i => counts(lines[i - 1], lines[i]));

    private static bool IsFilled(string text, TextSpan line) => !text.AsSpan(line.Start, line.Length).IsWhiteSpace();

    private static bool IsBroken(string text, TextSpan line, TextSpan next, int width)
    {
        ReadOnlySpan<char> first = text.AsSpan(next.Start, next.Length).Trim();
        int length = text.AsSpan(line.Start, line.Length).TrimEnd().Length;
        int space = first.IndexOf(' ');
        int word = space < 0 ? first.Length : space;
        bool fits = length + 1 + word <= width;
        return IsFilled(text, line) && first.Length > 0 && !fits && length <= width && text.AsSpan(line.Start, line.Length).Trim().Contains(' ');
    }
}
