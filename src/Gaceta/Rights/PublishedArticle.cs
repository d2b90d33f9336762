using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Rights;

/// <summary>
/// An article as it may leave the site. The digest and the pipelines know articles in this form only, so that none of them can show what is
/// withheld: neither the summary nor the loaded article holds it.
/// </summary>
internal sealed class PublishedArticle(StoredArticle stored, ArticleText shown)
{
    public ArticleText Shown => shown;

    public ArticleSummary Summary { get; } =
        shown == ArticleText.Full ? stored.Summary : ArticleSummary.Of(Withholding.Apply(stored.Load(), shown));

    /// <summary>Stands for all that <see cref="Load"/> gives: equal articles of which equally much is shown have equal ones.</summary>
    public string Content => $"{stored.Content} {shown}";

    /// <inheritdoc cref="StoredArticle.Load"/>
    public Article Load() => Withholding.Apply(stored.Load(), shown);
}
