using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The first page: what is new, the newest days, and the way to all others.</summary>
internal sealed class HomePipeline(SiteContext context) : IPipeline
{
    private Digest Digest => context.Digest;

    public IEnumerable<OutputFile> Files() => [OutputFile.Page(SitePath.Home, Model)];

    private HomePage Model()
    {
        ImmutableArray<DigestArticle> shown = [.. Digest.Articles.Take(HomePage.MostArticles)];
        return new HomePage
        {
            Path = SitePath.Home,
            Site = context.Site,
            Title = context.Site.Title,
            Description = context.Site.Description,
            Latest = LatestDays.Of(Digest),
            Editions = Editions(shown),
            Undated = context.Cards(shown.Where(a => a.Published is null)),
            Archive = shown.Length < Digest.Articles.Length ? Archive() : [],
            ArticleCount = Digest.Articles.Length,
            ActorCount = Digest.Actors.Count(a => a.HasPage),
            SourceCount = Digest.Sources.Length,
            QuoteCount = Digest.Articles.Sum(a => a.Speakers.Length),
        };
    }

    /// <summary>The last may be cut: the page ends after so many articles.</summary>
    private ImmutableArray<Edition> Editions(ImmutableArray<DigestArticle> shown) =>
        [.. Pipelines.Editions.Of(context, shown).Select(edition => edition with { More = CountOf(edition) - edition.Articles.Length })];

    private int CountOf(Edition edition) => Digest.Articles.Count(a => a.Published == edition.Date);

    private ImmutableArray<YearSummary> Archive()
    {
        var calendar = new Calendar(Digest);
        return [.. calendar.Years.Reverse().Select(calendar.Year).Where(year => year.Articles > 0).Take(HomePage.MostYears)];
    }
}
