using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Posts of social networks that a page embeds.</summary>
internal static class PagePosts
{
    private static readonly string[] Networks = ["twitter", "instagram", "tiktok", "facebook", "bluesky", "mastodon", "threads", "reddit", "telegram"];

    /// <summary>Whether the quotation is one: the networks' own snippets name themselves.</summary>
    public static bool IsPost(IElement quotation) => ElementWords.Of(quotation).Any(Networks.Contains);

    /// <summary>Whether the element is a wrapper around posts, which is called by the same words as boxes for sharing.</summary>
    public static bool AreIn(IElement element) => element.ChildElementCount <= 3 && element.QuerySelector("blockquote") is { } quotation && IsPost(quotation);
}
