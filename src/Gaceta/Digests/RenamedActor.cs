using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Digests;

/// <summary>An actor that has another id in the digest than in one of its articles.</summary>
/// <param name="Id">In the article alone.</param>
/// <param name="LinkedId">In the digest.</param>
internal sealed record RenamedActor(ActorKind Kind, string Id, string LinkedId)
{
    /// <summary>The article with the ids of the digest; two of its actors that are one become one.</summary>
    public static Article Apply(Article article, ImmutableArray<RenamedActor> renamed) => renamed.IsEmpty ? article : article with
    {
        Actors = [.. article.Actors.GroupBy(a => LinkedIdOf(a.Kind, a.Id, renamed), StringComparer.Ordinal).Select(same => Join(same.Key, [.. same]))],
        Quotes = ApplyTo(article.Quotes, renamed),
    };

    /// <inheritdoc cref="Apply(Article, ImmutableArray{RenamedActor})"/>
    public static ArticleSummary Apply(ArticleSummary article, ImmutableArray<RenamedActor> renamed) => renamed.IsEmpty ? article : article.With(
        actors => [.. actors.GroupBy(a => LinkedIdOf(a.Kind, a.Id, renamed), StringComparer.Ordinal).Select(same => Join(same.Key, [.. same]))],
        quotes => ApplyTo(quotes, renamed));

    private static ImmutableArray<Quote> ApplyTo(ImmutableArray<Quote> quotes, ImmutableArray<RenamedActor> renamed) =>
        [.. quotes.Select(q => q.Speaker is { } id && renamed.FirstOrDefault(r => r.Id == id) is { } speaker ? q with { Speaker = speaker.LinkedId } : q)];

    private static string LinkedIdOf(ActorKind kind, string id, ImmutableArray<RenamedActor> renamed) =>
        renamed.FirstOrDefault(r => r.Kind == kind && r.Id == id)?.LinkedId ?? id;

    private static ArticleActor Join(string id, ImmutableArray<ArticleActor> parts) => parts is [{ } same] && same.Id == id ? same : parts[0] with
    {
        Id = id,
        Mentions = [.. parts.SelectMany(p => p.Mentions).OrderBy(m => m.Span)],
        Roles = [.. parts.SelectMany(p => p.Roles).OrderBy(r => r.Span)],
    };

    private static SummaryActor Join(string id, ImmutableArray<SummaryActor> parts) => parts is [{ } same] && same.Id == id ? same : parts[0] with
    {
        Id = id,
        Mentions = parts.Sum(p => p.Mentions),
        Wordings = [.. parts.SelectMany(p => p.Wordings)],
        NamedBy = [.. parts.SelectMany(p => p.NamedBy).Distinct().Order()],
        Roles = [.. parts.SelectMany(p => p.Roles).Distinct(StringComparer.OrdinalIgnoreCase)],
    };
}
