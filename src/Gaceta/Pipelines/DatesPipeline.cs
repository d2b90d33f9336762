using System.Collections.Immutable;
using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The index of years, and the pages of years, months and days.</summary>
internal sealed class DatesPipeline(SiteContext context) : IPipeline
{
    private readonly Calendar _calendar = new(context.Digest);
    private readonly ImmutableArray<EdtfDate> _days = [.. context.Digest.Days.Keys.Select(EdtfDate.OfDay)];

    private Digest Digest => context.Digest;

    public IEnumerable<OutputFile> Files() =>
    [
        OutputFile.Page(DatePaths.Index, IndexModel),
        .. _calendar.Years.Select(year => OutputFile.Page(DatePaths.Of(year), () => YearModel(year))),
        .. _calendar.Months.Select(month => OutputFile.Page(DatePaths.Of(month), () => MonthModel(month))),
        .. Digest.Days.Values.Select(day => OutputFile.Page(day.Path, () => DayModel(day))),
    ];

    private DateIndexPage IndexModel() => new()
    {
        Path = DatePaths.Index,
        Site = context.Site,
        Title = "Dates",
        Years = [.. _calendar.Years.Reverse().Select(Summary)],
        Undated = context.Cards(Digest.Articles.Where(a => a.Summary.Published is null)),
    };

    private YearPage YearModel(EdtfDate year)
    {
        (PageLink? earlier, PageLink? later) = Calendar.Neighbours(_calendar.Years, year);
        return new YearPage
        {
            Path = DatePaths.Of(year),
            Site = context.Site,
            Title = year.ToString(),
            Year = Summary(year),
            Uncertain = context.Cards(Digest.Articles.Where(a => a.Summary.Published is { Precision: DatePrecision.Year } date && date.Year == year.Year)),
            Earlier = earlier,
            Later = later,
        };
    }

    private MonthPage MonthModel(EdtfDate month)
    {
        (PageLink? earlier, PageLink? later) = Calendar.Neighbours(_calendar.Months, month);
        DigestArticle[] articles = [.. Digest.Articles.Where(a => a.Summary.Published is { Month: not null } date && date.To(DatePrecision.Month).FirstDay == month.FirstDay)];
        return new MonthPage
        {
            Path = DatePaths.Of(month),
            Site = context.Site,
            Title = month.ToString(),
            Month = _calendar.Month(month.Year, month.Month!.Value),
            Days = [.. Editions.Of(context, articles.Where(a => a.CertainDay is not null).Reverse())],
            Uncertain = context.Cards(articles.Where(a => a.CertainDay is null)),
            Earlier = earlier,
            Later = later,
        };
    }

    private DayPage DayModel(DigestDay day)
    {
        (PageLink? earlier, PageLink? later) = Calendar.Neighbours(_days, EdtfDate.OfDay(day.Day));
        return new DayPage
        {
            Path = day.Path,
            Site = context.Site,
            Title = EdtfDate.OfDay(day.Day).ToString(),
            Day = day.Day,
            Month = _calendar.Month(day.Day.Year, day.Day.Month),
            Citations = day.Published.IsEmpty && day.Uncertain.IsEmpty ? [] : CitationFiles.Links(day.Path),
            Published = context.Cards(day.Published),
            Uncertain = context.Cards(day.Uncertain),
            Mentioned = [.. day.Mentioned.Where(m => m.Article.CertainDay != day.Day).Select(m => new DayMention(context.Card(m.Article), m.Mention.Text, Bodies.Anchors.Date(m.Index)))],
            Earlier = earlier,
            Later = later,
        };
    }

    private YearSummary Summary(EdtfDate year) => new(
        year.Year,
        DatePaths.Of(year),
        Digest.Articles.Count(a => a.Summary.Published?.Year == year.Year),
        [.. Enumerable.Range(1, 12).Select(month => _calendar.Month(year.Year, month))]);
}
