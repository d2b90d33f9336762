using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Gives the actors of every article the ids that they have across all articles.</summary>
internal static class ActorLinking
{
    public static ActorIdentities Resolve(Content content) => ActorIdentities.Resolve(
        content.Articles.AsParallel().Select(a => CastOf(a.Summary)),
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

    /// <summary>Those of the article's actors that have another id in the digest.</summary>
    public static ImmutableArray<RenamedActor> Renamed(ArticleSummary article, ActorIdentities identities) =>
    [
        .. from actor in article.Actors
           let linked = identities.Of(actor.Kind, actor.Id).Id
           where linked != actor.Id
           select new RenamedActor(actor.Kind, actor.Id, linked),
    ];

    private static ArticleCast CastOf(ArticleSummary article) =>
        new(article.Language, [.. article.Actors.Select(a => new CastMember(a.Kind, a.Id, a.Name, [.. a.Wordings.Select(w => (w.Text, w.Rule))]))]);
}
