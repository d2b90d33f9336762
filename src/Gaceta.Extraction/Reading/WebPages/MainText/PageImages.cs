using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Images as blocks.</summary>
internal static class PageImages
{
    private static readonly string[] Sources = ["data-src", "data-original", "data-lazy-src", "src"];

    /// <summary>Null for an element without an image address of the web.</summary>
    public static Block? Read(IElement element, Uri? page)
    {
        IElement? image = element.LocalName is "img" ? element : element.QuerySelector("img");
        string? address = image is null || IsTiny(image) ? null : Sources.Select(s => WebAddress.Resolve(image.GetAttribute(s), page)).FirstOrDefault(a => a is not null);
        return address is null ? null : new Block(BlockKind.Image, "") { Address = address, Caption = CaptionOf(image!), Size = SizeOf(image!) };
    }

    private static string? CaptionOf(IElement image) => image.GetAttribute("alt")?.Trim() is { Length: > 0 } words ? words : null;

    private static ImageSize? SizeOf(IElement image) => ImageSize.Of(image.GetAttribute("width"), image.GetAttribute("height"));

    /// <summary>Counting pixels, icons and portraits of authors.</summary>
    private static bool IsTiny(IElement image) => IsTiny(image.GetAttribute("width")) || IsTiny(image.GetAttribute("height"));

    private static bool IsTiny(string? size) => int.TryParse(size, out int pixels) && pixels < 100;
}
