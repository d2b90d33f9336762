using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors;

/// <summary>Finds who acts or speaks in a body, and brings the names of each together.</summary>
internal static class ActorFinder
{
    /// <param name="title">The article's title, which may name an actor more fully than the body does; null when there is none.</param>
    /// <param name="language">Two letters; null when unknown.</param>
    public static ImmutableArray<ArticleActor> Find(Body body, string? title, string? language, ImmutableArray<KnownActor> known) => [];
}
