using System.Collections.Immutable;
using System.Text;
using Gaceta.Output;
using Gaceta.Sitemaps;

namespace Gaceta.Pipelines;

/// <summary>
/// The sitemap, split where it is too long for one file, and <c>robots.txt</c>, which leads to it. Sitemaps hold absolute addresses: without a host
/// there is none.
/// </summary>
/// <param name="files">All files of the other pipelines; the pages among them are listed.</param>
internal sealed class SitemapPipeline(SiteContext context, ImmutableArray<OutputFile> files) : IPipeline
{
    private static readonly SitePath Path = SitePath.OfFile("sitemap.xml");
    private static readonly SitePath Robots = SitePath.OfFile("robots.txt");

    public IEnumerable<OutputFile> Files()
    {
        IEnumerable<OutputFile> sitemaps = context.Site.Address.Root is null ? [] : Sitemaps();
        return files.Any(f => f.Path == Robots) ? sitemaps : sitemaps.Append(OutputFile.Bytes(Robots, RobotsText, static text => Encoding.UTF8.GetBytes(text)));
    }

    private IEnumerable<OutputFile> Sitemaps()
    {
        var changes = new Lazy<Dictionary<SitePath, DateOnly>>(() => Changes.Of(context.Digest));
        var pages = new Lazy<SitePath[]>(() => [.. files.Select(f => f.Path).Where(p => p.IsPage).Order()]);
        int[] parts = [.. Enumerable.Range(0, (files.Count(f => f.Path.IsPage) + Sitemap.Most - 1) / Sitemap.Most)];
        return parts.Length <= 1
            ? [OutputFile.Bytes(Path, () => Part(pages.Value, changes.Value), Sitemap.Write)]
            : parts.Select(part => OutputFile.Bytes(PathOf(part), () => Part(pages.Value.Skip(part * Sitemap.Most).Take(Sitemap.Most), changes.Value), Sitemap.Write))
                .Append(OutputFile.Bytes(Path, () => new SitemapPart([.. parts.Select(part => new SitemapEntry(context.Site.Address.Of(PathOf(part))!, null))]), Sitemap.WriteIndex));
    }

    private SitemapPart Part(IEnumerable<SitePath> pages, Dictionary<SitePath, DateOnly> changes) =>
        new([.. pages.Select(page => new SitemapEntry(context.Site.Address.Of(page)!, changes.TryGetValue(page, out DateOnly day) ? day : null))]);

    private string RobotsText() => "User-agent: *\nDisallow:\n" + (context.Site.Address.Of(Path) is { } address ? $"\nSitemap: {address}\n" : "");

    private static SitePath PathOf(int part) => SitePath.OfFile($"sitemap-{part + 1}.xml");
}
