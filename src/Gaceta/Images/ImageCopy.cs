using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Images;

/// <summary>A picture of an article that the site has itself.</summary>
/// <param name="Address">As the article writes it.</param>
/// <param name="Path">Where the site has it.</param>
/// <param name="File">Its name in the input.</param>
/// <param name="Size">As its bytes tell; null where they do not.</param>
internal sealed record ImageCopy(string Address, SitePath Path, string File, ImageSize? Size);
