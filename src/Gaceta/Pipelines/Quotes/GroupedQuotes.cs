using System.Collections.Immutable;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>A group with its quotes.</summary>
/// <param name="Quotes">Newest article first.</param>
/// <param name="Subject">The page of the speaker or source; null when it has none.</param>
internal sealed record GroupedQuotes(QuoteGroup Group, ImmutableArray<PlacedQuote> Quotes, SitePath? Subject)
{
    public CountedQuotes Counted => new(Group, Quotes.Length);

    /// <param name="number">From 1, the page of the oldest quotes; only the newest page may be shorter than the others.</param>
    public ImmutableArray<PlacedQuote> PageOf(int number)
    {
        int end = Quotes.Length - ((number - 1) * QuoteListPage.MostQuotes);
        return Quotes[Math.Max(0, end - QuoteListPage.MostQuotes)..end];
    }
}
