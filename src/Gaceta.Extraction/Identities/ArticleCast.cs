using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>All of an article that bringing names together looks at.</summary>
/// <param name="Language">Two letters; null when unknown.</param>
public sealed record ArticleCast(string? Language, ImmutableArray<CastMember> Actors);

/// <summary>An actor of one article by name.</summary>
/// <param name="Wordings">The words of the mentions with the rules that linked them.</param>
public sealed record CastMember(ActorKind Kind, string Id, string Name, ImmutableArray<(string Text, string Rule)> Wordings);
