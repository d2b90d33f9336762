using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Feeds;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The index of sources, and a page for every source.</summary>
internal sealed class SourcesPipeline(SiteContext context) : IPipeline
{
    private static readonly SitePath Index = SitePath.Page("sources");

    private readonly ImmutableArray<DigestArticle> _unsourced = [.. context.Digest.Articles.Where(a => context.Source(a.SourceId) is null)];

    private ImmutableArray<DigestSource> Sources => context.Digest.Sources;

    public IEnumerable<OutputFile> Files() =>
    [
        .. Parts.Pages(Index, Sources.Length + _unsourced.Length, Parts.MostArticles, IndexModel),
        .. Sources.SelectMany(source => Parts.Pages(source.Path, source.Articles.Length, Parts.MostArticles, part => Model(source, part))),
    ];

    private SourceIndexPage IndexModel(Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = "Sources",
        Sources = [.. part.Of(Sources).Select(Summary)],
        Unsourced = context.Cards(part.Of(_unsourced, before: Sources.Length)),
    };

    private SourcePage Model(DigestSource source, Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = source.Name,
        Source = Summary(source),
        TextHtml = part.IsFirst && source.Markdown is { } markdown ? EditorsMarkdown.ToHtml(markdown) : null,
        Articles = context.Cards(part.Of(source.Articles)),
        Feeds = SiteFeeds.Links(source.Path, SiteFeeds.Title(source.Name, context.Site), source.Articles, context.Site),
    };

    private static SourceSummary Summary(DigestSource source) => new(source.Name, source.Host, source.Path, source.Articles.Length);
}
