using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Tells what an article's last lines say of its author: "Jane Roe is a staff writer", "Contact Jane Roe at jane@courier.example". The
/// name in the byline gives them away, in any language.
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
        string[] authors = bylines is [var byline, ..] ? [.. byline.Value.Split("; ").Where(n => n.Contains(' ', StringComparison.Ordinal)).Take(MostAuthors).Select(KeyOf)] : [];
        ImmutableArray<JudgedLine>.Builder lines = layout.Lines.ToBuilder();
        int left = MostLines;
        for (int i = lines.Count - 1; i > layout.First && left > 0 && authors.Length > 0; i--)
        {
            bool note = IsOfText(lines[i]) && (Furniture.IsNote(lines[i].Line) || ReadingWords.Appeared.IsIn(lines[i].Line.Words) || authors.Any(author => IsNote(lines[i], author)));
            lines[i] = note ? lines[i] with { Kind = LineKind.Furniture, Facts = [] } : lines[i];
            left -= IsOfText(lines[i]) || note ? 1 : 0;
        }

        for (int i = 1; i <= layout.First && i < lines.Count; i++)
        {
            bool note = lines[i].IsText && lines[i - 1].Kind == LineKind.Bare && authors.Contains(LineShape.Key(lines[i - 1].Line)) && authors.Any(author => IsNote(lines[i], author));
            lines[i] = note ? lines[i] with { Kind = LineKind.Furniture } : lines[i];
        }

        return layout with { Lines = lines.ToImmutable() };
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
