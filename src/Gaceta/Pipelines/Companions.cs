using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>Who appears with an actor, and with one another.</summary>
internal static class Companions
{
    /// <summary>As many as fit a paragraph or a drawing; the rest is found through the articles.</summary>
    private const int Most = 12;

    /// <summary>Those of most articles first; <see cref="ActorLink.Mentions"/> counts the articles.</summary>
    public static ImmutableArray<ActorLink> Of(DigestActor actor, Digest digest) =>
    [
        .. actor.Appearances
            .SelectMany(a => a.Article.Summary.Actors)
            .Where(a => a.Id != actor.Id)
            .CountBy(a => a.Id, StringComparer.Ordinal)
            .Select(together => SiteContext.Link(digest.ActorsById[together.Key], together.Value))
            .OrderByDescending(link => link.Mentions).ThenBy(link => link.Id, StringComparer.Ordinal)
            .Take(Most),
    ];

    public static ImmutableArray<Tie> Ties(DigestActor actor, ImmutableArray<ActorLink> companions)
    {
        var positions = companions.Select((companion, position) => (companion.Id, position)).ToDictionary(c => c.Id, c => c.position, StringComparer.Ordinal);
        return
        [
            .. actor.Appearances
                .Select(a => a.Article.Summary.Actors.Where(b => positions.ContainsKey(b.Id)).Select(b => positions[b.Id]).Order().ToArray())
                .SelectMany(present => present.SelectMany((first, i) => present.Skip(i + 1).Select(second => (first, second))))
                .CountBy(pair => pair)
                .OrderBy(pair => pair.Key)
                .Select(pair => new Tie(pair.Key.first, pair.Key.second, pair.Value)),
        ];
    }
}
