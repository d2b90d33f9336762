using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Images;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Rights;

namespace Gaceta.Pipelines;

/// <summary>All that an article's page depends on.</summary>
/// <param name="Article">The article itself.</param>
/// <param name="Renamed">Those of its actors that have another id in the digest.</param>
/// <param name="Citation">How it is cited.</param>
/// <param name="Actors">Its actors, in order of first mention.</param>
/// <param name="Offices">What is known to be held by its actors when it appeared.</param>
/// <param name="OtherWordings">Of each of its quotes, how other articles have it; null where none does.</param>
/// <param name="Days">Days that it names, or was published on, which have pages; earliest first.</param>
/// <param name="Doubts">What a reader should know about it.</param>
/// <param name="Related">Articles that have to do with it, the closest first.</param>
/// <param name="Images">Those of its pictures that the site has itself.</param>
/// <param name="Newer">The article before this one in the digest; null for the newest.</param>
/// <param name="Older">The article behind it; null for the oldest.</param>
internal sealed record ArticleInputs(
    SiteInfo Site,
    PublishedArticle Article,
    ImmutableArray<RenamedActor> Renamed,
    ArticleCard Card,
    Citation Citation,
    ImmutableArray<ActorLink> Actors,
    ImmutableArray<OfficeHeld> Offices,
    ImmutableArray<OtherWordings?> OtherWordings,
    ImmutableArray<DateOnly> Days,
    ImmutableArray<string> Doubts,
    ImmutableArray<RelatedArticle> Related,
    ImmutableArray<ImageCopy> Images,
    PageLink? Newer,
    PageLink? Older)
{
    public static ArticleInputs Of(
        SiteContext context, DigestArticle placed, ImmutableArray<RelatedArticle> related, DigestArticle? newer, DigestArticle? older)
    {
        ArticleSummary article = placed.Summary;
        return new ArticleInputs(
            context.Site,
            placed.Stored,
            placed.Renamed,
            context.Card(placed),
            context.Citation(placed),
            [.. context.ActorsOf(article)],
            OfficeHeld.Of(article, context.Digest),
            WordingsOf(placed, new Wordings(context, placed.Path)),
            DaysOf(article, context.Digest),
            context.DoubtsAbout(article),
            related,
            context.Images.Of(placed),
            newer is null ? null : SiteContext.TitleLink(newer),
            older is null ? null : SiteContext.TitleLink(older));
    }

    /// <summary>The page of the day, when the date is one and has a page.</summary>
    public SitePath? PageOf(EdtfDate date) =>
        date.Precision == DatePrecision.Day && Days.BinarySearch(date.FirstDay) >= 0 ? DatePaths.Of(date) : null;

    private static ImmutableArray<OtherWordings?> WordingsOf(DigestArticle placed, Wordings wordings) =>
        [.. placed.Speakers.Select((_, index) => wordings.Of(placed, index))];

    private static ImmutableArray<DateOnly> DaysOf(ArticleSummary article, Digest digest) =>
    [
        .. article.Dates.Select(d => d.Value)
            .Concat(article.Published is { } published ? [published] : [])
            .Where(date => date.Precision == DatePrecision.Day && digest.Days.ContainsKey(date.FirstDay))
            .Select(date => date.FirstDay)
            .Distinct()
            .Order(),
    ];
}
