using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>An actor that an editor described in <c>input/actors</c>: where it speaks, it decides.</summary>
/// <param name="Id">The slug of the file's name; the actor's address.</param>
/// <param name="Name">The name under which readers find the actor.</param>
/// <param name="Variants">Other names that always mean this actor, in any language, without <paramref name="Name"/>.</param>
/// <param name="Roles">Offices held, in the file's order.</param>
public sealed record KnownActor(
    string Id, string Name, ActorKind Kind, ImmutableArray<string> Variants, ImmutableArray<Role> Roles);

/// <summary>An office that an actor holds for a time.</summary>
/// <param name="Name">As written, as <c>Foreign Minister of Venezuela</c>.</param>
/// <param name="From">The first date known for it; null when unknown.</param>
/// <param name="Until">The last date known for it; null when it lasts or is unknown.</param>
public sealed record Role(string Name, EdtfDate? From = null, EdtfDate? Until = null)
{
    /// <summary>Whether the office may have been held on a date; an unknown date, as an unknown end, rules nothing out.</summary>
    public bool MayBeHeldOn(EdtfDate? date) =>
        date is not { } day || ((From is null || From.Value.FirstDay <= day.LastDay) && (Until is null || Until.Value.LastDay >= day.FirstDay));
}
