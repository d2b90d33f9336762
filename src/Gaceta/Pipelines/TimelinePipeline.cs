using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The timeline: a first page with all years and the newest months, a page for every year, and for the months of those that are full.</summary>
internal sealed class TimelinePipeline(SiteContext context) : IPipeline
{
    /// <summary>
    /// Most days that the page of a year lists. A day takes some 400 bytes and the drawings of twelve months 20 kB, and a page is to stay below
    /// 60 kB: a year of which every day held something made one of 164 kB.
    /// </summary>
    private const int MostDaysOfYear = 80;

    private readonly Timeline _timeline = new(context.Digest);

    public IEnumerable<OutputFile> Files()
    {
        ImmutableArray<EdtfDate> months = _timeline.Months;
        ImmutableArray<EdtfDate> years = [.. months.Select(m => EdtfDate.Of(m.Year)).Distinct()];
        ImmutableArray<EdtfDate> monthsOfFullYears = [.. months.GroupBy(m => m.Year).Where(IsFull).SelectMany(year => year)];
        return
        [
            OutputFile.Page(Timeline.First, () => FirstModel(months, years)),
            .. years.Select((year, i) => OutputFile.Page(Timeline.PathOf(year), () => YearModel(months, years, i))),
            .. monthsOfFullYears.Select((month, i) => OutputFile.Page(Timeline.PathOf(month), () => MonthModel(monthsOfFullYears, i))),
        ];
    }

    private bool IsFull(IEnumerable<EdtfDate> monthsOfYear) => monthsOfYear.Sum(m => _timeline.Month(m).Days.Length) > MostDaysOfYear;

    private TimelinePage FirstModel(ImmutableArray<EdtfDate> months, ImmutableArray<EdtfDate> years) => new()
    {
        Path = Timeline.First,
        Site = context.Site,
        Title = "Timeline",
        Spans = [.. years.Select(_timeline.YearSpan)],
        Months = Newest(months),
    };

    private TimelinePage YearModel(ImmutableArray<EdtfDate> months, ImmutableArray<EdtfDate> years, int index)
    {
        TimelinePage page = Dated(years, index);
        ImmutableArray<EdtfDate> own = [.. months.Where(m => m.Year == years[index].Year)];
        return IsFull(own) ? page with { Spans = [.. own.Select(_timeline.MonthSpan)] } : page with { Months = [.. own.Select(_timeline.Month)] };
    }

    private TimelinePage MonthModel(ImmutableArray<EdtfDate> months, int index) => Dated(months, index) with { Months = [_timeline.Month(months[index])] };

    /// <param name="dates">All that have such a page, newest first.</param>
    private TimelinePage Dated(ImmutableArray<EdtfDate> dates, int index) => new()
    {
        Path = Timeline.PathOf(dates[index]),
        Site = context.Site,
        Title = dates[index].ToString(),
        Date = dates[index],
        Earlier = LinkAt(dates, index + 1),
        Later = LinkAt(dates, index - 1),
    };

    private ImmutableArray<TimelineMonth> Newest(ImmutableArray<EdtfDate> months)
    {
        var newest = ImmutableArray.CreateBuilder<TimelineMonth>();
        for (int i = 0, days = 0; i < months.Length && days < TimelinePage.MostDays; i++)
        {
            newest.Add(_timeline.Month(months[i]));
            days += newest[i].Days.Length;
        }

        return newest.ToImmutable();
    }

    private static PageLink? LinkAt(ImmutableArray<EdtfDate> dates, int index) =>
        index >= 0 && index < dates.Length ? new PageLink(dates[index].ToString(), Timeline.PathOf(dates[index])) : null;
}
