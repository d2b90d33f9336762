using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Images;

/// <summary>Where an article's page loads its pictures from.</summary>
/// <param name="page">The article's page.</param>
/// <param name="shown">How much of the article leaves the site: of a withheld text no picture is shown.</param>
internal sealed class ImageSources(ImageUse use, SitePath page, ArticleText shown, ImmutableArray<ImageCopy> copies)
{
    /// <summary>Relative, or of the web; null for a picture that the page only leads to.</summary>
    /// <param name="address">As the article writes it.</param>
    public string? Of(string? address) => use switch
    {
        _ when address is null || shown != ArticleText.Full => null,
        ImageUse.Embed => SafeAddress.OrNull(address) is { } safe && !safe.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? safe : null,
        ImageUse.Mirror => copies.FirstOrDefault(c => c.Address == address) is { } copy ? page.LinkTo(copy.Path) : null,
        _ => null,
    };
}
