namespace Gaceta.Adding;

/// <summary>What a server answered.</summary>
/// <param name="Address">Where the answer came from, behind all redirects.</param>
/// <param name="Bytes">The body as served, only decompressed.</param>
/// <param name="MediaType">As <c>text/html</c>; null when the server did not say.</param>
/// <param name="Charset">The encoding that the server named; null when it named none.</param>
internal sealed record FetchedPage(Uri Address, byte[] Bytes, string? MediaType, string? Charset);
