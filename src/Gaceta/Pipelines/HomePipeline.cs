using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The first page: the digest by days.</summary>
internal sealed class HomePipeline(SiteContext context) : IPipeline
{
    public IEnumerable<OutputFile> Files() => [OutputFile.Page(SitePath.Home, Model)];

    private HomePage Model() => new()
    {
        Path = SitePath.Home,
        Site = context.Site,
        Title = context.Site.Title,
        Description = context.Site.Description,
        Editions = Editions.Of(context, context.Digest.Articles),
        Undated = context.Cards(context.Digest.Articles.Where(a => a.Article.Published is null)),
        ArticleCount = context.Digest.Articles.Length,
        ActorCount = context.Digest.Actors.Length,
        SourceCount = context.Digest.Sources.Length,
    };
}

/// <summary>Groups articles by their dates.</summary>
internal static class Editions
{
    /// <summary>In the order in which the dates first occur; undated articles are left out.</summary>
    public static ImmutableArray<Edition> Of(SiteContext context, IEnumerable<DigestArticle> articles) =>
    [
        .. articles.Where(a => a.Article.Published is not null)
            .GroupBy(a => a.Article.Published!.Value)
            .Select(group => new Edition(group.Key, DatePaths.Of(group.Key), context.Cards(group))),
    ];
}
