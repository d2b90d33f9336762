using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Names of the publication that a page states.</summary>
internal static class SiteNameCues
{
    private static readonly string[] Keys = ["application-name", "apple-mobile-web-app-title", "publisher", "sailthru.publisher", "al:ios:app_name"];

    /// <summary>A longer one is a sentence about the site, in UTF-16 units.</summary>
    private const int LongestName = 60;

    /// <summary>Of names as short as this ("U.S.", "News") the host has to show that they are the site's and not a section's.</summary>
    private const int SectionLike = 4;

    public static ImmutableArray<Cue<string>> Read(Page page) =>
    [
        .. Statements(page)
            .Where(s => s.Words.Length is > 0 and <= LongestName && !s.Words.Contains("://", StringComparison.Ordinal))
            .OrderByDescending(s => (s.Rule == "opengraph" && s.Words.Length > SectionLike) || IsOfHost(s.Words, page))
            .Select(s => s.ToCue())
            .DistinctBy(c => (c.Value, c.Evidence.Rule)),
    ];

    private static IEnumerable<Statement> Statements(Page page) =>
        Statement.OfMetas(page, "opengraph", "og:site_name")
            .Concat(Linked(page, page.Linked.Article, "publisher"))
            .Concat(Linked(page, page.Linked.WebSite, "name"))
            .Concat(Statement.OfMetas(page, "meta", Keys))
            .Concat(Statement.OfMetas(page, "dublin-core", "dc.publisher", "dcterms.publisher"))
            .Concat(Items(page))
            .Concat(OfTitle(page))
            .Concat(Masthead.Read(page));

    private static IEnumerable<Statement> Linked(Page page, JsonLdNode? node, string property) =>
        page.Linked.Names(node, property).Select(name => new Statement(name, "json-ld", node!.Element));

    private static IEnumerable<Statement> Items(Page page) => page.Items
        .Where(i => i.Is("publisher"))
        .Select(i => new Statement(i.Name, "microdata", i.Element));

    /// <summary>What stands beside the headline in the title, where the host or the page's own head bears the same name.</summary>
    private static IEnumerable<Statement> OfTitle(Page page)
    {
        string[] heads = [.. Masthead.Read(page).Select(s => Slug.Of(s.Words))];
        return page.Elements.Where(e => e.LocalName is "title").Take(1)
            .SelectMany(title => OuterParts(FoldedText.Fold(title.TextContent)).Select(part => new Statement(part, "title-element", title)))
            .Where(s => IsOfHost(s.Words, page) || IsOutlet(s.Words) || SiteHost.Abbreviates(s.Words, page) || heads.Contains(Slug.Of(s.Words)) || StandingWords.Name(page, s.Words));
    }

    private static bool IsOutlet(string words) => new Line(words, default) is var line && (OutletName.Is(line) || OutletName.IsInstitution(line) || (OutletName.IsName(line) && line.Words.Length > 1 && ReadingWords.Institutions.IsIn(line.Words)));

    /// <summary>The headline is the longer part.</summary>
    private static IEnumerable<string> OuterParts(string title) => TitleParts.Outer(title).Where(part => part.Length * 2 < title.Length);

    /// <summary>Whether the name and a host's are one, as far as letters tell.</summary>
    private static bool IsOfHost(string name, Page page) => SiteHost.Labels(page).Any(label => label.Length > 3 && SiteSuffix.IsName(name, label));
}
