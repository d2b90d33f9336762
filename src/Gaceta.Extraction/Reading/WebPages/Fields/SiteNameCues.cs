using System.Collections.Immutable;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Names of the publication that a page states.</summary>
internal static class SiteNameCues
{
    private static readonly string[] Keys = ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher", "publisher", "sailthru.publisher", "al:ios:app_name"];

    /// <summary>A longer one is a sentence about the site.</summary>
    private const int LongestName = 60;

    public static ImmutableArray<Cue<string>> Read(Page page) =>
        [.. Stated(page).Where(c => c.Value.Length <= LongestName && !c.Value.Contains("://", StringComparison.Ordinal)).DistinctBy(c => (c.Value, c.Evidence.Rule))];

    private static IEnumerable<Cue<string>> Stated(Page page)
    {
        foreach (MetaTag tag in page.Metas.Of("og:site_name"))
        {
            yield return PageCue.Of(tag.Content, "opengraph", tag.Content, tag.Element);
        }

        foreach (Cue<string> cue in Linked(page, page.Linked.Article, "publisher").Concat(Linked(page, page.Linked.WebSite, "name")))
        {
            yield return cue;
        }

        foreach (MetaTag tag in page.Metas.Of(Keys.Skip(1)))
        {
            yield return PageCue.Of(tag.Content, "meta", tag.Content, tag.Element);
        }
    }

    private static IEnumerable<Cue<string>> Linked(Page page, JsonLdNode? node, string property) =>
        page.Linked.Names(node, property).Where(n => n.Length > 0).Select(n => PageCue.Of(n, "json-ld", n, node!.Element));
}
