using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Tells what lines around the text say of its author: the name alone above it, "Jane Roe is a staff writer" or "Contact Jane Roe at
/// jane@courier.example" below. The name in the byline gives them away, in any language.
/// </summary>
internal static class AuthorNotes
{
    /// <summary>Life, works and address of an author take no more lines.</summary>
    private const int MostLines = 3;

    /// <summary>With more authors, the end has no line for each.</summary>
    private const int MostAuthors = 10;

    /// <param name="bylines">The article's bylines, best first.</param>
    public static Layout LeaveOut(Layout layout, ImmutableArray<Cue<string>> bylines)
    {
        if (bylines is not [var byline, ..])
        {
            return layout;
        }

        string[] authors = [.. byline.Value.Split("; ").Where(n => n.Contains(' ', StringComparison.Ordinal)).Take(MostAuthors).Select(KeyOf)];
        ImmutableArray<JudgedLine>.Builder lines = layout.Lines.ToBuilder();
        LeaveOutBelow(lines, layout.First, authors);
        LeaveOutAbove(lines, layout.First, authors, byline.Evidence.Span);
        return layout with { Lines = lines.ToImmutable() };
    }

    private static void LeaveOutBelow(ImmutableArray<JudgedLine>.Builder lines, int first, string[] authors)
    {
        int left = MostLines;
        for (int i = lines.Count - 1; i > first && left > 0 && authors.Length > 0; i--)
        {
            bool note = IsOfText(lines[i]) && (Furniture.IsNote(lines[i].Line) || ReadingWords.Appeared.IsIn(lines[i].Line.Words) || authors.Any(author => IsNote(lines[i], author)));
            lines[i] = note ? lines[i] with { Kind = LineKind.Furniture, Facts = [] } : lines[i];
            left -= IsOfText(lines[i]) || note ? 1 : 0;
        }
    }

    /// <summary>The line that the byline was read from, and what the next one says of that name.</summary>
    private static void LeaveOutAbove(ImmutableArray<JudgedLine>.Builder lines, int first, string[] authors, TextSpan? byline)
    {
        for (int i = 0; i < lines.Count && i <= first; i++)
        {
            bool name = lines[i].Kind == LineKind.Bare && i < first && (lines[i].Line.Span == byline || authors.Contains(LineShape.Key(lines[i].Line)));
            bool note = lines[i].IsText && i > 0 && authors.Contains(LineShape.Key(lines[i - 1].Line)) && authors.Any(author => IsNote(lines[i], author));
            lines[i] = name || note ? lines[i] with { Kind = LineKind.Furniture } : lines[i];
        }
    }

    private static bool IsOfText(JudgedLine line) => line.IsText || line.Kind is LineKind.Bare or LineKind.Caption;

    private static bool IsNote(JudgedLine line, string author)
    {
        string key = LineShape.Key(line.Line);
        return key.StartsWith(author, StringComparison.Ordinal)
            || (line.Text.Contains('@', StringComparison.Ordinal) && key.Contains(author, StringComparison.Ordinal));
    }

    private static string KeyOf(string name) => LineShape.Key(new Line(name, default));
}
