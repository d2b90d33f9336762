using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Digests;

/// <summary>An article with its place in the site.</summary>
/// <param name="Article">Its actors bear the ids that they have in the whole digest.</param>
/// <param name="Slug">Unique among articles.</param>
internal sealed record DigestArticle(Article Article, string Slug)
{
    /// <summary>The article as it was read alone: what <c>extract</c> prints, and the article's data and twin hold.</summary>
    public Article Extracted { get; init; } = Article;

    public SitePath Path => SitePath.Page("articles", Slug);

    /// <summary>The day of publication when it is known for certain: to the day, and no estimate.</summary>
    public DateOnly? CertainDay =>
        Article.Published?.Value is { Precision: DatePrecision.Day, IsApproximate: false } date ? date.FirstDay : null;
}
