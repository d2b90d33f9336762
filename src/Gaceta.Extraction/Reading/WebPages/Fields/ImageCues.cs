using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Lead images that a page states.</summary>
internal static class ImageCues
{
    public static ImmutableArray<Cue<string>> Read(Page page) =>
        [.. Words(page).Select(w => (w, Address: WebAddress.Resolve(w.Words, page.Base))).Where(p => p.Address is not null)
            .Select(p => PageCue.Of(p.Address!, p.w.Rule, p.w.Words, p.w.Element)).DistinctBy(c => (c.Value, c.Evidence.Rule))];

    private static IEnumerable<(string Words, string Rule, IElement Element)> Words(Page page) =>
        page.Metas.Of("og:image", "og:image:url", "og:image:secure_url").Select(t => (t.Content, "opengraph", t.Element))
            .Concat(page.Metas.Of("twitter:image", "twitter:image:src").Select(t => (t.Content, "twitter", t.Element)))
            .Concat(Linked(page))
            .Concat(page.Metas.Of("sailthru.image.full", "parsely-image-url", "thumbnail", "image").Select(t => (t.Content, "meta", t.Element)))
            .Concat(page.Elements.Where(e => e.LocalName is "link" && e.GetAttribute("rel") is "image_src" && e.HasAttribute("href")).Select(e => (e.GetAttribute("href")!, "image-link", e)));

    private static IEnumerable<(string, string, IElement)> Linked(Page page)
    {
        if (page.Linked.Article is not { } article)
        {
            return [];
        }

        var image = JsonLdValue.Items(JsonLdValue.Property(article.Value, "image"));
        return image.SelectMany(i => JsonLdValue.Texts(i).Concat(JsonLdValue.Texts(JsonLdValue.Property(i, "url")))).Select(w => (w, "json-ld", article.Element));
    }
}
