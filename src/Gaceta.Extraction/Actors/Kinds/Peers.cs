namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>Two names side by side in a list or contest.</summary>
/// <param name="OtherStart">Token at which the second begins.</param>
/// <param name="TellsBack">
/// Whether the second tells the first's kind too. "Ana Ríos, Falk Bank" does not, nor "Water and Works Committee", which may be one name.
/// </param>
internal readonly record struct Peers(string Name, string Other, int OtherStart, bool TellsBack);
