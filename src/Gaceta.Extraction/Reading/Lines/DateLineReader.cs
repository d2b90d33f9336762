using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Reads lines that consist of dates, bylines and what goes with them: <c>By Jane Roe | Updated 7 Jan. 2026, 10:22 am</c>. The line is cut
/// at its dates and at separating signs, and every piece must be of a known kind.
/// </summary>
internal static class DateLineReader
{
    /// <summary>A line with more characters is text that begins or ends with a date.</summary>
    private const int LongestLine = 220;

    /// <summary>Without a date a line states names; four of them with their offices have no more words.</summary>
    private const int LongestByline = 20;

    /// <summary>The name of a section beside the date may have so many words; with more, it is the headline of another article.</summary>
    private const int LongestSection = 3;

    /// <summary>What the line states; empty when it holds other words too.</summary>
    public static ImmutableArray<Fact> Read(Line line, string? language)
    {
        if (line.Text.Length > LongestLine)
        {
            return [];
        }

        ImmutableArray<DateReading> dates = DateReader.ReadAll(line.Tokens, language);
        if (dates is [{ Value.Precision: DatePrecision.Month } month])
        {
            return Issue(line, month);
        }

        if (dates.IsEmpty && line.Words.Length > LongestByline)
        {
            return [];
        }

        var reading = new DateLineReading(line, dates);
        if (reading.Dates > 1 && !reading.Facts.Any(f => f.Rule == "date-label" || f.Field == Field.Byline))
        {
            return [];
        }

        bool hasSection = reading.Dates == 1 && reading.UnknownPieces == 1 && reading.UnknownWords <= LongestSection && reading.IsSeparated;
        return reading.UnknownPieces == 0 || hasSection ? reading.Facts : [];
    }

    /// <summary>A month beside the words and number of an edition, as magazines have it: <c>Issue 214 | March 2026</c>.</summary>
    private static ImmutableArray<Fact> Issue(Line line, DateReading month) =>
        line.Words.Where(w => !month.Span.Contains(w.Span)).All(w => ReadingWords.FieldsOf([w]).Contains(Field.Ignored))
            ? [new Fact(Field.Date, month.Value.ToString(), "issue-line", line.Text, line.Span)]
            : [];
}
