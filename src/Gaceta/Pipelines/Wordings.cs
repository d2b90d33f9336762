using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;
using Gaceta.Statements;

namespace Gaceta.Pipelines;

/// <summary>A quote's statement in other articles, as pages show it.</summary>
internal static class Wordings
{
    /// <param name="index">Position in <see cref="Article.Quotes"/>.</param>
    /// <returns>Null when no other article has the statement.</returns>
    public static OtherWordings? Of(SiteContext context, DigestArticle article, int index)
    {
        if (!context.Digest.StatementsByQuote.TryGetValue((article.Slug, index), out Statement? statement))
        {
            return null;
        }

        ImmutableArray<StatementQuote> others = [.. statement.Quotes.Where(q => q.Article.Slug != article.Slug)];
        return others.IsEmpty ? null : new OtherWordings(
            [.. others.Take(QuoteCard.MostWordings).Select(q => Of(context, q))],
            statement.Certainty,
            Math.Max(0, others.Length - QuoteCard.MostWordings));
    }

    private static OtherWording Of(SiteContext context, StatementQuote quote) => new(
        quote.Quote.Text,
        quote.Article.Summary.Language,
        SiteContext.TitleLink(quote.Article),
        Anchors.Quote(quote.Index),
        context.Source(quote.Article.Summary)?.Text,
        quote.Article.Summary.Published);
}
