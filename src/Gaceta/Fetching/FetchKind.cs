namespace Gaceta.Fetching;

/// <summary>What is fetched, and what servers are told of it.</summary>
/// <param name="Name">With its article, as messages call it.</param>
/// <param name="UserAgent">Says who asks, and why.</param>
/// <param name="Accepted">Media types.</param>
internal sealed record FetchKind(string Name, string UserAgent, string Accepted)
{
    public static FetchKind Article { get; } = new(
        "an article", "Gaceta/1 (adds one article to a digest because its editor asked for it)", "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9");

    public static FetchKind Picture { get; } = new(
        "a picture", "Gaceta/1 (copies the pictures of a digest's articles because its editor asked for it)", "image/avif, image/webp, image/png, image/jpeg, image/gif");
}
