using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>All of an article that bringing names together looks at.</summary>
/// <param name="Language">Two letters; null when unknown.</param>
public sealed record ArticleCast(string? Language, ImmutableArray<ArticleActor> Actors);
