using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>
/// Reads dates as metadata and date lines write them: ISO timestamps, RFC 822, digits in any order, and months by name in any language
/// of the lexicons. Times of day and zones are passed over. An order of digits that both day-first and month-first fit is read as
/// the language writes it: month first in English and where the language is unknown, unless full stops part the digits.
/// </summary>
internal static class DateReader
{
    /// <summary>The first day that <paramref name="text"/> states with its year; without one, the first month.</summary>
    /// <param name="language">Two letters; null when unknown.</param>
    public static bool TryRead(string text, string? language, out DateReading reading)
    {
        ImmutableArray<DateReading> all = ReadAll(text, language);
        reading = all.FirstOrDefault(r => r.Value.Precision == DatePrecision.Day, all.FirstOrDefault());
        return all.Length > 0;
    }

    /// <summary>All dates that <paramref name="text"/> states with their years, in text order. A year alone is none.</summary>
    public static ImmutableArray<DateReading> ReadAll(string text, string? language) => HoldsDigit(text) ? ReadAll(TextTokens.Of(text), language) : [];

    /// <inheritdoc cref="ReadAll(string, string?)"/>
    public static ImmutableArray<DateReading> ReadAll(ImmutableArray<TextToken> text, string? language)
    {
        DateWords words = DateWords.ForLines(language);
        var dates = ImmutableArray.CreateBuilder<DateReading>();
        foreach (DateParts parts in HoldsNumber(text) ? DateGrammar.FindAll(text, words, DateStyle.Line) : [])
        {
            if (Read(parts, words) is { } date)
            {
                dates.Add(date);
            }
        }

        return dates.DrainToImmutable();
    }

    /// <summary>Every date with its year has digits; most lines have none.</summary>
    private static bool HoldsDigit(string text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsNumber(ImmutableArray<TextToken> tokens)
    {
        foreach (TextToken token in tokens)
        {
            if (token.Kind == TextTokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static DateReading? Read(DateParts parts, DateWords words)
    {
        DateParts ordered = parts.IsAmbiguous && words.MonthFirst && !parts.IsDotted ? parts.Swapped : parts;
        return ordered.Date is { } date
            ? new DateReading(date, parts.Span) { Alternative = parts.IsAmbiguous ? ordered.Swapped.Date : null }
            : null;
    }
}
