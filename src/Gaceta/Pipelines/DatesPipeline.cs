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
    private readonly ImmutableArray<DigestArticle> _undated = [.. context.Digest.Articles.Where(a => a.Published is null)];
    private readonly ILookup<EdtfDate, DigestArticle> _ofYear = ByDate(context.Digest, DatePrecision.Year);
    private readonly ILookup<EdtfDate, DigestArticle> _ofMonth = ByDate(context.Digest, DatePrecision.Month);

    private Digest Digest => context.Digest;

    public IEnumerable<OutputFile> Files() =>
    [
        .. Parts.Pages(DatePaths.Index, _undated.Length, Parts.MostArticles, IndexModel),
        .. _calendar.Years.SelectMany(YearPages),
        .. _calendar.Months.SelectMany(MonthPages),
        .. Digest.Days.Values.SelectMany(DayPages),
    ];

    private DateIndexPage IndexModel(Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = "Dates",
        Years = part.IsFirst ? [.. _calendar.Years.Reverse().Select(_calendar.Year)] : [],
        Undated = context.Cards(part.Of(_undated)),
    };

    private IEnumerable<OutputFile> YearPages(EdtfDate year)
    {
        ImmutableArray<DigestArticle> uncertain = [.. _ofYear[year].Where(a => a.Published!.Value.Precision == DatePrecision.Year)];
        return Parts.Pages(DatePaths.Of(year), uncertain.Length, Parts.MostArticles, part => YearModel(year, uncertain, part));
    }

    private YearPage YearModel(EdtfDate year, ImmutableArray<DigestArticle> uncertain, Part part)
    {
        (PageLink? earlier, PageLink? later) = Calendar.Neighbours(_calendar.Years, year);
        return new YearPage
        {
            Path = part.Path,
            Paging = part.Paging,
            Site = context.Site,
            Title = year.ToString(),
            Year = _calendar.Year(year),
            Uncertain = context.Cards(part.Of(uncertain)),
            Earlier = earlier,
            Later = later,
        };
    }

    private IEnumerable<OutputFile> MonthPages(EdtfDate month)
    {
        ImmutableArray<DigestArticle> certain = [.. _ofMonth[month].Where(a => a.CertainDay is not null).Reverse()];
        ImmutableArray<DigestArticle> uncertain = [.. _ofMonth[month].Where(a => a.CertainDay is null)];
        return Parts.Pages(DatePaths.Of(month), certain.Length + uncertain.Length, Parts.MostArticles, part => MonthModel(month, certain, uncertain, part));
    }

    private MonthPage MonthModel(EdtfDate month, ImmutableArray<DigestArticle> certain, ImmutableArray<DigestArticle> uncertain, Part part)
    {
        (PageLink? earlier, PageLink? later) = Calendar.Neighbours(_calendar.Months, month);
        return new MonthPage
        {
            Path = part.Path,
            Paging = part.Paging,
            Site = context.Site,
            Title = month.ToString(),
            Month = _calendar.Month(month.Year, month.Month!.Value),
            Days = [.. Editions.Of(context, part.Of(certain))],
            Uncertain = context.Cards(part.Of(uncertain, before: certain.Length)),
            Earlier = earlier,
            Later = later,
        };
    }

    private IEnumerable<OutputFile> DayPages(DigestDay day)
    {
        int length = day.Published.Length + day.Uncertain.Length + MentionedElsewhere(day).Count();
        return Parts.Pages(day.Path, length, Parts.MostArticles, part => DayModel(day, part));
    }

    /// <summary>Where articles of other days name it.</summary>
    private static IEnumerable<DigestDayMention> MentionedElsewhere(DigestDay day) => day.Mentioned.Where(m => m.Article.CertainDay != day.Day);

    private DayPage DayModel(DigestDay day, Part part)
    {
        (PageLink? earlier, PageLink? later) = Calendar.Neighbours(_days, EdtfDate.OfDay(day.Day));
        return new DayPage
        {
            Path = part.Path,
            Paging = part.Paging,
            Site = context.Site,
            Title = EdtfDate.OfDay(day.Day).ToString(),
            Day = day.Day,
            Month = _calendar.Month(day.Day.Year, day.Day.Month),
            Citations = !part.IsFirst || (day.Published.IsEmpty && day.Uncertain.IsEmpty) ? [] : CitationFiles.Links(day.Path, context.Site),
            Published = context.Cards(part.Of(day.Published)),
            Uncertain = context.Cards(part.Of(day.Uncertain, before: day.Published.Length)),
            Mentioned = [.. part.Of([.. MentionedElsewhere(day)], before: day.Published.Length + day.Uncertain.Length).Select(MentionOf)],
            Earlier = earlier,
            Later = later,
        };
    }

    private DayMention MentionOf(DigestDayMention mention) =>
        new(context.Card(mention.Article), mention.Passage, Bodies.Anchors.Date(mention.Index));

    /// <summary>The articles that are dated at least so precisely, newest first.</summary>
    private static ILookup<EdtfDate, DigestArticle> ByDate(Digest digest, DatePrecision precision) => digest.Articles
        .Where(a => a.Published?.Precision >= precision)
        .ToLookup(a => Rounded(a.Published!.Value, precision));

    private static EdtfDate Rounded(EdtfDate date, DatePrecision precision) =>
        precision == DatePrecision.Year ? EdtfDate.Of(date.Year) : EdtfDate.Of(date.Year, date.Month);
}
