using Gaceta.Citations;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Twins;

namespace Gaceta.StructuredData;

/// <summary>Links after Signposting (FAIR): what to cite, where metadata lie, what kind of thing the page is about, and the page's twins.</summary>
internal static class Signposting
{
    public static IEnumerable<HeadLink> Of(SitePath page, Citation citation, SiteInfo site)
    {
        if (citation.Url is { } original)
        {
            yield return new HeadLink("cite-as", original);
        }

        yield return new HeadLink("type", "https://schema.org/NewsArticle");
        foreach (CitationLink link in CitationFiles.Links(page, site))
        {
            yield return new HeadLink("describedby", page.LinkTo(link.Path), link.MediaType);
        }

        if (site.HasTwins)
        {
            yield return new HeadLink("describedby", page.LinkTo(TwinPaths.Json(page)), "application/json");
            yield return new HeadLink("alternate", page.LinkTo(TwinPaths.Markdown(page)), "text/markdown");
        }

        yield return new HeadLink("collection", page.LinkTo(SitePath.Home), "text/html");
    }
}
