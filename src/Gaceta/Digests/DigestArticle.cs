using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>An article with its place in the site.</summary>
/// <param name="Slug">Unique among articles.</param>
internal sealed record DigestArticle(Article Article, string Slug)
{
    /// <summary>How much of the text <see cref="Article"/> holds: in a digest what is withheld is not there.</summary>
    public ArticleText Shown { get; init; } = ArticleText.Full;

    public SitePath Path => SitePath.Page("articles", Slug);

    /// <summary>The day of publication when it is known for certain: to the day, and no estimate.</summary>
    public DateOnly? CertainDay =>
        Article.Published?.Value is { Precision: DatePrecision.Day, IsApproximate: false } date ? date.FirstDay : null;
}
