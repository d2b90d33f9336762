using Gaceta.Rights;

namespace Gaceta.Searching;

/// <summary>What one result shows, not made yet.</summary>
/// <param name="Name">The part's path below <c>search/</c> without the ending.</param>
internal sealed record SearchResult(string Name, SearchDocument Document, PublishedArticle Article);
