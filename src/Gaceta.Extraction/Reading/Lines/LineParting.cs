using System.Buffers;
using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Parts lines that hold two things. A line may begin or end with the article's date and hold something else besides: <c>date 2026-01-06 The
/// first sentence …</c>, <c>A headline (6 Jan. 2026)</c>; a date in words with nothing around it may as well begin a sentence, and stays.
/// And it may hold the text behind a label: <c>Text: The first sentence …</c>. A message carries its day and sender: <c>[6/1/26, 08:02] Jane Roe: …</c>.
/// </summary>
internal static class LineParting
{
    /// <summary>Only among the first lines are these the article's.</summary>
    private const int MostLines = 8;

    /// <summary>Longest beginning in which a date is looked for.</summary>
    private const int LongestPrefix = 60;

    /// <summary>Characters of a message's time and sender.</summary>
    private const int LongestSender = 50;

    /// <summary>With fewer words before it, a day belongs to a place or a name.</summary>
    private const int LeastHeadline = 5;

    /// <summary>What stands between the day and the sender of a message.</summary>
    private static readonly SearchValues<char> OfTime = SearchValues.Create(" ,.:-–~]0123456789");

    private static readonly char[] Separators = [' ', '—', '–', '-', '|', '·', ':', ']', ')'];

    public static IEnumerable<Line> Part(ImmutableArray<Line> lines, string? language) =>
        lines.SelectMany((line, i) => i < MostLines && line.Text.Length > 0 && line.Block is null or { Kind: BlockKind.Paragraph } ? Part(line.Block is null ? WithoutEmphasis(line) : line, language) : [line]);

    private static Line[] Part(Line line, string? language)
    {
        if (FieldReader.EndOfTextLabel(line) is > 0 and int label)
        {
            return [line.Part(label, line.Text.Length)];
        }

        string head = line.Text.Length > LongestPrefix ? line.Text[..LongestPrefix] : line.Text;
        ImmutableArray<DateReading> dates = [.. DateReader.ReadAll(head, language).Where(d => d.Value.Precision == DatePrecision.Day)];
        if (dates is [var day, ..] && EndOfSender(line, day) is > 0 and int words)
        {
            return [line.Part(0, day.Span.End, isDate: true), WithoutEmphasis(line.Part(words, line.Text.Length))];
        }

        if (dates is [var first, ..] && EndOfPrefix(line, first) is > 0 and int end && DateLineReader.Read(line, language).IsEmpty)
        {
            return [line.Part(0, end, isDate: true), line.Part(end, line.Text.Length)];
        }

        return StartOfSuffix(line, language) is > 0 and int start ? [line.Part(0, start), line.Part(start + 1, line.Text.Length - 1, isDate: true)]
            : StartOfLastDay(line, language) is > 0 and int comma ? [line.Part(0, comma), line.Part(comma + 1, line.Text.Length, isDate: true)]
            : [line];
    }

    /// <summary>Index behind the sender of a message, whose day and time stand first; 0 where there is none.</summary>
    private static int EndOfSender(Line line, DateReading day)
    {
        if (day.Span.Start > 1 || line.Words.Any(w => day.Span.Contains(w.Span)))
        {
            return 0;
        }

        ReadOnlySpan<char> rest = line.Text.AsSpan(day.Span.End, Math.Min(LongestSender, line.Text.Length - day.Span.End));
        int sender = rest.IndexOfAnyExcept(OfTime);
        int colon = sender < 0 ? -1 : rest[sender..].IndexOf(": ");
        return colon > 0 && rest[..sender].Contains(':') ? day.Span.End + sender + colon + 1 : 0;
    }

    /// <summary>A message's <c>*headline*</c>.</summary>
    private static Line WithoutEmphasis(Line line) =>
        line.Text is ['*', .., '*'] or ['_', .., '_'] && line.Text.Length > 2 ? line.Part(1, line.Text.Length - 1) : line;

    private static int EndOfPrefix(Line line, DateReading date)
    {
        ImmutableArray<TextToken> before = [.. line.Words.TakeWhile(w => w.Span.End <= date.Span.Start)];
        string rest = line.Text[date.Span.End..].TrimStart(Separators);
        bool labelled = !before.IsEmpty && ReadingWords.Published.Equals(before);
        bool bracketed = date.Span.Start == 1 && line.Text[0] is '[' or '(';
        bool figures = date.Span.Start == 0 && !line.Words.Any(w => date.Span.Contains(w.Span));
        bool parted = rest.Length > 0 && rest.Length < line.Text.Length - date.Span.End && rest[0] is not (',' or '.' or ';');
        return (labelled || bracketed || figures) && parted ? line.Text.Length - rest.Length : 0;
    }

    /// <summary>Where the bracket opens that holds a date and nothing else at the end of a headline; 0 without one.</summary>
    private static int StartOfSuffix(Line line, string? language)
    {
        int open = line.Text[^1] is ')' or ']' ? line.Text.LastIndexOfAny(['(', '[']) : -1;
        return open > 0 && !DateLineReader.Read(new Line(line.Text[(open + 1)..^1], default), language).IsEmpty ? open : 0;
    }

    /// <summary>Where the comma stands behind which a headline ends with a day, and perhaps a time: "The Harbour Hour, Radio One, 2 March 2026, 18:00"; 0 without one.</summary>
    private static int StartOfLastDay(Line line, string? language)
    {
        if (line.Text.Length > LongestPrefix * 2 || LineShape.IsProse(line))
        {
            return 0;
        }

        DateReading day = DateReader.ReadAll(line.Text, language).LastOrDefault(d => d.Value.Precision == DatePrecision.Day);
        int comma = day.Span.Length == 0 ? -1 : line.Text.LastIndexOf(',', Math.Max(day.Span.Start - 1, 0));
        return comma > 0 && line.Text[comma..day.Span.Start].Trim(',', ' ').Length == 0 && line.Words.Count(w => w.Span.End <= comma) >= LeastHeadline
            && line.Text.AsSpan(day.Span.End).IndexOfAnyExcept(OfTime) < 0 && DateLineReader.Read(line, language).IsEmpty ? comma : 0;
    }
}
