using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Digests;

/// <summary>An article with its place in the site.</summary>
/// <param name="Slug">Unique among articles.</param>
internal sealed record DigestArticle(Article Article, string Slug)
{
    public SitePath Path => SitePath.Page("articles", Slug);

    /// <summary>The day of publication when it is known for certain: to the day, and no estimate.</summary>
    public DateOnly? CertainDay =>
        Article.Published?.Value is { Precision: DatePrecision.Day, IsApproximate: false } date ? date.FirstDay : null;
}
