namespace Gaceta.Exports;

/// <summary>A source in the digest's data.</summary>
/// <param name="Host">Host of its addresses; null when unknown.</param>
/// <param name="Articles">How many articles there are of it.</param>
internal sealed record SourceData(string Id, string Name, string? Host, int Articles, string Page);
