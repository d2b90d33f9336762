namespace Gaceta.Searching;

/// <summary>An actor that articles can be found by.</summary>
/// <param name="Articles">How many articles it appears in.</param>
internal sealed record SearchActor(string Id, string Name, int Articles);
