using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The first page: the digest by days.</summary>
internal sealed class HomePipeline(SiteContext context) : IPipeline
{
    public IEnumerable<OutputFile> Files() => [OutputFile.Page(SitePath.Home, Model)];

    private HomePage Model()
    {
        (ImmutableArray<Edition> editions, Edition? next) = Editions.Newest(context, HomePage.MostArticles);
        return new HomePage
        {
            Path = SitePath.Home,
            Site = context.Site,
            Title = context.Site.Title,
            Description = context.Site.Description,
            Editions = editions,
            Undated = context.Cards(context.Digest.Articles.Where(a => a.Summary.Published is null).Take(HomePage.MostArticles)),
            Earlier = next is null ? null : new PageLink(next.Date.To(DatePrecision.Month).ToString(), DatePaths.Of(next.Date.To(DatePrecision.Month))),
            ArticleCount = context.Digest.Articles.Length,
            ActorCount = context.Digest.Actors.Count(a => a.HasPage),
            SourceCount = context.Digest.Sources.Length,
        };
    }
}
