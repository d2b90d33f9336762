using Gaceta.Caching;
using Gaceta.Output;

namespace Gaceta.Digests;

/// <summary>An article with its place in the site.</summary>
/// <param name="Slug">Unique among articles.</param>
internal sealed record DigestArticle(StoredArticle Stored, string Slug)
{
    public SitePath Path => SitePath.Page("articles", Slug);

    public ArticleSummary Summary => Stored.Summary;

    /// <inheritdoc cref="ArticleSummary.CertainDay"/>
    public DateOnly? CertainDay => Summary.CertainDay;
}
