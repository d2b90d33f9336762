using Gaceta.Extraction;

namespace Gaceta.Pages;

/// <summary>A picture that a page shows.</summary>
/// <param name="Source">Relative, or of the web.</param>
/// <param name="Size">Null when unknown: the page keeps a place of a usual shape then.</param>
public sealed record PageImage(string Source, ImageSize? Size);
