using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The actors by kind, and those of a kind in one of two orders: all of them, or as many as one page holds.</summary>
public sealed record ActorIndexPage : PageModel
{
    public required ActorOrder Order { get; init; }

    /// <summary>The way into the whole index; the same on all its pages.</summary>
    public required ImmutableArray<ActorKindEntry> Kinds { get; init; }

    /// <summary>Those of most articles, on the first page of a long index by letter; else empty.</summary>
    public ImmutableArray<ActorLink> MostNamed { get; init; } = [];

    /// <summary>The actors of this page.</summary>
    public required ImmutableArray<ActorGroup> Groups { get; init; }
}

/// <summary>What the actors of one kind are sorted by.</summary>
public enum ActorOrder
{
    /// <summary>Their sorting names: surnames first.</summary>
    Letter,

    /// <summary>The number of articles that name them, most first.</summary>
    Articles,
}

/// <summary>A kind that has actors: persons, organisations, states.</summary>
/// <param name="Count">Number of its actors.</param>
/// <param name="Path">The page on which it begins.</param>
public sealed record ActorKindEntry(ActorKind Kind, int Count, SitePath Path, ImmutableArray<ActorStretchEntry> Stretches);

/// <param name="Key">As in <see cref="ActorStretch"/>.</param>
/// <param name="Path">The page on which it begins.</param>
public sealed record ActorStretchEntry(string Key, SitePath Path);

/// <summary>The actors of one kind.</summary>
public sealed record ActorGroup(ActorKind Kind, ImmutableArray<ActorStretch> Stretches);

/// <summary>Actors that stand under one heading.</summary>
/// <param name="Key">
/// By letter the first one, upper case and without accent, <c>#</c> for all that begins with none; by articles their number, as <c>3</c>, or a span
/// of numbers, as <c>20-49</c>.
/// </param>
/// <param name="Actors"><see cref="ActorLink.Mentions"/> counts articles here.</param>
public sealed record ActorStretch(string Key, ImmutableArray<ActorLink> Actors);
