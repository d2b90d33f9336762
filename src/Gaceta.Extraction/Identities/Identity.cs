using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>One actor with all the names that were brought together.</summary>
/// <param name="Id">Unique among identities: the known actor's id, or that of the best name, with the kind behind it where another kind has that id.</param>
/// <param name="Name">The known actor's name, or the full name that most articles have.</param>
/// <param name="Names">The best name first.</param>
/// <param name="Merges">How the other names came to it, the surest first.</param>
public sealed record Identity(string Id, string Name, ActorKind Kind, bool IsKnown, ImmutableArray<ActorName> Names, ImmutableArray<Merge> Merges);
