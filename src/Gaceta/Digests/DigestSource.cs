using System.Collections.Immutable;
using Gaceta.Output;

namespace Gaceta.Digests;

/// <summary>An outlet with its articles.</summary>
/// <param name="Host">Host of its addresses; null when no address is known.</param>
/// <param name="Markdown">The editor's text about it; null when there is none.</param>
/// <param name="Articles">Newest first; empty for a known source of which there is no article.</param>
internal sealed record DigestSource(string Id, string Name, string? Host, string? Markdown, ImmutableArray<DigestArticle> Articles)
{
    public SitePath Path { get; } = SitePath.Page("sources", Id);
}
