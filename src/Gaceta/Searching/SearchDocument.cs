using System.Collections.Immutable;
using Gaceta.Output;

namespace Gaceta.Searching;

/// <summary>What search knows of one article besides its text.</summary>
internal sealed record SearchDocument
{
    /// <summary>Position from the oldest article on, so that what is new changes the numbers of nothing that was there.</summary>
    public required int Number { get; init; }

    public required SitePath Path { get; init; }

    public required string Title { get; init; }

    /// <summary>Two letters; null when unknown.</summary>
    public string? TitleLanguage { get; init; }

    public string? Lead { get; init; }

    /// <summary>Two letters; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>In EDTF; null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Null when unknown.</summary>
    public int? Year { get; init; }

    /// <summary>Name of the source; null when unknown.</summary>
    public string? Source { get; init; }

    public ImmutableArray<SearchActor> Actors { get; init; } = [];
}
