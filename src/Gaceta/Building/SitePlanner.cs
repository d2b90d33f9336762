using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Gaceta.Images;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Pipelines;
using Gaceta.Redirects;
using Gaceta.Rendering;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>From the input folders to the plan of the site: what both building and preview begin with.</summary>
internal sealed class SitePlanner(Workplace workplace, ThemeComponents theme)
{
    private FirstLook? _firstLook;
    private readonly ArticleCache _cache = ArticleCache.Open(workplace);

    /// <summary>Reads, assembles and plans; of the input what has changed since the last time. Faults of the input are in the plan's diagnostics.</summary>
    /// <param name="listing">The input as it was looked at just before, for a program that plans once; null when it was not.</param>
    /// <param name="compared">Contents of the same files, where they were looked at.</param>
    public SitePlan Plan(BuildLog log, CancellationToken cancellation, InputListing? listing = null, SiteInput? compared = null)
    {
        FrozenDictionary<string, Fingerprint> contents = (compared?.Files ?? []).ToFrozenDictionary(f => f.Name, f => f.Content, StringComparer.Ordinal);
        Content content = log.Timed("Read", progress => ContentReader.Read(workplace, _cache, listing ?? InputListing.Of(workplace, cancellation), contents, progress, cancellation), c => $"{c.Articles.Length} articles");
        (Digest digest, ImmutableArray<Diagnostic> doubts) = log.Timed("Assemble", _ => DigestAssembly.Assemble(content, workplace), d => $"{d.Digest.Actors.Length} actors, {d.Digest.Days.Count} days, {d.Digest.Sources.Length} sources, {d.Digest.Statements.Length} statements");
        Release(digest);
        ImmutableArray<Diagnostic> diagnostics = [.. workplace.Diagnostics, .. content.Diagnostics, .. doubts, .. SiteInfos.Doubts(workplace.Settings), .. ImagesNote(digest, content)];
        var context = new SiteContext(digest, SiteInfos.Of(workplace.Settings, content, digest), diagnostics) { Images = content.Images };
        _firstLook = new FirstLook(workplace, content, context);
        SitePlan plan = log.Timed("Plan", _ => Plan(context, content, diagnostics, listing is null ? 1 : Environment.ProcessorCount), p => $"{p.Files.Length} files");
        Release(digest);
        return plan;
    }

    private void Release(Digest digest)
    {
        _cache.Forget();
        LargeSites.BetweenStages(digest.Articles.Length);
    }

    private IEnumerable<Diagnostic> ImagesNote(Digest digest, Content content) =>
        workplace.Settings.Images == ImageUse.Mirror ? MissingImage.Note(MissingImage.Of(digest.Articles.Select(a => a.Stored), content.Images)) : [];

    /// <inheritdoc cref="FirstLook.Of"/>
    public SitePlan? FirstLookAt(SitePlan shown, string fullPath) => _firstLook?.Of(shown, fullPath);

    /// <summary>The pipelines' files, and behind them those that only know their place when all others have theirs.</summary>
    /// <param name="cores">One in preview, which needs the others for the page that is asked for meanwhile.</param>
    private SitePlan Plan(SiteContext context, Content content, IEnumerable<Diagnostic> diagnostics, int cores)
    {
        var doubts = new List<Diagnostic>(diagnostics);
        ImmutableArray<OutputFile> files = [.. Partitioner.Create(Pipelines(context, content)).AsParallel().AsOrdered().WithDegreeOfParallelism(cores).SelectMany(make => make().Files())];
        IEnumerable<IPipeline> last =
        [
            .. workplace.Settings.GenerateSitemap ? [new SitemapPipeline(context, files)] : Array.Empty<IPipeline>(),
            new RedirectsPipeline(context, RedirectReader.Read(context.Digest, content, doubts)),
        ];
        return SitePlan.Of([.. files, .. last.SelectMany(p => p.Files())], [.. context.Digest.Articles.Select(a => a.Stored)], doubts);
    }

    /// <summary>To be made where their files are listed: some group all articles first.</summary>
    private IEnumerable<Func<IPipeline>> Pipelines(SiteContext context, Content content) =>
    [
        () => new HomePipeline(context),
        () => new ArticlesPipeline(context),
        () => new ImagesPipeline(context),
        () => new ActorsPipeline(context),
        () => new QuotesPipeline(context),
        () => new DatesPipeline(context),
        () => new TimelinePipeline(context),
        () => new SourcesPipeline(context),
        .. workplace.Settings.GenerateSearchIndex ? [() => new SearchPipeline(context)] : Array.Empty<Func<IPipeline>>(),
        () => new TextPagesPipeline(context, content.Pages, workplace.Settings.LinkRoot),
        () => new FeedsPipeline(context, workplace.Settings.FeedContent, workplace.Settings.Author),
        .. workplace.Settings.GenerateCitations ? [() => new CitationsPipeline(context)] : Array.Empty<Func<IPipeline>>(),
        () => new DataPipeline(context, workplace.Settings.ExportSqlite),
        () => new GitHubPagesPipeline(workplace.Settings.GenerateCname ? workplace.Settings.Host : null),
        () => new AssetsPipeline(theme, content.Assets),
    ];
}
