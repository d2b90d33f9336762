using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;
using Gaceta.StructuredData;

namespace Gaceta.Pipelines;

/// <summary>Quotes as lists show them.</summary>
internal static class QuoteCards
{
    public static QuoteCard Of(SiteContext context, PlacedQuote placed) => Of(placed.Quote, placed.Index, context.Card(placed.Article), SpeakerOf(placed, context.Digest));

    private static ActorLink? SpeakerOf(PlacedQuote placed, Digest digest) =>
        placed.Speaker is { } id && placed.Article.Actors.Contains(id) ? SiteContext.Link(digest.ActorsById[id], mentions: 0) : null;

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
