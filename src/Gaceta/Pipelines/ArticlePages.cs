using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Images;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.StructuredData;
using Gaceta.Twins;

namespace Gaceta.Pipelines;

/// <summary>The page model of an article.</summary>
internal static class ArticlePages
{
    public static ArticlePage Model(ArticleInputs inputs)
    {
        Article article = RenamedActor.Apply(inputs.Article.Load(), inputs.Renamed);
        SitePath path = inputs.Card.Path;
        Citation citation = inputs.Citation;
        var images = new ImageSources(inputs.Site.Images, path, inputs.Card.Shown, inputs.Images);
        return new ArticlePage
        {
            Path = path,
            Site = inputs.Site,
            Title = article.DisplayTitle.Value,
            Description = article.Lead?.Value,
            Head = ArticleHead.Of(article, inputs),
            Card = inputs.Card,
            Facts = Facts.Of(article, inputs),
            ShowLead = ShowLead(article),
            Image = article.Body.Blocks.All(b => b.Address != article.Image?.Value) ? images.Of(article.Image?.Value, article.ImageSize) : null,
            Body = BodyBlocks.Of(article.Body, new ArticleMarks(inputs).Of(article), images),
            Actors = NamedActors.Of(article, inputs),
            Quotes = [.. article.Quotes.Select((quote, index) => QuoteCards.Of(quote, index, inputs.Card, SpeakerOf(quote, inputs)) with { Others = inputs.OtherWordings[index] })],
            Dates = NamedDates(article, inputs),
            Doubts = inputs.Doubts,
            File = article.OriginalFile,
            Markdown = inputs.Site.HasTwins ? TwinPaths.Markdown(path) : null,
            Json = inputs.Site.HasTwins ? TwinPaths.Json(path) : null,
            Reference = new Reference([.. citation.Authors.Select(a => a.Inverted)], citation.Title, citation.Source, citation.Published, citation.Url),
            Citations = CitationFiles.Links(path, inputs.Site),
            QuoteCitations = article.Quotes.IsEmpty ? [] : CitationFiles.QuoteLinks(path, inputs.Site),
            Related = inputs.Related,
            Newer = inputs.Newer,
            Older = inputs.Older,
        };
    }

    private static ActorLink? SpeakerOf(Quote quote, ArticleInputs inputs) => inputs.Actors.FirstOrDefault(a => a.Id == quote.Speaker);

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

    private static ImmutableArray<NamedDate> NamedDates(Article article, ArticleInputs inputs) =>
    [
        .. article.Dates.Select((date, index) => (date, index))
            .DistinctBy(d => d.date.Value)
            .OrderBy(d => d.date.Value)
            .Select(d => new NamedDate(d.date.Value, d.date.Text, Anchors.Date(d.index), d.date.Value.IsApproximate ? null : inputs.PageOf(d.date.Value))),
    ];
}
