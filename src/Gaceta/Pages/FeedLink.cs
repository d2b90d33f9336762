using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>A feed that a reader of the page can follow.</summary>
/// <param name="Format">As readers know it: <c>Atom</c>, <c>RSS</c>, <c>JSON Feed</c>.</param>
/// <param name="Title">The feed's own title.</param>
public sealed record FeedLink(string Format, string MediaType, string Title, SitePath Path);
