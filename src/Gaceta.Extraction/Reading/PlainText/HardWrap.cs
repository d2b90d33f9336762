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

    /// <summary>Columns of newspapers are narrower; only broken words tell them from verse and lists.</summary>
    private const int NarrowestColumn = 20;

    /// <summary>Set type has letters of different widths: a line with this share of the widest one's letters may be as full.</summary>
    private const double SetShare = 0.8;

    /// <summary>Share of a text's lines that are no wider than its width: addresses stand out.</summary>
    private const double WithinWidth = 0.95;

    /// <summary>Share of the breaks that must be of a wrapping program. Texts of short lines come to about a tenth by chance.</summary>
    private const double WrappedShare = 0.5;

    /// <summary>With fewer such breaks it may be chance.</summary>
    private const int LeastBreaks = 3;

    /// <param name="lines">All lines, empty ones too.</param>
    /// <param name="hyphenated">Whether lines break within words.</param>
    /// <param name="mail">Whether a mail program wrote the lines.</param>
    public static IEnumerable<TextSpan> Join(string text, ImmutableArray<TextSpan> lines, bool hyphenated, bool mail)
    {
        if (Width(text, lines, hyphenated) is not { } width)
        {
            return BrokenSentences.Join(text, lines, mail);
        }

        var joined = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < lines.Length; i++)
        {
            bool continues = i > 0 && (IsBroken(text, lines[i - 1], lines[i], width) || (hyphenated && Hyphenation.IsBreak(text, lines[i - 1], lines[i])));
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

    /// <summary>How long lines are at least and at most where a word more would not have fitted; null when the text was not wrapped.</summary>
    private static (int Least, int Most)? Width(string text, ImmutableArray<TextSpan> lines, bool hyphenated)
    {
        int[] lengths = [.. lines.Where(l => IsOfText(text.AsSpan(l.Start, l.Length).Trim())).Select(l => text.AsSpan(l.Start, l.Length).TrimEnd().Length).Order()];
        if (lengths.Length <= LeastBreaks)
        {
            return null;
        }

        int widest = lengths[(int)((lengths.Length - 1) * WithinWidth)];
        (int Least, int Most) width = hyphenated ? ((int)(widest * SetShare), (int)(widest / SetShare)) : (widest, widest);
        int pairs = Pairs(lines, (a, b) => IsFilled(text, a) && IsFilled(text, b));
        int broken = Pairs(lines, (a, b) => IsBroken(text, a, b, width));
        bool wraps = broken >= LeastBreaks && broken >= pairs * WrappedShare;
        return wraps && widest <= Widest && widest >= (hyphenated ? NarrowestColumn : Narrowest) ? width : null;
    }

    private static bool IsOfText(ReadOnlySpan<char> line) => line.Contains(' ') && !Columns.AreIn(line);

    private static int Pairs(ImmutableArray<TextSpan> lines, Func<TextSpan, TextSpan, bool> counts) =>
        Enumerable.Range(1, lines.Length - 1).Count(i => counts(lines[i - 1], lines[i]));

    private static bool IsFilled(string text, TextSpan line) => !text.AsSpan(line.Start, line.Length).IsWhiteSpace();

    private static bool IsBroken(string text, TextSpan line, TextSpan next, (int Least, int Most) width)
    {
        ReadOnlySpan<char> first = text.AsSpan(next.Start, next.Length).Trim();
        int length = text.AsSpan(line.Start, line.Length).TrimEnd().Length;
        int space = first.IndexOf(' ');
        int word = space < 0 ? first.Length : space;
        bool fits = length + 1 + word <= width.Least;
        bool columns = Columns.AreIn(text.AsSpan(line.Start, line.Length).Trim()) || Columns.AreIn(first);
        return IsFilled(text, line) && first.Length > 0 && !fits && !columns && length <= width.Most && text.AsSpan(line.Start, line.Length).Trim().Contains(' ');
    }
}
