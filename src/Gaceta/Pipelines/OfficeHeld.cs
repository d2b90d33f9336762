using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Extraction;

namespace Gaceta.Pipelines;

/// <summary>The office that an actor held when an article appeared, as the editor's file knows it.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Name">As the file writes it.</param>
internal sealed record OfficeHeld(string Actor, string Name)
{
    /// <summary>For each actor of the article with such an office; of several, the one that the file names first.</summary>
    public static ImmutableArray<OfficeHeld> Of(ArticleSummary article, Digest digest) =>
    [
        .. from actor in article.Actors
           let role = digest.ActorsById[actor.Id].Known?.Roles.FirstOrDefault(r => Covers(r, article.Published))
           where role is not null
           select new OfficeHeld(actor.Id, role.Name),
    ];

    private static bool Covers(Role role, EdtfDate? day) => day is { } date
        ? (role.From is not { } from || from.FirstDay <= date.LastDay) && (role.Until is not { } until || date.FirstDay <= until.LastDay)
        : role is { From: null, Until: null };
}
