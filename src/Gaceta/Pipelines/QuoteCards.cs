using Gaceta.Bodies;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Pages;
using Gaceta.StructuredData;

namespace Gaceta.Pipelines;

/// <summary>Quotes as lists show them.</summary>
internal static class QuoteCards
{
    public static QuoteCard Of(SiteContext context, PlacedQuote placed)
    {
        ArticleSummary article = placed.Article.Summary;
        SummaryActor? speaker = article.Actors.FirstOrDefault(a => a.Id == placed.Speaker);
        return Of(article.Quotes[placed.Index], placed.Index, context.Card(placed.Article), speaker is null ? null : context.Link(speaker));
    }

    /// <param name="index">Position in <see cref="Article.Quotes"/>.</param>
    /// <param name="article">The card of the article that the quote stands in.</param>
    public static QuoteCard Of(Quote quote, int index, ArticleCard article, ActorLink? speaker) => new(
        quote.Text,
        article.Language,
        speaker,
        quote.SpeakerText,
        quote.Cue?.Text,
        new PageLink(article.Title, article.Path, article.TitleLanguage),
        Anchors.Quote(index),
        article.Published,
        article.Original is { } original ? TextFragment.LinkTo(original, quote.Text) : null)
    {
        Source = article.Source,
    };
}
