using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>
/// An article with its place in the site. What orders and links it stays in memory, while the summary is read when it is asked for.
/// </summary>
internal sealed class DigestArticle
{
    private readonly RecentSummaries _recent;

    /// <param name="stored">The article as it was read alone.</param>
    /// <param name="number">Its position in the digest.</param>
    /// <param name="recent">What was read last of all articles of the digest.</param>
    public DigestArticle(PublishedArticle stored, int number, LinkedArticle links, RecentSummaries recent)
    {
        (Stored, Number, Links, _recent) = (stored, number, links, recent);
        Path = SitePath.Page("articles", links.Slug);
    }

    /// <summary>The article as it was read alone: what <c>extract</c> prints, and the article's data and twin hold.</summary>
    public PublishedArticle Stored { get; }

    public LinkedArticle Links { get; }

    /// <inheritdoc cref="LinkedArticle.Slug"/>
    public string Slug => Links.Slug;

    public SitePath Path { get; }

    /// <inheritdoc cref="LinkedArticle.Renamed"/>
    public ImmutableArray<RenamedActor> Renamed => Links.Renamed;

    /// <summary>Position in the digest. Articles that are listed together are mostly of one time, so they keep each other's <see cref="RecentValues{T}"/>.</summary>
    public int Number { get; }

    /// <summary>Its actors bear the ids that they have in the whole digest. Not to be held, as that of the <see cref="StoredArticle"/>.</summary>
    public ArticleSummary Summary => _recent.Summaries.Of(Number, this, static article => RenamedActor.Apply(article.Stored.ReadSummary(), article.Renamed));

    /// <inheritdoc cref="ArticleSummary.Quotes"/>
    public ImmutableArray<Quote> Quotes => _recent.Quotes.Of(Number, this, static article => article.Summary.Quotes);

    /// <inheritdoc cref="ArticleSummary.Dates"/>
    public ImmutableArray<SummaryDate> Dates => _recent.Dates.Of(Number, this, static article => article.Summary.Dates);

    /// <inheritdoc cref="ArticleSummary.Published"/>
    public EdtfDate? Published => Stored.Published;

    /// <inheritdoc cref="ArticleSummary.CertainDay"/>
    public DateOnly? CertainDay => Published is { Precision: DatePrecision.Day, IsApproximate: false } date ? date.FirstDay : null;

    /// <inheritdoc cref="ContentDates.LastChange(ArticleSummary)"/>
    public DateOnly? LastChange => Links.LastChange;

    /// <inheritdoc cref="LinkedArticle.Language"/>
    public string? Language => Links.Language;

    /// <inheritdoc cref="LinkedArticle.SourceId"/>
    public string? SourceId => Links.SourceId;

    /// <inheritdoc cref="LinkedArticle.Actors"/>
    public ImmutableArray<string> Actors => Links.Actors;

    /// <inheritdoc cref="LinkedArticle.Speakers"/>
    public ImmutableArray<string?> Speakers => Links.Speakers;

    /// <inheritdoc cref="LinkedArticle.Days"/>
    public ImmutableArray<NamedDay> Days => Links.Days;
}
