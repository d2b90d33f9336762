using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Pages;

/// <summary>All actors, by kind and letter.</summary>
public sealed record ActorIndexPage : PageModel
{
    /// <summary>Kinds that have actors: persons, organisations, states.</summary>
    public required ImmutableArray<ActorGroup> Groups { get; init; }
}

/// <summary>The actors of one kind.</summary>
public sealed record ActorGroup(ActorKind Kind, ImmutableArray<LetterGroup> Letters);

/// <summary>The actors whose sorting name begins with one letter.</summary>
/// <param name="Letter">Upper case, without accent; <c>#</c> for all that begins with no letter.</param>
/// <param name="Actors"><see cref="ActorLink.Mentions"/> counts articles here.</param>
public sealed record LetterGroup(string Letter, ImmutableArray<ActorLink> Actors);
