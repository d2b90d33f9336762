namespace Gaceta.Feeds;

/// <summary>The media type of a picture, by the ending of its address: no build asks another host for it.</summary>
internal static class ImageType
{
    /// <returns>Null when the ending does not tell; then it is no enclosure, which needs a type.</returns>
    public static string? Of(string address) => Path.GetExtension(new Uri(address).AbsolutePath).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        _ => null,
    };
}
