using Gaceta.Extraction;

namespace Gaceta.Images.Formats;

/// <summary>
/// A picture as its bytes show it, whatever its name or its server says. Known are the formats that every browser shows and that cannot hold
/// script; SVG can.
/// </summary>
/// <param name="Ending">The one that names the format, with its dot.</param>
/// <param name="Size">As browsers show it.</param>
internal sealed record ImageFile(string Ending, ImageSize Size)
{
    /// <param name="bytes">The file, or its beginning: a size that stands behind what is given is not found.</param>
    /// <returns>Null for what is no picture of these formats.</returns>
    public static ImageFile? Read(ReadOnlySpan<byte> bytes) =>
        JpegHeader.SizeIn(bytes) is { } jpeg ? new(".jpg", jpeg)
        : PngHeader.SizeIn(bytes) is { } png ? new(".png", png)
        : WebpHeader.SizeIn(bytes) is { } webp ? new(".webp", webp)
        : AvifHeader.SizeIn(bytes) is { } avif ? new(".avif", avif)
        : GifHeader.SizeIn(bytes) is { } gif ? new(".gif", gif)
        : null;

    public static bool IsEnding(string ending) => ending is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".avif";
}
