namespace Gaceta.Extraction.Dates;

/// <summary>
/// Dates with a month by its name, in every order: <c>Tuesday, January 6th, 2026</c>, <c>6 de enero de 2026</c>, <c>06-Jan-26</c>,
/// <c>2026 January 6</c>, <c>Jan 6 07:05:00 +0000 2026</c>; the year may be missing, or the day.
/// </summary>
internal static class NamedDates
{
    /// <summary>Most words that may stand between two parts of a date, as <c>de el año</c>.</summary>
    private const int MostFillers = 3;

    /// <summary>Most tokens of a time of day with its zone between a day and its year, as <c>07:05:00 +0000</c>.</summary>
    private const int MostOfTime = 9;

    /// <summary>Moves the cursor behind the date and returns it; without a date the cursor stays.</summary>
    public static DateParts? Match(DateCursor cursor)
    {
        int start = cursor.Position;
        DayOfWeek? weekday = Weekday(cursor);
        DateParts? parts = MatchDay(cursor);
        if (parts is null && weekday is not null)
        {
            // "Mar" is a Tuesday in Spanish and a month in English.
            cursor.Return(start);
            weekday = null;
            parts = MatchDay(cursor);
        }

        if (parts is null)
        {
            cursor.Return(start);
        }

        return parts is { } found ? found with { Weekday = weekday, Span = cursor.Span } : null;
    }

    private static DateParts? MatchDay(DateCursor cursor) =>
        (YearFirst(cursor) ?? DayFirst(cursor) ?? MonthFirst(cursor)) is { } parts
        && (parts.Day == 0 || EdtfDate.TryCreate(parts.Year > 0 ? parts.Year : 2000, parts.Month, parts.Day, out _)) ? parts : null;

    private static DayOfWeek? Weekday(DateCursor cursor)
    {
        int start = cursor.Position;
        if (cursor.Words.WeekdayOf(cursor.Current) is not { } weekday)
        {
            return null;
        }

        cursor.Skip(1);
        cursor.TakeAll(static (t, words) => t.Is(',') || t.Is('.') || t.Is('-') || words.IsFiller(t), MostFillers);
        if (cursor.Current.Kind == TextTokenKind.Number || cursor.Words.MonthOf(cursor.Current) > 0)
        {
            return weekday;
        }

        cursor.Return(start);
        return null;
    }

    /// <summary>2026 January 6, 2026-Jan-06, 2026. január 6.</summary>
    private static DateParts? YearFirst(DateCursor cursor)
    {
        int start = cursor.Position;
        int year = cursor.Current.Number;
        if (cursor.Take(static (t, _) => NumericDates.IsYear(t)))
        {
            TakeBetween(cursor);
            int month = Month(cursor);
            TakeBetween(cursor);
            if (month > 0 && Day(cursor) is > 0 and int day)
            {
                return new DateParts(year, month, day, cursor.Span);
            }
        }

        cursor.Return(start);
        return null;
    }

    private static DateParts? DayFirst(DateCursor cursor)
    {
        int start = cursor.Position;
        int day = Day(cursor);
        TakeBetween(cursor);
        int month = day > 0 ? Month(cursor) : 0;
        if (month == 0)
        {
            cursor.Return(start);
            return null;
        }

        return new DateParts(Year(cursor, mayBeShort: true), month, day, cursor.Span);
    }

    private static DateParts? MonthFirst(DateCursor cursor)
    {
        int start = cursor.Position;
        int month = Month(cursor);
        int behindMonth = cursor.Position;
        TakeBetween(cursor);
        int day = month > 0 ? Day(cursor) : 0;
        if (month > 0 && day == 0)
        {
            cursor.Return(behindMonth);
        }

        int year = month > 0 ? Year(cursor, mayBeShort: false) : 0;
        if (day + year > 0)
        {
            return new DateParts(year, month, day, cursor.Span);
        }

        cursor.Return(start);
        return null;
    }

