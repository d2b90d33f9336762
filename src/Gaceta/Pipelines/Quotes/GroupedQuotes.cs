using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>A group with its quotes.</summary>
/// <param name="Quotes">By the numbers of articles, newest first, and positions among the quotes of each: all quotes stand in three groups.</param>
/// <param name="Subject">The page of the speaker or source; null when it has none.</param>
internal sealed record GroupedQuotes(QuoteGroup Group, ImmutableArray<(int Article, int Index)> Quotes, SitePath? Subject)
{
    public CountedQuotes Counted => new(Group, Quotes.Length);

    /// <param name="number">From 1, the page of the oldest quotes; only the newest page may be shorter than the others.</param>
    public IEnumerable<PlacedQuote> PageOf(int number, Digest digest)
    {
        int end = Quotes.Length - ((number - 1) * QuoteListPage.MostQuotes);
        return Quotes[Math.Max(0, end - QuoteListPage.MostQuotes)..end].Select(quote => new PlacedQuote(digest.Articles[quote.Article], quote.Index));
    }
}
