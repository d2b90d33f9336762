namespace Gaceta.Exports;

/// <summary>How an article names an actor.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Words">The words, as the article has them; null for an actor whom the shown text does not name.</param>
/// <param name="Count">How often it has them.</param>
internal sealed record MentionData(string Actor, string? Words, int Count);
