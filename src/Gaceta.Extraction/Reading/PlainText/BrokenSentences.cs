using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Joins lines of set type, whose letters differ in width so that nothing tells what would have fitted, and of few lines. There a break is known by
/// the sentence that goes on: full lines break off, many behind a word such as "the", and the next begins with a small letter. Verse and lists do neither.
/// </summary>
internal static class BrokenSentences
{
    /// <summary>In UTF-16 units: columns of newspapers are no narrower, programs wrap no wider.</summary>
    private const int Narrowest = 28;
    private const int Widest = 100;

    /// <summary>A line with this share of the widest one's letters is full.</summary>
    private const double FullShare = 0.75;

    /// <summary>Share of a text's lines that are no wider than its width: addresses stand out.</summary>
    private const double WithinWidth = 0.95;

    /// <summary>With fewer such breaks it may be chance.</summary>
    private const int LeastBreaks = 3;

    /// <summary>One in so many lines of running text ends with a word of the commonest; lines of lists hardly ever do.</summary>
    private const int LinesToACommonWord = 5;

    /// <summary>More spaces than those of the line above begin a paragraph.</summary>
    private const int Indent = 2;

    /// <param name="lines">All lines, empty ones too.</param>
    /// <param name="mail">Whether a mail program wrote the lines: those wrap, also in a text too short to show it.</param>
    public static ImmutableArray<TextSpan> Join(string text, ImmutableArray<TextSpan> lines, bool mail)
    {
        if (Width(text, lines, mail) is not { } width)
        {
            return lines;
        }

        var joined = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0 && Continues(text, lines[i - 1], lines[i], width))
            {
                joined[^1] = new TextSpan(joined[^1].Start, lines[i].End);
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined.DrainToImmutable();
    }

    /// <summary>Letters of the widest line; null when the text was not broken within its sentences.</summary>
    private static int? Width(string text, ImmutableArray<TextSpan> lines, bool mail)
    {
        int[] lengths = [.. lines.Where(l => IsOfText(Words(text, l))).Select(l => LengthOf(text, l)).Order()];
        int width = lengths.Length <= LeastBreaks ? 0 : lengths[(int)((lengths.Length - 1) * WithinWidth)];
        if (width is < Narrowest or > Widest)
        {
            return null;
        }

        (int open, int broken, int common) = (0, 0, 0);
        for (int i = 1; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = Words(text, lines[i - 1]);
            ReadOnlySpan<char> next = Words(text, lines[i]);
            if (next.Length > 0 && IsOfText(line) && IsFull(text, lines[i - 1], width) && !EndsSentence(line))
            {
                open++;
                broken += char.IsLower(next[0]) ? 1 : 0;
                common += char.IsLower(next[0]) && ReadingWords.IsFrequent(TextToken.OfWord(line[(line.LastIndexOf(' ') + 1)..].ToString())) ? 1 : 0;
            }
        }

        return broken >= LeastBreaks && broken * 2 >= open && (mail || common * LinesToACommonWord >= broken) ? width : null;
    }

    private static bool Continues(string text, TextSpan line, TextSpan next, int width)
    {
        ReadOnlySpan<char> above = Words(text, line);
        ReadOnlySpan<char> below = Words(text, next);
        bool apart = below.IsEmpty || !IsOfText(above) || Columns.AreIn(below) || IndentOf(text, next) - IndentOf(text, line) >= Indent
            || LineShape.IsShouted(above.ToString()) != LineShape.IsShouted(below.ToString());
        return !apart && IsFull(text, line, width) && (!EndsSentence(above) || LengthOf(text, line) + 1 + LengthOfWord(below) > width);
    }

    private static ReadOnlySpan<char> Words(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).Trim();

    private static bool IsOfText(ReadOnlySpan<char> line) => line.Contains(' ') && !Columns.AreIn(line);

    private static bool IsFull(string text, TextSpan line, int width) => LengthOf(text, line) >= width * FullShare;

    /// <summary>With the spaces before it.</summary>
    private static int LengthOf(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).TrimEnd().Length;

    private static bool EndsSentence(ReadOnlySpan<char> line) => line.TrimEnd("\"'”’»)") is [.., '.' or '!' or '?' or '…' or ':' or ';'];

    private static int IndentOf(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).IndexOfAnyExcept(' ');

    private static int LengthOfWord(ReadOnlySpan<char> line) => line.IndexOf(' ') is > 0 and int end ? end : line.Length;
}
