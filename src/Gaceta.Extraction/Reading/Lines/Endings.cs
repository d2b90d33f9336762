namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// What stands behind an article's last paragraph: parts with a heading of their own, as readers' comments and the author's life, who can be
/// reached by telephone, and what the site asks of its readers.
/// </summary>
internal static class Endings
{
    /// <summary>Behind the heading stands at most one such part of the text; else it is a heading of the article.</summary>
    private const int TextBesideEnding = 3;

    /// <summary>A block of contacts has fewer lines.</summary>
    private const int LongestContact = 6;

    public static void Mark(JudgedLine[] lines, int first)
    {
        MarkContacts(lines, first);
        MarkParts(lines, first);
        MarkPleas(lines, first);
    }

    /// <summary>From the heading "Contact" to the last line with a telephone number or mail address, above and below the text.</summary>
    private static void MarkContacts(JudgedLine[] lines, int first)
    {
        int last = Array.FindLastIndex(lines, l => l.IsText);
        for (int i = 0; i < lines.Length; i++)
        {
            int end = IsHeading(lines[i].Line) ? Enumerable.Range(i, Math.Min(LongestContact, lines.Length - i)).LastOrDefault(k => IsReach(lines[k]), -1)
                : (i < first || i > last) && IsReach(lines[i]) ? i : -1;
            bool block = end >= 0 && lines[i..end].All(l => l.Kind != LineKind.Prose);
            for (int k = i; block && k <= end; k++)
            {
                Drop(lines, k);
            }
        }
    }

    private static void MarkParts(JudgedLine[] lines, int first)
    {
        int total = lines.Sum(Prose);
        int before = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > first && IsHeading(lines[i].Line) && (total - before) * TextBesideEnding <= total)
            {
                DropFrom(lines, i);
                return;
            }

            before += Prose(lines[i]);
        }
    }

    /// <summary>From the end upwards, until a line of the article.</summary>
    private static void MarkPleas(JudgedLine[] lines, int first)
    {
        for (int i = lines.Length - 1; i > first && (!(lines[i].IsText || lines[i].Kind == LineKind.Bare) || IsPlea(lines[i])); i--)
        {
            Drop(lines, i);
        }
    }

    private static bool IsPlea(JudgedLine line) => line.Kind is LineKind.Prose or LineKind.Bare && (Furniture.IsPlea(line.Line) || IsSetApart(line.Line));

    /// <summary>All in emphasis, with a link: in Markdown so ends what the site says of itself.</summary>
    private static bool IsSetApart(Line line) =>
        line.Block is { Kind: BlockKind.Paragraph } block && block.Inlines.Any(i => i.Kind == InlineKind.Link)
        && block.Inlines.Any(i => i.Kind == InlineKind.Emphasis && i.Span.Length >= line.Text.Length - 1);

    /// <summary>"Comments (3)", "Notes to editors: pictures can be had …".</summary>
    private static bool IsHeading(Line line)
    {
        int length = ReadingWords.Endings.MatchAt(line.Words, 0);
        return length > 0 && (length == line.Words.Length || line.Text.AsSpan(line.Words[length - 1].Span.End).StartsWith(":"));
    }

    private static bool IsReach(JudgedLine line) =>
        line.Kind is LineKind.Bare && line.Line.Words.Length <= 6 && (IsMail(line.Text) || IsTelephone(line.Line));

    private static bool IsTelephone(Line line) =>
        line.Words.Length <= 2 && line.Text.Count(char.IsAsciiDigit) is >= 8 and <= 15 && line.Text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or ':');

    private static bool IsMail(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and int at && at < text.Length - 1 && text[at - 1] != ' ' && text.IndexOf('.', at) > at + 1;

    private static int Prose(JudgedLine line) => line.Kind == LineKind.Prose ? line.Text.Length : 0;

    private static void DropFrom(JudgedLine[] lines, int start)
    {
        for (int i = start; i < lines.Length; i++)
        {
            Drop(lines, i);
        }
    }

    private static void Drop(JudgedLine[] lines, int index)
    {
        if (lines[index].Kind is LineKind.Prose or LineKind.Bare or LineKind.ListItem)
        {
            lines[index] = lines[index] with { Kind = LineKind.Furniture };
        }
    }
}
