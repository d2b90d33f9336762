using System.Collections.Immutable;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Citations;

/// <summary>Where citations lie: beside the page, <c>citation.*</c> for what the page shows and <c>quotes.*</c> for the words quoted in an article.</summary>
internal static class CitationFiles
{
    private const string Stem = "citation";
    private const string QuotesStem = "quotes";

    public static IEnumerable<OutputFile> Of(SitePath page, Func<ImmutableArray<Citation>> citations) => Of(page, Stem, citations);

    public static IEnumerable<OutputFile> OfQuotes(SitePath page, Func<ImmutableArray<Citation>> citations) => Of(page, QuotesStem, citations);

    /// <summary>Links to a page's citations; none where the site has none.</summary>
    public static ImmutableArray<CitationLink> Links(SitePath page, SiteInfo site) => Links(page, Stem, site);

    public static ImmutableArray<CitationLink> QuoteLinks(SitePath page, SiteInfo site) => Links(page, QuotesStem, site);

    private static IEnumerable<OutputFile> Of(SitePath page, string stem, Func<ImmutableArray<Citation>> citations) =>
        CitationFormat.All.Select(format => OutputFile.Bytes(page.Beside(stem + format.Ending), () => new CitationList(citations()), format.Write));

    private static ImmutableArray<CitationLink> Links(SitePath page, string stem, SiteInfo site) => site.HasCitations
        ? [.. CitationFormat.All.Select(format => new CitationLink(format.Name, format.MediaType, page.Beside(stem + format.Ending)))]
        : [];
}
