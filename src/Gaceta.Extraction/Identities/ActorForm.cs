using System.Collections.Immutable;

namespace Gaceta.Extraction.Identities;

/// <summary>A name with what its own articles tell about it.</summary>
/// <param name="Persons">Of a person, every full form of the name, taken apart; else empty.</param>
/// <param name="ShortNames">Slugs of the words by which its articles shorten it: an acronym, a surname alone.</param>
internal sealed record ActorForm(ActorName Name, ImmutableArray<NameParts> Persons, ImmutableHashSet<string> ShortNames);
