namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>The size of the lead image as a page states it in Open Graph.</summary>
internal static class StatedImageSize
{
    /// <summary>Null where the page names several pictures: which of them is meant depends on an order that many pages do not keep.</summary>
    public static ImageSize? Read(Page page) =>
        page.Metas.Of("og:image").DistinctBy(tag => tag.Content).Count() == 1 ? ImageSize.Of(First(page, "og:image:width"), First(page, "og:image:height")) : null;

    private static string? First(Page page, string key) => page.Metas.Of(key).Select(tag => tag.Content.Trim()).FirstOrDefault();
}
