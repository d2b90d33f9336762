using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Digests;

/// <summary>An actor with all its appearances.</summary>
/// <param name="Known">What an editor wrote; null for an actor that only the texts name.</param>
/// <param name="Markdown">The editor's text about the actor; null with <paramref name="Known"/>, or when empty.</param>
/// <param name="Appearances">Newest article first; empty for a known actor that no article names.</param>
internal sealed record DigestActor(
    string Id, string Name, ActorKind Kind, KnownActor? Known, string? Markdown, ImmutableArray<DigestAppearance> Appearances)
{
    /// <summary>Whether the actor has a page, and so is linked and listed; see <c>ActorPageThreshold</c>.</summary>
    public bool HasPage { get; init; } = true;

    /// <summary>How the names of different articles came together.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    public SitePath Path { get; } = SitePath.Page("actors", Id);

    /// <summary>Folded name to sort by: of a person the last word first, as in an index of persons.</summary>
    public string SortName { get; } = Folding.Fold(
        Kind == ActorKind.Person && Name.LastIndexOf(' ') is > 0 and int last ? $"{Name[(last + 1)..]}, {Name[..last]}" : Name);
}

/// <summary>An actor in one article.</summary>
/// <param name="Index">Position among the article's actors.</param>
internal readonly record struct DigestAppearance(DigestArticle Article, int Index)
{
    public SummaryActor Actor => Article.Summary.Actors[Index];
}
