using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Rights;

namespace Gaceta.Images;

/// <summary>Where an article's page loads its pictures from.</summary>
/// <param name="page">The article's page.</param>
/// <param name="shown">How much of the article leaves the site: of a withheld text no picture is shown.</param>
/// <param name="copies">What the site has itself comes before what lies elsewhere.</param>
internal sealed class ImageSources(ImageUse use, SitePath page, ArticleText shown, ImmutableArray<ImageCopy> copies)
{
    /// <summary>Null for a picture that the page only leads to.</summary>
    /// <param name="address">As the article writes it.</param>
    /// <param name="stated">The size of which the article's own page tells.</param>
    public PageImage? Of(string? address, ImageSize? stated) => use switch
    {
        _ when address is null || shown != ArticleText.Full => null,
        _ when copies.FirstOrDefault(c => c.Address == address) is { } copy => new PageImage(page.LinkTo(copy.Path), copy.Size),
        ImageUse.Embed => SafeAddress.OrNull(address) is { } safe && !safe.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? new PageImage(safe, stated) : null,
        _ => null,
    };
}
