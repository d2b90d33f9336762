using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.StructuredData;

namespace Gaceta.Citations;

/// <summary>Makes citations of articles and of their quotes.</summary>
internal static class ArticleCitations
{
    public static Citation Of(DigestArticle placed, Digest digest)
    {
        ArticleSummary article = placed.Summary;
        return new Citation(placed.Slug, article.Title)
        {
            Authors = Authors(article, digest),
            Source = article.SiteName,
            Published = article.Published,
            Url = SafeAddress.OrNull(article.Url),
            Language = article.Language,
        };
    }

    /// <summary>One for each quote, in text order.</summary>
    /// <param name="whole">The citation of the article.</param>
    public static ImmutableArray<Citation> OfQuotes(DigestArticle placed, Citation whole, Digest digest) =>
    [
        .. placed.Quotes.Select((quote, index) => whole with
        {
            Id = $"{whole.Id}-{Anchors.Quote(index)}",
            Url = whole.Url is { } url ? TextFragment.LinkTo(url, quote.Text) : null,
            Quoted = Quoted(quote, digest),
        }),
    ];

    /// <summary>Those of the byline. The name of a known organisation, or of the outlet itself, is not parted.</summary>
    private static ImmutableArray<CitedName> Authors(ArticleSummary article, Digest digest) => article.Byline is { } byline
        ? [.. byline.Split("; ").Select(name => new CitedName(name, IsOrganization(name, article, digest) ? null : NameParts.Of(name, article.Language)))]
        : [];

    private static bool IsOrganization(string name, ArticleSummary article, Digest digest) =>
        name == article.SiteName || (digest.ActorsById.TryGetValue(Slug.Of(name), out DigestActor? actor) && actor.Kind != ActorKind.Person);

    private static string Quoted(Quote quote, Digest digest)
    {
        string? speaker = quote.Speaker is { } id && digest.ActorsById.TryGetValue(id, out DigestActor? actor) ? actor.Name : quote.SpeakerText;
        return speaker is null ? $"“{quote.Text}”" : $"{speaker}: “{quote.Text}”";
    }
}
