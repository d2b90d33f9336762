using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The first pages: the digest by days, newest first, and behind them what bears no date.</summary>
internal sealed class HomePipeline(SiteContext context) : IPipeline
{
    private ImmutableArray<DigestArticle> Articles => context.Digest.Articles;

    public IEnumerable<OutputFile> Files() => Parts.Pages(SitePath.Home, Ends(), Model);

    private HomePage Model(Part part)
    {
        ImmutableArray<DigestArticle> articles = part.Of(Articles);
        return new HomePage
        {
            Path = part.Path,
            Paging = part.Paging,
            Site = context.Site,
            Title = context.Site.Title,
            Description = context.Site.Description,
            Editions = [.. Editions.Of(context, articles)],
            Undated = context.Cards(articles.Where(a => a.Summary.Published is null)),
            ArticleCount = part.IsFirst ? Articles.Length : 0,
            ActorCount = part.IsFirst ? context.Digest.Actors.Count(a => a.HasPage) : 0,
            SourceCount = part.IsFirst ? context.Digest.Sources.Length : 0,
        };
    }

    /// <summary>A page ends with the day on which it is full, unless the day is so long that it would be twice as full.</summary>
    private List<int> Ends()
    {
        var ends = new List<int>();
        int start = 0;
        for (int i = 1; i < Articles.Length; i++)
        {
            bool isFull = i - start >= Parts.MostArticles && Articles[i].Summary.Published != Articles[i - 1].Summary.Published;
            if (isFull || i - start >= 2 * Parts.MostArticles)
            {
                ends.Add(start = i);
            }
        }

        ends.Add(Articles.Length);
        return ends;
    }
}
