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
            .SelectMany(a => a.Article.Actors)
            .Where(id => id != actor.Id)
            .CountBy(id => id, StringComparer.Ordinal)
            .OrderByDescending(together => together.Value).ThenBy(together => together.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(together => SiteContext.Link(digest.ActorsById[together.Key], together.Value)),
    ];

    /// <summary>In the order of the companions; counts the articles in which two of them appear.</summary>
    public static ImmutableArray<Tie> Ties(DigestActor actor, ImmutableArray<ActorLink> companions)
    {
        Dictionary<string, int> positions = companions.Select((companion, position) => (companion.Id, position)).ToDictionary(c => c.Id, c => c.position, StringComparer.Ordinal);
        int[,] together = new int[companions.Length, companions.Length];
        var present = new List<int>();
        foreach (DigestAppearance appearance in actor.Appearances)
        {
            present.Clear();
            foreach (string other in appearance.Article.Actors)
            {
                if (positions.TryGetValue(other, out int position))
                {
                    foreach (int before in present)
                    {
                        together[Math.Min(before, position), Math.Max(before, position)]++;
                    }

                    present.Add(position);
                }
            }
        }

        return
        [
            .. from first in Enumerable.Range(0, companions.Length)
               from second in Enumerable.Range(first, companions.Length - first)
               where together[first, second] > 0
               select new Tie(first, second, together[first, second]),
        ];
    }
}
