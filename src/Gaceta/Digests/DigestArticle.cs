using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>An article with its place in the site.</summary>
/// <param name="Stored">The article as it was read alone: what <c>extract</c> prints, and the article's data and twin hold.</param>
/// <param name="Slug">Unique among articles.</param>
internal sealed record DigestArticle(PublishedArticle Stored, string Slug)
{
    public SitePath Path { get; } = SitePath.Page("articles", Slug);

    /// <summary>Its actors bear the ids that they have in the whole digest.</summary>
    public ArticleSummary Summary { get; init; } = Stored.Summary;

    /// <summary>Those of its actors that have another id in the digest than in the article alone.</summary>
    public ImmutableArray<RenamedActor> Renamed { get; init; } = [];

    /// <inheritdoc cref="ArticleSummary.CertainDay"/>
    public DateOnly? CertainDay => Summary.CertainDay;
}
