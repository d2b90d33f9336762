using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Citations;

/// <summary>What a reference to an article, or to words quoted in it, is made of. It is the original that is cited, not its page in the digest.</summary>
/// <param name="Id">Unique in the digest: the article's slug, for a quote with its number behind.</param>
/// <param name="Title">The article's title, or the first words that stand for it.</param>
internal sealed record Citation(string Id, string Title)
{
    /// <summary>In the byline's order; empty where there is none.</summary>
    public ImmutableArray<CitedName> Authors { get; init; } = [];

    /// <summary>Name of the outlet; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Null when unknown.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Address of the original, for a quote with a fragment that finds the words; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Two letters; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The words that are cited, with the speaker before them; null for the article as a whole.</summary>
    public string? Quoted { get; init; }
}
