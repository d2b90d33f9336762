using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;

namespace Gaceta.Searching;

/// <summary>What search knows of one article.</summary>
internal sealed record SearchDocument
{
    /// <summary>Position from the oldest article on, so that what is new changes the numbers of nothing that was there.</summary>
    public required int Number { get; init; }

    public required SitePath Path { get; init; }

    public required string Title { get; init; }

    /// <summary>Two letters; null when unknown.</summary>
    public required string? TitleLanguage { get; init; }

    public required string? Lead { get; init; }

    /// <summary>What readers may find the words of, and see them in.</summary>
    public required string Text { get; init; }

    public required string? Language { get; init; }

    /// <summary>In EDTF; null when unknown.</summary>
    public required string? Published { get; init; }

    /// <summary>Null when unknown.</summary>
    public required int? Year { get; init; }

    public required string? Source { get; init; }

    public required ImmutableArray<DigestActor> Actors { get; init; }
}
