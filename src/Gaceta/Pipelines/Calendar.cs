using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The digest's days, months and years, and which of them have pages.</summary>
internal sealed class Calendar
{
    private readonly ImmutableSortedDictionary<DateOnly, DigestDay> _days;
    private readonly ILookup<DateOnly, EdtfDate> _articles;
    private readonly ILookup<int, EdtfDate> _articlesOfYear;

    public Calendar(Digest digest)
    {
        _days = digest.Days;
        EdtfDate[] published = [.. digest.Articles.Select(a => a.Published).OfType<EdtfDate>()];
        _articles = published.Where(d => d.Month is not null).ToLookup(d => d.To(DatePrecision.Month).FirstDay);
        _articlesOfYear = published.ToLookup(d => d.Year);
        EdtfDate[] coarse = [.. published.Where(d => d.Precision < DatePrecision.Day)];
        Months =
        [
            .. _days.Keys.Select(day => EdtfDate.Of(day.Year, day.Month))
                .Concat(coarse.Where(d => d.Precision == DatePrecision.Month).Select(d => EdtfDate.Of(d.Year, d.Month)))
                .Distinct().Order(),
        ];
        Years = [.. Months.Concat(coarse).Select(d => EdtfDate.Of(d.Year)).Distinct().Order()];
    }

    /// <summary>Months that have a page, earliest first.</summary>
    public ImmutableArray<EdtfDate> Months { get; }

    /// <summary>Years that have a page, earliest first.</summary>
    public ImmutableArray<EdtfDate> Years { get; }

    public CalendarMonth Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new CalendarMonth(
            year,
            month,
            Months.BinarySearch(EdtfDate.Of(year, month)) >= 0 ? DatePaths.Of(EdtfDate.Of(year, month)) : null,
            _articles[first].Count(),
            [.. Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(offset => Day(first.AddDays(offset)))]);
    }

    public YearSummary Year(EdtfDate year) =>
        new(year.Year, DatePaths.Of(year), _articlesOfYear[year.Year].Count(), [.. Enumerable.Range(1, 12).Select(month => Month(year.Year, month))]);

    /// <summary>The neighbours of <paramref name="date"/> in <paramref name="dates"/>, as links with the date in EDTF.</summary>
    public static (PageLink? Earlier, PageLink? Later) Neighbours(ImmutableArray<EdtfDate> dates, EdtfDate date)
    {
        int index = dates.BinarySearch(date);
        return (index > 0 ? Link(dates[index - 1]) : null, index + 1 < dates.Length ? Link(dates[index + 1]) : null);
    }

    private static PageLink Link(EdtfDate date) => new(date.ToString(), DatePaths.Of(date));

    private CalendarDay Day(DateOnly date) => _days.TryGetValue(date, out DigestDay? day)
        ? new CalendarDay(date, day.Published.Length, day.Mentioned.Length, day.Path)
        : new CalendarDay(date, 0, 0, null);
}
