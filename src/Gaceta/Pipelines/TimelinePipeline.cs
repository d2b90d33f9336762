using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The timeline: a first page with all years and the newest months, and a page for every year.</summary>
internal sealed class TimelinePipeline(SiteContext context) : IPipeline
{
    private readonly Timeline _timeline = new(context.Digest);

    public IEnumerable<OutputFile> Files()
    {
        ImmutableArray<EdtfDate> months = _timeline.Months;
        ImmutableArray<int> years = [.. months.Select(m => m.Year).Distinct()];
        return years.Select((year, i) => OutputFile.Page(Timeline.PathOf(year), () => YearModel(year, months, YearAt(years, i + 1), YearAt(years, i - 1))))
            .Prepend(OutputFile.Page(Timeline.First, () => FirstModel(months, years)));
    }

    private TimelinePage FirstModel(ImmutableArray<EdtfDate> months, ImmutableArray<int> years) => new()
    {
        Path = Timeline.First,
        Site = context.Site,
        Title = "Timeline",
        Years = [.. years.Select(_timeline.Year)],
        Months = Newest(months),
    };

    private TimelinePage YearModel(int year, ImmutableArray<EdtfDate> months, PageLink? earlier, PageLink? later) => new()
    {
        Path = Timeline.PathOf(year),
        Site = context.Site,
        Title = EdtfDate.Of(year).ToString(),
        Year = year,
        Years = [],
        Months = [.. months.Where(m => m.Year == year).Select(_timeline.Month)],
        Earlier = earlier,
        Later = later,
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

    private static PageLink? YearAt(ImmutableArray<int> years, int index) =>
        index >= 0 && index < years.Length ? new PageLink(EdtfDate.Of(years[index]).ToString(), Timeline.PathOf(years[index])) : null;
}
