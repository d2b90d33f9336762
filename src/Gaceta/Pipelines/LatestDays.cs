using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>Compares the newest days of a digest with those before them.</summary>
internal sealed class LatestDays
{
    /// <summary>One article more may be chance.</summary>
    private const int FewestToRise = 2;

    private readonly DateOnly _from;
    private readonly DateOnly _until;

    private LatestDays(DateOnly until)
    {
        _until = until;
        _from = until.AddDays(1 - Latest.Days);
    }

    /// <summary>Null when no article is older: then nothing is newer than anything else.</summary>
    public static Latest? Of(Digest digest)
    {
        DateOnly[] days = [.. digest.Articles.Select(a => a.CertainDay).OfType<DateOnly>()];
        if (days.Length == 0)
        {
            return null;
        }

        var latest = new LatestDays(days.Max());
        return days.Min() < latest._from ? latest.Compare(digest, days) : null;
    }

    private Latest Compare(Digest digest, DateOnly[] days)
    {
        ILookup<bool, DigestActor> named = digest.Actors.Where(a => a.HasPage && Count(a, _from) > 0).ToLookup(a => a.Appearances.All(IsNew));
        return new Latest(
            _from,
            _until,
            days.Count(day => day >= _from),
            [.. named[true].Select(Link).OrderByDescending(a => a.Mentions).ThenBy(a => a.Id, StringComparer.Ordinal).Take(Latest.MostActors)],
            Risen(named[false]));
    }

    private ImmutableArray<ActorRise> Risen(IEnumerable<DigestActor> actors) =>
    [
        .. actors.Select(a => new ActorRise(Link(a), Count(a, _from.AddDays(-Latest.Days)) - Count(a, _from)))
            .Where(a => a.Actor.Mentions >= a.Before + FewestToRise)
            .OrderByDescending(a => a.Actor.Mentions - a.Before).ThenBy(a => a.Before).ThenBy(a => a.Actor.Id, StringComparer.Ordinal)
            .Take(Latest.MostActors),
    ];

    private ActorLink Link(DigestActor actor) => SiteContext.Link(actor, Count(actor, _from));

    /// <summary>An article of an uncertain day may be an old one.</summary>
    private bool IsNew(DigestAppearance appearance) => appearance.Article.CertainDay >= _from;

    /// <summary>The actor's articles since a day. They are in order, the newest first, so that few are looked at.</summary>
    private static int Count(DigestActor actor, DateOnly since) => actor.Appearances
        .TakeWhile(a => a.Article.Published?.FirstDay >= since)
        .Count(a => a.Article.CertainDay is not null);
}
