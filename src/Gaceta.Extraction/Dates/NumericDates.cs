namespace Gaceta.Extraction.Dates;

/// <summary>Dates in digits: <c>2026-01-06</c>, <c>06/01/2026</c>, <c>6. 1. 2026</c>, <c>20260106</c>, <c>2026年1月6日</c>.</summary>
internal static class NumericDates
{
    /// <summary>Two digits of a year up to this one mean 20xx, above it 19xx: the usual window of libraries that read dates.</summary>
    private const int LastShortYear = 69;

    /// <summary>Tokens of a date whose numbers carry marks, behind which words follow without a space.</summary>
    private const int MarkedLength = 6;

    /// <summary>Moves the cursor behind the date and returns it; without a date the cursor stays.</summary>
    public static DateParts? Match(DateCursor cursor, DateStyle style)
    {
        if (cursor.Current.Kind != TextTokenKind.Number || IsInsideNumber(cursor))
        {
            return null;
        }

        return Compact(cursor, style) ?? YearFirst(cursor) ?? YearLast(cursor, style) ?? Marked(cursor);
    }

    /// <summary>A four-digit number that can be a year of the news or of what they tell.</summary>
    public static bool IsYear(TextToken token) => token.IsNumber(4) && token.Number is >= 1000 and <= 2199;

    private static bool IsInsideNumber(DateCursor cursor) =>
        cursor.Joins(0) && (cursor.At(-1).Is('.') || cursor.At(-1).Is(',') || cursor.At(-1).Is(':')) && cursor.At(-2).Kind == TextTokenKind.Number && cursor.Joins(-1);

    private static DateParts? Compact(DateCursor cursor, DateStyle style)
    {
        TextToken token = cursor.Current;
        if (style != DateStyle.Line || !token.IsNumber(8))
        {
            return null;
        }

        int year = token.Number / 10000;
        return year is >= 1900 and <= 2099 ? Parts(cursor, 1, year, token.Number / 100 % 100, token.Number % 100) : null;
    }

    private static DateParts? YearFirst(DateCursor cursor) =>
        IsYear(cursor.Current) && AreParted(cursor) && cursor.At(2).IsShortNumber && cursor.At(4).IsShortNumber
            ? Parts(cursor, 5, cursor.Current.Number, cursor.At(2).Number, cursor.At(4).Number)
            : null;

    private static DateParts? YearLast(DateCursor cursor, DateStyle style)
    {
        TextToken year = cursor.At(4);
        bool isShort = style == DateStyle.Line && year.IsNumber(2);
        if (!cursor.Current.IsShortNumber || !cursor.At(2).IsShortNumber || !AreParted(cursor) || !(IsYear(year) || isShort))
        {
            return null;
        }

        (int day, int month) = (cursor.Current.Number, cursor.At(2).Number);
        int full = !isShort ? year.Number : year.Number <= LastShortYear ? 2000 + year.Number : 1900 + year.Number;
        bool ambiguous = day <= 12 && month <= 12 && day != month;
        DateParts? parts = month > 12 ? Parts(cursor, 5, full, day, month) : Parts(cursor, 5, full, month, day);
        return parts is { } found ? found with { IsAmbiguous = ambiguous, IsDotted = cursor.At(-2).Is('.') } : null;
    }

    private static DateParts? Marked(DateCursor cursor)
    {
        bool marked = IsYear(cursor.Current) && cursor.Words.IsMark(cursor.At(1), 0)
            && cursor.At(2).IsShortNumber && cursor.Words.IsMark(cursor.At(3), 1)
            && cursor.At(4).IsShortNumber && cursor.Words.IsMark(cursor.At(5), 2);
        return marked ? Parts(cursor, MarkedLength, cursor.Current.Number, cursor.At(2).Number, cursor.At(4).Number) : null;
    }

    /// <summary>The same sign twice, with nothing between sign and digits; behind full stops a space is usual in some languages.</summary>
    private static bool AreParted(DateCursor cursor)
    {
        TextToken sign = cursor.At(1);
        bool same = sign.Kind == TextTokenKind.Sign && sign.Word[0] is '-' or '/' or '.' or '‐' or '‑' or '–' && cursor.At(3).Word == sign.Word;
        bool spaced = sign.Is('.');
        return same && cursor.Joins(1) && cursor.Joins(3) && (spaced || (cursor.Joins(2) && cursor.Joins(4)));
    }

    private static DateParts? Parts(DateCursor cursor, int count, int year, int month, int day)
    {
        TextToken behind = cursor.At(count);
        bool goesOn = behind.Kind == TextTokenKind.Word && behind.Word != "t" && cursor.Joins(count) && count != MarkedLength;
        if (!EdtfDate.TryCreate(year, month, day, out _) || month == 0 || day == 0 || goesOn)
        {
            return null;
        }

        cursor.Skip(count);
        return new DateParts(year, month, day, cursor.Span);
    }
}
