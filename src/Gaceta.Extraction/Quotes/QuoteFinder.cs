using System.Collections.Immutable;

namespace Gaceta.Extraction.Quotes;

/// <summary>Finds what was said in a body, and by whom.</summary>
internal static class QuoteFinder
{
    /// <param name="language">Two letters; null when unknown.</param>
    /// <param name="actors">Whose mentions may name a speaker.</param>
    public static ImmutableArray<Quote> Find(Body body, string? language, ImmutableArray<ArticleActor> actors) => [];
}
