using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>All quotes of a digest, grouped in three ways.</summary>
internal sealed class QuoteGroups
{
    /// <summary>As many as show what the pages hold, below the ways to them.</summary>
    private const int MostNewest = 12;

    private readonly Digest _digest;

    public QuoteGroups(Digest digest)
    {
        _digest = digest;
        PlacedQuote[] all = [.. digest.Articles.SelectMany(article => article.Speakers.Select((_, index) => new PlacedQuote(article, index)))];
        (Count, Newest) = (all.Length, [.. all.Take(MostNewest)]);
        Speakers = Largest(all.GroupBy(SpeakerOf).Select(g => Group(QuoteGroupKind.Speaker, NameOfActor(g.Key), null, ListOf(g.Key, g.Count()), g, PathOfActor(g.Key))));
        Sources = Largest(all.GroupBy(SourceOf).Select(g => Group(QuoteGroupKind.Source, NameOfSource(g.Key), null, QuotePaths.OfSource(g.Key), g, PathOfSource(g.Key))));
        Months = [.. all.GroupBy(MonthOf).OrderByDescending(g => g.Key).Select(g => Group(QuoteGroupKind.Month, null, g.Key, QuotePaths.OfMonth(g.Key), g, null))];
    }

    /// <summary>Of all quotes.</summary>
    public int Count { get; }

    /// <summary>Newest article first, in text order within it.</summary>
    public ImmutableArray<PlacedQuote> Newest { get; }

    /// <summary>Those with the most quotes first.</summary>
    public ImmutableArray<GroupedQuotes> Speakers { get; }

    /// <summary>Those with the most quotes first.</summary>
    public ImmutableArray<GroupedQuotes> Sources { get; }

    /// <summary>Newest first, undated articles last.</summary>
    public ImmutableArray<GroupedQuotes> Months { get; }

    public static QuoteGroup OfSpeaker(DigestActor actor) => new(QuoteGroupKind.Speaker, actor.Name, null, QuotePaths.OfSpeaker(actor.Id));

    private static GroupedQuotes Group(QuoteGroupKind kind, string? name, EdtfDate? date, SitePath path, IEnumerable<PlacedQuote> quotes, SitePath? subject)
    {
        ImmutableArray<(int, int)> all = [.. quotes.Select(quote => (quote.Article.Number, quote.Index))];
        return new GroupedQuotes(new QuoteGroup(kind, name, date, path), all, subject);
    }

    private static ImmutableArray<GroupedQuotes> Largest(IEnumerable<GroupedQuotes> groups) =>
        [.. groups.OrderByDescending(g => g.Quotes.Length).ThenBy(g => g.Group.Path)];

    /// <summary>Where the page of the speaker shows all quotes, it is their list.</summary>
    private SitePath ListOf(string? speaker, int quotes) =>
        PathOfActor(speaker) is { } page && quotes <= ActorPage.MostQuotes ? page : QuotePaths.OfSpeaker(speaker);

    private string? SpeakerOf(PlacedQuote placed) => placed.Speaker is { } id && _digest.ActorsById.ContainsKey(id) ? id : null;

    private string? SourceOf(PlacedQuote placed) => placed.Article.SourceId is { } id && _digest.SourcesById.ContainsKey(id) ? id : null;

    /// <summary>The month of an estimated day counts: the quote itself shows that the day is an estimate.</summary>
    private static EdtfDate? MonthOf(PlacedQuote placed) =>
        placed.Article.Published is { } date ? EdtfDate.Of(date.Year, date.Month) : null;

    private string? NameOfActor(string? id) => id is null ? null : _digest.ActorsById[id].Name;

    private SitePath? PathOfActor(string? id) => id is null || !_digest.ActorsById[id].HasPage ? null : _digest.ActorsById[id].Path;

    private string? NameOfSource(string? id) => id is null ? null : _digest.SourcesById[id].Name;

    private SitePath? PathOfSource(string? id) => id is null ? null : _digest.SourcesById[id].Path;
}
