using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Exports;

/// <summary>An actor in the digest's data.</summary>
/// <param name="IsKnown">Whether an editor's file describes the actor.</param>
/// <param name="Articles">How many articles name the actor.</param>
/// <param name="Page">Null for an actor without a page.</param>
internal sealed record ActorData(string Id, string Name, ActorKind Kind, bool IsKnown, ImmutableArray<string> Variants, int Articles, string? Page);
