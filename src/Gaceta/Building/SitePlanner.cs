using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Pipelines;
using Gaceta.Rendering;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>From the input folders to the plan of the site: what both building and preview begin with.</summary>
internal sealed class SitePlanner(Workplace workplace, ThemeComponents theme, BuildLog log)
{
    /// <summary>Reads, assembles and plans. Faults of the input are in the plan's diagnostics.</summary>
    public SitePlan Plan(CancellationToken cancellation)
    {
        Content content = log.Timed("Read", progress => ContentReader.Read(workplace, progress, cancellation), c => $"{c.Articles.Length} articles");
        (Digest digest, ImmutableArray<Diagnostic> doubts) = log.Timed("Assemble", _ => DigestAssembly.Assemble(content, workplace.Settings), d => $"{d.Digest.Actors.Length} actors, {d.Digest.Days.Count} days, {d.Digest.Sources.Length} sources");
        ImmutableArray<Diagnostic> diagnostics = [.. workplace.Diagnostics, .. content.Diagnostics, .. doubts, .. SiteInfos.Doubts(workplace.Settings)];
        var context = new SiteContext(digest, SiteInfos.Of(workplace.Settings, content, digest), diagnostics);
        return log.Timed("Plan", _ => SitePlan.Of(Pipelines(context, content), diagnostics), p => $"{p.Files.Length} files");
    }

    private IEnumerable<IPipeline> Pipelines(SiteContext context, Content content) =>
    [
        new HomePipeline(context),
        new ArticlesPipeline(context),
        new ActorsPipeline(context),
        new DatesPipeline(context),
        new SourcesPipeline(context),
        .. workplace.Settings.GenerateSearchIndex ? [new SearchPipeline(context)] : Array.Empty<IPipeline>(),
        new TextPagesPipeline(context, content.Pages, workplace.Settings.LinkRoot),
        new FeedsPipeline(context, workplace.Settings.FeedContent, workplace.Settings.Author),
        new CitationsPipeline(context),
        new AssetsPipeline(theme, content.Assets),
    ];
}
