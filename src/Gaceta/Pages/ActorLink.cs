using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>An actor with the way to its page.</summary>
/// <param name="Id">Unique among actors.</param>
/// <param name="Path">Null for an actor without a page.</param>
/// <param name="Mentions">Number of mentions in the article that the link belongs to, or of articles in an index.</param>
public sealed record ActorLink(string Id, string Name, ActorKind Kind, bool IsKnown, SitePath? Path, int Mentions);
