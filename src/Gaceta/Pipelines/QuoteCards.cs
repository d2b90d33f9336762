using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Pages;
using Gaceta.StructuredData;

namespace Gaceta.Pipelines;

/// <summary>Quotes as lists show them.</summary>
internal static class QuoteCards
{
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
        article.Original is { } original ? TextFragment.LinkTo(original, quote.Text) : null);
}
