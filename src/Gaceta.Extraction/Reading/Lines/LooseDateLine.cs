using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Reads lines between headline and text that hold a full date and a few words of any kind: <c>Jane Roe, The Courier, January 6, 2026</c>.
/// Their place makes them the article's date; elsewhere they would be text.
/// </summary>
internal static class LooseDateLine
{
    /// <summary>Words of a name, an outlet and a town; with more it is a headline that names a day.</summary>
    private const int MostWordsBeside = 6;

    /// <summary>The facts of the line; empty when it holds no full date, or too many other words.</summary>
    public static ImmutableArray<Fact> Read(Line line, string? language)
    {
        ImmutableArray<DateReading> dates = [.. DateReader.ReadAll(line.Tokens, language).Where(d => d.Value.Precision == DatePrecision.Day)];
        if (dates is not [var date] || line.Words.Count(w => !date.Span.Contains(w.Span)) > MostWordsBeside)
        {
            return [];
        }

        var stated = new Fact(Field.Date, date.Value.ToString(), "date-line", date.Span.In(line.Text), line.SpanOf(date.Span)) { Alternative = date.Alternative };
        string before = line.Text[..date.Span.Start].Trim(' ', ',', '-', '|');
        int linker = before.LastIndexOf(' ');
        string names = linker > 0 && char.IsLower(before[linker + 1]) ? before[..linker] : before;
        return BylineReader.Read(names) is { } byline
            ? [stated, new Fact(Field.Byline, byline, "byline-line", names, line.SpanOf(TextSpan.At(0, names.Length)))]
            : [stated];
    }
}
