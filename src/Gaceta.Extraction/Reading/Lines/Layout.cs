using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Where an article's text begins and ends among its lines.</summary>
/// <param name="Lines">All lines, judged.</param>
/// <param name="First">Index of the first paragraph; the number of lines when there is none.</param>
/// <param name="Second">Index of the second paragraph: up to it reach the lines of the header.</param>
/// <param name="Last">Index of the last paragraph; -1 when there is none.</param>
/// <param name="Behind">Index of the first line below the last paragraph that is not text; nothing from there on is article but by what it says of itself.</param>
internal sealed record Layout(ImmutableArray<JudgedLine> Lines, int First, int Second, int Last, int Behind)
{
    public static Layout Of(ImmutableArray<JudgedLine> lines)
    {
        int first = FirstText(lines);
        int second = Enumerable.Range(first + 1, Math.Max(lines.Length - first - 1, 0)).FirstOrDefault(i => IsParagraph(lines[i]), lines.Length);
        int last = Enumerable.Range(0, lines.Length).LastOrDefault(i => lines[i].IsText, -1);
        ImmutableArray<JudgedLine> judged = Judge(lines, second, last);
        int behind = Enumerable.Range(last + 1, lines.Length - last - 1)
            .FirstOrDefault(i => judged[i].Kind is not (LineKind.Bare or LineKind.Rule or LineKind.Caption), lines.Length);
        return new(judged, first, second, last, IsListOfLinks(judged, last, behind) ? last + 1 : behind);
    }

    /// <summary>One line without a full stop may be the article's last; several are topics, links and buttons. Hours, prices and addresses are the article's.</summary>
    private static bool IsListOfLinks(ImmutableArray<JudgedLine> lines, int last, int behind)
    {
        JudgedLine[] bare = [.. lines[(last + 1)..behind].Where(l => l is { Kind: LineKind.Bare, Line.Block: null })];
        return bare.Length > 1 && bare.Count(l => l.Text.Any(char.IsDigit)) * 2 < bare.Length;
    }

    /// <summary>Index of the first paragraph; the number of lines when there is none.</summary>
    public static int FirstText(ImmutableArray<JudgedLine> lines) =>
        Enumerable.Range(0, lines.Length).FirstOrDefault(i => IsParagraph(lines[i]), lines.Length);

    public bool IsHeader(int index) => index < Second;

    public bool IsTail(int index) => index > Last;

    /// <summary>Index of the line in the header that states a field; -1 when none does.</summary>
    public int LastFact(Field field) => Enumerable.Range(0, First).LastOrDefault(i => Lines[i].Facts.Any(f => f.Field == field), -1);

    private static bool IsParagraph(JudgedLine line) => line.Kind is LineKind.Prose or LineKind.Post or LineKind.Fixed;

    /// <summary>
    /// In the middle of the text a label with a colon is text: only header and tail state things about the article. An outlet beside a date is the
    /// head of a printed page.
    /// </summary>
    private static ImmutableArray<JudgedLine> Judge(ImmutableArray<JudgedLine> lines, int second, int last) =>
        [.. lines.Select((line, i) => i > second && !IsPageHead(line) && line.Facts.Any(f => IsText(f.Field, i < last)) ? new JudgedLine(line.Line, LineJudge.ByForm(line.Line)) : line)];

    private static bool IsPageHead(JudgedLine line) => line.Facts.Any(f => f.Rule == "outlet-line") && line.Facts.Any(f => f.Field == Field.Date);

    private static bool IsText(Field field, bool inTheMiddle) =>
        field is Field.Lead or Field.Language or Field.Ignored || (inTheMiddle && field is Field.Title or Field.Source);
}
