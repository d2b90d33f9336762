using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Feeds;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Pipelines;
using Gaceta.Searching;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>What every page knows of the site, from the settings and the editor's own pages.</summary>
internal static class SiteInfos
{
    public static SiteInfo Of(SiteSettings settings, Content content, Digest digest)
    {
        var address = SiteAddress.Of(settings.Host, settings.LinksUseHttps, settings.LinkRoot);
        var site = new SiteInfo(
            settings.SiteTitle,
            settings.SiteDescription,
            settings.SiteLanguage,
            settings.Copyright,
            [
                .. content.Pages
                    .OrderBy(p => int.TryParse(p.FrontMatter.Text("Order"), out int order) ? order : int.MaxValue)
                    .ThenBy(p => p.Name, StringComparer.Ordinal)
                    .Select(p => new PageLink(TextPagesPipeline.TitleOf(p), TextPagesPipeline.PathOf(p))),
            ])
        {
            HasSearch = settings.GenerateSearchIndex,
            SearchDescription = settings.GenerateSearchIndex && address.Root is not null ? OpenSearch.Path : null,
            HasCitations = settings.GenerateCitations,
            HasActorFeeds = settings.GenerateActorFeeds,
            HasTwins = settings.GenerateTwins,
            Address = address,
            Images = settings.Images,
            Image = settings.Image is { } image ? ImageAt(image, address) : null,
            FeedFormats = settings.FeedFormats,
        };
        return site with { Feeds = SiteFeeds.Links(SitePath.Home, settings.SiteTitle, digest.Articles, site) };
    }

    /// <summary>What the settings leave open, and what the site lacks by it.</summary>
    public static IEnumerable<Diagnostic> Doubts(SiteSettings settings)
    {
        if (settings.Host is null)
        {
            yield return new Diagnostic("host-unknown", Severity.Information, SettingsFile.Name, "Without a host there are no RSS feeds, no sitemap and no canonical addresses")
            {
                Expected = "the setting Host, as example.org",
            };
        }
    }

    private static string? ImageAt(string image, SiteAddress address)
    {
        bool isAbsolute = Uri.TryCreate(image, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";
        return isAbsolute ? image : address.Root is { } root ? root + image.TrimStart('/') : null;
    }
}
