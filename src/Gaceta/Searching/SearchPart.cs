namespace Gaceta.Searching;

/// <summary>One part of the index, not made yet.</summary>
/// <param name="Name">Its path below <c>search/</c> without the ending.</param>
/// <param name="Number">Which of its kind.</param>
internal sealed record SearchPart(string Name, int Number, SearchCorpus Corpus);
