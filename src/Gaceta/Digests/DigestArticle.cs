using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>
/// An article with its place in the site, and what orders and links all articles: that stays in memory, while the summary is read when it is asked for.
/// </summary>
internal sealed class DigestArticle
{
    private readonly RecentValues<ArticleSummary> _summaries;

    /// <param name="stored">The article as it was read alone.</param>
    /// <param name="slug">Unique among articles.</param>
    /// <param name="number">Its position in the digest.</param>
    /// <param name="renamed">Those of its actors that have another id in the digest than in the article alone.</param>
    /// <param name="summaries">Of all articles of the digest, those that were asked for last.</param>
    public DigestArticle(PublishedArticle stored, string slug, int number, ImmutableArray<RenamedActor> renamed, RecentValues<ArticleSummary> summaries)
    {
        (Stored, Slug, Number, Renamed, _summaries) = (stored, slug, number, renamed, summaries);
        Path = SitePath.Page("articles", slug);
        ArticleSummary summary = summaries.Of(number, this, static article => RenamedActor.Apply(article.Stored.Summary, article.Renamed));
        LastChange = ContentDates.LastChange(summary);
        Language = Shared(summary.Language);
        SourceId = Shared(summary.SourceId);
        Actors = [.. summary.Actors.Select(a => string.Intern(a.Id))];
        Speakers = [.. summary.Quotes.Select(q => Shared(q.Speaker))];
        Days = NamedDay.Of(summary);
    }

    /// <summary>The article as it was read alone: what <c>extract</c> prints, and the article's data and twin hold.</summary>
    public PublishedArticle Stored { get; }

    public string Slug { get; }

    public SitePath Path { get; }

    public ImmutableArray<RenamedActor> Renamed { get; }

    /// <summary>Position in the digest. Articles that are listed together are mostly of one time, so they keep each other's <see cref="RecentValues{T}"/>.</summary>
    public int Number { get; }

    /// <summary>Its actors bear the ids that they have in the whole digest. Not to be held, as that of the <see cref="StoredArticle"/>.</summary>
    public ArticleSummary Summary => _summaries.Of(Number, this, static article => RenamedActor.Apply(article.Stored.ReadSummary(), article.Renamed));

    /// <inheritdoc cref="ArticleSummary.Published"/>
    public EdtfDate? Published => Stored.Published;

    /// <inheritdoc cref="ArticleSummary.CertainDay"/>
    public DateOnly? CertainDay => Published is { Precision: DatePrecision.Day, IsApproximate: false } date ? date.FirstDay : null;

    /// <inheritdoc cref="ContentDates.LastChange(ArticleSummary)"/>
    public DateOnly? LastChange { get; }

    /// <inheritdoc cref="ArticleSummary.Language"/>
    public string? Language { get; }

    /// <inheritdoc cref="ArticleSummary.SourceId"/>
    public string? SourceId { get; }

    /// <summary>The ids of the summary's actors, in their order.</summary>
    public ImmutableArray<string> Actors { get; }

    /// <summary>Who said each of the summary's quotes, in their order; null where nobody is known to.</summary>
    public ImmutableArray<string?> Speakers { get; }

    /// <summary>The certain days that its text names, each once, in text order.</summary>
    public ImmutableArray<NamedDay> Days { get; }

    /// <summary>One string for all articles.</summary>
    private static string? Shared(string? id) => id is null ? null : string.Intern(id);
}
