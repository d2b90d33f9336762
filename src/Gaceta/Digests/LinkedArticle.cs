using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Redirects;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>What orders an article among all others and links it to them: that stays in memory, and in the cache from one build to the next.</summary>
/// <param name="Index">Its position among the articles as they were read.</param>
/// <param name="Slug">Unique among articles.</param>
/// <param name="Renamed">Those of its actors that have another id in the digest than in the article alone.</param>
/// <param name="LastChange">As <see cref="ContentDates.LastChange(ArticleSummary)"/> has it.</param>
/// <param name="Language">Two letters; null when unknown.</param>
/// <param name="SourceId">Null where none is known.</param>
/// <param name="Host">Of its address; null where none is known.</param>
/// <param name="HasFormerAddresses">Whether its front matter names addresses that lead to it (<see cref="Redirects.RedirectReader"/>).</param>
/// <param name="Actors">The ids of the summary's actors, in their order.</param>
/// <param name="Speakers">Who said each of the summary's quotes, in their order; null where nobody is known to.</param>
/// <param name="Days">The certain days that its text names, each once, in text order.</param>
internal sealed record LinkedArticle(
    int Index,
    string Slug,
    ImmutableArray<RenamedActor> Renamed,
    DateOnly? LastChange,
    string? Language,
    string? SourceId,
    string? Host,
    bool HasFormerAddresses,
    ImmutableArray<string> Actors,
    ImmutableArray<string?> Speakers,
    ImmutableArray<NamedDay> Days)
{
    public static LinkedArticle Of(PublishedArticle article, int index, string slug, ImmutableArray<RenamedActor> renamed)
    {
        ArticleSummary summary = RenamedActor.Apply(article.Summary, renamed);
        return new LinkedArticle(
            index,
            slug,
            renamed,
            ContentDates.LastChange(summary),
            Shared(summary.Language),
            Shared(summary.SourceId),
            Shared(HostOf(summary.Url)),
            RedirectReader.HasAny(summary.FrontMatter),
            [.. summary.Actors.Select(a => string.Intern(a.Id))],
            [.. summary.Quotes.Select(q => Shared(q.Speaker))],
            NamedDay.Of(summary));
    }

    private static string? HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? address.Host : null;

    /// <summary>One string for all articles.</summary>
    private static string? Shared(string? id) => id is null ? null : string.Intern(id);
}
