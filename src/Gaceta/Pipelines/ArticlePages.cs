using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The page model of an article.</summary>
internal static class ArticlePages
{
    public static SitePath MarkdownPath(DigestArticle article) => article.Path.Beside("index.md");

    public static SitePath JsonPath(DigestArticle article) => article.Path.Beside("index.json");

    /// <param name="newer">The article before this one in the digest; null for the newest.</param>
    /// <param name="older">The article behind it; null for the oldest.</param>
    public static ArticlePage Model(SiteContext context, DigestArticle placed, DigestArticle? newer, DigestArticle? older)
    {
        Article article = placed.Article;
        return new ArticlePage
        {
            Path = placed.Path,
            Site = context.Site,
            Title = article.DisplayTitle.Value,
            Description = article.Lead?.Value,
            Card = context.Card(placed),
            Facts = Facts.Of(placed, context),
            ShowLead = ShowLead(article),
            Body = BodyBlocks.Of(article.Body, new ArticleMarks(context.Digest).Of(article)),
            Actors = NamedActors.Of(article, context.Digest),
            Quotes = [.. article.Quotes.Select((_, index) => context.Quote(placed, index))],
            Dates = NamedDates(article, context.Digest),
            Doubts = context.DoubtsAbout(article),
            File = article.OriginalFile,
            Markdown = MarkdownPath(placed),
            Json = JsonPath(placed),
            Newer = Link(newer),
            Older = Link(older),
        };
    }

    /// <summary>A lead that only repeats the beginning of the body is shown once, in the body.</summary>
    private static bool ShowLead(Article article)
    {
        if (article.Lead is null)
        {
            return false;
        }

        string lead = Folding.Fold(article.Lead.Value).TrimEnd('.', '…', ' ');
        return !article.Body.Blocks.Where(b => b.HasText).Take(2).Any(b => Folding.Fold(b.Text).StartsWith(lead, StringComparison.Ordinal));
    }

    private static ImmutableArray<NamedDate> NamedDates(Article article, Digest digest) =>
    [
        .. article.Dates.Select((date, index) => (date, index))
            .DistinctBy(d => d.date.Value)
            .OrderBy(d => d.date.Value)
            .Select(d => new NamedDate(d.date.Value, d.date.Text, Anchors.Date(d.index), PathOf(d.date.Value, digest))),
    ];

    private static SitePath? PathOf(EdtfDate date, Digest digest) =>
        date is { Precision: DatePrecision.Day, IsApproximate: false } && digest.Days.TryGetValue(date.FirstDay, out DigestDay? day) ? day.Path : null;

    private static PageLink? Link(DigestArticle? article) => article is null ? null : SiteContext.TitleLink(article);
}
