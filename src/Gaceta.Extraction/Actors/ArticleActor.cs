using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>One actor as it appears in one article.</summary>
/// <param name="Id">The known actor's id, or the slug of <paramref name="Name"/>.</param>
/// <param name="Name">The known actor's name, or the fullest form that the article writes.</param>
/// <param name="IsKnown">Whether a file in <c>input/actors</c> describes the actor.</param>
/// <param name="Mentions">In text order; empty only for an actor that front matter names and the text does not.</param>
public sealed record ArticleActor(string Id, string Name, ActorKind Kind, bool IsKnown, ImmutableArray<Mention> Mentions)
{
    /// <summary>The offices and callings that the article gives the actor, in text order, each as often as it stands there.</summary>
    public ImmutableArray<StatedRole> Roles { get; init; } = [];
}
