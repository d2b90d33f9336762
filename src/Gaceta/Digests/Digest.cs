using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gaceta.Digests;

/// <summary>All articles, linked: who appears, on which days, from which sources. Immutable; made by <see cref="DigestAssembly"/>.</summary>
internal sealed record Digest
{
    /// <summary>Newest first, undated ones last; within a day by title.</summary>
    public required ImmutableArray<DigestArticle> Articles { get; init; }

    /// <summary>By sorting name.</summary>
    public required ImmutableArray<DigestActor> Actors { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<DigestSource> Sources { get; init; }

    /// <summary>Every day on which something was published or which a text names, earliest first.</summary>
    public required ImmutableSortedDictionary<DateOnly, DigestDay> Days { get; init; }

    public required FrozenDictionary<string, DigestActor> ActorsById { get; init; }

    public required FrozenDictionary<string, DigestSource> SourcesById { get; init; }
}
