using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>One <c>meta</c> element.</summary>
/// <param name="Key">Its property, name, itemprop or http-equiv, in lower case.</param>
/// <param name="Content">White space folded; never empty.</param>
internal sealed record MetaTag(string Key, string Content, IElement Element);
