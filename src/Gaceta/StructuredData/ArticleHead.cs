using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Pages;
using Gaceta.Pipelines;
using Gaceta.Rights;

namespace Gaceta.StructuredData;

/// <summary>What an article's page tells programs.</summary>
internal static class ArticleHead
{
    public static PageHead Of(Article article, ArticleInputs inputs) => new(
        [.. Signposting.Of(inputs.Card.Path, inputs.Citation, inputs.Site)],
        [.. CitationTags.Of(inputs.Citation)],
        ArticleJsonLd.Write(article, inputs))
    {
        // Search engines shall list the original, not its copy; a page with less than the whole text stands for itself.
        Canonical = inputs.Card.Shown == ArticleText.Full ? inputs.Citation.Url : null,
        Image = SafeAddress.OrNull(article.Image?.Value),
    };
}
