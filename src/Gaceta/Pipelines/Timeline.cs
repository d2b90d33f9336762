using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The digest's days as the timeline shows them.</summary>
internal sealed class Timeline(Digest digest)
{
    /// <summary>Headlines beside a day: two made the page of a year with 2,000 articles 68 kB, and the day's own page has all.</summary>
    private const int MostHeadlines = 1;

    private readonly ILookup<EdtfDate, DigestArticle> _coarse = digest.Articles
        .Where(a => a.Published is { Precision: < DatePrecision.Day, Month: not null })
        .ToLookup(a => MonthOf(a.Published!.Value));

    private readonly ILookup<EdtfDate, DigestDay> _days = digest.Days.Values.ToLookup(d => MonthOf(EdtfDate.OfDay(d.Day)));

    public static SitePath First => SitePath.Page("timeline");

    /// <summary>Months that hold something, newest first.</summary>
    public ImmutableArray<EdtfDate> Months => [.. _days.Select(d => d.Key).Union(_coarse.Select(c => c.Key)).OrderDescending()];

    /// <param name="date">A year or a month.</param>
    public static SitePath PathOf(EdtfDate date) => SitePath.Page(["timeline", .. date.ToString().Split('-')]);

    public TimelineMonth Month(EdtfDate month) =>
        new(month.Year, month.Month!.Value, DatePaths.Of(month), _coarse[month].Count(), [.. _days[month].Select(Day)]);

    public TimelineSpan YearSpan(EdtfDate year)
    {
        ImmutableArray<TimelineColumn> columns = [.. Enumerable.Range(1, 12).Select(month => Column(EdtfDate.Of(year.Year, month)))];
        return new TimelineSpan(year, PathOf(year), columns, columns.Sum(c => c.Published + c.Estimated));
    }

    public TimelineSpan MonthSpan(EdtfDate month)
    {
        TimelineMonth days = Month(month);
        return new TimelineSpan(month, PathOf(month), days.Columns, days.DayUnknown + days.Columns.Sum(c => c.Published + c.Estimated));
    }

    private TimelineColumn Column(EdtfDate month) => new(
        _days[month].Sum(d => d.Published.Length),
        _days[month].Sum(d => d.Uncertain.Length) + _coarse[month].Count(),
        _days[month].Sum(d => d.Mentioned.Length));

    private static TimelineDay Day(DigestDay day) => new(
        day.Day,
        day.Path,
        new TimelineColumn(day.Published.Length, day.Uncertain.Length, day.Mentioned.Length),
        [.. day.Published.Concat(day.Uncertain).Take(MostHeadlines).Select(SiteContext.TitleLink)]);

    private static EdtfDate MonthOf(EdtfDate date) => EdtfDate.Of(date.Year, date.Month);
}
