using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The actors by kind and letter: all of them, or as many as one page holds.</summary>
public sealed record ActorIndexPage : PageModel
{
    /// <summary>The way into the whole index; the same on all its pages.</summary>
    public required ImmutableArray<ActorKindEntry> Kinds { get; init; }

    /// <summary>Those of most articles, on the first page of a long index; else empty.</summary>
    public ImmutableArray<ActorLink> MostNamed { get; init; } = [];

    /// <summary>The actors of this page.</summary>
    public required ImmutableArray<ActorGroup> Groups { get; init; }
}

/// <summary>A kind that has actors: persons, organisations, states.</summary>
/// <param name="Count">Number of its actors.</param>
/// <param name="Path">The page on which it begins.</param>
public sealed record ActorKindEntry(ActorKind Kind, int Count, SitePath Path, ImmutableArray<LetterEntry> Letters);

/// <param name="Letter">As in <see cref="LetterGroup"/>.</param>
/// <param name="Path">The page on which it begins.</param>
public sealed record LetterEntry(string Letter, SitePath Path);

/// <summary>The actors of one kind.</summary>
public sealed record ActorGroup(ActorKind Kind, ImmutableArray<LetterGroup> Letters);

/// <summary>The actors whose sorting name begins with one letter.</summary>
/// <param name="Letter">Upper case, without accent; <c>#</c> for all that begins with no letter.</param>
/// <param name="Actors"><see cref="ActorLink.Mentions"/> counts articles here.</param>
public sealed record LetterGroup(string Letter, ImmutableArray<ActorLink> Actors);
