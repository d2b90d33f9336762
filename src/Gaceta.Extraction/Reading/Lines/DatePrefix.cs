using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Parts a line that begins with the article's date and goes on with something else: <c>date 2026-01-06 The first sentence …</c>. A date
/// in words with nothing before or behind it may as well begin a sentence, and stays.
/// </summary>
internal static class DatePrefix
{
    /// <summary>Only among the first lines is such a date the article's.</summary>
    private const int MostLines = 6;

    private static readonly char[] Separators = [' ', '—', '–', '-', '|', '·', ':'];

    public static IEnumerable<Line> Part(ImmutableArray<Line> lines, string? language)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            int end = i < MostLines && lines[i].Block is null or { Kind: BlockKind.Paragraph } && i < MostLines ? EndOfPrefix(lines[i], language) : 0;
            if (end > 0)
            {
                yield return lines[i].Part(0, end, isPrefix: true);
                yield return lines[i].Part(end, lines[i].Text.Length);
            }
            else
            {
                yield return lines[i];
            }
        }
    }

    private static int EndOfPrefix(Line line, string? language)
    {
        string head = line.Text.Length > 60 ? line.Text[..60] : line.Text;
        if (DateReader.ReadAll(head, language) is not [{ Value.Precision: DatePrecision.Day } date, ..] || date.Span.End >= line.Text.Length - 1)
        {
            return 0;
        }

        ImmutableArray<TextToken> before = [.. line.Words.TakeWhile(w => w.Span.End <= date.Span.Start)];
        string rest = line.Text[date.Span.End..].TrimStart(Separators);
        bool labelled = !before.IsEmpty && ReadingWords.Published.Equals(before);
        bool figures = before.IsEmpty && date.Span.Start == 0 && !line.Words.Any(w => date.Span.Contains(w.Span));
        bool parted = rest.Length > 0 && rest.Length < line.Text.Length - date.Span.End && rest[0] is not (',' or '.' or ';' or ')');
        return (labelled || figures) && parted && DateLineReader.Read(line, language).IsEmpty ? line.Text.Length - rest.Length : 0;
    }
}
