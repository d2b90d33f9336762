using System.Collections.Immutable;

namespace Gaceta.Pages;

/// <summary>What the newest days brought, for readers who come back. The digest decides which days these are, never the clock.</summary>
/// <param name="From">The first of these days.</param>
/// <param name="Until">The day of the newest article.</param>
/// <param name="Articles">Published in these days; those of an uncertain day do not count.</param>
/// <param name="FirstNamed">Actors that no earlier article names; those of most articles first, at most <see cref="MostActors"/>.</param>
/// <param name="MoreNamed">Actors that more articles name than in as many days before; those with the greatest rise first, at most <see cref="MostActors"/>.</param>
public sealed record Latest(DateOnly From, DateOnly Until, int Articles, ImmutableArray<ActorLink> FirstNamed, ImmutableArray<ActorRise> MoreNamed)
{
    /// <summary>A week: news has its weekdays, and shorter stretches compare a Sunday with a Monday.</summary>
    public const int Days = 7;

    /// <summary>As many as a line or two hold.</summary>
    public const int MostActors = 6;
}

/// <summary>An actor that is named more than before.</summary>
/// <param name="Actor"><see cref="ActorLink.Mentions"/> counts articles of the newest days.</param>
/// <param name="Before">Articles in as many days before.</param>
public sealed record ActorRise(ActorLink Actor, int Before);
