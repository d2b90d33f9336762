using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Lead images that a page states.</summary>
internal static class ImageCues
{
    public static ImmutableArray<Cue<string>> Read(Page page) =>
    [
        .. Statements(page)
            .Select(s => (Statement: s, Address: WebAddress.Resolve(s.Words, page.Base)))
            .Where(p => p.Address is not null)
            .Select(p => p.Statement.ToCue(p.Address!))
            .DistinctBy(c => (c.Value, c.Evidence.Rule)),
    ];

    private static IEnumerable<Statement> Statements(Page page) =>
        Statement.OfMetas(page, "opengraph", "og:image", "og:image:url", "og:image:secure_url")
            .Concat(Statement.OfMetas(page, "twitter", "twitter:image", "twitter:image:src"))
            .Concat(Linked(page))
            .Concat(Items(page))
            .Concat(Statement.OfMetas(page, "meta", "sailthru.image.full", "parsely-image-url", "thumbnail", "image"))
            .Concat(page.Elements.Where(IsImageLink).Select(e => new Statement(e.GetAttribute("href")!, "image-link", e)));

    private static bool IsImageLink(IElement element) =>
        element.LocalName is "link" && element.GetAttribute("rel") is "image_src" && element.HasAttribute("href");

    private static IEnumerable<Statement> Linked(Page page) =>
        from node in new[] { (Node: page.Linked.Article, Property: "image"), (Node: page.Linked.WebPage, Property: "primaryImageOfPage"), (Node: page.Linked.Article, Property: "thumbnailUrl") }
        from words in page.Linked.Addresses(node.Node, node.Property, "url", "contentUrl")
        select new Statement(words, "json-ld", node.Node!.Element);

    private static IEnumerable<Statement> Items(Page page) => page.Items
        .Where(i => i.Is("image"))
        .Select(i => i.Element.QuerySelector("[itemprop~=url],[itemprop~=contentUrl]") is { } inner ? new MicrodataProperty(inner) : i)
        .Select(i => new Statement(i.Address, "microdata", i.Element));
}
