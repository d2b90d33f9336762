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

    public IEnumerable<OutputFile> Files() =>
        context.Digest.Sources.Select(source => OutputFile.Page(source.Path, () => Model(source))).Prepend(OutputFile.Page(Index, IndexModel));

    private SourceIndexPage IndexModel() => new()
    {
        Path = Index,
        Site = context.Site,
        Title = "Sources",
        Sources = [.. context.Digest.Sources.Select(Summary)],
        Unsourced = context.Cards(context.Digest.Articles.Where(a => context.Source(a.Summary) is null)),
    };

    private SourcePage Model(DigestSource source) => new()
    {
        Path = source.Path,
        Site = context.Site,
        Title = source.Name,
        Source = Summary(source),
        TextHtml = source.Markdown is { } markdown ? EditorsMarkdown.ToHtml(markdown) : null,
        Articles = context.Cards(source.Articles),
        Feeds = SiteFeeds.Links(source.Path, SiteFeeds.Title(source.Name, context.Site), source.Articles, context.Site.Address),
    };

    private static SourceSummary Summary(DigestSource source) => new(source.Name, source.Host, source.Path, source.Articles.Length);
}
