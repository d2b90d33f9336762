using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Joins a headline that was set in two or three lines. It is known by this: the lines stand together, apart from all others, none ends
/// like a sentence, and all are in capitals, or those below begin with a small letter. Below capitals another headline in small letters may stand.
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
            Line[] group = [.. lines[start..Math.Min(end, start + MostLines + 1)].Select(l => new Line(l.In(text).Trim(), l))];
            int joined = group.Length is > 1 and <= MostLines && IsHeadline(group) ? group.Length : Shouted(group);
            if (joined > 1)
            {
                return [.. lines[..start], new TextSpan(lines[start].Start, lines[start + joined - 1].End), .. lines[(start + joined)..]];
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

    /// <summary>How many lines in capitals, of two words or more, stand above another of the headline that is not: "HARBOUR CREWS", "REJECT OFFER", "Strike drags on". Else 0.</summary>
    private static int Shouted(Line[] group)
    {
        int shouted = group.TakeWhile(l => LineShape.IsShouted(l.Text) && l.Words.Length > 1).Count();
        return shouted < group.Length && shouted <= MostLines && group[..shouted].Sum(l => l.Words.Length) > LeastWords && !group[0].Words.All(ReadingWords.Site.Has)
            && group[..shouted].All(l => !IsOfSite(l) && !OutletName.Is(l) && !BylineReader.IsKnownName(l.Text)) && !LineShape.IsProse(group[shouted]) ? shouted : 0;
    }

    private static bool IsOfSite(Line line) =>
        !LineJudge.Judge(line, null).Facts.IsEmpty || ReadingWords.Sections.IsIn(line.Words) || ReadingWords.Phrases.IsIn(line.Words);

    private static bool IsHeadline(Line[] lines) =>
        lines[0].Words.Length >= LeastWords
        && lines.All(l => l.Text.Length <= LongestLine && l.Words.Length > 1 && !LineShape.IsProse(l) && !l.Text.Contains(':', StringComparison.Ordinal))
        && (lines.All(l => LineShape.IsShouted(l.Text) && !OutletName.Is(l)) || lines[1..].All(Continues));

    private static bool Continues(Line line) => char.IsLower(line.Text[0]) && ReadingWords.Bylines.MatchAt(line.Words, 0) == 0 && Hosts.Read(line.Text) is null && LineJudge.Judge(line, null).Kind == LineKind.Bare;
}
