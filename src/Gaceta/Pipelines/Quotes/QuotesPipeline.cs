using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The index of quotes, and lists of all quotes by speaker, by source and by month.</summary>
internal sealed class QuotesPipeline(SiteContext context) : IPipeline
{
    private readonly QuoteGroups _groups = new(context.Digest);

    public IEnumerable<OutputFile> Files() =>
        new[] { _groups.Speakers, _groups.Sources, _groups.Months }.SelectMany(groups => groups).Where(g => g.Group.Path != g.Subject).SelectMany(Pages)
            .Prepend(OutputFile.Page(QuotePaths.Index, IndexModel));

    private QuoteIndexPage IndexModel() => new()
    {
        Path = QuotePaths.Index,
        Site = context.Site,
        Title = "Quotes",
        Count = _groups.Count,
        Speakers = [.. _groups.Speakers.Take(QuoteIndexPage.MostSpeakers).Select(g => g.Counted)],
        Sources = [.. _groups.Sources.Select(g => g.Counted)],
        Months = [.. _groups.Months.Select(g => g.Counted)],
        Newest = [.. _groups.Newest.Select(context.Card)],
    };

    private IEnumerable<OutputFile> Pages(GroupedQuotes group)
    {
        int pages = (group.Quotes.Length + QuoteListPage.MostQuotes - 1) / QuoteListPage.MostQuotes;
        return Enumerable.Range(1, pages).Select(number => OutputFile.Page(PathOf(group, number, pages), () => Model(group, number, pages)));
    }

    /// <param name="number">From 1, the oldest.</param>
    private QuoteListPage Model(GroupedQuotes group, int number, int of) => new()
    {
        Path = PathOf(group, number, of),
        Paging = of == 1 ? null : new Paging(number < of ? PathOf(group, number + 1, of) : null, number > 1 ? PathOf(group, number - 1, of) : null),
        Site = context.Site,
        Title = group.Group.Name ?? group.Group.Date?.ToString() ?? "Quotes",
        Group = group.Group,
        Count = number == of ? group.Quotes.Length : null,
        Subject = group.Subject,
        Quotes = [.. group.PageOf(number, context.Digest).Select(context.Card)],
    };

    private static SitePath PathOf(GroupedQuotes group, int number, int of) =>
        number == of ? group.Group.Path : QuotePaths.Older(group.Group.Path, number);
}
