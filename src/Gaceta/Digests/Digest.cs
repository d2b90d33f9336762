using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Statements;

namespace Gaceta.Digests;

/// <summary>All articles, linked: who appears, who said what, on which days, from which sources. Immutable; made by <see cref="DigestAssembly"/>.</summary>
internal sealed record Digest
{
    /// <summary>Newest first, undated ones last; within a day by title.</summary>
    public required ImmutableArray<DigestArticle> Articles { get; init; }

    /// <summary>By sorting name.</summary>
    public required ImmutableArray<DigestActor> Actors { get; init; }

    /// <summary>Which actor a name in an article means.</summary>
    public required ActorIdentities Identities { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<DigestSource> Sources { get; init; }

    /// <summary>Every day on which something was published or which a text names, earliest first.</summary>
    public required ImmutableSortedDictionary<DateOnly, DigestDay> Days { get; init; }

    /// <summary>What is quoted more than once, in order of the first quotes.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>The statements by their quotes: slug of the article, position among its quotes.</summary>
    public required FrozenDictionary<(string Slug, int Index), Statement> StatementsByQuote { get; init; }

    public required FrozenDictionary<string, DigestActor> ActorsById { get; init; }

    public required FrozenDictionary<string, DigestSource> SourcesById { get; init; }
}
