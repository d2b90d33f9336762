using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Gives the actors of every article the ids that they have across all articles.</summary>
internal static class ActorLinking
{
    public static ActorIdentities Resolve(Content content) => ActorIdentities.Resolve(
        content.Articles.Select(a => CastOf(a.Summary)),
        content.Known.Knowledge.Actors.DistinctBy(a => a.Id),
        new ApartNames(content.Known.Decisions.Apart.Select(pair => (pair.One, pair.Other))));

    /// <summary>The lines of <see cref="Decisions"/> that keep a name apart which no article has any more.</summary>
    public static IEnumerable<Diagnostic> Unused(ImmutableArray<ApartPair> apart, ActorIdentities identities)
    {
        var ids = identities.All.SelectMany(i => i.Names).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return
            from pair in apart
            from id in new[] { pair.One, pair.Other }
            where !ids.Contains(id)
            select new Diagnostic("decision-unused", Severity.Information, Decisions.FileName, "No article and no file has this actor; the line keeps nothing apart")
            {
                Line = pair.Line, Found = id, Expected = "an id that the command actors lists",
            };
    }

    /// <summary>The article with the ids of the digest in its summary; the same when all its actors have them already.</summary>
    public static DigestArticle Link(DigestArticle placed, ActorIdentities identities)
    {
        ArticleSummary summary = placed.Summary;
        ImmutableArray<RenamedActor> renamed =
        [
            .. summary.Actors.Where(a => identities.Of(a.Kind, a.Id).Id != a.Id).Select(a => new RenamedActor(a.Kind, a.Id, identities.Of(a.Kind, a.Id).Id)),
        ];
        return renamed.IsEmpty ? placed : placed with
        {
            Renamed = renamed,
            Summary = summary with
            {
                Actors = [.. summary.Actors.GroupBy(a => identities.Of(a.Kind, a.Id)).Select(same => Join(same.Key, [.. same]))],
                Quotes = RenamedActor.ApplyTo(summary.Quotes, renamed),
            },
        };
    }

    private static ArticleCast CastOf(ArticleSummary article) =>
        new(article.Language, [.. article.Actors.Select(a => new CastMember(a.Kind, a.Id, a.Name, [.. a.Wordings.Select(w => (w.Text, w.Rule))]))]);

    private static SummaryActor Join(Identity identity, ImmutableArray<SummaryActor> parts) => parts[0] with
    {
        Id = identity.Id,
        Mentions = parts.Sum(p => p.Mentions),
        Wordings = [.. parts.SelectMany(p => p.Wordings)],
        NamedBy = [.. parts.SelectMany(p => p.NamedBy).Distinct().Order()],
        Roles = [.. parts.SelectMany(p => p.Roles).Distinct(StringComparer.OrdinalIgnoreCase)],
    };
}
