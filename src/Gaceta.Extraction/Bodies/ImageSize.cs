using System.Globalization;

namespace Gaceta.Extraction;

/// <summary>Width and height of a picture in pixels, both at least 1.</summary>
public sealed record ImageSize(int Width, int Height)
{
    /// <summary>No picture of an article is larger: what says so does not mean pixels, or is damaged.</summary>
    private const int Largest = 65_535;

    /// <summary>Null where one of the two can be no length in pixels.</summary>
    public static ImageSize? Of(long width, long height) =>
        width is > 0 and <= Largest && height is > 0 and <= Largest ? new ImageSize((int)width, (int)height) : null;

    /// <summary>Null where one of the two is no plain number, as <c>100%</c>.</summary>
    public static ImageSize? Of(string? width, string? height) =>
        long.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out long w) && long.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out long h)
            ? Of(w, h)
            : null;

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static ImageSize? Parse(string? text) => text?.Split('x') is [var width, var height] ? Of(width, height) : null;

    /// <summary>As <c>1200x800</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width}x{Height}");
}
