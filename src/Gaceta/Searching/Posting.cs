namespace Gaceta.Searching;

/// <summary>A term occurs in an article.</summary>
/// <param name="Document">Its <see cref="SearchDocument.Number"/>.</param>
/// <param name="Weight">1 to <see cref="SearchWeights.Grades"/>.</param>
internal readonly record struct Posting(int Document, int Weight);