    private static int Month(DateCursor cursor)
    {
        int month = cursor.Words.MonthOf(cursor.Current);
        if (month > 0)
        {
            cursor.Skip(1);
            bool abbreviated = cursor.Joins(0) && cursor.Current.Is('.')
                && (cursor.At(1).Kind == TextTokenKind.Number || cursor.At(1).Is(',') || cursor.Words.IsFiller(cursor.At(1)));
            cursor.Skip(abbreviated ? 1 : 0);
        }

        return month;
    }

    /// <summary>1 to 31 with its ordinal sign; 0 where no day stands. A number of a time of day is none.</summary>
    private static int Day(DateCursor cursor)
    {
        TextToken token = cursor.Current;
        bool time = cursor.At(1).Is(':') || (cursor.At(-1).Is(':') && cursor.At(-2).Kind == TextTokenKind.Number);
        if (!token.IsShortNumber || token.Number is < 1 or > 31 || time || IsDecimal(cursor))
        {
            return 0;
        }

        cursor.Skip(1);
        if (cursor.Joins(0) && !cursor.Take(static (t, words) => words.IsOrdinal(t)) && cursor.Current.Is('.') && !cursor.Joins(1))
        {
            int month = cursor.Words.MonthOf(cursor.At(1));
            cursor.Skip(month > 0 ? 1 : 0);
        }

        return token.Number;
    }

    private static bool IsDecimal(DateCursor cursor) =>
        cursor.Joins(1) && cursor.Joins(2) && (cursor.At(1).Is('.') || cursor.At(1).Is(',')) && cursor.At(2).Kind == TextTokenKind.Number && cursor.At(2).Span.Length != 4;

    /// <summary>The year behind day and month; the cursor stays where none stands.</summary>
    private static int Year(DateCursor cursor, bool mayBeShort)
    {
        int start = cursor.Position;
        bool hyphen = cursor.Joins(0) && cursor.Joins(1) && (cursor.Current.Is('-') || cursor.Current.Is('/'));
        TakeBetween(cursor);
        int year = YearHere(cursor, mayBeShort && hyphen);
        if (year == 0)
        {
            cursor.Return(start);
            cursor.Take(static (t, _) => t.Is(','));
            TakeTime(cursor);
            year = cursor.Position > start ? YearHere(cursor, false) : 0;
        }

        if (year == 0)
        {
            cursor.Return(start);
        }

        return year;
    }

    private static int YearHere(DateCursor cursor, bool mayBeShort)
    {
        TextToken token = cursor.Current;
        if ((token.Is('\'') || token.Is('’')) && cursor.Joins(1) && cursor.At(1).IsNumber(2))
        {
            cursor.Skip(2);
            return 2000 + cursor.At(-1).Number;
        }

        if (cursor.At(1).Is(':') || !(NumericDates.IsYear(token) || (mayBeShort && token.IsNumber(2))))
        {
            return 0;
        }

        cursor.Skip(1);
        return token.Number < 100 ? 2000 + token.Number : token.Number;
    }

    /// <summary>A time with its zone, as in the dates of programs: <c>20:07:10 +0000</c>, <c>20:07 UTC</c>.</summary>
    private static void TakeTime(DateCursor cursor)
    {
        if (!cursor.Current.IsShortNumber || !cursor.At(1).Is(':'))
        {
            return;
        }

        cursor.TakeAll(static (t, _) => (t.Kind == TextTokenKind.Number && !NumericDates.IsYear(t)) || t.Is(':') || t.Is('.'), MostOfTime);
        cursor.TakeAll(static (t, _) => t.Is('+') || t.Is('-') || t.Is(',') || (t.Kind == TextTokenKind.Word && t.Word.Length is >= 1 and <= 4), MostFillers);
        bool offset = cursor.Current.IsNumber(4) && (cursor.At(-1).Is('+') || cursor.At(-1).Is('-'));
        cursor.Skip(offset ? 1 : 0);
    }

    private static void TakeBetween(DateCursor cursor) =>
        cursor.TakeAll(static (t, words) => t.Is(',') || t.Is('-') || t.Is('/') || t.Is('.') || words.IsFiller(t), MostFillers);
}
