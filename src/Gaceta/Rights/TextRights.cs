using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Rights;

/// <summary>
/// The one gate between the articles as they were read and all that leaves the site: the digest is assembled from what comes out here, so
/// that no page, feed or file can show more. What an article's front matter says counts before what its source's file says, and that
/// before the setting.
/// </summary>
/// <remarks>Every new field of an article that holds words of its text has to pass <see cref="Withholding"/>.</remarks>
/// <param name="site">The setting <c>ArticleText</c>.</param>
/// <param name="sources">By the sources' ids.</param>
internal sealed class TextRights(ArticleText site, ImmutableDictionary<string, ArticleText> sources)
{
    /// <summary>On all cores: of withheld texts the rest is cut out here.</summary>
    public ImmutableArray<PublishedArticle> Publish(ImmutableArray<StoredArticle> articles, List<Diagnostic> diagnostics)
    {
        (PublishedArticle Article, List<Diagnostic> Doubts)[] published = [.. articles.AsParallel().AsOrdered().Select(article =>
        {
            var doubts = new List<Diagnostic>();
            return (Publish(article, doubts), doubts);
        })];
        diagnostics.AddRange(published.SelectMany(p => p.Doubts));
        return [.. published.Select(p => p.Article)];
    }

    public PublishedArticle Publish(StoredArticle article, List<Diagnostic> diagnostics) => new(article, Of(article.Summary, diagnostics));

    /// <summary>A value that cannot be read withholds the text: whoever wrote it wanted less than all.</summary>
    private ArticleText Of(ArticleSummary article, List<Diagnostic> diagnostics)
    {
        if (article.FrontMatter.Text(ArticleTextNames.Key) is not { } given)
        {
            return article.SourceId is { } id ? sources.GetValueOrDefault(id, site) : site;
        }

        ArticleText? shown = ArticleTextNames.Parse(given);
        if (shown is null)
        {
            FrontMatterNode node = article.FrontMatter[ArticleTextNames.Key]!;
            diagnostics.Add(new Diagnostic("front-matter-value", Severity.Error, article.File, $"{ArticleTextNames.Key} cannot be used; the text is withheld")
            {
                Line = node.Line, Column = node.Column, Found = given, Expected = ArticleTextNames.Expected,
            });
        }

        return shown ?? ArticleText.Link;
    }
}
