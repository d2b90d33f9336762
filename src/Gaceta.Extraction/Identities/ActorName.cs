namespace Gaceta.Extraction;

/// <summary>A name under which articles show an actor; spellings that differ only in accents and case are one name.</summary>
/// <param name="Id">The slug of the name, or the known actor's id.</param>
/// <param name="Name">The most frequent spelling.</param>
/// <param name="Articles">How many articles have it; 0 for a known actor that none names.</param>
public sealed record ActorName(ActorKind Kind, string Id, string Name, bool IsKnown, int Articles);
