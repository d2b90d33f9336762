using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>A file for reference managers.</summary>
/// <param name="Format">As readers know it: <c>BibTeX</c>, <c>RIS</c>, <c>CSL-JSON</c>.</param>
public sealed record CitationLink(string Format, string MediaType, SitePath Path);
