using Gaceta.Extraction;
using Gaceta.Fetching;

namespace Gaceta.Checking.External;

/// <summary>Which links to the web are dead, each reported where the editor can mend it: at its line in the article's file.</summary>
internal static class ExternalLinks
{
    public static async Task<IEnumerable<Diagnostic>> DeadAsync(SiteCheck site, ArticleOrigins origins, LinkAsking asking, CancellationToken cancellation)
    {
        (CheckedPage Page, FoundLink Link, Uri Address)[] links =
        [
            .. from page in site.Pages
               from link in page.Links
               let address = AddressOf(link)
               where address is not null
               select (page, link, address),
        ];
        IReadOnlyDictionary<Uri, LinkAnswer> answers = await asking.AskAsync(links.Select(l => l.Address), cancellation);
        return links.Where(l => answers[l.Address].IsGone)
            .Select(l => Fault(origins.PlaceOf(l.Page, l.Link), l.Link, answers[l.Address]))
            .Distinct();
    }

    /// <summary>Without the fragment, which no server sees; null for what is no link to the web.</summary>
    private static Uri? AddressOf(FoundLink link) =>
        Uri.TryCreate(link.Address, UriKind.Absolute, out Uri? address) && WebAddress.IsWeb(address) ? new Uri(address.GetLeftPart(UriPartial.Query)) : null;

    private static Diagnostic Fault((string File, int? Line) place, FoundLink link, LinkAnswer answer) =>
        new("link-dead", Severity.Warning, place.File, $"A link to the web is dead: {answer.Fault ?? $"it answers {answer.Status}"}")
        {
            Line = place.Line, Found = link.Address, Expected = "a page that is there",
        };
}
