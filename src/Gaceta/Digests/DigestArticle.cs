using Gaceta.Caching;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>An article with its place in the site.</summary>
/// <param name="Slug">Unique among articles.</param>
internal sealed record DigestArticle(PublishedArticle Stored, string Slug)
{
    public SitePath Path => SitePath.Page("articles", Slug);

    public ArticleSummary Summary => Stored.Summary;

    /// <inheritdoc cref="ArticleSummary.CertainDay"/>
    public DateOnly? CertainDay => Summary.CertainDay;
}
