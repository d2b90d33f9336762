using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>What editors wrote about actors and sources. Extraction needs none of it, and lets it decide where it speaks.</summary>
public sealed record Knowledge(ImmutableArray<KnownActor> Actors, ImmutableArray<KnownSource> Sources)
{
    public static Knowledge None { get; } = new([], []);

    /// <summary>Slugs of names that are no actors. Sorted, since caches go by the written form.</summary>
    public ImmutableSortedSet<string> Rejected { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
}
