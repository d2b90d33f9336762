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

    /// <summary>A press release names its sender among its first lines; all lines for every such heading would take the square of the time.</summary>
    private const int MostLinesAbove = 60;

    /// <summary>Digits of a telephone stand in groups; those of a part's number in one.</summary>
    private const int LeastGroups = 3;

    public static void Mark(JudgedLine[] lines, int first)
    {
        MarkContacts(lines, first);
        MarkParts(lines, first);
        MarkPleas(lines, first);
    }

    /// <summary>From the heading "Contact" to the last line with a telephone number or mail address; above the text also without the heading.</summary>
    private static void MarkContacts(JudgedLine[] lines, int first)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            int end = IsHeading(lines[i].Line) ? Enumerable.Range(i, Math.Min(LongestContact, lines.Length - i)).LastOrDefault(k => IsReach(lines[k]), -1)
                : i < first && IsReach(lines[i]) ? i : -1;
            bool block = end >= 0 && lines[i..end].All(l => l.Kind != LineKind.Prose);
            for (int k = i; block && k <= end; k++)
            {
                lines[k] = lines[k].Facts.Any(f => f.Rule == "outlet-line") ? lines[k] with { Kind = LineKind.Furniture, Facts = [] } : lines[k];
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
            if (i > first && (IsHeading(lines[i].Line) || IsEnd(lines[i]) || IsAbout(lines, i)) && (total - before) * TextBesideEnding <= total)
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

    private static bool IsPlea(JudgedLine line) => line.Kind is LineKind.Prose or LineKind.Bare && (BylineReader.ReadLabelled(line.Text) is not null || Furniture.IsPlea(line.Line) || Furniture.IsNote(line.Line) || IsSetApart(line.Line));

    /// <summary>All in emphasis, with a link: in Markdown so ends what the site says of itself.</summary>
    private static bool IsSetApart(Line line) =>
        line.Block is { Kind: BlockKind.Paragraph } block && block.Inlines.Any(i => i.Kind == InlineKind.Link)
        && block.Inlines.Any(i => i.Kind == InlineKind.Emphasis && i.Span.Length >= line.Text.Length - 1);

    /// <summary>"Comments (3)", "Notes to editors: pictures can be had …".</summary>
    private static bool IsHeading(Line line)
    {
        int length = ReadingWords.Endings.MatchAt(line.Words, 0);
        return length > 0 && (length == line.Words.Length || line.Text.AsSpan(line.Words[length - 1].Span.End).TrimStart().StartsWith(":"));
    }

    /// <summary>Below these signs press releases have only what is not for print.</summary>
    private static bool IsEnd(JudgedLine line) => line.Kind == LineKind.Rule && line.Line.Block is null && (line.Text.StartsWith("##", StringComparison.Ordinal) || line.Text.Any(char.IsDigit));

    /// <summary>"About Wells for All": what an organisation that the text names says of itself.</summary>
    private static bool IsAbout(JudgedLine[] lines, int index)
    {
        JudgedLine line = lines[index];
        int opening = line.Kind == LineKind.Bare ? ReadingWords.About.MatchAt(line.Line.Words, 0) : 0;
        if (opening == 0 || opening >= line.Line.Words.Length)
        {
            return false;
        }

        string name = line.Text[line.Line.Words[opening].Span.Start..].TrimEnd(':');
        return OutletName.IsName(new Line(name, default)) && lines.Take(Math.Min(index, MostLinesAbove)).Any(l => l.Text.Contains(name, StringComparison.Ordinal));
    }

    private static bool IsReach(JudgedLine line) =>
        line.Kind is LineKind.Bare && line.Line.Words.Length <= 6 && (IsMail(line.Text) || IsTelephone(line.Line));

    private static bool IsTelephone(Line line) =>
        line.Words.Length <= 2 && line.Tokens.Count(t => t.Kind == TextTokenKind.Number) >= LeastGroups && line.Text.Count(char.IsAsciiDigit) is >= 8 and <= 15
        && line.Text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or ':');

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
