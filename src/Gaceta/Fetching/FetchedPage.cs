namespace Gaceta.Fetching;

/// <summary>What a server answered.</summary>
/// <param name="Address">Where the answer came from, behind all redirects.</param>
/// <param name="Bytes">The body as served, only decompressed.</param>
/// <param name="MediaType">As <c>text/html</c>; null when the server did not say.</param>
/// <param name="Charset">The encoding that the server named; null when it named none.</param>
internal sealed record FetchedPage(Uri Address, byte[] Bytes, string? MediaType, string? Charset)
{
    /// <summary>By what the server says, and where it says nothing, by the address.</summary>
    public bool IsWebPage => MediaType switch
    {
        "text/html" or "application/xhtml+xml" => true,
        null => Path.GetExtension(Address.AbsolutePath).ToLowerInvariant() is ".html" or ".htm",
        _ => false,
    };
}
