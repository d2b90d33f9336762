using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Statements;

namespace Gaceta.Pipelines;

/// <summary>How other articles word the statements that one page quotes. A page has room for some; of the rest it gives the number.</summary>
/// <param name="page">That page.</param>
internal sealed class Wordings(SiteContext context, SitePath page)
{
    /// <summary>As many as can be compared at a glance; a statement of an agency stands in hundreds of articles.</summary>
    private const int MostOfQuote = 3;

    /// <summary>
    /// A wording takes some 350 bytes. Without this limit pages with twenty quotes weighed up to 95 kB at 2,000 articles, a third of it wordings;
    /// with 12 five pages were still above 60 kB.
    /// </summary>
    private const int MostOfPage = 6;

    private int _room = MostOfPage;

    /// <summary>To be asked for the quotes of the page in their order.</summary>
    /// <param name="index">Position in <see cref="Article.Quotes"/>.</param>
    /// <returns>Null when no other article has the statement.</returns>
    public OtherWordings? Of(DigestArticle article, int index)
    {
        if (!context.Digest.StatementsByQuote.TryGetValue((article.Slug, index), out Statement? statement))
        {
            return null;
        }

        ImmutableArray<StatementQuote> others = [.. statement.Quotes.Where(q => q.Article.Slug != article.Slug)];
        if (others.IsEmpty)
        {
            return null;
        }

        ImmutableArray<OtherWording> shown = [.. others.Take(Math.Min(_room, MostOfQuote)).Select(Wording)];
        _room -= shown.Length;
        return new OtherWordings(shown, statement.Certainty, others.Length - shown.Length, PageOf(article.Speakers[index]!));
    }

    /// <summary>Null on the speaker's own page.</summary>
    private SitePath? PageOf(string id)
    {
        DigestActor speaker = context.Digest.ActorsById[id];
        SitePath all = speaker.HasPage ? speaker.Path : QuotePaths.OfSpeaker(speaker.Id);
        return all == page ? null : all;
    }

    private OtherWording Wording(StatementQuote quote) => new(
        quote.Quote.Text,
        quote.Article.Language,
        SiteContext.TitleLink(quote.Article),
        Anchors.Quote(quote.Index),
        context.Source(quote.Article.SourceId)?.Text,
        quote.Article.Published);
}
