using System.Collections.Immutable;

namespace Gaceta.Pages;

/// <summary>An article that has to do with the page's, and why.</summary>
/// <param name="Actors">Actors of both, those of the fewest articles first, at most <see cref="MostActors"/>.</param>
/// <param name="Days">Days that both have to do with: on which one of them or both appeared, or which they name;
/// of many those of the fewest articles, at most <see cref="MostDays"/>; earliest first.</param>
public sealed record RelatedArticle(ArticleCard Article, ImmutableArray<ActorLink> Actors, ImmutableArray<DateOnly> Days)
{
    /// <summary>As many as make a reason; more make a list.</summary>
    public const int MostActors = 3;

    /// <inheritdoc cref="MostActors"/>
    public const int MostDays = 3;
}
