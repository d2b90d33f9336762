using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Joins a headline that was set in two or three lines. It is known by this: the lines stand together, apart from all others, none ends
/// like a sentence, and all are in capitals, or those below begin with a small letter.
/// </summary>
internal static class HeadlineJoin
{
    /// <summary>Below, a few short lines are a verse or a list.</summary>
    private const int FirstLines = 16;
    private const int MostLines = 3;
    private const int LeastWords = 3;

    /// <summary>A longer line is a paragraph.</summary>
    private const int LongestLine = 90;

    /// <param name="lines">All lines, empty ones too.</param>
    public static ImmutableArray<TextSpan> Join(string text, ImmutableArray<TextSpan> lines)
    {
        for (int start = 0; start < Math.Min(lines.Length, FirstLines); start++)
        {
            int end = EndOfGroup(text, lines, start);
            if (end - start is > 1 and <= MostLines && IsHeadline([.. lines[start..end].Select(l => new Line(l.In(text).Trim(), l))]))
            {
                return [.. lines[..start], new TextSpan(lines[start].Start, lines[end - 1].End), .. lines[end..]];
            }

            start = Math.Max(start, end);
        }

        return lines;
    }

    private static int EndOfGroup(string text, ImmutableArray<TextSpan> lines, int start)
    {
        int end = start;
        while (end < lines.Length && !text.AsSpan(lines[end].Start, lines[end].Length).IsWhiteSpace())
        {
            end++;
        }

        return end;
    }

    private static bool IsHeadline(Line[] lines) =>
        lines[0].Words.Length >= LeastWords
        && lines.All(l => l.Text.Length <= LongestLine && l.Words.Length > 1 && !LineShape.IsProse(l) && !l.Text.Contains(':', StringComparison.Ordinal))
        && (lines.All(l => LineShape.IsShouted(l.Text) && !OutletName.Is(l)) || lines[1..].All(Continues));

    private static bool Continues(Line line) => char.IsLower(line.Text[0]) && ReadingWords.Bylines.MatchAt(line.Words, 0) == 0 && Hosts.Read(line.Text) is null && LineJudge.Judge(line, null).Kind == LineKind.Bare;
}
