using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Gaceta.Extraction;

/// <summary>
/// A calendar date as precise as it is known, in the Extended Date/Time Format of ISO 8601-2, level 1: a year, a month or a day,
/// perhaps approximate (<c>2026-01-11~</c>). Years 1 to 9999 of the proleptic Gregorian calendar.
/// </summary>
public readonly record struct EdtfDate : IComparable<EdtfDate>
{
    private EdtfDate(int year, int month, int day, bool approximate)
    {
        Year = year;
        Month = month == 0 ? null : month;
        Day = day == 0 ? null : day;
        IsApproximate = approximate;
    }

    public int Year { get; }

    /// <summary>1 to 12, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31, or null when only year and month are known.</summary>
    public int? Day { get; }

    /// <summary>Whether the date is an estimate, written with a tilde.</summary>
    public bool IsApproximate { get; }

    public DatePrecision Precision =>
        Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may mean, approximation apart.</summary>
    public DateOnly LastDay =>
        Day is not null ? FirstDay
        : Month is { } month ? new(Year, month, DateTime.DaysInMonth(Year, month))
        : new(Year, 12, 31);

    public static EdtfDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day, false);

    /// <summary>Throws when the numbers are no date of the calendar: use <see cref="TryCreate"/> for what strangers wrote.</summary>
    public static EdtfDate Of(int year, int? month = null, int? day = null) =>
        TryCreate(year, month, day, out EdtfDate date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is no date of the calendar.");

    public static bool TryCreate(int year, int? month, int? day, out EdtfDate date)
    {
        date = default;
        bool valid = year is >= 1 and <= 9999
            && month is null or (>= 1 and <= 12)
            && (day is null || (month is { } m && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        if (valid)
        {
            date = new(year, month ?? 0, day ?? 0, false);
        }

        return valid;
    }

    /// <summary>The same date as an estimate.</summary>
    public EdtfDate Approximately() => new(Year, Month ?? 0, Day ?? 0, true);

    /// <summary>The same date to a coarser precision; unchanged when it is no finer.</summary>
    public EdtfDate To(DatePrecision precision) =>
        new(Year, precision >= DatePrecision.Month ? Month ?? 0 : 0, precision >= DatePrecision.Day ? Day ?? 0 : 0, IsApproximate);

    /// <summary>Whether both may mean the same day, approximation apart: <c>2026-01</c> agrees with <c>2026-01-06</c>.</summary>
    public bool AgreesWith(EdtfDate other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary>Reads <c>2026</c>, <c>2026-01</c> or <c>2026-01-06</c>, each perhaps with <c>~</c> behind it; nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        bool approximate = text.EndsWith('~');
        string[] parts = (approximate ? text[..^1] : text).Split('-');
        bool shaped = parts.Length <= 3 && parts[0].Length == 4 && parts.Skip(1).All(p => p.Length == 2) && parts.All(p => p.All(char.IsAsciiDigit));
        if (!shaped || !TryCreate(Number(parts, 0) ?? 0, Number(parts, 1), Number(parts, 2), out date))
        {
            return false;
        }

        date = approximate ? date.Approximately() : date;
        return true;
    }

    /// <summary>By first day; of two that begin together, the more precise first, then the certain one.</summary>
    public int CompareTo(EdtfDate other)
    {
        int order = FirstDay.CompareTo(other.FirstDay);
        order = order != 0 ? order : other.Precision.CompareTo(Precision);
        return order != 0 ? order : IsApproximate.CompareTo(other.IsApproximate);
    }

    public override string ToString() => FirstDay.ToString(Precision switch
    {
        DatePrecision.Year => "yyyy",
        DatePrecision.Month => "yyyy-MM",
        _ => "O",
    }, CultureInfo.InvariantCulture) + (IsApproximate ? "~" : "");

    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    private static int? Number(string[] parts, int index) =>
        index < parts.Length ? int.Parse(parts[index], CultureInfo.InvariantCulture) : null;
}
