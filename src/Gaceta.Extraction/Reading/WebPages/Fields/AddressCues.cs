using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>The article's own address: as the page states it, then as a manifest gives it.</summary>
internal static class AddressCues
{
    public static ImmutableArray<Cue<string>> Read(Page page) => [.. Stated(page).Concat(Given(page))];

    private static IEnumerable<Cue<string>> Stated(Page page)
    {
        Cue<string>[] cues =
        [
            .. Statements(page).Select(s => (Statement: s, Address: WebAddress.Resolve(s.Words, page.Base)))
                .Where(p => p.Address is not null && HasPath(p.Address))
                .Select(p => p.Statement.ToCue(p.Address!)),
        ];
        string? own = cues.FirstOrDefault(c => c.Evidence.Rule == "opengraph") is { } stated ? WebAddress.Parse(stated.Value)?.Host : null;
        return cues.OrderBy(c => own is not null && c.Evidence.Rule == "canonical-link" && IsOriginal(c.Value, own));
    }

    /// <summary>Whether a canonical address leads to the site that an outlet took the article from: the page's own address is another.</summary>
    private static bool IsOriginal(string canonical, string own) => WebAddress.Parse(canonical)?.Host is { } host && !WebAddress.ShareSite(host, own);

    private static IEnumerable<Statement> Statements(Page page) =>
        page.Elements.Where(IsCanonical).Select(e => new Statement(e.GetAttribute("href") ?? "", "canonical-link", e))
            .Concat(Statement.OfMetas(page, "opengraph", "og:url"))
            .Concat(Statement.OfMetas(page, "meta", "twitter:url", "parsely-link"))
            .Concat(Statement.OfLinked(page, "url"))
            .Concat(Linked(page))
            .Concat(page.Items.Where(i => i.Is("mainEntityOfPage")).Select(i => new Statement(i.Address, "microdata", i.Element)));

    /// <summary>The page of the article, as an address, an object or a reference; or else the page that the data describe.</summary>
    private static IEnumerable<Statement> Linked(Page page) =>
        from node in new[] { (Node: page.Linked.Article, Property: "mainEntityOfPage"), (Node: page.Linked.WebPage, Property: "url"), (Node: page.Linked.WebPage, Property: "@id") }
        from words in page.Linked.Addresses(node.Node, node.Property, "url", "@id")
        select new Statement(words, "json-ld", node.Node!.Element);

    private static bool IsCanonical(IElement element) =>
        element.LocalName is "link" && element.GetAttribute("rel")?.Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<Cue<string>> Given(Page page) => page.Address is null
        ? []
        : [new(page.Address.OriginalString, new Evidence(Certainty.Stated, page.Address.OriginalString == page.Saved ? "saved-from" : "manifest", page.Address.OriginalString))];

    /// <summary>An address that names only a site is a template's mistake.</summary>
    private static bool HasPath(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.PathAndQuery.Length > 1;
}
